//! The one sweep: a secret of each kind goes through everything, and is nowhere in clear.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use dropkeep_testbed::Redis;
use http::HeaderMap;
use tokio::net::TcpListener;

use super::canaries::Places;
use super::collector::Collector;
use super::drive::Drive;
use super::replica::Replica;
use super::stage::{Stage, postgres, until};
use crate::world::{Ran, run};

const REDIS_PASSWORD: &str = "canary-password-of-redis";
const STORE_PASSWORD: &str = "canary-password-of-postgres";
const COLLECTOR_PASSWORD: &str = "canary-password-of-the-collector";

/// A subscriber, and all that it was told.
async fn subscriber() -> (String, Arc<Mutex<String>>) {
    let told = Arc::<Mutex<String>>::default();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let hear = async |State(told): State<Arc<Mutex<String>>>, headers: HeaderMap, body: Bytes| {
        *told.lock().unwrap() += &format!("{headers:?} {}\n", String::from_utf8_lossy(&body));
    };
    let router = Router::new().fallback(hear).with_state(Arc::clone(&told));
    tokio::spawn(async { axum::serve(listener, router).await.unwrap() });
    (url, told)
}

/// The command lines of all processes of this machine.
fn command_lines() -> String {
    let lines = std::fs::read_dir("/proc").unwrap().flatten().filter_map(|process| {
        let line = std::fs::read(process.path().join("cmdline")).ok()?;
        Some(String::from_utf8_lossy(&line).replace('\0', " "))
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn text(ran: &Ran) -> String {
    format!("{}\n{}", ran.stdout, ran.stderr)
}

/// Everything in a folder, but what an operator put there.
fn files(stage: &Stage) -> String {
    let names = ["keep.sqlite", "keep.sqlite-wal", "keep.sqlite-shm"];
    let all = names.iter().filter_map(|name| std::fs::read(stage.path().join(name)).ok());
    all.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).collect()
}

/// What the commands print that look at a configuration, sound or not.
async fn commands(stage: &Stage) -> Places {
    let mut places = Vec::new();
    for arguments in [
        &["serve", "--check"][..],
        &["--json", "serve", "--check"],
        &["connections", "list"],
        &["--json", "audit"],
        &["keys", "list"],
        &["api-keys", "list"],
        &["--json", "subscriptions", "list"],
        &["--json", "outbox", "list", "--outcome", "done"],
    ] {
        let ran = run(stage.command(arguments), b"").await;
        assert_eq!(ran.code, Some(0), "{arguments:?}: {ran:?}");
        places.push((format!("{arguments:?}"), text(&ran)));
    }
    let keys = std::fs::read_to_string(stage.path().join("keys")).unwrap();
    let ring = super::stage::RING_KEY;
    let other = "b3RoZXIta2V5LW90aGVyLWtleS1vdGhlci1rZXktb2s=";
    for (file, wrong) in [
        ("keys", format!("canary:{ring}\n")),
        ("keys", format!("{ring}\n")),
        ("keys", format!("another:{other}\n")),
        ("keys", format!("canary:{other}\n")),
    ] {
        stage.write(file, &wrong);
        let ran = run(stage.command(&["serve"]), b"").await;
        assert_ne!(ran.code, Some(0), "{wrong}: {ran:?}");
        places.push((format!("a refused start ({wrong})").replace(ring, "..."), text(&ran)));
        stage.write(file, &keys);
    }
    places
}

/// Goes through everything; gives what has to be swept, and the drive with its canaries.
async fn through_everything<'s>(
    stage: &'s Stage,
    replica: Replica,
    (collector, redis): (&Collector, Option<&Redis>),
) -> (Places, Drive<'s>) {
    let (url, told) = subscriber().await;
    let mut drive = Drive::new(stage, replica.url(), url).await;
    let id = drive.connect().await;
    let token = drive.tokens(&id).await;
    let held = redis.map(|redis| redis.dump().unwrap());
    assert!(held.as_ref().is_none_or(|held| held.contains(&id)), "Redis was not used: {held:?}");
    drive.imports(&token).await;
    drive.wrong_keys().await;
    drive.administer(&id).await;
    drive.notify().await;
    drive.echoes(&id, &token).await;
    let mut places = vec![("command lines".to_owned(), command_lines())];
    for path in ["/metrics", "/readyz", "/healthz", "/openapi.json"] {
        places.push((path.to_owned(), drive.visitor.get(path).await.body));
    }
    until(async || told.lock().unwrap().contains("connection.connected")).await;
    stage.recorder.confess(&mut drive.canaries);
    places.push(("database while connected".to_owned(), database(stage)));
    drive.disconnect(&id, &token).await;
    replica.terminate();
    let (status, printed) = replica.ended().await;
    assert!(status.success(), "{printed}");
    places.extend([
        ("the log".to_owned(), printed),
        ("traces".to_owned(), collector.text()),
        ("answers that are errors".to_owned(), drive.visitor.refusals.lock().unwrap().clone()),
        ("webhooks".to_owned(), told.lock().unwrap().clone()),
        ("database".to_owned(), database(stage)),
    ]);
    places.extend(held.map(|held| ("Redis while connected".to_owned(), held)));
    places.extend(redis.map(|redis| ("Redis".to_owned(), redis.dump().unwrap())));
    places.extend(commands(stage).await);
    stage.recorder.confess(&mut drive.canaries);
    (places, drive)
}

fn database(stage: &Stage) -> String {
    if stage.store.starts_with("sqlite") {
        return files(stage);
    }
    let dump = postgres().dump(&stage.store).unwrap();
    assert!(dump.contains("COPY public.connections"), "{dump}");
    dump
}

/// The settings of a process that logs all there is to log.
fn settings(collector: &Collector, stage: &Stage) -> String {
    stage.write("collector-password", &format!("Bearer {COLLECTOR_PASSWORD}"));
    format!(
        "log_level = 'trace'\ntraces.endpoint = '{}'\ntraces.authorization_file = 'collector-password'",
        collector.url
    )
}

fn assert_every_kind(drive: &Drive<'_>) {
    for kind in [
        "API key",
        "API key of the admin page",
        "app secret",
        "refresh_token",
        "access_token",
        "key of the ring",
        "webhook secret",
        "connect link",
        "state",
        "code",
        "code_verifier",
        "form token",
    ] {
        assert!(drive.canaries.count(kind) > 0, "no {kind} was seen");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_secret_is_anywhere_in_clear_on_postgres_and_redis() {
    let (stage, collector) = (Stage::on_postgres().await, Collector::start().await);
    let mut redis = Redis::start().unwrap();
    redis.require_password(REDIS_PASSWORD).unwrap();
    stage.write("redis-password", REDIS_PASSWORD);
    stage.write("store-password", STORE_PASSWORD);
    let cache = format!(
        "cache = '{}'\ncache_password_file = 'redis-password'\nstore_password_file = 'store-password'",
        redis.url()
    );
    stage.configure(&format!("{cache}\n{}", settings(&collector, &stage)));
    let replica = stage.serve().await;
    let with = (&collector, Some(&redis));
    let (places, mut drive) = through_everything(&stage, replica, with).await;
    drive.canaries.add("password of Redis", REDIS_PASSWORD);
    drive.canaries.add("password of Postgres", STORE_PASSWORD);
    drive.canaries.add("password of the collector", COLLECTOR_PASSWORD);
    assert_every_kind(&drive);
    let found = drive.canaries.found_in(&places);
    assert!(found.is_empty(), "{} places:\n{}", found.len(), found.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn no_secret_is_anywhere_in_clear_on_sqlite_and_one_that_is_would_be_found() {
    let (stage, collector) = (Stage::on_sqlite().await, Collector::start().await);
    stage.configure(&settings(&collector, &stage));
    let mut command = stage.command(&["serve", "--log", "text"]);
    command.env("RUST_BACKTRACE", "full");
    let replica = Replica::start(command).await;
    let (places, drive) = through_everything(&stage, replica, (&collector, None)).await;
    assert_every_kind(&drive);
    let found = drive.canaries.found_in(&places);
    assert!(found.is_empty(), "{} places:\n{}", found.len(), found.join("\n"));
    // The same sweep after somebody called a connection by its token, on a real process.
    plant(&stage).await;
    let places = vec![("database".to_owned(), database(&stage))];
    let found = drive.canaries.found_in(&places);
    assert!(found.iter().any(|found| found.contains("refresh_token (plain)")), "{found:?}");
}

async fn plant(stage: &Stage) {
    let connections = stage.connections().await;
    let all = connections.list(&Default::default(), None, 10).await.unwrap().connections;
    let id = all[0].id.to_string();
    let token = stage.dropbox.refresh_token();
    let ran = run(stage.command(&["connections", "label", &id, &token]), b"").await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
}
