//! Where refresh tokens rest, and where access tokens are shared between processes.
//!
//! [`RefreshTokenStore`] holds what must never be lost, [`AccessTokenCache`] what can be had again.
//! Each comes in memory and in files; other places implement the traits.

mod access_tokens;
mod credentials;
mod error;
mod file;
mod memory;
mod poll;
mod refresh_tokens;

pub use access_tokens::{AccessTokenCache, CacheKey, CachedToken, Lease};
pub use credentials::Credentials;
pub use error::StoreError;
pub use file::{FileCache, FileStore};
pub use memory::{MemoryCache, MemoryStore};
pub use refresh_tokens::RefreshTokenStore;
