//! Shared folders: namespaces that several accounts see in their own Dropboxes.
//!
//! [`folder`] is what is kept of one beside its namespace, [`seat`] the place of the account that
//! calls. The rest answers routes: [`share`], [`unshare`], [`policy`], [`adding`], [`leaving`],
//! [`mounting`], [`listing`] and [`member_list`]; [`wire`] and [`permissions`] write JSON.

mod adding;
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
mod unshare;
mod wire;

pub(crate) use folder::{
    AclUpdatePolicy, SharedFolder, SharedLinkPolicy, ViewerInfoPolicy, changed_viewer_info,
};
pub(crate) use routes::ROUTES;
