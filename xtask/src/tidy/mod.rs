//! `cargo xtask tidy`: the workspace's own rules, those that no compiler and no linter knows.
//!
//! Each rule is one function from a source file (or the workspace) to its findings.

mod documents;
mod layers;
mod rules;
mod run;
mod source;

pub(crate) use run::run;
