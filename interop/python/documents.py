"""Documents, previews and pictures, locks, sessions in batches, and the routes of old, by the official
Python SDK as it is.

Run it with: dropkeep local run -- python interop/python/documents.py
"""

import os

from dropbox import files
from dropbox.content_hash import content_hash
from dropbox.exceptions import ApiError

from breadth import picture
from clients import checked, client, finished, refused, sign_in


def paper(dbx):
    path = "/documents/plan.paper"
    made = dbx.files_paper_create(b"# Plan\n\nfirst", path, files.ImportFormat.markdown)
    assert made.result_path == path and made.paper_revision >= 1
    updated = dbx.files_paper_update(
        b"second", path, files.ImportFormat.markdown, files.PaperDocUpdatePolicy.append
    )
    assert updated.paper_revision > made.paper_revision
    error = refused(
        ApiError, dbx.files_paper_update, b"late", path, files.ImportFormat.markdown,
        files.PaperDocUpdatePolicy.update, made.paper_revision,
    ).error
    assert error.is_revision_mismatch(), error
    told = dbx.files_get_metadata(path)
    assert not told.is_downloadable and told.export_info.export_as
    assert refused(ApiError, dbx.files_download, path).error.is_unsupported_file()
    exported, response = dbx.files_export(path, export_format="markdown")
    assert b"first" in response.content and b"second" in response.content
    assert exported.export_metadata.size == len(response.content)
    print("wrote a Paper document, changed and exported it")


def previews(dbx):
    dbx.files_upload(b"a,b\n1,2\n", "/documents/table.csv")
    _, page = dbx.files_get_preview("/documents/table.csv")
    assert b"<table" in page.content, page.content[:100]
    error = refused(ApiError, dbx.files_get_preview, "/documents/nowhere.doc").error
    assert error.get_path().is_not_found()
    dbx.files_upload(picture(300, 200), "/documents/photo.png")
    shown, thumbnail = dbx.files_get_thumbnail_v2(
        files.PathOrLink.path("/documents/photo.png"), mode=files.ThumbnailMode.bestfit
    )
    assert thumbnail.content.startswith(b"\xff\xd8") and shown.file_metadata.name == "photo.png"
    batch = dbx.files_get_thumbnail_batch(
        [files.ThumbnailArg(path) for path in ("/documents/photo.png", "/documents/nowhere.png")]
    )
    assert batch.entries[0].get_success().thumbnail
    assert batch.entries[1].get_failure().get_path().is_not_found()
    print("looked at previews and thumbnails")


def sessions(dbx):
    parts = [os.urandom(4 * 1024 * 1024), os.urandom(100)]
    started = dbx.files_upload_session_start_batch(
        2, session_type=files.UploadSessionType.concurrent
    ).session_ids
    at_start = [files.UploadSessionCursor(session, 0) for session in started]
    entries = [
        files.UploadSessionAppendBatchArgEntry(cursor, len(part), close=True)
        for cursor, part in zip(at_start, parts)
    ]
    appended = dbx.files_upload_session_append_batch(b"".join(parts), entries)
    assert all(entry.is_success() for entry in appended.entries), appended
    finish = [
        files.UploadSessionFinishArg(
            files.UploadSessionCursor(session, len(part)),
            files.CommitInfo(f"/documents/part {number}"),
        )
        for number, (session, part) in enumerate(zip(started, parts))
    ]
    launch = dbx.files_upload_session_finish_batch(finish)
    done = finished(launch, dbx.files_upload_session_finish_batch_check)
    hashes = [entry.get_success().content_hash for entry in done.entries]
    assert hashes == [content_hash(part) for part in parts]
    old = dbx.files_upload_session_start(b"old ").session_id
    dbx.files_upload_session_append(b"way", old, 4)
    cursor = files.UploadSessionCursor(old, 7)
    written = dbx.files_upload_session_finish(b"", cursor, files.CommitInfo("/documents/old way"))
    assert written.size == 7
    print("started, appended to and finished sessions in batches")


def old_routes(dbx):
    assert dbx.files_create_folder("/old").path_lower == "/old"
    assert dbx.files_create_folder_v2("/old/new").metadata.name == "new"
    dbx.files_upload(b"old", "/old/a.txt")
    assert dbx.files_copy("/old/a.txt", "/old/b.txt").name == "b.txt"
    assert dbx.files_move("/old/b.txt", "/old/c.txt").name == "c.txt"
    found = dbx.files_search("/old", "c.txt")
    assert [match.metadata.name for match in found.matches] == ["c.txt"] and not found.more
    assert dbx.files_delete("/old/c.txt").name == "c.txt"
    copied = finished(
        dbx.files_copy_batch([files.RelocationPath("/old/a.txt", "/old/d.txt")]),
        dbx.files_copy_batch_check,
    )
    assert copied.entries[0].metadata.name == "d.txt"
    moved = finished(
        dbx.files_move_batch([files.RelocationPath("/old/d.txt", "/old/e.txt")]),
        dbx.files_move_batch_check,
    )
    assert moved.entries[0].metadata.path_lower == "/old/e.txt"
    print("did it by the routes of old")


def large_batches(dbx):
    paths = [f"/many/{number:04}" for number in range(500)]
    made = finished(
        dbx.files_create_folder_batch(paths, force_async=True), dbx.files_create_folder_batch_check
    )
    assert len(made.entries) == 500 and all(entry.is_success() for entry in made.entries)
    for start, check in (
        (dbx.files_copy_batch_v2, dbx.files_copy_batch_check_v2),
        (dbx.files_move_batch_v2, dbx.files_move_batch_check_v2),
    ):
        target = start.__name__
        pairs = [files.RelocationPath(path, f"/{target}{path}") for path in paths]
        done = finished(start(pairs), check)
        assert all(entry.is_success() for entry in done.entries), done.entries[0]
    deleted = finished(
        dbx.files_delete_batch([files.DeleteArg(f"/files_copy_batch_v2{path}") for path in paths]),
        dbx.files_delete_batch_check,
    )
    assert all(entry.is_success() for entry in deleted.entries)
    print("waited for jobs on hundreds of folders")


def save(dbx):
    dbx.files_upload(b"to be fetched", "/save/source.txt")
    link = dbx.files_get_temporary_link("/save/source.txt").link
    saved = dbx.files_save_url("/save/target.txt", link)
    if saved.is_async_job_id():
        checked(saved.get_async_job_id(), dbx.files_save_url_check_job_status)
    assert dbx.files_download("/save/target.txt")[1].content == b"to be fetched"
    print("saved what a URL led to")


def locks():
    """What members of a team may do with what they share."""
    alan = sign_in("alan@example.com")
    path = "/Plans/locked.txt"
    alan.files_upload(b"locked", path)
    error = alan.files_lock_file_batch([files.LockFileArg(path)]).entries[0].get_failure()
    assert error.is_file_not_shared(), error
    finished(alan.sharing_share_folder("/Plans"), alan.sharing_check_share_job_status)
    locked = alan.files_lock_file_batch([files.LockFileArg(path)]).entries[0].get_success()
    assert locked.lock.content.get_single_user().lock_holder_account_id, locked
    nowhere = files.LockFileArg("/Plans/nowhere.txt")
    told = alan.files_get_file_lock_batch([files.LockFileArg(path), nowhere]).entries
    assert told[0].get_success().lock.content.is_single_user(), told[0]
    assert told[1].get_failure().get_path_lookup().is_not_found(), told[1]
    assert alan.files_get_metadata(path).file_lock_info.is_lockholder
    unlocked = alan.files_unlock_file_batch([files.UnlockFileArg(path)]).entries[0].get_success()
    assert unlocked.lock.content.is_unlocked(), unlocked
    print("locked and unlocked a file")


def main():
    dbx = client()
    paper(dbx)
    previews(dbx)
    sessions(dbx)
    old_routes(dbx)
    large_batches(dbx)
    save(dbx)
    locks()


if __name__ == "__main__":
    main()
