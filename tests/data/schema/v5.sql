pragma application_id = 1463899203;
pragma user_version = 5;
BEGIN TRANSACTION;
CREATE TABLE accounts (
    id integer primary key,
    name text not null unique,                 -- as in the configuration
    watched_since text,                        -- when the daemon first asked for a digest; none was missed before
    texts_read_by text                         -- all wanted texts were read, by these rules; null: there may be more
, orders_sought_to integer, older_sought_to integer, seed text) strict;
INSERT INTO "accounts" VALUES(1,'me',NULL,NULL,NULL,NULL,'b984b6107500070264c479002c6a9ab9e4796cef620809f72b2c3b7711a7b3e6');
CREATE TABLE answer_decisions (
    answer integer not null references answers (number),
    decision integer not null references decisions (number),
    primary key (answer, decision)
) strict, without rowid;
INSERT INTO "answer_decisions" VALUES(1,1);
CREATE TABLE answers (
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
INSERT INTO "answers" VALUES(1,1,2373406950395761703,'d@example.org','carried out',1,'x',NULL,'2026-11-23T07:30:00.000000Z','2026-11-23T07:31:00.000000Z','[]','[]');
CREATE TABLE carried_marks (
    account integer not null references accounts (id),
    message integer not null,                  -- a key of messages
    mark text not null,
    decision integer not null references decisions (number),
    primary key (account, message, mark)
) strict, without rowid;
CREATE TABLE decisions (
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
INSERT INTO "decisions" VALUES(1,1,'p@example.org','snooze','2026-11-23T07:30:00.000000Z','reply','2026-12-12','1 bis 12.12.',NULL);
CREATE TABLE digest_items (
    digest integer not null references digests (number),
    number integer not null,
    proposal text not null, asks integer not null default 1,                    -- Message-ID
    primary key (digest, number)
) strict, without rowid;
INSERT INTO "digest_items" VALUES(1,1,'p@example.org',1);
CREATE TABLE digests (
    number integer primary key,
    account integer not null references accounts (id),
    day text not null,
    message_id text not null unique,
    state text not null check (state in ('claimed', 'sending', 'sent', 'appended', 'skipped')),
    claimed_at text not null,
    settled_at text,
    unique (account, day)
) strict;
INSERT INTO "digests" VALUES(1,1,'2026-11-23','d@example.org','sent','2026-11-23T07:30:00.000000Z','2026-11-23T07:30:00.000000Z');
CREATE TABLE draft_wishes (
    decision integer primary key references decisions (number)
) strict;
CREATE TABLE drafts (
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
CREATE TABLE folders (
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
INSERT INTO "folders" VALUES(1,1,'Sent','sent',1,2,7,1,'2026-11-23T07:30:00.000000Z',NULL,NULL);
INSERT INTO "folders" VALUES(2,1,'INBOX','inbox',1,2,7,1,'2026-11-23T07:30:00.000000Z',NULL,NULL);
CREATE TABLE locations (
    folder integer not null references folders (id),
    uid integer not null,
    message integer not null,
    keywords text,                             -- separated by spaces
    labels text,                               -- Gmail's, as a JSON list
    gone_at text,                              -- when we noticed that it was moved, deleted or expunged
    primary key (folder, uid)
) strict, without rowid;
INSERT INTO "locations" VALUES(1,1,3251734285721243363,NULL,NULL,NULL);
INSERT INTO "locations" VALUES(2,1,2373406950395761703,NULL,NULL,NULL);
CREATE TABLE messages (
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
INSERT INTO "messages" VALUES(1,3251734285721243363,1,1795159800,'org.example@jo',1,0,NULL,NULL,X'4D6573736167652D49443A203C70406578616D706C652E6F72673E0D0A446174653A204D6F6E2C203032204E6F7620323032362031303A30303A3030202B303130300D0A46726F6D3A204A6F204675636873203C6A6F406578616D706C652E6F72673E0D0A546F3A20416E6E61205765626572203C616E6E614077656265722E746573743E0D0A5375626A6563743A20416E6765626F7420576562736974650D0A0D0A');
INSERT INTO "messages" VALUES(2,2373406950395761703,1,1795332600,'test.weber@anna',0,0,NULL,NULL,X'4D6573736167652D49443A203C614077656265722E746573743E0D0A496E2D5265706C792D546F3A203C70406578616D706C652E6F72673E0D0A446174653A204D6F6E2C203032204E6F7620323032362031303A30303A3030202B303130300D0A46726F6D3A20416E6E61205765626572203C616E6E614077656265722E746573743E0D0A546F3A206A6F406578616D706C652E6F72670D0A5375626A6563743A2041573A20416E6765626F7420576562736974650D0A0D0A');
CREATE TABLE notice_items (
    notice integer not null references notices (number),
    number integer not null,
    proposal text not null,                    -- Message-ID
    primary key (notice, number)
) strict, without rowid;
CREATE TABLE notices (
    number integer primary key,
    account integer not null references accounts (id),
    about text not null,                       -- 'lost ...', 'answer ...'
    message_id text not null unique,
    state text not null check (state in ('claimed', 'sending', 'sent', 'given up')),
    claimed_at text not null,
    settled_at text,
    unique (account, about)
) strict;
CREATE TABLE own_texts (
    message integer primary key,
    reader text not null,
    own_text text not null                     -- JSON
) strict;
INSERT INTO "own_texts" VALUES(3251734285721243363,'1','{"signs": ["Angebot"]}');
CREATE TABLE readings (
    message integer primary key,
    reader text not null,
    reading text not null                      -- JSON
) strict;
CREATE TABLE screened (
    message integer primary key,
    rules text not null,                       -- digest of everything that was asked
    possible integer not null                  -- 1: a proposal, or one once its thread is known
) strict;
CREATE TABLE set_aside (
    folder integer not null references folders (id),
    uid integer not null,
    why text not null,
    noticed_at text not null,
    primary key (folder, uid)
) strict, without rowid;
CREATE TABLE ties (
    tie integer not null,
    message integer not null
) strict;
INSERT INTO "ties" VALUES(5320417607830340883,3251734285721243363);
INSERT INTO "ties" VALUES(3438080508624307967,3251734285721243363);
INSERT INTO "ties" VALUES(5320417607830340883,2373406950395761703);
INSERT INTO "ties" VALUES(497463988402586789,2373406950395761703);
CREATE TABLE troubles (
    account integer not null references accounts (id),
    what text not null,                        -- 'sign-in', 'connection', 'delivery', 'folder INBOX', ...
    because text not null,                     -- JSON
    since text not null,
    last_at text not null,
    times integer not null,
    primary key (account, what)
) strict, without rowid;
INSERT INTO "troubles" VALUES(1,'connection','{"template": "no answer"}','2026-11-23T07:30:00.000000Z','2026-11-23T07:30:00.000000Z',1);
CREATE UNIQUE INDEX messages_by_key on messages (key);
CREATE INDEX decisions_by_account on decisions (account, number);
CREATE TRIGGER decisions_stay before update on decisions begin
    select raise(abort, 'decisions are never changed');
end;
CREATE TRIGGER decisions_last before delete on decisions begin
    select raise(abort, 'decisions are never removed');
end;
CREATE INDEX ties_by_tie on ties (tie, message);
CREATE INDEX locations_by_message on locations (message);
CREATE INDEX messages_by_author on messages (account, author, internal_date);
CREATE INDEX messages_own on messages (account, internal_date) where own = 1;
CREATE INDEX messages_notice on messages (account, internal_date) where notice = 1;
CREATE INDEX locations_marked on locations (message)
    where instr(lower(coalesce(keywords, '') || coalesce(labels, '')), 'watcher') > 0;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('decisions',1);
INSERT INTO "sqlite_sequence" VALUES('answers',1);
COMMIT;
