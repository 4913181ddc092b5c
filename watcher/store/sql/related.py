"""What is asked about the mails that belong to a proposal."""

from __future__ import annotations

OWN_MAIL = """
select key, possible from messages left join screened on message = key and rules = ?
where account = ? and own = 1 and internal_date between ? and ? and possible is not 0 order by internal_date
"""
TIED = "select message from json_each(?) as wanted cross join ties on tie = wanted.value"
"""A mail once for each of its ties: whoever asks makes a set of them."""

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
BY_TIE = "select message, wanted.value from json_each(?) as wanted cross join ties on tie = cast(wanted.key as integer)"
SINCE = """
select messages.key from json_each(?) as wanted cross join messages on messages.key = cast(wanted.key as integer)
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
NOTICES = "select key from messages where account = ? and notice = 1 and internal_date between ? and ?"
SCREENED = "insert or replace into screened (message, rules, possible) values (?, ?, ?)"
RECENT_HEADERS = """
select key, header from messages where account = ?1 and own = 0
    and internal_date >= min(?2, (select max(internal_date) from messages where account = ?1)) - ?3
"""
"""Before an instant or the newest mail, whichever is earlier, by so many seconds, and whatever came after that."""
OWN_HEADERS = "select key, header from messages where account = ? and own = 1"
