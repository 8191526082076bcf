//! `files/get_preview`

use bytes::Bytes;

use super::super::describe::describe_untagged;
use super::read::file;
use crate::blob::Blob;
use crate::call::{Call, Failure, Reply};
use crate::media::{Preview, PreviewFailure};
use crate::state::State;

/// `files/get_preview`
pub(super) fn preview(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let entry = file(call, state)?;
    Preview::accepts(entry.path.name(), entry.size()).map_err(refused)?;
    let content = entry.file().map(|file| file.content.blob.clone()).unwrap_or_default();
    let result = describe_untagged(call, state, &entry)?;
    Ok(Reply::later(move || {
        let preview = Preview::render(entry.path.name(), &content.read()?).map_err(refused)?;
        Ok(Reply::Rendered {
            result,
            content: Blob::memory(Bytes::from(preview.bytes)),
            content_type: preview.content_type,
        })
    }))
}

fn refused(failure: PreviewFailure) -> Failure {
    Failure::tag(match failure {
        PreviewFailure::UnsupportedExtension => "unsupported_extension",
        PreviewFailure::UnsupportedContent => "unsupported_content",
    })
}
