//! The place where refresh tokens rest.

use std::fmt;

use futures_util::future::BoxFuture;

use super::{Credentials, StoreError};
use crate::RefreshToken;

/// Keeps [`Credentials`] under profile names, for years, through crashes. Several processes may use
/// one store: every method takes effect wholly or not at all.
pub trait RefreshTokenStore: fmt::Debug + Send + Sync + 'static {
    /// What is stored under `profile`, read anew each time; `None` when nothing is.
    ///
    /// # Errors
    /// When the place cannot be read. This never means "not signed in".
    fn load<'a>(
        &'a self,
        profile: &'a str,
    ) -> BoxFuture<'a, Result<Option<Credentials>, StoreError>>;

    /// Stores `credentials` under `profile` in place of what was there. They are durable once this
    /// returns.
    ///
    /// # Errors
    /// When they could not be stored; what was there before still is.
    fn save<'a>(
        &'a self,
        profile: &'a str,
        credentials: &'a Credentials,
    ) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Like [`save`](Self::save), but only while `profile` still holds the refresh token
    /// `expected`; else nothing changes and the answer is `false`. For who got a new refresh token
    /// in exchange for `expected` and must not undo a sign-in that came between.
    ///
    /// # Errors
    /// As [`save`](Self::save).
    fn replace<'a>(
        &'a self,
        profile: &'a str,
        expected: &'a RefreshToken,
        credentials: &'a Credentials,
    ) -> BoxFuture<'a, Result<bool, StoreError>>;

    /// Forgets `profile`; tells whether there was one.
    ///
    /// # Errors
    /// When it could not be forgotten; it is still there.
    fn remove<'a>(&'a self, profile: &'a str) -> BoxFuture<'a, Result<bool, StoreError>>;

    /// The names of all profiles, in alphabetical order.
    ///
    /// # Errors
    /// When the place cannot be read.
    fn profiles(&self) -> BoxFuture<'_, Result<Vec<String>, StoreError>>;
}
