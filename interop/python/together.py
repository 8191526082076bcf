"""A folder that two people share, by the official Python SDK as it is.

Run it with: dropkeep local run -- python interop/python/together.py
"""

from dropbox import sharing
from dropbox.exceptions import ApiError

from clients import client, refused, sign_in


def share(ada, bob):
    ada.files_upload(b"1", "/together/one.txt")
    launch = ada.sharing_share_folder("/together")
    assert launch.is_complete()
    folder = launch.get_complete().shared_folder_id
    member = sharing.AddMember(
        sharing.MemberSelector.email("bob@example.com"), sharing.AccessLevel.viewer
    )
    ada.sharing_add_folder_member(folder, [member])
    assert bob.sharing_list_mountable_folders().entries[0].shared_folder_id == folder
    mounted = bob.sharing_mount_folder(folder)
    assert mounted.path_lower == "/together"
    again = refused(ApiError, bob.sharing_mount_folder, folder).error
    assert again.is_already_mounted()
    assert bob.files_download("/together/one.txt")[1].content == b"1"
    error = refused(ApiError, bob.files_upload, b"2", "/together/two.txt").error
    assert error.get_path().reason.is_no_write_permission(), error
    print("shared a folder with somebody who may look, but not write")
    return folder


def write(ada, bob, folder):
    bobs = sharing.MemberSelector.email("bob@example.com")
    ada.sharing_update_folder_member(folder, bobs, sharing.AccessLevel.editor)
    cursor = ada.files_list_folder_get_latest_cursor("", recursive=True).cursor
    bob.files_upload(b"2", "/together/two.txt")
    changes = ada.files_list_folder_continue(cursor).entries
    assert [entry.path_display for entry in changes] == ["/together/two.txt"], changes
    members = ada.sharing_list_folder_members(folder).users
    access = {user.user.email: user.access_type.is_owner() for user in members}
    assert access == {"ada@example.com": True, "bob@example.com": False}, access
    print("let him write, and saw what he wrote")


def part(ada, bob, folder):
    ada.sharing_unshare_folder(folder)
    error = refused(ApiError, bob.files_list_folder, "/together").error
    assert error.get_path().is_not_found()
    assert len(ada.files_list_folder("/together").entries) == 2
    print("unshared it: his is gone and hers stays")


def main():
    ada = client()
    bob = sign_in("bob@example.com")
    folder = share(ada, bob)
    write(ada, bob, folder)
    part(ada, bob, folder)


if __name__ == "__main__":
    main()
