//! Uploads: one call for what fits into a part, an upload session for what is larger.
//!
//! [`Plan`](plan::Plan) says which call carries which bytes, [`Parts`](parts::Parts) reads and
//! hashes them, [`Sender`](sender::Sender) makes the calls, and [`run`](run) puts the three
//! together: a part is sent while the next one is read. Parts are sent one after the other.

mod options;
mod part_size;
mod parts;
mod plan;
mod recovery;
mod run;
mod sender;
mod session;
mod source;

pub use options::{ClientModified, UploadOptions};
pub use part_size::{InvalidPartSize, PartSize};
pub use run::{upload_bytes, upload_file, upload_reader};
