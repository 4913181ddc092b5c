"""What was said by flags, before anything is asked?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click
from click.core import ParameterSource


@dataclass(frozen=True, slots=True)
class Wishes:
    """Every question's answer, None (or empty) where it is still to be asked. `store` is where a typed password goes:
    "file", "credential", "encrypted" or "keyring"."""

    email: str | None = None
    name: str | None = None
    imap_host: str | None = None
    imap_port: int | None = None
    imap_security: str | None = None
    user: str | None = None
    trust: str | None = None
    password_file: Path | None = None
    password_command: str | None = None
    credential: str | None = None
    keyring: str | None = None
    token_command: str | None = None
    client_id: str | None = None
    client_secret_file: Path | None = None
    tenant: str | None = None
    consent_days: int | None = None
    consent: str | None = None
    store: str | None = None
    smtp_host: str | None = None
    smtp_port: int | None = None
    smtp_security: str | None = None
    smtp_user: str | None = None
    smtp_password_file: Path | None = None
    delivery: str | None = None
    test_mail: bool | None = None
    discover: bool | None = None
    sent: tuple[str, ...] = ()
    drafts: tuple[str, ...] = ()
    aliases: tuple[str, ...] | None = None
    language: str | None = None
    time_zone: str | None = None
    country: str | None = None
    subdivision: str | None = None
    time: str | None = None
    not_proposals: str | None = None
    preview: bool = True
    system: bool = False
    service: bool | None = None
    add: bool = False
    force: bool = False
    yes: bool = False

    @property
    def has_password(self) -> bool:
        """Whether a flag says where the password is."""
        return bool(self.password_file or self.password_command or self.credential or self.keyring)


def given_words(context: click.Context) -> tuple[list[str], list[str]]:
    """The flags of the command line before and after "init", as they may be typed again."""
    return list(_typed(context.parent)) if context.parent else [], list(_typed(context))


def _typed(context: click.Context) -> Iterator[str]:
    for option in context.command.params:
        name = option.name or ""
        if (
            not isinstance(option, click.Option)
            or context.get_parameter_source(name) is not ParameterSource.COMMANDLINE
        ):
            continue
        value = context.params.get(name)
        if option.is_flag:
            yield (option.opts if value else option.secondary_opts)[-1]
        elif option.count:
            yield from [option.opts[-1]] * int(str(value))
        else:
            for one in value if isinstance(value, tuple) else [value]:
                yield from (option.opts[-1], str(one))
