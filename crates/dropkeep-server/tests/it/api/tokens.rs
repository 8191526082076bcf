//! Reading tokens and reporting them.

use dropkeep_stores::{Action, StateKind};
use http::StatusCode;
use serde_json::json;

use crate::support::{World, nobody, until};

#[tokio::test(flavor = "multi_thread")]
async fn a_token_is_given_with_all_that_is_known_of_it() {
    let world = World::on_sqlite().await;
    let served = world.serve().await;
    let id = world.connect(served.server.keep()).await.id;
    let key = served.key(&[Action::Token], "*").await;
    let path = format!("/v1/connections/{id}/token");
    let (status, token) = served.get(&key, &path).await;
    assert_eq!(status, StatusCode::OK, "{token}");
    let fresh = served.server.keep().fresh(&id).unwrap().token;
    assert_eq!(token["access_token"], fresh.expose());
    assert_eq!(token["token_type"], "bearer");
    assert_eq!(token["fingerprint"], fresh.fingerprint());
    assert!(token["expires_in"].as_i64().unwrap() > 14_000);
    assert!(token["expires_at"].as_str().unwrap().ends_with('Z'));
    assert!(token["scopes"].as_array().unwrap().contains(&json!("account_info.read")));
    assert_eq!(served.get(&key, &path).await.1["access_token"], token["access_token"]);
    assert_eq!(world.refreshes(), 1);
    let (status, lasting) = served.get(&key, &format!("{path}?min_ttl=3600")).await;
    assert_eq!((status, &lasting["access_token"]), (StatusCode::OK, &token["access_token"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn many_reports_of_one_token_give_one_other() {
    let world = World::on_sqlite().await;
    let served = world.serve().await;
    let id = world.connect(served.server.keep()).await.id;
    let key = served.key(&[Action::Token], "*").await;
    let old = served.get(&key, &format!("/v1/connections/{id}/token")).await.1;
    let path = format!("/v1/connections/{id}/token/report");
    let report = json!({ "fingerprint": old["fingerprint"] });
    let reports = (0..16).map(|_| served.post(&key, &path, &report));
    let answers = futures_util::future::join_all(reports).await;
    for (status, new) in &answers {
        assert_eq!(*status, StatusCode::OK);
        assert_ne!(new["access_token"], old["access_token"]);
        assert_eq!(new, &answers[0].1);
    }
    assert_eq!(world.refreshes(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dead_sign_in_is_told_with_where_to_connect_again() {
    let world = World::on_sqlite().await;
    let served = world.serve().await;
    let id = world.connect_with(served.server.keep(), "revoked-long-ago").await.id;
    let key = served.key(&[Action::Token], "*").await;
    for _ in 0..3 {
        let (status, problem) = served.get(&key, &format!("/v1/connections/{id}/token")).await;
        assert_eq!((status, &problem["code"]), (StatusCode::CONFLICT, &json!("needs_reconnect")));
        let url = format!("https://keep.example/connect/photos?connection={id}");
        assert_eq!(problem["reconnect_url"], url);
    }
    assert_eq!(world.refreshes(), 2, "two looks, and then none");
    let found = served.server.keep().connections().find(&id).await.unwrap().unwrap();
    assert_eq!(found.state.kind, StateKind::NeedsReconnect);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_gets_only_tokens_that_it_is_for() {
    let world = World::on_sqlite().await;
    let served = world.serve().await;
    let id = world.connect(served.server.keep()).await.id;
    let path = format!("/v1/connections/{id}/token");
    let mine = served.key(&[Action::Token], &id.to_string()).await;
    let of_app = served.key(&[Action::Token], "app:photos").await;
    let strangers = [
        served.key_of("globex", &[Action::Token], "*").await,
        served.key(&[Action::Token], "app:files").await,
        served.key(&[Action::Token], &nobody().to_string()).await,
    ];
    // Once before anybody has its token in memory, and once after.
    for round in 0..2 {
        for key in &strangers {
            let (status, problem) = served.get(key, &path).await;
            assert_eq!((status, &problem["code"]), (StatusCode::NOT_FOUND, &json!("not_found")));
        }
        assert_eq!(world.refreshes(), round, "nothing is refreshed for strangers");
        for key in [&mine, &of_app] {
            assert_eq!(served.get(key, &path).await.0, StatusCode::OK);
        }
    }
    let reader = served.key(&[Action::Read], "*").await;
    let (status, problem) = served.get(&reader, &path).await;
    assert_eq!((status, &problem["action"]), (StatusCode::FORBIDDEN, &json!("token")));
    let (status, _) = served.get(&mine, &format!("/v1/connections/{}/token", nobody())).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn tokens_in_memory_are_served_while_the_database_is_away() {
    let world = World::on_sqlite().await;
    let served = world.serve().await;
    let id = world.connect(served.server.keep()).await.id;
    let key = served.key(&[Action::Token], "*").await;
    let path = format!("/v1/connections/{id}/token");
    assert_eq!(served.get(&key, &path).await.0, StatusCode::OK);
    served.server.keep().connections().database().close().await;
    assert_eq!(served.get(&key, &path).await.0, StatusCode::OK);
    let (status, problem) = served.get("dk_unknown", &path).await;
    assert_eq!(
        (status, &problem["code"]),
        (StatusCode::SERVICE_UNAVAILABLE, &json!("unavailable"))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn reads_are_on_the_audit_trail_by_key_and_fingerprint() {
    let world = World::on_sqlite().await;
    let served = world.serve().await;
    let id = world.connect(served.server.keep()).await.id;
    let key = served.key(&[Action::Token, Action::Audit], "*").await;
    let mut fingerprint = json!(null);
    for _ in 0..5 {
        fingerprint =
            served.get(&key, &format!("/v1/connections/{id}/token")).await.1["fingerprint"].clone();
    }
    let path = format!("/v1/audit?connection={id}&action=token.read");
    let mut records = Vec::new();
    until(async || {
        records = served.get(&key, &path).await.1["records"].as_array().unwrap().clone();
        records.iter().map(|record| record["times"].as_u64().unwrap()).sum::<u64>() == 5
    })
    .await;
    for record in &records {
        assert_eq!(record["fingerprint"], fingerprint);
        assert!(record["actor"].as_str().unwrap().starts_with("key:ak_"));
    }
}
