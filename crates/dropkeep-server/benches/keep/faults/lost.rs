//! Whether everything is still there.

use anyhow::{Context as _, Result};
use dropkeep_auth::{Credentials, Endpoints, Refresh, TokenEndpoint};
use dropkeep_stores::{AuditFilter, ConnectionFilter, ConnectionId};
use std::collections::HashMap;

use super::people::People;
use crate::fleet::Fleet;

/// How exact the audit trail of reads is.
#[derive(Debug, Clone, Copy)]
pub(super) enum Trail {
    /// One record for each read that was answered.
    Exact,
    /// A process was killed: what it counted in its last second is missing.
    WithoutASecond,
}

/// What there was before, and what has been answered since.
#[derive(Debug)]
pub(super) struct Before {
    epochs: HashMap<ConnectionId, i64>,
    /// Tokens that callers were given.
    pub(super) answered: usize,
}

impl Before {
    pub(super) async fn look(fleet: &Fleet, people: &People) -> Result<Self> {
        let mut epochs = HashMap::new();
        for id in people.ids() {
            let found = fleet.keep.connections().find(id).await?.context("it is not connected")?;
            epochs.insert(id.clone(), found.epoch);
        }
        Ok(Self { epochs, answered: 0 })
    }

    /// Everything that is not as it should be.
    pub(super) async fn what_is_lost(
        &self,
        fleet: &Fleet,
        people: &People,
        trail: Trail,
    ) -> Result<Vec<String>> {
        let mut lost = Vec::new();
        let connections = fleet.keep.connections();
        let all = connections.list(&ConnectionFilter::default(), None, 1000).await?;
        let (found, made) = (all.connections.len(), people.ids().count());
        if found != made {
            lost.push(format!("{found} connections of {made}"));
        }
        for connection in &all.connections {
            if self.epochs.get(&connection.id).is_none_or(|before| connection.epoch < *before) {
                lost.push(format!("the epoch of {}", connection.id));
            }
        }
        let dead = self.unusable(fleet, people).await?;
        if dead > 0 {
            lost.push(format!("{dead} refresh tokens"));
        }
        lost.extend(self.missing_reads(fleet, trail).await?);
        Ok(lost)
    }

    /// How many refresh tokens are gone, or Dropbox does not accept.
    async fn unusable(&self, fleet: &Fleet, people: &People) -> Result<usize> {
        fleet.dropbox.forgive_unmet_faults();
        let endpoint = TokenEndpoint::builder(fleet.settings.app())
            .endpoints(Endpoints::single(&fleet.settings.dropbox)?)
            .build()?;
        let mut unusable = 0;
        for id in people.ids() {
            let grant = fleet.keep.connections().grant(id).await.ok().flatten();
            let Some(grant) = grant else {
                unusable += 1;
                continue;
            };
            let credentials = Credentials::new(fleet.settings.app(), grant.refresh_token);
            unusable += usize::from(Refresh::refresh(&endpoint, &credentials).await.is_err());
        }
        Ok(unusable)
    }

    async fn missing_reads(&self, fleet: &Fleet, trail: Trail) -> Result<Option<String>> {
        let filter =
            AuditFilter { action: Some("token.read".to_owned()), ..AuditFilter::default() };
        let (mut written, mut from) = (0, None);
        loop {
            let page = fleet.keep.audit().list(&filter, from.as_ref(), 1000).await?;
            written += page.records.iter().map(|record| record.times).sum::<u64>();
            from = page.next;
            if from.is_none() {
                break;
            }
        }
        let (written, answered) = (usize::try_from(written)?, self.answered);
        // All readers together read 340 times a second, and half of them from each replica.
        let is_well = match trail {
            Trail::Exact => written == answered,
            Trail::WithoutASecond => written + 300 >= answered,
        };
        Ok((!is_well).then(|| format!("{written} reads on the audit trail of {answered}")))
    }
}
