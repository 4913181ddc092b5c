"""What can be wrong with a configuration: one mistake each, with the words the owner reads."""

from __future__ import annotations

from dataclasses import dataclass

GOOD = """\
[[mailbox]]
name = "work"
addresses = ["anna@example.com"]
[mailbox.imap]
host = "imap.example.com"
security = "tls"
port = 993
password = { credential = "work-imap" }
[mailbox.smtp]
host = "smtp.example.com"
[digest]
time = "07:30"
days = "mon-fri"
[holidays]
country = "DE"
subdivision = "BY"
[[rule]]
name = "offers"
after = "5 business days"
[polling]
interval = "5 minutes"
"""


@dataclass(frozen=True, slots=True)
class Fault:
    """GOOD with `old` replaced by `new` has one problem."""

    old: str
    new: str
    line: int
    key: str
    message: str
    column: int = 0


FAULTS = [
    # keys
    Fault("port = 993", "prot = 993", line=7, key="mailbox[0].imap.prot", message='unknown key; did you mean "port"?'),
    Fault(
        "port = 993",
        "timeout = 30",
        line=7,
        key="mailbox[0].imap.timeout",
        message="unknown key; known here: host, security, ca_file, fingerprint, sign_in, user, password, port",
    ),
    Fault(
        "port = 993",
        'username = "anna"',
        line=7,
        key="mailbox[0].imap.username",
        message='unknown key; did you mean "user"?',
    ),
    Fault(
        'name = "work"',
        'name = "work"\nuser = "anna"',
        line=3,
        key="mailbox[0].user",
        message="does not belong here; put it into [mailbox.imap] or [mailbox.smtp]",
    ),
    Fault("[digest]", "[digets]", line=11, key="digets", message='unknown key; did you mean "digest"?'),
    Fault(
        'time = "07:30"',
        'interval = "5 minutes"',
        line=12,
        key="digest.interval",
        message="does not belong here; put it into [polling]",
    ),
    Fault(
        'time = "07:30"',
        "hour = 7",
        line=12,
        key="digest.hour",
        message="unknown key; known here: to, from, from_name, time, days, time_zone, language, skip_when_empty, sign_of_life, cap, small_steps, dormant, confirm",
    ),
    Fault("[polling]", "[imap]\n[polling]", line=20, key="imap", message="does not belong here; write [mailbox.imap]"),
    Fault(
        'name = "work"\n',
        "",
        line=1,
        key="mailbox[0].name",
        message='missing; give it a name of your own, like name = "work"',
    ),
    Fault(
        'host = "imap.example.com"\n',
        "",
        line=4,
        key="mailbox[0].imap.host",
        message='missing; give the server\'s name, like host = "imap.example.com"',
    ),
    Fault(
        'host = "smtp.example.com"\n',
        "",
        line=9,
        key="mailbox[0].smtp.host",
        message='missing; give the server\'s name, like host = "smtp.example.com"',
    ),
    Fault(
        'password = { credential = "work-imap" }\n',
        "",
        line=4,
        key="mailbox[0].imap.password",
        message='missing; say where it lies, like password = { file = "/path/to/it" }',
    ),
    Fault(
        '[mailbox.smtp]\nhost = "smtp.example.com"\n',
        "",
        line=1,
        key="mailbox[0].smtp",
        message='missing; give a [mailbox.smtp] section with host, or delivery = "sendmail" or "imap"',
    ),
    Fault(
        "[[mailbox]]",
        "[mailbox]",
        line=1,
        key="mailbox",
        message="there may be several, so write [[mailbox]] with two brackets",
    ),
    Fault(
        "[digest]", "[[digest]]", line=11, key="digest", message="there is only one, so write [digest] with one bracket"
    ),
    Fault(
        "[[rule]]", "[rule]", line=17, key="rule", message="there may be several, so write [[rule]] with two brackets"
    ),
    Fault(GOOD, "", line=0, key="mailbox", message="missing; give at least one [[mailbox]]"),
    # mailboxes
    Fault(
        'addresses = ["anna@example.com"]',
        "addresses = []",
        line=3,
        key="mailbox[0].addresses",
        message="is empty; give at least one",
    ),
    Fault(
        'addresses = ["anna@example.com"]',
        "addresses = ' , '",
        line=3,
        key="mailbox[0].addresses",
        message="is empty; give at least one",
    ),
    Fault(
        '"anna@example.com"',
        '"anna.example.com"',
        line=3,
        key="mailbox[0].addresses[0]",
        message='"anna.example.com" is no e-mail address; give only the address, like "anna@example.com"',
    ),
    Fault(
        '"anna@example.com"',
        '"Anna <anna@example.com>"',
        line=3,
        key="mailbox[0].addresses[0]",
        message='"Anna <anna@example.com>" is no e-mail address; give only the address, like "anna@example.com"',
    ),
    Fault(
        '"anna@example.com"',
        "5",
        line=3,
        key="mailbox[0].addresses[0]",
        message='5 is not text; give text in quotes, like "anna@example.com"',
    ),
    Fault(
        'name = "work"',
        'name = "a/b"',
        line=2,
        key="mailbox[0].name",
        message='"a/b" cannot be a name; give at most 64 characters without slashes, like "work"',
    ),
    Fault(
        'name = "work"',
        'name = " "',
        line=2,
        key="mailbox[0].name",
        message='is empty; give text in quotes, like "work"',
    ),
    Fault(
        'name = "work"',
        'name = "a\\nb"',
        line=2,
        key="mailbox[0].name",
        message='"a\\nb" holds control characters; give plain text, like "work"',
    ),
    Fault(
        'name = "work"',
        'name = "work"\nown_domains = ["https://example.com"]',
        line=3,
        key="mailbox[0].own_domains[0]",
        message='this value is no domain; give one like "example.com"',
    ),
    Fault(
        'name = "work"',
        'name = "work"\nweb_link = "outlook"',
        line=3,
        key="mailbox[0].web_link",
        message='"outlook" is not known here; give one of "auto", "gmail", "message", "none"',
    ),
    Fault(
        "[mailbox.smtp]",
        "x = 1\n[mailbox.smtp]",
        line=9,
        key="mailbox[0].imap.x",
        message="unknown key; known here: host, security, ca_file, fingerprint, sign_in, user, password, port",
    ),
    # servers
    Fault(
        '"imap.example.com"',
        '"imaps://anna:hunter2@imap.example.com"',
        line=5,
        key="mailbox[0].imap.host",
        message='is a URL; give only the server\'s name, like "imap.example.com"',
    ),
    Fault(
        '"imap.example.com"',
        '"imap.example.com:993"',
        line=5,
        key="mailbox[0].imap.host",
        message='"imap.example.com:993" holds a port; give only the server\'s name here, and port = … beside it',
    ),
    Fault(
        '"imap.example.com"',
        '"imap example com"',
        line=5,
        key="mailbox[0].imap.host",
        message='"imap example com" is no server name; give one like "imap.example.com"',
    ),
    Fault(
        'security = "tls"',
        'security = "ssl"',
        line=6,
        key="mailbox[0].imap.security",
        message='"ssl" is not known here; give one of "tls", "starttls", "none"',
    ),
    Fault(
        'security = "tls"',
        "security = true",
        line=6,
        key="mailbox[0].imap.security",
        message='true is not known here; give one of "tls", "starttls", "none"',
    ),
    Fault(
        'security = "tls"',
        'security = "none"',
        line=6,
        key="mailbox[0].imap.security",
        message='"none" would send the password unprotected over the network; give "tls" or "starttls" ("none" is for this machine alone, like 127.0.0.1)',
    ),
    Fault(
        "port = 993",
        "port = 99300",
        line=7,
        key="mailbox[0].imap.port",
        message="99300 is too large; give a whole number from 1 to 65535",
    ),
    Fault(
        "port = 993",
        "port = 0",
        line=7,
        key="mailbox[0].imap.port",
        message="0 is too small; give a whole number from 1 to 65535",
    ),
    Fault(
        "port = 993",
        'port = "imaps"',
        line=7,
        key="mailbox[0].imap.port",
        message='"imaps" is not a whole number; give one from 1 to 65535',
    ),
    Fault(
        "port = 993",
        "port = true",
        line=7,
        key="mailbox[0].imap.port",
        message="true is not a whole number; give one from 1 to 65535",
    ),
    Fault(
        "port = 993",
        'fingerprint = "AB:CD"',
        line=7,
        key="mailbox[0].imap.fingerprint",
        message='"AB:CD" is no SHA-256 fingerprint; give its 64 hexadecimal digits, with or without colons',
    ),
    Fault(
        "port = 993",
        'ca_file = "own.pem"',
        line=7,
        key="mailbox[0].imap.ca_file",
        message='"own.pem" is a relative path; give the full path, beginning with / or ~',
    ),
    Fault(
        "port = 993",
        'ca_file = "/no/such/own.pem"',
        line=7,
        key="mailbox[0].imap.ca_file",
        message='there is no file "/no/such/own.pem"; give one with certificates in PEM form',
    ),
    Fault(
        "port = 993",
        'ca_file = "/dev/null"',
        line=7,
        key="mailbox[0].imap.ca_file",
        message='"/dev/null" holds no certificates in PEM form',
    ),
    Fault(
        "port = 993",
        'sign_in = "kerberos"',
        line=7,
        key="mailbox[0].imap.sign_in",
        message='"kerberos" is not known here; give one of "password", "oauth"',
    ),
    # oauth
    Fault(
        'port = 993\npassword = { credential = "work-imap" }\n',
        'sign_in = "oauth"\n',
        line=7,
        key="mailbox[0].imap.sign_in",
        message='"oauth" needs a [mailbox.oauth] section: see docs/oauth.md',
    ),
    Fault(
        "[digest]\n",
        '[mailbox.oauth]\nclient_id = "x"\n[digest]\n',
        line=11,
        key="mailbox[0].oauth.provider",
        message='missing; give "google", "microsoft" or "custom", or token = { command = [...] }',
    ),
    Fault(
        "[digest]\n",
        '[mailbox.oauth]\nprovider = "google"\n[digest]\n',
        line=11,
        key="mailbox[0].oauth.client_id",
        message="missing; the client that you registered with the provider has one: see docs/oauth.md",
    ),
    Fault(
        "[digest]\n",
        '[mailbox.oauth]\nprovider = "gmail"\nclient_id = "x"\n[digest]\n',
        line=12,
        key="mailbox[0].oauth.provider",
        message='"gmail" is not known here; give one of "google", "microsoft", "custom"',
    ),
    Fault(
        "[digest]\n",
        '[mailbox.oauth]\nprovider = "custom"\nclient_id = "x"\nauthorization_url = "https://a.test/"\n[digest]\n',
        line=11,
        key="mailbox[0].oauth.token_url",
        message='missing; provider = "custom" needs it, like "https://login.example.com/token"',
    ),
    Fault(
        "[digest]\n",
        '[mailbox.oauth]\nprovider = "google"\nclient_id = "x"\ntoken_url = "http://a.test/"\n[digest]\n',
        line=14,
        key="mailbox[0].oauth.token_url",
        message="would send tokens unprotected over the network; give an address that begins with https://",
    ),
    Fault(
        "[digest]\n",
        '[mailbox.oauth]\nprovider = "google"\nclient_id = "x"\nclient_secret = "hunter2"\n[digest]\n',
        line=14,
        key="mailbox[0].oauth.client_secret",
        message='a secret is never written here; put it into a file only you can read (chmod 600) and write { file = "/path/to/it" }, or use credential, command, env or keyring',
    ),
    Fault(
        "[digest]\n",
        '[mailbox.oauth]\nprovider = "microsoft"\nclient_id = "x"\ntenant = "a/b"\n[digest]\n',
        line=14,
        key="mailbox[0].oauth.tenant",
        message='"a/b" is no tenant; give "common", "consumers", "organizations", its id or its domain',
    ),
    # secrets
    Fault(
        '{ credential = "work-imap" }',
        '"hunter2"',
        line=8,
        key="mailbox[0].imap.password",
        message='a secret is never written here; put it into a file only you can read (chmod 600) and write { file = "/path/to/it" }, or use credential, command, env or keyring',
    ),
    Fault(
        '{ credential = "work-imap" }',
        "{ }",
        line=8,
        key="mailbox[0].imap.password",
        message="names no place; give exactly one of credential, command, file, env, keyring",
    ),
    Fault(
        '{ credential = "work-imap" }',
        '{ credential = "a", env = "B" }',
        line=8,
        key="mailbox[0].imap.password",
        message="gives 2 places (credential, env); give exactly one of credential, command, file, env, keyring",
    ),
    Fault(
        '{ credential = "work-imap" }',
        '{ credentials = "a" }',
        line=8,
        key="mailbox[0].imap.password.credentials",
        message='unknown key; did you mean "credential"?',
    ),
    Fault(
        '{ credential = "work-imap" }',
        '{ credential = "../hunter2" }',
        line=8,
        key="mailbox[0].imap.password.credential",
        message='is no credential name; give one like "work-imap"',
    ),
    Fault(
        '{ credential = "work-imap" }',
        '{ file = "hunter2" }',
        line=8,
        key="mailbox[0].imap.password.file",
        message="what stands here is a relative path; give the full path, beginning with / or ~",
    ),
    Fault(
        '{ credential = "work-imap" }',
        '{ env = "hunter2!" }',
        line=8,
        key="mailbox[0].imap.password.env",
        message='is no environment variable; give one like "IMAP_PASSWORD"',
    ),
    Fault(
        '{ credential = "work-imap" }',
        '{ command = "pass show mail" }',
        line=8,
        key="mailbox[0].imap.password.command",
        message='is one text; give program and arguments as a list, like ["pass", "show", "mail"]',
    ),
    Fault(
        '{ credential = "work-imap" }',
        "{ command = [] }",
        line=8,
        key="mailbox[0].imap.password.command",
        message="is empty; give at least one",
    ),
    Fault(
        '{ credential = "work-imap" }',
        "{ env = 12345 }",
        line=8,
        key="mailbox[0].imap.password.env",
        message='is no environment variable; give one like "IMAP_PASSWORD"',
    ),
    # the digest
    Fault(
        '"07:30"',
        '"25:00"',
        line=12,
        key="digest.time",
        message='"25:00" is no time of day; give hours and minutes from "00:00" to "23:59", like "07:30"',
    ),
    Fault(
        '"07:30"',
        '"7.30"',
        line=12,
        key="digest.time",
        message='"7.30" is no time of day; give hours and minutes from "00:00" to "23:59", like "07:30"',
    ),
    Fault(
        '"07:30"',
        "7",
        line=12,
        key="digest.time",
        message='7 is no time of day; give hours and minutes from "00:00" to "23:59", like "07:30"',
    ),
    Fault(
        '"mon-fri"',
        '""',
        line=13,
        key="digest.days",
        message='names no day, so the digest would never come; give at least one, like "mon-fri"',
    ),
    Fault(
        '"mon-fri"',
        "[]",
        line=13,
        key="digest.days",
        message='names no day, so the digest would never come; give at least one, like "mon-fri"',
    ),
    Fault(
        '"mon-fri"',
        '"mon-fry"',
        line=13,
        key="digest.days",
        message='"fry" is no weekday; give one of mon, tue, wed, thu, fri, sat, sun',
    ),
    Fault(
        '"mon-fri"',
        '"1-5"',
        line=13,
        key="digest.days",
        message='"1" is no weekday; give one of mon, tue, wed, thu, fri, sat, sun',
    ),
    Fault(
        'days = "mon-fri"',
        'time_zone = "Europe/Berln"',
        line=13,
        key="digest.time_zone",
        message='"Europe/Berln" is no time zone; did you mean "Europe/Berlin"?',
    ),
    Fault(
        'days = "mon-fri"',
        'time_zone = "right/Europe/Berlin"',
        line=13,
        key="digest.time_zone",
        message='"right/Europe/Berlin" is no time zone; did you mean "Europe/Berlin"?',
    ),
    Fault(
        'days = "mon-fri"',
        'time_zone = "CEST"',
        line=13,
        key="digest.time_zone",
        message='"CEST" is no time zone; give one like "Europe/Berlin"',
    ),
    Fault(
        'days = "mon-fri"',
        'language = "fr"',
        line=13,
        key="digest.language",
        message='"fr" is not known here; give one of "de", "en"',
    ),
    Fault(
        'days = "mon-fri"',
        'to = "anna"',
        line=13,
        key="digest.to[0]",
        message='"anna" is no e-mail address; give only the address, like "anna@example.com"',
    ),
    Fault(
        'days = "mon-fri"',
        'skip_when_empty = "maybe"',
        line=13,
        key="digest.skip_when_empty",
        message='"maybe" is neither true nor false; give one of them, without quotes',
    ),
    Fault(
        'days = "mon-fri"',
        'sign_of_life = "sun"',
        line=13,
        key="digest.sign_of_life",
        message='"sun" as sign_of_life would never come; the digest comes on mon, tue, wed, thu, fri',
    ),
    Fault(
        'days = "mon-fri"',
        'sign_of_life = "weekly"',
        line=13,
        key="digest.sign_of_life",
        message='"weekly" is no weekday; give one of mon, tue, wed, thu, fri, sat, sun or "never"',
    ),
    Fault(
        'days = "mon-fri"',
        "cap = 0",
        line=13,
        key="digest.cap",
        message="0 is too small; give a whole number from 1 to 500",
    ),
    Fault(
        'days = "mon-fri"',
        'confirm = "now"',
        line=13,
        key="digest.confirm",
        message='"now" is not known here; give one of "next", "at once"',
    ),
    Fault(
        'days = "mon-fri"',
        'from_name = "a\\u0000b"',
        line=13,
        key="digest.from_name",
        message='"a\\x00b" holds control characters; give plain text',
    ),
    # holidays
    Fault(
        '"DE"',
        '"Germany"',
        line=15,
        key="holidays.country",
        message='"Germany" is no country code with known holidays; did you mean "DE"?',
    ),
    Fault(
        'country = "DE"\n',
        "",
        line=15,
        key="holidays.subdivision",
        message='needs its country as well, like country = "DE"',
    ),
    Fault(
        '"BY"',
        '"XX"',
        line=16,
        key="holidays.subdivision",
        message='"XX" is not known in DE; give one of BB, BE, BW, BY, HB, HE, HH, MV, NI, NW, RP, SH, SL, SN, ST, TH, Augsburg',
    ),
    Fault(
        '"BY"',
        '"BY"\nclosed_days = ["2026-02-30"]',
        line=17,
        key="holidays.closed_days[0]",
        message='"2026-02-30" is no day; give a day 2026-12-28, a range "2026-12-28..2027-01-06" or a day of every year "12-24"',
    ),
    Fault(
        '"BY"',
        '"BY"\nclosed_days = ["24.12."]',
        line=17,
        key="holidays.closed_days[0]",
        message='"24.12." is no day; give a day 2026-12-28, a range "2026-12-28..2027-01-06" or a day of every year "12-24"',
    ),
    Fault(
        '"BY"',
        '"BY"\nclosed_days = ["2026-12-28..2026-12-24"]',
        line=17,
        key="holidays.closed_days[0]",
        message='"2026-12-28..2026-12-24" ends before it begins or is longer than a year; give a day 2026-12-28, a range "2026-12-28..2027-01-06" or a day of every year "12-24"',
    ),
    Fault(
        '"BY"',
        '"BY"\nworking_days = []',
        line=17,
        key="holidays.working_days",
        message='names no day; give at least one, like "mon-fri"',
    ),
    # rules
    Fault(
        'after = "5 business days"',
        'after = "0 days"',
        line=19,
        key="rule[0].after",
        message='"0 days" is too short; give at least "1 day" (the example has "5 business days")',
    ),
    Fault(
        'after = "5 business days"',
        "after = 5",
        line=19,
        key="rule[0].after",
        message='5 is no waiting time; give a number and a unit, like "5 business days", "10 days" or "2 weeks"',
    ),
    Fault(
        'after = "5 business days"',
        'after = "5 months"',
        line=19,
        key="rule[0].after",
        message='"5 months" is no waiting time; give a number and a unit, like "5 business days", "10 days" or "2 weeks"',
    ),
    Fault(
        'after = "5 business days"',
        'after = "5000 days"',
        line=19,
        key="rule[0].after",
        message='"5000 days" is too long; give at most "365 days" or "52 weeks"',
    ),
    Fault(
        'after = "5 business days"',
        "give_up_after = 0",
        line=19,
        key="rule[0].give_up_after",
        message="0 is too small; give a whole number from 1 to 20",
    ),
    Fault(
        'after = "5 business days"',
        'subjects = [""]',
        line=19,
        key="rule[0].subjects[0]",
        message="is empty; give text in quotes",
    ),
    Fault(
        'after = "5 business days"',
        "subjects = 5",
        line=19,
        key="rule[0].subjects[0]",
        message="5 is not text; give text in quotes",
    ),
    Fault(
        'after = "5 business days"',
        'mailboxes = ["wrk"]',
        line=19,
        key="rule[0].mailboxes[0]",
        message='"wrk" is the name of no [[mailbox]]; did you mean "work"?',
    ),
    Fault(
        'after = "5 business days"',
        'watch = "sometimes"',
        line=19,
        key="rule[0].watch",
        message='"sometimes" is neither true nor false; give one of them, without quotes',
    ),
    Fault(
        'name = "offers"\n',
        "",
        line=17,
        key="rule[0].name",
        message='missing; give it a name of your own, like name = "work"',
    ),
    Fault(
        'after = "5 business days"',
        "watch = false",
        line=19,
        key="rule[0].watch",
        message="false without a sign would leave nothing to watch; give one of subjects, attachments, words, recipients, senders, keywords, folders, marks",
    ),
    Fault(
        "[polling]",
        '[[rule]]\nname = "Offers"\n[polling]',
        line=21,
        key="rule[1].name",
        message='"Offers" is taken by another [[rule]]; give each its own name',
    ),
    # the machine
    Fault(
        '"5 minutes"',
        '"5 seconds"',
        line=21,
        key="polling.interval",
        message='"5 seconds" is too short; give "1 minute" to "24 hours"',
    ),
    Fault(
        '"5 minutes"',
        '"2 days"',
        line=21,
        key="polling.interval",
        message='"2 days" is too long; give "1 minute" to "24 hours"',
    ),
    Fault(
        '"5 minutes"',
        "300",
        line=21,
        key="polling.interval",
        message='300 is no length of time; give a number and a unit, like "5 minutes"',
    ),
    Fault(
        'interval = "5 minutes"',
        'look_back = "1 day"',
        line=21,
        key="polling.look_back",
        message='"1 day" is too short; give "7 days" to "3650 days"',
    ),
    Fault(
        "[polling]",
        '[paths]\nstate = "state"\n[polling]',
        line=21,
        key="paths.state",
        message='"state" is a relative path; give the full path, beginning with / or ~',
    ),
    Fault(
        "[polling]",
        '[log]\nlevel = "verbose"\n[polling]',
        line=21,
        key="log.level",
        message='"verbose" is not known here; give one of "debug", "info", "warning", "error"',
    ),
    Fault(
        "[polling]",
        '[log]\nformat = "xml"\n[polling]',
        line=21,
        key="log.format",
        message='"xml" is not known here; give one of "text", "json"',
    ),
    Fault(
        "[polling]",
        "[log]\nlevel = 3\n[polling]",
        line=21,
        key="log.level",
        message='3 is not known here; give one of "debug", "info", "warning", "error"',
    ),
    # TOML
    Fault(
        'name = "work"',
        "name = work",
        line=2,
        key="",
        message="not valid TOML: Invalid value (text stands in quotes, true and false do not)",
        column=8,
    ),
    Fault(
        'name = "work"',
        'name = "work',
        line=2,
        key="",
        message="not valid TOML: Illegal character '\\n' (a text must end on its line, with the quote it began with)",
        column=13,
    ),
    Fault(
        'name = "work"',
        'name = "a"\nname = "b"',
        line=3,
        key="",
        message="not valid TOML: Cannot overwrite a value (the same key stands here twice)",
        column=11,
    ),
    Fault(
        'name = "work"',
        "name",
        line=2,
        key="",
        message="not valid TOML: Expected '=' after a key in a key/value pair (between key and value stands \"=\")",
        column=5,
    ),
    Fault(
        'name = "work"',
        'name = "C:\\work"',
        line=2,
        key="",
        message="not valid TOML: Unescaped '\\' in a string (write paths and patterns with backslashes in single quotes)",
        column=13,
    ),
    Fault(
        "[digest]",
        "[digest]\n[digest]",
        line=12,
        key="",
        message="not valid TOML: Cannot declare ('digest',) twice (the same section stands here twice)",
        column=8,
    ),
    Fault(
        "[digest]",
        "[digest",
        line=11,
        key="",
        message="not valid TOML: Expected ']' at the end of a table declaration (a [section] ends with as many brackets as it begins with)",
        column=8,
    ),
    Fault(
        "port = 993",
        "port = 0993",
        line=7,
        key="",
        message="not valid TOML: Expected newline or end of document after a statement (one key and one value a line)",
        column=9,
    ),
]
