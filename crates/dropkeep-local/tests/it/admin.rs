//! The admin API, as a program uses it.

use dropkeep_local::LocalDropbox;
use reqwest::Method;
use serde_json::{Value, json};

use crate::files::send;
use crate::support::{Answer, authorize_url, http, rpc};

pub(crate) async fn look(dropbox: &LocalDropbox, path: &str) -> Answer {
    ask(dropbox, Method::GET, path, None).await
}

pub(crate) async fn tell(dropbox: &LocalDropbox, path: &str, body: Value) -> Answer {
    ask(dropbox, Method::POST, path, Some(body)).await
}

async fn ask(dropbox: &LocalDropbox, method: Method, path: &str, body: Option<Value>) -> Answer {
    let mut request = http().request(method, format!("{}/_local/{path}", dropbox.endpoint()));
    if let Some(body) = body {
        request = request.header("Content-Type", "application/json").body(body.to_string());
    }
    Answer::read(request.send().await.unwrap()).await
}

#[tokio::test]
async fn the_document_describes_what_there_is() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let document = look(&dropbox, "openapi.json").await.json();
    assert!(document["openapi"].as_str().unwrap().starts_with("3.1"), "{document}");
    let paths = document["paths"].as_object().unwrap();
    for (path, methods) in paths {
        let path = path.strip_prefix("/_local/").unwrap();
        let path = path.replace("{number}", "999999").replace("{name}", "nothing");
        for method in methods.as_object().unwrap().keys() {
            let described = Method::from_bytes(method.to_uppercase().as_bytes()).unwrap();
            let answer = ask(&dropbox, described, &path, Some(json!({}))).await;
            let is_there = answer.status != 405 && !answer.text.contains("there is nothing at");
            assert!(is_there, "{method} {path}: {answer:?}");
            assert!(answer.status < 500, "{method} {path}: {answer:?}");
        }
    }
}

#[tokio::test]
async fn the_admin_api_is_neither_logged_nor_in_trouble() {
    let dropbox = LocalDropbox::start().await.unwrap();
    dropbox.fault(dropkeep_local::Fault::on("*").forever().respond(500));
    assert_eq!(look(&dropbox, "clock").await.status, 200);
    assert_eq!(dropbox.requests().len(), 0);
    dropbox.forgive_unmet_faults();
}

#[tokio::test]
async fn a_refusal_says_what_and_where_and_what_to_do() {
    let dropbox = LocalDropbox::start().await.unwrap();
    for (path, body, status, place) in [
        ("clock/advance", json!({"by": "soon"}), 400, "field by"),
        ("clock/advance", json!({"by": "4h", "to": 1}), 400, "body"),
        (
            "faults",
            json!({"route": "x", "action": {"respond": {"status": 99}}}),
            400,
            "action.respond.status",
        ),
        ("faults", json!({"route": "x", "action": "explode"}), 400, "body"),
        ("faults", json!({"route": " ", "action": "stale"}), 400, "route"),
        ("faults", json!({"route": "x", "probability": 2, "action": "stale"}), 400, "probability"),
        ("approve", json!({"url": "x", "account": "dbid:none"}), 404, "account"),
        ("nonsense", json!({}), 404, "path"),
        ("approve/", json!({}), 404, "path"),
    ] {
        let answer = tell(&dropbox, path, body.clone()).await;
        let error = &answer.json()["error"];
        assert_eq!(
            (answer.status, &error["where"]),
            (status, &json!(place)),
            "{path} {body}: {error}"
        );
        assert!(!error["what"].as_str().unwrap().is_empty(), "{error}");
        assert!(!error["hint"].as_str().unwrap().is_empty(), "{error}");
    }
    for path in ["requests/0", "requests/x", "requests/0/curl", "requests?limit=x", "requests?x=1"]
    {
        let answer = look(&dropbox, path).await;
        assert!([400, 404].contains(&answer.status), "{path}: {answer:?}");
        assert!(answer.json()["error"]["hint"].is_string(), "{path}");
    }
    assert_eq!(look(&dropbox, "approve").await.status, 405);
    let untyped = http().post(format!("{}/_local/clock/advance", dropbox.endpoint()));
    let untyped = Answer::read(untyped.body(r#"{"by": "4h"}"#).send().await.unwrap()).await;
    assert_eq!(untyped.json()["error"]["where"], "header Content-Type");
}

#[tokio::test]
async fn no_page_of_another_site_can_steer_it() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let before = dropbox.clock().now();
    let own = dropbox.endpoint();
    let port = own.rsplit(':').next().unwrap();
    let rebound = format!("evil.example:{port}");
    for (name, value, status) in [
        ("Sec-Fetch-Site", "cross-site", 403),
        ("Sec-Fetch-Site", "same-site", 403),
        ("Sec-Fetch-Site", "none", 403),
        ("Origin", "https://evil.example", 403),
        ("Origin", "null", 403),
        ("Host", rebound.as_str(), 403),
        ("Host", "www.dropbox.com", 403),
        ("Sec-Fetch-Site", "same-origin", 200),
        ("Origin", own.as_str(), 200),
        ("Host", "dropbox", 200),
    ] {
        let asked = http()
            .post(format!("{own}/_local/clock/advance"))
            .header("Content-Type", "application/json")
            .header(name, value)
            .body(r#"{"by": "1000h"}"#);
        let answer = Answer::read(asked.send().await.unwrap()).await;
        assert_eq!(answer.status, status, "{name}: {value}: {answer:?}");
        assert_eq!(answer.header("access-control-allow-origin"), "");
    }
    let advanced = dropbox.clock().now().duration_since(before).as_hours();
    assert_eq!(advanced, 3000);
    let read = http().get(format!("{own}/_local/state")).header("Sec-Fetch-Site", "cross-site");
    assert_eq!(read.send().await.unwrap().status(), 403);
}

#[tokio::test]
async fn the_clock_is_moved_and_stopped() {
    let dropbox = LocalDropbox::start().await.unwrap();
    assert_eq!(look(&dropbox, "clock").await.json()["running"], true);
    tell(&dropbox, "clock/advance", json!({"by": "4h 1min"})).await;
    assert_eq!(rpc(&dropbox, "check/user", json!({})).await.status, 401, "the token has expired");
    assert_eq!(tell(&dropbox, "clock/freeze", json!({})).await.json()["running"], false);
    let frozen = dropbox.clock().now();
    let advanced = tell(&dropbox, "clock/advance", json!({"by": "PT90M"})).await.json();
    let expected = frozen + std::time::Duration::from_secs(5400);
    assert_eq!(advanced["now"], expected.to_string());
    assert_eq!(tell(&dropbox, "clock/resume", json!({})).await.json()["running"], true);
    assert!(dropbox.clock().now() >= expected);
}

#[tokio::test]
async fn requests_are_found_told_and_replayed() {
    let dropbox = LocalDropbox::start().await.unwrap();
    rpc(&dropbox, "check/user", json!({"query": "it's"})).await;
    send(&dropbox, "files/upload", json!({"path": "/ñ.txt"}), "hello").await;
    rpc(&dropbox, "files/get_metadata", json!({"path": "/missing"})).await;
    let numbers = async |query: &str| {
        let page = look(&dropbox, &format!("requests?{query}")).await.json();
        let requests = page["requests"].as_array().unwrap().clone();
        let numbers: Vec<_> = requests.iter().map(|one| one["number"].as_u64().unwrap()).collect();
        (numbers, page["next"].as_u64())
    };
    assert_eq!(numbers("").await, (vec![3, 2, 1], None));
    assert_eq!(numbers("route=files/*").await, (vec![3, 2], None));
    assert_eq!(numbers("status=409").await, (vec![3], None));
    assert_eq!(numbers("text=MISSING").await, (vec![3], None));
    assert_eq!(numbers("limit=2").await, (vec![3, 2], Some(2)));
    assert_eq!(numbers("limit=2&before=2").await, (vec![1], None));
    let curl = async |number: u32| look(&dropbox, &format!("requests/{number}/curl")).await.text;
    let lines = [curl(1).await, curl(2).await].concat().replace(&dropbox.endpoint(), "$ENDPOINT");
    insta::assert_snapshot!(lines, @r#"
    curl $ENDPOINT/2/check/user \
      -H "Authorization: Bearer $DROPBOX_ACCESS_TOKEN" \
      -H "Content-Type: application/json" \
      -d '{"query": "it'\''s"}'
    curl $ENDPOINT/2/files/upload \
      -H "Authorization: Bearer $DROPBOX_ACCESS_TOKEN" \
      -H 'Dropbox-API-Arg: {"path": "/\u00f1.txt", "mode": {".tag": "add"}, "autorename": false, "mute": false, "strict_conflict": false}' \
      -H "Content-Type: application/octet-stream" --data-binary @"$FILE"
    "#);
    let har = look(&dropbox, "requests.har").await.json();
    assert_eq!(har["log"]["version"], "1.2");
    let entries = har["log"]["entries"].as_array().unwrap();
    assert_eq!(entries.len(), 3);
    assert_eq!(entries[0]["request"]["postData"]["text"], r#"{"query": "it's"}"#);
    assert_eq!(
        (&entries[2]["response"]["status"], &entries[1]["request"]["bodySize"]),
        (&json!(409), &json!(5))
    );
    assert_eq!(ask(&dropbox, Method::DELETE, "requests", None).await.status, 204);
    assert_eq!(numbers("").await, (vec![], None));
}

#[tokio::test]
async fn requests_are_asserted_in_any_language() {
    let dropbox = LocalDropbox::start().await.unwrap();
    send(&dropbox, "files/upload", json!({"path": "/a", "mode": "overwrite"}), "hello").await;
    let argument = json!({"path": "/a", "mode": "overwrite"});
    for met in [
        json!({"route": "files/upload"}),
        json!({"route": "files/*", "status": 200, "argument": argument, "count": 1}),
        json!({"route": "files/delete_v2", "count": 0}),
        json!({"route": "*", "at_least": 1, "at_most": 1}),
    ] {
        assert_eq!(tell(&dropbox, "assert", met.clone()).await.status, 200, "{met}");
    }
    let failed = tell(&dropbox, "assert", json!({"route": "files/upload", "count": 2})).await;
    assert_eq!(failed.status, 409);
    let error = &failed.json()["error"];
    assert_eq!(error["what"], "exactly 2 requests expected like files/upload, but there were 1");
    assert!(error["where"].as_str().unwrap().contains("200 files/upload"), "{error}");
}

#[tokio::test]
async fn trouble_is_ordered_listed_and_taken_back() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let respond = json!({"respond": {"status": 429, "retry_after": 3}});
    let rule = json!({"route": "check/*", "times": 2, "action": respond});
    let added = tell(&dropbox, "faults", rule).await;
    assert_eq!((added.status, added.json()["number"].clone()), (201, json!(1)));
    let delay = json!({"route": "*", "times": "forever", "action": {"delay": "1h 30m"}});
    tell(&dropbox, "faults", delay).await;
    assert_eq!(ask(&dropbox, Method::DELETE, "faults/2", None).await.status, 204);
    assert_eq!(ask(&dropbox, Method::DELETE, "faults/2", None).await.status, 404);
    assert_eq!(rpc(&dropbox, "check/user", json!({})).await.status, 429);
    let listed = look(&dropbox, "faults").await.json();
    let fault = &listed["faults"][0];
    assert_eq!((&fault["met"], &fault["fault"]["times"]), (&json!(1), &json!(1)));
    assert_eq!(fault["fault"]["action"], json!({"respond": {"status": 429, "retry_after": 3}}));
    assert_eq!(ask(&dropbox, Method::DELETE, "faults", None).await.status, 204);
    assert_eq!(rpc(&dropbox, "check/user", json!({})).await.status, 200);
}

#[tokio::test]
async fn an_authorize_url_is_decided_without_a_browser() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let url = authorize_url(&dropbox, &[("response_type", "code")]);
    let allowed = tell(&dropbox, "approve", json!({"url": url})).await.json();
    assert!(allowed["code"].is_string(), "{allowed}");
    let denied = tell(&dropbox, "deny", json!({"url": url})).await.json();
    assert_eq!(denied, json!({"redirect": null, "code": null}));
    let wrong = tell(&dropbox, "approve", json!({"url": "http://x/?client_id=no"})).await;
    assert_eq!((wrong.status, &wrong.json()["error"]["where"]), (400, &json!("url")));
}

#[tokio::test]
async fn what_is_not_emulated_is_counted() {
    let dropbox = LocalDropbox::start().await.unwrap();
    rpc(&dropbox, "paper/docs/list", json!({})).await;
    let coverage = look(&dropbox, "coverage").await.json();
    assert_eq!(coverage["missed"], json!({"paper/docs/list": 1}));
    assert!(coverage["emulated"].as_u64() < coverage["routes"].as_u64());
}

async fn exists(dropbox: &LocalDropbox, path: &str) -> bool {
    rpc(dropbox, "files/get_metadata", json!({"path": path})).await.status == 200
}

#[tokio::test]
async fn the_state_tells_who_is_there_and_no_token() {
    let dropbox = LocalDropbox::start().await.unwrap();
    dropbox.clock().advance(std::time::Duration::from_secs(3600));
    let answer = look(&dropbox, "state").await;
    for secret in [dropbox.access_token(), dropbox.refresh_token(), dropbox.app_secret()] {
        assert!(!answer.text.contains(&secret), "{}", answer.text);
    }
    let state = answer.json();
    assert_eq!(state["accounts"][0]["account_id"], dropbox.account_id());
    assert_eq!(state["apps"][0]["key"], dropbox.app_key());
    let tokens = state["tokens"].as_array().unwrap();
    assert_eq!(
        (&tokens[0]["kind"], &tokens[0]["remaining_seconds"]),
        (&json!("refresh"), &Value::Null)
    );
    let access = tokens.iter().find(|token| token["kind"] == "access").unwrap();
    let left = access["remaining_seconds"].as_i64().unwrap();
    assert!((10_700..=10_800).contains(&left), "{left}");
}

#[tokio::test]
async fn each_test_can_have_an_account_of_its_own() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let made = tell(&dropbox, "accounts", json!({"email": "own@example.com"})).await;
    assert_eq!(made.status, 201, "{made:?}");
    let token = made.json()["access_token"].as_str().unwrap().to_owned();
    let arg = json!({"path": "/mine"});
    let folder = crate::support::rpc_as(&dropbox, &token, "files/create_folder_v2", arg).await;
    assert_eq!(folder.status, 200);
    assert!(!exists(&dropbox, "/mine").await, "the ready-made account does not see it");
    let id = made.json()["account_id"].as_str().unwrap().to_owned();
    let listed = look(&dropbox, &format!("files?account={id}")).await.json();
    assert_eq!(listed["entries"][0]["path"], "/mine");
    for (form, status) in [
        (json!({"email": "OWN@example.com"}), 409),
        (json!({"email": "nobody"}), 400),
        (json!({"email": "a@b", "plan": "gold"}), 400),
        (json!({"email": "a@b", "app": "none"}), 404),
    ] {
        assert_eq!(tell(&dropbox, "accounts", form.clone()).await.status, status, "{form}");
    }
}

#[tokio::test]
async fn files_are_listed_by_pages() {
    let dropbox = LocalDropbox::start().await.unwrap();
    for path in ["/a/1.txt", "/a/2.txt", "/b.txt"] {
        send(&dropbox, "files/upload", json!({"path": path}), "hello").await;
    }
    let list = async |query: &str| {
        let page = look(&dropbox, &format!("files?{query}")).await.json();
        let paths = page["entries"].as_array().unwrap().iter().map(|entry| entry["path"].clone());
        (Value::Array(paths.collect()), page["next"].clone())
    };
    assert_eq!(list("").await, (json!(["/a", "/b.txt"]), Value::Null));
    assert_eq!(list("path=/a&limit=1").await, (json!(["/a/1.txt"]), json!("/a/1.txt")));
    assert_eq!(list("path=/a&after=/a/1.txt").await, (json!(["/a/2.txt"]), Value::Null));
    assert_eq!(list("recursive=true").await.0, json!(["/a", "/a/1.txt", "/a/2.txt", "/b.txt"]));
    for (query, status) in
        [("path=/none", 404), ("path=a", 400), ("path=/b.txt", 404), ("account=x", 404)]
    {
        assert_eq!(look(&dropbox, &format!("files?{query}")).await.status, status, "{query}");
    }
}

#[tokio::test]
async fn a_snapshot_is_gone_back_to_with_its_clock() {
    let dropbox = LocalDropbox::start().await.unwrap();
    send(&dropbox, "files/upload", json!({"path": "/before"}), "1").await;
    assert_eq!(ask(&dropbox, Method::PUT, "snapshots/one", None).await.status, 204);
    let cursor = rpc(&dropbox, "files/list_folder/get_latest_cursor", json!({"path": ""})).await;
    send(&dropbox, "files/upload", json!({"path": "/after"}), "2").await;
    dropbox.clock().advance(std::time::Duration::from_secs(5 * 3600));
    assert_eq!(tell(&dropbox, "snapshots/one/restore", json!({})).await.status, 204);
    assert!(exists(&dropbox, "/before").await, "the token is good again");
    assert!(!exists(&dropbox, "/after").await);
    // Who waits for changes hears of those that come now.
    let poll = json!({"cursor": cursor.json()["cursor"], "timeout": 30});
    let url = format!("{}/2/files/list_folder/longpoll", dropbox.endpoint());
    let polled = http().post(url).header("Content-Type", "application/json").body(poll.to_string());
    let polled = tokio::spawn(polled.send());
    while dropbox.count("files/list_folder/longpoll") == 0 {
        tokio::task::yield_now().await;
    }
    send(&dropbox, "files/upload", json!({"path": "/again"}), "3").await;
    let changes = Answer::read(polled.await.unwrap().unwrap()).await.json();
    assert_eq!(changes["changes"], true);
    assert_eq!(look(&dropbox, "snapshots").await.json()["snapshots"], json!(["one"]));
    assert_eq!(ask(&dropbox, Method::DELETE, "snapshots/one", None).await.status, 204);
    assert_eq!(tell(&dropbox, "snapshots/one/restore", json!({})).await.status, 404);
    assert_eq!(ask(&dropbox, Method::PUT, "snapshots/a%20b", None).await.status, 400);
}

#[tokio::test]
async fn a_reset_goes_back_to_the_start_with_the_same_tokens() {
    let dropbox = LocalDropbox::start().await.unwrap();
    send(&dropbox, "files/upload", json!({"path": "/f"}), "1").await;
    let fault = json!({"route": "*", "times": "forever", "action": {"respond": {"status": 503}}});
    tell(&dropbox, "faults", fault).await;
    dropbox.clock().advance(std::time::Duration::from_secs(5 * 3600));
    assert_eq!(tell(&dropbox, "reset", json!({})).await.status, 204);
    assert_eq!(dropbox.requests().len(), 0);
    assert!(!exists(&dropbox, "/f").await);
    dropbox.assert_requests("files/get_metadata").with_status(409).count(1);
    let first = look(&dropbox, "state").await.json()["accounts"].clone();
    let other = LocalDropbox::start().await.unwrap();
    assert_eq!(look(&other, "state").await.json()["accounts"], first);
}

#[tokio::test]
async fn what_was_gone_back_from_is_gone_from_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let start = || LocalDropbox::builder().data_folder(folder.path()).start();
    let dropbox = start().await.unwrap();
    send(&dropbox, "files/upload", json!({"path": "/before"}), "1").await;
    ask(&dropbox, Method::PUT, "snapshots/one", None).await;
    send(&dropbox, "files/upload", json!({"path": "/after"}), "2").await;
    tell(&dropbox, "accounts", json!({"email": "own@example.com"})).await;
    tell(&dropbox, "snapshots/one/restore", json!({})).await;
    send(&dropbox, "files/upload", json!({"path": "/again"}), "3").await;
    dropbox.shutdown().await;
    let again = start().await.unwrap();
    let found = (exists(&again, "/before").await, exists(&again, "/after").await);
    assert_eq!((found, exists(&again, "/again").await), ((true, false), true));
    assert!(!look(&again, "state").await.text.contains("own@example.com"));
}
