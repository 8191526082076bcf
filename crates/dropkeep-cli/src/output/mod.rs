//! Everything that is printed: results on standard output, the rest on standard error.

mod channel;
mod facts;
mod notices;
mod progress;
pub(crate) mod prompt;
mod quantity;
mod service_log;

pub(crate) use channel::{Output, Settings, Verbosity};
pub(crate) use facts::one_a_line;
pub(crate) use progress::Progress;
pub(crate) use quantity::{human_duration, human_size, whole_seconds};
