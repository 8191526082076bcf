// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! What `cargo xtask codegen` makes of `spec/api-facts.json`.

#![expect(
    clippy::large_enum_variant,
    reason = "the variants are Dropbox's; a box would stand between a caller and every field"
)]
#![expect(clippy::too_many_arguments, reason = "constructors take what Dropbox requires")]
#![cfg_attr(
    feature = "team_log",
    expect(
        clippy::too_many_lines,
        reason = "a match has as many arms as Dropbox's union has tags"
    )
)]
#![expect(
    clippy::fn_params_excessive_bools,
    reason = "a link's permissions are as many booleans as Dropbox says"
)]
#![expect(
    clippy::should_implement_trait,
    reason = "setters bear the names of Dropbox's fields, and one of those is `sub`"
)]

pub mod account;
pub mod async_;
pub mod auth;
pub mod check;
pub mod common;
pub mod contacts;
pub mod file_properties;
pub mod file_requests;
pub mod files;
pub mod openid;
#[cfg(feature = "paper")]
pub mod paper;
pub mod patterns;
#[cfg(feature = "riviera")]
pub mod riviera;
pub mod routes;
#[cfg(feature = "team")]
pub mod secondary_emails;
pub mod seen_state;
pub mod sharing;
#[cfg(feature = "team")]
pub mod team;
pub mod team_common;
#[cfg(feature = "team_log")]
pub mod team_log;
pub mod team_policies;
pub mod users;
pub mod users_common;
