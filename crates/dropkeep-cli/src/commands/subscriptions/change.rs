//! `dropkeep subscriptions list`, `test`, `rotate` and `delete`

use std::time::Duration;

use clap::Args;
use dropkeep_stores::{Event, Subscription, SubscriptionId};
use serde_json::json;

use super::shape::Line;
use crate::context::Context;
use crate::exit::Exit;
use crate::failure::{Explain, Failure, Result};
use crate::keep::OpenDatabase;
use crate::keep::values::duration;

/// List subscriptions
#[derive(Debug, Args)]
pub(super) struct ListArgs {
    /// Of this tenant
    #[arg(long, value_name = "NAME")]
    tenant: Option<String>,
}

impl ListArgs {
    /// Lists them.
    pub(super) async fn run(self, open: &OpenDatabase, context: &Context) -> Result<()> {
        let all = open.connections.subscriptions().list(self.tenant.as_deref()).await;
        for subscription in &all.explain("cannot list the subscriptions")? {
            let line = Line::of(subscription);
            context.output.record(&line, || line.row())?;
        }
        Ok(())
    }
}

/// Send a message of type `test`
///
/// A running process of the keep sends it within a second; `dropkeep outbox list` shows what became of it.
#[derive(Debug, Args)]
pub(super) struct TestArgs {
    /// The subscription, sub_...
    #[arg(value_name = "ID", value_parser = SubscriptionId::parse)]
    id: SubscriptionId,
}

impl TestArgs {
    /// Sends it.
    pub(super) async fn run(self, open: &OpenDatabase, context: &Context) -> Result<()> {
        let found = find(open, &self.id).await?;
        let event = Event::test(&found);
        let sent = open.connections.outbox().publish_to(found.id.as_str(), &event).await;
        if !sent.explain("cannot send a test")? {
            return Err(none(&self.id));
        }
        let record = json!({ "id": found.id.as_str(), "url": found.url, "sent": true });
        context.output.record(&record, || format!("a test is on its way to {}", found.url))
    }
}

/// Sign with a new secret; for a while messages are signed with both
#[derive(Debug, Args)]
pub(super) struct RotateArgs {
    /// The subscription, sub_...
    #[arg(value_name = "ID", value_parser = SubscriptionId::parse)]
    id: SubscriptionId,
    /// For how long the former secret signs too: 24h, 30m
    #[arg(long, value_name = "TIME", default_value = "24h", value_parser = duration)]
    overlap: Duration,
}

impl RotateArgs {
    /// Makes a new one.
    pub(super) async fn run(self, open: &OpenDatabase, context: &Context) -> Result<()> {
        let found = find(open, &self.id).await?;
        let subscriptions = open.connections.subscriptions();
        let renewed = subscriptions.renew_secret(&found.tenant, &found.id, self.overlap).await;
        let secret = renewed.explain("cannot make a new secret")?.ok_or_else(|| none(&self.id))?;
        open.record_about_subscription(context, "subscription.rotate", &found).await?;
        let secret = secret.expose();
        let line = Line::with_secret(&found, &secret);
        context.output.record(&line, || secret.to_string())?;
        context.output.say(&format!("{}: keep the secret now, it is not shown again", found.id));
        Ok(())
    }
}

/// End a subscription; what it was still to be told is dropped
#[derive(Debug, Args)]
pub(super) struct DeleteArgs {
    /// The subscription, sub_...
    #[arg(value_name = "ID", value_parser = SubscriptionId::parse)]
    id: SubscriptionId,
}

impl DeleteArgs {
    /// Ends it.
    pub(super) async fn run(self, open: &OpenDatabase, context: &Context) -> Result<()> {
        let found = find(open, &self.id).await?;
        let ended = open.connections.subscriptions().delete(&found.tenant, &found.id).await;
        if !ended.explain("cannot end the subscription")? {
            return Err(none(&self.id));
        }
        open.record_about_subscription(context, "subscription.delete", &found).await?;
        let record = json!({ "id": found.id.as_str(), "deleted": true });
        context.output.record(&record, || format!("{} is ended", found.id))
    }
}

async fn find(open: &OpenDatabase, id: &SubscriptionId) -> Result<Subscription> {
    let found = open.connections.subscriptions().find(id).await;
    found.explain("cannot look for the subscription")?.ok_or_else(|| none(id))
}

fn none(id: &SubscriptionId) -> Failure {
    Failure::new(Exit::NotFound, format!("there is no subscription {id}"))
        .hint("dropkeep subscriptions list")
}
