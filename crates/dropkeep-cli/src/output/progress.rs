//! A progress bar, on terminals only.

use indicatif::{ProgressBar, ProgressStyle};

/// How far a transfer is. It disappears when it is dropped.
#[derive(Debug, Clone)]
pub(crate) struct Progress(ProgressBar);

impl Progress {
    /// A bar of `total` bytes; without a total, a spinner that counts.
    pub(super) fn visible(label: &str, total: Option<u64>) -> Self {
        let template = match total {
            Some(_) => {
                "{msg} [{bar:30.cyan/blue}] {bytes}/{total_bytes} {binary_bytes_per_sec} {eta} left"
            }
            None => "{msg} {spinner} {bytes} {binary_bytes_per_sec}",
        };
        let style = ProgressStyle::with_template(template)
            .unwrap_or_else(|_| ProgressStyle::default_bar())
            .progress_chars("=> ");
        let bar = total.map_or_else(ProgressBar::new_spinner, ProgressBar::new);
        Self(bar.with_style(style).with_message(label.to_owned()))
    }

    /// Shows nothing.
    pub(super) fn hidden() -> Self {
        Self(ProgressBar::hidden())
    }

    /// So many bytes are done in all.
    pub(crate) fn at(&self, done: u64) {
        self.0.set_position(done);
    }

    /// The total became known.
    pub(crate) fn total(&self, bytes: u64) {
        self.0.set_length(bytes);
    }

    /// Takes the bar away.
    pub(crate) fn finish(&self) {
        self.0.finish_and_clear();
    }
}
