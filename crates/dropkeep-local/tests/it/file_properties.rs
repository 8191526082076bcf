use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::support::{Answer, post, rpc, rpc_as, upload, upload_with};

async fn template(dropbox: &LocalDropbox) -> String {
    let field = |name| json!({"name": name, "description": "", "type": "string"});
    let arg = json!({
        "name": "Case", "description": "of a file", "fields": [field("state"), field("owner")],
    });
    let answer = rpc(dropbox, "file_properties/templates/add_for_user", arg).await;
    answer.json()["template_id"].as_str().unwrap().to_owned()
}

fn group(template: &str, fields: &[(&str, &str)]) -> Value {
    let fields: Vec<_> =
        fields.iter().map(|(name, value)| json!({"name": name, "value": value})).collect();
    json!({ "template_id": template, "fields": fields })
}

async fn add(dropbox: &LocalDropbox, groups: Value) -> Answer {
    let arg = json!({ "path": "/a", "property_groups": groups });
    rpc(dropbox, "file_properties/properties/add", arg).await
}

async fn shown(dropbox: &LocalDropbox, template: &str) -> Value {
    let arg = json!({
        "path": "/a",
        "include_property_groups": {".tag": "filter_some", "filter_some": [template]},
    });
    rpc(dropbox, "files/get_metadata", arg).await.json()["property_groups"].clone()
}

#[tokio::test]
async fn a_template_is_made_shown_changed_and_removed_with_its_properties() {
    let dropbox = LocalDropbox::start().await.unwrap();
    upload(&dropbox, "/a", b"a".to_vec()).await;
    let id = template(&dropbox).await;
    add(&dropbox, json!([group(&id, &[("state", "new")])])).await;
    let field = json!({"name": "more", "description": "", "type": "string"});
    let change = json!({"template_id": id, "name": "Matter", "add_fields": [field]});
    rpc(&dropbox, "file_properties/templates/update_for_user", change).await;
    let of = json!({ "template_id": id });
    let answer = rpc(&dropbox, "file_properties/templates/get_for_user", of.clone()).await.json();
    assert_eq!((&answer["name"], &answer["fields"][2]["name"]), (&json!("Matter"), &json!("more")));
    let list = rpc(&dropbox, "file_properties/templates/list_for_user", Value::Null).await;
    assert_eq!(list.json()["template_ids"], json!([id]));
    rpc(&dropbox, "file_properties/templates/remove_for_user", of.clone()).await;
    let gone = rpc(&dropbox, "file_properties/templates/get_for_user", of).await;
    let expected = json!({".tag": "template_not_found", "template_not_found": id});
    assert_eq!((gone.status, &gone.json()["error"]), (409, &expected));
    assert_eq!(shown(&dropbox, &id).await, Value::Null);
}

#[tokio::test]
async fn a_template_keeps_the_limits() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let field = |name: &str| json!({"name": name, "description": "", "type": "string"});
    let many: Vec<_> = (0..33).map(|number| field(&number.to_string())).collect();
    for (fields, tag) in [
        (json!(many), "too_many_properties"),
        (json!([field("a"), field("a")]), "conflicting_property_names"),
        (json!([field(&"a".repeat(257))]), "template_attribute_too_large"),
    ] {
        let arg = json!({"name": "n", "description": "", "fields": fields});
        let answer = rpc(&dropbox, "file_properties/templates/add_for_user", arg).await;
        assert_eq!((answer.status, &answer.json()["error"][".tag"]), (409, &json!(tag)));
    }
}

#[tokio::test]
async fn properties_are_added_changed_overwritten_and_removed() {
    let dropbox = LocalDropbox::start().await.unwrap();
    upload(&dropbox, "/a", b"a".to_vec()).await;
    let id = template(&dropbox).await;
    assert_eq!(add(&dropbox, json!([group(&id, &[("state", "new")])])).await.text, "null");
    assert_eq!(shown(&dropbox, &id).await, json!([group(&id, &[("state", "new")])]));
    let arg = json!({"path": "/a", "update_property_groups": [{
        "template_id": id,
        "add_or_update_fields": [{"name": "owner", "value": "Ada"}],
        "remove_fields": ["state"],
    }]});
    rpc(&dropbox, "file_properties/properties/update", arg).await;
    assert_eq!(shown(&dropbox, &id).await, json!([group(&id, &[("owner", "Ada")])]));
    let arg = json!({"path": "/a", "property_groups": [group(&id, &[("state", "done")])]});
    rpc(&dropbox, "files/properties/overwrite", arg).await;
    assert_eq!(shown(&dropbox, &id).await, json!([group(&id, &[("state", "done")])]));
    let arg = json!({"path": "/a", "property_template_ids": [id]});
    let removed = rpc(&dropbox, "file_properties/properties/remove", arg.clone()).await;
    assert_eq!(removed.text, "null");
    assert_eq!(shown(&dropbox, &id).await, Value::Null);
    let again = rpc(&dropbox, "file_properties/properties/remove", arg).await;
    let lookup = &again.json()["error"]["property_group_lookup"];
    assert_eq!(lookup[".tag"], "property_group_not_found");
}

#[tokio::test]
async fn properties_that_do_not_follow_the_template_are_refused() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let id = template(&dropbox).await;
    let good = group(&id, &[("state", "new")]);
    let missing = add(&dropbox, json!([good])).await;
    assert_eq!(missing.json()["error"], json!({".tag": "path", "path": {".tag": "not_found"}}));
    upload(&dropbox, "/a", b"a".to_vec()).await;
    let long = "v".repeat(1025);
    for (groups, tag) in [
        (json!([group(&id, &[("other", "x")])]), "does_not_fit_template"),
        (json!([group(&id, &[("state", &long)])]), "property_field_too_large"),
        (json!([good, good]), "duplicate_property_groups"),
        (json!([group("ptid:none", &[])]), "template_not_found"),
    ] {
        let answer = add(&dropbox, groups).await;
        assert_eq!((answer.status, &answer.json()["error"][".tag"]), (409, &json!(tag)));
    }
    add(&dropbox, json!([good])).await;
    let twice = add(&dropbox, json!([good])).await;
    assert_eq!(twice.json()["error"][".tag"], "property_group_already_exists");
}

#[tokio::test]
async fn a_template_is_of_one_account() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let id = template(&dropbox).await;
    let bob = dropbox.access_token_for("bob@example.com").unwrap();
    let arg = json!({ "template_id": id });
    let answer = rpc_as(&dropbox, &bob, "file_properties/templates/get_for_user", arg).await;
    assert_eq!(answer.json()["error"], json!({".tag": "restricted_content"}));
}

#[tokio::test]
async fn an_upload_brings_its_properties_and_is_saved_even_when_they_are_refused() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let id = template(&dropbox).await;
    let good = group(&id, &[("state", "new")]);
    let arg = json!({"path": "/a", "property_groups": [good]});
    upload_with(&dropbox, arg, b"a".to_vec()).await;
    assert_eq!(shown(&dropbox, &id).await, json!([good]));
    let bad = json!({"path": "/b", "property_groups": [group("ptid:none", &[])]});
    let refused = post(
        &dropbox,
        "files/upload",
        &[
            ("Authorization", &format!("Bearer {}", dropbox.access_token())),
            ("Content-Type", "application/octet-stream"),
            ("Dropbox-API-Arg", &bad.to_string()),
        ],
        "b",
    )
    .await;
    let error = &refused.json()["error"];
    assert_eq!(error["properties_error"][".tag"], "template_not_found", "{refused:?}");
    let saved = rpc(&dropbox, "files/get_metadata", json!({"path": "/b"})).await;
    assert_eq!(saved.status, 200);
}

#[tokio::test]
async fn a_search_finds_files_by_words_of_a_field() {
    let dropbox = LocalDropbox::start().await.unwrap();
    upload(&dropbox, "/a", b"a".to_vec()).await;
    let id = template(&dropbox).await;
    add(&dropbox, json!([group(&id, &[("state", "Under Review")])])).await;
    let search = |text: &str| {
        let mode = json!({".tag": "field_name", "field_name": "state"});
        let arg = json!({ "queries": [{ "query": text, "mode": mode }] });
        rpc(&dropbox, "file_properties/properties/search", arg)
    };
    let found = search("review").await.json();
    assert_eq!(found["matches"][0]["path"], "/a", "{found}");
    assert!(found.get("cursor").is_none());
    assert_eq!(search("rev").await.json()["matches"], json!([]));
    let arg = json!({ "cursor": "no cursor" });
    let answer = rpc(&dropbox, "file_properties/properties/search/continue", arg).await;
    assert_eq!(answer.json()["error"], json!({".tag": "reset"}));
}
