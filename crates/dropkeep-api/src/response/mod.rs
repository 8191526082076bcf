//! What comes back.

mod chunks;
mod download;
mod reply;

pub use chunks::ByteStream;
pub use download::Download;
pub(crate) use reply::{API_RESULT, REQUEST_ID, Reply, typed};
