"""What lies beyond the main job, done by the official Python SDK as it is, on a local Dropbox.

Run it with: dropkeep local run -- python interop/python/long_tail.py
"""

import datetime
import os
import tempfile
import threading

import dropbox
import requests
from dropbox import common, files, sharing
from dropbox.content_hash import content_hash
from dropbox.exceptions import ApiError, AuthError, BadInputError, PathRootError, RateLimitError
from dropbox.file_transfer import (
    Bytes, BytesUpload, Downloader, DownloadOptions, File, Uploader, UploadOptions,
)

from clients import client, refused, steer

MIB = 1024 * 1024


def transfers(dbx):
    large = os.urandom(20 * MIB + 7)
    for parallel in (1, 4):
        done = Uploader(dbx).upload(
            BytesUpload(large),
            files.CommitInfo(f"/transfers/{parallel}.bin"),
            UploadOptions(parallel_uploads=parallel),
        )
        assert done.metadata.content_hash == content_hash(large)
        target = Bytes()
        options = DownloadOptions(parallel_downloads=parallel)
        Downloader(dbx).download(done.metadata.path_lower, target, options)
        assert target.bytes() == large
    Uploader(dbx).upload(BytesUpload(b""), files.CommitInfo("/transfers/empty"))
    for parallel in (1, 4):
        with tempfile.TemporaryDirectory() as folder:
            target = File(os.path.join(folder, "empty"))
            Downloader(dbx).download(
                "/transfers/empty", target, DownloadOptions(parallel_downloads=parallel)
            )
            assert os.path.getsize(os.path.join(folder, "empty")) == 0
    print("transferred by the SDK's own helpers, one after the other and in parallel")


def sessions(dbx):
    started = dbx.files_upload_session_start(b"hello")
    wrong = files.UploadSessionCursor(started.session_id, 3)
    error = refused(ApiError, dbx.files_upload_session_append_v2, b"lo", wrong).error
    assert error.is_incorrect_offset() and error.get_incorrect_offset().correct_offset == 5
    commit = files.CommitInfo("/sessions/hello")
    error = refused(ApiError, dbx.files_upload_session_finish, b"", wrong, commit).error
    assert error.get_lookup_failed().get_incorrect_offset().correct_offset == 5
    right = files.UploadSessionCursor(started.session_id, 5)
    error = refused(
        ApiError, dbx.files_upload_session_append_v2, b"!", right, content_hash="0" * 64
    ).error
    assert error.is_content_hash_mismatch()
    dbx.files_upload_session_append_v2(b"!", right, close=True)
    batch = dbx.files_upload_session_finish_batch_v2(
        [files.UploadSessionFinishArg(files.UploadSessionCursor(started.session_id, 6), commit)]
    )
    assert batch.entries[0].get_success().size == 6
    error = refused(ApiError, dbx.files_upload, b"other", "/sessions/hello").error
    assert error.get_path().reason.get_conflict().is_file()
    renamed = dbx.files_upload(b"other", "/sessions/hello", autorename=True)
    assert renamed.name == "hello (1)", renamed.name
    rev = dbx.files_get_metadata("/sessions/hello").rev
    updated = dbx.files_upload(b"new", "/sessions/hello", mode=files.WriteMode.update(rev))
    assert updated.rev != rev
    revisions = dbx.files_list_revisions("/sessions/hello").entries
    assert [entry.rev for entry in revisions] == [updated.rev, rev]
    assert dbx.files_restore("/sessions/hello", rev).size == 6
    print("was told of wrong offsets and hashes, finished a batch, updated and restored")


def changes(dbx):
    for number in range(7):
        dbx.files_upload(b"%d" % number, f"/changes/{number}")
    page = dbx.files_list_folder("/changes", limit=2)
    seen = [entry.name for entry in page.entries]
    while page.has_more:
        page = dbx.files_list_folder_continue(page.cursor)
        seen += [entry.name for entry in page.entries]
    assert sorted(seen) == [str(number) for number in range(7)], seen
    assert dbx.files_list_folder_get_latest_cursor("/changes").cursor
    told = []
    waiting = threading.Thread(
        target=lambda: told.append(client().files_list_folder_longpoll(page.cursor, timeout=30))
    )
    waiting.start()
    dbx.files_delete_v2("/changes/3")
    waiting.join()
    assert told[0].changes
    entries = dbx.files_list_folder_continue(page.cursor).entries
    assert [(type(e), e.name) for e in entries] == [(files.DeletedMetadata, "3")]
    assert not dbx.files_list_folder("/changes", include_deleted=False).has_more
    print("listed in small pages, and was told of a change")


def share(dbx):
    dbx.files_upload(b"shared", "/share/it.txt")
    tomorrow = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=1)
    settings = sharing.SharedLinkSettings(
        require_password=True, link_password="pass word", expires=tomorrow.replace(tzinfo=None)
    )
    link = dbx.sharing_create_shared_link_with_settings("/share/it.txt", settings)
    assert link.link_permissions.resolved_visibility.is_password()
    error = refused(ApiError, dbx.sharing_get_shared_link_file, link.url).error
    assert error.is_shared_link_access_denied()
    _, shared = dbx.sharing_get_shared_link_file(link.url, link_password="pass word")
    assert shared.content == b"shared"
    error = refused(ApiError, dbx.sharing_create_shared_link_with_settings, "/share/it.txt").error
    assert error.is_shared_link_already_exists()
    changed = dbx.sharing_modify_shared_link_settings(
        link.url,
        sharing.SharedLinkSettings(requested_visibility=sharing.RequestedVisibility.public),
        remove_expiration=True,
    )
    assert changed.expires is None
    dbx.sharing_revoke_shared_link(link.url)
    error = refused(ApiError, dbx.sharing_get_shared_link_metadata, link.url).error
    assert error.is_shared_link_not_found()
    temporary = dbx.files_get_temporary_link("/share/it.txt").link
    assert requests.get(temporary, timeout=10).content == b"shared"
    print("shared with a password and an expiry, changed and revoked")


def refusals(dbx):
    error = refused(ApiError, dbx.files_download, "/nowhere")
    assert error.error.get_path().is_not_found() and len(error.request_id) == 32
    error = refused(ApiError, dbx.files_list_folder, "/share/it.txt").error
    assert error.get_path().is_not_folder()
    error = refused(ApiError, dbx.files_get_metadata, "/share/").error
    assert error.get_path().is_malformed_path()
    error = refused(BadInputError, dbx.files_get_metadata, "/")
    assert "The root folder is unsupported." in error.message, error.message
    stranger = dbx.with_path_root(common.PathRoot.root("1"))
    error = refused(PathRootError, stranger.files_list_folder, "").error
    assert error.is_invalid_root()
    narrow = client(scope=["files.metadata.read"])
    error = refused(AuthError, narrow.files_upload, b"no", "/no.txt").error
    assert error.get_missing_scope().required_scope == "files.content.write"
    nobody = dropbox.Dropbox("sl.nobodys")
    assert refused(AuthError, nobody.users_get_current_account).error.is_invalid_access_token()
    too_many = {"respond": {"status": 429, "retry_after": 7}}
    steer("faults", {"route": "files/get_metadata", "action": too_many})
    assert refused(RateLimitError, dbx.files_get_metadata, "/share").backoff == 7
    print("was refused as by Dropbox")


def expiry():
    token = os.environ["DROPBOX_ACCESS_TOKEN"]
    alone = dropbox.Dropbox(token)
    alone.users_get_current_account()
    refreshing = client(oauth2_access_token=token)
    steer("clock/advance", {"by": "4h"})
    assert refused(AuthError, alone.users_get_current_account).error.is_expired_access_token()
    refreshing.users_get_current_account()
    print("outlived its access token")


def main():
    dbx = client()
    transfers(dbx)
    sessions(dbx)
    changes(dbx)
    share(dbx)
    refusals(dbx)
    expiry()


if __name__ == "__main__":
    main()
