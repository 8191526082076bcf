//! Where a valid access token comes from, at any time.
//!
//! [`RefreshingTokenSource`] answers from memory while its token is fresh (`freshness`). Otherwise
//! it starts a refresh or joins the one under way (`single_flight`): a task that takes the lease, looks
//! whether another process has refreshed already, refreshes and saves (`renewal`). What failed is
//! not tried again too soon (`backoff`).

mod backoff;
mod builder;
mod copies;
mod freshness;
mod refresh;
mod refreshing;
mod renewal;
mod single_flight;
mod static_source;
mod token_source;

pub use builder::RefreshingTokenSourceBuilder;
pub use refresh::Refresh;
pub use refreshing::RefreshingTokenSource;
pub use single_flight::TokenStatus;
pub use static_source::StaticTokenSource;
pub use token_source::TokenSource;
