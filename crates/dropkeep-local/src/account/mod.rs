//! Accounts and tokens as the API shows them: the namespaces users, account, check and auth.
//!
//! What others see of an account (`users/get_account`) has fewer fields than what it sees of itself,
//! and depends on who asks: members of one team are teammates.

mod photo;
mod photo_routes;
mod plan;
mod routes;

pub(crate) use photo::ProfilePhoto;
pub(crate) use photo_routes::{PAGES, PHOTO_ROUTES};
pub use plan::Plan;
pub(crate) use routes::{ROUTES, name, root_info};
