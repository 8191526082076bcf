//! Somebody who signs in to the admin page.

use dropkeep_stores::{Action, Connection};
use http::StatusCode;

use crate::person::{Answer, Person, Scene};

/// A keep with one connection, of the tenant `acme`.
pub(super) async fn scene() -> (Scene, Connection) {
    let scene = Scene::new().await;
    let connection = scene.world.connect(scene.served.server.keep()).await;
    (scene, connection)
}

/// An operator whose key may do everything, signed in.
pub(super) async fn operator(scene: &Scene) -> Operator {
    signed_in(scene, &Action::ALL).await
}

/// An operator with a key for these actions, signed in.
pub(super) async fn signed_in(scene: &Scene, actions: &[Action]) -> Operator {
    let key = scene.served.key(actions, "*").await;
    Operator::with(scene, key).await
}

pub(super) struct Operator {
    pub(super) key: String,
    pub(super) person: Person,
}

impl Operator {
    pub(super) async fn with(scene: &Scene, key: String) -> Self {
        let mut person = scene.person();
        let answer = person.post("/admin/sign-in", &[("key", &key)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        assert_eq!(answer.location(), "/admin");
        Self { key, person }
    }

    pub(super) async fn see(&mut self, path: &str) -> String {
        let answer = self.person.get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
        answer.body
    }

    /// What the forms of this session carry.
    pub(super) async fn form_token(&mut self) -> String {
        let page = self.see("/admin/condition").await;
        let rest = page.split_once("name=\"form_token\" value=\"").unwrap().1;
        rest.split_once('"').unwrap().0.to_owned()
    }

    /// Sends a form from a page of this session.
    pub(super) async fn send(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let token = self.form_token().await;
        let mut form = vec![("form_token", token.as_str())];
        form.extend(fields);
        self.person.post(path, &form).await
    }

    /// As [`Operator::send`], for what is shown once; the page that shows it.
    pub(super) async fn make(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let answer = self.send(path, fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        assert_eq!(answer.location(), "/admin/shown");
        self.person.get("/admin/shown").await
    }

    /// What is on the audit trail, the latest first: actions, and who did them.
    pub(super) async fn trail(&self, scene: &Scene) -> Vec<(String, String)> {
        let (_, trail) = scene.served.get(&self.key, "/v1/audit").await;
        let text = |record: &serde_json::Value, name: &str| {
            record[name].as_str().unwrap_or_default().to_owned()
        };
        let records = trail["records"].as_array().unwrap().iter();
        records.map(|record| (text(record, "action"), text(record, "actor"))).collect()
    }

    /// As the audit trail calls the operator.
    pub(super) async fn actor(&self, scene: &Scene) -> String {
        let (_, own) = scene.served.get(&self.key, "/v1/keys/self").await;
        format!("key:{}", own["id"].as_str().unwrap())
    }
}

/// The text that a page shows once.
pub(super) fn shown(page: &str) -> String {
    let rest = page.split_once("<p class=\"shown\" tabindex=\"0\">").unwrap().1;
    rest.split_once("</p>").unwrap().0.replace("&#38;", "&")
}
