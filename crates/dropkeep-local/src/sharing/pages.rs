//! What a browser gets at a shared link.

use std::sync::Arc;

use askama::Template;
use jiff::Timestamp;

use super::links::{Address, Downloads, Form, Link};
use super::routes::within;
use crate::call::{PageCall, PageHandler, PageReply};
use crate::endpoints;
use crate::files::{Entry, View, archive, content_type};
use crate::state::State;

/// What the paths of the bytes behind links begin with. `dl=1` and `raw=1` redirect there.
const CONTENT: &str = "/cd/0/link/";

/// The pages outside `/2/` this module answers.
pub(crate) const PAGES: &[(&str, PageHandler)] = &[("/scl/", page), (CONTENT, content)];

/// The page of a link to a file or folder.
#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>{{ name }} - local Dropbox</title>
<h1>{{ name }}</h1>
{% if protected %}<p>This link is protected by a password.</p>
{% else if folder %}<ul>
{% for name in names %}<li>{{ name }}</li>
{% endfor %}</ul>
{% else %}<p>{{ size }} bytes</p>
{% if downloads %}<p><a href="?rlkey={{ key }}&amp;dl=1">Download</a>
<a href="?rlkey={{ key }}&amp;raw=1">Open</a></p>
{% endif %}{% endif %}</html>
"#
)]
struct LinkPage<'p> {
    name: &'p str,
    key: &'p str,
    size: u64,
    folder: bool,
    protected: bool,
    downloads: bool,
    names: Vec<&'p str>,
}

/// A link as people share it: `dl=0` shows a page, `dl=1` and `raw=1` lead to the bytes.
fn page(call: &PageCall, state: &mut State) -> PageReply {
    let key = call.parameter("rlkey").map(str::to_owned);
    let Some(link) = link(call, state, Address::from_parts(&call.path, key)) else {
        return not_found();
    };
    let Ok((view, entry)) = within(state, &link, "") else { return not_found() };
    let wanted = ["raw", "dl"].into_iter().find(|name| call.parameter(name) == Some("1"));
    let open = link.settings.password.is_none() && link.settings.downloads == Downloads::Allowed;
    match wanted {
        Some("dl") if open && entry.is_folder() => folder(state, (&view, &entry), call.now),
        Some(how) if open && !entry.is_folder() => {
            let (id, key) = (link.address().id(), link.address().key());
            let base = endpoints::bytes_base(&call.link_base, id);
            PageReply::Redirect(format!("{base}{CONTENT}{id}/{key}/file?{how}=1"))
        }
        _ => link_page(&link, state.files.children(&view, &entry.path), &entry),
    }
}

/// A folder as the archive that its link downloads.
fn folder(state: &State, (view, entry): (&View, &Arc<Entry>), now: Timestamp) -> PageReply {
    match archive((&state.files, view), entry, now) {
        Ok(archive) => {
            let name = format!("{}.zip", entry.path.name());
            PageReply::Archive { disposition: disposition("attachment", &name), archive }
        }
        Err(failure) => PageReply::Text(400, failure.to_string()),
    }
}

/// The bytes behind a link to a file that needs no password.
fn content(call: &PageCall, state: &mut State) -> PageReply {
    let mut parts = call.path.strip_prefix(CONTENT).unwrap_or_default().split('/');
    let id = parts.next().unwrap_or_default();
    let address = Address::from_parts(&format!("/scl/fi/{id}"), parts.next().map(str::to_owned));
    let found = link(call, state, address)
        .filter(|link| link.address().form() == Form::File && link.opens_with(None))
        .filter(|link| link.settings.downloads == Downloads::Allowed)
        .and_then(|link| within(state, &link, "").ok());
    let Some((_, entry)) = found else { return not_found() };
    let Some(file) = entry.file() else { return not_found() };
    let kind = if call.parameter("raw") == Some("1") { "inline" } else { "attachment" };
    PageReply::File {
        content_type: content_type(entry.path.name()).to_owned(),
        disposition: disposition(kind, entry.path.name()),
        content: file.content.blob.clone(),
        rev: entry.rev(),
    }
}

fn link(call: &PageCall, state: &State, address: Option<Address>) -> Option<Link> {
    state.sharing.working(&address?, call.now).cloned()
}

fn link_page(link: &Link, children: Vec<Arc<Entry>>, entry: &Entry) -> PageReply {
    let protected = link.settings.password.is_some();
    let page = LinkPage {
        name: entry.path.name(),
        key: link.address().key(),
        size: entry.size(),
        folder: entry.is_folder(),
        protected,
        downloads: link.settings.downloads == Downloads::Allowed,
        names: match protected {
            true => Vec::new(),
            false => children.iter().map(|entry| entry.path.name()).collect(),
        },
    };
    match page.render() {
        Ok(html) => PageReply::Html(200, html),
        Err(error) => PageReply::Text(500, error.to_string()),
    }
}

fn not_found() -> PageReply {
    PageReply::Text(404, "Not found".to_owned())
}

/// `Content-Disposition` with the name in both forms of RFC 6266: plain for old clients, and
/// percent-encoded UTF-8.
fn disposition(kind: &str, name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|letter| match letter {
            '"' | '\\' => '_',
            ' '..='~' => letter,
            _ => '_',
        })
        .collect();
    let encoded: String = name
        .bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect();
    format!("{kind}; filename=\"{plain}\"; filename*=UTF-8''{encoded}")
}
