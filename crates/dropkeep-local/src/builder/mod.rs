//! Choices made before a local Dropbox starts, and its start.

mod choices;
mod starting;

pub use choices::Builder;
