//! What every [`RefreshTokenStore`] must do, checked on each.

use std::sync::Arc;

use dropkeep_auth::{
    App, Credentials, FileStore, MemoryStore, RefreshToken, RefreshTokenStore, SystemClock,
};

use super::credentials;

/// Runs the suite on a fresh store for each function.
macro_rules! conformance {
    ($($name:ident),* $(,)?) => {
        mod memory {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $name() {
                super::$name(std::sync::Arc::new(super::MemoryStore::default())).await;
            })*
        }

        mod file {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $name() {
                let directory = tempfile::tempdir().unwrap();
                let path = directory.path().join("home/credentials.json");
                let clock = std::sync::Arc::new(super::SystemClock);
                super::$name(std::sync::Arc::new(super::FileStore::new(path, clock))).await;
            })*
        }
    };
}

conformance!(
    an_empty_store_has_nothing,
    what_is_saved_is_loaded,
    little_known_credentials_stay_so,
    saving_again_replaces,
    profiles_are_kept_apart_and_listed_in_order,
    a_removed_profile_is_gone,
    replacing_needs_the_expected_refresh_token,
    writers_at_once_lose_nothing,
    of_many_that_replace_one_token_one_succeeds,
    odd_profile_names_are_names_like_any_other,
);

type Store = Arc<dyn RefreshTokenStore>;

async fn an_empty_store_has_nothing(store: Store) {
    assert_eq!(store.load("default").await.unwrap(), None);
    assert_eq!(store.profiles().await.unwrap(), Vec::<String>::new());
    assert!(!store.remove("default").await.unwrap());
}

async fn what_is_saved_is_loaded(store: Store) {
    store.save("default", &credentials("refresh-1")).await.unwrap();
    assert_eq!(store.load("default").await.unwrap(), Some(credentials("refresh-1")));
}

async fn little_known_credentials_stay_so(store: Store) {
    let little = Credentials::new(App::public("app-key"), RefreshToken::new("refresh-1"));
    store.save("default", &little).await.unwrap();
    assert_eq!(store.load("default").await.unwrap(), Some(little));
}

async fn saving_again_replaces(store: Store) {
    store.save("default", &credentials("refresh-1")).await.unwrap();
    let second = Credentials { team_id: None, ..credentials("refresh-2") };
    store.save("default", &second).await.unwrap();
    assert_eq!(store.load("default").await.unwrap(), Some(second));
}

async fn profiles_are_kept_apart_and_listed_in_order(store: Store) {
    store.save("work", &credentials("refresh-work")).await.unwrap();
    store.save("home", &credentials("refresh-home")).await.unwrap();
    assert_eq!(store.profiles().await.unwrap(), ["home", "work"]);
    assert_eq!(store.load("work").await.unwrap(), Some(credentials("refresh-work")));
    assert_eq!(store.load("home").await.unwrap(), Some(credentials("refresh-home")));
}

async fn a_removed_profile_is_gone(store: Store) {
    store.save("work", &credentials("refresh-work")).await.unwrap();
    store.save("home", &credentials("refresh-home")).await.unwrap();
    assert!(store.remove("work").await.unwrap());
    assert_eq!(store.load("work").await.unwrap(), None);
    assert_eq!(store.profiles().await.unwrap(), ["home"]);
    assert!(!store.remove("work").await.unwrap());
}

async fn replacing_needs_the_expected_refresh_token(store: Store) {
    let (first, second) = (RefreshToken::new("refresh-1"), RefreshToken::new("refresh-2"));
    assert!(!store.replace("default", &first, &credentials("refresh-2")).await.unwrap());
    assert_eq!(store.load("default").await.unwrap(), None);

    store.save("default", &credentials("refresh-1")).await.unwrap();
    assert!(!store.replace("default", &second, &credentials("refresh-3")).await.unwrap());
    assert_eq!(store.load("default").await.unwrap(), Some(credentials("refresh-1")));
    assert!(store.replace("default", &first, &credentials("refresh-2")).await.unwrap());
    assert_eq!(store.load("default").await.unwrap(), Some(credentials("refresh-2")));
}

async fn writers_at_once_lose_nothing(store: Store) {
    let writers: Vec<_> = (0..16)
        .map(|number| {
            let store = Arc::clone(&store);
            tokio::spawn(async move {
                let profile = format!("profile-{number:02}");
                store.save(&profile, &credentials(&format!("refresh-{number}"))).await.unwrap();
            })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    let expected: Vec<_> = (0..16).map(|number| format!("profile-{number:02}")).collect();
    assert_eq!(store.profiles().await.unwrap(), expected);
    assert_eq!(store.load("profile-07").await.unwrap(), Some(credentials("refresh-7")));
}

async fn of_many_that_replace_one_token_one_succeeds(store: Store) {
    store.save("default", &credentials("refresh-0")).await.unwrap();
    let writers: Vec<_> = (1..=8)
        .map(|number| {
            let store = Arc::clone(&store);
            tokio::spawn(async move {
                let expected = RefreshToken::new("refresh-0");
                let new = credentials(&format!("refresh-{number}"));
                store.replace("default", &expected, &new).await.unwrap().then_some(new)
            })
        })
        .collect();
    let mut winners = Vec::new();
    for writer in writers {
        winners.extend(writer.await.unwrap());
    }
    assert_eq!(winners.len(), 1);
    assert_eq!(store.load("default").await.unwrap(), winners.pop());
}

async fn odd_profile_names_are_names_like_any_other(store: Store) {
    for name in ["", " ", "../up", "a/b", "näme 漢😀", "\"quoted\"\n"] {
        store.save(name, &credentials(name)).await.unwrap();
        assert_eq!(store.load(name).await.unwrap(), Some(credentials(name)));
    }
    assert_eq!(store.profiles().await.unwrap().len(), 6);
}
