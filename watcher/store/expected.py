"""May a mail that was just skimmed have to do with a proposal?

A guess while mail streams in, made of what was skimmed and nothing else: what it names is looked at early. What has to
be read is found by the indexes (`related`) when everything is there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from watcher.store.header import Skimmed, author_key, person_name, tie, title_name


class Expected:
    """Who may write about a proposal: mails that name its id or its subject, people and companies since then, and their
    names."""

    def __init__(
        self,
        account: int,
        *,
        ids: Iterable[str],
        people: Mapping[str, datetime],
        companies: Mapping[str, datetime],
        names: Mapping[str, datetime],
        titles: Mapping[str, datetime],
    ) -> None:
        self._ids = {tie(name.encode("utf-8", "replace"), account) for name in ids}
        named = [(person_name(name), since) for name, since in names.items()]
        named += [(title_name(key), since) for key, since in titles.items()]
        self._names = {tie(name, account): int(since.timestamp()) for name, since in named}
        self._people = {author_key(address): int(since.timestamp()) for address, since in people.items()}
        self._companies = {author_key(f"@{domain}")[:-1]: int(since.timestamp()) for domain, since in companies.items()}

    def __contains__(self, mail: tuple[Skimmed, int]) -> bool:
        seen, when = mail
        if seen.notice or not self._ids.isdisjoint(seen.ties):
            return True
        if any(self._names[name] <= when for name in self._names.keys() & seen.ties):
            return True
        since = self._people.get(seen.author) or self._of_company(seen.author)
        return since is not None and since <= when

    def _of_company(self, author: str) -> int | None:
        """Since when anything from the author's domain, or one above it, is expected."""
        labels = author.partition("@")[0].split(".")
        known = (self._companies.get(".".join(labels[:count])) for count in range(len(labels), 0, -1))
        return next((since for since in known if since is not None), None)
