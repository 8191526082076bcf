//! Shared links: who can open what by an address.
//!
//! [`link`] knows the links, [`settings`] what each allows, [`address`] their URLs, and [`opening`]
//! who gets in. [`create`], [`change`], [`list`] and [`read`] answer routes, [`pages`] browsers;
//! [`wire`] writes JSON.

mod address;
mod change;
mod content;
mod create;
mod link;
mod list;
mod opening;
mod pages;
mod read;
mod routes;
mod settings;
mod wire;

pub(crate) use address::{Address, Form};
pub(crate) use content::{apply_link_settings, content_link};
pub(crate) use link::Links;
pub(crate) use opening::{OpenFailure, open_link};
pub(crate) use pages::PAGES;
pub(crate) use read::list_link;
pub(crate) use routes::ROUTES;
