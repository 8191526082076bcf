//! OAuth 2 as Dropbox speaks it: `/oauth2/authorize` with its consent page, and `/oauth2/token`;
//! and OpenID Connect on top of it.
//!
//! Follows RFC 6749 and RFC 7636 (PKCE) as far as Dropbox does, and Dropbox's guide to OAuth
//! where that differs: `token_access_type` in place of a scope for refresh tokens, codes that are good
//! once, a refresh token that is never replaced, and access tokens of four hours.

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
