"""What an app for teams does, by the official Python SDK as it is.

Run it with: dropkeep local run -- python interop/python/team.py
"""

from dropbox import common, team
from dropbox.exceptions import ApiError, AuthError, BadInputError, PathRootError

from clients import refused, team_client


def members(dbx):
    assert dbx.team_get_info().name == "Example Team"
    page = dbx.team_members_list_v2(limit=1)
    listed = [member.profile for member in page.members]
    while page.has_more:
        page = dbx.team_members_list_continue_v2(page.cursor)
        listed += [member.profile for member in page.members]
    assert [profile.email for profile in listed] == ["grace@example.com", "alan@example.com"]
    asked = [team.UserSelectorArg.email(email) for email in ("alan@example.com", "ada@example.com")]
    found = dbx.team_members_get_info_v2(asked).members_info
    assert found[0].get_member_info().profile.team_member_id == listed[1].team_member_id
    assert found[1].get_id_not_found() == "ada@example.com"
    admin = dbx.team_token_get_authenticated_admin().admin_profile
    assert admin.team_member_id == listed[0].team_member_id
    print("listed the members, page by page, and found one")
    return listed


def acting(dbx, grace, alan):
    as_alan = dbx.as_user(alan.team_member_id)
    account = as_alan.users_get_current_account()
    assert account.email == "alan@example.com" and account.team.name == "Example Team"
    as_alan.files_upload(b"of Alan", "/letter.txt")
    root = account.root_info
    assert root.root_namespace_id != root.home_namespace_id
    from_root = as_alan.with_path_root(common.PathRoot.root(root.root_namespace_id))
    names = [entry.name for entry in from_root.files_list_folder("").entries]
    assert names == ["Alan Example"], names
    home = common.PathRoot.namespace_id(alan.member_folder_id)
    as_grace = dbx.as_admin(grace.team_member_id).with_path_root(home)
    assert as_grace.files_get_metadata("/letter.txt").size == 7
    hers = dbx.as_user(grace.team_member_id).with_path_root(home)
    assert refused(PathRootError, hers.files_list_folder, "").error.is_no_permission()
    stale = as_alan.with_path_root(common.PathRoot.root("1"))
    error = refused(PathRootError, stale.files_list_folder, "").error
    assert error.get_invalid_root().root_namespace_id == root.root_namespace_id
    refused(AuthError, dbx.as_admin(alan.team_member_id).files_list_folder, "")
    refused(AuthError, dbx.as_user("dbmid:nobody").files_list_folder, "")
    print("acted for a member and as an administrator, from every root")


def groups(dbx, alan):
    made = dbx.team_groups_create("Engineers", group_external_id="eng")
    assert made.group_management_type.is_user_managed()
    by_id = team.GroupSelector.group_id(made.group_id)
    user = team.UserSelectorArg.team_member_id(alan.team_member_id)
    access = [team.MemberAccess(user, team.GroupAccessType.member)]
    assert dbx.team_groups_members_add(by_id, access).group_info.member_count == 1
    again = refused(ApiError, dbx.team_groups_members_add, by_id, access)
    assert again.error.is_duplicate_user()
    dbx.team_groups_members_set_access_type(by_id, user, team.GroupAccessType.owner)
    assert dbx.team_groups_members_list(by_id).members[0].access_type.is_owner()
    dbx.team_groups_update(by_id, new_group_name="Builders")
    page = dbx.team_groups_list(limit=1)
    names = [group.group_name for group in page.groups]
    while page.has_more:
        page = dbx.team_groups_list_continue(page.cursor)
        names += [group.group_name for group in page.groups]
    assert names == ["Everyone at Example Team", "Builders"], names
    info = dbx.team_groups_get_info(team.GroupsSelector.group_external_ids(["eng"]))
    assert info[0].get_group_info().members[0].profile.email == "alan@example.com"
    assert dbx.team_groups_members_remove(by_id, [user]).group_info.members == []
    job = dbx.team_groups_delete(by_id).get_async_job_id()
    assert dbx.team_groups_job_status_get(job).is_complete()
    assert refused(ApiError, dbx.team_groups_delete, by_id).error.is_group_already_deleted()
    print("made a group, filled, changed and deleted it")


def spaces(dbx, alan):
    namespaces = dbx.team_namespaces_list().namespaces
    kinds = sorted(namespace.namespace_type._tag for namespace in namespaces)
    assert kinds == ["team_folder", "team_member_folder", "team_member_folder"], kinds
    assert alan.member_folder_id in [namespace.namespace_id for namespace in namespaces]
    space = dbx.team_team_folder_list().team_folders[0]
    assert space.is_team_shared_dropbox and space.name == "Example Team"
    error = refused(ApiError, dbx.team_team_folder_archive, space.team_folder_id).error
    assert error.get_team_shared_dropbox_error().is_disallowed()
    refused(BadInputError, dbx.team_team_folder_create, "Plans")
    features = dbx.team_features_get_values([team.Feature.has_distinct_member_homes]).values
    assert features[0].get_has_distinct_member_homes().get_has_distinct_member_homes()
    print("told of the space of the team and of its members' folders")


def suspension(dbx, alan):
    user = team.UserSelectorArg.team_member_id(alan.team_member_id)
    dbx.team_members_suspend(user)
    as_alan = dbx.as_user(alan.team_member_id)
    assert refused(AuthError, as_alan.files_list_folder, "").error.is_user_suspended()
    dbx.team_members_unsuspend(user)
    as_alan.files_list_folder("")
    print("suspended a member, and let him back in")


if __name__ == "__main__":
    dropbox = team_client()
    grace, alan = members(dropbox)
    acting(dropbox, grace, alan)
    groups(dropbox, alan)
    spaces(dropbox, alan)
    suspension(dropbox, alan)
