//! When Dropbox no longer accepts the refresh token, and when it only seems so.

use dropkeep_auth::{RefreshTokenStore, TokenError, TokenSource};

use super::fixture::{Answer, HOUR, MINUTE, Process, credentials};

#[tokio::test(flavor = "multi_thread")]
async fn nobody_signed_in_costs_no_call() {
    let process = Process::start();
    process.store.remove("default").await.unwrap();
    let error = process.source.token().await.unwrap_err();
    assert!(matches!(error, TokenError::NotSignedIn), "{error:?}");
    assert_eq!(process.endpoint.calls(), 0);

    process.store.save("default", &credentials("refresh-1")).await.unwrap();
    assert_eq!(process.token().await, "access-1");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dead_grant_costs_one_call_and_then_none() {
    let process = Process::start();
    process.endpoint.revoke("refresh-1");
    for _ in 0..100 {
        let error = process.source.token().await.unwrap_err();
        assert!(matches!(error, TokenError::GrantDead(_)), "{error:?}");
        process.clock.advance(MINUTE);
    }
    assert_eq!(process.endpoint.calls(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_grant_that_dies_under_a_valid_token_leaves_it_until_its_end() {
    let process = Process::start();
    process.token().await;
    process.endpoint.revoke("refresh-1");
    process.clock.advance(3 * HOUR + 41 * MINUTE);
    process.background_refresh_ends().await;
    for _ in 0..18 {
        assert_eq!(process.token().await, "access-1");
        process.clock.advance(MINUTE);
    }
    process.clock.advance(MINUTE);
    let error = process.source.token().await.unwrap_err();
    assert!(matches!(error, TokenError::GrantDead(_)), "{error:?}");
    assert_eq!(process.endpoint.calls(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_sign_in_ends_a_dead_grant() {
    let process = Process::start();
    process.endpoint.revoke("refresh-1");
    process.source.token().await.unwrap_err();
    process.store.save("default", &credentials("refresh-2")).await.unwrap();
    assert_eq!(process.token().await, "access-2");
    assert_eq!(process.endpoint.refresh_tokens(), ["refresh-1", "refresh-2"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn c5_a_refusal_is_not_believed_when_another_process_has_stored_a_new_refresh_token() {
    let process = Process::start();
    process.endpoint.revoke("refresh-1");
    process.endpoint.hold();
    let source = std::sync::Arc::clone(&process.source);
    let caller = tokio::spawn(async move { source.token().await });
    process.endpoint.called(1).await;
    process.store.save("default", &credentials("refresh-2")).await.unwrap();
    process.endpoint.answer();
    assert_eq!(caller.await.unwrap().unwrap().expose(), "access-2");
    assert_eq!(process.endpoint.refresh_tokens(), ["refresh-1", "refresh-2"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn c2_a_new_refresh_token_replaces_the_old_one_and_none_keeps_it() {
    let process = Process::start();
    process.endpoint.next([Answer::Rotates("refresh-2")]);
    process.token().await;
    assert_eq!(process.store.load("default").await.unwrap(), Some(credentials("refresh-2")));
    process.clock.advance(5 * HOUR);
    process.token().await;
    assert_eq!(process.store.load("default").await.unwrap(), Some(credentials("refresh-2")));
    assert_eq!(process.endpoint.refresh_tokens(), ["refresh-1", "refresh-2"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn c3_a_new_refresh_token_does_not_undo_a_sign_in_that_came_between() {
    let process = Process::start();
    process.endpoint.next([Answer::Rotates("refresh-2")]);
    process.endpoint.hold();
    let source = std::sync::Arc::clone(&process.source);
    let caller = tokio::spawn(async move { source.token().await });
    process.endpoint.called(1).await;
    process.store.save("default", &credentials("refresh-of-somebody-else")).await.unwrap();
    process.endpoint.answer();
    caller.await.unwrap().unwrap();
    let stored = process.store.load("default").await.unwrap();
    assert_eq!(stored, Some(credentials("refresh-of-somebody-else")));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rejected_token_of_a_dead_grant_leaves_nothing_to_serve() {
    let process = Process::start();
    let rejected = process.source.token().await.unwrap();
    process.endpoint.revoke("refresh-1");
    for _ in 0..10 {
        let error = process.source.replace(&rejected).await.unwrap_err();
        assert!(matches!(error, TokenError::GrantDead(_)), "{error:?}");
    }
    assert_eq!(process.endpoint.calls(), 2);
}
