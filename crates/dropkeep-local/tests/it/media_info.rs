//! `media_info` of `files/get_metadata`.

use std::io::Cursor;

use dropkeep_local::LocalDropbox;
use image::{DynamicImage, ImageFormat, RgbImage};
use serde_json::{Value, json};

use crate::support::{rpc, upload};

/// A JPEG of 30 by 20 pixels, taken at a place and time.
fn photo() -> Vec<u8> {
    let mut jpeg = Cursor::new(Vec::new());
    DynamicImage::from(RgbImage::new(30, 20)).write_to(&mut jpeg, ImageFormat::Jpeg).unwrap();
    let (jpeg, exif) = (jpeg.into_inner(), exif());
    let length = u16::try_from(exif.len() + 8).unwrap().to_be_bytes();
    [&jpeg[..2], b"\xff\xe1", &length, b"Exif\0\0", &exif, &jpeg[2..]].concat()
}

/// A directory of entries, each a tag, a type, a count and a value.
fn directory(entries: &[(u16, u16, u32, [u8; 4])]) -> Vec<u8> {
    let mut bytes = u16::try_from(entries.len()).unwrap().to_be_bytes().to_vec();
    for (tag, kind, count, value) in entries {
        bytes.extend(tag.to_be_bytes());
        bytes.extend(kind.to_be_bytes());
        bytes.extend(count.to_be_bytes());
        bytes.extend(value);
    }
    bytes.extend([0; 4]);
    bytes
}

/// Three directories: one that leads to the two others, the time, and the place.
fn exif() -> Vec<u8> {
    let at = |offset: u32| offset.to_be_bytes();
    // Header 8, first directory 30, time directory 18, place directory 54, then what they refer to.
    let (time, place, data) = (38, 56, 110);
    let main = directory(&[(0x8769, 4, 1, at(time)), (0x8825, 4, 1, at(place))]);
    let times = directory(&[(0x9003, 2, 20, at(data))]);
    let places = directory(&[
        (1, 2, 2, *b"N\0\0\0"),
        (2, 5, 3, at(data + 20)),
        (3, 2, 2, *b"W\0\0\0"),
        (4, 5, 3, at(data + 44)),
    ]);
    let angle = |parts: [u32; 3]| -> Vec<u8> {
        parts.iter().flat_map(|part| [part.to_be_bytes(), at(1)].concat()).collect()
    };
    let header = b"MM\0\x2a\0\0\0\x08";
    let moment = b"2015:05:12 15:50:38\0";
    let (north, west) = (angle([37, 45, 0]), angle([122, 30, 0]));
    [&header[..], &main, &times, &places, moment, &north, &west].concat()
}

async fn metadata(dropbox: &LocalDropbox, path: &str, include: bool) -> Value {
    let arg = json!({ "path": path, "include_media_info": include });
    let answer = rpc(dropbox, "files/get_metadata", arg).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.json()
}

#[tokio::test]
async fn a_photo_tells_its_size_and_where_and_when_it_was_taken() {
    let dropbox = LocalDropbox::start().await.unwrap();
    upload(&dropbox, "/photo.jpg", photo()).await;
    let expected = json!({
        ".tag": "metadata",
        "metadata": {
            ".tag": "photo",
            "dimensions": { "height": 20, "width": 30 },
            "location": { "latitude": 37.75, "longitude": -122.5 },
            "time_taken": "2015-05-12T15:50:38Z",
        },
    });
    assert_eq!(metadata(&dropbox, "/photo.jpg", true).await["media_info"], expected);
    assert_eq!(metadata(&dropbox, "/photo.jpg", false).await.get("media_info"), None);
}

#[tokio::test]
async fn what_is_no_photo_has_no_media_info() {
    let dropbox = LocalDropbox::start().await.unwrap();
    upload(&dropbox, "/Folder/notes.txt", photo()).await;
    upload(&dropbox, "/Folder/fake.jpg", b"hello".to_vec()).await;
    for path in ["/Folder", "/Folder/notes.txt", "/Folder/fake.jpg"] {
        assert_eq!(metadata(&dropbox, path, true).await.get("media_info"), None, "{path}");
    }
}
