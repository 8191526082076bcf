//! The parts of an upload, read and hashed.

use bytes::{Bytes, BytesMut};

use super::PartSize;
use super::plan::{EndedEarly, Part, Plan};
use super::source::Source;
use crate::blocking::blocking;
use crate::content_hash::{all_cores, digest_blocks};
use crate::error::TransferError;
use crate::{ContentHash, ContentHasher};

/// A part with its bytes.
#[derive(Clone, Debug)]
pub(super) struct LoadedPart {
    pub(super) part: Part,
    pub(super) bytes: Bytes,
    /// The hash of these bytes alone: what the call that carries them states.
    pub(super) hash: ContentHash,
}

/// Reads one part after the other, and hashes all of them together on the way.
pub(super) struct Parts<'a> {
    source: Source<'a>,
    plan: Plan,
    whole: ContentHasher,
    /// The memory of the part that is read now, and of the one before it, which is being sent.
    buffers: [BytesMut; 2],
}

impl<'a> Parts<'a> {
    pub(super) fn new(source: Source<'a>, part_size: PartSize) -> Self {
        let plan = Plan::new(source.total(), part_size);
        Self { source, plan, whole: ContentHasher::new(), buffers: Default::default() }
    }

    /// The next part. After the last one there are only empty ones.
    pub(super) async fn next(&mut self) -> Result<LoadedPart, TransferError> {
        let wanted = usize::try_from(self.plan.wanted().unwrap_or(0)).unwrap_or(usize::MAX);
        self.buffers.swap(0, 1);
        let bytes = self.source.read(&mut self.buffers[0], wanted).await?;
        let part = self.plan.part(bytes.len() as u64).map_err(|EndedEarly| {
            let what = "it is shorter than it was";
            TransferError::SourceChanged { place: self.source.place(), what }
        })?;
        if part.is_last() {
            self.source.check_unchanged().await?;
        }
        let hash = self.hash(&bytes).await?;
        Ok(LoadedPart { part, bytes, hash })
    }

    /// The hash of all parts that were read.
    pub(super) fn whole_hash(&self) -> ContentHash {
        self.whole.clone().finish()
    }

    /// Parts begin where blocks do, so that each block is hashed once for both.
    async fn hash(&mut self, bytes: &Bytes) -> Result<ContentHash, TransferError> {
        let bytes = bytes.clone();
        let digests = blocking(move || Ok(digest_blocks(all_cores(), &bytes)))
            .await
            .map_err(|error| TransferError::local(self.source.place(), error))?;
        self.whole.append_blocks(&digests);
        let mut part = ContentHasher::new();
        part.append_blocks(&digests);
        Ok(part.finish())
    }
}
