"""How does a configuration look that its owner likes to open?

Every value with a word about it, in the owner's language; what has a good default is left out, and the way to the
example that explains every key is named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from textwrap import wrap

from watcher.core.setup import Draft, OAuth, SecretPlace, Tuning, Way
from watcher.render.words import Words

WIDTH = 100


def config_text(draft: Draft, words: Words) -> str:
    """The TOML of a draft, with comments; `watcher.config.load` reads it."""
    parts = [*_head(words), *_mailbox(draft, words), *_morning(draft, words), *_rules(draft.tuning, words)]
    return "\n".join([*parts, *_machine(draft, words)]) + "\n"


def with_mailbox(text: str, draft: Draft, words: Words) -> str:
    """A configuration with one mailbox more. What is there stays letter for letter; the rules for the new mailbox alone
    come before the others, as the first that fits decides."""
    tuning, mine = draft.tuning, f"mailboxes = {_list((draft.name,))}"
    rules: list[str] = []
    for patterns, name, last in (
        ((("subjects", tuning.not_subjects), ("recipients", tuning.not_recipients)),
         words._("none in {mailbox}", mailbox=draft.name), "watch = false"),
        ((("attachments", tuning.attachments), ("subjects", tuning.subjects)),
         words._("like those shown in {mailbox}", mailbox=draft.name), 'after = "5 business days"'),
    ):  # fmt: skip
        for key, values in patterns:
            if values:
                number = f" {len(rules) + 1}" if rules else ""
                rules.append(
                    "\n".join(["[[rule]]", f"name = {_text(name + number)}", mine, f"{key} = {_list(values)}", last])
                )
    before, found, after = _at_first_rule(text)
    if rules and not found:
        rules.append("\n".join(["[[rule]]", f"name = {_text(words._('usual signs'))}"]))
    added = "\n".join(_mailbox(draft, words)).strip()
    parts = [before.rstrip(), *rules, after.strip(), added] if found else [text.rstrip(), added, *rules]
    return "\n\n\n".join(part for part in parts if part) + "\n"


def _at_first_rule(text: str) -> tuple[str, bool, str]:
    """What stands before the first rule, with its comments, and from there on."""
    found = re.search(r"^(?:#[^\n]*\n)*[ \t]*\[\[[ \t]*rule[ \t]*\]\]", text, re.MULTILINE)
    return (text[: found.start()], True, text[found.start() :]) if found else (text, False, "")


def _head(words: Words) -> Iterator[str]:
    yield from _note(words._("Mailbox Watcher: your configuration, made by “watcher init”."))
    yield from _note(words._("Change what you like; “watcher check” says whether everything works."))
    yield from _note(words._("config.example.toml explains every key. No password stands in here."))


def _mailbox(draft: Draft, words: Words) -> Iterator[str]:
    yield from ("", "", "[[mailbox]]", "")
    yield from _note(words._("What you call this mailbox; what is remembered is kept under this name."))
    yield f"name = {_text(draft.name)}"
    yield ""
    yield from _note(
        words._("All addresses you write from; the first gets the digest. Mail from them is never an answer.")
    )
    yield f"addresses = {_list(draft.addresses)}"
    if draft.delivery != "smtp":
        yield ""
        yield from _note(words._("How the digest reaches you: “smtp”, “sendmail”, or “imap” (laid into the INBOX)."))
        yield f"delivery = {_text(draft.delivery)}"
        if draft.delivery == "sendmail" and draft.sendmail != "/usr/sbin/sendmail":
            yield f"sendmail = {_list((draft.sendmail, '-t', '-i'))}"
    yield from ("", "", "[mailbox.imap]")
    yield from _note(words._("Where mail comes in. Nothing there is ever changed or marked as read."))
    yield from _way(draft.imap, words, draft.addresses[0], oauth=draft.oauth is not None)
    if draft.smtp is not None and draft.delivery == "smtp":
        yield from ("", "", "[mailbox.smtp]")
        yield from _note(words._("Where your digest goes out. Nothing else is ever sent."))
        same = draft.smtp.secret == draft.imap.secret and (draft.oauth or draft.smtp.user == draft.imap.user)
        if draft.oauth is not None and not same:
            yield 'sign_in = "password"'
        yield from _way(draft.smtp, words, draft.addresses[0], shared=bool(same))
    if draft.oauth is not None:
        yield from _oauth(draft.oauth, words)
    if draft.sent or draft.drafts or draft.ignore:
        yield from ("", "", "[mailbox.folders]")
        yield from _note(words._("Folders whose purpose the server does not tell."))
        if draft.sent:
            yield f"sent = {_list(draft.sent)}"
        if draft.drafts:
            yield f"drafts = {_list(draft.drafts)}"
        if draft.ignore:
            yield f"ignore = {_list(draft.ignore)}"


def _oauth(oauth: OAuth, words: Words) -> Iterator[str]:
    yield from ("", "", "[mailbox.oauth]")
    yield from _note(
        words._("You sign in without a password: by a token that is fetched anew each time. See docs/oauth.md.")
    )
    if oauth.token is not None:
        yield f"token = {_secret(oauth.token)}"
        return
    yield f"provider = {_text(oauth.provider)}"
    yield f"client_id = {_text(oauth.client_id)}"
    if oauth.client_secret is not None:
        yield f"client_secret = {_secret(oauth.client_secret)}"
    if oauth.provider == "microsoft":
        yield f"tenant = {_text(oauth.tenant)}"
    if oauth.consent_days:
        yield from _note(words._("So long your consent stands; you are told some days before it ends."))
        yield f'consent_lasts = "{oauth.consent_days} days"'


def _way(way: Way, words: Words, address: str, *, shared: bool = False, oauth: bool = False) -> Iterator[str]:
    server = way.server
    yield f"host = {_text(server.host)}"
    yield f"port = {server.port}"
    yield f"security = {_text(server.security)}"
    if way.fingerprint:
        yield from _note(words._("This one certificate is trusted, and no other."))
        yield f"fingerprint = {_text(way.fingerprint)}"
    if oauth:
        yield 'sign_in = "oauth"'
        if way.user and way.user != address:
            yield f"user = {_text(way.user)}"
    elif way.user is None:
        yield 'sign_in = "none"'
    elif not shared:
        if way.user != address or way.secret is None:
            yield f"user = {_text(way.user)}"
        if way.secret is not None:
            yield from _note(words._("Where the password lies; the password itself never stands here."))
            yield f"password = {_secret(way.secret)}"


def _secret(secret: SecretPlace) -> str:
    value = _list(secret.words) if secret.place == "command" else _text(secret.words[0])
    return f"{{ {secret.place} = {value} }}"


def _morning(draft: Draft, words: Words) -> Iterator[str]:
    yield from ("", "", "[digest]")
    yield f"language = {_text(draft.language)}"
    yield f"time_zone = {_text(draft.time_zone)}"
    yield ""
    yield from _note(words._("When the digest comes. Days: “mon-fri”, “mon, wed, fri” or “daily”."))
    yield f'time = "{draft.time:%H:%M}"'
    yield 'days = "mon-fri"'
    if draft.country:
        yield from ("", "", "[holidays]")
        yield from _note(words._("Public holidays are no business days: country and, where you have one, state."))
        yield f"country = {_text(draft.country)}"
        if draft.subdivision:
            yield f"subdivision = {_text(draft.subdivision)}"
        yield from _note(words._("Your own closed days, such as holidays:"))
        yield '#closed_days = ["2027-08-02..2027-08-20", "12-27..12-31"]'


def _rules(tuning: Tuning, words: Words) -> Iterator[str]:
    if tuning.attachments or tuning.subjects:
        yield from ("", "", "[[rule]]")
        yield from _note(words._("What you showed us: mail like this is a proposal, too."))
        shown = words._("like those shown")
        yield f"name = {_text(shown)}"
        if tuning.attachments:
            yield f"attachments = {_list(tuning.attachments)}"
        if tuning.subjects:
            yield f"subjects = {_list(tuning.subjects)}"
        yield 'after = "5 business days"'
    yield from ("", "", "[[rule]]")
    yield from _note(words._("The usual signs of a proposal, German and English: attachments such as "
                             "Angebot_2026-114.pdf, words of the subject, and of your own text."))  # fmt: skip
    usual = words._("usual signs")
    yield f"name = {_text(usual)}"
    if tuning.not_subjects:
        yield f"not_subjects = {_list(tuning.not_subjects)}"
    if tuning.not_recipients:
        yield f"not_recipients = {_list(tuning.not_recipients)}"
    yield from _note(words._("How long you wait, and how often you write again before it is let go."))
    yield 'after = "5 business days"'
    yield "give_up_after = 3"


def _machine(draft: Draft, words: Words) -> Iterator[str]:
    yield from ("", "", "[polling]")
    yield from _note(words._("How far back mail is read. Older proposals are silent until something new comes."))
    yield f'look_back = "{draft.look_back_days} days"'


def _note(text: str) -> list[str]:
    return [f"# {line}" for line in wrap(text, WIDTH, break_long_words=False)]


def _text(value: str) -> str:
    """A TOML basic string; whatever is not printable is escaped."""
    plain = value.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(char if char.isprintable() else f"\\U{ord(char):08X}" for char in plain) + '"'


def _list(values: Sequence[str]) -> str:
    return f"[{', '.join(_text(value) for value in values)}]"
