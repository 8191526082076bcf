"""Files and folders shared with other people, by the official Python SDK as it is.

Run it with: dropkeep local run -- python interop/python/people.py
"""

from dropbox import sharing
from dropbox.exceptions import ApiError
from dropbox.sharing import AccessLevel, MemberSelector

from clients import checked, client, finished, refused, sign_in

BOB = MemberSelector.email("bob@example.com")
ALAN = MemberSelector.email("alan@example.com")


def file_members(ada, bob):
    ids = [ada.files_upload(b"%d" % number, f"/people/{number}.txt").id for number in range(3)]
    one = ids[0]
    for file in ids:
        added = ada.sharing_add_file_member(file, [BOB, ALAN], access_level=AccessLevel.viewer)
        assert all(result.result.is_success() for result in added), added
    told = ada.sharing_get_file_metadata(one, actions=[sharing.FileAction.unshare])
    assert told.name == "0.txt" and told.permissions[0].allow, told
    both = ada.sharing_get_file_metadata_batch([one, "id:AAAAAAAAAAAAAAAAAAAAAA"])
    assert both[0].result.get_metadata().id == one
    assert both[1].result.get_access_error().is_invalid_file(), both[1]
    page = ada.sharing_list_file_members(one, limit=1)
    seen = [member.user.email for member in page.users]
    while page.cursor:
        page = ada.sharing_list_file_members_continue(page.cursor)
        seen += [member.user.email for member in page.users]
    assert sorted(seen) == ["ada@example.com", "alan@example.com", "bob@example.com"], seen
    listed = ada.sharing_list_file_members_batch(ids[:2])
    assert [result.result.get_result().member_count for result in listed] == [3, 3], listed
    changed = ada.sharing_update_file_member(one, ALAN, AccessLevel.viewer)
    assert changed.access_level.is_viewer(), changed
    page = bob.sharing_list_received_files(limit=2)
    received = [file.id for file in page.entries]
    while page.cursor:
        page = bob.sharing_list_received_files_continue(page.cursor)
        received += [file.id for file in page.entries]
    assert sorted(received) == sorted(ids)
    assert bob.sharing_get_file_metadata(one).access_type.is_viewer()
    removed = ada.sharing_remove_file_member_2(one, ALAN)
    assert removed.is_success(), removed
    bob.sharing_relinquish_file_membership(ids[1])
    ada.sharing_unshare_file(ids[2])
    assert [file.id for file in bob.sharing_list_received_files().entries] == [one]
    settings = sharing.ViewerInfoPolicy.disabled
    assert ada.sharing_update_file_policy(one, viewer_info_policy=settings).id == one
    error = refused(ApiError, bob.sharing_unshare_file, one).error
    assert error.is_user_error() or error.is_access_error(), error
    print("shared files with people, listed and changed them, and took it back")


def share(ada, path, *members):
    """Shares a folder with people who may edit, and returns its id."""
    shared = checked_share(ada, path)
    ada.sharing_add_folder_member(
        shared.shared_folder_id,
        [sharing.AddMember(member, AccessLevel.editor) for member in members],
    )
    return shared.shared_folder_id


def checked_share(ada, path):
    ada.files_create_folder_v2(path)
    return finished(
        ada.sharing_share_folder(path, force_async=True), ada.sharing_check_share_job_status
    )


def folders(ada, bob):
    ids = [share(ada, f"/folders/{name}", BOB, ALAN) for name in "abc"]
    one = ids[0]
    told = ada.sharing_get_folder_metadata(one, actions=[sharing.FolderAction.unshare])
    assert told.name == "a" and told.access_type.is_owner() and told.permissions[0].allow
    assert walk(ada.sharing_list_folders(limit=1), ada.sharing_list_folders_continue) >= set(ids)
    mountable = bob.sharing_list_mountable_folders(limit=1)
    assert walk(mountable, bob.sharing_list_mountable_folders_continue) == set(ids)
    page = ada.sharing_list_folder_members(one, limit=1)
    seen = [member.user.email for member in page.users]
    while page.cursor:
        page = ada.sharing_list_folder_members_continue(page.cursor)
        seen += [member.user.email for member in page.users]
    assert sorted(seen) == ["ada@example.com", "alan@example.com", "bob@example.com"], seen
    policy = ada.sharing_update_folder_policy(one, acl_update_policy=sharing.AclUpdatePolicy.owner)
    assert policy.policy.acl_update_policy.is_owner()
    bob.sharing_mount_folder(one)
    bob.sharing_unmount_folder(one)
    error = refused(ApiError, bob.sharing_unmount_folder, one).error
    assert error.get_access_error().is_unmounted(), error
    removed = ada.sharing_remove_folder_member(one, ALAN, False)
    assert removed.is_async_job_id(), removed
    checked(removed.get_async_job_id(), ada.sharing_check_remove_member_job_status)
    left = bob.sharing_relinquish_folder_membership(ids[1])
    if left.is_async_job_id():
        checked(left.get_async_job_id(), bob.sharing_check_job_status)
    unshared = ada.sharing_unshare_folder(ids[1])
    if unshared.is_async_job_id():
        checked(unshared.get_async_job_id(), ada.sharing_check_job_status)
    bob.sharing_mount_folder(ids[2])
    ada.sharing_transfer_folder(ids[2], bob.users_get_current_account().account_id)
    assert bob.sharing_get_folder_metadata(ids[2]).access_type.is_owner()
    print("shared folders, let people leave, and handed one over")
    return one


def walk(page, more):
    """The ids of the folders on all pages."""
    seen = {folder.shared_folder_id for folder in page.entries}
    while page.cursor:
        page = more(page.cursor)
        seen |= {folder.shared_folder_id for folder in page.entries}
    return seen


def inside(ada, outer):
    """What only a team's folders may do."""
    ada.files_create_folder_v2("/folders/a/inner")
    error = refused(ApiError, ada.sharing_share_folder, "/folders/a/inner").error
    assert error.get_bad_path().is_inside_shared_folder(), error
    error = refused(
        ApiError, ada.sharing_set_access_inheritance, outer, sharing.AccessInheritance.no_inherit
    ).error
    assert error.is_no_permission(), error
    print("could not share what is inside of a shared folder")


def old_links(ada):
    ada.files_upload(b"linked", "/links/a.txt")
    link = ada.sharing_create_shared_link("/links/a.txt")
    assert link.path == "/links/a.txt" and link.visibility.is_public()
    assert ada.sharing_get_shared_link_metadata(link.url).name == "a.txt"
    assert [found.url for found in ada.sharing_get_shared_links("/links/a.txt").links] == [link.url]
    print("made a link by the routes of old")


def main():
    ada = client()
    bob = sign_in("bob@example.com")
    file_members(ada, bob)
    inside(ada, folders(ada, bob))
    old_links(ada)


if __name__ == "__main__":
    main()
