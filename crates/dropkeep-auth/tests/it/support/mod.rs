//! What the tests share: a token endpoint of its own making, and flows that point at it.

mod flows;
mod token_server;

pub(crate) use flows::{
    APP_KEY, REDIRECT_URI, START, confidential_app, endpoint_at, parameters, redirect_flow,
};
pub(crate) use token_server::{Reply, TokenServer, state_of};
