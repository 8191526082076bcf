//! Which database, as an operator writes it.

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use url::Url;
use zeroize::Zeroizing;

/// `sqlite:PATH` or `postgres://USER:PASSWORD@HOST/DATABASE`. `Debug` and `Display` leave the password out.
#[derive(Clone, PartialEq, Eq)]
pub enum StoreUrl {
    /// A file of this machine, made when it is not there.
    Sqlite(PathBuf),
    /// A server.
    Postgres(PostgresUrl),
}

/// The URL of a Postgres server with its password.
#[derive(Clone, PartialEq, Eq)]
pub struct PostgresUrl(Zeroizing<String>);

impl fmt::Debug for PostgresUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("PostgresUrl([redacted])")
    }
}

impl StoreUrl {
    /// The file of SQLite in `folder`.
    pub fn in_folder(folder: &Path) -> Self {
        Self::Sqlite(folder.join("keep.sqlite"))
    }

    pub(super) fn connection_url(&self) -> Zeroizing<String> {
        match self {
            Self::Sqlite(path) => {
                let encoded: String = path
                    .to_string_lossy()
                    .chars()
                    .map(|c| match c {
                        '?' => "%3F".to_owned(),
                        '%' => "%25".to_owned(),
                        '#' => "%23".to_owned(),
                        c => c.to_string(),
                    })
                    .collect();
                Zeroizing::new(format!("sqlite:{encoded}?mode=rwc"))
            }
            Self::Postgres(PostgresUrl(url)) => url.clone(),
        }
    }
}

impl FromStr for StoreUrl {
    type Err = InvalidStoreUrl;

    fn from_str(text: &str) -> Result<Self, InvalidStoreUrl> {
        if let Some(path) = text.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            return match path {
                "" => Err(InvalidStoreUrl::NoPath),
                ":memory:" => Err(InvalidStoreUrl::InMemory),
                path => Ok(Self::Sqlite(path.into())),
            };
        }
        let url = Url::parse(text).map_err(|_| InvalidStoreUrl::Scheme)?;
        match url.scheme() {
            "postgres" | "postgresql" if url.has_host() => {
                Ok(Self::Postgres(PostgresUrl(Zeroizing::new(text.to_owned()))))
            }
            "postgres" | "postgresql" => Err(InvalidStoreUrl::NoHost),
            _ => Err(InvalidStoreUrl::Scheme),
        }
    }
}

impl fmt::Display for StoreUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(formatter, "sqlite:{}", path.display()),
            Self::Postgres(PostgresUrl(url)) => match Url::parse(url) {
                Ok(url) => {
                    let host = url.host_str().unwrap_or_default();
                    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
                    write!(formatter, "postgres://{host}{port}{}", url.path())
                }
                Err(_) => formatter.write_str("postgres:"),
            },
        }
    }
}

impl fmt::Debug for StoreUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "StoreUrl({self})")
    }
}

/// Why a text names no store. It is not repeated, for it may hold a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidStoreUrl {
    /// Neither of the two.
    #[error("a store is `sqlite:PATH` or `postgres://USER@HOST/DATABASE`")]
    Scheme,
    /// `sqlite:` alone.
    #[error("`sqlite:` needs the path of a file after it")]
    NoPath,
    /// It would be gone with the process.
    #[error(
        "`sqlite::memory:` would forget every sign-in at the next start: give the path of a file"
    )]
    InMemory,
    /// `postgres:` alone.
    #[error("`postgres://` needs a host after it")]
    NoHost,
}
