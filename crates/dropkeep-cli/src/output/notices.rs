//! What the client says while it keeps somebody waiting, as warnings.

use std::fmt;

use tracing::field::{Field, Visit};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};
use tracing_subscriber::registry;

use super::Output;

/// The part of the log that is for everybody: the API client's warnings.
const SPEAKER: &str = "dropkeep_api";

/// Prints the client's warnings from now on.
pub(super) fn start(output: Output) {
    // It is set once, at the start, so it cannot have been set before.
    let _ = tracing::subscriber::set_global_default(registry().with(Notices(output)));
}

#[derive(Debug)]
struct Notices(Output);

impl<S: Subscriber> Layer<S> for Notices {
    fn enabled(&self, metadata: &tracing::Metadata<'_>, _: Context<'_, S>) -> bool {
        *metadata.level() <= Level::WARN && metadata.target().starts_with(SPEAKER)
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut text = Text::default();
        event.record(&mut text);
        self.0.warn(&text.0);
    }
}

/// The message of an event.
#[derive(Default)]
struct Text(String);

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        if field.name() == "message" {
            self.0 = format!("{value:?}");
        }
    }
}
