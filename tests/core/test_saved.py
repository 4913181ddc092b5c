"""Mail files as programs save them."""

from __future__ import annotations

import pytest

from watcher.core.message import holds_several, mail_in

MAIL = b"From: Anna <anna@weber.test>\r\nSubject: Re: Angebot\r\n\r\nGerne!\r\n"
LINES = MAIL.replace(b"\r\n", b"\n")


@pytest.mark.parametrize(
    ("saved", "mail"),
    [
        pytest.param(MAIL, MAIL, id="as it was sent"),
        pytest.param(b"\xef\xbb\xbf" + MAIL, MAIL, id="behind a byte order mark"),
        pytest.param(LINES.decode().encode("utf-16"), LINES, id="by an editor that writes UTF-16"),
        pytest.param(b"\r\n \r\n" + MAIL, MAIL, id="behind empty lines"),
        pytest.param(b"73        \n" + LINES, LINES, id="by Apple Mail"),
        pytest.param(LINES.replace(b"\n", b"\r"), LINES, id="with ends of lines of an old Macintosh"),
        pytest.param(b"", b"", id="empty"),
        pytest.param(bytes(range(128, 256)), bytes(range(128, 256)), id="no mail at all"),
    ],
)
def test_saved(saved: bytes, mail: bytes) -> None:
    """A mail is the same in whatever way a program saved it."""
    assert mail_in(saved) == mail


def test_several() -> None:
    """An mbox file of two mails is told from one whose text speaks of "From"."""
    one = b"From anna@weber.test Fri Nov 27 10:00:00 2026\n" + LINES
    assert holds_several(one + b"\n" + one)
    assert mail_in(one + b"\n" + one) == one
    assert not holds_several(one)
    assert not holds_several(one + b"\nFrom Monday on I am away.\nSubject: that\n")
