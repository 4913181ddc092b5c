"""Until when is the writer away, and who stands in?"""

from __future__ import annotations

from datetime import date, datetime

import pytest

from watcher.core.dates import absence
from watcher.core.message import Address
from watcher.core.standin import stand_in

MONDAY = date(2026, 11, 23)

UNTIL = {
    "I'll be unreachable until the evening of the 26th.": "2026-11-26",
    "Unsere Werkstatt ist zu bis zum 30. 11.": "2026-11-30",
    "Unser Büro ist am 30.11. wegen Umzugs geschlossen. Ich selbst bin bis 25.11. in Urlaub.": "2026-11-25",
    "Über die Feiertage bis 6.1. ist das Amt nur mit einem Notdienst besetzt.": "2027-01-06",
    "Bis 27.11. bin ich im Urlaub. Der Notdienst ist bis 31.12. unter 555 erreichbar.": "2026-11-27",
    "Abwesend: 23.11.26 08:00 – 27.11.26 17:00": "2026-11-27",
    "Mein Urlaub beginnt am 7.12. und endet am 18.12.": "2026-12-18",
    "Ich bin bis 27.11. nicht im Haus, Frau Mai (mai@ost.example) ist ab dem 26.11. zurück.": "2026-11-27",
    "Ich bin bis 27.11. nicht im Haus. Frau Mai (Tel. 123) ist ab dem 26.11. wieder da.": "2026-11-27",
    "I'm away until 27 November, but Kim (kim@ost.example) is back on 25 November.": "2026-11-27",
    "Urlaub bis 1.12., danach Homeoffice.": "2026-12-01",
    "I'm on leave until 4 Dec and then working remotely until 11 Dec.": "2026-12-04",
    "I'm on PTO today (11/23) and tomorrow (11/24).": "2026-11-24",
    "Zwischen den Jahren ist zu: vom 24.12. bis 3.1. erreichen Sie niemanden.": "2027-01-03",
    "I'm out for the rest of the year! See you in 2027.": "2026-12-31",
    "Den Rest des Monats bin ich nicht im Büro.": "2026-11-30",
    "On holiday Sunday the 22nd to Tuesday the 1st inclusive.": "2026-12-01",
    "Diese Woche bin ich auf Schulung (Mo–Mi) und Do/Fr im Homeoffice.": "2026-11-25",
    "I'm at a workshop all this week (Mon-Wed), then at my desk.": "2026-11-25",
    "Ich bin vom 24.–27.11. auf der Messe in Berlin und lese E-Mails nur abends.": "2026-11-27",
    "Ich bin vom 24.–27.11. in Berlin und lese E-Mails nur abends.": "2026-11-27",
    "Bis zum Schulbeginn am 7.12. bin ich nur per SMS erreichbar.": "2026-12-07",
    "I can be reached only by phone until 2 December.": "2026-12-02",
    "Wir sind vom 26.11. 12:00 Uhr bis zum 30.11. 08:00 Uhr nicht per E-Mail erreichbar.": "2026-11-30",
    "Bis 11.12. bin ich weg. Meine Vertretung, Herr Ott, erreichen Sie unter -22, er ist am 27.11. nicht da.": (
        "2026-12-11"
    ),
    "Bitte beachten: neue Zeiten ab 1.1.! Derzeit sind wir bis 29.11. in den Ferien.": "2026-11-29",
    "The office will not be staffed this Friday, November 27th.": "2026-11-27",
    "Limited availability this week (trade fair, November 24-27).": "2026-11-27",
    "Schöne Feiertage! Vom 24.11.26 bis einschl. 02.12.26 lese ich keine Mails.": "2026-12-02",
    "From 24/11/26 up to and including 02/12/26 I won't be reading email.": "2026-12-02",
    "We won't be reachable by phone or email from 24 Nov to 27 Nov.": "2026-11-27",
    "Ich bin bis 30.11. verreist, mein Kollege Tom ist ab 26.11. wieder da.": "2026-11-30",
    "Absence start: 23 Nov 2026\nAbsence end: 1 Dec 2026\nDeputy: Kim Lowe": "2026-12-01",
    "Vom 1. bis einschl. 4. Dezember ist Inventur. In dieser Zeit keine Bearbeitung von Anfragen.": "2026-12-04",
    "Stocktake 1-4 December: no enquiries will be processed during this time.": "2026-12-04",
    "I'll be away for one week starting Thursday, November 26.": "2026-12-02",
    "We are closed Monday, November 30th through Jubilee Day, December 7th.": "2026-12-07",
    "Please note that I will not be in the office tomorrow. For anything due before Dec 1, call Maria.": "2026-11-24",
    "Ich bin bis 2.12. offline. Die nächsten freien Termine gibt es ab 11. Januar.": "2026-12-02",
    "I am away until 2nd December. The next available slots are from 11th January.": "2026-12-02",
    "Abwesend von: Mittwoch, 25.11.2026\nAbwesend bis: Dienstag, 8.12.2026": "2026-12-08",
    "Erster Urlaubstag: 26.11.\nLetzter Urlaubstag: 4.12.": "2026-12-04",
    "Out of office.\n* First day away: 26 Nov\n* Last day away: 3 Dec": "2026-12-03",
    "Ich bin bis Ende der Woche 49 auf Montage.": "2026-12-06",
    "Am 24. und 25.11. bin ich auf einem Lehrgang, vom 26. bis 27.11. im Homeoffice.": "2026-11-25",
    "Vom 30.11. bis 11.12. bin ich in Urlaub. Frau Kunz vertritt mich bis zum 4.12., danach Herr Beck.": "2026-12-11",
    "Frau Kunz vertritt mich bis zum 4.12., danach Herr Beck (7.12. bis 11.12.).": "2026-12-11",
    "I'm OOO Thursday & Friday (11/26-11/27).": "2026-11-27",
    "I am out of the office on Nov. 25, Nov. 26 and Nov. 27.": "2026-11-27",
    "Am Freitag bin ich im Urlaub, am Montag, 30.11., auf einer Schulung.": "2026-11-30",
    "I'm in Lisbon all next week (Nov 30 - Dec 4), so replies will be slow.": "2026-12-04",
    "I'm off on Monday.": "2026-11-23",
    "My cover until 2 December is Jo Blythe.": "2026-12-02",
    "I'm OOO on Friday 27th and Monday 30th.": "2026-11-30",
    "We're shut 24 Dec-4 Jan inclusive.": "2027-01-04",
    "Bis Montagabend bin ich auf einer Messe.": "2026-11-23",
    "I'm on holiday until the 7th of December inclusive.": "2026-12-07",
    "I will be on leave with effect from 1 December for ten days.": "2026-12-10",
    "Ich bin bis 4.12. außer Haus, ab 7.12. bis 9.12. im Homeoffice und danach wieder im Büro.": "2026-12-04",
    "Urlaub 25.11. bis 9.12. Bei Rückfragen bis 30.11.: Tel. 0151 2233.": "2026-12-09",
    "Bis Nikolaus bin ich offline.": "2026-12-06",
    "I'm out of office on Thursday and Friday for Thanksgiving.": "2026-11-27",
    "Von Mittwoch bis Freitag bin ich auf einer Messe.": "2026-11-27",
    "Von Freitag bis Dienstag bin ich auf Tagung.": "2026-11-24",
    "I'm at a workshop Tuesday through Thursday with little access to mail.": "2026-11-26",
    "Ich bin vom 26.11. bis 30.11. auf Dienstreise und im Anschluss bis zum 9.12. im Urlaub.": "2026-12-09",
    "Vom 9. November an bin ich für drei Wochen im Urlaub.": "2026-11-29",
    "Away for a fortnight from 25 November.": "2026-12-08",
    "I'm offline on Nov 25, 26 and 27.": "2026-11-27",
    "Away w/c 30 November.": "2026-12-06",
    "In der Woche ab dem 30.11. bin ich auf Montage.": "2026-12-06",
    "Bin bis zum 8. weg.": "2026-12-08",
    "Out from today until Thursday morning.": "2026-11-25",
    "I'm away until a week from Tuesday.": "2026-12-01",
    "Ich bin in der Woche vom 30.11. bis 4.12. auf Reisen.": "2026-12-04",
    "Ich bin bis Donnerstagabend auf einer Schulung.": "2026-11-26",
    "Vom 23.12. bis 3.1. haben wir geschlossen, Notdienst am 28. und 29.12. von 9-12 Uhr.": "2027-01-03",
    "Vom 26.11. bis 28.11. bin ich in Klausur.": "2026-11-28",
    "Ich bin bis Ende KW 49 nicht im Haus.": "2026-12-06",
    "Ich bin am Freitag, 27.11., nicht in der Kanzlei.": "2026-11-27",
    "Sommerferien! Wir sind vom 26.12. bis 3.1. zu.": "2027-01-03",
    "I am on furlough. Furlough ends December 13, 2026.": "2026-12-13",
    "Ich gehe erst nach dem Feiertag (8.12.) wieder ins Büro.": "2026-12-08",
    "Vom 30.11. an bin ich für zwei Wochen im Urlaub.": "2026-12-13",
    "I am out of the office for two weeks from Monday 30 November.": "2026-12-13",
    "Ich bin bis Freitag (11.12.) verreist.": "2026-12-11",
    "Ich bin bis zum Feiertag (8.12.) nicht im Büro.": "2026-12-08",
    "Am heutigen Montag bin ich ab 13 Uhr nicht mehr im Büro.": "2026-11-23",
    "Bis zum 1. Weihnachtstag bin ich verreist.": "2026-12-25",
    "Ich habe bis zum Jahresende Urlaub.": "2026-12-31",
    "Ich bin bis zum Ende der Woche verreist.": "2026-11-27",
    "Ich bin bis Ende nächster Woche im Urlaub.": "2026-12-04",
    "Out of office through the end of next week.": "2026-12-04",
    "Bis Ende des Monats bin ich krankgeschrieben.": "2026-11-30",
    "On leave until the end of November.": "2026-11-30",
    "I'm out of the office this Thursday and Friday, 26 and 27 November.": "2026-11-27",
    "I'm attending a conference this week (Mon 23 – Fri 27 Nov).": "2026-11-27",
    "Ich bin in der kommenden Woche nicht erreichbar.": "2026-12-06",
    "Vom 1. bis einschließlich 4. Dezember bin ich auf Klassenfahrt.": "2026-12-04",
    "Ich bin bis einschließlich 4.12. nicht im Büro.": "2026-12-04",
    "Bis einschl. Fr., 04.12. habe ich Urlaub": "2026-12-04",
    "Ich bin vom 23.11. bis 4.12. im Urlaub. Ihre E-Mail vom 20.11. wird nicht weitergeleitet.": "2026-12-04",
    "Ich befinde mich bis Freitag, 4.12.2026, 18 Uhr auf Dienstreise": "2026-12-04",
    "Ich bin voraussichtlich bis 4. Dezember krank.": "2026-12-04",
    "Bis 4.12. bin ich nur eingeschränkt erreichbar.": "2026-12-04",
    "Abwesend: 23.11.2026 - 04.12.2026": "2026-12-04",
    "Abwesend vom 1.12. bis 4.12. und vom 22.12. bis 6.1.": "2026-12-04",
    "Vom 24.12. bis 1.1. und vom 1.12. bis 4.12. bin ich im Urlaub": "2027-01-01",
    "Wir haben bis zum 6.1. Betriebsferien.": "2027-01-06",
    "In KW 49 und 50 bin ich im Urlaub.": "2026-12-13",
    "In KW 48, 49 und 50 bin ich auf Montage.": "2026-12-13",
    "Ich bin nächste Woche im Urlaub.": "2026-12-06",
    "Heute und morgen bin ich nicht im Büro.": "2026-11-24",
    "Ich bin heute außer Haus.": "2026-11-23",
    "Am 24.11. bin ich auf einer Messe.": "2026-11-24",
    "Nach dem 4.12. bin ich wieder erreichbar.": "2026-12-04",
    "Ich bin bis 4.12. nicht da. Unser Angebot ist gültig bis 15.12.": "2026-12-04",
    "Ich bin bis 4.12. nicht da. Unsere Bürozeiten: Mo-Fr 9-17 Uhr, Tel. 030/12 04 26.": "2026-12-04",
    "I'm on leave through Dec 4th.": "2026-12-04",
    "I am out of office until December 4.": "2026-12-04",
    "I am out until Friday, 12/04/2026.": "2026-12-04",
    "I am away from 11/24/2026 - 12/04/2026.": "2026-12-04",
    "I will be out of the office from Monday 11/23 through Friday 12/4.": "2026-12-04",
    "Our office will be closed from 24 December 2026 to 1 January 2027.": "2027-01-01",
    "Out of office: 23 Nov - 4 Dec": "2026-12-04",
    "Out of office 23-27 November.": "2026-11-27",
    "I'm away 23-27th November 2026.": "2026-11-27",
    "Ich bin bis zum 27.11. im Urlaub.": "2026-11-27",
    "Mein Urlaub endet am 4. Dezember.": "2026-12-04",
    "Ich bin vom 20.11.2026 bis 02.12.2026 abwesend.": "2026-12-02",
    "Urlaub: 23.11.–5.12.": "2026-12-05",
    "Vom 23. November bis einschließlich 4. Dezember bin ich nicht zu erreichen.": "2026-12-04",
    "Ich bin in der 48. und 49. Kalenderwoche nicht im Büro.": "2026-12-06",
    "Ich bin heute und morgen auf einer Schulung.": "2026-11-24",
    "Ich bin bis Freitag außer Haus.": "2026-11-27",
    "Ich bin bis Sonntag, den 29.11., verreist.": "2026-11-29",
    "Abwesenheit bis Mo., 30.11.2026": "2026-11-30",
    "Bin vom 1.12. bis zum 3.12. auf Messe.": "2026-12-03",
    "Unser Büro ist vom 23.12.2026 bis zum 3.1.2027 geschlossen.": "2027-01-03",
    "Wir haben Betriebsferien vom 21. Dezember bis 8. Januar.": "2027-01-08",
    "Zwischen dem 24.12. und dem 1.1. ist niemand im Haus.": "2027-01-01",
    "Bis 24.11. mittags bin ich unterwegs.": "2026-11-24",
    "Ihre Nachricht vom 20.11. kann ich erst nach dem 5.12. beantworten.": "2026-12-05",
    "Ich bin seit dem 16.11. krankgeschrieben, voraussichtlich bis 27.11.": "2026-11-27",
    "Am 24. und 25.11. bin ich nicht im Büro.": "2026-11-25",
    "Montag bis Mittwoch dieser Woche bin ich auf Dienstreise.": "2026-11-25",
    "In der Zeit vom 30.11. - 11.12.26 bin ich nicht da.": "2026-12-11",
    "Wegen eines Todesfalls bin ich bis Donnerstag nicht erreichbar.": "2026-11-26",
    "Unser nächster Workshop findet am 10.12. statt. Ich bin bis 1.12. im Urlaub.": "2026-12-01",
    "Bis 30.11. Urlaub! Danach Messe in Köln, 3.-5.12., Halle 7.": "2026-11-30",
    "Ab Januar arbeite ich nur noch halbtags. Bis 4.12. bin ich im Urlaub.": "2026-12-04",
    "Letzter Urlaubstag: 6.12.": "2026-12-06",
    "I'm out of the office until Tuesday, December 1st.": "2026-12-01",
    "I am away from 23rd November to 4th December inclusive.": "2026-12-04",
    "On vacation through Sunday, November 29.": "2026-11-29",
    "I'm traveling 11/23-11/27 with limited email.": "2026-11-27",
    "I do not work Fridays. I am on holiday until 2 December.": "2026-12-02",
    "Please note I'll have no email access between November 25 and November 30.": "2026-11-30",
    "Ich mache Urlaub bis einschließlich Nikolaus (6.12.).": "2026-12-06",
    "Ich bin von Donnerstag, 26.11., bis einschließlich Dienstag, 1.12., unterwegs.": "2026-12-01",
    "Ich bin noch bis morgen krankgeschrieben.": "2026-11-24",
    "Unser Betrieb bleibt vom 24.12. bis einschl. 06.01. zu.": "2027-01-06",
    "Ich bin vom 7. bis 11. Dezember auf einer Fortbildung.": "2026-12-11",
    "Ich bin am 26. November und am 27. November nicht im Haus.": "2026-11-27",
    "Ich bin im Zeitraum 23.11. - 27.11. nicht erreichbar.": "2026-11-27",
    "Meine Abwesenheit dauert vom 25.11. bis 30.11.": "2026-11-30",
    "Vom 21. Dezember 2026 bis 1. Januar 2027 machen wir Weihnachtsferien.": "2027-01-01",
    "Wir gönnen uns eine Pause bis 10.01.2027.": "2027-01-10",
    "Ich bin am 23.11. außer Haus.": "2026-11-23",
    "Mein Postfach wird vom 01.12.2026 bis 08.12.2026 nicht gelesen.": "2026-12-08",
    "Ich bin wegen Umzugs vom 26. bis 28.11. nicht erreichbar.": "2026-11-28",
    "Out until Thu 11/26.": "2026-11-26",
    "I am out of the country until 5 December.": "2026-12-05",
    "I'll be out Wed 25 Nov - Fri 27 Nov.": "2026-11-27",
    "I will be unavailable until Friday this week.": "2026-11-27",
    "I'm off work until Wednesday next week.": "2026-12-02",
    "Last day of leave: 6 December": "2026-12-06",
    "I'm away from email from now until the 3rd of December.": "2026-12-03",
    "I'm on annual leave from the 23rd to the 27th of November.": "2026-11-27",
    "I'm out sick today.": "2026-11-23",
    "I am at a trade show Nov 24-26, booth 12.": "2026-11-26",
    "Away 28/11-05/12.": "2026-12-05",
    "Out of office from 23.11.26 until 04.12.26 (inclusive).": "2026-12-04",
    "Bin bis 2.12. in Urlaub, danach gern.": "2026-12-02",
    "Ich bin vom Montag, den 30. November, bis Freitag, den 11. Dezember, im Urlaub.": "2026-12-11",
    "Wir haben vom 24.-26.12. sowie am 31.12. geschlossen.": "2026-12-26",
    "Dienstreise bis Do, 26.11.": "2026-11-26",
    "Ich bin bis einschl. KW 49 abwesend.": "2026-12-06",
    "Urlaub 21.12.26 - 04.01.27": "2027-01-04",
    "Ich habe bis 30.11. frei.": "2026-11-30",
    "Wegen Krankheit falle ich voraussichtlich bis 4.12. aus.": "2026-12-04",
    "Ich bin bis zum 27. dieses Monats nicht da.": "2026-11-27",
    "Unser Team ist am 27.11. auf Betriebsausflug.": "2026-11-27",
    "Von 23.11. bis 27.11. ist unsere Ordination geschlossen.": "2026-11-27",
    "Bis einschliesslich 2. Dezember weile ich im Ausland.": "2026-12-02",
    "Ich bin ferienhalber abwesend bis 5. Dezember.": "2026-12-05",
    "I will be out of the office from the 24th through the 27th.": "2026-11-27",
    "Currently away; expect a reply after December 3.": "2026-12-03",
    "I am unavailable this week and next.": "2026-12-06",
    "I'll be offline from Wednesday, November 25 to Sunday, November 29, 2026.": "2026-11-29",
    "I am on business travel till Nov. 28th.": "2026-11-28",
}


@pytest.mark.parametrize(("text", "last_day"), UNTIL.items(), ids=UNTIL)
def test_the_last_day_away_is_read(text: str, last_day: str) -> None:
    """A notice that says until when somebody is away gives that day; the first day back is the day after."""
    found = absence(text, written_on=MONDAY)
    assert (found.away_until, found.states_until, found.states_return) == (date.fromisoformat(last_day), True, False)
    assert found.away_until is not None
    assert found.returns_on is not None
    assert (found.returns_on - found.away_until).days == 1


BACK = {
    "Return date: 12/01/2026 (MM/DD/YYYY)": "2026-12-01",
    "Urlaubsbedingt erreichen Sie mich erst wieder ab Mittwoch, den 02.12.26.": "2026-12-02",
    "Mein nächster Bürotag ist Donnerstag, der 3. Dezember.": "2026-12-03",
    "Eine Rückmeldung erhalten Sie ab dem 8. Dezember.": "2026-12-08",
    "Ich bin dienstlich unterwegs und ab KW 50 wieder im Büro.": "2026-12-07",
    "I'm away for Diwali and will be back the Thursday after (3 December).": "2026-12-03",
    "Wir sind ab dem 24.12. in den Ferien. Der erste Arbeitstag im neuen Jahr ist Donnerstag, der 7. Januar.": (
        "2027-01-07"
    ),
    "Greetings from the beach! Flying home on the 28th, at work from the 30th.": "2026-11-30",
    "I won't be back in until week commencing 7 December.": "2026-12-07",
    "Abwesend ab: 23.11.2026 / Rückkehr am: 1.12.2026": "2026-12-01",
    "Montag in einer Woche bin ich zurück.": "2026-12-07",
    "Mein letzter Arbeitstag vor der Kur war der 20.11., mein erster Arbeitstag danach ist der 9.12.": "2026-12-09",
    "Derzeit im Urlaub. Rückmeldung ab 9.12. möglich.": "2026-12-09",
    "Last working day before my leave is today; I'm back Wednesday, 9 December 2026.": "2026-12-09",
    "Please note that I do not work on Fridays. My next working day is Monday 30 November.": "2026-11-30",
    "We're closed for our annual break from noon Dec 18th, reopening bright and early Jan 4th.": "2027-01-04",
    "I am out for the afternoon and will pick up messages on Wednesday.": "2026-11-25",
    "I will be out beginning Wednesday, December 2 and returning the following Tuesday.": "2026-12-08",
    "I am on study leave every Friday until 18 December and will respond on Monday.": "2026-11-30",
    "Sorry I missed you! I return the week of December 7.": "2026-12-07",
    "Zurück am 9.": "2026-12-09",
    "Ab dem 3. bin ich wieder da. Gruß Jan": "2026-12-03",
    "Ich bin am übernächsten Mittwoch wieder da.": "2026-12-02",
    "I return a week from Monday.": "2026-12-07",
    "I'm on leave and back Monday week.": "2026-12-07",
    "Ab der übernächsten Woche bin ich wieder da.": "2026-12-07",
    "My last day in the office is December 11th. I return January 4th.": "2027-01-04",
    "Betriebsferien: letzter Arbeitstag 11.12., erster Arbeitstag 4.1.": "2027-01-04",
    "Ich bin am Donnerstag ab 8 Uhr wieder im Büro.": "2026-11-26",
    "The office is closed and will reopen Friday at 9am.": "2026-11-27",
    "I'm out until Thursday morning.": "2026-11-26",
    "Ich bin außer Haus. Nächste Erreichbarkeit: 09.12.2026": "2026-12-09",
    "My last day in the office before the holidays is December 18. I return January 4.": "2027-01-04",
    "I may be back on 2 December; otherwise I will be back on 16 December.": "2026-12-16",
    "Am Mittwochnachmittag geschlossen. Ab Freitag bin ich wieder da.": "2026-11-27",
    "Ich wünsche einen guten Start! Am 4. bin ich wieder im Büro.": "2026-12-04",
    "The office will be closed until 9am Wednesday 2 December.": "2026-12-02",
    "Nachmittags ist niemand da. Ab Donnerstag, 8 Uhr, sind wir wieder erreichbar.": "2026-11-26",
    "Bin auf See, zurück KW 51.": "2026-12-14",
    "Ich bin nur noch bis heute, 23.11., 12 Uhr erreichbar, dann im Urlaub. Am 16.12. bin ich zurück.": "2026-12-16",
    "I'm in the office until Friday 27 November, then away. Back on 14 December.": "2026-12-14",
    "Am Nikolaustag bin ich wieder da.": "2026-12-06",
    "Urlaubsbedingt bin ich erst am 8. Dezember wieder erreichbar.": "2026-12-08",
    "Ich lese ab 1. Dezember wieder regelmäßig Mails.": "2026-12-01",
    "I will be back in the office on Monday the 30th of November.": "2026-11-30",
    "I will be out of the office from 11/23 returning 12/7.": "2026-12-07",
    "Ab dem 7. Dezember bin ich wieder für Sie da.": "2026-12-07",
    "Ich bin ab Montag, 7.12., wieder persönlich erreichbar.": "2026-12-07",
    "Ich bin wieder ab Montag, den 7. Dezember erreichbar.": "2026-12-07",
    "Ich bin am Montag zurück.": "2026-11-30",
    "Ich bin ab 24.12. im Urlaub und am 7.1. wieder da.": "2027-01-07",
    "Ich bin ab 23.11. weg, zurück am 7.12.": "2026-12-07",
    "Ich bin im Urlaub. Rückkehr: 07.12.2026": "2026-12-07",
    "Ich bin nicht vor dem 7.12. zurück.": "2026-12-07",
    "Ich bin erst am 7.12. wieder am Platz, meine Mails werden nicht gelesen.": "2026-12-07",
    "Ich bin ab KW 50 wieder da.": "2026-12-07",
    "Ich werde ab  23.11.2026 nicht im Büro sein. Ich kehre zurück am  07.12.2026.": "2026-12-07",
    "Ich bin im Urlaub; ab Montag, dem 7. Dezember, beantworte ich Ihre Mail gerne.": "2026-12-07",
    "Ich bin derzeit nicht im Büro und kehre am Montag, 7. Dezember 2026 zurück.": "2026-12-07",
    "I will be out of the office starting 23.11.2026 and will not return until 07.12.2026.": "2026-12-07",
    "I am on vacation and will return December 7th.": "2026-12-07",
    "I'll be back in the office Dec 7.": "2026-12-07",
    "Out of Office: back on 2026-12-07": "2026-12-07",
    "I am out of the office, returning on Monday, 7 December.": "2026-12-07",
    "The office is closed from 24 December 2026 and reopens on 4 January 2027.": "2027-01-04",
    "I am currently away, back Tuesday, 8 December.": "2026-12-08",
    "Ich bin ab dem 30. November zurück am Schreibtisch.": "2026-11-30",
    "Erster Arbeitstag nach dem Urlaub ist der 7.12.": "2026-12-07",
    "Ab KW 50 bin ich wieder für Sie erreichbar.": "2026-12-07",
    "Bin am Mittwoch wieder da.": "2026-11-25",
    "Bin übermorgen wieder im Büro.": "2026-11-25",
    "Ich kehre am 14.12. aus dem Urlaub zurück.": "2026-12-14",
    "Meine Rückkehr ist für den 9.12. geplant.": "2026-12-09",
    "Ich bin voraussichtlich ab 1.12.2026 wieder verfügbar.": "2026-12-01",
    "Ab morgen bin ich im Urlaub und am 7.12. wieder da.": "2026-12-07",
    "Ich bin zur Zeit nicht am Platz und melde mich ab dem 26.11. bei Ihnen.": "2026-11-26",
    "Ich lese meine Mails erst am 2. Dezember wieder.": "2026-12-02",
    "Ich bin am Donnerstag, 3. Dezember zurück.": "2026-12-03",
    "Wieder erreichbar: 01.12.2026, 8:00 Uhr": "2026-12-01",
    "I'll be back in the office on 1 Dec.": "2026-12-01",
    "I will return on Monday, Nov 30.": "2026-11-30",
    "I'm on PTO until the 30th.": "2026-11-30",
    "Out all week. Returning 11/30.": "2026-11-30",
    "I will be out of office starting 23/11/2026 and will return on 27/11/2026.": "2026-11-27",
    "Our offices reopen on Monday 4 January 2027.": "2027-01-04",
    "Thank you for your mail of 20 November. I am back on 7 December.": "2026-12-07",
    "Ich bin im Urlaub. Rückkehr: Montag, 07.12.26": "2026-12-07",
    "Ab Dienstag bin ich wieder für euch da": "2026-11-24",
    "Mittwoch nächster Woche bin ich wieder im Büro.": "2026-12-02",
    "Ich bin nächste Woche Donnerstag wieder da.": "2026-12-03",
    "Ab Montag, den 30., erreichen Sie mich wieder.": "2026-11-30",
    "Wir sind ab 11. Januar wieder für Sie am Start.": "2027-01-11",
    "Bin ab heute im Urlaub, Rückkehr 8.12.": "2026-12-08",
    "Diese Woche erreichen Sie mich nicht. Ab 30. November gern wieder.": "2026-11-30",
    "Wieder im Dienst ab: 30.11.26": "2026-11-30",
    "Ich bin spätestens am 1. Dezember zurück.": "2026-12-01",
    "Frühestens am 3.12. kann ich antworten.": "2026-12-03",
    "Ich bin ganztägig im Termin und antworte morgen.": "2026-11-24",
    "Leider bin ich erst ab 02. Dez. wieder zu erreichen.": "2026-12-02",
    "Ich verreise vom 24.11. an und bin am 5.12. zurück.": "2026-12-05",
    "Ich arbeite ab dem 1.12. wieder.": "2026-12-01",
    "We are closed for the holidays from December 23 and will reopen on January 5, 2027.": "2027-01-05",
    "I'll be back at my desk on Thursday.": "2026-11-26",
    "Returning to work: 7 December 2026": "2026-12-07",
    "Back on deck Monday the 7th.": "2026-12-07",
    "I'm in meetings all day but will reply tomorrow morning.": "2026-11-24",
    "We'll be back January 4!": "2027-01-04",
    "On jury duty starting Nov 23; expected back Nov 30.": "2026-11-30",
    "Ich werde ab dem 1. Dezember wieder im Büro sein.": "2026-12-01",
    "Derzeit befinde ich mich im wohlverdienten Urlaub. Am 14. Dezember lese ich Ihre Nachricht.": "2026-12-14",
    "Ihre E-Mail erreicht mich erst nach meiner Rückkehr am 30.11.2026.": "2026-11-30",
    "Ich bin ab Freitag, dem 27.11., wieder persönlich für Sie da.": "2026-11-27",
    "Ab nächster Woche bin ich wieder erreichbar.": "2026-11-30",
    "Ich bin ab kommender Woche Montag wieder da.": "2026-11-30",
    "Am morgigen Dienstag bin ich wieder im Haus.": "2026-11-24",
    "Meine nächste Anwesenheit im Büro ist am 2.12.": "2026-12-02",
    "Ich bin in Elternzeit und ab dem 15. Dezember wieder im Einsatz.": "2026-12-15",
    "Ich bin aktuell nicht erreichbar, bitte versuchen Sie es ab dem 3. Dezember erneut.": "2026-12-03",
    "I am on leave and will be back in the office on the 1st of December.": "2026-12-01",
    "I'm currently on holiday, returning to work on Mon 7th Dec.": "2026-12-07",
    "I'm away until Monday morning.": "2026-11-30",
    "I'm on sick leave. Expected return: 30 November.": "2026-11-30",
    "Back in the saddle December 1st!": "2026-12-01",
}


@pytest.mark.parametrize(("text", "first_day"), BACK.items(), ids=BACK)
def test_the_first_day_back_is_read(text: str, first_day: str) -> None:
    """A notice that says when somebody is back gives that day; the last day away is the day before."""
    found = absence(text, written_on=MONDAY)
    assert (found.returns_on, found.states_return, found.states_until) == (date.fromisoformat(first_day), True, False)
    assert found.away_until is not None
    assert found.returns_on is not None
    assert (found.returns_on - found.away_until).days == 1


BOTH = {
    "Abwesend: KW 49 (30.11.-4.12.) – wieder da ab KW 50.": ("2026-12-04", "2026-12-07"),
    "Urlaub KW 49 - wieder da ab KW 50": ("2026-12-06", "2026-12-07"),
    "Our team is at an off-site on 26 and 27 November. Please expect replies on Monday 30 November.": (
        "2026-11-27",
        "2026-11-30",
    ),
    "Wir haben vom 24.12. - 3.1. zu und starten am Montag, den 4.1.2027 ins neue Jahr.": ("2027-01-03", "2027-01-04"),
    "I'm taking Tuesday off. See you Wednesday!": ("2026-11-24", "2026-11-25"),
    "Bis Montagmittag bin ich noch auf der Messe, ab Donnerstag wieder am Schreibtisch.": ("2026-11-23", "2026-11-26"),
    "Winterpause vom 28. November bis 6. Dezember. Wir freuen uns auf Sie ab 8. Dezember.": (
        "2026-12-06",
        "2026-12-08",
    ),
    "Annual leave: 30 Nov to 4 Dec. Normal service resumes 7 Dec.": ("2026-12-04", "2026-12-07"),
    "I am on leave till 30-Nov-2026 and shall resume office on 01-Dec-2026.": ("2026-11-30", "2026-12-01"),
    "Heute, Montag, bin ich nicht da. Ab Mittwoch bin ich wieder im Büro.": ("2026-11-23", "2026-11-25"),
    "I'm on PTO 11/26-12/4, back online 12/7. I am not available 24/7.": ("2026-12-04", "2026-12-07"),
    "Ich bin bis zum 4. Dezember abwesend und ab dem 7. Dezember wieder erreichbar.": ("2026-12-04", "2026-12-07"),
    "Ich bin bis zum 4.12. weg. Ab 7.12. bin ich wieder da.": ("2026-12-04", "2026-12-07"),
    "Urlaub vom 24.12. bis 1.1. Ab dem 4. Januar 2027 sind wir wieder für Sie da.": ("2027-01-01", "2027-01-04"),
    "I am on leave from 23 November to 4 December, returning on Monday, 7 December.": ("2026-12-04", "2026-12-07"),
    "I am out of office until December 4, back Tuesday, 8 December.": ("2026-12-04", "2026-12-08"),
    "Ich bin heute nicht im Büro. Morgen bin ich wieder da.": ("2026-11-23", "2026-11-24"),
    "Ich bin bis zum 7.12. im Urlaub und am 7.12. wieder im Büro.": ("2026-12-06", "2026-12-07"),
    "Away this week, back next Monday.": ("2026-11-29", "2026-11-30"),
    "Closed Dec 24 – Jan 1. We reopen January 4.": ("2027-01-01", "2027-01-04"),
    "I'm out today and tomorrow and will reply on Wednesday.": ("2026-11-24", "2026-11-25"),
}


@pytest.mark.parametrize(("text", "expected"), BOTH.items(), ids=BOTH)
def test_both_days_are_kept_apart(text: str, expected: tuple[str, str]) -> None:
    """Where the last day away and the first day back are both said, both are given."""
    found = absence(text, written_on=MONDAY)
    assert (found.away_until, found.returns_on) == (date.fromisoformat(expected[0]), date.fromisoformat(expected[1]))


NONE = {
    "Am 7.12. beginnt mein Urlaub.": "says to be away from {day}, and not until when",
    "Bis 30.11. ist mein Assistent Herr Moll in Elternzeit; bitte wenden Sie sich direkt an mich.": (
        "names no day of return"
    ),
    "Sommerpause! Bis zum 31.12. sind wir normal für Sie da.": "names no day of return",
    "Bis zum 4.12. sind wir für Sie da und danach im Urlaub.": "names no day of return",
    "I expect to be back on or around December 9.": "“{phrase}” names no certain day",
    "I'm travelling and return about the 9th of December.": "“{phrase}” names no certain day",
    "Ich bin etwa ab dem 9. Dezember wieder im Büro.": "“{phrase}” names no certain day",
    "Ich bin verreist und um den 9.12. zurück.": "“{phrase}” names no certain day",
    "I am on maternity leave. Until January 8 please contact Liz, thereafter Tom.": "names no day of return",
    "Ich bin in Elternzeit. Bis zum 8.1. vertritt mich Herr Beck.": "names no day of return",
    "Ich bin im Resturlaub und scheide zum 31.12.2026 aus dem Unternehmen aus.": "says to have left for good",
    "Ich bin bis auf Weiteres krank. Herr Falk hilft weiter, der vom 25. bis 27.11. allerdings selbst im Urlaub ist.": (
        "names no day of return"
    ),
    "I'm off sick. Please ask my colleague Ravi, who is on leave himself on 30 November.": "names no day of return",
    "Ich bin nicht am Platz. Anfragen zum Jahresende bitte bis 15.12. an die Buchhaltung.": "names no day of return",
    "I am away until the week beginning 7 December.": "“{phrase}” names no certain day",
    "Ich bin bis Montag im Urlaub.": "“{phrase}” may be read in two ways",
    "Ab 1.12. bin ich in Elternzeit, bis dahin lese ich meine Mails.": "says to be away from {day}, and not until when",
    "Ich bin bis Mitte KW 50 nicht im Haus.": "“{phrase}” names no certain day",
    "I am out until 12/04/2026.": "“{phrase}” may be read in two ways",
    "Ich bin bis Mitte Januar nicht da.": "“{phrase}” names no certain day",
    "I'm away for the next two weeks.": "“{phrase}” names no certain day",
    "Von Mittwoch bis Freitag bin ich nicht im Büro.": "“{phrase}” names no certain day",
    "I'll be back next week.": "names no day of return",
    "Ich bin bis nächste Woche im Urlaub.": "names no day of return",
    "Meine Arbeitstage sind Montag bis Donnerstag.": "names no day of return",
    "Ich bin montags und freitags nicht im Büro.": "names no day",
    "Ich bin derzeit nicht im Büro.": "names no day",
    "I am on parental leave until March 2027.": "“{phrase}” names no certain day",
    "Ihre Anfrage ist da. Wir melden uns bis zum 27.11.2026.": "names no day of return",
    "Ich war bis 20.11. im Urlaub.": "names {day}, which is past",
    "Ich bin ab dem 24.12. im Urlaub.": "says to be away from {day}, and not until when",
    "Ich bin bis 31.8.2027 in Elternzeit.": "says to be away until {day}, too far ahead to wait for",
    "Ich bin nicht mehr für die Muster GmbH tätig. Ab 1.12. hilft Frau Huber.": "says to have left for good",
    "I am no longer with Example Ltd as of 1 December.": "says to have left for good",
    "": "names no day",
    "Bis auf Weiteres bin ich nicht erreichbar.": "names no day",
    "Ich bin Anfang Dezember wieder da.": "“{phrase}” names no certain day",
    "Ich bin Ende nächster Woche zurück.": "“{phrase}” names no certain day",
    "Ich bin 14 Tage im Urlaub.": "names no day",
    "Elternzeit bis 31.08.2027": "says to be away until {day}, too far ahead to wait for",
    "Ich bin bis inkl. 08.12. im Homeoffice und nur per Mail erreichbar.": "names no day of return",
    "Ich bin nach den Weihnachtsferien wieder da.": "names no day",
    "I shall be away until after the weekend.": "names no day of return",
    "I'm on leave for the next two weeks.": "“{phrase}” names no certain day",
    "Back in early January.": "“{phrase}” names no certain day",
    "I am out of the office from Mon 30 Nov.": "says to be away from {day}, and not until when",
    "Parental leave, returning 1 March 2027.": "says to be away until {day}, too far ahead to wait for",
    "Ich befinde mich in Mutterschutz und anschließender Elternzeit bis Sommer 2027.": "names no day",
    "I'm not back until the end of next week.": "names no day of return",
    "Back by the end of next week.": "“{phrase}” names no certain day",
    "Ich bin bis Mitte nächster Woche außer Haus.": "“{phrase}” names no certain day",
    "Ich bin ab 15 Uhr nicht mehr im Büro.": "names no day",
    "Seit 1.11.2026 bin ich im Ruhestand.": "says to have left for good",
    "Bis dato kein Ende absehbar, ich bin krank.": "names no day",
    "The studio is closed until 2027.": "names no day",
    "I'm travelling in December and may be slow.": "“{phrase}” names no certain day",
    "Gone until the new year.": "“{phrase}” names no certain day",
    "My last day was 31 October. Please contact Kim.": "says to have left for good",
    "Das Büro ist in der Woche vor Weihnachten nicht besetzt.": "names no day",
    "Limited email access until 12/10/26.": "“{phrase}” may be read in two ways",
}


@pytest.mark.parametrize(("text", "reason"), NONE.items(), ids=NONE)
def test_where_no_day_is_certain_none_is_given_and_the_reason_is(text: str, reason: str) -> None:
    """An unclear, past or distant end of an absence is told, and no day is made up."""
    found = absence(text, written_on=MONDAY)
    assert (found.away_until, found.returns_on) == (None, None)
    assert found.because.template == reason


def test_the_day_of_writing_counts() -> None:
    """The same words mean another year when they were written in another one."""
    text = "I am currently away returning to the office on May 5th."
    assert absence(text, written_on=date(2005, 4, 29)).returns_on == date(2005, 5, 5)
    assert absence(text, written_on=date(2026, 4, 29)).returns_on == date(2026, 5, 5)


def test_feasts_that_move_with_easter_name_days() -> None:
    """A feast names its day of the year in which the notice was written."""
    assert absence("Bis Ostermontag bin ich im Urlaub.", written_on=date(2026, 3, 27)).away_until == date(2026, 4, 6)
    assert absence("Bis Pfingstmontag bin ich im Urlaub.", written_on=date(2027, 5, 3)).away_until == date(2027, 5, 17)
    assert absence("Away until Good Friday.", written_on=date(2028, 4, 3)).away_until == date(2028, 4, 14)


def test_sundays_of_advent_name_days() -> None:
    """ "Bis zum 2. Advent" is that Sunday, and no second of a month."""
    assert absence("Bis zum 2. Advent sind wir auf Messe.", written_on=MONDAY).away_until == date(2026, 12, 6)
    assert absence("Bis Sonntag, 1. advent, bin ich verreist.", written_on=MONDAY).away_until == date(2026, 11, 29)
    assert absence("Wir haben bis zum vierten Advent zu.", written_on=date(2028, 12, 1)).away_until == date(
        2028, 12, 24
    )


def test_a_weekday_behind_easter_or_whitsun_is_that_weeks() -> None:
    """Who is back "am Dienstag nach Ostern" is not expected on the next Tuesday."""
    back = {
        "Ich bin ab Dienstag nach Ostern wieder im Büro.": date(2027, 3, 30),
        "Wir sind am Mittwoch nach den Osterfeiertagen wieder da.": date(2027, 3, 31),
        "I will be back in the office on the Tuesday after Easter.": date(2027, 3, 30),
        "Ab Dienstag nach Pfingsten bin ich wieder da.": date(2027, 5, 18),
    }
    for text, day in back.items():
        assert absence(text, written_on=date(2027, 3, 15)).returns_on == day


def test_one_language_settles_the_other() -> None:
    """In a notice in two languages the German date tells how the English one is meant."""
    text = "Ich bin bis 4. Dezember 2026 nicht im Büro.\n\nI am out of the office until 12/04/2026."
    assert absence(text, written_on=MONDAY).away_until == date(2026, 12, 4)


STAND_INS = {
    "Ich werde von Herrn Alt (alt@ost.example) und Frau Neu (neu@ost.example) vertreten.": (
        "Herr Alt",
        "alt@ost.example",
    ),
    "During this time, Chris Dale will be covering my accounts.": ("Chris Dale", ""),
    "Maria Stein vertritt mich.": ("Maria Stein", ""),
    "Meine Mails werden an Frau Renz weitergeleitet.": ("Frau Renz", ""),
    "Frau Renz kümmert sich in dieser Zeit um Ihre Anliegen.": ("Frau Renz", ""),
    "Nele Vogt übernimmt meine Projekte.": ("Nele Vogt", ""),
    "Bei Fragen zu Bestellungen: Tom Birk (birk@sport.example), bei anderen Themen: info@sport.example": (
        "",
        "info@sport.example",
    ),
    "In dringenden Fällen wenden Sie sich bitte an Frau Huber (huber@example.com).": (
        "Frau Huber",
        "huber@example.com",
    ),
    "Vertretung: Max Müller, max.mueller@example.com, Tel. 030 123456": ("Max Müller", "max.mueller@example.com"),
    "Meine Vertretung übernimmt Frau Anna Meier-Schulz.": ("Frau Anna Meier-Schulz", ""),
    "In dringenden Fällen erreichen Sie meinen Kollegen Herrn Dr. Peter Schmidt unter +49 30 1.": (
        "Herr Peter Schmidt",
        "",
    ),
    "Während meiner Abwesenheit vertritt mich Eva Becker (e.becker@example.com).": (
        "Eva Becker",
        "e.becker@example.com",
    ),
    "Bitte wenden Sie sich an info@example.com.": ("", "info@example.com"),
    "Kontaktieren Sie bitte Herrn Müller, mueller(at)example.com.": ("Herr Müller", "mueller@example.com"),
    "In dringenden Fällen: me@example.com oder Eva Klein, eva.klein@example.com": (
        "Eva Klein",
        "eva.klein@example.com",
    ),
    "Please contact Jane Doe at jane.doe@example.org for urgent matters.": ("Jane Doe", "jane.doe@example.org"),
    "For urgent matters please contact my colleague John Smith (john@example.org).": ("John Smith", "john@example.org"),
    "Thank you. I am on leave. Urgent issues: support@example.com": ("", "support@example.com"),
    "Lea no longer works here. Tess (tess@example.org) can help.": ("Tess", "tess@example.org"),
    "I am in the orchard until 12 Dec. My wife Ida runs the office: ida@example.com": ("Ida", "ida@example.com"),
    "Bin bis Freitag weg. Bis dahin macht das Mia Korn, mia@example.com": ("Mia Korn", "mia@example.com"),
    "Ich bin nicht am Platz. Eiliges bitte an post@example.com.\n\nViele Grüße\nI. Kurz, i.kurz@example.com": (
        "",
        "post@example.com",
    ),
    "I have left. Please direct all enquiries to desk@example.com.": ("", "desk@example.com"),
    "If urgent, please contact:\nSales: sales@example.com\nMy deputy: Ingrid Dahl, ingrid.dahl@example.com": (
        "Ingrid Dahl",
        "ingrid.dahl@example.com",
    ),
    "Für Bestellungen wenden Sie sich an info@example.com. Meine Vertretung übernimmt Nora Pohl (pohl@example.com).": (
        "Nora Pohl",
        "pohl@example.com",
    ),
    "Please contact office@example.com for invoices. My colleague Tom Reed (tom@example.com) is covering for me.": (
        "Tom Reed",
        "tom@example.com",
    ),
    "I'm away. If you need an answer before Monday please ring Colin Shaw on 07700 900123.": ("Colin Shaw", ""),
    "I'm on leave. Aisha Khan (aisha@example.com) and Ben Orr (ben@example.com) are covering.": (
        "Aisha Khan",
        "aisha@example.com",
    ),
    "Bin im Urlaub. Ute Roth (roth@example.com) und Leo Fink (fink@example.com) vertreten mich.": (
        "Ute Roth",
        "roth@example.com",
    ),
    "Wir haben Betriebsferien. Bei Notfällen: 030 555 12 12 (Herr Beat Senn)": ("Herr Beat Senn", ""),
}


@pytest.mark.parametrize(("text", "expected"), STAND_INS.items(), ids=STAND_INS)
def test_the_stand_in_is_named(text: str, expected: tuple[str, str]) -> None:
    """Who to turn to is read with name and address, as far as they are told; never the absent person."""
    assert stand_in(text, absent={"me@example.com"}) == Address(*expected)


@pytest.mark.parametrize(
    "text",
    [
        "Ich bin nicht da. Bei Fragen hilft Ihnen mein Team gerne weiter.",
        "If it is urgent, call my mobile.",
        "Bei Notfällen: 0170 5550100 (mein Bruder Kai)",
        "In dringenden Fällen: me@example.com",
        "Beste Grüße\nMax Huber, max@example.com",
        "Ich bin auf Reisen. Privat erreichen Sie mich unter max.privat@example.net.",
        "I am away. You can reach me at my private address max.home@example.net.",
        "This answers your message to shop@example.com. I am back on Monday.",
        "I am away; nobody reads no-reply@example.com.",
        "",
    ],
)
def test_nobody_is_made_a_stand_in(text: str) -> None:
    """Without a name or an address there is no stand-in, and a signature names none."""
    assert stand_in(text, absent={"me@example.com"}) is None


def test_the_absent_person_does_not_stand_in() -> None:
    """The name that stands below the notice is the writer's own, also in the same line."""
    text = "In dringenden Fällen bin ich mobil erreichbar. Mit freundlichen Grüßen Carmen Diaz"
    assert stand_in(text, absent={"me@example.com"}, author="Diaz, Carmen") is None


def test_reasons_hold_plain_values() -> None:
    """The reason of an absence carries its day as a date."""
    value = absence("Ich bin am 7.12. wieder da.", written_on=MONDAY).because.value("day")
    assert value == date(2026, 12, 7)
    assert not isinstance(value, datetime)
