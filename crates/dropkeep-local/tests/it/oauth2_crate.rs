//! The `oauth2` crate, a client of OAuth 2 that knows nothing of Dropbox, gets tokens here and
//! understands every refusal.

use dropkeep_local::LocalDropbox;
use oauth2::basic::{
    BasicClient, BasicErrorResponse, BasicErrorResponseType, BasicTokenResponse, BasicTokenType,
};
use oauth2::{
    AuthType, AuthUrl, AuthorizationCode, ClientId, ClientSecret, CsrfToken, EndpointNotSet,
    EndpointSet, HttpRequest, HttpResponse, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl,
    RefreshToken, RequestTokenError, Scope, TokenResponse as _, TokenUrl,
};
use serde_json::{Value, json};

use crate::support::{http, rpc_as};

/// One that knows both of its endpoints.
type Client = BasicClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointSet>;
type Failure = RequestTokenError<reqwest::Error, BasicErrorResponse>;

/// The client of the ready-made app without its secret.
fn client(dropbox: &LocalDropbox) -> Client {
    let url = |path: &str| format!("{}{path}", dropbox.endpoint());
    BasicClient::new(ClientId::new(dropbox.app_key()))
        .set_auth_uri(AuthUrl::new(url("/oauth2/authorize")).unwrap())
        .set_token_uri(TokenUrl::new(url("/oauth2/token")).unwrap())
        .set_redirect_uri(RedirectUrl::new("http://localhost:5000/back".to_owned()).unwrap())
}

fn confidential(dropbox: &LocalDropbox) -> Client {
    client(dropbox).set_client_secret(ClientSecret::new(dropbox.app_secret()))
}

/// Sends what the crate asks for.
async fn send(request: HttpRequest) -> Result<HttpResponse, reqwest::Error> {
    let (parts, body) = request.into_parts();
    let sent = http().request(parts.method, parts.uri.to_string()).headers(parts.headers);
    let answer = sent.body(body).send().await?;
    let (status, headers) = (answer.status(), answer.headers().clone());
    let mut response = HttpResponse::new(answer.bytes().await?.to_vec());
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    Ok(response)
}

/// The code that a person's browser brings back, once the state is the one that was sent.
fn approved(dropbox: &LocalDropbox, (url, state): (url::Url, CsrfToken)) -> AuthorizationCode {
    let consent = dropbox.approve(url.as_str()).unwrap();
    let back = url::Url::parse(consent.redirect().unwrap()).unwrap();
    let returned = back.query_pairs().find(|(name, _)| name == "state").unwrap().1;
    assert_eq!(&returned, state.secret());
    AuthorizationCode::new(consent.code().unwrap())
}

/// A code for offline access to these scopes.
fn code(dropbox: &LocalDropbox, scopes: &[&str]) -> AuthorizationCode {
    let client = client(dropbox);
    let scopes = scopes.iter().map(|scope| Scope::new((*scope).to_owned()));
    let asked = client.authorize_url(CsrfToken::new_random).add_scopes(scopes);
    approved(dropbox, asked.add_extra_param("token_access_type", "offline").url())
}

/// A code bound to a verifier.
fn code_with_pkce(dropbox: &LocalDropbox) -> (AuthorizationCode, PkceCodeVerifier) {
    let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
    let client = client(dropbox);
    let asked = client.authorize_url(CsrfToken::new_random).set_pkce_challenge(challenge);
    let code = approved(dropbox, asked.add_extra_param("token_access_type", "offline").url());
    (code, verifier)
}

/// That the access token opens the account, and the answer says what OAuth 2 wants.
async fn assert_works(dropbox: &LocalDropbox, tokens: &BasicTokenResponse) {
    assert_eq!(tokens.token_type(), &BasicTokenType::Bearer);
    assert_eq!(tokens.expires_in().unwrap().as_secs(), 14_400);
    let access = tokens.access_token().secret();
    let who = rpc_as(dropbox, access, "users/get_current_account", Value::Null).await;
    assert_eq!(who.json()["account_id"], json!(dropbox.account_id()));
}

/// The error that the crate has understood.
fn refused(result: Result<BasicTokenResponse, Failure>) -> (BasicErrorResponseType, String) {
    match result {
        Err(RequestTokenError::ServerResponse(error)) => {
            (error.error().clone(), error.error_description().cloned().unwrap_or_default())
        }
        other => panic!("no refusal: {other:?}"),
    }
}

#[tokio::test]
async fn a_code_with_a_verifier_needs_no_secret() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let (code, verifier) = code_with_pkce(&dropbox);
    let client = client(&dropbox);
    let asked = client.exchange_code(code).set_pkce_verifier(verifier);
    let tokens = asked.request_async(&send).await.unwrap();
    assert_works(&dropbox, &tokens).await;
    let refresh = tokens.refresh_token().unwrap();
    let again = client.exchange_refresh_token(refresh).request_async(&send).await.unwrap();
    assert_works(&dropbox, &again).await;
    assert!(again.refresh_token().is_none());
}

#[tokio::test]
async fn a_secret_is_taken_by_basic_and_in_the_form() {
    let dropbox = LocalDropbox::start().await.unwrap();
    for place in [AuthType::BasicAuth, AuthType::RequestBody] {
        let client = confidential(&dropbox).set_auth_type(place.clone());
        let code = code(&dropbox, &["account_info.read", "files.metadata.read"]);
        let tokens = client.exchange_code(code).request_async(&send).await.unwrap();
        assert_works(&dropbox, &tokens).await;
        let scopes: Vec<_> = tokens.scopes().unwrap().iter().map(|scope| scope.as_str()).collect();
        assert_eq!(scopes, ["account_info.read", "files.metadata.read"]);
        let refresh = tokens.refresh_token().unwrap();
        let again = client.exchange_refresh_token(refresh).request_async(&send).await;
        assert_works(&dropbox, &again.unwrap()).await;
    }
}

#[tokio::test]
async fn a_refresh_may_ask_for_less_and_not_for_more() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let client = confidential(&dropbox);
    let code = code(&dropbox, &["account_info.read", "files.metadata.read"]);
    let tokens = client.exchange_code(code).request_async(&send).await.unwrap();
    let refresh = tokens.refresh_token().unwrap();
    let ask = |scope: &str| {
        client.exchange_refresh_token(refresh).add_scope(Scope::new(scope.to_owned()))
    };
    let less = ask("account_info.read").request_async(&send).await.unwrap();
    assert_works(&dropbox, &less).await;
    let arg = json!({ "path": "" });
    let list = rpc_as(&dropbox, less.access_token().secret(), "files/list_folder", arg).await;
    assert_eq!(list.json()["error"][".tag"], json!("missing_scope"));
    let more = refused(ask("files.content.write").request_async(&send).await);
    assert_eq!(more.0, BasicErrorResponseType::InvalidScope);
}

#[tokio::test]
async fn refusals_are_those_that_the_standard_names() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let client = confidential(&dropbox);
    let used = code(&dropbox, &["account_info.read"]);
    client.exchange_code(used.clone()).request_async(&send).await.unwrap();
    let twice = refused(client.exchange_code(used).request_async(&send).await);
    let gone = "code doesn't exist or has expired".to_owned();
    assert_eq!(twice, (BasicErrorResponseType::InvalidGrant, gone));

    let (bound, _) = code_with_pkce(&dropbox);
    let other = PkceCodeVerifier::new("another-verifier-that-is-long-enough-to-be-one".to_owned());
    let asked = client.exchange_code(bound).set_pkce_verifier(other);
    let unproven = refused(asked.request_async(&send).await);
    let wrong = "invalid code verifier".to_owned();
    assert_eq!(unproven, (BasicErrorResponseType::InvalidGrant, wrong));

    let unknown = RefreshToken::new("x".to_owned());
    let malformed = refused(client.exchange_refresh_token(&unknown).request_async(&send).await);
    assert_eq!(malformed.0, BasicErrorResponseType::InvalidGrant);
}

#[tokio::test]
async fn a_wrong_secret_is_refused_in_dropboxs_own_words() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let client = client(&dropbox).set_client_secret(ClientSecret::new("wrong".to_owned()));
    let code = code(&dropbox, &["account_info.read"]);
    // Dropbox puts the text into the error, which so is none of those that the standard names.
    let text = "invalid_client: Invalid client_id or client_secret".to_owned();
    let error = refused(client.exchange_code(code).request_async(&send).await);
    assert_eq!(error, (BasicErrorResponseType::Extension(text), String::new()));
}
