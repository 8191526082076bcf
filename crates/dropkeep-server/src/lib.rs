//! The keep: connect pages and a token broker for a fleet.
//!
//! - [`Keep`] is the broker itself, without HTTP: a valid access token for any connection, refreshed
//!   exactly once however many processes ask.
//! - [`router`] puts the pages and the API in front of it. Who runs it binds the port, serves and drains.
//!
//! A request for a fresh token takes no lock and touches neither database nor Redis: `keep/registry.rs`
//! finds the connection's token source, and that has the token in memory.

mod callers;
mod config;
mod delivery;
mod http;
mod keep;
mod proxy;
mod sign_in;
mod telemetry;

pub use config::{
    AppConfig, Brand, ConfigError, InForce, KeepConfig, LogFormat, Mistake, Origin, Settings,
    Sources, TraceConfig, WebhookConfig, sample_config,
};
pub use delivery::{Destination, InvalidDestination};
pub use http::{Listeners, ServeSettings, Server, router, serve};
pub use keep::{Keep, NoToken, OpenError, Served};
pub use sign_in::{
    Confirmation, Import, ImportError, NotConfirmed, TokenKind, WhoError, acceptable_return_to,
    confirm_sign_in, import_connection, is_scope_name,
};
pub use telemetry::{TraceError, Traces, log_panics};
