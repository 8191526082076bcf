//! The password of a link, told on a form.

use ring::digest::{SHA256, digest};

use super::super::link::Link;
use crate::call::PageCall;

/// The parameter by which pages and bytes know that the password was told.
pub(super) const PARAMETER: &str = "pass";

/// How a visitor stands to the password of a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Told {
    /// There is none, or it was told before. With what goes into further URLs.
    Open(Option<String>),
    /// It has to be told.
    Closed,
    /// It was told just now.
    Rightly(String),
    /// Another was told.
    Wrongly,
}

/// How a visitor stands to the password of a link.
pub(super) fn told(call: &PageCall, link: &Link) -> Told {
    let Some(pass) = pass(link) else { return Told::Open(None) };
    if call.parameter(PARAMETER) == Some(&*pass) {
        return Told::Open(Some(pass));
    }
    match call.field("password") {
        None => Told::Closed,
        Some(password) if link.opens_with(Some(password)) => Told::Rightly(pass),
        Some(_) => Told::Wrongly,
    }
}

/// What stands for the password in URLs. It opens this link alone, and only until the password is
/// changed.
fn pass(link: &Link) -> Option<String> {
    let password = link.settings.password.as_deref()?;
    let digest = digest(&SHA256, format!("{} {password}", link.address().key()).as_bytes());
    Some(digest.as_ref()[..16].iter().map(|byte| format!("{byte:02x}")).collect())
}
