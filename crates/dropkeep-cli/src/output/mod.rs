//! Everything that is printed: results on standard output, the rest on standard error.

mod channel;
mod progress;
pub(crate) mod prompt;
mod size;

pub(crate) use channel::{Output, Settings, Verbosity};
pub(crate) use progress::Progress;
pub(crate) use size::{human_duration, human_size};
