//! A form that the operator sent from a page of their own session.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts as _, Request};
use dropkeep_stores::SecretDigest;
use url::form_urlencoded;

use super::operator::Operator;
use super::refusal::Refusal;
use crate::http::Server;
use crate::http::pages::fetch_metadata::is_own_form;
use crate::http::problem::Problem;

/// The field that shows where a form comes from.
pub(super) const FORM_TOKEN: &str = "form_token";

/// The fields of a form, and who sent it.
#[derive(Debug)]
pub(super) struct SignedForm {
    pub(super) operator: Operator,
    fields: Fields,
}

/// The fields of a form.
#[derive(Debug)]
pub(super) struct Fields(Vec<(String, String)>);

impl Fields {
    pub(super) async fn read(request: Request) -> Result<Self, Refusal> {
        let bytes = Bytes::from_request(request, &()).await.map_err(|rejection| {
            Problem::new(rejection.status(), "bad_request", rejection.body_text())
        })?;
        Ok(Self(form_urlencoded::parse(&bytes).into_owned().collect()))
    }

    /// What stands in a field, without spaces around it; `None` when that is nothing.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.all(name).next().map(str::trim).filter(|text| !text.is_empty())
    }

    fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }
}

impl SignedForm {
    /// As [`Fields::text`], to be kept.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        self.fields.text(name).map(str::to_owned)
    }

    /// All that is ticked under one name.
    pub(super) fn all(&self, name: &str) -> Vec<String> {
        self.fields.all(name).map(str::to_owned).collect()
    }

    /// A number; `None` when nothing stands there.
    ///
    /// # Errors
    /// 400 when it is none.
    pub(super) fn number(&self, name: &str) -> Result<Option<u32>, Refusal> {
        let number = self.fields.text(name).map(str::parse).transpose();
        number.map_err(|_| {
            crate::http::v1::input::bad_request(format!("`{name}` is a whole number")).into()
        })
    }
}

impl FromRequest<Arc<Server>> for SignedForm {
    type Rejection = Refusal;

    async fn from_request(request: Request, server: &Arc<Server>) -> Result<Self, Refusal> {
        let (mut parts, body) = request.into_parts();
        if !is_own_form(&parts.headers, &server.keep.config().public_url) {
            return Err(Refusal::ForeignForm);
        }
        let operator = Operator::from_request_parts(&mut parts, server).await?;
        let fields = Fields::read(Request::from_parts(parts, body)).await?;
        let given = fields.text(FORM_TOKEN).unwrap_or_default();
        if digest(given) != digest(operator.form_token().as_str()) {
            return Err(Refusal::ForeignForm);
        }
        Ok(Self { operator, fields })
    }
}

/// Comparing digests tells nothing of what they are of by its duration.
fn digest(token: &str) -> SecretDigest {
    SecretDigest::of("form token", token)
}
