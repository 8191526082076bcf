//! The files of all accounts and their routes.
//!
//! A [`tree`] holds what is in one namespace and every change that led to it; [`trees`] keeps them all. A
//! [`view`] is what an account sees: a namespace, and those mounted in it. [`changing`],
//! [`write`](mod@write), [`delete`], [`relocate`], [`listing`] and [`walk`] are what can be done through
//! a view, [`session`] how bytes arrive in parts: none of them knows of JSON or HTTP. [`routes`] reads
//! arguments and [`wire`] writes answers.

mod change;
mod changing;
mod cursor;
mod delete;
mod describe;
mod entry;
mod id;
mod listing;
mod lock;
mod mounting;
mod name;
mod namespace;
mod path;
mod reference;
mod relocate;
mod revisions;
mod routes;
mod search;
mod session;
mod store;
mod tags;
mod text;
mod tree;
mod trees;
mod upload_link;
mod view;
mod walk;
pub(crate) mod wire;
mod words;
mod write;

#[cfg(test)]
mod tests;

pub(crate) use entry::{Content, Entry, FileForm};
pub(crate) use id::FileId;
pub(crate) use mounting::Leftover;
pub(crate) use name::is_disallowed;
pub(crate) use namespace::{Access, Namespace, NamespaceKind};
pub(crate) use path::{Locator, TreePath};
pub(crate) use routes::{
    PAGES, ROUTES, UploadLinkFailure, archive, content_type, interrupt_downloads,
    list_through_link, locator, readable, upload_to_link,
};
pub(crate) use store::Files;
pub(crate) use tags::Tags;
pub(crate) use tree::LookupFailure;
pub(crate) use view::View;
pub(crate) use write::{Commit, Limits, OnConflict, Strictness, WriteFailure, WriteMode};
