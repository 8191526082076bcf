//! Whatever happens to the clock.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::{Clock, SeededRandomness, TokenSource};
use jiff::SignedDuration;

use super::fixture::{HOUR, MINUTE, Process};

const DAY: SignedDuration = SignedDuration::from_hours(24);

#[tokio::test(flavor = "multi_thread")]
async fn a_laptop_that_slept_past_the_end_gets_a_new_token() {
    let process = Process::start();
    process.token().await;
    // Both clocks count the time asleep.
    process.clock.advance(9 * HOUR);
    assert_eq!(process.source.cached(), None);
    assert_eq!(process.token().await, "access-2");
}

#[tokio::test(flavor = "multi_thread")]
async fn where_the_monotonic_clock_stands_still_in_suspend_the_time_of_day_tells() {
    let process = Process::start();
    process.token().await;
    process.clock.step_wall(SignedDuration::from_hours(9));
    assert_eq!(process.source.cached(), None);
    assert_eq!(process.token().await, "access-2");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_set_back_does_not_make_a_token_live_longer() {
    let process = Process::start();
    process.token().await;
    process.clock.step_wall(-DAY);
    assert_eq!(process.token().await, "access-1");
    process.clock.advance(3 * HOUR);
    assert_eq!(process.token().await, "access-1");
    process.clock.advance(HOUR);
    assert_eq!(process.source.cached(), None);
    assert_eq!(process.token().await, "access-2");
    // The next one is judged by the clock as it is now.
    process.clock.advance(3 * HOUR);
    assert_eq!(process.token().await, "access-2");
    assert_eq!(process.endpoint.calls(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_set_forward_costs_one_refresh() {
    let process = Process::start();
    process.token().await;
    process.clock.step_wall(DAY);
    for _ in 0..10 {
        assert_eq!(process.token().await, "access-2");
    }
    assert_eq!(process.endpoint.calls(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_is_put_right_after_a_forward_step_costs_nothing_more() {
    let process = Process::start();
    process.clock.step_wall(DAY);
    process.token().await;
    process.clock.step_wall(-DAY);
    process.clock.advance(3 * HOUR);
    assert_eq!(process.token().await, "access-1");
    process.clock.advance(HOUR);
    assert_eq!(process.token().await, "access-2");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shared_token_from_the_future_is_not_believed() {
    let process = Process::start();
    process.token().await;
    // Its age cannot be told once the clock shows a time before it was issued.
    process.clock.step_wall(-DAY);
    assert_eq!(process.beside().token().await, "access-2");
}

#[tokio::test(flavor = "multi_thread")]
async fn clocks_that_differ_by_seconds_still_share() {
    let process = Process::start();
    process.token().await;
    process.clock.step_wall(SignedDuration::from_secs(-30));
    assert_eq!(process.beside().token().await, "access-1");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shared_token_lives_no_longer_by_a_clock_that_was_set_back_by_seconds() {
    let process = Process::start();
    process.token().await;
    process.clock.step_wall(SignedDuration::from_secs(-30));
    let second = process.beside();
    assert_eq!(second.token().await, "access-1");
    // Half a minute before, by the time of day, the last minute begins by the time that passed.
    process.clock.advance(4 * HOUR - MINUTE);
    assert_eq!(second.source.cached(), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn c6_the_life_of_a_token_counts_from_the_start_of_the_request() {
    let process = Process::start();
    process.endpoint.hold();
    let source = Arc::clone(&process.source);
    let caller = tokio::spawn(async move { source.token().await.unwrap() });
    process.endpoint.called(1).await;
    let asked_at = process.clock.now();
    process.clock.advance(30 * MINUTE);
    process.endpoint.answer();
    assert_eq!(caller.await.unwrap().expires_at(), Some(asked_at + 4 * HOUR));
    process.clock.advance(3 * HOUR + 30 * MINUTE);
    assert_eq!(process.source.cached(), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn time_set_back_while_the_answer_was_awaited_adds_nothing() {
    let process = Process::start();
    process.endpoint.hold();
    let source = Arc::clone(&process.source);
    let caller = tokio::spawn(async move { source.token().await.unwrap() });
    process.endpoint.called(1).await;
    process.clock.step_wall(-DAY);
    process.endpoint.answer();
    caller.await.unwrap();
    process.clock.advance(4 * HOUR);
    assert_eq!(process.source.cached(), None);
}

/// After how much of its four hours a token is refreshed in the background.
async fn refreshed_after(seed: u64) -> Duration {
    let process = Process::start();
    let store = Arc::new(process.store.clone());
    let source = Process::source(&process.endpoint, store, &process.clock)
        .randomness(Arc::new(SeededRandomness::new(seed)))
        .build();
    let process = Process { source: Arc::new(source), ..process };
    process.token().await;
    let mut status = process.source.subscribe();
    let mut passed = 3 * HOUR;
    process.clock.advance(passed);
    while process.endpoint.calls() == 1 && passed < 4 * HOUR {
        passed += MINUTE / 2;
        process.clock.advance(MINUTE / 2);
        process.endpoint.hold();
        process.token().await;
        // The task is started within the call or not at all; it runs once it is let.
        for _ in 0..50 {
            tokio::task::yield_now().await;
        }
    }
    process.endpoint.answer();
    status.changed().await.unwrap();
    passed
}

#[tokio::test]
async fn a_fleet_does_not_refresh_in_step() {
    let mut times = Vec::new();
    for seed in 0..12 {
        times.push(refreshed_after(seed).await);
    }
    let (first, last) = (*times.iter().min().unwrap(), *times.iter().max().unwrap());
    assert!(first >= 3 * HOUR + 30 * MINUTE, "{first:?}");
    assert!(last <= 3 * HOUR + 40 * MINUTE + MINUTE / 2, "{last:?}");
    assert!(last - first > 3 * MINUTE, "{times:?}");
}
