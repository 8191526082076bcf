//! Templates: which fields a group of properties may have.

use serde::{Deserialize, Serialize};

use crate::table::Row;

/// The most fields of one template.
const FIELD_LIMIT: usize = 32;

/// The most bytes of a name.
const NAME_LIMIT: usize = 256;

/// The most bytes of a description or a value.
pub(super) const TEXT_LIMIT: usize = 1024;

/// Whose a template is: it works for this account, or for the members of this team, in this app alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Owner {
    /// The id of the account or of the team.
    pub(crate) account: String,
    /// The app's key.
    pub(crate) app: String,
}

/// Who gives files properties: by templates of the account's own and of its team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Holder {
    /// The account's id.
    pub(crate) account: String,
    /// The id of the team that the account is in.
    pub(crate) team: Option<String>,
    /// The app's key.
    pub(crate) app: String,
}

impl Holder {
    /// Whether the owner's templates are for this account in this app.
    pub(crate) fn may_use(&self, owner: &Owner) -> bool {
        let is_its = owner.account == self.account || Some(&owner.account) == self.team.as_ref();
        is_its && owner.app == self.app
    }
}

/// One template.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Template {
    /// Whose it is.
    pub(crate) owner: Owner,
    /// Its name.
    pub(crate) name: String,
    /// What it is for.
    pub(crate) description: String,
    /// The fields, in the order in which they were added.
    pub(crate) fields: Vec<TemplateField>,
}

impl Row for Template {}

/// One field of a template. All fields are text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TemplateField {
    /// The key of the property.
    pub(crate) name: String,
    /// What it is for.
    pub(crate) description: String,
}

/// Why a template cannot be made or changed, after `file_properties.ModifyTemplateError`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum TemplateFailure {
    /// Two fields have the same name.
    #[error("conflicting property names")]
    ConflictingNames,
    /// More fields than a template may have.
    #[error("too many properties")]
    TooManyFields,
    /// A name or a description is too long.
    #[error("template attribute too large")]
    TooLarge,
}

impl Template {
    /// The template itself, when it keeps the rules.
    ///
    /// # Errors
    /// It does not.
    pub(crate) fn checked(self) -> Result<Self, TemplateFailure> {
        if self.fields.len() > FIELD_LIMIT {
            return Err(TemplateFailure::TooManyFields);
        }
        let mut names: Vec<_> = self.fields.iter().map(|field| field.name.as_str()).collect();
        names.sort_unstable();
        if names.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(TemplateFailure::ConflictingNames);
        }
        let fields = self.fields.iter().map(|field| (&field.name, &field.description));
        let mut texts = std::iter::once((&self.name, &self.description)).chain(fields);
        if texts.any(|(name, text)| name.len() > NAME_LIMIT || text.len() > TEXT_LIMIT) {
            return Err(TemplateFailure::TooLarge);
        }
        Ok(self)
    }

    /// Whether it has a field of this name.
    pub(crate) fn has_field(&self, name: &str) -> bool {
        self.fields.iter().any(|field| field.name == name)
    }
}
