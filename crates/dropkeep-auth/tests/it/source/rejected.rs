//! What Dropbox refused is not handed out again, and is replaced once.

use std::sync::Arc;

use dropkeep_auth::TokenSource;
use tokio::task::JoinSet;

use super::failures::Broken;
use super::fixture::{Answer, HOUR, MINUTE, Process, timed_out};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_rejected_token_is_replaced_once_however_many_report_it() {
    let process = Process::start();
    let rejected = process.source.token().await.unwrap();
    let mut tasks = JoinSet::new();
    for _ in 0..64 {
        let (source, rejected) = (Arc::clone(&process.source), rejected.clone());
        tasks.spawn(async move { source.replace(&rejected).await.unwrap() });
    }
    for token in tasks.join_all().await {
        assert_eq!(token.expose(), "access-2");
    }
    // A straggler reports it long after.
    assert_eq!(process.source.replace(&rejected).await.unwrap().expose(), "access-2");
    assert_eq!(process.endpoint.calls(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rejected_token_is_not_handed_out_while_its_successor_is_awaited() {
    let process = Process::start();
    let rejected = process.source.token().await.unwrap();
    process.endpoint.hold();
    let source = Arc::clone(&process.source);
    let reporter = tokio::spawn(async move { source.replace(&rejected).await });
    process.endpoint.called(2).await;
    assert_eq!(process.source.cached(), None);
    process.endpoint.answer();
    assert_eq!(reporter.await.unwrap().unwrap().expose(), "access-2");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rejected_token_is_not_served_even_if_no_other_can_be_had() {
    let process = Process::start();
    let rejected = process.source.token().await.unwrap();
    process.endpoint.next([timed_out()]);
    process.source.replace(&rejected).await.unwrap_err();
    process.source.token().await.unwrap_err();
    process.clock.advance(MINUTE);
    // Nor is it taken back from the cache.
    assert_eq!(process.token().await, "access-3");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_straggler_reports_does_not_bring_back_the_token_rejected_since() {
    let process = Process::start();
    let first = process.source.token().await.unwrap();
    let second = process.source.replace(&first).await.unwrap();
    process.endpoint.next([timed_out()]);
    process.source.replace(&second).await.unwrap_err();
    // A request sent with the first token is answered only now.
    process.source.replace(&first).await.unwrap_err();
    process.clock.advance(MINUTE);
    assert_eq!(process.token().await, "access-4");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_rejected_while_it_is_refreshed_is_not_kept_though_it_comes_again() {
    let process = Process::start();
    let rejected = process.source.token().await.unwrap();
    process.clock.advance(3 * HOUR + 41 * MINUTE);
    process.endpoint.next([Answer::Repeats("access-1"), timed_out()]);
    process.endpoint.hold();
    process.token().await;
    process.endpoint.called(2).await;
    let source = Arc::clone(&process.source);
    let reporter = tokio::spawn(async move { source.replace(&rejected).await });
    while process.source.cached().is_some() {
        tokio::task::yield_now().await;
    }
    process.endpoint.answer();
    reporter.await.unwrap().unwrap_err();
    assert_eq!(process.source.cached(), None);
    assert_eq!(process.endpoint.calls(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_comes_after_a_refresh_is_served_by_it_even_without_a_cache() {
    let process = Process::start();
    let process = Process::with(process.clock.clone(), Arc::new(Broken));
    let rejected = process.source.token().await.unwrap();
    for _ in 0..3 {
        assert_eq!(process.source.replace(&rejected).await.unwrap().expose(), "access-2");
    }
    assert_eq!(process.source.token_for(MINUTE).await.unwrap().expose(), "access-2");
    assert_eq!(process.endpoint.calls(), 2);
}
