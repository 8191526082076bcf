//! Which credential a call carries, and what is said when there is none.

use dropkeep_auth::{App, AppSecret};
use serde_json::json;

use super::{Answer, Script, builder, clock, given};
use dropkeep_api::{Route, routes};

fn route(name: &str) -> &'static Route {
    routes::find(name).unwrap()
}

fn app() -> App {
    App::confidential("appkey", AppSecret::new("appsecret"))
}

#[tokio::test]
async fn a_token_is_preferred_where_both_are_accepted() {
    let script = Script::play([Answer::json(200, "{}"), Answer::json(200, "{}")]).await;
    let both = builder(&script, &clock()).app(app()).token_source(given("sl.u.token"));
    both.build().unwrap().call(route("files/list_folder"), json!({}), None).await.unwrap();
    let app = builder(&script, &clock()).app(app()).build().unwrap();
    app.call(route("files/list_folder"), json!({}), None).await.unwrap();
    let received = script.received();
    assert_eq!(received[0].header("authorization"), Some("Bearer sl.u.token"));
    assert_eq!(received[1].header("authorization"), Some("Basic YXBwa2V5OmFwcHNlY3JldA=="));
}

#[tokio::test]
async fn a_missing_credential_is_told_before_anything_is_sent() {
    let script = Script::play([]).await;
    let nobody = builder(&script, &clock()).build().unwrap();
    let public = builder(&script, &clock()).app(App::public("appkey")).build().unwrap();
    let user = nobody.call(route("files/get_metadata"), json!({}), None).await.unwrap_err();
    let app = nobody.call(route("check/app"), json!({}), None).await.unwrap_err();
    let secret = public.call(route("check/app"), json!({}), None).await.unwrap_err();
    let texts = [user, app, secret].map(|error| format!("{error}: {}", source(&error)));
    insta::assert_snapshot!(texts.join("\n"), @r"
    files/get_metadata not sent: the route needs an access token, and the client was built without a token source
    check/app not sent: the route needs the app key and the app secret, and the client was built without app
    check/app not sent: the route needs the app secret, and the client has only the app key
    ");
    assert!(script.received().is_empty());
}

#[tokio::test]
async fn a_route_of_another_style_is_not_called() {
    let script = Script::play([]).await;
    let client = builder(&script, &clock()).token_source(given("sl.u.token")).build().unwrap();
    let download = client.call(route("files/download"), json!({}), None).await.unwrap_err();
    let rpc = client.call_download(route("files/delete_v2"), json!({})).await.unwrap_err();
    let texts = [download, rpc].map(|error| format!("{error}: {}", source(&error)));
    insta::assert_snapshot!(texts.join("\n"), @r"
    files/download not sent: this is a route of download style
    files/delete_v2 not sent: this is a route of RPC style
    ");
}

#[tokio::test]
async fn a_long_poll_carries_no_token() {
    let script = Script::play([Answer::json(200, r#"{"changes":false}"#)]).await;
    let client = builder(&script, &clock()).token_source(given("sl.u.token")).build().unwrap();
    let arg = json!({"cursor": "A"});
    client.call(route("files/list_folder/longpoll"), arg, None).await.unwrap();
    assert_eq!(script.received()[0].header("authorization"), None);
}

fn source(error: &dyn std::error::Error) -> String {
    error.source().map(ToString::to_string).unwrap_or_default()
}
