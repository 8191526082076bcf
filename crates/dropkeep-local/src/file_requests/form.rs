//! The form that a stranger fills in, as it arrives (RFC 7578): its files go to disk part by part.

use axum::body::Body;
use futures_util::StreamExt as _;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use multer::{Field, Multipart};

use super::arrival::Parcel;
use crate::blob::{Spool, SpoolFolder};

/// The most bytes of a field that is no file.
const TEXT_LIMIT: usize = 1024;

/// The most files at once.
const FILES_LIMIT: usize = 1000;

/// Why a form is not read.
#[derive(Debug, thiserror::Error)]
pub(super) enum BadForm {
    /// It is no form with files, or it breaks off.
    #[error("the form that arrived is damaged: {0}")]
    Damaged(#[from] multer::Error),
    /// A field is too long, or there are too many files.
    #[error("the form that arrived is too long")]
    TooLong,
    /// A file is too large.
    #[error("a file is larger than this request takes")]
    TooLarge,
    /// The disk failed.
    #[error("a file cannot be kept")]
    Broken(#[from] std::io::Error),
}

/// Reads a form whose files together have at most `room` bytes. The rest of one that is refused is
/// read and thrown away, so that the browser gets to read the answer.
///
/// # Errors
/// Nothing of it is used.
pub(super) async fn read(
    (headers, body): (&HeaderMap, Body),
    folder: &SpoolFolder,
    room: u64,
) -> Result<Parcel, BadForm> {
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let boundary = match multer::parse_boundary(content_type.unwrap_or_default()) {
        Ok(boundary) => boundary,
        Err(error) => {
            crate::dispatch::discard(body).await;
            return Err(error.into());
        }
    };
    let mut form = Multipart::new(body.into_data_stream(), boundary);
    let read = fields(&mut form, folder, room).await;
    if matches!(read, Err(BadForm::TooLong | BadForm::TooLarge)) {
        // It ends with the form or with the first mistake in it.
        while let Ok(Some(mut field)) = form.next_field().await {
            while let Ok(Some(_)) = field.chunk().await {}
        }
    }
    read
}

async fn fields(
    form: &mut Multipart<'_>,
    folder: &SpoolFolder,
    room: u64,
) -> Result<Parcel, BadForm> {
    let mut parcel = Parcel::default();
    let mut left = room;
    while let Some(field) = form.next_field().await? {
        let file_name = field.file_name().map(unescaped);
        match (field.name().unwrap_or_default(), file_name) {
            ("name", None) => parcel.sender = text(field).await?.trim().to_owned(),
            ("email", None) => parcel.email = text(field).await?.trim().to_owned(),
            // A browser sends an empty file without a name where none was chosen.
            ("files", Some(name)) if name.trim().is_empty() => text(field).await.map(drop)?,
            ("files", Some(name)) => {
                if parcel.files.len() == FILES_LIMIT {
                    return Err(BadForm::TooLong);
                }
                let spool = file(field, folder, left).await?;
                left -= spool.len();
                parcel.files.push((name, spool.finish().await?));
            }
            _ => skip(field).await?,
        }
    }
    Ok(parcel)
}

async fn text(mut field: Field<'_>) -> Result<String, BadForm> {
    let mut bytes = Vec::new();
    while let Some(part) = field.chunk().await? {
        bytes.extend_from_slice(&part);
        if bytes.len() > TEXT_LIMIT {
            return Err(BadForm::TooLong);
        }
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

async fn file(mut field: Field<'_>, folder: &SpoolFolder, room: u64) -> Result<Spool, BadForm> {
    let mut spool = Spool::new(folder.clone());
    while let Some(part) = field.chunk().await? {
        if spool.len() + part.len() as u64 > room {
            return Err(BadForm::TooLarge);
        }
        spool.push(&part).await?;
    }
    Ok(spool)
}

async fn skip(mut field: Field<'_>) -> Result<(), BadForm> {
    while let Some(part) = field.next().await {
        part?;
    }
    Ok(())
}

/// A file name with what browsers escape in it (HTML, "multipart form data").
fn unescaped(name: &str) -> String {
    name.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n")
}
