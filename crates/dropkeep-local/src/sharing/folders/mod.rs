//! Shared folders: namespaces that several accounts see in their own Dropboxes.
//!
//! [`folder`] is what is kept of one beside its namespace, [`seat`] the place of the account that
//! calls; [`admission`] lets members in, people and groups, and [`team_folder`] makes the folders of
//! teams. The rest answers routes: [`share`], [`unshare`], [`policy`], [`adding`], [`leaving`],
//! [`mounting`], [`listing`] and [`member_list`]; [`wire`] and [`permissions`] write JSON.

mod adding;
mod admission;
mod folder;
mod leaving;
mod listing;
mod member_list;
mod mounting;
mod permissions;
mod policy;
mod routes;
mod seat;
mod share;
mod team_folder;
mod unshare;
mod wire;

pub(crate) use admission::regrant;
pub(crate) use folder::{
    AclUpdatePolicy, SharedFolder, SharedLinkPolicy, ViewerInfoPolicy, changed_viewer_info,
};
pub(crate) use routes::ROUTES;
pub(crate) use team_folder::{
    archive_team_folder, found_team_folder, remove_team_folder, rename_team_folder,
    reopen_team_folder,
};
