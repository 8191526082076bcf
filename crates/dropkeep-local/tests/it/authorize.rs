use dropkeep_local::{Consent, LocalDropbox};
use url::Url;

use crate::support::{Answer, authorize_url, http};

const REDIRECT: &str = "https://app.example/callback";

/// A local Dropbox whose app has one redirect URI.
async fn start() -> LocalDropbox {
    LocalDropbox::builder().redirect_uri(REDIRECT).start().await.unwrap()
}

async fn get(url: &str) -> Answer {
    Answer::read(http().get(url).send().await.unwrap()).await
}

/// Presses a button of the consent page.
async fn press(url: &str, page: &str, decision: &str) -> Answer {
    let (_, rest) = page.split_once("name=\"form_token\" value=\"").unwrap();
    let (form_token, _) = rest.split_once('"').unwrap();
    let body = format!("form_token={form_token}&decision={decision}");
    Answer::read(http().post(url).body(body).send().await.unwrap()).await
}

#[tokio::test]
async fn a_person_allows_on_the_page_and_is_sent_back_with_code_and_state() {
    let dropbox = start().await;
    let parameters = [("response_type", "code"), ("redirect_uri", REDIRECT), ("state", "a b&c=é")];
    let url = authorize_url(&dropbox, &parameters);
    let page = get(&url).await;
    assert_eq!((page.status, page.header("cache-control")), (200, "no-store"));
    assert!(page.header("content-security-policy").contains("frame-ancestors 'none'"));
    for shown in
        ["Local test app", "Ada Example", "ada@example.com", "app.example", "Allow", "Deny"]
    {
        assert!(page.text.contains(shown), "{shown}");
    }
    assert!(!page.text.contains("<script"));
    let answer = press(&url, &page.text, "allow").await;
    assert_eq!(answer.status, 303);
    let location = Url::parse(answer.header("location")).unwrap();
    assert!(location.as_str().starts_with("https://app.example/callback?code="));
    let state = location.query_pairs().find(|(key, _)| key == "state").unwrap().1;
    assert_eq!(state, "a b&c=é");
    let again = press(&url, &page.text, "allow").await;
    assert_eq!(again.status, 400, "a page is answered once");
}

#[tokio::test]
async fn a_person_denies_and_the_app_is_told() {
    let dropbox = start().await;
    let parameters = [("response_type", "code"), ("redirect_uri", REDIRECT), ("state", "s")];
    let url = authorize_url(&dropbox, &parameters);
    let page = get(&url).await;
    let answer = press(&url, &page.text, "deny").await;
    let location = answer.header("location").to_owned();
    assert!(
        location.starts_with("https://app.example/callback?error=access_denied&"),
        "{location}"
    );
    assert!(location.ends_with("&state=s"));
    assert_eq!(dropbox.deny(&url).unwrap(), Consent::Redirect(location));
}

#[tokio::test]
async fn without_a_redirect_uri_the_page_shows_the_code() {
    let dropbox = start().await;
    let url = authorize_url(&dropbox, &[("response_type", "code")]);
    let page = get(&url.replace("/oauth2/", "/1/oauth2/")).await;
    let shown = press(&url, &page.text, "allow").await;
    assert_eq!(shown.status, 200);
    let (_, code) = shown.text.split_once("<output").unwrap().1.split_once('>').unwrap();
    assert_eq!(code.split_once('<').unwrap().0.len(), 43);
    assert_eq!(dropbox.deny(&url).unwrap(), Consent::Denied);
}

#[tokio::test]
async fn the_implicit_grant_answers_in_the_fragment() {
    let dropbox = start().await;
    let parameters = [("response_type", "token"), ("redirect_uri", REDIRECT), ("state", "s")];
    let consent = dropbox.approve(&authorize_url(&dropbox, &parameters)).unwrap();
    let url = Url::parse(consent.redirect().unwrap()).unwrap();
    assert_eq!(url.query(), None);
    let keys: Vec<_> = url::form_urlencoded::parse(url.fragment().unwrap().as_bytes())
        .map(|(key, _)| key.into_owned())
        .collect();
    assert_eq!(
        keys,
        ["access_token", "token_type", "account_id", "uid", "scope", "expires_in", "state"]
    );
}

#[tokio::test]
async fn only_registered_redirect_uris_and_localhost_are_sent_to() {
    let dropbox = start().await;
    dropbox.register_redirect_uri("http://app.example/plain");
    dropbox.register_redirect_uri("http://127.0.0.1:5000/");
    dropbox.register_redirect_uri("db-key://2/token");
    let ask = |uri: &str| {
        let parameters = [("response_type", "code"), ("redirect_uri", uri)];
        dropbox.approve(&authorize_url(&dropbox, &parameters))
    };
    for accepted in [
        REDIRECT,
        "http://localhost/",
        "http://localhost:53682/",
        "http://localhost:1/x?y",
        "http://127.0.0.1:5000/",
        "db-key://2/token",
    ] {
        assert!(ask(accepted).is_ok(), "{accepted}");
    }
    for refused in [
        "https://app.example/callback/",
        "https://app.example/Callback",
        "https://app.example/callback?x=1",
        "https://app.example/callback#x",
        "http://127.0.0.1:53682/",
        "http://localhost.evil.example/",
        "http://localhost@evil.example/",
        "https://localhost/",
        "/callback",
        " http://localhost/",
        "http://local\nhost/",
        "http://localhost/é",
        "http://app.example/plain",
    ] {
        assert!(ask(refused).is_err(), "{refused}");
    }
}

#[tokio::test]
async fn a_bad_request_gets_an_error_page_and_no_redirect() {
    let dropbox = start().await;
    let code = ("response_type", "code");
    let long_state = "s".repeat(501);
    let cases: &[(&[(&str, &str)], &str)] = &[
        (&[], "response_type: missing"),
        (&[("response_type", "id_token")], "response_type: must be"),
        (&[("response_type", "token")], "redirect_uri: needed"),
        (&[code, code], "response_type: given more than once"),
        (&[code, ("state", &long_state)], "state: must be at most 500 bytes"),
        (&[code, ("token_access_type", "forever")], "token_access_type: must be"),
        (&[code, ("scope", "files.content.read nonsense")], "scope: &#39;nonsense&#39; is not"),
        (&[code, ("scope", " ")], "scope: names no permission"),
        (&[code, ("include_granted_scopes", "user")], "include_granted_scopes: needs scope"),
        (&[code, ("include_granted_scopes", "all")], "include_granted_scopes: must be"),
        (&[code, ("require_role", "boss")], "require_role: must be"),
        (&[code, ("code_challenge", "short")], "code_challenge: must be 43 to 128"),
        (&[code, ("code_challenge_method", "S256")], "code_challenge_method: needs code_challenge"),
        (&[code, ("client_id", "other")], "client_id: given more than once"),
        (&[code, ("redirect_uri", "https://evil.example/")], "Invalid redirect_uri: "),
    ];
    for (parameters, expected) in cases {
        let page = get(&authorize_url(&dropbox, parameters)).await;
        assert_eq!((page.status, page.header("location")), (400, ""), "{expected}");
        assert!(page.text.contains(expected), "{expected}: {}", page.text);
    }
    let page = get(&format!("{}/oauth2/authorize?client_id=<b>", dropbox.endpoint())).await;
    assert!(page.text.contains("there is no app") && !page.text.contains("<b>"), "{}", page.text);
}
