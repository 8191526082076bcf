//! However many ask, one refresh runs.

use std::sync::Arc;

use dropkeep_auth::TokenSource;
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinSet;

use super::fixture::{HOUR, MINUTE, Process};

/// `count` tasks ask at once; all get the same token.
async fn all_get(process: &Process, count: usize, expected: &str) {
    let mut tasks = JoinSet::new();
    for _ in 0..count {
        let source = Arc::clone(&process.source);
        tasks.spawn(async move { source.token().await.unwrap() });
    }
    for token in tasks.join_all().await {
        assert_eq!(token.expose(), expected);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sixty_four_tasks_without_a_token_make_one_refresh() {
    let process = Process::start();
    all_get(&process, 64, "access-1").await;
    assert_eq!(process.endpoint.calls(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sixty_four_tasks_on_an_expired_token_make_one_refresh() {
    let process = Process::start();
    process.token().await;
    for expected in 2..20 {
        process.clock.advance(5 * HOUR);
        all_get(&process, 64, &format!("access-{expected}")).await;
        assert_eq!(process.endpoint.calls(), expected);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fresh_token_costs_no_refresh() {
    let process = Process::start();
    process.token().await;
    process.clock.advance(3 * HOUR + 29 * MINUTE);
    assert_eq!(process.source.cached().unwrap().expose(), "access-1");
    assert_eq!(process.token().await, "access-1");
    assert_eq!(process.endpoint.calls(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_ageing_token_is_served_while_it_is_refreshed_in_the_background() {
    let process = Process::start();
    process.token().await;
    process.clock.advance(3 * HOUR + 41 * MINUTE);
    process.endpoint.hold();
    let mut status = process.source.subscribe();
    all_get(&process, 64, "access-1").await;
    process.endpoint.called(2).await;
    all_get(&process, 64, "access-1").await;
    process.endpoint.answer();
    status.changed().await.unwrap();
    assert_eq!(process.token().await, "access-2");
    assert_eq!(process.endpoint.calls(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_in_its_last_minute_is_waited_for() {
    let process = Process::start();
    process.token().await;
    process.clock.advance(4 * HOUR - MINUTE);
    assert_eq!(process.source.cached(), None);
    assert_eq!(process.token().await, "access-2");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_caller_that_goes_away_does_not_cancel_the_refresh() {
    let process = Process::start();
    process.endpoint.hold();
    let source = Arc::clone(&process.source);
    let caller = tokio::spawn(async move { source.token().await });
    process.endpoint.called(1).await;
    caller.abort();
    assert!(caller.await.unwrap_err().is_cancelled());

    let mut status = process.source.subscribe();
    process.endpoint.answer();
    status.changed().await.unwrap();
    assert_eq!(process.source.cached().unwrap().expose(), "access-1");
    assert_eq!(process.endpoint.calls(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn dropping_the_source_aborts_the_refresh() {
    let process = Process::start();
    process.token().await;
    process.clock.advance(3 * HOUR + 41 * MINUTE);
    process.endpoint.hold();
    let mut status = process.source.subscribe();
    process.token().await;
    process.endpoint.called(2).await;

    let Process { source, endpoint, .. } = process;
    drop(Arc::into_inner(source).unwrap());
    // What the task held goes with it, the sender of the status included; it was never answered.
    let gone = tokio::time::timeout(MINUTE / 6, status.changed()).await;
    gone.expect("the task was aborted").unwrap_err();
    assert_eq!(Arc::strong_count(&endpoint), 1);
}

fn runtime() -> Runtime {
    Builder::new_multi_thread().enable_time().build().unwrap()
}

#[test]
fn a_runtime_that_shuts_down_takes_its_refresh_along_and_the_next_one_makes_its_own() {
    let process = Process::start();
    process.endpoint.hold();
    let first = runtime();
    let source = Arc::clone(&process.source);
    first.spawn(async move { source.token().await });
    first.block_on(process.endpoint.called(1));
    drop(first);

    process.endpoint.answer();
    assert_eq!(runtime().block_on(process.token()), "access-2");
}

#[test]
fn a_background_refresh_that_went_with_its_runtime_is_started_again_a_minute_later() {
    let process = Process::start();
    let first = runtime();
    first.block_on(process.token());
    process.clock.advance(3 * HOUR + 41 * MINUTE);
    process.endpoint.hold();
    first.block_on(async {
        process.token().await;
        process.endpoint.called(2).await;
    });
    drop(first);

    process.endpoint.answer();
    process.clock.advance(MINUTE);
    runtime().block_on(async {
        process.background_refresh_ends().await;
        assert_eq!(process.token().await, "access-3");
    });
}

#[tokio::test(flavor = "multi_thread")]
async fn a_minimum_time_is_met_by_a_new_token_where_the_old_one_is_too_short() {
    let process = Process::start();
    process.token().await;
    process.clock.advance(3 * HOUR);
    let lasting = process.source.token_for(59 * MINUTE).await.unwrap();
    assert_eq!(lasting.expose(), "access-1");
    let lasting = process.source.token_for(61 * MINUTE).await.unwrap();
    assert_eq!(lasting.expose(), "access-2");
    // More than can be had is cut to what can.
    let lasting = process.source.token_for(24 * HOUR).await.unwrap();
    assert_eq!(lasting.expose(), "access-2");
    assert_eq!(process.endpoint.calls(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_short_lived_token_is_refreshed_in_proportion_and_not_at_every_call() {
    let process = Process::start();
    process.endpoint.issue_for(MINUTE);
    process.token().await;
    process.clock.advance(MINUTE * 3 / 4 - MINUTE / 60);
    assert_eq!(process.token().await, "access-1");
    assert_eq!(process.endpoint.calls(), 1);
    process.clock.advance(MINUTE / 10);
    process.background_refresh_ends().await;
    assert_eq!(process.token().await, "access-2");
    assert_eq!(process.endpoint.calls(), 2);
}
