use dropkeep_local::LocalDropbox;
use reqwest::Method;
use serde_json::json;

use crate::support::{http, rpc};

#[tokio::test]
async fn the_same_seed_gives_the_same_credentials() {
    let first = LocalDropbox::builder().seed(7).start().await.unwrap();
    let second = LocalDropbox::builder().seed(7).start().await.unwrap();
    let other = LocalDropbox::builder().seed(8).start().await.unwrap();
    assert_eq!(first.refresh_token(), second.refresh_token());
    assert_eq!(first.app_key(), second.app_key());
    assert_ne!(first.refresh_token(), other.refresh_token());
}

#[tokio::test]
async fn the_log_tells_routes_and_statuses_and_no_secrets() {
    let dropbox = LocalDropbox::start().await.unwrap();
    rpc(&dropbox, "check/user", json!({"query": "x"})).await;
    let log = dropbox.requests();
    assert_eq!(log.len(), 1);
    assert_eq!((log[0].route.as_str(), log[0].status.unwrap().as_u16()), ("check/user", 200));
    assert!(!format!("{dropbox:?}").contains(&dropbox.access_token()));
    assert!(!format!("{dropbox:?}").contains(&dropbox.refresh_token()));
    assert!(!format!("{dropbox:?}").contains(&dropbox.app_secret()));
}

#[tokio::test]
async fn a_browser_may_ask_first() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let answer = http()
        .request(Method::OPTIONS, format!("{}/2/check/user", dropbox.endpoint()))
        .header("Origin", "https://app.example")
        .header("Access-Control-Request-Headers", "authorization,dropbox-api-arg")
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers()["access-control-allow-origin"], "*");
    assert_eq!(answer.headers()["access-control-allow-headers"], "authorization,dropbox-api-arg");
}

#[tokio::test]
async fn another_method_is_refused() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let answer = http()
        .get(format!("{}/2/check/user", dropbox.endpoint()))
        .bearer_auth(dropbox.access_token())
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 400);
    insta::assert_snapshot!(answer.text().await.unwrap(), @r#"Error in call to API function "check/user": Your request's HTTP request method is "GET". This function only accepts the HTTP request methods "POST"."#);
}

#[tokio::test]
async fn it_stops_when_told_and_frees_its_port() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let endpoint = dropbox.endpoint();
    let client = http();
    let url = format!("{endpoint}/2/check/user");
    client.post(&url).send().await.unwrap();
    dropbox.shutdown().await;
    assert!(client.post(&url).send().await.is_err_and(|error| error.is_connect()));
}

#[tokio::test]
async fn it_runs_on_a_listener_until_its_caller_says_stop() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/2/check/app", listener.local_addr().unwrap());
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let server = tokio::spawn(dropkeep_local::run(LocalDropbox::builder(), listener, async {
        let _ = stopped.await;
    }));
    assert_eq!(http().post(&url).send().await.unwrap().status(), 400);
    stop.send(()).unwrap();
    server.await.unwrap().unwrap();
    assert!(http().post(&url).send().await.is_err());
}

#[tokio::test]
async fn one_that_listens_on_all_addresses_gives_an_address_that_works() {
    let all = (std::net::Ipv4Addr::UNSPECIFIED, 0).into();
    let dropbox = LocalDropbox::builder().listen(all).start().await.unwrap();
    assert!(dropbox.endpoint().starts_with("http://127.0.0.1:"));
    assert_eq!(rpc(&dropbox, "check/user", json!({})).await.status, 200);
}
