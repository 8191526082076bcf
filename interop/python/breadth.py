"""Batches, searches, references and pictures, by the official Python SDK as it is.

Run it with: dropkeep local run -- python interop/python/breadth.py
"""

import io
import struct
import zipfile
import zlib

import requests
from dropbox import files
from dropbox.exceptions import ApiError

from clients import client, finished, refused


def batches(dbx):
    made = finished(
        dbx.files_create_folder_batch(["/batch/a", "/batch/b"]), dbx.files_create_folder_batch_check
    )
    assert [entry.get_success().metadata.name for entry in made.entries] == ["a", "b"]
    for name in "xyz":
        dbx.files_upload(name.encode(), f"/batch/a/{name}")
    pairs = [files.RelocationPath(f"/batch/a/{name}", f"/batch/b/{name}") for name in "xy?"]
    moved = finished(dbx.files_move_batch_v2(pairs), dbx.files_move_batch_check_v2)
    assert moved.entries[0].get_success().path_display == "/batch/b/x"
    assert moved.entries[2].get_failure().get_relocation_error().get_from_lookup().is_not_found()
    copied = finished(
        dbx.files_copy_batch_v2([files.RelocationPath("/batch/b", "/batch/c")]),
        dbx.files_copy_batch_check_v2,
    )
    assert copied.entries[0].get_success().name == "c"
    paths = [files.DeleteArg("/batch/a"), files.DeleteArg("/batch/nowhere")]
    deleted = finished(dbx.files_delete_batch(paths), dbx.files_delete_batch_check)
    assert deleted.entries[0].get_success().metadata.name == "a"
    assert deleted.entries[1].get_failure().get_path_lookup().is_not_found()
    print("created, moved, copied and deleted in batches")


def references(dbx):
    dbx.files_upload(b"to be found", "/found/quarterly report.txt")
    dbx.files_upload(b"to be found too", "/found/Report of the year.pdf")
    found = dbx.files_search_v2("report", files.SearchOptions(path="/found", max_results=1))
    names = [match.metadata.get_metadata().name for match in found.matches]
    while found.has_more:
        found = dbx.files_search_continue_v2(found.cursor)
        names += [match.metadata.get_metadata().name for match in found.matches]
    assert sorted(names) == ["Report of the year.pdf", "quarterly report.txt"], names
    reference = dbx.files_copy_reference_get("/found/quarterly report.txt").copy_reference
    saved = dbx.files_copy_reference_save(reference, "/found/copy.txt")
    assert saved.metadata.size == 11
    upload_to = dbx.files_get_temporary_upload_link(
        files.CommitInfo("/found/by link.txt"), duration=300
    ).link
    headers = {"Content-Type": "application/octet-stream"}
    assert requests.post(upload_to, data=b"by link", headers=headers, timeout=10).ok
    assert requests.post(upload_to, data=b"twice", headers=headers, timeout=10).status_code == 410
    assert dbx.files_download("/found/by link.txt")[1].content == b"by link"
    print("searched, copied by reference, and uploaded by a link once")


def picture(width, height):
    """A picture as PNG."""
    def chunk(kind, body):
        checked = kind + body
        return struct.pack(">I", len(body)) + checked + struct.pack(">I", zlib.crc32(checked))

    rows = b"".join(b"\0" + b"\x20\x60\xff" * width for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) \
        + chunk(b"IEND", b"")


def pictures(dbx):
    dbx.files_upload(picture(640, 480), "/pictures/blue.png")
    _, thumbnail = dbx.files_get_thumbnail(
        "/pictures/blue.png", format=files.ThumbnailFormat.png, size=files.ThumbnailSize.w128h128
    )
    width, height = struct.unpack(">II", thumbnail.content[16:24])
    assert (width, height) == (128, 96), (width, height)
    dbx.files_upload(b"no picture", "/pictures/no.png")
    error = refused(ApiError, dbx.files_get_thumbnail, "/pictures/no.png").error
    assert error.is_unsupported_image(), error
    _, packed = dbx.files_download_zip("/pictures")
    with zipfile.ZipFile(io.BytesIO(packed.content)) as archive:
        names = {name for name in archive.namelist() if not name.endswith("/")}
    assert names == {"pictures/blue.png", "pictures/no.png"}, names
    print("scaled a picture and packed a folder")


def main():
    dbx = client()
    batches(dbx)
    references(dbx)
    pictures(dbx)


if __name__ == "__main__":
    main()
