//! A whole team, connected by one of its administrators.

use dropkeep_stores::{Action, StateKind, Subject};
use http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::person::{Answer, Person, Scene, parameter, path_and_query};
use crate::support::until;

/// Connects the team, as its administrator does; the page at its end.
async fn connect(scene: &Scene, grace: &mut Person) -> Answer {
    let page = grace.get("/connect/crew").await;
    assert!(page.body.contains("a whole Dropbox team"), "{}", page.body);
    let begun = grace.post("/connect/crew", &[]).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.body);
    let authorize_url = begun.location();
    assert_eq!(parameter(authorize_url, "token_access_type").as_deref(), Some("offline"));
    let scopes = parameter(authorize_url, "scope").unwrap();
    assert!(scopes.contains("team_info.read"), "{scopes}");
    let administrator = scene.administrator().await;
    let consent = scene.world.dropbox.approve_as(authorize_url, &administrator).unwrap();
    grace.finish(&path_and_query(consent.redirect().unwrap())).await.0
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_connects_a_team_and_its_token_is_read_and_ended() {
    let scene = Scene::with_a_team().await;
    let mut grace = scene.person();
    let page = connect(&scene, &mut grace).await;
    assert_eq!(page.status, StatusCode::OK);
    for said in ["Crew is connected to Dropbox", "Example Team", "Dropbox team"] {
        assert!(page.body.contains(said), "{said}: {}", page.body);
    }
    let connection = scene.connections().await.remove(0);
    assert!(matches!(&connection.subject, Subject::Team(id) if id.starts_with("dbtid:")));
    assert_eq!(connection.profile.display_name.as_deref(), Some("Example Team"));
    assert!(connection.missing_scopes().is_empty());
    let key = scene.served.key(&[Action::Token, Action::Read, Action::Write], "*").await;
    let path = format!("/v1/connections/{}", connection.id);
    let (_, read) = scene.served.get(&key, &path).await;
    assert!(read["team_id"].as_str().unwrap().starts_with("dbtid:"), "{read}");
    assert_eq!(read["account_id"], Value::Null);
    let (status, token) = scene.served.get(&key, &format!("{path}/token")).await;
    assert_eq!(status, StatusCode::OK, "{token}");
    let url = format!("{}/2/team/get_info", scene.world.dropbox.endpoint());
    let info = scene.served.http.post(url).bearer_auth(token["access_token"].as_str().unwrap());
    assert_eq!(info.send().await.unwrap().status(), StatusCode::OK);
    let ended = scene.served.ask(Method::DELETE, &key, &path, &Value::Null).await;
    assert!(ended.0.is_success(), "{ended:?}");
    let connections = scene.served.server.keep().connections();
    let state = async || connections.find(&connection.id).await.unwrap().unwrap().state.kind;
    until(async || state().await == StateKind::Disconnected).await;
    assert!(connections.grant(&connection.id).await.unwrap().is_none(), "its secrets are erased");
    assert_eq!(scene.world.dropbox.count("auth/token/revoke"), 1, "in vain, and not again");
    let auditor = scene.served.key(&[Action::Audit], "*").await;
    let erased = format!("/v1/audit?connection={}&action=connection.erase", connection.id);
    until(async || {
        let (_, trail) = scene.served.get(&auditor, &erased).await;
        let detail = trail["records"][0]["detail"].as_str().unwrap_or_default().to_owned();
        detail.contains("an administrator of the team has to remove the app")
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_acts_for_members_of_a_team_only_with_a_right_of_its_own() {
    let scene = Scene::with_a_team().await;
    let mut grace = scene.person();
    connect(&scene, &mut grace).await;
    let id = scene.connections().await[0].id.clone();
    let weak = scene.served.key(&[Action::Proxy], "*").await;
    let strong = scene.served.key(&[Action::Proxy, Action::ActAs, Action::Audit], "*").await;
    let proxy = |route: &str| format!("{}/v1/proxy/{id}/2/{route}", scene.served.url);
    let call = async |key: &str, route: &str, select: Option<(&str, &str)>, body: &str| {
        let mut request = scene.served.http.post(proxy(route)).bearer_auth(key);
        request = request.header("content-type", "application/json").body(body.to_owned());
        if let Some((name, member)) = select {
            request = request.header(name, member);
        }
        let answer = request.send().await.unwrap();
        let status = answer.status();
        let body = answer.bytes().await.unwrap();
        (status, serde_json::from_slice::<Value>(&body).unwrap_or_default())
    };
    let (status, members) = call(&weak, "team/members/list_v2", None, "{}").await;
    assert_eq!(status, StatusCode::OK, "the team as a whole: {members}");
    let member = members["members"][1]["profile"]["team_member_id"].as_str().unwrap();
    let administrator = members["members"][0]["profile"]["team_member_id"].as_str().unwrap();
    let list = r#"{"path":""}"#;
    for select in [("Dropbox-API-Select-User", member), ("Dropbox-API-Select-Admin", administrator)]
    {
        let asked = scene.world.dropbox.count("files/list_folder");
        let (status, problem) = call(&weak, "files/list_folder", Some(select), list).await;
        assert_eq!(status, StatusCode::FORBIDDEN, "{problem}");
        assert_eq!((&problem["code"], &problem["action"]), (&json!("forbidden"), &json!("act_as")));
        assert_eq!(scene.world.dropbox.count("files/list_folder"), asked, "nothing was sent");
        let (status, listed) = call(&strong, "files/list_folder", Some(select), list).await;
        assert_eq!(status, StatusCode::OK, "{select:?}: {listed}");
    }
    until(async || {
        let (_, trail) = scene.served.get(&strong, "/v1/audit?action=proxy.act_as").await;
        trail["records"].as_array().is_some_and(|records| !records.is_empty())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_renews_a_team_and_not_the_account_of_whoever_follows_it() {
    let scene = Scene::with_a_team().await;
    let mut grace = scene.person();
    connect(&scene, &mut grace).await;
    let before = scene.connections().await.remove(0);
    let page = connect(&scene, &mut grace).await;
    assert!(page.body.contains("Connected again"), "{}", page.body);
    let after = scene.connections().await;
    assert_eq!((after.len(), &after[0].id), (1, &before.id));
    let begun = grace.post("/connect/crew", &[]).await;
    let refused =
        scene.world.dropbox.approve_as(begun.location(), &scene.world.dropbox.account_id());
    assert!(refused.is_err(), "who administers no team connects none");
}
