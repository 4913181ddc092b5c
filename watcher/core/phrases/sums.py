"""Which numbers of a text are sums without a sign of money?

Among people who know what they talk about, a price is a bare number: "call it 3900", "dann 7.150". Unlike a count it has
no noun behind it, and unlike a number of anything none before it.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter

_SUM = re.compile(
    r"\d(?<![\w.,'’:/#€$£-]\d)(?!(?:(?<=1)9|(?<=2)0)\d\d\b(?![.,'’]\d))(?:\d{0,2}[.,'’]\d{3}|\d{2,4})(?:[.,]\d\d)?"
    r"(?![\w%°€$£]|[.,:/–-]\d|['’]\d)"
)
"""Three digits or more, and no year: two are a day, an hour, a number of people. The first digit stands first for speed."""
_IN_WORDS = re.compile(
    r"\b(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zwölf|fünfzehn)(?:hundert|tausend)(?:fünfzig)?"
    r"|(?:a|one|two|three|four|five|six|seven|eight|nine|twelve|fifteen)[ -](?:hundred|thousand|fifty))\b",
    re.IGNORECASE,
)
_SPELLED = ("hundert", "tausend", "hundred", "thousand", "fifty")
"""Every sum in words contains one of them (in lower case)."""
_NUMBERED = re.compile(
    r"(?:\b(?:nr|nummer|no|number|seite|page|raum|zimmer|room|suite|tel|telefon|haus|case|order|po|invoice|rechnung|konto|plz|version"
    r"|lot|art|artikel|modell?|din|iso|um|eur|euro|chf|s?fr|usd|gbp)\.?|[#€$£§]) ?\Z",
    re.IGNORECASE,
)
"""What stands before a number that is no sum, or one with its sign."""
_GOES_ON = re.compile(
    r" ?(?:[.;!?)\n]|,(?!\d)|\Z"
    r"|(?:und|oder|plus|für|statt|wenn|pro|je|alles|extra|ohne|inkl|inklusive|zzgl|exkl|exklusive|pauschal|insgesamt|dazu|dafür|drauf|hin"
    r"|runter|machen?|nehmen|verlangen|rechnen|kosten|berechnen|liegen|raus|weniger|mehr|aber|da|weil|bar|im jahr"
    r"|and|or|for|if|inc|incl|including|excl?|ex|all|flat|total|each|with|without|per|an?|net|instead|to|so|but|less|more|on top|max"
    r"|down|once|up front|otherwise|made|fitted|supplied|labou?r|fix(?:ed)?|fest|glatt|netto|brutto|zusammen"
    r"|komplett|straight|tops|(?:von|bis|ab|from|till|until) \d"
    r"|altogether)\b)",
    re.IGNORECASE,
)
"""What goes on behind a sum; any other word says what is counted."""
_SMALL = re.compile(r"[^\W\d_]\) \d\d(?=[,;.]?(?:\s|\Z))|[^\W\d_]{3} \d\d(?=[,;](?!\d)|\.?(?:\n|\Z))")
"""One of two digits, where it stands in a list: "collar 280, cuffs 60, postage 18"."""
_NEAR = 20


def bare_sums(text: str, lower: str) -> Counter[int]:
    """How many of them stand in which line of a text, which is given in lower case too."""
    spelled = _IN_WORDS.finditer(text) if any(map(lower.__contains__, _SPELLED)) else ()
    starts = [one.start() for one in (*_SUM.finditer(text), *spelled) if _is_sum(text, one)]
    if not starts:
        return Counter()
    line_ends = [place for place, letter in enumerate(text) if letter == "\n"]
    found = Counter(bisect(line_ends, start) for start in starts)
    small = Counter(bisect(line_ends, one.start()) for one in _SMALL.finditer(text))
    return found + Counter({line: count for line, count in small.items() if line in found and count > 1})


def _is_sum(text: str, found: re.Match[str]) -> bool:
    start = found.start()
    before = text[max(start - _NEAR, 0) : start].rpartition("\n")[2]
    return bool(_GOES_ON.match(text, found.end())) and not _NUMBERED.search(before)
