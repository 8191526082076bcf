//! Telling each step, once it has truly happened.

use serde_json::json;

use crate::failure::{Failure, Result};
use crate::output::Output;

/// Counts and prints the steps.
#[derive(Debug)]
pub(super) struct Teller<'a> {
    output: &'a Output,
    steps: u32,
}

impl<'a> Teller<'a> {
    /// Nothing has happened yet.
    pub(super) fn new(output: &'a Output) -> Self {
        Self { output, steps: 0 }
    }

    /// `name` has happened; `lines` say how it is known.
    pub(super) fn happened(&mut self, name: &str, lines: &[&str]) -> Result<()> {
        self.steps += 1;
        let record = json!({ "step": self.steps, "name": name, "details": lines });
        self.output.record(&record, || {
            let indent = " ".repeat(22);
            let details = lines.join(&format!("\n{indent}"));
            format!("{:>2}  {name:<18}{details}", self.steps)
        })
    }

    /// How many steps there were.
    pub(super) fn steps(&self) -> u32 {
        self.steps
    }
}

/// A step is only told when this holds.
pub(super) fn ensure(holds: bool, otherwise: &str) -> Result<()> {
    if holds { Ok(()) } else { Err(Failure::failed(format!("the demo failed: {otherwise}"))) }
}
