//! A proxy that the system names does not stand between this machine and itself.

use dropkeep_api::{Client, RetryPolicy};
use dropkeep_auth::Endpoints;
use serde_json::json;
use tokio::process::Command;

use super::{Answer, Script, given, reading};

/// Run on its own below, where a proxy is set that nobody answers at.
#[tokio::test]
async fn a_local_dropbox_is_reached() {
    let script = Script::play([Answer::json(200, "{}")]).await;
    let client = Client::builder()
        .endpoints(Endpoints::single(&script.endpoint()).unwrap())
        .token_source(given("sl.u.token"))
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    client.call(reading(), json!({}), None).await.unwrap();
}

#[tokio::test]
async fn a_local_dropbox_is_reached_whatever_proxy_the_system_names() {
    let proxies = ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "client::proxy::a_local_dropbox_is_reached"])
        .envs(proxies.map(|name| (name, "http://127.0.0.1:9")))
        .env_remove("NO_PROXY")
        .env_remove("no_proxy")
        .output()
        .await
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}
