//! Accounts and tokens as the API shows them: the namespaces users, check and auth.

mod plan;
mod routes;

pub use plan::Plan;
pub(crate) use routes::{ROUTES, name, root_info};
