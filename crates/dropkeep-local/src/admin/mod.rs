//! What a tester looks at and turns: the admin API below `/_local/`, and its page.
//!
//! It is nothing of Dropbox's and says so by its path, which no route of Dropbox has. Pages of other
//! origins must not steer it: whoever opens a web page while a test runs has not agreed to that.

mod answer;
mod client;
mod clock;
mod coverage;
mod document;
mod error;
mod expectations;
mod fault_form;
mod faults;
mod files;
mod grants;
mod guard;
mod input;
mod page;
mod requests;
mod router;
mod snapshots;
mod state;
mod webhooks;

pub use client::{Admin, AdminFailure};
pub(crate) use router::router;
