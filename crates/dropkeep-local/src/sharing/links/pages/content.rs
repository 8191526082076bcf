//! The bytes behind a link.

use std::sync::Arc;

use url::Url;

use super::super::address::Address;
use super::super::opening::{is_for, link_at, within};
use super::super::settings::Downloads;
use super::page::Visit;
use super::password::{PARAMETER, Told, told};
use super::paths::CONTENT;
use crate::call::{PageCall, PageReply};
use crate::endpoints;
use crate::files::{Entry, View, archive as packed, content_type};
use crate::state::State;

/// Where the bytes of a visit are, to be kept (`dl`) or shown (`raw`).
pub(super) fn content_url(visit: &Visit<'_>, how: &str) -> String {
    let address = visit.link.address();
    let base = endpoints::bytes_base(&visit.call.link_base, address.id());
    let Ok(mut url) = Url::parse(&base) else { return String::new() };
    if let Ok(mut segments) = url.path_segments_mut() {
        let inside = visit.inside.split('/').filter(|name| !name.is_empty());
        segments.clear().extend(CONTENT.trim_matches('/').split('/'));
        segments.extend([address.form().text(), address.id(), address.key()]).extend(inside);
    }
    let mut query = url.query_pairs_mut();
    query.extend_pairs(visit.pass.as_deref().map(|pass| (PARAMETER, pass)));
    query.append_pair(how, "1");
    drop(query);
    url.into()
}

/// The bytes of a file, or a folder as an archive.
pub(super) fn content(call: &PageCall, state: &mut State) -> PageReply {
    let missing = || PageReply::Text(404, "Not found".to_owned());
    let Some((address, inside)) = read(&call.path) else { return missing() };
    let Some(link) = link_at(&address, state, call.now) else { return missing() };
    let Ok((view, entry)) = within(state, &link, &inside) else { return missing() };
    let open = link.settings.downloads == Downloads::Allowed
        && is_for(&link, &entry, None, state)
        && matches!(told(call, &link), Told::Open(_));
    if !open {
        return missing();
    }
    let name = entry.path.name();
    let Some(file) = entry.file() else { return archive(call, state, (&view, &entry)) };
    let kind = if call.parameter("raw") == Some("1") { "inline" } else { "attachment" };
    PageReply::File {
        content_type: content_type(name).to_owned(),
        disposition: disposition(kind, name),
        content: file.content.blob.clone(),
        rev: entry.rev(),
    }
}

/// Reads what [`content_url`] wrote.
fn read(path: &str) -> Option<(Address, String)> {
    let mut parts = path.strip_prefix(CONTENT)?.splitn(4, '/');
    let (form, id, key) = (parts.next()?, parts.next()?, parts.next()?);
    let address = Address::from_parts(&format!("/scl/{form}/{id}"), Some(key.to_owned()))?;
    let inside = parts.next().map(|inside| format!("/{inside}")).unwrap_or_default();
    Some((address, inside))
}

/// A folder as one archive.
fn archive(call: &PageCall, state: &State, (view, folder): (&View, &Arc<Entry>)) -> PageReply {
    match packed((&state.files, view), folder, call.now) {
        Ok(archive) => PageReply::Archive {
            disposition: disposition("attachment", &format!("{}.zip", folder.path.name())),
            archive,
        },
        Err(failure) => PageReply::Text(400, failure.to_string()),
    }
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
