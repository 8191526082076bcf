//! The handler of `openid/userinfo`.

use serde_json::{Value, json};

use super::openid::{claims, tells_something};
use crate::call::{Call, Failure, Handler, Reply};
use crate::state::State;

/// The routes this module answers.
pub(crate) const ROUTES: &[(&str, Handler)] = &[("openid/userinfo", userinfo)];

/// Tells what an identity token would. Dropbox asks for `email` or `profile` beside `openid`: with
/// neither there is nothing to tell.
fn userinfo(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let token = call.access_token.as_deref().unwrap_or_default();
    let access = state.grants.access_token(token);
    let scopes = &access.ok_or_else(|| Failure::Internal("no token".to_owned()))?.scopes;
    if !tells_something(scopes) {
        let error = json!({ ".tag": "incorrect_openid_scopes" });
        return Err(Failure::Route(json!({ ".tag": "openid_error", "openid_error": error })));
    }
    Ok(Reply::Json(Value::Object(claims(call.account(state)?, scopes, &call.link_base))))
}
