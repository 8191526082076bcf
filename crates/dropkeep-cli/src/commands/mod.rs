//! One file per command. The help of a command is the documentation of its arguments.

pub(crate) mod api_keys;
pub(crate) mod audit;
pub(crate) mod call;
pub(crate) mod completions;
pub(crate) mod connections;
pub(crate) mod demo;
pub(crate) mod exec;
pub(crate) mod get;
pub(crate) mod keys;
pub(crate) mod link;
pub(crate) mod local;
pub(crate) mod login;
pub(crate) mod logout;
pub(crate) mod ls;
pub(crate) mod outbox;
pub(crate) mod put;
pub(crate) mod serve;
pub(crate) mod status;
pub(crate) mod subscriptions;
pub(crate) mod token;
pub(crate) mod whoami;
