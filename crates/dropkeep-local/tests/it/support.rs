//! Plain requests.

use std::sync::OnceLock;

use dropkeep_local::LocalDropbox;
use reqwest::{Client, Response};
use serde_json::Value;

/// A plain HTTP client that follows no redirects. Making one reads the system's certificates, so
/// there is one; it keeps no connections, which would belong to another test's runtime.
pub(crate) fn http() -> Client {
    static CLIENT: OnceLock<Client> = OnceLock::new();
    let make = || {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy();
        client.pool_max_idle_per_host(0).build().expect("a client")
    };
    CLIENT.get_or_init(make).clone()
}

/// Calls an rpc-style route with the ready-made access token.
pub(crate) async fn rpc(dropbox: &LocalDropbox, route: &str, arg: Value) -> Answer {
    rpc_as(dropbox, &dropbox.access_token(), route, arg).await
}

/// Calls an rpc-style route with an access token.
pub(crate) async fn rpc_as(dropbox: &LocalDropbox, token: &str, route: &str, arg: Value) -> Answer {
    let request = http()
        .post(format!("{}/2/{route}", dropbox.endpoint()))
        .bearer_auth(token)
        .header("Content-Type", "application/json")
        .body(arg.to_string());
    Answer::read(request.send().await.unwrap()).await
}

/// Saves a file with the ready-made access token.
pub(crate) async fn upload(dropbox: &LocalDropbox, path: &str, bytes: Vec<u8>) -> Value {
    upload_with(dropbox, serde_json::json!({ "path": path }), bytes).await
}

/// Saves a file as this `files.UploadArg` says.
pub(crate) async fn upload_with(dropbox: &LocalDropbox, arg: Value, bytes: Vec<u8>) -> Value {
    let request = http()
        .post(format!("{}/2/files/upload", dropbox.endpoint()))
        .bearer_auth(dropbox.access_token())
        .header("Content-Type", "application/octet-stream")
        .header("Dropbox-API-Arg", arg.to_string())
        .body(bytes);
    let answer = Answer::read(request.send().await.unwrap()).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.json()
}

/// Calls a download-style route with the ready-made access token. The answer's text is that of an
/// error, its bytes come beside it.
pub(crate) async fn download(dropbox: &LocalDropbox, route: &str, arg: Value) -> (Answer, Vec<u8>) {
    let request = http()
        .post(format!("{}/2/{route}", dropbox.endpoint()))
        .bearer_auth(dropbox.access_token())
        .header("Dropbox-API-Arg", arg.to_string());
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    let headers = response.headers().clone();
    let bytes = response.bytes().await.unwrap().to_vec();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    (Answer { status, headers, text }, bytes)
}

/// Asks the token endpoint, with the parameters as a form.
pub(crate) async fn token(dropbox: &LocalDropbox, form: &[(&str, &str)]) -> Answer {
    let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
    let request = http()
        .post(format!("{}/oauth2/token", dropbox.endpoint()))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .body(body);
    Answer::read(request.send().await.unwrap()).await
}

/// Posts to a route with exactly these headers and this body.
pub(crate) async fn post(
    dropbox: &LocalDropbox,
    route: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Answer {
    let mut request = http().post(format!("{}/2/{route}", dropbox.endpoint()));
    for (name, value) in headers {
        request = request.header(*name, value.as_bytes());
    }
    Answer::read(request.body(body.to_owned()).send().await.unwrap()).await
}

/// The URL of the consent page for the ready-made app.
pub(crate) fn authorize_url(dropbox: &LocalDropbox, parameters: &[(&str, &str)]) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("client_id", &dropbox.app_key()).extend_pairs(parameters);
    format!("{}/oauth2/authorize?{}", dropbox.endpoint(), query.finish())
}

/// A response that has been read.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) text: String,
}

impl Answer {
    pub(crate) async fn read(response: Response) -> Self {
        let status = response.status().as_u16();
        let headers = response.headers().clone();
        Self { status, headers, text: response.text().await.unwrap() }
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|_| panic!("no JSON: {self:?}"))
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }
}

/// An access token of another of the seeded accounts, named by the given name.
pub(crate) fn token_of(dropbox: &LocalDropbox, given_name: &str) -> String {
    dropbox.access_token_for(&format!("{given_name}@example.com")).expect("a seeded account")
}

/// The account id of one of the seeded accounts.
pub(crate) async fn id_of(dropbox: &LocalDropbox, given_name: &str) -> String {
    let token = token_of(dropbox, given_name);
    let account = rpc_as(dropbox, &token, "users/get_current_account", Value::Null).await;
    account.json()["account_id"].as_str().expect("an id").to_owned()
}
