//! Shared links, and direct ones parsed as URLs.

use dropkeep_local::Fault;
use dropkeep_transfer::links::{DirectLink, InvalidLink, LinkError, share_link};

use crate::fixture::Fixture;

#[test]
fn a_shared_link_becomes_a_direct_one_that_keeps_everything_else() {
    for (shared, direct) in [
        (
            "https://www.dropbox.com/scl/fi/abc/report.pdf?rlkey=k3y&dl=0",
            "https://www.dropbox.com/scl/fi/abc/report.pdf?rlkey=k3y&dl=1",
        ),
        (
            "https://www.dropbox.com/scl/fi/abc/a%20%2B%C3%B1.txt?dl=0&rlkey=k%2By&st=abcd1234",
            "https://www.dropbox.com/scl/fi/abc/a%20%2B%C3%B1.txt?rlkey=k%2By&st=abcd1234&dl=1",
        ),
        (
            "https://www.dropbox.com/s/abc/report.pdf?dl=0",
            "https://www.dropbox.com/s/abc/report.pdf?dl=1",
        ),
        (
            "https://www.dropbox.com/s/abc/report.pdf",
            "https://www.dropbox.com/s/abc/report.pdf?dl=1",
        ),
        ("https://dropbox.com/sh/abc/def?raw=1", "https://dropbox.com/sh/abc/def?dl=1"),
        (
            "https://www.dropbox.com/scl/fo/abc/def?rlkey=k&dl=0#page",
            "https://www.dropbox.com/scl/fo/abc/def?rlkey=k&dl=1#page",
        ),
        (
            "https://www.dropbox.com/s/abc/dl=0?xdl=0&dl=0&dl=0",
            "https://www.dropbox.com/s/abc/dl=0?xdl=0&dl=1",
        ),
    ] {
        assert_eq!(DirectLink::of(shared).unwrap().as_str(), direct);
    }
}

#[test]
fn a_direct_link_can_show_instead_of_save() {
    let direct = DirectLink::of("https://www.dropbox.com/scl/fi/a/b.png?rlkey=k&dl=0").unwrap();
    let shown = "https://www.dropbox.com/scl/fi/a/b.png?rlkey=k&raw=1";
    assert_eq!(direct.inline().as_str(), shown);
    assert_eq!(DirectLink::of(shown).unwrap(), direct);
}

#[test]
fn what_is_not_dropboxs_is_refused() {
    for link in [
        "https://example.com/s/abc/report.pdf?dl=0",
        "https://dropbox.com.example.com/s/abc/report.pdf",
        "https://notdropbox.com/s/abc/report.pdf",
        "https://www.dropbox.com@example.com/s/abc/report.pdf",
        "http://www.dropbox.com/s/abc/report.pdf",
        "ftp://www.dropbox.com/s/abc/report.pdf",
    ] {
        let refusal = DirectLink::of(link).unwrap_err();
        assert!(matches!(refusal, InvalidLink::NotDropbox { .. }), "{link}: {refusal}");
    }
    for link in ["", "report.pdf", "/s/abc/report.pdf", "mailto:somebody"] {
        assert_eq!(DirectLink::of(link), Err(InvalidLink::NotAUrl), "{link}");
    }
    let page = "https://www.dropbox.com/account/report.pdf";
    let path = "/account/report.pdf".to_owned();
    assert_eq!(DirectLink::of(page), Err(InvalidLink::NotShared { path }));
}

#[test]
fn links_of_the_configured_endpoint_are_accepted_too() {
    let web = "http://127.0.0.1:4040";
    let shared = "http://127.0.0.1:4040/scl/fi/a/b.txt?rlkey=k&dl=0";
    let direct = DirectLink::of_endpoint(shared, web).unwrap();
    assert_eq!(direct.as_str(), "http://127.0.0.1:4040/scl/fi/a/b.txt?rlkey=k&dl=1");

    let dropboxs = "https://www.dropbox.com/s/a/b.txt";
    assert!(DirectLink::of_endpoint(dropboxs, web).is_ok());
    for elsewhere in ["http://127.0.0.1:4041/s/a/b.txt", "https://127.0.0.1:4040/s/a/b.txt"] {
        let refusal = DirectLink::of_endpoint(elsewhere, web).unwrap_err();
        assert!(matches!(refusal, InvalidLink::NotDropbox { .. }), "{elsewhere}");
    }
}

#[tokio::test]
async fn a_file_is_shared_by_a_new_link_and_then_by_the_same_one() {
    let fixture = Fixture::start().await;
    fixture.put("/file.txt", b"content").await;
    let link = share_link(&fixture.client, "/file.txt", None).await.unwrap();
    let again = share_link(&fixture.client, "/file.txt", None).await.unwrap();
    assert_eq!(link.url(), again.url());
    DirectLink::of_endpoint(link.url(), &fixture.dropbox.endpoint()).unwrap();
}

#[tokio::test]
async fn an_existing_link_is_found_even_if_the_refusal_does_not_tell_it() {
    let fixture = Fixture::start().await;
    fixture.put("/folder/file.txt", b"content").await;
    share_link(&fixture.client, "/folder", None).await.unwrap();
    let link = share_link(&fixture.client, "/folder/file.txt", None).await.unwrap();
    let exists = r#"{"error_summary": "shared_link_already_exists/", "error": {".tag": "shared_link_already_exists"}}"#;
    let route = "sharing/create_shared_link_with_settings";
    fixture.dropbox.fault(Fault::on(route).times(2).respond(409).body(exists));
    let found = share_link(&fixture.client, "/folder/file.txt", None).await.unwrap();
    assert_eq!(found.url(), link.url());

    fixture.put("/unshared.txt", b"content").await;
    let vanished = share_link(&fixture.client, "/unshared.txt", None).await.unwrap_err();
    assert!(matches!(vanished, LinkError::Vanished { .. }), "{vanished:?}");
}

#[tokio::test]
async fn what_is_not_there_cannot_be_shared() {
    let fixture = Fixture::start().await;
    let error = share_link(&fixture.client, "/nothing", None).await.unwrap_err();
    let LinkError::Dropbox { path, source } = error else { panic!("{error:?}") };
    assert_eq!((path.as_str(), source.summary()), ("/nothing", Some("path/not_found")));
}
