//! The page of a link: `dl=0` shows it, `dl=1` and `raw=1` lead to the bytes.

use askama::Template;

use super::super::address::{Address, Form};
use super::super::link::Link;
use super::super::opening::{is_for, link_at, within};
use super::super::settings::Downloads;
use super::content::content_url;
use super::password::{PARAMETER, Told, told};
use super::templates::{FilePage, FolderLine, FolderPage, NoticePage, PasswordPage};
use crate::call::{PageCall, PageReply};
use crate::files::{Entry, View, content_type};
use crate::state::State;
use crate::wire::timestamp;

/// A visit of a link, and what goes into further URLs of it.
pub(super) struct Visit<'v> {
    /// What was asked.
    pub(super) call: &'v PageCall,
    /// By which link.
    pub(super) link: &'v Link,
    /// The path inside the folder that it leads to.
    pub(super) inside: String,
    /// What stands for the password.
    pub(super) pass: Option<String>,
}

/// A link as people share it.
pub(super) fn page(call: &PageCall, state: &mut State) -> PageReply {
    let key = call.parameter("rlkey").map(str::to_owned);
    let Some(address) = Address::from_parts(&call.path, key) else { return missing() };
    let Some(link) = link_at(&address, state, call.now) else {
        return match state.sharing.links.at(&address) {
            Some(_) => {
                notice(404, "This link has expired", "Ask for another one where you got it.")
            }
            None => missing(),
        };
    };
    let mut visit = Visit { call, link: &link, inside: inside(&call.path), pass: None };
    let Ok((view, entry)) = within(state, &link, &visit.inside) else { return missing() };
    if !is_for(&link, &entry, None, state) {
        let text = "It is for certain people only, who open it while they are signed in.";
        return notice(403, "You cannot open this link", text);
    }
    match told(call, &link) {
        Told::Open(pass) => visit.pass = pass,
        Told::Closed => return shown(200, &PasswordPage { wrong: false }),
        Told::Wrongly => return shown(403, &PasswordPage { wrong: true }),
        Told::Rightly(pass) => {
            visit.pass = Some(pass);
            return PageReply::Redirect(visit.url(&visit.inside));
        }
    }
    let wanted = ["raw", "dl"].into_iter().find(|name| call.parameter(name) == Some("1"));
    match wanted {
        Some(how) if visit.downloads() && (how == "dl" || !entry.is_folder()) => {
            PageReply::Redirect(content_url(&visit, how))
        }
        _ if entry.is_folder() => folder_page(&visit, (&view, &entry), state),
        _ => file_page(&visit, &entry),
    }
}

impl Visit<'_> {
    /// The URL of the page of what lies at a path inside.
    fn url(&self, path: &str) -> String {
        let mut query = vec![("rlkey", self.link.address().key())];
        query.extend(self.pass.as_deref().map(|pass| (PARAMETER, pass)));
        query.push(("dl", "0"));
        self.link.address().url_inside(&self.call.link_base, path, &query)
    }

    /// The URL of the page of the folder around, if that is inside as well.
    fn above(&self) -> Option<String> {
        self.inside.rsplit_once('/').map(|(path, _)| self.url(path))
    }

    fn downloads(&self) -> bool {
        self.link.settings.downloads == Downloads::Allowed
    }
}

/// What follows the address of a folder in a path.
fn inside(path: &str) -> String {
    let folder = path.strip_prefix("/scl/fo/").unwrap_or_default();
    let inside = folder.splitn(3, '/').nth(2).unwrap_or_default().trim_matches('/');
    if inside.is_empty() { String::new() } else { format!("/{inside}") }
}

fn file_page(visit: &Visit<'_>, entry: &Entry) -> PageReply {
    let name = entry.path.name();
    let bytes = || (content_url(visit, "dl"), content_url(visit, "raw"));
    shown(
        200,
        &FilePage {
            name,
            size: size(entry),
            modified: entry
                .file()
                .map(|file| day(&timestamp(file.client_modified)))
                .unwrap_or_default(),
            above: visit.above().filter(|_| visit.link.address().form() == Form::Folder),
            downloads: visit.downloads().then(bytes),
            is_image: content_type(name).starts_with("image/"),
        },
    )
}

fn folder_page(visit: &Visit<'_>, (view, folder): (&View, &Entry), state: &State) -> PageReply {
    let mut children = state.files.children(view, &folder.path);
    children.sort_by_key(|entry| (!entry.is_folder(), entry.path.lower().to_owned()));
    let line = |entry: &Entry| FolderLine {
        name: entry.path.name().to_owned(),
        url: visit.url(&format!("{}/{}", visit.inside, entry.path.name())),
        about: if entry.is_folder() { "Folder".to_owned() } else { size(entry) },
    };
    shown(
        200,
        &FolderPage {
            name: folder.path.name(),
            above: visit.above(),
            download: visit.downloads().then(|| content_url(visit, "dl")),
            lines: children.iter().map(|entry| line(entry)).collect(),
        },
    )
}

/// As people say it: 1.5 MB.
fn size(entry: &Entry) -> String {
    let bytes = entry.size();
    let units = [(1_u64 << 40, "TB"), (1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "KB")];
    match units.into_iter().find(|(unit, _)| bytes >= *unit) {
        Some((unit, name)) => format!("{}.{} {name}", bytes / unit, bytes % unit * 10 / unit),
        None if bytes == 1 => "1 byte".to_owned(),
        None => format!("{bytes} bytes"),
    }
}

fn day(time: &str) -> String {
    time.split('T').next().unwrap_or_default().to_owned()
}

fn missing() -> PageReply {
    let text = "The link was removed, or what it led to, or its address is not complete.";
    notice(404, "There is nothing at this link", text)
}

fn notice(status: u16, title: &str, text: &str) -> PageReply {
    shown(status, &NoticePage { title, text })
}

fn shown(status: u16, page: &impl Template) -> PageReply {
    match page.render() {
        Ok(html) => PageReply::Html(status, html),
        Err(error) => PageReply::Text(500, error.to_string()),
    }
}
