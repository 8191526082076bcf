//! From spans to the collector: gathered into batches by a thread of its own, so that nobody waits for them.

use std::error::Error;
use std::time::Duration;

use dropkeep_auth::{HttpClientError, HttpSettings, Proxy, http_client};
use http::HeaderValue;
use opentelemetry::KeyValue;
use opentelemetry::trace::TracerProvider as _;
use opentelemetry_otlp::{Protocol, SpanExporter, WithExportConfig as _, WithHttpConfig as _};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::trace::{Sampler, SdkTracerProvider};
use tracing::{Level, Metadata, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::filter::{FilterFn, LevelFilter};
use tracing_subscriber::registry::LookupSpan;

use super::client::{CollectorClient, LONGEST_EXPORT};
use super::exported::Exported;
use crate::config::TraceConfig;

/// How long the last batches may take when the process ends.
const LONGEST_FLUSH: Duration = Duration::from_secs(5);

/// Why there are no traces.
#[derive(Debug, thiserror::Error)]
pub enum TraceError {
    /// The HTTP client cannot be set up.
    #[error(transparent)]
    HttpClient(#[from] HttpClientError),
    /// What the settings or the environment say about the export does not hold together.
    #[error("traces cannot be exported so")]
    Export(#[source] Box<dyn Error + Send + Sync>),
}

/// Spans on their way to a collector. They are sent for as long as this lives.
#[derive(Debug)]
pub struct Traces(SdkTracerProvider);

impl Traces {
    /// Begins to export, from the process that is called `name`. Needs a tokio runtime.
    ///
    /// # Errors
    /// [`TraceError`] says what has to be mended. That a collector cannot be reached is no error.
    pub fn start(
        config: &TraceConfig,
        http: &HttpSettings,
        name: &str,
    ) -> Result<Self, TraceError> {
        let proxy = if config.is_on_this_machine() { Proxy::Direct } else { http.proxy };
        let http = http_client(&HttpSettings { proxy, ..http.clone() })?;
        let export = |error| TraceError::Export(error);
        let authorization = config.authorization.as_ref().map(|secret| {
            let mut value = HeaderValue::from_str(secret).map_err(|error| export(error.into()))?;
            value.set_sensitive(true);
            Ok::<_, TraceError>(value)
        });
        let exporter = SpanExporter::builder()
            .with_http()
            .with_protocol(Protocol::HttpBinary)
            .with_endpoint(config.traces_url())
            .with_timeout(LONGEST_EXPORT)
            .with_http_client(CollectorClient::new(http, authorization.transpose()?))
            .build()
            .map_err(|error| export(error.into()))?;
        let resource = Resource::builder()
            .with_service_name(config.service_name.clone())
            .with_attribute(KeyValue::new("service.version", env!("CARGO_PKG_VERSION")))
            .with_attribute(KeyValue::new("service.instance.id", name.to_owned()))
            .build();
        let share = Sampler::TraceIdRatioBased(config.sample);
        let provider = SdkTracerProvider::builder()
            .with_batch_exporter(Exported(exporter))
            .with_sampler(Sampler::ParentBased(Box::new(share)))
            .with_resource(resource)
            .build();
        Ok(Self(provider))
    }

    /// What a subscriber of `tracing` needs to have its spans exported.
    pub fn layer<S>(&self) -> impl Layer<S> + Send + Sync + 'static + use<S>
    where
        S: Subscriber + for<'span> LookupSpan<'span> + Send + Sync,
    {
        let layer = tracing_opentelemetry::layer()
            .with_tracer(self.0.tracer("dropkeep"))
            .with_context_activation(false)
            .with_error_events_to_exceptions(false)
            .with_error_fields_to_exceptions(false)
            .with_error_records_to_exceptions(false)
            .with_level(false)
            .with_location(false)
            .with_target(false)
            .with_threads(false)
            .with_tracked_inactivity(false);
        let filter = FilterFn::new(is_traced).with_max_level_hint(LevelFilter::DEBUG);
        layer.with_filter(filter)
    }

    /// Sends what is not sent yet, for a process that ends.
    pub async fn end(self) {
        let flush = move || self.0.shutdown_with_timeout(LONGEST_FLUSH);
        // It waits for the thread that exports, and that for this runtime.
        match tokio::task::spawn_blocking(flush).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::warn!(%error, "the last traces are lost"),
            Err(error) => tracing::warn!(%error, "the last traces are lost"),
        }
    }
}

/// Our own spans, and what goes wrong within them.
fn is_traced(metadata: &Metadata<'_>) -> bool {
    let most = if metadata.is_span() { Level::DEBUG } else { Level::WARN };
    metadata.target().starts_with("dropkeep_") && *metadata.level() <= most
}
