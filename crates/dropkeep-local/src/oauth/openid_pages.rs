//! Where clients of OpenID Connect learn how to sign in here, and by what a token is recognized.

use std::sync::Arc;

use axum::extract::{Request, State as Extract};
use http::StatusCode;
use serde_json::{Value, json};

use super::openid::OPENID_SCOPES;
use super::openid_key;
use crate::endpoints;
use crate::server::{Shared, link_base};
use crate::wire::{self, Answer};

/// Where the key set is.
pub(crate) const KEY_SET: &str = "/.well-known/jwks";

/// Serves what Dropbox says of itself (OpenID Connect Discovery 1.0), on the name that was asked by.
pub(crate) async fn discovery(Extract(shared): Extract<Arc<Shared>>, request: Request) -> Answer {
    let (parts, _) = request.into_parts();
    wire::json(StatusCode::OK, &metadata(&link_base(&shared, &parts)))
}

/// Serves the public keys.
pub(crate) async fn key_set() -> Answer {
    match openid_key::key_set() {
        Ok(keys) => wire::json(StatusCode::OK, &keys),
        Err(_) => wire::text(StatusCode::INTERNAL_SERVER_ERROR, "the signing key is damaged"),
    }
}

/// The members are those of the real one. The user info endpoint is not among them: it is a route
/// of the API like any other, which takes POST alone.
fn metadata(issuer: &str) -> Value {
    json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{issuer}/oauth2/authorize"),
        "token_endpoint": format!("{}/oauth2/token", endpoints::api_base(issuer)),
        "jwks_uri": format!("{issuer}{KEY_SET}"),
        "scopes_supported": OPENID_SCOPES,
        "response_types_supported": ["code"],
        "response_modes_supported": ["query", "fragment"],
        "grant_types_supported": ["authorization_code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
        "claim_types_supported": ["normal"],
        "claims_supported": ["email", "email_verified", "family_name", "given_name"],
        "claims_parameter_supported": false,
        "request_parameter_supported": false,
        "request_uri_parameter_supported": false,
    })
}
