"""Which help desks are there, and what marks their mail?

To add one, name it in `HELP_DESKS` with a header field it writes, or in `HELP_DESK_WORDS` with a phrase of its text.
Their mail carries answers of people as well as acknowledgements: these marks alone never decide which of them.
"""

from __future__ import annotations

from watcher.core.reading.systems.types import Mark, Said

HELP_DESKS = (
    Mark("Request Tracker", "rt-ticket"),
    Mark("Request Tracker", "rt-originator"),
    Mark("Request Tracker", "x-rt-loop-prevention"),
    Mark("Request Tracker", "managed-by", r"\brt\b"),
    Mark("OTRS, Znuny", "x-otrs-*"),
    Mark("OTRS, Znuny", "x-powered-by", r"otrs|znuny"),
    Mark("OTRS, Znuny", "x-mailer", r"otrs|znuny|\(\(otrs\)\)"),
    Mark("Zammad", "x-zammad-*"),
    Mark("Zammad", "x-powered-by", r"zammad"),
    Mark("Zammad", "x-mailer", r"zammad"),
    Mark("Zammad", "user-agent", r"zammad"),
    Mark("KIX", "x-kix-*"),
    Mark("KIX", "x-mailer", r"\bkix"),
    Mark("Freshdesk", "x-freshdesk-*"),
    Mark("Freshdesk", "x-fd-*"),
    Mark("Freshdesk", "x-fw-*"),
    Mark("Freshdesk", "x-freddy-*"),
    Mark("Zendesk", "x-zendesk-*"),
    Mark("Zendesk", "x-mailer", r"zendesk"),
    Mark("Jira", "x-jira-*"),
    Mark("Jira", "x-atlassian-*"),
    Mark("Help Scout", "x-helpscout-*"),
    Mark("Help Scout", "x-mailer", r"help ?scout"),
    Mark("Intercom", "x-intercom-*"),
    Mark("HubSpot", "x-hubspot-*"),
    Mark("Salesforce", "x-sfdc-*"),
    Mark("ServiceNow", "x-servicenow-*"),
    Mark("osTicket", "x-mailer", r"osticket"),
    Mark("Zoho Desk", "x-zohodesk-*"),
    Mark("Zoho Desk", "x-zoho-desk*"),
    Mark("Kayako", "x-kayako-*"),
    Mark("Kayako", "x-mailer", r"kayako"),
    Mark("Front", "x-front-*"),
    Mark("Gorgias", "x-gorgias-*"),
    Mark("Deskpro", "x-deskpro-*"),
    Mark("Redmine", "x-redmine-*"),
    Mark("GLPI", "x-glpi-*"),
    Mark("iTop", "x-mailer", r"itop|combodo"),
    Mark("TOPdesk", "x-topdesk-*"),
    Mark("TOPdesk", "x-mailer", r"topdesk"),
    Mark("LiveAgent", "x-la-*"),
    Mark("HappyFox", "x-happyfox-*"),
    Mark("Spiceworks", "x-spiceworks-*"),
    Mark("Dynamics 365", "x-mscrm-*"),
    Mark("Odoo", "x-odoo-*"),
    Mark("Groove", "x-groove-*"),
    Mark("JitBit", "x-jitbit-*"),
    Mark("SolarWinds", "x-samanage-*"),
    Mark("FreeScout", "x-freescout-*"),
    Mark("FreeScout", "x-mailer", r"freescout"),
    Mark("UVdesk", "x-uvdesk-*"),
    Mark("i-doit, c.a.p.e.", "x-mailer", r"c\.a\.p\.e|helpline|omnitracker"),
    Mark("Greyhound", "x-mailer", r"greyhound"),
    Mark("Superchat, Userlike", "x-mailer", r"userlike|superchat"),
)

HELP_DESK_SENDERS = (
    r"(?:^|\.)zendesk\.com$", r"(?:^|\.)freshdesk\.com$", r"(?:^|\.)freshservice\.com$", r"(?:^|\.)helpscoutapp\.com$", r"(?:^|\.)helpscout\.net$", r"(?:^|\.)atlassian\.net$",
    r"(?:^|\.)service-now\.com$", r"(?:^|\.)zohodesk\.(?:com|eu)$", r"(?:^|\.)intercom-mail\.com$", r"(?:^|\.)zammad\.com$", r"(?:^|\.)kayako\.com$", r"(?:^|\.)on\.spiceworks\.com$",
    r"(?:^|\.)gorgias\.com$", r"(?:^|\.)teamwork\.com$", r"(?:^|\.)happyfox\.com$",
)  # fmt: skip
"""Domains of hosted help desks."""

HELP_DESK_WORDS = (
    Said(
        "Zendesk",
        r"##-? ?(?:please type your reply above this line|bitte geben sie ihre antwort oberhalb dieser zeile ein|bitte antworten sie oberhalb dieser zeile)",
    ),
    Said(
        "Help desk",
        r"[-=#*_]{2,} ?(?:please )?(?:reply|respond|type your reply|write your reply|antworten sie|bitte (?:antworten|schreiben) sie) .{0,20}?(?:above|oberhalb|ueber) (?:this|dieser) (?:line|zeile)",
    ),
    Said("Salesforce", r"\bref:_?[0-9a-z._]+:ref\b"),
    Said("Jira", r"\bpowered by jira service (?:desk|management)|diese(?:r)? kommentar .{0,30}jira"),
    Said("Freshdesk", r"freshdesk|freshworks"),
    Said("osTicket", r"\bosticket\b"),
)

TICKET_SUBJECTS = (
    Said("OTRS, Znuny, Zammad", r"\[ticket\s?#\s?:?\s?\d+\]"),
    Said("Request Tracker", r"\[[\w.:/-]+(?: [\w.:/-]+){0,3} #\d+\]"),
    Said("GLPI", r"\[glpi #\d+\]"),
    Said("Jira", r"(?:^|[\[( ])[a-z][a-z0-9]{1,9}-\d{1,7}\b(?=[\]): ])"),
    Said("Salesforce", r"\[ ?ref:.*?:ref ?\]"),
    Said("ServiceNow", r"\b(?:inc|ritm|req|cs|sctask|chg)\d{6,}\b"),
    Said("Dynamics 365", r"\bcrm:\d{4,}\b|\bcas-\d{4,}-\w+"),
    Said(
        "Help desk",
        r"\((?:ticket|case|fall|vorgang|anfrage)[ #:-]*\w*\d{2,}\)|\[(?:ticket|case|fall|vorgang|anfrage|request|id)[ #:-]*\w*\d{2,}\]|\[#\d{2,}\]|##\d{3,}##|\(#\d{3,}\)|#[a-z]*\d{4,}\b",
    ),
    Said(
        "Help desk",
        r"\b(?:ticket|case|vorgangs?|fall|referenz|support|anfrage)[- ]?(?:nr\.?|nummer|number|id|no\.?|#)?[ :#-]{0,3}(?:[a-z]{0,6}-?)?\d{4,}",
    ),
)
"""Numbers that help desks put into subjects; people keep them when they answer."""
