//! Which account a browser continued as the last time: in place of a sign-in with a password.

use http::header::{COOKIE, SET_COOKIE};
use http::{HeaderMap, HeaderValue};

use crate::wire::Answer;

const NAME: &str = "local_account";

/// No script reads it, and no other site's form sends it.
const ATTRIBUTES: &str = "Path=/oauth2; HttpOnly; SameSite=Lax";

/// The id of the account, as the browser says.
pub(super) fn remembered(headers: &HeaderMap) -> Option<String> {
    let all = headers.get_all(COOKIE).iter().filter_map(|cookies| cookies.to_str().ok());
    let pairs = all.flat_map(|cookies| cookies.split(';'));
    let mut named = pairs.filter_map(|pair| pair.trim().split_once('='));
    named.find(|(name, _)| *name == NAME).map(|(_, id)| id.to_owned())
}

/// Lets the browser remember the account.
pub(super) fn remember(account: &str, answer: &mut Answer) {
    set(&format!("{NAME}={account}; {ATTRIBUTES}"), answer);
}

/// Lets the browser forget it.
pub(super) fn forget(answer: &mut Answer) {
    set(&format!("{NAME}=; Max-Age=0; {ATTRIBUTES}"), answer);
}

fn set(cookie: &str, answer: &mut Answer) {
    if let Ok(cookie) = HeaderValue::from_str(cookie) {
        answer.headers_mut().append(SET_COOKIE, cookie);
    }
}
