use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::support::rpc;

#[tokio::test]
async fn unknown_contacts_are_listed_and_removing_all_of_none_is_no_error() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let emails = json!({"email_addresses": ["x@example.com", "y@example.com"]});
    let answer = rpc(&dropbox, "contacts/delete_manual_contacts_batch", emails).await;
    let expected = json!(["x@example.com", "y@example.com"]);
    assert_eq!(answer.json()["error"]["contacts_not_found"], expected);
    let all = rpc(&dropbox, "contacts/delete_manual_contacts", Value::Null).await;
    assert_eq!((all.status, all.text.as_str()), (200, "null"));
}
