//! A sign-in that came back by a link, and the operator who says whose it is.

use http::StatusCode;
use serde_json::{Value, json};

use super::drive::{allowed, parameter};
use super::stage::{Stage, until};
use super::visitor::Visitor;
use crate::world::{Ran, run};

/// The page of the customer that people come back to.
const BACK: &str = "https://app.example/me";

/// A link, what somebody brought back who used it, and the operator.
struct Held<'s> {
    stage: &'s Stage,
    session: String,
    code: String,
}

/// What `connections link` prints for `user`, with these options too.
async fn link(stage: &Stage, user: &str, more: &[&str]) -> Value {
    let begin = ["--json", "connections", "link", "--app", "photos", "--user", user];
    let arguments = [&begin[..], &["--return-to", BACK], more].concat();
    let made = run(stage.command(&arguments), b"").await;
    serde_json::from_str(&made.stdout).unwrap()
}

impl<'s> Held<'s> {
    /// Makes a link for `user`, and signs in by it in another browser.
    async fn for_user(stage: &'s Stage, visitor: &Visitor, user: &str) -> Self {
        let made = link(stage, user, &[]).await;
        let ticket = parameter(made["url"].as_str().unwrap(), "session");
        let mut person = visitor.another();
        let begun = person.post("/connect/photos", &[("session", &ticket)]).await;
        let done = person.get(&allowed(stage, begun.location())).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        let page = done.location().to_owned();
        let back = person.get(&page).await.location().to_owned();
        assert_eq!(parameter(&back, "status"), "unconfirmed");
        let session = made["id"].as_str().unwrap().to_owned();
        Self { stage, session, code: parameter(&back, "confirmation") }
    }

    async fn confirm(&self, user: &str, code: &str) -> Ran {
        let arguments = ["--json", "connections", "confirm", &self.session, "--user", user];
        let mut command = self.stage.command(&arguments);
        command.env("USER", "grace");
        let ran = run(command, code.as_bytes()).await;
        assert!(code.is_empty() || !format!("{ran:?}").contains(code), "{ran:?}");
        ran
    }

    async fn session(&self) -> Value {
        let ran =
            run(self.stage.command(&["--json", "connections", "session", &self.session]), b"");
        serde_json::from_str(&ran.await.stdout).unwrap()
    }
}

async fn connections(stage: &Stage) -> usize {
    let filter = dropkeep_stores::ConnectionFilter::default();
    stage.connections().await.list(&filter, None, 10).await.unwrap().connections.len()
}

fn refused(ran: &Ran, (code, why): (i32, &str)) {
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(code), ""), "{ran:?}");
    assert!(ran.stderr.contains(why), "{ran:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_confirms_whose_sign_in_came_back() {
    let stage = Stage::on_sqlite().await;
    let replica = stage.serve().await;
    let visitor = Visitor::new(replica.url());
    let held = Held::for_user(&stage, &visitor, "ada").await;
    assert_eq!(held.session().await["status"], "unconfirmed");
    let other = Held::for_user(&stage, &visitor, "bob").await;
    refused(&held.confirm("ada", "").await, (2, "standard input"));
    for wrong in ["not-one", &other.code] {
        refused(&held.confirm("ada", wrong).await, (1, "is not that of this connect session"));
    }
    assert_eq!(connections(&stage).await, 0, "nothing of that connects");

    let confirmed = held.confirm("ada", &held.code).await;
    assert_eq!(confirmed.code, Some(0), "{confirmed:?}");
    let session: Value = serde_json::from_str(&confirmed.stdout).unwrap();
    assert_eq!((&session["status"], &session["user"]), (&json!("connected"), &json!("ada")));
    assert_eq!(held.confirm("ada", &held.code).await.stdout, confirmed.stdout, "once more");
    assert_eq!(connections(&stage).await, 1);
    let id = session["connection"].as_str().unwrap();
    let story = run(stage.command(&["connections", "show", id]), b"").await.stdout;
    for done in ["operator:grace  connect_session.confirm", "person  connection.connect"] {
        assert_eq!(story.matches(done).count(), 1, "{story}");
    }
    let key = stage.key(&[dropkeep_stores::Action::Token]).await;
    let mut program = visitor.another();
    let token = (http::Method::GET, format!("/v1/connections/{id}/token"));
    program.done(&key, (token.0, &token.1), &Value::Null).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_elses_sign_in_is_refused_and_revoked() {
    let stage = Stage::on_sqlite().await;
    let replica = stage.serve().await;
    let held = Held::for_user(&stage, &Visitor::new(replica.url()), "mallory").await;
    refused(&held.confirm("ada", &held.code).await, (1, "the link was made for another user"));
    until(async || stage.dropbox.count("auth/token/revoke") == 1).await;
    refused(&held.confirm("mallory", &held.code).await, (5, "the time to confirm is over"));
    assert_eq!(held.session().await["status"], "refused");
    assert_eq!(connections(&stage).await, 0);
    let trail = run(stage.command(&["audit"]), b"").await.stdout;
    assert!(trail.contains("operator:grace  connect_session.refuse"), "{trail}");
}

#[tokio::test(flavor = "multi_thread")]
async fn where_there_is_nothing_to_confirm_it_is_told_why() {
    let stage = Stage::on_sqlite().await;
    for (more, why) in [
        (&[][..], "the person has to use the link first"),
        (&["--no-confirm"], "asks for no confirmation"),
    ] {
        let made = link(&stage, "ada", more).await;
        let session = made["id"].as_str().unwrap().to_owned();
        let held = Held { stage: &stage, session, code: String::new() };
        refused(&held.confirm("ada", "nothing-yet").await, (5, why));
    }
}
