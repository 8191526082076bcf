// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! Every route that this build knows.

use crate::route::Route;

/// Every route, ordered by its full name.
pub static ALL: &[&Route] = &[
    &super::account::routes::DELETE_PROFILE_PHOTO,
    &super::account::routes::GET_PHOTO,
    &super::account::routes::SET_PROFILE_PHOTO,
    #[cfg(feature = "deprecated")]
    &super::auth::routes::TOKEN_FROM_OAUTH1,
    &super::auth::routes::TOKEN_REVOKE,
    &super::check::routes::APP,
    &super::check::routes::USER,
    &super::contacts::routes::DELETE_MANUAL_CONTACTS,
    &super::contacts::routes::DELETE_MANUAL_CONTACTS_BATCH,
    &super::file_properties::routes::PROPERTIES_ADD,
    &super::file_properties::routes::PROPERTIES_OVERWRITE,
    &super::file_properties::routes::PROPERTIES_REMOVE,
    &super::file_properties::routes::PROPERTIES_SEARCH,
    &super::file_properties::routes::PROPERTIES_SEARCH_CONTINUE,
    &super::file_properties::routes::PROPERTIES_UPDATE,
    &super::file_properties::routes::TEMPLATES_ADD_FOR_TEAM,
    &super::file_properties::routes::TEMPLATES_ADD_FOR_USER,
    &super::file_properties::routes::TEMPLATES_GET_FOR_TEAM,
    &super::file_properties::routes::TEMPLATES_GET_FOR_USER,
    &super::file_properties::routes::TEMPLATES_LIST_FOR_TEAM,
    &super::file_properties::routes::TEMPLATES_LIST_FOR_USER,
    &super::file_properties::routes::TEMPLATES_REMOVE_FOR_TEAM,
    &super::file_properties::routes::TEMPLATES_REMOVE_FOR_USER,
    &super::file_properties::routes::TEMPLATES_UPDATE_FOR_TEAM,
    &super::file_properties::routes::TEMPLATES_UPDATE_FOR_USER,
    &super::file_requests::routes::COUNT,
    &super::file_requests::routes::CREATE,
    &super::file_requests::routes::DELETE,
    &super::file_requests::routes::DELETE_ALL_CLOSED,
    &super::file_requests::routes::GET,
    &super::file_requests::routes::LIST,
    &super::file_requests::routes::LIST_CONTINUE,
    &super::file_requests::routes::LIST_V2,
    &super::file_requests::routes::UPDATE,
    #[cfg(feature = "deprecated")]
    &super::files::routes::ALPHA_GET_METADATA,
    #[cfg(feature = "deprecated")]
    &super::files::routes::ALPHA_UPLOAD,
    #[cfg(feature = "deprecated")]
    &super::files::routes::COPY,
    #[cfg(feature = "deprecated")]
    &super::files::routes::COPY_BATCH,
    #[cfg(feature = "deprecated")]
    &super::files::routes::COPY_BATCH_CHECK,
    &super::files::routes::COPY_BATCH_CHECK_V2,
    &super::files::routes::COPY_BATCH_V2,
    &super::files::routes::COPY_REFERENCE_GET,
    &super::files::routes::COPY_REFERENCE_SAVE,
    &super::files::routes::COPY_V2,
    #[cfg(feature = "deprecated")]
    &super::files::routes::CREATE_FOLDER,
    &super::files::routes::CREATE_FOLDER_BATCH,
    &super::files::routes::CREATE_FOLDER_BATCH_CHECK,
    &super::files::routes::CREATE_FOLDER_V2,
    #[cfg(feature = "deprecated")]
    &super::files::routes::DELETE,
    &super::files::routes::DELETE_BATCH,
    &super::files::routes::DELETE_BATCH_CHECK,
    &super::files::routes::DELETE_V2,
    &super::files::routes::DOWNLOAD,
    &super::files::routes::DOWNLOAD_ZIP,
    &super::files::routes::EXPORT,
    &super::files::routes::GET_FILE_LOCK_BATCH,
    &super::files::routes::GET_METADATA,
    &super::files::routes::GET_PREVIEW,
    &super::files::routes::GET_TEMPORARY_LINK,
    &super::files::routes::GET_TEMPORARY_UPLOAD_LINK,
    &super::files::routes::GET_THUMBNAIL,
    &super::files::routes::GET_THUMBNAIL_BATCH,
    &super::files::routes::GET_THUMBNAIL_V2,
    &super::files::routes::LIST_FOLDER,
    &super::files::routes::LIST_FOLDER_CONTINUE,
    &super::files::routes::LIST_FOLDER_GET_LATEST_CURSOR,
    &super::files::routes::LIST_FOLDER_LONGPOLL,
    &super::files::routes::LIST_REVISIONS,
    &super::files::routes::LOCK_FILE_BATCH,
    #[cfg(feature = "deprecated")]
    &super::files::routes::MOVE,
    #[cfg(feature = "deprecated")]
    &super::files::routes::MOVE_BATCH,
    #[cfg(feature = "deprecated")]
    &super::files::routes::MOVE_BATCH_CHECK,
    &super::files::routes::MOVE_BATCH_CHECK_V2,
    &super::files::routes::MOVE_BATCH_V2,
    &super::files::routes::MOVE_V2,
    &super::files::routes::PAPER_CREATE,
    &super::files::routes::PAPER_UPDATE,
    &super::files::routes::PERMANENTLY_DELETE,
    #[cfg(feature = "deprecated")]
    &super::files::routes::PROPERTIES_ADD,
    #[cfg(feature = "deprecated")]
    &super::files::routes::PROPERTIES_OVERWRITE,
    #[cfg(feature = "deprecated")]
    &super::files::routes::PROPERTIES_UPDATE,
    &super::files::routes::RESTORE,
    &super::files::routes::SAVE_URL,
    &super::files::routes::SAVE_URL_CHECK_JOB_STATUS,
    #[cfg(feature = "deprecated")]
    &super::files::routes::SEARCH,
    &super::files::routes::SEARCH_CONTINUE_V2,
    &super::files::routes::SEARCH_V2,
    &super::files::routes::TAGS_ADD,
    &super::files::routes::TAGS_GET,
    &super::files::routes::TAGS_REMOVE,
    &super::files::routes::UNLOCK_FILE_BATCH,
    &super::files::routes::UPLOAD,
    #[cfg(feature = "deprecated")]
    &super::files::routes::UPLOAD_SESSION_APPEND,
    &super::files::routes::UPLOAD_SESSION_APPEND_BATCH,
    &super::files::routes::UPLOAD_SESSION_APPEND_V2,
    &super::files::routes::UPLOAD_SESSION_FINISH,
    #[cfg(feature = "deprecated")]
    &super::files::routes::UPLOAD_SESSION_FINISH_BATCH,
    &super::files::routes::UPLOAD_SESSION_FINISH_BATCH_CHECK,
    &super::files::routes::UPLOAD_SESSION_FINISH_BATCH_V2,
    &super::files::routes::UPLOAD_SESSION_START,
    &super::files::routes::UPLOAD_SESSION_START_BATCH,
    &super::openid::routes::USERINFO,
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    &super::paper::routes::DOCS_ARCHIVE,
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    &super::paper::routes::DOCS_CREATE,
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    &super::paper::routes::DOCS_DOWNLOAD,
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    &super::paper::routes::DOCS_FOLDER_USERS_LIST,
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    &super::paper::routes::DOCS_FOLDER_USERS_LIST_CONTINUE,
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    &super::paper::routes::DOCS_GET_FOLDER_INFO,
    #[cfg(feature = "paper")]
    &super::paper::routes::DOCS_GET_METADATA,
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    &super::paper::routes::DOCS_LIST,
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    &super::paper::routes::DOCS_LIST_CONTINUE,
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    &super::paper::routes::DOCS_PERMANENTLY_DELETE,
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    &super::paper::routes::DOCS_SHARING_POLICY_GET,
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    &super::paper::routes::DOCS_SHARING_POLICY_SET,
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    &super::paper::routes::DOCS_UPDATE,
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    &super::paper::routes::DOCS_USERS_ADD,
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    &super::paper::routes::DOCS_USERS_LIST,
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    &super::paper::routes::DOCS_USERS_LIST_CONTINUE,
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    &super::paper::routes::DOCS_USERS_REMOVE,
    #[cfg(all(feature = "paper", feature = "deprecated"))]
    &super::paper::routes::FOLDERS_CREATE,
    #[cfg(feature = "riviera")]
    &super::riviera::routes::GET_MARKDOWN_ASYNC,
    #[cfg(feature = "riviera")]
    &super::riviera::routes::GET_MARKDOWN_ASYNC_CHECK,
    #[cfg(feature = "riviera")]
    &super::riviera::routes::GET_METADATA_ASYNC,
    #[cfg(feature = "riviera")]
    &super::riviera::routes::GET_METADATA_ASYNC_CHECK,
    #[cfg(feature = "riviera")]
    &super::riviera::routes::GET_OCR_ASYNC,
    #[cfg(feature = "riviera")]
    &super::riviera::routes::GET_OCR_ASYNC_CHECK,
    #[cfg(feature = "riviera")]
    &super::riviera::routes::GET_TEXT_ASYNC,
    #[cfg(feature = "riviera")]
    &super::riviera::routes::GET_TEXT_ASYNC_CHECK,
    #[cfg(feature = "riviera")]
    &super::riviera::routes::GET_TRANSCRIPT_ASYNC,
    #[cfg(feature = "riviera")]
    &super::riviera::routes::GET_TRANSCRIPT_ASYNC_CHECK,
    &super::sharing::routes::ADD_FILE_MEMBER,
    &super::sharing::routes::ADD_FOLDER_MEMBER,
    &super::sharing::routes::CHECK_JOB_STATUS,
    &super::sharing::routes::CHECK_REMOVE_MEMBER_JOB_STATUS,
    &super::sharing::routes::CHECK_SHARE_JOB_STATUS,
    #[cfg(feature = "deprecated")]
    &super::sharing::routes::CREATE_SHARED_LINK,
    &super::sharing::routes::CREATE_SHARED_LINK_WITH_SETTINGS,
    &super::sharing::routes::GET_FILE_METADATA,
    &super::sharing::routes::GET_FILE_METADATA_BATCH,
    &super::sharing::routes::GET_FOLDER_METADATA,
    &super::sharing::routes::GET_SHARED_LINK_FILE,
    &super::sharing::routes::GET_SHARED_LINK_METADATA,
    #[cfg(feature = "deprecated")]
    &super::sharing::routes::GET_SHARED_LINKS,
    &super::sharing::routes::LIST_FILE_MEMBERS,
    &super::sharing::routes::LIST_FILE_MEMBERS_BATCH,
    &super::sharing::routes::LIST_FILE_MEMBERS_CONTINUE,
    &super::sharing::routes::LIST_FOLDER_MEMBERS,
    &super::sharing::routes::LIST_FOLDER_MEMBERS_CONTINUE,
    &super::sharing::routes::LIST_FOLDERS,
    &super::sharing::routes::LIST_FOLDERS_CONTINUE,
    &super::sharing::routes::LIST_MOUNTABLE_FOLDERS,
    &super::sharing::routes::LIST_MOUNTABLE_FOLDERS_CONTINUE,
    &super::sharing::routes::LIST_RECEIVED_FILES,
    &super::sharing::routes::LIST_RECEIVED_FILES_CONTINUE,
    &super::sharing::routes::LIST_SHARED_LINKS,
    &super::sharing::routes::MODIFY_SHARED_LINK_SETTINGS,
    &super::sharing::routes::MOUNT_FOLDER,
    &super::sharing::routes::RELINQUISH_ACCESS,
    &super::sharing::routes::RELINQUISH_FILE_MEMBERSHIP,
    &super::sharing::routes::RELINQUISH_FOLDER_MEMBERSHIP,
    #[cfg(feature = "deprecated")]
    &super::sharing::routes::REMOVE_FILE_MEMBER,
    &super::sharing::routes::REMOVE_FILE_MEMBER_2,
    &super::sharing::routes::REMOVE_FOLDER_MEMBER,
    &super::sharing::routes::REVOKE_SHARED_LINK,
    &super::sharing::routes::SET_ACCESS_INHERITANCE,
    &super::sharing::routes::SHARE_FOLDER,
    &super::sharing::routes::TRANSFER_FOLDER,
    &super::sharing::routes::UNMOUNT_FOLDER,
    &super::sharing::routes::UNSHARE_FILE,
    &super::sharing::routes::UNSHARE_FOLDER,
    &super::sharing::routes::UPDATE_FILE_MEMBER,
    &super::sharing::routes::UPDATE_FILE_POLICY,
    &super::sharing::routes::UPDATE_FOLDER_MEMBER,
    &super::sharing::routes::UPDATE_FOLDER_POLICY,
    #[cfg(feature = "team")]
    &super::team::routes::DEVICES_LIST_MEMBER_DEVICES,
    #[cfg(feature = "team")]
    &super::team::routes::DEVICES_LIST_MEMBERS_DEVICES,
    #[cfg(all(feature = "team", feature = "deprecated"))]
    &super::team::routes::DEVICES_LIST_TEAM_DEVICES,
    #[cfg(feature = "team")]
    &super::team::routes::DEVICES_REVOKE_DEVICE_SESSION,
    #[cfg(feature = "team")]
    &super::team::routes::DEVICES_REVOKE_DEVICE_SESSION_BATCH,
    #[cfg(feature = "team")]
    &super::team::routes::FEATURES_GET_VALUES,
    #[cfg(feature = "team")]
    &super::team::routes::GET_INFO,
    #[cfg(feature = "team")]
    &super::team::routes::GROUPS_CREATE,
    #[cfg(feature = "team")]
    &super::team::routes::GROUPS_DELETE,
    #[cfg(feature = "team")]
    &super::team::routes::GROUPS_GET_INFO,
    #[cfg(feature = "team")]
    &super::team::routes::GROUPS_JOB_STATUS_GET,
    #[cfg(feature = "team")]
    &super::team::routes::GROUPS_LIST,
    #[cfg(feature = "team")]
    &super::team::routes::GROUPS_LIST_CONTINUE,
    #[cfg(feature = "team")]
    &super::team::routes::GROUPS_MEMBERS_ADD,
    #[cfg(feature = "team")]
    &super::team::routes::GROUPS_MEMBERS_LIST,
    #[cfg(feature = "team")]
    &super::team::routes::GROUPS_MEMBERS_LIST_CONTINUE,
    #[cfg(feature = "team")]
    &super::team::routes::GROUPS_MEMBERS_REMOVE,
    #[cfg(feature = "team")]
    &super::team::routes::GROUPS_MEMBERS_SET_ACCESS_TYPE,
    #[cfg(feature = "team")]
    &super::team::routes::GROUPS_UPDATE,
    #[cfg(feature = "team")]
    &super::team::routes::LEGAL_HOLDS_CREATE_POLICY,
    #[cfg(feature = "team")]
    &super::team::routes::LEGAL_HOLDS_GET_POLICY,
    #[cfg(feature = "team")]
    &super::team::routes::LEGAL_HOLDS_LIST_HELD_REVISIONS,
    #[cfg(feature = "team")]
    &super::team::routes::LEGAL_HOLDS_LIST_HELD_REVISIONS_CONTINUE,
    #[cfg(feature = "team")]
    &super::team::routes::LEGAL_HOLDS_LIST_POLICIES,
    #[cfg(feature = "team")]
    &super::team::routes::LEGAL_HOLDS_RELEASE_POLICY,
    #[cfg(feature = "team")]
    &super::team::routes::LEGAL_HOLDS_UPDATE_POLICY,
    #[cfg(feature = "team")]
    &super::team::routes::LINKED_APPS_LIST_MEMBER_LINKED_APPS,
    #[cfg(feature = "team")]
    &super::team::routes::LINKED_APPS_LIST_MEMBERS_LINKED_APPS,
    #[cfg(all(feature = "team", feature = "deprecated"))]
    &super::team::routes::LINKED_APPS_LIST_TEAM_LINKED_APPS,
    #[cfg(feature = "team")]
    &super::team::routes::LINKED_APPS_REVOKE_LINKED_APP,
    #[cfg(feature = "team")]
    &super::team::routes::LINKED_APPS_REVOKE_LINKED_APP_BATCH,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBER_SPACE_LIMITS_EXCLUDED_USERS_ADD,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBER_SPACE_LIMITS_EXCLUDED_USERS_LIST,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBER_SPACE_LIMITS_EXCLUDED_USERS_LIST_CONTINUE,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBER_SPACE_LIMITS_EXCLUDED_USERS_REMOVE,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBER_SPACE_LIMITS_GET_CUSTOM_QUOTA,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBER_SPACE_LIMITS_REMOVE_CUSTOM_QUOTA,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBER_SPACE_LIMITS_SET_CUSTOM_QUOTA,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_ADD,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_ADD_JOB_STATUS_GET,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_ADD_JOB_STATUS_GET_V2,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_ADD_V2,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_BULK_SUSPEND,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_BULK_SUSPEND_JOB_STATUS_CHECK,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_DELETE_FORMER_MEMBER_FILES,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_DELETE_PROFILE_PHOTO,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_DELETE_PROFILE_PHOTO_V2,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_GET_AVAILABLE_TEAM_MEMBER_ROLES,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_GET_INFO,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_GET_INFO_V2,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_LIST,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_LIST_CONTINUE,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_LIST_CONTINUE_V2,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_LIST_V2,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_MOVE_FORMER_MEMBER_FILES,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_MOVE_FORMER_MEMBER_FILES_JOB_STATUS_CHECK,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_RECOVER,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_REMOVE,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_REMOVE_JOB_STATUS_GET,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_SECONDARY_EMAILS_ADD,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_SECONDARY_EMAILS_DELETE,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_SECONDARY_EMAILS_RESEND_VERIFICATION_EMAILS,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_SEND_WELCOME_EMAIL,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_SET_ADMIN_PERMISSIONS,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_SET_ADMIN_PERMISSIONS_V2,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_SET_PROFILE,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_SET_PROFILE_PHOTO,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_SET_PROFILE_PHOTO_V2,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_SET_PROFILE_V2,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_SUSPEND,
    #[cfg(feature = "team")]
    &super::team::routes::MEMBERS_UNSUSPEND,
    #[cfg(feature = "team")]
    &super::team::routes::NAMESPACES_LIST,
    #[cfg(feature = "team")]
    &super::team::routes::NAMESPACES_LIST_CONTINUE,
    #[cfg(all(feature = "team", feature = "deprecated"))]
    &super::team::routes::PROPERTIES_TEMPLATE_ADD,
    #[cfg(all(feature = "team", feature = "deprecated"))]
    &super::team::routes::PROPERTIES_TEMPLATE_GET,
    #[cfg(all(feature = "team", feature = "deprecated"))]
    &super::team::routes::REPORTS_GET_ACTIVITY,
    #[cfg(all(feature = "team", feature = "deprecated"))]
    &super::team::routes::REPORTS_GET_DEVICES,
    #[cfg(all(feature = "team", feature = "deprecated"))]
    &super::team::routes::REPORTS_GET_MEMBERSHIP,
    #[cfg(all(feature = "team", feature = "deprecated"))]
    &super::team::routes::REPORTS_GET_STORAGE,
    #[cfg(feature = "team")]
    &super::team::routes::SHARING_ALLOWLIST_ADD,
    #[cfg(feature = "team")]
    &super::team::routes::SHARING_ALLOWLIST_LIST,
    #[cfg(feature = "team")]
    &super::team::routes::SHARING_ALLOWLIST_LIST_CONTINUE,
    #[cfg(feature = "team")]
    &super::team::routes::SHARING_ALLOWLIST_REMOVE,
    #[cfg(feature = "team")]
    &super::team::routes::TEAM_FOLDER_ACTIVATE,
    #[cfg(feature = "team")]
    &super::team::routes::TEAM_FOLDER_ARCHIVE,
    #[cfg(feature = "team")]
    &super::team::routes::TEAM_FOLDER_ARCHIVE_CHECK,
    #[cfg(feature = "team")]
    &super::team::routes::TEAM_FOLDER_CREATE,
    #[cfg(feature = "team")]
    &super::team::routes::TEAM_FOLDER_GET_INFO,
    #[cfg(feature = "team")]
    &super::team::routes::TEAM_FOLDER_LIST,
    #[cfg(feature = "team")]
    &super::team::routes::TEAM_FOLDER_LIST_CONTINUE,
    #[cfg(feature = "team")]
    &super::team::routes::TEAM_FOLDER_PERMANENTLY_DELETE,
    #[cfg(feature = "team")]
    &super::team::routes::TEAM_FOLDER_RENAME,
    #[cfg(feature = "team")]
    &super::team::routes::TEAM_FOLDER_RESTORE,
    #[cfg(feature = "team")]
    &super::team::routes::TEAM_FOLDER_UPDATE_SYNC_SETTINGS,
    #[cfg(feature = "team")]
    &super::team::routes::TOKEN_GET_AUTHENTICATED_ADMIN,
    #[cfg(feature = "team_log")]
    &super::team_log::routes::GET_EVENTS,
    #[cfg(feature = "team_log")]
    &super::team_log::routes::GET_EVENTS_CONTINUE,
    &super::users::routes::FEATURES_GET_VALUES,
    &super::users::routes::GET_ACCOUNT,
    &super::users::routes::GET_ACCOUNT_BATCH,
    &super::users::routes::GET_CURRENT_ACCOUNT,
    &super::users::routes::GET_SPACE_USAGE,
];

/// The route of this name, such as `files/list_folder` or `files/delete_v2`.
#[must_use]
pub fn find(name: &str) -> Option<&'static Route> {
    let at = ALL.binary_search_by(|route| route.full_name().cmp(name)).ok()?;
    ALL.get(at).copied()
}
