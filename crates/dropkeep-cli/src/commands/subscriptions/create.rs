//! `dropkeep subscriptions create`

use clap::Args;
use dropkeep_server::Destination;
use dropkeep_stores::{ConnectionId, EventKind, NewSubscription};

use super::shape::Line;
use crate::context::Context;
use crate::failure::{Explain, Failure, Result};
use crate::keep::OpenDatabase;
use crate::keep::values::one_of;

/// Have an address of yours told what happens; the secret that signs it is shown this once
///
/// Messages are signed as Standard Webhooks has it, and sent until a 2xx answers, for three days.
///
///   dropkeep subscriptions create https://app.example.com/hooks/keep \
///     --events connection.needs_reconnect,dropbox.changed
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(super) struct CreateArgs {
    /// Where to send: a public https URL, unless webhooks.allow_private_addresses is set
    #[arg(value_name = "URL")]
    url: String,
    /// Of what: connection.connected, connection.degraded, connection.recovered,
    /// connection.needs_reconnect, connection.disconnected, dropbox.changed; without it, of everything
    #[arg(long, value_name = "EVENT", value_delimiter = ',', value_parser = event)]
    events: Vec<EventKind>,
    /// Of this connection only
    #[arg(long, value_name = "ID", value_parser = ConnectionId::parse, conflicts_with = "tenant")]
    connection: Option<ConnectionId>,
    /// Of whose connections
    #[arg(long, value_name = "NAME", default_value = "default")]
    tenant: String,
}

fn event(text: &str) -> Result<EventKind, String> {
    one_of(text, EventKind::subscribable(), EventKind::as_str)
}

impl CreateArgs {
    /// Makes it.
    pub(super) async fn run(self, open: &OpenDatabase, context: &Context) -> Result<()> {
        Destination::parse(&self.url, &open.config.webhooks)
            .map_err(|error| Failure::usage("nothing is sent to this URL").because(&error))?;
        let tenant = match &self.connection {
            Some(id) => open.connection(id).await?.tenant,
            None => self.tenant,
        };
        open.look_at_tenant(context, &tenant);
        let new = NewSubscription {
            tenant,
            url: self.url,
            events: self.events,
            connection: self.connection,
        };
        let made = open.connections.subscriptions().create(&new).await;
        let (made, secret) = made.explain("cannot make a subscription")?;
        open.record_about_subscription(context, "subscription.create", &made).await?;
        let secret = secret.expose();
        let line = Line::with_secret(&made, &secret);
        context.output.record(&line, || secret.to_string())?;
        context.output.say(&format!("{}: keep the secret now, it is not shown again", made.id));
        Ok(())
    }
}
