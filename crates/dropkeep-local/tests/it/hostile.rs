//! Requests that no good client sends.

use std::time::Duration;

use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::files::{put, receive, send};
use crate::support::{Answer, authorize_url, http, post, rpc, token};

/// Opens a connection and sends these bytes.
async fn connect(dropbox: &LocalDropbox, request: &str) -> TcpStream {
    let address = dropbox.endpoint();
    let mut stream = TcpStream::connect(address.strip_prefix("http://").unwrap()).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    stream
}

/// The head of an upload of `length` bytes.
fn upload_head(dropbox: &LocalDropbox, length: u64) -> String {
    format!(
        "POST /2/files/upload HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {}\r\n\
         Content-Type: application/octet-stream\r\nDropbox-API-Arg: {{\"path\": \"/f\"}}\r\n\
         Content-Length: {length}\r\n\r\n",
        dropbox.access_token()
    )
}

async fn check_user(dropbox: &LocalDropbox, body: &str) -> Answer {
    let bearer = format!("Bearer {}", dropbox.access_token());
    let headers = [("Authorization", bearer.as_str()), ("Content-Type", "application/json")];
    post(dropbox, "check/user", &headers, body).await
}

#[tokio::test]
async fn deep_nesting_does_not_exhaust_the_stack() {
    let dropbox = LocalDropbox::start().await.unwrap();
    for (open, close) in [("[", "]"), ("{\"query\": ", "}")] {
        let body = format!("{}0{}", open.repeat(200_000), close.repeat(200_000));
        let answer = check_user(&dropbox, &body).await;
        assert_eq!(answer.status, 400);
        assert!(answer.text.ends_with("request body: could not decode input as JSON"));
    }
    let arg = format!("{}{}", "[".repeat(20_000), "]".repeat(20_000));
    let answer = http()
        .post(format!("{}/2/files/download", dropbox.endpoint()))
        .bearer_auth(dropbox.access_token())
        .header("Dropbox-API-Arg", arg);
    assert_eq!(answer.send().await.unwrap().status(), 400);
}

#[tokio::test]
async fn numbers_have_their_type_and_range() {
    let dropbox = LocalDropbox::start().await.unwrap();
    for (limit, expected) in [
        (json!(1.0), "expected integer, got float"),
        (json!(-1), "-1 is not within range [1, 2000]"),
        (json!(0), "0 is not within range [1, 2000]"),
        (json!(2001), "2001 is not within range [1, 2000]"),
        (json!(u64::MAX), "18446744073709551615 is not within range [1, 2000]"),
        (json!("1"), "expected integer, got string"),
        (json!(true), "expected integer, got boolean"),
        (json!([1]), "expected integer, got list"),
    ] {
        let answer = rpc(&dropbox, "files/list_folder", json!({"path": "", "limit": limit})).await;
        assert_eq!(answer.status, 400, "{limit}");
        assert!(answer.text.ends_with(&format!("request body: limit: {expected}")), "{answer:?}");
    }
    for body in [r#"{"query": "\ud800"}"#, r#"{"query": 1e999}"#, "{'query': 'x'}", "\u{feff}{}"] {
        assert_eq!(check_user(&dropbox, body).await.status, 400, "{body}");
    }
    let twice = check_user(&dropbox, r#"{"query": "a", "query": "b"}"#).await;
    assert_eq!(twice.json(), json!({"result": "b"}), "the last one counts, as in Python");
}

#[tokio::test]
async fn an_argument_of_invalid_bytes_is_no_json() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let answer = http()
        .post(format!("{}/2/files/download", dropbox.endpoint()))
        .bearer_auth(dropbox.access_token())
        .header("Dropbox-API-Arg", b"{\"path\": \"/\xff\xfe\"}".as_slice());
    let answer = Answer::read(answer.send().await.unwrap()).await;
    assert_eq!(answer.status, 400);
    assert_eq!(
        answer.text,
        "Error in call to API function \"files/download\": HTTP header \"Dropbox-API-Arg\": could \
         not decode input as JSON"
    );
}

#[tokio::test]
async fn huge_headers_and_many_parameters_are_answered_quickly() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let header = "x".repeat(1 << 20);
    let asked =
        http().post(format!("{}/2/check/user", dropbox.endpoint())).header("X-Long", header);
    // The connection may end while the rest of the header is still being sent.
    if let Ok(answer) = asked.send().await {
        assert_eq!(answer.status(), 431);
    }
    let many: String = (0..9_000).map(|number| format!("&p{number}=")).collect();
    let page = http().get(format!("{}{many}", authorize_url(&dropbox, &[])));
    assert_eq!(page.send().await.unwrap().status(), 400);
    let asked = http().post(format!("{}/oauth2/token", dropbox.endpoint())).body(many.repeat(30));
    let refused = Answer::read(asked.send().await.unwrap()).await;
    assert_eq!((refused.status, &refused.json()["error"]), (400, &json!("invalid_request")));
    let invalid = http()
        .post(format!("{}/oauth2/token", dropbox.endpoint()))
        .body(b"grant_type=\xff".as_slice());
    let refused = Answer::read(invalid.send().await.unwrap()).await;
    assert_eq!((refused.status, refused.header("content-type")), (400, "application/json"));
    assert_eq!(token(&dropbox, &[]).await.json()["error"], "invalid_request");
}

#[tokio::test]
async fn a_connection_cut_during_an_upload_stores_nothing() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let mut stream = connect(&dropbox, &upload_head(&dropbox, 1_000_000)).await;
    stream.write_all(&[0; 200_000]).await.unwrap();
    drop(stream);
    let chunked = upload_head(&dropbox, 0)
        .replace("Content-Length: 0", "Transfer-Encoding: chunked")
        + "5\r\nhello\r\nnonsense\r\n";
    let mut answer = Vec::new();
    connect(&dropbox, &chunked).await.read_to_end(&mut answer).await.unwrap();
    let listed = rpc(&dropbox, "files/list_folder", json!({"path": ""})).await;
    assert_eq!(listed.json()["entries"], json!([]));
    put(&dropbox, "/f", "1").await;
}

#[tokio::test]
async fn a_reader_that_does_not_read_holds_up_nobody_nor_the_shutdown() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let uploaded = send(&dropbox, "files/upload", json!({"path": "/big"}), vec![0; 30 << 20]).await;
    assert_eq!(uploaded.status, 200);
    let request = format!(
        "POST /2/files/download HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {}\r\n\
         Dropbox-API-Arg: {{\"path\": \"/big\"}}\r\n\r\n",
        dropbox.access_token()
    );
    let mut slow = connect(&dropbox, &request).await;
    let mut first = [0; 1];
    slow.read_exact(&mut first).await.unwrap();
    let sending = connect(&dropbox, &upload_head(&dropbox, 10)).await;
    put(&dropbox, "/other", "1").await;
    assert_eq!(receive(&dropbox, "files/download", json!({"path": "/other"})).await.text, "1");
    rpc(&dropbox, "files/delete_v2", json!({"path": "/big"})).await;
    let stopped = tokio::time::timeout(Duration::from_secs(20), dropbox.shutdown()).await;
    assert!(stopped.is_ok(), "the shutdown waits for a client that does not read");
    drop((slow, sending));
}

#[tokio::test]
async fn a_hundred_uploads_to_one_path_leave_one_file_or_a_hundred_names() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let uploads = async |arg: Value| {
        let uploads =
            (0..100).map(|number| send(&dropbox, "files/upload", arg.clone(), format!("{number}")));
        futures_util::future::join_all(uploads).await
    };
    let added = uploads(json!({"path": "/added"})).await;
    assert_eq!(added.iter().filter(|answer| answer.status == 200).count(), 1);
    assert_eq!(added.iter().filter(|answer| answer.status == 409).count(), 99);
    let replaced = uploads(json!({"path": "/replaced", "mode": "overwrite"})).await;
    let of = |answers: &[Answer], field: &str| {
        answers
            .iter()
            .map(|answer| answer.json()[field].as_str().unwrap().to_owned())
            .collect::<std::collections::BTreeSet<_>>()
            .len()
    };
    assert_eq!((of(&replaced, "id"), of(&replaced, "rev")), (1, 100));
    let renamed = uploads(json!({"path": "/renamed", "autorename": true})).await;
    assert_eq!(of(&renamed, "name"), 100);
}

#[tokio::test]
async fn a_chunked_body_without_a_byte_is_no_argument() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let call = async |body: &str| {
        let request = format!(
            "POST /2/users/get_space_usage HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {}\r\n\
             Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n{body}",
            dropbox.access_token()
        );
        let mut answer = String::new();
        connect(&dropbox, &request).await.read_to_string(&mut answer).await.unwrap();
        answer
    };
    let answer = call("0\r\n\r\n").await;
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
    let answer = call("4\r\nnull\r\n0\r\n\r\n").await;
    assert!(answer.contains("Bad HTTP \"Content-Type\" header: \"\""), "{answer}");
}
