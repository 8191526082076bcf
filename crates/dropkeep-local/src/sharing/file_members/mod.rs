//! Files that are shared by themselves, without a folder around them.
//!
//! [`file`] is what is kept of one, [`held`] the place of the account that calls. [`changing`],
//! [`list`], [`metadata`] and [`received`] answer routes, [`wire`] writes JSON.

mod changing;
mod file;
mod held;
mod list;
mod metadata;
mod received;
mod routes;
mod wire;

pub(crate) use file::SharedFile;
pub(crate) use routes::ROUTES;
