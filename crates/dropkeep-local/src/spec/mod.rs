//! The Dropbox API as data: every route, struct, union and alias, read from `spec/api-facts.json`,
//! and the check of values against it.

mod decode;
mod example;
mod model;
mod newer;
mod primitive;
mod summary;
mod union;

pub(crate) use decode::{Direction, decode};
pub(crate) use example::error_with;
pub(crate) use model::{Kind, Route, SelectAdminMode, Style, spec};
pub(crate) use summary::error_tags;
