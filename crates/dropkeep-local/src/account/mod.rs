//! Accounts and tokens as the API shows them: the namespaces users, check and auth.

mod routes;

pub(crate) use routes::ROUTES;
