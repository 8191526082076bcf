//! A folder as a zip archive, as `files/download_zip` gives it.

use std::io;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::blob::{Blob, Scratch, SpoolFolder};

/// "The folder must be less than 20 GB in size".
const LARGEST: u64 = 20 * GIB;

/// "and any single file within must be less than 4 GB in size."
const LARGEST_FILE: u64 = 4 * GIB;

/// "The resulting zip must contain fewer than 10,000 total file and folder entries, including the
/// top level folder."
const MOST_MEMBERS: usize = 10_000;

const GIB: u64 = 1 << 30;

/// What goes into an archive; only one that Dropbox would make can be had.
#[derive(Debug)]
pub(crate) struct Archive(Vec<Member>);

/// A file or folder in an archive.
#[derive(Debug)]
pub(crate) struct Member {
    /// The names from the archive's top folder down, joined by slashes, without one at the end.
    pub(crate) path: String,
    /// When it was modified.
    pub(crate) modified: Timestamp,
    /// A file's bytes; `None` for a folder.
    pub(crate) content: Option<Blob>,
}

/// Why a folder cannot be an archive, after `files.DownloadZipError`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum ArchiveFailure {
    /// The folder has 20 GB or more, or a file in it 4 GB.
    #[error("the folder or a file in it is too large")]
    TooLarge,
    /// There are 10,000 files and folders or more.
    #[error("the folder holds too many files and folders")]
    TooManyFiles,
}

impl Archive {
    /// An archive of these members, the top folder first.
    ///
    /// # Errors
    /// They are too large or too many.
    pub(crate) fn new(members: Vec<Member>) -> Result<Self, ArchiveFailure> {
        if members.len() >= MOST_MEMBERS {
            return Err(ArchiveFailure::TooManyFiles);
        }
        let sizes = || members.iter().filter_map(|member| member.content.as_ref().map(Blob::len));
        if sizes().any(|size| size >= LARGEST_FILE) || sizes().sum::<u64>() >= LARGEST {
            return Err(ArchiveFailure::TooLarge);
        }
        Ok(Self(members))
    }

    /// Writes it to a temporary file, a bounded part in memory at a time.
    ///
    /// # Errors
    /// A file cannot be read or the archive not be written.
    pub(crate) fn write(&self, folder: &SpoolFolder) -> io::Result<Blob> {
        let mut writer = ZipWriter::new(Scratch::new(folder)?);
        for member in &self.0 {
            let options = options(member.modified);
            match &member.content {
                Some(content) => {
                    writer.start_file(&*member.path, options)?;
                    content.copy_to(&mut writer)?;
                }
                None => writer.add_directory(&*member.path, options)?,
            }
        }
        writer.finish()?.finish()
    }
}

/// Nothing is compressed: most of what lies in a Dropbox is already.
fn options(modified: Timestamp) -> SimpleFileOptions {
    SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(dos_time(modified))
}

/// Zip knows the years from 1980 to 2107, in steps of two seconds and without a time zone.
fn dos_time(time: Timestamp) -> DateTime {
    let time = time.to_zoned(TimeZone::UTC);
    let small = |number: i8| u8::try_from(number).unwrap_or_default();
    let year = u16::try_from(time.year()).unwrap_or_default();
    let date = (small(time.month()), small(time.day()));
    let clock = (small(time.hour()), small(time.minute()), small(time.second()));
    DateTime::from_date_and_time(year, date.0, date.1, clock.0, clock.1, clock.2)
        .unwrap_or_default()
}
