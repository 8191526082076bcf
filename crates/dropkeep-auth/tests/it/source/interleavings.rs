//! Random mixtures of what may happen, in random order, against what must hold in all of them.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::{Clock, Randomness, SeededRandomness, TokenError, TokenSource};
use jiff::SignedDuration;
use tokio::task::JoinSet;

use super::fixture::{Answer, HOUR, Process, timed_out, unavailable};

const CALLERS: usize = 12;
const STEPS: usize = 40;

/// A number below `bound`.
fn draw(randomness: &SeededRandomness, bound: u64) -> u64 {
    let mut bytes = [0; 8];
    randomness.fill(&mut bytes);
    u64::from_be_bytes(bytes) % bound
}

/// One caller: asks, rejects, goes away, or moves the clock, as `seed` has it.
async fn live(process: Arc<Process>, seed: u64) -> usize {
    let randomness = SeededRandomness::new(seed);
    let mut rejections = 0;
    for _ in 0..STEPS {
        for _ in 0..draw(&randomness, 4) {
            tokio::task::yield_now().await;
        }
        match draw(&randomness, 20) {
            0 => process.clock.advance(Duration::from_secs(draw(&randomness, 5 * 3600))),
            1 => process.clock.step_wall(SignedDuration::from_secs(
                i64::try_from(draw(&randomness, 7200)).unwrap() - 3600,
            )),
            2 => {
                let source = Arc::clone(&process.source);
                tokio::spawn(async move { source.token().await }).abort();
            }
            3 => process.endpoint.next([timed_out()]),
            4 => process.endpoint.next([Answer::Fails(unavailable(None))]),
            5 => {
                if let Ok(token) = process.source.token().await {
                    rejections += 1;
                    if let Ok(other) = process.source.replace(&token).await {
                        assert_ne!(other, token, "a rejected token came back");
                    }
                }
            }
            _ => match process.source.token().await {
                Ok(token) => assert!(token.expose().starts_with("access-")),
                Err(error) => assert!(matches!(error, TokenError::Unavailable { .. }), "{error}"),
            },
        }
    }
    rejections
}

async fn check(seed: u64) {
    let process = Arc::new(Process::start());
    let mut callers = JoinSet::new();
    for caller in 0..CALLERS {
        callers.spawn(live(Arc::clone(&process), seed * 1000 + caller as u64));
    }
    callers.join_all().await;

    // Once trouble is over there is a valid token again, and it is everybody's.
    process.clock.advance(10 * HOUR);
    while process.source.token().await.is_err() {
        process.clock.advance(HOUR);
    }
    let token = process.source.token().await.unwrap();
    assert!(token.expires_at().unwrap() > process.clock.now());
    let calls = process.endpoint.calls();
    let all: HashSet<_> = futures_util::future::join_all((0..64).map(|_| process.source.token()))
        .await
        .into_iter()
        .map(|token| token.unwrap().fingerprint())
        .collect();
    assert_eq!(all, HashSet::from([token.fingerprint()]));
    assert_eq!(process.endpoint.calls(), calls);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn callers_in_any_order_on_many_threads_end_with_one_valid_token() {
    for seed in 0..60 {
        check(seed).await;
    }
}

#[tokio::test]
async fn callers_in_any_order_on_one_thread_end_with_one_valid_token() {
    for seed in 1000..1060 {
        check(seed).await;
    }
}
