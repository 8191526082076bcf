//! `dropkeep ls`

use clap::Args;
use dropkeep_api::Client;
use dropkeep_api::files::{FileMetadata, FolderMetadata, GetMetadataArg, ListFolderArg, Metadata};
use futures_util::TryStreamExt;
use jiff::Timestamp;
use serde::Serialize;

use crate::context::Context;
use crate::credentials::Connection;
use crate::dropbox_path::DropboxPath;
use crate::failure::Result;
use crate::output::human_size;
use crate::refusal;

/// List a folder
///
/// Folders end with a slash. With --recursive the paths are printed as they come.
#[derive(Debug, Args)]
pub(crate) struct LsArgs {
    /// The folder in Dropbox; a file shows itself
    #[arg(value_name = "PATH", default_value = "/")]
    path: String,
    /// Sizes and times too
    #[arg(long, short)]
    long: bool,
    /// What is below its folders too
    #[arg(long, short, visible_short_alias = 'R')]
    recursive: bool,
}

/// One entry; what `ls --json` prints.
#[derive(Serialize)]
struct Entry {
    r#type: &'static str,
    path: String,
    name: String,
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    rev: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    size: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    content_hash: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_modified: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    server_modified: Option<String>,
    #[serde(skip)]
    modified: Option<Timestamp>,
}

impl LsArgs {
    /// Lists.
    pub(crate) async fn run(self, context: &Context) -> Result<()> {
        let path = DropboxPath::parse(&self.path)?;
        let connection = context.connect().await?;
        let client = connection.client().await?;
        let argument = ListFolderArg::new(path.as_str()).recursive(self.recursive);
        let mut entries = client.files().list_folder_stream(argument);
        let mut collected = Vec::new();
        loop {
            let next = entries.try_next().await;
            let metadata = match next {
                Ok(Some(metadata)) => metadata,
                Ok(None) => break,
                Err(error) if error.summary().is_some_and(|s| s.contains("not_folder")) => {
                    return self.list_file(&path, &client, (&connection, context)).await;
                }
                Err(error) => {
                    let action = format!("cannot list {path}");
                    return Err(refusal::of_call(action, &error, &connection.chosen));
                }
            };
            match Entry::of(metadata) {
                // A recursive listing names the folder itself, too.
                Some(entry) if entry.path.eq_ignore_ascii_case(path.as_str()) => {}
                Some(entry) if self.recursive || context.output.is_json() => {
                    self.print(&entry, context)?;
                }
                Some(entry) => collected.push(entry),
                None => {}
            }
        }
        collected.sort_by_cached_key(|entry| entry.name.to_lowercase());
        collected.iter().try_for_each(|entry| self.print(entry, context))
    }

    async fn list_file(
        &self,
        path: &DropboxPath,
        client: &Client,
        (connection, context): (&Connection, &Context),
    ) -> Result<()> {
        let file = client.files().get_metadata(GetMetadataArg::new(path.as_str())).await;
        let file = file.map_err(|error| {
            refusal::of_call(format!("cannot list {path}"), &error, &connection.chosen)
        })?;
        Entry::of(file).map_or(Ok(()), |entry| self.print(&entry, context))
    }

    fn print(&self, entry: &Entry, context: &Context) -> Result<()> {
        context.output.record(entry, || {
            let name = if self.recursive { &entry.path } else { &entry.name };
            let slash = if entry.size.is_none() { "/" } else { "" };
            if !self.long {
                return format!("{name}{slash}");
            }
            let size = entry.size.map_or_else(|| "-".to_owned(), human_size);
            let modified = entry
                .modified
                .map_or_else(|| "-".to_owned(), |at| at.strftime("%Y-%m-%d %H:%M:%SZ").to_string());
            format!("{size:>10}  {modified:<20}  {name}{slash}")
        })
    }
}

impl Entry {
    /// `None` for what was deleted.
    fn of(metadata: Metadata) -> Option<Self> {
        match metadata {
            Metadata::File(file) => Some(Self::of_file(file)),
            Metadata::Folder(folder) => Some(Self::of_folder(folder)),
            Metadata::Deleted(_) => None,
        }
    }

    fn of_file(file: FileMetadata) -> Self {
        Self {
            r#type: "file",
            path: file.path_display.or(file.path_lower).unwrap_or_else(|| file.name.clone()),
            name: file.name,
            id: file.id,
            rev: Some(file.rev),
            size: Some(file.size),
            content_hash: file.content_hash,
            client_modified: Some(file.client_modified.to_string()),
            server_modified: Some(file.server_modified.to_string()),
            modified: Some(file.client_modified),
        }
    }

    fn of_folder(folder: FolderMetadata) -> Self {
        Self {
            r#type: "folder",
            path: folder.path_display.or(folder.path_lower).unwrap_or_else(|| folder.name.clone()),
            name: folder.name,
            id: folder.id,
            rev: None,
            size: None,
            content_hash: None,
            client_modified: None,
            server_modified: None,
            modified: None,
        }
    }
}
