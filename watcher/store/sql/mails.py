"""What is asked of mails, their copies, and what was read in them."""

from __future__ import annotations

KNOWN = "select key, own from messages where key in (select value from json_each(?))"
ADD_MESSAGE = """
insert into messages (key, account, internal_date, author, own, notice, structure, witness, header)
values (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
ADD_COPY = """
update messages set internal_date = min(internal_date, ?), own = max(own, ?), author = coalesce(?, author),
    structure = coalesce(structure, ?), witness = coalesce(witness, ?)
where key = ?
"""
SET_AUTHOR = "update messages set author = ?, own = ? where key = ?"
RECEIVED_HEADERS = """
select key, author, header from messages where account = ? and key not in (
    select message from locations join folders on folders.id = folder
    where role = 'sent' or instr(labels, '\\Sent'))
"""
HAS_MAIL = "select 1 from messages where account = ? limit 1"
ADD_TIE = "insert into ties (tie, message) values (?, ?)"
FORGET_TIE = "delete from ties where tie = ?"
ADD_LOCATION = """
insert into locations (folder, uid, message, keywords, labels) values (?, ?, ?, ?, ?)
on conflict (folder, uid) do update set
    message = excluded.message, keywords = excluded.keywords, labels = excluded.labels, gone_at = null
"""
MARK = """
update locations set keywords = ?, labels = ?
where folder = ? and uid = ? and (keywords is not ? or labels is not ?)
"""
PRESENT = "select uid from locations where folder = ? and uid between ? and ? and gone_at is null order by uid"
GONE = "update locations set gone_at = ? where folder = ? and uid = ? and gone_at is null"
FIRST_UID = "select min(uid) from locations where folder = ? and gone_at is null"
SET_STRUCTURE = """
update messages set structure = ? where key = (select message from locations where folder = ? and uid = ?)
"""
KEYS_AT = "select uid, message from locations where folder = ? and uid in (select value from json_each(?))"
WITHOUT_STRUCTURE = """
select uid from locations join messages on key = message
where folder = ? and uid between ? and ? and own = 1 and structure is null and gone_at is null order by uid
"""
SET_ASIDE = """
insert into set_aside (folder, uid, why, noticed_at) values (?, ?, ?, ?) on conflict do update set why = excluded.why
"""
SET_ASIDE_OF = """
select mailbox, uid, why, noticed_at from set_aside join folders on folders.id = folder
where account = ? and gone_at is null
    and not exists (select 1 from locations where locations.folder = set_aside.folder and locations.uid = set_aside.uid)
order by mailbox, uid
"""
NOT_ASIDE = "delete from set_aside where folder = ? and uid = ?"

HEADER = "select header from messages where key = ?"
LOAD = """
select messages.key, folder, uid, keywords, labels, gone_at, internal_date, author, header, structure, witness,
    reading, own_text
from json_each(?) as wanted cross join messages on messages.key = wanted.value
    cross join locations on locations.message = messages.key
    left join readings on readings.message = messages.key left join own_texts on own_texts.message = messages.key
where internal_date <= ?
"""
"""The mails in the order in which they were asked for, a row for each copy, the copies of one beside each other."""
LOAD_READINGS = "select message, reader, reading from readings where message in (select value from json_each(?))"
LOAD_OWN_TEXTS = "select message, reader, own_text from own_texts where message in (select value from json_each(?))"

DRAFT_KEYS = """
select distinct message from locations join folders on folders.id = folder
where account = ? and folders.gone_at is null and (locations.gone_at is null or locations.gone_at > ?)
    and (role = 'drafts' or instr(keywords, '\\Draft') or instr(labels, '\\Draft'))
"""

COUNTS = "select count(*), coalesce(sum(own), 0) from messages where account = ?"

PUT_READING = "insert or replace into readings (message, reader, reading) values (?, ?, ?)"
PUT_OWN_TEXT = "insert or replace into own_texts (message, reader, own_text) values (?, ?, ?)"
RECONSIDER = "delete from screened where message = ?"
RECONSIDER_AT = "delete from screened where message = (select message from locations where folder = ? and uid = ?)"
NEW_TEXTS = "update accounts set texts_read_by = null where id = ? and texts_read_by is not null"
LAST_NUMBER = """
select coalesce(max(id), 0), (select min(id) - 1 from messages where account = ? and internal_date between ? and ?)
from messages
"""
