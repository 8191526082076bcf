//! A file that is written on a blocking thread and becomes a blob.

use std::io::{self, BufWriter, Seek, SeekFrom, Write};

use tempfile::NamedTempFile;

use super::content::Blob;
use super::spool::SpoolFolder;

/// A temporary file among the received ones. It goes away with itself, or with its blob.
#[derive(Debug)]
pub(crate) struct Scratch(BufWriter<NamedTempFile>);

impl Scratch {
    /// An empty file.
    ///
    /// # Errors
    /// It cannot be made.
    pub(crate) fn new(folder: &SpoolFolder) -> io::Result<Self> {
        Ok(Self(BufWriter::new(NamedTempFile::new_in(folder.path())?)))
    }

    /// What was written.
    ///
    /// # Errors
    /// The last bytes cannot be written.
    pub(crate) fn finish(self) -> io::Result<Blob> {
        let file = self.0.into_inner().map_err(io::IntoInnerError::into_error)?;
        let length = file.as_file().metadata()?.len();
        Ok(Blob::file(SpoolFolder::passing(file.into_temp_path()), length))
    }
}

impl Write for Scratch {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

impl Seek for Scratch {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.0.seek(to)
    }
}
