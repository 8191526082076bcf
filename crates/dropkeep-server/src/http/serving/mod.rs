//! Serving on a port, and ending without dropping anybody.

mod accept;
mod connection;
mod listeners;
mod serve;
mod settings;
mod short_way;

pub use listeners::Listeners;
pub use serve::serve;
pub use settings::ServeSettings;
