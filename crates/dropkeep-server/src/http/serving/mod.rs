//! Serving on a port, and ending without dropping anybody.

mod accept;
mod connection;
mod serve;
mod settings;
mod short_way;

pub use serve::serve;
pub use settings::ServeSettings;
