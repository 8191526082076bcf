//! Where traces go.

use std::fmt;

use url::{Host, Url};
use zeroize::Zeroizing;

/// How spans are exported to a collector of OpenTelemetry.
#[derive(Clone)]
pub struct TraceConfig {
    /// The collector's base URL for OTLP over HTTP, to which `v1/traces` is added.
    pub endpoint: Url,
    /// The `Authorization` header that the collector wants to see.
    pub authorization: Option<Zeroizing<String>>,
    /// What the service is called in traces.
    pub service_name: String,
    /// The share of traces that is kept, from 0 to 1, where no caller with an API key has decided.
    pub sample: f64,
}

impl TraceConfig {
    /// Where spans are sent to.
    pub(crate) fn traces_url(&self) -> String {
        format!("{}/v1/traces", self.endpoint.as_str().trim_end_matches('/'))
    }

    /// Whether no proxy can stand between.
    pub(crate) fn is_on_this_machine(&self) -> bool {
        match self.endpoint.host() {
            Some(Host::Domain(name)) => name == "localhost",
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            None => false,
        }
    }
}

impl fmt::Debug for TraceConfig {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { endpoint, authorization: _, service_name, sample } = self;
        formatter
            .debug_struct("TraceConfig")
            .field("endpoint", &endpoint.as_str())
            .field("service_name", service_name)
            .field("sample", sample)
            .finish_non_exhaustive()
    }
}
