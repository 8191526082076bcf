//! What is sent: a request is built without any IO, and its body apart from it.

mod body;
mod build;
mod credential;
mod meter;
mod range;

pub use body::{Body, BodyChunks};
pub(crate) use build::{Plan, build};
pub(crate) use credential::Credential;
pub(crate) use meter::Meter;
pub use range::{ByteRange, ContentRange};

#[cfg(test)]
mod tests;
