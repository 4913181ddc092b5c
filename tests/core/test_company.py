"""Which company does a mail domain belong to?"""

import pytest
from publicsuffixlist import PublicSuffixList

from watcher.core.company import company_by, is_freemail

company_of = company_by(PublicSuffixList(accept_encoded_idn=False).privatesuffix)


@pytest.mark.parametrize(
    ("domain", "company"),
    [
        ("weber-bau.de", "weber-bau.de"),
        ("mail.weber-bau.de", "weber-bau.de"),
        ("kunde.co.uk", "kunde.co.uk"),
        ("sales.kunde.co.uk", "kunde.co.uk"),
        ("gmail.com", ""),
        ("GMX.de", ""),
        ("t-online.de", ""),
        ("hotmail.co.uk", ""),
        ("mail.ru", ""),
        ("web.de", ""),
        ("magenta.de", ""),
        ("alice-dsl.net", ""),
        ("unity-mail.de", ""),
        ("a1.net", ""),
        ("gmx.li", ""),
        ("hey.de", "hey.de"),
        ("a1.digital", "a1.digital"),
        ("web.com", "web.com"),
        ("online.net", "online.net"),
        ("sky-construction.com", "sky-construction.com"),
        ("localhost", ""),
        ("co.uk", ""),
        ("", ""),
    ],
)
def test_company(domain: str, company: str) -> None:
    """Colleagues share the registrable domain, users of a freemail provider share nothing."""
    assert company_of(domain) == company


def test_freemail_needs_the_right_suffix() -> None:
    """A firm that only sounds like a freemail provider is a firm."""
    assert is_freemail("live.de")
    assert not is_freemail("live.museum")
