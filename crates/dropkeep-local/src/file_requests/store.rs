//! The file requests of all accounts.

use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::table::{Persisted, Row, Table};

/// The most file requests of one account.
const LIMIT: usize = 4000;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// The file requests of all accounts, in the order in which they were made.
#[derive(Debug, Clone, Default)]
pub(crate) struct FileRequests {
    requests: Table<u64, FileRequest>,
}

/// One file request.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct FileRequest {
    /// What its URL ends with.
    pub(crate) id: String,
    /// The account it is of.
    pub(crate) account: String,
    /// What is asked for.
    pub(crate) title: String,
    /// More about that.
    pub(crate) description: Option<String>,
    /// The id of the folder that files come to: it may be moved, or be gone.
    pub(crate) folder: String,
    /// When it was made.
    pub(crate) created: Timestamp,
    /// Until when files are accepted.
    pub(crate) deadline: Option<Deadline>,
    /// Whether its owner keeps it open.
    pub(crate) open: bool,
    /// How many files came.
    pub(crate) file_count: u64,
    /// The video project it belongs to.
    pub(crate) video_project: Option<String>,
}

/// Until when files are accepted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Deadline {
    /// When they should have come.
    pub(crate) at: Timestamp,
    /// How much later they may come.
    pub(crate) grace: Option<Grace>,
}

/// `file_requests.GracePeriod`
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Grace {
    /// One day.
    OneDay,
    /// Two days.
    TwoDays,
    /// A week.
    SevenDays,
    /// Thirty days.
    ThirtyDays,
    /// For ever.
    Always,
}

impl Row for FileRequest {}

impl FileRequest {
    /// Whether files are accepted.
    pub(crate) fn is_open(&self, now: Timestamp) -> bool {
        self.open && self.deadline.as_ref().is_none_or(|deadline| deadline.accepts(now))
    }
}

impl Deadline {
    fn accepts(&self, now: Timestamp) -> bool {
        let days = match self.grace {
            None => 0,
            Some(Grace::OneDay) => 1,
            Some(Grace::TwoDays) => 2,
            Some(Grace::SevenDays) => 7,
            Some(Grace::ThirtyDays) => 30,
            Some(Grace::Always) => return true,
        };
        self.at.checked_add(DAY * days).is_ok_and(|end| now < end)
    }
}

/// The account has as many file requests as it may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("too many file requests")]
pub(crate) struct TooMany;

impl FileRequests {
    /// What is kept on disk.
    pub(crate) fn tables(&mut self) -> Vec<(&'static str, &mut dyn Persisted)> {
        vec![("file_requests", &mut self.requests)]
    }

    /// Whether an account may have one more.
    ///
    /// # Errors
    /// It may not.
    pub(super) fn check_room(&self, account: &str) -> Result<(), TooMany> {
        if self.of(account).count() < LIMIT { Ok(()) } else { Err(TooMany) }
    }

    /// Keeps a new one.
    pub(super) fn add(&mut self, request: FileRequest) {
        let next = self.requests.keys().next_back().map_or(1, |last| last + 1);
        self.requests.insert(next, request);
    }

    /// Those of an account with their numbers, the oldest first.
    pub(super) fn of<'s>(
        &'s self,
        account: &'s str,
    ) -> impl Iterator<Item = (u64, &'s FileRequest)> {
        let own = self.requests.iter().filter(move |(_, request)| request.account == account);
        own.map(|(number, request)| (*number, request))
    }

    /// The one with this id, whosever it is.
    pub(super) fn find(&self, id: &str) -> Option<(u64, &FileRequest)> {
        let found = self.requests.iter().find(|(_, request)| request.id == id)?;
        Some((*found.0, found.1))
    }

    /// Puts a changed one in the place of the old one.
    pub(super) fn replace(&mut self, number: u64, request: FileRequest) {
        self.requests.insert(number, request);
    }

    /// Counts files that came to the one with this id.
    pub(super) fn received(&mut self, id: &str, count: u64) {
        let number = self.find(id).map(|(number, _)| number);
        if let Some(request) = number.and_then(|number| self.requests.get_mut(&number)) {
            request.file_count += count;
        }
    }

    /// Removes one.
    pub(super) fn remove(&mut self, number: u64) -> Option<FileRequest> {
        self.requests.remove(&number)
    }
}
