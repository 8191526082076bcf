//! The audit trail: who did what when.

mod list;
mod log;
mod record;

pub use list::{AuditCursor, AuditFilter, AuditPage};
pub use log::AuditLog;
pub use record::{Actor, AuditRecord, NewAuditRecord};
