//! Serving on a port, and ending without dropping anybody.

mod accept;
mod connection;
mod serve;
mod settings;

pub use serve::serve;
pub use settings::ServeSettings;
