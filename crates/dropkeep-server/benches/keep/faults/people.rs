//! Whose tokens are asked for.

use std::time::Duration;

use anyhow::Result;
use dropkeep_stores::ConnectionId;
use jiff::{SignedDuration, Timestamp};

use crate::fleet::{Fleet, Life, now};

const FRESH: usize = 60;
const AGEING: usize = 20;
const ENDED: usize = 20;

/// Connections, by how their tokens fare when the fault begins.
#[derive(Debug)]
pub(super) struct People {
    /// With a token for hours.
    pub(super) fresh: Vec<ConnectionId>,
    /// With one that is refreshed in the background soon, and when it ends.
    pub(super) ageing: Vec<(ConnectionId, Timestamp)>,
    /// With none.
    pub(super) ended: Vec<ConnectionId>,
}

impl People {
    pub(super) async fn connect(fleet: &Fleet) -> Result<Self> {
        let hour = SignedDuration::from_hours(1);
        let life = Life { from: now(), end: now() + hour * 4 };
        let fresh = fleet.connect_for(("fresh", FRESH), life).await?;
        let life = Life { from: now() - hour * 4, end: now() - hour / 60 };
        let ended = fleet.connect_for(("ended", ENDED), life).await?;
        let mut ageing = Vec::with_capacity(AGEING);
        for number in 0..AGEING {
            // A token of two minutes is refreshed 20 to 30 seconds before its end: the first of these in
            // some three seconds, and the last in 15.
            let left =
                Duration::from_secs(33) + Duration::from_millis(100) * u32::try_from(number)?;
            let end = now() + left;
            let life = Life { from: end - hour / 30, end };
            let id = fleet.connect_for((&format!("ageing-{number}"), 1), life).await?;
            ageing.extend(id.into_iter().map(|id| (id, end)));
        }
        Ok(Self { fresh, ageing, ended })
    }

    /// All of them.
    pub(super) fn ids(&self) -> impl Iterator<Item = &ConnectionId> {
        let ageing = self.ageing.iter().map(|(id, _)| id);
        self.fresh.iter().chain(ageing).chain(&self.ended)
    }

    /// How many refreshes they need at most, while nothing keeps one refresh from being enough.
    pub(super) fn due(&self) -> usize {
        self.ageing.len() + self.ended.len()
    }
}
