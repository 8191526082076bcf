//! A client of the admin API, for programs that steer a local Dropbox of another process.

use std::fmt;

use axum::body::to_bytes;
use bytes::Bytes;
use http::Request;
use http::header::CONTENT_TYPE;
use http_body_util::Full;
use serde_json::Value;

use crate::outbound::{Outbound, Reach};

/// The most that an answer may be.
const LIMIT: usize = 1 << 30;

/// Steers a local Dropbox that runs in another process of this machine.
pub struct Admin {
    client: Outbound,
    endpoint: String,
}

/// Why the admin API did not do what was asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AdminFailure {
    /// Nothing answers there.
    #[error("no local Dropbox answers at {endpoint}")]
    Unreached {
        /// Where it was looked for.
        endpoint: String,
        /// Why it was not reached.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// It refuses.
    #[error("{what} ({place})")]
    Refused {
        /// The status of the answer.
        status: u16,
        /// What is wrong.
        what: String,
        /// Where.
        place: String,
        /// What to do about it.
        hint: String,
    },
}

/// Tells where it is.
impl fmt::Debug for Admin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Admin").field(&self.endpoint).finish()
    }
}

impl Admin {
    /// A client of the local Dropbox with this base URL.
    ///
    /// # Errors
    /// No client can be made here.
    pub fn new(endpoint: impl Into<String>) -> Result<Self, AdminFailure> {
        let endpoint = endpoint.into();
        match Outbound::new(Reach::Anywhere) {
            Ok(client) => Ok(Self { client, endpoint }),
            Err(error) => Err(AdminFailure::Unreached { endpoint, source: error.into() }),
        }
    }

    /// Asks something, by its path below `/_local/`, and returns the text of the answer. What there
    /// is, is described at `/_local/openapi.json`.
    ///
    /// # Errors
    /// It was not reached, or it refuses.
    pub async fn ask(
        &self,
        method: &str,
        path: &str,
        body: Option<&Value>,
    ) -> Result<String, AdminFailure> {
        let mut request =
            Request::builder().method(method).uri(format!("{}/_local/{path}", self.endpoint));
        if body.is_some() {
            request = request.header(CONTENT_TYPE, "application/json");
        }
        let bytes = body.map(|body| Bytes::from(body.to_string())).unwrap_or_default();
        let request = request.body(Full::new(bytes)).map_err(|error| self.unreached(error))?;
        let answer = self.client.send(request).await.map_err(|error| self.unreached(error))?;
        let status = answer.status();
        let bytes = to_bytes(answer.into_body(), LIMIT).await;
        let bytes = bytes.map_err(|error| self.unreached(error))?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if status.is_success() { Ok(text) } else { Err(refused(status.as_u16(), &text)) }
    }

    fn unreached(
        &self,
        error: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> AdminFailure {
        AdminFailure::Unreached { endpoint: self.endpoint.clone(), source: error.into() }
    }
}

fn refused(status: u16, text: &str) -> AdminFailure {
    let body: Value = serde_json::from_str(text).unwrap_or_default();
    let field = |name: &str| body["error"][name].as_str().map(str::to_owned);
    AdminFailure::Refused {
        status,
        what: field("what").unwrap_or_else(|| format!("the answer is {status}")),
        place: field("where").unwrap_or_default(),
        hint: field("hint").unwrap_or_default(),
    }
}
