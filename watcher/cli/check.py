"""Would it work?"""

from __future__ import annotations

import asyncio
import sys

import click

from watcher.cli.ask import Ask, json_option, mailbox_option, put_json
from watcher.cli.main import Options
from watcher.core.checkup import Finding, Health
from watcher.jobs import MailThread, check_account
from watcher.render import findings_json, print_findings


@click.command()
@mailbox_option
@json_option
@click.pass_obj
def check(options: Options, only: str | None, as_json: bool) -> None:
    """Check configuration, sign-in, folders, sending and clock; each trouble comes with its cure.

    Nothing is sent, and nothing is written to the mailbox. Exit code 1 when something is bad.
    """
    ask = Ask(options)
    findings = asyncio.run(_all_findings(ask, only))
    if as_json:
        put_json(findings_json(findings, ask.words, as_of=ask.now))
    else:
        click.echo(f"{ask.config_path}")
        print_findings(findings, ask.words)
    sys.exit(1 if any(finding.health is Health.BAD for finding in findings) else 0)


async def _all_findings(ask: Ask, only: str | None) -> list[Finding]:
    findings: list[Finding] = []
    for account in ask.accounts(only):
        thread = MailThread(account.name, account.open_session)
        try:
            findings += await check_account(account, thread, now=ask.now, state=ask.state)
        finally:
            thread.close()
    return findings
