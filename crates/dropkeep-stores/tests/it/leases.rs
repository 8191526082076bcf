//! Who may refresh: the row's epoch is the truth.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::{CacheKey, Clock, ManualClock, SystemClock};
use dropkeep_stores::{Claim, LeaseOwner, StateKind, Verdict};

use crate::conformance::on_every_database;
use crate::support::{Store, connect, key_ring, new_connection, randomness, token};

on_every_database!(
    of_many_who_ask_one_gets_the_lease,
    a_lease_ends_by_itself,
    a_renewed_lease_lasts,
    a_stale_holder_writes_nothing,
    a_new_sign_in_ends_every_lease,
    a_commit_shares_the_token_and_gives_the_lease_back,
    a_released_lease_is_free,
    a_lease_from_before_the_clock_was_set_back_has_ended,
    nothing_is_committed_once_disconnected,
);

const TERM: Duration = Duration::from_secs(30);

fn owner(name: &str) -> LeaseOwner {
    LeaseOwner::new(name, &randomness())
}

fn key() -> CacheKey {
    CacheKey::of(&new_connection("ada", "refresh-ada").credentials)
}

async fn of_many_who_ask_one_gets_the_lease(store: Store) {
    let connections = store.open().await;
    let id = connect(&connections, "ada").await.connection.id;
    let asking = (0..64).map(|number| {
        let (connections, id) = (connections.clone(), id.clone());
        let owner = owner(&format!("p{number}"));
        tokio::spawn(async move { connections.claim(&id, &owner, TERM).await.unwrap() })
    });
    let mut taken = 0;
    for claim in asking.collect::<Vec<_>>() {
        taken += u32::from(matches!(claim.await.unwrap(), Claim::Taken(_)));
    }
    assert_eq!(taken, 1);
}

async fn a_lease_ends_by_itself(store: Store) {
    let clock = ManualClock::new(SystemClock.now());
    let connections = store.open_with(Arc::new(clock.clone()), key_ring(&["k"])).await;
    let id = connect(&connections, "ada").await.connection.id;
    let (one, two) = (owner("one"), owner("two"));
    assert!(matches!(connections.claim(&id, &one, TERM).await.unwrap(), Claim::Taken(_)));
    clock.advance(TERM - Duration::from_secs(1));
    let Claim::Held { until } = connections.claim(&id, &two, TERM).await.unwrap() else {
        panic!("the lease has a second left");
    };
    assert!(until > connections.database().now());
    clock.advance(Duration::from_secs(2));
    assert!(matches!(connections.claim(&id, &two, TERM).await.unwrap(), Claim::Taken(_)));
}

async fn a_renewed_lease_lasts(store: Store) {
    let clock = ManualClock::new(SystemClock.now());
    let connections = store.open_with(Arc::new(clock.clone()), key_ring(&["k"])).await;
    let id = connect(&connections, "ada").await.connection.id;
    let Claim::Taken(epoch) = connections.claim(&id, &owner("one"), TERM).await.unwrap() else {
        panic!("nobody else asks");
    };
    for _ in 0..5 {
        clock.advance(Duration::from_secs(20));
        assert!(connections.renew(&id, epoch, TERM).await.unwrap());
        let other = connections.claim(&id, &owner("two"), TERM).await.unwrap();
        assert!(matches!(other, Claim::Held { .. }));
    }
}

async fn a_stale_holder_writes_nothing(store: Store) {
    let clock = ManualClock::new(SystemClock.now());
    let connections = store.open_with(Arc::new(clock.clone()), key_ring(&["k"])).await;
    let id = connect(&connections, "ada").await.connection.id;
    let Claim::Taken(stale) = connections.claim(&id, &owner("one"), TERM).await.unwrap() else {
        panic!("nobody else asks");
    };
    clock.advance(TERM + Duration::from_secs(1));
    let Claim::Taken(epoch) = connections.claim(&id, &owner("two"), TERM).await.unwrap() else {
        panic!("the first lease has ended");
    };
    let late = token("late", 14_400);
    assert!(!connections.commit(&id, (stale, &key()), &late).await.unwrap());
    assert!(!connections.renew(&id, stale, TERM).await.unwrap());
    connections.release(&id, stale).await.unwrap();
    let third = connections.claim(&id, &owner("three"), TERM).await.unwrap();
    assert!(
        matches!(third, Claim::Held { .. }),
        "the stale holder gave back what it no longer had"
    );
    let good = token("good", 14_400);
    assert!(connections.commit(&id, (epoch, &key()), &good).await.unwrap());
    assert_eq!(connections.access_token(&id, &key()).await.unwrap(), Some(good));
}

async fn a_new_sign_in_ends_every_lease(store: Store) {
    let connections = store.open().await;
    let id = connect(&connections, "ada").await.connection.id;
    let Claim::Taken(epoch) = connections.claim(&id, &owner("one"), TERM).await.unwrap() else {
        panic!("nobody else asks");
    };
    connections.connect(&new_connection("ada", "another")).await.unwrap();
    let old = token("of-the-old-sign-in", 14_400);
    assert!(!connections.commit(&id, (epoch, &key()), &old).await.unwrap());
    let claim = connections.claim(&id, &owner("two"), TERM).await.unwrap();
    assert!(matches!(claim, Claim::Taken(_)));
}

async fn a_commit_shares_the_token_and_gives_the_lease_back(store: Store) {
    let connections = store.open().await;
    let one = connect(&connections, "ada").await.connection;
    let failing = Verdict::Failing("the server answered 503".to_owned());
    connections.judge(&one.id, &one.grant_digest.unwrap(), &failing).await.unwrap();
    let Claim::Taken(epoch) = connections.claim(&one.id, &owner("one"), TERM).await.unwrap() else {
        panic!("nobody else asks");
    };
    let fresh = token("fresh", 14_400);
    assert!(connections.commit(&one.id, (epoch, &key()), &fresh).await.unwrap());
    let found = connections.find(&one.id).await.unwrap().unwrap();
    assert_eq!(found.state.kind, StateKind::Active);
    assert_eq!(found.access_fingerprint, Some(fresh.token.fingerprint()));
    assert!(found.refreshed_at.is_some() && found.refreshes >= 1);
    let next = connections.claim(&one.id, &owner("two"), TERM).await.unwrap();
    assert!(matches!(next, Claim::Taken(_)));
}

async fn a_released_lease_is_free(store: Store) {
    let connections = store.open().await;
    let id = connect(&connections, "ada").await.connection.id;
    let Claim::Taken(epoch) = connections.claim(&id, &owner("one"), TERM).await.unwrap() else {
        panic!("nobody else asks");
    };
    connections.release(&id, epoch).await.unwrap();
    let next = connections.claim(&id, &owner("two"), TERM).await.unwrap();
    assert!(matches!(next, Claim::Taken(_)));
}

async fn a_lease_from_before_the_clock_was_set_back_has_ended(store: Store) {
    let ahead = ManualClock::new(SystemClock.now());
    let before = store.open_with(Arc::new(ahead.clone()), key_ring(&["k"])).await;
    let id = connect(&before, "ada").await.connection.id;
    ahead.advance(Duration::from_secs(6 * 3600));
    assert!(matches!(before.claim(&id, &owner("one"), TERM).await.unwrap(), Claim::Taken(_)));
    let after = store.open().await;
    let claim = after.claim(&id, &owner("two"), TERM).await.unwrap();
    assert!(matches!(claim, Claim::Taken(_)), "{claim:?}");
}

async fn nothing_is_committed_once_disconnected(store: Store) {
    let connections = store.open().await;
    let id = connect(&connections, "ada").await.connection.id;
    let Claim::Taken(epoch) = connections.claim(&id, &owner("one"), TERM).await.unwrap() else {
        panic!("nobody else asks");
    };
    connections.begin_revoking(&id).await.unwrap();
    let late = token("late", 14_400);
    assert!(!connections.commit(&id, (epoch, &key()), &late).await.unwrap());
    assert_eq!(connections.access_token(&id, &key()).await.unwrap(), None);
    connections.erase(&id, key().as_str()).await.unwrap();
    assert_eq!(connections.claim(&id, &owner("two"), TERM).await.unwrap(), Claim::Gone);
}
