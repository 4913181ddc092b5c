"""Is everything in the mailbox where we think it is?"""

from __future__ import annotations

from collections.abc import Collection
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
    there = tuple(folder.mailbox for folder in seen.folders)
    if strange := [name for name in (*wishes.sent, *wishes.drafts) if name not in there]:
        raise ValueError(_('The mailbox has no folder "{name}"; it has {folders}.', name=strange[0], folders=there))
    draft = replace(draft, sent=wishes.sent, drafts=wishes.drafts)
    has_sent = bool(seen.called(Role.SENT) or seen.called(Role.ALL) or draft.sent)
    if has_sent and not talk.unattended and not wishes.sent and not talk.agrees(_("Is that right?")):
        return _corrected(talk, draft, seen)
    if not has_sent:
        talk.tell(_("Which folder holds your sent mail?"))
        draft = replace(draft, sent=_picked(talk, seen, Role.SENT, "--sent"))
    if not (seen.called(Role.DRAFTS) or seen.called(Role.ALL) or draft.drafts):
        talk.tell(_("No folder for drafts was found; drafts of follow-ups can then not be laid there."))
    return draft


def _corrected(talk: Talk, draft: Draft, seen: Visit) -> Draft:
    """The draft with the folders that the person names; what the server says by itself is not repeated."""
    _ = talk.words._
    talk.tell(_("Which folders hold your sent mail?"))
    sent = _picked(talk, seen, Role.SENT, "--sent")
    talk.tell(_("And which your drafts?"))
    drafts = _picked(talk, seen, Role.DRAFTS, "--drafts")
    return replace(
        draft,
        sent=sent if sent != seen.called(Role.SENT) else (),
        drafts=drafts if drafts != seen.called(Role.DRAFTS) else (),
        ignore=tuple(
            name for name in (*seen.called(Role.SENT), *seen.called(Role.DRAFTS)) if name not in (*sent, *drafts)
        ),
    )


def _picked(talk: Talk, seen: Visit, role: Role, flag: str) -> tuple[str, ...]:
    """Some of the folders, by their numbers or a name; the ones found are the default."""
    names = [folder.mailbox for folder in seen.folders]
    for number, name in enumerate(names, start=1):
        talk.tell(talk.words.value(name), sign=f"{number:>2} ")
    usual = ",".join(str(names.index(name) + 1) for name in seen.called(role))

    def check(answer: str) -> tuple[str, ...]:
        if answer in names:
            return (answer,)
        parts = answer.replace(",", " ").split()
        if parts and all(part.isdecimal() and 0 < int(part) <= len(names) for part in parts):
            return tuple(dict.fromkeys(names[int(part) - 1] for part in parts))
        raise ValueError(talk.words._("Give numbers from 1 to {n}, with commas between.", n=len(names)))

    return talk.ask(talk.words._("Numbers or a name"), default=usual, flag=flag, check=check)


def settle_aliases(talk: Talk, wishes: Wishes, draft: Draft, seen: Visit, taken: Collection[str] = ()) -> Draft:
    """The draft with all own addresses: those that sent mail came from, but for those of another mailbox (`taken`)."""
    main, _ = draft.addresses[0], talk.words._
    if wishes.aliases is not None:
        return replace(draft, addresses=_once(main, *wishes.aliases))
    domain = main.rpartition("@")[2]
    others = [one for one in seen.senders if one != main.lower() and one not in taken][:MOST_ALIASES]
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
