//! Tests of dropkeep-transfer: content hashes, plans, and transfers to and from a local Dropbox.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails here")]

mod content_hash;
mod download;
mod download_trouble;
mod fixture;
mod links;
mod upload;
mod upload_trouble;
