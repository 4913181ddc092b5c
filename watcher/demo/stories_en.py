"""What happened with the English-speaking clients?"""

from __future__ import annotations

from watcher.demo.conversation import Conversation
from watcher.demo.notices import away, bounce
from watcher.demo.types import Days, Folders, Person, english


def stories(days: Days, folders: Folders) -> list[Conversation]:
    """The English conversations."""

    def begin(slug: str, name: str, subject: str) -> Conversation:
        address = f"{name.split()[0].lower()}@{slug}.example"
        return Conversation(days, folders, slug, Person(name, address), subject, lang="en")

    harper = begin("harper-tea", "Emily Harper", "Proposal: brand refresh")
    harper.sent(6, _offer("Emily", "the brand refresh", "4,200"), attach=["Proposal_Harper_Tea.pdf"])

    bennett = begin("bennett-cycles", "Oscar Bennett", "Quote for the new web shop")
    bennett.sent(15, _offer("Oscar", "the web shop", "9,600"), attach=["Quote-1042.pdf"])
    text = (
        f"Hello,\n\nI am out of the office until {english(days.ago(11).date())} with no access to mail.\n"
        "I will read your message when I am back.\n\nOscar Bennett\n"
    )
    notice = away(
        original=bennett.ids[0],
        subject=bennett.subject,
        who=bennett.client,
        text=text,
        date=bennett.date_of(15),
        lang="en",
    )
    bennett.notice(15, notice)

    okafor = begin("okafor-films", "Ada Okafor", "Proposal for the festival site")
    okafor.sent(9, _offer("Ada", "the festival site", "3,800"), attach=["Proposal_Festival.pdf"])
    okafor.came(7, "Hi Jana,\n\nlove it. Let's talk money on Thursday?\n\nAda\n", subject="Festival budget")

    dubois = begin("dubois-studio", "Claire Dubois", "Estimate for the portfolio site")
    dubois.sent(18, _offer("Claire", "the portfolio site", "2,400"), attach=["Estimate_Dubois.pdf"])
    dubois.came(16, "Hi Jana,\n\nlooks good. Could it be ready before Easter?\n\nClaire\n")
    dubois.sent(8, "Hi Claire,\n\nyes, if we start this month. Shall I book the time for you?\n\nJana\n")

    novak = begin("novak-labs", "Petr Novak", "Quote: data dashboard")
    novak.sent(1, _offer("Petr", "the dashboard", "7,100"), attach=["Quote-1047.pdf"])

    silva = begin("silva-surf", "Ines Silva", "Proposal: surf school website")
    silva.sent(4, _offer("Ines", "the website of the surf school", "3,100"), attach=["Proposal_Silva.pdf"])
    gone = bounce(
        original=silva.ids[0], subject=silva.subject, recipient=silva.client.address, status="5.1.2",
        said="550 5.1.2 Host or domain name not found", date=silva.date_of(4),
    )  # fmt: skip
    silva.notice(4, gone)

    lee = begin("lee-architects", "Min Lee", "Quote for project photography")
    lee.sent(26, _offer("Min", "the project photography", "1,900"), attach=["Quote-1029.pdf"])
    lee.sent(14, "Hi Min,\n\njust following up on the quote. Any thoughts?\n\nJana\n")
    lee.came(13, "Hi Jana,\n\nwe have to wait for the budget. Please ask again in a month.\n\nMin\n")
    return [harper, bennett, okafor, dubois, novak, silva, lee]


def _offer(name: str, what: str, price: str) -> str:
    """A proposal's covering letter."""
    return (
        f"Hi {name},\n\nthank you for the good talk. Please find attached our proposal for {what}.\n"
        f"The fixed price is €{price} plus VAT.\n\nLooking forward to hearing from you.\n\nBest regards\nJana\n"
    )
