//! What to do when Dropbox refuses a part. Pure: it sends nothing.

use bytes::Bytes;
use dropkeep_api::Error;
use dropkeep_api::files::{
    UploadError, UploadSessionAppendError, UploadSessionFinishError, UploadSessionLookupError,
    UploadSessionStartError,
};

use super::parts::LoadedPart;
use crate::ContentHash;

/// How often one part is sent.
const TRIES: u32 = 4;

/// A refusal that sending again can mend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// The session holds another number of bytes: some or all of the part had arrived before.
    Offset { held: u64 },
    /// The body was damaged on its way (`content_hash_mismatch`).
    Damaged,
    /// No answer came. To `finish` again does no harm: it works once for a session.
    Unanswered,
}

impl Refused {
    pub(super) fn upload(error: Option<&UploadError>) -> Option<Self> {
        matches!(error?, UploadError::ContentHashMismatch).then_some(Self::Damaged)
    }

    pub(super) fn start(error: Option<&UploadSessionStartError>) -> Option<Self> {
        matches!(error?, UploadSessionStartError::ContentHashMismatch).then_some(Self::Damaged)
    }

    pub(super) fn append(error: Option<&UploadSessionAppendError>) -> Option<Self> {
        match error? {
            UploadSessionAppendError::IncorrectOffset(offset) => {
                Some(Self::Offset { held: offset.correct_offset })
            }
            UploadSessionAppendError::ContentHashMismatch => Some(Self::Damaged),
            _ => None,
        }
    }

    pub(super) fn finish(error: &Error<UploadSessionFinishError>) -> Option<Self> {
        use UploadSessionFinishError::{ContentHashMismatch, LookupFailed};
        use UploadSessionLookupError::IncorrectOffset;

        match error {
            Error::Api { error: LookupFailed(IncorrectOffset(offset)), .. } => {
                Some(Self::Offset { held: offset.correct_offset })
            }
            Error::Api { error: ContentHashMismatch, .. } => Some(Self::Damaged),
            Error::Transport { source, .. } if source.is_before_sending() => None,
            Error::Transport { .. } | Error::Server { .. } => Some(Self::Unanswered),
            _ => None,
        }
    }
}

/// What follows from a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Recovery {
    /// Send what is still unsent, which begins at this offset.
    From(u64),
    /// The session holds bytes that we do not have, or lost some that we have no more.
    OutOfStep { held: u64 },
    /// Nothing helps: the refusal itself is the answer.
    GiveUp,
}

/// What of a part the session does not hold yet.
#[derive(Clone, Debug)]
pub(super) struct Unsent {
    whole: Bytes,
    begin: u64,
    offset: u64,
    tries: u32,
    /// The bytes to send.
    pub(super) bytes: Bytes,
    /// Their hash.
    pub(super) hash: ContentHash,
}

impl Unsent {
    /// All of a part.
    pub(super) fn new(loaded: LoadedPart) -> Self {
        let LoadedPart { part, bytes, hash } = loaded;
        let begin = part.offset;
        Self { whole: bytes.clone(), begin, offset: begin, tries: 1, bytes, hash }
    }

    /// Offset of the part's first byte.
    pub(super) fn begin(&self) -> u64 {
        self.begin
    }

    /// Offset of the byte after the part.
    pub(super) fn end(&self) -> u64 {
        self.begin + self.whole.len() as u64
    }

    /// Prepares to send again after a refusal.
    pub(super) fn recover(&mut self, refused: Option<Refused>) -> Recovery {
        let Some(refused) = refused.filter(|_| self.tries < TRIES) else {
            return Recovery::GiveUp;
        };
        self.tries += 1;
        if let Refused::Offset { held } = refused {
            let skip = held.checked_sub(self.begin).and_then(|skip| usize::try_from(skip).ok());
            let Some(skip) = skip.filter(|skip| *skip <= self.whole.len()) else {
                return Recovery::OutOfStep { held };
            };
            self.offset = held;
            self.bytes = self.whole.slice(skip..);
            self.hash = ContentHash::of_bytes(&self.bytes);
        }
        Recovery::From(self.offset)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::upload::plan::{Call, Part};

    fn unsent(begin: u64, bytes: &[u8]) -> Unsent {
        let part = Part { offset: begin, length: bytes.len() as u64, call: Call::Append };
        let hash = ContentHash::of_bytes(bytes);
        Unsent::new(LoadedPart { part, bytes: Bytes::copy_from_slice(bytes), hash })
    }

    proptest! {
        #[test]
        fn what_the_session_holds_is_not_sent_again(begin in 0..9_u64, held in 0..20_u64) {
            let bytes = b"sequence";
            let mut unsent = unsent(begin, bytes);
            let inside = (begin..=unsent.end()).contains(&held);
            let recovery = unsent.recover(Some(Refused::Offset { held }));
            if inside {
                prop_assert_eq!(recovery, Recovery::From(held));
                prop_assert_eq!(&unsent.bytes[..], &bytes[(held - begin) as usize..]);
                prop_assert_eq!(unsent.hash, ContentHash::of_bytes(&unsent.bytes));
            } else {
                prop_assert_eq!(recovery, Recovery::OutOfStep { held });
            }
        }
    }

    #[test]
    fn a_part_is_sent_a_few_times_at_most() {
        let mut unsent = unsent(0, b"noise");
        let again = Recovery::From(0);
        let tries = (1..).take_while(|_| unsent.recover(Some(Refused::Damaged)) == again);
        assert_eq!(tries.count(), 3);
        assert_eq!(unsent.recover(None), Recovery::GiveUp);
    }
}
