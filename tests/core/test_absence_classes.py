"""Is the day of return read however a notice is put together?"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.dates import absence

MONDAY = date(2026, 11, 23)


def days(text: str, written_on: date = MONDAY) -> tuple[str, str]:
    """The last day away and the first day back; two empty strings where none is named."""
    found = absence(text, written_on=written_on)
    return (str(found.away_until or ""), str(found.returns_on or ""))


NOTICE = "Ich bin bis 4.12. nicht im Büro."
BESIDE = (
    "Besuchen Sie uns auf der Messe in Köln am 16.12.2026, Halle 4.1!",
    "Unsere Preise ändern sich zum 1.12.2026.",
    "Unser neuer Katalog erscheint am 27.11.2026.",
    "Am 28.11.2026 findet unser Tag der offenen Tür statt.",
    "Angebote bitte bis 15.12. einreichen.",
    "Aufträge, die bis 2.12. eingehen, liefern wir noch in diesem Jahr.",
    "Meet us at the trade fair in Leeds on 16 December 2026, booth 4.12!",
    "Our new catalogue comes out on 27 November 2026.",
    "Please note that our prices change on 1 December 2026.",
    "Save the date: open day on 10 December 2026.",
    "Our winter sale runs until 16 December 2026.",
    "Unsere Rabattaktion läuft bis zum 16. Dezember 2026.",
)


@pytest.mark.parametrize("other", BESIDE, ids=BESIDE)
def test_the_date_of_an_event_or_a_deadline_is_no_day_of_an_absence(other: str) -> None:
    """Fairs, prices, publications and deadlines beside an absence change nothing, and make none by themselves."""
    assert days(f"{NOTICE}\n\n{other}") == ("2026-12-04", "2026-12-05")
    assert days(f"{other}\n{NOTICE}") == ("2026-12-04", "2026-12-05")
    assert days(f"{NOTICE.removesuffix('.')}\n{other}") == ("2026-12-04", "2026-12-05")
    assert days(f"Ich bin auf unbestimmte Zeit abwesend. {other}") == ("", "")


OTHERS = {
    "Herr Ott ist bis 16.12. in Elternzeit, ich selbst bin bis 4.12. im Urlaub.": "2026-12-04",
    "Ich bin bis 4.12. nicht da. Frau Kern erreichen Sie wieder ab 24.11.": "2026-12-04",
    "I am away until 4 Dec. Jo Blythe will be back on 24 Nov and can help you.": "2026-12-04",
    "I'm on leave until 4 Dec. My colleague\nJo is also away until 10 Dec.": "2026-12-04",
    "Frau Haas ist bis zum 27.11.2026 abwesend.": "2026-11-27",
    "Jane Roe is out of the office until 27 November.": "2026-11-27",
}


@pytest.mark.parametrize(("text", "last_day"), OTHERS.items(), ids=OTHERS)
def test_days_of_somebody_named_count_only_where_nobody_else_is_spoken_of(text: str, last_day: str) -> None:
    """A colleague's day is not the writer's; a notice that speaks of its owner by name is."""
    assert days(text)[0] == last_day


BRACKETS = {
    "I am on leave and returning to work on 16 December 2026. My colleague Laura (on leave until 4 December) helps.",
    "Ich bin erst wieder am 16.12.26 zu erreichen, Eiliges bitte an Hr. Wolf (wolf@bau.example, bis 4.12.).",
}


@pytest.mark.parametrize("text", sorted(BRACKETS))
def test_a_day_in_brackets_behind_a_name_is_that_persons(text: str) -> None:
    """What stands in brackets behind a colleague's name says nothing of the writer."""
    assert days(text) == ("2026-12-15", "2026-12-16")


THINGS = (
    "Die Rechnung ist bis zum 16.12.2026 zu begleichen.",
    "Die Ausstellung läuft noch bis 16. Dezember.",
    "Der Vertrag gilt bis 16.12.2026.",
    "Bewerben Sie sich bis 16.12.2026 unter jobs@firma.example!",
    "Das Auswahlverfahren läuft bis zum 16. Dezember; danach melden wir uns bei allen Bewerbern.",
    "Applications are open until December 16, 2026.",
    "The exhibition runs until December 16, 2026.",
    "The early-bird rate ends on December 16, 2026.",
    "Our next newsletter goes out on December 16, 2026.",
)


@pytest.mark.parametrize("other", THINGS, ids=THINGS)
def test_until_when_a_thing_goes_on_is_no_absence(other: str) -> None:
    """Only where somebody is away or somewhere does "until" tell of an absence, not where a thing lasts."""
    assert days(f"Ich bin auf unbestimmte Zeit abwesend. {other}") == ("", "")
    assert days(f"{other}\n{NOTICE}") == ("2026-12-04", "2026-12-05")
    assert days(f"{other} Bin bis 4.12. in Wien!") == ("2026-12-04", "2026-12-05")


LASTING = {
    "Ich bin ab dem 25.11. zwei Wochen im Urlaub.": "2026-12-08",
    "Ich bin eine Woche ab dem 25. November nicht im Büro.": "2026-12-01",
    "Ab heute bin ich drei Wochen auf Kur.": "2026-12-13",
    "Ab 25. November bin ich für zwei Wochen in Japan. Bis dahin erreichen Sie mich wie gewohnt.": "2026-12-08",
    "I'm on leave for two weeks starting Nov 25th. Our new catalogue comes out on 28 December 2026.": "2026-12-08",
    "I'm out for the rest of the week.": "2026-11-29",
    "Nach meinem Urlaub (23.11.-4.12.) kümmere ich mich gern um Ihr Anliegen.": "2026-12-04",
    "Bis zum 4.12. befinde ich mich zu Forschungen in Kyoto. Sprechstunde wieder im Januar, dienstags.": "2026-12-04",
    "On training Mon-Wed this week.": "2026-11-25",
    "I'm travelling this week (Mon-Thu).": "2026-11-26",
    "The bakery is closed this Friday and Saturday (27th & 28th).": "2026-11-28",
    "I am out of the office Monday, Tuesday and Wednesday.": "2026-11-25",
    "I'll be out of office today from 1pm and all day tomorrow.": "2026-11-24",
    "I am away on Thursday and Friday (26/27 November) and will respond the week after.": "2026-11-27",
}


@pytest.mark.parametrize(("text", "last_day"), LASTING.items(), ids=LASTING)
def test_how_long_it_goes_on_tells_the_last_day(text: str, last_day: str) -> None:
    """A beginning and a duration name the last day away, with and without a "for"."""
    assert days(text)[0] == last_day


BACK = {
    "Vor dem 7. Dezember kann ich Ihre Anfrage leider nicht beantworten.",
    "Ich bin vor dem 7.12. nicht erreichbar.",
    "The office will be closed from 5pm Friday 27 November until 9am Monday 7 December.",
    "I am on leave from 5pm on 27/11/26 until 9am on 07/12/26.",
    "Frühestens am 7.12. kann ich Ihre Mail lesen.",
    "Ihre E-Mail wird nicht weitergeleitet und erst ab dem 7.12. gelesen.",
    "Ihre Nachricht erreicht mich erst am 7.12.26.",
    "Bitte haben Sie Geduld bis 7.12., dann bin ich wieder da.",
    "We're closed until 7 December, when we reopen.",
    "Bin im Urlaub. Zurück: 07.12",
    "Ab 7.12. sind wir zu den gewohnten Sprechzeiten wieder für Sie da.",
    "Bitte schreiben Sie mir ab dem 7. Dezember noch einmal.",
    "Wir starten am 07.12.26 mit neuen Ideen. Bis dahin ist unser Büro geschlossen.",
    "I'm out today and will be out until Monday, 7 December.",
    "I will answer your mail from 7 December on.",
    "Wir schließen am 25. November und öffnen wieder am 7. Dezember.",
    "Emails sent to this address will be read from 7 December onwards.",
    "Dienstantritt nach dem Urlaub: 7.12.",
    "I will be absent starting 25 November. My cover until my return (7 December) is Luc Besson.",
    "Jo Blythe is your contact until my return on 7 December.",
}


@pytest.mark.parametrize("text", sorted(BACK))
def test_the_day_before_which_nothing_happens_is_that_of_return(text: str) -> None:
    """Not before, only then, until then closed: the day named is the first one back."""
    assert days(text) == ("2026-12-06", "2026-12-07")


UNTIL = {
    "We are on holiday until 4 December inclusive. We will answer in the week commencing 4 December.",
    "von: 20.11., bis: 4.12.",
    "On the road with the band Nov 20 → Dec 4.",
    "Von Freitag, den 20. November, bis einschließlich Freitag, den 4. Dezember, weile ich in Griechenland.",
    "Vom 20.11. bis 4.12. machen wir zu.",
    "Wir machen vom 20.11. bis zum 4.12. Pause. In dringenden Fällen sind wir am 27.11. erreichbar.",
    "Bis 27.11. Urlaub, vom 28.11. bis 4.12. ziehen wir um und sind nicht erreichbar.",
    "Ich mache Urlaub. Das dauert noch bis Freitag nächster Woche (4.12.).",
    "Wir sind mit den Kindern an der Nordsee, bis 4.12. - also bitte nicht wundern.",
    "Während meines Urlaubs (bis 4. Dezember) beantwortet Herr Blum alle Fragen (Frist: 11. Dezember).",
    "Wir haben vom 24. bis einschließlich 4. und vom 31.12. bis 3.1. geschlossen.",
    "Unsere Praxis schließt vom 25. November bis 4. Dezember. Nach den Ferien gibt es Kurse.",
    "Während der Zeit vom 25.11. bis 4.12. bitte ich Sie, sich an Frau Kern zu wenden. Ich bin dann im Urlaub.",
    "Ich lese bis 4.12. keine Mails.",
    "I will be out of the office starting Nov 25th and ending Dec 4th.",
    "My last day away is Friday 4 December.",
    "Wir ziehen um! Vom 1. bis 4. Dezember sind wir weder telefonisch noch per Mail erreichbar.",
    "Unsere Kanzlei ist vom 25.11. bis 4.12. nur vormittags besetzt. Ich selbst bin in dieser Zeit im Urlaub.",
    "I am travelling Nov 20th to Dec 4th, so replies may be slow.",
    "Away Friday (Nov 20) - Friday (Dec 4)",
    "Out of office: 20 Nov - 4 Dec, 25 Dec - 1 Jan",
    "I am away from 20 Nov to 4 Dec and again from 21 Dec to 27 Dec.",
    "I'm out today and will be out until 4 December.",
    "Bin vom 20.11. bis zum 4.12. in den Bergen. Wir hören uns am 9.!",
    "Da ich mich bis 4.12. auf einer Exkursion befinde, kann ich leider nicht persönlich antworten.",
    "Das Büro ist am Freitag nach dem Fest (4.12.2026) geschlossen.",
}


@pytest.mark.parametrize("text", sorted(UNTIL))
def test_the_end_of_a_span_is_the_last_day_away(text: str) -> None:
    """Ranges, lists and ends name the last day away however they are written."""
    assert days(text) == ("2026-12-04", "2026-12-05")


def test_a_weekday_within_the_week_somebody_is_away_is_that_weeks() -> None:
    """ "Away this week and back on Friday" is back on this week's Friday."""
    assert days("I'm travelling for work this week and back in the office on Friday.") == ("2026-11-26", "2026-11-27")


PRESENT = {
    "Mein Sommerurlaub dauert vom 1. bis 23. Dezember. Heute bin ich noch bis 16 Uhr erreichbar.": "2026-12-23",
    "Rückfragen beantworten wir bis 1.12.2026. Die Vergabestelle ist am 27.11.2026 geschlossen.": "2026-11-27",
    "Ich arbeite bis zum 18.12. von meinem Büro in Graz aus. Sie erreichen mich unter +43 316 0000.": "",
}


@pytest.mark.parametrize(("text", "last_day"), PRESENT.items(), ids=PRESENT)
def test_until_when_somebody_is_there_or_answers_is_no_absence(text: str, last_day: str) -> None:
    """Until when somebody can be reached, works elsewhere or answers questions is not until when they are away."""
    assert days(text)[0] == last_day


TERSE = {
    "Frühlingsputz im Kopf: Retreat bis zum 4. Dezember, kein Handy, kein Laptop.": ("2026-12-04", "2026-12-05"),
    "hallo, wir sind campen :) bis zum 4. gibts nur lagerfeuer": ("2026-12-04", "2026-12-05"),
    "Ich bin im Urlaub. Notdienst: 0151 23 04 20 26. Alles andere ab 7. Dezember.": ("2026-12-06", "2026-12-07"),
    "Bin weg. Komme wieder. Voraussichtlich 7.12.": ("2026-12-06", "2026-12-07"),
}


@pytest.mark.parametrize(("text", "expected"), TERSE.items(), ids=TERSE)
def test_a_line_without_a_verb_tells_of_an_absence_too(text: str, expected: tuple[str, str]) -> None:
    """People write notices in half sentences."""
    assert days(text) == expected


def test_a_short_weekday_is_a_day_behind_words_that_lead_to_one() -> None:
    """ "Bis do" and "back Thurs" name Thursday; "so" and opening hours name none."""
    assert days("bin bis do unterwegs, am fr wieder am rechner") == ("2026-11-26", "2026-11-27")
    assert days("On a course, back Thurs.") == ("2026-11-25", "2026-11-26")
    assert days("Ich bin im Urlaub. Das Büro ist Mo - Do besetzt, am Fr 8-12 Uhr.") == ("", "")
    assert days("Ich bin auf Reisen, so Gott will gesund.") == ("", "")


def test_a_date_at_the_end_of_a_line_is_one_though_the_next_begins_with_am() -> None:
    """ "Am" behind a line is no hour of the morning."""
    text = "Abwesenheitszeitraum: 12.11.26 – 27.11.26\nAm 13.12.2026 sehen wir uns im Museum."
    assert days(text) == ("2026-11-27", "2026-11-28")


def test_being_booked_or_employed_until_a_day_is_no_absence() -> None:
    """Who is booked up until a day, or employed until then, is there."""
    assert days("Ich bin bis Ende Dezember ausgebucht.") == ("", "")
    assert days("I'm booked solid until 30 December.") == ("", "")
    assert days("Ich bin nur noch bis zum 30.12.2026 bei der Müller GmbH tätig.") == ("", "")


def test_german_tells_how_until_monday_is_meant() -> None:
    """ "Until Monday" names the day of return, unless the same notice says in German that it is the last one."""
    assert days("I am away until Monday, 30 November.") == ("2026-11-29", "2026-11-30")
    assert days("Ich bin bis 30.11. weg.\n\nI am away until Monday, 30 November.") == ("2026-11-30", "2026-12-01")


SPOKEN = {
    "bis {u} nicht im Büro": 0,
    "vom 20. November bis einschließlich {u} in Ferien": 0,
    "noch bis zum {u} auf Dienstreise": 0,
    "nicht da und ab dem {u} wieder erreichbar": 1,
    "unterwegs und am {u} zurück": 1,
}
AROUND = ("", "Guten Tag,\n\n", "Vielen Dank für Ihre Nachricht, die uns erreicht hat und die wir gern lesen.\n")


@given(
    said=st.sampled_from(sorted(SPOKEN)),
    ahead=st.integers(1, 60),
    before=st.sampled_from(AROUND),
    beside=st.sampled_from(("", *BESIDE)),
    width=st.integers(60, 76),
    full=st.booleans(),
)
def test_parts_of_a_notice_do_not_change_each_other(
    said: str, ahead: int, before: str, beside: str, width: int, full: bool
) -> None:
    """Greeting, other dates, the way a day is written and where lines break leave the day what it is."""
    day = MONDAY + timedelta(days=ahead)
    months = {11: "November", 12: "Dezember", 1: "Januar"}
    written = f"{day.day}. {months[day.month]}" if full else f"{day:%d.%m.%Y}"
    text = _broken(f"{before}Ich bin {said.format(u=written)}. {beside}", width)
    found = absence(text, written_on=MONDAY)
    assert (found.returns_on if SPOKEN[said] else found.away_until) == day


def _broken(text: str, width: int) -> str:
    """The text as a mail program breaks it."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split():
            if line and len(line) + len(word) >= width:
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}".strip()
        lines.append(line)
    return "\n".join(lines)


LATER = {
    "Heute in einer Woche bin ich wieder zurück.": "2026-11-30",
    "Ich habe Urlaub und bin heute in 14 Tagen wieder da.": "2026-12-07",
    "I'm on leave and back a week from today.": "2026-11-30",
    "Away until two weeks today, when I am back.": "2026-12-07",
    "I am off sick and hope to be back this time next week.": "2026-11-30",
}


@pytest.mark.parametrize(("text", "first_day"), LATER.items(), ids=LATER)
def test_a_week_from_today_is_a_certain_day(text: str, first_day: str) -> None:
    """ "In a week" is vague, "today in a week" is not."""
    assert days(text)[1] == first_day


BEGINS = {
    "Der Hof macht Winterpause, wir starten am 11.01. frisch ins neue Jahr.": "2027-01-11",
    "Die Werkstatt macht Pause, am 7. Dezember legen wir wieder los.": "2026-12-07",
    "I'm away with no signal and will start working through my inbox on Tuesday the 8th.": "2026-12-08",
    "We are on holiday and we'll pack the open orders on 7 December.": "2026-12-07",
}


@pytest.mark.parametrize(("text", "first_day"), BEGINS.items(), ids=BEGINS)
def test_whoever_begins_something_on_a_day_is_back_on_it(text: str, first_day: str) -> None:
    """What somebody who is away will do on a day is done on their return, whatever it is."""
    assert days(text)[1] == first_day


def test_this_week_and_next_monday_are_not_two_weeks() -> None:
    """ "This week and next Monday" ends on that Monday, "this week and next" on the Sunday behind it."""
    assert days("I'm travelling this week and next Monday and will be back on Tuesday.")[1] == "2026-12-01"
    assert days("I'm travelling this week and next.")[0] == "2026-12-06"


HABITS = (
    "I work Mondays to Wednesdays. If you email me Thursday or Friday I'll respond the following week.",
    "Ich arbeite in Teilzeit. Wenn Sie mir am Freitag schreiben, antworte ich nächste Woche.",
)


@pytest.mark.parametrize("text", HABITS, ids=HABITS)
def test_a_day_on_which_the_reader_may_write_is_none_of_an_absence(text: str) -> None:
    """What happens if one writes on a certain weekday is told to everybody, in every week."""
    assert days(text) == ("", "")


def test_the_return_of_a_stand_in_called_she_is_not_the_writers() -> None:
    """ "She" is whoever was named before, also in German, where "sie" may be the reader."""
    assert days("Ich bin krank. Bitte fragen Sie Frau Otto. Sie ist ab 30.11. wieder aus dem Urlaub zurück.") == (
        "",
        "",
    )
    assert days("I'm on sick leave. Please ask Jo Blythe. She is back on 30 November.") == ("", "")


UNREAD = {
    "Away for a fortnight from 21 November. Nothing will be read until the 7th.": "2026-12-07",
    "I'm on leave. Nobody will answer until 7 December.": "2026-12-07",
    "Bin offline. Bis zum 7. Dezember (da bin ich wieder da) hilft euch Lea weiter.": "2026-12-07",
}


@pytest.mark.parametrize(("text", "first_day"), UNREAD.items(), ids=UNREAD)
def test_until_when_nothing_is_read_somebody_is_away(text: str, first_day: str) -> None:
    """That day is the first one back where nothing happens until then, or the text says so behind it."""
    assert days(text)[1] == first_day


def test_whoever_lands_on_a_sunday_is_back_when_they_read_mail_again() -> None:
    """Of two days of return around a weekend the working day counts."""
    text = "Hallo, ich komme am 6.12. aus Australien zurück und lese ab 7.12. wieder Mails."
    assert days(text)[1] == "2026-12-07"


def test_slow_replies_make_an_absence_of_a_range() -> None:
    """Who replies slowly during a conference is away for its days."""
    assert days("At the summit (Nov 23 - Nov 27). Slow to reply.") == ("2026-11-27", "2026-11-28")


SET_OFF = {
    "Ich starte am 24.11. in den Urlaub und bin am 7.12. zurück.": "2026-12-07",
    "Wir starten am 24.11. in die Ferien, bis 4.12.": "2026-12-05",
    "Am 24.11. geht's los in den Urlaub, bis 4.12. bin ich weg.": "2026-12-05",
    "Wir starten am 7.12. wieder, bis dahin Betriebsferien.": "2026-12-07",
}


@pytest.mark.parametrize(("text", "first_day"), SET_OFF.items(), ids=SET_OFF)
def test_whoever_starts_into_a_holiday_is_not_back_on_that_day(text: str, first_day: str) -> None:
    """What starts is work or a holiday."""
    assert days(text)[1] == first_day


IF_NEEDED = {
    "Ich bin im Urlaub. Wenn Sie mich brauchen: ich bin am Mittwoch zurück.": "2026-11-25",
    "I'm away. If you need me, I'm back Thursday.": "2026-11-26",
}


@pytest.mark.parametrize(("text", "first_day"), IF_NEEDED.items(), ids=IF_NEEDED)
def test_behind_a_condition_the_day_of_return_is_told(text: str, first_day: str) -> None:
    """Only the condition itself speaks of when the reader may write."""
    assert days(text)[1] == first_day


BUSY_THEN = {
    "I'm out and will be on a plane on Thursday.": "2026-11-27",
    "I'm on leave and will be flying on 3 December.": "2026-12-04",
    "Ich bin im Urlaub und werde am 8.12. nicht da sein.": "2026-12-09",
    "Our holiday hours: closed until 4 December.": "2026-12-05",
}


@pytest.mark.parametrize(("text", "first_day"), BUSY_THEN.items(), ids=BUSY_THEN)
def test_whoever_is_somewhere_on_a_day_is_not_back_on_it(text: str, first_day: str) -> None:
    """ "Will be on a plane" tells where somebody is, "will start on my mail" what they do when back."""
    assert days(text)[1] == first_day


BEHIND_A_FEAST = {
    "Ich bin ab Dienstag nach dem ersten Advent wieder da.": "2026-12-01",
    "I'm back the Monday after Thanksgiving.": "2026-11-30",
    "Back on the Monday following Thanksgiving.": "2026-11-30",
    "Wir sind ab Montag nach Neujahr wieder da.": "2027-01-04",
    "Wieder erreichbar: Montag nach Heiligabend.": "2026-12-28",
    "Ab dem ersten Montag im Januar sind wir wieder da.": "2027-01-04",
    "Back on the second Tuesday of January.": "2027-01-12",
}


@pytest.mark.parametrize(("text", "first_day"), BEHIND_A_FEAST.items(), ids=BEHIND_A_FEAST)
def test_a_weekday_told_by_a_feast_or_a_month_is_that_one(text: str, first_day: str) -> None:
    """ "The Monday after Thanksgiving" is not the coming one."""
    assert absence(text, written_on=date(2026, 11, 18)).returns_on == date.fromisoformat(first_day)


@pytest.mark.parametrize(
    "text", ["Am Freitag nach dem Feiertag sind wir wieder da.", "We're back on Friday after the bank holiday."]
)
def test_a_weekday_behind_one_public_holiday_is_the_coming_one(text: str) -> None:
    """Nobody counts from a single day off that is weeks away."""
    assert days(text)[1] == "2026-11-27"


def test_a_weekday_behind_holidays_of_ones_own_is_no_certain_day() -> None:
    """Nobody knows when "my vacation" ends, or the holidays of which country are meant."""
    for text in (
        "Bin zurück am Montag nach den Herbstferien.",
        "I'm back the Tuesday after my vacation.",
        "Ich bin am Montag nach der Messe wieder da.",
    ):
        found = absence(text, written_on=MONDAY)
        assert (found.away_until, found.returns_on) == (None, None)


def test_when_mail_is_read_only_after_a_day_it_is_the_last_one_away() -> None:
    """ "Ihre Mail wird erst nach dem 4.12. gelesen" names the last day away."""
    assert absence("Ihre Mail wird erst nach dem 4.12. gelesen.", written_on=MONDAY).away_until == date(2026, 12, 4)


def test_stand_ins_who_take_turns_cover_the_whole_absence() -> None:
    """The last day away is that of the last stand-in."""
    text = "Meine Vertretung: bis 27.11. Frau Abt, danach bis 11.12. Herr Zett."
    assert absence(text, written_on=MONDAY).away_until == date(2026, 12, 11)


def test_a_day_with_a_short_year_may_end_a_sentence() -> None:
    """Its point is none of the date."""
    assert absence("Away till 4-Dec-26.", written_on=MONDAY).named == date(2026, 12, 4)


def test_looking_forward_to_something_is_no_return() -> None:
    """Only whoever looks forward to the reader is back then."""
    leaves = absence("Ich bin ab 27.11. im Wochenbett und freue mich auf die Zeit.", written_on=MONDAY)
    assert (leaves.away_until, leaves.returns_on) == (None, None)
    back = absence(
        "Im Urlaub. Am 7.12. freue ich mich auf Sie, ich freue mich auf Ihre Mail am 7.12.", written_on=MONDAY
    )
    assert back.returns_on == date(2026, 12, 7)


def test_until_a_day_somewhere_and_then_back_names_the_last_day() -> None:
    """ "Bis 6.12. auf Elba, dann wieder da": where somebody says to be, the day is the last one."""
    assert absence("Ich bin auf Elba bis 6.12., dann wieder im Lande.", written_on=MONDAY).away_until == date(
        2026, 12, 6
    )
    patience = absence("Ich bin im Urlaub. Geduld bis 4.12., dann bin ich wieder da.", written_on=MONDAY)
    assert patience.returns_on == date(2026, 12, 4)


def test_a_weekday_before_a_feast_is_the_last_one_before_it() -> None:
    """ "The Wednesday before Christmas" may be two weeks off."""
    assert absence("I'm back the Wednesday before Christmas.", written_on=date(2026, 12, 10)).returns_on == date(
        2026, 12, 23
    )


def test_whoever_stays_only_until_a_day_leaves_for_good() -> None:
    """ "Nur noch bis 30.11. bei der Firma" names the last day of presence."""
    text = "Ich bin nur noch bis 30.11. bei der Sander Optik und danach nicht mehr erreichbar."
    found = absence(text, written_on=MONDAY)
    assert (found.leaves, found.returns_on) == (True, None)
    course = absence("Ich bin nur noch bis 4.12. bei der Fortbildung, danach wieder da.", written_on=MONDAY)
    assert (course.leaves, course.away_until) == (False, date(2026, 12, 4))
    assert absence("Ich bin nur noch bis 30.11. im Urlaub.", written_on=MONDAY).away_until == date(2026, 11, 30)


def test_nothing_before_a_day_in_plain_talk_names_the_return() -> None:
    """ "Vor dem 7.12. wird das nix" says when somebody is back."""
    text = "Bin im Krankenhaus. Vor dem 7.12. wird das nix mit Antworten."
    assert absence(text, written_on=MONDAY).returns_on == date(2026, 12, 7)
