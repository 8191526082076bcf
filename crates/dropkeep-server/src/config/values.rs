//! What was set, and by whom.
//!
//! Sources are read from the weakest to the strongest (file, environment, command line), so that the last to set a value
//! has it, and each value remembers who that was: a mistake is told where it was made, and `--check` says why a setting is
//! what it is.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use zeroize::Zeroizing;

use super::mistake::{Mistake, Origin};

/// A value as it was written. `Debug` leaves it out.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Value {
    Text(Zeroizing<String>),
    List(Vec<String>),
}

impl fmt::Debug for Value {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Value([redacted])")
    }
}

/// Every value by its key, the strongest of each, and what is wrong so far.
#[derive(Debug, Default)]
pub(super) struct Values {
    found: BTreeMap<String, (Value, Origin)>,
    /// The apps that are named at all.
    pub(super) apps: BTreeSet<String>,
    pub(super) mistakes: Vec<Mistake>,
    /// What may be a mistake.
    pub(super) warnings: Vec<String>,
}

impl Values {
    /// Takes `value`; a stronger one that is there already stays. Calls come from the weakest on.
    pub(super) fn set(&mut self, key: String, value: Value, origin: Origin) {
        if let Some((app, _)) = key.strip_prefix("apps.").and_then(|rest| rest.split_once('.')) {
            self.apps.insert(app.to_owned());
        }
        self.found.insert(key, (value, origin));
    }

    pub(super) fn get(&self, key: &str) -> Option<&(Value, Origin)> {
        self.found.get(key)
    }

    pub(super) fn mistake(&mut self, origin: Origin, key: &str, what: impl Into<String>) {
        self.mistakes.push(Mistake { origin, key: key.to_owned(), what: what.into() });
    }
}
