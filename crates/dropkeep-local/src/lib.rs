//! A Dropbox on localhost.

mod blob;
mod call;
mod files;
mod random;
mod routes;
mod sharing;
mod spec;
mod state;
mod wire;
