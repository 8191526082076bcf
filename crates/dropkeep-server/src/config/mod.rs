//! What an operator sets, typed and checked: one file, the environment, and options over both.
//!
//! `settings_table.rs` lists every setting with its documentation; the rest follows from it.

mod app;
mod brand;
mod environment;
mod file;
mod keep_config;
mod keep_settings;
mod mistake;
mod reader;
mod sample;
mod secret;
mod serve_settings;
mod setting;
mod settings;
mod settings_table;
mod trace_settings;
mod traces;
mod values;
mod webhooks;

pub use app::AppConfig;
pub use brand::Brand;
pub use keep_config::KeepConfig;
pub use mistake::{ConfigError, Mistake, Origin};
pub use reader::InForce;
pub use sample::sample_config;
pub use settings::{LogFormat, Settings, Sources};
pub use traces::TraceConfig;
pub use webhooks::WebhookConfig;
