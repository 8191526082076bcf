//! A progress bar, on terminals only.

use indicatif::{ProgressBar, ProgressStyle};

/// While the total is unknown.
const COUNTING: &str = "{msg} {spinner} {bytes} {binary_bytes_per_sec}";
/// Once it is known.
const BAR: &str =
    "{msg} [{bar:30.cyan/blue}] {bytes}/{total_bytes} {binary_bytes_per_sec} {eta} left";

/// How far a transfer is. It disappears when it is dropped.
#[derive(Debug, Clone)]
pub(crate) struct Progress(ProgressBar);

impl Progress {
    /// A bar of `total` bytes; without a total, a spinner that counts.
    pub(super) fn visible(label: &str, total: Option<u64>) -> Self {
        let bar = ProgressBar::new_spinner().with_message(label.to_owned());
        let progress = Self(bar.with_style(style(COUNTING)));
        if let Some(total) = total {
            progress.total(total);
        }
        progress
    }

    /// Shows nothing.
    pub(super) fn hidden() -> Self {
        Self(ProgressBar::hidden())
    }

    /// So many bytes are done in all.
    pub(crate) fn at(&self, done: u64) {
        self.0.set_position(done);
    }

    /// The total is known, from now on if it was not before.
    pub(crate) fn total(&self, bytes: u64) {
        if self.0.length() != Some(bytes) {
            self.0.set_length(bytes);
            self.0.set_style(style(BAR));
        }
    }

    /// Takes the bar away.
    pub(crate) fn finish(&self) {
        self.0.finish_and_clear();
    }
}

fn style(template: &str) -> ProgressStyle {
    let style = ProgressStyle::with_template(template);
    style.unwrap_or_else(|_| ProgressStyle::default_bar()).progress_chars("=> ")
}
