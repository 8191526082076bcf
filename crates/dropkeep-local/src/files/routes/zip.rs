//! `files/download_zip`

use std::collections::HashMap;
use std::sync::Arc;

use jiff::Timestamp;
use serde_json::json;

use super::super::describe::describe_untagged;
use super::super::entry::{Entry, FileForm};
use super::super::store::Files;
use super::super::tree::LookupFailure;
use super::super::view::View;
use super::read::{any, refused};
use crate::call::{Call, Failure, Reply};
use crate::media::{Archive, ArchiveFailure, Member};
use crate::state::State;

/// `files/download_zip`
pub(super) fn download_zip(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let folder = any(call, state, call.text("path"))?;
    if !folder.is_folder() {
        return Err(refused(LookupFailure::NotFolder));
    }
    let archive = archive((&state.files, call.view()?), &folder, call.now).map_err(too_much)?;
    let result = json!({ "metadata": describe_untagged(call, state, &folder)? });
    let spool = call.spool.clone();
    Ok(Reply::later(move || {
        Ok(Reply::Rendered {
            result,
            content: archive.write(&spool)?,
            content_type: "application/zip",
        })
    }))
}

/// The archive of a folder as a view shows it. Folders are as old as the call.
///
/// # Errors
/// It would be too large.
pub(crate) fn archive(
    (files, view): (&Files, &View),
    folder: &Arc<Entry>,
    now: Timestamp,
) -> Result<Archive, ArchiveFailure> {
    Archive::new(members(folder, files.inside(view, &folder.path), now))
}

/// The folder and what is inside, parents before what they hold. An entry is named below its parent
/// as that is written, whatever the entry's own path calls it. What cannot be downloaded is left out.
fn members(folder: &Arc<Entry>, inside: Vec<Arc<Entry>>, now: Timestamp) -> Vec<Member> {
    let mut names = HashMap::new();
    let mut members = Vec::new();
    for entry in std::iter::once(Arc::clone(folder)).chain(inside) {
        let parent = entry.path.parent().and_then(|parent| names.get(parent.lower()));
        let path = match parent {
            Some(parent) => format!("{parent}/{}", entry.path.name()),
            None => entry.path.name().to_owned(),
        };
        let file = entry.file();
        if file.is_some_and(|file| file.form != FileForm::Plain) {
            continue;
        }
        if entry.is_folder() {
            names.insert(entry.path.lower().to_owned(), path.clone());
        }
        members.push(Member {
            path,
            modified: file.map_or(now, |file| file.client_modified),
            content: file.map(|file| file.content.blob.clone()),
        });
    }
    members
}

fn too_much(failure: ArchiveFailure) -> Failure {
    Failure::tag(match failure {
        ArchiveFailure::TooLarge => "too_large",
        ArchiveFailure::TooManyFiles => "too_many_files",
    })
}
