"""How is everything laid out, and what is asked of it? All SQL of this program.

The schema first. A migration that has landed is never edited: a change is a new one at the end, and each runs in a
transaction of its own. Instants are UTC: seconds since 1970 in `internal_date`, text that sorts
(`2026-11-23T07:30:00.000000Z`) everywhere else. Days are the owner's local days (`2026-11-23`).
"""

from __future__ import annotations

APPLICATION_ID = 0x57_41_54_43
"""Tells our files from other people's SQLite files (`file` and `sqlite3` show it): "WATC"."""

SCHEMA_1 = """
create table accounts (
    id integer primary key,
    name text not null unique,                 -- as in the configuration
    watched_since text,                        -- when the daemon first asked for a digest; none was missed before
    texts_read_by text                         -- all wanted texts were read, by these rules; null: there may be more
) strict;

-- One life of a folder: from the moment its UIDs count until it vanishes or its UIDVALIDITY changes.
create table folders (
    id integer primary key,
    account integer not null references accounts (id),
    mailbox text not null,                     -- decoded name
    role text not null,
    uid_validity integer not null,
    uid_next integer not null,                 -- the first UID not read yet
    highest_modseq integer not null,           -- 0: the server has no CONDSTORE
    messages integer not null,                 -- how many there were when it was last read
    synced_at text,                            -- when it was last read completely; null: a first read is under way
    gone_at text,                              -- when we noticed that this life had ended
    read_since text,                           -- the first day of the mail that was read
    unique (account, mailbox, uid_validity)
) strict;

-- One mail. It outlives the places it lay in: an answer that was deleted is still an answer.
create table messages (
    id integer primary key,                    -- in the order in which we learned of them
    key integer not null,                      -- digest of account, Message-ID, author and Date: its identity
    account integer not null references accounts (id),
    internal_date integer not null,            -- the earliest of its copies
    author text not null,                      -- org.example@anna: one index finds a person and a whole company
    own integer not null,                      -- 1: by an own address, or it lay in a folder for sent mail
    notice integer not null,                   -- 1: may tell of a mail that never arrived
    structure text,                            -- own mail: attachment names and where the text lies (JSON)
    witness text,                              -- the server's own thread id, where it has one
    header blob not null                       -- the header fields that the sync asks for, as they came
) strict;
create unique index messages_by_key on messages (key);

-- Where mails lie, and lay. `message` is a key of messages.
create table locations (
    folder integer not null references folders (id),
    uid integer not null,
    message integer not null,
    keywords text,                             -- separated by spaces
    labels text,                               -- Gmail's, as a JSON list
    gone_at text,                              -- when we noticed that it was moved, deleted or expunged
    primary key (folder, uid)
) strict, without rowid;

-- What ties a mail to others, as 64-bit digests: the Message-IDs it carries and mentions, the server's thread id, and
-- for own mail each recipient. A digest only says where to look; whether mails belong together is decided on their
-- headers.
create table ties (
    tie integer not null,
    message integer not null
) strict;

-- What the text of an incoming mail said, and which reader read it. The text itself is not kept.
create table readings (
    message integer primary key,
    reader text not null,
    reading text not null                      -- JSON
) strict;

-- What the owner's own words in a sent mail said, and which reader read them.
create table own_texts (
    message integer primary key,
    reader text not null,
    own_text text not null                     -- JSON
) strict;

-- A note to save time, which may be deleted at any moment: which own mails may be proposals by these rules.
create table screened (
    message integer primary key,
    rules text not null,                       -- digest of everything that was asked
    possible integer not null                  -- 1: a proposal, or one once its thread is known
) strict;

-- Mails that could not be read, and why.
create table set_aside (
    folder integer not null references folders (id),
    uid integer not null,
    why text not null,
    noticed_at text not null,
    primary key (folder, uid)
) strict, without rowid;

-- What the owner decided. Never changed, never removed: an undo is a decision too.
create table decisions (
    number integer primary key autoincrement,
    account integer not null references accounts (id),
    proposal text not null,                    -- Message-ID
    verb text not null,
    decided_at text not null,
    way text not null,
    until text,
    words text not null,
    undoes integer references decisions (number)
) strict;
create index decisions_by_account on decisions (account, number);
create trigger decisions_stay before update on decisions begin
    select raise(abort, 'decisions are never changed');
end;
create trigger decisions_last before delete on decisions begin
    select raise(abort, 'decisions are never removed');
end;

-- Digests: claimed before anything is sent, so that a crash or a second process cannot send twice.
create table digests (
    number integer primary key,
    account integer not null references accounts (id),
    day text not null,
    message_id text not null unique,
    state text not null check (state in ('claimed', 'sending', 'sent', 'appended', 'skipped')),
    claimed_at text not null,
    settled_at text,
    unique (account, day)
) strict;

-- What stood under which number in a digest, so that an answer to an old one means the right proposals.
create table digest_items (
    digest integer not null references digests (number),
    number integer not null,
    proposal text not null,                    -- Message-ID
    primary key (digest, number)
) strict, without rowid;

-- What hinders an account now. A trouble that passed is removed.
create table troubles (
    account integer not null references accounts (id),
    what text not null,                        -- 'sign-in', 'connection', 'delivery', 'folder INBOX', ...
    because text not null,                     -- JSON
    since text not null,
    last_at text not null,
    times integer not null,
    primary key (account, what)
) strict, without rowid;
"""

SCHEMA_2 = """
-- messages.id up to which orders were looked for
alter table accounts add column orders_sought_to integer;
-- 1: it asked the owner for something
alter table digest_items add column asks integer not null default 1;

-- Mails of our own beside the digests: that something never arrived, or what was understood. Each is told once.
create table notices (
    number integer primary key,
    account integer not null references accounts (id),
    about text not null,                       -- 'lost ...', 'answer ...'
    message_id text not null unique,
    state text not null check (state in ('claimed', 'sending', 'sent', 'given up')),
    claimed_at text not null,
    settled_at text,
    unique (account, about)
) strict;

create table notice_items (
    notice integer not null references notices (number),
    number integer not null,
    proposal text not null,                    -- Message-ID
    primary key (notice, number)
) strict, without rowid;

-- Mails that cite one of ours to ask for something. Each acts once, whichever folders hold copies of it.
create table answers (
    number integer primary key autoincrement,
    account integer not null references accounts (id),
    message integer not null,                  -- a key of messages
    cites text not null,                       -- Message-ID of our mail
    fate text not null check (fate in ('carried out', 'refused', 'copy', 'waiting', 'gone')),
    was_sent integer not null,                 -- 1: it was read in a folder for sent mail
    likeness text not null,                    -- digest of what it says: a copy may bear another Message-ID
    written_at text,                           -- its Date
    received_at text not null,                 -- its INTERNALDATE
    acted_at text not null,
    told text not null,                        -- what is told of it: reasons (JSON)
    unclear text not null,                     -- what was not understood: reasons (JSON)
    unique (account, message)
) strict;

create table answer_decisions (
    answer integer not null references answers (number),
    decision integer not null references decisions (number),
    primary key (answer, decision)
) strict, without rowid;

-- Keywords and labels that were carried out, until they are taken off again.
create table carried_marks (
    account integer not null references accounts (id),
    message integer not null,                  -- a key of messages
    mark text not null,
    decision integer not null references decisions (number),
    primary key (account, message, mark)
) strict, without rowid;
create index locations_marked on locations (message)
    where instr(lower(coalesce(keywords, '') || coalesce(labels, '')), 'watcher') > 0;
"""

SCHEMA_3 = """
-- Drafts that were laid into the owner's folder for drafts: one for each step of a follow-up, claimed before it is
-- written. Of its text only a digest is kept, by which an untouched draft is known.
create table drafts (
    number integer primary key,
    account integer not null references accounts (id),
    proposal text not null,                    -- Message-ID
    step text not null,                        -- 'first-0', 'closing-3', 'nine-words-3-2026-11'
    nudges integer not null,                   -- how often the owner had asked when it was written
    message_id text not null unique,
    state text not null check (state in ('claimed', 'laid', 'kept', 'gone', 'withdrawn')),
    fingerprint text not null,                 -- SHA-256 of the whole mail
    mailbox text,
    uid_validity integer,
    uid integer,
    claimed_at text not null,
    settled_at text,
    unique (account, proposal, step)
) strict;

-- Wishes for a draft that were dealt with, by the number of the decision.
create table draft_wishes (
    decision integer primary key references decisions (number)
) strict;
"""

SCHEMA_4 = """
-- messages.id up to which the owner's mails were asked what they speak of from before the look-back; below 0: the
-- connection broke over the next ones
alter table accounts add column older_sought_to integer;
"""

MIGRATIONS = (SCHEMA_1, SCHEMA_2, SCHEMA_3, SCHEMA_4)

LATE_INDEXES = """
create index if not exists ties_by_tie on ties (tie, message);
create index if not exists locations_by_message on locations (message);
create index if not exists messages_by_author on messages (account, author, internal_date);
create index if not exists messages_own on messages (account, internal_date) where own = 1;
create index if not exists messages_notice on messages (account, internal_date) where notice = 1;
"""
"""Made after the first read of a mailbox: filling them row by row would cost as much as the fetch."""

HAS_LATE_INDEXES = "select count(*) from sqlite_schema where type = 'index' and name = 'messages_notice'"

# Accounts and folders ------------------------------------------------------------------------------------------------

ACCOUNT = "select id from accounts where name = ?"
ACCOUNTS = "select name from accounts order by name"
WATCHED_SINCE = "select watched_since from accounts where id = ?"
TEXTS_READ_BY = "select texts_read_by from accounts where id = ?"
TEXTS_READ = "update accounts set texts_read_by = ? where id = ? and (? is null or texts_read_by = ?)"
NEW_TEXTS = "update accounts set texts_read_by = null where id = ? and texts_read_by is not null"
OLDER_SOUGHT_TO = "select older_sought_to from accounts where id = ?"
OLDER_SOUGHT = "update accounts set older_sought_to = ? where id = ?"
START_WATCH = "update accounts set watched_since = ? where id = ? and watched_since is null"
ADD_ACCOUNT = "insert into accounts (name) values (?) on conflict do nothing"

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
READ_SINCE = "select mailbox, read_since from folders where account = ? and gone_at is null and read_since is not null"
RENUMBER = (
    "update folders set uid_validity = ?, highest_modseq = 0 where account = ? and mailbox = ? and uid_validity = ?"
)
FOLDER_ENDED = "update folders set gone_at = ? where account = ? and mailbox = ? and gone_at is null"

# Mails ---------------------------------------------------------------------------------------------------------------

KNOWN = "select key, own from messages where key in (select value from json_each(?))"
ADD_MESSAGE = """
insert into messages (key, account, internal_date, author, own, notice, structure, witness, header)
values (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
ADD_COPY = """
update messages set internal_date = min(internal_date, ?), own = max(own, ?),
    structure = coalesce(structure, ?), witness = coalesce(witness, ?)
where key = ?
"""
HAS_MAIL = "select 1 from messages where account = ? limit 1"
OWN_HEADERS = "select key, header from messages where account = ? and own = 1"
ADD_TIE = "insert into ties (tie, message) values (?, ?)"
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
where account = ? and gone_at is null order by mailbox, uid
"""

HEADER = "select header from messages where key = ?"
LOAD = """
select messages.key, folder, uid, keywords, labels, gone_at, internal_date, header, structure, witness, reading,
    own_text
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

# What belongs to a proposal ------------------------------------------------------------------------------------------

OWN_MAIL = """
select key, possible from messages left join screened on message = key and rules = ?
where account = ? and own = 1 and internal_date between ? and ? and possible is not 0 order by internal_date
"""
TIED = "select distinct message from ties where tie in (select value from json_each(?))"

# Many are asked for at once: what is wanted is a JSON object, each name with the second since which it is wanted.
BY_AUTHOR = """
select messages.key, internal_date < wanted.value from json_each(?) as wanted cross join messages
where account = ? and author = wanted.key and internal_date between wanted.value - ? and ?
"""
BY_COMPANY = """
select messages.key from json_each(?) as wanted cross join messages
where account = ? and author >= wanted.key and author < wanted.key || char(1114111)
    and internal_date between wanted.value and ?
"""
"""Whatever begins with the name: the character is the last one there is."""
BY_TIE = """
select messages.key from json_each(?) as wanted cross join ties on tie = cast(wanted.key as integer)
    join messages on messages.key = message
where account = ? and internal_date between wanted.value and ?
"""
SPEAKING = """
select key, id from messages not indexed left join screened on screened.message = key
    left join own_texts on own_texts.message = key
where id > ? and account = ? and own = 1 and internal_date between ? and ?
    and (possible = 1 or instr(own_text, 'signs": ['))
order by id limit ?
"""
"""Own mail that may be a proposal, or whose words speak of one."""
NEWER = "select key from messages where id > ? and account = ? and internal_date <= ?"
LAST_NUMBER = """
select coalesce(max(id), 0), (select min(id) - 1 from messages where account = ? and internal_date between ? and ?)
from messages
"""
NOTICES = "select key from messages where account = ? and notice = 1 and internal_date between ? and ?"

# Readings ------------------------------------------------------------------------------------------------------------

PUT_READING = "insert or replace into readings (message, reader, reading) values (?, ?, ?)"
PUT_OWN_TEXT = "insert or replace into own_texts (message, reader, own_text) values (?, ?, ?)"
SCREENED = "insert or replace into screened (message, rules, possible) values (?, ?, ?)"
RECONSIDER = "delete from screened where message = ?"
RECONSIDER_AT = "delete from screened where message = (select message from locations where folder = ? and uid = ?)"

# Decisions, digests, troubles ----------------------------------------------------------------------------------------

DECIDE = """
insert into decisions (account, proposal, verb, decided_at, way, until, words, undoes) values (?, ?, ?, ?, ?, ?, ?, ?)
"""
DECISIONS = """
select number, proposal, verb, decided_at, way, until, words, undoes from decisions
where account = ? and decided_at <= ? order by number
"""

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

# Answers to our mails, and notices -----------------------------------------------------------------------------------

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

TROUBLE = """
insert into troubles (account, what, because, since, last_at, times) values (?, ?, ?, ?, ?, 1)
on conflict do update set because = excluded.because, last_at = excluded.last_at, times = times + 1
"""
TROUBLE_PASSED = "delete from troubles where account = ? and what = ?"
TROUBLES = "select what, because, since, last_at, times from troubles where account = ? order by since, what"
