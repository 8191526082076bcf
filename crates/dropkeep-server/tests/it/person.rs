//! A person with a browser, and the keep they visit.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use dropkeep_auth::{App, AppSecret, AuthorizeOptions, Scopes};
use dropkeep_local::Fault;
use dropkeep_server::{AppConfig, Keep, KeepConfig};
use dropkeep_stores::{
    ConnectSessions, ConnectTicket, Connection, ConnectionFilter, NewConnectSession,
};
use http::{HeaderMap, StatusCode};
use image::{ImageFormat, Rgb, RgbImage};
use tokio::net::TcpListener;
use url::Url;

use crate::clock::AheadClock;
use crate::support::{Served, World, port};

/// A keep with two apps of two tenants, and its Dropbox.
pub(crate) struct Scene {
    pub(crate) world: World,
    pub(crate) served: Served,
    pub(crate) clock: AheadClock,
}

impl Scene {
    pub(crate) async fn new() -> Self {
        Self::with(|_| {}).await
    }

    pub(crate) async fn with(change: impl FnOnce(&mut KeepConfig)) -> Self {
        Self::on(port().await, |_, config| change(config)).await
    }

    /// One with a third app, `crew`, which acts on teams.
    pub(crate) async fn with_a_team() -> Self {
        Self::on(port().await, crew).await
    }

    /// As [`Scene::with_a_team`], for browsers.
    pub(crate) async fn of_a_team_for_browsers() -> Self {
        let listener = port().await;
        let port = listener.local_addr().unwrap().port();
        Self::on(listener, |world, config| {
            config.public_url = format!("http://localhost:{port}/").parse().unwrap();
            crew(world, config);
        })
        .await
    }

    /// The account of the administrator of the local Dropbox's team.
    pub(crate) async fn administrator(&self) -> String {
        let dropbox = &self.world.dropbox;
        let url = format!("{}/2/team/token/get_authenticated_admin", dropbox.endpoint());
        let request = self.served.http.post(url).bearer_auth(dropbox.team_access_token().unwrap());
        let answer = request.send().await.unwrap().bytes().await.unwrap();
        let answer: serde_json::Value = serde_json::from_slice(&answer).unwrap();
        answer["admin_profile"]["account_id"].as_str().unwrap().to_owned()
    }

    /// One that browsers reach by `localhost`, which is another site than its Dropbox.
    pub(crate) async fn for_browsers(change: impl FnOnce(&mut KeepConfig)) -> Self {
        let listener = port().await;
        let port = listener.local_addr().unwrap().port();
        Self::on(listener, |_, config| {
            config.public_url = format!("http://localhost:{port}/").parse().unwrap();
            change(config);
        })
        .await
    }

    async fn on(listener: TcpListener, change: impl FnOnce(&World, &mut KeepConfig)) -> Self {
        let world = World::on_sqlite().await;
        let mut config = world.config();
        let photos = config.apps["photos"].clone();
        let letters =
            AppConfig { tenant: "other".to_owned(), title: "Letters".to_owned(), ..photos };
        config.apps.insert("letters".to_owned(), letters);
        config.return_to = vec!["https://photos.example/app".parse().unwrap()];
        change(&world, &mut config);
        for app in config.apps.keys() {
            let base = config.public_url.as_str().trim_end_matches('/');
            world.dropbox.register_redirect_uri(format!("{base}/connect/{app}/callback"));
        }
        let clock = AheadClock::default();
        let randomness = Arc::new(dropkeep_auth::SystemRandomness);
        let keep = Keep::open_with(config, Arc::new(clock.clone()), randomness).await.unwrap();
        Self { served: World::serve_keep(keep, listener), world, clock }
    }

    /// Where people reach it, without a slash at its end.
    pub(crate) fn base(&self) -> String {
        let url = &self.served.server.keep().config().public_url;
        url.as_str().trim_end_matches('/').to_owned()
    }

    pub(crate) fn person(&self) -> Person {
        Person {
            http: self.served.http.clone(),
            base: self.served.url.clone(),
            cookies: BTreeMap::new(),
        }
    }

    /// What the person's browser gets back from Dropbox when they allow it: path and query.
    pub(crate) fn allow(&self, authorize_url: &str) -> String {
        let consent = self.world.dropbox.approve(authorize_url).unwrap();
        path_and_query(consent.redirect().unwrap())
    }

    /// Has the next code give the account's own tokens, for no more than these scopes.
    pub(crate) fn grant_only(&self, scopes: &str) {
        let fault = self.tokens_of(&self.world.dropbox.account_id(), scopes);
        self.world.dropbox.fault(fault);
    }

    /// As [`Scene::allow`], by a person with another account.
    pub(crate) fn allow_as_another(&self, authorize_url: &str) -> String {
        self.world.dropbox.fault(self.token_of_another());
        self.allow(authorize_url)
    }

    /// An answer of the token endpoint that names another account.
    pub(crate) fn token_of_another(&self) -> Fault {
        self.tokens_of("dbid:AAH4f99T0taONIb-OurWxbNQ6ywGRopQngc", "account_info.read")
    }

    fn tokens_of(&self, account: &str, scopes: &str) -> Fault {
        let dropbox = &self.world.dropbox;
        let tokens = serde_json::json!({
            "access_token": dropbox.access_token(), "refresh_token": dropbox.refresh_token(),
            "token_type": "bearer", "expires_in": 14_400, "scope": scopes, "account_id": account,
        });
        Fault::on("oauth2/token").respond(200).body(tokens.to_string())
    }

    /// Gives the account a picture.
    pub(crate) async fn set_photo(&self) {
        let picture = RgbImage::from_fn(160, 160, |x, y| {
            let near = (x as i32 - 80).pow(2) + (y as i32 - 64).pow(2) < 1_600 || y > 112;
            if near { Rgb([250, 214, 165]) } else { Rgb([40, 96 + (y / 2) as u8, 150]) }
        });
        let mut png = Cursor::new(Vec::new());
        picture.write_to(&mut png, ImageFormat::Png).unwrap();
        let data = STANDARD.encode(png.into_inner());
        let photo = serde_json::json!({ "photo": { ".tag": "base64_data", "base64_data": data } });
        let dropbox = &self.world.dropbox;
        let url = format!("{}/2/account/set_profile_photo", dropbox.endpoint());
        let request = self.served.http.post(url).bearer_auth(dropbox.access_token());
        let request = request.header("content-type", "application/json").body(photo.to_string());
        assert_eq!(request.send().await.unwrap().status(), StatusCode::OK);
    }

    pub(crate) fn deny(&self, authorize_url: &str) -> String {
        let consent = self.world.dropbox.deny(authorize_url).unwrap();
        path_and_query(consent.redirect().unwrap())
    }

    /// How often the token endpoint was asked.
    pub(crate) fn redeemed(&self) -> usize {
        self.world.refreshes()
    }

    pub(crate) async fn connections(&self) -> Vec<Connection> {
        let connections = self.served.server.keep().connections();
        connections.list(&ConnectionFilter::default(), None, 100).await.unwrap().connections
    }

    /// A connect session for `ada` at `photos`; its ticket.
    pub(crate) async fn session(&self) -> ConnectTicket {
        self.session_with(|_| {}).await
    }

    pub(crate) async fn session_with(
        &self,
        change: impl FnOnce(&mut NewConnectSession),
    ) -> ConnectTicket {
        let mut new = NewConnectSession {
            tenant: "acme".to_owned(),
            app: "photos".to_owned(),
            user: "ada".to_owned(),
            lifetime: Duration::from_secs(3600),
            ..NewConnectSession::default()
        };
        change(&mut new);
        self.sessions().create(&new).await.unwrap().1
    }

    pub(crate) fn sessions(&self) -> ConnectSessions {
        let database = self.served.server.keep().connections().database();
        ConnectSessions::new(database.clone())
    }
}

fn crew(world: &World, config: &mut KeepConfig) {
    let dropbox = &world.dropbox;
    let secret = AppSecret::new(dropbox.team_app_secret().unwrap());
    let scopes = Scopes::parse(
        "account_info.read files.metadata.read members.read team_data.member team_info.read",
    );
    let app = AppConfig {
        app: App::confidential(dropbox.team_app_key().unwrap(), secret),
        options: AuthorizeOptions { scopes, ..AuthorizeOptions::default() },
        title: "Crew".to_owned(),
        ..config.apps["photos"].clone()
    };
    config.apps.insert("crew".to_owned(), app);
}

pub(crate) fn path_and_query(url: &str) -> String {
    let url = Url::parse(url).unwrap();
    format!("{}?{}", url.path(), url.query().unwrap())
}

/// One browser: it keeps cookies and follows redirects only when told to.
pub(crate) struct Person {
    http: reqwest::Client,
    base: String,
    pub(crate) cookies: BTreeMap<String, String>,
}

/// What a browser got.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn location(&self) -> &str {
        self.headers["location"].to_str().unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers[name].to_str().unwrap()
    }
}

impl Person {
    pub(crate) async fn get(&mut self, path: &str) -> Answer {
        self.get_with(path, &[]).await
    }

    pub(crate) async fn get_with(&mut self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let request = self.http.get(format!("{}{path}", self.base));
        self.send(request, headers).await
    }

    pub(crate) async fn post(&mut self, path: &str, form: &[(&str, &str)]) -> Answer {
        self.post_with(path, form, &[]).await
    }

    pub(crate) async fn post_with(
        &mut self,
        path: &str,
        form: &[(&str, &str)],
        headers: &[(&str, &str)],
    ) -> Answer {
        let mut body = url::form_urlencoded::Serializer::new(String::new());
        body.extend_pairs(form);
        let request = self
            .http
            .post(format!("{}{path}", self.base))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(body.finish());
        self.send(request, headers).await
    }

    pub(crate) async fn send(
        &mut self,
        mut request: reqwest::RequestBuilder,
        headers: &[(&str, &str)],
    ) -> Answer {
        if !self.cookies.is_empty() {
            request = request.header("cookie", self.cookie_header());
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        for cookie in headers.get_all("set-cookie") {
            let cookie = cookie.to_str().unwrap();
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let body = String::from_utf8_lossy(&response.bytes().await.unwrap()).into_owned();
        Answer { status, headers, body }
    }

    pub(crate) fn cookie_header(&self) -> String {
        let pairs = self.cookies.iter().map(|(name, value)| format!("{name}={value}"));
        pairs.collect::<Vec<_>>().join("; ")
    }

    /// Begins without a session; the authorize URL.
    pub(crate) async fn start(&mut self) -> String {
        self.start_with(&[]).await
    }

    pub(crate) async fn start_with(&mut self, form: &[(&str, &str)]) -> String {
        let answer = self.post("/connect/photos", form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        answer.location().to_owned()
    }

    /// Goes through all of it; the page at its end, and its path.
    pub(crate) async fn connect(
        &mut self,
        scene: &Scene,
        form: &[(&str, &str)],
    ) -> (Answer, String) {
        let authorize_url = self.start_with(form).await;
        self.finish(&scene.allow(&authorize_url)).await
    }

    /// Comes back from Dropbox; the page at its end, and its path.
    pub(crate) async fn finish(&mut self, callback: &str) -> (Answer, String) {
        let answer = self.get(callback).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        let path = answer.location().to_owned();
        (self.get(&path).await, path)
    }
}

/// A parameter of a URL or of a path with a query.
pub(crate) fn parameter(url: &str, name: &str) -> Option<String> {
    let query = url.split_once('?')?.1;
    let mut pairs = url::form_urlencoded::parse(query.as_bytes());
    pairs.find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}
