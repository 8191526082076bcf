//! Exactly one refresh: three replicas behind nginx, a thousand connections whose tokens end together,
//! and 64 callers for each, with a token endpoint that takes its time.

use std::collections::HashMap;
use std::env;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use dropkeep_auth::{Clock as _, SystemClock};
use dropkeep_local::Fault;
use dropkeep_stores::ConnectionId;
use dropkeep_testbed::Nginx;
use http::StatusCode;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::Instant;

use crate::fleet::{Fleet, now};

/// How long the token endpoint takes.
const LATENCIES: [Duration; 4] = [
    Duration::from_millis(100),
    Duration::from_secs(3),
    Duration::from_secs(11),
    Duration::from_secs(40),
];
const CALLERS: usize = 64;
/// So many requests are under way at once: a process may have 20,000 files open here, and nginx needs two
/// for each request.
const AT_ONCE: usize = 16_000;
/// When the tokens end: all of them have been connected by then.
const LIFETIME: Duration = Duration::from_secs(15);

/// What all callers of a round share.
#[derive(Debug)]
struct Round {
    http: Vec<reqwest::Client>,
    url: String,
    key: String,
    permits: Semaphore,
    told_to_wait: AtomicUsize,
}

/// Measures all latencies, and prints a table.
pub(crate) async fn run() -> Result<()> {
    let connections = match env::var("DROPKEEP_BENCH_CONNECTIONS") {
        Ok(number) => number.parse()?,
        Err(_) => 1000,
    };
    let fleet = Fleet::start().await?;
    let replicas = [fleet.replica("one")?, fleet.replica("two")?, fleet.replica("three")?];
    let addresses: Vec<_> = replicas.iter().map(|replica| replica.address.clone()).collect();
    let nginx = Nginx::start(&addresses)?;
    let url = format!("http://{}", nginx.address());
    let key = fleet.key().await?;
    println!("{connections} connections, {CALLERS} callers each, 3 replicas behind nginx\n");
    println!(
        "| token endpoint answers in | refreshes | most for one connection | answers | told to wait | failed | seconds |"
    );
    println!("|---|---:|---:|---:|---:|---:|---:|");
    let mut exact = true;
    for latency in LATENCIES {
        exact &= round(&fleet, (&url, &key), (latency, connections)).await?;
    }
    ensure!(exact, "some connection was refreshed more than once, or a caller failed");
    Ok(())
}

async fn round(
    fleet: &Fleet,
    (url, key): (&str, &str),
    (latency, connections): (Duration, usize),
) -> Result<bool> {
    let end = now() + jiff::SignedDuration::try_from(LIFETIME)?;
    let prefix = format!("{}ms", latency.as_millis());
    let ids = fleet.connect((&prefix, connections), end).await?;
    let before = fleet.dropbox.count("oauth2/token");
    fleet.dropbox.fault(Fault::on("oauth2/token").forever().delay(latency));
    let left = Duration::try_from(end.duration_since(now())).unwrap_or_default();
    SystemClock.sleep(left).await;
    let http = (0..32)
        .map(|_| reqwest::Client::builder().http2_prior_knowledge().build())
        .collect::<Result<_, _>>()?;
    let round = Arc::new(Round {
        http,
        url: url.to_owned(),
        key: key.to_owned(),
        permits: Semaphore::new(AT_ONCE),
        told_to_wait: AtomicUsize::new(0),
    });
    let began = Instant::now();
    let (tokens, failed) = all_callers(&round, &ids).await?;
    let took = began.elapsed();
    let refreshes = fleet.dropbox.count("oauth2/token") - before;
    let most = most_refreshes(fleet, &ids).await?;
    let told = round.told_to_wait.load(Ordering::Relaxed);
    println!(
        "| {:.1} s | {refreshes} | {most} | {tokens} | {told} | {failed} | {:.1} |",
        latency.as_secs_f64(),
        took.as_secs_f64(),
    );
    // The fault of one round does not last into the next.
    fleet.dropbox.forgive_unmet_faults();
    Ok(refreshes == connections && most == 1 && failed == 0)
}

/// Lets every caller have its token. Tells how many did and how many did not.
async fn all_callers(round: &Arc<Round>, ids: &[ConnectionId]) -> Result<(usize, usize)> {
    let mut tasks = JoinSet::new();
    for number in 0..CALLERS {
        for id in ids {
            let round = Arc::clone(round);
            let http = round.http[(number + tasks.len()) % round.http.len()].clone();
            let id = id.clone();
            tasks.spawn(async move { (id.clone(), round.caller(&http, &id).await) });
        }
    }
    let mut seen: HashMap<ConnectionId, String> = HashMap::new();
    let (mut tokens, mut failed) = (0, 0);
    while let Some(ended) = tasks.join_next().await {
        let (id, fingerprint) = ended?;
        match fingerprint {
            Ok(fingerprint) => {
                tokens += 1;
                let first = seen.entry(id).or_insert_with(|| fingerprint.clone());
                ensure!(
                    *first == fingerprint,
                    "two callers of one connection got different tokens"
                );
            }
            Err(error) => {
                if failed == 0 {
                    eprintln!("a caller failed: {error:?}");
                }
                failed += 1;
            }
        }
    }
    Ok((tokens, failed))
}

impl Round {
    /// Asks until it is given a token, and waits as long as it is told to. Gives the fingerprint.
    async fn caller(&self, http: &reqwest::Client, id: &ConnectionId) -> Result<String> {
        loop {
            let permit = self.permits.acquire().await?;
            let url = format!("{}/v1/connections/{id}/token", self.url);
            let answer = http.get(url).bearer_auth(&self.key).send().await?;
            let status = answer.status();
            let wait = answer
                .headers()
                .get("retry-after")
                .and_then(|wait| wait.to_str().ok()?.parse().ok());
            let body = answer.bytes().await?;
            drop(permit);
            if status == StatusCode::OK {
                let token: serde_json::Value = serde_json::from_slice(&body)?;
                let fingerprint = token["fingerprint"].as_str().context("no fingerprint")?;
                return Ok(fingerprint.to_owned());
            }
            ensure!(
                status == StatusCode::SERVICE_UNAVAILABLE,
                "{status}: {}",
                String::from_utf8_lossy(&body)
            );
            self.told_to_wait.fetch_add(1, Ordering::Relaxed);
            SystemClock.sleep(Duration::from_secs(wait.context("no Retry-After")?)).await;
        }
    }
}

/// How often the connection that was refreshed most often was.
async fn most_refreshes(fleet: &Fleet, ids: &[ConnectionId]) -> Result<i64> {
    let mut most = 0;
    for id in ids {
        let found = fleet.keep.connections().find(id).await?.context("a connection is gone")?;
        most = most.max(found.refreshes);
    }
    Ok(most)
}
