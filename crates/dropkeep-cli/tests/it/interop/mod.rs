//! Other people's clients as they are, on the local Dropbox. `cargo xtask test` installs them;
//! `interop/README.md` tells more.
#![cfg(unix)]

mod job;
mod keep;
mod record;
mod scripts;
