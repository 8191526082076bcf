//! The broker: one refresh, whoever asks; and nothing from a dead sign-in.

use std::sync::Arc;

use dropkeep_server::NoToken;
use dropkeep_stores::StateKind;

use crate::support::{World, nobody, until};

#[tokio::test(flavor = "multi_thread")]
async fn three_keeps_of_many_callers_refresh_once_on_sqlite() {
    refresh_once(World::on_sqlite().await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn three_keeps_of_many_callers_refresh_once_on_postgres() {
    refresh_once(World::on_postgres().await).await;
}

async fn refresh_once(world: World) {
    let first = Arc::new(world.keep().await);
    let id = world.connect(&first).await.id;
    let keeps = [Arc::clone(&first), Arc::new(world.keep().await), Arc::new(world.keep().await)];
    let mut callers = Vec::new();
    for keep in &keeps {
        for _ in 0..64 {
            let (keep, id) = (Arc::clone(keep), id.clone());
            callers.push(tokio::spawn(async move { keep.token(&id, None).await.unwrap().token }));
        }
    }
    let mut tokens = Vec::new();
    for caller in callers {
        tokens.push(caller.await.unwrap());
    }
    assert!(tokens.iter().all(|token| *token == tokens[0]));
    assert_eq!(world.refreshes(), 1);
    assert_eq!(keeps[2].fresh(&id).unwrap().token, tokens[0], "now from memory");
}

#[tokio::test(flavor = "multi_thread")]
async fn many_reports_of_one_token_lead_to_one_refresh() {
    let world = World::on_sqlite().await;
    let keeps = [Arc::new(world.keep().await), Arc::new(world.keep().await)];
    let id = world.connect(&keeps[0]).await.id;
    let old = keeps[0].token(&id, None).await.unwrap().token;
    assert_eq!(keeps[1].token(&id, None).await.unwrap().token, old);
    let reports = (0..32).map(|number| {
        let (keep, id, old) = (Arc::clone(&keeps[number % 2]), id.clone(), old.fingerprint());
        tokio::spawn(async move { keep.report(&id, &old).await.unwrap().token })
    });
    for report in reports.collect::<Vec<_>>() {
        assert_ne!(report.await.unwrap(), old);
    }
    assert_eq!(world.refreshes(), 2);
    let late = keeps[0].report(&id, &old.fingerprint()).await.unwrap().token;
    assert_ne!(late, old);
    assert_eq!(world.refreshes(), 2, "a late report costs nothing");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dead_sign_in_is_looked_at_twice_and_then_never_asked_about() {
    let world = World::on_sqlite().await;
    let keeps = [world.keep().await, world.keep().await];
    let id = world.connect_with(&keeps[0], "revoked-long-ago").await.id;
    let error = keeps[0].token(&id, None).await.unwrap_err();
    assert!(matches!(error, NoToken::NeedsReconnect { .. }), "{error:?}");
    assert_eq!(world.refreshes(), 2, "it is believed after a second look");
    for keep in keeps.iter().cycle().take(10) {
        let error = keep.token(&id, None).await.unwrap_err();
        assert!(matches!(error, NoToken::NeedsReconnect { .. }), "{error:?}");
    }
    assert_eq!(world.refreshes(), 2, "Dropbox is asked nothing more");
    let found = keeps[1].connections().find(&id).await.unwrap().unwrap();
    assert_eq!(found.state.kind, StateKind::NeedsReconnect);
    // Connecting again mends it, in every process.
    world.connect(&keeps[0]).await;
    for keep in &keeps {
        until(async || keep.token(&id, None).await.is_ok()).await;
    }
    assert_eq!(world.refreshes(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_disconnected_connection_is_not_served_by_any_process() {
    let world = World::on_sqlite().await;
    let keeps = [world.keep().await, world.keep().await];
    let id = world.connect(&keeps[0]).await.id;
    for keep in &keeps {
        keep.token(&id, None).await.unwrap();
    }
    keeps[0].connections().begin_revoking(&id).await.unwrap();
    for keep in &keeps {
        until(async || keep.fresh(&id).is_none()).await;
        assert!(matches!(keep.token(&id, None).await, Err(NoToken::NoConnection)));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_was_never_connected_has_no_token() {
    let world = World::on_sqlite().await;
    let keep = world.keep().await;
    assert!(matches!(keep.token(&nobody(), None).await, Err(NoToken::NoConnection)));
    assert_eq!(world.refreshes(), 0);
}
