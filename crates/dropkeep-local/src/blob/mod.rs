//! Bytes received from clients, which may be larger than memory.

mod content;
mod hash;
mod scratch;
mod spool;
mod stored;

pub(crate) use content::Blob;
pub(crate) use hash::{BLOCK, ContentHash};
pub(crate) use scratch::Scratch;
pub(crate) use spool::{Spool, SpoolFolder};
