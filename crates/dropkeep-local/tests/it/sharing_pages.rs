//! Links in a browser.

use std::time::Duration;

use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::files::{put, visit};
use crate::support::{Answer, http, rpc};

async fn link(dropbox: &LocalDropbox, path: &str, settings: Value) -> String {
    let arg = json!({"path": path, "settings": settings});
    let made = rpc(dropbox, "sharing/create_shared_link_with_settings", arg).await;
    made.json()["url"].as_str().expect("a URL").to_owned()
}

/// The addresses that a page leads to.
fn hrefs(page: &Answer) -> Vec<String> {
    let parts = page.text.split("href=\"").skip(1);
    parts
        .map(|part| part.split('"').next().unwrap().replace("&#38;", "&").replace("&amp;", "&"))
        .collect()
}

async fn send_password(url: &str, password: &str) -> Answer {
    let body = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("password", password)
        .finish();
    let request = http().post(url).header("Content-Type", "application/x-www-form-urlencoded");
    Answer::read(request.body(body).send().await.unwrap()).await
}

#[tokio::test]
async fn a_folder_is_walked_through_and_its_files_are_had() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/Top/Sub dir/ä?.txt", "a").await;
    let url = link(&dropbox, "/Top", json!({"audience": "public"})).await;
    let top = visit(&url).await;
    let sub = visit(&hrefs(&top)[0]).await;
    assert_eq!(sub.status, 200, "{sub:?}");
    let links = hrefs(&sub);
    assert_eq!(visit(&links[0]).await.text, top.text, "up one folder");
    let file = visit(&links[1]).await;
    assert!(file.text.contains("1 byte"), "{file:?}");
    let download = hrefs(&file).into_iter().next_back().unwrap();
    let got = visit(&download).await;
    assert_eq!((got.status, got.text.as_str()), (200, "a"));
    assert!(got.header("content-disposition").starts_with("attachment"), "{got:?}");
    let inner = hrefs(&sub)[1].replace("dl=0", "dl=1");
    assert_eq!(visit(&inner).await.header("location"), download);
    assert_eq!(visit(&url.replace("?", "/no/such?")).await.status, 404);
}

#[tokio::test]
async fn a_folder_is_had_as_an_archive() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/Top/a.txt", "a").await;
    let url = link(&dropbox, "/Top", json!({"audience": "public"})).await;
    let redirect = visit(&url.replace("dl=0", "dl=1")).await;
    assert_eq!(redirect.status, 302);
    let response = http().get(redirect.header("location")).send().await.unwrap();
    assert_eq!(response.headers()["content-type"], "application/zip");
    let disposition = response.headers()["content-disposition"].to_str().unwrap().to_owned();
    assert!(disposition.contains("filename=\"Top.zip\""), "{disposition}");
    let bytes = response.bytes().await.unwrap();
    assert!(bytes.starts_with(b"PK"), "an archive");
}

#[tokio::test]
async fn a_password_is_asked_for_on_the_page() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/secret.txt", "hidden").await;
    let settings = json!({"require_password": true, "link_password": "se&same"});
    let url = link(&dropbox, "/secret.txt", settings).await;
    let asked = visit(&url).await;
    assert!(
        asked.text.contains("type=\"password\"") && !asked.text.contains("secret"),
        "{asked:?}"
    );
    let wrong = send_password(&url, "no").await;
    assert!(wrong.status == 403 && wrong.text.contains("not the password"), "{wrong:?}");
    let right = send_password(&url, "se&same").await;
    assert_eq!(right.status, 302);
    let opened = visit(right.header("location")).await;
    assert!(opened.text.contains("secret.txt"), "{opened:?}");
    let download = hrefs(&opened).into_iter().next_back().unwrap();
    assert_eq!(visit(&download).await.text, "hidden");
    let without = download.split("pass=").next().unwrap();
    assert_eq!(visit(&format!("{without}dl=1")).await.status, 404);
    let arg = json!({"url": url, "settings": {"link_password": "other"}});
    rpc(&dropbox, "sharing/modify_shared_link_settings", arg).await;
    assert_eq!(visit(&download).await.status, 404, "another password asks again");
}

#[tokio::test]
async fn pages_say_why_nothing_is_shown() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/a", "a").await;
    let expires = dropbox.clock().now() + jiff::SignedDuration::from_secs(60);
    let expires = expires.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let url = link(&dropbox, "/a", json!({"expires": expires})).await;
    dropbox.clock().advance(Duration::from_secs(60));
    let ended = visit(&url).await;
    assert!(ended.status == 404 && ended.text.contains("expired"), "{ended:?}");
    let never = visit(&url.replace("rlkey=", "rlkey=x")).await;
    assert!(never.status == 404 && never.text.contains("nothing at this link"), "{never:?}");
    put(&dropbox, "/b", "a").await;
    let url = link(&dropbox, "/b", json!({"allow_download": false})).await;
    for query in ["dl=0", "dl=1", "raw=1"] {
        let page = visit(&url.replace("dl=0", query)).await;
        assert!(page.status == 200 && page.text.contains("does not let"), "{page:?}");
        assert!(hrefs(&page).is_empty(), "{page:?}");
    }
    let elsewhere = http().post(format!("{}/cd/0/get/x/file", dropbox.endpoint()));
    assert_eq!(elsewhere.body("x=1").send().await.unwrap().status(), 404);
}
