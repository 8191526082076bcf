//! Telling how far a transfer is.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

/// How far a transfer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Bytes handed to the network or received from it. It never becomes smaller: bytes that have
    /// to be sent again count once.
    pub bytes_done: u64,
    /// Bytes of the whole transfer, where that is known.
    pub bytes_total: Option<u64>,
}

/// Who is told how far a transfer is; nobody by default.
///
/// The function is called from whichever task moves the bytes, every 64 KiB or less often, so it
/// should return soon.
///
/// ```
/// use dropkeep_transfer::ProgressSink;
///
/// let sink = ProgressSink::new(|progress| println!("{} bytes", progress.bytes_done));
/// ```
#[derive(Clone, Default)]
pub struct ProgressSink(Option<Arc<dyn Fn(Progress) + Send + Sync>>);

impl ProgressSink {
    /// Calls `tell` as the transfer goes on, and once at its end.
    pub fn new(tell: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(tell)))
    }

    pub(crate) fn reporter(&self, bytes_total: Option<u64>) -> Reporter {
        Reporter { sink: self.clone(), bytes_total, told: Arc::new(Mutex::new(None)) }
    }
}

impl fmt::Debug for ProgressSink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "ProgressSink(..)" } else { "ProgressSink(nobody)" })
    }
}

/// Reports one transfer. Clones report the same one.
#[derive(Clone, Debug)]
pub(crate) struct Reporter {
    sink: ProgressSink,
    bytes_total: Option<u64>,
    /// What was told last. Held while telling, so that no older number follows a newer one.
    told: Arc<Mutex<Option<u64>>>,
}

impl Reporter {
    /// Tells that `bytes_done` bytes are done, if that is news.
    pub(crate) fn reach(&self, bytes_done: u64) {
        let Some(tell) = &self.sink.0 else { return };
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if told.is_none_or(|before| before < bytes_done) {
            *told = Some(bytes_done);
            tell(Progress { bytes_done, bytes_total: self.bytes_total });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sent_again_is_not_told_again() {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let sink = ProgressSink::new({
            let seen = Arc::clone(&seen);
            move |progress| seen.lock().unwrap().push(progress.bytes_done)
        });
        let reporter = sink.reporter(Some(9));
        for done in [0, 4, 8, 4, 6, 8, 9, 9] {
            reporter.clone().reach(done);
        }
        assert_eq!(*seen.lock().unwrap(), [0, 4, 8, 9]);
    }
}
