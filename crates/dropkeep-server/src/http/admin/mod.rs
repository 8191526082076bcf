//! The admin page, for operators who sign in with an API key. They see their tenant, and may do there
//! what their key may do over the API: each page asks the API's own handlers.

mod audit;
mod condition;
mod connections;
mod keys;
mod links;
mod operator;
mod outbox;
mod pages;
mod refusal;
mod routes;
mod shown_once;
mod sign_in;
mod signed_form;

pub(super) use routes::routes;
