//! Where a redirect flow remembers what it started, bound to one browser.

use std::collections::HashMap;
use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::future::{Future, ready};
use std::sync::{Mutex, PoisonError};

/// The session of one browser, as the web framework in use keeps it: on the server, found by a
/// cookie, or in an encrypted cookie.
///
/// That the session is this browser's own is what protects the flow against forged callbacks.
pub trait FlowSession: Send + Sync {
    /// How it fails.
    type Error: Error + Send + Sync + 'static;

    /// Saves `value` under `key`, in place of what was there.
    fn insert(
        &self,
        key: &str,
        value: String,
    ) -> impl Future<Output = Result<(), Self::Error>> + Send;

    /// What is saved under `key`.
    fn get(&self, key: &str) -> impl Future<Output = Result<Option<String>, Self::Error>> + Send;

    /// Takes out what is saved under `key`. Atomic: of any number of callers at the same time one
    /// gets the value and the others nothing. This makes a callback count once.
    fn remove(&self, key: &str)
    -> impl Future<Output = Result<Option<String>, Self::Error>> + Send;
}

/// A session in memory, for a server of one process and for tests.
#[derive(Default)]
pub struct MemorySession(Mutex<HashMap<String, String>>);

impl MemorySession {
    fn with<T>(&self, action: impl FnOnce(&mut HashMap<String, String>) -> T) -> T {
        action(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl FlowSession for MemorySession {
    type Error = Infallible;

    fn insert(
        &self,
        key: &str,
        value: String,
    ) -> impl Future<Output = Result<(), Infallible>> + Send {
        self.with(|values| values.insert(key.to_owned(), value));
        ready(Ok(()))
    }

    fn get(&self, key: &str) -> impl Future<Output = Result<Option<String>, Infallible>> + Send {
        ready(Ok(self.with(|values| values.get(key).cloned())))
    }

    fn remove(&self, key: &str) -> impl Future<Output = Result<Option<String>, Infallible>> + Send {
        ready(Ok(self.with(|values| values.remove(key))))
    }
}

impl fmt::Debug for MemorySession {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let keys = self.with(|values| values.len());
        write!(formatter, "MemorySession({keys} values)")
    }
}
