//! Which connections an API key may be used for.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use crate::connections::ConnectionId;

/// Which connections of its tenant an API key reaches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reach {
    /// All of them, those to come included.
    Everything,
    /// Those of these apps, and these ones.
    Only {
        /// Apps, by their names in the configuration.
        apps: BTreeSet<String>,
        /// Single connections.
        connections: BTreeSet<ConnectionId>,
    },
}

impl Reach {
    /// Whether it reaches all connections of `app`.
    pub fn includes_app(&self, app: &str) -> bool {
        match self {
            Self::Everything => true,
            Self::Only { apps, .. } => apps.contains(app),
        }
    }

    /// Whether it reaches the connection `id` of `app`.
    pub fn includes(&self, app: &str, id: &ConnectionId) -> bool {
        self.includes_app(app)
            || matches!(self, Self::Only { connections, .. } if connections.contains(id))
    }

    /// Whether all that this reaches `other` reaches too.
    pub fn is_within(&self, other: &Self) -> bool {
        match (self, other) {
            (_, Self::Everything) => true,
            (Self::Everything, Self::Only { .. }) => false,
            (Self::Only { apps, connections }, Self::Only { apps: wider, connections: more }) => {
                apps.is_subset(wider) && connections.is_subset(more)
            }
        }
    }
}

impl fmt::Display for Reach {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Only { apps, connections } = self else { return formatter.write_str("*") };
        let apps = apps.iter().map(|app| format!("app:{app}"));
        let all: Vec<_> = apps.chain(connections.iter().map(ToString::to_string)).collect();
        formatter.write_str(&all.join(" "))
    }
}

impl FromStr for Reach {
    type Err = InvalidReach;

    /// Reads `*`, or a list of `app:NAME` and connections' ids separated by white space.
    fn from_str(text: &str) -> Result<Self, InvalidReach> {
        if text.trim() == "*" {
            return Ok(Self::Everything);
        }
        let (mut apps, mut connections) = (BTreeSet::new(), BTreeSet::new());
        for word in text.split_whitespace() {
            match (word.strip_prefix("app:"), ConnectionId::parse(word)) {
                (Some(app), _) if !app.is_empty() => drop(apps.insert(app.to_owned())),
                (_, Ok(id)) => drop(connections.insert(id)),
                _ => return Err(InvalidReach(word.to_owned())),
            }
        }
        Ok(Self::Only { apps, connections })
    }
}

/// A word says nothing about connections.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` names no connections: take `*`, `app:NAME` or a connection's id")]
pub struct InvalidReach(String);
