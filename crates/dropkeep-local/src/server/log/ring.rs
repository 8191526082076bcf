//! The last so many requests, in the order of their arrival.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::record::{Ending, RequestRecord};

/// How many requests are kept when nobody says.
pub(crate) const DEFAULT_CAPACITY: usize = 10_000;

/// How many routes are counted beyond what is kept: a path is a route too, and there is no end of
/// those.
const COUNTED_ROUTES: usize = 10_000;

/// The log. A request costs it two short locks and no copy.
#[derive(Debug)]
pub(crate) struct RequestLog {
    capacity: usize,
    kept: Mutex<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    records: VecDeque<RequestRecord>,
    last_number: u64,
    forgotten: BTreeMap<String, u64>,
}

impl RequestLog {
    /// An empty log that keeps so many requests.
    pub(crate) fn new(capacity: usize) -> Self {
        Self { capacity: capacity.max(1), kept: Mutex::default() }
    }

    /// How many requests it keeps.
    pub(crate) fn capacity(&self) -> usize {
        self.capacity
    }

    /// Logs a request that has arrived and gives it its number.
    pub(crate) fn begin(&self, mut record: RequestRecord) -> u64 {
        let mut kept = self.kept();
        kept.last_number += 1;
        let number = kept.last_number;
        record.number = number;
        let oldest =
            if kept.records.len() == self.capacity { kept.records.pop_front() } else { None };
        kept.records.push_back(record);
        if let Some(oldest) = oldest {
            kept.forget(oldest.route);
        }
        number
    }

    /// Completes a request; one that is forgotten stays so.
    pub(crate) fn end(&self, number: u64, ending: Ending) {
        let mut kept = self.kept();
        if let Some(place) = kept.place(number) {
            kept.records[place].end(ending);
        }
    }

    /// How many requests of a route have arrived, those forgotten included.
    pub(crate) fn count(&self, route: &str) -> u64 {
        let kept = self.kept();
        let in_log = kept.records.iter().filter(|record| record.route == route).count() as u64;
        in_log + kept.forgotten.get(route).copied().unwrap_or_default()
    }

    /// All that are kept.
    pub(crate) fn all(&self) -> Vec<RequestRecord> {
        self.kept().records.iter().cloned().collect()
    }

    /// One by its number.
    pub(crate) fn one(&self, number: u64) -> Option<RequestRecord> {
        let kept = self.kept();
        kept.place(number).map(|place| kept.records[place].clone())
    }

    /// Those that `is_wanted`, the newest first: at most `limit`, beginning below number `before`.
    /// Whether there are more is told as well.
    pub(crate) fn newest(
        &self,
        (before, limit): (Option<u64>, usize),
        is_wanted: impl Fn(&RequestRecord) -> bool,
    ) -> (Vec<RequestRecord>, bool) {
        let kept = self.kept();
        let mut wanted = kept
            .records
            .iter()
            .rev()
            .filter(|record| before.is_none_or(|before| record.number < before))
            .filter(|record| is_wanted(record));
        let page = wanted.by_ref().take(limit).cloned().collect();
        (page, wanted.next().is_some())
    }

    /// Forgets all requests; numbers go on.
    pub(crate) fn clear(&self) {
        let mut kept = self.kept();
        kept.records.clear();
        kept.forgotten.clear();
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    fn place(&self, number: u64) -> Option<usize> {
        let place = number.checked_sub(self.records.front()?.number)?;
        usize::try_from(place).ok().filter(|place| *place < self.records.len())
    }

    fn forget(&mut self, route: String) {
        if let Some(count) = self.forgotten.get_mut(&route) {
            *count += 1;
        } else if self.forgotten.len() < COUNTED_ROUTES {
            self.forgotten.insert(route, 1);
        }
    }
}
