//! The tree against an oracle.
