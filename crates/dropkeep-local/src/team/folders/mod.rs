//! The folders of teams. What is in one, and who sees it, is kept like a shared folder.

mod changing;
mod folder;
mod listing;
mod named;
mod routes;
mod status;
mod sync;
mod wire;

pub(crate) use folder::TeamFolders;
pub(crate) use routes::ROUTES;
