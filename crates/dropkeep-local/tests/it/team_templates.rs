//! Templates of a team, by which its members give files properties.

use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::support::rpc_as;
use crate::team_support::{acting, navy, navy_error, tags, two_teams};

const ALAN: (&str, &str) = ("User", "alan@example.com");

fn template() -> Value {
    json!({"name": "Case", "description": "of a file",
        "fields": [{"name": "state", "description": "", "type": "string"}]})
}

async fn add(dropbox: &LocalDropbox) -> Value {
    let added = navy(dropbox, "file_properties/templates/add_for_team", template()).await;
    added["template_id"].clone()
}

/// A folder of Alan's, with a property by this template.
async fn with_property(dropbox: &LocalDropbox, template: &Value) -> u16 {
    acting(dropbox, ALAN, "files/create_folder_v2", json!({"path": "/Case"})).await;
    let group = json!({"template_id": template, "fields": [{"name": "state", "value": "new"}]});
    let arg = json!({"path": "/Case", "property_groups": [group]});
    acting(dropbox, ALAN, "file_properties/properties/add", arg).await.status
}

#[tokio::test]
async fn members_use_the_templates_of_their_team_and_it_alone_changes_them() {
    let dropbox = two_teams().await;
    let id = add(&dropbox).await;
    let arg = json!({"template_id": id, "name": "Cases"});
    navy(&dropbox, "file_properties/templates/update_for_team", arg).await;
    let got = navy(&dropbox, "file_properties/templates/get_for_team", json!({"template_id": id}));
    assert_eq!(got.await["name"], "Cases");
    let listed = navy(&dropbox, "file_properties/templates/list_for_team", Value::Null).await;
    assert_eq!(listed["template_ids"], json!([id]));
    assert_eq!(with_property(&dropbox, &id).await, 200);
    let arg = json!({"path": "/Case",
        "include_property_groups": {".tag": "filter_some", "filter_some": [id]}});
    let shown = acting(&dropbox, ALAN, "files/get_metadata", arg.clone()).await.json();
    assert_eq!(shown["property_groups"][0]["fields"][0]["value"], "new");
    let query = json!({"query": "new", "mode": {".tag": "field_name", "field_name": "state"}});
    let search = json!({"queries": [query]});
    let found = acting(&dropbox, ALAN, "file_properties/properties/search", search).await.json();
    assert_eq!(found["matches"][0]["path"], "/Case");
    let own = acting(&dropbox, ALAN, "file_properties/templates/list_for_user", Value::Null).await;
    assert_eq!(own.json()["template_ids"], json!([]), "it is the team's, not his");
    let one = json!({"template_id": id});
    let his =
        acting(&dropbox, ALAN, "file_properties/templates/remove_for_user", one.clone()).await;
    assert_eq!(tags(&his), "restricted_content");
    navy(&dropbox, "file_properties/templates/remove_for_team", one).await;
    let gone = acting(&dropbox, ALAN, "files/get_metadata", arg).await.json();
    assert_eq!(gone.get("property_groups"), None, "they went with it");
}

#[tokio::test]
async fn a_template_is_nothing_to_another_team_and_a_members_own_is_nothing_to_the_team() {
    let dropbox = two_teams().await;
    let id = add(&dropbox).await;
    let one = json!({"template_id": id});
    for route in ["get_for_team", "remove_for_team", "update_for_team"] {
        let route = format!("file_properties/templates/{route}");
        let foreign = rpc_as(&dropbox, "second", &route, one.clone()).await;
        assert_eq!(tags(&foreign), "restricted_content", "{route}");
        let none = json!({"template_id": "ptid:none"});
        assert_eq!(navy_error(&dropbox, &route, none).await, "template_not_found", "{route}");
    }
    let own = acting(&dropbox, ALAN, "file_properties/templates/add_for_user", template()).await;
    let own = json!({"template_id": own.json()["template_id"]});
    let refused = navy_error(&dropbox, "file_properties/templates/get_for_team", own).await;
    assert_eq!(refused, "restricted_content");
    let field = json!({"name": "state", "description": "", "type": "string"});
    let twice = json!({"name": "Twice", "description": "", "fields": [field, field]});
    let twice = navy_error(&dropbox, "file_properties/templates/add_for_team", twice).await;
    assert_eq!(twice, "conflicting_property_names");
}
