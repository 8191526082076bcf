//! Writes what changed, in order, many calls at a time, and tells when it is on disk.

use std::fmt;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use tokio::sync::watch;

use super::disk::{Contents, Disk, changes, track};
use crate::blob::SpoolFolder;
use crate::causes::with_causes;
use crate::state::State;
use crate::table::Write;

/// How many batches go to disk at once at the most.
const GROUP: usize = 1024;

/// What one hold of the state changed.
#[derive(Debug, Default)]
pub(crate) struct Batch {
    number: u64,
    pub(super) changes: Vec<Change>,
    /// The files that no row names any more once this is on disk.
    released: Vec<PathBuf>,
}

/// One change of one table.
#[derive(Debug)]
pub(super) struct Change {
    pub(super) table: &'static str,
    pub(super) write: Write,
}

/// The way of changes to disk: a thread that writes what it is given, in order.
pub(crate) struct Journal {
    /// `None` once no more is taken.
    writer: Mutex<Option<Writer>>,
    spool: SpoolFolder,
    pushed: AtomicU64,
    progress: watch::Receiver<Progress>,
}

/// The thread, and the way to it.
struct Writer {
    sender: Sender<Batch>,
    thread: JoinHandle<()>,
}

/// How far the thread has come.
#[derive(Debug, Clone, Default)]
struct Progress {
    /// The last batch on disk.
    committed: u64,
    /// The last batch that could not be written, and why.
    failed: Option<(u64, String)>,
}

impl fmt::Debug for Journal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Journal").field("pushed", &self.pushed).finish_non_exhaustive()
    }
}

impl Journal {
    /// Keeps a state that was read from this disk, or shall come to be on it.
    pub(crate) fn keep(
        (disk, spool): (Disk, SpoolFolder),
        state: &mut State,
        contents: Contents,
    ) -> Self {
        let (sender, batches) = channel();
        let (told, progress) = watch::channel(Progress::default());
        track(state, contents);
        let thread = std::thread::spawn(move || write_all(disk, batches, told));
        let writer = Mutex::new(Some(Writer { sender, thread }));
        let journal = Self { writer, spool, pushed: AtomicU64::new(0), progress };
        journal.push(state);
        journal
    }

    /// Sends what changed on its way. To be called while the state is held, so that the order is that
    /// of the changes.
    pub(crate) fn push(&self, state: &mut State) {
        let mut batch = changes(state);
        if batch.changes.is_empty() {
            return;
        }
        batch.released = self.spool.released();
        batch.number = self.pushed.fetch_add(1, Ordering::Relaxed) + 1;
        if let Some(writer) = &*lock(&self.writer) {
            // The thread ends only after the sender does.
            let _ = writer.sender.send(batch);
        }
    }

    /// Returns when all is on disk and the database is closed. What is pushed later is lost, and
    /// [`Journal::flushed`] says so.
    pub(crate) fn close(&self) {
        let writer = lock(&self.writer).take();
        if let Some(Writer { sender, thread }) = writer {
            drop(sender);
            let _ = thread.join();
        }
    }

    /// Returns when all that was pushed so far is on disk.
    ///
    /// # Errors
    /// It could not be written. It is tried again with what comes next.
    pub(crate) async fn flushed(&self) -> Result<(), String> {
        let pushed = self.pushed.load(Ordering::Relaxed);
        let mut progress = self.progress.clone();
        let reached = progress.wait_for(|progress| {
            let failed = progress.failed.as_ref().is_some_and(|(failed, _)| *failed >= pushed);
            progress.committed >= pushed || failed
        });
        match reached.await {
            Ok(progress) if progress.committed >= pushed => Ok(()),
            Ok(progress) => {
                Err(progress.failed.clone().map(|(_, reason)| reason).unwrap_or_default())
            }
            Err(_) => Err("the thread that writes to disk has ended".to_owned()),
        }
    }
}

impl Drop for Journal {
    fn drop(&mut self) {
        self.close();
    }
}

fn lock(writer: &Mutex<Option<Writer>>) -> MutexGuard<'_, Option<Writer>> {
    writer.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Writes batches until no more can come. What could not be written stays in front of what follows.
#[expect(
    clippy::needless_pass_by_value,
    reason = "the thread owns them: the database closes with it"
)]
fn write_all(disk: Disk, batches: Receiver<Batch>, told: watch::Sender<Progress>) {
    let mut waiting: Vec<Batch> = Vec::new();
    while let Ok(batch) = batches.recv() {
        waiting.push(batch);
        waiting.extend(batches.try_iter().take(GROUP));
        let last = waiting.last().map_or(0, |batch| batch.number);
        match disk.commit(&waiting) {
            Ok(()) => {
                for file in waiting.drain(..).flat_map(|batch| batch.released) {
                    // What cannot be removed now is at the next start.
                    let _ = std::fs::remove_file(file);
                }
                told.send_replace(Progress { committed: last, failed: None });
            }
            Err(error) => {
                let reason = with_causes(&error);
                tracing::error!(reason, "the state could not be written to disk");
                told.send_modify(|progress| progress.failed = Some((last, reason)));
            }
        }
    }
}
