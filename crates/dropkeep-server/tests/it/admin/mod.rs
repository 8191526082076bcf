//! The admin page over HTTP, and in a real browser.

mod actions;
mod browser;
mod keys;
mod operator;
mod sign_in;
mod views;
