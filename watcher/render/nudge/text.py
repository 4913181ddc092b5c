"""Which words does the next mail have?

A template for each step and language, filled with facts; an owner's own template of the same name comes first. All of
them run in a sandbox: a template is text, not a program.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from watcher.core.message import Address
from watcher.core.nudge import Facts, Form, Step, Voice
from watcher.errors import WatcherError, worded
from watcher.render.words import Words, locale_of

if TYPE_CHECKING:
    from jinja2.sandbox import SandboxedEnvironment

LANGUAGES = ("de", "en")
_LONGEST = 20_000
_DETERMINER = re.compile(r"(?:the|your|our|a|an|his|her|their)\b", re.IGNORECASE)
_COMPANY = re.compile(
    r"\b(?:gmbh|ag|kg|ohg|gbr|ug|e\.?k|e\.?v|ltd|inc|llc|co|team|info|office|büro|einkauf|firma)\b", re.I
)
_CAPITALS = re.compile(r"\b(?:du|dir|dich|dein(?:e[mnrs]?)?|ihr|euch|euer|eure[mnrs]?)\b")


class TemplateTrouble(WatcherError):
    """One of the owner's own templates cannot be used."""


def nudge_text(facts: Facts, language: str, *, own: Path | None = None, original: str = "") -> str:
    """The text of a draft, lines ending in "\\n".

    `language` (de, en) counts where the owner's mails showed none. `own` is a folder with templates of the owner's:
    `first.txt`, `de/first.txt`, ... `original` is the text of a mail that is sent again. Raises TemplateTrouble.
    """
    language = facts.voice.language or language.partition("_")[0]
    language = language if language in LANGUAGES else "en"
    text = _rendered(facts, language, own, original)
    return _framed(text, facts)


def _rendered(facts: Facts, language: str, own: Path | None, original: str) -> str:
    from jinja2 import TemplateError

    environment = _environment(own)
    name = f"{facts.step}.txt"
    try:
        template = environment.select_template([f"own/{language}/{name}", f"own/{name}", f"{language}/{name}"])
        return template.render(_values(facts, language, original))[:_LONGEST]
    except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError, UnicodeDecodeError, OSError) as error:
        raise TemplateTrouble(
            worded("the template for {name} cannot be used: {why}", name=name, why=" ".join(str(error).split())[:200]),
            cure=worded(
                "Mend or remove that file in the folder of [drafts] templates; the built-in text is used without it."
            ),
        ) from None


@lru_cache(maxsize=4)
def _environment(own: Path | None) -> SandboxedEnvironment:
    from jinja2 import ChoiceLoader, FileSystemLoader, PackageLoader, PrefixLoader, StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    built_in = PackageLoader("watcher.render.nudge")
    loaders = [built_in] if own is None else [PrefixLoader({"own": FileSystemLoader(own)}), built_in]
    return SandboxedEnvironment(
        loader=ChoiceLoader(loaders),
        autoescape=False,  # plain text
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=True,
    )


def _values(facts: Facts, language: str, original: str) -> dict[str, Any]:
    """What a template may name."""
    voice = facts.voice

    def form(sie: str, du: str, ihr: str) -> str:
        chosen = {Form.SIE: sie, Form.DU: du, Form.IHR: ihr}[voice.form]
        return _capital(chosen) if voice.capital and voice.form is not Form.SIE else chosen

    def we(one: str, many: str) -> str:
        return many if voice.we else one

    def quoted(topic: str) -> str:
        return topic if _DETERMINER.match(topic) else f"“{topic}”"

    def day(value: date | None) -> str:
        return _day(value, facts.today, locale_of(language, facts.country)) if value else ""

    return {
        "form": form,
        "we": we,
        "quoted": quoted,
        "greeting": voice.greeting or _greeting(facts, language),
        "sign_off": voice.sign_off or _sign_off(facts, language),
        "subject": facts.subject,
        "topic": facts.topic,
        "sent_on": day(facts.sent_on),
        "last_on": day(facts.last_on),
        "decides_on": day(facts.decides_on),
        "decides_words": facts.decides_words,
        "valid_until": day(facts.valid_until),
        "arrived": facts.arrived,
        "spoke": facts.spoke,
        "nudges": facts.nudges,
        "waited": facts.waited,
        "sender": facts.sender.display_name,
        "names": [_person(one) for one in facts.recipients],
        "original": original,
    }


def _capital(text: str) -> str:
    return _CAPITALS.sub(lambda found: found[0][0].upper() + found[0][1:], text)


def _day(day: date, today: date, lang: str) -> str:
    """ "4. Dezember", "4 December", "December 4"; with the year where it is not today's."""
    from babel.dates import format_skeleton

    skeleton = "MMMMd" if day.year == today.year else "yMMMMd"
    return format_skeleton(skeleton, day, locale=Words(lang).locale)


def _person(address: Address) -> str:
    """The name as it is spoken; "" where it is no person's."""
    name = " ".join(address.display_name.split())
    last, comma, first = name.partition(",")
    name = f"{first.strip()} {last.strip()}" if comma and first.strip() else name
    words = name.split()
    strange = not 2 <= len(words) <= 4 or re.search(r"[\d@/()|]", name) or _COMPANY.search(name)
    return "" if strange else name


def _greeting(facts: Facts, language: str) -> str:
    """A greeting for somebody whom the owner has not greeted yet; of a stranger's title nothing is guessed."""
    name = _person(facts.recipients[0]) if len(facts.recipients) == 1 else ""
    first = name.split()[0] if name else ""
    if language == "en":
        return f"Hello {first}," if first else "Hello,"
    match facts.voice.form:
        case Form.DU:
            return f"Hallo {first}," if first else "Hallo,"
        case Form.IHR:
            return "Hallo zusammen,"
    return f"Guten Tag {name}," if name else "Guten Tag,"


def _sign_off(facts: Facts, language: str) -> str:
    closing = "Best regards," if language == "en" else "Viele Grüße"
    if language == "de" and facts.voice.form is Form.SIE:
        closing = "Freundliche Grüße"
    return f"{closing}\n{facts.sender.display_name}".rstrip()


def _framed(text: str, facts: Facts) -> str:
    """Without superfluous empty lines; the first letter as the greeting wants it; with the owner's signature."""
    text = re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t]+\n", "\n", text.replace("\r\n", "\n"))).strip("\n")
    greeting = facts.voice.greeting
    if greeting and text.startswith(greeting) and not greeting.endswith(","):
        head, rest = text[: len(greeting)], text[len(greeting) :]
        text = head + re.sub(r"[^\W\d_]", lambda found: found[0].upper(), rest, count=1)
    signature = facts.voice.signature
    return f"{text}\n\n{signature}\n" if signature and signature not in text else f"{text}\n"


def quoted_mail(text: str, *, day: date, today: date, language: str, most: int = 12) -> str:
    """The beginning of the owner's own earlier words, as a reply quotes them; "" where there are none."""
    lines = text.strip("\n").split("\n")
    if not any(lines):
        return ""
    shown = [f"> {line}".rstrip() for line in lines[:most]] + ([">", "> […]"] if len(lines) > most else [])
    said = _day(day, today, language)
    return "\n".join((f"Am {said} schrieb ich:" if language == "de" else f"On {said} I wrote:", *shown)) + "\n"


def facts_json(facts: Facts, text: str, language: str) -> str:
    """The facts for a program of the owner's, with the text that would be used; days as 2026-12-31."""
    values = asdict(facts)
    values["voice"]["language"] = facts.voice.language or language
    values["text"] = text
    return json.dumps(values, ensure_ascii=False, default=lambda day: day.isoformat())


def tried(own: Path) -> Iterator[tuple[str, TemplateTrouble]]:
    """The owner's templates, each filled with made-up facts in every form: the names of those that fail, and why."""
    known = {f"{step}.txt" for step in Step}
    if not own.is_dir():
        words = worded("there is no folder {folder}", folder=str(own))
        yield str(own), TemplateTrouble(words, cure=worded("Make it, or take templates = ... away."))
        return
    for file in sorted(own.rglob("*.txt")):
        if file.name not in known:
            names = ", ".join(sorted(known))
            words = worded("{file} is no step", file=file.name)
            yield file.name, TemplateTrouble(words, cure=worded("The steps are {names}.", names=names))
    for language in LANGUAGES:
        for step in Step:
            try:
                for facts in _samples(step, language):
                    nudge_text(facts, language, own=own)
            except TemplateTrouble as trouble:
                yield f"{language}/{step}.txt", trouble


def _samples(step: Step, language: str) -> Iterator[Facts]:
    day = date(2026, 11, 23)
    voice = Voice(language=language)
    facts = Facts(
        step, voice, Address("Jo Fuchs", "jo@example.org"), (Address("Anna Weber", "anna@example.com"),),
        "Website", "Website", day, day, day, 1, 5,
    )  # fmt: skip
    for form in Form:
        yield replace(facts, voice=replace(voice, form=form, we=form is Form.IHR))
    yield replace(facts, topic="", decides_on=day, valid_until=day, recipients=())
    yield replace(facts, decides_on=day, decides_words="nach Ostern")
