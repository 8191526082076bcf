//! OAuth 2 as Dropbox speaks it: `/oauth2/authorize` with its consent page, and `/oauth2/token`;
//! and OpenID Connect on top of it.

mod authorize;
mod consent;
mod grants;
mod headless;
mod openid;
mod openid_key;
mod openid_pages;
mod openid_routes;
mod pages;
mod pkce;
mod question;
mod remembered;
mod request;
mod scopes;
mod subject;
mod token;
mod token_request;
mod who;

pub(crate) use authorize::{authorize_page, decide};
pub(crate) use consent::Decision;
pub use consent::{Consent, ConsentError};
pub(crate) use grants::{AccessToken, Grants, NewGrant, TokenKind};
pub(crate) use headless::decide_url;
pub(crate) use openid_pages::{KEY_SET, discovery, key_set};
pub(crate) use openid_routes::ROUTES;
pub(crate) use scopes::{ALL_TEAM_SCOPES, ALL_USER_SCOPES, is_team_scope};
pub(crate) use token::token;
