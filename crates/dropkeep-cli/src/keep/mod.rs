//! How commands of operators reach a keep: by its configuration, without a running server.

mod arguments;
mod open;
pub(crate) mod values;

pub(crate) use arguments::{ConfigArgs, refused, without_password};
pub(crate) use open::{Done, OpenDatabase, not_opened, open_database, operator};
