//! The connect pages over HTTP. Tests named after a row (`a3_...`) prove that row of the OAuth checklist.

mod browser;
mod callback;
mod confirm;
mod outcomes;
mod pages;
mod sessions;
mod start;
mod team;
