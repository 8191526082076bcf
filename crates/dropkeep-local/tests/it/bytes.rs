use dropkeep_local::LocalDropbox;
use futures_util::stream;
use reqwest::{Body, Method};
use serde_json::{Value, json};

use crate::support::{Answer, http, post, rpc};

/// Sends bytes to an upload-style route.
async fn upload(dropbox: &LocalDropbox, arg: &[u8], body: impl Into<Body>) -> Answer {
    let request = http()
        .post(format!("{}/2/files/upload", dropbox.endpoint()))
        .bearer_auth(dropbox.access_token())
        .header("Content-Type", "application/octet-stream")
        .header("Dropbox-API-Arg", arg)
        .body(body);
    Answer::read(request.send().await.unwrap()).await
}

/// Downloads `/file` with one more header.
async fn download(dropbox: &LocalDropbox, method: Method, header: (&str, &str)) -> Answer {
    let request = http()
        .request(method, format!("{}/2/files/download", dropbox.endpoint()))
        .bearer_auth(dropbox.access_token())
        .header("Dropbox-API-Arg", r#"{"path": "/file"}"#)
        .header(header.0, header.1);
    Answer::read(request.send().await.unwrap()).await
}

#[tokio::test]
async fn the_argument_in_the_header_may_be_raw_utf8_or_escaped() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let raw = upload(&dropbox, r#"{"path": "/😀 ñ 漢.txt"}"#.as_bytes(), "x").await;
    let escaped = r#"{"path": "/\ud83d\ude00 \u00f1 \u6f22.txt", "mode": "overwrite"}"#;
    let escaped = upload(&dropbox, escaped.as_bytes(), "x").await;
    assert_eq!(raw.json()["name"], json!("😀 ñ 漢.txt"));
    assert_eq!(escaped.json()["id"], raw.json()["id"]);
    assert_eq!(raw.header("dropbox-api-result"), "", "an upload answers in the body alone");
}

#[tokio::test]
async fn a_wrong_argument_in_the_header_is_refused_in_dropboxs_words() {
    let dropbox = LocalDropbox::start().await.unwrap();
    for (arg, expected) in [
        (&b"{\"path\": \"/\xff\"}"[..], "could not decode input as JSON"),
        (b"{}", "missing required field 'path'"),
        (
            b"{\"path\": \"hello.txt\"}",
            "path: 'hello.txt' did not match pattern \
             '(/(.|[\\r\\n])*)|(ns:[0-9]+(/(.|[\\r\\n])*)?)|(id:.*)'",
        ),
        (
            b"{\"path\": \"/a\", \"mode\": \"update\"}",
            "mode: expected object for 'update', got symbol",
        ),
        (
            b"{\"path\": \"/a\", \"client_modified\": \"2015-05-12\"}",
            "client_modified: time data '2015-05-12' does not match format '%Y-%m-%dT%H:%M:%SZ'",
        ),
    ] {
        let answer = upload(&dropbox, arg, "x").await;
        let prefix = "Error in call to API function \"files/upload\": HTTP header \
                      \"Dropbox-API-Arg\": ";
        assert_eq!((answer.status, answer.text), (400, format!("{prefix}{expected}")));
    }
}

#[tokio::test]
async fn the_argument_may_come_in_the_url_and_must_come() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let bearer = format!("Bearer {}", dropbox.access_token());
    let headers = [
        ("Authorization", bearer.as_str()),
        ("Content-Type", "text/plain; charset=dropbox-cors-hack"),
    ];
    let route = "files/upload?arg=%7B%22path%22%3A%22%2Fa%22%7D";
    assert_eq!(post(&dropbox, route, &headers, "x").await.status, 200);
    let missing = post(&dropbox, "files/upload", &headers, "x").await;
    insta::assert_snapshot!(missing.text, @r#"Error in call to API function "files/upload": Must provide HTTP header "Dropbox-API-Arg" or URL parameter "arg"."#);
    let json = [headers[0], ("Content-Type", "application/json")];
    let wrong = post(&dropbox, route, &json, "x").await;
    insta::assert_snapshot!(wrong.text, @r#"Error in call to API function "files/upload": Bad HTTP "Content-Type" header: "application/json".  Expecting one of "application/octet-stream", "text/plain; charset=dropbox-cors-hack"."#);
}

#[tokio::test]
async fn ranges_and_known_files_are_answered_exactly() {
    let dropbox = LocalDropbox::start().await.unwrap();
    // Large enough to lie in a file and not in memory.
    let content: String =
        (0..100_000).map(|number| char::from(b'a' + (number % 26) as u8)).collect();
    let sent = upload(&dropbox, br#"{"path": "/file"}"#, content.clone()).await.json();
    let whole = download(&dropbox, Method::POST, ("X-Nothing", "")).await;
    assert_eq!((whole.status, whole.text.as_str()), (200, content.as_str()));
    assert_eq!(whole.header("content-type"), "application/octet-stream");
    let result: Value = serde_json::from_str(whole.header("dropbox-api-result")).unwrap();
    assert_eq!(result["content_hash"], sent["content_hash"]);
    assert_eq!(whole.header("etag"), format!("W/\"{}\"", sent["rev"].as_str().unwrap()));
    for (range, described, expected) in [
        ("bytes=0-0", "bytes 0-0/100000", &content[..1]),
        ("bytes=70000-", "bytes 70000-99999/100000", &content[70_000..]),
        ("bytes=-5", "bytes 99995-99999/100000", &content[99_995..]),
    ] {
        let part = download(&dropbox, Method::GET, ("Range", range)).await;
        assert_eq!((part.status, part.header("content-range")), (206, described));
        assert_eq!(part.text, expected);
    }
    assert_eq!(download(&dropbox, Method::GET, ("Range", "bytes=100000-")).await.status, 416);
    let known = download(&dropbox, Method::GET, ("If-None-Match", whole.header("etag"))).await;
    assert_eq!((known.status, known.text.as_str()), (304, ""));
    upload(&dropbox, br#"{"path": "/file", "mode": "overwrite"}"#, "").await;
    let empty = download(&dropbox, Method::POST, ("Range", "bytes=0-0")).await;
    assert_eq!((empty.status, empty.text.as_str()), (206, ""), "the SDKs take no 416 here");
    assert_eq!(empty.header("content-range"), "bytes */0");
}

#[tokio::test]
async fn more_than_150_mib_in_one_call_is_refused_after_being_read() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let part = bytes::Bytes::from(vec![0; 1 << 20]);
    let rest = bytes::Bytes::from_static(b"x");
    let parts = std::iter::repeat_n(part, 150).chain([rest]).map(Ok::<_, std::io::Error>);
    let body = Body::wrap_stream(stream::iter(parts));
    let answer = upload(&dropbox, br#"{"path": "/large"}"#, body).await;
    assert_eq!(answer.status, 409);
    assert_eq!(answer.json()["error"], json!({".tag": "payload_too_large"}));
    let metadata = rpc(&dropbox, "files/get_metadata", json!({"path": "/large"})).await;
    assert_eq!(metadata.status, 409, "nothing was stored");
}
