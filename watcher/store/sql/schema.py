"""How is everything laid out?

A migration that has landed is never edited: a change is a new one at the end, and each runs in a transaction of its
own. Instants are UTC: seconds since 1970 in `internal_date`, text that sorts (`2026-11-23T07:30:00.000000Z`) everywhere
else. Days are the owner's local days (`2026-11-23`).
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

SCHEMA_5 = """
-- random: from it come the Message-IDs of the digests, so that an older copy of this file that was put back knows a
-- digest in the mailbox for its own
alter table accounts add column seed text;
update accounts set seed = lower(hex(randomblob(32)));
"""

MIGRATIONS = (SCHEMA_1, SCHEMA_2, SCHEMA_3, SCHEMA_4, SCHEMA_5)

LATE_INDEXES = """
create index if not exists ties_by_tie on ties (tie, message);
create index if not exists locations_by_message on locations (message);
create index if not exists messages_by_author on messages (account, author, internal_date);
create index if not exists messages_own on messages (account, internal_date) where own = 1;
create index if not exists messages_notice on messages (account, internal_date) where notice = 1;
"""
"""Made after the first read of a mailbox: filling them row by row would cost as much as the fetch."""

HAS_LATE_INDEXES = "select count(*) from sqlite_schema where type = 'index' and name = 'messages_notice'"
CHECK = "pragma quick_check(1)"
"""Reads the whole file."""
