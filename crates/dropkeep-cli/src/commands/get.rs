//! `dropkeep get`

use std::path::{Path, PathBuf};

use clap::Args;
use dropkeep_api::Client;
use dropkeep_api::files::FileMetadata;
use dropkeep_transfer::{
    DownloadOptions, ExistingTarget, ProgressSink, TransferError, download_file, download_to_writer,
};
use serde::Serialize;

use crate::context::Context;
use crate::dropbox_path::DropboxPath;
use crate::exit::Exit;
use crate::failure::{Failure, Result};
use crate::refusal;

/// Download a file
///
/// It is written beside its target, verified by content hash and then put in place, so a file that
/// is there is whole. Prints where it is.
///
///   dropkeep get /backup/src.tar.gz - | tar tz
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct GetArgs {
    /// The file in Dropbox
    #[arg(value_name = "PATH")]
    path: String,
    /// Where to: a file, a directory, or `-` for standard output [default: its name, here]
    #[arg(value_name = "TO")]
    to: Option<PathBuf>,
    /// Replace a file that is there
    #[arg(long, short)]
    force: bool,
}

/// What `get --json` prints.
#[derive(Serialize)]
struct Record<'a> {
    path: Option<&'a str>,
    id: &'a str,
    rev: &'a str,
    size: u64,
    content_hash: Option<&'a str>,
    client_modified: String,
    server_modified: String,
    local: String,
}

/// Where the bytes go.
enum Target {
    File(PathBuf),
    StandardOutput,
}

impl GetArgs {
    /// Downloads it.
    pub(crate) async fn run(self, context: &Context) -> Result<()> {
        let path = DropboxPath::parse(&self.path)?;
        if path.is_root() {
            return Err(Failure::usage("the whole Dropbox is not a file")
                .hint("name a file; `dropkeep ls /` shows what there is"));
        }
        let target = self.target(&path)?;
        let connection = context.connect().await?;
        let client = connection.client().await?;
        let file = self.receive(&path, &client, (&target, context)).await.map_err(|error| {
            let action = match &target {
                Target::File(local) => format!("cannot download {path} to {}", local.display()),
                Target::StandardOutput => format!("cannot download {path}"),
            };
            explain(refusal::of_transfer(action, &error, &connection.chosen), &path)
        })?;
        match target {
            Target::File(local) => print(&file, &local, context),
            Target::StandardOutput => Ok(()),
        }
    }

    fn target(&self, path: &DropboxPath) -> Result<Target> {
        let name = path.name();
        let has_name = path.as_str().starts_with('/');
        let no_name = || {
            Failure::usage(format!("{path} does not say how to name the file"))
                .hint(format!("name it: dropkeep get {path} NAME"))
        };
        match &self.to {
            Some(to) if to == Path::new("-") => Ok(Target::StandardOutput),
            Some(to) if !to.is_dir() => in_a_directory(to).map(|()| Target::File(to.clone())),
            _ if !has_name => Err(no_name()),
            Some(directory) => Ok(Target::File(directory.join(name))),
            None => Ok(Target::File(PathBuf::from(name))),
        }
    }

    async fn receive(
        &self,
        path: &DropboxPath,
        client: &Client,
        (target, context): (&Target, &Context),
    ) -> Result<FileMetadata, TransferError> {
        let bar = context.output.progress(path.name(), None);
        let shown = bar.clone();
        let options = DownloadOptions {
            existing: if self.force { ExistingTarget::Overwrite } else { ExistingTarget::Refuse },
            progress: ProgressSink::new(move |progress| {
                if let Some(total) = progress.bytes_total {
                    shown.total(total);
                }
                shown.at(progress.bytes_done);
            }),
            ..DownloadOptions::default()
        };
        let received = match target {
            Target::File(local) => download_file(client, path.as_str(), local, &options).await,
            Target::StandardOutput => {
                let mut stdout = tokio::io::stdout();
                download_to_writer(client, path.as_str(), &mut stdout, &options).await
            }
        };
        bar.finish();
        received
    }
}

/// A file needs a directory to be in; with a slash at its end the target is meant as one itself.
fn in_a_directory(target: &Path) -> Result<()> {
    let is_directory = target.as_os_str().to_string_lossy().ends_with(std::path::is_separator);
    let parent = target.parent().filter(|parent| !parent.as_os_str().is_empty());
    let directory = if is_directory { target } else { parent.unwrap_or(Path::new(".")) };
    if directory.is_dir() {
        return Ok(());
    }
    let directory = directory.display();
    Err(Failure::new(Exit::NotFound, format!("there is no directory {directory} here"))
        .hint(format!("make it first: mkdir -p {directory}")))
}

fn print(file: &FileMetadata, local: &Path, context: &Context) -> Result<()> {
    let record = Record {
        path: file.path_display.as_deref(),
        id: &file.id,
        rev: &file.rev,
        size: file.size,
        content_hash: file.content_hash.as_deref(),
        client_modified: file.client_modified.to_string(),
        server_modified: file.server_modified.to_string(),
        local: local.display().to_string(),
    };
    context.output.record(&record, || record.local.clone())
}

fn explain(failure: Failure, path: &DropboxPath) -> Failure {
    if failure.summary().contains("not_file") {
        return failure.hint(format!("it is a folder: dropkeep ls {path}"));
    }
    if failure.exit == Exit::NotFound
        && failure.hint.is_none()
        && failure.summary().contains("not_found")
    {
        let parent = path.as_str().rsplit_once('/').map_or("", |(parent, _)| parent);
        let parent = if parent.is_empty() { "/" } else { parent };
        return failure.hint(format!("see what is there: dropkeep ls {parent}"));
    }
    failure
}
