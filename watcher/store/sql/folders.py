"""What is asked of accounts and their folders."""

from __future__ import annotations

ACCOUNT = "select id from accounts where name = ?"
ACCOUNTS = "select name from accounts order by name"
WATCHED_SINCE = "select watched_since from accounts where id = ?"
TEXTS_READ_BY = "select texts_read_by from accounts where id = ?"
TEXTS_READ = "update accounts set texts_read_by = ? where id = ? and (? is null or texts_read_by = ?)"
OLDER_SOUGHT_TO = "select older_sought_to from accounts where id = ?"
OLDER_SOUGHT = "update accounts set older_sought_to = ? where id = ?"
START_WATCH = """
update accounts set watched_since = ?1 where id = ?2 and (watched_since is null or watched_since > ?1)
"""
SEED = "select seed from accounts where id = ?"
GIVE_SEED = "update accounts set seed = lower(hex(randomblob(32))) where id = ? and seed is null"
"""For one that a program of before schema 5 was just adding when the file was brought up to date."""
ADD_ACCOUNT = "insert into accounts (name, seed) values (?, lower(hex(randomblob(32)))) on conflict do nothing"

FOLDER = "select id from folders where account = ? and mailbox = ? and uid_validity = ?"
FOLDERS = "select id, mailbox, role, uid_validity, gone_at from folders where account = ?"
STATES = """
select mailbox, role, uid_validity, uid_next, highest_modseq, messages, synced_at
from folders where account = ? and gone_at is null order by mailbox
"""
PUT_STATE = """
insert into folders (account, mailbox, role, uid_validity, uid_next, highest_modseq, messages, synced_at, read_since)
values (?, ?, ?, ?, ?, ?, ?, ?, ?)
on conflict (account, mailbox, uid_validity) do update set
    role = excluded.role, uid_next = excluded.uid_next, highest_modseq = excluded.highest_modseq,
    messages = excluded.messages, synced_at = excluded.synced_at, gone_at = null,
    read_since = coalesce(excluded.read_since, read_since)
"""
CONFIRM = """
update folders set synced_at = ?
where account = ? and gone_at is null and mailbox in (select value from json_each(?))
"""
READ_SINCE = "select mailbox, read_since from folders where account = ? and gone_at is null and read_since is not null"
RENUMBER = (
    "update folders set uid_validity = ?, highest_modseq = 0 where account = ? and mailbox = ? and uid_validity = ?"
)
FOLDER_ENDED = "update folders set gone_at = ? where account = ? and mailbox = ? and gone_at is null"
