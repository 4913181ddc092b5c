"""Is everything in the mailbox where we think it is?"""

from __future__ import annotations

from dataclasses import replace

from watcher.cli.init.talk import Talk
from watcher.cli.init.wishes import Wishes
from watcher.core.company import is_freemail
from watcher.core.mail import Role
from watcher.core.setup import Draft
from watcher.jobs.setup import Visit

MOST_ALIASES = 8


def settle_folders(talk: Talk, wishes: Wishes, draft: Draft, seen: Visit) -> Draft:
    """The draft with the folders that the server does not tell by itself."""
    words, _ = talk.words, talk.words._
    for role in (Role.INBOX, Role.SENT, Role.DRAFTS, Role.ALL, Role.JUNK, Role.TRASH, Role.ARCHIVE):
        if names := seen.called(role):
            talk.tell(f"{words.name(role)}: {words.list(names)}", sign="✓", style="green")
    draft = replace(draft, sent=wishes.sent, drafts=wishes.drafts)
    has_sent = bool(seen.called(Role.SENT) or seen.called(Role.ALL) or draft.sent)
    if has_sent and not talk.unattended and not wishes.sent:
        has_sent = talk.agrees(_("Is your sent mail there?"))
    if not has_sent:
        talk.tell(_("Which folder holds your sent mail?"))
        draft = replace(draft, sent=(_picked(talk, seen, "--sent"),))
    if not (seen.called(Role.DRAFTS) or seen.called(Role.ALL) or draft.drafts):
        talk.tell(_("No folder for drafts was found; drafts of follow-ups can then not be laid there."))
    return draft


def _picked(talk: Talk, seen: Visit, flag: str) -> str:
    """One of the folders, by its number or its name."""
    names = [folder.mailbox for folder in seen.folders]
    for number, name in enumerate(names, start=1):
        talk.tell(f"{number}  {talk.words.value(name)}")

    def check(answer: str) -> str:
        if answer.isdecimal() and 0 < int(answer) <= len(names):
            return names[int(answer) - 1]
        if answer in names:
            return answer
        raise ValueError(talk.words._("Give a number from 1 to {n}.", n=len(names)))

    return talk.ask(talk.words._("Number or name"), flag=flag, check=check)


def settle_aliases(talk: Talk, wishes: Wishes, draft: Draft, seen: Visit) -> Draft:
    """The draft with all own addresses: those that sent mail came from, and what the person adds."""
    main, _ = draft.addresses[0], talk.words._
    if wishes.aliases is not None:
        return replace(draft, addresses=_once(main, *wishes.aliases))
    domain = main.rpartition("@")[2]
    others = [one for one in seen.senders if one != main.lower()][:MOST_ALIASES]
    if talk.unattended:  # without a person's word, only what cannot be somebody else's
        others = [one for one in others if one.endswith(f"@{domain}") and not is_freemail(domain)]
        return replace(draft, addresses=_once(main, *others))
    kept = []
    if others:
        talk.tell(_("Your sent mail also comes from these addresses: {addresses}", addresses=tuple(others)))
        kept = others if talk.agrees(_("Are all of them yours?")) else _some(talk, others)
    return replace(draft, addresses=_once(main, *kept))


def _some(talk: Talk, others: list[str]) -> list[str]:
    return [one for one in others if talk.agrees(talk.words._("{address}: is it yours?", address=one))]


def _once(*addresses: str) -> tuple[str, ...]:
    return tuple({one.lower(): one for one in reversed(addresses)}.values())[::-1]
