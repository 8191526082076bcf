//! What an operator sets, typed and checked.

mod app;
mod brand;
mod keep_config;
mod webhooks;

pub use app::AppConfig;
pub use brand::Brand;
pub use keep_config::KeepConfig;
pub use webhooks::WebhookConfig;
