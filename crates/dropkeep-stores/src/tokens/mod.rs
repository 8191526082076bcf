//! Access tokens shared between processes: in the database, and in Redis to spare the database.
//!
//! The database decides who refreshes and what is shared. Redis holds copies as ciphertext, for less
//! time than the tokens live; whatever is wrong with it costs a question to the database.

mod lease_keeper;
mod redis_tokens;
mod sealed_token;
mod session_tokens;
mod shared_tokens;
mod stored_credentials;

pub use lease_keeper::LeaseKeeper;
pub use redis_tokens::{InvalidRedisUrl, RedisTokens, RedisUrl};
pub(crate) use sealed_token::SealedToken;
pub use session_tokens::SessionTokens;
pub use shared_tokens::{ConnectionTokens, SharedTokens};
pub use stored_credentials::{Apps, StoredCredentials};
