//! Who allows what an app asks: accounts, administrators, and who is asked again.

use dropkeep_local::LocalDropbox;
use serde_json::Value;
use url::Url;

use crate::support::{id_of, rpc_as, token};

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
