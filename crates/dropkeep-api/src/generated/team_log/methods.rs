// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The routes of `team_log`, to call.

use super::routes;
use crate::{Client, Error};

/// The routes of `team_log`, from [`Client::team_log`].
#[derive(Debug, Clone, Copy)]
pub struct TeamLogRoutes<'a>(pub(crate) &'a Client);

impl Client {
    /// The routes of `team_log`.
    #[must_use]
    pub fn team_log(&self) -> TeamLogRoutes<'_> {
        TeamLogRoutes(self)
    }
}

impl TeamLogRoutes<'_> {
    /// `team_log/get_events`
    ///
    /// * `POST /2/team_log/get_events` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `events.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `limit`: Integer from 1 to 1000. Default: `1000`.
    /// * `account_id`: String of exactly 40 characters. May be absent.
    /// * `time`: `team_common.TimeRange`. May be absent.
    /// * `category`: `team_log.EventCategory`. May be absent.
    /// * `event_type`: `team_log.EventTypeArg`. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`GetTeamEventsError`](crate::team_log::GetTeamEventsError) (`account_id_not_found`, `invalid_time_range`, `invalid_filters`); else see [`Error`].
    pub async fn get_events(
        &self,
        arg: crate::team_log::GetTeamEventsArg,
    ) -> Result<crate::team_log::GetTeamEventsResult, Error<crate::team_log::GetTeamEventsError>>
    {
        self.0.rpc(&routes::GET_EVENTS, &arg).await
    }

    /// `team_log/get_events/continue`
    ///
    /// * `POST /2/team_log/get_events/continue` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `events.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `cursor`: String.
    ///
    /// # Errors
    /// [`Error::Api`] with [`GetTeamEventsContinueError`](crate::team_log::GetTeamEventsContinueError) (`bad_cursor`, `reset`); else see [`Error`].
    pub async fn get_events_continue(
        &self,
        arg: crate::team_log::GetTeamEventsContinueArg,
    ) -> Result<
        crate::team_log::GetTeamEventsResult,
        Error<crate::team_log::GetTeamEventsContinueError>,
    > {
        self.0.rpc(&routes::GET_EVENTS_CONTINUE, &arg).await
    }
}
