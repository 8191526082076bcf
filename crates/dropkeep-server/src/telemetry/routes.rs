//! How often each route was asked, with which outcome, and how long it took.

use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use papaya::HashMap;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Registry, Unit};

/// In seconds. Fresh tokens take microseconds, and a refresh may take half a minute.
const BUCKETS: [f64; 13] =
    [0.0001, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 5.0, 15.0, 60.0];

/// A metric's labels.
type Labels<const N: usize> = [(&'static str, String); N];

/// The metrics of all routes, found by the route's template without allocating.
pub(super) struct Routes {
    requests: Family<Labels<2>, Counter>,
    seconds: Family<Labels<1>, Histogram, fn() -> Histogram>,
    known: HashMap<String, Arc<Route>>,
}

/// The metrics of one route.
pub(super) struct Route {
    /// By the first digit of the status.
    classes: [Counter; 5],
    seconds: Histogram,
}

impl Routes {
    pub(super) fn new(registry: &mut Registry) -> Self {
        let requests = Family::default();
        let help = "Requests, by route and class of the status";
        registry.register("requests", help, requests.clone());
        let buckets: fn() -> Histogram = || Histogram::new(BUCKETS);
        let seconds = Family::new_with_constructor(buckets);
        let help = "How long requests took, by route";
        registry.register_with_unit("request_duration", help, Unit::Seconds, seconds.clone());
        Self { requests, seconds, known: HashMap::new() }
    }

    /// The metrics of the route with the template `route`.
    pub(super) fn of(&self, route: &str) -> Arc<Route> {
        if let Some(found) = self.known.pin().get(route) {
            return Arc::clone(found);
        }
        let counter = |class: usize| {
            let labels = [("route", route.to_owned()), ("status", format!("{class}xx"))];
            self.requests.get_or_create_owned(&labels)
        };
        let made = Route {
            classes: [counter(1), counter(2), counter(3), counter(4), counter(5)],
            seconds: self.seconds.get_or_create_owned(&[("route", route.to_owned())]),
        };
        Arc::clone(self.known.pin().get_or_insert(route.to_owned(), Arc::new(made)))
    }
}

impl Route {
    pub(super) fn count(&self, status: StatusCode, took: Duration) {
        let class = usize::from(status.as_u16() / 100).saturating_sub(1);
        if let Some(counter) = self.classes.get(class) {
            counter.inc();
        }
        self.seconds.observe(took.as_secs_f64());
    }
}
