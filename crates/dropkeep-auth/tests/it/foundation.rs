//! The small types that everything else is made of.

use std::sync::Arc;

use dropkeep_auth::{
    AccessToken, AppSecret, Endpoints, InvalidEndpoint, Scopes, StaticTokenSource, TokenError,
    TokenSource,
};

#[test]
fn one_base_url_stands_for_all_hosts_and_keeps_its_path() {
    for (base, expected) in [
        ("https://dropbox.test", "https://dropbox.test"),
        ("https://dropbox.test/", "https://dropbox.test"),
        ("https://dropbox.test:8443/a/b/", "https://dropbox.test:8443/a/b"),
        ("http://127.0.0.1:4000", "http://127.0.0.1:4000"),
        ("http://[::1]:4000", "http://[::1]:4000"),
        ("http://localhost", "http://localhost"),
    ] {
        let endpoints = Endpoints::single(base).unwrap();
        let all = [&endpoints.api, &endpoints.content, &endpoints.notify, &endpoints.web];
        assert!(all.iter().all(|url| *url == expected), "{endpoints:?}");
    }
}

#[test]
fn a_base_url_that_would_leak_or_break_is_refused() {
    let kind = |base| match Endpoints::single(base).unwrap_err() {
        InvalidEndpoint::NotAUrl(_) => "no url",
        InvalidEndpoint::NotABase(_) => "no base",
        InvalidEndpoint::NotEncrypted(_) => "not encrypted",
        _ => "other",
    };
    for (base, expected) in [
        ("", "no url"),
        ("dropbox.test", "no url"),
        ("ftp://dropbox.test", "no base"),
        ("https://dropbox.test?a=b", "no base"),
        ("https://dropbox.test#a", "no base"),
        ("https://user:CANARY@dropbox.test", "no base"),
        ("http://dropbox.test", "not encrypted"),
        ("http://localhost.evil.example", "not encrypted"),
        ("http://127.0.0.1.evil.example", "not encrypted"),
    ] {
        assert_eq!(kind(base), expected, "{base}");
    }
    let error = Endpoints::single("https://user:CANARY@dropbox.test").unwrap_err();
    assert!(!format!("{error} {error:?}").contains("CANARY"));
}

#[test]
fn plain_http_to_another_host_is_accepted_only_by_the_name_that_says_so() {
    let base = "http://dropbox:8080";
    assert!(Endpoints::single(base).is_err());
    assert_eq!(Endpoints::single_unencrypted(base).unwrap().content, base);
    assert!(Endpoints::single_unencrypted("ftp://dropbox").is_err());
}

#[test]
fn only_loopback_counts_as_this_machine() {
    assert!(Endpoints::single("http://127.0.0.1:1").unwrap().are_on_this_machine());
    assert!(!Endpoints::dropbox().are_on_this_machine());
    let mixed = Endpoints { web: "http://localhost".to_owned(), ..Endpoints::dropbox() };
    assert!(!mixed.are_on_this_machine());
}

#[test]
fn an_access_token_knows_what_cannot_stand_in_a_header() {
    for text in ["", "sl.a\n", " sl.a", "sl a", "sl.é", "sl.\u{7f}"] {
        assert!(AccessToken::unexpiring(text).is_err(), "{text:?}");
    }
    let token = AccessToken::unexpiring("sl.a-b_c~d+e/f=").unwrap();
    assert_eq!(token.authorization(), "Bearer sl.a-b_c~d+e/f=");
    assert!(token.authorization().is_sensitive());
    assert_eq!(AccessToken::unexpiring("abc").unwrap().fingerprint(), "ba7816bf8f01cfea");
    assert_eq!(token, AccessToken::unexpiring(token.expose()).unwrap());
    assert_ne!(token, AccessToken::unexpiring("sl.other").unwrap());
}

#[test]
fn scopes_are_a_set_written_in_order() {
    let scopes = Scopes::parse("  files.read account_info.read\tfiles.read ");
    assert_eq!(scopes.to_string(), "account_info.read files.read");
    assert_eq!(Scopes::parse(&scopes.to_string()), scopes);
    assert!(Scopes::parse("").is_empty() && Scopes::default().is_subset(&scopes));
}

#[test]
fn secrets_are_equal_when_their_text_is() {
    let secret = AppSecret::new("abc");
    assert_eq!(secret, AppSecret::new("abc"));
    for other in ["abd", "ab", "abcd", ""] {
        assert_ne!(secret, AppSecret::new(other));
    }
    assert_eq!(format!("{secret:?}"), "AppSecret([redacted])");
}

#[tokio::test]
async fn a_given_token_is_handed_out_until_dropbox_refuses_it() {
    let token = AccessToken::unexpiring("sl.given").unwrap();
    let source: Arc<dyn TokenSource> = Arc::new(StaticTokenSource::new(token.clone()));
    assert_eq!(source.token().await.unwrap(), token);
    assert!(matches!(source.replace(&token).await, Err(TokenError::NotSignedIn)));
}
