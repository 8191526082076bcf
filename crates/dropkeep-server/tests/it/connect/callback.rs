//! The callback: rows B1 to B14.

use dropkeep_local::Fault;
use http::StatusCode;

use crate::person::{Scene, parameter};

#[tokio::test(flavor = "multi_thread")]
async fn b1_who_finishes_is_who_started_or_nothing_is_redeemed() {
    let scene = Scene::new().await;
    let ticket = scene.session().await;
    let (mut ada, mut bob) = (scene.person(), scene.person());
    let callback = scene.allow(&ada.start_with(&[("session", ticket.expose())]).await);
    assert_eq!(bob.get(&callback).await.status, StatusCode::FORBIDDEN);
    // Even with the cookie of the flow, the session is another browser's.
    let flow = ada.cookies.iter().find(|(name, _)| name.contains("-flow-")).unwrap();
    bob.cookies.insert(flow.0.clone(), flow.1.clone());
    let (page, _) = bob.finish(&callback).await;
    assert_eq!(page.status, StatusCode::CONFLICT, "{}", page.body);
    assert_eq!(scene.redeemed(), 0);
    assert!(scene.connections().await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn b2_a_state_of_one_tenants_app_is_worth_nothing_on_anothers_callback() {
    let scene = Scene::new().await;
    let mut ada = scene.person();
    let callback = scene.allow(&ada.start().await);
    let moved = callback.replace("/connect/photos/", "/connect/letters/");
    assert_eq!(ada.get(&moved).await.status, StatusCode::FORBIDDEN);
    assert_eq!(scene.redeemed(), 0);
    assert_eq!(ada.finish(&callback).await.0.status, StatusCode::OK, "its own still counts");
}

#[tokio::test(flavor = "multi_thread")]
async fn b3_an_answer_of_another_issuer_is_refused() {
    let scene = Scene::new().await;
    let issuer = scene.world.dropbox.endpoint();
    let mut ada = scene.person();
    let callback = scene.allow(&ada.start().await);
    let twice = ada.get(&format!("{callback}&iss={issuer}&iss={issuer}")).await;
    assert_eq!(twice.status, StatusCode::BAD_REQUEST);
    let (page, _) = ada.finish(&format!("{callback}&iss=https://evil.example")).await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
    assert_eq!(scene.redeemed(), 0);
    let callback = scene.allow(&ada.start().await);
    let (page, _) = ada.finish(&format!("{callback}&iss={issuer}")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn b4_a_wrong_state_burns_nothing_whatever_else_is_said() {
    let scene = Scene::new().await;
    let mut ada = scene.person();
    let callback = scene.allow(&ada.start().await);
    let wrong = ada.get("/connect/photos/callback?error=access_denied&state=made-up").await;
    assert_eq!(wrong.status, StatusCode::FORBIDDEN);
    assert_eq!(ada.finish(&callback).await.0.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn b5_nothing_that_a_callback_says_is_repeated() {
    let scene = Scene::new().await;
    for script in
        ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "{{7*7}}", "'-alert(1)-'"]
    {
        let mut ada = scene.person();
        let state = parameter(&ada.start().await, "state").unwrap();
        let text = url::form_urlencoded::byte_serialize(script.as_bytes()).collect::<String>();
        let said = format!("error={text}&error_description={text}&state={state}");
        let (page, _) = ada.finish(&format!("/connect/photos/callback?{said}")).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST);
        assert!(!page.body.contains(script) && !page.body.contains("alert("), "{}", page.body);
        let wrong = ada.get(&format!("/connect/photos/callback?error={text}&state={text}")).await;
        assert!(!wrong.body.contains("alert("), "{}", wrong.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn b6_unknown_parameters_are_ignored_and_doubled_ones_refused() {
    let scene = Scene::new().await;
    let mut ada = scene.person();
    let callback = scene.allow(&ada.start().await);
    for doubled in ["code=b", "state=b"] {
        let answer = ada.get(&format!("{callback}&{doubled}")).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{doubled}");
    }
    let neither = callback.replace("code=", "cod=");
    assert_eq!(ada.get(&neither).await.status, StatusCode::BAD_REQUEST);
    let (page, _) = ada.finish(&format!("{callback}&unknown=1&unknown=2")).await;
    assert_eq!(page.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_the_token_request_repeats_the_redirect_uri() {
    let scene = Scene::new().await;
    let (page, _) = scene.person().connect(&scene, &[]).await;
    assert_eq!(page.status, StatusCode::OK, "the local Dropbox compares it byte by byte");
    assert_eq!(scene.redeemed(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn b8_a_reload_shows_the_same_and_a_prefetch_nothing() {
    let scene = Scene::new().await;
    let mut ada = scene.person();
    let callback = scene.allow(&ada.start().await);
    for ahead in [("sec-purpose", "prefetch"), ("purpose", "prefetch"), ("x-moz", "prefetch")] {
        let answer = ada.get_with(&callback, &[ahead]).await;
        assert_eq!(answer.status, StatusCode::NO_CONTENT);
    }
    let head = scene.served.http.head(format!("{}{callback}", scene.served.url));
    assert_eq!(ada.send(head, &[]).await.status, StatusCode::NO_CONTENT);
    assert_eq!(scene.redeemed(), 0);
    let (first, path) = ada.finish(&callback).await;
    let (second, same) = ada.finish(&callback).await;
    assert_eq!((first.body, path), (second.body, same));
    assert_eq!(scene.redeemed(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn b9_pages_have_nothing_from_elsewhere_and_a_clean_address() {
    let scene = Scene::new().await;
    let mut ada = scene.person();
    let start = ada.get("/connect/photos?return_to=https://photos.example/app").await;
    let form = [("return_to", "https://photos.example/app")];
    let callback = scene.allow(&ada.start_with(&form).await);
    let answer = ada.get(&callback).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert!(!answer.location().contains(['?', '#']), "{}", answer.location());
    let code = parameter(&callback, "code").unwrap();
    let state = parameter(&callback, "state").unwrap();
    let done = ada.get(answer.location()).await;
    let ask = ada.get(&format!("{}/disconnect", answer.location())).await;
    for page in [&start, &answer, &done, &ask] {
        assert!(!page.body.contains(&code) && !page.body.contains(&state));
        assert_eq!(page.header("referrer-policy"), "no-referrer");
        for attribute in ["href=\"", "src=\"", "action=\""] {
            for target in page.body.split(attribute).skip(1) {
                assert!(target.starts_with('/'), "{attribute}{}", &target[..40.min(target.len())]);
                assert!(!target.starts_with("//"));
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn b10_no_page_has_a_script_that_could_post_a_message() {
    let scene = Scene::new().await;
    let mut ada = scene.person();
    let start = ada.get("/connect/photos").await;
    let (done, path) = ada.connect(&scene, &[]).await;
    let ask = ada.get(&format!("{path}/disconnect")).await;
    let trouble = ada.get("/connect/photos/callback").await;
    for page in [start, done, ask, trouble] {
        for never in ["<script", "javascript:", " onclick", "postMessage", "style="] {
            assert!(!page.body.contains(never), "{never}: {}", page.body);
        }
        let policy = page.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none';") && !policy.contains("script-src"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn b11_pages_are_not_kept_and_their_policy_is_strict() {
    let scene = Scene::new().await;
    let mut ada = scene.person();
    let (done, path) = ada.connect(&scene, &[]).await;
    let start = ada.get("/connect/photos").await;
    let photo = ada.get(&format!("{path}/photo")).await;
    for page in [done, start, photo] {
        assert_eq!(page.header("cache-control"), "no-store");
        assert_eq!(page.header("x-content-type-options"), "nosniff");
        assert_eq!(page.header("cross-origin-opener-policy"), "same-origin");
        let expected = format!(
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self' {}; \
             base-uri 'none'; frame-ancestors 'none'",
            scene.world.dropbox.endpoint()
        );
        assert_eq!(page.header("content-security-policy"), expected);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn b12_two_tabs_both_succeed_and_abandoned_flows_stay_few() {
    let scene = Scene::new().await;
    let mut ada = scene.person();
    let (first, second) = (ada.start().await, ada.start().await);
    assert_eq!(ada.finish(&scene.allow(&second)).await.0.status, StatusCode::OK);
    assert_eq!(ada.finish(&scene.allow(&first)).await.0.status, StatusCode::OK);
    let answer = ada.post("/connect/photos", &[]).await;
    let cookie = answer.header("set-cookie");
    assert!(cookie.starts_with("__Host-dropkeep-flow-"), "{cookie}");
    for part in ["; HttpOnly", "; SameSite=Lax", "; Secure", "; Path=/", "; Max-Age=4500"] {
        assert!(cookie.contains(part), "{part} in {cookie}");
    }
    assert!(!cookie.contains("Domain"));
    let mut last = String::new();
    for _ in 0..50 {
        last = ada.start().await;
    }
    assert!(ada.cookie_header().len() < 1_000, "{}", ada.cookie_header().len());
    assert_eq!(ada.finish(&scene.allow(&last)).await.0.status, StatusCode::OK);
    for _ in 0..50 {
        let ticket = scene.session().await;
        ada.start_with(&[("session", ticket.expose())]).await;
    }
    assert!(ada.cookie_header().len() < 2_000, "{}", ada.cookie_header().len());
    let local = Scene::with(|config| {
        config.public_url = "http://127.0.0.1:8787/".parse().unwrap();
    })
    .await;
    let answer = local.person().post("/connect/photos", &[]).await;
    let cookie = answer.header("set-cookie");
    assert!(cookie.starts_with("dropkeep-flow-") && !cookie.contains("Secure"), "{cookie}");
}

#[tokio::test(flavor = "multi_thread")]
async fn b13_forwarded_headers_of_whomever_change_nothing() {
    let scene = Scene::new().await;
    let forged: &[(&str, &str)] = &[
        ("x-forwarded-for", "127.0.0.1"),
        ("x-forwarded-proto", "http"),
        ("x-forwarded-host", "evil.example"),
        ("x-real-ip", "127.0.0.1"),
        ("forwarded", "for=127.0.0.1;proto=http;host=evil.example"),
    ];
    let mut ada = scene.person();
    let started = ada.post_with("/connect/photos", &[], forged).await;
    assert!(started.header("set-cookie").contains("; Secure"));
    let callback = scene.allow(started.location());
    let answer = ada.get_with(&callback, forged).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert!(answer.location().starts_with("/connect/photos/done/"), "{}", answer.location());
    let page = ada.get_with(answer.location(), forged).await;
    assert!(!page.body.contains("evil.example"));
}

#[tokio::test(flavor = "multi_thread")]
async fn b14_made_up_codes_never_reach_dropbox() {
    let scene = Scene::new().await;
    let mut ada = scene.person();
    ada.start().await;
    let cookies = ada.cookie_header();
    let mut workers = Vec::new();
    for worker in 0..8 {
        let (http, url, cookies) =
            (scene.served.http.clone(), scene.served.url.clone(), cookies.clone());
        workers.push(tokio::spawn(async move {
            for number in 0..1_250 {
                let query =
                    format!("code=made-up-{worker}-{number}&state=made-up-{worker}-{number}");
                let url = format!("{url}/connect/photos/callback?{query}");
                let answer = http.get(url).header("cookie", &cookies).send().await.unwrap();
                assert_eq!(answer.status(), StatusCode::FORBIDDEN);
            }
        }));
    }
    for worker in workers {
        worker.await.unwrap();
    }
    assert_eq!(scene.redeemed(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dropbox_that_does_not_answer_leaves_the_person_a_way_to_try_again() {
    let scene = Scene::new().await;
    let mut ada = scene.person();
    let callback = scene.allow(&ada.start().await);
    scene.world.dropbox.fault(Fault::on("oauth2/token").respond(503));
    let (page, path) = ada.finish(&callback).await;
    assert_eq!(page.status, StatusCode::BAD_GATEWAY);
    assert!(page.body.contains("Dropbox is not answering"), "{}", page.body);
    let flow = path.rsplit('/').next().unwrap();
    let (page, _) = ada.connect(&scene, &[("flow", flow)]).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
}
