//! The shape of each style of request.

use std::fmt::Write as _;

use dropkeep_auth::{AccessToken, App, AppSecret, Endpoints};
use serde_json::{Value, json};

use super::{Body, ByteRange, Credential, Plan, build};
use crate::client::View;
use crate::common::PathRoot;
use crate::routes;

fn plan(route: &str, argument: &Value) -> Plan {
    let route = routes::find(route).unwrap();
    Plan { route, argument: argument.to_string(), content: None, range: None }
}

fn token() -> Credential {
    Credential::Bearer(AccessToken::unexpiring("sl.u.token").unwrap())
}

/// The request as it would stand on the wire, and its body.
fn wire(plan: &Plan, credential: &Credential, view: &View) -> String {
    let request = build(plan, credential, &Endpoints::dropbox(), view).unwrap();
    let mut text = format!("{} {}\n", request.method(), request.uri());
    for (name, value) in request.headers() {
        let _ = writeln!(text, "{name}: {}", value.to_str().unwrap());
    }
    if plan.route.style == crate::route::Style::Rpc {
        let _ = write!(text, "\n{}", plan.argument);
    }
    text
}

#[test]
fn rpc_has_its_argument_in_the_body() {
    let plan = plan("files/get_metadata", &json!({"path": "/a"}));
    insta::assert_snapshot!(wire(&plan, &token(), &View::default()), @r#"
    POST https://api.dropboxapi.com/2/files/get_metadata
    authorization: Bearer sl.u.token
    content-type: application/json
    content-length: 13

    {"path":"/a"}
    "#);
}

#[test]
fn rpc_without_argument_sends_null() {
    let plan = plan("users/get_current_account", &Value::Null);
    insta::assert_snapshot!(wire(&plan, &token(), &View::default()), @r"
    POST https://api.dropboxapi.com/2/users/get_current_account
    authorization: Bearer sl.u.token
    content-type: application/json
    content-length: 4

    null
    ");
}

#[test]
fn upload_has_its_argument_in_an_ascii_header() {
    let content = Some(Body::from("hello"));
    let plan = Plan { content, ..plan("files/upload", &json!({"path": "/😀 ñ 漢.txt"})) };
    insta::assert_snapshot!(wire(&plan, &token(), &View::default()), @r#"
    POST https://content.dropboxapi.com/2/files/upload
    authorization: Bearer sl.u.token
    content-type: application/octet-stream
    dropbox-api-arg: {"path":"/\ud83d\ude00 \u00f1 \u6f22.txt"}
    content-length: 5
    "#);
}

#[test]
fn an_upload_of_unknown_length_announces_none() {
    let content = Some(Body::once(futures_util::stream::empty()));
    let plan = Plan { content, ..plan("files/upload", &json!({"path": "/a"})) };
    insta::assert_snapshot!(wire(&plan, &token(), &View::default()), @r#"
    POST https://content.dropboxapi.com/2/files/upload
    authorization: Bearer sl.u.token
    content-type: application/octet-stream
    dropbox-api-arg: {"path":"/a"}
    "#);
}

#[test]
fn download_may_ask_for_a_range() {
    let range = Some(ByteRange::from(4..=9));
    let plan = Plan { range, ..plan("files/download", &json!({"path": "id:abc"})) };
    insta::assert_snapshot!(wire(&plan, &token(), &View::default()), @r#"
    POST https://content.dropboxapi.com/2/files/download
    authorization: Bearer sl.u.token
    dropbox-api-arg: {"path":"id:abc"}
    range: bytes=4-9
    content-length: 0
    "#);
}

#[test]
fn a_view_adds_path_root_and_member() {
    let view = View::default()
        .rooted(&PathRoot::NamespaceId("1234".to_owned()))
        .as_member("dbmid:abc".to_owned());
    let plan = plan("files/list_folder", &json!({"path": ""}));
    insta::assert_snapshot!(wire(&plan, &token(), &view), @r#"
    POST https://api.dropboxapi.com/2/files/list_folder
    authorization: Bearer sl.u.token
    dropbox-api-path-root: {".tag":"namespace_id","namespace_id":"1234"}
    dropbox-api-select-user: dbmid:abc
    content-type: application/json
    content-length: 11

    {"path":""}
    "#);
}

#[test]
fn an_app_signs_with_key_and_secret_and_without_view() {
    let app = App::confidential("appkey", AppSecret::new("appsecret"));
    let view = View::default().as_admin("dbmid:abc".to_owned());
    let plan = plan("check/app", &json!({"query": "hi"}));
    insta::assert_snapshot!(wire(&plan, &Credential::app(&app).unwrap(), &view), @r#"
    POST https://api.dropboxapi.com/2/check/app
    authorization: Basic YXBwa2V5OmFwcHNlY3JldA==
    content-type: application/json
    content-length: 14

    {"query":"hi"}
    "#);
}

#[test]
fn a_long_poll_goes_unsigned_to_its_own_host_and_waits_longer() {
    let argument = json!({"cursor": "AAA", "timeout": 120});
    let plan = plan("files/list_folder/longpoll", &argument);
    insta::assert_snapshot!(wire(&plan, &Credential::Nobody, &View::default()), @r#"
    POST https://notify.dropboxapi.com/2/files/list_folder/longpoll
    content-type: application/json
    content-length: 30

    {"cursor":"AAA","timeout":120}
    "#);
    assert_eq!(plan.longpoll().unwrap().as_secs(), 120 + 90);
}

#[test]
fn a_member_id_that_fits_into_no_header_is_an_error() {
    let view = View::default().as_member("dbmid:\n".to_owned());
    let plan = plan("files/list_folder", &json!({"path": ""}));
    let error = build(&plan, &token(), &Endpoints::dropbox(), &view).unwrap_err();
    insta::assert_snapshot!(error, @"the request cannot be built: the team member id has no valid form in HTTP");
}

#[test]
fn a_header_with_a_secret_is_marked_sensitive() {
    let plan = plan("files/get_metadata", &json!({"path": "/a"}));
    let request = build(&plan, &token(), &Endpoints::dropbox(), &View::default()).unwrap();
    assert!(!format!("{request:?}").contains("sl.u.token"));
}
