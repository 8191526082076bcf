//! Downloads: verified by content hash, resumed where they break off, and put in place only when
//! they are whole.

mod fetch;
mod options;
mod run;
mod target;

pub use options::{DownloadOptions, ExistingTarget, TargetModified};
pub use run::{download_file, download_to_writer};
