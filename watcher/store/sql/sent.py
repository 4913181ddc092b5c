"""What is asked about what we send and lay down: digests, notices, drafts."""

from __future__ import annotations

CLAIM = """
insert into digests (account, day, message_id, state, claimed_at) values (?, ?, ?, 'claimed', ?) on conflict do nothing
"""
DIGEST_COLUMNS = """
select digests.number, accounts.name, day, message_id, state, claimed_at, settled_at
from digests join accounts on accounts.id = account
"""
DIGEST_OF_DAY = DIGEST_COLUMNS + "where account = ? and day = ?"
DIGEST_BY_ID = DIGEST_COLUMNS + "where message_id = ?"
LAST_DIGEST = DIGEST_COLUMNS + "where account = ? and claimed_at <= ? order by day desc limit 1"
LAST_SENT_DIGEST = (
    DIGEST_COLUMNS
    + "where account = ? and state in ('sent', 'appended') and settled_at <= ? order by settled_at desc limit 1"
)
SENDING = "update digests set state = 'sending' where number = ? and state in ('claimed', 'sending')"
UNSENT = "update digests set state = 'claimed' where number = ? and state = 'sending'"
RENEW = "update digests set state = 'claimed', claimed_at = ?, settled_at = null where number = ? and state = 'skipped'"
SETTLE = "update digests set state = ?, settled_at = ? where number = ? and state in ('claimed', 'sending')"
ADD_ITEM = "insert or replace into digest_items (digest, number, proposal, asks) values (?, ?, ?, ?)"
CLEAR_ITEMS = "delete from digest_items where digest = ?"
ITEMS = "select number, proposal from digest_items where digest = ? order by number"
LISTED = "select number, proposal, asks from digest_items where digest = ? order by number"

NOTICE = """
insert into notices (account, about, message_id, state, claimed_at) values (?, ?, ?, 'claimed', ?)
on conflict do nothing
"""
NOTICE_COLUMNS = "select number, about, message_id, state, claimed_at, settled_at from notices "
NOTICE_ABOUT = NOTICE_COLUMNS + "where account = ? and about = ?"
NOTICE_BY_ID = NOTICE_COLUMNS + "where account = ? and message_id = ?"
NOTICE_STATE = "update notices set state = ?, settled_at = ? where number = ? and state in ('claimed', 'sending')"
ADD_NOTICE_ITEM = "insert or replace into notice_items (notice, number, proposal) values (?, ?, ?)"
NOTICE_LISTED = "select number, proposal from notice_items where notice = ? order by number"

DRAFT_COLUMNS = """
select drafts.number, accounts.name, proposal, step, nudges, message_id, state, fingerprint, mailbox, uid_validity, uid,
    claimed_at
from drafts join accounts on accounts.id = account
"""
CLAIM_DRAFT = """
insert into drafts (account, proposal, step, nudges, message_id, state, fingerprint, claimed_at)
values (?, ?, ?, ?, ?, 'claimed', ?, ?)
on conflict (account, proposal, step) do update set
    nudges = excluded.nudges, message_id = excluded.message_id, state = 'claimed', fingerprint = excluded.fingerprint,
    mailbox = null, uid_validity = null, uid = null, claimed_at = excluded.claimed_at, settled_at = null
"""
DRAFT_OF_STEP = DRAFT_COLUMNS + "where account = ? and proposal = ? and step = ?"
DRAFTS = DRAFT_COLUMNS + "where account = ? order by drafts.number"
DRAFT_LAID = """
update drafts set state = 'laid', fingerprint = ?, mailbox = ?, uid_validity = ?, uid = ? where number = ?
"""
SETTLE_DRAFT = "update drafts set state = ?, settled_at = ? where number = ?"
WISH_GRANTED = "insert into draft_wishes (decision) values (?) on conflict do nothing"
WISHES_GRANTED = "select decision from draft_wishes"
