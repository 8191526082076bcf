//! `files/get_temporary_upload_link`, and what an upload to the link does.

use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use super::super::upload_link::{UploadLink, Used};
use super::super::view::View;
use super::upload::save;
use crate::blob::Blob;
use crate::call::{Call, Failure, Reply};
use crate::endpoints;
use crate::state::State;

/// What the paths of upload links begin with.
const UPLOAD_LINK_PREFIX: &str = "/apitul/1/";

/// `files/get_temporary_upload_link`. Whether the file can be saved is seen when it comes.
pub(super) fn create(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let view = call.view()?;
    let seconds = call.arg["duration"].as_f64().unwrap_or_default();
    let duration = SignedDuration::try_from_secs_f64(seconds)
        .map_err(|error| Failure::Argument(format!("duration: {error}")))?;
    let token = state.random.url_safe(22);
    let link = format!("{}{UPLOAD_LINK_PREFIX}{token}", endpoints::upload_base(&call.link_base));
    let row = UploadLink {
        account: view.account.clone(),
        root: view.root,
        commit: call.arg["commit_info"].clone(),
        expires: call.now.saturating_add(duration).unwrap_or(Timestamp::MAX),
        used: Used::No,
    };
    state.files.upload_links.insert(token, row);
    Ok(Reply::Json(json!({ "link": link })))
}

/// Why a link does not take a file.
#[derive(Debug)]
pub(crate) enum UploadLinkFailure {
    /// There never was such a link.
    Unknown,
    /// It has ended, or was used.
    Gone,
    /// The file could not be saved; the link can be used again.
    NotSaved(Failure),
}

/// Saves what came to a link: the call's view and argument become those of the link. Returns the
/// content hash.
///
/// # Errors
/// Nothing was saved.
pub(crate) fn upload_to_link(
    state: &mut State,
    token: &str,
    call: Call,
) -> Result<String, UploadLinkFailure> {
    let link = state.files.upload_links.get(token).ok_or(UploadLinkFailure::Unknown)?.clone();
    if link.used == Used::Yes || call.now >= link.expires {
        return Err(UploadLinkFailure::Gone);
    }
    let view = View { account: link.account.clone(), root: link.root };
    let call = Call { account: Some(link.account), view: Some(view), arg: link.commit, ..call };
    let body: Blob = call.body.clone().unwrap_or_default();
    let saved = save(&call, state, &call.arg, &body).map_err(UploadLinkFailure::NotSaved)?;
    saved
        .map_err(|failure| UploadLinkFailure::NotSaved(Failure::BadRequest(failure.to_string())))?;
    if let Some(link) = state.files.upload_links.get_mut(token) {
        link.used = Used::Yes;
    }
    let hash = body.content_hash().map_err(|error| UploadLinkFailure::NotSaved(error.into()))?;
    Ok(hash.to_string())
}
