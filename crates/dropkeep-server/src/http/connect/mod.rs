//! The pages on which people connect: server-rendered, without a script, and nothing on them from
//! elsewhere.

mod callback;
mod cookies;
mod disconnect;
mod done;
mod limit;
mod notice;
mod outcome;
mod pages;
mod photo;
mod return_trip;
mod routes;
mod scope_words;
mod start;
mod visit;

pub(super) use routes::routes;
