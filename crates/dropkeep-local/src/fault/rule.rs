//! One rule of trouble, as a test writes it.

use std::time::Duration;

use super::action::Action;
use super::pattern::Pattern;

/// One kind of trouble: on which route, for how many calls, what.
///
/// ```
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// use dropkeep_local::{Fault, LocalDropbox};
///
/// let dropbox = LocalDropbox::start().await?;
/// dropbox.fault(Fault::on("check/user").times(2).respond(429).retry_after(3));
/// dropbox.fault(Fault::on("files/*").forever().probability(0.1).respond(503));
/// # dropbox.forgive_unmet_faults();
/// # Ok::<_, std::io::Error>(())
/// # })?;
/// # Ok::<_, std::io::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Fault {
    pub(crate) route: Pattern,
    pub(crate) times: Times,
    pub(crate) after: u32,
    pub(crate) probability: f64,
    pub(crate) action: Action,
    pub(crate) origin: Origin,
}

/// How often a rule applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Times {
    /// For so many calls more.
    Left(u32),
    /// For every call.
    Forever,
}

/// Who made a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    /// A test of the same process, which fails when nothing meets the trouble.
    Test,
    /// Somebody over HTTP, who looks for himself.
    Admin,
    /// The preset of everything that the documentation allows.
    Hostile,
}

impl Fault {
    /// Trouble with a route named as in its URL (`files/upload`, `oauth2/token`), in which `*`
    /// stands for anything (`files/*`); once, a 500, unless told otherwise.
    pub fn on(route: impl Into<String>) -> Self {
        Self {
            route: Pattern::new(route),
            times: Times::Left(1),
            after: 0,
            probability: 1.0,
            action: Action::Respond { status: 500, body: None, retry_after: None },
            origin: Origin::Test,
        }
    }

    /// For so many calls.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = Times::Left(times);
        self
    }

    /// For every call from now on, beside whatever else is scripted.
    #[must_use]
    pub fn forever(mut self) -> Self {
        self.times = Times::Forever;
        self
    }

    /// Lets so many calls pass first.
    #[must_use]
    pub fn after(mut self, calls: u32) -> Self {
        self.after = calls;
        self
    }

    /// For a share of the calls only, between 0 and 1. Which ones follows from the seed. A test
    /// does not fail when chance spared it.
    #[must_use]
    pub fn probability(mut self, share: f64) -> Self {
        self.probability = share.clamp(0.0, 1.0);
        self
    }

    /// Answers with this status, in Dropbox's form for it; the call has no effect.
    #[must_use]
    pub fn respond(self, status: u16) -> Self {
        self.acting(Action::Respond { status, body: None, retry_after: None })
    }

    /// The text of the answer; JSON when it starts with `{`. After [`Fault::respond`].
    #[must_use]
    pub fn body(mut self, text: impl Into<String>) -> Self {
        if let Action::Respond { body, .. } = &mut self.action {
            *body = Some(text.into());
        }
        self
    }

    /// `Retry-After`, in seconds, in the header and in a 429's body. After [`Fault::respond`].
    #[must_use]
    pub fn retry_after(mut self, seconds: u64) -> Self {
        if let Action::Respond { retry_after, .. } = &mut self.action {
            *retry_after = Some(seconds);
        }
        self
    }

    /// Answers 409 with the route's own error that has these tags, written as in `error_summary`:
    /// `path/conflict/folder`. For every error that Dropbox has and that is hard to come by; what it
    /// has to carry besides is filled in. The call has no effect.
    ///
    /// ```
    /// # use dropkeep_local::Fault;
    /// Fault::on("files/upload").error("path/insufficient_space");
    /// Fault::on("files/upload_session/append_v2").error("incorrect_offset");
    /// ```
    #[must_use]
    pub fn error(self, tags: impl Into<String>) -> Self {
        self.acting(Action::RouteError { tags: tags.into() })
    }

    /// Ends the body of the answer after so many bytes and closes the connection.
    #[must_use]
    pub fn cut_body_after(self, bytes: u64) -> Self {
        self.acting(Action::CutBody { after: bytes })
    }

    /// Holds the call until the virtual clock has moved this far.
    #[must_use]
    pub fn delay(self, by: Duration) -> Self {
        self.acting(Action::Delay { by })
    }

    /// Lets no more than so many bytes a second through, of the body of the request and then of
    /// the answer's, by the virtual clock.
    #[must_use]
    pub fn bandwidth(self, bytes_per_second: u64) -> Self {
        self.acting(Action::Throttle { bytes_per_second: bytes_per_second.max(1) })
    }

    /// Answers as if the access token had expired.
    #[must_use]
    pub fn expired_token(self) -> Self {
        self.acting(Action::ExpiredToken)
    }

    /// Answers as if the access token had expired, in the content host's disguised form: a 401
    /// tagged `other` with the true error as JSON in `user_message.text` (dropbox-sdk-rust#207).
    #[must_use]
    pub fn expired_token_disguised(self) -> Self {
        self.acting(Action::ExpiredTokenDisguised)
    }

    /// Closes the connection without carrying the call out.
    #[must_use]
    pub fn reset_connection(self) -> Self {
        self.acting(Action::ResetConnection)
    }

    /// Carries the call out and closes the connection without an answer.
    #[must_use]
    pub fn lose_answer(self) -> Self {
        self.acting(Action::LoseAnswer)
    }

    /// Answers 409 `reset`: the cursor is not good any more and listing has to begin anew. For
    /// the routes that take a cursor.
    #[must_use]
    pub fn reset_cursor(self) -> Self {
        self.acting(Action::ResetCursor)
    }

    /// Answers a page without an entry and with `has_more`. For `files/list_folder` and its
    /// continuation, as the other faults of pages.
    #[must_use]
    pub fn empty_page(self) -> Self {
        self.acting(Action::EmptyPage)
    }

    /// Answers pages of at most so many entries.
    #[must_use]
    pub fn page_of_at_most(self, entries: usize) -> Self {
        self.acting(Action::SmallPage { entries })
    }

    /// Answers a page of up to twice as many entries as asked: `limit` is approximate.
    #[must_use]
    pub fn page_larger_than_asked(self) -> Self {
        self.acting(Action::LargerPage)
    }

    /// Answers the entries of a page in some other order that means the same.
    #[must_use]
    pub fn shuffled_page(self) -> Self {
        self.acting(Action::ShuffledPage)
    }

    /// Answers from before the last change of files, as a server does that has not heard of it
    /// yet: a fresh file is not found. While nothing has changed, the fault waits.
    #[must_use]
    pub fn stale(self) -> Self {
        self.acting(Action::Stale { within: None })
    }

    /// The same, for calls that come within this virtual time after the change.
    #[must_use]
    pub fn stale_within(self, time: Duration) -> Self {
        self.acting(Action::Stale { within: Some(time) })
    }

    pub(crate) fn acting(mut self, action: Action) -> Self {
        self.action = action;
        self
    }

    pub(crate) fn of(mut self, origin: Origin) -> Self {
        self.origin = origin;
        self
    }

    /// Whether a test expects it to be met, and it can still be.
    pub(super) fn is_expected(&self) -> bool {
        let pending = self.times != Times::Left(0);
        pending && self.origin == Origin::Test && self.probability >= 1.0
    }
}
