//! What is there for programs when nothing else was asked for.

use std::path::Path;

use dropkeep_local::{LocalDropbox, Seed};
use serde_json::json;

use crate::files::receive;
use crate::support::{http, rpc, rpc_as, token_of};

#[tokio::test]
async fn a_link_to_somebody_elses_image_is_open_to_everybody() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let url = dropbox.shared_link().unwrap();
    assert!(url.starts_with(&dropbox.endpoint()), "{url}");
    let found = rpc(&dropbox, "sharing/get_shared_link_metadata", json!({"url": url})).await.json();
    assert_eq!(found["name"], json!("Sky.png"));
    assert_eq!(found["link_permissions"]["resolved_visibility"][".tag"], json!("public"));
    let got = receive(&dropbox, "sharing/get_shared_link_file", json!({"url": url})).await;
    assert_eq!(got.status, 200, "{got:?}");
    let page = http().get(&url).send().await.unwrap();
    assert_eq!(page.status(), 200);
    let link = json!({".tag": "link", "url": url});
    let arg = json!({"resource": link, "format": "png", "size": "w64h64"});
    let thumbnail = receive(&dropbox, "files/get_thumbnail_v2", arg).await;
    assert_eq!(thumbnail.status, 200, "{thumbnail:?}");
    let own = rpc(&dropbox, "files/list_folder", json!({"path": ""})).await.json();
    assert_eq!(own["entries"], json!([]));
}

#[tokio::test]
async fn there_is_no_link_once_it_is_revoked_nor_among_the_accounts_of_a_seed() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let arg = json!({"url": dropbox.shared_link().unwrap()});
    let bob = token_of(&dropbox, "Bob");
    assert_eq!(rpc_as(&dropbox, &bob, "sharing/revoke_shared_link", arg).await.status, 200);
    assert_eq!(dropbox.shared_link(), None);
    let text = "[[accounts]]\nemail = \"bob@example.com\"";
    let seed = Seed::parse(text, Path::new("")).unwrap();
    let dropbox = LocalDropbox::builder().content(seed).start().await.unwrap();
    assert_eq!(dropbox.shared_link(), None);
}
