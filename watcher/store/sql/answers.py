"""What is asked about answers to our mails, and about marks set by hand."""

from __future__ import annotations

OUR_IDS = """
select message_id from digests where account = ? and state <> 'skipped'
union all select message_id from notices where account = ?
"""
FIRST_OF_OURS = """
select min(claimed_at) from (select claimed_at from digests where account = ?
    union all select claimed_at from notices where account = ?)
"""
SOUGHT_TO = "select orders_sought_to from accounts where id = ?"
SEEK_FROM = "update accounts set orders_sought_to = ? where id = ?"
NEWEST = "select coalesce(max(id), 0) from messages"
CITING = """
select distinct key from ties join messages on key = message
where tie in (select value from json_each(?)) and account = ? and instr(lower(cast(header as text)), 'x-watcher:') = 0
    and key not in (select message from answers where account = ?)
"""
TAPPED = """
select key from messages where account = ? and own = 1 and internal_date >= ?
    and instr(cast(header as text), '[w-') > 0 and key not in (select message from answers where account = ?)
"""
NEW_BY = """
select key from messages where id > ? and id <= ? and +account = ? and +internal_date >= ?
    and (+own = 1 or +author in (select value from json_each(?)))
"""
"""The pluses keep SQLite to the rowid: the span is short, the mailbox is not."""
PUT_ANSWER = """
insert into answers
    (account, message, cites, fate, was_sent, likeness, written_at, received_at, acted_at, told, unclear)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
on conflict (account, message) do update set
    cites = excluded.cites, fate = excluded.fate, was_sent = excluded.was_sent, likeness = excluded.likeness,
    acted_at = excluded.acted_at, told = excluded.told, unclear = excluded.unclear
where fate in ('waiting', 'refused')
"""
ANSWER_NUMBER = "select number from answers where account = ? and message = ?"
ANSWER_COLUMNS = """
select number, message, cites, fate, was_sent, likeness, written_at, received_at, acted_at, told, unclear from answers
"""
LIKE_ANSWERS = ANSWER_COLUMNS + "where account = ? and likeness = ? and fate = 'carried out' and message <> ?"
ANSWERS = ANSWER_COLUMNS + "where account = ? and acted_at <= ? order by number"
OPEN_ANSWERS = ANSWER_COLUMNS + "where account = ? and fate in ('waiting', 'refused') and acted_at >= ? order by number"
ANSWER_FATES = "select message, fate from answers where account = ? and message in (select value from json_each(?))"
ADD_ANSWER_DECISION = "insert into answer_decisions (answer, decision) values (?, ?)"
ANSWER_DECISIONS = "select decision from answer_decisions where answer = ? order by decision"
LAST_ANSWERS = """
select number from answers where account = ? and fate = 'carried out'
    and number in (select answer from answer_decisions) order by number desc
"""
MARKED = """
select message from locations indexed by locations_marked join folders on folders.id = folder
where account = ? and locations.gone_at is null
    and instr(lower(coalesce(keywords, '') || coalesce(labels, '')), 'watcher') > 0
"""
CARRIED_MARKS = "select message, mark, decision from carried_marks where account = ?"
ADD_CARRIED_MARK = "insert or replace into carried_marks (account, message, mark, decision) values (?, ?, ?, ?)"
DROP_CARRIED_MARK = "delete from carried_marks where account = ? and message = ? and mark = ?"
