//! Files that a stranger sends to a request.

use jiff::Timestamp;

use super::store::FileRequest;
use crate::account::Plan;
use crate::blob::Blob;
use crate::files::{
    Commit, Content, FileForm, Limits, OnConflict, Strictness, TreePath, View, WriteFailure,
    WriteMode, is_disallowed,
};
use crate::state::State;

/// The largest file that the free plan takes by a request, as Dropbox's help says.
const LARGEST_OF_BASIC: u64 = 2 << 30;

/// The largest file that the other plans take.
const LARGEST: u64 = 250 << 30;

/// The most UTF-16 units of a name: what a path takes, with room for a number in brackets.
const NAME_LIMIT: usize = 240;

/// What a stranger sends.
#[derive(Debug, Default)]
pub(super) struct Parcel {
    /// Who sends it, in their own words.
    pub(super) sender: String,
    /// Where they can be reached.
    pub(super) email: String,
    /// The files, by the names they have there.
    pub(super) files: Vec<(String, Blob)>,
}

/// Why nothing is accepted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum NotAccepted {
    /// There is no such request.
    #[error("there is no such file request")]
    Unknown,
    /// Its owner closed it, its time is over, or its folder is gone.
    #[error("this file request is closed")]
    Closed,
    /// There is no room for so much.
    #[error("there is no room for so much")]
    NoRoom,
    /// Dropbox does not store a file of this name.
    #[error("a file of the name {0:?} cannot be sent")]
    BadName(String),
    /// The disk failed.
    #[error("the files cannot be kept")]
    Broken,
}

/// A request that accepts files now, and the most bytes that one file may have.
///
/// # Errors
/// It accepts none.
pub(super) fn open(
    state: &State,
    id: &str,
    now: Timestamp,
) -> Result<(FileRequest, u64), NotAccepted> {
    let (_, request) = state.file_requests.find(id).ok_or(NotAccepted::Unknown)?;
    let account = state.accounts.get(&request.account).ok_or(NotAccepted::Unknown)?;
    let view = View { account: account.id.clone(), root: state.root_of(account) };
    let folder = state.files.entry_by_id(&view, &request.folder);
    if !request.is_open(now) || folder.is_none() {
        return Err(NotAccepted::Closed);
    }
    let largest = if account.plan == Plan::Basic { LARGEST_OF_BASIC } else { LARGEST };
    Ok((request.clone(), largest.min(account.allocated.saturating_sub(state.files.used(&view)))))
}

/// Puts what came into the folder of a request: all files, or none. Returns how many came.
///
/// # Errors
/// None was kept.
pub(super) fn deliver(
    state: &mut State,
    id: &str,
    parcel: &Parcel,
    now: Timestamp,
) -> Result<usize, NotAccepted> {
    let (request, room) = open(state, id, now)?;
    let total: u64 = parcel.files.iter().map(|(_, content)| content.len()).sum();
    if total > room {
        return Err(NotAccepted::NoRoom);
    }
    let account = state.accounts.get(&request.account).ok_or(NotAccepted::Unknown)?;
    let view = View { account: account.id.clone(), root: state.root_of(account) };
    let limits = Limits {
        allocated: account.allocated,
        now: Timestamp::from_second(now.as_second()).unwrap_or(now),
    };
    let folder = state.files.entry_by_id(&view, &request.folder).ok_or(NotAccepted::Closed)?;
    let mut files = Vec::new();
    for (name, blob) in &parcel.files {
        let path = folder.path.child(&kept_name(&parcel.sender, name));
        let path = TreePath::parse(path.display());
        let path = path.ok().filter(|path| !is_disallowed(path.name()));
        let path = path.ok_or_else(|| NotAccepted::BadName(name.clone()))?;
        let content = Content::new(blob.clone()).map_err(|_| NotAccepted::Broken)?;
        files.push((commit(path), content));
    }
    let count = files.len();
    for (commit, content) in files {
        let name = commit.path.name().to_owned();
        state.files.write(&view, commit, content, limits).map_err(|failure| match failure {
            WriteFailure::InsufficientSpace => NotAccepted::NoRoom,
            WriteFailure::DisallowedName | WriteFailure::MalformedPath => {
                NotAccepted::BadName(name)
            }
            _ => NotAccepted::Closed,
        })?;
    }
    state.file_requests.received(id, count as u64);
    Ok(count)
}

fn commit(path: TreePath) -> Commit {
    Commit {
        path,
        mode: WriteMode::Add,
        on_conflict: OnConflict::Rename,
        // What was sent twice is there twice.
        strictness: Strictness::Strict,
        client_modified: None,
        modified_by: None,
        form: FileForm::Plain,
    }
}

/// `First Last - name.ext`: of both names only what can stand in one name, so that no file leaves
/// the folder.
fn kept_name(sender: &str, name: &str) -> String {
    let plain = |text: &str| -> String {
        let letters = text.chars().filter(|letter| !letter.is_control());
        letters.map(|letter| if "/\\".contains(letter) { '_' } else { letter }).collect()
    };
    let name = plain(name.rsplit(['/', '\\']).next().unwrap_or_default());
    let (stem, extension) = match name.rfind('.') {
        Some(dot) if dot > 0 && name.len() - dot <= 20 => name.split_at(dot),
        _ => (name.as_str(), ""),
    };
    let mut stem = format!("{} - {stem}", plain(sender).trim());
    let units = |text: &str| text.encode_utf16().count();
    while units(&stem) + units(extension) > NAME_LIMIT && stem.pop().is_some() {}
    format!("{stem}{extension}").trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::kept_name;

    #[test]
    fn a_name_says_who_sent_it_and_stays_one_name() {
        for (sender, name, expected) in [
            ("Ada Lovelace", "essay.pdf", "Ada Lovelace - essay.pdf"),
            ("Ada", "../../etc/passwd", "Ada - passwd"),
            ("Ada", r"C:\fake\path.txt", "Ada - path.txt"),
            ("A/../B", "..", "A_.._B - .."),
            ("Ada\n", "a\0\r\nb", "Ada - ab"),
            ("Ada", ".profile", "Ada - .profile"),
        ] {
            assert_eq!(kept_name(sender, name), expected);
        }
        let long = kept_name(&"é".repeat(300), "essay.pdf");
        assert_eq!(long.encode_utf16().count(), super::NAME_LIMIT);
        assert!(long.ends_with(".pdf"), "{long}");
    }
}
