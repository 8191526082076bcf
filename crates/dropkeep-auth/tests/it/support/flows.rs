//! Apps, endpoints and flows as most tests want them.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::{
    App, AppSecret, Endpoints, HttpSettings, ManualClock, Proxy, RedirectFlow, TokenEndpoint,
};
use url::Url;

pub(crate) const APP_KEY: &str = "app0key0app0key";
pub(crate) const APP_SECRET: &str = "CANARY-app-secret";
pub(crate) const REDIRECT_URI: &str = "https://app.example/dropbox/finish?v=1&x=%2F";
pub(crate) const START: &str = "2026-11-20T12:00:00Z";

pub(crate) fn confidential_app() -> App {
    App::confidential(APP_KEY, AppSecret::new(APP_SECRET))
}

/// A token endpoint at `base` with a clock to move, and with little patience.
pub(crate) fn endpoint_at(base: &str, app: App) -> (TokenEndpoint, ManualClock) {
    let clock = ManualClock::new(START.parse().unwrap());
    let settings = HttpSettings {
        total_timeout: Duration::from_millis(500),
        proxy: Proxy::Direct,
        ..HttpSettings::default()
    };
    let endpoint = TokenEndpoint::builder(app)
        .endpoints(Endpoints::single(base).unwrap())
        .http(settings)
        .clock(Arc::new(clock.clone()))
        .build()
        .unwrap();
    (endpoint, clock)
}

pub(crate) fn redirect_flow(base: &str) -> (RedirectFlow, ManualClock) {
    let (endpoint, clock) = endpoint_at(base, confidential_app());
    (RedirectFlow::new(endpoint, REDIRECT_URI).unwrap(), clock)
}

/// The query of a URL, each name once.
pub(crate) fn parameters(url: &Url) -> BTreeMap<String, String> {
    let pairs: Vec<_> = url.query_pairs().into_owned().collect();
    let names: BTreeMap<_, _> = pairs.iter().cloned().collect();
    assert_eq!(names.len(), pairs.len(), "a parameter twice in {url}");
    names
}
