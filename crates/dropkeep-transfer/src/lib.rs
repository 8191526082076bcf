//! Upload to and download from Dropbox: streamed, verified by content hash, resumed where a
//! connection breaks off.
//!
//! ```
//! use dropkeep_transfer::{DownloadOptions, UploadOptions, download_file, share_link, upload_file};
//!
//! # use std::sync::Arc;
//! # use dropkeep_auth::{AccessToken, Endpoints, StaticTokenSource};
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! # let dropbox = dropkeep_local::LocalDropbox::start().await?;
//! # let token = AccessToken::unexpiring(dropbox.access_token())?;
//! # let client = dropkeep_api::Client::builder()
//! #     .token_source(Arc::new(StaticTokenSource::new(token)))
//! #     .endpoints(Endpoints::single(&dropbox.endpoint())?)
//! #     .build()?;
//! # let folder = tempfile::tempdir()?;
//! # let (report, copy) = (folder.path().join("report.pdf"), folder.path().join("copy.pdf"));
//! # std::fs::write(&report, "a report")?;
//! upload_file(&client, &report, "/reports/report.pdf", &UploadOptions::default()).await?;
//! let link = share_link(&client, "/reports/report.pdf", None).await?;
//! println!("{}", link.url());
//! download_file(&client, "/reports/report.pdf", &copy, &DownloadOptions::default()).await?;
//! assert_eq!(std::fs::read(&report)?, std::fs::read(&copy)?);
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! - Uploads: [`upload_file`], [`upload_bytes`] and [`upload_reader`], by [`UploadOptions`].
//! - Downloads: [`download_file`] and [`download_to_writer`], by [`DownloadOptions`].
//! - Shared links, and direct ones: [`links`].
//! - Dropbox's hash of a file's content: [`ContentHash`].
//!
//! Memory is bounded whatever the size of the file: an upload holds two parts of
//! [`PartSize`], a download one or two MiB. Nothing runs on once the future of a transfer is
//! dropped, and no temporary file stays behind.

mod blocking;
pub mod content_hash;
mod download;
mod error;
pub mod links;
mod progress;
mod upload;

pub use content_hash::{ContentHash, ContentHasher};
pub use download::{
    DownloadOptions, ExistingTarget, TargetModified, download_file, download_to_writer,
};
pub use error::{Place, Refusal, TransferError};
pub use links::{DirectLink, share_link};
pub use progress::{Progress, ProgressSink};
pub use upload::{
    ClientModified, InvalidPartSize, PartSize, UploadOptions, upload_bytes, upload_file,
    upload_reader,
};
