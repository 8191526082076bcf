//! Keys change while everything goes on.

use std::sync::Arc;

use dropkeep_auth::{CacheKey, RefreshToken, SystemClock};
use dropkeep_stores::{KeyId, NewSubscription, Subscriptions};

use crate::conformance::on_every_database;
use crate::support::{Store, connect, key_ring, new_connection, token};

on_every_database!(a_rotation_seals_everything_anew_and_frees_the_old_key);

async fn a_rotation_seals_everything_anew_and_frees_the_old_key(store: Store) {
    let clock = Arc::new(SystemClock);
    let before = store.open_with(clock.clone(), key_ring(&["old"])).await;
    let mut new = new_connection("ada", "refresh-ada");
    new.access_token = Some(token("access-ada", 14_400));
    let id = before.connect(&new).await.unwrap().connection.id;
    for number in 0..250 {
        connect(&before, &format!("user{number}")).await;
    }
    let database = before.database().clone();
    let subscriptions = |key: &str| Subscriptions::new(database.clone(), key_ring(&[key]));
    let new_subscription = NewSubscription {
        tenant: "acme".to_owned(),
        url: "https://example.com/hook".to_owned(),
        events: Vec::new(),
        connection: None,
    };
    let (subscribed, secret) = subscriptions("old").create(&new_subscription).await.unwrap();
    let (old, fresh) = (KeyId::new("old").unwrap(), KeyId::new("new").unwrap());
    let during = store.open_with(clock.clone(), key_ring(&["new", "old"])).await;
    assert_eq!(during.sealed_under().await.unwrap().0.get(&old), Some(&253));
    let rotation = during.rotate().await.unwrap();
    assert_eq!((rotation.sealed_anew, rotation.changed_meanwhile), (253, 0));
    let counts = during.sealed_under().await.unwrap().0;
    assert_eq!((counts.get(&old), counts.get(&fresh)), (None, Some(&253)));
    assert_eq!(during.rotate().await.unwrap().sealed_anew, 0, "there is nothing left to do");
    let after = store.open_with(clock, key_ring(&["new"])).await;
    let grant = after.grant(&id).await.unwrap().unwrap();
    assert_eq!(grant.refresh_token, RefreshToken::new("refresh-ada"));
    let key = CacheKey::of(&new.credentials);
    assert_eq!(after.access_token(&id, &key).await.unwrap(), new.access_token);
    let recipient = subscriptions("new").recipient(subscribed.id.as_str()).await.unwrap().unwrap();
    assert_eq!(recipient.secrets[0].bytes(), secret.bytes());
}
