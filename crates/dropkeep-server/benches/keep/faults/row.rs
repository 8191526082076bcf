//! What came of one fault.

use std::fmt;
use std::time::Duration;

use super::reads::Sample;
use crate::fleet::millis;

/// What fresh reads stay under, whatever is broken.
const SLOWEST_FRESH_READ: Duration = Duration::from_millis(5);

/// The head of the table.
pub(super) const HEAD: &str = "| fault | fresh reads | p50 ms | p99 ms | p99 ms of the machine | \
     failed callers | told to wait | asked of Dropbox | recovered after | lost |\n\
     |---|---:|---:|---:|---:|---:|---:|---:|---:|---|";

/// One line of the table.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) fault: &'static str,
    /// Of fresh tokens, from the fault until all is well again.
    pub(super) reads: Vec<Sample>,
    /// Of a server that does nothing, in the same time.
    pub(super) bare: Vec<Sample>,
    /// What callers got who were to get a token, or to be told to wait where there was none.
    pub(super) failures: Vec<String>,
    /// Callers who were told to wait, of all who had no token.
    pub(super) told_to_wait: (usize, usize),
    /// Requests to the token endpoint, and how many there may be at most.
    pub(super) asked_of_dropbox: (usize, Option<usize>),
    pub(super) has_recovered: bool,
    /// How long after its end nothing was left of the fault.
    pub(super) recovered: Duration,
    /// What should be there and is not.
    pub(super) lost: Vec<String>,
    /// What `/readyz` of each replica said meanwhile.
    pub(super) said: String,
}

impl Row {
    /// What the row shows that should not be.
    pub(super) fn broken_promises(&self) -> Vec<String> {
        let mut broken = Vec::new();
        let (slowest, bare) = (percentile(&self.reads, 0.99), percentile(&self.bare, 0.99));
        if slowest >= SLOWEST_FRESH_READ {
            let (slowest, bare) = (millis(slowest), millis(bare));
            broken.push(format!(
                "fresh reads took {slowest} ms at p99, where the machine itself took {bare} ms"
            ));
        }
        if !self.has_recovered {
            broken.push("it has not recovered".to_owned());
        }
        let mut failed = self.reads.iter().filter_map(|read| read.failure.as_ref());
        if let Some(first) = failed.next() {
            let more = failed.count();
            broken.push(format!("{} fresh reads failed, the first with {first}", more + 1));
        }
        if let Some(first) = self.failures.first() {
            broken.push(format!("{} callers failed, the first with {first}", self.failures.len()));
        }
        if let (asked, Some(most)) = self.asked_of_dropbox
            && asked > most
        {
            broken.push(format!("Dropbox was asked {asked} times, where {most} were enough"));
        }
        broken.extend(self.lost.iter().cloned());
        broken.into_iter().map(|what| format!("{}: {what}", self.fault)).collect()
    }
}

fn percentile(reads: &[Sample], share: f64) -> Duration {
    let mut took: Vec<_> = reads.iter().map(|read| read.took).collect();
    took.sort_unstable();
    let index = (took.len() as f64 * share) as usize;
    took.get(index).copied().unwrap_or(Duration::MAX)
}

impl fmt::Display for Row {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unanswered = self.reads.iter().filter(|read| read.failure.is_some()).count();
        let (told, callers) = self.told_to_wait;
        write!(
            formatter,
            "| {} | {} | {} | {} | {} | {} | {told} of {callers} | {} | {:.1} s | {} |",
            self.fault,
            self.reads.len(),
            millis(percentile(&self.reads, 0.5)),
            millis(percentile(&self.reads, 0.99)),
            millis(percentile(&self.bare, 0.99)),
            unanswered + self.failures.len(),
            self.asked_of_dropbox.0,
            self.recovered.as_secs_f64(),
            if self.lost.is_empty() { "nothing".to_owned() } else { self.lost.join(", ") },
        )
    }
}
