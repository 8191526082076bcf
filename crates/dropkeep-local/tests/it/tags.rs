use dropkeep_local::LocalDropbox;
use serde_json::json;

use crate::support::{rpc, upload};

#[tokio::test]
async fn tags_are_lower_cased_kept_once_and_follow_the_file() {
    let dropbox = LocalDropbox::start().await.unwrap();
    upload(&dropbox, "/a", b"a".to_vec()).await;
    for tag in ["Red", "red", "blue"] {
        let added = rpc(&dropbox, "files/tags/add", json!({"path": "/a", "tag_text": tag})).await;
        assert_eq!((added.status, added.text.as_str()), (200, "null"));
    }
    rpc(&dropbox, "files/move_v2", json!({"from_path": "/a", "to_path": "/b"})).await;
    let tags = rpc(&dropbox, "files/tags/get", json!({"paths": ["/b"]})).await.json();
    let tag = |text| json!({".tag": "user_generated_tag", "tag_text": text});
    let expected = json!([{ "path": "/b", "tags": [tag("red"), tag("blue")] }]);
    assert_eq!(tags["paths_to_tags"], expected);
    let arg = json!({"path": "/b", "tag_text": "RED"});
    assert_eq!(rpc(&dropbox, "files/tags/remove", arg.clone()).await.text, "null");
    let again = rpc(&dropbox, "files/tags/remove", arg).await;
    assert_eq!(again.json()["error"], json!({".tag": "tag_not_present"}));
}

#[tokio::test]
async fn a_file_has_at_most_twenty_tags_and_bad_ones_are_refused() {
    let dropbox = LocalDropbox::start().await.unwrap();
    upload(&dropbox, "/a", b"a".to_vec()).await;
    for number in 0..21 {
        let arg = json!({"path": "/a", "tag_text": format!("t{number}")});
        let answer = rpc(&dropbox, "files/tags/add", arg).await;
        assert_eq!(answer.status, if number < 20 { 200 } else { 409 });
        if number == 20 {
            assert_eq!(answer.json()["error"], json!({".tag": "too_many_tags"}));
        }
    }
    for tag in ["two words", "", &"t".repeat(33)] {
        let arg = json!({"path": "/a", "tag_text": tag});
        assert_eq!(rpc(&dropbox, "files/tags/add", arg).await.status, 400, "{tag}");
    }
    let missing = rpc(&dropbox, "files/tags/add", json!({"path": "/x", "tag_text": "t"})).await;
    let expected = json!({".tag": "path", "path": {".tag": "not_found"}});
    assert_eq!(missing.json()["error"], expected);
}
