//! Redirect flows under way, and for a while what became of them.

mod flow;
mod outcome;
mod row;
mod table;

pub use flow::{Flow, FlowId, InvalidFlowId, NewFlow};
pub use outcome::FlowOutcome;
pub use table::{Consumption, Flows};
