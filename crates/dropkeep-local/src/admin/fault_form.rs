//! A rule of trouble as JSON.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::error::AdminError;
use super::input::{duration, in_words};
use crate::fault::{Action, Entry, Fault, Origin, Times};
use crate::spec::{error_with, spec};

/// A rule: on which route, when, how often, what.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FaultForm {
    /// The route (`files/upload`, `oauth2/token`), in which `*` stands for anything.
    #[schema(example = "files/upload")]
    pub(crate) route: String,
    /// For so many calls, or `"forever"`; 1 by default.
    #[serde(default)]
    pub(crate) times: TimesForm,
    /// Lets so many calls pass first.
    #[serde(default)]
    pub(crate) after: u32,
    /// The share of the calls, between 0 and 1.
    #[serde(default = "always")]
    pub(crate) probability: f64,
    /// What happens.
    pub(crate) action: ActionForm,
}

/// How often a rule applies.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(untagged)]
pub(crate) enum TimesForm {
    /// For so many calls.
    Count(u32),
    /// Always.
    Always(Forever),
}

/// The word for no end.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Forever {
    /// For every call.
    Forever,
}

/// What happens to a call.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum ActionForm {
    /// This answer; the call has no effect.
    #[serde(rename_all = "snake_case")]
    Respond {
        /// The status.
        status: u16,
        /// The text of the answer; JSON when it starts with `{`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        body: Option<String>,
        /// `Retry-After`, in seconds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        retry_after: Option<u64>,
    },
    /// 409 with the route's own error that has these tags, as in `error_summary`
    /// (`path/conflict/folder`); the call has no effect.
    Error(String),
    /// The body of the answer ends after so many bytes.
    CutBodyAfter(u64),
    /// The call waits so long by the virtual clock.
    Delay(String),
    /// So many bytes a second of the bodies pass.
    Bandwidth(u64),
    /// 401 as for an expired access token.
    ExpiredToken,
    /// The same in the content host's disguise.
    ExpiredTokenDisguised,
    /// The connection closes; the call has no effect.
    ResetConnection,
    /// The connection closes after the call had its effect.
    LoseAnswer,
    /// 409 `reset`.
    ResetCursor,
    /// A page without an entry, and there is more.
    EmptyPage,
    /// Pages of at most so many entries.
    PageOfAtMost(usize),
    /// A page of up to twice as many entries as asked.
    PageLargerThanAsked,
    /// A page in another order that means the same.
    ShuffledPage,
    /// An answer from before the last change of files.
    Stale,
    /// The same, for calls within this virtual time after the change.
    StaleWithin(String),
}

/// A rule as it stands.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FaultShown {
    /// Its number.
    pub(crate) number: u64,
    /// How many calls have met it.
    pub(crate) met: u64,
    /// Whether it is part of what `--hostile` adds.
    pub(crate) hostile: bool,
    /// The rule, with what is left of its counts.
    pub(crate) fault: FaultForm,
}

impl Default for TimesForm {
    fn default() -> Self {
        Self::Count(1)
    }
}

fn always() -> f64 {
    1.0
}

impl FaultForm {
    /// The rule.
    ///
    /// # Errors
    /// A value is out of its range.
    pub(crate) fn read(self) -> Result<Fault, AdminError> {
        if !(0.0..=1.0).contains(&self.probability) {
            let hint = "give a share between 0 and 1, such as 0.1 for every tenth call";
            return Err(AdminError::bad("the probability is out of range", "probability", hint));
        }
        if self.route.trim().is_empty() {
            let hint = "name one as in its URL: files/upload, or files/* for many";
            return Err(AdminError::bad("the route is empty", "route", hint));
        }
        self.action.check_error(&self.route)?;
        let fault = Fault::on(self.route).after(self.after).probability(self.probability);
        let fault = match self.times {
            TimesForm::Count(times) => fault.times(times),
            TimesForm::Always(Forever::Forever) => fault.forever(),
        };
        Ok(fault.acting(self.action.read()?).of(Origin::Admin))
    }
}

impl ActionForm {
    /// Whether the route has the error that it is to answer; a pattern is not looked into.
    fn check_error(&self, route: &str) -> Result<(), AdminError> {
        let (Self::Error(tags), Some(route)) = (self, spec().route(route)) else { return Ok(()) };
        error_with(route, tags).map(drop).map_err(|error| {
            let what = format!("{} has no error {tags:?}: {error}", route.name());
            AdminError::bad(what, "action.error", "give tags as in error_summary: path/not_found")
        })
    }

    fn read(self) -> Result<Action, AdminError> {
        let time = |text: String| duration(&text, "action");
        Ok(match self {
            Self::Respond { status, .. } if !(200..=599).contains(&status) => {
                let what = format!("{status} is no status of an answer");
                return Err(AdminError::bad(what, "action.respond.status", "give 200 to 599"));
            }
            Self::Respond { status, body, retry_after } => {
                Action::Respond { status, body, retry_after }
            }
            Self::Error(tags) => Action::RouteError { tags },
            Self::CutBodyAfter(after) => Action::CutBody { after },
            Self::Delay(by) => Action::Delay { by: time(by)? },
            Self::Bandwidth(bytes) => Action::Throttle { bytes_per_second: bytes.max(1) },
            Self::ExpiredToken => Action::ExpiredToken,
            Self::ExpiredTokenDisguised => Action::ExpiredTokenDisguised,
            Self::ResetConnection => Action::ResetConnection,
            Self::LoseAnswer => Action::LoseAnswer,
            Self::ResetCursor => Action::ResetCursor,
            Self::EmptyPage => Action::EmptyPage,
            Self::PageOfAtMost(entries) => Action::SmallPage { entries },
            Self::PageLargerThanAsked => Action::LargerPage,
            Self::ShuffledPage => Action::ShuffledPage,
            Self::Stale => Action::Stale { within: None },
            Self::StaleWithin(within) => Action::Stale { within: Some(time(within)?) },
        })
    }
}

impl From<&Action> for ActionForm {
    fn from(action: &Action) -> Self {
        let time = |duration: &Duration| in_words(*duration);
        match action {
            Action::Respond { status, body, retry_after } => {
                Self::Respond { status: *status, body: body.clone(), retry_after: *retry_after }
            }
            Action::RouteError { tags } => Self::Error(tags.clone()),
            Action::CutBody { after } => Self::CutBodyAfter(*after),
            Action::Delay { by } => Self::Delay(time(by)),
            Action::Throttle { bytes_per_second } => Self::Bandwidth(*bytes_per_second),
            Action::ExpiredToken => Self::ExpiredToken,
            Action::ExpiredTokenDisguised => Self::ExpiredTokenDisguised,
            Action::ResetConnection => Self::ResetConnection,
            Action::LoseAnswer => Self::LoseAnswer,
            Action::ResetCursor => Self::ResetCursor,
            Action::EmptyPage => Self::EmptyPage,
            Action::SmallPage { entries } => Self::PageOfAtMost(*entries),
            Action::LargerPage => Self::PageLargerThanAsked,
            Action::ShuffledPage => Self::ShuffledPage,
            Action::Stale { within: None } => Self::Stale,
            Action::Stale { within: Some(within) } => Self::StaleWithin(time(within)),
        }
    }
}

impl From<Entry> for FaultShown {
    fn from(entry: Entry) -> Self {
        let Entry { number, fault, met } = entry;
        let hostile = fault.origin == Origin::Hostile;
        let times = match fault.times {
            Times::Left(left) => TimesForm::Count(left),
            Times::Forever => TimesForm::Always(Forever::Forever),
        };
        let fault = FaultForm {
            route: fault.route.text().to_owned(),
            times,
            after: fault.after,
            probability: fault.probability,
            action: (&fault.action).into(),
        };
        Self { number, met, hostile, fault }
    }
}
