//! Fresh tokens over HTTP, against a bare handler that returns the same bytes, and against the usual
//! access token in Redis. One core serves and another asks; the three take turns.

use std::env;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};
use axum::Router;
use axum::extract::State;
use axum::response::IntoResponse;
use axum::routing::get;
use dropkeep_server::{ServeSettings, Server, serve as serve_keep};
use dropkeep_stores::{Action, NewApiKey, Reach};
use dropkeep_testbed::Redis;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use redis::AsyncCommands as _;
use redis::aio::ConnectionManager;
use tokio::net::TcpListener;

use crate::fleet::{Fleet, millis, now, pinned};
use crate::load;

/// Who is measured: what it is called here and in the table.
const KINDS: [(&str, &str); 3] =
    [("bare", "bare axum handler"), ("keep", "keep"), ("aside", "cache-aside in Redis")];
/// Many short ones: whatever else the machine does falls on all three, and each round is compared by itself.
const ROUNDS: usize = 15;
const SPAN: Duration = Duration::from_secs(1);
const CONNECTIONS: usize = 64;
/// What all three answer under.
const PATH: &str = "/v1/connections/{id}/token";
/// What the two others answer: as long as what the keep does.
const BODY: &str = "DROPKEEP_BENCH_BODY";
const REDIS: &str = "DROPKEEP_BENCH_REDIS";
const TARGET: &str = "DROPKEEP_BENCH_TARGET";
const REQUEST: &str = "DROPKEEP_BENCH_REQUEST";

/// Measures, and prints a table.
pub(crate) fn run() -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let redis = Redis::start()?;
    let keep = pinned(0, &["serve", "keep"], &[])?;
    let mut words = keep.first.split(' ');
    let (address, id, key) = (
        words.next().context("no address")?.to_owned(),
        words.next().context("no connection")?.to_owned(),
        words.next().context("no key")?.to_owned(),
    );
    let path = PATH.replace("{id}", &id);
    let request =
        format!("GET {path} HTTP/1.1\r\nhost: keep\r\nauthorization: Bearer {key}\r\n\r\n");
    let body = runtime.block_on(body_of(&address, &request))?;
    let others: Vec<_> = ["bare", "aside"]
        .iter()
        .map(|kind| {
            pinned(0, &["serve", kind], &[(BODY, body.as_str()), (REDIS, redis.url().as_str())])
        })
        .collect::<Result<_>>()?;
    let addresses = [others[0].first.clone(), address, others[1].first.clone()];
    let mut rates = [const { Vec::new() }; 3];
    let mut slowest = [const { Vec::new() }; 3];
    for _ in 0..ROUNDS {
        for (index, address) in addresses.iter().enumerate() {
            let driver = pinned(1, &["drive"], &[(TARGET, address), (REQUEST, &request)])?;
            let (rate, p99) = driver.first.split_once(' ').context("no figures")?;
            rates[index].push(rate.parse::<f64>()?);
            slowest[index].push(p99.parse::<f64>()?);
        }
    }
    print_table(&rates, &slowest);
    Ok(())
}

/// The median of all rounds; what of the bare handler it is, by each round's own.
fn print_table(rates: &[Vec<f64>; 3], slowest: &[Vec<f64>; 3]) {
    println!(
        "| {CONNECTIONS} connections, one core serves | requests a second | of bare axum | p99 ms |"
    );
    println!("|---|---:|---:|---:|");
    for (index, (_, name)) in KINDS.iter().enumerate() {
        let ratios = rates[index].iter().zip(&rates[0]).map(|(rate, bare)| rate / bare);
        let (rate, ratio) = (median(rates[index].clone()), median(ratios.collect()));
        println!(
            "| {name} | {rate:.0} | {ratio:.2} | {} |",
            millis(Duration::from_secs_f64(median(slowest[index].clone()) / 1e6))
        );
    }
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

async fn body_of(address: &str, request: &str) -> Result<String> {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    let mut stream = tokio::net::TcpStream::connect(address).await?;
    let closing = request.replacen("\r\n", "\r\nconnection: close\r\n", 1);
    stream.write_all(closing.as_bytes()).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    let (head, body) = answer.split_once("\r\n\r\n").context("no answer")?;
    ensure!(head.starts_with("HTTP/1.1 200"), "the keep answers {head}");
    Ok(body.to_owned())
}

/// Puts the load on, in a process of its own, and prints what came of it.
pub(crate) async fn drive() -> Result<()> {
    let (target, request) = (env::var(TARGET)?, env::var(REQUEST)?);
    let load = load::run(target.parse()?, &request, (CONNECTIONS, SPAN)).await?;
    ensure!(load.refused == 0, "{} requests were refused", load.refused);
    println!("{} {}", load.rate(), load.percentile(0.99).as_micros());
    Ok(())
}

/// Serves as one of the three, in a process of its own.
pub(crate) async fn serve(kind: &str) -> Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    match kind {
        "bare" => {
            let body: Arc<str> = env::var(BODY)?.into();
            println!("{address}");
            let router = Router::new().route(PATH, get(bare)).with_state(body);
            Ok(axum::serve(listener, router).await?)
        }
        "aside" => {
            let client = redis::Client::open(env::var(REDIS)?)?;
            let mut connection = client.get_connection_manager().await?;
            let () = connection.set_ex("token", env::var(BODY)?, 14_300).await?;
            println!("{address}");
            let router = Router::new().route(PATH, get(aside)).with_state(connection);
            Ok(axum::serve(listener, router).await?)
        }
        "keep" => keep(listener, address).await,
        _ => bail!("there is no such server"),
    }
}

async fn keep(listener: TcpListener, address: SocketAddr) -> Result<()> {
    let fleet = Fleet::start().await?;
    let end = now() + jiff::SignedDuration::from_hours(4);
    let id = fleet.connect(("user", 1), end).await?.pop().context("no connection")?;
    let new = NewApiKey {
        tenant: "acme".to_owned(),
        name: "bench".to_owned(),
        actions: [Action::Token].into(),
        reach: Reach::Everything,
        requests_per_minute: None,
        expires_at: None,
    };
    let made = fleet.keep.api_keys().create(&new).await?;
    let server = Server::new(fleet.settings.open().await?);
    server.keep().token(&id, None).await?;
    println!("{address} {id} {}", made.secret.expose());
    serve_keep(listener, server, &ServeSettings::default(), std::future::pending()).await;
    Ok(())
}

async fn bare(State(body): State<Arc<str>>) -> impl IntoResponse {
    ([(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, "no-store")], body.to_string())
}

async fn aside(State(mut redis): State<ConnectionManager>) -> impl IntoResponse {
    let body: String = redis.get("token").await.unwrap_or_default();
    ([(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, "no-store")], body)
}
