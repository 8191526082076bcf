//! A collector of OpenTelemetry: takes OTLP over HTTP and keeps it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::routing::post;
use http::{HeaderMap, StatusCode};
use opentelemetry_proto::tonic::collector::trace::v1::ExportTraceServiceRequest;
use opentelemetry_proto::tonic::common::v1::any_value::Value;
use opentelemetry_proto::tonic::common::v1::{AnyValue, KeyValue};
use prost::Message as _;
use tokio::net::TcpListener;

/// A web server on a port of its own. It ends with this value.
#[derive(Debug)]
pub(crate) struct Collector {
    /// What `OTEL_EXPORTER_OTLP_ENDPOINT` is.
    pub(crate) url: String,
    taken: Arc<Mutex<Taken>>,
    task: tokio::task::JoinHandle<()>,
}

#[derive(Debug, Default)]
struct Taken {
    spans: Vec<Span>,
    text: String,
    authorization: Vec<String>,
}

/// One span, as far as tests look at it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Span {
    pub(crate) name: String,
    pub(crate) trace: String,
    pub(crate) id: String,
    pub(crate) parent: String,
    /// 2 is a server's, 3 a client's.
    pub(crate) kind: i32,
    /// 2 is an error.
    pub(crate) status: i32,
    pub(crate) nanoseconds: u64,
    pub(crate) attributes: BTreeMap<String, String>,
    pub(crate) resource: BTreeMap<String, String>,
}

impl Collector {
    pub(crate) async fn start() -> Self {
        let taken = Arc::<Mutex<Taken>>::default();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let router = Router::new().route("/v1/traces", post(take)).with_state(Arc::clone(&taken));
        let task = tokio::spawn(async { axum::serve(listener, router).await.unwrap() });
        Self { url, taken, task }
    }

    pub(crate) fn spans(&self) -> Vec<Span> {
        self.taken.lock().unwrap().spans.clone()
    }

    /// The spans that are called `name`.
    pub(crate) fn named(&self, name: &str) -> Vec<Span> {
        self.spans().into_iter().filter(|span| span.name == name).collect()
    }

    /// Everything that was sent here, as text.
    pub(crate) fn text(&self) -> String {
        self.taken.lock().unwrap().text.clone()
    }

    /// What proved who asks.
    pub(crate) fn authorization(&self) -> Vec<String> {
        self.taken.lock().unwrap().authorization.clone()
    }
}

impl Drop for Collector {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn take(
    State(taken): State<Arc<Mutex<Taken>>>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    assert_eq!(headers["content-type"], "application/x-protobuf");
    let request = ExportTraceServiceRequest::decode(body.clone()).unwrap();
    let mut taken = taken.lock().unwrap();
    taken.text += &format!("{request:?}\n{}\n", String::from_utf8_lossy(&body));
    let authorization = headers.get("authorization");
    taken.authorization.extend(authorization.map(|value| value.to_str().unwrap().to_owned()));
    for resource in request.resource_spans {
        let about = resource.resource.unwrap_or_default().attributes;
        for span in resource.scope_spans.into_iter().flat_map(|scope| scope.spans) {
            taken.spans.push(Span {
                name: span.name,
                trace: hexadecimal(&span.trace_id),
                id: hexadecimal(&span.span_id),
                parent: hexadecimal(&span.parent_span_id),
                kind: span.kind,
                status: span.status.unwrap_or_default().code,
                nanoseconds: span.end_time_unix_nano - span.start_time_unix_nano,
                attributes: texts(&span.attributes),
                resource: texts(&about),
            });
        }
    }
    StatusCode::OK
}

fn texts(attributes: &[KeyValue]) -> BTreeMap<String, String> {
    let text = |value: &Option<AnyValue>| match value.as_ref().and_then(|value| value.value.clone())
    {
        Some(Value::StringValue(text)) => text,
        Some(Value::IntValue(number)) => number.to_string(),
        other => format!("{other:?}"),
    };
    attributes.iter().map(|one| (one.key.clone(), text(&one.value))).collect()
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
