//! What an operator sets, typed and checked.

mod app;
mod keep_config;

pub use app::AppConfig;
pub use keep_config::KeepConfig;
