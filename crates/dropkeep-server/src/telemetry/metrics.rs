//! Every metric of the process. What is counted on the way of a fresh token is a counter at hand: no label
//! is looked up there.

use std::fmt;
use std::time::Duration;

use dropkeep_auth::TokenError;
use http::StatusCode;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;

use super::routes::Routes;

/// A metric's labels: names and values.
type Labels<const N: usize> = [(&'static str, String); N];

/// What is counted, and how it is shown.
pub(crate) struct Metrics {
    registry: Registry,
    routes: Routes,
    /// Tokens from memory.
    pub(crate) fresh: Counter,
    /// Tokens that a caller had to wait for.
    pub(crate) waited: Counter,
    /// Asks that got none.
    pub(crate) refused: Counter,
    refreshes: Family<Labels<2>, Counter>,
    connections: Family<Labels<1>, Gauge>,
    outbox: Family<Labels<1>, Gauge>,
    oldest_due: Gauge,
    database: Gauge,
    redis: Gauge,
}

/// What became of the refreshes of one app.
#[derive(Debug, Clone)]
pub(crate) struct RefreshCounters {
    done: Counter,
    dead: Counter,
    passing: Counter,
    misconfigured: Counter,
}

impl Metrics {
    pub(crate) fn new() -> Self {
        let mut registry = Registry::with_prefix("dropkeep");
        let routes = Routes::new(&mut registry);
        let tokens = Family::<Labels<1>, Counter>::default();
        registry.register("tokens", "Asks for access tokens, by how they were met", tokens.clone());
        let counted =
            |outcome: &str| tokens.get_or_create_owned(&[("outcome", outcome.to_owned())]);
        let (fresh, waited, refused) = (counted("fresh"), counted("waited"), counted("refused"));
        let refreshes = Family::default();
        let help = "Requests to Dropbox's token endpoint, by app and outcome";
        registry.register("refreshes", help, refreshes.clone());
        let connections = Family::default();
        registry.register("connections", "Connections, by state", connections.clone());
        let outbox = Family::default();
        let help = "What has to happen and has not yet, by kind";
        registry.register("outbox_waiting", help, outbox.clone());
        let oldest_due = Gauge::default();
        let help = "For how long the oldest item of the outbox has been due, in seconds";
        registry.register("outbox_oldest_due_seconds", help, oldest_due.clone());
        let (database, redis) = (Gauge::default(), Gauge::default());
        registry.register("database_up", "Whether the database answers", database.clone());
        registry.register("redis_up", "Whether Redis answers; 1 without one", redis.clone());
        Self {
            registry,
            routes,
            fresh,
            waited,
            refused,
            refreshes,
            connections,
            outbox,
            oldest_due,
            database,
            redis,
        }
    }

    /// The counters of one app.
    pub(crate) fn of_app(&self, app: &str) -> RefreshCounters {
        let counter = |outcome: &str| {
            let labels = [("app", app.to_owned()), ("outcome", outcome.to_owned())];
            self.refreshes.get_or_create_owned(&labels)
        };
        RefreshCounters {
            done: counter("done"),
            dead: counter("dead"),
            passing: counter("passing"),
            misconfigured: counter("misconfigured"),
        }
    }

    /// Notes what only the database and Redis know. `None`: the database does not answer, and the last
    /// counts stay.
    pub(crate) fn look(
        &self,
        connections: Option<&[(&str, i64)]>,
        outbox: Option<&[(&str, i64)]>,
        redis_is_up: Option<bool>,
    ) {
        self.database.set(i64::from(connections.is_some()));
        self.redis.set(i64::from(redis_is_up.unwrap_or(true)));
        for (family, name, counts) in
            [(&self.connections, "state", connections), (&self.outbox, "kind", outbox)]
        {
            let Some(counts) = counts else { continue };
            // What is no longer there is none.
            family.clear();
            for (label, number) in counts {
                family.get_or_create_owned(&[(name, (*label).to_owned())]).set(*number);
            }
        }
    }

    /// Notes for how long the oldest item of the outbox has been due.
    pub(crate) fn look_at_outbox(&self, oldest_due: Duration) {
        self.oldest_due.set(i64::try_from(oldest_due.as_secs()).unwrap_or(i64::MAX));
    }

    /// Counts an answer to a request for the route with the template `route`.
    pub(crate) fn answered(&self, route: &str, status: StatusCode, took: Duration) {
        self.routes.of(route).count(status, took);
    }

    /// All of them, in the text format of OpenMetrics.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        // Writing into a String cannot fail.
        let _ = encode(&mut text, &self.registry);
        text
    }
}

impl RefreshCounters {
    /// Counts what a request to the token endpoint came to; gives the name of that.
    pub(crate) fn count<T>(&self, outcome: &Result<T, TokenError>) -> &'static str {
        let (counter, name) = match outcome {
            Ok(_) => (&self.done, "done"),
            Err(TokenError::GrantDead(_)) => (&self.dead, "dead"),
            Err(TokenError::Unavailable { .. }) => (&self.passing, "passing"),
            Err(_) => (&self.misconfigured, "misconfigured"),
        };
        counter.inc();
        name
    }
}

impl fmt::Debug for Metrics {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Metrics")
    }
}
