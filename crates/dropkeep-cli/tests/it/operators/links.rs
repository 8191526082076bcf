//! Links by which people connect, and what came of them.

use super::stage::Keep;

#[tokio::test(flavor = "multi_thread")]
async fn a_link_is_made_for_a_person_of_an_app_or_of_a_connection() {
    let keep = Keep::new().await;
    let link = async |more: &[&str]| keep.done(&[&["connections", "link"], more].concat()).await;
    let made = link(&["--app", "photos", "--user", "grace"]).await;
    assert!(made.starts_with("https://keep.example/connect/photos?session="), "{made:?}");
    let again = keep.json(&["connections", "link", "--connection", &keep.id]).await;
    assert!(again["url"].as_str().unwrap().contains("?session="), "{again:?}");
    let open = keep.connect("").await;
    let page = link(&["--connection", &open]).await;
    let expected = format!("https://keep.example/connect/photos?connection={open}\n");
    assert_eq!(page, expected, "who connected without a link of their own needs none");
    let trail = keep.done(&["audit"]).await;
    assert_eq!(trail.matches("connect_session.create").count(), 2, "{trail}");
    let ticket = made.trim().split_once("session=").unwrap().1;
    assert!(!trail.contains(ticket));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_a_link_is_told_why() {
    let keep = Keep::new().await;
    let person = ["connections", "link", "--app", "photos", "--user", "grace"];
    let with = |more: &[&'static str]| [&person[..], more].concat();
    for (arguments, told) in [
        (vec!["connections", "link", "--app", "videos", "--user", "grace"], (4, "it has photos")),
        (vec!["connections", "link"], (2, "--app")),
        (vec!["connections", "link", "--app", "photos", "--user", " "], (2, "at least one")),
        (with(&["--minutes", "0"]), (2, "--minutes")),
        (with(&["--return-to", "http://photos.example/"]), (2, "absolute https URL")),
        (with(&["--no-confirm"]), (2, "--return-to")),
        (with(&["--scopes", "files.content.read,two words"]), (2, "a scope is a word")),
    ] {
        keep.refused(&arguments, told).await;
    }
    assert_eq!(keep.done(&["audit"]).await, "");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_came_of_a_link_is_told_by_its_session() {
    let keep = Keep::new().await;
    let back = "https://photos.example/back";
    let link = ["connections", "link", "--app", "photos", "--user", "grace", "--return-to", back];
    let to_confirm = keep.json(&link).await;
    let id = to_confirm["id"].as_str().unwrap();
    let session = keep.json(&["connections", "session", id]).await;
    assert_eq!((&session["status"], &session["confirm"]), (&"open".into(), &true.into()));
    assert_eq!(session["expires_at"], to_confirm["expires_at"]);
    let at_once = keep.json(&[&link[..], &["--no-confirm"]].concat()).await;
    let at_once = at_once["id"].as_str().unwrap();
    let shown = keep.done(&["connections", "session", at_once]).await;
    assert!(shown.contains("not needed") && shown.contains("grace"), "{shown}");
    let nobody = "cs_00000000000000000000000000";
    for command in [&["session", nobody][..], &["confirm", nobody, "--user", "grace"]] {
        let told = (4, "there is no connect session cs_");
        keep.refused(&[&["connections"], command].concat(), told).await;
    }
    keep.refused(&["connections", "session", &keep.id], (2, "`cs_` and 26 letters")).await;
}
