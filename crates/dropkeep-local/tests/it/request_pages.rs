//! The page of a file request: strangers see what is asked, and send files to it.

use std::time::Duration;

use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};

use crate::files::{receive, visit};
use crate::support::{Answer, http, rpc};

/// A request for files into `/Inbox`.
struct Asked {
    dropbox: LocalDropbox,
    id: String,
    url: String,
}

impl Asked {
    async fn start() -> Self {
        Self::on(LocalDropbox::start().await.unwrap(), json!({})).await
    }

    async fn on(dropbox: LocalDropbox, more: Value) -> Self {
        let mut arg = json!({"title": "Home <work>", "destination": "/Inbox"});
        for (key, value) in more.as_object().unwrap() {
            arg[key] = value.clone();
        }
        let made = rpc(&dropbox, "file_requests/create", arg).await.json();
        let text = |field: &str| made[field].as_str().unwrap().to_owned();
        Self { id: text("id"), url: text("url"), dropbox }
    }

    async fn post(&self, content_type: &str, body: impl Into<reqwest::Body>) -> Answer {
        let request = http().post(&self.url).header("Content-Type", content_type).body(body);
        Answer::read(request.send().await.unwrap()).await
    }

    /// Sends the form with these files.
    async fn send(&self, files: &[(&str, &[u8])]) -> Answer {
        self.send_as(("Ada Lovelace", "ada@example.org"), files).await
    }

    async fn send_as(&self, (name, email): (&str, &str), files: &[(&str, &[u8])]) -> Answer {
        let mut body = Vec::new();
        for (field, value) in [("name", name), ("email", email)] {
            let part = format!(
                "--cut\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n"
            );
            body.extend_from_slice(part.as_bytes());
        }
        for (name, bytes) in files {
            let head = format!(
                "--cut\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\n\
                 Content-Type: application/octet-stream\r\n\r\n"
            );
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(bytes);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(b"--cut--\r\n");
        self.post("multipart/form-data; boundary=cut", body).await
    }

    async fn names(&self) -> Vec<String> {
        let arg = json!({"path": "/Inbox"});
        let listed = rpc(&self.dropbox, "files/list_folder", arg).await.json();
        let entries = listed["entries"].as_array().unwrap().clone();
        entries.iter().map(|entry| entry["name"].as_str().unwrap().to_owned()).collect()
    }

    async fn shown(&self) -> Value {
        rpc(&self.dropbox, "file_requests/get", json!({"id": self.id})).await.json()
    }
}

#[tokio::test]
async fn files_arrive_under_the_senders_name_and_are_counted() {
    let asked = Asked::on(
        LocalDropbox::start().await.unwrap(),
        json!({"description": "By <b>Monday</b>", "deadline": {"deadline": "2099-01-02T03:04:05Z"}}),
    )
    .await;
    let page = visit(&asked.url).await;
    assert_eq!(page.status, 200);
    assert!(page.text.contains("Home &#60;work&#62;"), "{}", page.text);
    assert!(page.text.contains("By &#60;b&#62;Monday"), "{}", page.text);
    assert!(page.text.contains("2 January 2099, 03:04 UTC"), "{}", page.text);
    assert!(!page.text.contains("<script"), "it needs none");

    let large = vec![7; 300_000];
    let sent = asked.send(&[("essay.txt", b"one"), ("large.bin", &large)]).await;
    assert_eq!(sent.status, 200, "{sent:?}");
    assert!(sent.text.contains("Your 2 files have arrived"), "{}", sent.text);
    assert_eq!(asked.shown().await["file_count"], 2);
    let again = asked.send(&[("essay.txt", b"one")]).await;
    assert!(again.text.contains("Your file has arrived"), "{}", again.text);
    let names =
        ["Ada Lovelace - essay (1).txt", "Ada Lovelace - essay.txt", "Ada Lovelace - large.bin"];
    assert_eq!(asked.names().await, names);
    let arg = json!({"path": "/Inbox/Ada Lovelace - essay.txt"});
    assert_eq!(receive(&asked.dropbox, "files/download", arg).await.text, "one");
    let arg = json!({"path": "/Inbox/Ada Lovelace - large.bin"});
    let metadata = rpc(&asked.dropbox, "files/get_metadata", arg).await.json();
    assert_eq!(metadata["size"], 300_000);
}

#[tokio::test]
async fn no_name_leads_out_of_the_folder() {
    let asked = Asked::start().await;
    let files: [(&str, &[u8]); 5] =
        [("../up", b"1"), ("a/b", b"2"), (r"C:\x\y.txt", b"3"), ("..", b"4"), ("%22q%22", b"5")];
    let sent = asked.send_as(("../Eve", "eve@example.org"), &files).await;
    assert_eq!(sent.status, 200, "{sent:?}");
    let names = asked.names().await;
    assert_eq!(names.len(), 5, "{names:?}");
    assert!(names.iter().all(|name| name.starts_with(".._Eve - ")), "{names:?}");
    let root = rpc(&asked.dropbox, "files/list_folder", json!({"path": ""})).await.json();
    assert_eq!(root["entries"].as_array().unwrap().len(), 1, "nothing but the folder");
    let odd = asked.send_as(("~$x", "eve@example.org"), &[("a.txt", b"1")]).await;
    assert_eq!(odd.status, 400);
    assert!(odd.text.contains("does not keep a file of the name a.txt"), "{}", odd.text);
}

#[tokio::test]
async fn what_is_missing_is_said_and_what_was_written_is_kept() {
    let asked = Asked::start().await;
    let ada = ("Ada", "ada@example.org");
    let file: [(&str, &[u8]); 1] = [("a.txt", b"a")];
    for (who, files, mistake) in [
        (("", "ada@example.org"), &file[..], "Say who you are."),
        (("Ada", "nobody"), &file, "Give an e-mail address"),
        (ada, &[], "Choose at least one file."),
        (ada, &[("", b"")], "Choose at least one file."),
    ] {
        let answer = asked.send_as(who, files).await;
        assert_eq!(answer.status, 400, "{mistake}");
        assert!(answer.text.contains(mistake), "{}", answer.text);
        assert!(answer.text.contains(&format!("value=\"{}\"", who.1)), "{}", answer.text);
    }
    assert_eq!(asked.shown().await["file_count"], 0);
    assert!(asked.names().await.is_empty());
}

#[tokio::test]
async fn a_damaged_form_is_refused_and_leaves_nothing() {
    let asked = Asked::start().await;
    let multipart = "multipart/form-data; boundary=cut";
    let head = "--cut\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a\"\r\n";
    for (content_type, body) in [
        ("text/plain", "name=Ada".to_owned()),
        ("multipart/form-data", "--cut--".to_owned()),
        (multipart, String::new()),
        (multipart, "no form".to_owned()),
        (multipart, format!("{head}\r\nbreaks off")),
        (multipart, head.to_owned()),
        (multipart, "--cut\r\nbad header\r\n\r\nx\r\n--cut--".to_owned()),
    ] {
        let answer = asked.post(content_type, body.clone()).await;
        assert_eq!(answer.status, 400, "{body:?}");
        assert!(answer.text.contains("damaged"), "{}", answer.text);
    }
    let long = "x".repeat(2000);
    assert_eq!(asked.send_as((&long, "a@example.org"), &[("a", b"a")]).await.status, 413);
    assert!(asked.names().await.is_empty());
}

#[tokio::test]
async fn there_is_room_for_what_the_owner_may_hold_and_no_more() {
    let dropbox = LocalDropbox::builder().allocated(1_000_000).start().await.unwrap();
    let asked = Asked::on(dropbox, json!({})).await;
    let half = vec![1; 600_000];
    for files in [&[("a", &[2; 2_000_000][..])][..], &[("a", &half), ("b", &half)]] {
        let answer = asked.send(files).await;
        assert_eq!(answer.status, 413);
        assert!(answer.text.contains("There is no room for so much"), "{}", answer.text);
    }
    assert!(asked.names().await.is_empty());
    assert_eq!(asked.send(&[("a", &half)]).await.status, 200);
}

#[tokio::test]
async fn a_request_that_is_over_takes_nothing_and_says_so() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let day = Duration::from_secs(24 * 60 * 60);
    let deadline = format!("{}Z", &(dropbox.clock().now() + day).to_string()[..19]);
    let late = json!({"deadline": {"deadline": deadline, "allow_late_uploads": "one_day"}});
    let asked = Asked::on(dropbox, late).await;
    let file: [(&str, &[u8]); 1] = [("a.txt", b"a")];
    asked.dropbox.clock().advance(day + day / 2);
    assert_eq!(asked.send(&file).await.status, 200, "late, and that is allowed");
    asked.dropbox.clock().advance(day);
    let closed = asked.send(&file).await;
    assert_eq!(closed.status, 410);
    assert!(closed.text.contains("This file request is closed"), "{}", closed.text);
    assert_eq!(visit(&asked.url).await.status, 410);
    assert_eq!(visit(&format!("{}x", asked.url)).await.status, 404);
}

#[tokio::test]
async fn a_request_without_its_folder_is_closed() {
    let asked = Asked::start().await;
    rpc(&asked.dropbox, "files/delete_v2", json!({"path": "/Inbox"})).await;
    assert_eq!(visit(&asked.url).await.status, 410);
    assert_eq!(asked.send(&[("a", b"a")]).await.status, 410);
    let moved = Asked::start().await;
    let arg = json!({"from_path": "/Inbox", "to_path": "/Post"});
    rpc(&moved.dropbox, "files/move_v2", arg).await;
    assert_eq!(moved.send(&[("a", b"a")]).await.status, 200, "files follow the folder");
}
