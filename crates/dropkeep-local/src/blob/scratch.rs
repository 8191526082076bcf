//! A file that is written on a blocking thread and becomes a blob.

use std::io::{self, BufWriter, Seek, SeekFrom, Write};

use tempfile::NamedTempFile;

use super::content::Blob;
use super::spool::SpoolFolder;

/// A temporary file among the received ones. It goes away with itself, or with its blob.
#[derive(Debug)]
pub(crate) struct Scratch {
    file: BufWriter<NamedTempFile>,
    folder: SpoolFolder,
}

impl Scratch {
    /// An empty file.
    ///
    /// # Errors
    /// It cannot be made.
    pub(crate) fn new(folder: &SpoolFolder) -> io::Result<Self> {
        let file = BufWriter::new(NamedTempFile::new_in(folder.path())?);
        Ok(Self { file, folder: folder.clone() })
    }

    /// What was written.
    ///
    /// # Errors
    /// The last bytes cannot be written.
    pub(crate) fn finish(self) -> io::Result<Blob> {
        let (file, length, _) = self.written()?;
        Ok(Blob::file(SpoolFolder::passing(file.into_temp_path()), length))
    }

    /// What was written, to be kept for as long as the folder.
    ///
    /// # Errors
    /// As [`Scratch::finish`].
    pub(crate) fn keep(self) -> io::Result<Blob> {
        let (file, length, folder) = self.written()?;
        Ok(Blob::file(folder.spooled(file.into_temp_path(), &[])?, length))
    }

    fn written(self) -> io::Result<(NamedTempFile, u64, SpoolFolder)> {
        let file = self.file.into_inner().map_err(io::IntoInnerError::into_error)?;
        let length = file.as_file().metadata()?.len();
        Ok((file, length, self.folder))
    }
}

impl Write for Scratch {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Seek for Scratch {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}
