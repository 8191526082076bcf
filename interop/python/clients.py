"""The SDK's client as the environment has it, and what the scripts share."""

import os

import dropbox
import requests

ENDPOINT = os.environ["DROPKEEP_ENDPOINT"]


def client(**options):
    credentials = {
        "oauth2_refresh_token": os.environ["DROPBOX_REFRESH_TOKEN"],
        "app_key": os.environ["DROPBOX_APP_KEY"],
        "app_secret": os.environ["DROPBOX_APP_SECRET"],
    }
    made = {"max_retries_on_error": 0, "max_retries_on_rate_limit": 0, "timeout": 20}
    return dropbox.Dropbox(**(credentials | made | options))


def refused(kind, call, *arguments, **options):
    """Makes a call that must be refused, and returns the SDK's exception."""
    try:
        call(*arguments, **options)
    except kind as error:
        return error
    raise AssertionError(f"{call.__name__} was not refused")


def steer(path, body):
    """Steers the local Dropbox, and returns what it tells."""
    answer = requests.post(f"{ENDPOINT}/_local/{path}", json=body, timeout=10)
    assert answer.ok, answer.text
    return answer.json()


def ask(path):
    """Asks the local Dropbox about itself."""
    answer = requests.get(f"{ENDPOINT}/_local/{path}", timeout=10)
    assert answer.ok, answer.text
    return answer.json()
