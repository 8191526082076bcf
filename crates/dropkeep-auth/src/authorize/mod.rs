//! Asking a person to approve: the authorize URL and PKCE.

mod options;
mod pkce;
mod request;

pub use options::{AuthorizeOptions, GrantedScopes, Role, TokenAccessType};
pub use pkce::CodeChallenge;
pub use request::{AuthorizeRequest, InvalidAuthorizeRequest};

pub(crate) use pkce::random_text;
