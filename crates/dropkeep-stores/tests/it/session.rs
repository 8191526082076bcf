//! An access token in a web session.

use std::sync::Arc;

use dropkeep_auth::{AccessTokenCache as _, CacheKey, FlowSession, MemorySession};
use dropkeep_stores::SessionTokens;

use crate::support::{key_ring, new_connection, token};

#[derive(Debug, Clone, Default)]
struct Session(Arc<MemorySession>);

impl FlowSession for Session {
    type Error = std::convert::Infallible;

    async fn insert(&self, key: &str, value: String) -> Result<(), Self::Error> {
        self.0.insert(key, value).await
    }

    async fn get(&self, key: &str) -> Result<Option<String>, Self::Error> {
        self.0.get(key).await
    }

    async fn remove(&self, key: &str) -> Result<Option<String>, Self::Error> {
        self.0.remove(key).await
    }
}

#[tokio::test]
async fn a_session_shares_a_sealed_token() {
    let session = Session::default();
    let tokens = SessionTokens::new(session.clone(), key_ring(&["k"]));
    let key = CacheKey::of(&new_connection("ada", "refresh").credentials);
    assert_eq!(tokens.load(&key).await.unwrap(), None);
    let given = token("canary", 14_400);
    tokens.save(&key, &given).await.unwrap();
    assert_eq!(tokens.load(&key).await.unwrap(), Some(given));
    let name = format!("dropbox-token-{key}");
    let stored = session.get(&name).await.unwrap().unwrap();
    assert!(!stored.contains("canary"));
    // What another one's session held does not open under this name.
    let other = CacheKey::of(&new_connection("bob", "another").credentials);
    session.insert(&format!("dropbox-token-{other}"), stored).await.unwrap();
    assert_eq!(tokens.load(&other).await.unwrap(), None);
    assert!(tokens.remove(&key).await.unwrap());
    assert_eq!(tokens.load(&key).await.unwrap(), None);
}
