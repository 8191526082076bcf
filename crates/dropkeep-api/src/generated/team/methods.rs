// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The routes of `team`, to call.

use super::routes;
use crate::{Client, Error};

/// The routes of `team`, from [`Client::team`].
#[derive(Debug, Clone, Copy)]
pub struct TeamRoutes<'a>(pub(crate) &'a Client);

impl Client {
    /// The routes of `team`.
    #[must_use]
    pub fn team(&self) -> TeamRoutes<'_> {
        TeamRoutes(self)
    }
}

impl TeamRoutes<'_> {
    /// `team/devices/list_member_devices`
    ///
    /// * `POST /2/team/devices/list_member_devices` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `sessions.list`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `team_member_id`: String.
    /// * `include_web_sessions`: Boolean. Default: `true`.
    /// * `include_desktop_clients`: Boolean. Default: `true`.
    /// * `include_mobile_clients`: Boolean. Default: `true`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ListMemberDevicesError`](crate::team::ListMemberDevicesError) (`member_not_found`); else see [`Error`].
    pub async fn devices_list_member_devices(
        &self,
        arg: crate::team::ListMemberDevicesArg,
    ) -> Result<crate::team::ListMemberDevicesResult, Error<crate::team::ListMemberDevicesError>>
    {
        self.0.rpc(&routes::DEVICES_LIST_MEMBER_DEVICES, &arg).await
    }

    /// `team/devices/list_members_devices`
    ///
    /// * `POST /2/team/devices/list_members_devices` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `sessions.list`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `cursor`: String. May be absent.
    /// * `include_web_sessions`: Boolean. Default: `true`.
    /// * `include_desktop_clients`: Boolean. Default: `true`.
    /// * `include_mobile_clients`: Boolean. Default: `true`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ListMembersDevicesError`](crate::team::ListMembersDevicesError) (`reset`); else see [`Error`].
    pub async fn devices_list_members_devices(
        &self,
        arg: crate::team::ListMembersDevicesArg,
    ) -> Result<crate::team::ListMembersDevicesResult, Error<crate::team::ListMembersDevicesError>>
    {
        self.0.rpc(&routes::DEVICES_LIST_MEMBERS_DEVICES, &arg).await
    }

    /// `team/devices/list_team_devices`
    ///
    /// * `POST /2/team/devices/list_team_devices` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `sessions.list`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `cursor`: String. May be absent.
    /// * `include_web_sessions`: Boolean. Default: `true`.
    /// * `include_desktop_clients`: Boolean. Default: `true`.
    /// * `include_mobile_clients`: Boolean. Default: `true`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ListTeamDevicesError`](crate::team::ListTeamDevicesError) (`reset`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn devices_list_team_devices(
        &self,
        arg: crate::team::ListTeamDevicesArg,
    ) -> Result<crate::team::ListTeamDevicesResult, Error<crate::team::ListTeamDevicesError>> {
        self.0.rpc(&routes::DEVICES_LIST_TEAM_DEVICES, &arg).await
    }

    /// `team/devices/revoke_device_session`
    ///
    /// * `POST /2/team/devices/revoke_device_session` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `sessions.modify`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `web_session`, with: `team.DeviceSessionArg`.
    /// * `desktop_client`, with: `team.RevokeDesktopClientArg`.
    /// * `mobile_client`, with: `team.DeviceSessionArg`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`RevokeDeviceSessionError`](crate::team::RevokeDeviceSessionError) (`device_session_not_found`, `member_not_found`); else see [`Error`].
    pub async fn devices_revoke_device_session(
        &self,
        arg: crate::team::RevokeDeviceSessionArg,
    ) -> Result<(), Error<crate::team::RevokeDeviceSessionError>> {
        self.0.rpc(&routes::DEVICES_REVOKE_DEVICE_SESSION, &arg).await
    }

    /// `team/devices/revoke_device_session_batch`
    ///
    /// * `POST /2/team/devices/revoke_device_session_batch` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `sessions.modify`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `revoke_devices`: List, each: `team.RevokeDeviceSessionArg`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`RevokeDeviceSessionBatchError`](crate::team::RevokeDeviceSessionBatchError); else see [`Error`].
    pub async fn devices_revoke_device_session_batch(
        &self,
        arg: crate::team::RevokeDeviceSessionBatchArg,
    ) -> Result<
        crate::team::RevokeDeviceSessionBatchResult,
        Error<crate::team::RevokeDeviceSessionBatchError>,
    > {
        self.0.rpc(&routes::DEVICES_REVOKE_DEVICE_SESSION_BATCH, &arg).await
    }

    /// `team/features/get_values`
    ///
    /// * `POST /2/team/features/get_values` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_info.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `features`: List, each: `team.Feature`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`FeaturesGetValuesBatchError`](crate::team::FeaturesGetValuesBatchError) (`empty_features_list`); else see [`Error`].
    pub async fn features_get_values(
        &self,
        arg: crate::team::FeaturesGetValuesBatchArg,
    ) -> Result<
        crate::team::FeaturesGetValuesBatchResult,
        Error<crate::team::FeaturesGetValuesBatchError>,
    > {
        self.0.rpc(&routes::FEATURES_GET_VALUES, &arg).await
    }

    /// `team/get_info`
    ///
    /// * `POST /2/team/get_info` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_info.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Errors
    /// No error of its own: see [`Error`].
    pub async fn get_info(&self) -> Result<crate::team::TeamGetInfoResult, Error<()>> {
        self.0.rpc(&routes::GET_INFO, &()).await
    }

    /// `team/groups/create`
    ///
    /// * `POST /2/team/groups/create` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `groups.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `group_name`: String.
    /// * `add_creator_as_owner`: Boolean. Default: `false`.
    /// * `group_external_id`: String. May be absent.
    /// * `group_management_type`: `team_common.GroupManagementType`. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`GroupCreateError`](crate::team::GroupCreateError) (`group_name_already_used`, `group_name_invalid`, `external_id_already_in_use`, `system_managed_group_disallowed`); else see [`Error`].
    pub async fn groups_create(
        &self,
        arg: crate::team::GroupCreateArg,
    ) -> Result<crate::team::GroupFullInfo, Error<crate::team::GroupCreateError>> {
        self.0.rpc(&routes::GROUPS_CREATE, &arg).await
    }

    /// `team/groups/delete`
    ///
    /// * `POST /2/team/groups/delete` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `groups.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `group_id`, with: string.
    /// * `group_external_id`, with: string.
    ///
    /// # Errors
    /// [`Error::Api`] with [`GroupDeleteError`](crate::team::GroupDeleteError) (`group_not_found`, `system_managed_group_disallowed`, `group_already_deleted`); else see [`Error`].
    pub async fn groups_delete(
        &self,
        arg: crate::team::GroupSelector,
    ) -> Result<crate::async_::LaunchEmptyResult, Error<crate::team::GroupDeleteError>> {
        self.0.rpc(&routes::GROUPS_DELETE, &arg).await
    }

    /// `team/groups/get_info`
    ///
    /// * `POST /2/team/groups/get_info` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `groups.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `group_ids`, with: list, each: string.
    /// * `group_external_ids`, with: list, each: string.
    ///
    /// # Errors
    /// [`Error::Api`] with [`GroupsGetInfoError`](crate::team::GroupsGetInfoError) (`group_not_on_team`); else see [`Error`].
    pub async fn groups_get_info(
        &self,
        arg: crate::team::GroupsSelector,
    ) -> Result<Vec<crate::team::GroupsGetInfoItem>, Error<crate::team::GroupsGetInfoError>> {
        self.0.rpc(&routes::GROUPS_GET_INFO, &arg).await
    }

    /// `team/groups/job_status/get`
    ///
    /// * `POST /2/team/groups/job_status/get` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `groups.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `async_job_id`: String of at least one character.
    ///
    /// # Errors
    /// [`Error::Api`] with [`GroupsPollError`](crate::team::GroupsPollError) (`invalid_async_job_id`, `internal_error`, `access_denied`); else see [`Error`].
    pub async fn groups_job_status_get(
        &self,
        arg: crate::async_::PollArg,
    ) -> Result<crate::async_::PollEmptyResult, Error<crate::team::GroupsPollError>> {
        self.0.rpc(&routes::GROUPS_JOB_STATUS_GET, &arg).await
    }

    /// `team/groups/list`
    ///
    /// * `POST /2/team/groups/list` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `groups.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `limit`: Integer from 1 to 1000. Default: `1000`.
    ///
    /// # Errors
    /// No error of its own: see [`Error`].
    pub async fn groups_list(
        &self,
        arg: crate::team::GroupsListArg,
    ) -> Result<crate::team::GroupsListResult, Error<()>> {
        self.0.rpc(&routes::GROUPS_LIST, &arg).await
    }

    /// `team/groups/list/continue`
    ///
    /// * `POST /2/team/groups/list/continue` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `groups.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `cursor`: String.
    ///
    /// # Errors
    /// [`Error::Api`] with [`GroupsListContinueError`](crate::team::GroupsListContinueError) (`invalid_cursor`); else see [`Error`].
    pub async fn groups_list_continue(
        &self,
        arg: crate::team::GroupsListContinueArg,
    ) -> Result<crate::team::GroupsListResult, Error<crate::team::GroupsListContinueError>> {
        self.0.rpc(&routes::GROUPS_LIST_CONTINUE, &arg).await
    }

    /// `team/groups/members/add`
    ///
    /// * `POST /2/team/groups/members/add` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `groups.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `return_members`: Boolean. Default: `true`.
    /// * `group`: `team.GroupSelector`.
    /// * `members`: List, each: `team.MemberAccess`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`GroupMembersAddError`](crate::team::GroupMembersAddError) (`group_not_found`, `system_managed_group_disallowed`, `duplicate_user`, `group_not_in_team`, `members_not_in_team`, `users_not_found`, `user_must_be_active_to_be_owner`, `user_cannot_be_manager_of_company_managed_group`); else see [`Error`].
    pub async fn groups_members_add(
        &self,
        arg: crate::team::GroupMembersAddArg,
    ) -> Result<crate::team::GroupMembersChangeResult, Error<crate::team::GroupMembersAddError>>
    {
        self.0.rpc(&routes::GROUPS_MEMBERS_ADD, &arg).await
    }

    /// `team/groups/members/list`
    ///
    /// * `POST /2/team/groups/members/list` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `groups.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `group`: `team.GroupSelector`.
    /// * `limit`: Integer from 1 to 1000. Default: `1000`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`GroupSelectorError`](crate::team::GroupSelectorError) (`group_not_found`); else see [`Error`].
    pub async fn groups_members_list(
        &self,
        arg: crate::team::GroupsMembersListArg,
    ) -> Result<crate::team::GroupsMembersListResult, Error<crate::team::GroupSelectorError>> {
        self.0.rpc(&routes::GROUPS_MEMBERS_LIST, &arg).await
    }

    /// `team/groups/members/list/continue`
    ///
    /// * `POST /2/team/groups/members/list/continue` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `groups.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `cursor`: String.
    ///
    /// # Errors
    /// [`Error::Api`] with [`GroupsMembersListContinueError`](crate::team::GroupsMembersListContinueError) (`invalid_cursor`); else see [`Error`].
    pub async fn groups_members_list_continue(
        &self,
        arg: crate::team::GroupsMembersListContinueArg,
    ) -> Result<
        crate::team::GroupsMembersListResult,
        Error<crate::team::GroupsMembersListContinueError>,
    > {
        self.0.rpc(&routes::GROUPS_MEMBERS_LIST_CONTINUE, &arg).await
    }

    /// `team/groups/members/remove`
    ///
    /// * `POST /2/team/groups/members/remove` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `groups.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `return_members`: Boolean. Default: `true`.
    /// * `group`: `team.GroupSelector`.
    /// * `users`: List, each: `team.UserSelectorArg`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`GroupMembersRemoveError`](crate::team::GroupMembersRemoveError) (`group_not_found`, `system_managed_group_disallowed`, `member_not_in_group`, `group_not_in_team`, `members_not_in_team`, `users_not_found`); else see [`Error`].
    pub async fn groups_members_remove(
        &self,
        arg: crate::team::GroupMembersRemoveArg,
    ) -> Result<crate::team::GroupMembersChangeResult, Error<crate::team::GroupMembersRemoveError>>
    {
        self.0.rpc(&routes::GROUPS_MEMBERS_REMOVE, &arg).await
    }

    /// `team/groups/members/set_access_type`
    ///
    /// * `POST /2/team/groups/members/set_access_type` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `groups.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `group`: `team.GroupSelector`.
    /// * `user`: `team.UserSelectorArg`.
    /// * `access_type`: `team.GroupAccessType`.
    /// * `return_members`: Boolean. Default: `true`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`GroupMemberSetAccessTypeError`](crate::team::GroupMemberSetAccessTypeError) (`group_not_found`, `system_managed_group_disallowed`, `member_not_in_group`, `user_cannot_be_manager_of_company_managed_group`); else see [`Error`].
    pub async fn groups_members_set_access_type(
        &self,
        arg: crate::team::GroupMembersSetAccessTypeArg,
    ) -> Result<
        Vec<crate::team::GroupsGetInfoItem>,
        Error<crate::team::GroupMemberSetAccessTypeError>,
    > {
        self.0.rpc(&routes::GROUPS_MEMBERS_SET_ACCESS_TYPE, &arg).await
    }

    /// `team/groups/update`
    ///
    /// * `POST /2/team/groups/update` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `groups.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `return_members`: Boolean. Default: `true`.
    /// * `group`: `team.GroupSelector`.
    /// * `new_group_name`: String. May be absent.
    /// * `new_group_external_id`: String. May be absent.
    /// * `new_group_management_type`: `team_common.GroupManagementType`. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`GroupUpdateError`](crate::team::GroupUpdateError) (`group_not_found`, `system_managed_group_disallowed`, `group_name_already_used`, `group_name_invalid`, `external_id_already_in_use`); else see [`Error`].
    pub async fn groups_update(
        &self,
        arg: crate::team::GroupUpdateArgs,
    ) -> Result<crate::team::GroupFullInfo, Error<crate::team::GroupUpdateError>> {
        self.0.rpc(&routes::GROUPS_UPDATE, &arg).await
    }

    /// `team/legal_holds/create_policy`
    ///
    /// * `POST /2/team/legal_holds/create_policy` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_data.governance.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `name`: String of at most 140 characters.
    /// * `description`: String of at most 501 characters. May be absent.
    /// * `members`: List, each: string.
    /// * `start_date`: Time, in whole seconds. May be absent.
    /// * `end_date`: Time, in whole seconds. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`LegalHoldsPolicyCreateError`](crate::team::LegalHoldsPolicyCreateError) (`unknown_legal_hold_error`, `insufficient_permissions`, `start_date_is_later_than_end_date`, `empty_members_list`, `invalid_members`, `number_of_users_on_hold_is_greater_than_hold_limitation`, `transient_error`, `name_must_be_unique`, `team_exceeded_legal_hold_quota`, `invalid_date`); else see [`Error`].
    pub async fn legal_holds_create_policy(
        &self,
        arg: crate::team::LegalHoldsPolicyCreateArg,
    ) -> Result<crate::team::LegalHoldPolicy, Error<crate::team::LegalHoldsPolicyCreateError>> {
        self.0.rpc(&routes::LEGAL_HOLDS_CREATE_POLICY, &arg).await
    }

    /// `team/legal_holds/get_policy`
    ///
    /// * `POST /2/team/legal_holds/get_policy` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_data.governance.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `id`: String that matches `^pid_dbhid:.+`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`LegalHoldsGetPolicyError`](crate::team::LegalHoldsGetPolicyError) (`unknown_legal_hold_error`, `insufficient_permissions`, `legal_hold_policy_not_found`); else see [`Error`].
    pub async fn legal_holds_get_policy(
        &self,
        arg: crate::team::LegalHoldsGetPolicyArg,
    ) -> Result<crate::team::LegalHoldPolicy, Error<crate::team::LegalHoldsGetPolicyError>> {
        self.0.rpc(&routes::LEGAL_HOLDS_GET_POLICY, &arg).await
    }

    /// `team/legal_holds/list_held_revisions`
    ///
    /// * `POST /2/team/legal_holds/list_held_revisions` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_data.governance.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `id`: String that matches `^pid_dbhid:.+`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`LegalHoldsListHeldRevisionsError`](crate::team::LegalHoldsListHeldRevisionsError) (`unknown_legal_hold_error`, `insufficient_permissions`, `transient_error`, `legal_hold_still_empty`, `inactive_legal_hold`); else see [`Error`].
    pub async fn legal_holds_list_held_revisions(
        &self,
        arg: crate::team::LegalHoldsListHeldRevisionsArg,
    ) -> Result<
        crate::team::LegalHoldsListHeldRevisionResult,
        Error<crate::team::LegalHoldsListHeldRevisionsError>,
    > {
        self.0.rpc(&routes::LEGAL_HOLDS_LIST_HELD_REVISIONS, &arg).await
    }

    /// `team/legal_holds/list_held_revisions_continue`
    ///
    /// * `POST /2/team/legal_holds/list_held_revisions_continue` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_data.governance.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `id`: String that matches `^pid_dbhid:.+`.
    /// * `cursor`: String of at least one character. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`LegalHoldsListHeldRevisionsError`](crate::team::LegalHoldsListHeldRevisionsError) (`unknown_legal_hold_error`, `insufficient_permissions`, `transient_error`, `legal_hold_still_empty`, `inactive_legal_hold`); else see [`Error`].
    pub async fn legal_holds_list_held_revisions_continue(
        &self,
        arg: crate::team::LegalHoldsListHeldRevisionsContinueArg,
    ) -> Result<
        crate::team::LegalHoldsListHeldRevisionResult,
        Error<crate::team::LegalHoldsListHeldRevisionsError>,
    > {
        self.0.rpc(&routes::LEGAL_HOLDS_LIST_HELD_REVISIONS_CONTINUE, &arg).await
    }

    /// `team/legal_holds/list_policies`
    ///
    /// * `POST /2/team/legal_holds/list_policies` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_data.governance.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `include_released`: Boolean. Default: `false`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`LegalHoldsListPoliciesError`](crate::team::LegalHoldsListPoliciesError) (`unknown_legal_hold_error`, `insufficient_permissions`, `transient_error`); else see [`Error`].
    pub async fn legal_holds_list_policies(
        &self,
        arg: crate::team::LegalHoldsListPoliciesArg,
    ) -> Result<
        crate::team::LegalHoldsListPoliciesResult,
        Error<crate::team::LegalHoldsListPoliciesError>,
    > {
        self.0.rpc(&routes::LEGAL_HOLDS_LIST_POLICIES, &arg).await
    }

    /// `team/legal_holds/release_policy`
    ///
    /// * `POST /2/team/legal_holds/release_policy` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_data.governance.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `id`: String that matches `^pid_dbhid:.+`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`LegalHoldsPolicyReleaseError`](crate::team::LegalHoldsPolicyReleaseError) (`unknown_legal_hold_error`, `insufficient_permissions`, `legal_hold_performing_another_operation`, `legal_hold_already_releasing`, `legal_hold_policy_not_found`); else see [`Error`].
    pub async fn legal_holds_release_policy(
        &self,
        arg: crate::team::LegalHoldsPolicyReleaseArg,
    ) -> Result<(), Error<crate::team::LegalHoldsPolicyReleaseError>> {
        self.0.rpc(&routes::LEGAL_HOLDS_RELEASE_POLICY, &arg).await
    }

    /// `team/legal_holds/update_policy`
    ///
    /// * `POST /2/team/legal_holds/update_policy` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_data.governance.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `id`: String that matches `^pid_dbhid:.+`.
    /// * `name`: String of at most 140 characters. May be absent.
    /// * `description`: String of at most 501 characters. May be absent.
    /// * `members`: List, each: string. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`LegalHoldsPolicyUpdateError`](crate::team::LegalHoldsPolicyUpdateError) (`unknown_legal_hold_error`, `insufficient_permissions`, `transient_error`, `inactive_legal_hold`, `legal_hold_performing_another_operation`, `invalid_members`, `number_of_users_on_hold_is_greater_than_hold_limitation`, `empty_members_list`, `name_must_be_unique`, `legal_hold_policy_not_found`); else see [`Error`].
    pub async fn legal_holds_update_policy(
        &self,
        arg: crate::team::LegalHoldsPolicyUpdateArg,
    ) -> Result<crate::team::LegalHoldPolicy, Error<crate::team::LegalHoldsPolicyUpdateError>> {
        self.0.rpc(&routes::LEGAL_HOLDS_UPDATE_POLICY, &arg).await
    }

    /// `team/linked_apps/list_member_linked_apps`
    ///
    /// * `POST /2/team/linked_apps/list_member_linked_apps` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `sessions.list`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `team_member_id`: String.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ListMemberAppsError`](crate::team::ListMemberAppsError) (`member_not_found`); else see [`Error`].
    pub async fn linked_apps_list_member_linked_apps(
        &self,
        arg: crate::team::ListMemberAppsArg,
    ) -> Result<crate::team::ListMemberAppsResult, Error<crate::team::ListMemberAppsError>> {
        self.0.rpc(&routes::LINKED_APPS_LIST_MEMBER_LINKED_APPS, &arg).await
    }

    /// `team/linked_apps/list_members_linked_apps`
    ///
    /// * `POST /2/team/linked_apps/list_members_linked_apps` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `sessions.list`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `cursor`: String. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ListMembersAppsError`](crate::team::ListMembersAppsError) (`reset`); else see [`Error`].
    pub async fn linked_apps_list_members_linked_apps(
        &self,
        arg: crate::team::ListMembersAppsArg,
    ) -> Result<crate::team::ListMembersAppsResult, Error<crate::team::ListMembersAppsError>> {
        self.0.rpc(&routes::LINKED_APPS_LIST_MEMBERS_LINKED_APPS, &arg).await
    }

    /// `team/linked_apps/list_team_linked_apps`
    ///
    /// * `POST /2/team/linked_apps/list_team_linked_apps` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `sessions.list`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `cursor`: String. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ListTeamAppsError`](crate::team::ListTeamAppsError) (`reset`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn linked_apps_list_team_linked_apps(
        &self,
        arg: crate::team::ListTeamAppsArg,
    ) -> Result<crate::team::ListTeamAppsResult, Error<crate::team::ListTeamAppsError>> {
        self.0.rpc(&routes::LINKED_APPS_LIST_TEAM_LINKED_APPS, &arg).await
    }

    /// `team/linked_apps/revoke_linked_app`
    ///
    /// * `POST /2/team/linked_apps/revoke_linked_app` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `sessions.modify`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `app_id`: String.
    /// * `team_member_id`: String.
    /// * `keep_app_folder`: Boolean. Default: `true`. Deprecated.
    ///
    /// # Errors
    /// [`Error::Api`] with [`RevokeLinkedAppError`](crate::team::RevokeLinkedAppError) (`app_not_found`, `member_not_found`, `app_folder_removal_not_supported`); else see [`Error`].
    pub async fn linked_apps_revoke_linked_app(
        &self,
        arg: crate::team::RevokeLinkedApiAppArg,
    ) -> Result<(), Error<crate::team::RevokeLinkedAppError>> {
        self.0.rpc(&routes::LINKED_APPS_REVOKE_LINKED_APP, &arg).await
    }

    /// `team/linked_apps/revoke_linked_app_batch`
    ///
    /// * `POST /2/team/linked_apps/revoke_linked_app_batch` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `sessions.modify`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `revoke_linked_app`: List, each: `team.RevokeLinkedApiAppArg`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`RevokeLinkedAppBatchError`](crate::team::RevokeLinkedAppBatchError); else see [`Error`].
    pub async fn linked_apps_revoke_linked_app_batch(
        &self,
        arg: crate::team::RevokeLinkedApiAppBatchArg,
    ) -> Result<
        crate::team::RevokeLinkedAppBatchResult,
        Error<crate::team::RevokeLinkedAppBatchError>,
    > {
        self.0.rpc(&routes::LINKED_APPS_REVOKE_LINKED_APP_BATCH, &arg).await
    }

    /// `team/member_space_limits/excluded_users/add`
    ///
    /// * `POST /2/team/member_space_limits/excluded_users/add` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `users`: List, each: `team.UserSelectorArg`. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ExcludedUsersUpdateError`](crate::team::ExcludedUsersUpdateError) (`users_not_in_team`, `too_many_users`); else see [`Error`].
    pub async fn member_space_limits_excluded_users_add(
        &self,
        arg: crate::team::ExcludedUsersUpdateArg,
    ) -> Result<crate::team::ExcludedUsersUpdateResult, Error<crate::team::ExcludedUsersUpdateError>>
    {
        self.0.rpc(&routes::MEMBER_SPACE_LIMITS_EXCLUDED_USERS_ADD, &arg).await
    }

    /// `team/member_space_limits/excluded_users/list`
    ///
    /// * `POST /2/team/member_space_limits/excluded_users/list` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `limit`: Integer from 1 to 1000. Default: `1000`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ExcludedUsersListError`](crate::team::ExcludedUsersListError) (`list_error`); else see [`Error`].
    pub async fn member_space_limits_excluded_users_list(
        &self,
        arg: crate::team::ExcludedUsersListArg,
    ) -> Result<crate::team::ExcludedUsersListResult, Error<crate::team::ExcludedUsersListError>>
    {
        self.0.rpc(&routes::MEMBER_SPACE_LIMITS_EXCLUDED_USERS_LIST, &arg).await
    }

    /// `team/member_space_limits/excluded_users/list/continue`
    ///
    /// * `POST /2/team/member_space_limits/excluded_users/list/continue` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `cursor`: String.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ExcludedUsersListContinueError`](crate::team::ExcludedUsersListContinueError) (`invalid_cursor`); else see [`Error`].
    pub async fn member_space_limits_excluded_users_list_continue(
        &self,
        arg: crate::team::ExcludedUsersListContinueArg,
    ) -> Result<
        crate::team::ExcludedUsersListResult,
        Error<crate::team::ExcludedUsersListContinueError>,
    > {
        self.0.rpc(&routes::MEMBER_SPACE_LIMITS_EXCLUDED_USERS_LIST_CONTINUE, &arg).await
    }

    /// `team/member_space_limits/excluded_users/remove`
    ///
    /// * `POST /2/team/member_space_limits/excluded_users/remove` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `users`: List, each: `team.UserSelectorArg`. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ExcludedUsersUpdateError`](crate::team::ExcludedUsersUpdateError) (`users_not_in_team`, `too_many_users`); else see [`Error`].
    pub async fn member_space_limits_excluded_users_remove(
        &self,
        arg: crate::team::ExcludedUsersUpdateArg,
    ) -> Result<crate::team::ExcludedUsersUpdateResult, Error<crate::team::ExcludedUsersUpdateError>>
    {
        self.0.rpc(&routes::MEMBER_SPACE_LIMITS_EXCLUDED_USERS_REMOVE, &arg).await
    }

    /// `team/member_space_limits/get_custom_quota`
    ///
    /// * `POST /2/team/member_space_limits/get_custom_quota` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `users`: List, each: `team.UserSelectorArg`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`CustomQuotaError`](crate::team::CustomQuotaError) (`too_many_users`); else see [`Error`].
    pub async fn member_space_limits_get_custom_quota(
        &self,
        arg: crate::team::CustomQuotaUsersArg,
    ) -> Result<Vec<crate::team::CustomQuotaResult>, Error<crate::team::CustomQuotaError>> {
        self.0.rpc(&routes::MEMBER_SPACE_LIMITS_GET_CUSTOM_QUOTA, &arg).await
    }

    /// `team/member_space_limits/remove_custom_quota`
    ///
    /// * `POST /2/team/member_space_limits/remove_custom_quota` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `users`: List, each: `team.UserSelectorArg`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`CustomQuotaError`](crate::team::CustomQuotaError) (`too_many_users`); else see [`Error`].
    pub async fn member_space_limits_remove_custom_quota(
        &self,
        arg: crate::team::CustomQuotaUsersArg,
    ) -> Result<Vec<crate::team::RemoveCustomQuotaResult>, Error<crate::team::CustomQuotaError>>
    {
        self.0.rpc(&routes::MEMBER_SPACE_LIMITS_REMOVE_CUSTOM_QUOTA, &arg).await
    }

    /// `team/member_space_limits/set_custom_quota`
    ///
    /// * `POST /2/team/member_space_limits/set_custom_quota` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `users_and_quotas`: List, each: `team.UserCustomQuotaArg`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`SetCustomQuotaError`](crate::team::SetCustomQuotaError) (`too_many_users`, `some_users_are_excluded`); else see [`Error`].
    pub async fn member_space_limits_set_custom_quota(
        &self,
        arg: crate::team::SetCustomQuotaArg,
    ) -> Result<Vec<crate::team::CustomQuotaResult>, Error<crate::team::SetCustomQuotaError>> {
        self.0.rpc(&routes::MEMBER_SPACE_LIMITS_SET_CUSTOM_QUOTA, &arg).await
    }

    /// `team/members/add`
    ///
    /// * `POST /2/team/members/add` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `force_async`: Boolean. Default: `false`.
    /// * `new_members`: List, each: `team.MemberAddArg`.
    ///
    /// # Errors
    /// No error of its own: see [`Error`].
    pub async fn members_add(
        &self,
        arg: crate::team::MembersAddArg,
    ) -> Result<crate::team::MembersAddLaunch, Error<()>> {
        self.0.rpc(&routes::MEMBERS_ADD, &arg).await
    }

    /// `team/members/add_v2`
    ///
    /// * `POST /2/team/members/add_v2` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `force_async`: Boolean. Default: `false`.
    /// * `new_members`: List, each: `team.MemberAddV2Arg`.
    ///
    /// # Errors
    /// No error of its own: see [`Error`].
    pub async fn members_add_v2(
        &self,
        arg: crate::team::MembersAddV2Arg,
    ) -> Result<crate::team::MembersAddLaunchV2Result, Error<()>> {
        self.0.rpc(&routes::MEMBERS_ADD_V2, &arg).await
    }

    /// `team/members/add/job_status/get`
    ///
    /// * `POST /2/team/members/add/job_status/get` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `async_job_id`: String of at least one character.
    ///
    /// # Errors
    /// [`Error::Api`] with [`PollError`](crate::async_::PollError) (`invalid_async_job_id`, `internal_error`); else see [`Error`].
    pub async fn members_add_job_status_get(
        &self,
        arg: crate::async_::PollArg,
    ) -> Result<crate::team::MembersAddJobStatus, Error<crate::async_::PollError>> {
        self.0.rpc(&routes::MEMBERS_ADD_JOB_STATUS_GET, &arg).await
    }

    /// `team/members/add/job_status/get_v2`
    ///
    /// * `POST /2/team/members/add/job_status/get_v2` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `async_job_id`: String of at least one character.
    ///
    /// # Errors
    /// [`Error::Api`] with [`PollError`](crate::async_::PollError) (`invalid_async_job_id`, `internal_error`); else see [`Error`].
    pub async fn members_add_job_status_get_v2(
        &self,
        arg: crate::async_::PollArg,
    ) -> Result<crate::team::MembersAddJobStatusV2Result, Error<crate::async_::PollError>> {
        self.0.rpc(&routes::MEMBERS_ADD_JOB_STATUS_GET_V2, &arg).await
    }

    /// `team/members/bulk_suspend`
    ///
    /// * `POST /2/team/members/bulk_suspend` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `members`: List, each: `team.BulkSuspendMemberTarget`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`BulkSuspendError`](crate::team::BulkSuspendError) (`invalid_request`, `too_many_members`, `duplicate_client_item_id`, `duplicate_team_member_id`, `acting_admin`, `last_admin`); else see [`Error`].
    pub async fn members_bulk_suspend(
        &self,
        arg: crate::team::BulkSuspendArg,
    ) -> Result<crate::async_::LaunchResultBase, Error<crate::team::BulkSuspendError>> {
        self.0.rpc(&routes::MEMBERS_BULK_SUSPEND, &arg).await
    }

    /// `team/members/bulk_suspend/job_status/check`
    ///
    /// * `POST /2/team/members/bulk_suspend/job_status/check` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `async_job_id`: String of at least one character.
    ///
    /// # Errors
    /// [`Error::Api`] with [`PollError`](crate::async_::PollError) (`invalid_async_job_id`, `internal_error`); else see [`Error`].
    pub async fn members_bulk_suspend_job_status_check(
        &self,
        arg: crate::async_::PollArg,
    ) -> Result<crate::team::BulkSuspendJobStatus, Error<crate::async_::PollError>> {
        self.0.rpc(&routes::MEMBERS_BULK_SUSPEND_JOB_STATUS_CHECK, &arg).await
    }

    /// `team/members/delete_former_member_files`
    ///
    /// * `POST /2/team/members/delete_former_member_files` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `user`: `team.UserSelectorArg`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`MembersDeleteFormerMemberFilesError`](crate::team::MembersDeleteFormerMemberFilesError) (`user_not_found`, `user_not_in_team`, `transfer_in_progress`, `already_transferred`, `already_transferred_or_deleted`, `user_not_removed`); else see [`Error`].
    pub async fn members_delete_former_member_files(
        &self,
        arg: crate::team::MembersFormerMemberArg,
    ) -> Result<(), Error<crate::team::MembersDeleteFormerMemberFilesError>> {
        self.0.rpc(&routes::MEMBERS_DELETE_FORMER_MEMBER_FILES, &arg).await
    }

    /// `team/members/delete_profile_photo`
    ///
    /// * `POST /2/team/members/delete_profile_photo` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `user`: `team.UserSelectorArg`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`MembersDeleteProfilePhotoError`](crate::team::MembersDeleteProfilePhotoError) (`user_not_found`, `user_not_in_team`, `set_profile_disallowed`); else see [`Error`].
    pub async fn members_delete_profile_photo(
        &self,
        arg: crate::team::MembersDeleteProfilePhotoArg,
    ) -> Result<crate::team::TeamMemberInfo, Error<crate::team::MembersDeleteProfilePhotoError>>
    {
        self.0.rpc(&routes::MEMBERS_DELETE_PROFILE_PHOTO, &arg).await
    }

    /// `team/members/delete_profile_photo_v2`
    ///
    /// * `POST /2/team/members/delete_profile_photo_v2` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `user`: `team.UserSelectorArg`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`MembersDeleteProfilePhotoError`](crate::team::MembersDeleteProfilePhotoError) (`user_not_found`, `user_not_in_team`, `set_profile_disallowed`); else see [`Error`].
    pub async fn members_delete_profile_photo_v2(
        &self,
        arg: crate::team::MembersDeleteProfilePhotoArg,
    ) -> Result<
        crate::team::TeamMemberInfoV2Result,
        Error<crate::team::MembersDeleteProfilePhotoError>,
    > {
        self.0.rpc(&routes::MEMBERS_DELETE_PROFILE_PHOTO_V2, &arg).await
    }

    /// `team/members/get_available_team_member_roles`
    ///
    /// * `POST /2/team/members/get_available_team_member_roles` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Errors
    /// No error of its own: see [`Error`].
    pub async fn members_get_available_team_member_roles(
        &self,
    ) -> Result<crate::team::MembersGetAvailableTeamMemberRolesResult, Error<()>> {
        self.0.rpc(&routes::MEMBERS_GET_AVAILABLE_TEAM_MEMBER_ROLES, &()).await
    }

    /// `team/members/get_info`
    ///
    /// * `POST /2/team/members/get_info` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `members`: List, each: `team.UserSelectorArg`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`MembersGetInfoError`](crate::team::MembersGetInfoError); else see [`Error`].
    pub async fn members_get_info(
        &self,
        arg: crate::team::MembersGetInfoArgs,
    ) -> Result<Vec<crate::team::MembersGetInfoItem>, Error<crate::team::MembersGetInfoError>> {
        self.0.rpc(&routes::MEMBERS_GET_INFO, &arg).await
    }

    /// `team/members/get_info_v2`
    ///
    /// * `POST /2/team/members/get_info_v2` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `members`: List, each: `team.UserSelectorArg`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`MembersGetInfoError`](crate::team::MembersGetInfoError); else see [`Error`].
    pub async fn members_get_info_v2(
        &self,
        arg: crate::team::MembersGetInfoV2Arg,
    ) -> Result<crate::team::MembersGetInfoV2Result, Error<crate::team::MembersGetInfoError>> {
        self.0.rpc(&routes::MEMBERS_GET_INFO_V2, &arg).await
    }

    /// `team/members/list`
    ///
    /// * `POST /2/team/members/list` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `limit`: Integer from 1 to 1000. Default: `1000`.
    /// * `include_removed`: Boolean. Default: `false`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`MembersListError`](crate::team::MembersListError); else see [`Error`].
    pub async fn members_list(
        &self,
        arg: crate::team::MembersListArg,
    ) -> Result<crate::team::MembersListResult, Error<crate::team::MembersListError>> {
        self.0.rpc(&routes::MEMBERS_LIST, &arg).await
    }

    /// `team/members/list_v2`
    ///
    /// * `POST /2/team/members/list_v2` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `limit`: Integer from 1 to 1000. Default: `1000`.
    /// * `include_removed`: Boolean. Default: `false`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`MembersListError`](crate::team::MembersListError); else see [`Error`].
    pub async fn members_list_v2(
        &self,
        arg: crate::team::MembersListArg,
    ) -> Result<crate::team::MembersListV2Result, Error<crate::team::MembersListError>> {
        self.0.rpc(&routes::MEMBERS_LIST_V2, &arg).await
    }

    /// `team/members/list/continue`
    ///
    /// * `POST /2/team/members/list/continue` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `cursor`: String.
    ///
    /// # Errors
    /// [`Error::Api`] with [`MembersListContinueError`](crate::team::MembersListContinueError) (`invalid_cursor`); else see [`Error`].
    pub async fn members_list_continue(
        &self,
        arg: crate::team::MembersListContinueArg,
    ) -> Result<crate::team::MembersListResult, Error<crate::team::MembersListContinueError>> {
        self.0.rpc(&routes::MEMBERS_LIST_CONTINUE, &arg).await
    }

    /// `team/members/list/continue_v2`
    ///
    /// * `POST /2/team/members/list/continue_v2` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `cursor`: String.
    ///
    /// # Errors
    /// [`Error::Api`] with [`MembersListContinueError`](crate::team::MembersListContinueError) (`invalid_cursor`); else see [`Error`].
    pub async fn members_list_continue_v2(
        &self,
        arg: crate::team::MembersListContinueArg,
    ) -> Result<crate::team::MembersListV2Result, Error<crate::team::MembersListContinueError>>
    {
        self.0.rpc(&routes::MEMBERS_LIST_CONTINUE_V2, &arg).await
    }

    /// `team/members/move_former_member_files`
    ///
    /// * `POST /2/team/members/move_former_member_files` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `user`: `team.UserSelectorArg`.
    /// * `transfer_dest_id`: `team.UserSelectorArg`.
    /// * `transfer_admin_id`: `team.UserSelectorArg`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`MembersTransferFormerMembersFilesError`](crate::team::MembersTransferFormerMembersFilesError) (`user_not_found`, `user_not_in_team`, `transfer_in_progress`, `already_transferred`, `already_transferred_or_deleted`, `removed_and_transfer_dest_should_differ`, `removed_and_transfer_admin_should_differ`, `transfer_dest_user_not_found`, `transfer_dest_user_not_in_team`, `transfer_admin_user_not_in_team`, `transfer_admin_user_not_found`, `unspecified_transfer_admin_id`, `transfer_admin_is_not_admin`, `recipient_not_verified`, `user_data_is_being_transferred`, `user_not_removed`, `user_data_cannot_be_transferred`, `user_data_already_transferred`); else see [`Error`].
    pub async fn members_move_former_member_files(
        &self,
        arg: crate::team::MembersDataTransferArg,
    ) -> Result<
        crate::async_::LaunchEmptyResult,
        Error<crate::team::MembersTransferFormerMembersFilesError>,
    > {
        self.0.rpc(&routes::MEMBERS_MOVE_FORMER_MEMBER_FILES, &arg).await
    }

    /// `team/members/move_former_member_files/job_status/check`
    ///
    /// * `POST /2/team/members/move_former_member_files/job_status/check` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `async_job_id`: String of at least one character.
    ///
    /// # Errors
    /// [`Error::Api`] with [`PollError`](crate::async_::PollError) (`invalid_async_job_id`, `internal_error`); else see [`Error`].
    pub async fn members_move_former_member_files_job_status_check(
        &self,
        arg: crate::async_::PollArg,
    ) -> Result<crate::async_::PollEmptyResult, Error<crate::async_::PollError>> {
        self.0.rpc(&routes::MEMBERS_MOVE_FORMER_MEMBER_FILES_JOB_STATUS_CHECK, &arg).await
    }

    /// `team/members/recover`
    ///
    /// * `POST /2/team/members/recover` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.delete`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `user`: `team.UserSelectorArg`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`MembersRecoverError`](crate::team::MembersRecoverError) (`user_not_found`, `user_unrecoverable`, `user_not_in_team`, `team_license_limit`); else see [`Error`].
    pub async fn members_recover(
        &self,
        arg: crate::team::MembersRecoverArg,
    ) -> Result<(), Error<crate::team::MembersRecoverError>> {
        self.0.rpc(&routes::MEMBERS_RECOVER, &arg).await
    }

    /// `team/members/remove`
    ///
    /// * `POST /2/team/members/remove` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.delete`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `user`: `team.UserSelectorArg`.
    /// * `wipe_data`: Boolean. Default: `true`.
    /// * `transfer_dest_id`: `team.UserSelectorArg`. May be absent.
    /// * `transfer_admin_id`: `team.UserSelectorArg`. May be absent.
    /// * `keep_account`: Boolean. Default: `false`.
    /// * `retain_team_shares`: Boolean. Default: `false`.
    /// * `permanently_delete_files`: Boolean. Default: `false`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`MembersRemoveError`](crate::team::MembersRemoveError) (`user_not_found`, `user_not_in_team`, `transfer_in_progress`, `already_transferred`, `already_transferred_or_deleted`, `removed_and_transfer_dest_should_differ`, `removed_and_transfer_admin_should_differ`, `transfer_dest_user_not_found`, `transfer_dest_user_not_in_team`, `transfer_admin_user_not_in_team`, `transfer_admin_user_not_found`, `unspecified_transfer_admin_id`, `transfer_admin_is_not_admin`, `recipient_not_verified`, `remove_last_admin`, `cannot_keep_account_and_transfer`, `cannot_keep_account_and_delete_data`, `cannot_keep_account_and_permanently_delete`, `email_address_too_long_to_be_disabled`, `cannot_keep_invited_user_account`, `cannot_retain_shares_when_data_wiped`, `cannot_retain_shares_when_no_account_kept`, `cannot_retain_shares_when_team_external_sharing_off`, `cannot_keep_account`, `cannot_keep_account_under_legal_hold`, `cannot_keep_account_required_to_sign_tos`, `cannot_permanently_delete_and_transfer`, `member_is_transfer_destination`); else see [`Error`].
    pub async fn members_remove(
        &self,
        arg: crate::team::MembersRemoveArg,
    ) -> Result<crate::async_::LaunchEmptyResult, Error<crate::team::MembersRemoveError>> {
        self.0.rpc(&routes::MEMBERS_REMOVE, &arg).await
    }

    /// `team/members/remove/job_status/get`
    ///
    /// * `POST /2/team/members/remove/job_status/get` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.delete`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `async_job_id`: String of at least one character.
    ///
    /// # Errors
    /// [`Error::Api`] with [`PollError`](crate::async_::PollError) (`invalid_async_job_id`, `internal_error`); else see [`Error`].
    pub async fn members_remove_job_status_get(
        &self,
        arg: crate::async_::PollArg,
    ) -> Result<crate::async_::PollEmptyResult, Error<crate::async_::PollError>> {
        self.0.rpc(&routes::MEMBERS_REMOVE_JOB_STATUS_GET, &arg).await
    }

    /// `team/members/secondary_emails/add`
    ///
    /// * `POST /2/team/members/secondary_emails/add` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `new_secondary_emails`: List, each: `team.UserSecondaryEmailsArg`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`AddSecondaryEmailsError`](crate::team::AddSecondaryEmailsError) (`secondary_emails_disabled`, `too_many_emails`); else see [`Error`].
    pub async fn members_secondary_emails_add(
        &self,
        arg: crate::team::AddSecondaryEmailsArg,
    ) -> Result<crate::team::AddSecondaryEmailsResult, Error<crate::team::AddSecondaryEmailsError>>
    {
        self.0.rpc(&routes::MEMBERS_SECONDARY_EMAILS_ADD, &arg).await
    }

    /// `team/members/secondary_emails/delete`
    ///
    /// * `POST /2/team/members/secondary_emails/delete` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `emails_to_delete`: List, each: `team.UserSecondaryEmailsArg`.
    ///
    /// # Errors
    /// No error of its own: see [`Error`].
    pub async fn members_secondary_emails_delete(
        &self,
        arg: crate::team::DeleteSecondaryEmailsArg,
    ) -> Result<crate::team::DeleteSecondaryEmailsResult, Error<()>> {
        self.0.rpc(&routes::MEMBERS_SECONDARY_EMAILS_DELETE, &arg).await
    }

    /// `team/members/secondary_emails/resend_verification_emails`
    ///
    /// * `POST /2/team/members/secondary_emails/resend_verification_emails` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `emails_to_resend`: List, each: `team.UserSecondaryEmailsArg`.
    ///
    /// # Errors
    /// No error of its own: see [`Error`].
    pub async fn members_secondary_emails_resend_verification_emails(
        &self,
        arg: crate::team::ResendVerificationEmailArg,
    ) -> Result<crate::team::ResendVerificationEmailResult, Error<()>> {
        self.0.rpc(&routes::MEMBERS_SECONDARY_EMAILS_RESEND_VERIFICATION_EMAILS, &arg).await
    }

    /// `team/members/send_welcome_email`
    ///
    /// * `POST /2/team/members/send_welcome_email` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `team_member_id`, with: string.
    /// * `external_id`, with: string of at most 64 characters.
    /// * `email`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`MembersSendWelcomeError`](crate::team::MembersSendWelcomeError) (`user_not_found`, `user_not_in_team`); else see [`Error`].
    pub async fn members_send_welcome_email(
        &self,
        arg: crate::team::UserSelectorArg,
    ) -> Result<(), Error<crate::team::MembersSendWelcomeError>> {
        self.0.rpc(&routes::MEMBERS_SEND_WELCOME_EMAIL, &arg).await
    }

    /// `team/members/set_admin_permissions`
    ///
    /// * `POST /2/team/members/set_admin_permissions` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `user`: `team.UserSelectorArg`.
    /// * `new_role`: `team.AdminTier`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`MembersSetPermissionsError`](crate::team::MembersSetPermissionsError) (`user_not_found`, `last_admin`, `user_not_in_team`, `cannot_set_permissions`, `team_license_limit`); else see [`Error`].
    pub async fn members_set_admin_permissions(
        &self,
        arg: crate::team::MembersSetPermissionsArg,
    ) -> Result<
        crate::team::MembersSetPermissionsResult,
        Error<crate::team::MembersSetPermissionsError>,
    > {
        self.0.rpc(&routes::MEMBERS_SET_ADMIN_PERMISSIONS, &arg).await
    }

    /// `team/members/set_admin_permissions_v2`
    ///
    /// * `POST /2/team/members/set_admin_permissions_v2` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `user`: `team.UserSelectorArg`.
    /// * `new_roles`: List of at most 1 items, each: string of at most 128 characters that matches `pid_dbtmr:.*`. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`MembersSetPermissions2Error`](crate::team::MembersSetPermissions2Error) (`user_not_found`, `last_admin`, `user_not_in_team`, `cannot_set_permissions`, `role_not_found`); else see [`Error`].
    pub async fn members_set_admin_permissions_v2(
        &self,
        arg: crate::team::MembersSetPermissions2Arg,
    ) -> Result<
        crate::team::MembersSetPermissions2Result,
        Error<crate::team::MembersSetPermissions2Error>,
    > {
        self.0.rpc(&routes::MEMBERS_SET_ADMIN_PERMISSIONS_V2, &arg).await
    }

    /// `team/members/set_profile`
    ///
    /// * `POST /2/team/members/set_profile` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `user`: `team.UserSelectorArg`.
    /// * `new_email`: String of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`. May be absent.
    /// * `new_external_id`: String of at most 64 characters. May be absent.
    /// * `new_given_name`: String of at most 50 characters that matches `[^/:?*<>"|]*`. May be absent.
    /// * `new_surname`: String of at most 50 characters that matches `[^/:?*<>"|]*`. May be absent.
    /// * `new_persistent_id`: String. May be absent.
    /// * `new_is_directory_restricted`: Boolean. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`MembersSetProfileError`](crate::team::MembersSetProfileError) (`user_not_found`, `user_not_in_team`, `external_id_and_new_external_id_unsafe`, `no_new_data_specified`, `email_reserved_for_other_user`, `external_id_used_by_other_user`, `set_profile_disallowed`, `param_cannot_be_empty`, `persistent_id_disabled`, `persistent_id_used_by_other_user`, `directory_restricted_off`); else see [`Error`].
    pub async fn members_set_profile(
        &self,
        arg: crate::team::MembersSetProfileArg,
    ) -> Result<crate::team::TeamMemberInfo, Error<crate::team::MembersSetProfileError>> {
        self.0.rpc(&routes::MEMBERS_SET_PROFILE, &arg).await
    }

    /// `team/members/set_profile_v2`
    ///
    /// * `POST /2/team/members/set_profile_v2` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `user`: `team.UserSelectorArg`.
    /// * `new_email`: String of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`. May be absent.
    /// * `new_external_id`: String of at most 64 characters. May be absent.
    /// * `new_given_name`: String of at most 50 characters that matches `[^/:?*<>"|]*`. May be absent.
    /// * `new_surname`: String of at most 50 characters that matches `[^/:?*<>"|]*`. May be absent.
    /// * `new_persistent_id`: String. May be absent.
    /// * `new_is_directory_restricted`: Boolean. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`MembersSetProfileError`](crate::team::MembersSetProfileError) (`user_not_found`, `user_not_in_team`, `external_id_and_new_external_id_unsafe`, `no_new_data_specified`, `email_reserved_for_other_user`, `external_id_used_by_other_user`, `set_profile_disallowed`, `param_cannot_be_empty`, `persistent_id_disabled`, `persistent_id_used_by_other_user`, `directory_restricted_off`); else see [`Error`].
    pub async fn members_set_profile_v2(
        &self,
        arg: crate::team::MembersSetProfileArg,
    ) -> Result<crate::team::TeamMemberInfoV2Result, Error<crate::team::MembersSetProfileError>>
    {
        self.0.rpc(&routes::MEMBERS_SET_PROFILE_V2, &arg).await
    }

    /// `team/members/set_profile_photo`
    ///
    /// * `POST /2/team/members/set_profile_photo` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `user`: `team.UserSelectorArg`.
    /// * `photo`: `account.PhotoSourceArg`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`MembersSetProfilePhotoError`](crate::team::MembersSetProfilePhotoError) (`user_not_found`, `user_not_in_team`, `set_profile_disallowed`, `photo_error`); else see [`Error`].
    pub async fn members_set_profile_photo(
        &self,
        arg: crate::team::MembersSetProfilePhotoArg,
    ) -> Result<crate::team::TeamMemberInfo, Error<crate::team::MembersSetProfilePhotoError>> {
        self.0.rpc(&routes::MEMBERS_SET_PROFILE_PHOTO, &arg).await
    }

    /// `team/members/set_profile_photo_v2`
    ///
    /// * `POST /2/team/members/set_profile_photo_v2` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `user`: `team.UserSelectorArg`.
    /// * `photo`: `account.PhotoSourceArg`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`MembersSetProfilePhotoError`](crate::team::MembersSetProfilePhotoError) (`user_not_found`, `user_not_in_team`, `set_profile_disallowed`, `photo_error`); else see [`Error`].
    pub async fn members_set_profile_photo_v2(
        &self,
        arg: crate::team::MembersSetProfilePhotoArg,
    ) -> Result<crate::team::TeamMemberInfoV2Result, Error<crate::team::MembersSetProfilePhotoError>>
    {
        self.0.rpc(&routes::MEMBERS_SET_PROFILE_PHOTO_V2, &arg).await
    }

    /// `team/members/suspend`
    ///
    /// * `POST /2/team/members/suspend` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `user`: `team.UserSelectorArg`.
    /// * `wipe_data`: Boolean. Default: `true`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`MembersSuspendError`](crate::team::MembersSuspendError) (`user_not_found`, `user_not_in_team`, `suspend_inactive_user`, `suspend_last_admin`, `team_license_limit`); else see [`Error`].
    pub async fn members_suspend(
        &self,
        arg: crate::team::MembersDeactivateArg,
    ) -> Result<(), Error<crate::team::MembersSuspendError>> {
        self.0.rpc(&routes::MEMBERS_SUSPEND, &arg).await
    }

    /// `team/members/unsuspend`
    ///
    /// * `POST /2/team/members/unsuspend` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `members.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `user`: `team.UserSelectorArg`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`MembersUnsuspendError`](crate::team::MembersUnsuspendError) (`user_not_found`, `user_not_in_team`, `unsuspend_non_suspended_member`, `team_license_limit`); else see [`Error`].
    pub async fn members_unsuspend(
        &self,
        arg: crate::team::MembersUnsuspendArg,
    ) -> Result<(), Error<crate::team::MembersUnsuspendError>> {
        self.0.rpc(&routes::MEMBERS_UNSUSPEND, &arg).await
    }

    /// `team/namespaces/list`
    ///
    /// * `POST /2/team/namespaces/list` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_data.member`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `limit`: Integer from 1 to 1000. Default: `1000`. Deprecated.
    ///
    /// # Errors
    /// [`Error::Api`] with [`TeamNamespacesListError`](crate::team::TeamNamespacesListError) (`invalid_arg`); else see [`Error`].
    pub async fn namespaces_list(
        &self,
        arg: crate::team::TeamNamespacesListArg,
    ) -> Result<crate::team::TeamNamespacesListResult, Error<crate::team::TeamNamespacesListError>>
    {
        self.0.rpc(&routes::NAMESPACES_LIST, &arg).await
    }

    /// `team/namespaces/list/continue`
    ///
    /// * `POST /2/team/namespaces/list/continue` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_data.member`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `cursor`: String.
    ///
    /// # Errors
    /// [`Error::Api`] with [`TeamNamespacesListContinueError`](crate::team::TeamNamespacesListContinueError) (`invalid_arg`, `invalid_cursor`); else see [`Error`].
    pub async fn namespaces_list_continue(
        &self,
        arg: crate::team::TeamNamespacesListContinueArg,
    ) -> Result<
        crate::team::TeamNamespacesListResult,
        Error<crate::team::TeamNamespacesListContinueError>,
    > {
        self.0.rpc(&routes::NAMESPACES_LIST_CONTINUE, &arg).await
    }

    /// `team/properties/template/add`
    ///
    /// * `POST /2/team/properties/template/add` on the `api` host, style `rpc`
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
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn properties_template_add(
        &self,
        arg: crate::file_properties::AddTemplateArg,
    ) -> Result<
        crate::file_properties::AddTemplateResult,
        Error<crate::file_properties::ModifyTemplateError>,
    > {
        self.0.rpc(&routes::PROPERTIES_TEMPLATE_ADD, &arg).await
    }

    /// `team/properties/template/get`
    ///
    /// * `POST /2/team/properties/template/get` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `files.team_metadata.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `template_id`: String of at least one character that matches `(/|ptid:).*`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`TemplateError`](crate::file_properties::TemplateError) (`template_not_found`, `restricted_content`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn properties_template_get(
        &self,
        arg: crate::file_properties::GetTemplateArg,
    ) -> Result<
        crate::file_properties::GetTemplateResult,
        Error<crate::file_properties::TemplateError>,
    > {
        self.0.rpc(&routes::PROPERTIES_TEMPLATE_GET, &arg).await
    }

    /// `team/reports/get_activity`
    ///
    /// * `POST /2/team/reports/get_activity` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_info.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `start_date`: Date. May be absent.
    /// * `end_date`: Date. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`DateRangeError`](crate::team::DateRangeError); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn reports_get_activity(
        &self,
        arg: crate::team::DateRange,
    ) -> Result<crate::team::GetActivityReport, Error<crate::team::DateRangeError>> {
        self.0.rpc(&routes::REPORTS_GET_ACTIVITY, &arg).await
    }

    /// `team/reports/get_devices`
    ///
    /// * `POST /2/team/reports/get_devices` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_info.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `start_date`: Date. May be absent.
    /// * `end_date`: Date. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`DateRangeError`](crate::team::DateRangeError); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn reports_get_devices(
        &self,
        arg: crate::team::DateRange,
    ) -> Result<crate::team::GetDevicesReport, Error<crate::team::DateRangeError>> {
        self.0.rpc(&routes::REPORTS_GET_DEVICES, &arg).await
    }

    /// `team/reports/get_membership`
    ///
    /// * `POST /2/team/reports/get_membership` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_info.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `start_date`: Date. May be absent.
    /// * `end_date`: Date. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`DateRangeError`](crate::team::DateRangeError); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn reports_get_membership(
        &self,
        arg: crate::team::DateRange,
    ) -> Result<crate::team::GetMembershipReport, Error<crate::team::DateRangeError>> {
        self.0.rpc(&routes::REPORTS_GET_MEMBERSHIP, &arg).await
    }

    /// `team/reports/get_storage`
    ///
    /// * `POST /2/team/reports/get_storage` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_info.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `start_date`: Date. May be absent.
    /// * `end_date`: Date. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`DateRangeError`](crate::team::DateRangeError); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn reports_get_storage(
        &self,
        arg: crate::team::DateRange,
    ) -> Result<crate::team::GetStorageReport, Error<crate::team::DateRangeError>> {
        self.0.rpc(&routes::REPORTS_GET_STORAGE, &arg).await
    }

    /// `team/sharing_allowlist/add`
    ///
    /// * `POST /2/team/sharing_allowlist/add` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_info.write`
    /// * repeated when its outcome is unknown: no
    /// * preview: Dropbox may change it without notice
    ///
    /// # Argument
    /// * `domains`: List, each: string. May be absent.
    /// * `emails`: List, each: string. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`SharingAllowlistAddError`](crate::team::SharingAllowlistAddError) (`malformed_entry`, `no_entries_provided`, `too_many_entries_provided`, `team_limit_reached`, `unknown_error`, `entries_already_exist`); else see [`Error`].
    pub async fn sharing_allowlist_add(
        &self,
        arg: crate::team::SharingAllowlistAddArgs,
    ) -> Result<
        crate::team::SharingAllowlistAddResponse,
        Error<crate::team::SharingAllowlistAddError>,
    > {
        self.0.rpc(&routes::SHARING_ALLOWLIST_ADD, &arg).await
    }

    /// `team/sharing_allowlist/list`
    ///
    /// * `POST /2/team/sharing_allowlist/list` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_info.read`
    /// * repeated when its outcome is unknown: yes
    /// * preview: Dropbox may change it without notice
    ///
    /// # Argument
    /// * `limit`: Integer from 1 to 1000. Default: `1000`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`SharingAllowlistListError`](crate::team::SharingAllowlistListError); else see [`Error`].
    pub async fn sharing_allowlist_list(
        &self,
        arg: crate::team::SharingAllowlistListArg,
    ) -> Result<
        crate::team::SharingAllowlistListResponse,
        Error<crate::team::SharingAllowlistListError>,
    > {
        self.0.rpc(&routes::SHARING_ALLOWLIST_LIST, &arg).await
    }

    /// `team/sharing_allowlist/list/continue`
    ///
    /// * `POST /2/team/sharing_allowlist/list/continue` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_info.read`
    /// * repeated when its outcome is unknown: yes
    /// * preview: Dropbox may change it without notice
    ///
    /// # Argument
    /// * `cursor`: String.
    ///
    /// # Errors
    /// [`Error::Api`] with [`SharingAllowlistListContinueError`](crate::team::SharingAllowlistListContinueError) (`invalid_cursor`); else see [`Error`].
    pub async fn sharing_allowlist_list_continue(
        &self,
        arg: crate::team::SharingAllowlistListContinueArg,
    ) -> Result<
        crate::team::SharingAllowlistListResponse,
        Error<crate::team::SharingAllowlistListContinueError>,
    > {
        self.0.rpc(&routes::SHARING_ALLOWLIST_LIST_CONTINUE, &arg).await
    }

    /// `team/sharing_allowlist/remove`
    ///
    /// * `POST /2/team/sharing_allowlist/remove` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_info.write`
    /// * repeated when its outcome is unknown: no
    /// * preview: Dropbox may change it without notice
    ///
    /// # Argument
    /// * `domains`: List, each: string. May be absent.
    /// * `emails`: List, each: string. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`SharingAllowlistRemoveError`](crate::team::SharingAllowlistRemoveError) (`malformed_entry`, `entries_do_not_exist`, `no_entries_provided`, `too_many_entries_provided`, `unknown_error`); else see [`Error`].
    pub async fn sharing_allowlist_remove(
        &self,
        arg: crate::team::SharingAllowlistRemoveArgs,
    ) -> Result<
        crate::team::SharingAllowlistRemoveResponse,
        Error<crate::team::SharingAllowlistRemoveError>,
    > {
        self.0.rpc(&routes::SHARING_ALLOWLIST_REMOVE, &arg).await
    }

    /// `team/team_folder/activate`
    ///
    /// * `POST /2/team/team_folder/activate` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_data.content.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `team_folder_id`: String that matches `[-_0-9a-zA-Z:]+`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`TeamFolderActivateError`](crate::team::TeamFolderActivateError) (`access_error`, `status_error`, `team_shared_dropbox_error`, `folder_count_limit_exceeded`); else see [`Error`].
    pub async fn team_folder_activate(
        &self,
        arg: crate::team::TeamFolderIdArg,
    ) -> Result<crate::team::TeamFolderMetadata, Error<crate::team::TeamFolderActivateError>> {
        self.0.rpc(&routes::TEAM_FOLDER_ACTIVATE, &arg).await
    }

    /// `team/team_folder/archive`
    ///
    /// * `POST /2/team/team_folder/archive` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_data.content.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `team_folder_id`: String that matches `[-_0-9a-zA-Z:]+`.
    /// * `force_async_off`: Boolean. Default: `false`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`TeamFolderArchiveError`](crate::team::TeamFolderArchiveError) (`access_error`, `status_error`, `team_shared_dropbox_error`); else see [`Error`].
    pub async fn team_folder_archive(
        &self,
        arg: crate::team::TeamFolderArchiveArg,
    ) -> Result<crate::team::TeamFolderArchiveLaunch, Error<crate::team::TeamFolderArchiveError>>
    {
        self.0.rpc(&routes::TEAM_FOLDER_ARCHIVE, &arg).await
    }

    /// `team/team_folder/archive/check`
    ///
    /// * `POST /2/team/team_folder/archive/check` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_data.content.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `async_job_id`: String of at least one character.
    ///
    /// # Errors
    /// [`Error::Api`] with [`PollError`](crate::async_::PollError) (`invalid_async_job_id`, `internal_error`); else see [`Error`].
    pub async fn team_folder_archive_check(
        &self,
        arg: crate::async_::PollArg,
    ) -> Result<crate::team::TeamFolderArchiveJobStatus, Error<crate::async_::PollError>> {
        self.0.rpc(&routes::TEAM_FOLDER_ARCHIVE_CHECK, &arg).await
    }

    /// `team/team_folder/create`
    ///
    /// * `POST /2/team/team_folder/create` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_data.content.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `name`: String.
    /// * `sync_setting`: `files.SyncSettingArg`. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`TeamFolderCreateError`](crate::team::TeamFolderCreateError) (`invalid_folder_name`, `folder_name_already_used`, `folder_name_reserved`, `sync_settings_error`, `folder_count_limit_exceeded`); else see [`Error`].
    pub async fn team_folder_create(
        &self,
        arg: crate::team::TeamFolderCreateArg,
    ) -> Result<crate::team::TeamFolderMetadata, Error<crate::team::TeamFolderCreateError>> {
        self.0.rpc(&routes::TEAM_FOLDER_CREATE, &arg).await
    }

    /// `team/team_folder/get_info`
    ///
    /// * `POST /2/team/team_folder/get_info` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_data.content.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `team_folder_ids`: List of at least one item, each: string that matches `[-_0-9a-zA-Z:]+`.
    ///
    /// # Errors
    /// No error of its own: see [`Error`].
    pub async fn team_folder_get_info(
        &self,
        arg: crate::team::TeamFolderIdListArg,
    ) -> Result<Vec<crate::team::TeamFolderGetInfoItem>, Error<()>> {
        self.0.rpc(&routes::TEAM_FOLDER_GET_INFO, &arg).await
    }

    /// `team/team_folder/list`
    ///
    /// * `POST /2/team/team_folder/list` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_data.content.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `limit`: Integer from 1 to 1000. Default: `1000`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`TeamFolderListError`](crate::team::TeamFolderListError); else see [`Error`].
    pub async fn team_folder_list(
        &self,
        arg: crate::team::TeamFolderListArg,
    ) -> Result<crate::team::TeamFolderListResult, Error<crate::team::TeamFolderListError>> {
        self.0.rpc(&routes::TEAM_FOLDER_LIST, &arg).await
    }

    /// `team/team_folder/list/continue`
    ///
    /// * `POST /2/team/team_folder/list/continue` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_data.content.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `cursor`: String.
    ///
    /// # Errors
    /// [`Error::Api`] with [`TeamFolderListContinueError`](crate::team::TeamFolderListContinueError) (`invalid_cursor`); else see [`Error`].
    pub async fn team_folder_list_continue(
        &self,
        arg: crate::team::TeamFolderListContinueArg,
    ) -> Result<crate::team::TeamFolderListResult, Error<crate::team::TeamFolderListContinueError>>
    {
        self.0.rpc(&routes::TEAM_FOLDER_LIST_CONTINUE, &arg).await
    }

    /// `team/team_folder/permanently_delete`
    ///
    /// * `POST /2/team/team_folder/permanently_delete` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_data.content.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `team_folder_id`: String that matches `[-_0-9a-zA-Z:]+`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`TeamFolderPermanentlyDeleteError`](crate::team::TeamFolderPermanentlyDeleteError) (`access_error`, `status_error`, `team_shared_dropbox_error`); else see [`Error`].
    pub async fn team_folder_permanently_delete(
        &self,
        arg: crate::team::TeamFolderIdArg,
    ) -> Result<(), Error<crate::team::TeamFolderPermanentlyDeleteError>> {
        self.0.rpc(&routes::TEAM_FOLDER_PERMANENTLY_DELETE, &arg).await
    }

    /// `team/team_folder/rename`
    ///
    /// * `POST /2/team/team_folder/rename` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_data.content.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `team_folder_id`: String that matches `[-_0-9a-zA-Z:]+`.
    /// * `name`: String.
    ///
    /// # Errors
    /// [`Error::Api`] with [`TeamFolderRenameError`](crate::team::TeamFolderRenameError) (`access_error`, `status_error`, `team_shared_dropbox_error`, `invalid_folder_name`, `folder_name_already_used`, `folder_name_reserved`); else see [`Error`].
    pub async fn team_folder_rename(
        &self,
        arg: crate::team::TeamFolderRenameArg,
    ) -> Result<crate::team::TeamFolderMetadata, Error<crate::team::TeamFolderRenameError>> {
        self.0.rpc(&routes::TEAM_FOLDER_RENAME, &arg).await
    }

    /// `team/team_folder/restore`
    ///
    /// * `POST /2/team/team_folder/restore` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_data.content.write`
    /// * repeated when its outcome is unknown: no
    /// * preview: Dropbox may change it without notice
    ///
    /// # Argument
    /// * `team_folder_id`: String that matches `[-_0-9a-zA-Z:]+`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`TeamFolderRestoreError`](crate::team::TeamFolderRestoreError) (`access_error`, `status_error`, `team_shared_dropbox_error`, `folder_count_limit_exceeded`); else see [`Error`].
    pub async fn team_folder_restore(
        &self,
        arg: crate::team::TeamFolderIdArg,
    ) -> Result<crate::team::TeamFolderMetadata, Error<crate::team::TeamFolderRestoreError>> {
        self.0.rpc(&routes::TEAM_FOLDER_RESTORE, &arg).await
    }

    /// `team/team_folder/update_sync_settings`
    ///
    /// * `POST /2/team/team_folder/update_sync_settings` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_data.content.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `team_folder_id`: String that matches `[-_0-9a-zA-Z:]+`.
    /// * `sync_setting`: `files.SyncSettingArg`. May be absent.
    /// * `content_sync_settings`: List, each: `files.ContentSyncSettingArg`. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`TeamFolderUpdateSyncSettingsError`](crate::team::TeamFolderUpdateSyncSettingsError) (`access_error`, `status_error`, `team_shared_dropbox_error`, `sync_settings_error`); else see [`Error`].
    pub async fn team_folder_update_sync_settings(
        &self,
        arg: crate::team::TeamFolderUpdateSyncSettingsArg,
    ) -> Result<
        crate::team::TeamFolderMetadata,
        Error<crate::team::TeamFolderUpdateSyncSettingsError>,
    > {
        self.0.rpc(&routes::TEAM_FOLDER_UPDATE_SYNC_SETTINGS, &arg).await
    }

    /// `team/token/get_authenticated_admin`
    ///
    /// * `POST /2/team/token/get_authenticated_admin` on the `api` host, style `rpc`
    /// * auth: `team`
    /// * scope: `team_info.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Errors
    /// [`Error::Api`] with [`TokenGetAuthenticatedAdminError`](crate::team::TokenGetAuthenticatedAdminError) (`mapping_not_found`, `admin_not_active`); else see [`Error`].
    pub async fn token_get_authenticated_admin(
        &self,
    ) -> Result<
        crate::team::TokenGetAuthenticatedAdminResult,
        Error<crate::team::TokenGetAuthenticatedAdminError>,
    > {
        self.0.rpc(&routes::TOKEN_GET_AUTHENTICATED_ADMIN, &()).await
    }
}
