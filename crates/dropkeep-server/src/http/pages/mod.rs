//! What all pages have in common: their frame, their headers, their cookies, and what they are made of.

pub(super) mod answer;
mod assets;
pub(super) mod cookies;
pub(super) mod fetch_metadata;
mod frame;
pub(super) mod headers;
mod routes;

pub(super) use frame::Frame;
pub(super) use routes::routes;
