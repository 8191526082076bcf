//! What is there at the start: accounts, teams, apps and files.

mod make;
mod ready_made;

pub(crate) use make::{NewAccount, add_account, add_member, add_team};
pub(crate) use ready_made::{Choices, ready_made};
