//! Upload sessions: bytes that arrive in parts and become a file at the end.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::blob::{BLOCK, Blob, SpoolFolder};
use crate::table::{Persisted, Row, Table};

/// How long a session lives.
const LIFETIME: SignedDuration = SignedDuration::from_hours(7 * 24);

/// The largest file: 2^41 - 2^22 bytes.
const FILE_LIMIT: u64 = (1 << 41) - (1 << 22);

/// Whose session, and its id: nobody else can use it.
pub(crate) type SessionKey = (String, String);

/// The open upload sessions of all accounts.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sessions {
    open: Table<SessionKey, Session>,
}

/// One upload session.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Session {
    order: Order,
    started: Timestamp,
    /// Without gaps in a sequential session.
    parts: BTreeMap<u64, Blob>,
    closed: Closed,
}

impl Row for Session {
    fn attach(&mut self, folder: &SpoolFolder) {
        self.parts.values_mut().for_each(|part| part.attach(folder));
    }
}

/// `files.UploadSessionType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Order {
    /// Each part begins where the one before it ended.
    Sequential,
    /// Parts of whole 4 MiB blocks, in any order.
    Concurrent,
}

/// The `close` of an argument: whether this is the last part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Closed {
    /// More may follow.
    No,
    /// This is the end of the file.
    Yes,
}

impl Closed {
    /// From the argument's `close`.
    pub(crate) fn from_close(close: bool) -> Self {
        if close { Self::Yes } else { Self::No }
    }
}

/// Some bytes for a session.
#[derive(Debug)]
pub(crate) struct Part {
    /// Where they belong in the file.
    pub(crate) offset: u64,
    /// The bytes.
    pub(crate) bytes: Blob,
    /// Whether they are the last.
    pub(crate) closed: Closed,
}

/// Why a session does not take a part or become a file. The union that tells it differs by route.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum SessionFailure {
    /// There is no such session, or it is over.
    #[error("session not found")]
    NotFound,
    /// The session holds another number of bytes.
    #[error("incorrect offset, {0} would be correct")]
    IncorrectOffset(u64),
    /// The session takes no more.
    #[error("session closed")]
    Closed,
    /// The file would be larger than Dropbox stores.
    #[error("too large")]
    TooLarge,
    /// The offset is not a multiple of 4 MiB.
    #[error("invalid offset for a concurrent session")]
    InvalidOffset,
    /// The size of a part other than the last is not a multiple of 4 MiB.
    #[error("invalid data size for a concurrent session")]
    InvalidDataSize,
    /// The session has to be closed first.
    #[error("session not closed")]
    NotClosed,
    /// A part between others is missing.
    #[error("missing data in a concurrent session")]
    MissingData,
}

impl Sessions {
    /// What is kept on disk.
    pub(super) fn table(&mut self) -> &mut dyn Persisted {
        &mut self.open
    }

    /// Opens a session under a key that was never used.
    pub(crate) fn start(&mut self, key: SessionKey, order: Order, now: Timestamp) {
        self.open.retain(|_, session| !session.is_over(now));
        let parts = BTreeMap::new();
        self.open.insert(key, Session { order, started: now, parts, closed: Closed::No });
    }

    /// Adds a part.
    ///
    /// # Errors
    /// The part was not taken.
    pub(crate) fn append(
        &mut self,
        key: &SessionKey,
        part: Part,
        now: Timestamp,
    ) -> Result<(), SessionFailure> {
        let session = self.session(key, now)?;
        if part.offset.saturating_add(part.bytes.len()) > FILE_LIMIT {
            return Err(SessionFailure::TooLarge);
        }
        match session.order {
            Order::Sequential => session.check_sequential(&part)?,
            Order::Concurrent => session.check_concurrent(&part)?,
        }
        // Where an empty last part lies still tells how long the file has to be.
        if !part.bytes.is_empty()
            || (session.order, part.closed) == (Order::Concurrent, Closed::Yes)
        {
            session.parts.insert(part.offset, part.bytes);
        }
        if part.closed == Closed::Yes {
            session.closed = Closed::Yes;
        }
        Ok(())
    }

    /// How a session takes its parts.
    ///
    /// # Errors
    /// There is no such session.
    pub(crate) fn order(
        &mut self,
        key: &SessionKey,
        now: Timestamp,
    ) -> Result<Order, SessionFailure> {
        self.session(key, now).map(|session| session.order)
    }

    /// The end of a session that is not closed, for the last bytes that come with `finish`; a
    /// closed one takes none.
    ///
    /// # Errors
    /// The bytes were not taken, or the offset is not that of the end.
    pub(crate) fn append_last(
        &mut self,
        key: &SessionKey,
        part: Part,
        now: Timestamp,
    ) -> Result<(), SessionFailure> {
        let session = self.session(key, now)?;
        let end = session.end();
        if part.offset != end {
            return Err(SessionFailure::IncorrectOffset(end));
        }
        if part.bytes.is_empty() { Ok(()) } else { self.append(key, part, now) }
    }

    /// All the bytes of a session.
    ///
    /// # Errors
    /// A concurrent session is not closed or not complete.
    pub(crate) fn content(
        &mut self,
        key: &SessionKey,
        now: Timestamp,
    ) -> Result<Blob, SessionFailure> {
        let session = self.session(key, now)?;
        if session.order == Order::Concurrent && session.closed == Closed::No {
            return Err(SessionFailure::NotClosed);
        }
        let mut content = Blob::default();
        for (offset, part) in &session.parts {
            if *offset != content.len() {
                return Err(SessionFailure::MissingData);
            }
            content.append(part);
        }
        Ok(content)
    }

    /// Whether a session was closed, which `finish_batch` demands.
    ///
    /// # Errors
    /// There is no such session.
    pub(crate) fn closed(
        &mut self,
        key: &SessionKey,
        now: Timestamp,
    ) -> Result<Closed, SessionFailure> {
        self.session(key, now).map(|session| session.closed)
    }

    /// Ends a session whose bytes became a file.
    pub(crate) fn end(&mut self, key: &SessionKey) {
        self.open.remove(key);
    }

    fn session(
        &mut self,
        key: &SessionKey,
        now: Timestamp,
    ) -> Result<&mut Session, SessionFailure> {
        self.open
            .get_mut(key)
            .filter(|session| !session.is_over(now))
            .ok_or(SessionFailure::NotFound)
    }
}

impl Session {
    fn is_over(&self, now: Timestamp) -> bool {
        now.duration_since(self.started) > LIFETIME
    }

    /// Where the last byte so far ends.
    fn end(&self) -> u64 {
        self.parts.last_key_value().map_or(0, |(offset, part)| offset + part.len())
    }

    fn check_sequential(&self, part: &Part) -> Result<(), SessionFailure> {
        match self.closed {
            Closed::Yes => Err(SessionFailure::Closed),
            Closed::No if part.offset != self.end() => {
                Err(SessionFailure::IncorrectOffset(self.end()))
            }
            Closed::No => Ok(()),
        }
    }

    /// The part that closes may have any size and arrive before others, which then have to lie
    /// before it. A part that arrives again replaces itself.
    fn check_concurrent(&self, part: &Part) -> Result<(), SessionFailure> {
        let end = part.offset + part.bytes.len();
        if !part.offset.is_multiple_of(BLOCK) {
            return Err(SessionFailure::InvalidOffset);
        }
        if part.closed == Closed::No && !part.bytes.len().is_multiple_of(BLOCK) {
            return Err(SessionFailure::InvalidDataSize);
        }
        if part.closed == Closed::Yes && self.closed == Closed::Yes {
            return Err(SessionFailure::Closed);
        }
        if self.closed == Closed::Yes && end > self.end() {
            return Err(SessionFailure::Closed);
        }
        let before = self.parts.range(..part.offset).next_back();
        let after = self.parts.range(part.offset + 1..).next();
        let overlaps = before.is_some_and(|(offset, bytes)| offset + bytes.len() > part.offset)
            || after.is_some_and(|(offset, _)| *offset < end)
            || self.parts.get(&part.offset).is_some_and(|same| same.len() != part.bytes.len());
        if overlaps { Err(SessionFailure::InvalidOffset) } else { Ok(()) }
    }
}
