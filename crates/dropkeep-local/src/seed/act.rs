//! Does on behalf of an account what a client could: calls a route's handler, so that a seed can make
//! nothing that Dropbox would not.

use serde_json::Value;

use crate::call::{Call, Failure, Reply};
use crate::fault::Conduct;
use crate::files::View;
use crate::routes;
use crate::spec::{Direction, decode, error_tags, spec};

use super::plant::Ground;

/// Calls an rpc-style route as an account, with an argument that need not be in canonical form.
///
/// # Errors
/// What Dropbox would say.
pub(super) fn act(
    ground: &mut Ground<'_>,
    account: &str,
    name: &str,
    arg: &Value,
) -> Result<Value, String> {
    let missing = || format!("the route {name} is not emulated");
    let (route, handler) = spec().route(name).zip(routes::handler(name)).ok_or_else(missing)?;
    let arg = decode(&route.arg, arg, Direction::Argument).map_err(|error| error.to_string())?;
    let state = &mut *ground.state;
    let home = state.accounts.get(account).map(|account| account.home).unwrap_or_default();
    let call = Call {
        account: Some(account.to_owned()),
        app: Some(state.ready("app")),
        team: None,
        linked_by: None,
        admin: None,
        view: Some(View { account: account.to_owned(), root: home }),
        access_token: None,
        arg,
        body: None,
        now: ground.now,
        spool: ground.folder.clone(),
        link_base: String::new(),
        conduct: Conduct::default(),
    };
    match handler(&call, state) {
        Ok(Reply::Json(result)) => Ok(result),
        Ok(_) => Err(format!("the route {name} does not answer at once")),
        Err(Failure::Route(error)) => Err(error_tags(&route.error, &error)),
        Err(
            Failure::Argument(reason) | Failure::BadRequest(reason) | Failure::Internal(reason),
        ) => Err(reason),
        Err(Failure::Access(error)) => Err(error.to_string()),
    }
}
