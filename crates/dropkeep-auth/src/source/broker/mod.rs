//! Tokens from a keep (`dropkeep serve`), asked over HTTP.
//!
//! `routes` sends the two requests there are, `answer` reads what comes back, `lending` chooses between
//! the two.

mod answer;
mod builder;
mod lending;
mod routes;
mod token_source;

pub use builder::{BrokerSetupError, BrokerTokenSourceBuilder};
pub use token_source::BrokerTokenSource;
