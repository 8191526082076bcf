//! The page of a local Dropbox, as a browser without scripts uses it.

use dropkeep_local::{Fault, LocalDropbox};
use serde_json::json;

use crate::files::send;
use crate::support::{Answer, http, rpc};

async fn show(dropbox: &LocalDropbox, query: &str) -> Answer {
    let asked = http().get(format!("{}/_local/{query}", dropbox.endpoint()));
    Answer::read(asked.send().await.unwrap()).await
}

async fn click(dropbox: &LocalDropbox, form: &str) -> Answer {
    let clicked = http()
        .post(format!("{}/_local/", dropbox.endpoint()))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Sec-Fetch-Site", "same-origin")
        .body(form.to_owned());
    Answer::read(clicked.send().await.unwrap()).await
}

#[tokio::test]
async fn the_page_shows_everything_and_no_secret() {
    let dropbox = LocalDropbox::start().await.unwrap();
    send(&dropbox, "files/upload", json!({"path": "/<b>.txt"}), "hello").await;
    rpc(&dropbox, "files/get_metadata", json!({"path": "/<script>"})).await;
    dropbox.fault(Fault::on("files/delete_v2").forever().probability(0.5).respond(503));
    let page = show(&dropbox, "?show=1").await;
    assert_eq!((page.status, page.header("content-type")), (200, "text/html; charset=utf-8"));
    let policy = page.header("content-security-policy");
    assert!(policy.contains("default-src 'none'") && policy.contains("form-action 'self'"));
    for shown in
        ["Ada Example", "files/upload", "&#60;b&#62;.txt", "files/delete_v2", "sl.u.", "50 %"]
    {
        assert!(page.text.contains(shown), "{shown}: {}", page.text);
    }
    assert!(page.text.contains("curl http://127.0.0.1"), "{}", page.text);
    for hidden in [
        dropbox.access_token(),
        dropbox.refresh_token(),
        dropbox.app_secret(),
        "<script>".to_owned(),
        "<b>".to_owned(),
    ] {
        assert!(!page.text.contains(&hidden), "{hidden}");
    }
}

#[tokio::test]
async fn its_buttons_do_what_they_say() {
    let dropbox = LocalDropbox::start().await.unwrap();
    for (form, section) in [
        ("advance=4+h", "clock"),
        ("clock=freeze", "clock"),
        ("fault_route=check%2F*&fault_action=429&fault_times=2", "faults"),
        ("save=one", "state"),
        ("restore=one", "state"),
        ("forget_fault=1", "faults"),
        ("reset=yes", "state"),
    ] {
        let answer = click(&dropbox, form).await;
        let place = format!("/_local/#{section}");
        assert_eq!((answer.status, answer.header("location")), (303, place.as_str()), "{form}");
    }
    for form in ["advance=soon", "save=", "save=a+b", "restore=none", "fault_route=x&fault_times=x"]
    {
        let answer = click(&dropbox, form).await;
        let place = answer.header("location").to_owned();
        assert!(place.starts_with("/_local/?problem="), "{form}: {place}");
        assert!(show(&dropbox, &place["/_local/".len()..]).await.text.contains("role=\"alert\""));
    }
    let forged = http()
        .post(format!("{}/_local/", dropbox.endpoint()))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Sec-Fetch-Site", "cross-site")
        .body("reset=yes");
    assert_eq!(forged.send().await.unwrap().status(), 403);
}

#[tokio::test]
async fn requests_are_searched_and_folders_opened() {
    let dropbox = LocalDropbox::start().await.unwrap();
    send(&dropbox, "files/upload", json!({"path": "/folder/deep.txt"}), "hello").await;
    for number in 0..60 {
        rpc(&dropbox, "check/user", json!({"query": format!("number {number}")})).await;
    }
    let first = show(&dropbox, "").await.text;
    assert!(first.contains("number 59") && !first.contains("number 3&") && first.contains("Older"));
    let found = show(&dropbox, "?text=number+7").await.text;
    assert!(found.contains("number 7") && !found.contains("number 8"));
    let none = show(&dropbox, "?route=files%2Fdelete_v2&status=&text=").await.text;
    assert!(none.contains("No requests like these"));
    let folder = show(&dropbox, "?path=%2Ffolder").await.text;
    assert!(folder.contains("deep.txt") && folder.contains(">Up</a>"));
    assert!(show(&dropbox, "?path=%2Fnone").await.text.contains("there is no folder"));
}
