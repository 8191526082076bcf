//! `dropkeep api-keys list`, `rotate` and `revoke`

use std::time::Duration;

use clap::Args;
use dropkeep_stores::{ApiKey, ApiKeyId};
use jiff::SignedDuration;
use serde_json::json;

use super::shape::Line;
use crate::context::Context;
use crate::exit::Exit;
use crate::failure::{Explain, Failure, Result};
use crate::keep::OpenDatabase;

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

/// Make a key with the same rights in the place of one; the old one is accepted for a while yet
#[derive(Debug, Args)]
pub(super) struct RotateArgs {
    /// The key's id, not the key
    #[arg(value_name = "ID", value_parser = key_id)]
    id: ApiKeyId,
    /// For how long both are accepted
    #[arg(long, value_name = "TIME", default_value = "24h")]
    overlap: SignedDuration,
}

impl RotateArgs {
    /// Makes it.
    pub(super) async fn run(self, open: &OpenDatabase, context: &Context) -> Result<()> {
        let overlap = Duration::try_from(self.overlap)
            .map_err(|error| Failure::usage("--overlap cannot be negative").because(&error))?;
        let made = open.api_keys().rotate(&self.id, overlap).await;
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
    #[arg(value_name = "ID", value_parser = key_id)]
    id: ApiKeyId,
}

impl RevokeArgs {
    /// Revokes it.
    pub(super) async fn run(self, open: &OpenDatabase, context: &Context) -> Result<()> {
        let keys = open.api_keys();
        let found = keys.find(&self.id).await.explain("cannot look for the API key")?;
        let found: ApiKey = found.ok_or_else(|| none(&self.id))?;
        if !keys.revoke(&self.id).await.explain("cannot revoke the API key")? {
            return Err(none(&self.id));
        }
        open.record_about_key(context, "key.revoke", &found).await?;
        let record = json!({ "id": self.id.as_str(), "revoked": true });
        context.output.record(&record, || format!("{} is revoked", self.id))
    }
}

fn key_id(text: &str) -> Result<ApiKeyId, String> {
    ApiKeyId::parse(text).map_err(|error| error.to_string())
}

fn none(id: &ApiKeyId) -> Failure {
    Failure::new(Exit::NotFound, format!("there is no API key {id} that is accepted"))
        .hint("dropkeep api-keys list")
}
