// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The routes of `file_properties`, to call.

use super::routes;
use crate::{Client, Error};

/// The routes of `file_properties`, from [`Client::file_properties`].
#[derive(Debug, Clone, Copy)]
pub struct FilePropertiesRoutes<'a>(pub(crate) &'a Client);

impl Client {
    /// The routes of `file_properties`.
    #[must_use]
    pub fn file_properties(&self) -> FilePropertiesRoutes<'_> {
        FilePropertiesRoutes(self)
    }
}

impl FilePropertiesRoutes<'_> {
    /// `file_properties/properties/add`
    ///
    /// * `POST /2/file_properties/properties/add` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.metadata.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `path`: String that matches `/(.|[\r\n])*|id:.*|(ns:[0-9]+(/.*)?)`.
    /// * `property_groups`: List, each: `file_properties.PropertyGroup`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`AddPropertiesError`](crate::file_properties::AddPropertiesError) (`template_not_found`, `restricted_content`, `path`, `unsupported_folder`, `property_field_too_large`, `does_not_fit_template`, `duplicate_property_groups`, `property_group_already_exists`); else see [`Error`].
    pub async fn properties_add(
        &self,
        arg: crate::file_properties::AddPropertiesArg,
    ) -> Result<(), Error<crate::file_properties::AddPropertiesError>> {
        self.0.rpc(&routes::PROPERTIES_ADD, &arg).await
    }

    /// `file_properties/properties/overwrite`
    ///
    /// * `POST /2/file_properties/properties/overwrite` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.metadata.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `path`: String that matches `/(.|[\r\n])*|id:.*|(ns:[0-9]+(/.*)?)`.
    /// * `property_groups`: List of at least one item, each: `file_properties.PropertyGroup`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`InvalidPropertyGroupError`](crate::file_properties::InvalidPropertyGroupError) (`template_not_found`, `restricted_content`, `path`, `unsupported_folder`, `property_field_too_large`, `does_not_fit_template`, `duplicate_property_groups`); else see [`Error`].
    pub async fn properties_overwrite(
        &self,
        arg: crate::file_properties::OverwritePropertyGroupArg,
    ) -> Result<(), Error<crate::file_properties::InvalidPropertyGroupError>> {
        self.0.rpc(&routes::PROPERTIES_OVERWRITE, &arg).await
    }

    /// `file_properties/properties/remove`
    ///
    /// * `POST /2/file_properties/properties/remove` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.metadata.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `path`: String that matches `/(.|[\r\n])*|id:.*|(ns:[0-9]+(/.*)?)`.
    /// * `property_template_ids`: List, each: string of at least one character that matches `(/|ptid:).*`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`RemovePropertiesError`](crate::file_properties::RemovePropertiesError) (`template_not_found`, `restricted_content`, `path`, `unsupported_folder`, `property_group_lookup`); else see [`Error`].
    pub async fn properties_remove(
        &self,
        arg: crate::file_properties::RemovePropertiesArg,
    ) -> Result<(), Error<crate::file_properties::RemovePropertiesError>> {
        self.0.rpc(&routes::PROPERTIES_REMOVE, &arg).await
    }

    /// `file_properties/properties/search`
    ///
    /// * `POST /2/file_properties/properties/search` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.metadata.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `queries`: List of at least one item, each: `file_properties.PropertiesSearchQuery`.
    /// * `template_filter`: `file_properties.TemplateFilter`. Default: `filter_none`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`PropertiesSearchError`](crate::file_properties::PropertiesSearchError) (`property_group_lookup`); else see [`Error`].
    pub async fn properties_search(
        &self,
        arg: crate::file_properties::PropertiesSearchArg,
    ) -> Result<
        crate::file_properties::PropertiesSearchResult,
        Error<crate::file_properties::PropertiesSearchError>,
    > {
        self.0.rpc(&routes::PROPERTIES_SEARCH, &arg).await
    }

    /// `file_properties/properties/search/continue`
    ///
    /// * `POST /2/file_properties/properties/search/continue` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.metadata.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `cursor`: String of at least one character.
    ///
    /// # Errors
    /// [`Error::Api`] with [`PropertiesSearchContinueError`](crate::file_properties::PropertiesSearchContinueError) (`reset`); else see [`Error`].
    pub async fn properties_search_continue(
        &self,
        arg: crate::file_properties::PropertiesSearchContinueArg,
    ) -> Result<
        crate::file_properties::PropertiesSearchResult,
        Error<crate::file_properties::PropertiesSearchContinueError>,
    > {
        self.0.rpc(&routes::PROPERTIES_SEARCH_CONTINUE, &arg).await
    }

    /// `file_properties/properties/update`
    ///
    /// * `POST /2/file_properties/properties/update` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.metadata.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `path`: String that matches `/(.|[\r\n])*|id:.*|(ns:[0-9]+(/.*)?)`.
    /// * `update_property_groups`: List, each: `file_properties.PropertyGroupUpdate`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`UpdatePropertiesError`](crate::file_properties::UpdatePropertiesError) (`template_not_found`, `restricted_content`, `path`, `unsupported_folder`, `property_field_too_large`, `does_not_fit_template`, `duplicate_property_groups`, `property_group_lookup`); else see [`Error`].
    pub async fn properties_update(
        &self,
        arg: crate::file_properties::UpdatePropertiesArg,
    ) -> Result<(), Error<crate::file_properties::UpdatePropertiesError>> {
        self.0.rpc(&routes::PROPERTIES_UPDATE, &arg).await
    }

    /// `file_properties/templates/add_for_team`
    ///
    /// * `POST /2/file_properties/templates/add_for_team` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `files.team_metadata.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `name`: String.
    /// * `description`: String.
    /// * `fields`: List, each: `file_properties.PropertyFieldTemplate`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ModifyTemplateError`](crate::file_properties::ModifyTemplateError) (`template_not_found`, `restricted_content`, `conflicting_property_names`, `too_many_properties`, `too_many_templates`, `template_attribute_too_large`); else see [`Error`].
    pub async fn templates_add_for_team(
        &self,
        arg: crate::file_properties::AddTemplateArg,
    ) -> Result<
        crate::file_properties::AddTemplateResult,
        Error<crate::file_properties::ModifyTemplateError>,
    > {
        self.0.rpc(&routes::TEMPLATES_ADD_FOR_TEAM, &arg).await
    }

    /// `file_properties/templates/add_for_user`
    ///
    /// * `POST /2/file_properties/templates/add_for_user` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.metadata.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `name`: String.
    /// * `description`: String.
    /// * `fields`: List, each: `file_properties.PropertyFieldTemplate`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ModifyTemplateError`](crate::file_properties::ModifyTemplateError) (`template_not_found`, `restricted_content`, `conflicting_property_names`, `too_many_properties`, `too_many_templates`, `template_attribute_too_large`); else see [`Error`].
    pub async fn templates_add_for_user(
        &self,
        arg: crate::file_properties::AddTemplateArg,
    ) -> Result<
        crate::file_properties::AddTemplateResult,
        Error<crate::file_properties::ModifyTemplateError>,
    > {
        self.0.rpc(&routes::TEMPLATES_ADD_FOR_USER, &arg).await
    }

    /// `file_properties/templates/get_for_team`
    ///
    /// * `POST /2/file_properties/templates/get_for_team` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `files.team_metadata.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `template_id`: String of at least one character that matches `(/|ptid:).*`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`TemplateError`](crate::file_properties::TemplateError) (`template_not_found`, `restricted_content`); else see [`Error`].
    pub async fn templates_get_for_team(
        &self,
        arg: crate::file_properties::GetTemplateArg,
    ) -> Result<
        crate::file_properties::GetTemplateResult,
        Error<crate::file_properties::TemplateError>,
    > {
        self.0.rpc(&routes::TEMPLATES_GET_FOR_TEAM, &arg).await
    }

    /// `file_properties/templates/get_for_user`
    ///
    /// * `POST /2/file_properties/templates/get_for_user` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.metadata.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `template_id`: String of at least one character that matches `(/|ptid:).*`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`TemplateError`](crate::file_properties::TemplateError) (`template_not_found`, `restricted_content`); else see [`Error`].
    pub async fn templates_get_for_user(
        &self,
        arg: crate::file_properties::GetTemplateArg,
    ) -> Result<
        crate::file_properties::GetTemplateResult,
        Error<crate::file_properties::TemplateError>,
    > {
        self.0.rpc(&routes::TEMPLATES_GET_FOR_USER, &arg).await
    }

    /// `file_properties/templates/list_for_team`
    ///
    /// * `POST /2/file_properties/templates/list_for_team` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `files.team_metadata.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Errors
    /// [`Error::Api`] with [`TemplateError`](crate::file_properties::TemplateError) (`template_not_found`, `restricted_content`); else see [`Error`].
    pub async fn templates_list_for_team(
        &self,
    ) -> Result<
        crate::file_properties::ListTemplateResult,
        Error<crate::file_properties::TemplateError>,
    > {
        self.0.rpc(&routes::TEMPLATES_LIST_FOR_TEAM, &()).await
    }

    /// `file_properties/templates/list_for_user`
    ///
    /// * `POST /2/file_properties/templates/list_for_user` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.metadata.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Errors
    /// [`Error::Api`] with [`TemplateError`](crate::file_properties::TemplateError) (`template_not_found`, `restricted_content`); else see [`Error`].
    pub async fn templates_list_for_user(
        &self,
    ) -> Result<
        crate::file_properties::ListTemplateResult,
        Error<crate::file_properties::TemplateError>,
    > {
        self.0.rpc(&routes::TEMPLATES_LIST_FOR_USER, &()).await
    }

    /// `file_properties/templates/remove_for_team`
    ///
    /// * `POST /2/file_properties/templates/remove_for_team` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `files.team_metadata.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `template_id`: String of at least one character that matches `(/|ptid:).*`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`TemplateError`](crate::file_properties::TemplateError) (`template_not_found`, `restricted_content`); else see [`Error`].
    pub async fn templates_remove_for_team(
        &self,
        arg: crate::file_properties::RemoveTemplateArg,
    ) -> Result<(), Error<crate::file_properties::TemplateError>> {
        self.0.rpc(&routes::TEMPLATES_REMOVE_FOR_TEAM, &arg).await
    }

    /// `file_properties/templates/remove_for_user`
    ///
    /// * `POST /2/file_properties/templates/remove_for_user` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.metadata.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `template_id`: String of at least one character that matches `(/|ptid:).*`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`TemplateError`](crate::file_properties::TemplateError) (`template_not_found`, `restricted_content`); else see [`Error`].
    pub async fn templates_remove_for_user(
        &self,
        arg: crate::file_properties::RemoveTemplateArg,
    ) -> Result<(), Error<crate::file_properties::TemplateError>> {
        self.0.rpc(&routes::TEMPLATES_REMOVE_FOR_USER, &arg).await
    }

    /// `file_properties/templates/update_for_team`
    ///
    /// * `POST /2/file_properties/templates/update_for_team` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `files.team_metadata.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `template_id`: String of at least one character that matches `(/|ptid:).*`.
    /// * `name`: String. May be absent.
    /// * `description`: String. May be absent.
    /// * `add_fields`: List, each: `file_properties.PropertyFieldTemplate`. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ModifyTemplateError`](crate::file_properties::ModifyTemplateError) (`template_not_found`, `restricted_content`, `conflicting_property_names`, `too_many_properties`, `too_many_templates`, `template_attribute_too_large`); else see [`Error`].
    pub async fn templates_update_for_team(
        &self,
        arg: crate::file_properties::UpdateTemplateArg,
    ) -> Result<
        crate::file_properties::UpdateTemplateResult,
        Error<crate::file_properties::ModifyTemplateError>,
    > {
        self.0.rpc(&routes::TEMPLATES_UPDATE_FOR_TEAM, &arg).await
    }

    /// `file_properties/templates/update_for_user`
    ///
    /// * `POST /2/file_properties/templates/update_for_user` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.metadata.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `template_id`: String of at least one character that matches `(/|ptid:).*`.
    /// * `name`: String. May be absent.
    /// * `description`: String. May be absent.
    /// * `add_fields`: List, each: `file_properties.PropertyFieldTemplate`. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ModifyTemplateError`](crate::file_properties::ModifyTemplateError) (`template_not_found`, `restricted_content`, `conflicting_property_names`, `too_many_properties`, `too_many_templates`, `template_attribute_too_large`); else see [`Error`].
    pub async fn templates_update_for_user(
        &self,
        arg: crate::file_properties::UpdateTemplateArg,
    ) -> Result<
        crate::file_properties::UpdateTemplateResult,
        Error<crate::file_properties::ModifyTemplateError>,
    > {
        self.0.rpc(&routes::TEMPLATES_UPDATE_FOR_USER, &arg).await
    }
}
