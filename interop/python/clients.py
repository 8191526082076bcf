"""The SDK's client as the environment has it, and what the scripts share."""

import os

import dropbox
import requests
from dropbox import DropboxOAuth2FlowNoRedirect

ENDPOINT = os.environ["DROPKEEP_ENDPOINT"]


def client(**options):
    credentials = {
        "oauth2_refresh_token": os.environ["DROPBOX_REFRESH_TOKEN"],
        "app_key": os.environ["DROPBOX_APP_KEY"],
        "app_secret": os.environ["DROPBOX_APP_SECRET"],
    }
    made = {"max_retries_on_error": 0, "max_retries_on_rate_limit": 0, "timeout": 20}
    return dropbox.Dropbox(**(credentials | made | options))


def team_client():
    return dropbox.DropboxTeam(
        oauth2_refresh_token=os.environ["DROPBOX_TEAM_REFRESH_TOKEN"],
        app_key=os.environ["DROPBOX_TEAM_APP_KEY"],
        app_secret=os.environ["DROPBOX_TEAM_APP_SECRET"],
        max_retries_on_error=0,
        timeout=20,
    )


def sign_in(email, scope=None):
    """Signs in the person with this address, who copies the code that the page shows."""
    accounts = ask("state")["accounts"]
    account = next(account for account in accounts if account["email"] == email)
    flow = DropboxOAuth2FlowNoRedirect(
        os.environ["DROPBOX_APP_KEY"], use_pkce=True, token_access_type="offline", scope=scope
    )
    consent = steer("approve", {"url": flow.start(), "account": account["account_id"]})
    result = flow.finish(consent["code"])
    assert result.account_id == account["account_id"]
    return client(oauth2_refresh_token=result.refresh_token, app_secret=None)


def finished(launch, check):
    """The result of what was launched, for which it asks as often as needed."""
    if not launch.is_async_job_id():
        return launch.get_complete()
    return checked(launch.get_async_job_id(), check)


def checked(job, check):
    """The result of a job, for which it asks as often as needed."""
    for _ in range(100):
        status = check(job)
        if not status.is_in_progress():
            return status.get_complete() if hasattr(status, "get_complete") else status
        steer("clock/advance", {"by": "1s"})
    raise AssertionError("the job never ends")


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
