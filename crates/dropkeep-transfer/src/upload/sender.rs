//! The calls of an upload.

use std::io;
use std::time::Duration;

use bytes::Bytes;
use dropkeep_api::files::{
    CommitInfo, FileMetadata, GetMetadataArg, Metadata, UploadArg, UploadSessionAppendArg,
    UploadSessionFinishArg, UploadSessionFinishError, UploadSessionLookupError,
    UploadSessionStartArg,
};
use dropkeep_api::{Body, Client, Error};
use futures_core::Stream;
use futures_util::stream;

use super::parts::LoadedPart;
use super::recovery::{Recovery, Refused, Unsent};
use super::session::Session;
use crate::ContentHash;
use crate::error::{Refusal, TransferError};
use crate::progress::Reporter;

/// Bytes go to the network, and are reported, in slices of this size.
const SLICE: usize = 64 * 1024;
/// The pause after a `finish` whose outcome nobody knows.
const PAUSE: Duration = Duration::from_secs(1);

/// Sends the parts of one file.
#[derive(Debug)]
pub(super) struct Sender<'a> {
    pub(super) client: &'a Client,
    /// The path in Dropbox, as the caller calls it.
    pub(super) remote: &'a str,
    /// What is written in the end.
    pub(super) commit: CommitInfo,
    pub(super) reporter: Reporter,
}

impl Sender<'_> {
    /// Uploads all there is by one call (`files/upload`).
    pub(super) async fn whole(&self, loaded: LoadedPart) -> Result<FileMetadata, TransferError> {
        let mut unsent = Unsent::new(loaded);
        loop {
            let argument = self.upload_argument(unsent.hash);
            let body = self.body(0, unsent.bytes.clone());
            let error = match self.client.files().upload(argument, body).await {
                Ok(file) => return Ok(file),
                Err(error) => error,
            };
            if unsent.recover(Refused::upload(error.api())) == Recovery::GiveUp {
                return Err(TransferError::dropbox(self.remote, error, Refusal::Upload));
            }
        }
    }

    /// Starts a session with the first part (`files/upload_session/start`).
    pub(super) async fn start(&self, loaded: LoadedPart) -> Result<Session, TransferError> {
        let mut unsent = Unsent::new(loaded);
        loop {
            let argument = UploadSessionStartArg::new().content_hash(unsent.hash.to_string());
            let body = self.body(0, unsent.bytes.clone());
            let error = match self.client.files().upload_session_start(argument, body).await {
                Ok(started) => return Ok(Session { id: started.session_id, offset: unsent.end() }),
                Err(error) => error,
            };
            if unsent.recover(Refused::start(error.api())) == Recovery::GiveUp {
                return Err(TransferError::dropbox(self.remote, error, Refusal::Start));
            }
        }
    }

    /// Adds a part to a session (`files/upload_session/append_v2`).
    pub(super) async fn append(
        &self,
        mut session: Session,
        loaded: LoadedPart,
    ) -> Result<Session, TransferError> {
        let mut unsent = Unsent::new(loaded);
        while session.offset < unsent.end() {
            let argument =
                UploadSessionAppendArg::new(session.cursor()).content_hash(unsent.hash.to_string());
            let body = self.body(session.offset, unsent.bytes.clone());
            let Err(error) = self.client.files().upload_session_append_v2(argument, body).await
            else {
                session.offset = unsent.end();
                break;
            };
            match unsent.recover(Refused::append(error.api())) {
                Recovery::From(offset) => session.offset = offset,
                Recovery::OutOfStep { held } => return Err(self.out_of_step(&unsent, held)),
                Recovery::GiveUp => {
                    return Err(TransferError::dropbox(self.remote, error, Refusal::Append));
                }
            }
        }
        Ok(session)
    }

    /// Ends a session with the last part, which may be empty (`files/upload_session/finish`).
    /// `whole` is the hash of the file.
    pub(super) async fn finish(
        &self,
        mut session: Session,
        loaded: LoadedPart,
        whole: ContentHash,
    ) -> Result<FileMetadata, TransferError> {
        let mut unsent = Unsent::new(loaded);
        loop {
            let argument = UploadSessionFinishArg::new(session.cursor(), self.commit.clone())
                .content_hash(unsent.hash.to_string());
            let body = self.body(session.offset, unsent.bytes.clone());
            let error = match self.client.files().upload_session_finish(argument, body).await {
                Ok(file) => return Ok(file),
                Err(error) => error,
            };
            if may_be_done(&error) {
                if let Some(file) = self.find(whole).await {
                    return Ok(file);
                }
                self.client.clock().sleep(PAUSE).await;
            }
            match unsent.recover(Refused::finish(&error)) {
                Recovery::From(offset) => session.offset = offset,
                Recovery::OutOfStep { held } => return Err(self.out_of_step(&unsent, held)),
                Recovery::GiveUp => {
                    return Err(TransferError::dropbox(self.remote, error, Refusal::Finish));
                }
            }
        }
    }

    /// The file as it should be after the upload, if it is there. Finds out what became of a
    /// `finish` whose answer got lost; a conflict that is wanted strictly is left unresolved.
    async fn find(&self, whole: ContentHash) -> Option<FileMetadata> {
        if self.commit.strict_conflict {
            return None;
        }
        let argument = GetMetadataArg::new(self.commit.path.clone());
        match self.client.files().get_metadata(argument).await {
            Ok(Metadata::File(file)) if file.content_hash == Some(whole.to_string()) => Some(file),
            _ => None,
        }
    }

    /// The commit, as `files/upload` takes it.
    fn upload_argument(&self, hash: ContentHash) -> UploadArg {
        let commit = self.commit.clone();
        let mut argument = UploadArg::new(commit.path)
            .mode(commit.mode)
            .autorename(commit.autorename)
            .mute(commit.mute)
            .strict_conflict(commit.strict_conflict)
            .content_hash(hash.to_string());
        argument.client_modified = commit.client_modified;
        argument
    }

    fn out_of_step(&self, unsent: &Unsent, held: u64) -> TransferError {
        let (from, to) = (unsent.begin(), unsent.end());
        TransferError::OutOfStep { remote: self.remote.to_owned(), held, from, to }
    }

    /// `bytes`, which lie at `offset` in the file: can be sent as often as needed, and reports how
    /// far it is.
    fn body(&self, offset: u64, bytes: Bytes) -> Body {
        let reporter = self.reporter.clone();
        Body::replayable(bytes.len() as u64, move || {
            slices(bytes.clone(), offset, reporter.clone())
        })
    }
}

fn slices(
    bytes: Bytes,
    offset: u64,
    reporter: Reporter,
) -> impl Stream<Item = io::Result<Bytes>> + Send {
    let starts = (0..bytes.len()).step_by(SLICE);
    stream::iter(starts.map(move |start| {
        let end = bytes.len().min(start + SLICE);
        reporter.reach(offset + end as u64);
        Ok(bytes.slice(start..end))
    }))
}

/// Whether the file may have been written although `finish` failed: no answer came, or it came to
/// a second try and says that the session was used up.
fn may_be_done(error: &Error<UploadSessionFinishError>) -> bool {
    use UploadSessionFinishError::LookupFailed;
    use UploadSessionLookupError::{Closed, NotFound};

    match error {
        Error::Api { error, .. } => matches!(error, LookupFailed(Closed | NotFound)),
        _ => Refused::finish(error) == Some(Refused::Unanswered),
    }
}
