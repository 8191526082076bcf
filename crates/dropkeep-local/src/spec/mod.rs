//! The Dropbox API as data: every route, struct, union and alias, read from `spec/api-facts.json`.

mod model;

pub(crate) use model::*;
