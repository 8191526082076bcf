//! What can be made of the bytes of files: thumbnails, previews, archives and exports.
//!
//! These modules know bytes and names, no JSON and no accounts. What they do may take long, so the
//! routes call them when the state's lock has been let go.

mod archive;
mod document;
mod extension;
mod paper;
mod pdf;
mod photo;
mod portrait;
mod preview;
mod rtf;
mod sheet;
mod thumbnail;

#[cfg(test)]
mod tests;

pub(crate) use archive::{Archive, ArchiveFailure, Member};
pub(crate) use extension::extension;
pub(crate) use paper::{ImportFormat, Paper, PaperFailure};
pub(crate) use photo::Photo;
pub(crate) use portrait::{Crop, Portrait, PortraitFailure, check_portrait};
pub(crate) use preview::{Preview, PreviewFailure};
pub(crate) use thumbnail::{Format, Mode, Quality, Thumbnail, ThumbnailFailure, Transparency};
