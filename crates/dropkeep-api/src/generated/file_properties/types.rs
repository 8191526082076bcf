// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The types of `file_properties`.

use crate::wire;

/// Argument of `file_properties/properties/add`, and one more place (`file_properties.AddPropertiesArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddPropertiesArg {
    /// String that matches `/(.|[\r\n])*|id:.*|(ns:[0-9]+(/.*)?)`.
    pub path: String,
    /// List, each: `file_properties.PropertyGroup`.
    pub property_groups: Vec<PropertyGroup>,
}

impl AddPropertiesArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>, property_groups: Vec<PropertyGroup>) -> Self {
        Self { path: path.into(), property_groups }
    }
}

impl wire::Fields for AddPropertiesArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("path", &self.path);
        writer.field("property_groups", &self.property_groups);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            path: object.required("path")?,
            property_groups: object.required("property_groups")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::text(
                &self.path,
                Some(&crate::patterns::FILE_PROPERTIES_PATH_OR_ID),
                (None, None),
            ),
        )?;
        wire::check::field(
            "property_groups",
            wire::check::each(&self.property_groups, wire::Wire::check),
        )?;
        Ok(())
    }
}

/// Argument of `file_properties/templates/add_for_team`, and 2 more places (`file_properties.AddTemplateArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddTemplateArg {
    /// String.
    pub name: String,
    /// String.
    pub description: String,
    /// List, each: `file_properties.PropertyFieldTemplate`.
    pub fields: Vec<PropertyFieldTemplate>,
}

impl AddTemplateArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        fields: Vec<PropertyFieldTemplate>,
    ) -> Self {
        Self { name: name.into(), description: description.into(), fields }
    }
}

impl wire::Fields for AddTemplateArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("name", &self.name);
        writer.field("description", &self.description);
        writer.field("fields", &self.fields);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            name: object.required("name")?,
            description: object.required("description")?,
            fields: object.required("fields")?,
        })
    }
}

/// Result of `file_properties/templates/add_for_team`, and 2 more places (`file_properties.AddTemplateResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddTemplateResult {
    /// String of at least one character that matches `(/|ptid:).*`.
    pub template_id: String,
}

impl AddTemplateResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(template_id: impl Into<String>) -> Self {
        Self { template_id: template_id.into() }
    }
}

impl wire::Fields for AddTemplateResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("template_id", &self.template_id);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { template_id: object.required("template_id")? })
    }
}

/// Argument of `file_properties/templates/get_for_team`, and 2 more places (`file_properties.GetTemplateArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTemplateArg {
    /// String of at least one character that matches `(/|ptid:).*`.
    pub template_id: String,
}

impl GetTemplateArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(template_id: impl Into<String>) -> Self {
        Self { template_id: template_id.into() }
    }
}

impl wire::Fields for GetTemplateArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("template_id", &self.template_id);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { template_id: object.required("template_id")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "template_id",
            wire::check::text(
                &self.template_id,
                Some(&crate::patterns::FILE_PROPERTIES_TEMPLATE_ID),
                (Some(1), None),
            ),
        )?;
        Ok(())
    }
}

/// Result of `file_properties/templates/get_for_team`, and 2 more places (`file_properties.GetTemplateResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTemplateResult {
    /// String.
    pub name: String,
    /// String.
    pub description: String,
    /// List, each: `file_properties.PropertyFieldTemplate`.
    pub fields: Vec<PropertyFieldTemplate>,
}

impl GetTemplateResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        fields: Vec<PropertyFieldTemplate>,
    ) -> Self {
        Self { name: name.into(), description: description.into(), fields }
    }
}

impl wire::Fields for GetTemplateResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("name", &self.name);
        writer.field("description", &self.description);
        writer.field("fields", &self.fields);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            name: object.required("name")?,
            description: object.required("description")?,
            fields: object.required("fields")?,
        })
    }
}

/// Result of `file_properties/templates/list_for_team`, and one more place (`file_properties.ListTemplateResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTemplateResult {
    /// List, each: string of at least one character that matches `(/|ptid:).*`.
    pub template_ids: Vec<String>,
}

impl ListTemplateResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(template_ids: Vec<String>) -> Self {
        Self { template_ids }
    }
}

impl wire::Fields for ListTemplateResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("template_ids", &self.template_ids);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { template_ids: object.required("template_ids")? })
    }
}

/// Argument of `file_properties/properties/overwrite`, and one more place (`file_properties.OverwritePropertyGroupArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OverwritePropertyGroupArg {
    /// String that matches `/(.|[\r\n])*|id:.*|(ns:[0-9]+(/.*)?)`.
    pub path: String,
    /// List of at least one item, each: `file_properties.PropertyGroup`.
    pub property_groups: Vec<PropertyGroup>,
}

impl OverwritePropertyGroupArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>, property_groups: Vec<PropertyGroup>) -> Self {
        Self { path: path.into(), property_groups }
    }
}

impl wire::Fields for OverwritePropertyGroupArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("path", &self.path);
        writer.field("property_groups", &self.property_groups);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            path: object.required("path")?,
            property_groups: object.required("property_groups")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::text(
                &self.path,
                Some(&crate::patterns::FILE_PROPERTIES_PATH_OR_ID),
                (None, None),
            ),
        )?;
        wire::check::field(
            "property_groups",
            wire::check::items(&self.property_groups, (Some(1), None))
                .and_then(|()| wire::check::each(&self.property_groups, wire::Wire::check)),
        )?;
        Ok(())
    }
}

/// Argument of `file_properties/properties/search` (`file_properties.PropertiesSearchArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PropertiesSearchArg {
    /// List of at least one item, each: `file_properties.PropertiesSearchQuery`.
    pub queries: Vec<PropertiesSearchQuery>,
    /// `file_properties.TemplateFilter`. Default: `filter_none`.
    pub template_filter: TemplateFilter,
}

impl PropertiesSearchArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(queries: Vec<PropertiesSearchQuery>) -> Self {
        Self { queries, template_filter: TemplateFilter::FilterNone }
    }

    /// Sets `template_filter`.
    #[must_use]
    #[inline]
    pub fn template_filter(mut self, template_filter: TemplateFilter) -> Self {
        self.template_filter = template_filter;
        self
    }
}

impl wire::Fields for PropertiesSearchArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("queries", &self.queries);
        writer.unless_default(
            "template_filter",
            &self.template_filter,
            &TemplateFilter::FilterNone,
        );
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            queries: object.required("queries")?,
            template_filter: object.or_default("template_filter", TemplateFilter::FilterNone)?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("queries", wire::check::items(&self.queries, (Some(1), None)))?;
        wire::check::field("template_filter", wire::Wire::check(&self.template_filter))?;
        Ok(())
    }
}

/// Argument of `file_properties/properties/search/continue` (`file_properties.PropertiesSearchContinueArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PropertiesSearchContinueArg {
    /// String of at least one character.
    pub cursor: String,
}

impl PropertiesSearchContinueArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(cursor: impl Into<String>) -> Self {
        Self { cursor: cursor.into() }
    }
}

impl wire::Fields for PropertiesSearchContinueArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("cursor", &self.cursor);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { cursor: object.required("cursor")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("cursor", wire::check::text(&self.cursor, None, (Some(1), None)))?;
        Ok(())
    }
}

/// Part of `file_properties.PropertiesSearchResult` (`file_properties.PropertiesSearchMatch`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PropertiesSearchMatch {
    /// String of at least one character.
    pub id: String,
    /// String.
    pub path: String,
    /// Boolean.
    pub is_deleted: bool,
    /// List, each: `file_properties.PropertyGroup`.
    pub property_groups: Vec<PropertyGroup>,
}

impl PropertiesSearchMatch {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        id: impl Into<String>,
        path: impl Into<String>,
        is_deleted: bool,
        property_groups: Vec<PropertyGroup>,
    ) -> Self {
        Self { id: id.into(), path: path.into(), is_deleted, property_groups }
    }
}

impl wire::Fields for PropertiesSearchMatch {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("id", &self.id);
        writer.field("path", &self.path);
        writer.field("is_deleted", &self.is_deleted);
        writer.field("property_groups", &self.property_groups);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            id: object.required("id")?,
            path: object.required("path")?,
            is_deleted: object.required("is_deleted")?,
            property_groups: object.required("property_groups")?,
        })
    }
}

/// Part of `file_properties.PropertiesSearchArg` (`file_properties.PropertiesSearchQuery`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PropertiesSearchQuery {
    /// String.
    pub query: String,
    /// `file_properties.PropertiesSearchMode`.
    pub mode: PropertiesSearchMode,
    /// `file_properties.LogicalOperator`. Default: `or_operator`.
    pub logical_operator: LogicalOperator,
}

impl PropertiesSearchQuery {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(query: impl Into<String>, mode: PropertiesSearchMode) -> Self {
        Self { query: query.into(), mode, logical_operator: LogicalOperator::OrOperator }
    }

    /// Sets `logical_operator`.
    #[must_use]
    #[inline]
    pub fn logical_operator(mut self, logical_operator: LogicalOperator) -> Self {
        self.logical_operator = logical_operator;
        self
    }
}

impl wire::Fields for PropertiesSearchQuery {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("query", &self.query);
        writer.field("mode", &self.mode);
        writer.unless_default(
            "logical_operator",
            &self.logical_operator,
            &LogicalOperator::OrOperator,
        );
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            query: object.required("query")?,
            mode: object.required("mode")?,
            logical_operator: object.or_default("logical_operator", LogicalOperator::OrOperator)?,
        })
    }
}

/// Result of `file_properties/properties/search`, and one more place (`file_properties.PropertiesSearchResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PropertiesSearchResult {
    /// List, each: `file_properties.PropertiesSearchMatch`.
    pub matches: Vec<PropertiesSearchMatch>,
    /// String of at least one character. May be absent.
    pub cursor: Option<String>,
}

impl PropertiesSearchResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(matches: Vec<PropertiesSearchMatch>) -> Self {
        Self { matches, cursor: None }
    }

    /// Sets `cursor`.
    #[must_use]
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

impl wire::Fields for PropertiesSearchResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("matches", &self.matches);
        writer.optional("cursor", self.cursor.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { matches: object.required("matches")?, cursor: object.optional("cursor")? })
    }
}

/// Part of `file_properties.PropertyGroup`, and one more place (`file_properties.PropertyField`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PropertyField {
    /// String.
    pub name: String,
    /// String.
    pub value: String,
}

impl PropertyField {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into() }
    }
}

impl wire::Fields for PropertyField {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("name", &self.name);
        writer.field("value", &self.value);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { name: object.required("name")?, value: object.required("value")? })
    }
}

/// Part of `file_properties.AddTemplateArg`, and 3 more places (`file_properties.PropertyFieldTemplate`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PropertyFieldTemplate {
    /// String.
    pub name: String,
    /// String.
    pub description: String,
    /// `file_properties.PropertyType`.
    pub r#type: PropertyType,
}

impl PropertyFieldTemplate {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        r#type: PropertyType,
    ) -> Self {
        Self { name: name.into(), description: description.into(), r#type }
    }
}

impl wire::Fields for PropertyFieldTemplate {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("name", &self.name);
        writer.field("description", &self.description);
        writer.field("type", &self.r#type);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            name: object.required("name")?,
            description: object.required("description")?,
            r#type: object.required("type")?,
        })
    }
}

/// Part of `file_properties.AddPropertiesArg`, and 6 more places (`file_properties.PropertyGroup`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PropertyGroup {
    /// String of at least one character that matches `(/|ptid:).*`.
    pub template_id: String,
    /// List, each: `file_properties.PropertyField`.
    pub fields: Vec<PropertyField>,
}

impl PropertyGroup {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(template_id: impl Into<String>, fields: Vec<PropertyField>) -> Self {
        Self { template_id: template_id.into(), fields }
    }
}

impl wire::Fields for PropertyGroup {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("template_id", &self.template_id);
        writer.field("fields", &self.fields);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            template_id: object.required("template_id")?,
            fields: object.required("fields")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "template_id",
            wire::check::text(
                &self.template_id,
                Some(&crate::patterns::FILE_PROPERTIES_TEMPLATE_ID),
                (Some(1), None),
            ),
        )?;
        Ok(())
    }
}

/// `file_properties.PropertyGroupTemplate`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PropertyGroupTemplate {
    /// String.
    pub name: String,
    /// String.
    pub description: String,
    /// List, each: `file_properties.PropertyFieldTemplate`.
    pub fields: Vec<PropertyFieldTemplate>,
}

impl PropertyGroupTemplate {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        fields: Vec<PropertyFieldTemplate>,
    ) -> Self {
        Self { name: name.into(), description: description.into(), fields }
    }
}

impl wire::Fields for PropertyGroupTemplate {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("name", &self.name);
        writer.field("description", &self.description);
        writer.field("fields", &self.fields);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            name: object.required("name")?,
            description: object.required("description")?,
            fields: object.required("fields")?,
        })
    }
}

/// Part of `file_properties.UpdatePropertiesArg` (`file_properties.PropertyGroupUpdate`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PropertyGroupUpdate {
    /// String of at least one character that matches `(/|ptid:).*`.
    pub template_id: String,
    /// List, each: `file_properties.PropertyField`. May be absent.
    pub add_or_update_fields: Option<Vec<PropertyField>>,
    /// List, each: string. May be absent.
    pub remove_fields: Option<Vec<String>>,
}

impl PropertyGroupUpdate {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(template_id: impl Into<String>) -> Self {
        Self { template_id: template_id.into(), add_or_update_fields: None, remove_fields: None }
    }

    /// Sets `add_or_update_fields`.
    #[must_use]
    #[inline]
    pub fn add_or_update_fields(mut self, add_or_update_fields: Vec<PropertyField>) -> Self {
        self.add_or_update_fields = Some(add_or_update_fields);
        self
    }

    /// Sets `remove_fields`.
    #[must_use]
    #[inline]
    pub fn remove_fields(mut self, remove_fields: Vec<String>) -> Self {
        self.remove_fields = Some(remove_fields);
        self
    }
}

impl wire::Fields for PropertyGroupUpdate {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("template_id", &self.template_id);
        writer.optional("add_or_update_fields", self.add_or_update_fields.as_ref());
        writer.optional("remove_fields", self.remove_fields.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            template_id: object.required("template_id")?,
            add_or_update_fields: object.optional("add_or_update_fields")?,
            remove_fields: object.optional("remove_fields")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "template_id",
            wire::check::text(
                &self.template_id,
                Some(&crate::patterns::FILE_PROPERTIES_TEMPLATE_ID),
                (Some(1), None),
            ),
        )?;
        Ok(())
    }
}

/// Argument of `file_properties/properties/remove` (`file_properties.RemovePropertiesArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemovePropertiesArg {
    /// String that matches `/(.|[\r\n])*|id:.*|(ns:[0-9]+(/.*)?)`.
    pub path: String,
    /// List, each: string of at least one character that matches `(/|ptid:).*`.
    pub property_template_ids: Vec<String>,
}

impl RemovePropertiesArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>, property_template_ids: Vec<String>) -> Self {
        Self { path: path.into(), property_template_ids }
    }
}

impl wire::Fields for RemovePropertiesArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("path", &self.path);
        writer.field("property_template_ids", &self.property_template_ids);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            path: object.required("path")?,
            property_template_ids: object.required("property_template_ids")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::text(
                &self.path,
                Some(&crate::patterns::FILE_PROPERTIES_PATH_OR_ID),
                (None, None),
            ),
        )?;
        wire::check::field(
            "property_template_ids",
            wire::check::each(&self.property_template_ids, |item| {
                wire::check::text(
                    item,
                    Some(&crate::patterns::FILE_PROPERTIES_TEMPLATE_ID),
                    (Some(1), None),
                )
            }),
        )?;
        Ok(())
    }
}

/// Argument of `file_properties/templates/remove_for_team`, and one more place (`file_properties.RemoveTemplateArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveTemplateArg {
    /// String of at least one character that matches `(/|ptid:).*`.
    pub template_id: String,
}

impl RemoveTemplateArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(template_id: impl Into<String>) -> Self {
        Self { template_id: template_id.into() }
    }
}

impl wire::Fields for RemoveTemplateArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("template_id", &self.template_id);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { template_id: object.required("template_id")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "template_id",
            wire::check::text(
                &self.template_id,
                Some(&crate::patterns::FILE_PROPERTIES_TEMPLATE_ID),
                (Some(1), None),
            ),
        )?;
        Ok(())
    }
}

/// Argument of `file_properties/properties/update`, and one more place (`file_properties.UpdatePropertiesArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePropertiesArg {
    /// String that matches `/(.|[\r\n])*|id:.*|(ns:[0-9]+(/.*)?)`.
    pub path: String,
    /// List, each: `file_properties.PropertyGroupUpdate`.
    pub update_property_groups: Vec<PropertyGroupUpdate>,
}

impl UpdatePropertiesArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>, update_property_groups: Vec<PropertyGroupUpdate>) -> Self {
        Self { path: path.into(), update_property_groups }
    }
}

impl wire::Fields for UpdatePropertiesArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("path", &self.path);
        writer.field("update_property_groups", &self.update_property_groups);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            path: object.required("path")?,
            update_property_groups: object.required("update_property_groups")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::text(
                &self.path,
                Some(&crate::patterns::FILE_PROPERTIES_PATH_OR_ID),
                (None, None),
            ),
        )?;
        wire::check::field(
            "update_property_groups",
            wire::check::each(&self.update_property_groups, wire::Wire::check),
        )?;
        Ok(())
    }
}

/// Argument of `file_properties/templates/update_for_team`, and one more place (`file_properties.UpdateTemplateArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateTemplateArg {
    /// String of at least one character that matches `(/|ptid:).*`.
    pub template_id: String,
    /// String. May be absent.
    pub name: Option<String>,
    /// String. May be absent.
    pub description: Option<String>,
    /// List, each: `file_properties.PropertyFieldTemplate`. May be absent.
    pub add_fields: Option<Vec<PropertyFieldTemplate>>,
}

impl UpdateTemplateArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(template_id: impl Into<String>) -> Self {
        Self { template_id: template_id.into(), name: None, description: None, add_fields: None }
    }

    /// Sets `name`.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `add_fields`.
    #[must_use]
    #[inline]
    pub fn add_fields(mut self, add_fields: Vec<PropertyFieldTemplate>) -> Self {
        self.add_fields = Some(add_fields);
        self
    }
}

impl wire::Fields for UpdateTemplateArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("template_id", &self.template_id);
        writer.optional("name", self.name.as_ref());
        writer.optional("description", self.description.as_ref());
        writer.optional("add_fields", self.add_fields.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            template_id: object.required("template_id")?,
            name: object.optional("name")?,
            description: object.optional("description")?,
            add_fields: object.optional("add_fields")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "template_id",
            wire::check::text(
                &self.template_id,
                Some(&crate::patterns::FILE_PROPERTIES_TEMPLATE_ID),
                (Some(1), None),
            ),
        )?;
        Ok(())
    }
}

/// Result of `file_properties/templates/update_for_team`, and one more place (`file_properties.UpdateTemplateResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateTemplateResult {
    /// String of at least one character that matches `(/|ptid:).*`.
    pub template_id: String,
}

impl UpdateTemplateResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(template_id: impl Into<String>) -> Self {
        Self { template_id: template_id.into() }
    }
}

impl wire::Fields for UpdateTemplateResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("template_id", &self.template_id);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { template_id: object.required("template_id")? })
    }
}

/// Error of `file_properties/properties/add`, and one more place (`file_properties.AddPropertiesError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AddPropertiesError {
    /// `template_not_found`, with: string of at least one character that matches `(/|ptid:).*`.
    TemplateNotFound(String),
    /// `restricted_content`.
    RestrictedContent,
    /// `path`, with: `file_properties.LookupError`.
    Path(LookupError),
    /// `unsupported_folder`.
    UnsupportedFolder,
    /// `property_field_too_large`.
    PropertyFieldTooLarge,
    /// `does_not_fit_template`.
    DoesNotFitTemplate,
    /// `duplicate_property_groups`.
    DuplicatePropertyGroups,
    /// `property_group_already_exists`.
    PropertyGroupAlreadyExists,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl AddPropertiesError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::TemplateNotFound(_) => "template_not_found",
            Self::RestrictedContent => "restricted_content",
            Self::Path(_) => "path",
            Self::UnsupportedFolder => "unsupported_folder",
            Self::PropertyFieldTooLarge => "property_field_too_large",
            Self::DoesNotFitTemplate => "does_not_fit_template",
            Self::DuplicatePropertyGroups => "duplicate_property_groups",
            Self::PropertyGroupAlreadyExists => "property_group_already_exists",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for AddPropertiesError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::TemplateNotFound(value) => writer.nested("template_not_found", value),
            Self::Path(value) => writer.nested("path", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "template_not_found" => Self::TemplateNotFound(tagged.nested()?),
            "restricted_content" => Self::RestrictedContent,
            "path" => Self::Path(tagged.nested()?),
            "unsupported_folder" => Self::UnsupportedFolder,
            "property_field_too_large" => Self::PropertyFieldTooLarge,
            "does_not_fit_template" => Self::DoesNotFitTemplate,
            "duplicate_property_groups" => Self::DuplicatePropertyGroups,
            "property_group_already_exists" => Self::PropertyGroupAlreadyExists,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `file_properties/properties/overwrite`, and 3 more places (`file_properties.InvalidPropertyGroupError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InvalidPropertyGroupError {
    /// `template_not_found`, with: string of at least one character that matches `(/|ptid:).*`.
    TemplateNotFound(String),
    /// `restricted_content`.
    RestrictedContent,
    /// `path`, with: `file_properties.LookupError`.
    Path(LookupError),
    /// `unsupported_folder`.
    UnsupportedFolder,
    /// `property_field_too_large`.
    PropertyFieldTooLarge,
    /// `does_not_fit_template`.
    DoesNotFitTemplate,
    /// `duplicate_property_groups`.
    DuplicatePropertyGroups,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl InvalidPropertyGroupError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::TemplateNotFound(_) => "template_not_found",
            Self::RestrictedContent => "restricted_content",
            Self::Path(_) => "path",
            Self::UnsupportedFolder => "unsupported_folder",
            Self::PropertyFieldTooLarge => "property_field_too_large",
            Self::DoesNotFitTemplate => "does_not_fit_template",
            Self::DuplicatePropertyGroups => "duplicate_property_groups",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for InvalidPropertyGroupError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::TemplateNotFound(value) => writer.nested("template_not_found", value),
            Self::Path(value) => writer.nested("path", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "template_not_found" => Self::TemplateNotFound(tagged.nested()?),
            "restricted_content" => Self::RestrictedContent,
            "path" => Self::Path(tagged.nested()?),
            "unsupported_folder" => Self::UnsupportedFolder,
            "property_field_too_large" => Self::PropertyFieldTooLarge,
            "does_not_fit_template" => Self::DoesNotFitTemplate,
            "duplicate_property_groups" => Self::DuplicatePropertyGroups,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `file_properties.PropertiesSearchQuery` (`file_properties.LogicalOperator`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LogicalOperator {
    /// `or_operator`.
    OrOperator,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl LogicalOperator {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::OrOperator => "or_operator",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for LogicalOperator {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "or_operator" => Self::OrOperator,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `file_properties.PropertiesSearchError`, and 3 more places (`file_properties.LookUpPropertiesError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LookUpPropertiesError {
    /// `property_group_not_found`.
    PropertyGroupNotFound,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl LookUpPropertiesError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::PropertyGroupNotFound => "property_group_not_found",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for LookUpPropertiesError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "property_group_not_found" => Self::PropertyGroupNotFound,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `file_properties.AddPropertiesError`, and 4 more places (`file_properties.LookupError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LookupError {
    /// `malformed_path`, with: string.
    MalformedPath(String),
    /// `not_found`.
    NotFound,
    /// `not_file`.
    NotFile,
    /// `not_folder`.
    NotFolder,
    /// `restricted_content`.
    RestrictedContent,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl LookupError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::MalformedPath(_) => "malformed_path",
            Self::NotFound => "not_found",
            Self::NotFile => "not_file",
            Self::NotFolder => "not_folder",
            Self::RestrictedContent => "restricted_content",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for LookupError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::MalformedPath(value) => writer.nested("malformed_path", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "malformed_path" => Self::MalformedPath(tagged.nested()?),
            "not_found" => Self::NotFound,
            "not_file" => Self::NotFile,
            "not_folder" => Self::NotFolder,
            "restricted_content" => Self::RestrictedContent,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `file_properties/templates/add_for_team`, and 4 more places (`file_properties.ModifyTemplateError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ModifyTemplateError {
    /// `template_not_found`, with: string of at least one character that matches `(/|ptid:).*`.
    TemplateNotFound(String),
    /// `restricted_content`.
    RestrictedContent,
    /// `conflicting_property_names`.
    ConflictingPropertyNames,
    /// `too_many_properties`.
    TooManyProperties,
    /// `too_many_templates`.
    TooManyTemplates,
    /// `template_attribute_too_large`.
    TemplateAttributeTooLarge,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ModifyTemplateError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::TemplateNotFound(_) => "template_not_found",
            Self::RestrictedContent => "restricted_content",
            Self::ConflictingPropertyNames => "conflicting_property_names",
            Self::TooManyProperties => "too_many_properties",
            Self::TooManyTemplates => "too_many_templates",
            Self::TemplateAttributeTooLarge => "template_attribute_too_large",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ModifyTemplateError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::TemplateNotFound(value) => writer.nested("template_not_found", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "template_not_found" => Self::TemplateNotFound(tagged.nested()?),
            "restricted_content" => Self::RestrictedContent,
            "conflicting_property_names" => Self::ConflictingPropertyNames,
            "too_many_properties" => Self::TooManyProperties,
            "too_many_templates" => Self::TooManyTemplates,
            "template_attribute_too_large" => Self::TemplateAttributeTooLarge,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `file_properties.PropertiesError`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PropertiesError {
    /// `template_not_found`, with: string of at least one character that matches `(/|ptid:).*`.
    TemplateNotFound(String),
    /// `restricted_content`.
    RestrictedContent,
    /// `path`, with: `file_properties.LookupError`.
    Path(LookupError),
    /// `unsupported_folder`.
    UnsupportedFolder,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PropertiesError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::TemplateNotFound(_) => "template_not_found",
            Self::RestrictedContent => "restricted_content",
            Self::Path(_) => "path",
            Self::UnsupportedFolder => "unsupported_folder",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PropertiesError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::TemplateNotFound(value) => writer.nested("template_not_found", value),
            Self::Path(value) => writer.nested("path", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "template_not_found" => Self::TemplateNotFound(tagged.nested()?),
            "restricted_content" => Self::RestrictedContent,
            "path" => Self::Path(tagged.nested()?),
            "unsupported_folder" => Self::UnsupportedFolder,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `file_properties/properties/search/continue` (`file_properties.PropertiesSearchContinueError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PropertiesSearchContinueError {
    /// `reset`.
    Reset,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PropertiesSearchContinueError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Reset => "reset",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PropertiesSearchContinueError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "reset" => Self::Reset,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `file_properties/properties/search` (`file_properties.PropertiesSearchError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PropertiesSearchError {
    /// `property_group_lookup`, with: `file_properties.LookUpPropertiesError`.
    PropertyGroupLookup(LookUpPropertiesError),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PropertiesSearchError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::PropertyGroupLookup(_) => "property_group_lookup",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PropertiesSearchError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::PropertyGroupLookup(value) => writer.nested("property_group_lookup", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "property_group_lookup" => Self::PropertyGroupLookup(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `file_properties.PropertiesSearchQuery` (`file_properties.PropertiesSearchMode`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PropertiesSearchMode {
    /// `field_name`, with: string.
    FieldName(String),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PropertiesSearchMode {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::FieldName(_) => "field_name",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PropertiesSearchMode {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::FieldName(value) => writer.nested("field_name", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "field_name" => Self::FieldName(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `file_properties.PropertyFieldTemplate` (`file_properties.PropertyType`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PropertyType {
    /// `string`.
    String,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PropertyType {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::String => "string",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PropertyType {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "string" => Self::String,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `file_properties/properties/remove` (`file_properties.RemovePropertiesError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RemovePropertiesError {
    /// `template_not_found`, with: string of at least one character that matches `(/|ptid:).*`.
    TemplateNotFound(String),
    /// `restricted_content`.
    RestrictedContent,
    /// `path`, with: `file_properties.LookupError`.
    Path(LookupError),
    /// `unsupported_folder`.
    UnsupportedFolder,
    /// `property_group_lookup`, with: `file_properties.LookUpPropertiesError`.
    PropertyGroupLookup(LookUpPropertiesError),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl RemovePropertiesError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::TemplateNotFound(_) => "template_not_found",
            Self::RestrictedContent => "restricted_content",
            Self::Path(_) => "path",
            Self::UnsupportedFolder => "unsupported_folder",
            Self::PropertyGroupLookup(_) => "property_group_lookup",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for RemovePropertiesError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::TemplateNotFound(value) => writer.nested("template_not_found", value),
            Self::Path(value) => writer.nested("path", value),
            Self::PropertyGroupLookup(value) => writer.nested("property_group_lookup", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "template_not_found" => Self::TemplateNotFound(tagged.nested()?),
            "restricted_content" => Self::RestrictedContent,
            "path" => Self::Path(tagged.nested()?),
            "unsupported_folder" => Self::UnsupportedFolder,
            "property_group_lookup" => Self::PropertyGroupLookup(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `file_properties/templates/get_for_team`, and 7 more places (`file_properties.TemplateError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TemplateError {
    /// `template_not_found`, with: string of at least one character that matches `(/|ptid:).*`.
    TemplateNotFound(String),
    /// `restricted_content`.
    RestrictedContent,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl TemplateError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::TemplateNotFound(_) => "template_not_found",
            Self::RestrictedContent => "restricted_content",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for TemplateError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::TemplateNotFound(value) => writer.nested("template_not_found", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "template_not_found" => Self::TemplateNotFound(tagged.nested()?),
            "restricted_content" => Self::RestrictedContent,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `file_properties.PropertiesSearchArg` (`file_properties.TemplateFilter`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TemplateFilter {
    /// `filter_some`, with: list of at least one item, each: string of at least one character that matches `(/|ptid:).*`.
    FilterSome(Vec<String>),
    /// `filter_none`.
    FilterNone,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl TemplateFilter {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::FilterSome(_) => "filter_some",
            Self::FilterNone => "filter_none",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for TemplateFilter {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::FilterSome(value) => writer.nested("filter_some", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "filter_some" => Self::FilterSome(tagged.nested()?),
            "filter_none" => Self::FilterNone,
            _ => Self::Other(tagged.other()),
        })
    }

    #[inline]
    fn check(&self) -> Result<(), wire::InvalidField> {
        match self {
            Self::FilterSome(value) => wire::check::field(
                "filter_some",
                wire::check::items(value, (Some(1), None)).and_then(|()| {
                    wire::check::each(value, |item| {
                        wire::check::text(
                            item,
                            Some(&crate::patterns::FILE_PROPERTIES_TEMPLATE_ID),
                            (Some(1), None),
                        )
                    })
                }),
            ),
            _ => Ok(()),
        }
    }
}

/// Part of `files.AlphaGetMetadataArg`, and 2 more places (`file_properties.TemplateFilterBase`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TemplateFilterBase {
    /// `filter_some`, with: list of at least one item, each: string of at least one character that matches `(/|ptid:).*`.
    FilterSome(Vec<String>),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl TemplateFilterBase {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::FilterSome(_) => "filter_some",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for TemplateFilterBase {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::FilterSome(value) => writer.nested("filter_some", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "filter_some" => Self::FilterSome(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }

    #[inline]
    fn check(&self) -> Result<(), wire::InvalidField> {
        match self {
            Self::FilterSome(value) => wire::check::field(
                "filter_some",
                wire::check::items(value, (Some(1), None)).and_then(|()| {
                    wire::check::each(value, |item| {
                        wire::check::text(
                            item,
                            Some(&crate::patterns::FILE_PROPERTIES_TEMPLATE_ID),
                            (Some(1), None),
                        )
                    })
                }),
            ),
            _ => Ok(()),
        }
    }
}

/// `file_properties.TemplateOwnerType`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TemplateOwnerType {
    /// `user`.
    User,
    /// `team`.
    Team,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl TemplateOwnerType {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Team => "team",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for TemplateOwnerType {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "user" => Self::User,
            "team" => Self::Team,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `file_properties/properties/update`, and one more place (`file_properties.UpdatePropertiesError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdatePropertiesError {
    /// `template_not_found`, with: string of at least one character that matches `(/|ptid:).*`.
    TemplateNotFound(String),
    /// `restricted_content`.
    RestrictedContent,
    /// `path`, with: `file_properties.LookupError`.
    Path(LookupError),
    /// `unsupported_folder`.
    UnsupportedFolder,
    /// `property_field_too_large`.
    PropertyFieldTooLarge,
    /// `does_not_fit_template`.
    DoesNotFitTemplate,
    /// `duplicate_property_groups`.
    DuplicatePropertyGroups,
    /// `property_group_lookup`, with: `file_properties.LookUpPropertiesError`.
    PropertyGroupLookup(LookUpPropertiesError),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl UpdatePropertiesError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::TemplateNotFound(_) => "template_not_found",
            Self::RestrictedContent => "restricted_content",
            Self::Path(_) => "path",
            Self::UnsupportedFolder => "unsupported_folder",
            Self::PropertyFieldTooLarge => "property_field_too_large",
            Self::DoesNotFitTemplate => "does_not_fit_template",
            Self::DuplicatePropertyGroups => "duplicate_property_groups",
            Self::PropertyGroupLookup(_) => "property_group_lookup",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for UpdatePropertiesError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::TemplateNotFound(value) => writer.nested("template_not_found", value),
            Self::Path(value) => writer.nested("path", value),
            Self::PropertyGroupLookup(value) => writer.nested("property_group_lookup", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "template_not_found" => Self::TemplateNotFound(tagged.nested()?),
            "restricted_content" => Self::RestrictedContent,
            "path" => Self::Path(tagged.nested()?),
            "unsupported_folder" => Self::UnsupportedFolder,
            "property_field_too_large" => Self::PropertyFieldTooLarge,
            "does_not_fit_template" => Self::DoesNotFitTemplate,
            "duplicate_property_groups" => Self::DuplicatePropertyGroups,
            "property_group_lookup" => Self::PropertyGroupLookup(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

wire::wire_structs! { AddPropertiesArg AddTemplateArg AddTemplateResult GetTemplateArg GetTemplateResult ListTemplateResult OverwritePropertyGroupArg PropertiesSearchArg PropertiesSearchContinueArg PropertiesSearchMatch PropertiesSearchQuery PropertiesSearchResult PropertyField PropertyFieldTemplate PropertyGroup PropertyGroupTemplate PropertyGroupUpdate RemovePropertiesArg RemoveTemplateArg UpdatePropertiesArg UpdateTemplateArg UpdateTemplateResult }
wire::wire_unions! { AddPropertiesError InvalidPropertyGroupError LogicalOperator LookUpPropertiesError LookupError ModifyTemplateError PropertiesError PropertiesSearchContinueError PropertiesSearchError PropertiesSearchMode PropertyType RemovePropertiesError TemplateError TemplateFilter TemplateFilterBase TemplateOwnerType UpdatePropertiesError }
