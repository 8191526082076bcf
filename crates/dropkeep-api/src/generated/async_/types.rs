// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The types of `async`.

use crate::wire;

/// Argument of `files/copy_batch/check`, and 22 more places (`async.PollArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PollArg {
    /// String of at least one character.
    pub async_job_id: String,
}

impl PollArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(async_job_id: impl Into<String>) -> Self {
        Self { async_job_id: async_job_id.into() }
    }
}

impl wire::Fields for PollArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("async_job_id", &self.async_job_id);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { async_job_id: object.required("async_job_id")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "async_job_id",
            wire::check::text(&self.async_job_id, None, (Some(1), None)),
        )?;
        Ok(())
    }
}

/// Result of `sharing/relinquish_folder_membership`, and 4 more places (`async.LaunchEmptyResult`).
#[derive(Debug, Clone, PartialEq)]
pub enum LaunchEmptyResult {
    /// `async_job_id`, with: string of at least one character.
    AsyncJobId(String),
    /// `complete`.
    Complete,
}

impl LaunchEmptyResult {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::AsyncJobId(_) => "async_job_id",
            Self::Complete => "complete",
        }
    }
}

impl wire::Wire for LaunchEmptyResult {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AsyncJobId(value) => writer.nested("async_job_id", value),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "async_job_id" => Self::AsyncJobId(tagged.nested()?),
            "complete" => Self::Complete,
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Result of `riviera/get_markdown_async`, and 6 more places (`async.LaunchResultBase`).
#[derive(Debug, Clone, PartialEq)]
pub enum LaunchResultBase {
    /// `async_job_id`, with: string of at least one character.
    AsyncJobId(String),
}

impl LaunchResultBase {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::AsyncJobId(_) => "async_job_id",
        }
    }
}

impl wire::Wire for LaunchResultBase {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AsyncJobId(value) => writer.nested("async_job_id", value),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "async_job_id" => Self::AsyncJobId(tagged.nested()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Result of `team/groups/job_status/get`, and 2 more places (`async.PollEmptyResult`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PollEmptyResult {
    /// `in_progress`.
    InProgress,
    /// `complete`.
    Complete,
}

impl PollEmptyResult {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::InProgress => "in_progress",
            Self::Complete => "complete",
        }
    }
}

impl wire::Wire for PollEmptyResult {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        writer.void(self.tag());
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "in_progress" => Self::InProgress,
            "complete" => Self::Complete,
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Error of `files/copy_batch/check`, and 21 more places (`async.PollError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PollError {
    /// `invalid_async_job_id`.
    InvalidAsyncJobId,
    /// `internal_error`.
    InternalError,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PollError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InvalidAsyncJobId => "invalid_async_job_id",
            Self::InternalError => "internal_error",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PollError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "invalid_async_job_id" => Self::InvalidAsyncJobId,
            "internal_error" => Self::InternalError,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `async.PollResultBase`, which no route names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PollResultBase {
    /// `in_progress`.
    InProgress,
}

impl PollResultBase {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::InProgress => "in_progress",
        }
    }
}

impl wire::Wire for PollResultBase {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        writer.void(self.tag());
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "in_progress" => Self::InProgress,
            _ => return Err(tagged.unknown()),
        })
    }
}

wire::wire_structs! { PollArg }
wire::wire_unions! { LaunchEmptyResult LaunchResultBase PollEmptyResult PollError PollResultBase }
