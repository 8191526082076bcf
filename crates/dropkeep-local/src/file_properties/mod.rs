//! Properties that apps attach to files: templates, groups of fields, and the search among them.
//!
//! [`template`] and [`groups`] know the rules, [`routes`], [`template_routes`] and [`search`] answer.

mod groups;
mod routes;
mod search;
mod template;
mod template_routes;
mod wire;

pub(crate) use groups::Properties;
pub(crate) use routes::{ROUTES, attach, checked_groups};
pub(crate) use template_routes::ROUTES as TEMPLATE_ROUTES;
pub(crate) use wire::shown;
