//! Metadata as somebody sees it: what an entry is by itself, and what everything else says of it.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::entry::{Entry, FileForm};
use super::listing::Listed;
use super::namespace::Access;
use super::view::View;
use super::wire;
use crate::call::{Call, Failure};
use crate::file_properties;
use crate::state::State;
use crate::wire::timestamp;

/// What metadata tells only to those who ask for it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Include {
    /// Whether each file says if it was shared with somebody.
    #[serde(rename = "s")]
    pub(crate) explicit_members: bool,
    /// The templates whose properties are told, by their ids.
    #[serde(rename = "t")]
    pub(crate) templates: Vec<String>,
}

impl Include {
    /// From an argument's `include_has_explicit_shared_members` and `include_property_groups`.
    pub(crate) fn asked(arg: &Value) -> Self {
        let newer = arg["include_property_groups"]["filter_some"].as_array();
        let older = arg["include_property_templates"].as_array();
        let ids = newer.into_iter().chain(older).flatten().filter_map(Value::as_str);
        Self {
            explicit_members: arg["include_has_explicit_shared_members"] == true,
            templates: ids.map(str::to_owned).collect(),
        }
    }
}

/// `files.Metadata` of an entry, for the caller and with what the argument asks for.
///
/// # Errors
/// The call has no account.
pub(crate) fn describe(call: &Call, state: &State, entry: &Entry) -> Result<Value, Failure> {
    let include = Include::asked(&call.arg);
    Ok(Perspective { state, view: call.view()?, include: &include }.metadata(entry))
}

/// The same without a `.tag`, where the field's type says whether it is a file or a folder.
///
/// # Errors
/// The call has no account.
pub(crate) fn describe_untagged(
    call: &Call,
    state: &State,
    entry: &Entry,
) -> Result<Value, Failure> {
    let include = Include::asked(&call.arg);
    Ok(Perspective { state, view: call.view()?, include: &include }.untagged(entry))
}

/// Who looks at entries, and what they asked for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Perspective<'s> {
    /// All that can be known.
    pub(crate) state: &'s State,
    /// Who looks.
    pub(crate) view: &'s View,
    /// What they asked for.
    pub(crate) include: &'s Include,
}

impl Perspective<'_> {
    /// Writes `files.Metadata` of one line of a listing as text: the same as [`Perspective::listed`]
    /// without building a value, where nothing but the entry itself says anything.
    pub(crate) fn write_listed(&self, listed: &Listed, out: &mut String) {
        match listed {
            Listed::There(entry) if self.is_plain(entry) => super::text::write_metadata(entry, out),
            listed => crate::wire::write(&self.listed(listed), out),
        }
    }

    /// Whether nothing but the entry itself says anything of it.
    fn is_plain(&self, entry: &Entry) -> bool {
        *self.include == Include::default()
            && entry.mounted().is_none()
            && entry.file().is_none_or(|file| file.form == FileForm::Plain)
            && !self.is_shared(entry.namespace)
    }

    /// `files.Metadata` of one line of a listing.
    pub(crate) fn listed(&self, listed: &Listed) -> Value {
        match listed {
            Listed::There(entry) => self.metadata(entry),
            Listed::Gone(path) => wire::deleted(path),
        }
    }

    /// `files.Metadata`: with the `.tag` that says what it is.
    pub(crate) fn metadata(&self, entry: &Entry) -> Value {
        let tag = if entry.is_folder() { "folder" } else { "file" };
        wire::tagged(tag, self.untagged(entry))
    }

    /// `files.FileMetadata` or `files.FolderMetadata`.
    pub(crate) fn untagged(&self, entry: &Entry) -> Value {
        let mut value = wire::untagged(entry);
        if let Some(fields) = value.as_object_mut() {
            self.add_sharing(entry, fields);
            self.add_lock(entry, fields);
            self.add_properties(entry, fields);
        }
        value
    }

    fn add_properties(&self, entry: &Entry, fields: &mut Map<String, Value>) {
        if self.include.templates.is_empty() {
            return;
        }
        let (id, templates) = (entry.id.to_string(), &self.include.templates);
        let groups = file_properties::shown(self.state, &id, &self.view.account, templates);
        if let Some(groups) = groups {
            fields.insert("property_groups".to_owned(), groups);
        }
    }

    fn add_lock(&self, entry: &Entry, fields: &mut Map<String, Value>) {
        let Some(lock) = self.state.files.lock_of(entry) else { return };
        let mut info = json!({
            "is_lockholder": lock.holder == self.view.account,
            "lockholder_account_id": lock.holder,
            "created": timestamp(lock.created),
        });
        if let Some(holder) = self.state.accounts.get(&lock.holder) {
            info["lockholder_name"] = json!(holder.display_name());
        }
        fields.insert("file_lock_info".to_owned(), info);
    }

    fn add_sharing(&self, entry: &Entry, fields: &mut Map<String, Value>) {
        let parent = Some(entry.namespace).filter(|number| self.is_shared(*number));
        let shared = entry.mounted().filter(|number| self.is_shared(*number));
        if let Some(parent) = parent {
            fields.insert("parent_shared_folder_id".to_owned(), json!(parent.to_string()));
        }
        if let Some(shared) = shared {
            fields.insert("shared_folder_id".to_owned(), json!(shared.to_string()));
        }
        if let Some(number) = shared.or(parent) {
            let info = match entry.is_folder() {
                true => self.folder_sharing(number, (parent, shared)),
                false => self.file_sharing(number, entry),
            };
            fields.insert("sharing_info".to_owned(), info);
        }
        if self.include.explicit_members && !entry.is_folder() {
            let shared = self.state.sharing.has_explicit_members(&entry.id.to_string());
            fields.insert("has_explicit_shared_members".to_owned(), json!(shared));
        }
    }

    /// `files.FileSharingInfo`
    fn file_sharing(&self, parent: u64, entry: &Entry) -> Value {
        let mut info = json!({
            "read_only": self.is_read_only(parent),
            "parent_shared_folder_id": parent.to_string(),
        });
        if let Some(account) = entry.file().and_then(|file| file.modified_by.as_deref()) {
            info["modified_by"] = json!(account);
        }
        info
    }

    /// `files.FolderSharingInfo`
    fn folder_sharing(&self, number: u64, ids: (Option<u64>, Option<u64>)) -> Value {
        let mut info = json!({
            "read_only": self.is_read_only(number),
            "traverse_only": false,
            "no_access": false,
        });
        // A shared folder in a shared folder is told by its own id alone.
        match ids {
            (_, Some(shared)) => info["shared_folder_id"] = json!(shared.to_string()),
            (Some(parent), None) => info["parent_shared_folder_id"] = json!(parent.to_string()),
            (None, None) => {}
        }
        info
    }

    fn is_shared(&self, number: u64) -> bool {
        self.state.files.is_shared(number)
    }

    fn is_read_only(&self, number: u64) -> bool {
        match self.state.files.access(number, &self.view.account) {
            Some(Access::Editor | Access::Owner) => false,
            Some(Access::Viewer) | None => true,
        }
    }
}
