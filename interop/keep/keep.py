"""The official Python SDK, unmodified, with its tokens from a keep.

It knows neither the app secret nor a refresh token, only an API key of the keep:
  DROPKEEP_KEEP        the keep's URL
  DROPKEEP_KEEP_KEY    an API key that may read tokens
  DROPKEEP_CONNECTION  whose Dropbox it is (cn_...)
"""

import os
import sys
import time

import dropbox
import requests
from dropbox.exceptions import AuthError


class NeedsReconnect(Exception):
    """The person has to connect again, at the URL in it."""


class Keep:
    """One connection at a keep, with its token in memory."""

    def __init__(self, url, key, connection):
        self.base = f"{url.rstrip('/')}/v1/connections/{connection}/token"
        self.session = requests.Session()
        self.session.headers["Authorization"] = f"Bearer {key}"
        self.token = None
        self.ends = 0

    def access_token(self):
        """A valid token: the keep is asked once in some hours."""
        if self.token is None or time.monotonic() > self.ends - 300:
            self._take("GET", self.base)
        return self.token["access_token"]

    def report(self):
        """Dropbox refused the token: another one."""
        fingerprint = self.token["fingerprint"]
        self._take("POST", f"{self.base}/report", json={"fingerprint": fingerprint})
        return self.token["access_token"]

    def _take(self, method, url, **body):
        started = time.monotonic()
        answer = self.session.request(method, url, timeout=30, allow_redirects=False, **body)
        if answer.status_code == 409:
            raise NeedsReconnect(answer.json()["reconnect_url"])
        if answer.status_code != 200:
            raise RuntimeError(f"the keep gives no token: {answer.text}")
        self.token = answer.json()
        self.ends = started + self.token["expires_in"]


def with_dropbox(keep, work):
    """Does `work` with a client of the SDK, once more if its token is refused."""
    try:
        return work(dropbox.Dropbox(oauth2_access_token=keep.access_token()))
    except AuthError as refused:
        # A missing scope is refused as well, and no other token helps.
        if not (refused.error.is_expired_access_token() or refused.error.is_invalid_access_token()):
            raise
        token = keep.report()
        print("that token was refused: reported, and gone on with another", file=sys.stderr)
        return work(dropbox.Dropbox(oauth2_access_token=token))


def work(client):
    client.files_upload(b"hello", "/keep.txt", mode=dropbox.files.WriteMode.overwrite)
    return client.users_get_current_account().email


def main():
    names = ("DROPKEEP_KEEP", "DROPKEEP_KEEP_KEY", "DROPKEEP_CONNECTION")
    keep = Keep(*(os.environ[name] for name in names))
    try:
        print(f"uploaded for {with_dropbox(keep, work)}")
    except NeedsReconnect as url:
        print(f"please connect again: {url}")
        sys.exit(3)


if __name__ == "__main__":
    main()
