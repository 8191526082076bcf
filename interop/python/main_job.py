"""The main job, done by the official Python SDK as it is, on a local Dropbox.

Run it with: dropkeep local run -- python interop/python/main_job.py
"""

import datetime
import os
from urllib.parse import parse_qs, urlsplit

import dropbox
import requests
from dropbox import DropboxOAuth2Flow
from dropbox.exceptions import ApiError, AuthError
from dropbox.oauth import CsrfException, NotApprovedException

from consent import consent

APP_KEY = os.environ["DROPBOX_APP_KEY"]
APP_SECRET = os.environ["DROPBOX_APP_SECRET"]
REDIRECT_URI = "http://localhost:8800/callback"


def flow(web_session, **options):
    return DropboxOAuth2Flow(
        consumer_key=APP_KEY,
        redirect_uri=REDIRECT_URI,
        session=web_session,
        csrf_token_session_key="csrf",
        token_access_type="offline",
        timeout=10,
        **options,
    )


def callback(response):
    """The query that Dropbox's redirect brings to the web application."""
    assert response.status_code in (302, 303), response.status_code
    location = response.headers["Location"]
    assert location.startswith(REDIRECT_URI), location
    return {name: values[0] for name, values in parse_qs(urlsplit(location).query).items()}


def sign_in():
    for options in ({"consumer_secret": APP_SECRET}, {"use_pkce": True}):
        web_session = {}
        started = flow(web_session, **options)
        query = callback(consent(started.start("state|with a bar"), "allow"))
        result = started.finish(query)
        assert result.url_state == "state|with a bar", result.url_state
        assert result.refresh_token and result.access_token.startswith("sl.")
        assert result.account_id.startswith("dbid:")
        remaining = result.expires_at - datetime.datetime.utcnow()
        assert datetime.timedelta(hours=3) < remaining <= datetime.timedelta(hours=4)
    print("signed in with the secret and with PKCE")
    return result


def refusals():
    web_session = {}
    started = flow(web_session, use_pkce=True)
    try:
        started.finish(callback(consent(started.start(), "deny")))
        raise AssertionError("denied, and yet approved")
    except NotApprovedException:
        pass
    started = flow(web_session, use_pkce=True)
    query = callback(consent(started.start(), "allow"))
    query["state"] = "x" * len(query["state"])
    try:
        started.finish(query)
        raise AssertionError("a foreign state was accepted")
    except CsrfException:
        pass
    print("a denial and a foreign state are told apart")


def client(refresh_token):
    return dropbox.Dropbox(
        oauth2_refresh_token=refresh_token,
        app_key=APP_KEY,
        max_retries_on_error=0,
        timeout=10,
    )


def upload_and_link(dbx):
    content = os.urandom(300_000)
    path = "/reports/😀 ñ 漢.bin"
    written = dbx.files_upload(content, path)
    assert written.path_display == path and written.size == len(content)
    _, response = dbx.files_download(path)
    assert response.content == content

    session = dbx.files_upload_session_start(content[:100_000])
    cursor = dropbox.files.UploadSessionCursor(session.session_id, 100_000)
    dbx.files_upload_session_append_v2(content[100_000:200_000], cursor)
    cursor.offset = 200_000
    commit = dropbox.files.CommitInfo("/reports/second.bin")
    finished = dbx.files_upload_session_finish(content[200_000:], cursor, commit)
    assert finished.content_hash == written.content_hash

    link = dbx.sharing_create_shared_link_with_settings(path)
    assert "dl=0" in link.url
    direct = requests.get(link.url.replace("dl=0", "dl=1"), timeout=10)
    assert direct.content == content
    assert [found.url for found in dbx.sharing_list_shared_links(path).links] == [link.url]
    print("uploaded, in one call and in a session, linked and downloaded by the link")


def pages(dbx, page):
    """All entries from `page` on, and the cursor behind the last."""
    entries = list(page.entries)
    while page.has_more:
        page = dbx.files_list_folder_continue(page.cursor)
        entries += page.entries
    return entries, page.cursor


def list_and_relocate(dbx):
    entries, cursor = pages(dbx, dbx.files_list_folder("/reports", limit=1))
    names = [entry.name for entry in entries]
    assert sorted(names) == sorted(["😀 ñ 漢.bin", "second.bin"]), names
    dbx.files_move_v2("/reports/second.bin", "/reports/moved.bin")
    dbx.files_copy_v2("/reports/moved.bin", "/reports/copied.bin")
    dbx.files_delete_v2("/reports/moved.bin")
    changes, _ = pages(dbx, dbx.files_list_folder_continue(cursor))
    kinds = {entry.name: type(entry).__name__ for entry in changes}
    assert kinds["copied.bin"] == "FileMetadata" and kinds["second.bin"] == "DeletedMetadata", kinds
    try:
        dbx.files_get_metadata("/reports/moved.bin")
        raise AssertionError("a deleted file is still there")
    except ApiError as error:
        assert error.error.get_path().is_not_found()
    print("listed page by page, moved, copied, deleted, and saw the changes")


def revoke(refresh_token):
    client(refresh_token).auth_token_revoke()
    try:
        client(refresh_token).users_get_current_account()
        raise AssertionError("a revoked refresh token still refreshes")
    except AuthError:
        pass
    print("revoked, and the refresh token with it")


def main():
    signed_in = sign_in()
    refusals()
    dbx = client(signed_in.refresh_token)
    assert dbx.users_get_current_account().account_id == signed_in.account_id
    upload_and_link(dbx)
    list_and_relocate(dbx)
    revoke(signed_in.refresh_token)


if __name__ == "__main__":
    main()
