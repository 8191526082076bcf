//! One request and its answer.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, StatusCode};
use reqwest::Response;

use super::Client;
use crate::error::envelope::{Answer, content_type};
use crate::error::{CallContext, Failure, NotSent, TransportError};
use crate::request::{ContentRange, Credential, Meter, Plan, build};
use crate::response::{API_RESULT, ByteStream, REQUEST_ID, Reply};
use crate::route::Style;

/// The largest result that is read into memory.
const LARGEST_RESULT: usize = 64 * 1024 * 1024;
/// The largest error that is read.
const LARGEST_ERROR: usize = 1024 * 1024;

impl Client {
    /// Sends `plan` once.
    pub(super) async fn exchange(
        &self,
        plan: &Plan,
        credential: &Credential,
    ) -> Result<Reply, Failure> {
        let context = CallContext::new(plan.route);
        let request = build(plan, credential, &self.shared.endpoints, &self.view)
            .map_err(|source| context.clone().not_sent(source))?;
        let settings = &self.shared.settings;
        let whole = async {
            let response = self.transmit(plan, request).await?;
            self.receive(plan, response, credential).await
        };
        // Content takes what it takes: there the silence is limited, not the whole.
        let limit = match plan.route.style {
            Style::Rpc => plan.longpoll().unwrap_or(settings.total_timeout),
            Style::Upload | Style::Download => return whole.await,
        };
        match tokio::time::timeout(limit, whole).await {
            Ok(outcome) => outcome,
            Err(_) => Err(context.transport(TransportError::TimedOut(limit))),
        }
    }

    /// Sends the request, and waits until the answer begins.
    async fn transmit(&self, plan: &Plan, request: Request<()>) -> Result<Response, Failure> {
        let context = CallContext::new(plan.route);
        let meter = Arc::new(Meter::default());
        let host = request.uri().authority().map(ToString::to_string).unwrap_or_default();
        let body = reqwest::Body::wrap_stream(meter.watch(&plan.body()));
        let request = reqwest::Request::try_from(request.map(|()| body))
            .map_err(|_| context.clone().not_sent(NotSent::Unbuildable("the endpoint")))?;
        let limit = self.silence_before_answer(plan);
        let sent = meter.unless_idle(self.shared.http.execute(request), limit).await;
        let source = match sent {
            Ok(Ok(response)) => return Ok(response),
            Ok(Err(error)) => match meter.failure() {
                Some(error) => TransportError::UploadBody(error),
                None => transport_error(error, host),
            },
            Err(_) => TransportError::TimedOut(limit),
        };
        Err(context.transport(source))
    }

    /// Once the last byte of a body was handed over it may still wait in buffers, and Dropbox has to
    /// store it: content may stay silent for as long as another request may take in all.
    fn silence_before_answer(&self, plan: &Plan) -> Duration {
        let settings = &self.shared.settings;
        match plan.route.style {
            Style::Rpc => plan.longpoll().unwrap_or(settings.read_timeout),
            Style::Upload | Style::Download => settings.read_timeout.max(settings.total_timeout),
        }
    }

    /// Reads the answer, but not the content of a download.
    async fn receive(
        &self,
        plan: &Plan,
        response: Response,
        credential: &Credential,
    ) -> Result<Reply, Failure> {
        let context = self.context(plan, &response, credential);
        let (status, headers) = (response.status(), response.headers().clone());
        let content = ByteStream::new(response, self.silence_while_reading(plan));
        if !status.is_success() {
            let body = match content.at_most(LARGEST_ERROR).await {
                Ok(body) => credential.redact(&String::from_utf8_lossy(&body)),
                Err(source) => return Err(context.transport(source)),
            };
            let now = self.shared.clock.now();
            return Err(
                Answer { status, headers: &headers, body: &body, now }.into_failure(context)
            );
        }
        let range = headers.get(http::header::CONTENT_RANGE).and_then(ContentRange::parse);
        let mut reply =
            Reply { context, headers, result: Bytes::new(), content, content_range: range };
        let outcome = match plan.route.style {
            Style::Download => expect_download(plan, &mut reply),
            Style::Rpc | Style::Upload => collect(&mut reply).await,
        };
        outcome.map_err(|source| reply.context.clone().transport(source)).map(|()| reply)
    }

    fn silence_while_reading(&self, plan: &Plan) -> Duration {
        plan.longpoll().unwrap_or(self.shared.settings.read_timeout)
    }

    fn context(&self, plan: &Plan, response: &Response, credential: &Credential) -> CallContext {
        let request_id = response.headers().get(REQUEST_ID).and_then(|id| id.to_str().ok());
        let mut context = CallContext::new(plan.route);
        context.status = Some(response.status());
        context.request_id = request_id.map(|id| credential.redact(id));
        context
    }
}

async fn collect(reply: &mut Reply) -> Result<(), TransportError> {
    let content = std::mem::replace(&mut reply.content, ByteStream::empty());
    reply.result = content.at_most(LARGEST_RESULT).await?;
    Ok(())
}

/// Takes the result out of its header and checks that the content is the part that was asked for.
fn expect_download(plan: &Plan, reply: &mut Reply) -> Result<(), TransportError> {
    let Some(result) = reply.headers.get(API_RESULT) else {
        return Err(TransportError::NotDropbox { content_type: content_type(&reply.headers) });
    };
    reply.result = Bytes::copy_from_slice(result.as_bytes());
    let is_partial = reply.context.status == Some(StatusCode::PARTIAL_CONTENT);
    let nonsense = match (plan.range, reply.content_range) {
        (None, _) if is_partial => "a part came, but the whole was asked for",
        (None, _) => return Ok(()),
        (Some(range), _) if !is_partial && range.is_whole() => return Ok(()),
        (Some(_), _) if !is_partial => "the whole came, but a range was asked for",
        (Some(_), None) => "it does not say which range it is",
        (Some(range), Some(came)) if !range.is_answered_by(came) => "another range came",
        (Some(_), Some(came))
            if reply.content.length().is_some_and(|length| length != came.len()) =>
        {
            "it is not as long as its range"
        }
        (Some(_), Some(_)) => return Ok(()),
    };
    Err(TransportError::Nonsense(nonsense.to_owned()))
}

fn transport_error(error: reqwest::Error, host: String) -> TransportError {
    let is_before_sending = error.is_connect();
    let source = Box::new(error.without_url());
    if is_before_sending {
        TransportError::Connect { host, source }
    } else {
        TransportError::Broken(source)
    }
}
