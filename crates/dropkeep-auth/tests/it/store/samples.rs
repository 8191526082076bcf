//! Sign-ins to store.

use dropkeep_auth::{App, AppSecret, Credentials, RefreshToken, Scopes};

/// A sign-in with everything filled in.
pub(crate) fn credentials(refresh_token: &str) -> Credentials {
    Credentials {
        account_id: Some("dbid:AAH4f99T0taONIb-OurWxbNQ6ywGRopQngc".to_owned()),
        team_id: Some("dbtid:AAFdgehTzw7WlXhZJsbGCLePe8RvQGYDr-I".to_owned()),
        uid: Some("12345".to_owned()),
        scopes: Some(Scopes::parse("account_info.read files.content.write")),
        endpoint: Some("http://127.0.0.1:8912".to_owned()),
        obtained_at: Some("2026-11-20T19:30:00Z".parse().unwrap()),
        ..Credentials::new(
            App::confidential("app-key", AppSecret::new("app-secret")),
            RefreshToken::new(refresh_token),
        )
    }
}
