//! The files of `deploy/`, as they are there but for names and places: three replicas behind nginx, which ends
//! TLS, with Postgres and Redis.

use std::net::SocketAddr;

use dropkeep_auth::{HttpSettings, Proxy, http_client_with};
use dropkeep_stores::Action;
use dropkeep_testbed::{ConfiguredNginx, Redis};
use http::{Method, StatusCode};
use reqwest::{Client, RequestBuilder};
use serde_json::{Value, json};

use super::authority::Authority;
use super::replica::Replica;
use super::stage::{Stage, free_address};

const HOST: &str = "keep.example.com";

/// What is deployed, and a client that finds it by its name.
struct Deployed {
    stage: Stage,
    _redis: Redis,
    _fleet: Vec<Replica>,
    _nginx: ConfiguredNginx,
    plain: SocketAddr,
    http: Client,
}

/// `text` with every one of `places`; each has to be in it.
fn placed(text: &str, places: &[(&str, &str)]) -> String {
    places.iter().fold(text.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "`{from}` is no longer in the file");
        text.replace(from, to)
    })
}

impl Deployed {
    async fn start() -> Self {
        let (stage, redis) = (Stage::on_postgres().await, Redis::start().unwrap());
        stage.write("postgres-password", "not asked for here");
        let toml = configuration(&stage, &redis);
        stage.write("dropkeep.toml", &toml);
        let (mut fleet, mut addresses) = (Vec::new(), Vec::new());
        for _ in 0..3 {
            let address = free_address().await;
            fleet.push(Replica::start(stage.command(&["serve", "--listen", &address])).await);
            addresses.push(address);
        }
        let authority = Authority::new();
        let (certificate, key) = authority.server(HOST);
        stage.write("tls.crt", &certificate);
        stage.write("tls.key", &key);
        let [plain, tls] = [free_address().await, free_address().await];
        let nginx = ConfiguredNginx::start(&in_front(&stage, [&plain, &tls], &addresses)).unwrap();
        let settings = HttpSettings {
            root_certificates: vec![authority.pem.into_bytes()],
            proxy: Proxy::Direct,
            ..HttpSettings::default()
        };
        let tls = tls.parse().unwrap();
        let http = http_client_with(&settings, |builder| builder.resolve(HOST, tls)).unwrap();
        let plain = plain.parse().unwrap();
        Self { stage, _redis: redis, _fleet: fleet, _nginx: nginx, plain, http }
    }

    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.http.request(method, format!("https://{HOST}{path}"))
    }

    async fn asked(&self, key: &str, (method, path): (Method, &str), body: &Value) -> Value {
        let request = self.request(method, path).bearer_auth(key);
        let json = request.try_clone().unwrap().header("content-type", "application/json");
        let request = if body.is_null() { request } else { json.body(body.to_string()) };
        let answer = request.send().await.unwrap();
        assert!(answer.status().is_success(), "{path}: {}", answer.text().await.unwrap());
        serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap()
    }
}

fn configuration(stage: &Stage, redis: &Redis) -> String {
    let sample = include_str!("../../../../../deploy/dropkeep.toml");
    let file = |name: &str| stage.path().join(name).to_string_lossy().into_owned();
    let text = placed(
        sample,
        &[
            ("postgres://dropkeep@postgres/dropkeep", &stage.store),
            ("redis://redis:6379/0", &redis.url()),
            ("/run/secrets/postgres_password", &file("postgres-password")),
            ("/run/secrets/dropkeep_keys", &file("keys")),
            ("/run/secrets/photos_app_secret", &file("app-secret")),
            ("abcdefghijklmno", &stage.dropbox.app_key()),
        ],
    );
    format!("dropbox.endpoint = '{}'\n{text}", stage.recorder.url)
}

fn in_front(stage: &Stage, [plain, tls]: [&str; 2], replicas: &[String]) -> String {
    let file = |name: &str| stage.path().join(name).to_string_lossy().into_owned();
    placed(
        include_str!("../../../../../deploy/nginx.conf"),
        &[
            ("listen 80;", &format!("listen {plain};")),
            ("listen 443 ssl;", &format!("listen {tls} ssl;")),
            ("/etc/nginx/tls/keep.crt", &file("tls.crt")),
            ("/etc/nginx/tls/keep.key", &file("tls.key")),
            ("/var/log/nginx/keep.log", &file("access.log")),
            ("keep-1:8787", &replicas[0]),
            ("keep-2:8787", &replicas[1]),
            ("keep-3:8787", &replicas[2]),
        ],
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn the_files_of_deploy_are_a_fleet_behind_nginx() {
    let deployed = Deployed::start().await;
    let key = deployed.stage.key(&[Action::Token, Action::Write, Action::Proxy]).await;
    let refresh_token = deployed.stage.dropbox.refresh_token();
    let import = json!({ "app": "photos", "refresh_token": refresh_token });
    let made = deployed.asked(&key, (Method::POST, "/v1/connections"), &import).await;
    let id = made["id"].as_str().unwrap();
    let token = format!("/v1/connections/{id}/token");
    let first = deployed.asked(&key, (Method::GET, &token), &Value::Null).await;
    for _ in 0..6 {
        let next = deployed.asked(&key, (Method::GET, &token), &Value::Null).await;
        assert_eq!(next["access_token"], first["access_token"]);
    }
    assert_eq!(deployed.stage.dropbox.count("oauth2/token"), 1, "three replicas, one token");
    let proxied = format!("/v1/proxy/{id}/2/check/user");
    let query = json!({ "query": "through all of it" });
    let answer = deployed.asked(&key, (Method::POST, &proxied), &query).await;
    assert_eq!(answer["result"], "through all of it");

    let page = deployed.request(Method::GET, "/connect/photos").send().await.unwrap();
    assert_eq!(page.status(), StatusCode::OK);
    assert!(page.headers().contains_key("strict-transport-security"));
    assert!(page.headers().contains_key("content-security-policy"));
    for hidden in ["/metrics", "/readyz"] {
        let answer = deployed.request(Method::GET, hidden).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::NOT_FOUND, "{hidden}");
    }
    let large = deployed.request(Method::POST, "/v1/connections").body(vec![b' '; 1_100_000]);
    let refused = large.send().await.unwrap();
    assert_eq!(refused.status(), StatusCode::PAYLOAD_TOO_LARGE);
    let plain = format!("http://{}/connect/photos?state=x", deployed.plain);
    let moved = deployed.http.get(plain).header("host", HOST).send().await.unwrap();
    assert_eq!(moved.status(), StatusCode::PERMANENT_REDIRECT);
    assert_eq!(moved.headers()["location"], format!("https://{HOST}/connect/photos?state=x"));
    let log = std::fs::read_to_string(deployed.stage.path().join("access.log")).unwrap();
    assert!(!log.contains("state=") && !log.contains(&key), "{log}");
}
