//! `dropkeep api-keys list`, `show`, `rotate` and `revoke`

use std::time::Duration;

use clap::Args;
use dropkeep_stores::{ApiKey, ApiKeyId};
use serde_json::json;

use super::shape::Line;
use crate::context::Context;
use crate::exit::Exit;
use crate::failure::{Explain, Failure, Result};
use crate::keep::OpenDatabase;
use crate::keep::values::duration;

/// List API keys, the latest first
#[derive(Debug, Args)]
pub(super) struct ListArgs {
    /// Of this tenant
    #[arg(long, value_name = "NAME")]
    tenant: Option<String>,
}

impl ListArgs {
    /// Lists them.
    pub(super) async fn run(self, open: &OpenDatabase, context: &Context) -> Result<()> {
        let keys = open.api_keys().list(self.tenant.as_deref()).await;
        for key in &keys.explain("cannot list the API keys")? {
            let line = Line::of(key);
            context.output.record(&line, || line.row())?;
        }
        Ok(())
    }
}

/// Show what is known of a key, but not the key
#[derive(Debug, Args)]
pub(super) struct ShowArgs {
    /// The key's id, not the key
    #[arg(value_name = "ID", value_parser = ApiKeyId::parse)]
    id: ApiKeyId,
}

impl ShowArgs {
    /// Shows it.
    pub(super) async fn run(self, open: &OpenDatabase, context: &Context) -> Result<()> {
        let found = find(open, &self.id).await?;
        let line = Line::of(&found);
        context.output.record(&line, || line.story())
    }
}

/// Make a key with the same rights in the place of one; the old one is accepted for a while yet
#[derive(Debug, Args)]
pub(super) struct RotateArgs {
    /// The key's id, not the key
    #[arg(value_name = "ID", value_parser = ApiKeyId::parse)]
    id: ApiKeyId,
    /// For how long both are accepted
    #[arg(long, value_name = "TIME", default_value = "24h", value_parser = duration)]
    overlap: Duration,
}

impl RotateArgs {
    /// Makes it.
    pub(super) async fn run(self, open: &OpenDatabase, context: &Context) -> Result<()> {
        let made = open.api_keys().rotate(&self.id, self.overlap).await;
        let made = made.explain("cannot rotate the API key")?.ok_or_else(|| none(&self.id))?;
        open.record_about_key(context, "key.rotate", &made.api_key).await?;
        let line = Line::made(&made);
        context.output.record(&line, || made.secret.expose().to_owned())?;
        context
            .output
            .say(&format!("{}: keep the key now, it is not shown again", made.api_key.id));
        Ok(())
    }
}

/// Accept a key no longer, from now on
#[derive(Debug, Args)]
pub(super) struct RevokeArgs {
    /// The key's id, not the key
    #[arg(value_name = "ID", value_parser = ApiKeyId::parse)]
    id: ApiKeyId,
}

impl RevokeArgs {
    /// Revokes it.
    pub(super) async fn run(self, open: &OpenDatabase, context: &Context) -> Result<()> {
        let found = find(open, &self.id).await?;
        if !open.api_keys().revoke(&self.id).await.explain("cannot revoke the API key")? {
            return Err(none(&self.id));
        }
        open.record_about_key(context, "key.revoke", &found).await?;
        let record = json!({ "id": self.id.as_str(), "revoked": true });
        context.output.record(&record, || format!("{} is revoked", self.id))
    }
}

async fn find(open: &OpenDatabase, id: &ApiKeyId) -> Result<ApiKey> {
    let found = open.api_keys().find(id).await.explain("cannot look for the API key")?;
    found.ok_or_else(|| {
        Failure::new(Exit::NotFound, format!("there is no API key {id}"))
            .hint("dropkeep api-keys list")
    })
}

fn none(id: &ApiKeyId) -> Failure {
    Failure::new(Exit::NotFound, format!("there is no API key {id} that is accepted"))
        .hint("dropkeep api-keys list")
}
