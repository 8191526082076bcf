//! The properties of files: one group of fields for each file and template.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::template::{Holder, Owner, TEXT_LIMIT, Template};
use crate::random::Random;
use crate::table::{Persisted, Row, Table};

/// In front of the ids of templates.
const PREFIX: &str = "ptid:";

/// All templates, and all properties of files.
#[derive(Debug, Clone, Default)]
pub(crate) struct Properties {
    templates: Table<String, Template>,
    /// By the file's id and the template's.
    groups: Table<(String, String), Fields>,
}

/// The fields of one group by their names.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Fields(pub(crate) BTreeMap<String, String>);

impl Row for Fields {}

/// One group as an argument gives it.
#[derive(Debug, Clone)]
pub(crate) struct Group {
    /// The template's id.
    pub(crate) template: String,
    /// The fields.
    pub(crate) fields: Fields,
}

/// A change of one group: fields to set, and names of fields to remove.
#[derive(Debug, Clone)]
pub(crate) struct GroupUpdate {
    /// What is set.
    pub(crate) set: Group,
    /// What is removed.
    pub(crate) removed: Vec<String>,
}

/// Why properties are refused, after the members that the errors of all routes share.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum PropertyFailure {
    /// There is no template with this id.
    #[error("template {0} not found")]
    TemplateNotFound(String),
    /// The template is another account's or another app's.
    #[error("restricted content")]
    Restricted,
    /// A value is too long.
    #[error("property field too large")]
    FieldTooLarge,
    /// A field is none of the template's.
    #[error("does not fit template")]
    DoesNotFit,
    /// Two groups of the same template.
    #[error("duplicate property groups")]
    Duplicate,
    /// The file has a group of the template already.
    #[error("property group already exists")]
    AlreadyExists,
    /// The file has no group of the template.
    #[error("property group not found")]
    GroupNotFound,
}

impl Properties {
    /// What is kept on disk.
    pub(crate) fn tables(&mut self) -> Vec<(&'static str, &mut dyn Persisted)> {
        vec![("property_templates", &mut self.templates), ("property_groups", &mut self.groups)]
    }

    /// Keeps a template, and returns its id.
    pub(crate) fn add_template(&mut self, template: Template, random: &mut Random) -> String {
        let id = format!("{PREFIX}{}", random.url_safe(22));
        self.templates.insert(id.clone(), template);
        id
    }

    /// Puts a changed template in the place of the old one.
    pub(crate) fn replace_template(&mut self, id: String, template: Template) {
        self.templates.insert(id, template);
    }

    /// A template of an owner.
    ///
    /// # Errors
    /// There is none, or it is another's.
    pub(crate) fn template(&self, id: &str, owner: &Owner) -> Result<&Template, PropertyFailure> {
        let found = self.templates.get(id);
        let found = found.ok_or_else(|| PropertyFailure::TemplateNotFound(id.to_owned()))?;
        if found.owner == *owner { Ok(found) } else { Err(PropertyFailure::Restricted) }
    }

    /// The ids of an owner's templates.
    pub(crate) fn templates_of(&self, owner: &Owner) -> Vec<&str> {
        let own = self.templates.iter().filter(|(_, template)| template.owner == *owner);
        own.map(|(id, _)| id.as_str()).collect()
    }

    /// A template by which somebody may give files properties.
    ///
    /// # Errors
    /// There is none, or it is for others.
    pub(crate) fn usable(&self, id: &str, holder: &Holder) -> Result<&Template, PropertyFailure> {
        let found = self.templates.get(id);
        let found = found.ok_or_else(|| PropertyFailure::TemplateNotFound(id.to_owned()))?;
        if holder.may_use(&found.owner) { Ok(found) } else { Err(PropertyFailure::Restricted) }
    }

    /// The ids of all these templates.
    pub(crate) fn usable_by(&self, holder: &Holder) -> Vec<&str> {
        let usable = self.templates.iter().filter(|(_, template)| holder.may_use(&template.owner));
        usable.map(|(id, _)| id.as_str()).collect()
    }

    /// The account or the team whose template this is.
    pub(super) fn owner(&self, id: &str) -> Option<&str> {
        Some(&self.templates.get(id)?.owner.account)
    }

    /// Removes a template with all properties that follow it.
    pub(crate) fn remove_template(&mut self, id: &str) {
        self.templates.remove(id);
        self.groups.retain(|(_, template), _| template != id);
    }

    /// Whether groups keep the rules of their templates.
    ///
    /// # Errors
    /// They do not.
    pub(crate) fn check(&self, groups: &[Group], holder: &Holder) -> Result<(), PropertyFailure> {
        let mut seen = BTreeSet::new();
        for group in groups {
            let template = self.usable(&group.template, holder)?;
            if !seen.insert(&group.template) {
                return Err(PropertyFailure::Duplicate);
            }
            for (name, value) in &group.fields.0 {
                if !template.has_field(name) {
                    return Err(PropertyFailure::DoesNotFit);
                }
                if value.len() > TEXT_LIMIT {
                    return Err(PropertyFailure::FieldTooLarge);
                }
            }
        }
        Ok(())
    }

    /// Adds groups that a file has not yet. They must have been checked.
    ///
    /// # Errors
    /// It has one of them; then none is added.
    pub(crate) fn add(&mut self, file: &str, groups: Vec<Group>) -> Result<(), PropertyFailure> {
        if groups.iter().any(|group| self.group(file, &group.template).is_some()) {
            return Err(PropertyFailure::AlreadyExists);
        }
        self.overwrite(file, groups);
        Ok(())
    }

    /// Puts groups in the place of those that a file has. They must have been checked.
    pub(crate) fn overwrite(&mut self, file: &str, groups: Vec<Group>) {
        for group in groups {
            self.groups.insert((file.to_owned(), group.template), group.fields);
        }
    }

    /// Changes fields of groups that a file has. They must have been checked.
    ///
    /// # Errors
    /// It has not all of them; then none is changed.
    pub(crate) fn update(
        &mut self,
        file: &str,
        updates: Vec<GroupUpdate>,
    ) -> Result<(), PropertyFailure> {
        if updates.iter().any(|update| self.group(file, &update.set.template).is_none()) {
            return Err(PropertyFailure::GroupNotFound);
        }
        for GroupUpdate { set, removed } in updates {
            if let Some(fields) = self.groups.get_mut(&(file.to_owned(), set.template)) {
                fields.0.extend(set.fields.0);
                fields.0.retain(|name, _| !removed.contains(name));
            }
        }
        Ok(())
    }

    /// Removes the groups of these templates from a file.
    ///
    /// # Errors
    /// It has not all of them; then none is removed.
    pub(crate) fn remove(&mut self, file: &str, templates: &[&str]) -> Result<(), PropertyFailure> {
        if templates.iter().any(|template| self.group(file, template).is_none()) {
            return Err(PropertyFailure::GroupNotFound);
        }
        for template in templates {
            self.groups.remove(&(file.to_owned(), (*template).to_owned()));
        }
        Ok(())
    }

    /// The group of a file and a template.
    pub(crate) fn group(&self, file: &str, template: &str) -> Option<&Fields> {
        self.groups.get(&(file.to_owned(), template.to_owned()))
    }

    /// All groups with the ids of file and template.
    pub(super) fn all(&self) -> impl Iterator<Item = (&str, &str, &Fields)> {
        let rows = self.groups.iter();
        rows.map(|((file, template), fields)| (file.as_str(), template.as_str(), fields))
    }
}
