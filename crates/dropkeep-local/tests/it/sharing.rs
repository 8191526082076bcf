use std::time::Duration;

use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::files::{error, put, receive, visit};
use crate::support::{Answer, http, rpc};

async fn share(dropbox: &LocalDropbox, path: &str) -> Answer {
    let route = "sharing/create_shared_link_with_settings";
    rpc(dropbox, route, json!({"path": path})).await
}

/// Makes a link and returns its URL.
async fn link(dropbox: &LocalDropbox, path: &str) -> String {
    let made = share(dropbox, path).await;
    assert_eq!(made.status, 200, "{made:?}");
    made.json()["url"].as_str().expect("a URL").to_owned()
}

#[tokio::test]
async fn a_link_is_made_once_and_then_found() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let file = put(&dropbox, "/d/Ä b.txt", "a").await;
    let made = share(&dropbox, "/d/Ä b.txt").await.json();
    assert_eq!(made[".tag"], "file");
    assert_eq!(made["id"], file["id"]);
    assert_eq!(made["path_lower"], "/d/ä b.txt");
    let url = url::Url::parse(made["url"].as_str().unwrap()).unwrap();
    let segments: Vec<_> = url.path_segments().unwrap().collect();
    assert_eq!(segments[..2], ["scl", "fi"]);
    assert_eq!((segments[2].len(), segments[3]), (21, "%C3%84%20b.txt"));
    let query: Vec<_> = url.query_pairs().collect();
    assert_eq!((query[0].0.as_ref(), query[0].1.len()), ("rlkey", 25));
    assert_eq!((query[1].0.as_ref(), query[1].1.as_ref()), ("dl", "0"));

    let again = error(&share(&dropbox, file["id"].as_str().unwrap()).await);
    assert_eq!(again[".tag"], "shared_link_already_exists");
    assert_eq!(again["shared_link_already_exists"]["metadata"], made);
    let missing = error(&share(&dropbox, "/no").await);
    assert_eq!(missing["path"], json!({".tag": "not_found"}));
}

#[tokio::test]
async fn a_link_leads_to_a_page_an_attachment_or_the_content() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/<b>.txt", "a").await;
    let url = link(&dropbox, "/<b>.txt").await;
    let page = visit(&url).await;
    assert_eq!(page.status, 200);
    assert!(page.header("content-type").starts_with("text/html"), "{page:?}");
    assert!(page.text.contains("dl=1") && !page.text.contains("<b>"), "{page:?}");
    for (query, disposition) in [("dl=1", "attachment"), ("raw=1", "inline")] {
        let redirect = visit(&url.replace("dl=0", query)).await;
        assert_eq!(redirect.status, 302, "{redirect:?}");
        let got = visit(redirect.header("location")).await;
        assert_eq!((got.status, got.text.as_str()), (200, "a"));
        assert!(got.header("content-disposition").starts_with(disposition), "{got:?}");
    }
}

#[tokio::test]
async fn a_wrong_key_and_a_revoked_link_lead_nowhere() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/a", "a").await;
    let url = link(&dropbox, "/a").await;
    let attachment = visit(&url.replace("dl=0", "dl=1")).await.header("location").to_owned();
    assert_eq!(visit(&url.replace("rlkey=", "rlkey=x")).await.status, 404);
    assert_eq!(visit(url.split('?').next().unwrap()).await.status, 404);

    let revoke =
        async |url: &str| rpc(&dropbox, "sharing/revoke_shared_link", json!({"url": url})).await;
    assert_eq!(error(&revoke("nonsense").await), json!({".tag": "shared_link_malformed"}));
    assert_eq!(revoke(&url).await.text, "null");
    assert_eq!(error(&revoke(&url).await), json!({".tag": "shared_link_not_found"}));
    for address in [&url, &attachment] {
        assert_eq!(visit(address).await.status, 404);
    }
    for route in ["sharing/get_shared_link_metadata", "sharing/get_shared_link_file"] {
        let answer = match route.ends_with("file") {
            true => receive(&dropbox, route, json!({"url": url})).await,
            false => rpc(&dropbox, route, json!({"url": url})).await,
        };
        assert_eq!(error(&answer), json!({".tag": "shared_link_not_found"}));
    }
    assert_ne!(link(&dropbox, "/a").await, url);
}

#[tokio::test]
async fn a_link_follows_its_file() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/a", "a").await;
    let url = link(&dropbox, "/a").await;
    rpc(&dropbox, "files/move_v2", json!({"from_path": "/a", "to_path": "/b/c"})).await;
    let found = receive(&dropbox, "sharing/get_shared_link_file", json!({"url": url})).await;
    let result: Value = serde_json::from_str(found.header("dropbox-api-result")).unwrap();
    assert_eq!((found.text.as_str(), &result["path_lower"]), ("a", &json!("/b/c")));
    rpc(&dropbox, "files/delete_v2", json!({"path": "/b"})).await;
    assert_eq!(visit(&url).await.status, 404);
}

#[tokio::test]
async fn a_link_to_a_folder_leads_to_what_is_inside() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/d/e/x.txt", "a").await;
    let url = link(&dropbox, "/d").await;
    assert!(url.contains("/scl/fo/"), "{url}");
    assert!(visit(&url).await.text.contains(">e</a>"));
    let route = "sharing/get_shared_link_metadata";
    let inner = rpc(&dropbox, route, json!({"url": url, "path": "/E/x.txt"})).await.json();
    assert_eq!((&inner[".tag"], &inner["name"]), (&json!("file"), &json!("x.txt")));
    let route = "sharing/get_shared_link_file";
    let got = receive(&dropbox, route, json!({"url": url, "path": "/e/x.txt"})).await;
    assert_eq!(got.text, "a");
    let refused = receive(&dropbox, route, json!({"url": url})).await;
    assert_eq!(error(&refused), json!({".tag": "shared_link_is_directory"}));

    let arg = json!({"path": "/e", "shared_link": {"url": url}});
    let listed = rpc(&dropbox, "files/list_folder", arg).await.json();
    assert_eq!(listed["entries"][0]["name"], "x.txt", "{listed}");
    assert_eq!(listed["entries"][0].get("path_lower"), None);
}

#[tokio::test]
async fn an_app_without_a_user_sees_through_a_link_but_not_where_it_leads() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/secret/d/x", "a").await;
    put(&dropbox, "/secret/d/y", "a").await;
    let url = link(&dropbox, "/secret/d").await;
    let call = async |route: &str, arg: Value| {
        let request = http()
            .post(format!("{}/2/{route}", dropbox.endpoint()))
            .basic_auth(dropbox.app_key(), Some(dropbox.app_secret()))
            .header("Content-Type", "application/json")
            .body(arg.to_string());
        Answer::read(request.send().await.unwrap()).await
    };
    let found = call("sharing/get_shared_link_metadata", json!({"url": url})).await;
    assert_eq!(found.json()["name"], "d", "{found:?}");
    let arg = json!({"path": "", "shared_link": {"url": url}, "limit": 1});
    let first = call("files/list_folder", arg).await;
    let arg = json!({"cursor": first.json()["cursor"]});
    let second = call("files/list_folder/continue", arg).await;
    assert_eq!(first.json()["entries"][0]["name"], "x", "{first:?}");
    assert_eq!(second.json()["entries"][0]["name"], "y", "{second:?}");
    for answer in [&found, &first, &second] {
        assert!(!answer.text.contains("secret"), "{answer:?}");
    }
    assert_eq!(call("files/list_folder", json!({"path": ""})).await.status, 400);
    let own = rpc(&dropbox, "files/list_folder", json!({"path": ""})).await.json();
    let arg = json!({"cursor": own["cursor"]});
    assert_eq!(call("files/list_folder/continue", arg).await.status, 400);
}

#[tokio::test]
async fn links_are_listed_the_nearest_first() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/d/x", "a").await;
    put(&dropbox, "/y", "a").await;
    let around = link(&dropbox, "/d").await;
    let direct = link(&dropbox, "/d/x").await;
    let other = link(&dropbox, "/y").await;
    let list = async |arg: Value| {
        let page = rpc(&dropbox, "sharing/list_shared_links", arg).await.json();
        assert_eq!(page["has_more"], false, "{page}");
        let links = page["links"].as_array().unwrap().clone();
        links.iter().map(|link| link["url"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(list(json!({})).await, [&around, &direct, &other].map(String::clone));
    assert_eq!(list(json!({"path": "/d/x"})).await, [&direct, &around].map(String::clone));
    let arg = json!({"path": "/d/x", "direct_only": true});
    assert_eq!(list(arg).await, std::slice::from_ref(&direct));
    let bad = rpc(&dropbox, "sharing/list_shared_links", json!({"cursor": "nonsense"})).await;
    assert_eq!(error(&bad), json!({".tag": "reset"}));
}

#[tokio::test]
async fn many_links_come_in_pages() {
    let dropbox = LocalDropbox::start().await.unwrap();
    for number in 0..201 {
        let path = format!("/{number}");
        rpc(&dropbox, "files/create_folder_v2", json!({"path": path})).await;
        link(&dropbox, &path).await;
    }
    let first = rpc(&dropbox, "sharing/list_shared_links", json!({})).await.json();
    assert_eq!((first["links"].as_array().unwrap().len(), &first["has_more"]), (200, &json!(true)));
    let arg = json!({"cursor": first["cursor"]});
    let second = rpc(&dropbox, "sharing/list_shared_links", arg).await.json();
    assert_eq!(second["links"][0]["name"], "200");
    assert_eq!(
        (second["links"].as_array().unwrap().len(), &second["has_more"]),
        (1, &json!(false))
    );
}

#[tokio::test]
async fn a_link_with_a_password_opens_with_it_and_ends_in_time() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/a", "a").await;
    let expires = dropbox.clock().now() + jiff::SignedDuration::from_secs(3600);
    let expires = expires.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let settings = json!({"require_password": true, "link_password": "open", "expires": expires});
    let arg = json!({"path": "/a", "settings": settings});
    let made = rpc(&dropbox, "sharing/create_shared_link_with_settings", arg).await.json();
    assert_eq!(made["link_permissions"]["resolved_visibility"][".tag"], "password", "{made}");
    let url = made["url"].as_str().unwrap();
    assert_eq!(visit(&url.replace("dl=0", "dl=1")).await.status, 200, "the page asks");
    let route = "sharing/get_shared_link_file";
    let closed = receive(&dropbox, route, json!({"url": url})).await;
    assert_eq!(error(&closed), json!({".tag": "shared_link_access_denied"}));
    let opened = receive(&dropbox, route, json!({"url": url, "link_password": "open"})).await;
    assert_eq!(opened.text, "a");
    dropbox.clock().advance(Duration::from_secs(3600));
    assert_eq!(visit(url).await.status, 404);
    let route = "sharing/get_shared_link_metadata";
    let arg = json!({"url": url, "link_password": "open"});
    let ended = rpc(&dropbox, route, arg).await;
    assert_eq!(error(&ended), json!({".tag": "shared_link_not_found"}));
    let revoked = rpc(&dropbox, "sharing/revoke_shared_link", json!({"url": url})).await;
    assert_eq!(revoked.text, "null", "what has ended can still be taken away");
}

#[tokio::test]
async fn settings_that_make_no_sense_are_refused() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/a", "a").await;
    for (settings, tag) in [
        (json!({"require_password": true}), "invalid_settings"),
        (json!({"expires": "2001-01-01T00:00:00Z"}), "invalid_settings"),
        (json!({"audience": "team"}), "not_authorized"),
    ] {
        let arg = json!({"path": "/a", "settings": settings});
        let refused = rpc(&dropbox, "sharing/create_shared_link_with_settings", arg).await;
        assert_eq!(error(&refused)["settings_error"], json!({".tag": tag}));
    }
}
