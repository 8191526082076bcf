// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The patterns that texts must match, to check one before it becomes part of an argument.

use crate::wire::Pattern;

/// What every `common.DisplayName` matches.
pub static COMMON_DISPLAY_NAME: Pattern = Pattern::new(r#"[^/:?*<>"|]*"#, r#"^(?:[^/:?*<>"|]*)$"#);

/// What every `common.EmailAddress` matches.
pub static COMMON_EMAIL_ADDRESS: Pattern = Pattern::new(
    r"^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$",
    r"^(?:^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$)$",
);

/// What every `common.NamespaceId` matches.
pub static COMMON_NAMESPACE_ID: Pattern =
    Pattern::new(r"[-_0-9a-zA-Z:]+", r"^(?:[-_0-9a-zA-Z:]+)$");

/// What every `common.NamePart` matches.
pub static COMMON_NAME_PART: Pattern = Pattern::new(r#"[^/:?*<>"|]*"#, r#"^(?:[^/:?*<>"|]*)$"#);

/// What every `common.OptionalNamePart` matches.
pub static COMMON_OPTIONAL_NAME_PART: Pattern =
    Pattern::new(r#"[^/:?*<>"|]*"#, r#"^(?:[^/:?*<>"|]*)$"#);

/// What every `files.FileId` matches.
pub static FILES_FILE_ID: Pattern = Pattern::new(r"id:.+", r"^(?:id:.+)$");

/// What every `files.Path` matches.
pub static FILES_PATH: Pattern = Pattern::new(r"/(.|[\r\n])*", r"^(?:/(.|[\r\n])*)$");

/// What every `files.PathOrId` matches.
pub static FILES_PATH_OR_ID: Pattern = Pattern::new(
    r"/(.|[\r\n])*|id:.*|(ns:[0-9]+(/(.|[\r\n])*)?)",
    r"^(?:/(.|[\r\n])*|id:.*|(ns:[0-9]+(/(.|[\r\n])*)?))$",
);

/// What every `files.PathR` matches.
pub static FILES_PATH_R: Pattern = Pattern::new(
    r"(/(.|[\r\n])*)?|(ns:[0-9]+(/(.|[\r\n])*)?)",
    r"^(?:(/(.|[\r\n])*)?|(ns:[0-9]+(/(.|[\r\n])*)?))$",
);

/// What every `files.PathROrId` matches.
pub static FILES_PATH_ROR_ID: Pattern = Pattern::new(
    r"(/(.|[\r\n])*)?|id:.*|(ns:[0-9]+(/(.|[\r\n])*)?)",
    r"^(?:(/(.|[\r\n])*)?|id:.*|(ns:[0-9]+(/(.|[\r\n])*)?))$",
);

/// What every `files.ReadPath` matches.
pub static FILES_READ_PATH: Pattern = Pattern::new(
    r"(/(.|[\r\n])*|id:.*)|(rev:[0-9a-f]{9,})|(ns:[0-9]+(/(.|[\r\n])*)?)",
    r"^(?:(/(.|[\r\n])*|id:.*)|(rev:[0-9a-f]{9,})|(ns:[0-9]+(/(.|[\r\n])*)?))$",
);

/// What every `files.Rev` matches.
pub static FILES_REV: Pattern = Pattern::new(r"[0-9a-f]+", r"^(?:[0-9a-f]+)$");

/// What every `files.TagText` matches.
pub static FILES_TAG_TEXT: Pattern =
    Pattern::new(r"[\w]+", r"^(?:[0-9A-Za-z_\x{80}-\x{10FFFF}]+)$");

/// What every `files.WritePath` matches.
pub static FILES_WRITE_PATH: Pattern = Pattern::new(
    r"(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)",
    r"^(?:(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?))$",
);

/// What every `files.WritePathOrId` matches.
pub static FILES_WRITE_PATH_OR_ID: Pattern = Pattern::new(
    r"(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)|(id:.*)",
    r"^(?:(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)|(id:.*))$",
);

/// What every `file_properties.PathOrId` matches.
pub static FILE_PROPERTIES_PATH_OR_ID: Pattern = Pattern::new(
    r"/(.|[\r\n])*|id:.*|(ns:[0-9]+(/.*)?)",
    r"^(?:/(.|[\r\n])*|id:.*|(ns:[0-9]+(/.*)?))$",
);

/// What every `file_properties.TemplateId` matches.
pub static FILE_PROPERTIES_TEMPLATE_ID: Pattern =
    Pattern::new(r"(/|ptid:).*", r"^(?:(/|ptid:).*)$");

/// What every `file_requests.FileRequestId` matches.
pub static FILE_REQUESTS_FILE_REQUEST_ID: Pattern =
    Pattern::new(r"[-_0-9a-zA-Z]+", r"^(?:[-_0-9a-zA-Z]+)$");

/// What every `sharing.PathOrId` matches.
pub static SHARING_PATH_OR_ID: Pattern = Pattern::new(
    r"((/|id:).*|nspath:[0-9]+:.*)|ns:[0-9]+(/.*)?",
    r"^(?:((/|id:).*|nspath:[0-9]+:.*)|ns:[0-9]+(/.*)?)$",
);

/// What every `team.LegalHoldId` matches.
pub static TEAM_LEGAL_HOLD_ID: Pattern = Pattern::new(r"^pid_dbhid:.+", r"^(?:^pid_dbhid:.+)$");

/// What every `team.Path` matches.
pub static TEAM_PATH: Pattern = Pattern::new(r"(/(.|[\r\n])*)?", r"^(?:(/(.|[\r\n])*)?)$");

/// What every `team.TeamMemberRoleId` matches.
pub static TEAM_TEAM_MEMBER_ROLE_ID: Pattern = Pattern::new(r"pid_dbtmr:.*", r"^(?:pid_dbtmr:.*)$");

/// All of them.
pub static ALL: &[&Pattern] = &[
    &COMMON_DISPLAY_NAME,
    &COMMON_EMAIL_ADDRESS,
    &COMMON_NAMESPACE_ID,
    &COMMON_NAME_PART,
    &COMMON_OPTIONAL_NAME_PART,
    &FILES_FILE_ID,
    &FILES_PATH,
    &FILES_PATH_OR_ID,
    &FILES_PATH_R,
    &FILES_PATH_ROR_ID,
    &FILES_READ_PATH,
    &FILES_REV,
    &FILES_TAG_TEXT,
    &FILES_WRITE_PATH,
    &FILES_WRITE_PATH_OR_ID,
    &FILE_PROPERTIES_PATH_OR_ID,
    &FILE_PROPERTIES_TEMPLATE_ID,
    &FILE_REQUESTS_FILE_REQUEST_ID,
    &SHARING_PATH_OR_ID,
    &TEAM_LEGAL_HOLD_ID,
    &TEAM_PATH,
    &TEAM_TEAM_MEMBER_ROLE_ID,
];
