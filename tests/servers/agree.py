"""A browser in 40 lines: opens the consent page, presses a button, and goes where it is sent.

Also a program, for $BROWSER: `python agree.py URL`.
"""

from __future__ import annotations

import re
import sys
import urllib.error
import urllib.request
from html import unescape
from urllib.parse import urlencode, urljoin


class _Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: object) -> None:
        """Tell where it leads, and stay."""


def redirect_of(url: str, choice: str = "agree") -> str:
    """The address to which the consent page sends whoever presses the button."""
    with urllib.request.urlopen(url, timeout=20) as answer:
        page = answer.read().decode()
    hidden = re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page)
    fields = [(unescape(key), unescape(value)) for key, value in hidden]
    body = urlencode([*fields, ("choice", choice)]).encode()
    try:
        urllib.request.build_opener(_Stay).open(urljoin(url, "/consent"), body, timeout=20)
    except urllib.error.HTTPError as error:
        return str(error.headers["Location"])
    raise AssertionError("the consent page sent nobody back")


def agree(url: str, choice: str = "agree") -> str:
    """The page that is shown in the end."""
    with urllib.request.urlopen(redirect_of(url, choice), timeout=20) as answer:
        return str(answer.read().decode())


if __name__ == "__main__":
    agree(sys.argv[1], *sys.argv[2:])
