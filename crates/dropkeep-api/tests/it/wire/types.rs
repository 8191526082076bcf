// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! Every generated type by its name in the facts.

use super::roundtrip::{RoundTrip, through};

pub(super) static TYPES: &[(&str, RoundTrip)] = &[
    ("account.AccountPhotoGetArg", through::<dropkeep_api::account::AccountPhotoGetArg>),
    ("account.AccountPhotoGetResult", through::<dropkeep_api::account::AccountPhotoGetResult>),
    ("account.DeleteProfilePhotoArg", through::<dropkeep_api::account::DeleteProfilePhotoArg>),
    (
        "account.DeleteProfilePhotoResult",
        through::<dropkeep_api::account::DeleteProfilePhotoResult>,
    ),
    ("account.SetProfilePhotoArg", through::<dropkeep_api::account::SetProfilePhotoArg>),
    ("account.SetProfilePhotoResult", through::<dropkeep_api::account::SetProfilePhotoResult>),
    ("async.PollArg", through::<dropkeep_api::async_::PollArg>),
    ("auth.RateLimitError", through::<dropkeep_api::auth::RateLimitError>),
    #[cfg(all(feature = "deprecated"))]
    ("auth.TokenFromOAuth1Arg", through::<dropkeep_api::auth::TokenFromOAuth1Arg>),
    #[cfg(all(feature = "deprecated"))]
    ("auth.TokenFromOAuth1Result", through::<dropkeep_api::auth::TokenFromOAuth1Result>),
    ("auth.TokenScopeError", through::<dropkeep_api::auth::TokenScopeError>),
    (
        "auth.UnauthorizedAccountIdUsageError",
        through::<dropkeep_api::auth::UnauthorizedAccountIdUsageError>,
    ),
    ("check.EchoArg", through::<dropkeep_api::check::EchoArg>),
    ("check.EchoResult", through::<dropkeep_api::check::EchoResult>),
    ("common.DropboxDuration", through::<dropkeep_api::common::DropboxDuration>),
    ("common.RootInfo", through::<dropkeep_api::common::RootInfo>),
    ("common.TeamRootInfo", through::<dropkeep_api::common::TeamRootInfo>),
    ("common.UserRootInfo", through::<dropkeep_api::common::UserRootInfo>),
    (
        "contacts.DeleteManualContactsArg",
        through::<dropkeep_api::contacts::DeleteManualContactsArg>,
    ),
    (
        "file_properties.AddPropertiesArg",
        through::<dropkeep_api::file_properties::AddPropertiesArg>,
    ),
    ("file_properties.AddTemplateArg", through::<dropkeep_api::file_properties::AddTemplateArg>),
    (
        "file_properties.AddTemplateResult",
        through::<dropkeep_api::file_properties::AddTemplateResult>,
    ),
    ("file_properties.GetTemplateArg", through::<dropkeep_api::file_properties::GetTemplateArg>),
    (
        "file_properties.GetTemplateResult",
        through::<dropkeep_api::file_properties::GetTemplateResult>,
    ),
    (
        "file_properties.ListTemplateResult",
        through::<dropkeep_api::file_properties::ListTemplateResult>,
    ),
    (
        "file_properties.OverwritePropertyGroupArg",
        through::<dropkeep_api::file_properties::OverwritePropertyGroupArg>,
    ),
    (
        "file_properties.PropertiesSearchArg",
        through::<dropkeep_api::file_properties::PropertiesSearchArg>,
    ),
    (
        "file_properties.PropertiesSearchContinueArg",
        through::<dropkeep_api::file_properties::PropertiesSearchContinueArg>,
    ),
    (
        "file_properties.PropertiesSearchMatch",
        through::<dropkeep_api::file_properties::PropertiesSearchMatch>,
    ),
    (
        "file_properties.PropertiesSearchQuery",
        through::<dropkeep_api::file_properties::PropertiesSearchQuery>,
    ),
    (
        "file_properties.PropertiesSearchResult",
        through::<dropkeep_api::file_properties::PropertiesSearchResult>,
    ),
    ("file_properties.PropertyField", through::<dropkeep_api::file_properties::PropertyField>),
    (
        "file_properties.PropertyFieldTemplate",
        through::<dropkeep_api::file_properties::PropertyFieldTemplate>,
    ),
    ("file_properties.PropertyGroup", through::<dropkeep_api::file_properties::PropertyGroup>),
    (
        "file_properties.PropertyGroupTemplate",
        through::<dropkeep_api::file_properties::PropertyGroupTemplate>,
    ),
    (
        "file_properties.PropertyGroupUpdate",
        through::<dropkeep_api::file_properties::PropertyGroupUpdate>,
    ),
    (
        "file_properties.RemovePropertiesArg",
        through::<dropkeep_api::file_properties::RemovePropertiesArg>,
    ),
    (
        "file_properties.RemoveTemplateArg",
        through::<dropkeep_api::file_properties::RemoveTemplateArg>,
    ),
    (
        "file_properties.UpdatePropertiesArg",
        through::<dropkeep_api::file_properties::UpdatePropertiesArg>,
    ),
    (
        "file_properties.UpdateTemplateArg",
        through::<dropkeep_api::file_properties::UpdateTemplateArg>,
    ),
    (
        "file_properties.UpdateTemplateResult",
        through::<dropkeep_api::file_properties::UpdateTemplateResult>,
    ),
    (
        "file_requests.CountFileRequestsResult",
        through::<dropkeep_api::file_requests::CountFileRequestsResult>,
    ),
    (
        "file_requests.CreateFileRequestArgs",
        through::<dropkeep_api::file_requests::CreateFileRequestArgs>,
    ),
    (
        "file_requests.DeleteAllClosedFileRequestsResult",
        through::<dropkeep_api::file_requests::DeleteAllClosedFileRequestsResult>,
    ),
    (
        "file_requests.DeleteFileRequestArgs",
        through::<dropkeep_api::file_requests::DeleteFileRequestArgs>,
    ),
    (
        "file_requests.DeleteFileRequestsResult",
        through::<dropkeep_api::file_requests::DeleteFileRequestsResult>,
    ),
    ("file_requests.FileRequest", through::<dropkeep_api::file_requests::FileRequest>),
    (
        "file_requests.FileRequestDeadline",
        through::<dropkeep_api::file_requests::FileRequestDeadline>,
    ),
    (
        "file_requests.GetFileRequestArgs",
        through::<dropkeep_api::file_requests::GetFileRequestArgs>,
    ),
    (
        "file_requests.ListFileRequestsArg",
        through::<dropkeep_api::file_requests::ListFileRequestsArg>,
    ),
    (
        "file_requests.ListFileRequestsContinueArg",
        through::<dropkeep_api::file_requests::ListFileRequestsContinueArg>,
    ),
    (
        "file_requests.ListFileRequestsResult",
        through::<dropkeep_api::file_requests::ListFileRequestsResult>,
    ),
    (
        "file_requests.ListFileRequestsV2Result",
        through::<dropkeep_api::file_requests::ListFileRequestsV2Result>,
    ),
    (
        "file_requests.UpdateFileRequestArgs",
        through::<dropkeep_api::file_requests::UpdateFileRequestArgs>,
    ),
    ("files.AddTagArg", through::<dropkeep_api::files::AddTagArg>),
    #[cfg(all(feature = "deprecated"))]
    ("files.AlphaGetMetadataArg", through::<dropkeep_api::files::AlphaGetMetadataArg>),
    ("files.CommitInfo", through::<dropkeep_api::files::CommitInfo>),
    ("files.ContentSyncSetting", through::<dropkeep_api::files::ContentSyncSetting>),
    ("files.ContentSyncSettingArg", through::<dropkeep_api::files::ContentSyncSettingArg>),
    ("files.CreateFolderArg", through::<dropkeep_api::files::CreateFolderArg>),
    ("files.CreateFolderBatchArg", through::<dropkeep_api::files::CreateFolderBatchArg>),
    ("files.CreateFolderBatchResult", through::<dropkeep_api::files::CreateFolderBatchResult>),
    ("files.CreateFolderEntryResult", through::<dropkeep_api::files::CreateFolderEntryResult>),
    ("files.CreateFolderResult", through::<dropkeep_api::files::CreateFolderResult>),
    ("files.DeleteArg", through::<dropkeep_api::files::DeleteArg>),
    ("files.DeleteBatchArg", through::<dropkeep_api::files::DeleteBatchArg>),
    ("files.DeleteBatchResult", through::<dropkeep_api::files::DeleteBatchResult>),
    ("files.DeleteBatchResultData", through::<dropkeep_api::files::DeleteBatchResultData>),
    ("files.DeleteResult", through::<dropkeep_api::files::DeleteResult>),
    ("files.DeletedMetadata", through::<dropkeep_api::files::DeletedMetadata>),
    ("files.Dimensions", through::<dropkeep_api::files::Dimensions>),
    ("files.DownloadArg", through::<dropkeep_api::files::DownloadArg>),
    ("files.DownloadZipArg", through::<dropkeep_api::files::DownloadZipArg>),
    ("files.DownloadZipResult", through::<dropkeep_api::files::DownloadZipResult>),
    ("files.ExportArg", through::<dropkeep_api::files::ExportArg>),
    ("files.ExportInfo", through::<dropkeep_api::files::ExportInfo>),
    ("files.ExportMetadata", through::<dropkeep_api::files::ExportMetadata>),
    ("files.ExportResult", through::<dropkeep_api::files::ExportResult>),
    ("files.FileLock", through::<dropkeep_api::files::FileLock>),
    ("files.FileLockMetadata", through::<dropkeep_api::files::FileLockMetadata>),
    ("files.FileMetadata", through::<dropkeep_api::files::FileMetadata>),
    ("files.FileOpsResult", through::<dropkeep_api::files::FileOpsResult>),
    ("files.FileSharingInfo", through::<dropkeep_api::files::FileSharingInfo>),
    ("files.FolderMetadata", through::<dropkeep_api::files::FolderMetadata>),
    ("files.FolderSharingInfo", through::<dropkeep_api::files::FolderSharingInfo>),
    ("files.GetCopyReferenceArg", through::<dropkeep_api::files::GetCopyReferenceArg>),
    ("files.GetCopyReferenceResult", through::<dropkeep_api::files::GetCopyReferenceResult>),
    ("files.GetMetadataArg", through::<dropkeep_api::files::GetMetadataArg>),
    ("files.GetTagsArg", through::<dropkeep_api::files::GetTagsArg>),
    ("files.GetTagsResult", through::<dropkeep_api::files::GetTagsResult>),
    ("files.GetTemporaryLinkArg", through::<dropkeep_api::files::GetTemporaryLinkArg>),
    ("files.GetTemporaryLinkResult", through::<dropkeep_api::files::GetTemporaryLinkResult>),
    ("files.GetTemporaryUploadLinkArg", through::<dropkeep_api::files::GetTemporaryUploadLinkArg>),
    (
        "files.GetTemporaryUploadLinkResult",
        through::<dropkeep_api::files::GetTemporaryUploadLinkResult>,
    ),
    ("files.GetThumbnailBatchArg", through::<dropkeep_api::files::GetThumbnailBatchArg>),
    ("files.GetThumbnailBatchResult", through::<dropkeep_api::files::GetThumbnailBatchResult>),
    (
        "files.GetThumbnailBatchResultData",
        through::<dropkeep_api::files::GetThumbnailBatchResultData>,
    ),
    ("files.GpsCoordinates", through::<dropkeep_api::files::GpsCoordinates>),
    ("files.HighlightSpan", through::<dropkeep_api::files::HighlightSpan>),
    ("files.ListFolderArg", through::<dropkeep_api::files::ListFolderArg>),
    ("files.ListFolderContinueArg", through::<dropkeep_api::files::ListFolderContinueArg>),
    (
        "files.ListFolderGetLatestCursorResult",
        through::<dropkeep_api::files::ListFolderGetLatestCursorResult>,
    ),
    ("files.ListFolderLongpollArg", through::<dropkeep_api::files::ListFolderLongpollArg>),
    ("files.ListFolderLongpollResult", through::<dropkeep_api::files::ListFolderLongpollResult>),
    ("files.ListFolderResult", through::<dropkeep_api::files::ListFolderResult>),
    ("files.ListRevisionsArg", through::<dropkeep_api::files::ListRevisionsArg>),
    ("files.ListRevisionsResult", through::<dropkeep_api::files::ListRevisionsResult>),
    ("files.LockConflictError", through::<dropkeep_api::files::LockConflictError>),
    ("files.LockFileArg", through::<dropkeep_api::files::LockFileArg>),
    ("files.LockFileBatchArg", through::<dropkeep_api::files::LockFileBatchArg>),
    ("files.LockFileBatchResult", through::<dropkeep_api::files::LockFileBatchResult>),
    ("files.LockFileResult", through::<dropkeep_api::files::LockFileResult>),
    ("files.MediaMetadata", through::<dropkeep_api::files::MediaMetadata>),
    ("files.Metadata", through::<dropkeep_api::files::Metadata>),
    ("files.MinimalFileLinkMetadata", through::<dropkeep_api::files::MinimalFileLinkMetadata>),
    ("files.MoveBatchArg", through::<dropkeep_api::files::MoveBatchArg>),
    ("files.PaperCreateArg", through::<dropkeep_api::files::PaperCreateArg>),
    ("files.PaperCreateResult", through::<dropkeep_api::files::PaperCreateResult>),
    ("files.PaperUpdateArg", through::<dropkeep_api::files::PaperUpdateArg>),
    ("files.PaperUpdateResult", through::<dropkeep_api::files::PaperUpdateResult>),
    ("files.PathToTags", through::<dropkeep_api::files::PathToTags>),
    ("files.PhotoMetadata", through::<dropkeep_api::files::PhotoMetadata>),
    ("files.PreviewArg", through::<dropkeep_api::files::PreviewArg>),
    ("files.PreviewResult", through::<dropkeep_api::files::PreviewResult>),
    ("files.RelocationArg", through::<dropkeep_api::files::RelocationArg>),
    #[cfg(all(feature = "deprecated"))]
    ("files.RelocationBatchArg", through::<dropkeep_api::files::RelocationBatchArg>),
    ("files.RelocationBatchArgBase", through::<dropkeep_api::files::RelocationBatchArgBase>),
    #[cfg(all(feature = "deprecated"))]
    ("files.RelocationBatchResult", through::<dropkeep_api::files::RelocationBatchResult>),
    #[cfg(all(feature = "deprecated"))]
    ("files.RelocationBatchResultData", through::<dropkeep_api::files::RelocationBatchResultData>),
    ("files.RelocationBatchV2Result", through::<dropkeep_api::files::RelocationBatchV2Result>),
    ("files.RelocationPath", through::<dropkeep_api::files::RelocationPath>),
    ("files.RelocationResult", through::<dropkeep_api::files::RelocationResult>),
    ("files.RemoveTagArg", through::<dropkeep_api::files::RemoveTagArg>),
    ("files.RestoreArg", through::<dropkeep_api::files::RestoreArg>),
    ("files.SaveCopyReferenceArg", through::<dropkeep_api::files::SaveCopyReferenceArg>),
    ("files.SaveCopyReferenceResult", through::<dropkeep_api::files::SaveCopyReferenceResult>),
    ("files.SaveUrlArg", through::<dropkeep_api::files::SaveUrlArg>),
    #[cfg(all(feature = "deprecated"))]
    ("files.SearchArg", through::<dropkeep_api::files::SearchArg>),
    #[cfg(all(feature = "deprecated"))]
    ("files.SearchMatch", through::<dropkeep_api::files::SearchMatch>),
    ("files.SearchMatchFieldOptions", through::<dropkeep_api::files::SearchMatchFieldOptions>),
    ("files.SearchMatchV2", through::<dropkeep_api::files::SearchMatchV2>),
    ("files.SearchOptions", through::<dropkeep_api::files::SearchOptions>),
    #[cfg(all(feature = "deprecated"))]
    ("files.SearchResult", through::<dropkeep_api::files::SearchResult>),
    ("files.SearchV2Arg", through::<dropkeep_api::files::SearchV2Arg>),
    ("files.SearchV2ContinueArg", through::<dropkeep_api::files::SearchV2ContinueArg>),
    ("files.SearchV2Result", through::<dropkeep_api::files::SearchV2Result>),
    ("files.SharedLink", through::<dropkeep_api::files::SharedLink>),
    ("files.SharedLinkFileInfo", through::<dropkeep_api::files::SharedLinkFileInfo>),
    ("files.SharingInfo", through::<dropkeep_api::files::SharingInfo>),
    ("files.SingleUserLock", through::<dropkeep_api::files::SingleUserLock>),
    ("files.SymlinkInfo", through::<dropkeep_api::files::SymlinkInfo>),
    ("files.ThumbnailArg", through::<dropkeep_api::files::ThumbnailArg>),
    ("files.ThumbnailV2Arg", through::<dropkeep_api::files::ThumbnailV2Arg>),
    ("files.UnlockFileArg", through::<dropkeep_api::files::UnlockFileArg>),
    ("files.UnlockFileBatchArg", through::<dropkeep_api::files::UnlockFileBatchArg>),
    ("files.UploadArg", through::<dropkeep_api::files::UploadArg>),
    ("files.UploadSessionAppendArg", through::<dropkeep_api::files::UploadSessionAppendArg>),
    (
        "files.UploadSessionAppendBatchArg",
        through::<dropkeep_api::files::UploadSessionAppendBatchArg>,
    ),
    (
        "files.UploadSessionAppendBatchArgEntry",
        through::<dropkeep_api::files::UploadSessionAppendBatchArgEntry>,
    ),
    (
        "files.UploadSessionAppendBatchResult",
        through::<dropkeep_api::files::UploadSessionAppendBatchResult>,
    ),
    ("files.UploadSessionCursor", through::<dropkeep_api::files::UploadSessionCursor>),
    ("files.UploadSessionFinishArg", through::<dropkeep_api::files::UploadSessionFinishArg>),
    (
        "files.UploadSessionFinishBatchArg",
        through::<dropkeep_api::files::UploadSessionFinishBatchArg>,
    ),
    (
        "files.UploadSessionFinishBatchResult",
        through::<dropkeep_api::files::UploadSessionFinishBatchResult>,
    ),
    ("files.UploadSessionOffsetError", through::<dropkeep_api::files::UploadSessionOffsetError>),
    ("files.UploadSessionStartArg", through::<dropkeep_api::files::UploadSessionStartArg>),
    (
        "files.UploadSessionStartBatchArg",
        through::<dropkeep_api::files::UploadSessionStartBatchArg>,
    ),
    (
        "files.UploadSessionStartBatchResult",
        through::<dropkeep_api::files::UploadSessionStartBatchResult>,
    ),
    ("files.UploadSessionStartResult", through::<dropkeep_api::files::UploadSessionStartResult>),
    ("files.UploadWriteFailed", through::<dropkeep_api::files::UploadWriteFailed>),
    ("files.UserGeneratedTag", through::<dropkeep_api::files::UserGeneratedTag>),
    ("files.VideoMetadata", through::<dropkeep_api::files::VideoMetadata>),
    ("openid.UserInfoArgs", through::<dropkeep_api::openid::UserInfoArgs>),
    ("openid.UserInfoResult", through::<dropkeep_api::openid::UserInfoResult>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.AddMember", through::<dropkeep_api::paper::AddMember>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.AddPaperDocUser", through::<dropkeep_api::paper::AddPaperDocUser>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    (
        "paper.AddPaperDocUserMemberResult",
        through::<dropkeep_api::paper::AddPaperDocUserMemberResult>,
    ),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.Cursor", through::<dropkeep_api::paper::Cursor>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.Folder", through::<dropkeep_api::paper::Folder>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.FoldersContainingPaperDoc", through::<dropkeep_api::paper::FoldersContainingPaperDoc>),
    #[cfg(all(feature = "paper"))]
    ("paper.GetDocMetadataArg", through::<dropkeep_api::paper::GetDocMetadataArg>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    (
        "paper.InviteeInfoWithPermissionLevel",
        through::<dropkeep_api::paper::InviteeInfoWithPermissionLevel>,
    ),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.ListPaperDocsArgs", through::<dropkeep_api::paper::ListPaperDocsArgs>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.ListPaperDocsContinueArgs", through::<dropkeep_api::paper::ListPaperDocsContinueArgs>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.ListPaperDocsResponse", through::<dropkeep_api::paper::ListPaperDocsResponse>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.ListUsersOnFolderArgs", through::<dropkeep_api::paper::ListUsersOnFolderArgs>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    (
        "paper.ListUsersOnFolderContinueArgs",
        through::<dropkeep_api::paper::ListUsersOnFolderContinueArgs>,
    ),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.ListUsersOnFolderResponse", through::<dropkeep_api::paper::ListUsersOnFolderResponse>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.ListUsersOnPaperDocArgs", through::<dropkeep_api::paper::ListUsersOnPaperDocArgs>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    (
        "paper.ListUsersOnPaperDocContinueArgs",
        through::<dropkeep_api::paper::ListUsersOnPaperDocContinueArgs>,
    ),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    (
        "paper.ListUsersOnPaperDocResponse",
        through::<dropkeep_api::paper::ListUsersOnPaperDocResponse>,
    ),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.PaperDocCreateArgs", through::<dropkeep_api::paper::PaperDocCreateArgs>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    (
        "paper.PaperDocCreateUpdateResult",
        through::<dropkeep_api::paper::PaperDocCreateUpdateResult>,
    ),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.PaperDocExport", through::<dropkeep_api::paper::PaperDocExport>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.PaperDocExportResult", through::<dropkeep_api::paper::PaperDocExportResult>),
    #[cfg(all(feature = "paper"))]
    ("paper.PaperDocGetMetadataResult", through::<dropkeep_api::paper::PaperDocGetMetadataResult>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.PaperDocSharingPolicy", through::<dropkeep_api::paper::PaperDocSharingPolicy>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.PaperDocUpdateArgs", through::<dropkeep_api::paper::PaperDocUpdateArgs>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.PaperFolderCreateArg", through::<dropkeep_api::paper::PaperFolderCreateArg>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.PaperFolderCreateResult", through::<dropkeep_api::paper::PaperFolderCreateResult>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.RefPaperDoc", through::<dropkeep_api::paper::RefPaperDoc>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.RemovePaperDocUser", through::<dropkeep_api::paper::RemovePaperDocUser>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.SharingPolicy", through::<dropkeep_api::paper::SharingPolicy>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    (
        "paper.UserInfoWithPermissionLevel",
        through::<dropkeep_api::paper::UserInfoWithPermissionLevel>,
    ),
    #[cfg(all(feature = "riviera"))]
    ("riviera.ApiExifGpsMetadata", through::<dropkeep_api::riviera::ApiExifGpsMetadata>),
    #[cfg(all(feature = "riviera"))]
    ("riviera.ApiExifMetadata", through::<dropkeep_api::riviera::ApiExifMetadata>),
    #[cfg(all(feature = "riviera"))]
    ("riviera.ApiMediaMetadata", through::<dropkeep_api::riviera::ApiMediaMetadata>),
    #[cfg(all(feature = "riviera"))]
    ("riviera.ApiMediaStream", through::<dropkeep_api::riviera::ApiMediaStream>),
    #[cfg(all(feature = "riviera"))]
    ("riviera.ApiOfficeMetadata", through::<dropkeep_api::riviera::ApiOfficeMetadata>),
    #[cfg(all(feature = "riviera"))]
    ("riviera.ApiPdfMetadata", through::<dropkeep_api::riviera::ApiPdfMetadata>),
    #[cfg(all(feature = "riviera"))]
    ("riviera.ApiStructuredTranscript", through::<dropkeep_api::riviera::ApiStructuredTranscript>),
    #[cfg(all(feature = "riviera"))]
    ("riviera.ApiTranscriptSegment", through::<dropkeep_api::riviera::ApiTranscriptSegment>),
    #[cfg(all(feature = "riviera"))]
    ("riviera.GetMarkdownArgs", through::<dropkeep_api::riviera::GetMarkdownArgs>),
    #[cfg(all(feature = "riviera"))]
    ("riviera.GetMarkdownResult", through::<dropkeep_api::riviera::GetMarkdownResult>),
    #[cfg(all(feature = "riviera"))]
    ("riviera.GetMetadataArgs", through::<dropkeep_api::riviera::GetMetadataArgs>),
    #[cfg(all(feature = "riviera"))]
    ("riviera.GetMetadataResult", through::<dropkeep_api::riviera::GetMetadataResult>),
    #[cfg(all(feature = "riviera"))]
    ("riviera.GetOcrArgs", through::<dropkeep_api::riviera::GetOcrArgs>),
    #[cfg(all(feature = "riviera"))]
    ("riviera.GetOcrResult", through::<dropkeep_api::riviera::GetOcrResult>),
    #[cfg(all(feature = "riviera"))]
    ("riviera.GetTextArgs", through::<dropkeep_api::riviera::GetTextArgs>),
    #[cfg(all(feature = "riviera"))]
    ("riviera.GetTextResult", through::<dropkeep_api::riviera::GetTextResult>),
    #[cfg(all(feature = "riviera"))]
    ("riviera.GetTranscriptArgs", through::<dropkeep_api::riviera::GetTranscriptArgs>),
    #[cfg(all(feature = "riviera"))]
    ("riviera.GetTranscriptResult", through::<dropkeep_api::riviera::GetTranscriptResult>),
    #[cfg(all(feature = "riviera"))]
    ("riviera.MediaDurationError", through::<dropkeep_api::riviera::MediaDurationError>),
    #[cfg(all(feature = "team"))]
    ("secondary_emails.SecondaryEmail", through::<dropkeep_api::secondary_emails::SecondaryEmail>),
    ("sharing.AddFileMemberArgs", through::<dropkeep_api::sharing::AddFileMemberArgs>),
    ("sharing.AddFolderMemberArg", through::<dropkeep_api::sharing::AddFolderMemberArg>),
    ("sharing.AddMember", through::<dropkeep_api::sharing::AddMember>),
    (
        "sharing.AudienceExceptionContentInfo",
        through::<dropkeep_api::sharing::AudienceExceptionContentInfo>,
    ),
    ("sharing.AudienceExceptions", through::<dropkeep_api::sharing::AudienceExceptions>),
    (
        "sharing.AudienceRestrictingSharedFolder",
        through::<dropkeep_api::sharing::AudienceRestrictingSharedFolder>,
    ),
    #[cfg(all(feature = "deprecated"))]
    ("sharing.CollectionLinkMetadata", through::<dropkeep_api::sharing::CollectionLinkMetadata>),
    #[cfg(all(feature = "deprecated"))]
    ("sharing.CreateSharedLinkArg", through::<dropkeep_api::sharing::CreateSharedLinkArg>),
    (
        "sharing.CreateSharedLinkWithSettingsArg",
        through::<dropkeep_api::sharing::CreateSharedLinkWithSettingsArg>,
    ),
    (
        "sharing.ExpectedSharedContentLinkMetadata",
        through::<dropkeep_api::sharing::ExpectedSharedContentLinkMetadata>,
    ),
    ("sharing.FileLinkMetadata", through::<dropkeep_api::sharing::FileLinkMetadata>),
    ("sharing.FileMemberActionResult", through::<dropkeep_api::sharing::FileMemberActionResult>),
    ("sharing.FilePermission", through::<dropkeep_api::sharing::FilePermission>),
    ("sharing.FolderLinkMetadata", through::<dropkeep_api::sharing::FolderLinkMetadata>),
    ("sharing.FolderPermission", through::<dropkeep_api::sharing::FolderPermission>),
    ("sharing.FolderPolicy", through::<dropkeep_api::sharing::FolderPolicy>),
    ("sharing.GetFileMetadataArg", through::<dropkeep_api::sharing::GetFileMetadataArg>),
    ("sharing.GetFileMetadataBatchArg", through::<dropkeep_api::sharing::GetFileMetadataBatchArg>),
    (
        "sharing.GetFileMetadataBatchResult",
        through::<dropkeep_api::sharing::GetFileMetadataBatchResult>,
    ),
    ("sharing.GetMetadataArgs", through::<dropkeep_api::sharing::GetMetadataArgs>),
    (
        "sharing.GetSharedLinkMetadataArg",
        through::<dropkeep_api::sharing::GetSharedLinkMetadataArg>,
    ),
    #[cfg(all(feature = "deprecated"))]
    ("sharing.GetSharedLinksArg", through::<dropkeep_api::sharing::GetSharedLinksArg>),
    #[cfg(all(feature = "deprecated"))]
    ("sharing.GetSharedLinksResult", through::<dropkeep_api::sharing::GetSharedLinksResult>),
    ("sharing.GroupInfo", through::<dropkeep_api::sharing::GroupInfo>),
    ("sharing.GroupMembershipInfo", through::<dropkeep_api::sharing::GroupMembershipInfo>),
    ("sharing.InsufficientPlan", through::<dropkeep_api::sharing::InsufficientPlan>),
    (
        "sharing.InsufficientQuotaAmounts",
        through::<dropkeep_api::sharing::InsufficientQuotaAmounts>,
    ),
    ("sharing.InviteeMembershipInfo", through::<dropkeep_api::sharing::InviteeMembershipInfo>),
    ("sharing.LinkAudienceOption", through::<dropkeep_api::sharing::LinkAudienceOption>),
    #[cfg(all(feature = "deprecated"))]
    ("sharing.LinkMetadata", through::<dropkeep_api::sharing::LinkMetadata>),
    ("sharing.LinkPermission", through::<dropkeep_api::sharing::LinkPermission>),
    ("sharing.LinkPermissions", through::<dropkeep_api::sharing::LinkPermissions>),
    ("sharing.LinkSettings", through::<dropkeep_api::sharing::LinkSettings>),
    ("sharing.ListFileMembersArg", through::<dropkeep_api::sharing::ListFileMembersArg>),
    ("sharing.ListFileMembersBatchArg", through::<dropkeep_api::sharing::ListFileMembersBatchArg>),
    (
        "sharing.ListFileMembersBatchResult",
        through::<dropkeep_api::sharing::ListFileMembersBatchResult>,
    ),
    (
        "sharing.ListFileMembersContinueArg",
        through::<dropkeep_api::sharing::ListFileMembersContinueArg>,
    ),
    (
        "sharing.ListFileMembersCountResult",
        through::<dropkeep_api::sharing::ListFileMembersCountResult>,
    ),
    ("sharing.ListFilesArg", through::<dropkeep_api::sharing::ListFilesArg>),
    ("sharing.ListFilesContinueArg", through::<dropkeep_api::sharing::ListFilesContinueArg>),
    ("sharing.ListFilesResult", through::<dropkeep_api::sharing::ListFilesResult>),
    ("sharing.ListFolderMembersArgs", through::<dropkeep_api::sharing::ListFolderMembersArgs>),
    (
        "sharing.ListFolderMembersContinueArg",
        through::<dropkeep_api::sharing::ListFolderMembersContinueArg>,
    ),
    (
        "sharing.ListFolderMembersCursorArg",
        through::<dropkeep_api::sharing::ListFolderMembersCursorArg>,
    ),
    ("sharing.ListFoldersArgs", through::<dropkeep_api::sharing::ListFoldersArgs>),
    ("sharing.ListFoldersContinueArg", through::<dropkeep_api::sharing::ListFoldersContinueArg>),
    ("sharing.ListFoldersResult", through::<dropkeep_api::sharing::ListFoldersResult>),
    ("sharing.ListSharedLinksArg", through::<dropkeep_api::sharing::ListSharedLinksArg>),
    ("sharing.ListSharedLinksResult", through::<dropkeep_api::sharing::ListSharedLinksResult>),
    ("sharing.MemberAccessLevelResult", through::<dropkeep_api::sharing::MemberAccessLevelResult>),
    ("sharing.MemberPermission", through::<dropkeep_api::sharing::MemberPermission>),
    ("sharing.MembershipInfo", through::<dropkeep_api::sharing::MembershipInfo>),
    (
        "sharing.ModifySharedLinkSettingsArgs",
        through::<dropkeep_api::sharing::ModifySharedLinkSettingsArgs>,
    ),
    ("sharing.MountFolderArg", through::<dropkeep_api::sharing::MountFolderArg>),
    ("sharing.ParentFolderAccessInfo", through::<dropkeep_api::sharing::ParentFolderAccessInfo>),
    #[cfg(all(feature = "deprecated"))]
    ("sharing.PathLinkMetadata", through::<dropkeep_api::sharing::PathLinkMetadata>),
    ("sharing.RelinquishAccessArg", through::<dropkeep_api::sharing::RelinquishAccessArg>),
    ("sharing.RelinquishAccessResult", through::<dropkeep_api::sharing::RelinquishAccessResult>),
    (
        "sharing.RelinquishFileMembershipArg",
        through::<dropkeep_api::sharing::RelinquishFileMembershipArg>,
    ),
    (
        "sharing.RelinquishFolderMembershipArg",
        through::<dropkeep_api::sharing::RelinquishFolderMembershipArg>,
    ),
    ("sharing.RemoveFileMemberArg", through::<dropkeep_api::sharing::RemoveFileMemberArg>),
    ("sharing.RemoveFolderMemberArg", through::<dropkeep_api::sharing::RemoveFolderMemberArg>),
    ("sharing.RevokeSharedLinkArg", through::<dropkeep_api::sharing::RevokeSharedLinkArg>),
    ("sharing.SetAccessInheritanceArg", through::<dropkeep_api::sharing::SetAccessInheritanceArg>),
    ("sharing.ShareFolderArg", through::<dropkeep_api::sharing::ShareFolderArg>),
    ("sharing.ShareFolderArgBase", through::<dropkeep_api::sharing::ShareFolderArgBase>),
    (
        "sharing.SharedContentLinkMetadata",
        through::<dropkeep_api::sharing::SharedContentLinkMetadata>,
    ),
    (
        "sharing.SharedContentLinkMetadataBase",
        through::<dropkeep_api::sharing::SharedContentLinkMetadataBase>,
    ),
    ("sharing.SharedFileMembers", through::<dropkeep_api::sharing::SharedFileMembers>),
    ("sharing.SharedFileMetadata", through::<dropkeep_api::sharing::SharedFileMetadata>),
    ("sharing.SharedFolderMembers", through::<dropkeep_api::sharing::SharedFolderMembers>),
    ("sharing.SharedFolderMetadata", through::<dropkeep_api::sharing::SharedFolderMetadata>),
    (
        "sharing.SharedFolderMetadataBase",
        through::<dropkeep_api::sharing::SharedFolderMetadataBase>,
    ),
    ("sharing.SharedLinkMetadata", through::<dropkeep_api::sharing::SharedLinkMetadata>),
    ("sharing.SharedLinkSettings", through::<dropkeep_api::sharing::SharedLinkSettings>),
    ("sharing.TeamMemberInfo", through::<dropkeep_api::sharing::TeamMemberInfo>),
    ("sharing.TransferFolderArg", through::<dropkeep_api::sharing::TransferFolderArg>),
    ("sharing.UnmountFolderArg", through::<dropkeep_api::sharing::UnmountFolderArg>),
    ("sharing.UnshareFileArg", through::<dropkeep_api::sharing::UnshareFileArg>),
    ("sharing.UnshareFolderArg", through::<dropkeep_api::sharing::UnshareFolderArg>),
    ("sharing.UpdateFileMemberArgs", through::<dropkeep_api::sharing::UpdateFileMemberArgs>),
    ("sharing.UpdateFilePolicyArg", through::<dropkeep_api::sharing::UpdateFilePolicyArg>),
    ("sharing.UpdateFolderMemberArg", through::<dropkeep_api::sharing::UpdateFolderMemberArg>),
    ("sharing.UpdateFolderPolicyArg", through::<dropkeep_api::sharing::UpdateFolderPolicyArg>),
    ("sharing.UserFileMembershipInfo", through::<dropkeep_api::sharing::UserFileMembershipInfo>),
    ("sharing.UserInfo", through::<dropkeep_api::sharing::UserInfo>),
    ("sharing.UserMembershipInfo", through::<dropkeep_api::sharing::UserMembershipInfo>),
    ("sharing.VisibilityPolicy", through::<dropkeep_api::sharing::VisibilityPolicy>),
    #[cfg(all(feature = "team"))]
    ("team.ActiveWebSession", through::<dropkeep_api::team::ActiveWebSession>),
    #[cfg(all(feature = "team"))]
    ("team.AddSecondaryEmailsArg", through::<dropkeep_api::team::AddSecondaryEmailsArg>),
    #[cfg(all(feature = "team"))]
    ("team.AddSecondaryEmailsResult", through::<dropkeep_api::team::AddSecondaryEmailsResult>),
    #[cfg(all(feature = "team"))]
    ("team.ApiApp", through::<dropkeep_api::team::ApiApp>),
    #[cfg(all(feature = "team"))]
    ("team.BaseDfbReport", through::<dropkeep_api::team::BaseDfbReport>),
    #[cfg(all(feature = "team"))]
    ("team.BulkSuspendArg", through::<dropkeep_api::team::BulkSuspendArg>),
    #[cfg(all(feature = "team"))]
    ("team.BulkSuspendComplete", through::<dropkeep_api::team::BulkSuspendComplete>),
    #[cfg(all(feature = "team"))]
    ("team.BulkSuspendMemberTarget", through::<dropkeep_api::team::BulkSuspendMemberTarget>),
    #[cfg(all(feature = "team"))]
    ("team.CustomQuotaUsersArg", through::<dropkeep_api::team::CustomQuotaUsersArg>),
    #[cfg(all(feature = "team", feature = "deprecated"))]
    ("team.DateRange", through::<dropkeep_api::team::DateRange>),
    #[cfg(all(feature = "team"))]
    ("team.DeleteSecondaryEmailsArg", through::<dropkeep_api::team::DeleteSecondaryEmailsArg>),
    #[cfg(all(feature = "team"))]
    (
        "team.DeleteSecondaryEmailsResult",
        through::<dropkeep_api::team::DeleteSecondaryEmailsResult>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.DesktopClientSession", through::<dropkeep_api::team::DesktopClientSession>),
    #[cfg(all(feature = "team"))]
    ("team.DeviceSession", through::<dropkeep_api::team::DeviceSession>),
    #[cfg(all(feature = "team"))]
    ("team.DeviceSessionArg", through::<dropkeep_api::team::DeviceSessionArg>),
    #[cfg(all(feature = "team", feature = "deprecated"))]
    ("team.DevicesActive", through::<dropkeep_api::team::DevicesActive>),
    #[cfg(all(feature = "team"))]
    ("team.ExcludedUsersListArg", through::<dropkeep_api::team::ExcludedUsersListArg>),
    #[cfg(all(feature = "team"))]
    (
        "team.ExcludedUsersListContinueArg",
        through::<dropkeep_api::team::ExcludedUsersListContinueArg>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.ExcludedUsersListResult", through::<dropkeep_api::team::ExcludedUsersListResult>),
    #[cfg(all(feature = "team"))]
    ("team.ExcludedUsersUpdateArg", through::<dropkeep_api::team::ExcludedUsersUpdateArg>),
    #[cfg(all(feature = "team"))]
    ("team.ExcludedUsersUpdateResult", through::<dropkeep_api::team::ExcludedUsersUpdateResult>),
    #[cfg(all(feature = "team"))]
    ("team.FeaturesGetValuesBatchArg", through::<dropkeep_api::team::FeaturesGetValuesBatchArg>),
    #[cfg(all(feature = "team"))]
    (
        "team.FeaturesGetValuesBatchResult",
        through::<dropkeep_api::team::FeaturesGetValuesBatchResult>,
    ),
    #[cfg(all(feature = "team", feature = "deprecated"))]
    ("team.GetActivityReport", through::<dropkeep_api::team::GetActivityReport>),
    #[cfg(all(feature = "team", feature = "deprecated"))]
    ("team.GetDevicesReport", through::<dropkeep_api::team::GetDevicesReport>),
    #[cfg(all(feature = "team", feature = "deprecated"))]
    ("team.GetMembershipReport", through::<dropkeep_api::team::GetMembershipReport>),
    #[cfg(all(feature = "team", feature = "deprecated"))]
    ("team.GetStorageReport", through::<dropkeep_api::team::GetStorageReport>),
    #[cfg(all(feature = "team"))]
    ("team.GroupCreateArg", through::<dropkeep_api::team::GroupCreateArg>),
    #[cfg(all(feature = "team"))]
    ("team.GroupFullInfo", through::<dropkeep_api::team::GroupFullInfo>),
    #[cfg(all(feature = "team"))]
    ("team.GroupMemberInfo", through::<dropkeep_api::team::GroupMemberInfo>),
    #[cfg(all(feature = "team"))]
    ("team.GroupMemberSelector", through::<dropkeep_api::team::GroupMemberSelector>),
    #[cfg(all(feature = "team"))]
    ("team.GroupMembersAddArg", through::<dropkeep_api::team::GroupMembersAddArg>),
    #[cfg(all(feature = "team"))]
    ("team.GroupMembersChangeResult", through::<dropkeep_api::team::GroupMembersChangeResult>),
    #[cfg(all(feature = "team"))]
    ("team.GroupMembersRemoveArg", through::<dropkeep_api::team::GroupMembersRemoveArg>),
    #[cfg(all(feature = "team"))]
    ("team.GroupMembersSelector", through::<dropkeep_api::team::GroupMembersSelector>),
    #[cfg(all(feature = "team"))]
    (
        "team.GroupMembersSetAccessTypeArg",
        through::<dropkeep_api::team::GroupMembersSetAccessTypeArg>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.GroupUpdateArgs", through::<dropkeep_api::team::GroupUpdateArgs>),
    #[cfg(all(feature = "team"))]
    ("team.GroupsListArg", through::<dropkeep_api::team::GroupsListArg>),
    #[cfg(all(feature = "team"))]
    ("team.GroupsListContinueArg", through::<dropkeep_api::team::GroupsListContinueArg>),
    #[cfg(all(feature = "team"))]
    ("team.GroupsListResult", through::<dropkeep_api::team::GroupsListResult>),
    #[cfg(all(feature = "team"))]
    ("team.GroupsMembersListArg", through::<dropkeep_api::team::GroupsMembersListArg>),
    #[cfg(all(feature = "team"))]
    (
        "team.GroupsMembersListContinueArg",
        through::<dropkeep_api::team::GroupsMembersListContinueArg>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.GroupsMembersListResult", through::<dropkeep_api::team::GroupsMembersListResult>),
    #[cfg(all(feature = "team"))]
    ("team.IncludeMembersArg", through::<dropkeep_api::team::IncludeMembersArg>),
    #[cfg(all(feature = "team"))]
    (
        "team.LegalHoldHeldRevisionMetadata",
        through::<dropkeep_api::team::LegalHoldHeldRevisionMetadata>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.LegalHoldPolicy", through::<dropkeep_api::team::LegalHoldPolicy>),
    #[cfg(all(feature = "team"))]
    ("team.LegalHoldsGetPolicyArg", through::<dropkeep_api::team::LegalHoldsGetPolicyArg>),
    #[cfg(all(feature = "team"))]
    (
        "team.LegalHoldsListHeldRevisionResult",
        through::<dropkeep_api::team::LegalHoldsListHeldRevisionResult>,
    ),
    #[cfg(all(feature = "team"))]
    (
        "team.LegalHoldsListHeldRevisionsArg",
        through::<dropkeep_api::team::LegalHoldsListHeldRevisionsArg>,
    ),
    #[cfg(all(feature = "team"))]
    (
        "team.LegalHoldsListHeldRevisionsContinueArg",
        through::<dropkeep_api::team::LegalHoldsListHeldRevisionsContinueArg>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.LegalHoldsListPoliciesArg", through::<dropkeep_api::team::LegalHoldsListPoliciesArg>),
    #[cfg(all(feature = "team"))]
    (
        "team.LegalHoldsListPoliciesResult",
        through::<dropkeep_api::team::LegalHoldsListPoliciesResult>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.LegalHoldsPolicyCreateArg", through::<dropkeep_api::team::LegalHoldsPolicyCreateArg>),
    #[cfg(all(feature = "team"))]
    ("team.LegalHoldsPolicyReleaseArg", through::<dropkeep_api::team::LegalHoldsPolicyReleaseArg>),
    #[cfg(all(feature = "team"))]
    ("team.LegalHoldsPolicyUpdateArg", through::<dropkeep_api::team::LegalHoldsPolicyUpdateArg>),
    #[cfg(all(feature = "team"))]
    ("team.ListMemberAppsArg", through::<dropkeep_api::team::ListMemberAppsArg>),
    #[cfg(all(feature = "team"))]
    ("team.ListMemberAppsResult", through::<dropkeep_api::team::ListMemberAppsResult>),
    #[cfg(all(feature = "team"))]
    ("team.ListMemberDevicesArg", through::<dropkeep_api::team::ListMemberDevicesArg>),
    #[cfg(all(feature = "team"))]
    ("team.ListMemberDevicesResult", through::<dropkeep_api::team::ListMemberDevicesResult>),
    #[cfg(all(feature = "team"))]
    ("team.ListMembersAppsArg", through::<dropkeep_api::team::ListMembersAppsArg>),
    #[cfg(all(feature = "team"))]
    ("team.ListMembersAppsResult", through::<dropkeep_api::team::ListMembersAppsResult>),
    #[cfg(all(feature = "team"))]
    ("team.ListMembersDevicesArg", through::<dropkeep_api::team::ListMembersDevicesArg>),
    #[cfg(all(feature = "team"))]
    ("team.ListMembersDevicesResult", through::<dropkeep_api::team::ListMembersDevicesResult>),
    #[cfg(all(feature = "team", feature = "deprecated"))]
    ("team.ListTeamAppsArg", through::<dropkeep_api::team::ListTeamAppsArg>),
    #[cfg(all(feature = "team", feature = "deprecated"))]
    ("team.ListTeamAppsResult", through::<dropkeep_api::team::ListTeamAppsResult>),
    #[cfg(all(feature = "team", feature = "deprecated"))]
    ("team.ListTeamDevicesArg", through::<dropkeep_api::team::ListTeamDevicesArg>),
    #[cfg(all(feature = "team", feature = "deprecated"))]
    ("team.ListTeamDevicesResult", through::<dropkeep_api::team::ListTeamDevicesResult>),
    #[cfg(all(feature = "team"))]
    ("team.MemberAccess", through::<dropkeep_api::team::MemberAccess>),
    #[cfg(all(feature = "team"))]
    ("team.MemberAddArg", through::<dropkeep_api::team::MemberAddArg>),
    #[cfg(all(feature = "team"))]
    ("team.MemberAddArgBase", through::<dropkeep_api::team::MemberAddArgBase>),
    #[cfg(all(feature = "team"))]
    ("team.MemberAddV2Arg", through::<dropkeep_api::team::MemberAddV2Arg>),
    #[cfg(all(feature = "team"))]
    ("team.MemberDevices", through::<dropkeep_api::team::MemberDevices>),
    #[cfg(all(feature = "team"))]
    ("team.MemberLinkedApps", through::<dropkeep_api::team::MemberLinkedApps>),
    #[cfg(all(feature = "team"))]
    ("team.MemberProfile", through::<dropkeep_api::team::MemberProfile>),
    #[cfg(all(feature = "team"))]
    ("team.MembersAddArg", through::<dropkeep_api::team::MembersAddArg>),
    #[cfg(all(feature = "team"))]
    ("team.MembersAddArgBase", through::<dropkeep_api::team::MembersAddArgBase>),
    #[cfg(all(feature = "team"))]
    ("team.MembersAddV2Arg", through::<dropkeep_api::team::MembersAddV2Arg>),
    #[cfg(all(feature = "team"))]
    ("team.MembersDataTransferArg", through::<dropkeep_api::team::MembersDataTransferArg>),
    #[cfg(all(feature = "team"))]
    ("team.MembersDeactivateArg", through::<dropkeep_api::team::MembersDeactivateArg>),
    #[cfg(all(feature = "team"))]
    ("team.MembersDeactivateBaseArg", through::<dropkeep_api::team::MembersDeactivateBaseArg>),
    #[cfg(all(feature = "team"))]
    (
        "team.MembersDeleteProfilePhotoArg",
        through::<dropkeep_api::team::MembersDeleteProfilePhotoArg>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.MembersFormerMemberArg", through::<dropkeep_api::team::MembersFormerMemberArg>),
    #[cfg(all(feature = "team"))]
    (
        "team.MembersGetAvailableTeamMemberRolesResult",
        through::<dropkeep_api::team::MembersGetAvailableTeamMemberRolesResult>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.MembersGetInfoArgs", through::<dropkeep_api::team::MembersGetInfoArgs>),
    #[cfg(all(feature = "team"))]
    ("team.MembersGetInfoV2Arg", through::<dropkeep_api::team::MembersGetInfoV2Arg>),
    #[cfg(all(feature = "team"))]
    ("team.MembersGetInfoV2Result", through::<dropkeep_api::team::MembersGetInfoV2Result>),
    #[cfg(all(feature = "team"))]
    ("team.MembersInfo", through::<dropkeep_api::team::MembersInfo>),
    #[cfg(all(feature = "team"))]
    ("team.MembersListArg", through::<dropkeep_api::team::MembersListArg>),
    #[cfg(all(feature = "team"))]
    ("team.MembersListContinueArg", through::<dropkeep_api::team::MembersListContinueArg>),
    #[cfg(all(feature = "team"))]
    ("team.MembersListResult", through::<dropkeep_api::team::MembersListResult>),
    #[cfg(all(feature = "team"))]
    ("team.MembersListV2Result", through::<dropkeep_api::team::MembersListV2Result>),
    #[cfg(all(feature = "team"))]
    ("team.MembersRecoverArg", through::<dropkeep_api::team::MembersRecoverArg>),
    #[cfg(all(feature = "team"))]
    ("team.MembersRemoveArg", through::<dropkeep_api::team::MembersRemoveArg>),
    #[cfg(all(feature = "team"))]
    ("team.MembersSetPermissions2Arg", through::<dropkeep_api::team::MembersSetPermissions2Arg>),
    #[cfg(all(feature = "team"))]
    (
        "team.MembersSetPermissions2Result",
        through::<dropkeep_api::team::MembersSetPermissions2Result>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.MembersSetPermissionsArg", through::<dropkeep_api::team::MembersSetPermissionsArg>),
    #[cfg(all(feature = "team"))]
    (
        "team.MembersSetPermissionsResult",
        through::<dropkeep_api::team::MembersSetPermissionsResult>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.MembersSetProfileArg", through::<dropkeep_api::team::MembersSetProfileArg>),
    #[cfg(all(feature = "team"))]
    ("team.MembersSetProfilePhotoArg", through::<dropkeep_api::team::MembersSetProfilePhotoArg>),
    #[cfg(all(feature = "team"))]
    ("team.MembersUnsuspendArg", through::<dropkeep_api::team::MembersUnsuspendArg>),
    #[cfg(all(feature = "team"))]
    ("team.MobileClientSession", through::<dropkeep_api::team::MobileClientSession>),
    #[cfg(all(feature = "team"))]
    ("team.NamespaceMetadata", through::<dropkeep_api::team::NamespaceMetadata>),
    #[cfg(all(feature = "team"))]
    ("team.RemovedStatus", through::<dropkeep_api::team::RemovedStatus>),
    #[cfg(all(feature = "team"))]
    ("team.ResendVerificationEmailArg", through::<dropkeep_api::team::ResendVerificationEmailArg>),
    #[cfg(all(feature = "team"))]
    (
        "team.ResendVerificationEmailResult",
        through::<dropkeep_api::team::ResendVerificationEmailResult>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.RevokeDesktopClientArg", through::<dropkeep_api::team::RevokeDesktopClientArg>),
    #[cfg(all(feature = "team"))]
    (
        "team.RevokeDeviceSessionBatchArg",
        through::<dropkeep_api::team::RevokeDeviceSessionBatchArg>,
    ),
    #[cfg(all(feature = "team"))]
    (
        "team.RevokeDeviceSessionBatchResult",
        through::<dropkeep_api::team::RevokeDeviceSessionBatchResult>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.RevokeDeviceSessionStatus", through::<dropkeep_api::team::RevokeDeviceSessionStatus>),
    #[cfg(all(feature = "team"))]
    ("team.RevokeLinkedApiAppArg", through::<dropkeep_api::team::RevokeLinkedApiAppArg>),
    #[cfg(all(feature = "team"))]
    ("team.RevokeLinkedApiAppBatchArg", through::<dropkeep_api::team::RevokeLinkedApiAppBatchArg>),
    #[cfg(all(feature = "team"))]
    ("team.RevokeLinkedAppBatchResult", through::<dropkeep_api::team::RevokeLinkedAppBatchResult>),
    #[cfg(all(feature = "team"))]
    ("team.RevokeLinkedAppStatus", through::<dropkeep_api::team::RevokeLinkedAppStatus>),
    #[cfg(all(feature = "team"))]
    ("team.SetCustomQuotaArg", through::<dropkeep_api::team::SetCustomQuotaArg>),
    #[cfg(all(feature = "team"))]
    ("team.SharingAllowlistAddArgs", through::<dropkeep_api::team::SharingAllowlistAddArgs>),
    #[cfg(all(feature = "team"))]
    (
        "team.SharingAllowlistAddResponse",
        through::<dropkeep_api::team::SharingAllowlistAddResponse>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.SharingAllowlistListArg", through::<dropkeep_api::team::SharingAllowlistListArg>),
    #[cfg(all(feature = "team"))]
    (
        "team.SharingAllowlistListContinueArg",
        through::<dropkeep_api::team::SharingAllowlistListContinueArg>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.SharingAllowlistListError", through::<dropkeep_api::team::SharingAllowlistListError>),
    #[cfg(all(feature = "team"))]
    (
        "team.SharingAllowlistListResponse",
        through::<dropkeep_api::team::SharingAllowlistListResponse>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.SharingAllowlistRemoveArgs", through::<dropkeep_api::team::SharingAllowlistRemoveArgs>),
    #[cfg(all(feature = "team"))]
    (
        "team.SharingAllowlistRemoveResponse",
        through::<dropkeep_api::team::SharingAllowlistRemoveResponse>,
    ),
    #[cfg(all(feature = "team", feature = "deprecated"))]
    ("team.StorageBucket", through::<dropkeep_api::team::StorageBucket>),
    #[cfg(all(feature = "team"))]
    ("team.TeamFolderArchiveArg", through::<dropkeep_api::team::TeamFolderArchiveArg>),
    #[cfg(all(feature = "team"))]
    ("team.TeamFolderCreateArg", through::<dropkeep_api::team::TeamFolderCreateArg>),
    #[cfg(all(feature = "team"))]
    ("team.TeamFolderIdArg", through::<dropkeep_api::team::TeamFolderIdArg>),
    #[cfg(all(feature = "team"))]
    ("team.TeamFolderIdListArg", through::<dropkeep_api::team::TeamFolderIdListArg>),
    #[cfg(all(feature = "team"))]
    ("team.TeamFolderListArg", through::<dropkeep_api::team::TeamFolderListArg>),
    #[cfg(all(feature = "team"))]
    ("team.TeamFolderListContinueArg", through::<dropkeep_api::team::TeamFolderListContinueArg>),
    #[cfg(all(feature = "team"))]
    ("team.TeamFolderListError", through::<dropkeep_api::team::TeamFolderListError>),
    #[cfg(all(feature = "team"))]
    ("team.TeamFolderListResult", through::<dropkeep_api::team::TeamFolderListResult>),
    #[cfg(all(feature = "team"))]
    ("team.TeamFolderMetadata", through::<dropkeep_api::team::TeamFolderMetadata>),
    #[cfg(all(feature = "team"))]
    ("team.TeamFolderRenameArg", through::<dropkeep_api::team::TeamFolderRenameArg>),
    #[cfg(all(feature = "team"))]
    (
        "team.TeamFolderUpdateSyncSettingsArg",
        through::<dropkeep_api::team::TeamFolderUpdateSyncSettingsArg>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.TeamGetInfoResult", through::<dropkeep_api::team::TeamGetInfoResult>),
    #[cfg(all(feature = "team"))]
    ("team.TeamMemberInfo", through::<dropkeep_api::team::TeamMemberInfo>),
    #[cfg(all(feature = "team"))]
    ("team.TeamMemberInfoV2", through::<dropkeep_api::team::TeamMemberInfoV2>),
    #[cfg(all(feature = "team"))]
    ("team.TeamMemberInfoV2Result", through::<dropkeep_api::team::TeamMemberInfoV2Result>),
    #[cfg(all(feature = "team"))]
    ("team.TeamMemberProfile", through::<dropkeep_api::team::TeamMemberProfile>),
    #[cfg(all(feature = "team"))]
    ("team.TeamMemberRole", through::<dropkeep_api::team::TeamMemberRole>),
    #[cfg(all(feature = "team"))]
    ("team.TeamNamespacesListArg", through::<dropkeep_api::team::TeamNamespacesListArg>),
    #[cfg(all(feature = "team"))]
    (
        "team.TeamNamespacesListContinueArg",
        through::<dropkeep_api::team::TeamNamespacesListContinueArg>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.TeamNamespacesListResult", through::<dropkeep_api::team::TeamNamespacesListResult>),
    #[cfg(all(feature = "team"))]
    (
        "team.TokenGetAuthenticatedAdminResult",
        through::<dropkeep_api::team::TokenGetAuthenticatedAdminResult>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.UserCustomQuotaArg", through::<dropkeep_api::team::UserCustomQuotaArg>),
    #[cfg(all(feature = "team"))]
    ("team.UserCustomQuotaResult", through::<dropkeep_api::team::UserCustomQuotaResult>),
    #[cfg(all(feature = "team"))]
    ("team.UserDeleteEmailsResult", through::<dropkeep_api::team::UserDeleteEmailsResult>),
    #[cfg(all(feature = "team"))]
    ("team.UserResendEmailsResult", through::<dropkeep_api::team::UserResendEmailsResult>),
    #[cfg(all(feature = "team"))]
    ("team.UserSecondaryEmailsArg", through::<dropkeep_api::team::UserSecondaryEmailsArg>),
    #[cfg(all(feature = "team"))]
    ("team.UserSecondaryEmailsResult", through::<dropkeep_api::team::UserSecondaryEmailsResult>),
    ("team_common.GroupSummary", through::<dropkeep_api::team_common::GroupSummary>),
    ("team_common.TimeRange", through::<dropkeep_api::team_common::TimeRange>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AccountCaptureChangeAvailabilityDetails",
        through::<dropkeep_api::team_log::AccountCaptureChangeAvailabilityDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AccountCaptureChangeAvailabilityType",
        through::<dropkeep_api::team_log::AccountCaptureChangeAvailabilityType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AccountCaptureChangePolicyDetails",
        through::<dropkeep_api::team_log::AccountCaptureChangePolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AccountCaptureChangePolicyType",
        through::<dropkeep_api::team_log::AccountCaptureChangePolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AccountCaptureMigrateAccountDetails",
        through::<dropkeep_api::team_log::AccountCaptureMigrateAccountDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AccountCaptureMigrateAccountType",
        through::<dropkeep_api::team_log::AccountCaptureMigrateAccountType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AccountCaptureNotificationEmailsSentDetails",
        through::<dropkeep_api::team_log::AccountCaptureNotificationEmailsSentDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AccountCaptureNotificationEmailsSentType",
        through::<dropkeep_api::team_log::AccountCaptureNotificationEmailsSentType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AccountCaptureRelinquishAccountDetails",
        through::<dropkeep_api::team_log::AccountCaptureRelinquishAccountDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AccountCaptureRelinquishAccountType",
        through::<dropkeep_api::team_log::AccountCaptureRelinquishAccountType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AccountLockOrUnlockedDetails",
        through::<dropkeep_api::team_log::AccountLockOrUnlockedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AccountLockOrUnlockedType",
        through::<dropkeep_api::team_log::AccountLockOrUnlockedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.AddonAssignedDetails", through::<dropkeep_api::team_log::AddonAssignedDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.AddonAssignedType", through::<dropkeep_api::team_log::AddonAssignedType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.AddonLogInfo", through::<dropkeep_api::team_log::AddonLogInfo>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.AddonRemovedDetails", through::<dropkeep_api::team_log::AddonRemovedDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.AddonRemovedType", through::<dropkeep_api::team_log::AddonRemovedType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AdminAlertingAlertConfiguration",
        through::<dropkeep_api::team_log::AdminAlertingAlertConfiguration>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AdminAlertingAlertStateChangedDetails",
        through::<dropkeep_api::team_log::AdminAlertingAlertStateChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AdminAlertingAlertStateChangedType",
        through::<dropkeep_api::team_log::AdminAlertingAlertStateChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AdminAlertingChangedAlertConfigDetails",
        through::<dropkeep_api::team_log::AdminAlertingChangedAlertConfigDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AdminAlertingChangedAlertConfigType",
        through::<dropkeep_api::team_log::AdminAlertingChangedAlertConfigType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AdminAlertingTriggeredAlertDetails",
        through::<dropkeep_api::team_log::AdminAlertingTriggeredAlertDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AdminAlertingTriggeredAlertType",
        through::<dropkeep_api::team_log::AdminAlertingTriggeredAlertType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AdminEmailRemindersChangedDetails",
        through::<dropkeep_api::team_log::AdminEmailRemindersChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AdminEmailRemindersChangedType",
        through::<dropkeep_api::team_log::AdminEmailRemindersChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AiThirdPartySharingDropboxBasePolicyChangedDetails",
        through::<dropkeep_api::team_log::AiThirdPartySharingDropboxBasePolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AiThirdPartySharingDropboxBasePolicyChangedType",
        through::<dropkeep_api::team_log::AiThirdPartySharingDropboxBasePolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AllowDownloadDisabledDetails",
        through::<dropkeep_api::team_log::AllowDownloadDisabledDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AllowDownloadDisabledType",
        through::<dropkeep_api::team_log::AllowDownloadDisabledType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AllowDownloadEnabledDetails",
        through::<dropkeep_api::team_log::AllowDownloadEnabledDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AllowDownloadEnabledType",
        through::<dropkeep_api::team_log::AllowDownloadEnabledType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ApiSessionLogInfo", through::<dropkeep_api::team_log::ApiSessionLogInfo>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AppBlockedByPermissionsDetails",
        through::<dropkeep_api::team_log::AppBlockedByPermissionsDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AppBlockedByPermissionsType",
        through::<dropkeep_api::team_log::AppBlockedByPermissionsType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.AppLinkTeamDetails", through::<dropkeep_api::team_log::AppLinkTeamDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.AppLinkTeamType", through::<dropkeep_api::team_log::AppLinkTeamType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.AppLinkUserDetails", through::<dropkeep_api::team_log::AppLinkUserDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.AppLinkUserType", through::<dropkeep_api::team_log::AppLinkUserType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.AppLogInfo", through::<dropkeep_api::team_log::AppLogInfo>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AppPermissionsChangedDetails",
        through::<dropkeep_api::team_log::AppPermissionsChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AppPermissionsChangedType",
        through::<dropkeep_api::team_log::AppPermissionsChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.AppUnlinkTeamDetails", through::<dropkeep_api::team_log::AppUnlinkTeamDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.AppUnlinkTeamType", through::<dropkeep_api::team_log::AppUnlinkTeamType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.AppUnlinkUserDetails", through::<dropkeep_api::team_log::AppUnlinkUserDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.AppUnlinkUserType", through::<dropkeep_api::team_log::AppUnlinkUserType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AppleLoginChangePolicyDetails",
        through::<dropkeep_api::team_log::AppleLoginChangePolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AppleLoginChangePolicyType",
        through::<dropkeep_api::team_log::AppleLoginChangePolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ApplyNamingConventionDetails",
        through::<dropkeep_api::team_log::ApplyNamingConventionDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ApplyNamingConventionType",
        through::<dropkeep_api::team_log::ApplyNamingConventionType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.BackupAdminInvitationSentDetails",
        through::<dropkeep_api::team_log::BackupAdminInvitationSentDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.BackupAdminInvitationSentType",
        through::<dropkeep_api::team_log::BackupAdminInvitationSentType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.BackupInvitationOpenedDetails",
        through::<dropkeep_api::team_log::BackupInvitationOpenedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.BackupInvitationOpenedType",
        through::<dropkeep_api::team_log::BackupInvitationOpenedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.BinderAddPageDetails", through::<dropkeep_api::team_log::BinderAddPageDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.BinderAddPageType", through::<dropkeep_api::team_log::BinderAddPageType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.BinderAddSectionDetails",
        through::<dropkeep_api::team_log::BinderAddSectionDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.BinderAddSectionType", through::<dropkeep_api::team_log::BinderAddSectionType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.BinderRemovePageDetails",
        through::<dropkeep_api::team_log::BinderRemovePageDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.BinderRemovePageType", through::<dropkeep_api::team_log::BinderRemovePageType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.BinderRemoveSectionDetails",
        through::<dropkeep_api::team_log::BinderRemoveSectionDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.BinderRemoveSectionType",
        through::<dropkeep_api::team_log::BinderRemoveSectionType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.BinderRenamePageDetails",
        through::<dropkeep_api::team_log::BinderRenamePageDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.BinderRenamePageType", through::<dropkeep_api::team_log::BinderRenamePageType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.BinderRenameSectionDetails",
        through::<dropkeep_api::team_log::BinderRenameSectionDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.BinderRenameSectionType",
        through::<dropkeep_api::team_log::BinderRenameSectionType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.BinderReorderPageDetails",
        through::<dropkeep_api::team_log::BinderReorderPageDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.BinderReorderPageType", through::<dropkeep_api::team_log::BinderReorderPageType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.BinderReorderSectionDetails",
        through::<dropkeep_api::team_log::BinderReorderSectionDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.BinderReorderSectionType",
        through::<dropkeep_api::team_log::BinderReorderSectionType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.CameraUploadsPolicyChangedDetails",
        through::<dropkeep_api::team_log::CameraUploadsPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.CameraUploadsPolicyChangedType",
        through::<dropkeep_api::team_log::CameraUploadsPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.CaptureTeamSpacePolicyChangedDetails",
        through::<dropkeep_api::team_log::CaptureTeamSpacePolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.CaptureTeamSpacePolicyChangedType",
        through::<dropkeep_api::team_log::CaptureTeamSpacePolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.CaptureTranscriptPolicyChangedDetails",
        through::<dropkeep_api::team_log::CaptureTranscriptPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.CaptureTranscriptPolicyChangedType",
        through::<dropkeep_api::team_log::CaptureTranscriptPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.Certificate", through::<dropkeep_api::team_log::Certificate>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ChangedEnterpriseAdminRoleDetails",
        through::<dropkeep_api::team_log::ChangedEnterpriseAdminRoleDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ChangedEnterpriseAdminRoleType",
        through::<dropkeep_api::team_log::ChangedEnterpriseAdminRoleType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ChangedEnterpriseConnectedTeamStatusDetails",
        through::<dropkeep_api::team_log::ChangedEnterpriseConnectedTeamStatusDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ChangedEnterpriseConnectedTeamStatusType",
        through::<dropkeep_api::team_log::ChangedEnterpriseConnectedTeamStatusType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ClassificationChangePolicyDetails",
        through::<dropkeep_api::team_log::ClassificationChangePolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ClassificationChangePolicyType",
        through::<dropkeep_api::team_log::ClassificationChangePolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ClassificationCreateReportDetails",
        through::<dropkeep_api::team_log::ClassificationCreateReportDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ClassificationCreateReportFailDetails",
        through::<dropkeep_api::team_log::ClassificationCreateReportFailDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ClassificationCreateReportFailType",
        through::<dropkeep_api::team_log::ClassificationCreateReportFailType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ClassificationCreateReportType",
        through::<dropkeep_api::team_log::ClassificationCreateReportType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.CollectionShareDetails", through::<dropkeep_api::team_log::CollectionShareDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.CollectionShareType", through::<dropkeep_api::team_log::CollectionShareType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ComputerBackupPolicyChangedDetails",
        through::<dropkeep_api::team_log::ComputerBackupPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ComputerBackupPolicyChangedType",
        through::<dropkeep_api::team_log::ComputerBackupPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ConnectedTeamName", through::<dropkeep_api::team_log::ConnectedTeamName>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ContentAdministrationPolicyChangedDetails",
        through::<dropkeep_api::team_log::ContentAdministrationPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ContentAdministrationPolicyChangedType",
        through::<dropkeep_api::team_log::ContentAdministrationPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ContentDeletionProtectionChangePolicyDetails",
        through::<dropkeep_api::team_log::ContentDeletionProtectionChangePolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ContentDeletionProtectionChangePolicyType",
        through::<dropkeep_api::team_log::ContentDeletionProtectionChangePolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.CreateFolderDetails", through::<dropkeep_api::team_log::CreateFolderDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.CreateFolderType", through::<dropkeep_api::team_log::CreateFolderType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.CreateTeamInviteLinkDetails",
        through::<dropkeep_api::team_log::CreateTeamInviteLinkDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.CreateTeamInviteLinkType",
        through::<dropkeep_api::team_log::CreateTeamInviteLinkType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashAddedCommentToStackDetails",
        through::<dropkeep_api::team_log::DashAddedCommentToStackDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashAddedCommentToStackType",
        through::<dropkeep_api::team_log::DashAddedCommentToStackType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashAddedConnectorDetails",
        through::<dropkeep_api::team_log::DashAddedConnectorDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.DashAddedConnectorType", through::<dropkeep_api::team_log::DashAddedConnectorType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashAddedLinkToStackDetails",
        through::<dropkeep_api::team_log::DashAddedLinkToStackDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashAddedLinkToStackType",
        through::<dropkeep_api::team_log::DashAddedLinkToStackType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashAddedTeamEmailDomainAllowlistDetails",
        through::<dropkeep_api::team_log::DashAddedTeamEmailDomainAllowlistDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashAddedTeamEmailDomainAllowlistType",
        through::<dropkeep_api::team_log::DashAddedTeamEmailDomainAllowlistType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashAdminAddedOrgWideConnectorDetails",
        through::<dropkeep_api::team_log::DashAdminAddedOrgWideConnectorDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashAdminAddedOrgWideConnectorType",
        through::<dropkeep_api::team_log::DashAdminAddedOrgWideConnectorType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashAdminDisabledConnectorDetails",
        through::<dropkeep_api::team_log::DashAdminDisabledConnectorDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashAdminDisabledConnectorType",
        through::<dropkeep_api::team_log::DashAdminDisabledConnectorType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashAdminEnabledConnectorDetails",
        through::<dropkeep_api::team_log::DashAdminEnabledConnectorDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashAdminEnabledConnectorType",
        through::<dropkeep_api::team_log::DashAdminEnabledConnectorType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashAdminRemovedOrgWideConnectorDetails",
        through::<dropkeep_api::team_log::DashAdminRemovedOrgWideConnectorDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashAdminRemovedOrgWideConnectorType",
        through::<dropkeep_api::team_log::DashAdminRemovedOrgWideConnectorType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashArchivedStackDetails",
        through::<dropkeep_api::team_log::DashArchivedStackDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.DashArchivedStackType", through::<dropkeep_api::team_log::DashArchivedStackType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashChangedAudienceOfSharedLinkToStackDetails",
        through::<dropkeep_api::team_log::DashChangedAudienceOfSharedLinkToStackDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashChangedAudienceOfSharedLinkToStackType",
        through::<dropkeep_api::team_log::DashChangedAudienceOfSharedLinkToStackType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.DashClonedStackDetails", through::<dropkeep_api::team_log::DashClonedStackDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.DashClonedStackType", through::<dropkeep_api::team_log::DashClonedStackType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashConnectorToolsCallDetails",
        through::<dropkeep_api::team_log::DashConnectorToolsCallDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashConnectorToolsCallType",
        through::<dropkeep_api::team_log::DashConnectorToolsCallType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashCreatedStackDetails",
        through::<dropkeep_api::team_log::DashCreatedStackDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.DashCreatedStackType", through::<dropkeep_api::team_log::DashCreatedStackType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashDeletedCommentFromStackDetails",
        through::<dropkeep_api::team_log::DashDeletedCommentFromStackDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashDeletedCommentFromStackType",
        through::<dropkeep_api::team_log::DashDeletedCommentFromStackType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashDeletedStackDetails",
        through::<dropkeep_api::team_log::DashDeletedStackDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.DashDeletedStackType", through::<dropkeep_api::team_log::DashDeletedStackType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashEditedCommentInStackDetails",
        through::<dropkeep_api::team_log::DashEditedCommentInStackDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashEditedCommentInStackType",
        through::<dropkeep_api::team_log::DashEditedCommentInStackType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashExternalSharingPolicyChangedDetails",
        through::<dropkeep_api::team_log::DashExternalSharingPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashExternalSharingPolicyChangedType",
        through::<dropkeep_api::team_log::DashExternalSharingPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashExternalUserOpenedStackDetails",
        through::<dropkeep_api::team_log::DashExternalUserOpenedStackDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashExternalUserOpenedStackType",
        through::<dropkeep_api::team_log::DashExternalUserOpenedStackType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashFirstLaunchedDesktopDetails",
        through::<dropkeep_api::team_log::DashFirstLaunchedDesktopDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashFirstLaunchedDesktopType",
        through::<dropkeep_api::team_log::DashFirstLaunchedDesktopType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashFirstLaunchedExtensionDetails",
        through::<dropkeep_api::team_log::DashFirstLaunchedExtensionDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashFirstLaunchedExtensionType",
        through::<dropkeep_api::team_log::DashFirstLaunchedExtensionType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashFirstLaunchedWebStartPageDetails",
        through::<dropkeep_api::team_log::DashFirstLaunchedWebStartPageDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashFirstLaunchedWebStartPageType",
        through::<dropkeep_api::team_log::DashFirstLaunchedWebStartPageType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashOpenedSharedLinkToStackDetails",
        through::<dropkeep_api::team_log::DashOpenedSharedLinkToStackDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashOpenedSharedLinkToStackType",
        through::<dropkeep_api::team_log::DashOpenedSharedLinkToStackType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.DashOpenedStackDetails", through::<dropkeep_api::team_log::DashOpenedStackDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.DashOpenedStackType", through::<dropkeep_api::team_log::DashOpenedStackType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashPreviewOptOutStatusChangedDetails",
        through::<dropkeep_api::team_log::DashPreviewOptOutStatusChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashPreviewOptOutStatusChangedType",
        through::<dropkeep_api::team_log::DashPreviewOptOutStatusChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashRemovedConnectorDetails",
        through::<dropkeep_api::team_log::DashRemovedConnectorDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashRemovedConnectorType",
        through::<dropkeep_api::team_log::DashRemovedConnectorType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashRemovedLinkFromStackDetails",
        through::<dropkeep_api::team_log::DashRemovedLinkFromStackDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashRemovedLinkFromStackType",
        through::<dropkeep_api::team_log::DashRemovedLinkFromStackType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashRemovedSharedLinkToStackDetails",
        through::<dropkeep_api::team_log::DashRemovedSharedLinkToStackDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashRemovedSharedLinkToStackType",
        through::<dropkeep_api::team_log::DashRemovedSharedLinkToStackType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashRemovedTeamEmailDomainAllowlistDetails",
        through::<dropkeep_api::team_log::DashRemovedTeamEmailDomainAllowlistDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashRemovedTeamEmailDomainAllowlistType",
        through::<dropkeep_api::team_log::DashRemovedTeamEmailDomainAllowlistType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashRenamedStackDetails",
        through::<dropkeep_api::team_log::DashRenamedStackDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.DashRenamedStackType", through::<dropkeep_api::team_log::DashRenamedStackType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashSharedLinkToStackDetails",
        through::<dropkeep_api::team_log::DashSharedLinkToStackDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashSharedLinkToStackType",
        through::<dropkeep_api::team_log::DashSharedLinkToStackType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashUnarchivedStackDetails",
        through::<dropkeep_api::team_log::DashUnarchivedStackDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashUnarchivedStackType",
        through::<dropkeep_api::team_log::DashUnarchivedStackType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashViewedCompanyStackDetails",
        through::<dropkeep_api::team_log::DashViewedCompanyStackDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashViewedCompanyStackType",
        through::<dropkeep_api::team_log::DashViewedCompanyStackType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashViewedExternalAiActivityReportDetails",
        through::<dropkeep_api::team_log::DashViewedExternalAiActivityReportDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashViewedExternalAiActivityReportType",
        through::<dropkeep_api::team_log::DashViewedExternalAiActivityReportType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DataPlacementRestrictionChangePolicyDetails",
        through::<dropkeep_api::team_log::DataPlacementRestrictionChangePolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DataPlacementRestrictionChangePolicyType",
        through::<dropkeep_api::team_log::DataPlacementRestrictionChangePolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DataPlacementRestrictionSatisfyPolicyDetails",
        through::<dropkeep_api::team_log::DataPlacementRestrictionSatisfyPolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DataPlacementRestrictionSatisfyPolicyType",
        through::<dropkeep_api::team_log::DataPlacementRestrictionSatisfyPolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DataResidencyMigrationRequestSuccessfulDetails",
        through::<dropkeep_api::team_log::DataResidencyMigrationRequestSuccessfulDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DataResidencyMigrationRequestSuccessfulType",
        through::<dropkeep_api::team_log::DataResidencyMigrationRequestSuccessfulType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DataResidencyMigrationRequestUnsuccessfulDetails",
        through::<dropkeep_api::team_log::DataResidencyMigrationRequestUnsuccessfulDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DataResidencyMigrationRequestUnsuccessfulType",
        through::<dropkeep_api::team_log::DataResidencyMigrationRequestUnsuccessfulType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DeleteTeamInviteLinkDetails",
        through::<dropkeep_api::team_log::DeleteTeamInviteLinkDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DeleteTeamInviteLinkType",
        through::<dropkeep_api::team_log::DeleteTeamInviteLinkType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DesktopDeviceSessionLogInfo",
        through::<dropkeep_api::team_log::DesktopDeviceSessionLogInfo>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.DesktopSessionLogInfo", through::<dropkeep_api::team_log::DesktopSessionLogInfo>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DeviceApprovalsAddExceptionDetails",
        through::<dropkeep_api::team_log::DeviceApprovalsAddExceptionDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DeviceApprovalsAddExceptionType",
        through::<dropkeep_api::team_log::DeviceApprovalsAddExceptionType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DeviceApprovalsChangeDesktopPolicyDetails",
        through::<dropkeep_api::team_log::DeviceApprovalsChangeDesktopPolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DeviceApprovalsChangeDesktopPolicyType",
        through::<dropkeep_api::team_log::DeviceApprovalsChangeDesktopPolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DeviceApprovalsChangeMobilePolicyDetails",
        through::<dropkeep_api::team_log::DeviceApprovalsChangeMobilePolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DeviceApprovalsChangeMobilePolicyType",
        through::<dropkeep_api::team_log::DeviceApprovalsChangeMobilePolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DeviceApprovalsChangeOverageActionDetails",
        through::<dropkeep_api::team_log::DeviceApprovalsChangeOverageActionDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DeviceApprovalsChangeOverageActionType",
        through::<dropkeep_api::team_log::DeviceApprovalsChangeOverageActionType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DeviceApprovalsChangeUnlinkActionDetails",
        through::<dropkeep_api::team_log::DeviceApprovalsChangeUnlinkActionDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DeviceApprovalsChangeUnlinkActionType",
        through::<dropkeep_api::team_log::DeviceApprovalsChangeUnlinkActionType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DeviceApprovalsRemoveExceptionDetails",
        through::<dropkeep_api::team_log::DeviceApprovalsRemoveExceptionDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DeviceApprovalsRemoveExceptionType",
        through::<dropkeep_api::team_log::DeviceApprovalsRemoveExceptionType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DeviceChangeIpDesktopDetails",
        through::<dropkeep_api::team_log::DeviceChangeIpDesktopDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DeviceChangeIpDesktopType",
        through::<dropkeep_api::team_log::DeviceChangeIpDesktopType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DeviceChangeIpMobileDetails",
        through::<dropkeep_api::team_log::DeviceChangeIpMobileDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DeviceChangeIpMobileType",
        through::<dropkeep_api::team_log::DeviceChangeIpMobileType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DeviceChangeIpWebDetails",
        through::<dropkeep_api::team_log::DeviceChangeIpWebDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.DeviceChangeIpWebType", through::<dropkeep_api::team_log::DeviceChangeIpWebType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DeviceDeleteOnUnlinkFailDetails",
        through::<dropkeep_api::team_log::DeviceDeleteOnUnlinkFailDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DeviceDeleteOnUnlinkFailType",
        through::<dropkeep_api::team_log::DeviceDeleteOnUnlinkFailType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DeviceDeleteOnUnlinkSuccessDetails",
        through::<dropkeep_api::team_log::DeviceDeleteOnUnlinkSuccessDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DeviceDeleteOnUnlinkSuccessType",
        through::<dropkeep_api::team_log::DeviceDeleteOnUnlinkSuccessType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.DeviceLinkFailDetails", through::<dropkeep_api::team_log::DeviceLinkFailDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.DeviceLinkFailType", through::<dropkeep_api::team_log::DeviceLinkFailType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DeviceLinkSuccessDetails",
        through::<dropkeep_api::team_log::DeviceLinkSuccessDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.DeviceLinkSuccessType", through::<dropkeep_api::team_log::DeviceLinkSuccessType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DeviceManagementDisabledDetails",
        through::<dropkeep_api::team_log::DeviceManagementDisabledDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DeviceManagementDisabledType",
        through::<dropkeep_api::team_log::DeviceManagementDisabledType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DeviceManagementEnabledDetails",
        through::<dropkeep_api::team_log::DeviceManagementEnabledDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DeviceManagementEnabledType",
        through::<dropkeep_api::team_log::DeviceManagementEnabledType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.DeviceSessionLogInfo", through::<dropkeep_api::team_log::DeviceSessionLogInfo>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DeviceSyncBackupStatusChangedDetails",
        through::<dropkeep_api::team_log::DeviceSyncBackupStatusChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DeviceSyncBackupStatusChangedType",
        through::<dropkeep_api::team_log::DeviceSyncBackupStatusChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.DeviceUnlinkDetails", through::<dropkeep_api::team_log::DeviceUnlinkDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.DeviceUnlinkType", through::<dropkeep_api::team_log::DeviceUnlinkType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DirectoryRestrictionsAddMembersDetails",
        through::<dropkeep_api::team_log::DirectoryRestrictionsAddMembersDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DirectoryRestrictionsAddMembersType",
        through::<dropkeep_api::team_log::DirectoryRestrictionsAddMembersType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DirectoryRestrictionsRemoveMembersDetails",
        through::<dropkeep_api::team_log::DirectoryRestrictionsRemoveMembersDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DirectoryRestrictionsRemoveMembersType",
        through::<dropkeep_api::team_log::DirectoryRestrictionsRemoveMembersType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DisabledDomainInvitesDetails",
        through::<dropkeep_api::team_log::DisabledDomainInvitesDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DisabledDomainInvitesType",
        through::<dropkeep_api::team_log::DisabledDomainInvitesType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DomainInvitesApproveRequestToJoinTeamDetails",
        through::<dropkeep_api::team_log::DomainInvitesApproveRequestToJoinTeamDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DomainInvitesApproveRequestToJoinTeamType",
        through::<dropkeep_api::team_log::DomainInvitesApproveRequestToJoinTeamType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DomainInvitesDeclineRequestToJoinTeamDetails",
        through::<dropkeep_api::team_log::DomainInvitesDeclineRequestToJoinTeamDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DomainInvitesDeclineRequestToJoinTeamType",
        through::<dropkeep_api::team_log::DomainInvitesDeclineRequestToJoinTeamType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DomainInvitesEmailExistingUsersDetails",
        through::<dropkeep_api::team_log::DomainInvitesEmailExistingUsersDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DomainInvitesEmailExistingUsersType",
        through::<dropkeep_api::team_log::DomainInvitesEmailExistingUsersType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DomainInvitesRequestToJoinTeamDetails",
        through::<dropkeep_api::team_log::DomainInvitesRequestToJoinTeamDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DomainInvitesRequestToJoinTeamType",
        through::<dropkeep_api::team_log::DomainInvitesRequestToJoinTeamType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DomainInvitesSetInviteNewUserPrefToNoDetails",
        through::<dropkeep_api::team_log::DomainInvitesSetInviteNewUserPrefToNoDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DomainInvitesSetInviteNewUserPrefToNoType",
        through::<dropkeep_api::team_log::DomainInvitesSetInviteNewUserPrefToNoType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DomainInvitesSetInviteNewUserPrefToYesDetails",
        through::<dropkeep_api::team_log::DomainInvitesSetInviteNewUserPrefToYesDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DomainInvitesSetInviteNewUserPrefToYesType",
        through::<dropkeep_api::team_log::DomainInvitesSetInviteNewUserPrefToYesType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DomainVerificationAddDomainFailDetails",
        through::<dropkeep_api::team_log::DomainVerificationAddDomainFailDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DomainVerificationAddDomainFailType",
        through::<dropkeep_api::team_log::DomainVerificationAddDomainFailType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DomainVerificationAddDomainSuccessDetails",
        through::<dropkeep_api::team_log::DomainVerificationAddDomainSuccessDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DomainVerificationAddDomainSuccessType",
        through::<dropkeep_api::team_log::DomainVerificationAddDomainSuccessType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DomainVerificationRemoveDomainDetails",
        through::<dropkeep_api::team_log::DomainVerificationRemoveDomainDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DomainVerificationRemoveDomainType",
        through::<dropkeep_api::team_log::DomainVerificationRemoveDomainType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DropboxPasswordsExportedDetails",
        through::<dropkeep_api::team_log::DropboxPasswordsExportedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DropboxPasswordsExportedType",
        through::<dropkeep_api::team_log::DropboxPasswordsExportedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DropboxPasswordsNewDeviceEnrolledDetails",
        through::<dropkeep_api::team_log::DropboxPasswordsNewDeviceEnrolledDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DropboxPasswordsNewDeviceEnrolledType",
        through::<dropkeep_api::team_log::DropboxPasswordsNewDeviceEnrolledType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DropboxPasswordsPolicyChangedDetails",
        through::<dropkeep_api::team_log::DropboxPasswordsPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DropboxPasswordsPolicyChangedType",
        through::<dropkeep_api::team_log::DropboxPasswordsPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.DurationLogInfo", through::<dropkeep_api::team_log::DurationLogInfo>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EmailIngestPolicyChangedDetails",
        through::<dropkeep_api::team_log::EmailIngestPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EmailIngestPolicyChangedType",
        through::<dropkeep_api::team_log::EmailIngestPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EmailIngestReceiveFileDetails",
        through::<dropkeep_api::team_log::EmailIngestReceiveFileDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EmailIngestReceiveFileType",
        through::<dropkeep_api::team_log::EmailIngestReceiveFileType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.EmmAddExceptionDetails", through::<dropkeep_api::team_log::EmmAddExceptionDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.EmmAddExceptionType", through::<dropkeep_api::team_log::EmmAddExceptionType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.EmmChangePolicyDetails", through::<dropkeep_api::team_log::EmmChangePolicyDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.EmmChangePolicyType", through::<dropkeep_api::team_log::EmmChangePolicyType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EmmCreateExceptionsReportDetails",
        through::<dropkeep_api::team_log::EmmCreateExceptionsReportDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EmmCreateExceptionsReportType",
        through::<dropkeep_api::team_log::EmmCreateExceptionsReportType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EmmCreateUsageReportDetails",
        through::<dropkeep_api::team_log::EmmCreateUsageReportDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EmmCreateUsageReportType",
        through::<dropkeep_api::team_log::EmmCreateUsageReportType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.EmmErrorDetails", through::<dropkeep_api::team_log::EmmErrorDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.EmmErrorType", through::<dropkeep_api::team_log::EmmErrorType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EmmRefreshAuthTokenDetails",
        through::<dropkeep_api::team_log::EmmRefreshAuthTokenDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EmmRefreshAuthTokenType",
        through::<dropkeep_api::team_log::EmmRefreshAuthTokenType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EmmRemoveExceptionDetails",
        through::<dropkeep_api::team_log::EmmRemoveExceptionDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.EmmRemoveExceptionType", through::<dropkeep_api::team_log::EmmRemoveExceptionType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EnabledDomainInvitesDetails",
        through::<dropkeep_api::team_log::EnabledDomainInvitesDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EnabledDomainInvitesType",
        through::<dropkeep_api::team_log::EnabledDomainInvitesType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EncryptedFolderCancelTeamKeyRotationDetails",
        through::<dropkeep_api::team_log::EncryptedFolderCancelTeamKeyRotationDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EncryptedFolderCancelTeamKeyRotationType",
        through::<dropkeep_api::team_log::EncryptedFolderCancelTeamKeyRotationType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EncryptedFolderEnrollBackupKeyDetails",
        through::<dropkeep_api::team_log::EncryptedFolderEnrollBackupKeyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EncryptedFolderEnrollBackupKeyType",
        through::<dropkeep_api::team_log::EncryptedFolderEnrollBackupKeyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EncryptedFolderEnrollClientDetails",
        through::<dropkeep_api::team_log::EncryptedFolderEnrollClientDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EncryptedFolderEnrollClientType",
        through::<dropkeep_api::team_log::EncryptedFolderEnrollClientType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EncryptedFolderEnrollTeamDetails",
        through::<dropkeep_api::team_log::EncryptedFolderEnrollTeamDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EncryptedFolderEnrollTeamType",
        through::<dropkeep_api::team_log::EncryptedFolderEnrollTeamType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EncryptedFolderFinishTeamUnenrollmentDetails",
        through::<dropkeep_api::team_log::EncryptedFolderFinishTeamUnenrollmentDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EncryptedFolderFinishTeamUnenrollmentType",
        through::<dropkeep_api::team_log::EncryptedFolderFinishTeamUnenrollmentType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EncryptedFolderInitTeamKeyRotationDetails",
        through::<dropkeep_api::team_log::EncryptedFolderInitTeamKeyRotationDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EncryptedFolderInitTeamKeyRotationType",
        through::<dropkeep_api::team_log::EncryptedFolderInitTeamKeyRotationType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EncryptedFolderInitTeamUnenrollmentDetails",
        through::<dropkeep_api::team_log::EncryptedFolderInitTeamUnenrollmentDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EncryptedFolderInitTeamUnenrollmentType",
        through::<dropkeep_api::team_log::EncryptedFolderInitTeamUnenrollmentType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EncryptedFolderRemoveBackupKeyDetails",
        through::<dropkeep_api::team_log::EncryptedFolderRemoveBackupKeyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EncryptedFolderRemoveBackupKeyType",
        through::<dropkeep_api::team_log::EncryptedFolderRemoveBackupKeyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EncryptedFolderRotateTeamKeyDetails",
        through::<dropkeep_api::team_log::EncryptedFolderRotateTeamKeyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EncryptedFolderRotateTeamKeyType",
        through::<dropkeep_api::team_log::EncryptedFolderRotateTeamKeyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EncryptedFolderUnenrollClientDetails",
        through::<dropkeep_api::team_log::EncryptedFolderUnenrollClientDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EncryptedFolderUnenrollClientType",
        through::<dropkeep_api::team_log::EncryptedFolderUnenrollClientType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EndedEnterpriseAdminSessionDeprecatedDetails",
        through::<dropkeep_api::team_log::EndedEnterpriseAdminSessionDeprecatedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EndedEnterpriseAdminSessionDeprecatedType",
        through::<dropkeep_api::team_log::EndedEnterpriseAdminSessionDeprecatedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EndedEnterpriseAdminSessionDetails",
        through::<dropkeep_api::team_log::EndedEnterpriseAdminSessionDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EndedEnterpriseAdminSessionType",
        through::<dropkeep_api::team_log::EndedEnterpriseAdminSessionType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EnterpriseSettingsLockingDetails",
        through::<dropkeep_api::team_log::EnterpriseSettingsLockingDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EnterpriseSettingsLockingType",
        through::<dropkeep_api::team_log::EnterpriseSettingsLockingType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ExportMembersReportDetails",
        through::<dropkeep_api::team_log::ExportMembersReportDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ExportMembersReportFailDetails",
        through::<dropkeep_api::team_log::ExportMembersReportFailDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ExportMembersReportFailType",
        through::<dropkeep_api::team_log::ExportMembersReportFailType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ExportMembersReportType",
        through::<dropkeep_api::team_log::ExportMembersReportType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ExtendedVersionHistoryChangePolicyDetails",
        through::<dropkeep_api::team_log::ExtendedVersionHistoryChangePolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ExtendedVersionHistoryChangePolicyType",
        through::<dropkeep_api::team_log::ExtendedVersionHistoryChangePolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ExternalDriveBackupEligibilityStatusCheckedDetails",
        through::<dropkeep_api::team_log::ExternalDriveBackupEligibilityStatusCheckedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ExternalDriveBackupEligibilityStatusCheckedType",
        through::<dropkeep_api::team_log::ExternalDriveBackupEligibilityStatusCheckedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ExternalDriveBackupPolicyChangedDetails",
        through::<dropkeep_api::team_log::ExternalDriveBackupPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ExternalDriveBackupPolicyChangedType",
        through::<dropkeep_api::team_log::ExternalDriveBackupPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ExternalDriveBackupStatusChangedDetails",
        through::<dropkeep_api::team_log::ExternalDriveBackupStatusChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ExternalDriveBackupStatusChangedType",
        through::<dropkeep_api::team_log::ExternalDriveBackupStatusChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ExternalSharingCreateReportDetails",
        through::<dropkeep_api::team_log::ExternalSharingCreateReportDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ExternalSharingCreateReportType",
        through::<dropkeep_api::team_log::ExternalSharingCreateReportType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ExternalSharingReportFailedDetails",
        through::<dropkeep_api::team_log::ExternalSharingReportFailedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ExternalSharingReportFailedType",
        through::<dropkeep_api::team_log::ExternalSharingReportFailedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ExternalUserLogInfo", through::<dropkeep_api::team_log::ExternalUserLogInfo>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FailureDetailsLogInfo", through::<dropkeep_api::team_log::FailureDetailsLogInfo>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileAddCommentDetails", through::<dropkeep_api::team_log::FileAddCommentDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileAddCommentType", through::<dropkeep_api::team_log::FileAddCommentType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileAddDetails", through::<dropkeep_api::team_log::FileAddDetails>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileAddFromAutomationDetails",
        through::<dropkeep_api::team_log::FileAddFromAutomationDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileAddFromAutomationType",
        through::<dropkeep_api::team_log::FileAddFromAutomationType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileAddType", through::<dropkeep_api::team_log::FileAddType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileChangeCommentSubscriptionDetails",
        through::<dropkeep_api::team_log::FileChangeCommentSubscriptionDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileChangeCommentSubscriptionType",
        through::<dropkeep_api::team_log::FileChangeCommentSubscriptionType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileCommentsChangePolicyDetails",
        through::<dropkeep_api::team_log::FileCommentsChangePolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileCommentsChangePolicyType",
        through::<dropkeep_api::team_log::FileCommentsChangePolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileCopyDetails", through::<dropkeep_api::team_log::FileCopyDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileCopyType", through::<dropkeep_api::team_log::FileCopyType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileDeleteCommentDetails",
        through::<dropkeep_api::team_log::FileDeleteCommentDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileDeleteCommentType", through::<dropkeep_api::team_log::FileDeleteCommentType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileDeleteDetails", through::<dropkeep_api::team_log::FileDeleteDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileDeleteType", through::<dropkeep_api::team_log::FileDeleteType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileDownloadDetails", through::<dropkeep_api::team_log::FileDownloadDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileDownloadType", through::<dropkeep_api::team_log::FileDownloadType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileEditCommentDetails", through::<dropkeep_api::team_log::FileEditCommentDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileEditCommentType", through::<dropkeep_api::team_log::FileEditCommentType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileEditDetails", through::<dropkeep_api::team_log::FileEditDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileEditType", through::<dropkeep_api::team_log::FileEditType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileGetCopyReferenceDetails",
        through::<dropkeep_api::team_log::FileGetCopyReferenceDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileGetCopyReferenceType",
        through::<dropkeep_api::team_log::FileGetCopyReferenceType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileLikeCommentDetails", through::<dropkeep_api::team_log::FileLikeCommentDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileLikeCommentType", through::<dropkeep_api::team_log::FileLikeCommentType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileLockingLockStatusChangedDetails",
        through::<dropkeep_api::team_log::FileLockingLockStatusChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileLockingLockStatusChangedType",
        through::<dropkeep_api::team_log::FileLockingLockStatusChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileLockingPolicyChangedDetails",
        through::<dropkeep_api::team_log::FileLockingPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileLockingPolicyChangedType",
        through::<dropkeep_api::team_log::FileLockingPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileLogInfo", through::<dropkeep_api::team_log::FileLogInfo>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileMoveDetails", through::<dropkeep_api::team_log::FileMoveDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileMoveType", through::<dropkeep_api::team_log::FileMoveType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileOrFolderLogInfo", through::<dropkeep_api::team_log::FileOrFolderLogInfo>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FilePermanentlyDeleteDetails",
        through::<dropkeep_api::team_log::FilePermanentlyDeleteDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FilePermanentlyDeleteType",
        through::<dropkeep_api::team_log::FilePermanentlyDeleteType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FilePreviewDetails", through::<dropkeep_api::team_log::FilePreviewDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FilePreviewType", through::<dropkeep_api::team_log::FilePreviewType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileProviderMigrationPolicyChangedDetails",
        through::<dropkeep_api::team_log::FileProviderMigrationPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileProviderMigrationPolicyChangedType",
        through::<dropkeep_api::team_log::FileProviderMigrationPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileRenameDetails", through::<dropkeep_api::team_log::FileRenameDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileRenameType", through::<dropkeep_api::team_log::FileRenameType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileRequestAutoCloseDetails",
        through::<dropkeep_api::team_log::FileRequestAutoCloseDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileRequestAutoCloseType",
        through::<dropkeep_api::team_log::FileRequestAutoCloseType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileRequestChangeDetails",
        through::<dropkeep_api::team_log::FileRequestChangeDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileRequestChangeType", through::<dropkeep_api::team_log::FileRequestChangeType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileRequestCloseDetails",
        through::<dropkeep_api::team_log::FileRequestCloseDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileRequestCloseType", through::<dropkeep_api::team_log::FileRequestCloseType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileRequestCreateDetails",
        through::<dropkeep_api::team_log::FileRequestCreateDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileRequestCreateType", through::<dropkeep_api::team_log::FileRequestCreateType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileRequestDeadline", through::<dropkeep_api::team_log::FileRequestDeadline>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileRequestDeleteDetails",
        through::<dropkeep_api::team_log::FileRequestDeleteDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileRequestDeleteType", through::<dropkeep_api::team_log::FileRequestDeleteType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileRequestDetails", through::<dropkeep_api::team_log::FileRequestDetails>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileRequestReceiveFileDetails",
        through::<dropkeep_api::team_log::FileRequestReceiveFileDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileRequestReceiveFileType",
        through::<dropkeep_api::team_log::FileRequestReceiveFileType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileRequestsChangePolicyDetails",
        through::<dropkeep_api::team_log::FileRequestsChangePolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileRequestsChangePolicyType",
        through::<dropkeep_api::team_log::FileRequestsChangePolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileRequestsEmailsEnabledDetails",
        through::<dropkeep_api::team_log::FileRequestsEmailsEnabledDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileRequestsEmailsEnabledType",
        through::<dropkeep_api::team_log::FileRequestsEmailsEnabledType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileRequestsEmailsRestrictedToTeamOnlyDetails",
        through::<dropkeep_api::team_log::FileRequestsEmailsRestrictedToTeamOnlyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileRequestsEmailsRestrictedToTeamOnlyType",
        through::<dropkeep_api::team_log::FileRequestsEmailsRestrictedToTeamOnlyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileResolveCommentDetails",
        through::<dropkeep_api::team_log::FileResolveCommentDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileResolveCommentType", through::<dropkeep_api::team_log::FileResolveCommentType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileRestoreDetails", through::<dropkeep_api::team_log::FileRestoreDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileRestoreType", through::<dropkeep_api::team_log::FileRestoreType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileRevertDetails", through::<dropkeep_api::team_log::FileRevertDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileRevertType", through::<dropkeep_api::team_log::FileRevertType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileRollbackChangesDetails",
        through::<dropkeep_api::team_log::FileRollbackChangesDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileRollbackChangesType",
        through::<dropkeep_api::team_log::FileRollbackChangesType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileSaveCopyReferenceDetails",
        through::<dropkeep_api::team_log::FileSaveCopyReferenceDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileSaveCopyReferenceType",
        through::<dropkeep_api::team_log::FileSaveCopyReferenceType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileTransfersFileAddDetails",
        through::<dropkeep_api::team_log::FileTransfersFileAddDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileTransfersFileAddType",
        through::<dropkeep_api::team_log::FileTransfersFileAddType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileTransfersPolicyChangedDetails",
        through::<dropkeep_api::team_log::FileTransfersPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileTransfersPolicyChangedType",
        through::<dropkeep_api::team_log::FileTransfersPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileTransfersTransferDeleteDetails",
        through::<dropkeep_api::team_log::FileTransfersTransferDeleteDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileTransfersTransferDeleteType",
        through::<dropkeep_api::team_log::FileTransfersTransferDeleteType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileTransfersTransferDownloadDetails",
        through::<dropkeep_api::team_log::FileTransfersTransferDownloadDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileTransfersTransferDownloadType",
        through::<dropkeep_api::team_log::FileTransfersTransferDownloadType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileTransfersTransferSendDetails",
        through::<dropkeep_api::team_log::FileTransfersTransferSendDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileTransfersTransferSendType",
        through::<dropkeep_api::team_log::FileTransfersTransferSendType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileTransfersTransferViewDetails",
        through::<dropkeep_api::team_log::FileTransfersTransferViewDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileTransfersTransferViewType",
        through::<dropkeep_api::team_log::FileTransfersTransferViewType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileUnlikeCommentDetails",
        through::<dropkeep_api::team_log::FileUnlikeCommentDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileUnlikeCommentType", through::<dropkeep_api::team_log::FileUnlikeCommentType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileUnresolveCommentDetails",
        through::<dropkeep_api::team_log::FileUnresolveCommentDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileUnresolveCommentType",
        through::<dropkeep_api::team_log::FileUnresolveCommentType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FlexibleFileNamesPolicyChangedDetails",
        through::<dropkeep_api::team_log::FlexibleFileNamesPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FlexibleFileNamesPolicyChangedType",
        through::<dropkeep_api::team_log::FlexibleFileNamesPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FolderLinkRestrictionPolicyChangedDetails",
        through::<dropkeep_api::team_log::FolderLinkRestrictionPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FolderLinkRestrictionPolicyChangedType",
        through::<dropkeep_api::team_log::FolderLinkRestrictionPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FolderLogInfo", through::<dropkeep_api::team_log::FolderLogInfo>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FolderOverviewDescriptionChangedDetails",
        through::<dropkeep_api::team_log::FolderOverviewDescriptionChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FolderOverviewDescriptionChangedType",
        through::<dropkeep_api::team_log::FolderOverviewDescriptionChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FolderOverviewItemPinnedDetails",
        through::<dropkeep_api::team_log::FolderOverviewItemPinnedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FolderOverviewItemPinnedType",
        through::<dropkeep_api::team_log::FolderOverviewItemPinnedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FolderOverviewItemUnpinnedDetails",
        through::<dropkeep_api::team_log::FolderOverviewItemUnpinnedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FolderOverviewItemUnpinnedType",
        through::<dropkeep_api::team_log::FolderOverviewItemUnpinnedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.GeoLocationLogInfo", through::<dropkeep_api::team_log::GeoLocationLogInfo>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.GetTeamEventsArg", through::<dropkeep_api::team_log::GetTeamEventsArg>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GetTeamEventsContinueArg",
        through::<dropkeep_api::team_log::GetTeamEventsContinueArg>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.GetTeamEventsResult", through::<dropkeep_api::team_log::GetTeamEventsResult>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GoogleSsoChangePolicyDetails",
        through::<dropkeep_api::team_log::GoogleSsoChangePolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GoogleSsoChangePolicyType",
        through::<dropkeep_api::team_log::GoogleSsoChangePolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GovernancePolicyAddFolderFailedDetails",
        through::<dropkeep_api::team_log::GovernancePolicyAddFolderFailedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GovernancePolicyAddFolderFailedType",
        through::<dropkeep_api::team_log::GovernancePolicyAddFolderFailedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GovernancePolicyAddFoldersDetails",
        through::<dropkeep_api::team_log::GovernancePolicyAddFoldersDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GovernancePolicyAddFoldersType",
        through::<dropkeep_api::team_log::GovernancePolicyAddFoldersType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GovernancePolicyContentDisposedDetails",
        through::<dropkeep_api::team_log::GovernancePolicyContentDisposedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GovernancePolicyContentDisposedType",
        through::<dropkeep_api::team_log::GovernancePolicyContentDisposedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GovernancePolicyCreateDetails",
        through::<dropkeep_api::team_log::GovernancePolicyCreateDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GovernancePolicyCreateType",
        through::<dropkeep_api::team_log::GovernancePolicyCreateType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GovernancePolicyDeleteDetails",
        through::<dropkeep_api::team_log::GovernancePolicyDeleteDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GovernancePolicyDeleteType",
        through::<dropkeep_api::team_log::GovernancePolicyDeleteType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GovernancePolicyEditDetailsDetails",
        through::<dropkeep_api::team_log::GovernancePolicyEditDetailsDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GovernancePolicyEditDetailsType",
        through::<dropkeep_api::team_log::GovernancePolicyEditDetailsType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GovernancePolicyEditDurationDetails",
        through::<dropkeep_api::team_log::GovernancePolicyEditDurationDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GovernancePolicyEditDurationType",
        through::<dropkeep_api::team_log::GovernancePolicyEditDurationType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GovernancePolicyExportCreatedDetails",
        through::<dropkeep_api::team_log::GovernancePolicyExportCreatedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GovernancePolicyExportCreatedType",
        through::<dropkeep_api::team_log::GovernancePolicyExportCreatedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GovernancePolicyExportRemovedDetails",
        through::<dropkeep_api::team_log::GovernancePolicyExportRemovedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GovernancePolicyExportRemovedType",
        through::<dropkeep_api::team_log::GovernancePolicyExportRemovedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GovernancePolicyRemoveFoldersDetails",
        through::<dropkeep_api::team_log::GovernancePolicyRemoveFoldersDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GovernancePolicyRemoveFoldersType",
        through::<dropkeep_api::team_log::GovernancePolicyRemoveFoldersType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GovernancePolicyReportCreatedDetails",
        through::<dropkeep_api::team_log::GovernancePolicyReportCreatedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GovernancePolicyReportCreatedType",
        through::<dropkeep_api::team_log::GovernancePolicyReportCreatedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GovernancePolicyZipPartDownloadedDetails",
        through::<dropkeep_api::team_log::GovernancePolicyZipPartDownloadedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GovernancePolicyZipPartDownloadedType",
        through::<dropkeep_api::team_log::GovernancePolicyZipPartDownloadedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GroupAddExternalIdDetails",
        through::<dropkeep_api::team_log::GroupAddExternalIdDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.GroupAddExternalIdType", through::<dropkeep_api::team_log::GroupAddExternalIdType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.GroupAddMemberDetails", through::<dropkeep_api::team_log::GroupAddMemberDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.GroupAddMemberType", through::<dropkeep_api::team_log::GroupAddMemberType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GroupChangeExternalIdDetails",
        through::<dropkeep_api::team_log::GroupChangeExternalIdDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GroupChangeExternalIdType",
        through::<dropkeep_api::team_log::GroupChangeExternalIdType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GroupChangeManagementTypeDetails",
        through::<dropkeep_api::team_log::GroupChangeManagementTypeDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GroupChangeManagementTypeType",
        through::<dropkeep_api::team_log::GroupChangeManagementTypeType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GroupChangeMemberRoleDetails",
        through::<dropkeep_api::team_log::GroupChangeMemberRoleDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GroupChangeMemberRoleType",
        through::<dropkeep_api::team_log::GroupChangeMemberRoleType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.GroupCreateDetails", through::<dropkeep_api::team_log::GroupCreateDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.GroupCreateType", through::<dropkeep_api::team_log::GroupCreateType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.GroupDeleteDetails", through::<dropkeep_api::team_log::GroupDeleteDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.GroupDeleteType", through::<dropkeep_api::team_log::GroupDeleteType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GroupDescriptionUpdatedDetails",
        through::<dropkeep_api::team_log::GroupDescriptionUpdatedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GroupDescriptionUpdatedType",
        through::<dropkeep_api::team_log::GroupDescriptionUpdatedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GroupExternalSharingSettingOverrideChangedDetails",
        through::<dropkeep_api::team_log::GroupExternalSharingSettingOverrideChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GroupExternalSharingSettingOverrideChangedType",
        through::<dropkeep_api::team_log::GroupExternalSharingSettingOverrideChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GroupJoinPolicyUpdatedDetails",
        through::<dropkeep_api::team_log::GroupJoinPolicyUpdatedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GroupJoinPolicyUpdatedType",
        through::<dropkeep_api::team_log::GroupJoinPolicyUpdatedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.GroupLogInfo", through::<dropkeep_api::team_log::GroupLogInfo>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.GroupMovedDetails", through::<dropkeep_api::team_log::GroupMovedDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.GroupMovedType", through::<dropkeep_api::team_log::GroupMovedType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GroupRemoveExternalIdDetails",
        through::<dropkeep_api::team_log::GroupRemoveExternalIdDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GroupRemoveExternalIdType",
        through::<dropkeep_api::team_log::GroupRemoveExternalIdType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GroupRemoveMemberDetails",
        through::<dropkeep_api::team_log::GroupRemoveMemberDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.GroupRemoveMemberType", through::<dropkeep_api::team_log::GroupRemoveMemberType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.GroupRenameDetails", through::<dropkeep_api::team_log::GroupRenameDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.GroupRenameType", through::<dropkeep_api::team_log::GroupRenameType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GroupUserManagementChangePolicyDetails",
        through::<dropkeep_api::team_log::GroupUserManagementChangePolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GroupUserManagementChangePolicyType",
        through::<dropkeep_api::team_log::GroupUserManagementChangePolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GuestAdminChangeStatusDetails",
        through::<dropkeep_api::team_log::GuestAdminChangeStatusDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GuestAdminChangeStatusType",
        through::<dropkeep_api::team_log::GuestAdminChangeStatusType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GuestAdminSignedInViaTrustedTeamsDetails",
        through::<dropkeep_api::team_log::GuestAdminSignedInViaTrustedTeamsDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GuestAdminSignedInViaTrustedTeamsType",
        through::<dropkeep_api::team_log::GuestAdminSignedInViaTrustedTeamsType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GuestAdminSignedOutViaTrustedTeamsDetails",
        through::<dropkeep_api::team_log::GuestAdminSignedOutViaTrustedTeamsDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GuestAdminSignedOutViaTrustedTeamsType",
        through::<dropkeep_api::team_log::GuestAdminSignedOutViaTrustedTeamsType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.IntegrationConnectedDetails",
        through::<dropkeep_api::team_log::IntegrationConnectedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.IntegrationConnectedType",
        through::<dropkeep_api::team_log::IntegrationConnectedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.IntegrationDisconnectedDetails",
        through::<dropkeep_api::team_log::IntegrationDisconnectedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.IntegrationDisconnectedType",
        through::<dropkeep_api::team_log::IntegrationDisconnectedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.IntegrationPolicyChangedDetails",
        through::<dropkeep_api::team_log::IntegrationPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.IntegrationPolicyChangedType",
        through::<dropkeep_api::team_log::IntegrationPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.InviteAcceptanceEmailPolicyChangedDetails",
        through::<dropkeep_api::team_log::InviteAcceptanceEmailPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.InviteAcceptanceEmailPolicyChangedType",
        through::<dropkeep_api::team_log::InviteAcceptanceEmailPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.JoinTeamDetails", through::<dropkeep_api::team_log::JoinTeamDetails>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.LegacyDeviceSessionLogInfo",
        through::<dropkeep_api::team_log::LegacyDeviceSessionLogInfo>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.LegalHoldsActivateAHoldDetails",
        through::<dropkeep_api::team_log::LegalHoldsActivateAHoldDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.LegalHoldsActivateAHoldType",
        through::<dropkeep_api::team_log::LegalHoldsActivateAHoldType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.LegalHoldsAddMembersDetails",
        through::<dropkeep_api::team_log::LegalHoldsAddMembersDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.LegalHoldsAddMembersType",
        through::<dropkeep_api::team_log::LegalHoldsAddMembersType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.LegalHoldsChangeHoldDetailsDetails",
        through::<dropkeep_api::team_log::LegalHoldsChangeHoldDetailsDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.LegalHoldsChangeHoldDetailsType",
        through::<dropkeep_api::team_log::LegalHoldsChangeHoldDetailsType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.LegalHoldsChangeHoldNameDetails",
        through::<dropkeep_api::team_log::LegalHoldsChangeHoldNameDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.LegalHoldsChangeHoldNameType",
        through::<dropkeep_api::team_log::LegalHoldsChangeHoldNameType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.LegalHoldsExportAHoldDetails",
        through::<dropkeep_api::team_log::LegalHoldsExportAHoldDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.LegalHoldsExportAHoldType",
        through::<dropkeep_api::team_log::LegalHoldsExportAHoldType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.LegalHoldsExportCancelledDetails",
        through::<dropkeep_api::team_log::LegalHoldsExportCancelledDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.LegalHoldsExportCancelledType",
        through::<dropkeep_api::team_log::LegalHoldsExportCancelledType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.LegalHoldsExportDownloadedDetails",
        through::<dropkeep_api::team_log::LegalHoldsExportDownloadedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.LegalHoldsExportDownloadedType",
        through::<dropkeep_api::team_log::LegalHoldsExportDownloadedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.LegalHoldsExportRemovedDetails",
        through::<dropkeep_api::team_log::LegalHoldsExportRemovedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.LegalHoldsExportRemovedType",
        through::<dropkeep_api::team_log::LegalHoldsExportRemovedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.LegalHoldsReleaseAHoldDetails",
        through::<dropkeep_api::team_log::LegalHoldsReleaseAHoldDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.LegalHoldsReleaseAHoldType",
        through::<dropkeep_api::team_log::LegalHoldsReleaseAHoldType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.LegalHoldsRemoveMembersDetails",
        through::<dropkeep_api::team_log::LegalHoldsRemoveMembersDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.LegalHoldsRemoveMembersType",
        through::<dropkeep_api::team_log::LegalHoldsRemoveMembersType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.LegalHoldsReportAHoldDetails",
        through::<dropkeep_api::team_log::LegalHoldsReportAHoldDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.LegalHoldsReportAHoldType",
        through::<dropkeep_api::team_log::LegalHoldsReportAHoldType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.LinkSettingsLogInfo", through::<dropkeep_api::team_log::LinkSettingsLogInfo>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.LoginFailDetails", through::<dropkeep_api::team_log::LoginFailDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.LoginFailType", through::<dropkeep_api::team_log::LoginFailType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.LoginSuccessDetails", through::<dropkeep_api::team_log::LoginSuccessDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.LoginSuccessType", through::<dropkeep_api::team_log::LoginSuccessType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.LogoutDetails", through::<dropkeep_api::team_log::LogoutDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.LogoutType", through::<dropkeep_api::team_log::LogoutType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.MalwareExclusionState", through::<dropkeep_api::team_log::MalwareExclusionState>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MediaHubAddingPeoplePolicyChangedDetails",
        through::<dropkeep_api::team_log::MediaHubAddingPeoplePolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MediaHubAddingPeoplePolicyChangedType",
        through::<dropkeep_api::team_log::MediaHubAddingPeoplePolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MediaHubDownloadPolicyChangedDetails",
        through::<dropkeep_api::team_log::MediaHubDownloadPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MediaHubDownloadPolicyChangedType",
        through::<dropkeep_api::team_log::MediaHubDownloadPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MediaHubFileDownloadedDetails",
        through::<dropkeep_api::team_log::MediaHubFileDownloadedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MediaHubFileDownloadedType",
        through::<dropkeep_api::team_log::MediaHubFileDownloadedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MediaHubLinkSharingPolicyChangedDetails",
        through::<dropkeep_api::team_log::MediaHubLinkSharingPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MediaHubLinkSharingPolicyChangedType",
        through::<dropkeep_api::team_log::MediaHubLinkSharingPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.MediaHubProjectLogInfo", through::<dropkeep_api::team_log::MediaHubProjectLogInfo>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MediaHubProjectTeamAddDetails",
        through::<dropkeep_api::team_log::MediaHubProjectTeamAddDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MediaHubProjectTeamAddType",
        through::<dropkeep_api::team_log::MediaHubProjectTeamAddType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MediaHubProjectTeamDeleteDetails",
        through::<dropkeep_api::team_log::MediaHubProjectTeamDeleteDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MediaHubProjectTeamDeleteType",
        through::<dropkeep_api::team_log::MediaHubProjectTeamDeleteType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MediaHubProjectTeamRoleChangedDetails",
        through::<dropkeep_api::team_log::MediaHubProjectTeamRoleChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MediaHubProjectTeamRoleChangedType",
        through::<dropkeep_api::team_log::MediaHubProjectTeamRoleChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MediaHubSharedLinkAudienceChangedDetails",
        through::<dropkeep_api::team_log::MediaHubSharedLinkAudienceChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MediaHubSharedLinkAudienceChangedType",
        through::<dropkeep_api::team_log::MediaHubSharedLinkAudienceChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MediaHubSharedLinkCreatedDetails",
        through::<dropkeep_api::team_log::MediaHubSharedLinkCreatedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MediaHubSharedLinkCreatedType",
        through::<dropkeep_api::team_log::MediaHubSharedLinkCreatedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MediaHubSharedLinkDownloadSettingChangedDetails",
        through::<dropkeep_api::team_log::MediaHubSharedLinkDownloadSettingChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MediaHubSharedLinkDownloadSettingChangedType",
        through::<dropkeep_api::team_log::MediaHubSharedLinkDownloadSettingChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MediaHubSharedLinkRevokedDetails",
        through::<dropkeep_api::team_log::MediaHubSharedLinkRevokedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MediaHubSharedLinkRevokedType",
        through::<dropkeep_api::team_log::MediaHubSharedLinkRevokedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberAccessDetailsCreateReportDetails",
        through::<dropkeep_api::team_log::MemberAccessDetailsCreateReportDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberAccessDetailsCreateReportFailedDetails",
        through::<dropkeep_api::team_log::MemberAccessDetailsCreateReportFailedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberAccessDetailsCreateReportFailedType",
        through::<dropkeep_api::team_log::MemberAccessDetailsCreateReportFailedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberAccessDetailsCreateReportType",
        through::<dropkeep_api::team_log::MemberAccessDetailsCreateReportType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberAddExternalIdDetails",
        through::<dropkeep_api::team_log::MemberAddExternalIdDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberAddExternalIdType",
        through::<dropkeep_api::team_log::MemberAddExternalIdType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.MemberAddNameDetails", through::<dropkeep_api::team_log::MemberAddNameDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.MemberAddNameType", through::<dropkeep_api::team_log::MemberAddNameType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberChangeAdminRoleDetails",
        through::<dropkeep_api::team_log::MemberChangeAdminRoleDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberChangeAdminRoleType",
        through::<dropkeep_api::team_log::MemberChangeAdminRoleType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberChangeEmailDetails",
        through::<dropkeep_api::team_log::MemberChangeEmailDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.MemberChangeEmailType", through::<dropkeep_api::team_log::MemberChangeEmailType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberChangeExternalIdDetails",
        through::<dropkeep_api::team_log::MemberChangeExternalIdDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberChangeExternalIdType",
        through::<dropkeep_api::team_log::MemberChangeExternalIdType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberChangeMembershipTypeDetails",
        through::<dropkeep_api::team_log::MemberChangeMembershipTypeDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberChangeMembershipTypeType",
        through::<dropkeep_api::team_log::MemberChangeMembershipTypeType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberChangeNameDetails",
        through::<dropkeep_api::team_log::MemberChangeNameDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.MemberChangeNameType", through::<dropkeep_api::team_log::MemberChangeNameType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberChangeResellerRoleDetails",
        through::<dropkeep_api::team_log::MemberChangeResellerRoleDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberChangeResellerRoleType",
        through::<dropkeep_api::team_log::MemberChangeResellerRoleType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberChangeStatusDetails",
        through::<dropkeep_api::team_log::MemberChangeStatusDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.MemberChangeStatusType", through::<dropkeep_api::team_log::MemberChangeStatusType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberDeleteManualContactsDetails",
        through::<dropkeep_api::team_log::MemberDeleteManualContactsDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberDeleteManualContactsType",
        through::<dropkeep_api::team_log::MemberDeleteManualContactsType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberDeleteProfilePhotoDetails",
        through::<dropkeep_api::team_log::MemberDeleteProfilePhotoDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberDeleteProfilePhotoType",
        through::<dropkeep_api::team_log::MemberDeleteProfilePhotoType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberFolderContentsAccessedDetails",
        through::<dropkeep_api::team_log::MemberFolderContentsAccessedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberFolderContentsAccessedType",
        through::<dropkeep_api::team_log::MemberFolderContentsAccessedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberPermanentlyDeleteAccountContentsDetails",
        through::<dropkeep_api::team_log::MemberPermanentlyDeleteAccountContentsDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberPermanentlyDeleteAccountContentsType",
        through::<dropkeep_api::team_log::MemberPermanentlyDeleteAccountContentsType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberRemoveExternalIdDetails",
        through::<dropkeep_api::team_log::MemberRemoveExternalIdDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberRemoveExternalIdType",
        through::<dropkeep_api::team_log::MemberRemoveExternalIdType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberRequestsChangePolicyDetails",
        through::<dropkeep_api::team_log::MemberRequestsChangePolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberRequestsChangePolicyType",
        through::<dropkeep_api::team_log::MemberRequestsChangePolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberSendInvitePolicyChangedDetails",
        through::<dropkeep_api::team_log::MemberSendInvitePolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberSendInvitePolicyChangedType",
        through::<dropkeep_api::team_log::MemberSendInvitePolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberSetProfilePhotoDetails",
        through::<dropkeep_api::team_log::MemberSetProfilePhotoDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberSetProfilePhotoType",
        through::<dropkeep_api::team_log::MemberSetProfilePhotoType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberSpaceLimitsAddCustomQuotaDetails",
        through::<dropkeep_api::team_log::MemberSpaceLimitsAddCustomQuotaDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberSpaceLimitsAddCustomQuotaType",
        through::<dropkeep_api::team_log::MemberSpaceLimitsAddCustomQuotaType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberSpaceLimitsAddExceptionDetails",
        through::<dropkeep_api::team_log::MemberSpaceLimitsAddExceptionDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberSpaceLimitsAddExceptionType",
        through::<dropkeep_api::team_log::MemberSpaceLimitsAddExceptionType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberSpaceLimitsChangeCapsTypePolicyDetails",
        through::<dropkeep_api::team_log::MemberSpaceLimitsChangeCapsTypePolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberSpaceLimitsChangeCapsTypePolicyType",
        through::<dropkeep_api::team_log::MemberSpaceLimitsChangeCapsTypePolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberSpaceLimitsChangeCustomQuotaDetails",
        through::<dropkeep_api::team_log::MemberSpaceLimitsChangeCustomQuotaDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberSpaceLimitsChangeCustomQuotaType",
        through::<dropkeep_api::team_log::MemberSpaceLimitsChangeCustomQuotaType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberSpaceLimitsChangePolicyDetails",
        through::<dropkeep_api::team_log::MemberSpaceLimitsChangePolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberSpaceLimitsChangePolicyType",
        through::<dropkeep_api::team_log::MemberSpaceLimitsChangePolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberSpaceLimitsChangeStatusDetails",
        through::<dropkeep_api::team_log::MemberSpaceLimitsChangeStatusDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberSpaceLimitsChangeStatusType",
        through::<dropkeep_api::team_log::MemberSpaceLimitsChangeStatusType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberSpaceLimitsRemoveCustomQuotaDetails",
        through::<dropkeep_api::team_log::MemberSpaceLimitsRemoveCustomQuotaDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberSpaceLimitsRemoveCustomQuotaType",
        through::<dropkeep_api::team_log::MemberSpaceLimitsRemoveCustomQuotaType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberSpaceLimitsRemoveExceptionDetails",
        through::<dropkeep_api::team_log::MemberSpaceLimitsRemoveExceptionDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberSpaceLimitsRemoveExceptionType",
        through::<dropkeep_api::team_log::MemberSpaceLimitsRemoveExceptionType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.MemberSuggestDetails", through::<dropkeep_api::team_log::MemberSuggestDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.MemberSuggestType", through::<dropkeep_api::team_log::MemberSuggestType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberSuggestionsChangePolicyDetails",
        through::<dropkeep_api::team_log::MemberSuggestionsChangePolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberSuggestionsChangePolicyType",
        through::<dropkeep_api::team_log::MemberSuggestionsChangePolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberTransferAccountContentsDetails",
        through::<dropkeep_api::team_log::MemberTransferAccountContentsDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberTransferAccountContentsType",
        through::<dropkeep_api::team_log::MemberTransferAccountContentsType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberTransferredInternalFields",
        through::<dropkeep_api::team_log::MemberTransferredInternalFields>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MicrosoftLoginChangePolicyDetails",
        through::<dropkeep_api::team_log::MicrosoftLoginChangePolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MicrosoftLoginChangePolicyType",
        through::<dropkeep_api::team_log::MicrosoftLoginChangePolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MicrosoftOfficeAddinChangePolicyDetails",
        through::<dropkeep_api::team_log::MicrosoftOfficeAddinChangePolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MicrosoftOfficeAddinChangePolicyType",
        through::<dropkeep_api::team_log::MicrosoftOfficeAddinChangePolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.MissingDetails", through::<dropkeep_api::team_log::MissingDetails>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MobileDeviceSessionLogInfo",
        through::<dropkeep_api::team_log::MobileDeviceSessionLogInfo>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.MobileSessionLogInfo", through::<dropkeep_api::team_log::MobileSessionLogInfo>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MultiTeamIdentityPolicyChangedDetails",
        through::<dropkeep_api::team_log::MultiTeamIdentityPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MultiTeamIdentityPolicyChangedType",
        through::<dropkeep_api::team_log::MultiTeamIdentityPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.NamespaceRelativePathLogInfo",
        through::<dropkeep_api::team_log::NamespaceRelativePathLogInfo>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.NetworkControlChangePolicyDetails",
        through::<dropkeep_api::team_log::NetworkControlChangePolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.NetworkControlChangePolicyType",
        through::<dropkeep_api::team_log::NetworkControlChangePolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.NoExpirationLinkGenCreateReportDetails",
        through::<dropkeep_api::team_log::NoExpirationLinkGenCreateReportDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.NoExpirationLinkGenCreateReportType",
        through::<dropkeep_api::team_log::NoExpirationLinkGenCreateReportType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.NoExpirationLinkGenReportFailedDetails",
        through::<dropkeep_api::team_log::NoExpirationLinkGenReportFailedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.NoExpirationLinkGenReportFailedType",
        through::<dropkeep_api::team_log::NoExpirationLinkGenReportFailedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.NoPasswordLinkGenCreateReportDetails",
        through::<dropkeep_api::team_log::NoPasswordLinkGenCreateReportDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.NoPasswordLinkGenCreateReportType",
        through::<dropkeep_api::team_log::NoPasswordLinkGenCreateReportType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.NoPasswordLinkGenReportFailedDetails",
        through::<dropkeep_api::team_log::NoPasswordLinkGenReportFailedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.NoPasswordLinkGenReportFailedType",
        through::<dropkeep_api::team_log::NoPasswordLinkGenReportFailedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.NoPasswordLinkViewCreateReportDetails",
        through::<dropkeep_api::team_log::NoPasswordLinkViewCreateReportDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.NoPasswordLinkViewCreateReportType",
        through::<dropkeep_api::team_log::NoPasswordLinkViewCreateReportType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.NoPasswordLinkViewReportFailedDetails",
        through::<dropkeep_api::team_log::NoPasswordLinkViewReportFailedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.NoPasswordLinkViewReportFailedType",
        through::<dropkeep_api::team_log::NoPasswordLinkViewReportFailedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.NonTeamMemberLogInfo", through::<dropkeep_api::team_log::NonTeamMemberLogInfo>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.NonTrustedTeamDetails", through::<dropkeep_api::team_log::NonTrustedTeamDetails>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.NoteAclInviteOnlyDetails",
        through::<dropkeep_api::team_log::NoteAclInviteOnlyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.NoteAclInviteOnlyType", through::<dropkeep_api::team_log::NoteAclInviteOnlyType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.NoteAclLinkDetails", through::<dropkeep_api::team_log::NoteAclLinkDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.NoteAclLinkType", through::<dropkeep_api::team_log::NoteAclLinkType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.NoteAclTeamLinkDetails", through::<dropkeep_api::team_log::NoteAclTeamLinkDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.NoteAclTeamLinkType", through::<dropkeep_api::team_log::NoteAclTeamLinkType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.NoteShareReceiveDetails",
        through::<dropkeep_api::team_log::NoteShareReceiveDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.NoteShareReceiveType", through::<dropkeep_api::team_log::NoteShareReceiveType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.NoteSharedDetails", through::<dropkeep_api::team_log::NoteSharedDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.NoteSharedType", through::<dropkeep_api::team_log::NoteSharedType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ObjectLabelAddedDetails",
        through::<dropkeep_api::team_log::ObjectLabelAddedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ObjectLabelAddedType", through::<dropkeep_api::team_log::ObjectLabelAddedType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ObjectLabelRemovedDetails",
        through::<dropkeep_api::team_log::ObjectLabelRemovedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ObjectLabelRemovedType", through::<dropkeep_api::team_log::ObjectLabelRemovedType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ObjectLabelUpdatedValueDetails",
        through::<dropkeep_api::team_log::ObjectLabelUpdatedValueDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ObjectLabelUpdatedValueType",
        through::<dropkeep_api::team_log::ObjectLabelUpdatedValueType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.OpenNoteSharedDetails", through::<dropkeep_api::team_log::OpenNoteSharedDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.OpenNoteSharedType", through::<dropkeep_api::team_log::OpenNoteSharedType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.OrganizationDetails", through::<dropkeep_api::team_log::OrganizationDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.OrganizationName", through::<dropkeep_api::team_log::OrganizationName>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.OrganizeFolderWithTidyDetails",
        through::<dropkeep_api::team_log::OrganizeFolderWithTidyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.OrganizeFolderWithTidyType",
        through::<dropkeep_api::team_log::OrganizeFolderWithTidyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.OriginLogInfo", through::<dropkeep_api::team_log::OriginLogInfo>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.OutdatedLinkViewCreateReportDetails",
        through::<dropkeep_api::team_log::OutdatedLinkViewCreateReportDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.OutdatedLinkViewCreateReportType",
        through::<dropkeep_api::team_log::OutdatedLinkViewCreateReportType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.OutdatedLinkViewReportFailedDetails",
        through::<dropkeep_api::team_log::OutdatedLinkViewReportFailedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.OutdatedLinkViewReportFailedType",
        through::<dropkeep_api::team_log::OutdatedLinkViewReportFailedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperAdminExportStartDetails",
        through::<dropkeep_api::team_log::PaperAdminExportStartDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperAdminExportStartType",
        through::<dropkeep_api::team_log::PaperAdminExportStartType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperChangeDeploymentPolicyDetails",
        through::<dropkeep_api::team_log::PaperChangeDeploymentPolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperChangeDeploymentPolicyType",
        through::<dropkeep_api::team_log::PaperChangeDeploymentPolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperChangeMemberLinkPolicyDetails",
        through::<dropkeep_api::team_log::PaperChangeMemberLinkPolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperChangeMemberLinkPolicyType",
        through::<dropkeep_api::team_log::PaperChangeMemberLinkPolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperChangeMemberPolicyDetails",
        through::<dropkeep_api::team_log::PaperChangeMemberPolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperChangeMemberPolicyType",
        through::<dropkeep_api::team_log::PaperChangeMemberPolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperChangePolicyDetails",
        through::<dropkeep_api::team_log::PaperChangePolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PaperChangePolicyType", through::<dropkeep_api::team_log::PaperChangePolicyType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperContentAddMemberDetails",
        through::<dropkeep_api::team_log::PaperContentAddMemberDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperContentAddMemberType",
        through::<dropkeep_api::team_log::PaperContentAddMemberType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperContentAddToFolderDetails",
        through::<dropkeep_api::team_log::PaperContentAddToFolderDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperContentAddToFolderType",
        through::<dropkeep_api::team_log::PaperContentAddToFolderType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperContentArchiveDetails",
        through::<dropkeep_api::team_log::PaperContentArchiveDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperContentArchiveType",
        through::<dropkeep_api::team_log::PaperContentArchiveType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperContentCreateDetails",
        through::<dropkeep_api::team_log::PaperContentCreateDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PaperContentCreateType", through::<dropkeep_api::team_log::PaperContentCreateType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperContentPermanentlyDeleteDetails",
        through::<dropkeep_api::team_log::PaperContentPermanentlyDeleteDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperContentPermanentlyDeleteType",
        through::<dropkeep_api::team_log::PaperContentPermanentlyDeleteType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperContentRemoveFromFolderDetails",
        through::<dropkeep_api::team_log::PaperContentRemoveFromFolderDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperContentRemoveFromFolderType",
        through::<dropkeep_api::team_log::PaperContentRemoveFromFolderType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperContentRemoveMemberDetails",
        through::<dropkeep_api::team_log::PaperContentRemoveMemberDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperContentRemoveMemberType",
        through::<dropkeep_api::team_log::PaperContentRemoveMemberType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperContentRenameDetails",
        through::<dropkeep_api::team_log::PaperContentRenameDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PaperContentRenameType", through::<dropkeep_api::team_log::PaperContentRenameType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperContentRestoreDetails",
        through::<dropkeep_api::team_log::PaperContentRestoreDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperContentRestoreType",
        through::<dropkeep_api::team_log::PaperContentRestoreType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperDefaultFolderPolicyChangedDetails",
        through::<dropkeep_api::team_log::PaperDefaultFolderPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperDefaultFolderPolicyChangedType",
        through::<dropkeep_api::team_log::PaperDefaultFolderPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperDesktopPolicyChangedDetails",
        through::<dropkeep_api::team_log::PaperDesktopPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperDesktopPolicyChangedType",
        through::<dropkeep_api::team_log::PaperDesktopPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperDocAddCommentDetails",
        through::<dropkeep_api::team_log::PaperDocAddCommentDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PaperDocAddCommentType", through::<dropkeep_api::team_log::PaperDocAddCommentType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperDocChangeMemberRoleDetails",
        through::<dropkeep_api::team_log::PaperDocChangeMemberRoleDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperDocChangeMemberRoleType",
        through::<dropkeep_api::team_log::PaperDocChangeMemberRoleType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperDocChangeSharingPolicyDetails",
        through::<dropkeep_api::team_log::PaperDocChangeSharingPolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperDocChangeSharingPolicyType",
        through::<dropkeep_api::team_log::PaperDocChangeSharingPolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperDocChangeSubscriptionDetails",
        through::<dropkeep_api::team_log::PaperDocChangeSubscriptionDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperDocChangeSubscriptionType",
        through::<dropkeep_api::team_log::PaperDocChangeSubscriptionType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperDocDeleteCommentDetails",
        through::<dropkeep_api::team_log::PaperDocDeleteCommentDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperDocDeleteCommentType",
        through::<dropkeep_api::team_log::PaperDocDeleteCommentType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PaperDocDeletedDetails", through::<dropkeep_api::team_log::PaperDocDeletedDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PaperDocDeletedType", through::<dropkeep_api::team_log::PaperDocDeletedType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperDocDownloadDetails",
        through::<dropkeep_api::team_log::PaperDocDownloadDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PaperDocDownloadType", through::<dropkeep_api::team_log::PaperDocDownloadType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperDocEditCommentDetails",
        through::<dropkeep_api::team_log::PaperDocEditCommentDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperDocEditCommentType",
        through::<dropkeep_api::team_log::PaperDocEditCommentType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PaperDocEditDetails", through::<dropkeep_api::team_log::PaperDocEditDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PaperDocEditType", through::<dropkeep_api::team_log::PaperDocEditType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperDocFollowedDetails",
        through::<dropkeep_api::team_log::PaperDocFollowedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PaperDocFollowedType", through::<dropkeep_api::team_log::PaperDocFollowedType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PaperDocMentionDetails", through::<dropkeep_api::team_log::PaperDocMentionDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PaperDocMentionType", through::<dropkeep_api::team_log::PaperDocMentionType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperDocOwnershipChangedDetails",
        through::<dropkeep_api::team_log::PaperDocOwnershipChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperDocOwnershipChangedType",
        through::<dropkeep_api::team_log::PaperDocOwnershipChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperDocRequestAccessDetails",
        through::<dropkeep_api::team_log::PaperDocRequestAccessDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperDocRequestAccessType",
        through::<dropkeep_api::team_log::PaperDocRequestAccessType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperDocResolveCommentDetails",
        through::<dropkeep_api::team_log::PaperDocResolveCommentDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperDocResolveCommentType",
        through::<dropkeep_api::team_log::PaperDocResolveCommentType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PaperDocRevertDetails", through::<dropkeep_api::team_log::PaperDocRevertDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PaperDocRevertType", through::<dropkeep_api::team_log::PaperDocRevertType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperDocSlackShareDetails",
        through::<dropkeep_api::team_log::PaperDocSlackShareDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PaperDocSlackShareType", through::<dropkeep_api::team_log::PaperDocSlackShareType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperDocTeamInviteDetails",
        through::<dropkeep_api::team_log::PaperDocTeamInviteDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PaperDocTeamInviteType", through::<dropkeep_api::team_log::PaperDocTeamInviteType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PaperDocTrashedDetails", through::<dropkeep_api::team_log::PaperDocTrashedDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PaperDocTrashedType", through::<dropkeep_api::team_log::PaperDocTrashedType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperDocUnresolveCommentDetails",
        through::<dropkeep_api::team_log::PaperDocUnresolveCommentDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperDocUnresolveCommentType",
        through::<dropkeep_api::team_log::PaperDocUnresolveCommentType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperDocUntrashedDetails",
        through::<dropkeep_api::team_log::PaperDocUntrashedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PaperDocUntrashedType", through::<dropkeep_api::team_log::PaperDocUntrashedType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PaperDocViewDetails", through::<dropkeep_api::team_log::PaperDocViewDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PaperDocViewType", through::<dropkeep_api::team_log::PaperDocViewType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PaperDocumentLogInfo", through::<dropkeep_api::team_log::PaperDocumentLogInfo>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperEnabledUsersGroupAdditionDetails",
        through::<dropkeep_api::team_log::PaperEnabledUsersGroupAdditionDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperEnabledUsersGroupAdditionType",
        through::<dropkeep_api::team_log::PaperEnabledUsersGroupAdditionType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperEnabledUsersGroupRemovalDetails",
        through::<dropkeep_api::team_log::PaperEnabledUsersGroupRemovalDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperEnabledUsersGroupRemovalType",
        through::<dropkeep_api::team_log::PaperEnabledUsersGroupRemovalType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperExternalViewAllowDetails",
        through::<dropkeep_api::team_log::PaperExternalViewAllowDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperExternalViewAllowType",
        through::<dropkeep_api::team_log::PaperExternalViewAllowType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperExternalViewDefaultTeamDetails",
        through::<dropkeep_api::team_log::PaperExternalViewDefaultTeamDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperExternalViewDefaultTeamType",
        through::<dropkeep_api::team_log::PaperExternalViewDefaultTeamType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperExternalViewForbidDetails",
        through::<dropkeep_api::team_log::PaperExternalViewForbidDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperExternalViewForbidType",
        through::<dropkeep_api::team_log::PaperExternalViewForbidType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperFolderChangeSubscriptionDetails",
        through::<dropkeep_api::team_log::PaperFolderChangeSubscriptionDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperFolderChangeSubscriptionType",
        through::<dropkeep_api::team_log::PaperFolderChangeSubscriptionType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperFolderDeletedDetails",
        through::<dropkeep_api::team_log::PaperFolderDeletedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PaperFolderDeletedType", through::<dropkeep_api::team_log::PaperFolderDeletedType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperFolderFollowedDetails",
        through::<dropkeep_api::team_log::PaperFolderFollowedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperFolderFollowedType",
        through::<dropkeep_api::team_log::PaperFolderFollowedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PaperFolderLogInfo", through::<dropkeep_api::team_log::PaperFolderLogInfo>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperFolderTeamInviteDetails",
        through::<dropkeep_api::team_log::PaperFolderTeamInviteDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperFolderTeamInviteType",
        through::<dropkeep_api::team_log::PaperFolderTeamInviteType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperPublishedLinkChangePermissionDetails",
        through::<dropkeep_api::team_log::PaperPublishedLinkChangePermissionDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperPublishedLinkChangePermissionType",
        through::<dropkeep_api::team_log::PaperPublishedLinkChangePermissionType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperPublishedLinkCreateDetails",
        through::<dropkeep_api::team_log::PaperPublishedLinkCreateDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperPublishedLinkCreateType",
        through::<dropkeep_api::team_log::PaperPublishedLinkCreateType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperPublishedLinkDisabledDetails",
        through::<dropkeep_api::team_log::PaperPublishedLinkDisabledDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperPublishedLinkDisabledType",
        through::<dropkeep_api::team_log::PaperPublishedLinkDisabledType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperPublishedLinkViewDetails",
        through::<dropkeep_api::team_log::PaperPublishedLinkViewDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperPublishedLinkViewType",
        through::<dropkeep_api::team_log::PaperPublishedLinkViewType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PasskeyAddDetails", through::<dropkeep_api::team_log::PasskeyAddDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PasskeyAddType", through::<dropkeep_api::team_log::PasskeyAddType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PasskeyLoginPolicyChangedDetails",
        through::<dropkeep_api::team_log::PasskeyLoginPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PasskeyLoginPolicyChangedType",
        through::<dropkeep_api::team_log::PasskeyLoginPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PasskeyRemoveDetails", through::<dropkeep_api::team_log::PasskeyRemoveDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PasskeyRemoveType", through::<dropkeep_api::team_log::PasskeyRemoveType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PasswordChangeDetails", through::<dropkeep_api::team_log::PasswordChangeDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PasswordChangeType", through::<dropkeep_api::team_log::PasswordChangeType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PasswordResetAllDetails",
        through::<dropkeep_api::team_log::PasswordResetAllDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PasswordResetAllType", through::<dropkeep_api::team_log::PasswordResetAllType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PasswordResetDetails", through::<dropkeep_api::team_log::PasswordResetDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PasswordResetType", through::<dropkeep_api::team_log::PasswordResetType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PasswordStrengthRequirementsChangePolicyDetails",
        through::<dropkeep_api::team_log::PasswordStrengthRequirementsChangePolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PasswordStrengthRequirementsChangePolicyType",
        through::<dropkeep_api::team_log::PasswordStrengthRequirementsChangePolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PathLogInfo", through::<dropkeep_api::team_log::PathLogInfo>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PendingSecondaryEmailAddedDetails",
        through::<dropkeep_api::team_log::PendingSecondaryEmailAddedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PendingSecondaryEmailAddedType",
        through::<dropkeep_api::team_log::PendingSecondaryEmailAddedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PermanentDeleteChangePolicyDetails",
        through::<dropkeep_api::team_log::PermanentDeleteChangePolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PermanentDeleteChangePolicyType",
        through::<dropkeep_api::team_log::PermanentDeleteChangePolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PreviewsAiPolicyChangedDetails",
        through::<dropkeep_api::team_log::PreviewsAiPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PreviewsAiPolicyChangedType",
        through::<dropkeep_api::team_log::PreviewsAiPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PrimaryTeamRequestAcceptedDetails",
        through::<dropkeep_api::team_log::PrimaryTeamRequestAcceptedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PrimaryTeamRequestCanceledDetails",
        through::<dropkeep_api::team_log::PrimaryTeamRequestCanceledDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PrimaryTeamRequestExpiredDetails",
        through::<dropkeep_api::team_log::PrimaryTeamRequestExpiredDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PrimaryTeamRequestReminderDetails",
        through::<dropkeep_api::team_log::PrimaryTeamRequestReminderDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ProductAssignedToMemberDetails",
        through::<dropkeep_api::team_log::ProductAssignedToMemberDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ProductAssignedToMemberType",
        through::<dropkeep_api::team_log::ProductAssignedToMemberType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ProductLogInfo", through::<dropkeep_api::team_log::ProductLogInfo>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ProductRemovedFromMemberDetails",
        through::<dropkeep_api::team_log::ProductRemovedFromMemberDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ProductRemovedFromMemberType",
        through::<dropkeep_api::team_log::ProductRemovedFromMemberType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ProtectActionAddCollaboratorDetails",
        through::<dropkeep_api::team_log::ProtectActionAddCollaboratorDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ProtectActionAddCollaboratorType",
        through::<dropkeep_api::team_log::ProtectActionAddCollaboratorType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ProtectActionAddLinkDetails",
        through::<dropkeep_api::team_log::ProtectActionAddLinkDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ProtectActionAddLinkType",
        through::<dropkeep_api::team_log::ProtectActionAddLinkType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ProtectActionDeleteDetails",
        through::<dropkeep_api::team_log::ProtectActionDeleteDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ProtectActionDeleteType",
        through::<dropkeep_api::team_log::ProtectActionDeleteType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ProtectActionExportDetails",
        through::<dropkeep_api::team_log::ProtectActionExportDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ProtectActionExportType",
        through::<dropkeep_api::team_log::ProtectActionExportType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ProtectActionRemoveCollaboratorDetails",
        through::<dropkeep_api::team_log::ProtectActionRemoveCollaboratorDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ProtectActionRemoveCollaboratorType",
        through::<dropkeep_api::team_log::ProtectActionRemoveCollaboratorType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ProtectActionRemoveLinkDetails",
        through::<dropkeep_api::team_log::ProtectActionRemoveLinkDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ProtectActionRemoveLinkType",
        through::<dropkeep_api::team_log::ProtectActionRemoveLinkType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ProtectActionStopSharingDetails",
        through::<dropkeep_api::team_log::ProtectActionStopSharingDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ProtectActionStopSharingType",
        through::<dropkeep_api::team_log::ProtectActionStopSharingType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ProtectInternalDomainsChangedDetails",
        through::<dropkeep_api::team_log::ProtectInternalDomainsChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ProtectInternalDomainsChangedType",
        through::<dropkeep_api::team_log::ProtectInternalDomainsChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ProtectPolicyActivatedDetails",
        through::<dropkeep_api::team_log::ProtectPolicyActivatedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ProtectPolicyActivatedType",
        through::<dropkeep_api::team_log::ProtectPolicyActivatedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ProtectPolicyDeactivatedDetails",
        through::<dropkeep_api::team_log::ProtectPolicyDeactivatedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ProtectPolicyDeactivatedType",
        through::<dropkeep_api::team_log::ProtectPolicyDeactivatedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ProtectPolicyScheduledDetails",
        through::<dropkeep_api::team_log::ProtectPolicyScheduledDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ProtectPolicyScheduledType",
        through::<dropkeep_api::team_log::ProtectPolicyScheduledType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ProtectPolicyUpdatedDetails",
        through::<dropkeep_api::team_log::ProtectPolicyUpdatedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ProtectPolicyUpdatedType",
        through::<dropkeep_api::team_log::ProtectPolicyUpdatedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ProtectReportViewDetails",
        through::<dropkeep_api::team_log::ProtectReportViewDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ProtectReportViewType", through::<dropkeep_api::team_log::ProtectReportViewType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.RansomwareAlertCreateReportDetails",
        through::<dropkeep_api::team_log::RansomwareAlertCreateReportDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.RansomwareAlertCreateReportFailedDetails",
        through::<dropkeep_api::team_log::RansomwareAlertCreateReportFailedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.RansomwareAlertCreateReportFailedType",
        through::<dropkeep_api::team_log::RansomwareAlertCreateReportFailedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.RansomwareAlertCreateReportType",
        through::<dropkeep_api::team_log::RansomwareAlertCreateReportType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.RansomwareRestoreProcessCompletedDetails",
        through::<dropkeep_api::team_log::RansomwareRestoreProcessCompletedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.RansomwareRestoreProcessCompletedType",
        through::<dropkeep_api::team_log::RansomwareRestoreProcessCompletedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.RansomwareRestoreProcessStartedDetails",
        through::<dropkeep_api::team_log::RansomwareRestoreProcessStartedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.RansomwareRestoreProcessStartedType",
        through::<dropkeep_api::team_log::RansomwareRestoreProcessStartedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.RecipientsConfiguration",
        through::<dropkeep_api::team_log::RecipientsConfiguration>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.RelocateAssetReferencesLogInfo",
        through::<dropkeep_api::team_log::RelocateAssetReferencesLogInfo>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ReplayAddingPeoplePolicyChangedDetails",
        through::<dropkeep_api::team_log::ReplayAddingPeoplePolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ReplayAddingPeoplePolicyChangedType",
        through::<dropkeep_api::team_log::ReplayAddingPeoplePolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ReplayFileDeleteDetails",
        through::<dropkeep_api::team_log::ReplayFileDeleteDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ReplayFileDeleteType", through::<dropkeep_api::team_log::ReplayFileDeleteType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ReplayFileDownloadedDetails",
        through::<dropkeep_api::team_log::ReplayFileDownloadedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ReplayFileDownloadedType",
        through::<dropkeep_api::team_log::ReplayFileDownloadedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ReplayFileSharedLinkCreatedDetails",
        through::<dropkeep_api::team_log::ReplayFileSharedLinkCreatedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ReplayFileSharedLinkCreatedType",
        through::<dropkeep_api::team_log::ReplayFileSharedLinkCreatedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ReplayFileSharedLinkModifiedDetails",
        through::<dropkeep_api::team_log::ReplayFileSharedLinkModifiedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ReplayFileSharedLinkModifiedType",
        through::<dropkeep_api::team_log::ReplayFileSharedLinkModifiedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ReplayProjectTeamAddDetails",
        through::<dropkeep_api::team_log::ReplayProjectTeamAddDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ReplayProjectTeamAddType",
        through::<dropkeep_api::team_log::ReplayProjectTeamAddType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ReplayProjectTeamDeleteDetails",
        through::<dropkeep_api::team_log::ReplayProjectTeamDeleteDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ReplayProjectTeamDeleteType",
        through::<dropkeep_api::team_log::ReplayProjectTeamDeleteType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ReplaySharingPolicyChangedDetails",
        through::<dropkeep_api::team_log::ReplaySharingPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ReplaySharingPolicyChangedType",
        through::<dropkeep_api::team_log::ReplaySharingPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ReplayTeamProjectCreatedDetails",
        through::<dropkeep_api::team_log::ReplayTeamProjectCreatedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ReplayTeamProjectCreatedType",
        through::<dropkeep_api::team_log::ReplayTeamProjectCreatedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ResellerLogInfo", through::<dropkeep_api::team_log::ResellerLogInfo>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ResellerSupportChangePolicyDetails",
        through::<dropkeep_api::team_log::ResellerSupportChangePolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ResellerSupportChangePolicyType",
        through::<dropkeep_api::team_log::ResellerSupportChangePolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ResellerSupportSessionEndDetails",
        through::<dropkeep_api::team_log::ResellerSupportSessionEndDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ResellerSupportSessionEndType",
        through::<dropkeep_api::team_log::ResellerSupportSessionEndType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ResellerSupportSessionStartDetails",
        through::<dropkeep_api::team_log::ResellerSupportSessionStartDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ResellerSupportSessionStartType",
        through::<dropkeep_api::team_log::ResellerSupportSessionStartType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.RewindFolderDetails", through::<dropkeep_api::team_log::RewindFolderDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.RewindFolderType", through::<dropkeep_api::team_log::RewindFolderType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.RewindPolicyChangedDetails",
        through::<dropkeep_api::team_log::RewindPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.RewindPolicyChangedType",
        through::<dropkeep_api::team_log::RewindPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.RiscSecurityEventDetails",
        through::<dropkeep_api::team_log::RiscSecurityEventDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.RiscSecurityEventType", through::<dropkeep_api::team_log::RiscSecurityEventType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SecondaryEmailDeletedDetails",
        through::<dropkeep_api::team_log::SecondaryEmailDeletedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SecondaryEmailDeletedType",
        through::<dropkeep_api::team_log::SecondaryEmailDeletedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SecondaryEmailVerifiedDetails",
        through::<dropkeep_api::team_log::SecondaryEmailVerifiedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SecondaryEmailVerifiedType",
        through::<dropkeep_api::team_log::SecondaryEmailVerifiedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SecondaryMailsPolicyChangedDetails",
        through::<dropkeep_api::team_log::SecondaryMailsPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SecondaryMailsPolicyChangedType",
        through::<dropkeep_api::team_log::SecondaryMailsPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SecondaryTeamRequestAcceptedDetails",
        through::<dropkeep_api::team_log::SecondaryTeamRequestAcceptedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SecondaryTeamRequestCanceledDetails",
        through::<dropkeep_api::team_log::SecondaryTeamRequestCanceledDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SecondaryTeamRequestExpiredDetails",
        through::<dropkeep_api::team_log::SecondaryTeamRequestExpiredDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SecondaryTeamRequestReminderDetails",
        through::<dropkeep_api::team_log::SecondaryTeamRequestReminderDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SendAndTrackFileAddedDetails",
        through::<dropkeep_api::team_log::SendAndTrackFileAddedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SendAndTrackFileAddedType",
        through::<dropkeep_api::team_log::SendAndTrackFileAddedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SendAndTrackFileRenamedDetails",
        through::<dropkeep_api::team_log::SendAndTrackFileRenamedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SendAndTrackFileRenamedType",
        through::<dropkeep_api::team_log::SendAndTrackFileRenamedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SendAndTrackFileUpdatedDetails",
        through::<dropkeep_api::team_log::SendAndTrackFileUpdatedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SendAndTrackFileUpdatedType",
        through::<dropkeep_api::team_log::SendAndTrackFileUpdatedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SendAndTrackLinkCreatedDetails",
        through::<dropkeep_api::team_log::SendAndTrackLinkCreatedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SendAndTrackLinkCreatedType",
        through::<dropkeep_api::team_log::SendAndTrackLinkCreatedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SendAndTrackLinkDeletedDetails",
        through::<dropkeep_api::team_log::SendAndTrackLinkDeletedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SendAndTrackLinkDeletedType",
        through::<dropkeep_api::team_log::SendAndTrackLinkDeletedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SendAndTrackLinkUpdatedDetails",
        through::<dropkeep_api::team_log::SendAndTrackLinkUpdatedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SendAndTrackLinkUpdatedType",
        through::<dropkeep_api::team_log::SendAndTrackLinkUpdatedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SendAndTrackLinkViewedDetails",
        through::<dropkeep_api::team_log::SendAndTrackLinkViewedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SendAndTrackLinkViewedType",
        through::<dropkeep_api::team_log::SendAndTrackLinkViewedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SendAndTrackPolicyChangedDetails",
        through::<dropkeep_api::team_log::SendAndTrackPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SendAndTrackPolicyChangedType",
        through::<dropkeep_api::team_log::SendAndTrackPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SendAndTrackRemovedFileAndAssociatedLinksDetails",
        through::<dropkeep_api::team_log::SendAndTrackRemovedFileAndAssociatedLinksDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SendAndTrackRemovedFileAndAssociatedLinksType",
        through::<dropkeep_api::team_log::SendAndTrackRemovedFileAndAssociatedLinksType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SendExternalSharingPolicyChangedDetails",
        through::<dropkeep_api::team_log::SendExternalSharingPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SendExternalSharingPolicyChangedType",
        through::<dropkeep_api::team_log::SendExternalSharingPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SendForSignaturePolicyChangedDetails",
        through::<dropkeep_api::team_log::SendForSignaturePolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SendForSignaturePolicyChangedType",
        through::<dropkeep_api::team_log::SendForSignaturePolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SessionLogInfo", through::<dropkeep_api::team_log::SessionLogInfo>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SfAddGroupDetails", through::<dropkeep_api::team_log::SfAddGroupDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SfAddGroupType", through::<dropkeep_api::team_log::SfAddGroupType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SfAllowNonMembersToViewSharedLinksDetails",
        through::<dropkeep_api::team_log::SfAllowNonMembersToViewSharedLinksDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SfAllowNonMembersToViewSharedLinksType",
        through::<dropkeep_api::team_log::SfAllowNonMembersToViewSharedLinksType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SfExternalInviteWarnDetails",
        through::<dropkeep_api::team_log::SfExternalInviteWarnDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SfExternalInviteWarnType",
        through::<dropkeep_api::team_log::SfExternalInviteWarnType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SfFbInviteChangeRoleDetails",
        through::<dropkeep_api::team_log::SfFbInviteChangeRoleDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SfFbInviteChangeRoleType",
        through::<dropkeep_api::team_log::SfFbInviteChangeRoleType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SfFbInviteDetails", through::<dropkeep_api::team_log::SfFbInviteDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SfFbInviteType", through::<dropkeep_api::team_log::SfFbInviteType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SfFbUninviteDetails", through::<dropkeep_api::team_log::SfFbUninviteDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SfFbUninviteType", through::<dropkeep_api::team_log::SfFbUninviteType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SfInviteGroupDetails", through::<dropkeep_api::team_log::SfInviteGroupDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SfInviteGroupType", through::<dropkeep_api::team_log::SfInviteGroupType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SfTeamGrantAccessDetails",
        through::<dropkeep_api::team_log::SfTeamGrantAccessDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SfTeamGrantAccessType", through::<dropkeep_api::team_log::SfTeamGrantAccessType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SfTeamInviteChangeRoleDetails",
        through::<dropkeep_api::team_log::SfTeamInviteChangeRoleDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SfTeamInviteChangeRoleType",
        through::<dropkeep_api::team_log::SfTeamInviteChangeRoleType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SfTeamInviteDetails", through::<dropkeep_api::team_log::SfTeamInviteDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SfTeamInviteType", through::<dropkeep_api::team_log::SfTeamInviteType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SfTeamJoinDetails", through::<dropkeep_api::team_log::SfTeamJoinDetails>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SfTeamJoinFromOobLinkDetails",
        through::<dropkeep_api::team_log::SfTeamJoinFromOobLinkDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SfTeamJoinFromOobLinkType",
        through::<dropkeep_api::team_log::SfTeamJoinFromOobLinkType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SfTeamJoinType", through::<dropkeep_api::team_log::SfTeamJoinType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SfTeamUninviteDetails", through::<dropkeep_api::team_log::SfTeamUninviteDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SfTeamUninviteType", through::<dropkeep_api::team_log::SfTeamUninviteType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentAddInviteesDetails",
        through::<dropkeep_api::team_log::SharedContentAddInviteesDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentAddInviteesType",
        through::<dropkeep_api::team_log::SharedContentAddInviteesType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentAddLinkExpiryDetails",
        through::<dropkeep_api::team_log::SharedContentAddLinkExpiryDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentAddLinkExpiryType",
        through::<dropkeep_api::team_log::SharedContentAddLinkExpiryType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentAddLinkPasswordDetails",
        through::<dropkeep_api::team_log::SharedContentAddLinkPasswordDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentAddLinkPasswordType",
        through::<dropkeep_api::team_log::SharedContentAddLinkPasswordType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentAddMemberDetails",
        through::<dropkeep_api::team_log::SharedContentAddMemberDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentAddMemberType",
        through::<dropkeep_api::team_log::SharedContentAddMemberType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentChangeDownloadsPolicyDetails",
        through::<dropkeep_api::team_log::SharedContentChangeDownloadsPolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentChangeDownloadsPolicyType",
        through::<dropkeep_api::team_log::SharedContentChangeDownloadsPolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentChangeInviteeRoleDetails",
        through::<dropkeep_api::team_log::SharedContentChangeInviteeRoleDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentChangeInviteeRoleType",
        through::<dropkeep_api::team_log::SharedContentChangeInviteeRoleType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentChangeLinkAudienceDetails",
        through::<dropkeep_api::team_log::SharedContentChangeLinkAudienceDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentChangeLinkAudienceType",
        through::<dropkeep_api::team_log::SharedContentChangeLinkAudienceType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentChangeLinkExpiryDetails",
        through::<dropkeep_api::team_log::SharedContentChangeLinkExpiryDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentChangeLinkExpiryType",
        through::<dropkeep_api::team_log::SharedContentChangeLinkExpiryType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentChangeLinkPasswordDetails",
        through::<dropkeep_api::team_log::SharedContentChangeLinkPasswordDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentChangeLinkPasswordType",
        through::<dropkeep_api::team_log::SharedContentChangeLinkPasswordType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentChangeMemberRoleDetails",
        through::<dropkeep_api::team_log::SharedContentChangeMemberRoleDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentChangeMemberRoleType",
        through::<dropkeep_api::team_log::SharedContentChangeMemberRoleType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentChangeViewerInfoPolicyDetails",
        through::<dropkeep_api::team_log::SharedContentChangeViewerInfoPolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentChangeViewerInfoPolicyType",
        through::<dropkeep_api::team_log::SharedContentChangeViewerInfoPolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentClaimInvitationDetails",
        through::<dropkeep_api::team_log::SharedContentClaimInvitationDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentClaimInvitationType",
        through::<dropkeep_api::team_log::SharedContentClaimInvitationType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentCopyDetails",
        through::<dropkeep_api::team_log::SharedContentCopyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SharedContentCopyType", through::<dropkeep_api::team_log::SharedContentCopyType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentDownloadDetails",
        through::<dropkeep_api::team_log::SharedContentDownloadDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentDownloadType",
        through::<dropkeep_api::team_log::SharedContentDownloadType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentRelinquishMembershipDetails",
        through::<dropkeep_api::team_log::SharedContentRelinquishMembershipDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentRelinquishMembershipType",
        through::<dropkeep_api::team_log::SharedContentRelinquishMembershipType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentRemoveInviteesDetails",
        through::<dropkeep_api::team_log::SharedContentRemoveInviteesDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentRemoveInviteesType",
        through::<dropkeep_api::team_log::SharedContentRemoveInviteesType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentRemoveLinkExpiryDetails",
        through::<dropkeep_api::team_log::SharedContentRemoveLinkExpiryDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentRemoveLinkExpiryType",
        through::<dropkeep_api::team_log::SharedContentRemoveLinkExpiryType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentRemoveLinkPasswordDetails",
        through::<dropkeep_api::team_log::SharedContentRemoveLinkPasswordDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentRemoveLinkPasswordType",
        through::<dropkeep_api::team_log::SharedContentRemoveLinkPasswordType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentRemoveMemberDetails",
        through::<dropkeep_api::team_log::SharedContentRemoveMemberDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentRemoveMemberType",
        through::<dropkeep_api::team_log::SharedContentRemoveMemberType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentRequestAccessDetails",
        through::<dropkeep_api::team_log::SharedContentRequestAccessDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentRequestAccessType",
        through::<dropkeep_api::team_log::SharedContentRequestAccessType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentRestoreInviteesDetails",
        through::<dropkeep_api::team_log::SharedContentRestoreInviteesDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentRestoreInviteesType",
        through::<dropkeep_api::team_log::SharedContentRestoreInviteesType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentRestoreMemberDetails",
        through::<dropkeep_api::team_log::SharedContentRestoreMemberDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentRestoreMemberType",
        through::<dropkeep_api::team_log::SharedContentRestoreMemberType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentUnshareDetails",
        through::<dropkeep_api::team_log::SharedContentUnshareDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentUnshareType",
        through::<dropkeep_api::team_log::SharedContentUnshareType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedContentViewDetails",
        through::<dropkeep_api::team_log::SharedContentViewDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SharedContentViewType", through::<dropkeep_api::team_log::SharedContentViewType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedFolderChangeLinkPolicyDetails",
        through::<dropkeep_api::team_log::SharedFolderChangeLinkPolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedFolderChangeLinkPolicyType",
        through::<dropkeep_api::team_log::SharedFolderChangeLinkPolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedFolderChangeMembersInheritancePolicyDetails",
        through::<dropkeep_api::team_log::SharedFolderChangeMembersInheritancePolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedFolderChangeMembersInheritancePolicyType",
        through::<dropkeep_api::team_log::SharedFolderChangeMembersInheritancePolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedFolderChangeMembersManagementPolicyDetails",
        through::<dropkeep_api::team_log::SharedFolderChangeMembersManagementPolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedFolderChangeMembersManagementPolicyType",
        through::<dropkeep_api::team_log::SharedFolderChangeMembersManagementPolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedFolderChangeMembersPolicyDetails",
        through::<dropkeep_api::team_log::SharedFolderChangeMembersPolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedFolderChangeMembersPolicyType",
        through::<dropkeep_api::team_log::SharedFolderChangeMembersPolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedFolderCreateDetails",
        through::<dropkeep_api::team_log::SharedFolderCreateDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SharedFolderCreateType", through::<dropkeep_api::team_log::SharedFolderCreateType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedFolderDeclineInvitationDetails",
        through::<dropkeep_api::team_log::SharedFolderDeclineInvitationDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedFolderDeclineInvitationType",
        through::<dropkeep_api::team_log::SharedFolderDeclineInvitationType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedFolderMountDetails",
        through::<dropkeep_api::team_log::SharedFolderMountDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SharedFolderMountType", through::<dropkeep_api::team_log::SharedFolderMountType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedFolderNestDetails",
        through::<dropkeep_api::team_log::SharedFolderNestDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SharedFolderNestType", through::<dropkeep_api::team_log::SharedFolderNestType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedFolderTransferOwnershipDetails",
        through::<dropkeep_api::team_log::SharedFolderTransferOwnershipDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedFolderTransferOwnershipType",
        through::<dropkeep_api::team_log::SharedFolderTransferOwnershipType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedFolderUnmountDetails",
        through::<dropkeep_api::team_log::SharedFolderUnmountDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedFolderUnmountType",
        through::<dropkeep_api::team_log::SharedFolderUnmountType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedFoldersCreateReportDetails",
        through::<dropkeep_api::team_log::SharedFoldersCreateReportDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedFoldersCreateReportFailedDetails",
        through::<dropkeep_api::team_log::SharedFoldersCreateReportFailedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedFoldersCreateReportFailedType",
        through::<dropkeep_api::team_log::SharedFoldersCreateReportFailedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedFoldersCreateReportType",
        through::<dropkeep_api::team_log::SharedFoldersCreateReportType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkAddExpiryDetails",
        through::<dropkeep_api::team_log::SharedLinkAddExpiryDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkAddExpiryType",
        through::<dropkeep_api::team_log::SharedLinkAddExpiryType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkChangeExpiryDetails",
        through::<dropkeep_api::team_log::SharedLinkChangeExpiryDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkChangeExpiryType",
        through::<dropkeep_api::team_log::SharedLinkChangeExpiryType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkChangeVisibilityDetails",
        through::<dropkeep_api::team_log::SharedLinkChangeVisibilityDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkChangeVisibilityType",
        through::<dropkeep_api::team_log::SharedLinkChangeVisibilityType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SharedLinkCopyDetails", through::<dropkeep_api::team_log::SharedLinkCopyDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SharedLinkCopyType", through::<dropkeep_api::team_log::SharedLinkCopyType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkCreateDetails",
        through::<dropkeep_api::team_log::SharedLinkCreateDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SharedLinkCreateType", through::<dropkeep_api::team_log::SharedLinkCreateType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkDefaultPermissionsPolicyChangedDetails",
        through::<dropkeep_api::team_log::SharedLinkDefaultPermissionsPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkDefaultPermissionsPolicyChangedType",
        through::<dropkeep_api::team_log::SharedLinkDefaultPermissionsPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkDisableDetails",
        through::<dropkeep_api::team_log::SharedLinkDisableDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SharedLinkDisableType", through::<dropkeep_api::team_log::SharedLinkDisableType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkDownloadDetails",
        through::<dropkeep_api::team_log::SharedLinkDownloadDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SharedLinkDownloadType", through::<dropkeep_api::team_log::SharedLinkDownloadType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkRemoveExpiryDetails",
        through::<dropkeep_api::team_log::SharedLinkRemoveExpiryDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkRemoveExpiryType",
        through::<dropkeep_api::team_log::SharedLinkRemoveExpiryType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkRemoveVisitorDetails",
        through::<dropkeep_api::team_log::SharedLinkRemoveVisitorDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkRemoveVisitorType",
        through::<dropkeep_api::team_log::SharedLinkRemoveVisitorType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkSettingsAddExpirationDetails",
        through::<dropkeep_api::team_log::SharedLinkSettingsAddExpirationDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkSettingsAddExpirationType",
        through::<dropkeep_api::team_log::SharedLinkSettingsAddExpirationType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkSettingsAddPasswordDetails",
        through::<dropkeep_api::team_log::SharedLinkSettingsAddPasswordDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkSettingsAddPasswordType",
        through::<dropkeep_api::team_log::SharedLinkSettingsAddPasswordType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkSettingsAllowDownloadDisabledDetails",
        through::<dropkeep_api::team_log::SharedLinkSettingsAllowDownloadDisabledDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkSettingsAllowDownloadDisabledType",
        through::<dropkeep_api::team_log::SharedLinkSettingsAllowDownloadDisabledType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkSettingsAllowDownloadEnabledDetails",
        through::<dropkeep_api::team_log::SharedLinkSettingsAllowDownloadEnabledDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkSettingsAllowDownloadEnabledType",
        through::<dropkeep_api::team_log::SharedLinkSettingsAllowDownloadEnabledType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkSettingsChangeAudienceDetails",
        through::<dropkeep_api::team_log::SharedLinkSettingsChangeAudienceDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkSettingsChangeAudienceType",
        through::<dropkeep_api::team_log::SharedLinkSettingsChangeAudienceType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkSettingsChangeExpirationDetails",
        through::<dropkeep_api::team_log::SharedLinkSettingsChangeExpirationDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkSettingsChangeExpirationType",
        through::<dropkeep_api::team_log::SharedLinkSettingsChangeExpirationType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkSettingsChangePasswordDetails",
        through::<dropkeep_api::team_log::SharedLinkSettingsChangePasswordDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkSettingsChangePasswordType",
        through::<dropkeep_api::team_log::SharedLinkSettingsChangePasswordType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkSettingsRemoveExpirationDetails",
        through::<dropkeep_api::team_log::SharedLinkSettingsRemoveExpirationDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkSettingsRemoveExpirationType",
        through::<dropkeep_api::team_log::SharedLinkSettingsRemoveExpirationType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkSettingsRemovePasswordDetails",
        through::<dropkeep_api::team_log::SharedLinkSettingsRemovePasswordDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkSettingsRemovePasswordType",
        through::<dropkeep_api::team_log::SharedLinkSettingsRemovePasswordType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SharedLinkShareDetails", through::<dropkeep_api::team_log::SharedLinkShareDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SharedLinkShareType", through::<dropkeep_api::team_log::SharedLinkShareType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SharedLinkViewDetails", through::<dropkeep_api::team_log::SharedLinkViewDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SharedLinkViewType", through::<dropkeep_api::team_log::SharedLinkViewType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedNoteOpenedDetails",
        through::<dropkeep_api::team_log::SharedNoteOpenedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SharedNoteOpenedType", through::<dropkeep_api::team_log::SharedNoteOpenedType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharingChangeFolderJoinPolicyDetails",
        through::<dropkeep_api::team_log::SharingChangeFolderJoinPolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharingChangeFolderJoinPolicyType",
        through::<dropkeep_api::team_log::SharingChangeFolderJoinPolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharingChangeLinkAllowChangeExpirationPolicyDetails",
        through::<dropkeep_api::team_log::SharingChangeLinkAllowChangeExpirationPolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharingChangeLinkAllowChangeExpirationPolicyType",
        through::<dropkeep_api::team_log::SharingChangeLinkAllowChangeExpirationPolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharingChangeLinkDefaultExpirationPolicyDetails",
        through::<dropkeep_api::team_log::SharingChangeLinkDefaultExpirationPolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharingChangeLinkDefaultExpirationPolicyType",
        through::<dropkeep_api::team_log::SharingChangeLinkDefaultExpirationPolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharingChangeLinkEnforcePasswordPolicyDetails",
        through::<dropkeep_api::team_log::SharingChangeLinkEnforcePasswordPolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharingChangeLinkEnforcePasswordPolicyType",
        through::<dropkeep_api::team_log::SharingChangeLinkEnforcePasswordPolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharingChangeLinkPolicyDetails",
        through::<dropkeep_api::team_log::SharingChangeLinkPolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharingChangeLinkPolicyType",
        through::<dropkeep_api::team_log::SharingChangeLinkPolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharingChangeMemberPolicyDetails",
        through::<dropkeep_api::team_log::SharingChangeMemberPolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharingChangeMemberPolicyType",
        through::<dropkeep_api::team_log::SharingChangeMemberPolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShmodelDisableDownloadsDetails",
        through::<dropkeep_api::team_log::ShmodelDisableDownloadsDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShmodelDisableDownloadsType",
        through::<dropkeep_api::team_log::ShmodelDisableDownloadsType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShmodelEnableDownloadsDetails",
        through::<dropkeep_api::team_log::ShmodelEnableDownloadsDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShmodelEnableDownloadsType",
        through::<dropkeep_api::team_log::ShmodelEnableDownloadsType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShmodelGroupShareDetails",
        through::<dropkeep_api::team_log::ShmodelGroupShareDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ShmodelGroupShareType", through::<dropkeep_api::team_log::ShmodelGroupShareType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseAccessGrantedDetails",
        through::<dropkeep_api::team_log::ShowcaseAccessGrantedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseAccessGrantedType",
        through::<dropkeep_api::team_log::ShowcaseAccessGrantedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseAddMemberDetails",
        through::<dropkeep_api::team_log::ShowcaseAddMemberDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ShowcaseAddMemberType", through::<dropkeep_api::team_log::ShowcaseAddMemberType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseArchivedDetails",
        through::<dropkeep_api::team_log::ShowcaseArchivedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ShowcaseArchivedType", through::<dropkeep_api::team_log::ShowcaseArchivedType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseChangeDownloadPolicyDetails",
        through::<dropkeep_api::team_log::ShowcaseChangeDownloadPolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseChangeDownloadPolicyType",
        through::<dropkeep_api::team_log::ShowcaseChangeDownloadPolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseChangeEnabledPolicyDetails",
        through::<dropkeep_api::team_log::ShowcaseChangeEnabledPolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseChangeEnabledPolicyType",
        through::<dropkeep_api::team_log::ShowcaseChangeEnabledPolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseChangeExternalSharingPolicyDetails",
        through::<dropkeep_api::team_log::ShowcaseChangeExternalSharingPolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseChangeExternalSharingPolicyType",
        through::<dropkeep_api::team_log::ShowcaseChangeExternalSharingPolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ShowcaseCreatedDetails", through::<dropkeep_api::team_log::ShowcaseCreatedDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ShowcaseCreatedType", through::<dropkeep_api::team_log::ShowcaseCreatedType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseDeleteCommentDetails",
        through::<dropkeep_api::team_log::ShowcaseDeleteCommentDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseDeleteCommentType",
        through::<dropkeep_api::team_log::ShowcaseDeleteCommentType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseDocumentLogInfo",
        through::<dropkeep_api::team_log::ShowcaseDocumentLogInfo>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseEditCommentDetails",
        through::<dropkeep_api::team_log::ShowcaseEditCommentDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseEditCommentType",
        through::<dropkeep_api::team_log::ShowcaseEditCommentType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ShowcaseEditedDetails", through::<dropkeep_api::team_log::ShowcaseEditedDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ShowcaseEditedType", through::<dropkeep_api::team_log::ShowcaseEditedType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseFileAddedDetails",
        through::<dropkeep_api::team_log::ShowcaseFileAddedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ShowcaseFileAddedType", through::<dropkeep_api::team_log::ShowcaseFileAddedType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseFileDownloadDetails",
        through::<dropkeep_api::team_log::ShowcaseFileDownloadDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseFileDownloadType",
        through::<dropkeep_api::team_log::ShowcaseFileDownloadType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseFileRemovedDetails",
        through::<dropkeep_api::team_log::ShowcaseFileRemovedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseFileRemovedType",
        through::<dropkeep_api::team_log::ShowcaseFileRemovedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseFileViewDetails",
        through::<dropkeep_api::team_log::ShowcaseFileViewDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ShowcaseFileViewType", through::<dropkeep_api::team_log::ShowcaseFileViewType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcasePermanentlyDeletedDetails",
        through::<dropkeep_api::team_log::ShowcasePermanentlyDeletedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcasePermanentlyDeletedType",
        through::<dropkeep_api::team_log::ShowcasePermanentlyDeletedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcasePostCommentDetails",
        through::<dropkeep_api::team_log::ShowcasePostCommentDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcasePostCommentType",
        through::<dropkeep_api::team_log::ShowcasePostCommentType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseRemoveMemberDetails",
        through::<dropkeep_api::team_log::ShowcaseRemoveMemberDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseRemoveMemberType",
        through::<dropkeep_api::team_log::ShowcaseRemoveMemberType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ShowcaseRenamedDetails", through::<dropkeep_api::team_log::ShowcaseRenamedDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ShowcaseRenamedType", through::<dropkeep_api::team_log::ShowcaseRenamedType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseRequestAccessDetails",
        through::<dropkeep_api::team_log::ShowcaseRequestAccessDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseRequestAccessType",
        through::<dropkeep_api::team_log::ShowcaseRequestAccessType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseResolveCommentDetails",
        through::<dropkeep_api::team_log::ShowcaseResolveCommentDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseResolveCommentType",
        through::<dropkeep_api::team_log::ShowcaseResolveCommentType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseRestoredDetails",
        through::<dropkeep_api::team_log::ShowcaseRestoredDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ShowcaseRestoredType", through::<dropkeep_api::team_log::ShowcaseRestoredType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseTrashedDeprecatedDetails",
        through::<dropkeep_api::team_log::ShowcaseTrashedDeprecatedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseTrashedDeprecatedType",
        through::<dropkeep_api::team_log::ShowcaseTrashedDeprecatedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ShowcaseTrashedDetails", through::<dropkeep_api::team_log::ShowcaseTrashedDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ShowcaseTrashedType", through::<dropkeep_api::team_log::ShowcaseTrashedType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseUnresolveCommentDetails",
        through::<dropkeep_api::team_log::ShowcaseUnresolveCommentDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseUnresolveCommentType",
        through::<dropkeep_api::team_log::ShowcaseUnresolveCommentType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseUntrashedDeprecatedDetails",
        through::<dropkeep_api::team_log::ShowcaseUntrashedDeprecatedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseUntrashedDeprecatedType",
        through::<dropkeep_api::team_log::ShowcaseUntrashedDeprecatedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseUntrashedDetails",
        through::<dropkeep_api::team_log::ShowcaseUntrashedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ShowcaseUntrashedType", through::<dropkeep_api::team_log::ShowcaseUntrashedType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ShowcaseViewDetails", through::<dropkeep_api::team_log::ShowcaseViewDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ShowcaseViewType", through::<dropkeep_api::team_log::ShowcaseViewType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SignExternalSharingPolicyChangedDetails",
        through::<dropkeep_api::team_log::SignExternalSharingPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SignExternalSharingPolicyChangedType",
        through::<dropkeep_api::team_log::SignExternalSharingPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SignInAsSessionEndDetails",
        through::<dropkeep_api::team_log::SignInAsSessionEndDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SignInAsSessionEndType", through::<dropkeep_api::team_log::SignInAsSessionEndType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SignInAsSessionStartDetails",
        through::<dropkeep_api::team_log::SignInAsSessionStartDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SignInAsSessionStartType",
        through::<dropkeep_api::team_log::SignInAsSessionStartType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SignSignatureRequestCanceledDetails",
        through::<dropkeep_api::team_log::SignSignatureRequestCanceledDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SignSignatureRequestCanceledType",
        through::<dropkeep_api::team_log::SignSignatureRequestCanceledType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SignSignatureRequestCompletedDetails",
        through::<dropkeep_api::team_log::SignSignatureRequestCompletedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SignSignatureRequestCompletedType",
        through::<dropkeep_api::team_log::SignSignatureRequestCompletedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SignSignatureRequestDeclinedDetails",
        through::<dropkeep_api::team_log::SignSignatureRequestDeclinedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SignSignatureRequestDeclinedType",
        through::<dropkeep_api::team_log::SignSignatureRequestDeclinedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SignSignatureRequestOpenedDetails",
        through::<dropkeep_api::team_log::SignSignatureRequestOpenedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SignSignatureRequestOpenedType",
        through::<dropkeep_api::team_log::SignSignatureRequestOpenedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SignSignatureRequestReminderSentDetails",
        through::<dropkeep_api::team_log::SignSignatureRequestReminderSentDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SignSignatureRequestReminderSentType",
        through::<dropkeep_api::team_log::SignSignatureRequestReminderSentType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SignSignatureRequestSentDetails",
        through::<dropkeep_api::team_log::SignSignatureRequestSentDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SignSignatureRequestSentType",
        through::<dropkeep_api::team_log::SignSignatureRequestSentType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SignTemplateCreatedDetails",
        through::<dropkeep_api::team_log::SignTemplateCreatedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SignTemplateCreatedType",
        through::<dropkeep_api::team_log::SignTemplateCreatedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SignTemplateCreationPermissionChangedDetails",
        through::<dropkeep_api::team_log::SignTemplateCreationPermissionChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SignTemplateCreationPermissionChangedType",
        through::<dropkeep_api::team_log::SignTemplateCreationPermissionChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SignTemplateSharedDetails",
        through::<dropkeep_api::team_log::SignTemplateSharedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SignTemplateSharedType", through::<dropkeep_api::team_log::SignTemplateSharedType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SmartSyncChangePolicyDetails",
        through::<dropkeep_api::team_log::SmartSyncChangePolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SmartSyncChangePolicyType",
        through::<dropkeep_api::team_log::SmartSyncChangePolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SmartSyncCreateAdminPrivilegeReportDetails",
        through::<dropkeep_api::team_log::SmartSyncCreateAdminPrivilegeReportDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SmartSyncCreateAdminPrivilegeReportType",
        through::<dropkeep_api::team_log::SmartSyncCreateAdminPrivilegeReportType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SmartSyncNotOptOutDetails",
        through::<dropkeep_api::team_log::SmartSyncNotOptOutDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SmartSyncNotOptOutType", through::<dropkeep_api::team_log::SmartSyncNotOptOutType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SmartSyncOptOutDetails", through::<dropkeep_api::team_log::SmartSyncOptOutDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SmartSyncOptOutType", through::<dropkeep_api::team_log::SmartSyncOptOutType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SmarterSmartSyncPolicyChangedDetails",
        through::<dropkeep_api::team_log::SmarterSmartSyncPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SmarterSmartSyncPolicyChangedType",
        through::<dropkeep_api::team_log::SmarterSmartSyncPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SsoAddCertDetails", through::<dropkeep_api::team_log::SsoAddCertDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SsoAddCertType", through::<dropkeep_api::team_log::SsoAddCertType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SsoAddLoginUrlDetails", through::<dropkeep_api::team_log::SsoAddLoginUrlDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SsoAddLoginUrlType", through::<dropkeep_api::team_log::SsoAddLoginUrlType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SsoAddLogoutUrlDetails", through::<dropkeep_api::team_log::SsoAddLogoutUrlDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SsoAddLogoutUrlType", through::<dropkeep_api::team_log::SsoAddLogoutUrlType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SsoChangeCertDetails", through::<dropkeep_api::team_log::SsoChangeCertDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SsoChangeCertType", through::<dropkeep_api::team_log::SsoChangeCertType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SsoChangeLoginUrlDetails",
        through::<dropkeep_api::team_log::SsoChangeLoginUrlDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SsoChangeLoginUrlType", through::<dropkeep_api::team_log::SsoChangeLoginUrlType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SsoChangeLogoutUrlDetails",
        through::<dropkeep_api::team_log::SsoChangeLogoutUrlDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SsoChangeLogoutUrlType", through::<dropkeep_api::team_log::SsoChangeLogoutUrlType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SsoChangePolicyDetails", through::<dropkeep_api::team_log::SsoChangePolicyDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SsoChangePolicyType", through::<dropkeep_api::team_log::SsoChangePolicyType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SsoChangeSamlIdentityModeDetails",
        through::<dropkeep_api::team_log::SsoChangeSamlIdentityModeDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SsoChangeSamlIdentityModeType",
        through::<dropkeep_api::team_log::SsoChangeSamlIdentityModeType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SsoErrorDetails", through::<dropkeep_api::team_log::SsoErrorDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SsoErrorType", through::<dropkeep_api::team_log::SsoErrorType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SsoRemoveCertDetails", through::<dropkeep_api::team_log::SsoRemoveCertDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SsoRemoveCertType", through::<dropkeep_api::team_log::SsoRemoveCertType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SsoRemoveLoginUrlDetails",
        through::<dropkeep_api::team_log::SsoRemoveLoginUrlDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SsoRemoveLoginUrlType", through::<dropkeep_api::team_log::SsoRemoveLoginUrlType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SsoRemoveLogoutUrlDetails",
        through::<dropkeep_api::team_log::SsoRemoveLogoutUrlDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SsoRemoveLogoutUrlType", through::<dropkeep_api::team_log::SsoRemoveLogoutUrlType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.StackCrossTeamAccessPolicyChangedDetails",
        through::<dropkeep_api::team_log::StackCrossTeamAccessPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.StackCrossTeamAccessPolicyChangedType",
        through::<dropkeep_api::team_log::StackCrossTeamAccessPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.StartedEnterpriseAdminSessionDetails",
        through::<dropkeep_api::team_log::StartedEnterpriseAdminSessionDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.StartedEnterpriseAdminSessionType",
        through::<dropkeep_api::team_log::StartedEnterpriseAdminSessionType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamActivityCreateReportDetails",
        through::<dropkeep_api::team_log::TeamActivityCreateReportDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamActivityCreateReportFailDetails",
        through::<dropkeep_api::team_log::TeamActivityCreateReportFailDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamActivityCreateReportFailType",
        through::<dropkeep_api::team_log::TeamActivityCreateReportFailType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamActivityCreateReportType",
        through::<dropkeep_api::team_log::TeamActivityCreateReportType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamBrandingPolicyChangedDetails",
        through::<dropkeep_api::team_log::TeamBrandingPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamBrandingPolicyChangedType",
        through::<dropkeep_api::team_log::TeamBrandingPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TeamDetails", through::<dropkeep_api::team_log::TeamDetails>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamEncryptionKeyActivateKeyDetails",
        through::<dropkeep_api::team_log::TeamEncryptionKeyActivateKeyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamEncryptionKeyActivateKeyType",
        through::<dropkeep_api::team_log::TeamEncryptionKeyActivateKeyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamEncryptionKeyCancelKeyDeletionDetails",
        through::<dropkeep_api::team_log::TeamEncryptionKeyCancelKeyDeletionDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamEncryptionKeyCancelKeyDeletionType",
        through::<dropkeep_api::team_log::TeamEncryptionKeyCancelKeyDeletionType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamEncryptionKeyCreateKeyDetails",
        through::<dropkeep_api::team_log::TeamEncryptionKeyCreateKeyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamEncryptionKeyCreateKeyType",
        through::<dropkeep_api::team_log::TeamEncryptionKeyCreateKeyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamEncryptionKeyDeactivateKeyDetails",
        through::<dropkeep_api::team_log::TeamEncryptionKeyDeactivateKeyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamEncryptionKeyDeactivateKeyType",
        through::<dropkeep_api::team_log::TeamEncryptionKeyDeactivateKeyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamEncryptionKeyDeleteKeyDetails",
        through::<dropkeep_api::team_log::TeamEncryptionKeyDeleteKeyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamEncryptionKeyDeleteKeyType",
        through::<dropkeep_api::team_log::TeamEncryptionKeyDeleteKeyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamEncryptionKeyDisableKeyDetails",
        through::<dropkeep_api::team_log::TeamEncryptionKeyDisableKeyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamEncryptionKeyDisableKeyType",
        through::<dropkeep_api::team_log::TeamEncryptionKeyDisableKeyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamEncryptionKeyEnableKeyDetails",
        through::<dropkeep_api::team_log::TeamEncryptionKeyEnableKeyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamEncryptionKeyEnableKeyType",
        through::<dropkeep_api::team_log::TeamEncryptionKeyEnableKeyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamEncryptionKeyRotateKeyDetails",
        through::<dropkeep_api::team_log::TeamEncryptionKeyRotateKeyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamEncryptionKeyRotateKeyType",
        through::<dropkeep_api::team_log::TeamEncryptionKeyRotateKeyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamEncryptionKeyScheduleKeyDeletionDetails",
        through::<dropkeep_api::team_log::TeamEncryptionKeyScheduleKeyDeletionDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamEncryptionKeyScheduleKeyDeletionType",
        through::<dropkeep_api::team_log::TeamEncryptionKeyScheduleKeyDeletionType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TeamEvent", through::<dropkeep_api::team_log::TeamEvent>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamExtensionsPolicyChangedDetails",
        through::<dropkeep_api::team_log::TeamExtensionsPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamExtensionsPolicyChangedType",
        through::<dropkeep_api::team_log::TeamExtensionsPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamFolderChangeStatusDetails",
        through::<dropkeep_api::team_log::TeamFolderChangeStatusDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamFolderChangeStatusType",
        through::<dropkeep_api::team_log::TeamFolderChangeStatusType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamFolderCreateDetails",
        through::<dropkeep_api::team_log::TeamFolderCreateDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TeamFolderCreateType", through::<dropkeep_api::team_log::TeamFolderCreateType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamFolderDowngradeDetails",
        through::<dropkeep_api::team_log::TeamFolderDowngradeDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamFolderDowngradeType",
        through::<dropkeep_api::team_log::TeamFolderDowngradeType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamFolderPermanentlyDeleteDetails",
        through::<dropkeep_api::team_log::TeamFolderPermanentlyDeleteDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamFolderPermanentlyDeleteType",
        through::<dropkeep_api::team_log::TeamFolderPermanentlyDeleteType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamFolderRenameDetails",
        through::<dropkeep_api::team_log::TeamFolderRenameDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TeamFolderRenameType", through::<dropkeep_api::team_log::TeamFolderRenameType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamFolderSpaceLimitsChangeCapsTypeDetails",
        through::<dropkeep_api::team_log::TeamFolderSpaceLimitsChangeCapsTypeDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamFolderSpaceLimitsChangeCapsTypeType",
        through::<dropkeep_api::team_log::TeamFolderSpaceLimitsChangeCapsTypeType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamFolderSpaceLimitsChangeLimitDetails",
        through::<dropkeep_api::team_log::TeamFolderSpaceLimitsChangeLimitDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamFolderSpaceLimitsChangeLimitType",
        through::<dropkeep_api::team_log::TeamFolderSpaceLimitsChangeLimitType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamFolderSpaceLimitsChangeNotificationTargetDetails",
        through::<dropkeep_api::team_log::TeamFolderSpaceLimitsChangeNotificationTargetDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamFolderSpaceLimitsChangeNotificationTargetType",
        through::<dropkeep_api::team_log::TeamFolderSpaceLimitsChangeNotificationTargetType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamFoldersCreateReportDetails",
        through::<dropkeep_api::team_log::TeamFoldersCreateReportDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamFoldersCreateReportFailedDetails",
        through::<dropkeep_api::team_log::TeamFoldersCreateReportFailedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamFoldersCreateReportFailedType",
        through::<dropkeep_api::team_log::TeamFoldersCreateReportFailedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamFoldersCreateReportType",
        through::<dropkeep_api::team_log::TeamFoldersCreateReportType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TeamInviteDetails", through::<dropkeep_api::team_log::TeamInviteDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TeamLinkedAppLogInfo", through::<dropkeep_api::team_log::TeamLinkedAppLogInfo>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TeamLogInfo", through::<dropkeep_api::team_log::TeamLogInfo>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TeamMemberLogInfo", through::<dropkeep_api::team_log::TeamMemberLogInfo>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMemberStorageRequestPolicyChangedDetails",
        through::<dropkeep_api::team_log::TeamMemberStorageRequestPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMemberStorageRequestPolicyChangedType",
        through::<dropkeep_api::team_log::TeamMemberStorageRequestPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TeamMergeFromDetails", through::<dropkeep_api::team_log::TeamMergeFromDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TeamMergeFromType", through::<dropkeep_api::team_log::TeamMergeFromType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestAcceptedDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestAcceptedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestAcceptedShownToPrimaryTeamDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestAcceptedShownToPrimaryTeamDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestAcceptedShownToPrimaryTeamType",
        through::<dropkeep_api::team_log::TeamMergeRequestAcceptedShownToPrimaryTeamType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestAcceptedShownToSecondaryTeamDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestAcceptedShownToSecondaryTeamDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestAcceptedShownToSecondaryTeamType",
        through::<dropkeep_api::team_log::TeamMergeRequestAcceptedShownToSecondaryTeamType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestAcceptedType",
        through::<dropkeep_api::team_log::TeamMergeRequestAcceptedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestAutoCanceledDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestAutoCanceledDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestAutoCanceledType",
        through::<dropkeep_api::team_log::TeamMergeRequestAutoCanceledType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestCanceledDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestCanceledDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestCanceledShownToPrimaryTeamDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestCanceledShownToPrimaryTeamDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestCanceledShownToPrimaryTeamType",
        through::<dropkeep_api::team_log::TeamMergeRequestCanceledShownToPrimaryTeamType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestCanceledShownToSecondaryTeamDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestCanceledShownToSecondaryTeamDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestCanceledShownToSecondaryTeamType",
        through::<dropkeep_api::team_log::TeamMergeRequestCanceledShownToSecondaryTeamType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestCanceledType",
        through::<dropkeep_api::team_log::TeamMergeRequestCanceledType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestExpiredDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestExpiredDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestExpiredShownToPrimaryTeamDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestExpiredShownToPrimaryTeamDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestExpiredShownToPrimaryTeamType",
        through::<dropkeep_api::team_log::TeamMergeRequestExpiredShownToPrimaryTeamType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestExpiredShownToSecondaryTeamDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestExpiredShownToSecondaryTeamDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestExpiredShownToSecondaryTeamType",
        through::<dropkeep_api::team_log::TeamMergeRequestExpiredShownToSecondaryTeamType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestExpiredType",
        through::<dropkeep_api::team_log::TeamMergeRequestExpiredType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestRejectedShownToPrimaryTeamDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestRejectedShownToPrimaryTeamDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestRejectedShownToPrimaryTeamType",
        through::<dropkeep_api::team_log::TeamMergeRequestRejectedShownToPrimaryTeamType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestRejectedShownToSecondaryTeamDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestRejectedShownToSecondaryTeamDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestRejectedShownToSecondaryTeamType",
        through::<dropkeep_api::team_log::TeamMergeRequestRejectedShownToSecondaryTeamType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestReminderDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestReminderDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestReminderShownToPrimaryTeamDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestReminderShownToPrimaryTeamDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestReminderShownToPrimaryTeamType",
        through::<dropkeep_api::team_log::TeamMergeRequestReminderShownToPrimaryTeamType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestReminderShownToSecondaryTeamDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestReminderShownToSecondaryTeamDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestReminderShownToSecondaryTeamType",
        through::<dropkeep_api::team_log::TeamMergeRequestReminderShownToSecondaryTeamType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestReminderType",
        through::<dropkeep_api::team_log::TeamMergeRequestReminderType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestRevokedDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestRevokedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestRevokedType",
        through::<dropkeep_api::team_log::TeamMergeRequestRevokedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestSentShownToPrimaryTeamDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestSentShownToPrimaryTeamDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestSentShownToPrimaryTeamType",
        through::<dropkeep_api::team_log::TeamMergeRequestSentShownToPrimaryTeamType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestSentShownToSecondaryTeamDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestSentShownToSecondaryTeamDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestSentShownToSecondaryTeamType",
        through::<dropkeep_api::team_log::TeamMergeRequestSentShownToSecondaryTeamType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TeamMergeToDetails", through::<dropkeep_api::team_log::TeamMergeToDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TeamMergeToType", through::<dropkeep_api::team_log::TeamMergeToType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TeamName", through::<dropkeep_api::team_log::TeamName>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamProfileAddBackgroundDetails",
        through::<dropkeep_api::team_log::TeamProfileAddBackgroundDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamProfileAddBackgroundType",
        through::<dropkeep_api::team_log::TeamProfileAddBackgroundType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamProfileAddLogoDetails",
        through::<dropkeep_api::team_log::TeamProfileAddLogoDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TeamProfileAddLogoType", through::<dropkeep_api::team_log::TeamProfileAddLogoType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamProfileChangeBackgroundDetails",
        through::<dropkeep_api::team_log::TeamProfileChangeBackgroundDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamProfileChangeBackgroundType",
        through::<dropkeep_api::team_log::TeamProfileChangeBackgroundType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamProfileChangeDefaultLanguageDetails",
        through::<dropkeep_api::team_log::TeamProfileChangeDefaultLanguageDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamProfileChangeDefaultLanguageType",
        through::<dropkeep_api::team_log::TeamProfileChangeDefaultLanguageType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamProfileChangeLogoDetails",
        through::<dropkeep_api::team_log::TeamProfileChangeLogoDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamProfileChangeLogoType",
        through::<dropkeep_api::team_log::TeamProfileChangeLogoType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamProfileChangeNameDetails",
        through::<dropkeep_api::team_log::TeamProfileChangeNameDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamProfileChangeNameType",
        through::<dropkeep_api::team_log::TeamProfileChangeNameType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamProfileRemoveBackgroundDetails",
        through::<dropkeep_api::team_log::TeamProfileRemoveBackgroundDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamProfileRemoveBackgroundType",
        through::<dropkeep_api::team_log::TeamProfileRemoveBackgroundType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamProfileRemoveLogoDetails",
        through::<dropkeep_api::team_log::TeamProfileRemoveLogoDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamProfileRemoveLogoType",
        through::<dropkeep_api::team_log::TeamProfileRemoveLogoType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamSelectiveSyncPolicyChangedDetails",
        through::<dropkeep_api::team_log::TeamSelectiveSyncPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamSelectiveSyncPolicyChangedType",
        through::<dropkeep_api::team_log::TeamSelectiveSyncPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamSelectiveSyncSettingsChangedDetails",
        through::<dropkeep_api::team_log::TeamSelectiveSyncSettingsChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamSelectiveSyncSettingsChangedType",
        through::<dropkeep_api::team_log::TeamSelectiveSyncSettingsChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamSharingWhitelistSubjectsChangedDetails",
        through::<dropkeep_api::team_log::TeamSharingWhitelistSubjectsChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamSharingWhitelistSubjectsChangedType",
        through::<dropkeep_api::team_log::TeamSharingWhitelistSubjectsChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamStorageCreateReportDetails",
        through::<dropkeep_api::team_log::TeamStorageCreateReportDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamStorageCreateReportFailedDetails",
        through::<dropkeep_api::team_log::TeamStorageCreateReportFailedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamStorageCreateReportFailedType",
        through::<dropkeep_api::team_log::TeamStorageCreateReportFailedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamStorageCreateReportType",
        through::<dropkeep_api::team_log::TeamStorageCreateReportType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TfaAddBackupPhoneDetails",
        through::<dropkeep_api::team_log::TfaAddBackupPhoneDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TfaAddBackupPhoneType", through::<dropkeep_api::team_log::TfaAddBackupPhoneType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TfaAddExceptionDetails", through::<dropkeep_api::team_log::TfaAddExceptionDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TfaAddExceptionType", through::<dropkeep_api::team_log::TfaAddExceptionType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TfaAddSecurityKeyDetails",
        through::<dropkeep_api::team_log::TfaAddSecurityKeyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TfaAddSecurityKeyType", through::<dropkeep_api::team_log::TfaAddSecurityKeyType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TfaChangeBackupPhoneDetails",
        through::<dropkeep_api::team_log::TfaChangeBackupPhoneDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TfaChangeBackupPhoneType",
        through::<dropkeep_api::team_log::TfaChangeBackupPhoneType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TfaChangePolicyDetails", through::<dropkeep_api::team_log::TfaChangePolicyDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TfaChangePolicyType", through::<dropkeep_api::team_log::TfaChangePolicyType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TfaChangeStatusDetails", through::<dropkeep_api::team_log::TfaChangeStatusDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TfaChangeStatusType", through::<dropkeep_api::team_log::TfaChangeStatusType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TfaRemoveBackupPhoneDetails",
        through::<dropkeep_api::team_log::TfaRemoveBackupPhoneDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TfaRemoveBackupPhoneType",
        through::<dropkeep_api::team_log::TfaRemoveBackupPhoneType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TfaRemoveExceptionDetails",
        through::<dropkeep_api::team_log::TfaRemoveExceptionDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TfaRemoveExceptionType", through::<dropkeep_api::team_log::TfaRemoveExceptionType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TfaRemoveSecurityKeyDetails",
        through::<dropkeep_api::team_log::TfaRemoveSecurityKeyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TfaRemoveSecurityKeyType",
        through::<dropkeep_api::team_log::TfaRemoveSecurityKeyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TfaResetDetails", through::<dropkeep_api::team_log::TfaResetDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TfaResetType", through::<dropkeep_api::team_log::TfaResetType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TopLevelContentPolicyChangedDetails",
        through::<dropkeep_api::team_log::TopLevelContentPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TopLevelContentPolicyChangedType",
        through::<dropkeep_api::team_log::TopLevelContentPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TrustedNonTeamMemberLogInfo",
        through::<dropkeep_api::team_log::TrustedNonTeamMemberLogInfo>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TwoAccountChangePolicyDetails",
        through::<dropkeep_api::team_log::TwoAccountChangePolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TwoAccountChangePolicyType",
        through::<dropkeep_api::team_log::TwoAccountChangePolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.UndoNamingConventionDetails",
        through::<dropkeep_api::team_log::UndoNamingConventionDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.UndoNamingConventionType",
        through::<dropkeep_api::team_log::UndoNamingConventionType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.UndoOrganizeFolderWithTidyDetails",
        through::<dropkeep_api::team_log::UndoOrganizeFolderWithTidyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.UndoOrganizeFolderWithTidyType",
        through::<dropkeep_api::team_log::UndoOrganizeFolderWithTidyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.UserLinkedAppLogInfo", through::<dropkeep_api::team_log::UserLinkedAppLogInfo>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.UserLogInfo", through::<dropkeep_api::team_log::UserLogInfo>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.UserNameLogInfo", through::<dropkeep_api::team_log::UserNameLogInfo>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.UserOrTeamLinkedAppLogInfo",
        through::<dropkeep_api::team_log::UserOrTeamLinkedAppLogInfo>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.UserTagsAddedDetails", through::<dropkeep_api::team_log::UserTagsAddedDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.UserTagsAddedType", through::<dropkeep_api::team_log::UserTagsAddedType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.UserTagsRemovedDetails", through::<dropkeep_api::team_log::UserTagsRemovedDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.UserTagsRemovedType", through::<dropkeep_api::team_log::UserTagsRemovedType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ViewerInfoPolicyChangedDetails",
        through::<dropkeep_api::team_log::ViewerInfoPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ViewerInfoPolicyChangedType",
        through::<dropkeep_api::team_log::ViewerInfoPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.WatermarkingPolicyChangedDetails",
        through::<dropkeep_api::team_log::WatermarkingPolicyChangedDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.WatermarkingPolicyChangedType",
        through::<dropkeep_api::team_log::WatermarkingPolicyChangedType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.WebDeviceSessionLogInfo",
        through::<dropkeep_api::team_log::WebDeviceSessionLogInfo>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.WebSessionLogInfo", through::<dropkeep_api::team_log::WebSessionLogInfo>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.WebSessionsChangeActiveSessionLimitDetails",
        through::<dropkeep_api::team_log::WebSessionsChangeActiveSessionLimitDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.WebSessionsChangeActiveSessionLimitType",
        through::<dropkeep_api::team_log::WebSessionsChangeActiveSessionLimitType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.WebSessionsChangeFixedLengthPolicyDetails",
        through::<dropkeep_api::team_log::WebSessionsChangeFixedLengthPolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.WebSessionsChangeFixedLengthPolicyType",
        through::<dropkeep_api::team_log::WebSessionsChangeFixedLengthPolicyType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.WebSessionsChangeIdleLengthPolicyDetails",
        through::<dropkeep_api::team_log::WebSessionsChangeIdleLengthPolicyDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.WebSessionsChangeIdleLengthPolicyType",
        through::<dropkeep_api::team_log::WebSessionsChangeIdleLengthPolicyType>,
    ),
    (
        "team_policies.TeamMemberPolicies",
        through::<dropkeep_api::team_policies::TeamMemberPolicies>,
    ),
    (
        "team_policies.TeamSharingPolicies",
        through::<dropkeep_api::team_policies::TeamSharingPolicies>,
    ),
    ("users.Account", through::<dropkeep_api::users::Account>),
    ("users.BasicAccount", through::<dropkeep_api::users::BasicAccount>),
    ("users.FullAccount", through::<dropkeep_api::users::FullAccount>),
    ("users.FullTeam", through::<dropkeep_api::users::FullTeam>),
    ("users.GetAccountArg", through::<dropkeep_api::users::GetAccountArg>),
    ("users.GetAccountBatchArg", through::<dropkeep_api::users::GetAccountBatchArg>),
    ("users.IndividualSpaceAllocation", through::<dropkeep_api::users::IndividualSpaceAllocation>),
    ("users.Name", through::<dropkeep_api::users::Name>),
    ("users.SpaceUsage", through::<dropkeep_api::users::SpaceUsage>),
    ("users.Team", through::<dropkeep_api::users::Team>),
    ("users.TeamSpaceAllocation", through::<dropkeep_api::users::TeamSpaceAllocation>),
    (
        "users.UserFeaturesGetValuesBatchArg",
        through::<dropkeep_api::users::UserFeaturesGetValuesBatchArg>,
    ),
    (
        "users.UserFeaturesGetValuesBatchResult",
        through::<dropkeep_api::users::UserFeaturesGetValuesBatchResult>,
    ),
    ("account.AccountPhotoGetError", through::<dropkeep_api::account::AccountPhotoGetError>),
    ("account.DeleteProfilePhotoError", through::<dropkeep_api::account::DeleteProfilePhotoError>),
    ("account.PhotoSourceArg", through::<dropkeep_api::account::PhotoSourceArg>),
    ("account.SetProfilePhotoError", through::<dropkeep_api::account::SetProfilePhotoError>),
    ("account.ThumbnailError", through::<dropkeep_api::account::ThumbnailError>),
    ("async.LaunchEmptyResult", through::<dropkeep_api::async_::LaunchEmptyResult>),
    ("async.LaunchResultBase", through::<dropkeep_api::async_::LaunchResultBase>),
    ("async.PollEmptyResult", through::<dropkeep_api::async_::PollEmptyResult>),
    ("async.PollError", through::<dropkeep_api::async_::PollError>),
    ("async.PollResultBase", through::<dropkeep_api::async_::PollResultBase>),
    ("auth.AccessError", through::<dropkeep_api::auth::AccessError>),
    ("auth.AuthError", through::<dropkeep_api::auth::AuthError>),
    ("auth.InvalidAccountTypeError", through::<dropkeep_api::auth::InvalidAccountTypeError>),
    ("auth.NoPermissionError", through::<dropkeep_api::auth::NoPermissionError>),
    ("auth.PaperAccessError", through::<dropkeep_api::auth::PaperAccessError>),
    ("auth.RateLimitReason", through::<dropkeep_api::auth::RateLimitReason>),
    #[cfg(all(feature = "deprecated"))]
    ("auth.TokenFromOAuth1Error", through::<dropkeep_api::auth::TokenFromOAuth1Error>),
    ("check.EchoError", through::<dropkeep_api::check::EchoError>),
    ("common.PathRoot", through::<dropkeep_api::common::PathRoot>),
    ("common.PathRootError", through::<dropkeep_api::common::PathRootError>),
    (
        "contacts.DeleteManualContactsError",
        through::<dropkeep_api::contacts::DeleteManualContactsError>,
    ),
    (
        "file_properties.AddPropertiesError",
        through::<dropkeep_api::file_properties::AddPropertiesError>,
    ),
    (
        "file_properties.InvalidPropertyGroupError",
        through::<dropkeep_api::file_properties::InvalidPropertyGroupError>,
    ),
    ("file_properties.LogicalOperator", through::<dropkeep_api::file_properties::LogicalOperator>),
    (
        "file_properties.LookUpPropertiesError",
        through::<dropkeep_api::file_properties::LookUpPropertiesError>,
    ),
    ("file_properties.LookupError", through::<dropkeep_api::file_properties::LookupError>),
    (
        "file_properties.ModifyTemplateError",
        through::<dropkeep_api::file_properties::ModifyTemplateError>,
    ),
    ("file_properties.PropertiesError", through::<dropkeep_api::file_properties::PropertiesError>),
    (
        "file_properties.PropertiesSearchContinueError",
        through::<dropkeep_api::file_properties::PropertiesSearchContinueError>,
    ),
    (
        "file_properties.PropertiesSearchError",
        through::<dropkeep_api::file_properties::PropertiesSearchError>,
    ),
    (
        "file_properties.PropertiesSearchMode",
        through::<dropkeep_api::file_properties::PropertiesSearchMode>,
    ),
    ("file_properties.PropertyType", through::<dropkeep_api::file_properties::PropertyType>),
    (
        "file_properties.RemovePropertiesError",
        through::<dropkeep_api::file_properties::RemovePropertiesError>,
    ),
    ("file_properties.TemplateError", through::<dropkeep_api::file_properties::TemplateError>),
    ("file_properties.TemplateFilter", through::<dropkeep_api::file_properties::TemplateFilter>),
    (
        "file_properties.TemplateFilterBase",
        through::<dropkeep_api::file_properties::TemplateFilterBase>,
    ),
    (
        "file_properties.TemplateOwnerType",
        through::<dropkeep_api::file_properties::TemplateOwnerType>,
    ),
    (
        "file_properties.UpdatePropertiesError",
        through::<dropkeep_api::file_properties::UpdatePropertiesError>,
    ),
    (
        "file_requests.CountFileRequestsError",
        through::<dropkeep_api::file_requests::CountFileRequestsError>,
    ),
    (
        "file_requests.CreateFileRequestError",
        through::<dropkeep_api::file_requests::CreateFileRequestError>,
    ),
    (
        "file_requests.DeleteAllClosedFileRequestsError",
        through::<dropkeep_api::file_requests::DeleteAllClosedFileRequestsError>,
    ),
    (
        "file_requests.DeleteFileRequestError",
        through::<dropkeep_api::file_requests::DeleteFileRequestError>,
    ),
    ("file_requests.FileRequestError", through::<dropkeep_api::file_requests::FileRequestError>),
    (
        "file_requests.GeneralFileRequestsError",
        through::<dropkeep_api::file_requests::GeneralFileRequestsError>,
    ),
    (
        "file_requests.GetFileRequestError",
        through::<dropkeep_api::file_requests::GetFileRequestError>,
    ),
    ("file_requests.GracePeriod", through::<dropkeep_api::file_requests::GracePeriod>),
    (
        "file_requests.ListFileRequestsContinueError",
        through::<dropkeep_api::file_requests::ListFileRequestsContinueError>,
    ),
    (
        "file_requests.ListFileRequestsError",
        through::<dropkeep_api::file_requests::ListFileRequestsError>,
    ),
    (
        "file_requests.UpdateFileRequestDeadline",
        through::<dropkeep_api::file_requests::UpdateFileRequestDeadline>,
    ),
    (
        "file_requests.UpdateFileRequestError",
        through::<dropkeep_api::file_requests::UpdateFileRequestError>,
    ),
    ("files.AddTagError", through::<dropkeep_api::files::AddTagError>),
    #[cfg(all(feature = "deprecated"))]
    ("files.AlphaGetMetadataError", through::<dropkeep_api::files::AlphaGetMetadataError>),
    ("files.BaseTagError", through::<dropkeep_api::files::BaseTagError>),
    ("files.CreateFolderBatchError", through::<dropkeep_api::files::CreateFolderBatchError>),
    (
        "files.CreateFolderBatchJobStatus",
        through::<dropkeep_api::files::CreateFolderBatchJobStatus>,
    ),
    ("files.CreateFolderBatchLaunch", through::<dropkeep_api::files::CreateFolderBatchLaunch>),
    (
        "files.CreateFolderBatchResultEntry",
        through::<dropkeep_api::files::CreateFolderBatchResultEntry>,
    ),
    ("files.CreateFolderEntryError", through::<dropkeep_api::files::CreateFolderEntryError>),
    ("files.CreateFolderError", through::<dropkeep_api::files::CreateFolderError>),
    ("files.DeleteBatchError", through::<dropkeep_api::files::DeleteBatchError>),
    ("files.DeleteBatchJobStatus", through::<dropkeep_api::files::DeleteBatchJobStatus>),
    ("files.DeleteBatchLaunch", through::<dropkeep_api::files::DeleteBatchLaunch>),
    ("files.DeleteBatchResultEntry", through::<dropkeep_api::files::DeleteBatchResultEntry>),
    ("files.DeleteError", through::<dropkeep_api::files::DeleteError>),
    ("files.DownloadError", through::<dropkeep_api::files::DownloadError>),
    ("files.DownloadZipError", through::<dropkeep_api::files::DownloadZipError>),
    ("files.ExportError", through::<dropkeep_api::files::ExportError>),
    ("files.FileCategory", through::<dropkeep_api::files::FileCategory>),
    ("files.FileLockContent", through::<dropkeep_api::files::FileLockContent>),
    ("files.FileStatus", through::<dropkeep_api::files::FileStatus>),
    ("files.GetCopyReferenceError", through::<dropkeep_api::files::GetCopyReferenceError>),
    ("files.GetMetadataError", through::<dropkeep_api::files::GetMetadataError>),
    ("files.GetTemporaryLinkError", through::<dropkeep_api::files::GetTemporaryLinkError>),
    ("files.GetThumbnailBatchError", through::<dropkeep_api::files::GetThumbnailBatchError>),
    (
        "files.GetThumbnailBatchResultEntry",
        through::<dropkeep_api::files::GetThumbnailBatchResultEntry>,
    ),
    ("files.ImportFormat", through::<dropkeep_api::files::ImportFormat>),
    ("files.ListFolderContinueError", through::<dropkeep_api::files::ListFolderContinueError>),
    ("files.ListFolderError", through::<dropkeep_api::files::ListFolderError>),
    ("files.ListFolderLongpollError", through::<dropkeep_api::files::ListFolderLongpollError>),
    ("files.ListRevisionsError", through::<dropkeep_api::files::ListRevisionsError>),
    ("files.ListRevisionsMode", through::<dropkeep_api::files::ListRevisionsMode>),
    ("files.LockFileError", through::<dropkeep_api::files::LockFileError>),
    ("files.LockFileResultEntry", through::<dropkeep_api::files::LockFileResultEntry>),
    ("files.LookupError", through::<dropkeep_api::files::LookupError>),
    ("files.MediaInfo", through::<dropkeep_api::files::MediaInfo>),
    ("files.MetadataV2", through::<dropkeep_api::files::MetadataV2>),
    ("files.MoveIntoFamilyError", through::<dropkeep_api::files::MoveIntoFamilyError>),
    ("files.MoveIntoVaultError", through::<dropkeep_api::files::MoveIntoVaultError>),
    ("files.PaperContentError", through::<dropkeep_api::files::PaperContentError>),
    ("files.PaperCreateError", through::<dropkeep_api::files::PaperCreateError>),
    ("files.PaperDocUpdatePolicy", through::<dropkeep_api::files::PaperDocUpdatePolicy>),
    ("files.PaperUpdateError", through::<dropkeep_api::files::PaperUpdateError>),
    ("files.PathOrLink", through::<dropkeep_api::files::PathOrLink>),
    ("files.PreviewError", through::<dropkeep_api::files::PreviewError>),
    #[cfg(all(feature = "deprecated"))]
    ("files.RelocationBatchError", through::<dropkeep_api::files::RelocationBatchError>),
    ("files.RelocationBatchErrorEntry", through::<dropkeep_api::files::RelocationBatchErrorEntry>),
    #[cfg(all(feature = "deprecated"))]
    ("files.RelocationBatchJobStatus", through::<dropkeep_api::files::RelocationBatchJobStatus>),
    #[cfg(all(feature = "deprecated"))]
    ("files.RelocationBatchLaunch", through::<dropkeep_api::files::RelocationBatchLaunch>),
    (
        "files.RelocationBatchResultEntry",
        through::<dropkeep_api::files::RelocationBatchResultEntry>,
    ),
    (
        "files.RelocationBatchV2JobStatus",
        through::<dropkeep_api::files::RelocationBatchV2JobStatus>,
    ),
    ("files.RelocationBatchV2Launch", through::<dropkeep_api::files::RelocationBatchV2Launch>),
    ("files.RelocationError", through::<dropkeep_api::files::RelocationError>),
    ("files.RemoveTagError", through::<dropkeep_api::files::RemoveTagError>),
    ("files.RestoreError", through::<dropkeep_api::files::RestoreError>),
    ("files.SaveCopyReferenceError", through::<dropkeep_api::files::SaveCopyReferenceError>),
    ("files.SaveUrlError", through::<dropkeep_api::files::SaveUrlError>),
    ("files.SaveUrlJobStatus", through::<dropkeep_api::files::SaveUrlJobStatus>),
    ("files.SaveUrlResult", through::<dropkeep_api::files::SaveUrlResult>),
    ("files.SearchError", through::<dropkeep_api::files::SearchError>),
    #[cfg(all(feature = "deprecated"))]
    ("files.SearchMatchType", through::<dropkeep_api::files::SearchMatchType>),
    ("files.SearchMatchTypeV2", through::<dropkeep_api::files::SearchMatchTypeV2>),
    #[cfg(all(feature = "deprecated"))]
    ("files.SearchMode", through::<dropkeep_api::files::SearchMode>),
    ("files.SearchOrderBy", through::<dropkeep_api::files::SearchOrderBy>),
    ("files.SyncSetting", through::<dropkeep_api::files::SyncSetting>),
    ("files.SyncSettingArg", through::<dropkeep_api::files::SyncSettingArg>),
    ("files.SyncSettingsError", through::<dropkeep_api::files::SyncSettingsError>),
    ("files.Tag", through::<dropkeep_api::files::Tag>),
    ("files.ThumbnailError", through::<dropkeep_api::files::ThumbnailError>),
    ("files.ThumbnailFormat", through::<dropkeep_api::files::ThumbnailFormat>),
    ("files.ThumbnailMode", through::<dropkeep_api::files::ThumbnailMode>),
    ("files.ThumbnailQuality", through::<dropkeep_api::files::ThumbnailQuality>),
    ("files.ThumbnailSize", through::<dropkeep_api::files::ThumbnailSize>),
    ("files.ThumbnailV2Error", through::<dropkeep_api::files::ThumbnailV2Error>),
    ("files.UploadError", through::<dropkeep_api::files::UploadError>),
    (
        "files.UploadSessionAppendBatchEntryError",
        through::<dropkeep_api::files::UploadSessionAppendBatchEntryError>,
    ),
    (
        "files.UploadSessionAppendBatchError",
        through::<dropkeep_api::files::UploadSessionAppendBatchError>,
    ),
    (
        "files.UploadSessionAppendBatchResultEntry",
        through::<dropkeep_api::files::UploadSessionAppendBatchResultEntry>,
    ),
    ("files.UploadSessionAppendError", through::<dropkeep_api::files::UploadSessionAppendError>),
    (
        "files.UploadSessionFinishBatchJobStatus",
        through::<dropkeep_api::files::UploadSessionFinishBatchJobStatus>,
    ),
    #[cfg(all(feature = "deprecated"))]
    (
        "files.UploadSessionFinishBatchLaunch",
        through::<dropkeep_api::files::UploadSessionFinishBatchLaunch>,
    ),
    (
        "files.UploadSessionFinishBatchResultEntry",
        through::<dropkeep_api::files::UploadSessionFinishBatchResultEntry>,
    ),
    ("files.UploadSessionFinishError", through::<dropkeep_api::files::UploadSessionFinishError>),
    ("files.UploadSessionLookupError", through::<dropkeep_api::files::UploadSessionLookupError>),
    ("files.UploadSessionStartError", through::<dropkeep_api::files::UploadSessionStartError>),
    ("files.UploadSessionType", through::<dropkeep_api::files::UploadSessionType>),
    ("files.WriteConflictError", through::<dropkeep_api::files::WriteConflictError>),
    ("files.WriteError", through::<dropkeep_api::files::WriteError>),
    ("files.WriteMode", through::<dropkeep_api::files::WriteMode>),
    ("openid.OpenIdError", through::<dropkeep_api::openid::OpenIdError>),
    ("openid.UserInfoError", through::<dropkeep_api::openid::UserInfoError>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.AddPaperDocUserResult", through::<dropkeep_api::paper::AddPaperDocUserResult>),
    #[cfg(all(feature = "paper"))]
    ("paper.DocLookupError", through::<dropkeep_api::paper::DocLookupError>),
    #[cfg(all(feature = "paper"))]
    ("paper.DocSubscriptionLevel", through::<dropkeep_api::paper::DocSubscriptionLevel>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.ExportFormat", through::<dropkeep_api::paper::ExportFormat>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.FolderSharingPolicyType", through::<dropkeep_api::paper::FolderSharingPolicyType>),
    #[cfg(all(feature = "paper"))]
    ("paper.FolderSubscriptionLevel", through::<dropkeep_api::paper::FolderSubscriptionLevel>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.ImportFormat", through::<dropkeep_api::paper::ImportFormat>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.ListDocsCursorError", through::<dropkeep_api::paper::ListDocsCursorError>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.ListPaperDocsFilterBy", through::<dropkeep_api::paper::ListPaperDocsFilterBy>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.ListPaperDocsSortBy", through::<dropkeep_api::paper::ListPaperDocsSortBy>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.ListPaperDocsSortOrder", through::<dropkeep_api::paper::ListPaperDocsSortOrder>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.ListUsersCursorError", through::<dropkeep_api::paper::ListUsersCursorError>),
    #[cfg(all(feature = "paper"))]
    ("paper.PaperApiBaseError", through::<dropkeep_api::paper::PaperApiBaseError>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.PaperApiCursorError", through::<dropkeep_api::paper::PaperApiCursorError>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.PaperDocCreateError", through::<dropkeep_api::paper::PaperDocCreateError>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.PaperDocPermissionLevel", through::<dropkeep_api::paper::PaperDocPermissionLevel>),
    #[cfg(all(feature = "paper"))]
    ("paper.PaperDocStatus", through::<dropkeep_api::paper::PaperDocStatus>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.PaperDocUpdateError", through::<dropkeep_api::paper::PaperDocUpdateError>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.PaperDocUpdatePolicy", through::<dropkeep_api::paper::PaperDocUpdatePolicy>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.PaperFolderCreateError", through::<dropkeep_api::paper::PaperFolderCreateError>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.SharingPublicPolicyType", through::<dropkeep_api::paper::SharingPublicPolicyType>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.SharingTeamPolicyType", through::<dropkeep_api::paper::SharingTeamPolicyType>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.UserOnPaperDocFilter", through::<dropkeep_api::paper::UserOnPaperDocFilter>),
    #[cfg(all(feature = "riviera"))]
    ("riviera.ContentApiV2Error", through::<dropkeep_api::riviera::ContentApiV2Error>),
    #[cfg(all(feature = "riviera"))]
    ("riviera.FileIdOrUrl", through::<dropkeep_api::riviera::FileIdOrUrl>),
    #[cfg(all(feature = "riviera"))]
    (
        "riviera.GetMarkdownAsyncCheckResult",
        through::<dropkeep_api::riviera::GetMarkdownAsyncCheckResult>,
    ),
    #[cfg(all(feature = "riviera"))]
    (
        "riviera.GetMetadataAsyncCheckResult",
        through::<dropkeep_api::riviera::GetMetadataAsyncCheckResult>,
    ),
    #[cfg(all(feature = "riviera"))]
    ("riviera.GetOcrAsyncCheckResult", through::<dropkeep_api::riviera::GetOcrAsyncCheckResult>),
    #[cfg(all(feature = "riviera"))]
    ("riviera.GetTextAsyncCheckResult", through::<dropkeep_api::riviera::GetTextAsyncCheckResult>),
    #[cfg(all(feature = "riviera"))]
    (
        "riviera.GetTranscriptAsyncCheckResult",
        through::<dropkeep_api::riviera::GetTranscriptAsyncCheckResult>,
    ),
    #[cfg(all(feature = "riviera"))]
    (
        "riviera.MarkdownConversionApiV2Error",
        through::<dropkeep_api::riviera::MarkdownConversionApiV2Error>,
    ),
    #[cfg(all(feature = "riviera"))]
    (
        "riviera.MetadataExtractionApiV2Error",
        through::<dropkeep_api::riviera::MetadataExtractionApiV2Error>,
    ),
    #[cfg(all(feature = "riviera"))]
    ("riviera.MetadataType", through::<dropkeep_api::riviera::MetadataType>),
    #[cfg(all(feature = "riviera"))]
    ("riviera.OcrExtractionApiV2Error", through::<dropkeep_api::riviera::OcrExtractionApiV2Error>),
    #[cfg(all(feature = "riviera"))]
    ("riviera.OfficeFileType", through::<dropkeep_api::riviera::OfficeFileType>),
    #[cfg(all(feature = "riviera"))]
    (
        "riviera.TextExtractionApiV2Error",
        through::<dropkeep_api::riviera::TextExtractionApiV2Error>,
    ),
    #[cfg(all(feature = "riviera"))]
    ("riviera.TimestampLevel", through::<dropkeep_api::riviera::TimestampLevel>),
    #[cfg(all(feature = "riviera"))]
    ("riviera.metadata_union", through::<dropkeep_api::riviera::MetadataUnion>),
    ("seen_state.PlatformType", through::<dropkeep_api::seen_state::PlatformType>),
    ("sharing.AccessInheritance", through::<dropkeep_api::sharing::AccessInheritance>),
    ("sharing.AccessLevel", through::<dropkeep_api::sharing::AccessLevel>),
    ("sharing.AclUpdatePolicy", through::<dropkeep_api::sharing::AclUpdatePolicy>),
    ("sharing.AddFileMemberError", through::<dropkeep_api::sharing::AddFileMemberError>),
    ("sharing.AddFolderMemberError", through::<dropkeep_api::sharing::AddFolderMemberError>),
    ("sharing.AddMemberSelectorError", through::<dropkeep_api::sharing::AddMemberSelectorError>),
    ("sharing.AlphaResolvedVisibility", through::<dropkeep_api::sharing::AlphaResolvedVisibility>),
    (
        "sharing.ChangeLinkExpirationPolicy",
        through::<dropkeep_api::sharing::ChangeLinkExpirationPolicy>,
    ),
    #[cfg(all(feature = "deprecated"))]
    ("sharing.CreateSharedLinkError", through::<dropkeep_api::sharing::CreateSharedLinkError>),
    (
        "sharing.CreateSharedLinkWithSettingsError",
        through::<dropkeep_api::sharing::CreateSharedLinkWithSettingsError>,
    ),
    ("sharing.FileAction", through::<dropkeep_api::sharing::FileAction>),
    ("sharing.FileErrorResult", through::<dropkeep_api::sharing::FileErrorResult>),
    ("sharing.FileMemberActionError", through::<dropkeep_api::sharing::FileMemberActionError>),
    (
        "sharing.FileMemberActionIndividualResult",
        through::<dropkeep_api::sharing::FileMemberActionIndividualResult>,
    ),
    (
        "sharing.FileMemberRemoveActionResult",
        through::<dropkeep_api::sharing::FileMemberRemoveActionResult>,
    ),
    ("sharing.FolderAction", through::<dropkeep_api::sharing::FolderAction>),
    ("sharing.GetFileMetadataError", through::<dropkeep_api::sharing::GetFileMetadataError>),
    (
        "sharing.GetFileMetadataIndividualResult",
        through::<dropkeep_api::sharing::GetFileMetadataIndividualResult>,
    ),
    ("sharing.GetSharedLinkFileError", through::<dropkeep_api::sharing::GetSharedLinkFileError>),
    #[cfg(all(feature = "deprecated"))]
    ("sharing.GetSharedLinksError", through::<dropkeep_api::sharing::GetSharedLinksError>),
    ("sharing.InviteeInfo", through::<dropkeep_api::sharing::InviteeInfo>),
    ("sharing.JobError", through::<dropkeep_api::sharing::JobError>),
    ("sharing.JobStatus", through::<dropkeep_api::sharing::JobStatus>),
    ("sharing.LinkAccessLevel", through::<dropkeep_api::sharing::LinkAccessLevel>),
    ("sharing.LinkAction", through::<dropkeep_api::sharing::LinkAction>),
    ("sharing.LinkAudience", through::<dropkeep_api::sharing::LinkAudience>),
    (
        "sharing.LinkAudienceDisallowedReason",
        through::<dropkeep_api::sharing::LinkAudienceDisallowedReason>,
    ),
    ("sharing.LinkExpiry", through::<dropkeep_api::sharing::LinkExpiry>),
    ("sharing.LinkPassword", through::<dropkeep_api::sharing::LinkPassword>),
    (
        "sharing.ListFileMembersContinueError",
        through::<dropkeep_api::sharing::ListFileMembersContinueError>,
    ),
    ("sharing.ListFileMembersError", through::<dropkeep_api::sharing::ListFileMembersError>),
    (
        "sharing.ListFileMembersIndividualResult",
        through::<dropkeep_api::sharing::ListFileMembersIndividualResult>,
    ),
    ("sharing.ListFilesContinueError", through::<dropkeep_api::sharing::ListFilesContinueError>),
    (
        "sharing.ListFolderMembersContinueError",
        through::<dropkeep_api::sharing::ListFolderMembersContinueError>,
    ),
    (
        "sharing.ListFoldersContinueError",
        through::<dropkeep_api::sharing::ListFoldersContinueError>,
    ),
    ("sharing.ListSharedLinksError", through::<dropkeep_api::sharing::ListSharedLinksError>),
    ("sharing.MemberAction", through::<dropkeep_api::sharing::MemberAction>),
    ("sharing.MemberPolicy", through::<dropkeep_api::sharing::MemberPolicy>),
    ("sharing.MemberSelector", through::<dropkeep_api::sharing::MemberSelector>),
    (
        "sharing.ModifySharedLinkSettingsError",
        through::<dropkeep_api::sharing::ModifySharedLinkSettingsError>,
    ),
    ("sharing.MountFolderError", through::<dropkeep_api::sharing::MountFolderError>),
    #[cfg(all(feature = "deprecated"))]
    ("sharing.PendingUploadMode", through::<dropkeep_api::sharing::PendingUploadMode>),
    ("sharing.PermissionDeniedReason", through::<dropkeep_api::sharing::PermissionDeniedReason>),
    ("sharing.RelinquishAccessError", through::<dropkeep_api::sharing::RelinquishAccessError>),
    (
        "sharing.RelinquishFileMembershipError",
        through::<dropkeep_api::sharing::RelinquishFileMembershipError>,
    ),
    (
        "sharing.RelinquishFolderMembershipError",
        through::<dropkeep_api::sharing::RelinquishFolderMembershipError>,
    ),
    ("sharing.RemoveFileMemberError", through::<dropkeep_api::sharing::RemoveFileMemberError>),
    ("sharing.RemoveFolderMemberError", through::<dropkeep_api::sharing::RemoveFolderMemberError>),
    ("sharing.RemoveMemberJobStatus", through::<dropkeep_api::sharing::RemoveMemberJobStatus>),
    (
        "sharing.RequestedLinkAccessLevel",
        through::<dropkeep_api::sharing::RequestedLinkAccessLevel>,
    ),
    ("sharing.RequestedVisibility", through::<dropkeep_api::sharing::RequestedVisibility>),
    ("sharing.ResolvedVisibility", through::<dropkeep_api::sharing::ResolvedVisibility>),
    ("sharing.RevokeSharedLinkError", through::<dropkeep_api::sharing::RevokeSharedLinkError>),
    (
        "sharing.SetAccessInheritanceError",
        through::<dropkeep_api::sharing::SetAccessInheritanceError>,
    ),
    ("sharing.ShareFolderError", through::<dropkeep_api::sharing::ShareFolderError>),
    ("sharing.ShareFolderErrorBase", through::<dropkeep_api::sharing::ShareFolderErrorBase>),
    ("sharing.ShareFolderErrorBaseV2", through::<dropkeep_api::sharing::ShareFolderErrorBaseV2>),
    ("sharing.ShareFolderErrorV2", through::<dropkeep_api::sharing::ShareFolderErrorV2>),
    ("sharing.ShareFolderJobStatus", through::<dropkeep_api::sharing::ShareFolderJobStatus>),
    ("sharing.ShareFolderLaunch", through::<dropkeep_api::sharing::ShareFolderLaunch>),
    ("sharing.SharePathError", through::<dropkeep_api::sharing::SharePathError>),
    ("sharing.SharePathErrorBaseV2", through::<dropkeep_api::sharing::SharePathErrorBaseV2>),
    ("sharing.SharePathErrorV2", through::<dropkeep_api::sharing::SharePathErrorV2>),
    ("sharing.SharedFolderAccessError", through::<dropkeep_api::sharing::SharedFolderAccessError>),
    ("sharing.SharedFolderMemberError", through::<dropkeep_api::sharing::SharedFolderMemberError>),
    (
        "sharing.SharedLinkAccessFailureReason",
        through::<dropkeep_api::sharing::SharedLinkAccessFailureReason>,
    ),
    (
        "sharing.SharedLinkAlreadyExistsMetadata",
        through::<dropkeep_api::sharing::SharedLinkAlreadyExistsMetadata>,
    ),
    ("sharing.SharedLinkError", through::<dropkeep_api::sharing::SharedLinkError>),
    ("sharing.SharedLinkMetadataError", through::<dropkeep_api::sharing::SharedLinkMetadataError>),
    ("sharing.SharedLinkPolicy", through::<dropkeep_api::sharing::SharedLinkPolicy>),
    ("sharing.SharedLinkSettingsError", through::<dropkeep_api::sharing::SharedLinkSettingsError>),
    ("sharing.SharingFileAccessError", through::<dropkeep_api::sharing::SharingFileAccessError>),
    ("sharing.SharingUserError", through::<dropkeep_api::sharing::SharingUserError>),
    ("sharing.TransferFolderError", through::<dropkeep_api::sharing::TransferFolderError>),
    ("sharing.UnmountFolderError", through::<dropkeep_api::sharing::UnmountFolderError>),
    ("sharing.UnshareFileError", through::<dropkeep_api::sharing::UnshareFileError>),
    ("sharing.UnshareFolderError", through::<dropkeep_api::sharing::UnshareFolderError>),
    ("sharing.UpdateFilePolicyError", through::<dropkeep_api::sharing::UpdateFilePolicyError>),
    ("sharing.UpdateFolderMemberError", through::<dropkeep_api::sharing::UpdateFolderMemberError>),
    ("sharing.UpdateFolderPolicyError", through::<dropkeep_api::sharing::UpdateFolderPolicyError>),
    ("sharing.ViewerInfoPolicy", through::<dropkeep_api::sharing::ViewerInfoPolicy>),
    #[cfg(all(feature = "deprecated"))]
    ("sharing.Visibility", through::<dropkeep_api::sharing::Visibility>),
    (
        "sharing.VisibilityPolicyDisallowedReason",
        through::<dropkeep_api::sharing::VisibilityPolicyDisallowedReason>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.AddSecondaryEmailResult", through::<dropkeep_api::team::AddSecondaryEmailResult>),
    #[cfg(all(feature = "team"))]
    ("team.AddSecondaryEmailsError", through::<dropkeep_api::team::AddSecondaryEmailsError>),
    #[cfg(all(feature = "team"))]
    ("team.AdminTier", through::<dropkeep_api::team::AdminTier>),
    #[cfg(all(feature = "team"))]
    ("team.BaseTeamFolderError", through::<dropkeep_api::team::BaseTeamFolderError>),
    #[cfg(all(feature = "team"))]
    ("team.BulkSuspendError", through::<dropkeep_api::team::BulkSuspendError>),
    #[cfg(all(feature = "team"))]
    ("team.BulkSuspendJobStatus", through::<dropkeep_api::team::BulkSuspendJobStatus>),
    #[cfg(all(feature = "team"))]
    (
        "team.BulkSuspendReportDeliveryStatus",
        through::<dropkeep_api::team::BulkSuspendReportDeliveryStatus>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.BulkSuspendRowFailure", through::<dropkeep_api::team::BulkSuspendRowFailure>),
    #[cfg(all(feature = "team"))]
    ("team.BulkSuspendRowOutcome", through::<dropkeep_api::team::BulkSuspendRowOutcome>),
    #[cfg(all(feature = "team"))]
    ("team.BulkSuspendTaskFailure", through::<dropkeep_api::team::BulkSuspendTaskFailure>),
    #[cfg(all(feature = "team"))]
    ("team.CustomQuotaError", through::<dropkeep_api::team::CustomQuotaError>),
    #[cfg(all(feature = "team"))]
    ("team.CustomQuotaResult", through::<dropkeep_api::team::CustomQuotaResult>),
    #[cfg(all(feature = "team", feature = "deprecated"))]
    ("team.DateRangeError", through::<dropkeep_api::team::DateRangeError>),
    #[cfg(all(feature = "team"))]
    ("team.DeleteSecondaryEmailResult", through::<dropkeep_api::team::DeleteSecondaryEmailResult>),
    #[cfg(all(feature = "team"))]
    ("team.DesktopPlatform", through::<dropkeep_api::team::DesktopPlatform>),
    #[cfg(all(feature = "team"))]
    (
        "team.ExcludedUsersListContinueError",
        through::<dropkeep_api::team::ExcludedUsersListContinueError>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.ExcludedUsersListError", through::<dropkeep_api::team::ExcludedUsersListError>),
    #[cfg(all(feature = "team"))]
    ("team.ExcludedUsersUpdateError", through::<dropkeep_api::team::ExcludedUsersUpdateError>),
    #[cfg(all(feature = "team"))]
    ("team.ExcludedUsersUpdateStatus", through::<dropkeep_api::team::ExcludedUsersUpdateStatus>),
    #[cfg(all(feature = "team"))]
    ("team.Feature", through::<dropkeep_api::team::Feature>),
    #[cfg(all(feature = "team"))]
    ("team.FeatureValue", through::<dropkeep_api::team::FeatureValue>),
    #[cfg(all(feature = "team"))]
    (
        "team.FeaturesGetValuesBatchError",
        through::<dropkeep_api::team::FeaturesGetValuesBatchError>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.GroupAccessType", through::<dropkeep_api::team::GroupAccessType>),
    #[cfg(all(feature = "team"))]
    ("team.GroupCreateError", through::<dropkeep_api::team::GroupCreateError>),
    #[cfg(all(feature = "team"))]
    ("team.GroupDeleteError", through::<dropkeep_api::team::GroupDeleteError>),
    #[cfg(all(feature = "team"))]
    ("team.GroupMemberSelectorError", through::<dropkeep_api::team::GroupMemberSelectorError>),
    #[cfg(all(feature = "team"))]
    (
        "team.GroupMemberSetAccessTypeError",
        through::<dropkeep_api::team::GroupMemberSetAccessTypeError>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.GroupMembersAddError", through::<dropkeep_api::team::GroupMembersAddError>),
    #[cfg(all(feature = "team"))]
    ("team.GroupMembersRemoveError", through::<dropkeep_api::team::GroupMembersRemoveError>),
    #[cfg(all(feature = "team"))]
    ("team.GroupMembersSelectorError", through::<dropkeep_api::team::GroupMembersSelectorError>),
    #[cfg(all(feature = "team"))]
    ("team.GroupSelector", through::<dropkeep_api::team::GroupSelector>),
    #[cfg(all(feature = "team"))]
    ("team.GroupSelectorError", through::<dropkeep_api::team::GroupSelectorError>),
    #[cfg(all(feature = "team"))]
    (
        "team.GroupSelectorWithTeamGroupError",
        through::<dropkeep_api::team::GroupSelectorWithTeamGroupError>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.GroupUpdateError", through::<dropkeep_api::team::GroupUpdateError>),
    #[cfg(all(feature = "team"))]
    ("team.GroupsGetInfoError", through::<dropkeep_api::team::GroupsGetInfoError>),
    #[cfg(all(feature = "team"))]
    ("team.GroupsGetInfoItem", through::<dropkeep_api::team::GroupsGetInfoItem>),
    #[cfg(all(feature = "team"))]
    ("team.GroupsListContinueError", through::<dropkeep_api::team::GroupsListContinueError>),
    #[cfg(all(feature = "team"))]
    (
        "team.GroupsMembersListContinueError",
        through::<dropkeep_api::team::GroupsMembersListContinueError>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.GroupsPollError", through::<dropkeep_api::team::GroupsPollError>),
    #[cfg(all(feature = "team"))]
    ("team.GroupsSelector", through::<dropkeep_api::team::GroupsSelector>),
    #[cfg(all(feature = "team"))]
    (
        "team.HasDistinctMemberHomesValue",
        through::<dropkeep_api::team::HasDistinctMemberHomesValue>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.HasTeamFileEventsValue", through::<dropkeep_api::team::HasTeamFileEventsValue>),
    #[cfg(all(feature = "team"))]
    ("team.HasTeamSelectiveSyncValue", through::<dropkeep_api::team::HasTeamSelectiveSyncValue>),
    #[cfg(all(feature = "team"))]
    ("team.HasTeamSharedDropboxValue", through::<dropkeep_api::team::HasTeamSharedDropboxValue>),
    #[cfg(all(feature = "team"))]
    ("team.LegalHoldStatus", through::<dropkeep_api::team::LegalHoldStatus>),
    #[cfg(all(feature = "team"))]
    ("team.LegalHoldsError", through::<dropkeep_api::team::LegalHoldsError>),
    #[cfg(all(feature = "team"))]
    ("team.LegalHoldsGetPolicyError", through::<dropkeep_api::team::LegalHoldsGetPolicyError>),
    #[cfg(all(feature = "team"))]
    (
        "team.LegalHoldsListHeldRevisionsContinueError",
        through::<dropkeep_api::team::LegalHoldsListHeldRevisionsContinueError>,
    ),
    #[cfg(all(feature = "team"))]
    (
        "team.LegalHoldsListHeldRevisionsError",
        through::<dropkeep_api::team::LegalHoldsListHeldRevisionsError>,
    ),
    #[cfg(all(feature = "team"))]
    (
        "team.LegalHoldsListPoliciesError",
        through::<dropkeep_api::team::LegalHoldsListPoliciesError>,
    ),
    #[cfg(all(feature = "team"))]
    (
        "team.LegalHoldsPolicyCreateError",
        through::<dropkeep_api::team::LegalHoldsPolicyCreateError>,
    ),
    #[cfg(all(feature = "team"))]
    (
        "team.LegalHoldsPolicyReleaseError",
        through::<dropkeep_api::team::LegalHoldsPolicyReleaseError>,
    ),
    #[cfg(all(feature = "team"))]
    (
        "team.LegalHoldsPolicyUpdateError",
        through::<dropkeep_api::team::LegalHoldsPolicyUpdateError>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.ListMemberAppsError", through::<dropkeep_api::team::ListMemberAppsError>),
    #[cfg(all(feature = "team"))]
    ("team.ListMemberDevicesError", through::<dropkeep_api::team::ListMemberDevicesError>),
    #[cfg(all(feature = "team"))]
    ("team.ListMembersAppsError", through::<dropkeep_api::team::ListMembersAppsError>),
    #[cfg(all(feature = "team"))]
    ("team.ListMembersDevicesError", through::<dropkeep_api::team::ListMembersDevicesError>),
    #[cfg(all(feature = "team", feature = "deprecated"))]
    ("team.ListTeamAppsError", through::<dropkeep_api::team::ListTeamAppsError>),
    #[cfg(all(feature = "team", feature = "deprecated"))]
    ("team.ListTeamDevicesError", through::<dropkeep_api::team::ListTeamDevicesError>),
    #[cfg(all(feature = "team"))]
    ("team.MemberAddResult", through::<dropkeep_api::team::MemberAddResult>),
    #[cfg(all(feature = "team"))]
    ("team.MemberAddResultBase", through::<dropkeep_api::team::MemberAddResultBase>),
    #[cfg(all(feature = "team"))]
    ("team.MemberAddV2Result", through::<dropkeep_api::team::MemberAddV2Result>),
    #[cfg(all(feature = "team"))]
    ("team.MemberSelectorError", through::<dropkeep_api::team::MemberSelectorError>),
    #[cfg(all(feature = "team"))]
    ("team.MembersAddJobStatus", through::<dropkeep_api::team::MembersAddJobStatus>),
    #[cfg(all(feature = "team"))]
    (
        "team.MembersAddJobStatusV2Result",
        through::<dropkeep_api::team::MembersAddJobStatusV2Result>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.MembersAddLaunch", through::<dropkeep_api::team::MembersAddLaunch>),
    #[cfg(all(feature = "team"))]
    ("team.MembersAddLaunchV2Result", through::<dropkeep_api::team::MembersAddLaunchV2Result>),
    #[cfg(all(feature = "team"))]
    ("team.MembersDeactivateError", through::<dropkeep_api::team::MembersDeactivateError>),
    #[cfg(all(feature = "team"))]
    (
        "team.MembersDeleteFormerMemberFilesError",
        through::<dropkeep_api::team::MembersDeleteFormerMemberFilesError>,
    ),
    #[cfg(all(feature = "team"))]
    (
        "team.MembersDeleteProfilePhotoError",
        through::<dropkeep_api::team::MembersDeleteProfilePhotoError>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.MembersGetInfoError", through::<dropkeep_api::team::MembersGetInfoError>),
    #[cfg(all(feature = "team"))]
    ("team.MembersGetInfoItem", through::<dropkeep_api::team::MembersGetInfoItem>),
    #[cfg(all(feature = "team"))]
    ("team.MembersGetInfoItemBase", through::<dropkeep_api::team::MembersGetInfoItemBase>),
    #[cfg(all(feature = "team"))]
    ("team.MembersGetInfoItemV2", through::<dropkeep_api::team::MembersGetInfoItemV2>),
    #[cfg(all(feature = "team"))]
    ("team.MembersListContinueError", through::<dropkeep_api::team::MembersListContinueError>),
    #[cfg(all(feature = "team"))]
    ("team.MembersListError", through::<dropkeep_api::team::MembersListError>),
    #[cfg(all(feature = "team"))]
    (
        "team.MembersPermanentlyDeleteFilesError",
        through::<dropkeep_api::team::MembersPermanentlyDeleteFilesError>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.MembersRecoverError", through::<dropkeep_api::team::MembersRecoverError>),
    #[cfg(all(feature = "team"))]
    ("team.MembersRemoveError", through::<dropkeep_api::team::MembersRemoveError>),
    #[cfg(all(feature = "team"))]
    ("team.MembersSendWelcomeError", through::<dropkeep_api::team::MembersSendWelcomeError>),
    #[cfg(all(feature = "team"))]
    (
        "team.MembersSetPermissions2Error",
        through::<dropkeep_api::team::MembersSetPermissions2Error>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.MembersSetPermissionsError", through::<dropkeep_api::team::MembersSetPermissionsError>),
    #[cfg(all(feature = "team"))]
    ("team.MembersSetProfileError", through::<dropkeep_api::team::MembersSetProfileError>),
    #[cfg(all(feature = "team"))]
    (
        "team.MembersSetProfilePhotoError",
        through::<dropkeep_api::team::MembersSetProfilePhotoError>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.MembersSuspendError", through::<dropkeep_api::team::MembersSuspendError>),
    #[cfg(all(feature = "team"))]
    ("team.MembersTransferFilesError", through::<dropkeep_api::team::MembersTransferFilesError>),
    #[cfg(all(feature = "team"))]
    (
        "team.MembersTransferFormerMembersFilesError",
        through::<dropkeep_api::team::MembersTransferFormerMembersFilesError>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.MembersUnsuspendError", through::<dropkeep_api::team::MembersUnsuspendError>),
    #[cfg(all(feature = "team"))]
    ("team.MobileClientPlatform", through::<dropkeep_api::team::MobileClientPlatform>),
    #[cfg(all(feature = "team"))]
    ("team.NamespaceType", through::<dropkeep_api::team::NamespaceType>),
    #[cfg(all(feature = "team"))]
    ("team.RemoveCustomQuotaResult", through::<dropkeep_api::team::RemoveCustomQuotaResult>),
    #[cfg(all(feature = "team"))]
    ("team.ResendSecondaryEmailResult", through::<dropkeep_api::team::ResendSecondaryEmailResult>),
    #[cfg(all(feature = "team"))]
    ("team.RevokeDeviceSessionArg", through::<dropkeep_api::team::RevokeDeviceSessionArg>),
    #[cfg(all(feature = "team"))]
    (
        "team.RevokeDeviceSessionBatchError",
        through::<dropkeep_api::team::RevokeDeviceSessionBatchError>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.RevokeDeviceSessionError", through::<dropkeep_api::team::RevokeDeviceSessionError>),
    #[cfg(all(feature = "team"))]
    ("team.RevokeLinkedAppBatchError", through::<dropkeep_api::team::RevokeLinkedAppBatchError>),
    #[cfg(all(feature = "team"))]
    ("team.RevokeLinkedAppError", through::<dropkeep_api::team::RevokeLinkedAppError>),
    #[cfg(all(feature = "team"))]
    ("team.SetCustomQuotaError", through::<dropkeep_api::team::SetCustomQuotaError>),
    #[cfg(all(feature = "team"))]
    ("team.SharingAllowlistAddError", through::<dropkeep_api::team::SharingAllowlistAddError>),
    #[cfg(all(feature = "team"))]
    (
        "team.SharingAllowlistListContinueError",
        through::<dropkeep_api::team::SharingAllowlistListContinueError>,
    ),
    #[cfg(all(feature = "team"))]
    (
        "team.SharingAllowlistRemoveError",
        through::<dropkeep_api::team::SharingAllowlistRemoveError>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.TeamFolderAccessError", through::<dropkeep_api::team::TeamFolderAccessError>),
    #[cfg(all(feature = "team"))]
    ("team.TeamFolderActivateError", through::<dropkeep_api::team::TeamFolderActivateError>),
    #[cfg(all(feature = "team"))]
    ("team.TeamFolderArchiveError", through::<dropkeep_api::team::TeamFolderArchiveError>),
    #[cfg(all(feature = "team"))]
    ("team.TeamFolderArchiveJobStatus", through::<dropkeep_api::team::TeamFolderArchiveJobStatus>),
    #[cfg(all(feature = "team"))]
    ("team.TeamFolderArchiveLaunch", through::<dropkeep_api::team::TeamFolderArchiveLaunch>),
    #[cfg(all(feature = "team"))]
    ("team.TeamFolderCreateError", through::<dropkeep_api::team::TeamFolderCreateError>),
    #[cfg(all(feature = "team"))]
    ("team.TeamFolderGetInfoItem", through::<dropkeep_api::team::TeamFolderGetInfoItem>),
    #[cfg(all(feature = "team"))]
    (
        "team.TeamFolderInvalidStatusError",
        through::<dropkeep_api::team::TeamFolderInvalidStatusError>,
    ),
    #[cfg(all(feature = "team"))]
    (
        "team.TeamFolderListContinueError",
        through::<dropkeep_api::team::TeamFolderListContinueError>,
    ),
    #[cfg(all(feature = "team"))]
    (
        "team.TeamFolderPermanentlyDeleteError",
        through::<dropkeep_api::team::TeamFolderPermanentlyDeleteError>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.TeamFolderRenameError", through::<dropkeep_api::team::TeamFolderRenameError>),
    #[cfg(all(feature = "team"))]
    ("team.TeamFolderRestoreError", through::<dropkeep_api::team::TeamFolderRestoreError>),
    #[cfg(all(feature = "team"))]
    ("team.TeamFolderStatus", through::<dropkeep_api::team::TeamFolderStatus>),
    #[cfg(all(feature = "team"))]
    (
        "team.TeamFolderTeamSharedDropboxError",
        through::<dropkeep_api::team::TeamFolderTeamSharedDropboxError>,
    ),
    #[cfg(all(feature = "team"))]
    (
        "team.TeamFolderUpdateSyncSettingsError",
        through::<dropkeep_api::team::TeamFolderUpdateSyncSettingsError>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.TeamMemberStatus", through::<dropkeep_api::team::TeamMemberStatus>),
    #[cfg(all(feature = "team"))]
    ("team.TeamMembershipType", through::<dropkeep_api::team::TeamMembershipType>),
    #[cfg(all(feature = "team"))]
    (
        "team.TeamNamespacesListContinueError",
        through::<dropkeep_api::team::TeamNamespacesListContinueError>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.TeamNamespacesListError", through::<dropkeep_api::team::TeamNamespacesListError>),
    #[cfg(all(feature = "team"))]
    ("team.TeamReportFailureReason", through::<dropkeep_api::team::TeamReportFailureReason>),
    #[cfg(all(feature = "team"))]
    (
        "team.TokenGetAuthenticatedAdminError",
        through::<dropkeep_api::team::TokenGetAuthenticatedAdminError>,
    ),
    #[cfg(all(feature = "team"))]
    ("team.UploadApiRateLimitValue", through::<dropkeep_api::team::UploadApiRateLimitValue>),
    #[cfg(all(feature = "team"))]
    ("team.UserAddResult", through::<dropkeep_api::team::UserAddResult>),
    #[cfg(all(feature = "team"))]
    ("team.UserDeleteResult", through::<dropkeep_api::team::UserDeleteResult>),
    #[cfg(all(feature = "team"))]
    ("team.UserResendResult", through::<dropkeep_api::team::UserResendResult>),
    #[cfg(all(feature = "team"))]
    ("team.UserSelectorArg", through::<dropkeep_api::team::UserSelectorArg>),
    #[cfg(all(feature = "team"))]
    ("team.UserSelectorError", through::<dropkeep_api::team::UserSelectorError>),
    #[cfg(all(feature = "team"))]
    ("team.UsersSelectorArg", through::<dropkeep_api::team::UsersSelectorArg>),
    ("team_common.GroupManagementType", through::<dropkeep_api::team_common::GroupManagementType>),
    ("team_common.GroupType", through::<dropkeep_api::team_common::GroupType>),
    (
        "team_common.MemberSpaceLimitType",
        through::<dropkeep_api::team_common::MemberSpaceLimitType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.AccessMethodLogInfo", through::<dropkeep_api::team_log::AccessMethodLogInfo>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AccountCaptureAvailability",
        through::<dropkeep_api::team_log::AccountCaptureAvailability>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AccountCaptureNotificationType",
        through::<dropkeep_api::team_log::AccountCaptureNotificationType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.AccountCapturePolicy", through::<dropkeep_api::team_log::AccountCapturePolicy>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.AccountState", through::<dropkeep_api::team_log::AccountState>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ActionDetails", through::<dropkeep_api::team_log::ActionDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ActorLogInfo", through::<dropkeep_api::team_log::ActorLogInfo>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.AdminAlertCategoryEnum", through::<dropkeep_api::team_log::AdminAlertCategoryEnum>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AdminAlertGeneralStateEnum",
        through::<dropkeep_api::team_log::AdminAlertGeneralStateEnum>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.AdminAlertSeverityEnum", through::<dropkeep_api::team_log::AdminAlertSeverityEnum>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AdminAlertingAlertSensitivity",
        through::<dropkeep_api::team_log::AdminAlertingAlertSensitivity>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AdminAlertingAlertStatePolicy",
        through::<dropkeep_api::team_log::AdminAlertingAlertStatePolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AdminConsoleAppPermission",
        through::<dropkeep_api::team_log::AdminConsoleAppPermission>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.AdminConsoleAppPolicy", through::<dropkeep_api::team_log::AdminConsoleAppPolicy>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AdminEmailRemindersPolicy",
        through::<dropkeep_api::team_log::AdminEmailRemindersPolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.AdminRole", through::<dropkeep_api::team_log::AdminRole>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AiThirdPartySharingDropboxBasePolicy",
        through::<dropkeep_api::team_log::AiThirdPartySharingDropboxBasePolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.AlertRecipientsSettingType",
        through::<dropkeep_api::team_log::AlertRecipientsSettingType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.AppleLoginPolicy", through::<dropkeep_api::team_log::AppleLoginPolicy>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.AssetLogInfo", through::<dropkeep_api::team_log::AssetLogInfo>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.BackupStatus", through::<dropkeep_api::team_log::BackupStatus>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.CameraUploadsPolicy", through::<dropkeep_api::team_log::CameraUploadsPolicy>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.CaptureTeamSpacePolicy", through::<dropkeep_api::team_log::CaptureTeamSpacePolicy>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.CaptureTranscriptPolicy",
        through::<dropkeep_api::team_log::CaptureTranscriptPolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ChangeLinkExpirationPolicy",
        through::<dropkeep_api::team_log::ChangeLinkExpirationPolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ClassificationPolicyEnumWrapper",
        through::<dropkeep_api::team_log::ClassificationPolicyEnumWrapper>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ClassificationType", through::<dropkeep_api::team_log::ClassificationType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ComputerBackupPolicy", through::<dropkeep_api::team_log::ComputerBackupPolicy>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ContentDeletionProtectionPolicy",
        through::<dropkeep_api::team_log::ContentDeletionProtectionPolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ContentPermanentDeletePolicy",
        through::<dropkeep_api::team_log::ContentPermanentDeletePolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ContextLogInfo", through::<dropkeep_api::team_log::ContextLogInfo>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.DashConnectorStatus", through::<dropkeep_api::team_log::DashConnectorStatus>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashExternalSharingPolicy",
        through::<dropkeep_api::team_log::DashExternalSharingPolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DashPreviewOptOutStatus",
        through::<dropkeep_api::team_log::DashPreviewOptOutStatus>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.DashStackSharingScope", through::<dropkeep_api::team_log::DashStackSharingScope>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.DashStackType", through::<dropkeep_api::team_log::DashStackType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.DefaultLinkExpirationDaysPolicy",
        through::<dropkeep_api::team_log::DefaultLinkExpirationDaysPolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.DeviceApprovalsPolicy", through::<dropkeep_api::team_log::DeviceApprovalsPolicy>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.DeviceType", through::<dropkeep_api::team_log::DeviceType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.DeviceUnlinkPolicy", through::<dropkeep_api::team_log::DeviceUnlinkPolicy>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.DispositionActionType", through::<dropkeep_api::team_log::DispositionActionType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.DownloadPolicyType", through::<dropkeep_api::team_log::DownloadPolicyType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.DropboxPasswordsPolicy", through::<dropkeep_api::team_log::DropboxPasswordsPolicy>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.EmailIngestPolicy", through::<dropkeep_api::team_log::EmailIngestPolicy>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.EnforceLinkPasswordPolicy",
        through::<dropkeep_api::team_log::EnforceLinkPasswordPolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.EventCategory", through::<dropkeep_api::team_log::EventCategory>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.EventDetails", through::<dropkeep_api::team_log::EventDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.EventType", through::<dropkeep_api::team_log::EventType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.EventTypeArg", through::<dropkeep_api::team_log::EventTypeArg>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ExtendedVersionHistoryPolicy",
        through::<dropkeep_api::team_log::ExtendedVersionHistoryPolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ExternalDriveBackupEligibilityStatus",
        through::<dropkeep_api::team_log::ExternalDriveBackupEligibilityStatus>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ExternalDriveBackupPolicy",
        through::<dropkeep_api::team_log::ExternalDriveBackupPolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ExternalDriveBackupStatus",
        through::<dropkeep_api::team_log::ExternalDriveBackupStatus>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ExternalSharingSetting", through::<dropkeep_api::team_log::ExternalSharingSetting>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FedAdminRole", through::<dropkeep_api::team_log::FedAdminRole>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FedExtraDetails", through::<dropkeep_api::team_log::FedExtraDetails>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FedHandshakeAction", through::<dropkeep_api::team_log::FedHandshakeAction>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FederationStatusChangeAdditionalInfo",
        through::<dropkeep_api::team_log::FederationStatusChangeAdditionalInfo>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FileCommentNotificationPolicy",
        through::<dropkeep_api::team_log::FileCommentNotificationPolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileCommentsPolicy", through::<dropkeep_api::team_log::FileCommentsPolicy>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileRequestsPolicy", through::<dropkeep_api::team_log::FileRequestsPolicy>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.FileTransfersPolicy", through::<dropkeep_api::team_log::FileTransfersPolicy>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FlexibleFileNamesPolicy",
        through::<dropkeep_api::team_log::FlexibleFileNamesPolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.FolderLinkRestrictionPolicy",
        through::<dropkeep_api::team_log::FolderLinkRestrictionPolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.GetTeamEventsContinueError",
        through::<dropkeep_api::team_log::GetTeamEventsContinueError>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.GetTeamEventsError", through::<dropkeep_api::team_log::GetTeamEventsError>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.GoogleSsoPolicy", through::<dropkeep_api::team_log::GoogleSsoPolicy>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.GroupJoinPolicy", through::<dropkeep_api::team_log::GroupJoinPolicy>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.IdentifierType", through::<dropkeep_api::team_log::IdentifierType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.IntegrationPolicy", through::<dropkeep_api::team_log::IntegrationPolicy>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.InviteAcceptanceEmailPolicy",
        through::<dropkeep_api::team_log::InviteAcceptanceEmailPolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.InviteMethod", through::<dropkeep_api::team_log::InviteMethod>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.LabelType", through::<dropkeep_api::team_log::LabelType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.LinkedDeviceLogInfo", through::<dropkeep_api::team_log::LinkedDeviceLogInfo>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.LockStatus", through::<dropkeep_api::team_log::LockStatus>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.LoginMethod", through::<dropkeep_api::team_log::LoginMethod>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MediaHubAddingPeoplePolicy",
        through::<dropkeep_api::team_log::MediaHubAddingPeoplePolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.MediaHubDownloadPolicy", through::<dropkeep_api::team_log::MediaHubDownloadPolicy>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MediaHubLinkSharingPolicy",
        through::<dropkeep_api::team_log::MediaHubLinkSharingPolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.MediaHubProjectRole", through::<dropkeep_api::team_log::MediaHubProjectRole>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MediaHubSharedLinkAudience",
        through::<dropkeep_api::team_log::MediaHubSharedLinkAudience>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MediaHubSharedLinkDownloadSetting",
        through::<dropkeep_api::team_log::MediaHubSharedLinkDownloadSetting>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MediaHubSharedLinkTargetType",
        through::<dropkeep_api::team_log::MediaHubSharedLinkTargetType>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.MemberRemoveActionType", through::<dropkeep_api::team_log::MemberRemoveActionType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.MemberRequestsPolicy", through::<dropkeep_api::team_log::MemberRequestsPolicy>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.MemberSendInvitePolicy", through::<dropkeep_api::team_log::MemberSendInvitePolicy>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.MemberStatus", through::<dropkeep_api::team_log::MemberStatus>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MemberSuggestionsPolicy",
        through::<dropkeep_api::team_log::MemberSuggestionsPolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.MicrosoftLoginPolicy", through::<dropkeep_api::team_log::MicrosoftLoginPolicy>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MicrosoftOfficeAddinPolicy",
        through::<dropkeep_api::team_log::MicrosoftOfficeAddinPolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.MultiTeamIdentityPolicy",
        through::<dropkeep_api::team_log::MultiTeamIdentityPolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.NetworkControlPolicy", through::<dropkeep_api::team_log::NetworkControlPolicy>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PaperAccessType", through::<dropkeep_api::team_log::PaperAccessType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.PaperDefaultFolderPolicy",
        through::<dropkeep_api::team_log::PaperDefaultFolderPolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PaperDesktopPolicy", through::<dropkeep_api::team_log::PaperDesktopPolicy>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PaperDownloadFormat", through::<dropkeep_api::team_log::PaperDownloadFormat>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PaperMemberPolicy", through::<dropkeep_api::team_log::PaperMemberPolicy>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ParticipantLogInfo", through::<dropkeep_api::team_log::ParticipantLogInfo>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PassPolicy", through::<dropkeep_api::team_log::PassPolicy>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PasskeyLoginPolicy", through::<dropkeep_api::team_log::PasskeyLoginPolicy>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PlacementRestriction", through::<dropkeep_api::team_log::PlacementRestriction>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PolicyType", through::<dropkeep_api::team_log::PolicyType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.PreviewsAiPolicy", through::<dropkeep_api::team_log::PreviewsAiPolicy>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ProtectReportCategory", through::<dropkeep_api::team_log::ProtectReportCategory>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ProtectReportMetric", through::<dropkeep_api::team_log::ProtectReportMetric>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ProtectReportSection", through::<dropkeep_api::team_log::ProtectReportSection>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.QuickActionType", through::<dropkeep_api::team_log::QuickActionType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ReplayAddingPeoplePolicy",
        through::<dropkeep_api::team_log::ReplayAddingPeoplePolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ReplayLinkAccess", through::<dropkeep_api::team_log::ReplayLinkAccess>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ReplaySharingPolicy", through::<dropkeep_api::team_log::ReplaySharingPolicy>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ResellerRole", through::<dropkeep_api::team_log::ResellerRole>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ResellerSupportPolicy", through::<dropkeep_api::team_log::ResellerSupportPolicy>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.RewindPolicy", through::<dropkeep_api::team_log::RewindPolicy>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SecondaryMailsPolicy", through::<dropkeep_api::team_log::SecondaryMailsPolicy>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SendAndTrackPolicy", through::<dropkeep_api::team_log::SendAndTrackPolicy>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SendExternalSharingPolicy",
        through::<dropkeep_api::team_log::SendExternalSharingPolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SendForSignaturePolicy", through::<dropkeep_api::team_log::SendForSignaturePolicy>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedFolderMembersInheritancePolicy",
        through::<dropkeep_api::team_log::SharedFolderMembersInheritancePolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SharedLinkAccessLevel", through::<dropkeep_api::team_log::SharedLinkAccessLevel>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharedLinkDefaultPermissionsPolicy",
        through::<dropkeep_api::team_log::SharedLinkDefaultPermissionsPolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SharedLinkVisibility", through::<dropkeep_api::team_log::SharedLinkVisibility>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SharingFolderJoinPolicy",
        through::<dropkeep_api::team_log::SharingFolderJoinPolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SharingLinkPolicy", through::<dropkeep_api::team_log::SharingLinkPolicy>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SharingMemberPolicy", through::<dropkeep_api::team_log::SharingMemberPolicy>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ShowcaseDownloadPolicy", through::<dropkeep_api::team_log::ShowcaseDownloadPolicy>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.ShowcaseEnabledPolicy", through::<dropkeep_api::team_log::ShowcaseEnabledPolicy>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.ShowcaseExternalSharingPolicy",
        through::<dropkeep_api::team_log::ShowcaseExternalSharingPolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SignExternalSharingPolicy",
        through::<dropkeep_api::team_log::SignExternalSharingPolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.SignTemplateCreationPermissionPolicy",
        through::<dropkeep_api::team_log::SignTemplateCreationPermissionPolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SmartSyncOptOutPolicy", through::<dropkeep_api::team_log::SmartSyncOptOutPolicy>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SpaceCapsType", through::<dropkeep_api::team_log::SpaceCapsType>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.SpaceLimitsStatus", through::<dropkeep_api::team_log::SpaceLimitsStatus>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.StackCrossTeamAccessPolicy",
        through::<dropkeep_api::team_log::StackCrossTeamAccessPolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TeamBrandingPolicy", through::<dropkeep_api::team_log::TeamBrandingPolicy>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TeamExtensionsPolicy", through::<dropkeep_api::team_log::TeamExtensionsPolicy>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamFolderNotificationTarget",
        through::<dropkeep_api::team_log::TeamFolderNotificationTarget>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamFolderSpaceCapsType",
        through::<dropkeep_api::team_log::TeamFolderSpaceCapsType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMemberStorageRequestPolicy",
        through::<dropkeep_api::team_log::TeamMemberStorageRequestPolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TeamMembershipType", through::<dropkeep_api::team_log::TeamMembershipType>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestAcceptedExtraDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestAcceptedExtraDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestCanceledExtraDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestCanceledExtraDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestExpiredExtraDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestExpiredExtraDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamMergeRequestReminderExtraDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestReminderExtraDetails>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TeamSelectiveSyncPolicy",
        through::<dropkeep_api::team_log::TeamSelectiveSyncPolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TfaConfiguration", through::<dropkeep_api::team_log::TfaConfiguration>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TimeUnit", through::<dropkeep_api::team_log::TimeUnit>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TopLevelContentPolicy", through::<dropkeep_api::team_log::TopLevelContentPolicy>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TrustedNonTeamMemberType",
        through::<dropkeep_api::team_log::TrustedNonTeamMemberType>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TrustedTeamsRequestAction",
        through::<dropkeep_api::team_log::TrustedTeamsRequestAction>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.TrustedTeamsRequestState",
        through::<dropkeep_api::team_log::TrustedTeamsRequestState>,
    ),
    #[cfg(all(feature = "team_log"))]
    ("team_log.TwoAccountPolicy", through::<dropkeep_api::team_log::TwoAccountPolicy>),
    #[cfg(all(feature = "team_log"))]
    ("team_log.WatermarkingPolicy", through::<dropkeep_api::team_log::WatermarkingPolicy>),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.WebSessionsFixedLengthPolicy",
        through::<dropkeep_api::team_log::WebSessionsFixedLengthPolicy>,
    ),
    #[cfg(all(feature = "team_log"))]
    (
        "team_log.WebSessionsIdleLengthPolicy",
        through::<dropkeep_api::team_log::WebSessionsIdleLengthPolicy>,
    ),
    (
        "team_policies.CameraUploadsPolicyState",
        through::<dropkeep_api::team_policies::CameraUploadsPolicyState>,
    ),
    (
        "team_policies.ComputerBackupPolicyState",
        through::<dropkeep_api::team_policies::ComputerBackupPolicyState>,
    ),
    (
        "team_policies.DefaultLinkExpirationDaysPolicy",
        through::<dropkeep_api::team_policies::DefaultLinkExpirationDaysPolicy>,
    ),
    ("team_policies.EmmState", through::<dropkeep_api::team_policies::EmmState>),
    (
        "team_policies.EnforceLinkPasswordPolicy",
        through::<dropkeep_api::team_policies::EnforceLinkPasswordPolicy>,
    ),
    (
        "team_policies.ExternalDriveBackupPolicyState",
        through::<dropkeep_api::team_policies::ExternalDriveBackupPolicyState>,
    ),
    (
        "team_policies.FileLockingPolicyState",
        through::<dropkeep_api::team_policies::FileLockingPolicyState>,
    ),
    (
        "team_policies.FileProviderMigrationPolicyState",
        through::<dropkeep_api::team_policies::FileProviderMigrationPolicyState>,
    ),
    ("team_policies.GroupCreation", through::<dropkeep_api::team_policies::GroupCreation>),
    ("team_policies.OfficeAddInPolicy", through::<dropkeep_api::team_policies::OfficeAddInPolicy>),
    (
        "team_policies.PaperDefaultFolderPolicy",
        through::<dropkeep_api::team_policies::PaperDefaultFolderPolicy>,
    ),
    (
        "team_policies.PaperDeploymentPolicy",
        through::<dropkeep_api::team_policies::PaperDeploymentPolicy>,
    ),
    (
        "team_policies.PaperDesktopPolicy",
        through::<dropkeep_api::team_policies::PaperDesktopPolicy>,
    ),
    (
        "team_policies.PaperEnabledPolicy",
        through::<dropkeep_api::team_policies::PaperEnabledPolicy>,
    ),
    (
        "team_policies.PasswordControlMode",
        through::<dropkeep_api::team_policies::PasswordControlMode>,
    ),
    (
        "team_policies.PasswordStrengthPolicy",
        through::<dropkeep_api::team_policies::PasswordStrengthPolicy>,
    ),
    ("team_policies.RolloutMethod", through::<dropkeep_api::team_policies::RolloutMethod>),
    (
        "team_policies.SharedFolderBlanketLinkRestrictionPolicy",
        through::<dropkeep_api::team_policies::SharedFolderBlanketLinkRestrictionPolicy>,
    ),
    (
        "team_policies.SharedFolderJoinPolicy",
        through::<dropkeep_api::team_policies::SharedFolderJoinPolicy>,
    ),
    (
        "team_policies.SharedFolderMemberPolicy",
        through::<dropkeep_api::team_policies::SharedFolderMemberPolicy>,
    ),
    (
        "team_policies.SharedLinkCreatePolicy",
        through::<dropkeep_api::team_policies::SharedLinkCreatePolicy>,
    ),
    (
        "team_policies.SharedLinkDefaultPermissionsPolicy",
        through::<dropkeep_api::team_policies::SharedLinkDefaultPermissionsPolicy>,
    ),
    (
        "team_policies.ShowcaseDownloadPolicy",
        through::<dropkeep_api::team_policies::ShowcaseDownloadPolicy>,
    ),
    (
        "team_policies.ShowcaseEnabledPolicy",
        through::<dropkeep_api::team_policies::ShowcaseEnabledPolicy>,
    ),
    (
        "team_policies.ShowcaseExternalSharingPolicy",
        through::<dropkeep_api::team_policies::ShowcaseExternalSharingPolicy>,
    ),
    ("team_policies.SmartSyncPolicy", through::<dropkeep_api::team_policies::SmartSyncPolicy>),
    (
        "team_policies.SmarterSmartSyncPolicyState",
        through::<dropkeep_api::team_policies::SmarterSmartSyncPolicyState>,
    ),
    ("team_policies.SsoPolicy", through::<dropkeep_api::team_policies::SsoPolicy>),
    (
        "team_policies.SuggestMembersPolicy",
        through::<dropkeep_api::team_policies::SuggestMembersPolicy>,
    ),
    (
        "team_policies.TopLevelContentPolicy",
        through::<dropkeep_api::team_policies::TopLevelContentPolicy>,
    ),
    (
        "team_policies.TwoStepVerificationPolicy",
        through::<dropkeep_api::team_policies::TwoStepVerificationPolicy>,
    ),
    (
        "team_policies.TwoStepVerificationState",
        through::<dropkeep_api::team_policies::TwoStepVerificationState>,
    ),
    ("users.DistinctMemberHomeValue", through::<dropkeep_api::users::DistinctMemberHomeValue>),
    ("users.FileLockingValue", through::<dropkeep_api::users::FileLockingValue>),
    ("users.GetAccountBatchError", through::<dropkeep_api::users::GetAccountBatchError>),
    ("users.GetAccountError", through::<dropkeep_api::users::GetAccountError>),
    ("users.PaperAsFilesValue", through::<dropkeep_api::users::PaperAsFilesValue>),
    ("users.SpaceAllocation", through::<dropkeep_api::users::SpaceAllocation>),
    ("users.TeamSharedDropboxValue", through::<dropkeep_api::users::TeamSharedDropboxValue>),
    ("users.UserFeature", through::<dropkeep_api::users::UserFeature>),
    ("users.UserFeatureValue", through::<dropkeep_api::users::UserFeatureValue>),
    (
        "users.UserFeaturesGetValuesBatchError",
        through::<dropkeep_api::users::UserFeaturesGetValuesBatchError>,
    ),
    ("users_common.AccountType", through::<dropkeep_api::users_common::AccountType>),
];
