//! What is there at the start: accounts, teams, apps, tokens and files.
//!
//! [`model`] is the form of a seed file, [`source`] reads one or a folder, [`content`] makes the bytes of
//! files, and [`plant`] puts it all into the state.

mod act;
mod content;
mod error;
mod make;
mod model;
mod picture;
mod plant;
mod ready_made;
mod source;

pub use error::SeedError;
pub(crate) use make::{NewAccount, add_account};
pub(crate) use picture::share_picture;
pub(crate) use plant::{Ground, plant};
pub(crate) use ready_made::{Choices, ready_app, ready_made};
pub use source::Seed;
