//! Shared links, their routes, and the pages they lead to.
//!
//! [`links`] knows the links and what each allows; [`routes`] and [`pages`] answer, and [`wire`]
//! writes JSON.

mod links;
mod pages;
mod routes;
mod settings;
mod wire;

pub(crate) use links::Sharing;
pub(crate) use pages::PAGES;
pub(crate) use routes::{OpenFailure, ROUTES, list_link, open_link};
