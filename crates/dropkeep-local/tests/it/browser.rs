//! What pages of other sites, and files that people store, may not do to this server's own pages.

use dropkeep_local::LocalDropbox;
use reqwest::Method;
use serde_json::json;

use crate::files::{put, visit};
use crate::support::{Answer, authorize_url, http, rpc};

async fn ask(request: reqwest::RequestBuilder) -> Answer {
    Answer::read(request.send().await.unwrap()).await
}

#[tokio::test]
async fn the_consent_page_can_be_read_by_no_other_site() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let url = authorize_url(&dropbox, &[("response_type", "code")]);
    let versioned = url.replace("/oauth2/", "/1/oauth2/");
    for url in [&url, &versioned] {
        for method in [Method::GET, Method::POST, Method::OPTIONS] {
            let asked =
                http().request(method.clone(), url).header("Origin", "https://evil.example");
            let answer = ask(asked).await;
            assert_eq!(answer.header("access-control-allow-origin"), "", "{method} {url}");
        }
    }
    let page = ask(http().get(&url)).await;
    let policy = page.header("content-security-policy");
    assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"));
    assert_eq!(
        (page.header("x-frame-options"), page.header("referrer-policy")),
        ("DENY", "no-referrer")
    );
}

#[tokio::test]
async fn the_decision_is_taken_from_the_consent_page_alone() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let url = authorize_url(&dropbox, &[("response_type", "code")]);
    let page = ask(http().get(&url)).await;
    let (_, rest) = page.text.split_once("name=\"form_token\" value=\"").unwrap();
    let body = format!("form_token={}&decision=allow", rest.split_once('"').unwrap().0);
    for site in ["cross-site", "same-site", "none"] {
        let posted = http().post(&url).header("Sec-Fetch-Site", site).body(body.clone());
        assert_eq!(ask(posted).await.status, 400, "{site}");
    }
    assert_eq!(ask(http().post(&url).body("form_token=made-up&decision=allow")).await.status, 400);
    let posted = http().post(&url).header("Sec-Fetch-Site", "same-origin").body(body);
    assert_eq!(ask(posted).await.status, 200);
}

#[tokio::test]
async fn names_and_requests_are_escaped_on_the_pages() {
    let builder = LocalDropbox::builder().app_name("<script>alert('&\"')</script>");
    let dropbox = builder.scopes(["files.content.read", "\"><b>"]).start().await.unwrap();
    let parameters = [("response_type", "code"), ("state", "\"><script>"), ("locale", "<i>")];
    let page = ask(http().get(authorize_url(&dropbox, &parameters))).await;
    assert_eq!(page.status, 200, "{page:?}");
    for raw in ["<script", "<b>", "<i>", "alert('"] {
        assert!(!page.text.contains(raw), "{raw}");
    }
    let wrong = [("response_type", "<img src=x>")];
    let page = ask(http().get(authorize_url(&dropbox, &wrong))).await;
    assert!(page.status == 400 && !page.text.contains("<img"), "{page:?}");
}

#[tokio::test]
async fn a_stored_page_is_shown_in_a_sandbox() {
    let dropbox = LocalDropbox::start().await.unwrap();
    put(&dropbox, "/evil.html", "<script>fetch('/oauth2/authorize')</script>").await;
    let arg = json!({"path": "/evil.html"});
    let made = rpc(&dropbox, "sharing/create_shared_link_with_settings", arg.clone()).await.json();
    let raw = visit(&made["url"].as_str().unwrap().replace("dl=0", "raw=1")).await;
    let temporary = rpc(&dropbox, "files/get_temporary_link", arg).await.json();
    for url in [raw.header("location"), temporary["link"].as_str().unwrap()] {
        let shown = visit(url).await;
        assert!(shown.header("content-type").starts_with("text/html"), "{shown:?}");
        let policy = shown.header("content-security-policy");
        assert!(policy.starts_with("sandbox") && !policy.contains("same-origin"), "{policy}");
    }
}

#[tokio::test]
async fn a_link_works_whatever_the_name_of_its_file() {
    let dropbox = LocalDropbox::start().await.unwrap();
    for name in ["a&b=c.txt", "100%.txt", "%41+%zz.txt", "q?x#y;z.txt", "😀 ñ 漢.txt"] {
        let path = format!("/{name}");
        put(&dropbox, &path, name).await;
        let arg = json!({"path": path});
        let made = rpc(&dropbox, "sharing/create_shared_link_with_settings", arg).await.json();
        let url = made["url"].as_str().unwrap();
        assert_eq!(visit(url).await.status, 200, "{url}");
        let redirect = visit(&url.replace("dl=0", "dl=1")).await;
        let got = visit(redirect.header("location")).await;
        assert_eq!(got.text, name);
        let found = rpc(&dropbox, "sharing/get_shared_link_metadata", json!({"url": url})).await;
        assert_eq!(found.json()["name"], name);
    }
}
