//! One upload, and the link to it.

use std::path::{Path, PathBuf};

use dropkeep_api::Client;
use dropkeep_api::files::FileMetadata;
use dropkeep_transfer::{ProgressSink, TransferError, UploadOptions, upload_file, upload_reader};
use serde::Serialize;

use super::PutArgs;
use super::words::is_directory;
use crate::commands::link::{Link, share};
use crate::context::Context;
use crate::credentials::Connection;
use crate::dropbox_path::DropboxPath;
use crate::exit::Exit;
use crate::failure::{Failure, Result};
use crate::refusal;

/// One file, or standard input, and where it goes.
#[derive(Debug)]
pub(super) struct Upload {
    /// `None` is standard input.
    pub(super) file: Option<PathBuf>,
    /// The path in Dropbox.
    pub(super) to: DropboxPath,
}

/// What `put --json` prints.
#[derive(Serialize)]
struct Record<'a> {
    local: String,
    path: &'a str,
    id: &'a str,
    rev: &'a str,
    size: u64,
    content_hash: Option<&'a str>,
    client_modified: String,
    server_modified: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    direct_url: Option<&'a str>,
}

impl Upload {
    /// Uploads, shares if asked to, prints.
    pub(super) async fn run(
        &self,
        args: &PutArgs,
        client: &Client,
        (connection, context): (&Connection, &Context),
    ) -> Result<()> {
        self.refuse_folder()?;
        let file = self.send(args, client, context).await.map_err(|error| {
            self.explain(refusal::of_transfer(
                format!("cannot upload {} to {}", self.label(), self.to),
                &error,
                &connection.chosen,
            ))
        })?;
        let link = match args.link {
            true => Some(share(client, &file.id, connection).await.map_err(|failure| {
                let message = format!("{} is uploaded, but {}", shown(&file), failure.message);
                Failure { message, ..failure }
            })?),
            false => None,
        };
        self.print(&file, link.as_ref(), (args, context))
    }

    async fn send(
        &self,
        args: &PutArgs,
        client: &Client,
        context: &Context,
    ) -> Result<FileMetadata, TransferError> {
        let size = self.file.as_ref().and_then(|path| path.metadata().ok()).map(|file| file.len());
        let name = self.file.as_ref().map_or("standard input".to_owned(), |_| self.label());
        let bar = context.output.progress(&name, size);
        let shown = bar.clone();
        let options = UploadOptions {
            mode: args.mode(),
            autorename: args.autorename(),
            progress: ProgressSink::new(move |progress| shown.at(progress.bytes_done)),
            ..UploadOptions::default()
        };
        let sent = match &self.file {
            Some(path) => upload_file(client, path, self.to.as_str(), &options).await,
            None => upload_reader(client, tokio::io::stdin(), self.to.as_str(), &options).await,
        };
        bar.finish();
        sent
    }

    fn print(
        &self,
        file: &FileMetadata,
        link: Option<&Link>,
        (args, context): (&PutArgs, &Context),
    ) -> Result<()> {
        let record = Record {
            local: self.label(),
            path: shown(file),
            id: &file.id,
            rev: &file.rev,
            size: file.size,
            content_hash: file.content_hash.as_deref(),
            client_modified: file.client_modified.to_string(),
            server_modified: file.server_modified.to_string(),
            url: link.map(|link| link.url.as_str()),
            direct_url: link.map(|link| link.direct_url.as_str()),
        };
        context.output.record(&record, || match link {
            Some(link) if args.direct => link.direct_url.clone(),
            Some(link) => link.url.clone(),
            None => shown(file).to_owned(),
        })
    }

    fn label(&self) -> String {
        let path = self.file.as_deref().unwrap_or(Path::new("-"));
        path.display().to_string()
    }

    fn refuse_folder(&self) -> Result<()> {
        match &self.file {
            Some(path) if path.is_dir() => Err(is_directory(path, &self.to)),
            _ => Ok(()),
        }
    }

    fn explain(&self, failure: Failure) -> Failure {
        if failure.exit != Exit::Conflict || failure.hint.is_some() {
            return failure;
        }
        if failure.summary().contains("conflict/folder") {
            return failure.hint(format!("to put it into that folder, write {}/", self.to));
        }
        if failure.summary().contains("conflict/file_ancestor") {
            return failure;
        }
        failure.hint("--overwrite replaces it, --autorename keeps both")
    }
}

/// Where the file is, in the case that was chosen for it.
fn shown(file: &FileMetadata) -> &str {
    file.path_display.as_deref().or(file.path_lower.as_deref()).unwrap_or(&file.name)
}
