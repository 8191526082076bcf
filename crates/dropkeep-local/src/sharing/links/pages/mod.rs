//! What a browser gets at a shared link: [`page`] what people see, [`content`] the bytes.

mod content;
mod page;
mod password;
mod paths;
mod templates;

pub(crate) use paths::PAGES;
