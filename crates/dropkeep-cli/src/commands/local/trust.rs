//! What programs are told to trust, so that they speak `https` with a local Dropbox.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use dropkeep_local::LocalDropbox;
use tempfile::{NamedTempFile, TempDir, TempPath};

use crate::context::Context;
use crate::failure::{Explain, Failure, Result};

/// The certificate authority's folder, and the bundle of all roots.
pub(super) struct Trust {
    folder: PathBuf,
    bundle: PathBuf,
    /// What goes away with this.
    _temporary: (Option<TempDir>, Option<TempPath>),
}

/// How long the bundle is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bundle {
    /// It lies beside the authority, always under the same name.
    Stays,
    /// It is one command's own, and goes with it.
    Goes,
}

impl Trust {
    /// Finds the folder, so that the authority is the same each time; where nothing can be kept, it
    /// is a temporary one.
    ///
    /// # Errors
    /// When there is no place for temporary files either.
    pub(super) fn locate(context: &Context) -> Result<Self> {
        let kept = context.home().map(|home| home.local_authority()).ok();
        let kept = kept.filter(|folder| is_writable(folder));
        let temporary = match kept {
            Some(_) => None,
            None => {
                context.output.detail("the certificate authority cannot be kept, and is temporary");
                Some(TempDir::new().explain("there is no place for temporary files")?)
            }
        };
        let folder = kept.or_else(|| temporary.as_ref().map(|folder| folder.path().to_owned()));
        let folder = folder.unwrap_or_default();
        let bundle = folder.join("bundle.pem");
        Ok(Self { folder, bundle, _temporary: (temporary, None) })
    }

    /// Where the authority is kept.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The authority's certificate.
    pub(super) fn authority(&self) -> PathBuf {
        self.folder.join("ca.pem")
    }

    /// The roots that the user trusts already, and the authority.
    pub(super) fn bundle(&self) -> PathBuf {
        self.bundle.clone()
    }

    /// Writes the bundle.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(super) fn write(
        &mut self,
        (context, dropbox): (&Context, &LocalDropbox),
        bundle: Bundle,
    ) -> Result<()> {
        let mut text = String::new();
        for certificate in roots(context) {
            text.push_str(&pem::encode(&pem::Pem::new("CERTIFICATE", certificate)));
        }
        let authority = dropbox.authority_certificate_pem().unwrap_or_default();
        text.push_str(&authority);
        let failed = "cannot write the bundle of certificates";
        let file = match bundle {
            Bundle::Stays => NamedTempFile::new_in(&self.folder),
            Bundle::Goes => tempfile::Builder::new().prefix("dropkeep-").suffix(".pem").tempfile(),
        };
        let mut file = file.explain(failed)?;
        file.write_all(text.as_bytes()).explain(failed)?;
        match bundle {
            Bundle::Stays => {
                let kept = file.persist(&self.bundle);
                kept.map_err(|error| Failure::failed(failed).because(&error.error))?;
            }
            Bundle::Goes => {
                let path = file.into_temp_path();
                self.bundle = path.to_owned();
                self._temporary.1 = Some(path);
            }
        }
        Ok(())
    }
}

/// The roots that the system trusts, or that `SSL_CERT_FILE` and `SSL_CERT_DIR` name instead, and
/// those that the variables of single programs add.
fn roots(context: &Context) -> BTreeSet<Vec<u8>> {
    let mut found = rustls_native_certs::load_native_certs();
    for path in &context.environment.trusted {
        let (file, folder) = if path.is_dir() { (None, Some(path)) } else { (Some(path), None) };
        let more = rustls_native_certs::load_certs_from_paths(
            file.map(PathBuf::as_path),
            folder.map(PathBuf::as_path),
        );
        found.certs.extend(more.certs);
        found.errors.extend(more.errors);
    }
    for error in found.errors {
        context.output.detail(&format!("a trusted certificate is left out: {error}"));
    }
    found.certs.into_iter().map(|certificate| certificate.to_vec()).collect()
}

fn is_writable(folder: &Path) -> bool {
    fs::create_dir_all(folder).is_ok() && tempfile::tempfile_in(folder).is_ok()
}
