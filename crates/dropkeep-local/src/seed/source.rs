//! Reads a seed: a file, a text, or a folder that is served as it is.

use std::fmt;
use std::path::{Path, PathBuf};

use super::error::SeedError;
use super::model::{FileSeed, FolderSeed, Generator, Model};

/// What is there at the start: accounts, teams, apps, tokens, files and links.
///
/// ```
/// use std::path::Path;
/// use dropkeep_local::Seed;
///
/// let seed = Seed::parse(r#"
///     [[files]]
///     path = "/Reports/today.txt"
///     content = "quarterly figures"
///
///     [[files]]
///     path = "/large.bin"
///     size = "10 MiB"
/// "#, Path::new("."))?;
/// # Ok::<_, dropkeep_local::SeedError>(())
/// ```
#[derive(Clone, Default)]
pub struct Seed {
    pub(super) model: Model,
    /// Where the sources of files are looked for.
    pub(super) base: PathBuf,
}

/// Tells how much there is, and nothing of it: it holds secrets.
impl fmt::Debug for Seed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Seed")
            .field("accounts", &self.model.accounts.len())
            .field("apps", &self.model.apps.len())
            .field("files", &self.model.files.len())
            .finish_non_exhaustive()
    }
}

impl Seed {
    /// Reads a seed file, or takes a folder: all that is in it lies in the ready-made account's Dropbox
    /// at the start.
    ///
    /// # Errors
    /// It cannot be read, or is no seed.
    pub fn read(path: &Path) -> Result<Self, SeedError> {
        let unreadable = |source| SeedError::File { path: path.to_owned(), source };
        if std::fs::metadata(path).map_err(unreadable)?.is_dir() {
            return Self::folder(path);
        }
        let text = std::fs::read_to_string(path).map_err(unreadable)?;
        Self::parse(&text, path.parent().unwrap_or(Path::new(".")))
    }

    /// Reads the text of a seed file. The sources of files are relative to `base`.
    ///
    /// # Errors
    /// It is no seed.
    pub fn parse(text: &str, base: &Path) -> Result<Self, SeedError> {
        let model = toml::from_str(text).map_err(|error| SeedError::Syntax(Box::new(error)))?;
        Ok(Self { model, base: base.to_owned() })
    }

    /// Whether it has accounts of its own.
    pub(crate) fn has_accounts(&self) -> bool {
        !self.model.accounts.is_empty()
    }

    /// Whether it has apps of its own.
    pub(crate) fn has_apps(&self) -> bool {
        !self.model.apps.is_empty()
    }

    fn folder(path: &Path) -> Result<Self, SeedError> {
        let mut model = Model::default();
        add_folder(path, "", &mut model)?;
        Ok(Self { model, base: path.to_owned() })
    }
}

/// Adds what is in a folder, links followed, in the order of names.
fn add_folder(folder: &Path, within: &str, model: &mut Model) -> Result<(), SeedError> {
    let unreadable = |source| SeedError::File { path: folder.to_owned(), source };
    let entries: Result<Vec<_>, _> = std::fs::read_dir(folder).map_err(unreadable)?.collect();
    let mut paths: Vec<_> =
        entries.map_err(unreadable)?.iter().map(std::fs::DirEntry::path).collect();
    paths.sort();
    for source in paths {
        let name = source.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let path = format!("{within}/{name}");
        let unreadable = |error| SeedError::File { path: source.clone(), source: error };
        let metadata = std::fs::metadata(&source).map_err(unreadable)?;
        if metadata.is_dir() {
            model.folders.push(FolderSeed {
                account: None,
                path: path.clone(),
                shared_with: Vec::new(),
            });
            add_folder(&source, &path, model)?;
        } else {
            let modified = metadata.modified().ok();
            model.files.push(FileSeed {
                account: None,
                path,
                content: None,
                source: Some(source),
                size: None,
                generator: Generator::default(),
                client_modified: modified.and_then(|modified| modified.try_into().ok()),
            });
        }
    }
    Ok(())
}
