//! Where tokens rest.

mod caches;
mod files;
mod samples;
mod stores;

pub(crate) use samples::credentials;
