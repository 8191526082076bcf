"""Opens the consent page and presses a button on it, as a person in a browser would."""

from html.parser import HTMLParser
from urllib.parse import urljoin

import requests


class _Form(HTMLParser):
    """The first form of a page: its action, its hidden fields and its buttons."""

    def __init__(self):
        super().__init__()
        self.action, self.fields, self.buttons = None, {}, []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "form":
            self.action = attributes.get("action", "")
        elif tag == "input" and attributes.get("type") == "hidden":
            self.fields[attributes["name"]] = attributes.get("value", "")
        elif tag == "button":
            self.buttons.append((attributes.get("name"), attributes.get("value")))


def consent(authorize_url: str, decision: str) -> requests.Response:
    """Opens the consent page as a browser would and presses the button with the value `decision`."""
    browser = requests.Session()
    page = browser.get(authorize_url, timeout=10)
    page.raise_for_status()
    form = _Form()
    form.feed(page.text)
    button = next(pair for pair in form.buttons if pair[1] == decision)
    answer_to = urljoin(page.url, form.action)
    return browser.post(
        answer_to, data={**form.fields, button[0]: button[1]}, allow_redirects=False, timeout=10
    )
