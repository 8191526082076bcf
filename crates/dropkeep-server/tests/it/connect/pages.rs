//! What pages are made of: the brand, and how they read for those who do not see them.

use std::fs;

use http::StatusCode;

use crate::person::Scene;

#[tokio::test(flavor = "multi_thread")]
async fn a_brand_is_one_stylesheet_and_a_logo_from_our_own_origin() {
    let folder = tempfile::tempdir().unwrap();
    let (stylesheet, logo) = (folder.path().join("acme.css"), folder.path().join("acme.svg"));
    fs::write(&stylesheet, ":root { --accent: #063; }").unwrap();
    fs::write(&logo, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>").unwrap();
    let scene = Scene::with(|config| {
        config.brand.stylesheet = Some(stylesheet);
        config.brand.logo = Some(logo);
    })
    .await;
    let mut ada = scene.person();
    let page = ada.get("/connect/photos").await;
    let (ours, theirs) = (page.body.find("/assets/keep.css"), page.body.find("/assets/brand.css"));
    assert!(ours.is_some() && ours < theirs, "theirs comes after ours");
    assert!(page.body.contains("src=\"/assets/logo\" alt=\"Photos\""));
    let css = ada.get("/assets/brand.css").await;
    assert_eq!(css.header("content-type"), "text/css; charset=utf-8");
    assert!(css.body.contains("#063"));
    let logo = ada.get("/assets/logo").await;
    assert_eq!(logo.header("content-type"), "image/svg+xml");
    assert!(logo.header("content-security-policy").contains("sandbox"));
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_brand_there_is_nothing_of_one() {
    let scene = Scene::new().await;
    let mut ada = scene.person();
    let page = ada.get("/connect/photos").await;
    assert!(!page.body.contains("brand.css") && !page.body.contains("/assets/logo"));
    for path in ["/assets/brand.css", "/assets/logo"] {
        assert_eq!(ada.get(path).await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(ada.get("/assets/keep.css").await.status, StatusCode::OK);
    assert_eq!(ada.get("/assets/icon.svg").await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_below_a_path_links_below_it() {
    let scene = Scene::with(|config| {
        config.public_url = "https://acme.example/dropbox/".parse().unwrap();
    })
    .await;
    let mut ada = scene.person();
    let page = ada.get("/connect/photos").await;
    assert!(page.body.contains("href=\"/dropbox/assets/keep.css\""), "{}", page.body);
    assert!(page.body.contains("action=\"/dropbox/connect/photos\""), "{}", page.body);
    let url = ada.start().await;
    let redirect_uri = crate::person::parameter(&url, "redirect_uri");
    assert_eq!(
        redirect_uri.as_deref(),
        Some("https://acme.example/dropbox/connect/photos/callback")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_has_a_language_a_title_one_heading_and_landmarks() {
    let scene = Scene::new().await;
    let mut ada = scene.person();
    let mut pages = vec![ada.get("/connect/photos").await, ada.get("/connect/nothing").await];
    let denied = scene.deny(&ada.start().await);
    pages.push(ada.finish(&denied).await.0);
    let (done, path) = ada.connect(&scene, &[]).await;
    pages.push(done);
    pages.push(ada.get(&format!("{path}/disconnect")).await);
    for page in pages {
        let body = page.body;
        assert!(body.contains("<html lang=\"en\">"), "{body}");
        assert!(body.contains("name=\"viewport\" content=\"width=device-width, initial-scale=1\""));
        for once in ["<title>", "<h1>", "<main", "<header"] {
            assert_eq!(body.matches(once).count(), 1, "{once}: {body}");
        }
        assert_eq!(body.matches("<img").count(), body.matches(" alt=\"").count());
    }
}

#[test]
fn every_text_has_the_contrast_of_wcag_aa_in_light_and_dark() {
    let css = include_str!("../../../templates/keep.css");
    let (light, dark) = css.split_once("@media (prefers-color-scheme: dark)").unwrap();
    for (scheme, text) in [("light", light), ("dark", dark)] {
        for (ink, back) in [
            ("ink", "card"),
            ("ink", "back"),
            ("ink", "tint"),
            ("soft", "card"),
            ("soft", "back"),
            ("soft", "tint"),
            ("accent", "card"),
            ("accent", "tint"),
            ("on-accent", "accent"),
            ("good", "good-back"),
            ("warn", "warn-back"),
            ("card", "bad"),
        ] {
            let (one, other) = (luminance(text, ink), luminance(text, back));
            let contrast = (one.max(other) + 0.05) / (one.min(other) + 0.05);
            assert!(contrast >= 4.5, "{scheme}: {ink} on {back} has {contrast:.2}");
        }
    }
}

/// The relative luminance of a colour of the stylesheet (WCAG 2.2).
fn luminance(css: &str, name: &str) -> f64 {
    let hex = css.split_once(&format!("--{name}: #")).unwrap().1.get(..6).unwrap();
    let part = |at: usize| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4)
}
