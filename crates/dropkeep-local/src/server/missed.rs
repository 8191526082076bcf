//! Calls of routes that are not emulated.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// Counts the calls answered 501, by route. Only routes of the spec come here, so it stays small.
#[derive(Debug, Default)]
pub(crate) struct Missed(Mutex<BTreeMap<String, u64>>);

impl Missed {
    /// Counts one.
    pub(crate) fn add(&self, route: &str) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *counts.entry(route.to_owned()).or_default() += 1;
    }

    /// All counts.
    pub(crate) fn counts(&self) -> BTreeMap<String, u64> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
