//! The calls, each the route that launches a job and the route that looks at it.

use std::convert::Infallible;

use super::{JobError, Launch, Progress};
use crate::Error;
use crate::files::{self, FilesRoutes};
use crate::sharing::{self, SharingRoutes};

/// `CALL = LAUNCH(ARG), ERROR; CHECK, ROUTE; -> RESULT, ERROR`
macro_rules! jobs {
    ($namespace:ident, $handle:ident: $(
        $(#[$docs:meta])*
        $call:ident = $launch:ident($arg:ident), $refused:ty;
        $check:ident, $route:ident;
        -> $result:ty, $failed:ty
    )+) => {
        impl $handle<'_> {$(
            $(#[$docs])*
            ///
            /// # Errors
            #[doc = concat!("Those of [`Self::", stringify!($launch), "`] and [`Self::", stringify!($check), "`], and the job's own.")]
            pub async fn $call(
                &self,
                arg: $namespace::$arg,
            ) -> Result<$result, Error<JobError<$refused, $failed>>> {
                let launch = || async { self.$launch(arg.clone()).await.map(Launch::from) };
                let check = |arg| async { self.$check(arg).await.map(Progress::from) };
                self.0.run(launch, &$namespace::routes::$route, check).await
            }
        )+}
    };
}

jobs! { files, FilesRoutes:
    /// Deletes many files and folders, and waits until that is done. The result says for each entry
    /// what became of it.
    delete_batch_and_wait = delete_batch(DeleteBatchArg), ();
        delete_batch_check, DELETE_BATCH_CHECK;
        -> files::DeleteBatchResult, files::DeleteBatchError
    /// Creates many folders, and waits until that is done. The result says for each entry what became
    /// of it.
    create_folder_batch_and_wait = create_folder_batch(CreateFolderBatchArg), ();
        create_folder_batch_check, CREATE_FOLDER_BATCH_CHECK;
        -> files::CreateFolderBatchResult, files::CreateFolderBatchError
    /// Copies many files and folders, and waits until that is done. The result says for each entry
    /// what became of it.
    copy_batch_and_wait = copy_batch_v2(RelocationBatchArgBase), ();
        copy_batch_check_v2, COPY_BATCH_CHECK_V2;
        -> files::RelocationBatchV2Result, Infallible
    /// Moves many files and folders, and waits until that is done. The result says for each entry
    /// what became of it.
    move_batch_and_wait = move_batch_v2(MoveBatchArg), ();
        move_batch_check_v2, MOVE_BATCH_CHECK_V2;
        -> files::RelocationBatchV2Result, Infallible
    /// Has Dropbox fetch a URL into a file, and waits until it is there.
    save_url_and_wait = save_url(SaveUrlArg), files::SaveUrlError;
        save_url_check_job_status, SAVE_URL_CHECK_JOB_STATUS;
        -> files::FileMetadata, files::SaveUrlError
}

jobs! { sharing, SharingRoutes:
    /// Shares a folder, and waits until it is shared.
    share_folder_and_wait = share_folder(ShareFolderArg), sharing::ShareFolderError;
        check_share_job_status, CHECK_SHARE_JOB_STATUS;
        -> sharing::SharedFolderMetadata, sharing::ShareFolderError
    /// Changes how a folder inherits access, and waits until that is done.
    set_access_inheritance_and_wait = set_access_inheritance(SetAccessInheritanceArg),
        sharing::SetAccessInheritanceError;
        check_share_job_status, CHECK_SHARE_JOB_STATUS;
        -> sharing::SharedFolderMetadata, sharing::ShareFolderError
    /// Makes a shared folder private again, and waits until it is.
    unshare_folder_and_wait = unshare_folder(UnshareFolderArg), sharing::UnshareFolderError;
        check_job_status, CHECK_JOB_STATUS;
        -> (), sharing::JobError
    /// Gives up the membership in a shared folder, and waits until that is done.
    relinquish_folder_membership_and_wait =
        relinquish_folder_membership(RelinquishFolderMembershipArg),
        sharing::RelinquishFolderMembershipError;
        check_job_status, CHECK_JOB_STATUS;
        -> (), sharing::JobError
    /// Removes a member from a shared folder, and waits until that is done.
    remove_folder_member_and_wait = remove_folder_member(RemoveFolderMemberArg),
        sharing::RemoveFolderMemberError;
        check_remove_member_job_status, CHECK_REMOVE_MEMBER_JOB_STATUS;
        -> sharing::MemberAccessLevelResult, sharing::RemoveFolderMemberError
}
