//! `files/get_thumbnail` in all its forms.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::{Value, json};

use super::super::describe::describe_untagged;
use super::super::entry::Entry;
use super::super::wire;
use super::media_info;
use super::read::{file, named, refused as refused_path};
use crate::blob::Blob;
use crate::call::{Call, Failure, Reply};
use crate::media::{Format, Mode, Quality, Thumbnail, ThumbnailFailure, Transparency};
use crate::sharing::{OpenFailure, open_link};
use crate::state::State;

/// How many thumbnails a batch may ask for.
const LARGEST_BATCH: usize = 25;

/// `files/get_thumbnail`
pub(super) fn thumbnail(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let entry = file(call, state)?;
    let result = describe_untagged(call, state, &entry)?;
    let order = Order::of(&entry, result, &call.arg)?;
    Ok(Reply::later(move || order.rendered()))
}

/// `files/get_thumbnail_v2`
pub(super) fn thumbnail_v2(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let resource = &call.arg["resource"];
    let (entry, result) = if resource[".tag"] == "link" {
        let (link, entry) =
            open_link(state, resource, (call.account(state).ok(), call.now)).map_err(not_opened)?;
        let mut found = json!({ "url": link.url(&call.link_base), "rev": entry.rev() });
        found["id"] = json!(entry.id.to_string());
        if call.account.as_ref() == Some(&link.owner) {
            found["path"] = json!(entry.path.display());
        }
        (entry, json!({ "link_metadata": found }))
    } else {
        let entry = named(call, state, resource["path"].as_str().unwrap_or_default())?;
        let result = json!({ "file_metadata": describe_untagged(call, state, &entry)? });
        (entry, result)
    };
    let order = Order::of(&entry, result, &call.arg)?;
    if call.flag("preserve_transparency") && order.thumbnail.format == Format::Jpeg {
        return Err(Failure::tag("unsupported_output_format"));
    }
    Ok(Reply::later(move || order.rendered()))
}

fn not_opened(failure: OpenFailure) -> Failure {
    match failure {
        OpenFailure::NoLink => Failure::tag("not_found"),
        OpenFailure::AccessDenied => Failure::tag("access_denied"),
        OpenFailure::Path(failure) => refused_path(failure),
    }
}

/// `files/get_thumbnail_batch`
pub(super) fn batch(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let entries = call.arg["entries"].as_array().map(Vec::as_slice).unwrap_or_default();
    if entries.len() > LARGEST_BATCH {
        return Err(Failure::tag("too_many_files"));
    }
    let orders = entries.iter().map(|arg| {
        let path = arg["path"].as_str().unwrap_or_default();
        kept(named(call, state, path).and_then(|entry| {
            let result = describe_untagged(call, state, &entry)?;
            Order::of(&entry, result, arg)
        }))
    });
    let orders: Vec<Result<Order, Value>> = orders.collect::<Result<_, Failure>>()?;
    Ok(Reply::later(move || {
        let entries = orders.into_iter().map(batch_entry).collect::<Result<Vec<_>, _>>()?;
        Ok(Reply::Json(json!({ "entries": entries })))
    }))
}

fn batch_entry(order: Result<Order, Value>) -> Result<Value, Failure> {
    let done = match order {
        Ok(order) => kept(order.render())?,
        Err(error) => Err(error),
    };
    Ok(match done {
        Ok((metadata, bytes)) => json!({
            ".tag": "success",
            "metadata": metadata,
            "thumbnail": STANDARD.encode(bytes),
        }),
        Err(error) => wire::nested("failure", error),
    })
}

/// Sets the error of one entry of a batch apart from what fails the whole call.
fn kept<T>(result: Result<T, Failure>) -> Result<Result<T, Value>, Failure> {
    match result {
        Ok(value) => Ok(Ok(value)),
        Err(Failure::Route(error)) => Ok(Err(error)),
        Err(failure) => Err(failure),
    }
}

/// A thumbnail that is to be made of a file.
struct Order {
    /// The file's metadata.
    result: Value,
    content: Blob,
    thumbnail: Thumbnail,
    media_info: MediaInfo,
}

impl Order {
    /// Reads what a `files.ThumbnailArg` or `files.ThumbnailV2Arg` asks.
    ///
    /// # Errors
    /// `unsupported_extension`, `unsupported_image`
    fn of(entry: &Entry, result: Value, arg: &Value) -> Result<Self, Failure> {
        Thumbnail::accepts(entry.path.name(), entry.size()).map_err(refused)?;
        let content = entry.file().map(|file| file.content.blob.clone()).unwrap_or_default();
        let media_info = match arg["exclude_media_info"] == true {
            true => MediaInfo::Excluded,
            false => MediaInfo::Included,
        };
        Ok(Self { result, content, thumbnail: thumbnail_of(arg), media_info })
    }

    /// The result and the thumbnail.
    fn render(self) -> Result<(Value, Vec<u8>), Failure> {
        let bytes = self.content.read()?;
        let thumbnail = self.thumbnail.render(&bytes).map_err(refused)?;
        let mut result = self.result;
        if self.media_info == MediaInfo::Included {
            let is_of_link = result.get("link_metadata").is_some();
            match result.get_mut("file_metadata") {
                Some(metadata) => media_info::insert(metadata, &bytes),
                None if is_of_link => {}
                None => media_info::insert(&mut result, &bytes),
            }
        }
        Ok((result, thumbnail))
    }

    fn rendered(self) -> Result<Reply, Failure> {
        let content_type = self.thumbnail.content_type();
        let (result, bytes) = self.render()?;
        Ok(Reply::Rendered { result, content: Blob::memory(Bytes::from(bytes)), content_type })
    }
}

/// The `exclude_media_info` of the arguments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum MediaInfo {
    Included,
    Excluded,
}

fn thumbnail_of(arg: &Value) -> Thumbnail {
    let tag = |field: &str| arg[field][".tag"].as_str().unwrap_or_default();
    let side = |text: &str| text.parse().unwrap_or(64);
    let size = tag("size").trim_start_matches('w').split_once('h').unwrap_or(("64", "64"));
    Thumbnail {
        size: (side(size.0), side(size.1)),
        mode: match tag("mode") {
            "bestfit" => Mode::BestFit,
            "fitone_bestfit" => Mode::FitOneBestFit,
            "original" => Mode::Original,
            _ => Mode::Strict,
        },
        format: match tag("format") {
            "png" => Format::Png,
            "webp" => Format::Webp,
            _ => Format::Jpeg,
        },
        quality: match tag("quality") {
            "quality_90" => Quality::Ninety,
            _ => Quality::Eighty,
        },
        transparency: match arg["preserve_transparency"] == true {
            true => Transparency::Preserved,
            false => Transparency::OnWhite,
        },
    }
}

fn refused(failure: ThumbnailFailure) -> Failure {
    Failure::tag(match failure {
        ThumbnailFailure::UnsupportedExtension => "unsupported_extension",
        ThumbnailFailure::UnsupportedImage => "unsupported_image",
        ThumbnailFailure::Conversion => "conversion_error",
    })
}
