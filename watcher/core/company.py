"""Which company does a mail domain belong to?

Two people share a company when their domains share the registrable part (Public Suffix List). At a freemail provider,
or below a suffix that anybody can register, a shared domain says nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

_NAMES = """
gmail googlemail outlook hotmail live msn passport yahoo ymail rocketmail aol icloud me mac gmx web freenet t-online
arcor vodafone o2online o2mail mail mailbox posteo tutanota tuta tutamail keemail proton protonmail pm fastmail hushmail
zoho yandex ya mail.ru inbox bk list rambler laposte orange wanadoo free sfr neuf libero virgilio alice tin tiscali
bluewin hispeed sunrise chello aon utanet inode kabsi kabelmail kabelbw unitybox netcologne ewetel ewe osnanet
versanet versatel hansenet alicedsl online 1und1 onlinehome email emailn mail.de mailde epost lycos caramail seznam
centrum atlas wp onet interia o2 op poczta telenet skynet ziggo kpnmail xs4all planet home hetnet comcast verizon att
sbcglobal bellsouth cox charter earthlink juno netzero rr shaw rogers sympatico telus btinternet virginmedia ntlworld
sky talktalk blueyonder tiscali.co bigpond optusnet iinet xtra naver daum hanmail qq 163 126 sina foxmail
rediffmail magenta alice-dsl unity-mail a1 nexgo htp-tel teleos-web swbmail wtnet mnet-mail mnet-online m-online
nefkom gelsennet dokom bluemail liwest runbox pobox hey bell optonline mailinator guerrillamail
firemail smart-mail surfeu ok startmail mailfence disroot riseup systemli
"""
_FREEMAIL = frozenset(_NAMES.split())

_SUFFIXES = {
    "gmx": "de net at ch li com org eu info biz fr es it co.uk",
    "web": "de",
    "mail": "de com ru ee",
    "t-online": "de at hu com",
    "magenta": "de at",
    "a1": "net",
    "m-online": "net",
    "dokom": "net",
    "bluemail": "ch",
    "liwest": "at",
    "runbox": "com",
    "pobox": "com",
    "hey": "com",
    "bell": "net",
    "mailbox": "org",
    "online": "de no",
    "email": "de com it cz",
    "me": "com",
    "mac": "com",
    "live": "com de at co.uk fr nl it ca be dk se no com.au",
    "list": "ru",
    "inbox": "ru lv lt com",
    "bk": "ru",
    "free": "fr",
    "sky": "com",
    "home": "nl",
    "planet": "nl",
    "ok": "de",
    "alice": "it de",
    "tin": "it",
    "o2": "pl",
    "op": "pl",
    "wp": "pl",
    "ya": "ru",
    "pm": "me",
    "rr": "com",
    "att": "net",
    "cox": "net",
    "charter": "net com",
    "orange": "fr net",
    "atlas": "cz sk",
    "centrum": "cz sk",
    "epost": "de",
    "vodafone": "de it",
    "passport": "com",
    "lycos": "de com co.uk it es",
    "proton": "me",
    "tuta": "io com",
    "zoho": "com eu",
    "smart-mail": "de",
    "ewe": "net",
    "1und1": "de",
    "sunrise": "ch",
    "telus": "net",
    "shaw": "ca",
    "rogers": "com",
    "126": "com",
    "163": "com",
}
"""Names that are also ordinary words or other people's companies: freemail only under these suffixes."""


def is_freemail(domain: str) -> bool:
    """Whether anybody can have an address there (gmail.com, gmx.de, t-online.de, btinternet.com, ...)."""
    domain = domain.lower()
    if domain in _FREEMAIL:
        return True
    name, _, suffix = domain.partition(".")
    if name not in _FREEMAIL:
        return False
    suffixes = _SUFFIXES.get(name)
    return suffixes is None or suffix in suffixes.split()


def company_by(registrable: Callable[[str], str | None]) -> Callable[[str], str]:
    """A function from a mail domain to its company: the registrable domain, or "" at freemail providers and nonsense.

    `registrable` gives the registrable part of a domain by the Public Suffix List, None where there is none.
    """

    @lru_cache(maxsize=65536)
    def company_of(domain: str) -> str:
        name = registrable(domain.lower().strip(".")) if "." in domain else None
        return "" if name is None or is_freemail(name) or is_freemail(domain) else name

    return company_of
