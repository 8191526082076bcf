//! The `media_info` of photos, which `files/get_metadata` tells when it is asked to.

use serde_json::{Value, json};

use super::super::entry::Entry;
use crate::call::Reply;
use crate::media::{Photo, Thumbnail};
use crate::wire::timestamp;

/// Answers metadata with what the photo in the file says of itself, if it is one.
pub(super) fn add(mut metadata: Value, entry: &Entry) -> Reply {
    let name = entry.path.name();
    let file = entry.file().filter(|_| Thumbnail::accepts(name, entry.size()).is_ok());
    let Some(content) = file.map(|file| file.content.blob.clone()) else {
        return Reply::Json(metadata);
    };
    Reply::later(move || {
        insert(&mut metadata, &content.read()?);
        Ok(Reply::Json(metadata))
    })
}

/// Adds to the metadata of a file what its bytes say, if they are a photo.
pub(super) fn insert(metadata: &mut Value, bytes: &[u8]) {
    if let Some(photo) = Photo::read(bytes) {
        metadata["media_info"] = json!({ ".tag": "metadata", "metadata": described(&photo) });
    }
}

/// `files.PhotoMetadata`
fn described(photo: &Photo) -> Value {
    let (width, height) = photo.dimensions;
    let mut described = json!({
        ".tag": "photo",
        "dimensions": { "height": height, "width": width },
    });
    if let Some((latitude, longitude)) = photo.location {
        described["location"] = json!({ "latitude": latitude, "longitude": longitude });
    }
    if let Some(taken) = photo.taken {
        described["time_taken"] = json!(timestamp(taken));
    }
    described
}
