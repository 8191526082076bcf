//! The example web app, driven by a browser of sorts against a local Dropbox.

use dropkeep_auth::{
    App, AppSecret, Endpoints, HttpSettings, Proxy, RedirectFlow, TokenEndpoint, http_client,
};
use dropkeep_local::{Fault, LocalDropbox};
use reqwest::header::{COOKIE, LOCATION, SET_COOKIE};
use reqwest::{Client, Response};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::example;

/// The app being served, beside the Dropbox that it talks to.
struct Site {
    dropbox: LocalDropbox,
    base: String,
    task: JoinHandle<()>,
}

impl Site {
    async fn start() -> Self {
        let dropbox = LocalDropbox::start().await.unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let app = App::confidential(dropbox.app_key(), AppSecret::new(dropbox.app_secret()));
        let endpoint = TokenEndpoint::builder(app)
            .endpoints(Endpoints::single(&dropbox.endpoint()).unwrap())
            .http(direct())
            .build()
            .unwrap();
        let redirect_uri = format!("http://localhost:{port}/dropbox/finish");
        let router = example::router(RedirectFlow::new(endpoint, redirect_uri).unwrap());
        let task = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self { dropbox, base: format!("http://127.0.0.1:{port}"), task }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn direct() -> HttpSettings {
    HttpSettings { proxy: Proxy::Direct, ..HttpSettings::default() }
}

/// Keeps cookies, follows no redirect on its own.
struct Browser {
    client: Client,
    base: String,
    cookie: Option<String>,
}

impl Browser {
    fn new(site: &Site) -> Self {
        Self { client: http_client(&direct()).unwrap(), base: site.base.clone(), cookie: None }
    }

    async fn get(&mut self, target: &str) -> Response {
        let mut request = self.client.get(format!("{}{target}", self.base));
        if let Some(cookie) = &self.cookie {
            request = request.header(COOKIE, cookie);
        }
        let response = request.send().await.unwrap();
        if let Some(cookie) = response.headers().get(SET_COOKIE) {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap();
            self.cookie = Some(pair.to_owned());
        }
        response
    }

    async fn page(&mut self, target: &str) -> String {
        self.get(target).await.text().await.unwrap()
    }

    /// To Dropbox: the authorize URL.
    async fn start(&mut self) -> String {
        location(&self.get("/dropbox/start").await)
    }
}

fn location(response: &Response) -> String {
    assert_eq!(response.status(), 303);
    response.headers()[LOCATION].to_str().unwrap().to_owned()
}

/// What the browser asks the app when Dropbox sends it back.
fn target_of(redirect: Option<&str>) -> String {
    let path = redirect.unwrap().find("/dropbox/finish").unwrap();
    redirect.unwrap()[path..].to_owned()
}

#[tokio::test]
async fn a_visitor_connects_and_a_reload_changes_nothing() {
    let site = Site::start().await;
    let mut browser = Browser::new(&site);
    assert!(browser.page("/").await.contains("Connect to Dropbox"));
    let authorize_url = browser.start().await;
    let callback = target_of(site.dropbox.approve(&authorize_url).unwrap().redirect());
    assert_eq!(location(&browser.get(&callback).await), "/");
    assert!(browser.page("/").await.contains("Connected"));
    assert_eq!(location(&browser.get(&callback).await), "/");
    assert_eq!(site.dropbox.count("oauth2/token"), 1);
}

#[tokio::test]
async fn a1_a_callback_in_another_browser_is_refused_and_redeems_nothing() {
    let site = Site::start().await;
    let (mut owner, mut stranger) = (Browser::new(&site), Browser::new(&site));
    let authorize_url = owner.start().await;
    let callback = target_of(site.dropbox.approve(&authorize_url).unwrap().redirect());
    assert_eq!(location(&stranger.get(&callback).await), "/dropbox/start");
    stranger.start().await;
    assert_eq!(stranger.get(&callback).await.status(), 403);
    assert_eq!(site.dropbox.count("oauth2/token"), 0);
    assert_eq!(location(&owner.get(&callback).await), "/");
}

#[tokio::test]
async fn a_visitor_who_says_no_comes_back_home_not_connected() {
    let site = Site::start().await;
    let mut browser = Browser::new(&site);
    let authorize_url = browser.start().await;
    let callback = target_of(site.dropbox.deny(&authorize_url).unwrap().redirect());
    assert_eq!(location(&browser.get(&callback).await), "/");
    assert!(browser.page("/").await.contains("Connect to Dropbox"));
}

#[tokio::test]
async fn b5_nothing_of_a_callback_is_repeated_in_the_answer() {
    let site = Site::start().await;
    let mut browser = Browser::new(&site);
    let authorize_url = browser.start().await;
    let state = authorize_url.split_once("state=").unwrap().1.split('&').next().unwrap();
    let evil = "%3Cscript%3Ealert(1)%3C/script%3E%22onload=x";
    for query in [
        format!("error={evil}&error_description={evil}&state={evil}"),
        format!("code={evil}&code={evil}&state={evil}"),
        format!("error={evil}&error_description={evil}&state={state}"),
    ] {
        let response = browser.get(&format!("/dropbox/finish?{query}")).await;
        assert!(response.status().is_client_error(), "{}", response.status());
        let seen = format!("{:?} {}", response.headers().clone(), response.text().await.unwrap());
        assert!(!seen.contains("alert") && !seen.contains("onload"), "{seen}");
    }
}

#[tokio::test]
async fn b8_a_prefetch_touches_nothing() {
    let site = Site::start().await;
    let mut browser = Browser::new(&site);
    let authorize_url = browser.start().await;
    let callback = target_of(site.dropbox.approve(&authorize_url).unwrap().redirect());
    let ahead = browser.client.get(format!("{}{callback}", site.base));
    let ahead = ahead.header(COOKIE, browser.cookie.clone().unwrap());
    let ahead = ahead.header("sec-purpose", "prefetch").send().await.unwrap();
    assert_eq!(ahead.status(), 204);
    assert_eq!(site.dropbox.count("oauth2/token"), 0);
    assert_eq!(location(&browser.get(&callback).await), "/");
}

#[tokio::test]
async fn dropbox_in_trouble_is_a_503_with_the_wait_it_asked_for() {
    let site = Site::start().await;
    site.dropbox.fault(Fault::on("oauth2/token").times(1).respond(503).retry_after(11));
    let mut browser = Browser::new(&site);
    let authorize_url = browser.start().await;
    let callback = target_of(site.dropbox.approve(&authorize_url).unwrap().redirect());
    let response = browser.get(&callback).await;
    assert_eq!(response.status(), 503);
    assert_eq!(response.headers()["retry-after"], "11");
}
