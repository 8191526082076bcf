//! Who allows what an app asks: accounts, administrators, and who is asked again.

use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};
use url::Url;

use crate::support::{
    Answer, authorize_url, http, id_of, post, rpc, rpc_as, token, token_of, upload,
};

const REDIRECT: &str = "http://localhost:53682/";

/// An authorize URL of the app with this key.
fn url_of(dropbox: &LocalDropbox, app: &str, parameters: &[(&str, &str)]) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("client_id", app).extend_pairs(parameters);
    format!("{}/oauth2/authorize?{}", dropbox.endpoint(), query.finish())
}

/// An authorize URL of the ready-made app that acts on teams.
fn team_url(dropbox: &LocalDropbox, parameters: &[(&str, &str)]) -> String {
    url_of(dropbox, &dropbox.team_app_key().unwrap(), parameters)
}

#[tokio::test]
async fn only_an_administrator_connects_an_app_that_acts_on_teams() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let url = team_url(&dropbox, &[("response_type", "code")]);
    let refused = dropbox.approve(&url).unwrap_err();
    assert!(refused.reason.contains("only an administrator") && refused.reason.contains("Ada"));
    let alan = id_of(&dropbox, "alan").await;
    let refused = dropbox.approve_as(&url, &alan).unwrap_err();
    assert!(refused.reason.contains("a member without that role"), "{refused}");
    assert!(dropbox.approve_as(&url, "dbid:nobody").is_err());
    let grace = id_of(&dropbox, "grace").await;
    assert!(dropbox.approve_as(&url, &grace).unwrap().code().is_some());
}

#[tokio::test]
async fn the_token_of_a_team_names_the_team_and_no_account() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let grace = id_of(&dropbox, "grace").await;
    let url = team_url(&dropbox, &[("response_type", "code"), ("token_access_type", "offline")]);
    let code = dropbox.approve_as(&url, &grace).unwrap().code().unwrap();
    let (key, secret) = (dropbox.team_app_key().unwrap(), dropbox.team_app_secret().unwrap());
    let form = [
        ("grant_type", "authorization_code"),
        ("code", code.as_str()),
        ("client_id", key.as_str()),
        ("client_secret", secret.as_str()),
    ];
    let tokens = token(&dropbox, &form).await.json();
    let access = tokens["access_token"].as_str().unwrap();
    let info = rpc_as(&dropbox, access, "team/get_info", Value::Null).await.json();
    assert_eq!((&tokens["team_id"], &tokens["account_id"]), (&info["team_id"], &Value::Null));
    let uid = tokens["uid"].as_str().unwrap();
    assert!(uid.parse::<u64>().is_ok(), "the Python SDK needs a number: {uid}");
    assert!(tokens["refresh_token"].is_string());

    let implicit = [("response_type", "token"), ("redirect_uri", REDIRECT)];
    let consent = dropbox.approve_as(&team_url(&dropbox, &implicit), &grace).unwrap();
    let fragment = Url::parse(consent.redirect().unwrap()).unwrap();
    let fragment = fragment.fragment().unwrap();
    assert!(fragment.contains("&team_id=dbtid") && !fragment.contains("account_id"), "{fragment}");
}

/// Opens a page, with a cookie of the browser if there is one.
async fn open(url: &str, cookie: &str) -> Answer {
    Answer::read(http().get(url).header("Cookie", cookie).send().await.unwrap()).await
}

/// Presses `Allow`, with this account chosen unless the form says nothing of it.
async fn allow(url: &str, page: &Answer, account: Option<&str>) -> Answer {
    let (_, rest) = page.text.split_once("name=\"form_token\" value=\"").unwrap();
    let mut form = url::form_urlencoded::Serializer::new(String::new());
    form.append_pair("form_token", rest.split_once('"').unwrap().0);
    form.append_pair("decision", "allow");
    form.extend_pairs(account.map(|account| ("account", account)));
    Answer::read(http().post(url).body(form.finish()).send().await.unwrap()).await
}

/// The account chosen on a page, by its label.
fn chosen(page: &Answer) -> &str {
    let (_, rest) = page.text.split_once(" selected>").unwrap();
    rest.split_once('<').unwrap().0
}

/// What the browser keeps of an answer.
fn cookie(answer: &Answer) -> &str {
    answer.header("set-cookie").split_once(';').unwrap().0
}

/// Whose account the code in a redirect is for, and with which scopes.
async fn exchanged(dropbox: &LocalDropbox, answer: &Answer) -> (String, String) {
    let location = Url::parse(answer.header("location")).unwrap();
    let code = location.query_pairs().find(|(key, _)| key == "code").unwrap().1.into_owned();
    let (key, secret) = (dropbox.app_key(), dropbox.app_secret());
    let form = [
        ("grant_type", "authorization_code"),
        ("code", code.as_str()),
        ("redirect_uri", REDIRECT),
        ("client_id", key.as_str()),
        ("client_secret", secret.as_str()),
    ];
    let tokens = token(dropbox, &form).await.json();
    let text = |name: &str| tokens[name].as_str().unwrap().to_owned();
    (text("account_id"), text("scope"))
}

/// An authorize URL of the ready-made app that leads back to it.
fn returning(dropbox: &LocalDropbox, more: &[(&str, &str)]) -> String {
    let mut parameters = vec![("response_type", "code"), ("redirect_uri", REDIRECT)];
    parameters.extend_from_slice(more);
    authorize_url(dropbox, &parameters)
}

#[tokio::test]
async fn a_person_chooses_the_account_and_the_browser_remembers_it() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let url = returning(&dropbox, &[]);
    let page = open(&url, "").await;
    assert_eq!(chosen(&page), "Ada Example (ada@example.com)");
    assert!(page.text.contains("(grace@example.com), administrator of Example Team"));
    let bob = id_of(&dropbox, "bob").await;
    let answer = allow(&url, &page, Some(&bob)).await;
    let set = answer.header("set-cookie");
    assert!(set.ends_with("; Path=/oauth2; HttpOnly; SameSite=Lax"), "{set}");
    assert_eq!(exchanged(&dropbox, &answer).await.0, bob);
    let again = returning(&dropbox, &[("force_reapprove", "true")]);
    assert_eq!(chosen(&open(&again, cookie(&answer)).await), "Bob Example (bob@example.com)");
    let anew = returning(&dropbox, &[("force_reauthentication", "true")]);
    let forgotten = open(&anew, cookie(&answer)).await;
    assert!(chosen(&forgotten).starts_with("Ada"));
    assert!(forgotten.header("set-cookie").contains("Max-Age=0"));
    let stranger = open(&url, "local_account=dbid:nobody; other=1").await;
    assert!(chosen(&stranger).starts_with("Ada"));
}

#[tokio::test]
async fn a_form_that_names_no_account_is_of_the_one_chosen_on_the_page() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let url = returning(&dropbox, &[]);
    let answer = allow(&url, &open(&url, "").await, None).await;
    assert_eq!(exchanged(&dropbox, &answer).await.0, dropbox.account_id());
    let team = team_url(&dropbox, &[("response_type", "code")]);
    let page = open(&team, "").await;
    assert!(chosen(&page).starts_with("Grace"));
    assert_eq!(allow(&team, &page, None).await.status, 200);
}

#[tokio::test]
async fn who_may_not_connect_an_app_gets_a_page_and_the_app_nothing() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let back = [("response_type", "code"), ("redirect_uri", REDIRECT)];
    let url = team_url(&dropbox, &back);
    let alan = id_of(&dropbox, "alan").await;
    let refused = allow(&url, &open(&url, "").await, Some(&alan)).await;
    assert_eq!((refused.status, refused.header("location")), (403, ""));
    assert!(refused.text.contains("only an administrator of a team"), "{}", refused.text);
    assert_eq!(refused.header("set-cookie"), "");
    let stranger = allow(&url, &open(&url, "").await, Some("dbid:nobody")).await;
    assert_eq!(stranger.status, 403);
}

#[tokio::test]
async fn an_app_that_wants_a_kind_of_account_gets_no_other() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let work = returning(&dropbox, &[("require_role", "work")]);
    let page = open(&work, "").await;
    assert!(chosen(&page).starts_with("Grace") && !page.text.contains("Ada"));
    assert!(dropbox.approve(&work).unwrap_err().reason.contains("asks for a work account"));
    let refused = allow(&work, &page, Some(&dropbox.account_id())).await;
    assert_eq!(refused.status, 403);
    let personal = open(&returning(&dropbox, &[("require_role", "personal")]), "").await;
    assert!(personal.text.contains("Bob") && !personal.text.contains("Grace"));
}

#[tokio::test]
async fn who_has_allowed_it_is_asked_again_only_for_more_or_by_force() {
    let dropbox = LocalDropbox::start().await.unwrap();
    dropbox.disconnect_app();
    let few = returning(&dropbox, &[("scope", "files.metadata.read account_info.read")]);
    let first = allow(&few, &open(&few, "").await, None).await;
    assert_eq!(open(&few, cookie(&first)).await.status, 200, "nothing was granted so far");
    exchanged(&dropbox, &first).await;
    let fewer = returning(&dropbox, &[("scope", "account_info.read"), ("state", "s")]);
    let sent_on = open(&fewer, cookie(&first)).await;
    assert_eq!(sent_on.status, 303);
    assert!(sent_on.header("location").ends_with("&state=s"), "{sent_on:?}");
    assert_eq!(exchanged(&dropbox, &sent_on).await.1, "account_info.read");
    assert_eq!(open(&fewer, "").await.status, 200, "nobody is signed in");
    for more in [
        returning(&dropbox, &[("scope", "files.content.read account_info.read")]),
        format!("{fewer}&force_reapprove=true"),
        format!("{fewer}&force_reauthentication=true"),
        authorize_url(&dropbox, &[("response_type", "code"), ("scope", "account_info.read")]),
    ] {
        assert_eq!(open(&more, cookie(&first)).await.status, 200, "{more}");
    }
    dropbox.disconnect_app();
    assert_eq!(open(&fewer, cookie(&first)).await.status, 200, "it was disconnected");
}

#[tokio::test]
async fn scopes_granted_before_come_along_only_of_the_kind_named() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let of = |kind: &'static str| {
        returning(&dropbox, &[("scope", "account_info.read"), ("include_granted_scopes", kind)])
    };
    for (kind, has_more) in [("user", true), ("team", false)] {
        let url = of(kind);
        let answer = allow(&url, &open(&url, "").await, None).await;
        let scopes = exchanged(&dropbox, &answer).await.1;
        assert_eq!(scopes.contains("files.content.read"), has_more, "{kind}: {scopes}");
    }
}

#[tokio::test]
async fn with_auto_approve_the_browser_is_sent_on_at_once() {
    let dropbox = LocalDropbox::builder().auto_approve().start().await.unwrap();
    let answer = open(&returning(&dropbox, &[]), "").await;
    assert_eq!(answer.status, 303);
    assert_eq!(exchanged(&dropbox, &answer).await.0, dropbox.account_id());
    let shown = open(&authorize_url(&dropbox, &[("response_type", "code")]), "").await;
    assert!(shown.status == 200 && shown.text.contains("<output"), "{shown:?}");
    let team = open(&team_url(&dropbox, &[("response_type", "code")]), "").await;
    assert!(team.status == 200 && team.text.contains("<output"), "as Grace");
    let wrong = returning(&dropbox, &[("scope", "nonsense")]);
    assert_eq!(open(&wrong, "").await.status, 400);
}

#[tokio::test]
async fn an_app_with_a_folder_of_its_own_sees_nothing_else() {
    let dropbox = LocalDropbox::builder().app_name("Notes").app_folder().start().await.unwrap();
    let saved = upload(&dropbox, "/a.txt", b"a".to_vec()).await;
    assert_eq!(saved["path_display"], "/a.txt");
    let full = "/Apps/Notes/a.txt";
    let missing = rpc(&dropbox, "files/get_metadata", json!({ "path": full })).await;
    assert_eq!(missing.status, 409, "{missing:?}");
    let account = rpc(&dropbox, "users/get_current_account", Value::Null).await.json();
    let root = &account["root_info"]["root_namespace_id"];
    let path_root = json!({".tag": "root", "root": root}).to_string();
    let bearer = format!("Bearer {}", dropbox.access_token());
    let headers = [
        ("Authorization", bearer.as_str()),
        ("Content-Type", "application/json"),
        ("Dropbox-API-Path-Root", path_root.as_str()),
    ];
    let refused = post(&dropbox, "files/list_folder", &headers, r#"{"path":""}"#).await;
    assert!(refused.status == 400 && refused.text.contains("sandbox app"), "{refused:?}");
}

#[tokio::test]
async fn the_folder_of_an_app_is_below_apps_for_those_who_see_all() {
    let dropbox = LocalDropbox::builder().app_name("Notes").app_folder().start().await.unwrap();
    let grace = token_of(&dropbox, "grace");
    let made = json!({"path": "/Drafts"});
    assert_eq!(rpc_as(&dropbox, &grace, "files/create_folder_v2", made).await.status, 200);
    let team = dropbox.team_access_token().unwrap();
    let named = json!({"members": [{".tag": "email", "email": "grace@example.com"}]});
    let members = rpc_as(&dropbox, &team, "team/members/get_info_v2", named).await.json();
    let member = &members["members_info"][0]["profile"]["team_member_id"];
    let bearer = format!("Bearer {team}");
    let headers = [
        ("Authorization", bearer.as_str()),
        ("Content-Type", "application/json"),
        ("Dropbox-API-Select-User", member.as_str().unwrap()),
    ];
    let path = r#"{"path":"/Apps/Notes/Drafts"}"#;
    let seen = post(&dropbox, "files/get_metadata", &headers, path).await;
    assert_eq!(seen.status, 200, "{seen:?}");
    assert_eq!(seen.json()["path_display"], "/Apps/Notes/Drafts");
}
