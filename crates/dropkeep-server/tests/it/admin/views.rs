//! What operators see, and what they do not.

use dropkeep_stores::{Action, NewConnection, Profile, Subject};
use http::StatusCode;

use super::operator::{operator, scene, signed_in};

#[tokio::test(flavor = "multi_thread")]
async fn connections_are_listed_searched_and_filtered() {
    let (scene, connection) = scene().await;
    let mut operator = operator(&scene).await;
    let id = connection.id.as_str();
    for (query, is_there) in [
        ("", true),
        ("?search=AD", true),
        ("?search=bob", false),
        ("?search=%25", false),
        ("?state=active", true),
        ("?state=needs_reconnect", false),
        ("?app=photos&search=&state=&after=", true),
        ("?app=letters", false),
    ] {
        let page = operator.see(&format!("/admin{query}")).await;
        assert_eq!(page.contains(id), is_there, "{query}: {page}");
    }
    for query in ["?state=odd", "?after=odd"] {
        let answer = operator.person.get(&format!("/admin{query}")).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST);
        assert!(answer.body.contains("<h1>"), "{}", answer.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn many_connections_come_in_pages_that_keep_the_filter() {
    let (scene, _) = scene().await;
    let keep = scene.served.server.keep();
    for number in 0..60 {
        let app = keep.config().apps["photos"].app.clone();
        let token = dropkeep_auth::RefreshToken::new(format!("canary-{number}"));
        let new = NewConnection {
            tenant: "acme".to_owned(),
            app: "photos".to_owned(),
            user: format!("many-{number}"),
            subject: Subject::Account(format!("dbid:{number}")),
            label: None,
            profile: Profile::default(),
            wanted_scopes: None,
            credentials: dropkeep_auth::Credentials::new(app, token),
            access_token: None,
        };
        keep.connections().connect(&new).await.unwrap();
    }
    let mut operator = operator(&scene).await;
    let first = operator.see("/admin?search=many").await;
    let next = first.split_once("\" rel=\"next\"").unwrap().0.rsplit_once("href=\"").unwrap().1;
    let next = next.replace("&#38;", "&");
    assert!(next.starts_with("/admin?search=many&after=cn_"), "{next}");
    let second = operator.see(&next).await;
    let rows = |page: &str| page.matches("<th scope=\"row\">").count();
    assert_eq!((rows(&first), rows(&second)), (50, 10));
    assert!(!second.contains("rel=\"next\"") && second.contains("First page"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_story_tells_all_that_is_known_and_what_happened() {
    let (scene, connection) = scene().await;
    let mut operator = operator(&scene).await;
    let path = format!("/v1/connections/{}/token", connection.id);
    assert_eq!(scene.served.get(&operator.key, &path).await.0, StatusCode::OK);
    scene.served.server.settle().await;
    let page = operator.see(&format!("/admin/connections/{}", connection.id)).await;
    for part in [
        connection.id.as_str(),
        "photos",
        "ada",
        connection.subject.id(),
        "account_info.read",
        "once, last",
        "token.read",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let audit = operator.see("/admin/audit?action=token.read&actor=&since=2026-01-01").await;
    assert!(audit.contains(connection.id.as_str()), "{audit}");
    let none = operator.see("/admin/audit?action=token.report").await;
    assert!(!none.contains(connection.id.as_str()));
    let wrong = operator.person.get("/admin/audit?since=yesterday").await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_another_tenants_is_not_there() {
    let (scene, connection) = scene().await;
    let key = scene.served.key_of("other", &Action::ALL, "*").await;
    let mut stranger = super::operator::Operator::with(&scene, key).await;
    let id = connection.id.as_str();
    assert!(!stranger.see("/admin").await.contains(id));
    assert!(!stranger.see("/admin/audit").await.contains(id));
    let unknown = crate::support::nobody();
    let mut pages = Vec::new();
    for id in [id, unknown.as_str(), "odd"] {
        let answer = stranger.person.get(&format!("/admin/connections/{id}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        pages.push(answer.body);
        for action in ["label", "disconnect", "reconnect"] {
            let answer = stranger.send(&format!("/admin/connections/{id}/{action}"), &[]).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{action}");
        }
    }
    pages.dedup();
    assert_eq!(pages.len(), 1, "another's and none look the same");
    assert!(scene.connections().await[0].state.kind.is_served());
    let own = operator(&scene).await;
    let actor = own.actor(&scene).await;
    let key_id = actor.trim_start_matches("key:");
    let answer = stranger.send(&format!("/admin/keys/{key_id}/revoke"), &[]).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert!(!stranger.see("/admin/keys").await.contains(key_id));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_shows_and_does_no_more_here_than_over_the_api() {
    let (scene, connection) = scene().await;
    let mut reader = signed_in(&scene, &[Action::Admin, Action::Read]).await;
    let path = format!("/admin/connections/{}", connection.id);
    let page = reader.see(&path).await;
    assert!(!page.contains("/disconnect") && !page.contains("/reconnect"), "{page}");
    for path in ["/admin/audit", "/admin/keys", "/admin/connect"] {
        assert!(!page.contains(&format!("href=\"{path}\"")));
        assert_eq!(reader.person.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    for action in ["label", "disconnect", "reconnect"] {
        let answer = reader.send(&format!("{path}/{action}"), &[]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{action}");
    }
    let mut nothing = signed_in(&scene, &[Action::Admin]).await;
    assert_eq!(nothing.person.get("/admin").await.status, StatusCode::FORBIDDEN);
    nothing.see("/admin/condition").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_guarded_and_holds_no_secret() {
    let (scene, connection) = scene().await;
    let mut operator = operator(&scene).await;
    let token = format!("/v1/connections/{}/token", connection.id);
    let (_, token) = scene.served.get(&operator.key, &token).await;
    let cookie = operator.person.cookies.values().next().unwrap().clone();
    let secrets = [
        scene.world.dropbox.refresh_token(),
        token["access_token"].as_str().unwrap().to_owned(),
        scene.world.dropbox.app_secret().clone(),
        operator.key.clone(),
        cookie,
    ];
    let story = format!("/admin/connections/{}", connection.id);
    let actor = operator.actor(&scene).await;
    let key = format!("/admin/keys/{}", actor.trim_start_matches("key:"));
    for path in [
        "/admin".to_owned(),
        "/admin/connect".to_owned(),
        "/admin/audit".to_owned(),
        "/admin/keys".to_owned(),
        "/admin/condition".to_owned(),
        format!("{story}/disconnect"),
        story,
        format!("{key}/rotate"),
        format!("{key}/revoke"),
        "/admin/connections/odd".to_owned(),
        "/admin/no/such/page".to_owned(),
    ] {
        let page = operator.person.get(&path).await;
        for secret in &secrets {
            assert!(!page.body.contains(secret.as_str()), "{path}");
        }
        assert_eq!(page.header("cache-control"), "no-store", "{path}");
        assert_eq!(page.header("x-frame-options"), "DENY");
        assert_eq!(page.header("referrer-policy"), "no-referrer");
        let policy = page.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; style-src 'self'"), "{policy}");
        for once in ["<html lang=\"en\">", "<title>", "<h1>", "<main", "<header"] {
            assert_eq!(page.body.matches(once).count(), 1, "{path} {once}: {}", page.body);
        }
        assert!(!page.body.contains("<script") && !page.body.contains("style=\""));
        let labels = page.body.matches("<label for=").count();
        let fields = page.body.matches(" id=\"").count();
        assert!(labels <= fields, "{path}");
    }
}
