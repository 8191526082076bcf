"""Folders of a team, by the official Python SDK as it is.

Run it with: dropkeep local run --seed interop/python/team_folders.toml -- \
    python interop/python/team_folders.py
"""

from dropbox import common, file_properties, files, sharing
from dropbox.exceptions import ApiError

from clients import refused, team_client


def granted(dbx, grace, alan):
    folder = dbx.team_team_folder_create("Plans")
    assert folder.status.is_active() and not folder.is_team_shared_dropbox
    as_grace = dbx.as_admin(grace)
    root = common.PathRoot.namespace_id(folder.team_folder_id)
    as_grace.with_path_root(root).files_upload(b"a plan", "/2026.txt")
    everyone = dbx.team_groups_list().groups[0].group_id
    group = sharing.AddMember(
        sharing.MemberSelector.dropbox_id(everyone), sharing.AccessLevel.viewer
    )
    as_grace.sharing_add_folder_member(folder.team_folder_id, [group])
    assert dbx.as_user(alan).files_download("/Plans/2026.txt")[1].content == b"a plan"
    deleted = refused(ApiError, dbx.as_user(alan).files_delete_v2, "/Plans").error
    assert deleted.get_path_write().is_team_folder(), deleted
    shared = dbx.as_user(alan).sharing_get_folder_metadata(folder.team_folder_id)
    assert shared.is_team_folder and shared.access_type.is_viewer(), shared
    listed = dbx.as_user(alan).sharing_list_folder_members(folder.team_folder_id)
    assert [member.group.group_id for member in listed.groups] == [everyone]
    kinds = [namespace.namespace_type._tag for namespace in dbx.team_namespaces_list().namespaces]
    assert sorted(kinds) == ["team_folder", "team_member_folder", "team_member_folder"], kinds
    print("made a folder, gave it to everybody, and a member reads in it")
    return folder.team_folder_id


def changed(dbx, folder):
    assert dbx.team_team_folder_rename(folder, "Ideas").name == "Ideas"
    setting = files.SyncSettingArg.not_synced
    updated = dbx.team_team_folder_update_sync_settings(folder, sync_setting=setting)
    assert updated.sync_setting.is_not_synced()
    dbx.team_team_folder_create("Other")
    page = dbx.team_team_folder_list(limit=1)
    names = [one.name for one in page.team_folders]
    while page.has_more:
        page = dbx.team_team_folder_list_continue(page.cursor)
        names += [one.name for one in page.team_folders]
    assert names == ["Ideas", "Other"], names
    job = dbx.team_team_folder_archive(folder).get_async_job_id()
    assert dbx.team_team_folder_archive_check(job).get_complete().status.is_archived()
    assert dbx.team_team_folder_activate(folder).status.is_active()
    assert dbx.team_team_folder_archive(folder, force_async_off=True).is_complete()
    dbx.team_team_folder_permanently_delete(folder)
    assert dbx.team_team_folder_get_info([folder])[0].get_id_not_found() == folder
    print("renamed, archived, activated and deleted it")


def templates(dbx, alan):
    field = file_properties.PropertyFieldTemplate("state", "", file_properties.PropertyType.string)
    made = dbx.file_properties_templates_add_for_team("Case", "of a file", [field]).template_id
    assert dbx.file_properties_templates_list_for_team().template_ids == [made]
    as_alan = dbx.as_user(alan)
    as_alan.files_upload(b"case", "/case.txt")
    value = [file_properties.PropertyField("state", "new")]
    groups = [file_properties.PropertyGroup(made, value)]
    as_alan.file_properties_properties_add("/case.txt", groups)
    dbx.file_properties_templates_update_for_team(made, name="Cases")
    assert dbx.file_properties_templates_get_for_team(made).name == "Cases"
    dbx.file_properties_templates_remove_for_team(made)
    print("gave a template to the team, and a member used it")


if __name__ == "__main__":
    dropbox = team_client()
    grace, alan = (
        member.profile.team_member_id for member in dropbox.team_members_list_v2().members
    )
    changed(dropbox, granted(dropbox, grace, alan))
    templates(dropbox, alan)
