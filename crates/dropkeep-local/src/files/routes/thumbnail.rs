//! `files/get_thumbnail` in all its forms.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::{Value, json};

use super::super::describe::describe_untagged;
use super::super::entry::Entry;
use super::super::wire;
use super::read::{file, named, refused as refused_path};
use crate::blob::Blob;
use crate::call::{Call, Failure, Reply};
use crate::media::{Format, Mode, Quality, Thumbnail, ThumbnailFailure};
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
        let (link, entry) = open_link(state, resource, call.now).map_err(not_opened)?;
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
        Ok(order) => kept(order.render().map(|bytes| (order, bytes)))?,
        Err(error) => Err(error),
    };
    Ok(match done {
        Ok((order, bytes)) => json!({
            ".tag": "success",
            "metadata": order.result,
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
}

impl Order {
    /// Reads what a `files.ThumbnailArg` or `files.ThumbnailV2Arg` asks.
    ///
    /// # Errors
    /// `unsupported_extension`, `unsupported_image`
    fn of(entry: &Entry, result: Value, arg: &Value) -> Result<Self, Failure> {
        Thumbnail::accepts(entry.path.name(), entry.size()).map_err(refused)?;
        let content = entry.file().map(|file| file.content.blob.clone()).unwrap_or_default();
        Ok(Self { result, content, thumbnail: thumbnail_of(arg) })
    }

    fn render(&self) -> Result<Vec<u8>, Failure> {
        self.thumbnail.render(&self.content.read()?).map_err(refused)
    }

    fn rendered(self) -> Result<Reply, Failure> {
        let content = Blob::memory(Bytes::from(self.render()?));
        let content_type = self.thumbnail.content_type();
        Ok(Reply::Rendered { result: self.result, content, content_type })
    }
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
    }
}

fn refused(failure: ThumbnailFailure) -> Failure {
    Failure::tag(match failure {
        ThumbnailFailure::UnsupportedExtension => "unsupported_extension",
        ThumbnailFailure::UnsupportedImage => "unsupported_image",
        ThumbnailFailure::Conversion => "conversion_error",
    })
}
