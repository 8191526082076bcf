//! Staying signed in.
