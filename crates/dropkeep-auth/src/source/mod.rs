//! Where a valid access token comes from, at any time.
//!
//! A source answers from memory while its token is fresh (`kept_fresh`, `freshness`). Otherwise it starts
//! a refresh or joins the one under way (`single_flight`), in one of two ways (`renew`):
//! [`RefreshingTokenSource`] takes the lease, looks whether another process has refreshed already,
//! refreshes and saves (`renewal`); [`BrokerTokenSource`] asks a keep (`broker`). What failed is not
//! tried again too soon (`backoff`).

mod backoff;
mod broker;
mod builder;
mod copies;
mod freshness;
mod kept_fresh;
mod refresh;
mod refreshing;
mod renew;
mod renewal;
mod single_flight;
mod static_source;
mod token_source;

pub use broker::{BrokerSetupError, BrokerTokenSource, BrokerTokenSourceBuilder};
pub use builder::RefreshingTokenSourceBuilder;
pub use refresh::Refresh;
pub use refreshing::RefreshingTokenSource;
pub use single_flight::TokenStatus;
pub use static_source::StaticTokenSource;
pub use token_source::TokenSource;
