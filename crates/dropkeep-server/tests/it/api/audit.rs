//! Reading the audit trail.

use dropkeep_stores::Action;
use http::StatusCode;
use serde_json::json;

use crate::support::World;

#[tokio::test(flavor = "multi_thread")]
async fn the_trail_is_paged_and_kept_from_other_tenants() {
    let world = World::on_sqlite().await;
    let served = world.serve().await;
    let owner = served.key(&[Action::Keys, Action::Audit, Action::Read], "*").await;
    for number in 0..3 {
        let wish = json!({ "name": format!("key {number}"), "actions": ["read"] });
        served.post(&owner, "/v1/keys", &wish).await;
    }
    let (_, first) = served.get(&owner, "/v1/audit?limit=2").await;
    assert_eq!(first["records"].as_array().unwrap().len(), 2);
    let next = first["next"].as_str().unwrap();
    let (_, second) = served.get(&owner, &format!("/v1/audit?limit=2&after={next}")).await;
    assert_eq!(second["records"].as_array().unwrap().len(), 1);
    assert_eq!(second["next"], json!(null));
    let other = served.key_of("globex", &[Action::Audit], "*").await;
    assert_eq!(served.get(&other, "/v1/audit").await.1["records"], json!([]));
    let reader = served.key(&[Action::Read], "*").await;
    assert_eq!(served.get(&reader, "/v1/audit").await.0, StatusCode::FORBIDDEN);
}
