//! Proves what is made of bytes by reading it again.

mod archives;
mod papers;
mod previews;
mod thumbnails;
