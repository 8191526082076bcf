//! What the answers of Dropbox's jobs have in common.

use std::convert::Infallible;

use super::{Launch, Progress};
use crate::async_::{LaunchEmptyResult, LaunchResultBase};
use crate::{files, sharing};

/// `LAUNCH => RESULT`; an open union is followed by its `Other`.
macro_rules! launches {
    ($($launch:ty => $result:ty $(, $other:ident)?;)+) => {$(
        impl From<$launch> for Launch<$result> {
            fn from(launch: $launch) -> Self {
                type Of = $launch;
                match launch {
                    Of::AsyncJobId(job) => Self::Job(job),
                    Of::Complete(result) => Self::Done(result),
                    $(Of::$other(_) => Self::Unknown,)?
                }
            }
        }
    )+};
}

/// `STATUS => RESULT, ERROR`; then the members that only some have.
macro_rules! states {
    ($($status:ty => $result:ty, $error:ty $(, $failed:ident $(, $other:ident)?)?;)+) => {$(
        impl From<$status> for Progress<$result, $error> {
            fn from(status: $status) -> Self {
                type Of = $status;
                match status {
                    Of::InProgress => Self::Running,
                    Of::Complete(result) => Self::Done(result),
                    $(
                        Of::$failed(error) => {
                            let tag = error.tag().to_owned();
                            Self::Failed(error, tag)
                        }
                        $(Of::$other(_) => Self::Unknown,)?
                    )?
                }
            }
        }
    )+};
}

launches! {
    files::DeleteBatchLaunch => files::DeleteBatchResult, Other;
    files::CreateFolderBatchLaunch => files::CreateFolderBatchResult, Other;
    files::RelocationBatchV2Launch => files::RelocationBatchV2Result;
    files::SaveUrlResult => files::FileMetadata;
    sharing::ShareFolderLaunch => sharing::SharedFolderMetadata;
}

states! {
    files::DeleteBatchJobStatus => files::DeleteBatchResult, files::DeleteBatchError, Failed, Other;
    files::CreateFolderBatchJobStatus =>
        files::CreateFolderBatchResult, files::CreateFolderBatchError, Failed, Other;
    files::RelocationBatchV2JobStatus => files::RelocationBatchV2Result, Infallible;
    files::SaveUrlJobStatus => files::FileMetadata, files::SaveUrlError, Failed;
    sharing::ShareFolderJobStatus =>
        sharing::SharedFolderMetadata, sharing::ShareFolderError, Failed;
    sharing::RemoveMemberJobStatus =>
        sharing::MemberAccessLevelResult, sharing::RemoveFolderMemberError, Failed;
}

impl From<LaunchEmptyResult> for Launch<()> {
    fn from(launch: LaunchEmptyResult) -> Self {
        match launch {
            LaunchEmptyResult::AsyncJobId(job) => Self::Job(job),
            LaunchEmptyResult::Complete => Self::Done(()),
        }
    }
}

impl<T> From<LaunchResultBase> for Launch<T> {
    fn from(launch: LaunchResultBase) -> Self {
        match launch {
            LaunchResultBase::AsyncJobId(job) => Self::Job(job),
        }
    }
}

impl From<sharing::JobStatus> for Progress<(), sharing::JobError> {
    fn from(status: sharing::JobStatus) -> Self {
        match status {
            sharing::JobStatus::InProgress => Self::Running,
            sharing::JobStatus::Complete => Self::Done(()),
            sharing::JobStatus::Failed(error) => {
                let tag = error.tag().to_owned();
                Self::Failed(error, tag)
            }
        }
    }
}
