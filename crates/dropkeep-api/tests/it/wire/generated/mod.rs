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
    #[cfg(feature = "deprecated")]
    ("auth.TokenFromOAuth1Arg", through::<dropkeep_api::auth::TokenFromOAuth1Arg>),
    #[cfg(feature = "deprecated")]
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
    #[cfg(feature = "deprecated")]
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
    #[cfg(feature = "deprecated")]
    ("files.RelocationBatchArg", through::<dropkeep_api::files::RelocationBatchArg>),
    ("files.RelocationBatchArgBase", through::<dropkeep_api::files::RelocationBatchArgBase>),
    #[cfg(feature = "deprecated")]
    ("files.RelocationBatchResult", through::<dropkeep_api::files::RelocationBatchResult>),
    #[cfg(feature = "deprecated")]
    ("files.RelocationBatchResultData", through::<dropkeep_api::files::RelocationBatchResultData>),
    ("files.RelocationBatchV2Result", through::<dropkeep_api::files::RelocationBatchV2Result>),
    ("files.RelocationPath", through::<dropkeep_api::files::RelocationPath>),
    ("files.RelocationResult", through::<dropkeep_api::files::RelocationResult>),
    ("files.RemoveTagArg", through::<dropkeep_api::files::RemoveTagArg>),
    ("files.RestoreArg", through::<dropkeep_api::files::RestoreArg>),
    ("files.SaveCopyReferenceArg", through::<dropkeep_api::files::SaveCopyReferenceArg>),
    ("files.SaveCopyReferenceResult", through::<dropkeep_api::files::SaveCopyReferenceResult>),
    ("files.SaveUrlArg", through::<dropkeep_api::files::SaveUrlArg>),
    #[cfg(feature = "deprecated")]
    ("files.SearchArg", through::<dropkeep_api::files::SearchArg>),
    #[cfg(feature = "deprecated")]
    ("files.SearchMatch", through::<dropkeep_api::files::SearchMatch>),
    ("files.SearchMatchFieldOptions", through::<dropkeep_api::files::SearchMatchFieldOptions>),
    ("files.SearchMatchV2", through::<dropkeep_api::files::SearchMatchV2>),
    ("files.SearchOptions", through::<dropkeep_api::files::SearchOptions>),
    #[cfg(feature = "deprecated")]
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
    #[cfg(feature = "paper")]
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
    #[cfg(feature = "paper")]
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
    #[cfg(feature = "riviera")]
    ("riviera.ApiExifGpsMetadata", through::<dropkeep_api::riviera::ApiExifGpsMetadata>),
    #[cfg(feature = "riviera")]
    ("riviera.ApiExifMetadata", through::<dropkeep_api::riviera::ApiExifMetadata>),
    #[cfg(feature = "riviera")]
    ("riviera.ApiMediaMetadata", through::<dropkeep_api::riviera::ApiMediaMetadata>),
    #[cfg(feature = "riviera")]
    ("riviera.ApiMediaStream", through::<dropkeep_api::riviera::ApiMediaStream>),
    #[cfg(feature = "riviera")]
    ("riviera.ApiOfficeMetadata", through::<dropkeep_api::riviera::ApiOfficeMetadata>),
    #[cfg(feature = "riviera")]
    ("riviera.ApiPdfMetadata", through::<dropkeep_api::riviera::ApiPdfMetadata>),
    #[cfg(feature = "riviera")]
    ("riviera.ApiStructuredTranscript", through::<dropkeep_api::riviera::ApiStructuredTranscript>),
    #[cfg(feature = "riviera")]
    ("riviera.ApiTranscriptSegment", through::<dropkeep_api::riviera::ApiTranscriptSegment>),
    #[cfg(feature = "riviera")]
    ("riviera.GetMarkdownArgs", through::<dropkeep_api::riviera::GetMarkdownArgs>),
    #[cfg(feature = "riviera")]
    ("riviera.GetMarkdownResult", through::<dropkeep_api::riviera::GetMarkdownResult>),
    #[cfg(feature = "riviera")]
    ("riviera.GetMetadataArgs", through::<dropkeep_api::riviera::GetMetadataArgs>),
    #[cfg(feature = "riviera")]
    ("riviera.GetMetadataResult", through::<dropkeep_api::riviera::GetMetadataResult>),
    #[cfg(feature = "riviera")]
    ("riviera.GetOcrArgs", through::<dropkeep_api::riviera::GetOcrArgs>),
    #[cfg(feature = "riviera")]
    ("riviera.GetOcrResult", through::<dropkeep_api::riviera::GetOcrResult>),
    #[cfg(feature = "riviera")]
    ("riviera.GetTextArgs", through::<dropkeep_api::riviera::GetTextArgs>),
    #[cfg(feature = "riviera")]
    ("riviera.GetTextResult", through::<dropkeep_api::riviera::GetTextResult>),
    #[cfg(feature = "riviera")]
    ("riviera.GetTranscriptArgs", through::<dropkeep_api::riviera::GetTranscriptArgs>),
    #[cfg(feature = "riviera")]
    ("riviera.GetTranscriptResult", through::<dropkeep_api::riviera::GetTranscriptResult>),
    #[cfg(feature = "riviera")]
    ("riviera.MediaDurationError", through::<dropkeep_api::riviera::MediaDurationError>),
    #[cfg(feature = "team")]
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
    #[cfg(feature = "deprecated")]
    ("sharing.CollectionLinkMetadata", through::<dropkeep_api::sharing::CollectionLinkMetadata>),
    #[cfg(feature = "deprecated")]
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
    #[cfg(feature = "deprecated")]
    ("sharing.GetSharedLinksArg", through::<dropkeep_api::sharing::GetSharedLinksArg>),
    #[cfg(feature = "deprecated")]
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
    #[cfg(feature = "deprecated")]
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
    #[cfg(feature = "deprecated")]
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
    #[cfg(feature = "team")]
    ("team.ActiveWebSession", through::<dropkeep_api::team::ActiveWebSession>),
    #[cfg(feature = "team")]
    ("team.AddSecondaryEmailsArg", through::<dropkeep_api::team::AddSecondaryEmailsArg>),
    #[cfg(feature = "team")]
    ("team.AddSecondaryEmailsResult", through::<dropkeep_api::team::AddSecondaryEmailsResult>),
    #[cfg(feature = "team")]
    ("team.ApiApp", through::<dropkeep_api::team::ApiApp>),
    #[cfg(feature = "team")]
    ("team.BaseDfbReport", through::<dropkeep_api::team::BaseDfbReport>),
    #[cfg(feature = "team")]
    ("team.BulkSuspendArg", through::<dropkeep_api::team::BulkSuspendArg>),
    #[cfg(feature = "team")]
    ("team.BulkSuspendComplete", through::<dropkeep_api::team::BulkSuspendComplete>),
    #[cfg(feature = "team")]
    ("team.BulkSuspendMemberTarget", through::<dropkeep_api::team::BulkSuspendMemberTarget>),
    #[cfg(feature = "team")]
    ("team.CustomQuotaUsersArg", through::<dropkeep_api::team::CustomQuotaUsersArg>),
    #[cfg(all(feature = "team", feature = "deprecated"))]
    ("team.DateRange", through::<dropkeep_api::team::DateRange>),
    #[cfg(feature = "team")]
    ("team.DeleteSecondaryEmailsArg", through::<dropkeep_api::team::DeleteSecondaryEmailsArg>),
    #[cfg(feature = "team")]
    (
        "team.DeleteSecondaryEmailsResult",
        through::<dropkeep_api::team::DeleteSecondaryEmailsResult>,
    ),
    #[cfg(feature = "team")]
    ("team.DesktopClientSession", through::<dropkeep_api::team::DesktopClientSession>),
    #[cfg(feature = "team")]
    ("team.DeviceSession", through::<dropkeep_api::team::DeviceSession>),
    #[cfg(feature = "team")]
    ("team.DeviceSessionArg", through::<dropkeep_api::team::DeviceSessionArg>),
    #[cfg(all(feature = "team", feature = "deprecated"))]
    ("team.DevicesActive", through::<dropkeep_api::team::DevicesActive>),
    #[cfg(feature = "team")]
    ("team.ExcludedUsersListArg", through::<dropkeep_api::team::ExcludedUsersListArg>),
    #[cfg(feature = "team")]
    (
        "team.ExcludedUsersListContinueArg",
        through::<dropkeep_api::team::ExcludedUsersListContinueArg>,
    ),
    #[cfg(feature = "team")]
    ("team.ExcludedUsersListResult", through::<dropkeep_api::team::ExcludedUsersListResult>),
    #[cfg(feature = "team")]
    ("team.ExcludedUsersUpdateArg", through::<dropkeep_api::team::ExcludedUsersUpdateArg>),
    #[cfg(feature = "team")]
    ("team.ExcludedUsersUpdateResult", through::<dropkeep_api::team::ExcludedUsersUpdateResult>),
    #[cfg(feature = "team")]
    ("team.FeaturesGetValuesBatchArg", through::<dropkeep_api::team::FeaturesGetValuesBatchArg>),
    #[cfg(feature = "team")]
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
    #[cfg(feature = "team")]
    ("team.GroupCreateArg", through::<dropkeep_api::team::GroupCreateArg>),
    #[cfg(feature = "team")]
    ("team.GroupFullInfo", through::<dropkeep_api::team::GroupFullInfo>),
    #[cfg(feature = "team")]
    ("team.GroupMemberInfo", through::<dropkeep_api::team::GroupMemberInfo>),
    #[cfg(feature = "team")]
    ("team.GroupMemberSelector", through::<dropkeep_api::team::GroupMemberSelector>),
    #[cfg(feature = "team")]
    ("team.GroupMembersAddArg", through::<dropkeep_api::team::GroupMembersAddArg>),
    #[cfg(feature = "team")]
    ("team.GroupMembersChangeResult", through::<dropkeep_api::team::GroupMembersChangeResult>),
    #[cfg(feature = "team")]
    ("team.GroupMembersRemoveArg", through::<dropkeep_api::team::GroupMembersRemoveArg>),
    #[cfg(feature = "team")]
    ("team.GroupMembersSelector", through::<dropkeep_api::team::GroupMembersSelector>),
    #[cfg(feature = "team")]
    (
        "team.GroupMembersSetAccessTypeArg",
        through::<dropkeep_api::team::GroupMembersSetAccessTypeArg>,
    ),
    #[cfg(feature = "team")]
    ("team.GroupUpdateArgs", through::<dropkeep_api::team::GroupUpdateArgs>),
    #[cfg(feature = "team")]
    ("team.GroupsListArg", through::<dropkeep_api::team::GroupsListArg>),
    #[cfg(feature = "team")]
    ("team.GroupsListContinueArg", through::<dropkeep_api::team::GroupsListContinueArg>),
    #[cfg(feature = "team")]
    ("team.GroupsListResult", through::<dropkeep_api::team::GroupsListResult>),
    #[cfg(feature = "team")]
    ("team.GroupsMembersListArg", through::<dropkeep_api::team::GroupsMembersListArg>),
    #[cfg(feature = "team")]
    (
        "team.GroupsMembersListContinueArg",
        through::<dropkeep_api::team::GroupsMembersListContinueArg>,
    ),
    #[cfg(feature = "team")]
    ("team.GroupsMembersListResult", through::<dropkeep_api::team::GroupsMembersListResult>),
    #[cfg(feature = "team")]
    ("team.IncludeMembersArg", through::<dropkeep_api::team::IncludeMembersArg>),
    #[cfg(feature = "team")]
    (
        "team.LegalHoldHeldRevisionMetadata",
        through::<dropkeep_api::team::LegalHoldHeldRevisionMetadata>,
    ),
    #[cfg(feature = "team")]
    ("team.LegalHoldPolicy", through::<dropkeep_api::team::LegalHoldPolicy>),
    #[cfg(feature = "team")]
    ("team.LegalHoldsGetPolicyArg", through::<dropkeep_api::team::LegalHoldsGetPolicyArg>),
    #[cfg(feature = "team")]
    (
        "team.LegalHoldsListHeldRevisionResult",
        through::<dropkeep_api::team::LegalHoldsListHeldRevisionResult>,
    ),
    #[cfg(feature = "team")]
    (
        "team.LegalHoldsListHeldRevisionsArg",
        through::<dropkeep_api::team::LegalHoldsListHeldRevisionsArg>,
    ),
    #[cfg(feature = "team")]
    (
        "team.LegalHoldsListHeldRevisionsContinueArg",
        through::<dropkeep_api::team::LegalHoldsListHeldRevisionsContinueArg>,
    ),
    #[cfg(feature = "team")]
    ("team.LegalHoldsListPoliciesArg", through::<dropkeep_api::team::LegalHoldsListPoliciesArg>),
    #[cfg(feature = "team")]
    (
        "team.LegalHoldsListPoliciesResult",
        through::<dropkeep_api::team::LegalHoldsListPoliciesResult>,
    ),
    #[cfg(feature = "team")]
    ("team.LegalHoldsPolicyCreateArg", through::<dropkeep_api::team::LegalHoldsPolicyCreateArg>),
    #[cfg(feature = "team")]
    ("team.LegalHoldsPolicyReleaseArg", through::<dropkeep_api::team::LegalHoldsPolicyReleaseArg>),
    #[cfg(feature = "team")]
    ("team.LegalHoldsPolicyUpdateArg", through::<dropkeep_api::team::LegalHoldsPolicyUpdateArg>),
    #[cfg(feature = "team")]
    ("team.ListMemberAppsArg", through::<dropkeep_api::team::ListMemberAppsArg>),
    #[cfg(feature = "team")]
    ("team.ListMemberAppsResult", through::<dropkeep_api::team::ListMemberAppsResult>),
    #[cfg(feature = "team")]
    ("team.ListMemberDevicesArg", through::<dropkeep_api::team::ListMemberDevicesArg>),
    #[cfg(feature = "team")]
    ("team.ListMemberDevicesResult", through::<dropkeep_api::team::ListMemberDevicesResult>),
    #[cfg(feature = "team")]
    ("team.ListMembersAppsArg", through::<dropkeep_api::team::ListMembersAppsArg>),
    #[cfg(feature = "team")]
    ("team.ListMembersAppsResult", through::<dropkeep_api::team::ListMembersAppsResult>),
    #[cfg(feature = "team")]
    ("team.ListMembersDevicesArg", through::<dropkeep_api::team::ListMembersDevicesArg>),
    #[cfg(feature = "team")]
    ("team.ListMembersDevicesResult", through::<dropkeep_api::team::ListMembersDevicesResult>),
    #[cfg(all(feature = "team", feature = "deprecated"))]
    ("team.ListTeamAppsArg", through::<dropkeep_api::team::ListTeamAppsArg>),
    #[cfg(all(feature = "team", feature = "deprecated"))]
    ("team.ListTeamAppsResult", through::<dropkeep_api::team::ListTeamAppsResult>),
    #[cfg(all(feature = "team", feature = "deprecated"))]
    ("team.ListTeamDevicesArg", through::<dropkeep_api::team::ListTeamDevicesArg>),
    #[cfg(all(feature = "team", feature = "deprecated"))]
    ("team.ListTeamDevicesResult", through::<dropkeep_api::team::ListTeamDevicesResult>),
    #[cfg(feature = "team")]
    ("team.MemberAccess", through::<dropkeep_api::team::MemberAccess>),
    #[cfg(feature = "team")]
    ("team.MemberAddArg", through::<dropkeep_api::team::MemberAddArg>),
    #[cfg(feature = "team")]
    ("team.MemberAddArgBase", through::<dropkeep_api::team::MemberAddArgBase>),
    #[cfg(feature = "team")]
    ("team.MemberAddV2Arg", through::<dropkeep_api::team::MemberAddV2Arg>),
    #[cfg(feature = "team")]
    ("team.MemberDevices", through::<dropkeep_api::team::MemberDevices>),
    #[cfg(feature = "team")]
    ("team.MemberLinkedApps", through::<dropkeep_api::team::MemberLinkedApps>),
    #[cfg(feature = "team")]
    ("team.MemberProfile", through::<dropkeep_api::team::MemberProfile>),
    #[cfg(feature = "team")]
    ("team.MembersAddArg", through::<dropkeep_api::team::MembersAddArg>),
    #[cfg(feature = "team")]
    ("team.MembersAddArgBase", through::<dropkeep_api::team::MembersAddArgBase>),
    #[cfg(feature = "team")]
    ("team.MembersAddV2Arg", through::<dropkeep_api::team::MembersAddV2Arg>),
    #[cfg(feature = "team")]
    ("team.MembersDataTransferArg", through::<dropkeep_api::team::MembersDataTransferArg>),
    #[cfg(feature = "team")]
    ("team.MembersDeactivateArg", through::<dropkeep_api::team::MembersDeactivateArg>),
    #[cfg(feature = "team")]
    ("team.MembersDeactivateBaseArg", through::<dropkeep_api::team::MembersDeactivateBaseArg>),
    #[cfg(feature = "team")]
    (
        "team.MembersDeleteProfilePhotoArg",
        through::<dropkeep_api::team::MembersDeleteProfilePhotoArg>,
    ),
    #[cfg(feature = "team")]
    ("team.MembersFormerMemberArg", through::<dropkeep_api::team::MembersFormerMemberArg>),
    #[cfg(feature = "team")]
    (
        "team.MembersGetAvailableTeamMemberRolesResult",
        through::<dropkeep_api::team::MembersGetAvailableTeamMemberRolesResult>,
    ),
    #[cfg(feature = "team")]
    ("team.MembersGetInfoArgs", through::<dropkeep_api::team::MembersGetInfoArgs>),
    #[cfg(feature = "team")]
    ("team.MembersGetInfoV2Arg", through::<dropkeep_api::team::MembersGetInfoV2Arg>),
    #[cfg(feature = "team")]
    ("team.MembersGetInfoV2Result", through::<dropkeep_api::team::MembersGetInfoV2Result>),
    #[cfg(feature = "team")]
    ("team.MembersInfo", through::<dropkeep_api::team::MembersInfo>),
    #[cfg(feature = "team")]
    ("team.MembersListArg", through::<dropkeep_api::team::MembersListArg>),
    #[cfg(feature = "team")]
    ("team.MembersListContinueArg", through::<dropkeep_api::team::MembersListContinueArg>),
    #[cfg(feature = "team")]
    ("team.MembersListResult", through::<dropkeep_api::team::MembersListResult>),
    #[cfg(feature = "team")]
    ("team.MembersListV2Result", through::<dropkeep_api::team::MembersListV2Result>),
    #[cfg(feature = "team")]
    ("team.MembersRecoverArg", through::<dropkeep_api::team::MembersRecoverArg>),
    #[cfg(feature = "team")]
    ("team.MembersRemoveArg", through::<dropkeep_api::team::MembersRemoveArg>),
    #[cfg(feature = "team")]
    ("team.MembersSetPermissions2Arg", through::<dropkeep_api::team::MembersSetPermissions2Arg>),
    #[cfg(feature = "team")]
    (
        "team.MembersSetPermissions2Result",
        through::<dropkeep_api::team::MembersSetPermissions2Result>,
    ),
    #[cfg(feature = "team")]
    ("team.MembersSetPermissionsArg", through::<dropkeep_api::team::MembersSetPermissionsArg>),
    #[cfg(feature = "team")]
    (
        "team.MembersSetPermissionsResult",
        through::<dropkeep_api::team::MembersSetPermissionsResult>,
    ),
    #[cfg(feature = "team")]
    ("team.MembersSetProfileArg", through::<dropkeep_api::team::MembersSetProfileArg>),
    #[cfg(feature = "team")]
    ("team.MembersSetProfilePhotoArg", through::<dropkeep_api::team::MembersSetProfilePhotoArg>),
    #[cfg(feature = "team")]
    ("team.MembersUnsuspendArg", through::<dropkeep_api::team::MembersUnsuspendArg>),
    #[cfg(feature = "team")]
    ("team.MobileClientSession", through::<dropkeep_api::team::MobileClientSession>),
    #[cfg(feature = "team")]
    ("team.NamespaceMetadata", through::<dropkeep_api::team::NamespaceMetadata>),
    #[cfg(feature = "team")]
    ("team.RemovedStatus", through::<dropkeep_api::team::RemovedStatus>),
    #[cfg(feature = "team")]
    ("team.ResendVerificationEmailArg", through::<dropkeep_api::team::ResendVerificationEmailArg>),
    #[cfg(feature = "team")]
    (
        "team.ResendVerificationEmailResult",
        through::<dropkeep_api::team::ResendVerificationEmailResult>,
    ),
    #[cfg(feature = "team")]
    ("team.RevokeDesktopClientArg", through::<dropkeep_api::team::RevokeDesktopClientArg>),
    #[cfg(feature = "team")]
    (
        "team.RevokeDeviceSessionBatchArg",
        through::<dropkeep_api::team::RevokeDeviceSessionBatchArg>,
    ),
    #[cfg(feature = "team")]
    (
        "team.RevokeDeviceSessionBatchResult",
        through::<dropkeep_api::team::RevokeDeviceSessionBatchResult>,
    ),
    #[cfg(feature = "team")]
    ("team.RevokeDeviceSessionStatus", through::<dropkeep_api::team::RevokeDeviceSessionStatus>),
    #[cfg(feature = "team")]
    ("team.RevokeLinkedApiAppArg", through::<dropkeep_api::team::RevokeLinkedApiAppArg>),
    #[cfg(feature = "team")]
    ("team.RevokeLinkedApiAppBatchArg", through::<dropkeep_api::team::RevokeLinkedApiAppBatchArg>),
    #[cfg(feature = "team")]
    ("team.RevokeLinkedAppBatchResult", through::<dropkeep_api::team::RevokeLinkedAppBatchResult>),
    #[cfg(feature = "team")]
    ("team.RevokeLinkedAppStatus", through::<dropkeep_api::team::RevokeLinkedAppStatus>),
    #[cfg(feature = "team")]
    ("team.SetCustomQuotaArg", through::<dropkeep_api::team::SetCustomQuotaArg>),
    #[cfg(feature = "team")]
    ("team.SharingAllowlistAddArgs", through::<dropkeep_api::team::SharingAllowlistAddArgs>),
    #[cfg(feature = "team")]
    (
        "team.SharingAllowlistAddResponse",
        through::<dropkeep_api::team::SharingAllowlistAddResponse>,
    ),
    #[cfg(feature = "team")]
    ("team.SharingAllowlistListArg", through::<dropkeep_api::team::SharingAllowlistListArg>),
    #[cfg(feature = "team")]
    (
        "team.SharingAllowlistListContinueArg",
        through::<dropkeep_api::team::SharingAllowlistListContinueArg>,
    ),
    #[cfg(feature = "team")]
    ("team.SharingAllowlistListError", through::<dropkeep_api::team::SharingAllowlistListError>),
    #[cfg(feature = "team")]
    (
        "team.SharingAllowlistListResponse",
        through::<dropkeep_api::team::SharingAllowlistListResponse>,
    ),
    #[cfg(feature = "team")]
    ("team.SharingAllowlistRemoveArgs", through::<dropkeep_api::team::SharingAllowlistRemoveArgs>),
    #[cfg(feature = "team")]
    (
        "team.SharingAllowlistRemoveResponse",
        through::<dropkeep_api::team::SharingAllowlistRemoveResponse>,
    ),
    #[cfg(all(feature = "team", feature = "deprecated"))]
    ("team.StorageBucket", through::<dropkeep_api::team::StorageBucket>),
    #[cfg(feature = "team")]
    ("team.TeamFolderArchiveArg", through::<dropkeep_api::team::TeamFolderArchiveArg>),
    #[cfg(feature = "team")]
    ("team.TeamFolderCreateArg", through::<dropkeep_api::team::TeamFolderCreateArg>),
    #[cfg(feature = "team")]
    ("team.TeamFolderIdArg", through::<dropkeep_api::team::TeamFolderIdArg>),
    #[cfg(feature = "team")]
    ("team.TeamFolderIdListArg", through::<dropkeep_api::team::TeamFolderIdListArg>),
    #[cfg(feature = "team")]
    ("team.TeamFolderListArg", through::<dropkeep_api::team::TeamFolderListArg>),
    #[cfg(feature = "team")]
    ("team.TeamFolderListContinueArg", through::<dropkeep_api::team::TeamFolderListContinueArg>),
    #[cfg(feature = "team")]
    ("team.TeamFolderListError", through::<dropkeep_api::team::TeamFolderListError>),
    #[cfg(feature = "team")]
    ("team.TeamFolderListResult", through::<dropkeep_api::team::TeamFolderListResult>),
    #[cfg(feature = "team")]
    ("team.TeamFolderMetadata", through::<dropkeep_api::team::TeamFolderMetadata>),
    #[cfg(feature = "team")]
    ("team.TeamFolderRenameArg", through::<dropkeep_api::team::TeamFolderRenameArg>),
    #[cfg(feature = "team")]
    (
        "team.TeamFolderUpdateSyncSettingsArg",
        through::<dropkeep_api::team::TeamFolderUpdateSyncSettingsArg>,
    ),
    #[cfg(feature = "team")]
    ("team.TeamGetInfoResult", through::<dropkeep_api::team::TeamGetInfoResult>),
    #[cfg(feature = "team")]
    ("team.TeamMemberInfo", through::<dropkeep_api::team::TeamMemberInfo>),
    #[cfg(feature = "team")]
    ("team.TeamMemberInfoV2", through::<dropkeep_api::team::TeamMemberInfoV2>),
    #[cfg(feature = "team")]
    ("team.TeamMemberInfoV2Result", through::<dropkeep_api::team::TeamMemberInfoV2Result>),
    #[cfg(feature = "team")]
    ("team.TeamMemberProfile", through::<dropkeep_api::team::TeamMemberProfile>),
    #[cfg(feature = "team")]
    ("team.TeamMemberRole", through::<dropkeep_api::team::TeamMemberRole>),
    #[cfg(feature = "team")]
    ("team.TeamNamespacesListArg", through::<dropkeep_api::team::TeamNamespacesListArg>),
    #[cfg(feature = "team")]
    (
        "team.TeamNamespacesListContinueArg",
        through::<dropkeep_api::team::TeamNamespacesListContinueArg>,
    ),
    #[cfg(feature = "team")]
    ("team.TeamNamespacesListResult", through::<dropkeep_api::team::TeamNamespacesListResult>),
    #[cfg(feature = "team")]
    (
        "team.TokenGetAuthenticatedAdminResult",
        through::<dropkeep_api::team::TokenGetAuthenticatedAdminResult>,
    ),
    #[cfg(feature = "team")]
    ("team.UserCustomQuotaArg", through::<dropkeep_api::team::UserCustomQuotaArg>),
    #[cfg(feature = "team")]
    ("team.UserCustomQuotaResult", through::<dropkeep_api::team::UserCustomQuotaResult>),
    #[cfg(feature = "team")]
    ("team.UserDeleteEmailsResult", through::<dropkeep_api::team::UserDeleteEmailsResult>),
    #[cfg(feature = "team")]
    ("team.UserResendEmailsResult", through::<dropkeep_api::team::UserResendEmailsResult>),
    #[cfg(feature = "team")]
    ("team.UserSecondaryEmailsArg", through::<dropkeep_api::team::UserSecondaryEmailsArg>),
    #[cfg(feature = "team")]
    ("team.UserSecondaryEmailsResult", through::<dropkeep_api::team::UserSecondaryEmailsResult>),
    ("team_common.GroupSummary", through::<dropkeep_api::team_common::GroupSummary>),
    ("team_common.TimeRange", through::<dropkeep_api::team_common::TimeRange>),
    #[cfg(feature = "team_log")]
    (
        "team_log.AccountCaptureChangeAvailabilityDetails",
        through::<dropkeep_api::team_log::AccountCaptureChangeAvailabilityDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AccountCaptureChangeAvailabilityType",
        through::<dropkeep_api::team_log::AccountCaptureChangeAvailabilityType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AccountCaptureChangePolicyDetails",
        through::<dropkeep_api::team_log::AccountCaptureChangePolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AccountCaptureChangePolicyType",
        through::<dropkeep_api::team_log::AccountCaptureChangePolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AccountCaptureMigrateAccountDetails",
        through::<dropkeep_api::team_log::AccountCaptureMigrateAccountDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AccountCaptureMigrateAccountType",
        through::<dropkeep_api::team_log::AccountCaptureMigrateAccountType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AccountCaptureNotificationEmailsSentDetails",
        through::<dropkeep_api::team_log::AccountCaptureNotificationEmailsSentDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AccountCaptureNotificationEmailsSentType",
        through::<dropkeep_api::team_log::AccountCaptureNotificationEmailsSentType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AccountCaptureRelinquishAccountDetails",
        through::<dropkeep_api::team_log::AccountCaptureRelinquishAccountDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AccountCaptureRelinquishAccountType",
        through::<dropkeep_api::team_log::AccountCaptureRelinquishAccountType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AccountLockOrUnlockedDetails",
        through::<dropkeep_api::team_log::AccountLockOrUnlockedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AccountLockOrUnlockedType",
        through::<dropkeep_api::team_log::AccountLockOrUnlockedType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.AddonAssignedDetails", through::<dropkeep_api::team_log::AddonAssignedDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.AddonAssignedType", through::<dropkeep_api::team_log::AddonAssignedType>),
    #[cfg(feature = "team_log")]
    ("team_log.AddonLogInfo", through::<dropkeep_api::team_log::AddonLogInfo>),
    #[cfg(feature = "team_log")]
    ("team_log.AddonRemovedDetails", through::<dropkeep_api::team_log::AddonRemovedDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.AddonRemovedType", through::<dropkeep_api::team_log::AddonRemovedType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.AdminAlertingAlertConfiguration",
        through::<dropkeep_api::team_log::AdminAlertingAlertConfiguration>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AdminAlertingAlertStateChangedDetails",
        through::<dropkeep_api::team_log::AdminAlertingAlertStateChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AdminAlertingAlertStateChangedType",
        through::<dropkeep_api::team_log::AdminAlertingAlertStateChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AdminAlertingChangedAlertConfigDetails",
        through::<dropkeep_api::team_log::AdminAlertingChangedAlertConfigDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AdminAlertingChangedAlertConfigType",
        through::<dropkeep_api::team_log::AdminAlertingChangedAlertConfigType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AdminAlertingTriggeredAlertDetails",
        through::<dropkeep_api::team_log::AdminAlertingTriggeredAlertDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AdminAlertingTriggeredAlertType",
        through::<dropkeep_api::team_log::AdminAlertingTriggeredAlertType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AdminEmailRemindersChangedDetails",
        through::<dropkeep_api::team_log::AdminEmailRemindersChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AdminEmailRemindersChangedType",
        through::<dropkeep_api::team_log::AdminEmailRemindersChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AiThirdPartySharingDropboxBasePolicyChangedDetails",
        through::<dropkeep_api::team_log::AiThirdPartySharingDropboxBasePolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AiThirdPartySharingDropboxBasePolicyChangedType",
        through::<dropkeep_api::team_log::AiThirdPartySharingDropboxBasePolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AllowDownloadDisabledDetails",
        through::<dropkeep_api::team_log::AllowDownloadDisabledDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AllowDownloadDisabledType",
        through::<dropkeep_api::team_log::AllowDownloadDisabledType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AllowDownloadEnabledDetails",
        through::<dropkeep_api::team_log::AllowDownloadEnabledDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AllowDownloadEnabledType",
        through::<dropkeep_api::team_log::AllowDownloadEnabledType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.ApiSessionLogInfo", through::<dropkeep_api::team_log::ApiSessionLogInfo>),
    #[cfg(feature = "team_log")]
    (
        "team_log.AppBlockedByPermissionsDetails",
        through::<dropkeep_api::team_log::AppBlockedByPermissionsDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AppBlockedByPermissionsType",
        through::<dropkeep_api::team_log::AppBlockedByPermissionsType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.AppLinkTeamDetails", through::<dropkeep_api::team_log::AppLinkTeamDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.AppLinkTeamType", through::<dropkeep_api::team_log::AppLinkTeamType>),
    #[cfg(feature = "team_log")]
    ("team_log.AppLinkUserDetails", through::<dropkeep_api::team_log::AppLinkUserDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.AppLinkUserType", through::<dropkeep_api::team_log::AppLinkUserType>),
    #[cfg(feature = "team_log")]
    ("team_log.AppLogInfo", through::<dropkeep_api::team_log::AppLogInfo>),
    #[cfg(feature = "team_log")]
    (
        "team_log.AppPermissionsChangedDetails",
        through::<dropkeep_api::team_log::AppPermissionsChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AppPermissionsChangedType",
        through::<dropkeep_api::team_log::AppPermissionsChangedType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.AppUnlinkTeamDetails", through::<dropkeep_api::team_log::AppUnlinkTeamDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.AppUnlinkTeamType", through::<dropkeep_api::team_log::AppUnlinkTeamType>),
    #[cfg(feature = "team_log")]
    ("team_log.AppUnlinkUserDetails", through::<dropkeep_api::team_log::AppUnlinkUserDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.AppUnlinkUserType", through::<dropkeep_api::team_log::AppUnlinkUserType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.AppleLoginChangePolicyDetails",
        through::<dropkeep_api::team_log::AppleLoginChangePolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AppleLoginChangePolicyType",
        through::<dropkeep_api::team_log::AppleLoginChangePolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ApplyNamingConventionDetails",
        through::<dropkeep_api::team_log::ApplyNamingConventionDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ApplyNamingConventionType",
        through::<dropkeep_api::team_log::ApplyNamingConventionType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.BackupAdminInvitationSentDetails",
        through::<dropkeep_api::team_log::BackupAdminInvitationSentDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.BackupAdminInvitationSentType",
        through::<dropkeep_api::team_log::BackupAdminInvitationSentType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.BackupInvitationOpenedDetails",
        through::<dropkeep_api::team_log::BackupInvitationOpenedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.BackupInvitationOpenedType",
        through::<dropkeep_api::team_log::BackupInvitationOpenedType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.BinderAddPageDetails", through::<dropkeep_api::team_log::BinderAddPageDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.BinderAddPageType", through::<dropkeep_api::team_log::BinderAddPageType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.BinderAddSectionDetails",
        through::<dropkeep_api::team_log::BinderAddSectionDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.BinderAddSectionType", through::<dropkeep_api::team_log::BinderAddSectionType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.BinderRemovePageDetails",
        through::<dropkeep_api::team_log::BinderRemovePageDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.BinderRemovePageType", through::<dropkeep_api::team_log::BinderRemovePageType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.BinderRemoveSectionDetails",
        through::<dropkeep_api::team_log::BinderRemoveSectionDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.BinderRemoveSectionType",
        through::<dropkeep_api::team_log::BinderRemoveSectionType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.BinderRenamePageDetails",
        through::<dropkeep_api::team_log::BinderRenamePageDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.BinderRenamePageType", through::<dropkeep_api::team_log::BinderRenamePageType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.BinderRenameSectionDetails",
        through::<dropkeep_api::team_log::BinderRenameSectionDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.BinderRenameSectionType",
        through::<dropkeep_api::team_log::BinderRenameSectionType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.BinderReorderPageDetails",
        through::<dropkeep_api::team_log::BinderReorderPageDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.BinderReorderPageType", through::<dropkeep_api::team_log::BinderReorderPageType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.BinderReorderSectionDetails",
        through::<dropkeep_api::team_log::BinderReorderSectionDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.BinderReorderSectionType",
        through::<dropkeep_api::team_log::BinderReorderSectionType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.CameraUploadsPolicyChangedDetails",
        through::<dropkeep_api::team_log::CameraUploadsPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.CameraUploadsPolicyChangedType",
        through::<dropkeep_api::team_log::CameraUploadsPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.CaptureTeamSpacePolicyChangedDetails",
        through::<dropkeep_api::team_log::CaptureTeamSpacePolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.CaptureTeamSpacePolicyChangedType",
        through::<dropkeep_api::team_log::CaptureTeamSpacePolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.CaptureTranscriptPolicyChangedDetails",
        through::<dropkeep_api::team_log::CaptureTranscriptPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.CaptureTranscriptPolicyChangedType",
        through::<dropkeep_api::team_log::CaptureTranscriptPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.Certificate", through::<dropkeep_api::team_log::Certificate>),
    #[cfg(feature = "team_log")]
    (
        "team_log.ChangedEnterpriseAdminRoleDetails",
        through::<dropkeep_api::team_log::ChangedEnterpriseAdminRoleDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ChangedEnterpriseAdminRoleType",
        through::<dropkeep_api::team_log::ChangedEnterpriseAdminRoleType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ChangedEnterpriseConnectedTeamStatusDetails",
        through::<dropkeep_api::team_log::ChangedEnterpriseConnectedTeamStatusDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ChangedEnterpriseConnectedTeamStatusType",
        through::<dropkeep_api::team_log::ChangedEnterpriseConnectedTeamStatusType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ClassificationChangePolicyDetails",
        through::<dropkeep_api::team_log::ClassificationChangePolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ClassificationChangePolicyType",
        through::<dropkeep_api::team_log::ClassificationChangePolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ClassificationCreateReportDetails",
        through::<dropkeep_api::team_log::ClassificationCreateReportDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ClassificationCreateReportFailDetails",
        through::<dropkeep_api::team_log::ClassificationCreateReportFailDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ClassificationCreateReportFailType",
        through::<dropkeep_api::team_log::ClassificationCreateReportFailType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ClassificationCreateReportType",
        through::<dropkeep_api::team_log::ClassificationCreateReportType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.CollectionShareDetails", through::<dropkeep_api::team_log::CollectionShareDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.CollectionShareType", through::<dropkeep_api::team_log::CollectionShareType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.ComputerBackupPolicyChangedDetails",
        through::<dropkeep_api::team_log::ComputerBackupPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ComputerBackupPolicyChangedType",
        through::<dropkeep_api::team_log::ComputerBackupPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.ConnectedTeamName", through::<dropkeep_api::team_log::ConnectedTeamName>),
    #[cfg(feature = "team_log")]
    (
        "team_log.ContentAdministrationPolicyChangedDetails",
        through::<dropkeep_api::team_log::ContentAdministrationPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ContentAdministrationPolicyChangedType",
        through::<dropkeep_api::team_log::ContentAdministrationPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ContentDeletionProtectionChangePolicyDetails",
        through::<dropkeep_api::team_log::ContentDeletionProtectionChangePolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ContentDeletionProtectionChangePolicyType",
        through::<dropkeep_api::team_log::ContentDeletionProtectionChangePolicyType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.CreateFolderDetails", through::<dropkeep_api::team_log::CreateFolderDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.CreateFolderType", through::<dropkeep_api::team_log::CreateFolderType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.CreateTeamInviteLinkDetails",
        through::<dropkeep_api::team_log::CreateTeamInviteLinkDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.CreateTeamInviteLinkType",
        through::<dropkeep_api::team_log::CreateTeamInviteLinkType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashAddedCommentToStackDetails",
        through::<dropkeep_api::team_log::DashAddedCommentToStackDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashAddedCommentToStackType",
        through::<dropkeep_api::team_log::DashAddedCommentToStackType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashAddedConnectorDetails",
        through::<dropkeep_api::team_log::DashAddedConnectorDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.DashAddedConnectorType", through::<dropkeep_api::team_log::DashAddedConnectorType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashAddedLinkToStackDetails",
        through::<dropkeep_api::team_log::DashAddedLinkToStackDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashAddedLinkToStackType",
        through::<dropkeep_api::team_log::DashAddedLinkToStackType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashAddedTeamEmailDomainAllowlistDetails",
        through::<dropkeep_api::team_log::DashAddedTeamEmailDomainAllowlistDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashAddedTeamEmailDomainAllowlistType",
        through::<dropkeep_api::team_log::DashAddedTeamEmailDomainAllowlistType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashAdminAddedOrgWideConnectorDetails",
        through::<dropkeep_api::team_log::DashAdminAddedOrgWideConnectorDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashAdminAddedOrgWideConnectorType",
        through::<dropkeep_api::team_log::DashAdminAddedOrgWideConnectorType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashAdminDisabledConnectorDetails",
        through::<dropkeep_api::team_log::DashAdminDisabledConnectorDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashAdminDisabledConnectorType",
        through::<dropkeep_api::team_log::DashAdminDisabledConnectorType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashAdminEnabledConnectorDetails",
        through::<dropkeep_api::team_log::DashAdminEnabledConnectorDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashAdminEnabledConnectorType",
        through::<dropkeep_api::team_log::DashAdminEnabledConnectorType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashAdminRemovedOrgWideConnectorDetails",
        through::<dropkeep_api::team_log::DashAdminRemovedOrgWideConnectorDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashAdminRemovedOrgWideConnectorType",
        through::<dropkeep_api::team_log::DashAdminRemovedOrgWideConnectorType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashArchivedStackDetails",
        through::<dropkeep_api::team_log::DashArchivedStackDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.DashArchivedStackType", through::<dropkeep_api::team_log::DashArchivedStackType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashChangedAudienceOfSharedLinkToStackDetails",
        through::<dropkeep_api::team_log::DashChangedAudienceOfSharedLinkToStackDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashChangedAudienceOfSharedLinkToStackType",
        through::<dropkeep_api::team_log::DashChangedAudienceOfSharedLinkToStackType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.DashClonedStackDetails", through::<dropkeep_api::team_log::DashClonedStackDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.DashClonedStackType", through::<dropkeep_api::team_log::DashClonedStackType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashConnectorToolsCallDetails",
        through::<dropkeep_api::team_log::DashConnectorToolsCallDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashConnectorToolsCallType",
        through::<dropkeep_api::team_log::DashConnectorToolsCallType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashCreatedStackDetails",
        through::<dropkeep_api::team_log::DashCreatedStackDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.DashCreatedStackType", through::<dropkeep_api::team_log::DashCreatedStackType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashDeletedCommentFromStackDetails",
        through::<dropkeep_api::team_log::DashDeletedCommentFromStackDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashDeletedCommentFromStackType",
        through::<dropkeep_api::team_log::DashDeletedCommentFromStackType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashDeletedStackDetails",
        through::<dropkeep_api::team_log::DashDeletedStackDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.DashDeletedStackType", through::<dropkeep_api::team_log::DashDeletedStackType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashEditedCommentInStackDetails",
        through::<dropkeep_api::team_log::DashEditedCommentInStackDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashEditedCommentInStackType",
        through::<dropkeep_api::team_log::DashEditedCommentInStackType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashExternalSharingPolicyChangedDetails",
        through::<dropkeep_api::team_log::DashExternalSharingPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashExternalSharingPolicyChangedType",
        through::<dropkeep_api::team_log::DashExternalSharingPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashExternalUserOpenedStackDetails",
        through::<dropkeep_api::team_log::DashExternalUserOpenedStackDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashExternalUserOpenedStackType",
        through::<dropkeep_api::team_log::DashExternalUserOpenedStackType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashFirstLaunchedDesktopDetails",
        through::<dropkeep_api::team_log::DashFirstLaunchedDesktopDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashFirstLaunchedDesktopType",
        through::<dropkeep_api::team_log::DashFirstLaunchedDesktopType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashFirstLaunchedExtensionDetails",
        through::<dropkeep_api::team_log::DashFirstLaunchedExtensionDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashFirstLaunchedExtensionType",
        through::<dropkeep_api::team_log::DashFirstLaunchedExtensionType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashFirstLaunchedWebStartPageDetails",
        through::<dropkeep_api::team_log::DashFirstLaunchedWebStartPageDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashFirstLaunchedWebStartPageType",
        through::<dropkeep_api::team_log::DashFirstLaunchedWebStartPageType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashOpenedSharedLinkToStackDetails",
        through::<dropkeep_api::team_log::DashOpenedSharedLinkToStackDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashOpenedSharedLinkToStackType",
        through::<dropkeep_api::team_log::DashOpenedSharedLinkToStackType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.DashOpenedStackDetails", through::<dropkeep_api::team_log::DashOpenedStackDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.DashOpenedStackType", through::<dropkeep_api::team_log::DashOpenedStackType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashPreviewOptOutStatusChangedDetails",
        through::<dropkeep_api::team_log::DashPreviewOptOutStatusChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashPreviewOptOutStatusChangedType",
        through::<dropkeep_api::team_log::DashPreviewOptOutStatusChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashRemovedConnectorDetails",
        through::<dropkeep_api::team_log::DashRemovedConnectorDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashRemovedConnectorType",
        through::<dropkeep_api::team_log::DashRemovedConnectorType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashRemovedLinkFromStackDetails",
        through::<dropkeep_api::team_log::DashRemovedLinkFromStackDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashRemovedLinkFromStackType",
        through::<dropkeep_api::team_log::DashRemovedLinkFromStackType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashRemovedSharedLinkToStackDetails",
        through::<dropkeep_api::team_log::DashRemovedSharedLinkToStackDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashRemovedSharedLinkToStackType",
        through::<dropkeep_api::team_log::DashRemovedSharedLinkToStackType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashRemovedTeamEmailDomainAllowlistDetails",
        through::<dropkeep_api::team_log::DashRemovedTeamEmailDomainAllowlistDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashRemovedTeamEmailDomainAllowlistType",
        through::<dropkeep_api::team_log::DashRemovedTeamEmailDomainAllowlistType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashRenamedStackDetails",
        through::<dropkeep_api::team_log::DashRenamedStackDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.DashRenamedStackType", through::<dropkeep_api::team_log::DashRenamedStackType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashSharedLinkToStackDetails",
        through::<dropkeep_api::team_log::DashSharedLinkToStackDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashSharedLinkToStackType",
        through::<dropkeep_api::team_log::DashSharedLinkToStackType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashUnarchivedStackDetails",
        through::<dropkeep_api::team_log::DashUnarchivedStackDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashUnarchivedStackType",
        through::<dropkeep_api::team_log::DashUnarchivedStackType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashViewedCompanyStackDetails",
        through::<dropkeep_api::team_log::DashViewedCompanyStackDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashViewedCompanyStackType",
        through::<dropkeep_api::team_log::DashViewedCompanyStackType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashViewedExternalAiActivityReportDetails",
        through::<dropkeep_api::team_log::DashViewedExternalAiActivityReportDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashViewedExternalAiActivityReportType",
        through::<dropkeep_api::team_log::DashViewedExternalAiActivityReportType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DataPlacementRestrictionChangePolicyDetails",
        through::<dropkeep_api::team_log::DataPlacementRestrictionChangePolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DataPlacementRestrictionChangePolicyType",
        through::<dropkeep_api::team_log::DataPlacementRestrictionChangePolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DataPlacementRestrictionSatisfyPolicyDetails",
        through::<dropkeep_api::team_log::DataPlacementRestrictionSatisfyPolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DataPlacementRestrictionSatisfyPolicyType",
        through::<dropkeep_api::team_log::DataPlacementRestrictionSatisfyPolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DataResidencyMigrationRequestSuccessfulDetails",
        through::<dropkeep_api::team_log::DataResidencyMigrationRequestSuccessfulDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DataResidencyMigrationRequestSuccessfulType",
        through::<dropkeep_api::team_log::DataResidencyMigrationRequestSuccessfulType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DataResidencyMigrationRequestUnsuccessfulDetails",
        through::<dropkeep_api::team_log::DataResidencyMigrationRequestUnsuccessfulDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DataResidencyMigrationRequestUnsuccessfulType",
        through::<dropkeep_api::team_log::DataResidencyMigrationRequestUnsuccessfulType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DeleteTeamInviteLinkDetails",
        through::<dropkeep_api::team_log::DeleteTeamInviteLinkDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DeleteTeamInviteLinkType",
        through::<dropkeep_api::team_log::DeleteTeamInviteLinkType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DesktopDeviceSessionLogInfo",
        through::<dropkeep_api::team_log::DesktopDeviceSessionLogInfo>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.DesktopSessionLogInfo", through::<dropkeep_api::team_log::DesktopSessionLogInfo>),
    #[cfg(feature = "team_log")]
    (
        "team_log.DeviceApprovalsAddExceptionDetails",
        through::<dropkeep_api::team_log::DeviceApprovalsAddExceptionDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DeviceApprovalsAddExceptionType",
        through::<dropkeep_api::team_log::DeviceApprovalsAddExceptionType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DeviceApprovalsChangeDesktopPolicyDetails",
        through::<dropkeep_api::team_log::DeviceApprovalsChangeDesktopPolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DeviceApprovalsChangeDesktopPolicyType",
        through::<dropkeep_api::team_log::DeviceApprovalsChangeDesktopPolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DeviceApprovalsChangeMobilePolicyDetails",
        through::<dropkeep_api::team_log::DeviceApprovalsChangeMobilePolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DeviceApprovalsChangeMobilePolicyType",
        through::<dropkeep_api::team_log::DeviceApprovalsChangeMobilePolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DeviceApprovalsChangeOverageActionDetails",
        through::<dropkeep_api::team_log::DeviceApprovalsChangeOverageActionDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DeviceApprovalsChangeOverageActionType",
        through::<dropkeep_api::team_log::DeviceApprovalsChangeOverageActionType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DeviceApprovalsChangeUnlinkActionDetails",
        through::<dropkeep_api::team_log::DeviceApprovalsChangeUnlinkActionDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DeviceApprovalsChangeUnlinkActionType",
        through::<dropkeep_api::team_log::DeviceApprovalsChangeUnlinkActionType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DeviceApprovalsRemoveExceptionDetails",
        through::<dropkeep_api::team_log::DeviceApprovalsRemoveExceptionDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DeviceApprovalsRemoveExceptionType",
        through::<dropkeep_api::team_log::DeviceApprovalsRemoveExceptionType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DeviceChangeIpDesktopDetails",
        through::<dropkeep_api::team_log::DeviceChangeIpDesktopDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DeviceChangeIpDesktopType",
        through::<dropkeep_api::team_log::DeviceChangeIpDesktopType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DeviceChangeIpMobileDetails",
        through::<dropkeep_api::team_log::DeviceChangeIpMobileDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DeviceChangeIpMobileType",
        through::<dropkeep_api::team_log::DeviceChangeIpMobileType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DeviceChangeIpWebDetails",
        through::<dropkeep_api::team_log::DeviceChangeIpWebDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.DeviceChangeIpWebType", through::<dropkeep_api::team_log::DeviceChangeIpWebType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.DeviceDeleteOnUnlinkFailDetails",
        through::<dropkeep_api::team_log::DeviceDeleteOnUnlinkFailDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DeviceDeleteOnUnlinkFailType",
        through::<dropkeep_api::team_log::DeviceDeleteOnUnlinkFailType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DeviceDeleteOnUnlinkSuccessDetails",
        through::<dropkeep_api::team_log::DeviceDeleteOnUnlinkSuccessDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DeviceDeleteOnUnlinkSuccessType",
        through::<dropkeep_api::team_log::DeviceDeleteOnUnlinkSuccessType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.DeviceLinkFailDetails", through::<dropkeep_api::team_log::DeviceLinkFailDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.DeviceLinkFailType", through::<dropkeep_api::team_log::DeviceLinkFailType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.DeviceLinkSuccessDetails",
        through::<dropkeep_api::team_log::DeviceLinkSuccessDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.DeviceLinkSuccessType", through::<dropkeep_api::team_log::DeviceLinkSuccessType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.DeviceManagementDisabledDetails",
        through::<dropkeep_api::team_log::DeviceManagementDisabledDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DeviceManagementDisabledType",
        through::<dropkeep_api::team_log::DeviceManagementDisabledType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DeviceManagementEnabledDetails",
        through::<dropkeep_api::team_log::DeviceManagementEnabledDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DeviceManagementEnabledType",
        through::<dropkeep_api::team_log::DeviceManagementEnabledType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.DeviceSessionLogInfo", through::<dropkeep_api::team_log::DeviceSessionLogInfo>),
    #[cfg(feature = "team_log")]
    (
        "team_log.DeviceSyncBackupStatusChangedDetails",
        through::<dropkeep_api::team_log::DeviceSyncBackupStatusChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DeviceSyncBackupStatusChangedType",
        through::<dropkeep_api::team_log::DeviceSyncBackupStatusChangedType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.DeviceUnlinkDetails", through::<dropkeep_api::team_log::DeviceUnlinkDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.DeviceUnlinkType", through::<dropkeep_api::team_log::DeviceUnlinkType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.DirectoryRestrictionsAddMembersDetails",
        through::<dropkeep_api::team_log::DirectoryRestrictionsAddMembersDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DirectoryRestrictionsAddMembersType",
        through::<dropkeep_api::team_log::DirectoryRestrictionsAddMembersType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DirectoryRestrictionsRemoveMembersDetails",
        through::<dropkeep_api::team_log::DirectoryRestrictionsRemoveMembersDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DirectoryRestrictionsRemoveMembersType",
        through::<dropkeep_api::team_log::DirectoryRestrictionsRemoveMembersType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DisabledDomainInvitesDetails",
        through::<dropkeep_api::team_log::DisabledDomainInvitesDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DisabledDomainInvitesType",
        through::<dropkeep_api::team_log::DisabledDomainInvitesType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DomainInvitesApproveRequestToJoinTeamDetails",
        through::<dropkeep_api::team_log::DomainInvitesApproveRequestToJoinTeamDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DomainInvitesApproveRequestToJoinTeamType",
        through::<dropkeep_api::team_log::DomainInvitesApproveRequestToJoinTeamType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DomainInvitesDeclineRequestToJoinTeamDetails",
        through::<dropkeep_api::team_log::DomainInvitesDeclineRequestToJoinTeamDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DomainInvitesDeclineRequestToJoinTeamType",
        through::<dropkeep_api::team_log::DomainInvitesDeclineRequestToJoinTeamType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DomainInvitesEmailExistingUsersDetails",
        through::<dropkeep_api::team_log::DomainInvitesEmailExistingUsersDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DomainInvitesEmailExistingUsersType",
        through::<dropkeep_api::team_log::DomainInvitesEmailExistingUsersType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DomainInvitesRequestToJoinTeamDetails",
        through::<dropkeep_api::team_log::DomainInvitesRequestToJoinTeamDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DomainInvitesRequestToJoinTeamType",
        through::<dropkeep_api::team_log::DomainInvitesRequestToJoinTeamType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DomainInvitesSetInviteNewUserPrefToNoDetails",
        through::<dropkeep_api::team_log::DomainInvitesSetInviteNewUserPrefToNoDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DomainInvitesSetInviteNewUserPrefToNoType",
        through::<dropkeep_api::team_log::DomainInvitesSetInviteNewUserPrefToNoType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DomainInvitesSetInviteNewUserPrefToYesDetails",
        through::<dropkeep_api::team_log::DomainInvitesSetInviteNewUserPrefToYesDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DomainInvitesSetInviteNewUserPrefToYesType",
        through::<dropkeep_api::team_log::DomainInvitesSetInviteNewUserPrefToYesType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DomainVerificationAddDomainFailDetails",
        through::<dropkeep_api::team_log::DomainVerificationAddDomainFailDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DomainVerificationAddDomainFailType",
        through::<dropkeep_api::team_log::DomainVerificationAddDomainFailType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DomainVerificationAddDomainSuccessDetails",
        through::<dropkeep_api::team_log::DomainVerificationAddDomainSuccessDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DomainVerificationAddDomainSuccessType",
        through::<dropkeep_api::team_log::DomainVerificationAddDomainSuccessType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DomainVerificationRemoveDomainDetails",
        through::<dropkeep_api::team_log::DomainVerificationRemoveDomainDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DomainVerificationRemoveDomainType",
        through::<dropkeep_api::team_log::DomainVerificationRemoveDomainType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DropboxPasswordsExportedDetails",
        through::<dropkeep_api::team_log::DropboxPasswordsExportedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DropboxPasswordsExportedType",
        through::<dropkeep_api::team_log::DropboxPasswordsExportedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DropboxPasswordsNewDeviceEnrolledDetails",
        through::<dropkeep_api::team_log::DropboxPasswordsNewDeviceEnrolledDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DropboxPasswordsNewDeviceEnrolledType",
        through::<dropkeep_api::team_log::DropboxPasswordsNewDeviceEnrolledType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DropboxPasswordsPolicyChangedDetails",
        through::<dropkeep_api::team_log::DropboxPasswordsPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DropboxPasswordsPolicyChangedType",
        through::<dropkeep_api::team_log::DropboxPasswordsPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.DurationLogInfo", through::<dropkeep_api::team_log::DurationLogInfo>),
    #[cfg(feature = "team_log")]
    (
        "team_log.EmailIngestPolicyChangedDetails",
        through::<dropkeep_api::team_log::EmailIngestPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EmailIngestPolicyChangedType",
        through::<dropkeep_api::team_log::EmailIngestPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EmailIngestReceiveFileDetails",
        through::<dropkeep_api::team_log::EmailIngestReceiveFileDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EmailIngestReceiveFileType",
        through::<dropkeep_api::team_log::EmailIngestReceiveFileType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.EmmAddExceptionDetails", through::<dropkeep_api::team_log::EmmAddExceptionDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.EmmAddExceptionType", through::<dropkeep_api::team_log::EmmAddExceptionType>),
    #[cfg(feature = "team_log")]
    ("team_log.EmmChangePolicyDetails", through::<dropkeep_api::team_log::EmmChangePolicyDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.EmmChangePolicyType", through::<dropkeep_api::team_log::EmmChangePolicyType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.EmmCreateExceptionsReportDetails",
        through::<dropkeep_api::team_log::EmmCreateExceptionsReportDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EmmCreateExceptionsReportType",
        through::<dropkeep_api::team_log::EmmCreateExceptionsReportType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EmmCreateUsageReportDetails",
        through::<dropkeep_api::team_log::EmmCreateUsageReportDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EmmCreateUsageReportType",
        through::<dropkeep_api::team_log::EmmCreateUsageReportType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.EmmErrorDetails", through::<dropkeep_api::team_log::EmmErrorDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.EmmErrorType", through::<dropkeep_api::team_log::EmmErrorType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.EmmRefreshAuthTokenDetails",
        through::<dropkeep_api::team_log::EmmRefreshAuthTokenDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EmmRefreshAuthTokenType",
        through::<dropkeep_api::team_log::EmmRefreshAuthTokenType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EmmRemoveExceptionDetails",
        through::<dropkeep_api::team_log::EmmRemoveExceptionDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.EmmRemoveExceptionType", through::<dropkeep_api::team_log::EmmRemoveExceptionType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.EnabledDomainInvitesDetails",
        through::<dropkeep_api::team_log::EnabledDomainInvitesDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EnabledDomainInvitesType",
        through::<dropkeep_api::team_log::EnabledDomainInvitesType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EncryptedFolderCancelTeamKeyRotationDetails",
        through::<dropkeep_api::team_log::EncryptedFolderCancelTeamKeyRotationDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EncryptedFolderCancelTeamKeyRotationType",
        through::<dropkeep_api::team_log::EncryptedFolderCancelTeamKeyRotationType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EncryptedFolderEnrollBackupKeyDetails",
        through::<dropkeep_api::team_log::EncryptedFolderEnrollBackupKeyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EncryptedFolderEnrollBackupKeyType",
        through::<dropkeep_api::team_log::EncryptedFolderEnrollBackupKeyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EncryptedFolderEnrollClientDetails",
        through::<dropkeep_api::team_log::EncryptedFolderEnrollClientDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EncryptedFolderEnrollClientType",
        through::<dropkeep_api::team_log::EncryptedFolderEnrollClientType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EncryptedFolderEnrollTeamDetails",
        through::<dropkeep_api::team_log::EncryptedFolderEnrollTeamDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EncryptedFolderEnrollTeamType",
        through::<dropkeep_api::team_log::EncryptedFolderEnrollTeamType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EncryptedFolderFinishTeamUnenrollmentDetails",
        through::<dropkeep_api::team_log::EncryptedFolderFinishTeamUnenrollmentDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EncryptedFolderFinishTeamUnenrollmentType",
        through::<dropkeep_api::team_log::EncryptedFolderFinishTeamUnenrollmentType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EncryptedFolderInitTeamKeyRotationDetails",
        through::<dropkeep_api::team_log::EncryptedFolderInitTeamKeyRotationDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EncryptedFolderInitTeamKeyRotationType",
        through::<dropkeep_api::team_log::EncryptedFolderInitTeamKeyRotationType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EncryptedFolderInitTeamUnenrollmentDetails",
        through::<dropkeep_api::team_log::EncryptedFolderInitTeamUnenrollmentDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EncryptedFolderInitTeamUnenrollmentType",
        through::<dropkeep_api::team_log::EncryptedFolderInitTeamUnenrollmentType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EncryptedFolderRemoveBackupKeyDetails",
        through::<dropkeep_api::team_log::EncryptedFolderRemoveBackupKeyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EncryptedFolderRemoveBackupKeyType",
        through::<dropkeep_api::team_log::EncryptedFolderRemoveBackupKeyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EncryptedFolderRotateTeamKeyDetails",
        through::<dropkeep_api::team_log::EncryptedFolderRotateTeamKeyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EncryptedFolderRotateTeamKeyType",
        through::<dropkeep_api::team_log::EncryptedFolderRotateTeamKeyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EncryptedFolderUnenrollClientDetails",
        through::<dropkeep_api::team_log::EncryptedFolderUnenrollClientDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EncryptedFolderUnenrollClientType",
        through::<dropkeep_api::team_log::EncryptedFolderUnenrollClientType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EndedEnterpriseAdminSessionDeprecatedDetails",
        through::<dropkeep_api::team_log::EndedEnterpriseAdminSessionDeprecatedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EndedEnterpriseAdminSessionDeprecatedType",
        through::<dropkeep_api::team_log::EndedEnterpriseAdminSessionDeprecatedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EndedEnterpriseAdminSessionDetails",
        through::<dropkeep_api::team_log::EndedEnterpriseAdminSessionDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EndedEnterpriseAdminSessionType",
        through::<dropkeep_api::team_log::EndedEnterpriseAdminSessionType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EnterpriseSettingsLockingDetails",
        through::<dropkeep_api::team_log::EnterpriseSettingsLockingDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.EnterpriseSettingsLockingType",
        through::<dropkeep_api::team_log::EnterpriseSettingsLockingType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ExportMembersReportDetails",
        through::<dropkeep_api::team_log::ExportMembersReportDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ExportMembersReportFailDetails",
        through::<dropkeep_api::team_log::ExportMembersReportFailDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ExportMembersReportFailType",
        through::<dropkeep_api::team_log::ExportMembersReportFailType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ExportMembersReportType",
        through::<dropkeep_api::team_log::ExportMembersReportType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ExtendedVersionHistoryChangePolicyDetails",
        through::<dropkeep_api::team_log::ExtendedVersionHistoryChangePolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ExtendedVersionHistoryChangePolicyType",
        through::<dropkeep_api::team_log::ExtendedVersionHistoryChangePolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ExternalDriveBackupEligibilityStatusCheckedDetails",
        through::<dropkeep_api::team_log::ExternalDriveBackupEligibilityStatusCheckedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ExternalDriveBackupEligibilityStatusCheckedType",
        through::<dropkeep_api::team_log::ExternalDriveBackupEligibilityStatusCheckedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ExternalDriveBackupPolicyChangedDetails",
        through::<dropkeep_api::team_log::ExternalDriveBackupPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ExternalDriveBackupPolicyChangedType",
        through::<dropkeep_api::team_log::ExternalDriveBackupPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ExternalDriveBackupStatusChangedDetails",
        through::<dropkeep_api::team_log::ExternalDriveBackupStatusChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ExternalDriveBackupStatusChangedType",
        through::<dropkeep_api::team_log::ExternalDriveBackupStatusChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ExternalSharingCreateReportDetails",
        through::<dropkeep_api::team_log::ExternalSharingCreateReportDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ExternalSharingCreateReportType",
        through::<dropkeep_api::team_log::ExternalSharingCreateReportType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ExternalSharingReportFailedDetails",
        through::<dropkeep_api::team_log::ExternalSharingReportFailedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ExternalSharingReportFailedType",
        through::<dropkeep_api::team_log::ExternalSharingReportFailedType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.ExternalUserLogInfo", through::<dropkeep_api::team_log::ExternalUserLogInfo>),
    #[cfg(feature = "team_log")]
    ("team_log.FailureDetailsLogInfo", through::<dropkeep_api::team_log::FailureDetailsLogInfo>),
    #[cfg(feature = "team_log")]
    ("team_log.FileAddCommentDetails", through::<dropkeep_api::team_log::FileAddCommentDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.FileAddCommentType", through::<dropkeep_api::team_log::FileAddCommentType>),
    #[cfg(feature = "team_log")]
    ("team_log.FileAddDetails", through::<dropkeep_api::team_log::FileAddDetails>),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileAddFromAutomationDetails",
        through::<dropkeep_api::team_log::FileAddFromAutomationDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileAddFromAutomationType",
        through::<dropkeep_api::team_log::FileAddFromAutomationType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.FileAddType", through::<dropkeep_api::team_log::FileAddType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileChangeCommentSubscriptionDetails",
        through::<dropkeep_api::team_log::FileChangeCommentSubscriptionDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileChangeCommentSubscriptionType",
        through::<dropkeep_api::team_log::FileChangeCommentSubscriptionType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileCommentsChangePolicyDetails",
        through::<dropkeep_api::team_log::FileCommentsChangePolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileCommentsChangePolicyType",
        through::<dropkeep_api::team_log::FileCommentsChangePolicyType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.FileCopyDetails", through::<dropkeep_api::team_log::FileCopyDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.FileCopyType", through::<dropkeep_api::team_log::FileCopyType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileDeleteCommentDetails",
        through::<dropkeep_api::team_log::FileDeleteCommentDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.FileDeleteCommentType", through::<dropkeep_api::team_log::FileDeleteCommentType>),
    #[cfg(feature = "team_log")]
    ("team_log.FileDeleteDetails", through::<dropkeep_api::team_log::FileDeleteDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.FileDeleteType", through::<dropkeep_api::team_log::FileDeleteType>),
    #[cfg(feature = "team_log")]
    ("team_log.FileDownloadDetails", through::<dropkeep_api::team_log::FileDownloadDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.FileDownloadType", through::<dropkeep_api::team_log::FileDownloadType>),
    #[cfg(feature = "team_log")]
    ("team_log.FileEditCommentDetails", through::<dropkeep_api::team_log::FileEditCommentDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.FileEditCommentType", through::<dropkeep_api::team_log::FileEditCommentType>),
    #[cfg(feature = "team_log")]
    ("team_log.FileEditDetails", through::<dropkeep_api::team_log::FileEditDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.FileEditType", through::<dropkeep_api::team_log::FileEditType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileGetCopyReferenceDetails",
        through::<dropkeep_api::team_log::FileGetCopyReferenceDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileGetCopyReferenceType",
        through::<dropkeep_api::team_log::FileGetCopyReferenceType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.FileLikeCommentDetails", through::<dropkeep_api::team_log::FileLikeCommentDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.FileLikeCommentType", through::<dropkeep_api::team_log::FileLikeCommentType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileLockingLockStatusChangedDetails",
        through::<dropkeep_api::team_log::FileLockingLockStatusChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileLockingLockStatusChangedType",
        through::<dropkeep_api::team_log::FileLockingLockStatusChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileLockingPolicyChangedDetails",
        through::<dropkeep_api::team_log::FileLockingPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileLockingPolicyChangedType",
        through::<dropkeep_api::team_log::FileLockingPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.FileLogInfo", through::<dropkeep_api::team_log::FileLogInfo>),
    #[cfg(feature = "team_log")]
    ("team_log.FileMoveDetails", through::<dropkeep_api::team_log::FileMoveDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.FileMoveType", through::<dropkeep_api::team_log::FileMoveType>),
    #[cfg(feature = "team_log")]
    ("team_log.FileOrFolderLogInfo", through::<dropkeep_api::team_log::FileOrFolderLogInfo>),
    #[cfg(feature = "team_log")]
    (
        "team_log.FilePermanentlyDeleteDetails",
        through::<dropkeep_api::team_log::FilePermanentlyDeleteDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FilePermanentlyDeleteType",
        through::<dropkeep_api::team_log::FilePermanentlyDeleteType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.FilePreviewDetails", through::<dropkeep_api::team_log::FilePreviewDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.FilePreviewType", through::<dropkeep_api::team_log::FilePreviewType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileProviderMigrationPolicyChangedDetails",
        through::<dropkeep_api::team_log::FileProviderMigrationPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileProviderMigrationPolicyChangedType",
        through::<dropkeep_api::team_log::FileProviderMigrationPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.FileRenameDetails", through::<dropkeep_api::team_log::FileRenameDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.FileRenameType", through::<dropkeep_api::team_log::FileRenameType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileRequestAutoCloseDetails",
        through::<dropkeep_api::team_log::FileRequestAutoCloseDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileRequestAutoCloseType",
        through::<dropkeep_api::team_log::FileRequestAutoCloseType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileRequestChangeDetails",
        through::<dropkeep_api::team_log::FileRequestChangeDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.FileRequestChangeType", through::<dropkeep_api::team_log::FileRequestChangeType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileRequestCloseDetails",
        through::<dropkeep_api::team_log::FileRequestCloseDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.FileRequestCloseType", through::<dropkeep_api::team_log::FileRequestCloseType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileRequestCreateDetails",
        through::<dropkeep_api::team_log::FileRequestCreateDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.FileRequestCreateType", through::<dropkeep_api::team_log::FileRequestCreateType>),
    #[cfg(feature = "team_log")]
    ("team_log.FileRequestDeadline", through::<dropkeep_api::team_log::FileRequestDeadline>),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileRequestDeleteDetails",
        through::<dropkeep_api::team_log::FileRequestDeleteDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.FileRequestDeleteType", through::<dropkeep_api::team_log::FileRequestDeleteType>),
    #[cfg(feature = "team_log")]
    ("team_log.FileRequestDetails", through::<dropkeep_api::team_log::FileRequestDetails>),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileRequestReceiveFileDetails",
        through::<dropkeep_api::team_log::FileRequestReceiveFileDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileRequestReceiveFileType",
        through::<dropkeep_api::team_log::FileRequestReceiveFileType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileRequestsChangePolicyDetails",
        through::<dropkeep_api::team_log::FileRequestsChangePolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileRequestsChangePolicyType",
        through::<dropkeep_api::team_log::FileRequestsChangePolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileRequestsEmailsEnabledDetails",
        through::<dropkeep_api::team_log::FileRequestsEmailsEnabledDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileRequestsEmailsEnabledType",
        through::<dropkeep_api::team_log::FileRequestsEmailsEnabledType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileRequestsEmailsRestrictedToTeamOnlyDetails",
        through::<dropkeep_api::team_log::FileRequestsEmailsRestrictedToTeamOnlyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileRequestsEmailsRestrictedToTeamOnlyType",
        through::<dropkeep_api::team_log::FileRequestsEmailsRestrictedToTeamOnlyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileResolveCommentDetails",
        through::<dropkeep_api::team_log::FileResolveCommentDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.FileResolveCommentType", through::<dropkeep_api::team_log::FileResolveCommentType>),
    #[cfg(feature = "team_log")]
    ("team_log.FileRestoreDetails", through::<dropkeep_api::team_log::FileRestoreDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.FileRestoreType", through::<dropkeep_api::team_log::FileRestoreType>),
    #[cfg(feature = "team_log")]
    ("team_log.FileRevertDetails", through::<dropkeep_api::team_log::FileRevertDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.FileRevertType", through::<dropkeep_api::team_log::FileRevertType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileRollbackChangesDetails",
        through::<dropkeep_api::team_log::FileRollbackChangesDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileRollbackChangesType",
        through::<dropkeep_api::team_log::FileRollbackChangesType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileSaveCopyReferenceDetails",
        through::<dropkeep_api::team_log::FileSaveCopyReferenceDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileSaveCopyReferenceType",
        through::<dropkeep_api::team_log::FileSaveCopyReferenceType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileTransfersFileAddDetails",
        through::<dropkeep_api::team_log::FileTransfersFileAddDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileTransfersFileAddType",
        through::<dropkeep_api::team_log::FileTransfersFileAddType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileTransfersPolicyChangedDetails",
        through::<dropkeep_api::team_log::FileTransfersPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileTransfersPolicyChangedType",
        through::<dropkeep_api::team_log::FileTransfersPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileTransfersTransferDeleteDetails",
        through::<dropkeep_api::team_log::FileTransfersTransferDeleteDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileTransfersTransferDeleteType",
        through::<dropkeep_api::team_log::FileTransfersTransferDeleteType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileTransfersTransferDownloadDetails",
        through::<dropkeep_api::team_log::FileTransfersTransferDownloadDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileTransfersTransferDownloadType",
        through::<dropkeep_api::team_log::FileTransfersTransferDownloadType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileTransfersTransferSendDetails",
        through::<dropkeep_api::team_log::FileTransfersTransferSendDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileTransfersTransferSendType",
        through::<dropkeep_api::team_log::FileTransfersTransferSendType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileTransfersTransferViewDetails",
        through::<dropkeep_api::team_log::FileTransfersTransferViewDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileTransfersTransferViewType",
        through::<dropkeep_api::team_log::FileTransfersTransferViewType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileUnlikeCommentDetails",
        through::<dropkeep_api::team_log::FileUnlikeCommentDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.FileUnlikeCommentType", through::<dropkeep_api::team_log::FileUnlikeCommentType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileUnresolveCommentDetails",
        through::<dropkeep_api::team_log::FileUnresolveCommentDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileUnresolveCommentType",
        through::<dropkeep_api::team_log::FileUnresolveCommentType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FlexibleFileNamesPolicyChangedDetails",
        through::<dropkeep_api::team_log::FlexibleFileNamesPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FlexibleFileNamesPolicyChangedType",
        through::<dropkeep_api::team_log::FlexibleFileNamesPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FolderLinkRestrictionPolicyChangedDetails",
        through::<dropkeep_api::team_log::FolderLinkRestrictionPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FolderLinkRestrictionPolicyChangedType",
        through::<dropkeep_api::team_log::FolderLinkRestrictionPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.FolderLogInfo", through::<dropkeep_api::team_log::FolderLogInfo>),
    #[cfg(feature = "team_log")]
    (
        "team_log.FolderOverviewDescriptionChangedDetails",
        through::<dropkeep_api::team_log::FolderOverviewDescriptionChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FolderOverviewDescriptionChangedType",
        through::<dropkeep_api::team_log::FolderOverviewDescriptionChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FolderOverviewItemPinnedDetails",
        through::<dropkeep_api::team_log::FolderOverviewItemPinnedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FolderOverviewItemPinnedType",
        through::<dropkeep_api::team_log::FolderOverviewItemPinnedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FolderOverviewItemUnpinnedDetails",
        through::<dropkeep_api::team_log::FolderOverviewItemUnpinnedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FolderOverviewItemUnpinnedType",
        through::<dropkeep_api::team_log::FolderOverviewItemUnpinnedType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.GeoLocationLogInfo", through::<dropkeep_api::team_log::GeoLocationLogInfo>),
    #[cfg(feature = "team_log")]
    ("team_log.GetTeamEventsArg", through::<dropkeep_api::team_log::GetTeamEventsArg>),
    #[cfg(feature = "team_log")]
    (
        "team_log.GetTeamEventsContinueArg",
        through::<dropkeep_api::team_log::GetTeamEventsContinueArg>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.GetTeamEventsResult", through::<dropkeep_api::team_log::GetTeamEventsResult>),
    #[cfg(feature = "team_log")]
    (
        "team_log.GoogleSsoChangePolicyDetails",
        through::<dropkeep_api::team_log::GoogleSsoChangePolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GoogleSsoChangePolicyType",
        through::<dropkeep_api::team_log::GoogleSsoChangePolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GovernancePolicyAddFolderFailedDetails",
        through::<dropkeep_api::team_log::GovernancePolicyAddFolderFailedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GovernancePolicyAddFolderFailedType",
        through::<dropkeep_api::team_log::GovernancePolicyAddFolderFailedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GovernancePolicyAddFoldersDetails",
        through::<dropkeep_api::team_log::GovernancePolicyAddFoldersDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GovernancePolicyAddFoldersType",
        through::<dropkeep_api::team_log::GovernancePolicyAddFoldersType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GovernancePolicyContentDisposedDetails",
        through::<dropkeep_api::team_log::GovernancePolicyContentDisposedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GovernancePolicyContentDisposedType",
        through::<dropkeep_api::team_log::GovernancePolicyContentDisposedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GovernancePolicyCreateDetails",
        through::<dropkeep_api::team_log::GovernancePolicyCreateDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GovernancePolicyCreateType",
        through::<dropkeep_api::team_log::GovernancePolicyCreateType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GovernancePolicyDeleteDetails",
        through::<dropkeep_api::team_log::GovernancePolicyDeleteDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GovernancePolicyDeleteType",
        through::<dropkeep_api::team_log::GovernancePolicyDeleteType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GovernancePolicyEditDetailsDetails",
        through::<dropkeep_api::team_log::GovernancePolicyEditDetailsDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GovernancePolicyEditDetailsType",
        through::<dropkeep_api::team_log::GovernancePolicyEditDetailsType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GovernancePolicyEditDurationDetails",
        through::<dropkeep_api::team_log::GovernancePolicyEditDurationDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GovernancePolicyEditDurationType",
        through::<dropkeep_api::team_log::GovernancePolicyEditDurationType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GovernancePolicyExportCreatedDetails",
        through::<dropkeep_api::team_log::GovernancePolicyExportCreatedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GovernancePolicyExportCreatedType",
        through::<dropkeep_api::team_log::GovernancePolicyExportCreatedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GovernancePolicyExportRemovedDetails",
        through::<dropkeep_api::team_log::GovernancePolicyExportRemovedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GovernancePolicyExportRemovedType",
        through::<dropkeep_api::team_log::GovernancePolicyExportRemovedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GovernancePolicyRemoveFoldersDetails",
        through::<dropkeep_api::team_log::GovernancePolicyRemoveFoldersDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GovernancePolicyRemoveFoldersType",
        through::<dropkeep_api::team_log::GovernancePolicyRemoveFoldersType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GovernancePolicyReportCreatedDetails",
        through::<dropkeep_api::team_log::GovernancePolicyReportCreatedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GovernancePolicyReportCreatedType",
        through::<dropkeep_api::team_log::GovernancePolicyReportCreatedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GovernancePolicyZipPartDownloadedDetails",
        through::<dropkeep_api::team_log::GovernancePolicyZipPartDownloadedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GovernancePolicyZipPartDownloadedType",
        through::<dropkeep_api::team_log::GovernancePolicyZipPartDownloadedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GroupAddExternalIdDetails",
        through::<dropkeep_api::team_log::GroupAddExternalIdDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.GroupAddExternalIdType", through::<dropkeep_api::team_log::GroupAddExternalIdType>),
    #[cfg(feature = "team_log")]
    ("team_log.GroupAddMemberDetails", through::<dropkeep_api::team_log::GroupAddMemberDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.GroupAddMemberType", through::<dropkeep_api::team_log::GroupAddMemberType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.GroupChangeExternalIdDetails",
        through::<dropkeep_api::team_log::GroupChangeExternalIdDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GroupChangeExternalIdType",
        through::<dropkeep_api::team_log::GroupChangeExternalIdType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GroupChangeManagementTypeDetails",
        through::<dropkeep_api::team_log::GroupChangeManagementTypeDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GroupChangeManagementTypeType",
        through::<dropkeep_api::team_log::GroupChangeManagementTypeType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GroupChangeMemberRoleDetails",
        through::<dropkeep_api::team_log::GroupChangeMemberRoleDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GroupChangeMemberRoleType",
        through::<dropkeep_api::team_log::GroupChangeMemberRoleType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.GroupCreateDetails", through::<dropkeep_api::team_log::GroupCreateDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.GroupCreateType", through::<dropkeep_api::team_log::GroupCreateType>),
    #[cfg(feature = "team_log")]
    ("team_log.GroupDeleteDetails", through::<dropkeep_api::team_log::GroupDeleteDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.GroupDeleteType", through::<dropkeep_api::team_log::GroupDeleteType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.GroupDescriptionUpdatedDetails",
        through::<dropkeep_api::team_log::GroupDescriptionUpdatedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GroupDescriptionUpdatedType",
        through::<dropkeep_api::team_log::GroupDescriptionUpdatedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GroupExternalSharingSettingOverrideChangedDetails",
        through::<dropkeep_api::team_log::GroupExternalSharingSettingOverrideChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GroupExternalSharingSettingOverrideChangedType",
        through::<dropkeep_api::team_log::GroupExternalSharingSettingOverrideChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GroupJoinPolicyUpdatedDetails",
        through::<dropkeep_api::team_log::GroupJoinPolicyUpdatedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GroupJoinPolicyUpdatedType",
        through::<dropkeep_api::team_log::GroupJoinPolicyUpdatedType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.GroupLogInfo", through::<dropkeep_api::team_log::GroupLogInfo>),
    #[cfg(feature = "team_log")]
    ("team_log.GroupMovedDetails", through::<dropkeep_api::team_log::GroupMovedDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.GroupMovedType", through::<dropkeep_api::team_log::GroupMovedType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.GroupRemoveExternalIdDetails",
        through::<dropkeep_api::team_log::GroupRemoveExternalIdDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GroupRemoveExternalIdType",
        through::<dropkeep_api::team_log::GroupRemoveExternalIdType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GroupRemoveMemberDetails",
        through::<dropkeep_api::team_log::GroupRemoveMemberDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.GroupRemoveMemberType", through::<dropkeep_api::team_log::GroupRemoveMemberType>),
    #[cfg(feature = "team_log")]
    ("team_log.GroupRenameDetails", through::<dropkeep_api::team_log::GroupRenameDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.GroupRenameType", through::<dropkeep_api::team_log::GroupRenameType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.GroupUserManagementChangePolicyDetails",
        through::<dropkeep_api::team_log::GroupUserManagementChangePolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GroupUserManagementChangePolicyType",
        through::<dropkeep_api::team_log::GroupUserManagementChangePolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GuestAdminChangeStatusDetails",
        through::<dropkeep_api::team_log::GuestAdminChangeStatusDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GuestAdminChangeStatusType",
        through::<dropkeep_api::team_log::GuestAdminChangeStatusType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GuestAdminSignedInViaTrustedTeamsDetails",
        through::<dropkeep_api::team_log::GuestAdminSignedInViaTrustedTeamsDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GuestAdminSignedInViaTrustedTeamsType",
        through::<dropkeep_api::team_log::GuestAdminSignedInViaTrustedTeamsType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GuestAdminSignedOutViaTrustedTeamsDetails",
        through::<dropkeep_api::team_log::GuestAdminSignedOutViaTrustedTeamsDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GuestAdminSignedOutViaTrustedTeamsType",
        through::<dropkeep_api::team_log::GuestAdminSignedOutViaTrustedTeamsType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.IntegrationConnectedDetails",
        through::<dropkeep_api::team_log::IntegrationConnectedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.IntegrationConnectedType",
        through::<dropkeep_api::team_log::IntegrationConnectedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.IntegrationDisconnectedDetails",
        through::<dropkeep_api::team_log::IntegrationDisconnectedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.IntegrationDisconnectedType",
        through::<dropkeep_api::team_log::IntegrationDisconnectedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.IntegrationPolicyChangedDetails",
        through::<dropkeep_api::team_log::IntegrationPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.IntegrationPolicyChangedType",
        through::<dropkeep_api::team_log::IntegrationPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.InviteAcceptanceEmailPolicyChangedDetails",
        through::<dropkeep_api::team_log::InviteAcceptanceEmailPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.InviteAcceptanceEmailPolicyChangedType",
        through::<dropkeep_api::team_log::InviteAcceptanceEmailPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.JoinTeamDetails", through::<dropkeep_api::team_log::JoinTeamDetails>),
    #[cfg(feature = "team_log")]
    (
        "team_log.LegacyDeviceSessionLogInfo",
        through::<dropkeep_api::team_log::LegacyDeviceSessionLogInfo>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.LegalHoldsActivateAHoldDetails",
        through::<dropkeep_api::team_log::LegalHoldsActivateAHoldDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.LegalHoldsActivateAHoldType",
        through::<dropkeep_api::team_log::LegalHoldsActivateAHoldType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.LegalHoldsAddMembersDetails",
        through::<dropkeep_api::team_log::LegalHoldsAddMembersDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.LegalHoldsAddMembersType",
        through::<dropkeep_api::team_log::LegalHoldsAddMembersType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.LegalHoldsChangeHoldDetailsDetails",
        through::<dropkeep_api::team_log::LegalHoldsChangeHoldDetailsDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.LegalHoldsChangeHoldDetailsType",
        through::<dropkeep_api::team_log::LegalHoldsChangeHoldDetailsType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.LegalHoldsChangeHoldNameDetails",
        through::<dropkeep_api::team_log::LegalHoldsChangeHoldNameDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.LegalHoldsChangeHoldNameType",
        through::<dropkeep_api::team_log::LegalHoldsChangeHoldNameType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.LegalHoldsExportAHoldDetails",
        through::<dropkeep_api::team_log::LegalHoldsExportAHoldDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.LegalHoldsExportAHoldType",
        through::<dropkeep_api::team_log::LegalHoldsExportAHoldType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.LegalHoldsExportCancelledDetails",
        through::<dropkeep_api::team_log::LegalHoldsExportCancelledDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.LegalHoldsExportCancelledType",
        through::<dropkeep_api::team_log::LegalHoldsExportCancelledType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.LegalHoldsExportDownloadedDetails",
        through::<dropkeep_api::team_log::LegalHoldsExportDownloadedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.LegalHoldsExportDownloadedType",
        through::<dropkeep_api::team_log::LegalHoldsExportDownloadedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.LegalHoldsExportRemovedDetails",
        through::<dropkeep_api::team_log::LegalHoldsExportRemovedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.LegalHoldsExportRemovedType",
        through::<dropkeep_api::team_log::LegalHoldsExportRemovedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.LegalHoldsReleaseAHoldDetails",
        through::<dropkeep_api::team_log::LegalHoldsReleaseAHoldDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.LegalHoldsReleaseAHoldType",
        through::<dropkeep_api::team_log::LegalHoldsReleaseAHoldType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.LegalHoldsRemoveMembersDetails",
        through::<dropkeep_api::team_log::LegalHoldsRemoveMembersDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.LegalHoldsRemoveMembersType",
        through::<dropkeep_api::team_log::LegalHoldsRemoveMembersType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.LegalHoldsReportAHoldDetails",
        through::<dropkeep_api::team_log::LegalHoldsReportAHoldDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.LegalHoldsReportAHoldType",
        through::<dropkeep_api::team_log::LegalHoldsReportAHoldType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.LinkSettingsLogInfo", through::<dropkeep_api::team_log::LinkSettingsLogInfo>),
    #[cfg(feature = "team_log")]
    ("team_log.LoginFailDetails", through::<dropkeep_api::team_log::LoginFailDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.LoginFailType", through::<dropkeep_api::team_log::LoginFailType>),
    #[cfg(feature = "team_log")]
    ("team_log.LoginSuccessDetails", through::<dropkeep_api::team_log::LoginSuccessDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.LoginSuccessType", through::<dropkeep_api::team_log::LoginSuccessType>),
    #[cfg(feature = "team_log")]
    ("team_log.LogoutDetails", through::<dropkeep_api::team_log::LogoutDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.LogoutType", through::<dropkeep_api::team_log::LogoutType>),
    #[cfg(feature = "team_log")]
    ("team_log.MalwareExclusionState", through::<dropkeep_api::team_log::MalwareExclusionState>),
    #[cfg(feature = "team_log")]
    (
        "team_log.MediaHubAddingPeoplePolicyChangedDetails",
        through::<dropkeep_api::team_log::MediaHubAddingPeoplePolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MediaHubAddingPeoplePolicyChangedType",
        through::<dropkeep_api::team_log::MediaHubAddingPeoplePolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MediaHubDownloadPolicyChangedDetails",
        through::<dropkeep_api::team_log::MediaHubDownloadPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MediaHubDownloadPolicyChangedType",
        through::<dropkeep_api::team_log::MediaHubDownloadPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MediaHubFileDownloadedDetails",
        through::<dropkeep_api::team_log::MediaHubFileDownloadedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MediaHubFileDownloadedType",
        through::<dropkeep_api::team_log::MediaHubFileDownloadedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MediaHubLinkSharingPolicyChangedDetails",
        through::<dropkeep_api::team_log::MediaHubLinkSharingPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MediaHubLinkSharingPolicyChangedType",
        through::<dropkeep_api::team_log::MediaHubLinkSharingPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.MediaHubProjectLogInfo", through::<dropkeep_api::team_log::MediaHubProjectLogInfo>),
    #[cfg(feature = "team_log")]
    (
        "team_log.MediaHubProjectTeamAddDetails",
        through::<dropkeep_api::team_log::MediaHubProjectTeamAddDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MediaHubProjectTeamAddType",
        through::<dropkeep_api::team_log::MediaHubProjectTeamAddType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MediaHubProjectTeamDeleteDetails",
        through::<dropkeep_api::team_log::MediaHubProjectTeamDeleteDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MediaHubProjectTeamDeleteType",
        through::<dropkeep_api::team_log::MediaHubProjectTeamDeleteType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MediaHubProjectTeamRoleChangedDetails",
        through::<dropkeep_api::team_log::MediaHubProjectTeamRoleChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MediaHubProjectTeamRoleChangedType",
        through::<dropkeep_api::team_log::MediaHubProjectTeamRoleChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MediaHubSharedLinkAudienceChangedDetails",
        through::<dropkeep_api::team_log::MediaHubSharedLinkAudienceChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MediaHubSharedLinkAudienceChangedType",
        through::<dropkeep_api::team_log::MediaHubSharedLinkAudienceChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MediaHubSharedLinkCreatedDetails",
        through::<dropkeep_api::team_log::MediaHubSharedLinkCreatedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MediaHubSharedLinkCreatedType",
        through::<dropkeep_api::team_log::MediaHubSharedLinkCreatedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MediaHubSharedLinkDownloadSettingChangedDetails",
        through::<dropkeep_api::team_log::MediaHubSharedLinkDownloadSettingChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MediaHubSharedLinkDownloadSettingChangedType",
        through::<dropkeep_api::team_log::MediaHubSharedLinkDownloadSettingChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MediaHubSharedLinkRevokedDetails",
        through::<dropkeep_api::team_log::MediaHubSharedLinkRevokedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MediaHubSharedLinkRevokedType",
        through::<dropkeep_api::team_log::MediaHubSharedLinkRevokedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberAccessDetailsCreateReportDetails",
        through::<dropkeep_api::team_log::MemberAccessDetailsCreateReportDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberAccessDetailsCreateReportFailedDetails",
        through::<dropkeep_api::team_log::MemberAccessDetailsCreateReportFailedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberAccessDetailsCreateReportFailedType",
        through::<dropkeep_api::team_log::MemberAccessDetailsCreateReportFailedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberAccessDetailsCreateReportType",
        through::<dropkeep_api::team_log::MemberAccessDetailsCreateReportType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberAddExternalIdDetails",
        through::<dropkeep_api::team_log::MemberAddExternalIdDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberAddExternalIdType",
        through::<dropkeep_api::team_log::MemberAddExternalIdType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.MemberAddNameDetails", through::<dropkeep_api::team_log::MemberAddNameDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.MemberAddNameType", through::<dropkeep_api::team_log::MemberAddNameType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberChangeAdminRoleDetails",
        through::<dropkeep_api::team_log::MemberChangeAdminRoleDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberChangeAdminRoleType",
        through::<dropkeep_api::team_log::MemberChangeAdminRoleType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberChangeEmailDetails",
        through::<dropkeep_api::team_log::MemberChangeEmailDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.MemberChangeEmailType", through::<dropkeep_api::team_log::MemberChangeEmailType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberChangeExternalIdDetails",
        through::<dropkeep_api::team_log::MemberChangeExternalIdDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberChangeExternalIdType",
        through::<dropkeep_api::team_log::MemberChangeExternalIdType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberChangeMembershipTypeDetails",
        through::<dropkeep_api::team_log::MemberChangeMembershipTypeDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberChangeMembershipTypeType",
        through::<dropkeep_api::team_log::MemberChangeMembershipTypeType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberChangeNameDetails",
        through::<dropkeep_api::team_log::MemberChangeNameDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.MemberChangeNameType", through::<dropkeep_api::team_log::MemberChangeNameType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberChangeResellerRoleDetails",
        through::<dropkeep_api::team_log::MemberChangeResellerRoleDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberChangeResellerRoleType",
        through::<dropkeep_api::team_log::MemberChangeResellerRoleType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberChangeStatusDetails",
        through::<dropkeep_api::team_log::MemberChangeStatusDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.MemberChangeStatusType", through::<dropkeep_api::team_log::MemberChangeStatusType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberDeleteManualContactsDetails",
        through::<dropkeep_api::team_log::MemberDeleteManualContactsDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberDeleteManualContactsType",
        through::<dropkeep_api::team_log::MemberDeleteManualContactsType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberDeleteProfilePhotoDetails",
        through::<dropkeep_api::team_log::MemberDeleteProfilePhotoDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberDeleteProfilePhotoType",
        through::<dropkeep_api::team_log::MemberDeleteProfilePhotoType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberFolderContentsAccessedDetails",
        through::<dropkeep_api::team_log::MemberFolderContentsAccessedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberFolderContentsAccessedType",
        through::<dropkeep_api::team_log::MemberFolderContentsAccessedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberPermanentlyDeleteAccountContentsDetails",
        through::<dropkeep_api::team_log::MemberPermanentlyDeleteAccountContentsDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberPermanentlyDeleteAccountContentsType",
        through::<dropkeep_api::team_log::MemberPermanentlyDeleteAccountContentsType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberRemoveExternalIdDetails",
        through::<dropkeep_api::team_log::MemberRemoveExternalIdDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberRemoveExternalIdType",
        through::<dropkeep_api::team_log::MemberRemoveExternalIdType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberRequestsChangePolicyDetails",
        through::<dropkeep_api::team_log::MemberRequestsChangePolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberRequestsChangePolicyType",
        through::<dropkeep_api::team_log::MemberRequestsChangePolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberSendInvitePolicyChangedDetails",
        through::<dropkeep_api::team_log::MemberSendInvitePolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberSendInvitePolicyChangedType",
        through::<dropkeep_api::team_log::MemberSendInvitePolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberSetProfilePhotoDetails",
        through::<dropkeep_api::team_log::MemberSetProfilePhotoDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberSetProfilePhotoType",
        through::<dropkeep_api::team_log::MemberSetProfilePhotoType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberSpaceLimitsAddCustomQuotaDetails",
        through::<dropkeep_api::team_log::MemberSpaceLimitsAddCustomQuotaDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberSpaceLimitsAddCustomQuotaType",
        through::<dropkeep_api::team_log::MemberSpaceLimitsAddCustomQuotaType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberSpaceLimitsAddExceptionDetails",
        through::<dropkeep_api::team_log::MemberSpaceLimitsAddExceptionDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberSpaceLimitsAddExceptionType",
        through::<dropkeep_api::team_log::MemberSpaceLimitsAddExceptionType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberSpaceLimitsChangeCapsTypePolicyDetails",
        through::<dropkeep_api::team_log::MemberSpaceLimitsChangeCapsTypePolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberSpaceLimitsChangeCapsTypePolicyType",
        through::<dropkeep_api::team_log::MemberSpaceLimitsChangeCapsTypePolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberSpaceLimitsChangeCustomQuotaDetails",
        through::<dropkeep_api::team_log::MemberSpaceLimitsChangeCustomQuotaDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberSpaceLimitsChangeCustomQuotaType",
        through::<dropkeep_api::team_log::MemberSpaceLimitsChangeCustomQuotaType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberSpaceLimitsChangePolicyDetails",
        through::<dropkeep_api::team_log::MemberSpaceLimitsChangePolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberSpaceLimitsChangePolicyType",
        through::<dropkeep_api::team_log::MemberSpaceLimitsChangePolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberSpaceLimitsChangeStatusDetails",
        through::<dropkeep_api::team_log::MemberSpaceLimitsChangeStatusDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberSpaceLimitsChangeStatusType",
        through::<dropkeep_api::team_log::MemberSpaceLimitsChangeStatusType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberSpaceLimitsRemoveCustomQuotaDetails",
        through::<dropkeep_api::team_log::MemberSpaceLimitsRemoveCustomQuotaDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberSpaceLimitsRemoveCustomQuotaType",
        through::<dropkeep_api::team_log::MemberSpaceLimitsRemoveCustomQuotaType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberSpaceLimitsRemoveExceptionDetails",
        through::<dropkeep_api::team_log::MemberSpaceLimitsRemoveExceptionDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberSpaceLimitsRemoveExceptionType",
        through::<dropkeep_api::team_log::MemberSpaceLimitsRemoveExceptionType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.MemberSuggestDetails", through::<dropkeep_api::team_log::MemberSuggestDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.MemberSuggestType", through::<dropkeep_api::team_log::MemberSuggestType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberSuggestionsChangePolicyDetails",
        through::<dropkeep_api::team_log::MemberSuggestionsChangePolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberSuggestionsChangePolicyType",
        through::<dropkeep_api::team_log::MemberSuggestionsChangePolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberTransferAccountContentsDetails",
        through::<dropkeep_api::team_log::MemberTransferAccountContentsDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberTransferAccountContentsType",
        through::<dropkeep_api::team_log::MemberTransferAccountContentsType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberTransferredInternalFields",
        through::<dropkeep_api::team_log::MemberTransferredInternalFields>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MicrosoftLoginChangePolicyDetails",
        through::<dropkeep_api::team_log::MicrosoftLoginChangePolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MicrosoftLoginChangePolicyType",
        through::<dropkeep_api::team_log::MicrosoftLoginChangePolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MicrosoftOfficeAddinChangePolicyDetails",
        through::<dropkeep_api::team_log::MicrosoftOfficeAddinChangePolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MicrosoftOfficeAddinChangePolicyType",
        through::<dropkeep_api::team_log::MicrosoftOfficeAddinChangePolicyType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.MissingDetails", through::<dropkeep_api::team_log::MissingDetails>),
    #[cfg(feature = "team_log")]
    (
        "team_log.MobileDeviceSessionLogInfo",
        through::<dropkeep_api::team_log::MobileDeviceSessionLogInfo>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.MobileSessionLogInfo", through::<dropkeep_api::team_log::MobileSessionLogInfo>),
    #[cfg(feature = "team_log")]
    (
        "team_log.MultiTeamIdentityPolicyChangedDetails",
        through::<dropkeep_api::team_log::MultiTeamIdentityPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MultiTeamIdentityPolicyChangedType",
        through::<dropkeep_api::team_log::MultiTeamIdentityPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.NamespaceRelativePathLogInfo",
        through::<dropkeep_api::team_log::NamespaceRelativePathLogInfo>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.NetworkControlChangePolicyDetails",
        through::<dropkeep_api::team_log::NetworkControlChangePolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.NetworkControlChangePolicyType",
        through::<dropkeep_api::team_log::NetworkControlChangePolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.NoExpirationLinkGenCreateReportDetails",
        through::<dropkeep_api::team_log::NoExpirationLinkGenCreateReportDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.NoExpirationLinkGenCreateReportType",
        through::<dropkeep_api::team_log::NoExpirationLinkGenCreateReportType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.NoExpirationLinkGenReportFailedDetails",
        through::<dropkeep_api::team_log::NoExpirationLinkGenReportFailedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.NoExpirationLinkGenReportFailedType",
        through::<dropkeep_api::team_log::NoExpirationLinkGenReportFailedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.NoPasswordLinkGenCreateReportDetails",
        through::<dropkeep_api::team_log::NoPasswordLinkGenCreateReportDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.NoPasswordLinkGenCreateReportType",
        through::<dropkeep_api::team_log::NoPasswordLinkGenCreateReportType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.NoPasswordLinkGenReportFailedDetails",
        through::<dropkeep_api::team_log::NoPasswordLinkGenReportFailedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.NoPasswordLinkGenReportFailedType",
        through::<dropkeep_api::team_log::NoPasswordLinkGenReportFailedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.NoPasswordLinkViewCreateReportDetails",
        through::<dropkeep_api::team_log::NoPasswordLinkViewCreateReportDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.NoPasswordLinkViewCreateReportType",
        through::<dropkeep_api::team_log::NoPasswordLinkViewCreateReportType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.NoPasswordLinkViewReportFailedDetails",
        through::<dropkeep_api::team_log::NoPasswordLinkViewReportFailedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.NoPasswordLinkViewReportFailedType",
        through::<dropkeep_api::team_log::NoPasswordLinkViewReportFailedType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.NonTeamMemberLogInfo", through::<dropkeep_api::team_log::NonTeamMemberLogInfo>),
    #[cfg(feature = "team_log")]
    ("team_log.NonTrustedTeamDetails", through::<dropkeep_api::team_log::NonTrustedTeamDetails>),
    #[cfg(feature = "team_log")]
    (
        "team_log.NoteAclInviteOnlyDetails",
        through::<dropkeep_api::team_log::NoteAclInviteOnlyDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.NoteAclInviteOnlyType", through::<dropkeep_api::team_log::NoteAclInviteOnlyType>),
    #[cfg(feature = "team_log")]
    ("team_log.NoteAclLinkDetails", through::<dropkeep_api::team_log::NoteAclLinkDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.NoteAclLinkType", through::<dropkeep_api::team_log::NoteAclLinkType>),
    #[cfg(feature = "team_log")]
    ("team_log.NoteAclTeamLinkDetails", through::<dropkeep_api::team_log::NoteAclTeamLinkDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.NoteAclTeamLinkType", through::<dropkeep_api::team_log::NoteAclTeamLinkType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.NoteShareReceiveDetails",
        through::<dropkeep_api::team_log::NoteShareReceiveDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.NoteShareReceiveType", through::<dropkeep_api::team_log::NoteShareReceiveType>),
    #[cfg(feature = "team_log")]
    ("team_log.NoteSharedDetails", through::<dropkeep_api::team_log::NoteSharedDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.NoteSharedType", through::<dropkeep_api::team_log::NoteSharedType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.ObjectLabelAddedDetails",
        through::<dropkeep_api::team_log::ObjectLabelAddedDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.ObjectLabelAddedType", through::<dropkeep_api::team_log::ObjectLabelAddedType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.ObjectLabelRemovedDetails",
        through::<dropkeep_api::team_log::ObjectLabelRemovedDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.ObjectLabelRemovedType", through::<dropkeep_api::team_log::ObjectLabelRemovedType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.ObjectLabelUpdatedValueDetails",
        through::<dropkeep_api::team_log::ObjectLabelUpdatedValueDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ObjectLabelUpdatedValueType",
        through::<dropkeep_api::team_log::ObjectLabelUpdatedValueType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.OpenNoteSharedDetails", through::<dropkeep_api::team_log::OpenNoteSharedDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.OpenNoteSharedType", through::<dropkeep_api::team_log::OpenNoteSharedType>),
    #[cfg(feature = "team_log")]
    ("team_log.OrganizationDetails", through::<dropkeep_api::team_log::OrganizationDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.OrganizationName", through::<dropkeep_api::team_log::OrganizationName>),
    #[cfg(feature = "team_log")]
    (
        "team_log.OrganizeFolderWithTidyDetails",
        through::<dropkeep_api::team_log::OrganizeFolderWithTidyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.OrganizeFolderWithTidyType",
        through::<dropkeep_api::team_log::OrganizeFolderWithTidyType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.OriginLogInfo", through::<dropkeep_api::team_log::OriginLogInfo>),
    #[cfg(feature = "team_log")]
    (
        "team_log.OutdatedLinkViewCreateReportDetails",
        through::<dropkeep_api::team_log::OutdatedLinkViewCreateReportDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.OutdatedLinkViewCreateReportType",
        through::<dropkeep_api::team_log::OutdatedLinkViewCreateReportType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.OutdatedLinkViewReportFailedDetails",
        through::<dropkeep_api::team_log::OutdatedLinkViewReportFailedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.OutdatedLinkViewReportFailedType",
        through::<dropkeep_api::team_log::OutdatedLinkViewReportFailedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperAdminExportStartDetails",
        through::<dropkeep_api::team_log::PaperAdminExportStartDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperAdminExportStartType",
        through::<dropkeep_api::team_log::PaperAdminExportStartType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperChangeDeploymentPolicyDetails",
        through::<dropkeep_api::team_log::PaperChangeDeploymentPolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperChangeDeploymentPolicyType",
        through::<dropkeep_api::team_log::PaperChangeDeploymentPolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperChangeMemberLinkPolicyDetails",
        through::<dropkeep_api::team_log::PaperChangeMemberLinkPolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperChangeMemberLinkPolicyType",
        through::<dropkeep_api::team_log::PaperChangeMemberLinkPolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperChangeMemberPolicyDetails",
        through::<dropkeep_api::team_log::PaperChangeMemberPolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperChangeMemberPolicyType",
        through::<dropkeep_api::team_log::PaperChangeMemberPolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperChangePolicyDetails",
        through::<dropkeep_api::team_log::PaperChangePolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.PaperChangePolicyType", through::<dropkeep_api::team_log::PaperChangePolicyType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperContentAddMemberDetails",
        through::<dropkeep_api::team_log::PaperContentAddMemberDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperContentAddMemberType",
        through::<dropkeep_api::team_log::PaperContentAddMemberType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperContentAddToFolderDetails",
        through::<dropkeep_api::team_log::PaperContentAddToFolderDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperContentAddToFolderType",
        through::<dropkeep_api::team_log::PaperContentAddToFolderType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperContentArchiveDetails",
        through::<dropkeep_api::team_log::PaperContentArchiveDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperContentArchiveType",
        through::<dropkeep_api::team_log::PaperContentArchiveType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperContentCreateDetails",
        through::<dropkeep_api::team_log::PaperContentCreateDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.PaperContentCreateType", through::<dropkeep_api::team_log::PaperContentCreateType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperContentPermanentlyDeleteDetails",
        through::<dropkeep_api::team_log::PaperContentPermanentlyDeleteDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperContentPermanentlyDeleteType",
        through::<dropkeep_api::team_log::PaperContentPermanentlyDeleteType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperContentRemoveFromFolderDetails",
        through::<dropkeep_api::team_log::PaperContentRemoveFromFolderDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperContentRemoveFromFolderType",
        through::<dropkeep_api::team_log::PaperContentRemoveFromFolderType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperContentRemoveMemberDetails",
        through::<dropkeep_api::team_log::PaperContentRemoveMemberDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperContentRemoveMemberType",
        through::<dropkeep_api::team_log::PaperContentRemoveMemberType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperContentRenameDetails",
        through::<dropkeep_api::team_log::PaperContentRenameDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.PaperContentRenameType", through::<dropkeep_api::team_log::PaperContentRenameType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperContentRestoreDetails",
        through::<dropkeep_api::team_log::PaperContentRestoreDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperContentRestoreType",
        through::<dropkeep_api::team_log::PaperContentRestoreType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperDefaultFolderPolicyChangedDetails",
        through::<dropkeep_api::team_log::PaperDefaultFolderPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperDefaultFolderPolicyChangedType",
        through::<dropkeep_api::team_log::PaperDefaultFolderPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperDesktopPolicyChangedDetails",
        through::<dropkeep_api::team_log::PaperDesktopPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperDesktopPolicyChangedType",
        through::<dropkeep_api::team_log::PaperDesktopPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperDocAddCommentDetails",
        through::<dropkeep_api::team_log::PaperDocAddCommentDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.PaperDocAddCommentType", through::<dropkeep_api::team_log::PaperDocAddCommentType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperDocChangeMemberRoleDetails",
        through::<dropkeep_api::team_log::PaperDocChangeMemberRoleDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperDocChangeMemberRoleType",
        through::<dropkeep_api::team_log::PaperDocChangeMemberRoleType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperDocChangeSharingPolicyDetails",
        through::<dropkeep_api::team_log::PaperDocChangeSharingPolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperDocChangeSharingPolicyType",
        through::<dropkeep_api::team_log::PaperDocChangeSharingPolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperDocChangeSubscriptionDetails",
        through::<dropkeep_api::team_log::PaperDocChangeSubscriptionDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperDocChangeSubscriptionType",
        through::<dropkeep_api::team_log::PaperDocChangeSubscriptionType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperDocDeleteCommentDetails",
        through::<dropkeep_api::team_log::PaperDocDeleteCommentDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperDocDeleteCommentType",
        through::<dropkeep_api::team_log::PaperDocDeleteCommentType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.PaperDocDeletedDetails", through::<dropkeep_api::team_log::PaperDocDeletedDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.PaperDocDeletedType", through::<dropkeep_api::team_log::PaperDocDeletedType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperDocDownloadDetails",
        through::<dropkeep_api::team_log::PaperDocDownloadDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.PaperDocDownloadType", through::<dropkeep_api::team_log::PaperDocDownloadType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperDocEditCommentDetails",
        through::<dropkeep_api::team_log::PaperDocEditCommentDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperDocEditCommentType",
        through::<dropkeep_api::team_log::PaperDocEditCommentType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.PaperDocEditDetails", through::<dropkeep_api::team_log::PaperDocEditDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.PaperDocEditType", through::<dropkeep_api::team_log::PaperDocEditType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperDocFollowedDetails",
        through::<dropkeep_api::team_log::PaperDocFollowedDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.PaperDocFollowedType", through::<dropkeep_api::team_log::PaperDocFollowedType>),
    #[cfg(feature = "team_log")]
    ("team_log.PaperDocMentionDetails", through::<dropkeep_api::team_log::PaperDocMentionDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.PaperDocMentionType", through::<dropkeep_api::team_log::PaperDocMentionType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperDocOwnershipChangedDetails",
        through::<dropkeep_api::team_log::PaperDocOwnershipChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperDocOwnershipChangedType",
        through::<dropkeep_api::team_log::PaperDocOwnershipChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperDocRequestAccessDetails",
        through::<dropkeep_api::team_log::PaperDocRequestAccessDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperDocRequestAccessType",
        through::<dropkeep_api::team_log::PaperDocRequestAccessType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperDocResolveCommentDetails",
        through::<dropkeep_api::team_log::PaperDocResolveCommentDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperDocResolveCommentType",
        through::<dropkeep_api::team_log::PaperDocResolveCommentType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.PaperDocRevertDetails", through::<dropkeep_api::team_log::PaperDocRevertDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.PaperDocRevertType", through::<dropkeep_api::team_log::PaperDocRevertType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperDocSlackShareDetails",
        through::<dropkeep_api::team_log::PaperDocSlackShareDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.PaperDocSlackShareType", through::<dropkeep_api::team_log::PaperDocSlackShareType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperDocTeamInviteDetails",
        through::<dropkeep_api::team_log::PaperDocTeamInviteDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.PaperDocTeamInviteType", through::<dropkeep_api::team_log::PaperDocTeamInviteType>),
    #[cfg(feature = "team_log")]
    ("team_log.PaperDocTrashedDetails", through::<dropkeep_api::team_log::PaperDocTrashedDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.PaperDocTrashedType", through::<dropkeep_api::team_log::PaperDocTrashedType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperDocUnresolveCommentDetails",
        through::<dropkeep_api::team_log::PaperDocUnresolveCommentDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperDocUnresolveCommentType",
        through::<dropkeep_api::team_log::PaperDocUnresolveCommentType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperDocUntrashedDetails",
        through::<dropkeep_api::team_log::PaperDocUntrashedDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.PaperDocUntrashedType", through::<dropkeep_api::team_log::PaperDocUntrashedType>),
    #[cfg(feature = "team_log")]
    ("team_log.PaperDocViewDetails", through::<dropkeep_api::team_log::PaperDocViewDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.PaperDocViewType", through::<dropkeep_api::team_log::PaperDocViewType>),
    #[cfg(feature = "team_log")]
    ("team_log.PaperDocumentLogInfo", through::<dropkeep_api::team_log::PaperDocumentLogInfo>),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperEnabledUsersGroupAdditionDetails",
        through::<dropkeep_api::team_log::PaperEnabledUsersGroupAdditionDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperEnabledUsersGroupAdditionType",
        through::<dropkeep_api::team_log::PaperEnabledUsersGroupAdditionType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperEnabledUsersGroupRemovalDetails",
        through::<dropkeep_api::team_log::PaperEnabledUsersGroupRemovalDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperEnabledUsersGroupRemovalType",
        through::<dropkeep_api::team_log::PaperEnabledUsersGroupRemovalType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperExternalViewAllowDetails",
        through::<dropkeep_api::team_log::PaperExternalViewAllowDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperExternalViewAllowType",
        through::<dropkeep_api::team_log::PaperExternalViewAllowType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperExternalViewDefaultTeamDetails",
        through::<dropkeep_api::team_log::PaperExternalViewDefaultTeamDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperExternalViewDefaultTeamType",
        through::<dropkeep_api::team_log::PaperExternalViewDefaultTeamType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperExternalViewForbidDetails",
        through::<dropkeep_api::team_log::PaperExternalViewForbidDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperExternalViewForbidType",
        through::<dropkeep_api::team_log::PaperExternalViewForbidType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperFolderChangeSubscriptionDetails",
        through::<dropkeep_api::team_log::PaperFolderChangeSubscriptionDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperFolderChangeSubscriptionType",
        through::<dropkeep_api::team_log::PaperFolderChangeSubscriptionType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperFolderDeletedDetails",
        through::<dropkeep_api::team_log::PaperFolderDeletedDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.PaperFolderDeletedType", through::<dropkeep_api::team_log::PaperFolderDeletedType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperFolderFollowedDetails",
        through::<dropkeep_api::team_log::PaperFolderFollowedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperFolderFollowedType",
        through::<dropkeep_api::team_log::PaperFolderFollowedType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.PaperFolderLogInfo", through::<dropkeep_api::team_log::PaperFolderLogInfo>),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperFolderTeamInviteDetails",
        through::<dropkeep_api::team_log::PaperFolderTeamInviteDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperFolderTeamInviteType",
        through::<dropkeep_api::team_log::PaperFolderTeamInviteType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperPublishedLinkChangePermissionDetails",
        through::<dropkeep_api::team_log::PaperPublishedLinkChangePermissionDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperPublishedLinkChangePermissionType",
        through::<dropkeep_api::team_log::PaperPublishedLinkChangePermissionType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperPublishedLinkCreateDetails",
        through::<dropkeep_api::team_log::PaperPublishedLinkCreateDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperPublishedLinkCreateType",
        through::<dropkeep_api::team_log::PaperPublishedLinkCreateType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperPublishedLinkDisabledDetails",
        through::<dropkeep_api::team_log::PaperPublishedLinkDisabledDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperPublishedLinkDisabledType",
        through::<dropkeep_api::team_log::PaperPublishedLinkDisabledType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperPublishedLinkViewDetails",
        through::<dropkeep_api::team_log::PaperPublishedLinkViewDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperPublishedLinkViewType",
        through::<dropkeep_api::team_log::PaperPublishedLinkViewType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.PasskeyAddDetails", through::<dropkeep_api::team_log::PasskeyAddDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.PasskeyAddType", through::<dropkeep_api::team_log::PasskeyAddType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.PasskeyLoginPolicyChangedDetails",
        through::<dropkeep_api::team_log::PasskeyLoginPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PasskeyLoginPolicyChangedType",
        through::<dropkeep_api::team_log::PasskeyLoginPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.PasskeyRemoveDetails", through::<dropkeep_api::team_log::PasskeyRemoveDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.PasskeyRemoveType", through::<dropkeep_api::team_log::PasskeyRemoveType>),
    #[cfg(feature = "team_log")]
    ("team_log.PasswordChangeDetails", through::<dropkeep_api::team_log::PasswordChangeDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.PasswordChangeType", through::<dropkeep_api::team_log::PasswordChangeType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.PasswordResetAllDetails",
        through::<dropkeep_api::team_log::PasswordResetAllDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.PasswordResetAllType", through::<dropkeep_api::team_log::PasswordResetAllType>),
    #[cfg(feature = "team_log")]
    ("team_log.PasswordResetDetails", through::<dropkeep_api::team_log::PasswordResetDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.PasswordResetType", through::<dropkeep_api::team_log::PasswordResetType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.PasswordStrengthRequirementsChangePolicyDetails",
        through::<dropkeep_api::team_log::PasswordStrengthRequirementsChangePolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PasswordStrengthRequirementsChangePolicyType",
        through::<dropkeep_api::team_log::PasswordStrengthRequirementsChangePolicyType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.PathLogInfo", through::<dropkeep_api::team_log::PathLogInfo>),
    #[cfg(feature = "team_log")]
    (
        "team_log.PendingSecondaryEmailAddedDetails",
        through::<dropkeep_api::team_log::PendingSecondaryEmailAddedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PendingSecondaryEmailAddedType",
        through::<dropkeep_api::team_log::PendingSecondaryEmailAddedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PermanentDeleteChangePolicyDetails",
        through::<dropkeep_api::team_log::PermanentDeleteChangePolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PermanentDeleteChangePolicyType",
        through::<dropkeep_api::team_log::PermanentDeleteChangePolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PreviewsAiPolicyChangedDetails",
        through::<dropkeep_api::team_log::PreviewsAiPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PreviewsAiPolicyChangedType",
        through::<dropkeep_api::team_log::PreviewsAiPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PrimaryTeamRequestAcceptedDetails",
        through::<dropkeep_api::team_log::PrimaryTeamRequestAcceptedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PrimaryTeamRequestCanceledDetails",
        through::<dropkeep_api::team_log::PrimaryTeamRequestCanceledDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PrimaryTeamRequestExpiredDetails",
        through::<dropkeep_api::team_log::PrimaryTeamRequestExpiredDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.PrimaryTeamRequestReminderDetails",
        through::<dropkeep_api::team_log::PrimaryTeamRequestReminderDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ProductAssignedToMemberDetails",
        through::<dropkeep_api::team_log::ProductAssignedToMemberDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ProductAssignedToMemberType",
        through::<dropkeep_api::team_log::ProductAssignedToMemberType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.ProductLogInfo", through::<dropkeep_api::team_log::ProductLogInfo>),
    #[cfg(feature = "team_log")]
    (
        "team_log.ProductRemovedFromMemberDetails",
        through::<dropkeep_api::team_log::ProductRemovedFromMemberDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ProductRemovedFromMemberType",
        through::<dropkeep_api::team_log::ProductRemovedFromMemberType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ProtectActionAddCollaboratorDetails",
        through::<dropkeep_api::team_log::ProtectActionAddCollaboratorDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ProtectActionAddCollaboratorType",
        through::<dropkeep_api::team_log::ProtectActionAddCollaboratorType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ProtectActionAddLinkDetails",
        through::<dropkeep_api::team_log::ProtectActionAddLinkDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ProtectActionAddLinkType",
        through::<dropkeep_api::team_log::ProtectActionAddLinkType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ProtectActionDeleteDetails",
        through::<dropkeep_api::team_log::ProtectActionDeleteDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ProtectActionDeleteType",
        through::<dropkeep_api::team_log::ProtectActionDeleteType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ProtectActionExportDetails",
        through::<dropkeep_api::team_log::ProtectActionExportDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ProtectActionExportType",
        through::<dropkeep_api::team_log::ProtectActionExportType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ProtectActionRemoveCollaboratorDetails",
        through::<dropkeep_api::team_log::ProtectActionRemoveCollaboratorDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ProtectActionRemoveCollaboratorType",
        through::<dropkeep_api::team_log::ProtectActionRemoveCollaboratorType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ProtectActionRemoveLinkDetails",
        through::<dropkeep_api::team_log::ProtectActionRemoveLinkDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ProtectActionRemoveLinkType",
        through::<dropkeep_api::team_log::ProtectActionRemoveLinkType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ProtectActionStopSharingDetails",
        through::<dropkeep_api::team_log::ProtectActionStopSharingDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ProtectActionStopSharingType",
        through::<dropkeep_api::team_log::ProtectActionStopSharingType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ProtectInternalDomainsChangedDetails",
        through::<dropkeep_api::team_log::ProtectInternalDomainsChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ProtectInternalDomainsChangedType",
        through::<dropkeep_api::team_log::ProtectInternalDomainsChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ProtectPolicyActivatedDetails",
        through::<dropkeep_api::team_log::ProtectPolicyActivatedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ProtectPolicyActivatedType",
        through::<dropkeep_api::team_log::ProtectPolicyActivatedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ProtectPolicyDeactivatedDetails",
        through::<dropkeep_api::team_log::ProtectPolicyDeactivatedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ProtectPolicyDeactivatedType",
        through::<dropkeep_api::team_log::ProtectPolicyDeactivatedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ProtectPolicyScheduledDetails",
        through::<dropkeep_api::team_log::ProtectPolicyScheduledDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ProtectPolicyScheduledType",
        through::<dropkeep_api::team_log::ProtectPolicyScheduledType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ProtectPolicyUpdatedDetails",
        through::<dropkeep_api::team_log::ProtectPolicyUpdatedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ProtectPolicyUpdatedType",
        through::<dropkeep_api::team_log::ProtectPolicyUpdatedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ProtectReportViewDetails",
        through::<dropkeep_api::team_log::ProtectReportViewDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.ProtectReportViewType", through::<dropkeep_api::team_log::ProtectReportViewType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.RansomwareAlertCreateReportDetails",
        through::<dropkeep_api::team_log::RansomwareAlertCreateReportDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.RansomwareAlertCreateReportFailedDetails",
        through::<dropkeep_api::team_log::RansomwareAlertCreateReportFailedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.RansomwareAlertCreateReportFailedType",
        through::<dropkeep_api::team_log::RansomwareAlertCreateReportFailedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.RansomwareAlertCreateReportType",
        through::<dropkeep_api::team_log::RansomwareAlertCreateReportType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.RansomwareRestoreProcessCompletedDetails",
        through::<dropkeep_api::team_log::RansomwareRestoreProcessCompletedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.RansomwareRestoreProcessCompletedType",
        through::<dropkeep_api::team_log::RansomwareRestoreProcessCompletedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.RansomwareRestoreProcessStartedDetails",
        through::<dropkeep_api::team_log::RansomwareRestoreProcessStartedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.RansomwareRestoreProcessStartedType",
        through::<dropkeep_api::team_log::RansomwareRestoreProcessStartedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.RecipientsConfiguration",
        through::<dropkeep_api::team_log::RecipientsConfiguration>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.RelocateAssetReferencesLogInfo",
        through::<dropkeep_api::team_log::RelocateAssetReferencesLogInfo>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ReplayAddingPeoplePolicyChangedDetails",
        through::<dropkeep_api::team_log::ReplayAddingPeoplePolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ReplayAddingPeoplePolicyChangedType",
        through::<dropkeep_api::team_log::ReplayAddingPeoplePolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ReplayFileDeleteDetails",
        through::<dropkeep_api::team_log::ReplayFileDeleteDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.ReplayFileDeleteType", through::<dropkeep_api::team_log::ReplayFileDeleteType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.ReplayFileDownloadedDetails",
        through::<dropkeep_api::team_log::ReplayFileDownloadedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ReplayFileDownloadedType",
        through::<dropkeep_api::team_log::ReplayFileDownloadedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ReplayFileSharedLinkCreatedDetails",
        through::<dropkeep_api::team_log::ReplayFileSharedLinkCreatedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ReplayFileSharedLinkCreatedType",
        through::<dropkeep_api::team_log::ReplayFileSharedLinkCreatedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ReplayFileSharedLinkModifiedDetails",
        through::<dropkeep_api::team_log::ReplayFileSharedLinkModifiedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ReplayFileSharedLinkModifiedType",
        through::<dropkeep_api::team_log::ReplayFileSharedLinkModifiedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ReplayProjectTeamAddDetails",
        through::<dropkeep_api::team_log::ReplayProjectTeamAddDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ReplayProjectTeamAddType",
        through::<dropkeep_api::team_log::ReplayProjectTeamAddType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ReplayProjectTeamDeleteDetails",
        through::<dropkeep_api::team_log::ReplayProjectTeamDeleteDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ReplayProjectTeamDeleteType",
        through::<dropkeep_api::team_log::ReplayProjectTeamDeleteType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ReplaySharingPolicyChangedDetails",
        through::<dropkeep_api::team_log::ReplaySharingPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ReplaySharingPolicyChangedType",
        through::<dropkeep_api::team_log::ReplaySharingPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ReplayTeamProjectCreatedDetails",
        through::<dropkeep_api::team_log::ReplayTeamProjectCreatedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ReplayTeamProjectCreatedType",
        through::<dropkeep_api::team_log::ReplayTeamProjectCreatedType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.ResellerLogInfo", through::<dropkeep_api::team_log::ResellerLogInfo>),
    #[cfg(feature = "team_log")]
    (
        "team_log.ResellerSupportChangePolicyDetails",
        through::<dropkeep_api::team_log::ResellerSupportChangePolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ResellerSupportChangePolicyType",
        through::<dropkeep_api::team_log::ResellerSupportChangePolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ResellerSupportSessionEndDetails",
        through::<dropkeep_api::team_log::ResellerSupportSessionEndDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ResellerSupportSessionEndType",
        through::<dropkeep_api::team_log::ResellerSupportSessionEndType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ResellerSupportSessionStartDetails",
        through::<dropkeep_api::team_log::ResellerSupportSessionStartDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ResellerSupportSessionStartType",
        through::<dropkeep_api::team_log::ResellerSupportSessionStartType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.RewindFolderDetails", through::<dropkeep_api::team_log::RewindFolderDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.RewindFolderType", through::<dropkeep_api::team_log::RewindFolderType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.RewindPolicyChangedDetails",
        through::<dropkeep_api::team_log::RewindPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.RewindPolicyChangedType",
        through::<dropkeep_api::team_log::RewindPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.RiscSecurityEventDetails",
        through::<dropkeep_api::team_log::RiscSecurityEventDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.RiscSecurityEventType", through::<dropkeep_api::team_log::RiscSecurityEventType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.SecondaryEmailDeletedDetails",
        through::<dropkeep_api::team_log::SecondaryEmailDeletedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SecondaryEmailDeletedType",
        through::<dropkeep_api::team_log::SecondaryEmailDeletedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SecondaryEmailVerifiedDetails",
        through::<dropkeep_api::team_log::SecondaryEmailVerifiedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SecondaryEmailVerifiedType",
        through::<dropkeep_api::team_log::SecondaryEmailVerifiedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SecondaryMailsPolicyChangedDetails",
        through::<dropkeep_api::team_log::SecondaryMailsPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SecondaryMailsPolicyChangedType",
        through::<dropkeep_api::team_log::SecondaryMailsPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SecondaryTeamRequestAcceptedDetails",
        through::<dropkeep_api::team_log::SecondaryTeamRequestAcceptedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SecondaryTeamRequestCanceledDetails",
        through::<dropkeep_api::team_log::SecondaryTeamRequestCanceledDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SecondaryTeamRequestExpiredDetails",
        through::<dropkeep_api::team_log::SecondaryTeamRequestExpiredDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SecondaryTeamRequestReminderDetails",
        through::<dropkeep_api::team_log::SecondaryTeamRequestReminderDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SendAndTrackFileAddedDetails",
        through::<dropkeep_api::team_log::SendAndTrackFileAddedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SendAndTrackFileAddedType",
        through::<dropkeep_api::team_log::SendAndTrackFileAddedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SendAndTrackFileRenamedDetails",
        through::<dropkeep_api::team_log::SendAndTrackFileRenamedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SendAndTrackFileRenamedType",
        through::<dropkeep_api::team_log::SendAndTrackFileRenamedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SendAndTrackFileUpdatedDetails",
        through::<dropkeep_api::team_log::SendAndTrackFileUpdatedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SendAndTrackFileUpdatedType",
        through::<dropkeep_api::team_log::SendAndTrackFileUpdatedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SendAndTrackLinkCreatedDetails",
        through::<dropkeep_api::team_log::SendAndTrackLinkCreatedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SendAndTrackLinkCreatedType",
        through::<dropkeep_api::team_log::SendAndTrackLinkCreatedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SendAndTrackLinkDeletedDetails",
        through::<dropkeep_api::team_log::SendAndTrackLinkDeletedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SendAndTrackLinkDeletedType",
        through::<dropkeep_api::team_log::SendAndTrackLinkDeletedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SendAndTrackLinkUpdatedDetails",
        through::<dropkeep_api::team_log::SendAndTrackLinkUpdatedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SendAndTrackLinkUpdatedType",
        through::<dropkeep_api::team_log::SendAndTrackLinkUpdatedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SendAndTrackLinkViewedDetails",
        through::<dropkeep_api::team_log::SendAndTrackLinkViewedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SendAndTrackLinkViewedType",
        through::<dropkeep_api::team_log::SendAndTrackLinkViewedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SendAndTrackPolicyChangedDetails",
        through::<dropkeep_api::team_log::SendAndTrackPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SendAndTrackPolicyChangedType",
        through::<dropkeep_api::team_log::SendAndTrackPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SendAndTrackRemovedFileAndAssociatedLinksDetails",
        through::<dropkeep_api::team_log::SendAndTrackRemovedFileAndAssociatedLinksDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SendAndTrackRemovedFileAndAssociatedLinksType",
        through::<dropkeep_api::team_log::SendAndTrackRemovedFileAndAssociatedLinksType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SendExternalSharingPolicyChangedDetails",
        through::<dropkeep_api::team_log::SendExternalSharingPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SendExternalSharingPolicyChangedType",
        through::<dropkeep_api::team_log::SendExternalSharingPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SendForSignaturePolicyChangedDetails",
        through::<dropkeep_api::team_log::SendForSignaturePolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SendForSignaturePolicyChangedType",
        through::<dropkeep_api::team_log::SendForSignaturePolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.SessionLogInfo", through::<dropkeep_api::team_log::SessionLogInfo>),
    #[cfg(feature = "team_log")]
    ("team_log.SfAddGroupDetails", through::<dropkeep_api::team_log::SfAddGroupDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.SfAddGroupType", through::<dropkeep_api::team_log::SfAddGroupType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.SfAllowNonMembersToViewSharedLinksDetails",
        through::<dropkeep_api::team_log::SfAllowNonMembersToViewSharedLinksDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SfAllowNonMembersToViewSharedLinksType",
        through::<dropkeep_api::team_log::SfAllowNonMembersToViewSharedLinksType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SfExternalInviteWarnDetails",
        through::<dropkeep_api::team_log::SfExternalInviteWarnDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SfExternalInviteWarnType",
        through::<dropkeep_api::team_log::SfExternalInviteWarnType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SfFbInviteChangeRoleDetails",
        through::<dropkeep_api::team_log::SfFbInviteChangeRoleDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SfFbInviteChangeRoleType",
        through::<dropkeep_api::team_log::SfFbInviteChangeRoleType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.SfFbInviteDetails", through::<dropkeep_api::team_log::SfFbInviteDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.SfFbInviteType", through::<dropkeep_api::team_log::SfFbInviteType>),
    #[cfg(feature = "team_log")]
    ("team_log.SfFbUninviteDetails", through::<dropkeep_api::team_log::SfFbUninviteDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.SfFbUninviteType", through::<dropkeep_api::team_log::SfFbUninviteType>),
    #[cfg(feature = "team_log")]
    ("team_log.SfInviteGroupDetails", through::<dropkeep_api::team_log::SfInviteGroupDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.SfInviteGroupType", through::<dropkeep_api::team_log::SfInviteGroupType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.SfTeamGrantAccessDetails",
        through::<dropkeep_api::team_log::SfTeamGrantAccessDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.SfTeamGrantAccessType", through::<dropkeep_api::team_log::SfTeamGrantAccessType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.SfTeamInviteChangeRoleDetails",
        through::<dropkeep_api::team_log::SfTeamInviteChangeRoleDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SfTeamInviteChangeRoleType",
        through::<dropkeep_api::team_log::SfTeamInviteChangeRoleType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.SfTeamInviteDetails", through::<dropkeep_api::team_log::SfTeamInviteDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.SfTeamInviteType", through::<dropkeep_api::team_log::SfTeamInviteType>),
    #[cfg(feature = "team_log")]
    ("team_log.SfTeamJoinDetails", through::<dropkeep_api::team_log::SfTeamJoinDetails>),
    #[cfg(feature = "team_log")]
    (
        "team_log.SfTeamJoinFromOobLinkDetails",
        through::<dropkeep_api::team_log::SfTeamJoinFromOobLinkDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SfTeamJoinFromOobLinkType",
        through::<dropkeep_api::team_log::SfTeamJoinFromOobLinkType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.SfTeamJoinType", through::<dropkeep_api::team_log::SfTeamJoinType>),
    #[cfg(feature = "team_log")]
    ("team_log.SfTeamUninviteDetails", through::<dropkeep_api::team_log::SfTeamUninviteDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.SfTeamUninviteType", through::<dropkeep_api::team_log::SfTeamUninviteType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentAddInviteesDetails",
        through::<dropkeep_api::team_log::SharedContentAddInviteesDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentAddInviteesType",
        through::<dropkeep_api::team_log::SharedContentAddInviteesType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentAddLinkExpiryDetails",
        through::<dropkeep_api::team_log::SharedContentAddLinkExpiryDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentAddLinkExpiryType",
        through::<dropkeep_api::team_log::SharedContentAddLinkExpiryType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentAddLinkPasswordDetails",
        through::<dropkeep_api::team_log::SharedContentAddLinkPasswordDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentAddLinkPasswordType",
        through::<dropkeep_api::team_log::SharedContentAddLinkPasswordType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentAddMemberDetails",
        through::<dropkeep_api::team_log::SharedContentAddMemberDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentAddMemberType",
        through::<dropkeep_api::team_log::SharedContentAddMemberType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentChangeDownloadsPolicyDetails",
        through::<dropkeep_api::team_log::SharedContentChangeDownloadsPolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentChangeDownloadsPolicyType",
        through::<dropkeep_api::team_log::SharedContentChangeDownloadsPolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentChangeInviteeRoleDetails",
        through::<dropkeep_api::team_log::SharedContentChangeInviteeRoleDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentChangeInviteeRoleType",
        through::<dropkeep_api::team_log::SharedContentChangeInviteeRoleType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentChangeLinkAudienceDetails",
        through::<dropkeep_api::team_log::SharedContentChangeLinkAudienceDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentChangeLinkAudienceType",
        through::<dropkeep_api::team_log::SharedContentChangeLinkAudienceType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentChangeLinkExpiryDetails",
        through::<dropkeep_api::team_log::SharedContentChangeLinkExpiryDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentChangeLinkExpiryType",
        through::<dropkeep_api::team_log::SharedContentChangeLinkExpiryType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentChangeLinkPasswordDetails",
        through::<dropkeep_api::team_log::SharedContentChangeLinkPasswordDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentChangeLinkPasswordType",
        through::<dropkeep_api::team_log::SharedContentChangeLinkPasswordType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentChangeMemberRoleDetails",
        through::<dropkeep_api::team_log::SharedContentChangeMemberRoleDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentChangeMemberRoleType",
        through::<dropkeep_api::team_log::SharedContentChangeMemberRoleType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentChangeViewerInfoPolicyDetails",
        through::<dropkeep_api::team_log::SharedContentChangeViewerInfoPolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentChangeViewerInfoPolicyType",
        through::<dropkeep_api::team_log::SharedContentChangeViewerInfoPolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentClaimInvitationDetails",
        through::<dropkeep_api::team_log::SharedContentClaimInvitationDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentClaimInvitationType",
        through::<dropkeep_api::team_log::SharedContentClaimInvitationType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentCopyDetails",
        through::<dropkeep_api::team_log::SharedContentCopyDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.SharedContentCopyType", through::<dropkeep_api::team_log::SharedContentCopyType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentDownloadDetails",
        through::<dropkeep_api::team_log::SharedContentDownloadDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentDownloadType",
        through::<dropkeep_api::team_log::SharedContentDownloadType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentRelinquishMembershipDetails",
        through::<dropkeep_api::team_log::SharedContentRelinquishMembershipDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentRelinquishMembershipType",
        through::<dropkeep_api::team_log::SharedContentRelinquishMembershipType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentRemoveInviteesDetails",
        through::<dropkeep_api::team_log::SharedContentRemoveInviteesDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentRemoveInviteesType",
        through::<dropkeep_api::team_log::SharedContentRemoveInviteesType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentRemoveLinkExpiryDetails",
        through::<dropkeep_api::team_log::SharedContentRemoveLinkExpiryDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentRemoveLinkExpiryType",
        through::<dropkeep_api::team_log::SharedContentRemoveLinkExpiryType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentRemoveLinkPasswordDetails",
        through::<dropkeep_api::team_log::SharedContentRemoveLinkPasswordDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentRemoveLinkPasswordType",
        through::<dropkeep_api::team_log::SharedContentRemoveLinkPasswordType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentRemoveMemberDetails",
        through::<dropkeep_api::team_log::SharedContentRemoveMemberDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentRemoveMemberType",
        through::<dropkeep_api::team_log::SharedContentRemoveMemberType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentRequestAccessDetails",
        through::<dropkeep_api::team_log::SharedContentRequestAccessDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentRequestAccessType",
        through::<dropkeep_api::team_log::SharedContentRequestAccessType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentRestoreInviteesDetails",
        through::<dropkeep_api::team_log::SharedContentRestoreInviteesDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentRestoreInviteesType",
        through::<dropkeep_api::team_log::SharedContentRestoreInviteesType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentRestoreMemberDetails",
        through::<dropkeep_api::team_log::SharedContentRestoreMemberDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentRestoreMemberType",
        through::<dropkeep_api::team_log::SharedContentRestoreMemberType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentUnshareDetails",
        through::<dropkeep_api::team_log::SharedContentUnshareDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentUnshareType",
        through::<dropkeep_api::team_log::SharedContentUnshareType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedContentViewDetails",
        through::<dropkeep_api::team_log::SharedContentViewDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.SharedContentViewType", through::<dropkeep_api::team_log::SharedContentViewType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedFolderChangeLinkPolicyDetails",
        through::<dropkeep_api::team_log::SharedFolderChangeLinkPolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedFolderChangeLinkPolicyType",
        through::<dropkeep_api::team_log::SharedFolderChangeLinkPolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedFolderChangeMembersInheritancePolicyDetails",
        through::<dropkeep_api::team_log::SharedFolderChangeMembersInheritancePolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedFolderChangeMembersInheritancePolicyType",
        through::<dropkeep_api::team_log::SharedFolderChangeMembersInheritancePolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedFolderChangeMembersManagementPolicyDetails",
        through::<dropkeep_api::team_log::SharedFolderChangeMembersManagementPolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedFolderChangeMembersManagementPolicyType",
        through::<dropkeep_api::team_log::SharedFolderChangeMembersManagementPolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedFolderChangeMembersPolicyDetails",
        through::<dropkeep_api::team_log::SharedFolderChangeMembersPolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedFolderChangeMembersPolicyType",
        through::<dropkeep_api::team_log::SharedFolderChangeMembersPolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedFolderCreateDetails",
        through::<dropkeep_api::team_log::SharedFolderCreateDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.SharedFolderCreateType", through::<dropkeep_api::team_log::SharedFolderCreateType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedFolderDeclineInvitationDetails",
        through::<dropkeep_api::team_log::SharedFolderDeclineInvitationDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedFolderDeclineInvitationType",
        through::<dropkeep_api::team_log::SharedFolderDeclineInvitationType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedFolderMountDetails",
        through::<dropkeep_api::team_log::SharedFolderMountDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.SharedFolderMountType", through::<dropkeep_api::team_log::SharedFolderMountType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedFolderNestDetails",
        through::<dropkeep_api::team_log::SharedFolderNestDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.SharedFolderNestType", through::<dropkeep_api::team_log::SharedFolderNestType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedFolderTransferOwnershipDetails",
        through::<dropkeep_api::team_log::SharedFolderTransferOwnershipDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedFolderTransferOwnershipType",
        through::<dropkeep_api::team_log::SharedFolderTransferOwnershipType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedFolderUnmountDetails",
        through::<dropkeep_api::team_log::SharedFolderUnmountDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedFolderUnmountType",
        through::<dropkeep_api::team_log::SharedFolderUnmountType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedFoldersCreateReportDetails",
        through::<dropkeep_api::team_log::SharedFoldersCreateReportDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedFoldersCreateReportFailedDetails",
        through::<dropkeep_api::team_log::SharedFoldersCreateReportFailedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedFoldersCreateReportFailedType",
        through::<dropkeep_api::team_log::SharedFoldersCreateReportFailedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedFoldersCreateReportType",
        through::<dropkeep_api::team_log::SharedFoldersCreateReportType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkAddExpiryDetails",
        through::<dropkeep_api::team_log::SharedLinkAddExpiryDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkAddExpiryType",
        through::<dropkeep_api::team_log::SharedLinkAddExpiryType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkChangeExpiryDetails",
        through::<dropkeep_api::team_log::SharedLinkChangeExpiryDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkChangeExpiryType",
        through::<dropkeep_api::team_log::SharedLinkChangeExpiryType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkChangeVisibilityDetails",
        through::<dropkeep_api::team_log::SharedLinkChangeVisibilityDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkChangeVisibilityType",
        through::<dropkeep_api::team_log::SharedLinkChangeVisibilityType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.SharedLinkCopyDetails", through::<dropkeep_api::team_log::SharedLinkCopyDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.SharedLinkCopyType", through::<dropkeep_api::team_log::SharedLinkCopyType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkCreateDetails",
        through::<dropkeep_api::team_log::SharedLinkCreateDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.SharedLinkCreateType", through::<dropkeep_api::team_log::SharedLinkCreateType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkDefaultPermissionsPolicyChangedDetails",
        through::<dropkeep_api::team_log::SharedLinkDefaultPermissionsPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkDefaultPermissionsPolicyChangedType",
        through::<dropkeep_api::team_log::SharedLinkDefaultPermissionsPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkDisableDetails",
        through::<dropkeep_api::team_log::SharedLinkDisableDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.SharedLinkDisableType", through::<dropkeep_api::team_log::SharedLinkDisableType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkDownloadDetails",
        through::<dropkeep_api::team_log::SharedLinkDownloadDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.SharedLinkDownloadType", through::<dropkeep_api::team_log::SharedLinkDownloadType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkRemoveExpiryDetails",
        through::<dropkeep_api::team_log::SharedLinkRemoveExpiryDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkRemoveExpiryType",
        through::<dropkeep_api::team_log::SharedLinkRemoveExpiryType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkRemoveVisitorDetails",
        through::<dropkeep_api::team_log::SharedLinkRemoveVisitorDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkRemoveVisitorType",
        through::<dropkeep_api::team_log::SharedLinkRemoveVisitorType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkSettingsAddExpirationDetails",
        through::<dropkeep_api::team_log::SharedLinkSettingsAddExpirationDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkSettingsAddExpirationType",
        through::<dropkeep_api::team_log::SharedLinkSettingsAddExpirationType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkSettingsAddPasswordDetails",
        through::<dropkeep_api::team_log::SharedLinkSettingsAddPasswordDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkSettingsAddPasswordType",
        through::<dropkeep_api::team_log::SharedLinkSettingsAddPasswordType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkSettingsAllowDownloadDisabledDetails",
        through::<dropkeep_api::team_log::SharedLinkSettingsAllowDownloadDisabledDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkSettingsAllowDownloadDisabledType",
        through::<dropkeep_api::team_log::SharedLinkSettingsAllowDownloadDisabledType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkSettingsAllowDownloadEnabledDetails",
        through::<dropkeep_api::team_log::SharedLinkSettingsAllowDownloadEnabledDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkSettingsAllowDownloadEnabledType",
        through::<dropkeep_api::team_log::SharedLinkSettingsAllowDownloadEnabledType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkSettingsChangeAudienceDetails",
        through::<dropkeep_api::team_log::SharedLinkSettingsChangeAudienceDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkSettingsChangeAudienceType",
        through::<dropkeep_api::team_log::SharedLinkSettingsChangeAudienceType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkSettingsChangeExpirationDetails",
        through::<dropkeep_api::team_log::SharedLinkSettingsChangeExpirationDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkSettingsChangeExpirationType",
        through::<dropkeep_api::team_log::SharedLinkSettingsChangeExpirationType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkSettingsChangePasswordDetails",
        through::<dropkeep_api::team_log::SharedLinkSettingsChangePasswordDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkSettingsChangePasswordType",
        through::<dropkeep_api::team_log::SharedLinkSettingsChangePasswordType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkSettingsRemoveExpirationDetails",
        through::<dropkeep_api::team_log::SharedLinkSettingsRemoveExpirationDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkSettingsRemoveExpirationType",
        through::<dropkeep_api::team_log::SharedLinkSettingsRemoveExpirationType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkSettingsRemovePasswordDetails",
        through::<dropkeep_api::team_log::SharedLinkSettingsRemovePasswordDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkSettingsRemovePasswordType",
        through::<dropkeep_api::team_log::SharedLinkSettingsRemovePasswordType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.SharedLinkShareDetails", through::<dropkeep_api::team_log::SharedLinkShareDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.SharedLinkShareType", through::<dropkeep_api::team_log::SharedLinkShareType>),
    #[cfg(feature = "team_log")]
    ("team_log.SharedLinkViewDetails", through::<dropkeep_api::team_log::SharedLinkViewDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.SharedLinkViewType", through::<dropkeep_api::team_log::SharedLinkViewType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedNoteOpenedDetails",
        through::<dropkeep_api::team_log::SharedNoteOpenedDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.SharedNoteOpenedType", through::<dropkeep_api::team_log::SharedNoteOpenedType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharingChangeFolderJoinPolicyDetails",
        through::<dropkeep_api::team_log::SharingChangeFolderJoinPolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharingChangeFolderJoinPolicyType",
        through::<dropkeep_api::team_log::SharingChangeFolderJoinPolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharingChangeLinkAllowChangeExpirationPolicyDetails",
        through::<dropkeep_api::team_log::SharingChangeLinkAllowChangeExpirationPolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharingChangeLinkAllowChangeExpirationPolicyType",
        through::<dropkeep_api::team_log::SharingChangeLinkAllowChangeExpirationPolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharingChangeLinkDefaultExpirationPolicyDetails",
        through::<dropkeep_api::team_log::SharingChangeLinkDefaultExpirationPolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharingChangeLinkDefaultExpirationPolicyType",
        through::<dropkeep_api::team_log::SharingChangeLinkDefaultExpirationPolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharingChangeLinkEnforcePasswordPolicyDetails",
        through::<dropkeep_api::team_log::SharingChangeLinkEnforcePasswordPolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharingChangeLinkEnforcePasswordPolicyType",
        through::<dropkeep_api::team_log::SharingChangeLinkEnforcePasswordPolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharingChangeLinkPolicyDetails",
        through::<dropkeep_api::team_log::SharingChangeLinkPolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharingChangeLinkPolicyType",
        through::<dropkeep_api::team_log::SharingChangeLinkPolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharingChangeMemberPolicyDetails",
        through::<dropkeep_api::team_log::SharingChangeMemberPolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharingChangeMemberPolicyType",
        through::<dropkeep_api::team_log::SharingChangeMemberPolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShmodelDisableDownloadsDetails",
        through::<dropkeep_api::team_log::ShmodelDisableDownloadsDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShmodelDisableDownloadsType",
        through::<dropkeep_api::team_log::ShmodelDisableDownloadsType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShmodelEnableDownloadsDetails",
        through::<dropkeep_api::team_log::ShmodelEnableDownloadsDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShmodelEnableDownloadsType",
        through::<dropkeep_api::team_log::ShmodelEnableDownloadsType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShmodelGroupShareDetails",
        through::<dropkeep_api::team_log::ShmodelGroupShareDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.ShmodelGroupShareType", through::<dropkeep_api::team_log::ShmodelGroupShareType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseAccessGrantedDetails",
        through::<dropkeep_api::team_log::ShowcaseAccessGrantedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseAccessGrantedType",
        through::<dropkeep_api::team_log::ShowcaseAccessGrantedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseAddMemberDetails",
        through::<dropkeep_api::team_log::ShowcaseAddMemberDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.ShowcaseAddMemberType", through::<dropkeep_api::team_log::ShowcaseAddMemberType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseArchivedDetails",
        through::<dropkeep_api::team_log::ShowcaseArchivedDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.ShowcaseArchivedType", through::<dropkeep_api::team_log::ShowcaseArchivedType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseChangeDownloadPolicyDetails",
        through::<dropkeep_api::team_log::ShowcaseChangeDownloadPolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseChangeDownloadPolicyType",
        through::<dropkeep_api::team_log::ShowcaseChangeDownloadPolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseChangeEnabledPolicyDetails",
        through::<dropkeep_api::team_log::ShowcaseChangeEnabledPolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseChangeEnabledPolicyType",
        through::<dropkeep_api::team_log::ShowcaseChangeEnabledPolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseChangeExternalSharingPolicyDetails",
        through::<dropkeep_api::team_log::ShowcaseChangeExternalSharingPolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseChangeExternalSharingPolicyType",
        through::<dropkeep_api::team_log::ShowcaseChangeExternalSharingPolicyType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.ShowcaseCreatedDetails", through::<dropkeep_api::team_log::ShowcaseCreatedDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.ShowcaseCreatedType", through::<dropkeep_api::team_log::ShowcaseCreatedType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseDeleteCommentDetails",
        through::<dropkeep_api::team_log::ShowcaseDeleteCommentDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseDeleteCommentType",
        through::<dropkeep_api::team_log::ShowcaseDeleteCommentType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseDocumentLogInfo",
        through::<dropkeep_api::team_log::ShowcaseDocumentLogInfo>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseEditCommentDetails",
        through::<dropkeep_api::team_log::ShowcaseEditCommentDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseEditCommentType",
        through::<dropkeep_api::team_log::ShowcaseEditCommentType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.ShowcaseEditedDetails", through::<dropkeep_api::team_log::ShowcaseEditedDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.ShowcaseEditedType", through::<dropkeep_api::team_log::ShowcaseEditedType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseFileAddedDetails",
        through::<dropkeep_api::team_log::ShowcaseFileAddedDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.ShowcaseFileAddedType", through::<dropkeep_api::team_log::ShowcaseFileAddedType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseFileDownloadDetails",
        through::<dropkeep_api::team_log::ShowcaseFileDownloadDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseFileDownloadType",
        through::<dropkeep_api::team_log::ShowcaseFileDownloadType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseFileRemovedDetails",
        through::<dropkeep_api::team_log::ShowcaseFileRemovedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseFileRemovedType",
        through::<dropkeep_api::team_log::ShowcaseFileRemovedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseFileViewDetails",
        through::<dropkeep_api::team_log::ShowcaseFileViewDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.ShowcaseFileViewType", through::<dropkeep_api::team_log::ShowcaseFileViewType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcasePermanentlyDeletedDetails",
        through::<dropkeep_api::team_log::ShowcasePermanentlyDeletedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcasePermanentlyDeletedType",
        through::<dropkeep_api::team_log::ShowcasePermanentlyDeletedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcasePostCommentDetails",
        through::<dropkeep_api::team_log::ShowcasePostCommentDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcasePostCommentType",
        through::<dropkeep_api::team_log::ShowcasePostCommentType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseRemoveMemberDetails",
        through::<dropkeep_api::team_log::ShowcaseRemoveMemberDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseRemoveMemberType",
        through::<dropkeep_api::team_log::ShowcaseRemoveMemberType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.ShowcaseRenamedDetails", through::<dropkeep_api::team_log::ShowcaseRenamedDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.ShowcaseRenamedType", through::<dropkeep_api::team_log::ShowcaseRenamedType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseRequestAccessDetails",
        through::<dropkeep_api::team_log::ShowcaseRequestAccessDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseRequestAccessType",
        through::<dropkeep_api::team_log::ShowcaseRequestAccessType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseResolveCommentDetails",
        through::<dropkeep_api::team_log::ShowcaseResolveCommentDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseResolveCommentType",
        through::<dropkeep_api::team_log::ShowcaseResolveCommentType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseRestoredDetails",
        through::<dropkeep_api::team_log::ShowcaseRestoredDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.ShowcaseRestoredType", through::<dropkeep_api::team_log::ShowcaseRestoredType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseTrashedDeprecatedDetails",
        through::<dropkeep_api::team_log::ShowcaseTrashedDeprecatedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseTrashedDeprecatedType",
        through::<dropkeep_api::team_log::ShowcaseTrashedDeprecatedType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.ShowcaseTrashedDetails", through::<dropkeep_api::team_log::ShowcaseTrashedDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.ShowcaseTrashedType", through::<dropkeep_api::team_log::ShowcaseTrashedType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseUnresolveCommentDetails",
        through::<dropkeep_api::team_log::ShowcaseUnresolveCommentDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseUnresolveCommentType",
        through::<dropkeep_api::team_log::ShowcaseUnresolveCommentType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseUntrashedDeprecatedDetails",
        through::<dropkeep_api::team_log::ShowcaseUntrashedDeprecatedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseUntrashedDeprecatedType",
        through::<dropkeep_api::team_log::ShowcaseUntrashedDeprecatedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseUntrashedDetails",
        through::<dropkeep_api::team_log::ShowcaseUntrashedDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.ShowcaseUntrashedType", through::<dropkeep_api::team_log::ShowcaseUntrashedType>),
    #[cfg(feature = "team_log")]
    ("team_log.ShowcaseViewDetails", through::<dropkeep_api::team_log::ShowcaseViewDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.ShowcaseViewType", through::<dropkeep_api::team_log::ShowcaseViewType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.SignExternalSharingPolicyChangedDetails",
        through::<dropkeep_api::team_log::SignExternalSharingPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SignExternalSharingPolicyChangedType",
        through::<dropkeep_api::team_log::SignExternalSharingPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SignInAsSessionEndDetails",
        through::<dropkeep_api::team_log::SignInAsSessionEndDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.SignInAsSessionEndType", through::<dropkeep_api::team_log::SignInAsSessionEndType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.SignInAsSessionStartDetails",
        through::<dropkeep_api::team_log::SignInAsSessionStartDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SignInAsSessionStartType",
        through::<dropkeep_api::team_log::SignInAsSessionStartType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SignSignatureRequestCanceledDetails",
        through::<dropkeep_api::team_log::SignSignatureRequestCanceledDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SignSignatureRequestCanceledType",
        through::<dropkeep_api::team_log::SignSignatureRequestCanceledType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SignSignatureRequestCompletedDetails",
        through::<dropkeep_api::team_log::SignSignatureRequestCompletedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SignSignatureRequestCompletedType",
        through::<dropkeep_api::team_log::SignSignatureRequestCompletedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SignSignatureRequestDeclinedDetails",
        through::<dropkeep_api::team_log::SignSignatureRequestDeclinedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SignSignatureRequestDeclinedType",
        through::<dropkeep_api::team_log::SignSignatureRequestDeclinedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SignSignatureRequestOpenedDetails",
        through::<dropkeep_api::team_log::SignSignatureRequestOpenedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SignSignatureRequestOpenedType",
        through::<dropkeep_api::team_log::SignSignatureRequestOpenedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SignSignatureRequestReminderSentDetails",
        through::<dropkeep_api::team_log::SignSignatureRequestReminderSentDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SignSignatureRequestReminderSentType",
        through::<dropkeep_api::team_log::SignSignatureRequestReminderSentType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SignSignatureRequestSentDetails",
        through::<dropkeep_api::team_log::SignSignatureRequestSentDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SignSignatureRequestSentType",
        through::<dropkeep_api::team_log::SignSignatureRequestSentType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SignTemplateCreatedDetails",
        through::<dropkeep_api::team_log::SignTemplateCreatedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SignTemplateCreatedType",
        through::<dropkeep_api::team_log::SignTemplateCreatedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SignTemplateCreationPermissionChangedDetails",
        through::<dropkeep_api::team_log::SignTemplateCreationPermissionChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SignTemplateCreationPermissionChangedType",
        through::<dropkeep_api::team_log::SignTemplateCreationPermissionChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SignTemplateSharedDetails",
        through::<dropkeep_api::team_log::SignTemplateSharedDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.SignTemplateSharedType", through::<dropkeep_api::team_log::SignTemplateSharedType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.SmartSyncChangePolicyDetails",
        through::<dropkeep_api::team_log::SmartSyncChangePolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SmartSyncChangePolicyType",
        through::<dropkeep_api::team_log::SmartSyncChangePolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SmartSyncCreateAdminPrivilegeReportDetails",
        through::<dropkeep_api::team_log::SmartSyncCreateAdminPrivilegeReportDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SmartSyncCreateAdminPrivilegeReportType",
        through::<dropkeep_api::team_log::SmartSyncCreateAdminPrivilegeReportType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SmartSyncNotOptOutDetails",
        through::<dropkeep_api::team_log::SmartSyncNotOptOutDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.SmartSyncNotOptOutType", through::<dropkeep_api::team_log::SmartSyncNotOptOutType>),
    #[cfg(feature = "team_log")]
    ("team_log.SmartSyncOptOutDetails", through::<dropkeep_api::team_log::SmartSyncOptOutDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.SmartSyncOptOutType", through::<dropkeep_api::team_log::SmartSyncOptOutType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.SmarterSmartSyncPolicyChangedDetails",
        through::<dropkeep_api::team_log::SmarterSmartSyncPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SmarterSmartSyncPolicyChangedType",
        through::<dropkeep_api::team_log::SmarterSmartSyncPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.SsoAddCertDetails", through::<dropkeep_api::team_log::SsoAddCertDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.SsoAddCertType", through::<dropkeep_api::team_log::SsoAddCertType>),
    #[cfg(feature = "team_log")]
    ("team_log.SsoAddLoginUrlDetails", through::<dropkeep_api::team_log::SsoAddLoginUrlDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.SsoAddLoginUrlType", through::<dropkeep_api::team_log::SsoAddLoginUrlType>),
    #[cfg(feature = "team_log")]
    ("team_log.SsoAddLogoutUrlDetails", through::<dropkeep_api::team_log::SsoAddLogoutUrlDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.SsoAddLogoutUrlType", through::<dropkeep_api::team_log::SsoAddLogoutUrlType>),
    #[cfg(feature = "team_log")]
    ("team_log.SsoChangeCertDetails", through::<dropkeep_api::team_log::SsoChangeCertDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.SsoChangeCertType", through::<dropkeep_api::team_log::SsoChangeCertType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.SsoChangeLoginUrlDetails",
        through::<dropkeep_api::team_log::SsoChangeLoginUrlDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.SsoChangeLoginUrlType", through::<dropkeep_api::team_log::SsoChangeLoginUrlType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.SsoChangeLogoutUrlDetails",
        through::<dropkeep_api::team_log::SsoChangeLogoutUrlDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.SsoChangeLogoutUrlType", through::<dropkeep_api::team_log::SsoChangeLogoutUrlType>),
    #[cfg(feature = "team_log")]
    ("team_log.SsoChangePolicyDetails", through::<dropkeep_api::team_log::SsoChangePolicyDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.SsoChangePolicyType", through::<dropkeep_api::team_log::SsoChangePolicyType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.SsoChangeSamlIdentityModeDetails",
        through::<dropkeep_api::team_log::SsoChangeSamlIdentityModeDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SsoChangeSamlIdentityModeType",
        through::<dropkeep_api::team_log::SsoChangeSamlIdentityModeType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.SsoErrorDetails", through::<dropkeep_api::team_log::SsoErrorDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.SsoErrorType", through::<dropkeep_api::team_log::SsoErrorType>),
    #[cfg(feature = "team_log")]
    ("team_log.SsoRemoveCertDetails", through::<dropkeep_api::team_log::SsoRemoveCertDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.SsoRemoveCertType", through::<dropkeep_api::team_log::SsoRemoveCertType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.SsoRemoveLoginUrlDetails",
        through::<dropkeep_api::team_log::SsoRemoveLoginUrlDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.SsoRemoveLoginUrlType", through::<dropkeep_api::team_log::SsoRemoveLoginUrlType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.SsoRemoveLogoutUrlDetails",
        through::<dropkeep_api::team_log::SsoRemoveLogoutUrlDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.SsoRemoveLogoutUrlType", through::<dropkeep_api::team_log::SsoRemoveLogoutUrlType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.StackCrossTeamAccessPolicyChangedDetails",
        through::<dropkeep_api::team_log::StackCrossTeamAccessPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.StackCrossTeamAccessPolicyChangedType",
        through::<dropkeep_api::team_log::StackCrossTeamAccessPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.StartedEnterpriseAdminSessionDetails",
        through::<dropkeep_api::team_log::StartedEnterpriseAdminSessionDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.StartedEnterpriseAdminSessionType",
        through::<dropkeep_api::team_log::StartedEnterpriseAdminSessionType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamActivityCreateReportDetails",
        through::<dropkeep_api::team_log::TeamActivityCreateReportDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamActivityCreateReportFailDetails",
        through::<dropkeep_api::team_log::TeamActivityCreateReportFailDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamActivityCreateReportFailType",
        through::<dropkeep_api::team_log::TeamActivityCreateReportFailType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamActivityCreateReportType",
        through::<dropkeep_api::team_log::TeamActivityCreateReportType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamBrandingPolicyChangedDetails",
        through::<dropkeep_api::team_log::TeamBrandingPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamBrandingPolicyChangedType",
        through::<dropkeep_api::team_log::TeamBrandingPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.TeamDetails", through::<dropkeep_api::team_log::TeamDetails>),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamEncryptionKeyActivateKeyDetails",
        through::<dropkeep_api::team_log::TeamEncryptionKeyActivateKeyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamEncryptionKeyActivateKeyType",
        through::<dropkeep_api::team_log::TeamEncryptionKeyActivateKeyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamEncryptionKeyCancelKeyDeletionDetails",
        through::<dropkeep_api::team_log::TeamEncryptionKeyCancelKeyDeletionDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamEncryptionKeyCancelKeyDeletionType",
        through::<dropkeep_api::team_log::TeamEncryptionKeyCancelKeyDeletionType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamEncryptionKeyCreateKeyDetails",
        through::<dropkeep_api::team_log::TeamEncryptionKeyCreateKeyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamEncryptionKeyCreateKeyType",
        through::<dropkeep_api::team_log::TeamEncryptionKeyCreateKeyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamEncryptionKeyDeactivateKeyDetails",
        through::<dropkeep_api::team_log::TeamEncryptionKeyDeactivateKeyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamEncryptionKeyDeactivateKeyType",
        through::<dropkeep_api::team_log::TeamEncryptionKeyDeactivateKeyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamEncryptionKeyDeleteKeyDetails",
        through::<dropkeep_api::team_log::TeamEncryptionKeyDeleteKeyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamEncryptionKeyDeleteKeyType",
        through::<dropkeep_api::team_log::TeamEncryptionKeyDeleteKeyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamEncryptionKeyDisableKeyDetails",
        through::<dropkeep_api::team_log::TeamEncryptionKeyDisableKeyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamEncryptionKeyDisableKeyType",
        through::<dropkeep_api::team_log::TeamEncryptionKeyDisableKeyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamEncryptionKeyEnableKeyDetails",
        through::<dropkeep_api::team_log::TeamEncryptionKeyEnableKeyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamEncryptionKeyEnableKeyType",
        through::<dropkeep_api::team_log::TeamEncryptionKeyEnableKeyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamEncryptionKeyRotateKeyDetails",
        through::<dropkeep_api::team_log::TeamEncryptionKeyRotateKeyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamEncryptionKeyRotateKeyType",
        through::<dropkeep_api::team_log::TeamEncryptionKeyRotateKeyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamEncryptionKeyScheduleKeyDeletionDetails",
        through::<dropkeep_api::team_log::TeamEncryptionKeyScheduleKeyDeletionDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamEncryptionKeyScheduleKeyDeletionType",
        through::<dropkeep_api::team_log::TeamEncryptionKeyScheduleKeyDeletionType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.TeamEvent", through::<dropkeep_api::team_log::TeamEvent>),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamExtensionsPolicyChangedDetails",
        through::<dropkeep_api::team_log::TeamExtensionsPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamExtensionsPolicyChangedType",
        through::<dropkeep_api::team_log::TeamExtensionsPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamFolderChangeStatusDetails",
        through::<dropkeep_api::team_log::TeamFolderChangeStatusDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamFolderChangeStatusType",
        through::<dropkeep_api::team_log::TeamFolderChangeStatusType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamFolderCreateDetails",
        through::<dropkeep_api::team_log::TeamFolderCreateDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.TeamFolderCreateType", through::<dropkeep_api::team_log::TeamFolderCreateType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamFolderDowngradeDetails",
        through::<dropkeep_api::team_log::TeamFolderDowngradeDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamFolderDowngradeType",
        through::<dropkeep_api::team_log::TeamFolderDowngradeType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamFolderPermanentlyDeleteDetails",
        through::<dropkeep_api::team_log::TeamFolderPermanentlyDeleteDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamFolderPermanentlyDeleteType",
        through::<dropkeep_api::team_log::TeamFolderPermanentlyDeleteType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamFolderRenameDetails",
        through::<dropkeep_api::team_log::TeamFolderRenameDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.TeamFolderRenameType", through::<dropkeep_api::team_log::TeamFolderRenameType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamFolderSpaceLimitsChangeCapsTypeDetails",
        through::<dropkeep_api::team_log::TeamFolderSpaceLimitsChangeCapsTypeDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamFolderSpaceLimitsChangeCapsTypeType",
        through::<dropkeep_api::team_log::TeamFolderSpaceLimitsChangeCapsTypeType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamFolderSpaceLimitsChangeLimitDetails",
        through::<dropkeep_api::team_log::TeamFolderSpaceLimitsChangeLimitDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamFolderSpaceLimitsChangeLimitType",
        through::<dropkeep_api::team_log::TeamFolderSpaceLimitsChangeLimitType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamFolderSpaceLimitsChangeNotificationTargetDetails",
        through::<dropkeep_api::team_log::TeamFolderSpaceLimitsChangeNotificationTargetDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamFolderSpaceLimitsChangeNotificationTargetType",
        through::<dropkeep_api::team_log::TeamFolderSpaceLimitsChangeNotificationTargetType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamFoldersCreateReportDetails",
        through::<dropkeep_api::team_log::TeamFoldersCreateReportDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamFoldersCreateReportFailedDetails",
        through::<dropkeep_api::team_log::TeamFoldersCreateReportFailedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamFoldersCreateReportFailedType",
        through::<dropkeep_api::team_log::TeamFoldersCreateReportFailedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamFoldersCreateReportType",
        through::<dropkeep_api::team_log::TeamFoldersCreateReportType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.TeamInviteDetails", through::<dropkeep_api::team_log::TeamInviteDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.TeamLinkedAppLogInfo", through::<dropkeep_api::team_log::TeamLinkedAppLogInfo>),
    #[cfg(feature = "team_log")]
    ("team_log.TeamLogInfo", through::<dropkeep_api::team_log::TeamLogInfo>),
    #[cfg(feature = "team_log")]
    ("team_log.TeamMemberLogInfo", through::<dropkeep_api::team_log::TeamMemberLogInfo>),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMemberStorageRequestPolicyChangedDetails",
        through::<dropkeep_api::team_log::TeamMemberStorageRequestPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMemberStorageRequestPolicyChangedType",
        through::<dropkeep_api::team_log::TeamMemberStorageRequestPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.TeamMergeFromDetails", through::<dropkeep_api::team_log::TeamMergeFromDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.TeamMergeFromType", through::<dropkeep_api::team_log::TeamMergeFromType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestAcceptedDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestAcceptedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestAcceptedShownToPrimaryTeamDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestAcceptedShownToPrimaryTeamDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestAcceptedShownToPrimaryTeamType",
        through::<dropkeep_api::team_log::TeamMergeRequestAcceptedShownToPrimaryTeamType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestAcceptedShownToSecondaryTeamDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestAcceptedShownToSecondaryTeamDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestAcceptedShownToSecondaryTeamType",
        through::<dropkeep_api::team_log::TeamMergeRequestAcceptedShownToSecondaryTeamType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestAcceptedType",
        through::<dropkeep_api::team_log::TeamMergeRequestAcceptedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestAutoCanceledDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestAutoCanceledDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestAutoCanceledType",
        through::<dropkeep_api::team_log::TeamMergeRequestAutoCanceledType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestCanceledDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestCanceledDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestCanceledShownToPrimaryTeamDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestCanceledShownToPrimaryTeamDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestCanceledShownToPrimaryTeamType",
        through::<dropkeep_api::team_log::TeamMergeRequestCanceledShownToPrimaryTeamType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestCanceledShownToSecondaryTeamDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestCanceledShownToSecondaryTeamDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestCanceledShownToSecondaryTeamType",
        through::<dropkeep_api::team_log::TeamMergeRequestCanceledShownToSecondaryTeamType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestCanceledType",
        through::<dropkeep_api::team_log::TeamMergeRequestCanceledType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestExpiredDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestExpiredDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestExpiredShownToPrimaryTeamDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestExpiredShownToPrimaryTeamDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestExpiredShownToPrimaryTeamType",
        through::<dropkeep_api::team_log::TeamMergeRequestExpiredShownToPrimaryTeamType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestExpiredShownToSecondaryTeamDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestExpiredShownToSecondaryTeamDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestExpiredShownToSecondaryTeamType",
        through::<dropkeep_api::team_log::TeamMergeRequestExpiredShownToSecondaryTeamType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestExpiredType",
        through::<dropkeep_api::team_log::TeamMergeRequestExpiredType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestRejectedShownToPrimaryTeamDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestRejectedShownToPrimaryTeamDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestRejectedShownToPrimaryTeamType",
        through::<dropkeep_api::team_log::TeamMergeRequestRejectedShownToPrimaryTeamType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestRejectedShownToSecondaryTeamDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestRejectedShownToSecondaryTeamDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestRejectedShownToSecondaryTeamType",
        through::<dropkeep_api::team_log::TeamMergeRequestRejectedShownToSecondaryTeamType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestReminderDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestReminderDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestReminderShownToPrimaryTeamDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestReminderShownToPrimaryTeamDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestReminderShownToPrimaryTeamType",
        through::<dropkeep_api::team_log::TeamMergeRequestReminderShownToPrimaryTeamType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestReminderShownToSecondaryTeamDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestReminderShownToSecondaryTeamDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestReminderShownToSecondaryTeamType",
        through::<dropkeep_api::team_log::TeamMergeRequestReminderShownToSecondaryTeamType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestReminderType",
        through::<dropkeep_api::team_log::TeamMergeRequestReminderType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestRevokedDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestRevokedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestRevokedType",
        through::<dropkeep_api::team_log::TeamMergeRequestRevokedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestSentShownToPrimaryTeamDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestSentShownToPrimaryTeamDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestSentShownToPrimaryTeamType",
        through::<dropkeep_api::team_log::TeamMergeRequestSentShownToPrimaryTeamType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestSentShownToSecondaryTeamDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestSentShownToSecondaryTeamDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestSentShownToSecondaryTeamType",
        through::<dropkeep_api::team_log::TeamMergeRequestSentShownToSecondaryTeamType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.TeamMergeToDetails", through::<dropkeep_api::team_log::TeamMergeToDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.TeamMergeToType", through::<dropkeep_api::team_log::TeamMergeToType>),
    #[cfg(feature = "team_log")]
    ("team_log.TeamName", through::<dropkeep_api::team_log::TeamName>),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamProfileAddBackgroundDetails",
        through::<dropkeep_api::team_log::TeamProfileAddBackgroundDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamProfileAddBackgroundType",
        through::<dropkeep_api::team_log::TeamProfileAddBackgroundType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamProfileAddLogoDetails",
        through::<dropkeep_api::team_log::TeamProfileAddLogoDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.TeamProfileAddLogoType", through::<dropkeep_api::team_log::TeamProfileAddLogoType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamProfileChangeBackgroundDetails",
        through::<dropkeep_api::team_log::TeamProfileChangeBackgroundDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamProfileChangeBackgroundType",
        through::<dropkeep_api::team_log::TeamProfileChangeBackgroundType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamProfileChangeDefaultLanguageDetails",
        through::<dropkeep_api::team_log::TeamProfileChangeDefaultLanguageDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamProfileChangeDefaultLanguageType",
        through::<dropkeep_api::team_log::TeamProfileChangeDefaultLanguageType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamProfileChangeLogoDetails",
        through::<dropkeep_api::team_log::TeamProfileChangeLogoDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamProfileChangeLogoType",
        through::<dropkeep_api::team_log::TeamProfileChangeLogoType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamProfileChangeNameDetails",
        through::<dropkeep_api::team_log::TeamProfileChangeNameDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamProfileChangeNameType",
        through::<dropkeep_api::team_log::TeamProfileChangeNameType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamProfileRemoveBackgroundDetails",
        through::<dropkeep_api::team_log::TeamProfileRemoveBackgroundDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamProfileRemoveBackgroundType",
        through::<dropkeep_api::team_log::TeamProfileRemoveBackgroundType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamProfileRemoveLogoDetails",
        through::<dropkeep_api::team_log::TeamProfileRemoveLogoDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamProfileRemoveLogoType",
        through::<dropkeep_api::team_log::TeamProfileRemoveLogoType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamSelectiveSyncPolicyChangedDetails",
        through::<dropkeep_api::team_log::TeamSelectiveSyncPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamSelectiveSyncPolicyChangedType",
        through::<dropkeep_api::team_log::TeamSelectiveSyncPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamSelectiveSyncSettingsChangedDetails",
        through::<dropkeep_api::team_log::TeamSelectiveSyncSettingsChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamSelectiveSyncSettingsChangedType",
        through::<dropkeep_api::team_log::TeamSelectiveSyncSettingsChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamSharingWhitelistSubjectsChangedDetails",
        through::<dropkeep_api::team_log::TeamSharingWhitelistSubjectsChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamSharingWhitelistSubjectsChangedType",
        through::<dropkeep_api::team_log::TeamSharingWhitelistSubjectsChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamStorageCreateReportDetails",
        through::<dropkeep_api::team_log::TeamStorageCreateReportDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamStorageCreateReportFailedDetails",
        through::<dropkeep_api::team_log::TeamStorageCreateReportFailedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamStorageCreateReportFailedType",
        through::<dropkeep_api::team_log::TeamStorageCreateReportFailedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamStorageCreateReportType",
        through::<dropkeep_api::team_log::TeamStorageCreateReportType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TfaAddBackupPhoneDetails",
        through::<dropkeep_api::team_log::TfaAddBackupPhoneDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.TfaAddBackupPhoneType", through::<dropkeep_api::team_log::TfaAddBackupPhoneType>),
    #[cfg(feature = "team_log")]
    ("team_log.TfaAddExceptionDetails", through::<dropkeep_api::team_log::TfaAddExceptionDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.TfaAddExceptionType", through::<dropkeep_api::team_log::TfaAddExceptionType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.TfaAddSecurityKeyDetails",
        through::<dropkeep_api::team_log::TfaAddSecurityKeyDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.TfaAddSecurityKeyType", through::<dropkeep_api::team_log::TfaAddSecurityKeyType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.TfaChangeBackupPhoneDetails",
        through::<dropkeep_api::team_log::TfaChangeBackupPhoneDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TfaChangeBackupPhoneType",
        through::<dropkeep_api::team_log::TfaChangeBackupPhoneType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.TfaChangePolicyDetails", through::<dropkeep_api::team_log::TfaChangePolicyDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.TfaChangePolicyType", through::<dropkeep_api::team_log::TfaChangePolicyType>),
    #[cfg(feature = "team_log")]
    ("team_log.TfaChangeStatusDetails", through::<dropkeep_api::team_log::TfaChangeStatusDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.TfaChangeStatusType", through::<dropkeep_api::team_log::TfaChangeStatusType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.TfaRemoveBackupPhoneDetails",
        through::<dropkeep_api::team_log::TfaRemoveBackupPhoneDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TfaRemoveBackupPhoneType",
        through::<dropkeep_api::team_log::TfaRemoveBackupPhoneType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TfaRemoveExceptionDetails",
        through::<dropkeep_api::team_log::TfaRemoveExceptionDetails>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.TfaRemoveExceptionType", through::<dropkeep_api::team_log::TfaRemoveExceptionType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.TfaRemoveSecurityKeyDetails",
        through::<dropkeep_api::team_log::TfaRemoveSecurityKeyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TfaRemoveSecurityKeyType",
        through::<dropkeep_api::team_log::TfaRemoveSecurityKeyType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.TfaResetDetails", through::<dropkeep_api::team_log::TfaResetDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.TfaResetType", through::<dropkeep_api::team_log::TfaResetType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.TopLevelContentPolicyChangedDetails",
        through::<dropkeep_api::team_log::TopLevelContentPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TopLevelContentPolicyChangedType",
        through::<dropkeep_api::team_log::TopLevelContentPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TrustedNonTeamMemberLogInfo",
        through::<dropkeep_api::team_log::TrustedNonTeamMemberLogInfo>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TwoAccountChangePolicyDetails",
        through::<dropkeep_api::team_log::TwoAccountChangePolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TwoAccountChangePolicyType",
        through::<dropkeep_api::team_log::TwoAccountChangePolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.UndoNamingConventionDetails",
        through::<dropkeep_api::team_log::UndoNamingConventionDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.UndoNamingConventionType",
        through::<dropkeep_api::team_log::UndoNamingConventionType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.UndoOrganizeFolderWithTidyDetails",
        through::<dropkeep_api::team_log::UndoOrganizeFolderWithTidyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.UndoOrganizeFolderWithTidyType",
        through::<dropkeep_api::team_log::UndoOrganizeFolderWithTidyType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.UserLinkedAppLogInfo", through::<dropkeep_api::team_log::UserLinkedAppLogInfo>),
    #[cfg(feature = "team_log")]
    ("team_log.UserLogInfo", through::<dropkeep_api::team_log::UserLogInfo>),
    #[cfg(feature = "team_log")]
    ("team_log.UserNameLogInfo", through::<dropkeep_api::team_log::UserNameLogInfo>),
    #[cfg(feature = "team_log")]
    (
        "team_log.UserOrTeamLinkedAppLogInfo",
        through::<dropkeep_api::team_log::UserOrTeamLinkedAppLogInfo>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.UserTagsAddedDetails", through::<dropkeep_api::team_log::UserTagsAddedDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.UserTagsAddedType", through::<dropkeep_api::team_log::UserTagsAddedType>),
    #[cfg(feature = "team_log")]
    ("team_log.UserTagsRemovedDetails", through::<dropkeep_api::team_log::UserTagsRemovedDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.UserTagsRemovedType", through::<dropkeep_api::team_log::UserTagsRemovedType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.ViewerInfoPolicyChangedDetails",
        through::<dropkeep_api::team_log::ViewerInfoPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ViewerInfoPolicyChangedType",
        through::<dropkeep_api::team_log::ViewerInfoPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.WatermarkingPolicyChangedDetails",
        through::<dropkeep_api::team_log::WatermarkingPolicyChangedDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.WatermarkingPolicyChangedType",
        through::<dropkeep_api::team_log::WatermarkingPolicyChangedType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.WebDeviceSessionLogInfo",
        through::<dropkeep_api::team_log::WebDeviceSessionLogInfo>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.WebSessionLogInfo", through::<dropkeep_api::team_log::WebSessionLogInfo>),
    #[cfg(feature = "team_log")]
    (
        "team_log.WebSessionsChangeActiveSessionLimitDetails",
        through::<dropkeep_api::team_log::WebSessionsChangeActiveSessionLimitDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.WebSessionsChangeActiveSessionLimitType",
        through::<dropkeep_api::team_log::WebSessionsChangeActiveSessionLimitType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.WebSessionsChangeFixedLengthPolicyDetails",
        through::<dropkeep_api::team_log::WebSessionsChangeFixedLengthPolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.WebSessionsChangeFixedLengthPolicyType",
        through::<dropkeep_api::team_log::WebSessionsChangeFixedLengthPolicyType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.WebSessionsChangeIdleLengthPolicyDetails",
        through::<dropkeep_api::team_log::WebSessionsChangeIdleLengthPolicyDetails>,
    ),
    #[cfg(feature = "team_log")]
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
    #[cfg(feature = "deprecated")]
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
    #[cfg(feature = "deprecated")]
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
    #[cfg(feature = "deprecated")]
    ("files.RelocationBatchError", through::<dropkeep_api::files::RelocationBatchError>),
    ("files.RelocationBatchErrorEntry", through::<dropkeep_api::files::RelocationBatchErrorEntry>),
    #[cfg(feature = "deprecated")]
    ("files.RelocationBatchJobStatus", through::<dropkeep_api::files::RelocationBatchJobStatus>),
    #[cfg(feature = "deprecated")]
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
    #[cfg(feature = "deprecated")]
    ("files.SearchMatchType", through::<dropkeep_api::files::SearchMatchType>),
    ("files.SearchMatchTypeV2", through::<dropkeep_api::files::SearchMatchTypeV2>),
    #[cfg(feature = "deprecated")]
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
    #[cfg(feature = "deprecated")]
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
    #[cfg(feature = "paper")]
    ("paper.DocLookupError", through::<dropkeep_api::paper::DocLookupError>),
    #[cfg(feature = "paper")]
    ("paper.DocSubscriptionLevel", through::<dropkeep_api::paper::DocSubscriptionLevel>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.ExportFormat", through::<dropkeep_api::paper::ExportFormat>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.FolderSharingPolicyType", through::<dropkeep_api::paper::FolderSharingPolicyType>),
    #[cfg(feature = "paper")]
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
    #[cfg(feature = "paper")]
    ("paper.PaperApiBaseError", through::<dropkeep_api::paper::PaperApiBaseError>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.PaperApiCursorError", through::<dropkeep_api::paper::PaperApiCursorError>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.PaperDocCreateError", through::<dropkeep_api::paper::PaperDocCreateError>),
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    ("paper.PaperDocPermissionLevel", through::<dropkeep_api::paper::PaperDocPermissionLevel>),
    #[cfg(feature = "paper")]
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
    #[cfg(feature = "riviera")]
    ("riviera.ContentApiV2Error", through::<dropkeep_api::riviera::ContentApiV2Error>),
    #[cfg(feature = "riviera")]
    ("riviera.FileIdOrUrl", through::<dropkeep_api::riviera::FileIdOrUrl>),
    #[cfg(feature = "riviera")]
    (
        "riviera.GetMarkdownAsyncCheckResult",
        through::<dropkeep_api::riviera::GetMarkdownAsyncCheckResult>,
    ),
    #[cfg(feature = "riviera")]
    (
        "riviera.GetMetadataAsyncCheckResult",
        through::<dropkeep_api::riviera::GetMetadataAsyncCheckResult>,
    ),
    #[cfg(feature = "riviera")]
    ("riviera.GetOcrAsyncCheckResult", through::<dropkeep_api::riviera::GetOcrAsyncCheckResult>),
    #[cfg(feature = "riviera")]
    ("riviera.GetTextAsyncCheckResult", through::<dropkeep_api::riviera::GetTextAsyncCheckResult>),
    #[cfg(feature = "riviera")]
    (
        "riviera.GetTranscriptAsyncCheckResult",
        through::<dropkeep_api::riviera::GetTranscriptAsyncCheckResult>,
    ),
    #[cfg(feature = "riviera")]
    (
        "riviera.MarkdownConversionApiV2Error",
        through::<dropkeep_api::riviera::MarkdownConversionApiV2Error>,
    ),
    #[cfg(feature = "riviera")]
    (
        "riviera.MetadataExtractionApiV2Error",
        through::<dropkeep_api::riviera::MetadataExtractionApiV2Error>,
    ),
    #[cfg(feature = "riviera")]
    ("riviera.MetadataType", through::<dropkeep_api::riviera::MetadataType>),
    #[cfg(feature = "riviera")]
    ("riviera.OcrExtractionApiV2Error", through::<dropkeep_api::riviera::OcrExtractionApiV2Error>),
    #[cfg(feature = "riviera")]
    ("riviera.OfficeFileType", through::<dropkeep_api::riviera::OfficeFileType>),
    #[cfg(feature = "riviera")]
    (
        "riviera.TextExtractionApiV2Error",
        through::<dropkeep_api::riviera::TextExtractionApiV2Error>,
    ),
    #[cfg(feature = "riviera")]
    ("riviera.TimestampLevel", through::<dropkeep_api::riviera::TimestampLevel>),
    #[cfg(feature = "riviera")]
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
    #[cfg(feature = "deprecated")]
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
    #[cfg(feature = "deprecated")]
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
    #[cfg(feature = "deprecated")]
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
    #[cfg(feature = "deprecated")]
    ("sharing.Visibility", through::<dropkeep_api::sharing::Visibility>),
    (
        "sharing.VisibilityPolicyDisallowedReason",
        through::<dropkeep_api::sharing::VisibilityPolicyDisallowedReason>,
    ),
    #[cfg(feature = "team")]
    ("team.AddSecondaryEmailResult", through::<dropkeep_api::team::AddSecondaryEmailResult>),
    #[cfg(feature = "team")]
    ("team.AddSecondaryEmailsError", through::<dropkeep_api::team::AddSecondaryEmailsError>),
    #[cfg(feature = "team")]
    ("team.AdminTier", through::<dropkeep_api::team::AdminTier>),
    #[cfg(feature = "team")]
    ("team.BaseTeamFolderError", through::<dropkeep_api::team::BaseTeamFolderError>),
    #[cfg(feature = "team")]
    ("team.BulkSuspendError", through::<dropkeep_api::team::BulkSuspendError>),
    #[cfg(feature = "team")]
    ("team.BulkSuspendJobStatus", through::<dropkeep_api::team::BulkSuspendJobStatus>),
    #[cfg(feature = "team")]
    (
        "team.BulkSuspendReportDeliveryStatus",
        through::<dropkeep_api::team::BulkSuspendReportDeliveryStatus>,
    ),
    #[cfg(feature = "team")]
    ("team.BulkSuspendRowFailure", through::<dropkeep_api::team::BulkSuspendRowFailure>),
    #[cfg(feature = "team")]
    ("team.BulkSuspendRowOutcome", through::<dropkeep_api::team::BulkSuspendRowOutcome>),
    #[cfg(feature = "team")]
    ("team.BulkSuspendTaskFailure", through::<dropkeep_api::team::BulkSuspendTaskFailure>),
    #[cfg(feature = "team")]
    ("team.CustomQuotaError", through::<dropkeep_api::team::CustomQuotaError>),
    #[cfg(feature = "team")]
    ("team.CustomQuotaResult", through::<dropkeep_api::team::CustomQuotaResult>),
    #[cfg(all(feature = "team", feature = "deprecated"))]
    ("team.DateRangeError", through::<dropkeep_api::team::DateRangeError>),
    #[cfg(feature = "team")]
    ("team.DeleteSecondaryEmailResult", through::<dropkeep_api::team::DeleteSecondaryEmailResult>),
    #[cfg(feature = "team")]
    ("team.DesktopPlatform", through::<dropkeep_api::team::DesktopPlatform>),
    #[cfg(feature = "team")]
    (
        "team.ExcludedUsersListContinueError",
        through::<dropkeep_api::team::ExcludedUsersListContinueError>,
    ),
    #[cfg(feature = "team")]
    ("team.ExcludedUsersListError", through::<dropkeep_api::team::ExcludedUsersListError>),
    #[cfg(feature = "team")]
    ("team.ExcludedUsersUpdateError", through::<dropkeep_api::team::ExcludedUsersUpdateError>),
    #[cfg(feature = "team")]
    ("team.ExcludedUsersUpdateStatus", through::<dropkeep_api::team::ExcludedUsersUpdateStatus>),
    #[cfg(feature = "team")]
    ("team.Feature", through::<dropkeep_api::team::Feature>),
    #[cfg(feature = "team")]
    ("team.FeatureValue", through::<dropkeep_api::team::FeatureValue>),
    #[cfg(feature = "team")]
    (
        "team.FeaturesGetValuesBatchError",
        through::<dropkeep_api::team::FeaturesGetValuesBatchError>,
    ),
    #[cfg(feature = "team")]
    ("team.GroupAccessType", through::<dropkeep_api::team::GroupAccessType>),
    #[cfg(feature = "team")]
    ("team.GroupCreateError", through::<dropkeep_api::team::GroupCreateError>),
    #[cfg(feature = "team")]
    ("team.GroupDeleteError", through::<dropkeep_api::team::GroupDeleteError>),
    #[cfg(feature = "team")]
    ("team.GroupMemberSelectorError", through::<dropkeep_api::team::GroupMemberSelectorError>),
    #[cfg(feature = "team")]
    (
        "team.GroupMemberSetAccessTypeError",
        through::<dropkeep_api::team::GroupMemberSetAccessTypeError>,
    ),
    #[cfg(feature = "team")]
    ("team.GroupMembersAddError", through::<dropkeep_api::team::GroupMembersAddError>),
    #[cfg(feature = "team")]
    ("team.GroupMembersRemoveError", through::<dropkeep_api::team::GroupMembersRemoveError>),
    #[cfg(feature = "team")]
    ("team.GroupMembersSelectorError", through::<dropkeep_api::team::GroupMembersSelectorError>),
    #[cfg(feature = "team")]
    ("team.GroupSelector", through::<dropkeep_api::team::GroupSelector>),
    #[cfg(feature = "team")]
    ("team.GroupSelectorError", through::<dropkeep_api::team::GroupSelectorError>),
    #[cfg(feature = "team")]
    (
        "team.GroupSelectorWithTeamGroupError",
        through::<dropkeep_api::team::GroupSelectorWithTeamGroupError>,
    ),
    #[cfg(feature = "team")]
    ("team.GroupUpdateError", through::<dropkeep_api::team::GroupUpdateError>),
    #[cfg(feature = "team")]
    ("team.GroupsGetInfoError", through::<dropkeep_api::team::GroupsGetInfoError>),
    #[cfg(feature = "team")]
    ("team.GroupsGetInfoItem", through::<dropkeep_api::team::GroupsGetInfoItem>),
    #[cfg(feature = "team")]
    ("team.GroupsListContinueError", through::<dropkeep_api::team::GroupsListContinueError>),
    #[cfg(feature = "team")]
    (
        "team.GroupsMembersListContinueError",
        through::<dropkeep_api::team::GroupsMembersListContinueError>,
    ),
    #[cfg(feature = "team")]
    ("team.GroupsPollError", through::<dropkeep_api::team::GroupsPollError>),
    #[cfg(feature = "team")]
    ("team.GroupsSelector", through::<dropkeep_api::team::GroupsSelector>),
    #[cfg(feature = "team")]
    (
        "team.HasDistinctMemberHomesValue",
        through::<dropkeep_api::team::HasDistinctMemberHomesValue>,
    ),
    #[cfg(feature = "team")]
    ("team.HasTeamFileEventsValue", through::<dropkeep_api::team::HasTeamFileEventsValue>),
    #[cfg(feature = "team")]
    ("team.HasTeamSelectiveSyncValue", through::<dropkeep_api::team::HasTeamSelectiveSyncValue>),
    #[cfg(feature = "team")]
    ("team.HasTeamSharedDropboxValue", through::<dropkeep_api::team::HasTeamSharedDropboxValue>),
    #[cfg(feature = "team")]
    ("team.LegalHoldStatus", through::<dropkeep_api::team::LegalHoldStatus>),
    #[cfg(feature = "team")]
    ("team.LegalHoldsError", through::<dropkeep_api::team::LegalHoldsError>),
    #[cfg(feature = "team")]
    ("team.LegalHoldsGetPolicyError", through::<dropkeep_api::team::LegalHoldsGetPolicyError>),
    #[cfg(feature = "team")]
    (
        "team.LegalHoldsListHeldRevisionsContinueError",
        through::<dropkeep_api::team::LegalHoldsListHeldRevisionsContinueError>,
    ),
    #[cfg(feature = "team")]
    (
        "team.LegalHoldsListHeldRevisionsError",
        through::<dropkeep_api::team::LegalHoldsListHeldRevisionsError>,
    ),
    #[cfg(feature = "team")]
    (
        "team.LegalHoldsListPoliciesError",
        through::<dropkeep_api::team::LegalHoldsListPoliciesError>,
    ),
    #[cfg(feature = "team")]
    (
        "team.LegalHoldsPolicyCreateError",
        through::<dropkeep_api::team::LegalHoldsPolicyCreateError>,
    ),
    #[cfg(feature = "team")]
    (
        "team.LegalHoldsPolicyReleaseError",
        through::<dropkeep_api::team::LegalHoldsPolicyReleaseError>,
    ),
    #[cfg(feature = "team")]
    (
        "team.LegalHoldsPolicyUpdateError",
        through::<dropkeep_api::team::LegalHoldsPolicyUpdateError>,
    ),
    #[cfg(feature = "team")]
    ("team.ListMemberAppsError", through::<dropkeep_api::team::ListMemberAppsError>),
    #[cfg(feature = "team")]
    ("team.ListMemberDevicesError", through::<dropkeep_api::team::ListMemberDevicesError>),
    #[cfg(feature = "team")]
    ("team.ListMembersAppsError", through::<dropkeep_api::team::ListMembersAppsError>),
    #[cfg(feature = "team")]
    ("team.ListMembersDevicesError", through::<dropkeep_api::team::ListMembersDevicesError>),
    #[cfg(all(feature = "team", feature = "deprecated"))]
    ("team.ListTeamAppsError", through::<dropkeep_api::team::ListTeamAppsError>),
    #[cfg(all(feature = "team", feature = "deprecated"))]
    ("team.ListTeamDevicesError", through::<dropkeep_api::team::ListTeamDevicesError>),
    #[cfg(feature = "team")]
    ("team.MemberAddResult", through::<dropkeep_api::team::MemberAddResult>),
    #[cfg(feature = "team")]
    ("team.MemberAddResultBase", through::<dropkeep_api::team::MemberAddResultBase>),
    #[cfg(feature = "team")]
    ("team.MemberAddV2Result", through::<dropkeep_api::team::MemberAddV2Result>),
    #[cfg(feature = "team")]
    ("team.MemberSelectorError", through::<dropkeep_api::team::MemberSelectorError>),
    #[cfg(feature = "team")]
    ("team.MembersAddJobStatus", through::<dropkeep_api::team::MembersAddJobStatus>),
    #[cfg(feature = "team")]
    (
        "team.MembersAddJobStatusV2Result",
        through::<dropkeep_api::team::MembersAddJobStatusV2Result>,
    ),
    #[cfg(feature = "team")]
    ("team.MembersAddLaunch", through::<dropkeep_api::team::MembersAddLaunch>),
    #[cfg(feature = "team")]
    ("team.MembersAddLaunchV2Result", through::<dropkeep_api::team::MembersAddLaunchV2Result>),
    #[cfg(feature = "team")]
    ("team.MembersDeactivateError", through::<dropkeep_api::team::MembersDeactivateError>),
    #[cfg(feature = "team")]
    (
        "team.MembersDeleteFormerMemberFilesError",
        through::<dropkeep_api::team::MembersDeleteFormerMemberFilesError>,
    ),
    #[cfg(feature = "team")]
    (
        "team.MembersDeleteProfilePhotoError",
        through::<dropkeep_api::team::MembersDeleteProfilePhotoError>,
    ),
    #[cfg(feature = "team")]
    ("team.MembersGetInfoError", through::<dropkeep_api::team::MembersGetInfoError>),
    #[cfg(feature = "team")]
    ("team.MembersGetInfoItem", through::<dropkeep_api::team::MembersGetInfoItem>),
    #[cfg(feature = "team")]
    ("team.MembersGetInfoItemBase", through::<dropkeep_api::team::MembersGetInfoItemBase>),
    #[cfg(feature = "team")]
    ("team.MembersGetInfoItemV2", through::<dropkeep_api::team::MembersGetInfoItemV2>),
    #[cfg(feature = "team")]
    ("team.MembersListContinueError", through::<dropkeep_api::team::MembersListContinueError>),
    #[cfg(feature = "team")]
    ("team.MembersListError", through::<dropkeep_api::team::MembersListError>),
    #[cfg(feature = "team")]
    (
        "team.MembersPermanentlyDeleteFilesError",
        through::<dropkeep_api::team::MembersPermanentlyDeleteFilesError>,
    ),
    #[cfg(feature = "team")]
    ("team.MembersRecoverError", through::<dropkeep_api::team::MembersRecoverError>),
    #[cfg(feature = "team")]
    ("team.MembersRemoveError", through::<dropkeep_api::team::MembersRemoveError>),
    #[cfg(feature = "team")]
    ("team.MembersSendWelcomeError", through::<dropkeep_api::team::MembersSendWelcomeError>),
    #[cfg(feature = "team")]
    (
        "team.MembersSetPermissions2Error",
        through::<dropkeep_api::team::MembersSetPermissions2Error>,
    ),
    #[cfg(feature = "team")]
    ("team.MembersSetPermissionsError", through::<dropkeep_api::team::MembersSetPermissionsError>),
    #[cfg(feature = "team")]
    ("team.MembersSetProfileError", through::<dropkeep_api::team::MembersSetProfileError>),
    #[cfg(feature = "team")]
    (
        "team.MembersSetProfilePhotoError",
        through::<dropkeep_api::team::MembersSetProfilePhotoError>,
    ),
    #[cfg(feature = "team")]
    ("team.MembersSuspendError", through::<dropkeep_api::team::MembersSuspendError>),
    #[cfg(feature = "team")]
    ("team.MembersTransferFilesError", through::<dropkeep_api::team::MembersTransferFilesError>),
    #[cfg(feature = "team")]
    (
        "team.MembersTransferFormerMembersFilesError",
        through::<dropkeep_api::team::MembersTransferFormerMembersFilesError>,
    ),
    #[cfg(feature = "team")]
    ("team.MembersUnsuspendError", through::<dropkeep_api::team::MembersUnsuspendError>),
    #[cfg(feature = "team")]
    ("team.MobileClientPlatform", through::<dropkeep_api::team::MobileClientPlatform>),
    #[cfg(feature = "team")]
    ("team.NamespaceType", through::<dropkeep_api::team::NamespaceType>),
    #[cfg(feature = "team")]
    ("team.RemoveCustomQuotaResult", through::<dropkeep_api::team::RemoveCustomQuotaResult>),
    #[cfg(feature = "team")]
    ("team.ResendSecondaryEmailResult", through::<dropkeep_api::team::ResendSecondaryEmailResult>),
    #[cfg(feature = "team")]
    ("team.RevokeDeviceSessionArg", through::<dropkeep_api::team::RevokeDeviceSessionArg>),
    #[cfg(feature = "team")]
    (
        "team.RevokeDeviceSessionBatchError",
        through::<dropkeep_api::team::RevokeDeviceSessionBatchError>,
    ),
    #[cfg(feature = "team")]
    ("team.RevokeDeviceSessionError", through::<dropkeep_api::team::RevokeDeviceSessionError>),
    #[cfg(feature = "team")]
    ("team.RevokeLinkedAppBatchError", through::<dropkeep_api::team::RevokeLinkedAppBatchError>),
    #[cfg(feature = "team")]
    ("team.RevokeLinkedAppError", through::<dropkeep_api::team::RevokeLinkedAppError>),
    #[cfg(feature = "team")]
    ("team.SetCustomQuotaError", through::<dropkeep_api::team::SetCustomQuotaError>),
    #[cfg(feature = "team")]
    ("team.SharingAllowlistAddError", through::<dropkeep_api::team::SharingAllowlistAddError>),
    #[cfg(feature = "team")]
    (
        "team.SharingAllowlistListContinueError",
        through::<dropkeep_api::team::SharingAllowlistListContinueError>,
    ),
    #[cfg(feature = "team")]
    (
        "team.SharingAllowlistRemoveError",
        through::<dropkeep_api::team::SharingAllowlistRemoveError>,
    ),
    #[cfg(feature = "team")]
    ("team.TeamFolderAccessError", through::<dropkeep_api::team::TeamFolderAccessError>),
    #[cfg(feature = "team")]
    ("team.TeamFolderActivateError", through::<dropkeep_api::team::TeamFolderActivateError>),
    #[cfg(feature = "team")]
    ("team.TeamFolderArchiveError", through::<dropkeep_api::team::TeamFolderArchiveError>),
    #[cfg(feature = "team")]
    ("team.TeamFolderArchiveJobStatus", through::<dropkeep_api::team::TeamFolderArchiveJobStatus>),
    #[cfg(feature = "team")]
    ("team.TeamFolderArchiveLaunch", through::<dropkeep_api::team::TeamFolderArchiveLaunch>),
    #[cfg(feature = "team")]
    ("team.TeamFolderCreateError", through::<dropkeep_api::team::TeamFolderCreateError>),
    #[cfg(feature = "team")]
    ("team.TeamFolderGetInfoItem", through::<dropkeep_api::team::TeamFolderGetInfoItem>),
    #[cfg(feature = "team")]
    (
        "team.TeamFolderInvalidStatusError",
        through::<dropkeep_api::team::TeamFolderInvalidStatusError>,
    ),
    #[cfg(feature = "team")]
    (
        "team.TeamFolderListContinueError",
        through::<dropkeep_api::team::TeamFolderListContinueError>,
    ),
    #[cfg(feature = "team")]
    (
        "team.TeamFolderPermanentlyDeleteError",
        through::<dropkeep_api::team::TeamFolderPermanentlyDeleteError>,
    ),
    #[cfg(feature = "team")]
    ("team.TeamFolderRenameError", through::<dropkeep_api::team::TeamFolderRenameError>),
    #[cfg(feature = "team")]
    ("team.TeamFolderRestoreError", through::<dropkeep_api::team::TeamFolderRestoreError>),
    #[cfg(feature = "team")]
    ("team.TeamFolderStatus", through::<dropkeep_api::team::TeamFolderStatus>),
    #[cfg(feature = "team")]
    (
        "team.TeamFolderTeamSharedDropboxError",
        through::<dropkeep_api::team::TeamFolderTeamSharedDropboxError>,
    ),
    #[cfg(feature = "team")]
    (
        "team.TeamFolderUpdateSyncSettingsError",
        through::<dropkeep_api::team::TeamFolderUpdateSyncSettingsError>,
    ),
    #[cfg(feature = "team")]
    ("team.TeamMemberStatus", through::<dropkeep_api::team::TeamMemberStatus>),
    #[cfg(feature = "team")]
    ("team.TeamMembershipType", through::<dropkeep_api::team::TeamMembershipType>),
    #[cfg(feature = "team")]
    (
        "team.TeamNamespacesListContinueError",
        through::<dropkeep_api::team::TeamNamespacesListContinueError>,
    ),
    #[cfg(feature = "team")]
    ("team.TeamNamespacesListError", through::<dropkeep_api::team::TeamNamespacesListError>),
    #[cfg(feature = "team")]
    ("team.TeamReportFailureReason", through::<dropkeep_api::team::TeamReportFailureReason>),
    #[cfg(feature = "team")]
    (
        "team.TokenGetAuthenticatedAdminError",
        through::<dropkeep_api::team::TokenGetAuthenticatedAdminError>,
    ),
    #[cfg(feature = "team")]
    ("team.UploadApiRateLimitValue", through::<dropkeep_api::team::UploadApiRateLimitValue>),
    #[cfg(feature = "team")]
    ("team.UserAddResult", through::<dropkeep_api::team::UserAddResult>),
    #[cfg(feature = "team")]
    ("team.UserDeleteResult", through::<dropkeep_api::team::UserDeleteResult>),
    #[cfg(feature = "team")]
    ("team.UserResendResult", through::<dropkeep_api::team::UserResendResult>),
    #[cfg(feature = "team")]
    ("team.UserSelectorArg", through::<dropkeep_api::team::UserSelectorArg>),
    #[cfg(feature = "team")]
    ("team.UserSelectorError", through::<dropkeep_api::team::UserSelectorError>),
    #[cfg(feature = "team")]
    ("team.UsersSelectorArg", through::<dropkeep_api::team::UsersSelectorArg>),
    ("team_common.GroupManagementType", through::<dropkeep_api::team_common::GroupManagementType>),
    ("team_common.GroupType", through::<dropkeep_api::team_common::GroupType>),
    (
        "team_common.MemberSpaceLimitType",
        through::<dropkeep_api::team_common::MemberSpaceLimitType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.AccessMethodLogInfo", through::<dropkeep_api::team_log::AccessMethodLogInfo>),
    #[cfg(feature = "team_log")]
    (
        "team_log.AccountCaptureAvailability",
        through::<dropkeep_api::team_log::AccountCaptureAvailability>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AccountCaptureNotificationType",
        through::<dropkeep_api::team_log::AccountCaptureNotificationType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.AccountCapturePolicy", through::<dropkeep_api::team_log::AccountCapturePolicy>),
    #[cfg(feature = "team_log")]
    ("team_log.AccountState", through::<dropkeep_api::team_log::AccountState>),
    #[cfg(feature = "team_log")]
    ("team_log.ActionDetails", through::<dropkeep_api::team_log::ActionDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.ActorLogInfo", through::<dropkeep_api::team_log::ActorLogInfo>),
    #[cfg(feature = "team_log")]
    ("team_log.AdminAlertCategoryEnum", through::<dropkeep_api::team_log::AdminAlertCategoryEnum>),
    #[cfg(feature = "team_log")]
    (
        "team_log.AdminAlertGeneralStateEnum",
        through::<dropkeep_api::team_log::AdminAlertGeneralStateEnum>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.AdminAlertSeverityEnum", through::<dropkeep_api::team_log::AdminAlertSeverityEnum>),
    #[cfg(feature = "team_log")]
    (
        "team_log.AdminAlertingAlertSensitivity",
        through::<dropkeep_api::team_log::AdminAlertingAlertSensitivity>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AdminAlertingAlertStatePolicy",
        through::<dropkeep_api::team_log::AdminAlertingAlertStatePolicy>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AdminConsoleAppPermission",
        through::<dropkeep_api::team_log::AdminConsoleAppPermission>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.AdminConsoleAppPolicy", through::<dropkeep_api::team_log::AdminConsoleAppPolicy>),
    #[cfg(feature = "team_log")]
    (
        "team_log.AdminEmailRemindersPolicy",
        through::<dropkeep_api::team_log::AdminEmailRemindersPolicy>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.AdminRole", through::<dropkeep_api::team_log::AdminRole>),
    #[cfg(feature = "team_log")]
    (
        "team_log.AiThirdPartySharingDropboxBasePolicy",
        through::<dropkeep_api::team_log::AiThirdPartySharingDropboxBasePolicy>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.AlertRecipientsSettingType",
        through::<dropkeep_api::team_log::AlertRecipientsSettingType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.AppleLoginPolicy", through::<dropkeep_api::team_log::AppleLoginPolicy>),
    #[cfg(feature = "team_log")]
    ("team_log.AssetLogInfo", through::<dropkeep_api::team_log::AssetLogInfo>),
    #[cfg(feature = "team_log")]
    ("team_log.BackupStatus", through::<dropkeep_api::team_log::BackupStatus>),
    #[cfg(feature = "team_log")]
    ("team_log.CameraUploadsPolicy", through::<dropkeep_api::team_log::CameraUploadsPolicy>),
    #[cfg(feature = "team_log")]
    ("team_log.CaptureTeamSpacePolicy", through::<dropkeep_api::team_log::CaptureTeamSpacePolicy>),
    #[cfg(feature = "team_log")]
    (
        "team_log.CaptureTranscriptPolicy",
        through::<dropkeep_api::team_log::CaptureTranscriptPolicy>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ChangeLinkExpirationPolicy",
        through::<dropkeep_api::team_log::ChangeLinkExpirationPolicy>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ClassificationPolicyEnumWrapper",
        through::<dropkeep_api::team_log::ClassificationPolicyEnumWrapper>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.ClassificationType", through::<dropkeep_api::team_log::ClassificationType>),
    #[cfg(feature = "team_log")]
    ("team_log.ComputerBackupPolicy", through::<dropkeep_api::team_log::ComputerBackupPolicy>),
    #[cfg(feature = "team_log")]
    (
        "team_log.ContentDeletionProtectionPolicy",
        through::<dropkeep_api::team_log::ContentDeletionProtectionPolicy>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ContentPermanentDeletePolicy",
        through::<dropkeep_api::team_log::ContentPermanentDeletePolicy>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.ContextLogInfo", through::<dropkeep_api::team_log::ContextLogInfo>),
    #[cfg(feature = "team_log")]
    ("team_log.DashConnectorStatus", through::<dropkeep_api::team_log::DashConnectorStatus>),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashExternalSharingPolicy",
        through::<dropkeep_api::team_log::DashExternalSharingPolicy>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.DashPreviewOptOutStatus",
        through::<dropkeep_api::team_log::DashPreviewOptOutStatus>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.DashStackSharingScope", through::<dropkeep_api::team_log::DashStackSharingScope>),
    #[cfg(feature = "team_log")]
    ("team_log.DashStackType", through::<dropkeep_api::team_log::DashStackType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.DefaultLinkExpirationDaysPolicy",
        through::<dropkeep_api::team_log::DefaultLinkExpirationDaysPolicy>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.DeviceApprovalsPolicy", through::<dropkeep_api::team_log::DeviceApprovalsPolicy>),
    #[cfg(feature = "team_log")]
    ("team_log.DeviceType", through::<dropkeep_api::team_log::DeviceType>),
    #[cfg(feature = "team_log")]
    ("team_log.DeviceUnlinkPolicy", through::<dropkeep_api::team_log::DeviceUnlinkPolicy>),
    #[cfg(feature = "team_log")]
    ("team_log.DispositionActionType", through::<dropkeep_api::team_log::DispositionActionType>),
    #[cfg(feature = "team_log")]
    ("team_log.DownloadPolicyType", through::<dropkeep_api::team_log::DownloadPolicyType>),
    #[cfg(feature = "team_log")]
    ("team_log.DropboxPasswordsPolicy", through::<dropkeep_api::team_log::DropboxPasswordsPolicy>),
    #[cfg(feature = "team_log")]
    ("team_log.EmailIngestPolicy", through::<dropkeep_api::team_log::EmailIngestPolicy>),
    #[cfg(feature = "team_log")]
    (
        "team_log.EnforceLinkPasswordPolicy",
        through::<dropkeep_api::team_log::EnforceLinkPasswordPolicy>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.EventCategory", through::<dropkeep_api::team_log::EventCategory>),
    #[cfg(feature = "team_log")]
    ("team_log.EventDetails", through::<dropkeep_api::team_log::EventDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.EventType", through::<dropkeep_api::team_log::EventType>),
    #[cfg(feature = "team_log")]
    ("team_log.EventTypeArg", through::<dropkeep_api::team_log::EventTypeArg>),
    #[cfg(feature = "team_log")]
    (
        "team_log.ExtendedVersionHistoryPolicy",
        through::<dropkeep_api::team_log::ExtendedVersionHistoryPolicy>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ExternalDriveBackupEligibilityStatus",
        through::<dropkeep_api::team_log::ExternalDriveBackupEligibilityStatus>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ExternalDriveBackupPolicy",
        through::<dropkeep_api::team_log::ExternalDriveBackupPolicy>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.ExternalDriveBackupStatus",
        through::<dropkeep_api::team_log::ExternalDriveBackupStatus>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.ExternalSharingSetting", through::<dropkeep_api::team_log::ExternalSharingSetting>),
    #[cfg(feature = "team_log")]
    ("team_log.FedAdminRole", through::<dropkeep_api::team_log::FedAdminRole>),
    #[cfg(feature = "team_log")]
    ("team_log.FedExtraDetails", through::<dropkeep_api::team_log::FedExtraDetails>),
    #[cfg(feature = "team_log")]
    ("team_log.FedHandshakeAction", through::<dropkeep_api::team_log::FedHandshakeAction>),
    #[cfg(feature = "team_log")]
    (
        "team_log.FederationStatusChangeAdditionalInfo",
        through::<dropkeep_api::team_log::FederationStatusChangeAdditionalInfo>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FileCommentNotificationPolicy",
        through::<dropkeep_api::team_log::FileCommentNotificationPolicy>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.FileCommentsPolicy", through::<dropkeep_api::team_log::FileCommentsPolicy>),
    #[cfg(feature = "team_log")]
    ("team_log.FileRequestsPolicy", through::<dropkeep_api::team_log::FileRequestsPolicy>),
    #[cfg(feature = "team_log")]
    ("team_log.FileTransfersPolicy", through::<dropkeep_api::team_log::FileTransfersPolicy>),
    #[cfg(feature = "team_log")]
    (
        "team_log.FlexibleFileNamesPolicy",
        through::<dropkeep_api::team_log::FlexibleFileNamesPolicy>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.FolderLinkRestrictionPolicy",
        through::<dropkeep_api::team_log::FolderLinkRestrictionPolicy>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.GetTeamEventsContinueError",
        through::<dropkeep_api::team_log::GetTeamEventsContinueError>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.GetTeamEventsError", through::<dropkeep_api::team_log::GetTeamEventsError>),
    #[cfg(feature = "team_log")]
    ("team_log.GoogleSsoPolicy", through::<dropkeep_api::team_log::GoogleSsoPolicy>),
    #[cfg(feature = "team_log")]
    ("team_log.GroupJoinPolicy", through::<dropkeep_api::team_log::GroupJoinPolicy>),
    #[cfg(feature = "team_log")]
    ("team_log.IdentifierType", through::<dropkeep_api::team_log::IdentifierType>),
    #[cfg(feature = "team_log")]
    ("team_log.IntegrationPolicy", through::<dropkeep_api::team_log::IntegrationPolicy>),
    #[cfg(feature = "team_log")]
    (
        "team_log.InviteAcceptanceEmailPolicy",
        through::<dropkeep_api::team_log::InviteAcceptanceEmailPolicy>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.InviteMethod", through::<dropkeep_api::team_log::InviteMethod>),
    #[cfg(feature = "team_log")]
    ("team_log.LabelType", through::<dropkeep_api::team_log::LabelType>),
    #[cfg(feature = "team_log")]
    ("team_log.LinkedDeviceLogInfo", through::<dropkeep_api::team_log::LinkedDeviceLogInfo>),
    #[cfg(feature = "team_log")]
    ("team_log.LockStatus", through::<dropkeep_api::team_log::LockStatus>),
    #[cfg(feature = "team_log")]
    ("team_log.LoginMethod", through::<dropkeep_api::team_log::LoginMethod>),
    #[cfg(feature = "team_log")]
    (
        "team_log.MediaHubAddingPeoplePolicy",
        through::<dropkeep_api::team_log::MediaHubAddingPeoplePolicy>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.MediaHubDownloadPolicy", through::<dropkeep_api::team_log::MediaHubDownloadPolicy>),
    #[cfg(feature = "team_log")]
    (
        "team_log.MediaHubLinkSharingPolicy",
        through::<dropkeep_api::team_log::MediaHubLinkSharingPolicy>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.MediaHubProjectRole", through::<dropkeep_api::team_log::MediaHubProjectRole>),
    #[cfg(feature = "team_log")]
    (
        "team_log.MediaHubSharedLinkAudience",
        through::<dropkeep_api::team_log::MediaHubSharedLinkAudience>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MediaHubSharedLinkDownloadSetting",
        through::<dropkeep_api::team_log::MediaHubSharedLinkDownloadSetting>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MediaHubSharedLinkTargetType",
        through::<dropkeep_api::team_log::MediaHubSharedLinkTargetType>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.MemberRemoveActionType", through::<dropkeep_api::team_log::MemberRemoveActionType>),
    #[cfg(feature = "team_log")]
    ("team_log.MemberRequestsPolicy", through::<dropkeep_api::team_log::MemberRequestsPolicy>),
    #[cfg(feature = "team_log")]
    ("team_log.MemberSendInvitePolicy", through::<dropkeep_api::team_log::MemberSendInvitePolicy>),
    #[cfg(feature = "team_log")]
    ("team_log.MemberStatus", through::<dropkeep_api::team_log::MemberStatus>),
    #[cfg(feature = "team_log")]
    (
        "team_log.MemberSuggestionsPolicy",
        through::<dropkeep_api::team_log::MemberSuggestionsPolicy>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.MicrosoftLoginPolicy", through::<dropkeep_api::team_log::MicrosoftLoginPolicy>),
    #[cfg(feature = "team_log")]
    (
        "team_log.MicrosoftOfficeAddinPolicy",
        through::<dropkeep_api::team_log::MicrosoftOfficeAddinPolicy>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.MultiTeamIdentityPolicy",
        through::<dropkeep_api::team_log::MultiTeamIdentityPolicy>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.NetworkControlPolicy", through::<dropkeep_api::team_log::NetworkControlPolicy>),
    #[cfg(feature = "team_log")]
    ("team_log.PaperAccessType", through::<dropkeep_api::team_log::PaperAccessType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.PaperDefaultFolderPolicy",
        through::<dropkeep_api::team_log::PaperDefaultFolderPolicy>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.PaperDesktopPolicy", through::<dropkeep_api::team_log::PaperDesktopPolicy>),
    #[cfg(feature = "team_log")]
    ("team_log.PaperDownloadFormat", through::<dropkeep_api::team_log::PaperDownloadFormat>),
    #[cfg(feature = "team_log")]
    ("team_log.PaperMemberPolicy", through::<dropkeep_api::team_log::PaperMemberPolicy>),
    #[cfg(feature = "team_log")]
    ("team_log.ParticipantLogInfo", through::<dropkeep_api::team_log::ParticipantLogInfo>),
    #[cfg(feature = "team_log")]
    ("team_log.PassPolicy", through::<dropkeep_api::team_log::PassPolicy>),
    #[cfg(feature = "team_log")]
    ("team_log.PasskeyLoginPolicy", through::<dropkeep_api::team_log::PasskeyLoginPolicy>),
    #[cfg(feature = "team_log")]
    ("team_log.PlacementRestriction", through::<dropkeep_api::team_log::PlacementRestriction>),
    #[cfg(feature = "team_log")]
    ("team_log.PolicyType", through::<dropkeep_api::team_log::PolicyType>),
    #[cfg(feature = "team_log")]
    ("team_log.PreviewsAiPolicy", through::<dropkeep_api::team_log::PreviewsAiPolicy>),
    #[cfg(feature = "team_log")]
    ("team_log.ProtectReportCategory", through::<dropkeep_api::team_log::ProtectReportCategory>),
    #[cfg(feature = "team_log")]
    ("team_log.ProtectReportMetric", through::<dropkeep_api::team_log::ProtectReportMetric>),
    #[cfg(feature = "team_log")]
    ("team_log.ProtectReportSection", through::<dropkeep_api::team_log::ProtectReportSection>),
    #[cfg(feature = "team_log")]
    ("team_log.QuickActionType", through::<dropkeep_api::team_log::QuickActionType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.ReplayAddingPeoplePolicy",
        through::<dropkeep_api::team_log::ReplayAddingPeoplePolicy>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.ReplayLinkAccess", through::<dropkeep_api::team_log::ReplayLinkAccess>),
    #[cfg(feature = "team_log")]
    ("team_log.ReplaySharingPolicy", through::<dropkeep_api::team_log::ReplaySharingPolicy>),
    #[cfg(feature = "team_log")]
    ("team_log.ResellerRole", through::<dropkeep_api::team_log::ResellerRole>),
    #[cfg(feature = "team_log")]
    ("team_log.ResellerSupportPolicy", through::<dropkeep_api::team_log::ResellerSupportPolicy>),
    #[cfg(feature = "team_log")]
    ("team_log.RewindPolicy", through::<dropkeep_api::team_log::RewindPolicy>),
    #[cfg(feature = "team_log")]
    ("team_log.SecondaryMailsPolicy", through::<dropkeep_api::team_log::SecondaryMailsPolicy>),
    #[cfg(feature = "team_log")]
    ("team_log.SendAndTrackPolicy", through::<dropkeep_api::team_log::SendAndTrackPolicy>),
    #[cfg(feature = "team_log")]
    (
        "team_log.SendExternalSharingPolicy",
        through::<dropkeep_api::team_log::SendExternalSharingPolicy>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.SendForSignaturePolicy", through::<dropkeep_api::team_log::SendForSignaturePolicy>),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedFolderMembersInheritancePolicy",
        through::<dropkeep_api::team_log::SharedFolderMembersInheritancePolicy>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.SharedLinkAccessLevel", through::<dropkeep_api::team_log::SharedLinkAccessLevel>),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharedLinkDefaultPermissionsPolicy",
        through::<dropkeep_api::team_log::SharedLinkDefaultPermissionsPolicy>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.SharedLinkVisibility", through::<dropkeep_api::team_log::SharedLinkVisibility>),
    #[cfg(feature = "team_log")]
    (
        "team_log.SharingFolderJoinPolicy",
        through::<dropkeep_api::team_log::SharingFolderJoinPolicy>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.SharingLinkPolicy", through::<dropkeep_api::team_log::SharingLinkPolicy>),
    #[cfg(feature = "team_log")]
    ("team_log.SharingMemberPolicy", through::<dropkeep_api::team_log::SharingMemberPolicy>),
    #[cfg(feature = "team_log")]
    ("team_log.ShowcaseDownloadPolicy", through::<dropkeep_api::team_log::ShowcaseDownloadPolicy>),
    #[cfg(feature = "team_log")]
    ("team_log.ShowcaseEnabledPolicy", through::<dropkeep_api::team_log::ShowcaseEnabledPolicy>),
    #[cfg(feature = "team_log")]
    (
        "team_log.ShowcaseExternalSharingPolicy",
        through::<dropkeep_api::team_log::ShowcaseExternalSharingPolicy>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SignExternalSharingPolicy",
        through::<dropkeep_api::team_log::SignExternalSharingPolicy>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.SignTemplateCreationPermissionPolicy",
        through::<dropkeep_api::team_log::SignTemplateCreationPermissionPolicy>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.SmartSyncOptOutPolicy", through::<dropkeep_api::team_log::SmartSyncOptOutPolicy>),
    #[cfg(feature = "team_log")]
    ("team_log.SpaceCapsType", through::<dropkeep_api::team_log::SpaceCapsType>),
    #[cfg(feature = "team_log")]
    ("team_log.SpaceLimitsStatus", through::<dropkeep_api::team_log::SpaceLimitsStatus>),
    #[cfg(feature = "team_log")]
    (
        "team_log.StackCrossTeamAccessPolicy",
        through::<dropkeep_api::team_log::StackCrossTeamAccessPolicy>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.TeamBrandingPolicy", through::<dropkeep_api::team_log::TeamBrandingPolicy>),
    #[cfg(feature = "team_log")]
    ("team_log.TeamExtensionsPolicy", through::<dropkeep_api::team_log::TeamExtensionsPolicy>),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamFolderNotificationTarget",
        through::<dropkeep_api::team_log::TeamFolderNotificationTarget>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamFolderSpaceCapsType",
        through::<dropkeep_api::team_log::TeamFolderSpaceCapsType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMemberStorageRequestPolicy",
        through::<dropkeep_api::team_log::TeamMemberStorageRequestPolicy>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.TeamMembershipType", through::<dropkeep_api::team_log::TeamMembershipType>),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestAcceptedExtraDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestAcceptedExtraDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestCanceledExtraDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestCanceledExtraDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestExpiredExtraDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestExpiredExtraDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamMergeRequestReminderExtraDetails",
        through::<dropkeep_api::team_log::TeamMergeRequestReminderExtraDetails>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TeamSelectiveSyncPolicy",
        through::<dropkeep_api::team_log::TeamSelectiveSyncPolicy>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.TfaConfiguration", through::<dropkeep_api::team_log::TfaConfiguration>),
    #[cfg(feature = "team_log")]
    ("team_log.TimeUnit", through::<dropkeep_api::team_log::TimeUnit>),
    #[cfg(feature = "team_log")]
    ("team_log.TopLevelContentPolicy", through::<dropkeep_api::team_log::TopLevelContentPolicy>),
    #[cfg(feature = "team_log")]
    (
        "team_log.TrustedNonTeamMemberType",
        through::<dropkeep_api::team_log::TrustedNonTeamMemberType>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TrustedTeamsRequestAction",
        through::<dropkeep_api::team_log::TrustedTeamsRequestAction>,
    ),
    #[cfg(feature = "team_log")]
    (
        "team_log.TrustedTeamsRequestState",
        through::<dropkeep_api::team_log::TrustedTeamsRequestState>,
    ),
    #[cfg(feature = "team_log")]
    ("team_log.TwoAccountPolicy", through::<dropkeep_api::team_log::TwoAccountPolicy>),
    #[cfg(feature = "team_log")]
    ("team_log.WatermarkingPolicy", through::<dropkeep_api::team_log::WatermarkingPolicy>),
    #[cfg(feature = "team_log")]
    (
        "team_log.WebSessionsFixedLengthPolicy",
        through::<dropkeep_api::team_log::WebSessionsFixedLengthPolicy>,
    ),
    #[cfg(feature = "team_log")]
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
