//! What kept a usable answer from coming.

use std::error::Error as StdError;
use std::io;
use std::time::Duration;

/// What kept a usable answer from coming.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TransportError {
    /// No connection came about: nothing was sent.
    #[error("could not connect to {host}")]
    Connect {
        /// The host, with its port where it has one.
        host: String,
        /// What the network says.
        #[source]
        source: Box<dyn StdError + Send + Sync>,
    },
    /// Nothing came, or not all of it, within the time set.
    #[error("no answer within {} s", .0.as_secs_f32())]
    TimedOut(Duration),
    /// The connection broke before the answer began.
    #[error("the connection broke")]
    Broken(#[source] Box<dyn StdError + Send + Sync>),
    /// The answer broke off on the way.
    #[error("the body ended after {received} bytes{}", of_expected(*.expected))]
    BodyCut {
        /// How many bytes came.
        received: u64,
        /// How many were announced, where that is known.
        expected: Option<u64>,
        /// What the network says.
        #[source]
        source: Option<Box<dyn StdError + Send + Sync>>,
    },
    /// The body to upload could not be read, or is not as long as was said.
    #[error("the body to upload could not be read")]
    UploadBody(#[source] io::Error),
    /// Something other than Dropbox answered, most likely a proxy or a captive portal.
    #[error("something other than Dropbox answered ({content_type} where JSON was expected)")]
    NotDropbox {
        /// The content type of what came.
        content_type: String,
    },
    /// The answer is not what the route promises: the text says where it differs.
    #[error("the answer does not make sense: {0}")]
    Nonsense(String),
    /// An async job did not end in time. It may still go on.
    #[error("the async job `{job}` did not end within {} s", after.as_secs())]
    JobUnfinished {
        /// The `async_job_id`.
        job: String,
        /// How long it was waited for.
        after: Duration,
    },
}

impl TransportError {
    /// Whether nothing can have reached Dropbox, so that the call surely took no effect.
    pub fn is_before_sending(&self) -> bool {
        matches!(self, Self::Connect { .. })
    }

    /// Whether sending the same request again may help.
    pub(crate) fn is_passing(&self) -> bool {
        match self {
            Self::Connect { .. } | Self::TimedOut(_) | Self::Broken(_) | Self::BodyCut { .. } => {
                true
            }
            Self::UploadBody(_)
            | Self::NotDropbox { .. }
            | Self::Nonsense(_)
            | Self::JobUnfinished { .. } => false,
        }
    }
}

impl From<TransportError> for io::Error {
    /// For those who read a download as an [`io::Read`] or its async kin.
    fn from(error: TransportError) -> Self {
        let kind = match &error {
            TransportError::TimedOut(_) => io::ErrorKind::TimedOut,
            TransportError::BodyCut { .. } => io::ErrorKind::UnexpectedEof,
            TransportError::Broken(_) => io::ErrorKind::ConnectionReset,
            _ => io::ErrorKind::Other,
        };
        Self::new(kind, error)
    }
}

fn of_expected(expected: Option<u64>) -> String {
    expected.map(|expected| format!(" of {expected}")).unwrap_or_default()
}
