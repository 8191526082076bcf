//! The files of an account.

use std::sync::Arc;

use axum::extract::State as Extract;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::answer::Told;
use super::error::{AdminError, ErrorBody};
use super::grants::known_account;
use super::input::Asked;
use crate::files::{Entry, TreePath, View};
use crate::server::Shared;

/// How many entries a page has when nobody says.
const PAGE: usize = 500;

/// What is asked for.
#[derive(Debug, Default, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct FileQuery {
    /// Whose files; the ready-made account's by default.
    pub(crate) account: Option<String>,
    /// The folder; the account's root by default.
    pub(crate) path: Option<String>,
    /// Whether everything below is told, at any depth.
    pub(crate) recursive: Option<bool>,
    /// Only what comes after this path: the `next` of the page before.
    pub(crate) after: Option<String>,
    /// How many at most; 500 by default, up to 10,000.
    pub(crate) limit: Option<usize>,
}

/// A page of files and folders, in the order of their paths.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FilePage {
    /// Whose they are.
    pub(crate) account_id: String,
    /// The files and folders.
    pub(crate) entries: Vec<FileShown>,
    /// What to give as `after` for the next page, if there is one.
    pub(crate) next: Option<String>,
}

/// One file or folder.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FileShown {
    /// Its path.
    pub(crate) path: String,
    /// `file` or `folder`.
    pub(crate) kind: &'static str,
    /// Its id.
    pub(crate) id: String,
    /// Its size.
    pub(crate) size: Option<u64>,
    /// When it was written.
    pub(crate) server_modified: Option<String>,
    /// Dropbox's content hash.
    pub(crate) content_hash: Option<String>,
}

/// Lists the files of an account as it sees them.
#[utoipa::path(get, path = "/_local/files", tag = "state", params(FileQuery),
    responses((status = 200, body = FilePage), (status = 400, body = ErrorBody),
        (status = 404, body = ErrorBody)))]
pub(crate) async fn files(
    Extract(shared): Extract<Arc<Shared>>,
    Asked(query): Asked<FileQuery>,
) -> Result<Told<FilePage>, AdminError> {
    list(&shared, &query).map(Told)
}

/// A page of what is in a folder.
pub(super) fn list(shared: &Shared, query: &FileQuery) -> Result<FilePage, AdminError> {
    let account = known_account(shared, query.account.as_deref().filter(|id| !id.is_empty()))?;
    let text = query.path.as_deref().unwrap_or_default();
    let folder = TreePath::parse(text).map_err(|_| {
        let what = format!("{text:?} is no path");
        AdminError::bad(what, "path", "write it like /folder, or leave it out for the root")
    })?;
    let state = shared.state();
    let root = state.accounts.get(&account).map(|account| state.root_of(account));
    let view = View { account: account.clone(), root: root.unwrap_or_default() };
    let is_folder = |entry: Arc<Entry>| entry.is_folder();
    if !folder.is_root() && !state.files.entry(&view, &folder).is_some_and(is_folder) {
        let what = format!("there is no folder {text:?}");
        return Err(AdminError::missing(what, "path", "list its parent to see what there is"));
    }
    let mut entries = match query.recursive {
        Some(true) => state.files.inside(&view, &folder),
        _ => state.files.children(&view, &folder),
    };
    drop(state);
    if let Some(after) = &query.after {
        let after = after.to_lowercase();
        entries.retain(|entry| entry.path.lower() > after.as_str());
    }
    let limit = query.limit.unwrap_or(PAGE).clamp(1, 10_000);
    let more = entries.len() > limit;
    entries.truncate(limit);
    let next = entries.last().filter(|_| more).map(|last| last.path.lower().to_owned());
    let entries = entries.iter().map(|entry| shown(entry)).collect();
    Ok(FilePage { account_id: account, entries, next })
}

fn shown(entry: &Entry) -> FileShown {
    let file = entry.file();
    FileShown {
        path: entry.path.display().to_owned(),
        kind: if file.is_some() { "file" } else { "folder" },
        id: entry.id.to_string(),
        size: file.map(|file| file.content.size()),
        server_modified: file.map(|file| file.server_modified.to_string()),
        content_hash: file.map(|file| file.content.hash.to_string()),
    }
}
