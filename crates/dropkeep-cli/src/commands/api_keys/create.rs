//! `dropkeep api-keys create`

use std::collections::BTreeSet;
use std::time::Duration;

use clap::Args;
use dropkeep_stores::{Action, NewApiKey, Reach};

use super::shape::Line;
use crate::context::Context;
use crate::failure::{Explain, Failure, Result};
use crate::keep::OpenDatabase;
use crate::keep::values::{duration, name};

/// Make an API key; it is shown this once
#[derive(Debug, Args)]
pub(super) struct CreateArgs {
    /// What to call it
    #[arg(value_name = "NAME", value_parser = name)]
    name: String,
    /// Whose connections it is for
    #[arg(long, value_name = "NAME", default_value = "default")]
    tenant: String,
    /// What it may be used for: token, read, write, connect, proxy, act_as, webhooks, keys, audit, admin
    #[arg(long, value_name = "ACTION", value_delimiter = ',', required = true)]
    may: Vec<Action>,
    /// Which connections: app:NAME or a connection's id; without it all of the tenant
    #[arg(long, value_name = "WHICH", value_delimiter = ',')]
    only: Vec<String>,
    /// How many requests a minute it may send
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    requests_per_minute: Option<u32>,
    /// After how long it ends: 90d, 12h
    #[arg(long, value_name = "TIME", value_parser = duration)]
    expires_in: Option<Duration>,
}

impl CreateArgs {
    /// Makes it.
    pub(super) async fn run(self, open: &OpenDatabase, context: &Context) -> Result<()> {
        let reach = if self.only.is_empty() { "*".to_owned() } else { self.only.join(" ") };
        let reach: Reach = reach.parse().map_err(|error| {
            Failure::usage("--only is no list of apps and connections").because(&error)
        })?;
        let expires_at = self.expires_in.map(|left| context.now().checked_add(left)).transpose();
        let new = NewApiKey {
            tenant: self.tenant,
            name: self.name,
            actions: self.may.into_iter().collect::<BTreeSet<_>>(),
            reach,
            requests_per_minute: self.requests_per_minute,
            expires_at: expires_at
                .map_err(|error| Failure::usage("--expires-in is too long").because(&error))?,
        };
        open.look_at_tenant(context, &new.tenant);
        let made = open.api_keys().create(&new).await.explain("cannot make an API key")?;
        open.record_about_key(context, "key.create", &made.api_key).await?;
        let line = Line::made(&made);
        context.output.record(&line, || made.secret.expose().to_owned())?;
        context
            .output
            .say(&format!("{}: keep the key now, it is not shown again", made.api_key.id));
        Ok(())
    }
}
