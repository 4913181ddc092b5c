"""What is asked about the owner's decisions, and about troubles."""

from __future__ import annotations

DECIDE = """
insert into decisions (account, proposal, verb, decided_at, way, until, words, undoes) values (?, ?, ?, ?, ?, ?, ?, ?)
"""
DECISIONS = """
select number, proposal, verb, decided_at, way, until, words, undoes from decisions
where account = ? and decided_at <= ? order by number
"""

TROUBLE = """
insert into troubles (account, what, because, since, last_at, times) values (?, ?, ?, ?, ?, 1)
on conflict do update set because = excluded.because, last_at = excluded.last_at, times = times + 1
"""
TROUBLE_PASSED = "delete from troubles where account = ? and what = ?"
TROUBLES = "select what, because, since, last_at, times from troubles where account = ? order by since, what"
