//! Work that Dropbox does in the background, as one call that ends when the work does.
//!
//! Each is a method beside the route that launches it: `delete_batch_and_wait` beside `delete_batch`.
//! How patiently is up to the [`JobPolicy`](crate::JobPolicy). Dropping the future ends the waiting, not
//! the work. A job that fails as a whole with `too_many_write_operations` has changed nothing and is
//! launched again, as the [`RetryPolicy`](crate::RetryPolicy) allows; entries that failed so within a
//! batch that is complete are for the caller, who knows which of them still matter.

mod calls;
mod states;
mod wait;

pub use wait::JobError;
pub(crate) use wait::{Launch, Progress};
