//! The command: every file in turn, and what became of all of them.

use std::path::PathBuf;

use clap::Args;
use dropkeep_api::files::WriteMode;

use super::words;
use crate::context::Context;
use crate::exit::Exit;
use crate::failure::{Failure, Result};

/// Upload files
///
/// One file alone goes to the root folder. Prints where each file is, or its shared link with
/// --link. What was uploaded is verified by content hash. A file of any size will do; standard
/// input too.
///
///   dropkeep put report.pdf
///   dropkeep put report.pdf /reports/ --link
///   tar cz src | dropkeep put - /backup/src.tar.gz --overwrite
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
#[command(override_usage = "dropkeep put [OPTIONS] <FILE>... [TO]")]
pub(crate) struct PutArgs {
    /// The files, `-` being standard input; then where to, in Dropbox: a folder, with a slash at its
    /// end, or a path for one file [default: /]
    #[arg(required = true, value_name = "FILE")]
    words: Vec<PathBuf>,
    /// Share each file and print its link
    #[arg(long)]
    pub(super) link: bool,
    /// Print the link that downloads the file, not the page about it
    #[arg(long, requires = "link")]
    pub(super) direct: bool,
    #[command(flatten)]
    conflict: ConflictArgs,
}

/// What to do when something else is there.
#[derive(Debug, Args)]
#[command(next_help_heading = "When another file is there")]
struct ConflictArgs {
    /// Fail, unless it has the same content (the default)
    #[arg(long, conflicts_with_all = ["overwrite", "update"])]
    add: bool,
    /// Replace it
    #[arg(long, conflicts_with = "update")]
    overwrite: bool,
    /// Replace it if this is still its rev
    #[arg(long, value_name = "REV")]
    update: Option<String>,
    /// Let Dropbox choose another name
    #[arg(long)]
    autorename: bool,
}

impl PutArgs {
    /// Uploads them.
    pub(crate) async fn run(self, context: &Context) -> Result<()> {
        let uploads = words::uploads(&self.words)?;
        if self.conflict.update.is_some() && uploads.len() > 1 {
            return Err(Failure::usage("--update is for one file"));
        }
        let connection = context.connect().await?;
        let client = connection.client().await?;
        let mut failures = Vec::new();
        for upload in &uploads {
            if let Err(failure) = upload.run(&self, &client, (&connection, context)).await {
                let hopeless = matches!(failure.exit, Exit::NotSignedIn | Exit::PipeClosed);
                if hopeless || uploads.len() == 1 {
                    return Err(failure);
                }
                context.output.failure(&failure);
                failures.push(failure);
            }
        }
        summary(&failures, uploads.len())
    }

    /// How files that are there already are treated.
    pub(super) fn mode(&self) -> WriteMode {
        match &self.conflict.update {
            Some(rev) => WriteMode::Update(rev.clone()),
            None if self.conflict.overwrite => WriteMode::Overwrite,
            None => WriteMode::Add,
        }
    }

    /// Whether Dropbox may choose another name.
    pub(super) fn autorename(&self) -> bool {
        self.conflict.autorename
    }
}

/// How it went with several files; each failure was told already.
fn summary(failures: &[Failure], total: usize) -> Result<()> {
    let Some(first) = failures.first() else { return Ok(()) };
    if failures.len() < total {
        let done = total - failures.len();
        let message = format!("{done} of {total} files uploaded, {} failed", failures.len());
        return Err(Failure::new(Exit::PartlyDone, message));
    }
    let same = failures.iter().all(|failure| failure.exit == first.exit);
    let exit = if same { first.exit } else { Exit::Failed };
    Err(Failure::new(exit, format!("none of the {total} files was uploaded")))
}
