"""The official Python SDK, unmodified, through a keep's proxy: no OAuth and no token anywhere here.

  DROPKEEP_KEEP        the keep's URL
  DROPKEEP_KEEP_KEY    an API key that may use the proxy
  DROPKEEP_CONNECTION  whose Dropbox it is (cn_...)

With a keep on https, no code is needed at all: the key as access token, and KEEP/v1/proxy/CONNECTION, without its
https://, in DROPBOX_API_HOST, DROPBOX_API_CONTENT_HOST and DROPBOX_API_NOTIFY_HOST.
"""

import os
import sys

import dropbox
from requests.adapters import HTTPAdapter


class NeedsReconnect(Exception):
    """The person has to connect again, at the URL in it."""


class ThroughKeep(HTTPAdapter):
    """Sends to the keep what is meant for Dropbox."""

    def __init__(self, base):
        super().__init__()
        self.base = base

    def send(self, request, **options):
        request.url = self.base + request.path_url
        answer = super().send(request, **(options | {"proxies": {}}))
        is_keeps = answer.headers.get("Content-Type") == "application/problem+json"
        if is_keeps and answer.status_code == 409:
            raise NeedsReconnect(answer.json()["reconnect_url"])
        return answer


def client(keep, key, connection):
    session = dropbox.create_session()
    session.mount("https://", ThroughKeep(f"{keep.rstrip('/')}/v1/proxy/{connection}"))
    return dropbox.Dropbox(oauth2_access_token=key, session=session)


def main():
    names = ("DROPKEEP_KEEP", "DROPKEEP_KEEP_KEY", "DROPKEEP_CONNECTION")
    dbx = client(*(os.environ[name] for name in names))
    try:
        dbx.files_upload(b"hello", "/keep.txt", mode=dropbox.files.WriteMode.overwrite)
        assert dbx.files_download("/keep.txt")[1].content == b"hello"
        print(f"uploaded for {dbx.users_get_current_account().email}")
    except NeedsReconnect as url:
        print(f"please connect again: {url}")
        sys.exit(3)


if __name__ == "__main__":
    main()
