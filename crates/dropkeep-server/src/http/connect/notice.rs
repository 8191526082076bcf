//! Pages that say what went otherwise, and what to do.
//!
//! They are about requests that belong to no flow of this browser, so they know nothing of the person. Each says what
//! happened, that nothing was connected by it, and where to go on. No part of a request is repeated on any of them
//! (row B5): whoever gets somebody to open an address of theirs gets none of their own words onto our page.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use http::StatusCode;

use super::pages::NoticePage;
use crate::http::Server;
use crate::http::pages::Frame;
use crate::http::pages::answer;
use crate::sign_in::NotOurs;

/// Status, heading and text of a page.
type Words = (StatusCode, &'static str, &'static str);

/// What a person is told who is not getting further here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Notice {
    UnknownApp,
    UnknownLink,
    LinkExpired,
    LinkUsed,
    LinkElsewhere,
    NoSuchReturn,
    ForeignForm,
    Malformed,
    AnotherBrowser,
    Forgotten,
    NotByThisMethod,
    TooMany,
    Unavailable,
    Misconfigured,
}

impl Notice {
    /// As a page.
    pub(super) fn page(self, server: &Server, app: Option<&str>) -> Response {
        let config = server.keep.config();
        let app = app.and_then(|name| Some((name, config.apps.get(name)?)));
        let frame = Frame::of(config, app);
        let (status, heading, text) = self.words();
        let page = NoticePage {
            frame,
            heading: heading.to_owned(),
            paragraphs: vec![text.to_owned()],
            again: None,
            onward: None,
            is_waiting: false,
            is_trouble: true,
        };
        answer::page(status, &page)
    }

    fn words(self) -> Words {
        match self {
            Self::UnknownApp => (
                StatusCode::NOT_FOUND,
                "There is nothing to connect here",
                "The address names no app. Go back to where you came from and follow its link once more.",
            ),
            Self::ForeignForm => (
                StatusCode::FORBIDDEN,
                "Please start on the page itself",
                "Another page tried to start this for you. Nothing was done. Open the link you were given and \
                 use its button.",
            ),
            Self::Malformed => (
                StatusCode::BAD_REQUEST,
                "Something is missing from this address",
                "It is not as Dropbox sends people back. Nothing was connected. Start again where you came from.",
            ),
            Self::AnotherBrowser => (
                StatusCode::FORBIDDEN,
                "Please finish in the browser you started in",
                "This browser has not started a connection that this answer belongs to. Nothing was connected. \
                 If you started in another browser or a private window, go on there. If somebody sent you this \
                 address, close the page.",
            ),
            Self::Forgotten => (
                StatusCode::GONE,
                "This took too long",
                "What was started here is forgotten by now. Nothing was connected by this page. Start again \
                 where you came from.",
            ),
            Self::NotByThisMethod => (
                StatusCode::METHOD_NOT_ALLOWED,
                "This address is not for that",
                "It is reached from the pages of this service, and not as you came. Nothing was done. Go back to \
                 where you came from.",
            ),
            Self::TooMany => (
                StatusCode::TOO_MANY_REQUESTS,
                "Too many requests at once",
                "A lot has been asked for from your network within a minute. Nothing is lost. Wait a moment, \
                 then reload this page.",
            ),
            Self::Unavailable => (
                StatusCode::SERVICE_UNAVAILABLE,
                "This is not working at the moment",
                "Nothing is lost. Wait a moment, then reload this page.",
            ),
            Self::Misconfigured => (
                StatusCode::INTERNAL_SERVER_ERROR,
                "This service is set up wrongly",
                "There is nothing you can do about it. Please tell the people who gave you the link.",
            ),
            Self::UnknownLink
            | Self::LinkExpired
            | Self::LinkUsed
            | Self::LinkElsewhere
            | Self::NoSuchReturn => self.words_on_links(),
        }
    }

    fn words_on_links(self) -> Words {
        match self {
            Self::LinkExpired => (
                StatusCode::GONE,
                "This link has expired",
                "Links like this one last for a short time. Go back to where you got it and ask for a new one.",
            ),
            Self::LinkUsed => (
                StatusCode::GONE,
                "This link was used already",
                "It led to a connection before, and works once only. If that was you, there is nothing left \
                 to do. Otherwise ask for a new link where you got this one.",
            ),
            Self::LinkElsewhere => (
                StatusCode::FORBIDDEN,
                "This link was opened in another browser",
                "It belongs to the browser that used it first. Go on there, or ask for a new link where you \
                 got this one.",
            ),
            Self::NoSuchReturn => (
                StatusCode::BAD_REQUEST,
                "This link leads astray",
                "It asks to send you on to an address that is not known here. Nothing was done. Go back to \
                 where you got it and follow its link once more.",
            ),
            _ => (
                StatusCode::NOT_FOUND,
                "This link is not complete",
                "Perhaps it was cut off on its way to you. Go back to where you got it and ask for a new one.",
            ),
        }
    }
}

/// `GET /`: for people who cut off what follows the host.
pub(super) async fn nothing_here(State(server): State<Arc<Server>>) -> Response {
    Notice::UnknownApp.page(&server, None)
}

/// Every method that a page does not have.
pub(super) async fn no_such_method(State(server): State<Arc<Server>>) -> Response {
    Notice::NotByThisMethod.page(&server, None)
}

impl From<NotOurs> for Notice {
    fn from(error: NotOurs) -> Self {
        match error {
            NotOurs::Malformed(error) => {
                tracing::debug!(%error, "a malformed callback");
                Self::Malformed
            }
            NotOurs::AnotherBrowser => Self::AnotherBrowser,
            NotOurs::Forgotten => Self::Forgotten,
            NotOurs::Database(error) => error.into(),
        }
    }
}

impl From<dropkeep_stores::DatabaseError> for Notice {
    fn from(error: dropkeep_stores::DatabaseError) -> Self {
        let source = std::error::Error::source(&error).map(ToString::to_string);
        tracing::error!(%error, source, "the database failed");
        Self::Unavailable
    }
}
