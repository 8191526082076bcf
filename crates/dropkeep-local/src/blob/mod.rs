//! Bytes received from clients, which may be larger than memory.
//!
//! An upload is hashed while it arrives, by the content hash of Dropbox (SHA-256 of the SHA-256 of each
//! 4 MiB), and goes to a file once it outgrows what may stay in memory. Files, revisions, copies and
//! sessions share one blob; it is gone with the last of them.

mod content;
mod hash;
mod scratch;
mod spool;
mod stored;

pub(crate) use content::Blob;
pub(crate) use hash::{BLOCK, ContentHash};
pub(crate) use scratch::Scratch;
pub(crate) use spool::{Spool, SpoolFolder};
