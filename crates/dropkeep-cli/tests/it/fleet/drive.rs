//! Everything that a keep can be asked, well and badly, by people, programs, operators and Dropbox.

use dropkeep_local::Fault;
use dropkeep_stores::Action;
use http::{Method, StatusCode};
use serde_json::{Value, json};
use url::Url;

use super::canaries::Canaries;
use super::stage::{Stage, until};
use super::visitor::{Answer, Visitor};

/// A keep under test, and the secrets that are known of it so far.
pub(crate) struct Drive<'s> {
    pub(crate) stage: &'s Stage,
    pub(crate) visitor: Visitor,
    pub(crate) canaries: Canaries,
    /// Where subscribers hear.
    pub(crate) subscriber: String,
    key: String,
}

/// What the person's browser gets back from Dropbox when they allow it: path and query.
pub(crate) fn allowed(stage: &Stage, authorize_url: &str) -> String {
    let consent = stage.dropbox.approve(authorize_url).unwrap();
    let url = Url::parse(consent.redirect().unwrap()).unwrap();
    format!("{}?{}", url.path(), url.query().unwrap())
}

/// What a form leads to.
async fn followed(visitor: &mut Visitor, path: &str, form: &[(&str, &str)]) -> String {
    let answer = visitor.post(path, form).await;
    match answer.headers.get("location") {
        Some(page) => visitor.get(page.to_str().unwrap()).await.body,
        None => answer.body,
    }
}

pub(crate) fn parameter(url: &str, name: &str) -> String {
    let query = url.split_once('?').unwrap().1;
    let mut pairs = url::form_urlencoded::parse(query.as_bytes());
    pairs.find(|(key, _)| key == name).unwrap().1.into_owned()
}

impl<'s> Drive<'s> {
    pub(crate) async fn new(stage: &'s Stage, base: String, subscriber: String) -> Self {
        let mut canaries = Canaries::default();
        let key = stage.key(&Action::ALL).await;
        canaries.add("API key", &key);
        canaries.add("app secret", &stage.dropbox.app_secret());
        canaries.add("refresh_token", &stage.dropbox.refresh_token());
        canaries.add("key of the ring", super::stage::RING_KEY);
        Self { stage, visitor: Visitor::new(base), canaries, subscriber, key }
    }

    async fn api(&mut self, method: Method, path: &str, body: &Value) -> Value {
        let key = self.key.clone();
        self.visitor.done(&key, (method, path), body).await
    }

    async fn refused(&mut self, method: Method, path: &str, body: &Value) -> Answer {
        let key = self.key.clone();
        let answer = self.visitor.ask(&key, (method, path), body).await;
        assert!(!answer.status.is_success(), "{path}: {}", answer.body);
        answer
    }

    /// Subscribes, connects a person by a link, and gives the connection's id.
    pub(crate) async fn connect(&mut self) -> String {
        let new = json!({ "url": self.subscriber });
        let made = self.api(Method::POST, "/v1/subscriptions", &new).await;
        let secret = made["secret"].as_str().unwrap();
        self.canaries.add("webhook secret", secret.trim_start_matches("whsec_"));
        let path = format!("/v1/subscriptions/{}", made["id"].as_str().unwrap());
        self.api(Method::POST, &format!("{path}/test"), &Value::Null).await;
        let wish = json!({ "app": "photos", "user": "ada", "return_to": "https://app.example/me" });
        let made = self.api(Method::POST, "/v1/connect-sessions", &wish).await;
        let ticket = parameter(made["url"].as_str().unwrap(), "session");
        self.canaries.add("connect link", &ticket);
        let link = format!("/connect/photos?session={ticket}");
        assert_eq!(self.visitor.get(&link).await.status, StatusCode::OK);
        let begun = self.visitor.post("/connect/photos", &[("session", &ticket)]).await;
        self.canaries.add("state", &parameter(begun.location(), "state"));
        let callback = allowed(self.stage, begun.location());
        self.canaries.add("code", &parameter(&callback, "code"));
        let mut thief = self.visitor.another();
        thief.get(&callback).await;
        thief.get(&link).await;
        let done = self.visitor.get(&callback).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        let page = done.location().to_owned();
        self.visitor.get(&callback).await;
        self.visitor.get(&link).await;
        self.confirm(&page).await;
        self.bad_callbacks(&callback).await;
        self.keep_cookies();
        let listed = self.api(Method::GET, "/v1/connections", &Value::Null).await;
        listed["connections"][0]["id"].as_str().unwrap().to_owned()
    }

    /// Goes back to the customer's own page, whose backend says who came.
    async fn confirm(&mut self, page: &str) {
        let back = self.visitor.get(page).await;
        let (session, code) =
            (parameter(back.location(), "session"), parameter(back.location(), "confirmation"));
        self.canaries.add("confirmation", &code);
        let path = format!("/v1/connect-sessions/{session}/confirm");
        for wrong in [json!({ "confirmation": [code], "user": "ada" }), json!({ "user": code })] {
            self.refused(Method::POST, &path, &wrong).await;
        }
        let right = json!({ "confirmation": code, "user": "ada" });
        self.api(Method::POST, &path, &right).await;
        let page = page.trim_end_matches("/return");
        assert_eq!(self.visitor.get(page).await.status, StatusCode::OK);
    }

    async fn bad_callbacks(&mut self, callback: &str) {
        let (path, query) = callback.split_once('?').unwrap();
        let begun = self.visitor.post("/connect/photos", &[]).await;
        let denied = self.stage.dropbox.deny(begun.location()).unwrap();
        let denied = Url::parse(denied.redirect().unwrap()).unwrap();
        self.visitor.get(&format!("{path}?{}", denied.query().unwrap())).await;
        let begun = self.visitor.post("/connect/photos", &[]).await;
        let state = parameter(begun.location(), "state");
        let (code, secret) = (parameter(callback, "code"), self.stage.dropbox.app_secret());
        for query in [
            format!("{query}&{query}"),
            format!("state={code}&code={state}"),
            format!("error=access_denied&error_description={secret}&state={code}"),
            format!("error={secret}&error_description={code}&state={state}"),
        ] {
            self.visitor.get(&format!("{path}?{query}")).await;
        }
    }

    fn keep_cookies(&mut self) {
        for (name, value) in self.visitor.cookies.iter().filter(|(_, value)| value.len() > 11) {
            self.canaries.add(&format!("cookie {name}"), value);
        }
    }

    /// Asks for the token of `id` in every way; gives the token.
    pub(crate) async fn tokens(&mut self, id: &str) -> String {
        let path = format!("/v1/connections/{id}/token");
        let first = self.api(Method::GET, &path, &Value::Null).await;
        self.api(Method::GET, &format!("{path}?min_ttl=600"), &Value::Null).await;
        let report = json!({ "fingerprint": first["fingerprint"] });
        let second = self.api(Method::POST, &format!("{path}/report"), &report).await;
        for token in [&first, &second] {
            self.canaries.add("access_token", token["access_token"].as_str().unwrap());
        }
        let token = second["access_token"].as_str().unwrap().to_owned();
        let proxy = format!("/v1/proxy/{id}");
        self.api(Method::POST, &format!("{proxy}/2/users/get_current_account"), &Value::Null).await;
        let nothing = json!({ "path": "/nothing" });
        self.refused(Method::POST, &format!("{proxy}/2/files/get_metadata"), &nothing).await;
        self.refused(Method::POST, &format!("{proxy}/2/auth/token/revoke"), &Value::Null).await;
        self.refused(Method::GET, &format!("{proxy}/2/{token}?token={token}"), &Value::Null).await;
        token
    }

    /// Imports a sign-in, well and badly, and sends bodies with secrets where none belong.
    pub(crate) async fn imports(&mut self, token: &str) {
        let refresh_token = self.stage.dropbox.refresh_token();
        let good = json!({ "app": "photos", "user": "bob", "refresh_token": refresh_token });
        self.api(Method::POST, "/v1/connections", &good).await;
        for (field, value) in [
            ("refresh_token", json!([refresh_token])),
            ("refresh_token", json!({ "value": refresh_token })),
            ("refresh_token", json!(token)),
            ("kind", json!(refresh_token)),
            ("scopes", json!(refresh_token)),
            ("label", json!([token])),
            ("app", json!(refresh_token)),
            ("user", json!(refresh_token.repeat(100))),
        ] {
            let mut wrong = good.clone();
            wrong[field] = value;
            self.refused(Method::POST, "/v1/connections", &wrong).await;
        }
        let request = self.visitor.request(Method::POST, "/v1/connections").bearer_auth(&self.key);
        let request = request.header("content-type", "application/json");
        let cut = format!("{{\"refresh_token\": \"{refresh_token}\", ");
        self.visitor.send(request.body(cut)).await;
        for path in [
            format!("/v1/connections/{token}/token"),
            format!("/v1/connections?limit={token}"),
            format!("/v1/connections?state={token}"),
            format!("/v1/connect-sessions/{token}"),
            format!("/{token}?access_token={token}"),
            format!("/v1/audit?after={token}"),
        ] {
            self.refused(Method::GET, &path, &Value::Null).await;
        }
    }

    /// Shows keys that are none, and keys where none belong.
    pub(crate) async fn wrong_keys(&mut self) {
        let key = self.key.clone();
        self.canaries.add("most of an API key", &key[..key.len() - 1]);
        let mut stranger = self.visitor.another();
        for proof in [
            format!("Bearer {}", &key[..key.len() - 1]),
            format!("Basic {key}"),
            format!("Bearer {key} {key}"),
            key.clone(),
        ] {
            let request = stranger.request(Method::GET, "/v1/connections");
            let answer = stranger.send(request.header("authorization", proof)).await;
            assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
        }
        stranger.get(&format!("/v1/connections?key={key}")).await;
        stranger.get(&format!("/v1/keys/{key}")).await;
        let request =
            stranger.request(Method::GET, "/healthz").header("x-filler", key.repeat(2000));
        assert!(stranger.send(request).await.status.is_client_error());
    }

    /// Has Dropbox's token endpoint repeat what it was sent, in every way that it may go wrong.
    pub(crate) async fn echoes(&mut self, id: &str, token: &str) {
        let (refresh, secret) =
            (self.stage.dropbox.refresh_token(), self.stage.dropbox.app_secret());
        let said = format!("{refresh} of {secret} gave {token}");
        let error = |code: &str| {
            json!({ "error": code, "error_description": said, "error_uri": said }).to_string()
        };
        for (status, body) in [
            (401, error("invalid_client")),
            (400, error("invalid_request")),
            (400, error(&said)),
            (500, format!("<html>{said}</html>")),
            (200, format!("<html>{said}</html>")),
            (200, json!({ "access_token": token, "token_type": said }).to_string()),
            (302, said.clone()),
            (429, error("too_many_requests")),
        ] {
            let fault = Fault::on("oauth2/token").respond(status).body(body).forever();
            self.stage.dropbox.fault(fault);
            let path = format!("/v1/connections/{id}/token");
            let now = self.visitor.ask(&self.key.clone(), (Method::GET, &path), &Value::Null).await;
            let report = json!({ "fingerprint": now.json()["fingerprint"] });
            let report = (Method::POST, format!("{path}/report"), report);
            let key = self.key.clone();
            self.visitor.ask(&key, (report.0, &report.1), &report.2).await;
            let import = json!({ "app": "photos", "user": "eve", "refresh_token": refresh });
            self.refused(Method::POST, "/v1/connections", &import).await;
            let begun = self.visitor.another().post("/connect/photos", &[]).await;
            assert!(begun.status.is_redirection(), "{}", begun.body);
            self.connect_in_vain().await;
            self.stage.dropbox.forgive_unmet_faults();
        }
        let dead = Fault::on("oauth2/token").respond(400).body(error("invalid_grant")).forever();
        self.stage.dropbox.fault(dead);
        let import = json!({ "app": "photos", "user": "eve", "refresh_token": refresh });
        self.refused(Method::POST, "/v1/connections", &import).await;
        self.connect_in_vain().await;
        self.stage.dropbox.forgive_unmet_faults();
    }

    async fn connect_in_vain(&mut self) {
        let mut person = self.visitor.another();
        let begun = person.post("/connect/photos", &[]).await;
        let answer = person.get(&allowed(self.stage, begun.location())).await;
        let page = answer.location().to_owned();
        person.get(&page).await;
    }

    /// Looks at every page of the admin page, and uses its forms.
    pub(crate) async fn administer(&mut self, id: &str) {
        let key = self.key.clone();
        let mut operator = self.visitor.another();
        operator.post("/admin/sign-in", &[("key", &key[..key.len() - 1])]).await;
        let answer = operator.post("/admin/sign-in", &[("key", &key)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        let story = format!("/admin/connections/{id}");
        for page in ["/admin", "/admin/connect", "/admin/audit", "/admin/keys", &story] {
            assert_eq!(operator.get(page).await.status, StatusCode::OK, "{page}");
        }
        let page = operator.get("/admin/condition").await.body;
        let rest = page.split_once("name=\"form_token\" value=\"").unwrap().1;
        let form_token = rest.split_once('"').unwrap().0;
        self.canaries.add("form token", form_token);
        let form = ("form_token", form_token);
        let made = [form, ("name", "made"), ("actions", "read"), ("reach", "*")];
        let made = followed(&mut operator, "/admin/keys", &made).await;
        let keys = made.split(|c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c)));
        for key in keys.filter(|word| word.starts_with("dk_") && word.len() > 30) {
            self.canaries.add("API key of the admin page", key);
        }
        let link = [form, ("app", "photos"), ("user", "carl")];
        let made = followed(&mut operator, "/admin/connect", &link).await;
        let ticket = made.split_once("session=").unwrap().1;
        let ticket: String = ticket.chars().take_while(|c| !"<\"& ".contains(*c)).collect();
        self.canaries.add("connect link", &ticket);
        operator.post("/admin/keys", &[("form_token", "x"), ("name", &key)]).await;
        operator.post("/admin/connect", &[form, ("app", &key)]).await;
        operator.get(&format!("/admin/{key}?{key}")).await;
        for (name, value) in operator.cookies.iter().filter(|(_, value)| value.len() > 11) {
            self.canaries.add(&format!("cookie {name}"), value);
        }
        operator.post("/admin/sign-out", &[form]).await;
    }

    /// Dropbox's own webhook, signed well and badly.
    pub(crate) async fn notify(&mut self) {
        let path = "/webhooks/dropbox/photos";
        self.visitor.get(&format!("{path}?challenge=abc")).await;
        let url = format!("{}{path}", self.visitor.base);
        self.stage.dropbox.register_webhook(&url).await.unwrap();
        let secret = self.stage.dropbox.app_secret();
        let request =
            self.visitor.request(Method::POST, path).header("x-dropbox-signature", &secret);
        self.visitor.send(request.body(format!("{{\"{secret}\": 1}}"))).await;
    }

    /// Ends `id`, with everything that can go wrong about it first.
    pub(crate) async fn disconnect(&mut self, id: &str, token: &str) {
        let fault = Fault::on("auth/token/revoke").respond(500).body(format!("no {token}"));
        self.stage.dropbox.fault(fault);
        self.api(Method::DELETE, &format!("/v1/connections/{id}"), &Value::Null).await;
        let path = format!("/v1/connections/{id}");
        let key = self.key.clone();
        until(async || {
            let answer = self.visitor.ask(&key, (Method::GET, &path), &Value::Null).await;
            answer.json()["state"] == "disconnected"
        })
        .await;
        self.refused(Method::GET, &format!("{path}/token"), &Value::Null).await;
    }
}
