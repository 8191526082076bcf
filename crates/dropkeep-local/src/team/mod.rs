//! Teams as the API shows them: who is in one, and which namespaces it has.

mod members;
mod page;
mod routes;
mod spaces;
mod wire;

pub(crate) use routes::ROUTES;
pub(crate) use wire::full_team;
