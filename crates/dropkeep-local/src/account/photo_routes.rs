//! The namespace `account`: setting, removing and getting profile photos.

use std::io::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::{Value, json};

use super::photo::{PREFIX, ProfilePhoto};
use crate::blob::{Blob, Scratch};
use crate::call::{Call, Failure, Handler, PageCall, PageHandler, PageReply, Reply};
use crate::files::wire::nested;
use crate::media::{Crop, Portrait, PortraitFailure, check_portrait};
use crate::state::State;

/// The routes this module answers.
pub(crate) const PHOTO_ROUTES: &[(&str, Handler)] = &[
    ("account/delete_profile_photo", delete),
    ("account/get_photo", get),
    ("account/set_profile_photo", set),
];

/// The pages outside `/2/` this module answers.
pub(crate) const PAGES: &[(&str, PageHandler)] = &[(PREFIX, fetch)];

/// "File cannot exceed 10 MB."
const LARGEST: usize = 10 * 1024 * 1024;

/// The longest side that a photo can be asked in. Dropbox documents none.
const LONGEST_SIDE: u32 = 1024;

/// `account/set_profile_photo`
fn set(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let text = call.arg["photo"]["base64_data"].as_str().unwrap_or_default();
    if text.len() / 4 * 3 > LARGEST + 2 {
        return Err(Failure::tag("file_size_error"));
    }
    let bytes = STANDARD.decode(text).map_err(|_| Failure::tag("file_type_error"))?;
    if bytes.len() > LARGEST {
        return Err(Failure::tag("file_size_error"));
    }
    check_portrait(&bytes).map_err(|failure| {
        Failure::tag(match failure {
            PortraitFailure::NotAnImage => "file_type_error",
            PortraitFailure::TooSmall => "dimension_error",
            PortraitFailure::Damaged => "thumbnail_error",
        })
    })?;
    let mut kept = Scratch::new(&call.spool)?;
    kept.write_all(&bytes)?;
    let photo = ProfilePhoto::new(kept.keep()?, call.now, &mut state.random);
    let url = photo.url(&call.link_base);
    if let Some(account) = state.accounts.get_mut(call.account_id()?) {
        account.photo = Some(photo);
    }
    Ok(Reply::Json(json!({ "profile_photo_url": url })))
}

/// `account/delete_profile_photo`, which is no error where there is none.
fn delete(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    if let Some(account) = state.accounts.get_mut(call.account_id()?) {
        account.photo = None;
    }
    Ok(Reply::Json(json!({})))
}

/// `account/get_photo`
fn get(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let id = call.text("dbx_account_id");
    if !id.starts_with("dbid:") && !id.starts_with("dbaphid:") {
        let reason = "dbx_account_id: must start either with 'dbid:' or 'dbaphid:'";
        return Err(Failure::Argument(reason.to_owned()));
    }
    let size = size(call.text("size")).ok_or_else(|| {
        let asked = call.text("size");
        Failure::Argument(format!("size: '{asked}' is not a size such as '128x128'"))
    })?;
    let crop = if call.flag("circle_crop") { Crop::Circle } else { Crop::Rectangle };
    let photo = photo(state, id).ok_or_else(|| match call.flag("expect_account_photo") {
        true => Failure::tag("expected_account_photo_missing"),
        false => Failure::tag("account_photo_missing"),
    })?;
    let portrait = Portrait { content: photo.content.clone(), size, crop };
    Ok(Reply::later(move || {
        let content_type = portrait.content_type();
        let bytes = portrait.render().map_err(|_| {
            let failure = json!({ ".tag": "permanent_failure" });
            Failure::Route(nested("thumbnail_error", failure))
        })?;
        let result: Value = json!({ "content_type": content_type });
        Ok(Reply::Rendered { result, content: Blob::memory(Bytes::from(bytes)), content_type })
    }))
}

/// The address that `profile_photo_url` tells: it needs no token.
fn fetch(call: &PageCall, state: &mut State) -> PageReply {
    let found = call.path.strip_prefix(PREFIX).filter(|id| id.starts_with("dbaphid:"));
    let Some(photo) = found.and_then(|id| photo(state, id)) else {
        return PageReply::Text(404, "Not found".to_owned());
    };
    let Some(size) = size(call.parameter("size").unwrap_or("128x128")) else {
        return PageReply::Text(400, "size: not a size such as 128x128".to_owned());
    };
    let (content, rev) = (photo.content.clone(), photo.version());
    PageReply::Portrait { portrait: Portrait { content, size, crop: Crop::Rectangle }, rev }
}

/// The photo of the account with this id, or the photo with this id.
fn photo<'s>(state: &'s State, id: &str) -> Option<&'s ProfilePhoto> {
    match state.accounts.get(id) {
        Some(account) => account.photo.as_ref(),
        None => state
            .accounts
            .values()
            .filter_map(|account| account.photo.as_ref())
            .find(|photo| photo.id == id),
    }
}

/// Reads a size of the form `128x128`.
fn size(text: &str) -> Option<(u32, u32)> {
    let side = |text: &str| text.parse().ok().filter(|side| (1..=LONGEST_SIDE).contains(side));
    let (width, height) = text.split_once('x')?;
    Some((side(width)?, side(height)?))
}
