//! The pages of links.

use askama::Template;

/// The page of a link to a file.
#[derive(Template)]
#[template(path = "link_file.html")]
pub(super) struct FilePage<'p> {
    pub(super) name: &'p str,
    pub(super) size: String,
    pub(super) modified: String,
    /// Where the folder around it is shown, where the link leads to one.
    pub(super) above: Option<String>,
    /// Where the bytes are, unless they may not be had: to be kept, and to be shown.
    pub(super) downloads: Option<(String, String)>,
    pub(super) is_image: bool,
}

/// The page of a link to a folder, or of a folder inside.
#[derive(Template)]
#[template(path = "link_folder.html")]
pub(super) struct FolderPage<'p> {
    pub(super) name: &'p str,
    pub(super) above: Option<String>,
    /// Where it is to be had as one archive, unless it may not.
    pub(super) download: Option<String>,
    pub(super) lines: Vec<FolderLine>,
}

/// What lies in a folder.
pub(super) struct FolderLine {
    pub(super) name: String,
    pub(super) url: String,
    /// What is said of it.
    pub(super) about: String,
}

/// The question for the password.
#[derive(Template)]
#[template(path = "link_password.html")]
pub(super) struct PasswordPage {
    pub(super) wrong: bool,
}

/// Nothing is shown, and why.
#[derive(Template)]
#[template(path = "link_notice.html")]
pub(super) struct NoticePage<'p> {
    pub(super) title: &'p str,
    pub(super) text: &'p str,
}
