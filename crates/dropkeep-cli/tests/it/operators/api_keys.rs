//! API keys: who may ask for what.

use super::stage::Keep;

#[tokio::test(flavor = "multi_thread")]
async fn an_api_key_is_shown_once_rotated_and_revoked() {
    let keep = Keep::new().await;
    let create = ["api-keys", "create", "worker", "--may", "token,read", "--only", "app:photos"];
    let made = keep.json(&[&create[..], &["--expires-in", "90d"]].concat()).await;
    let (id, secret) = (made["id"].as_str().unwrap(), made["secret"].as_str().unwrap());
    assert!(secret.starts_with("dk_"), "{made}");
    let listed = keep.done(&["api-keys", "list"]).await;
    assert!(listed.contains(id) && !listed.contains(secret), "{listed}");
    let second = keep.json(&["api-keys", "rotate", id, "--overlap", "2d"]).await;
    assert_ne!(second["secret"], made["secret"]);
    let second = second["id"].as_str().unwrap();
    let shown = keep.done(&["api-keys", "show", second]).await;
    assert!(
        shown.contains("worker") && shown.contains(id),
        "it says whose place it takes: {shown}"
    );
    keep.done(&["api-keys", "revoke", id]).await;
    keep.refused(&["api-keys", "revoke", id], (4, "no API key")).await;
    assert_ne!(keep.json(&["api-keys", "show", id]).await["revoked_at"], serde_json::Value::Null);
    let trail = keep.done(&["audit", "--action", "key.revoke"]).await;
    assert!(trail.contains(&format!("{id} (worker)")), "{trail}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_an_api_key_is_told_why() {
    let keep = Keep::new().await;
    for (arguments, why) in [
        (&["x", "--may", "everything"][..], "--may"),
        (&["", "--may", "read"], "at least one character"),
        (&["x", "--may", "read", "--requests-per-minute", "0"], "--requests-per-minute"),
        (&["x", "--may", "read", "--expires-in=-1h"], "--expires-in"),
        (&["x", "--may", "read", "--expires-in", "90000000000h"], "--expires-in"),
    ] {
        keep.refused(&[&["api-keys", "create"], arguments].concat(), (2, why)).await;
    }
    let nobody = ["api-keys", "show", "ak_00000000000000000000000000"];
    keep.refused(&nobody, (4, "dropkeep api-keys list")).await;
    assert_eq!(keep.done(&["api-keys", "list"]).await, "");
}
