//! Lists that come in pages, as streams.
//!
//! Each is a method beside the route that starts it: `list_folder_stream` beside `list_folder`.

mod pages;
mod paginate;
mod streams;

pub use paginate::{Items, ListError};
pub(crate) use paginate::{Page, paginate};
