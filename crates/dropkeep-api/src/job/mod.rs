//! Work that Dropbox does in the background, as one call that ends when the work does.
//!
//! Each is a method beside the route that launches it: `delete_batch_and_wait` beside `delete_batch`.
//! How patiently is up to the [`JobPolicy`](crate::JobPolicy). Dropping the future ends the waiting, not
//! the work.

mod calls;
mod states;
mod wait;

pub use wait::JobError;
pub(crate) use wait::{Launch, Progress};
