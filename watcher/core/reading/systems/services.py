"""Which services send notifications, and which of them may settle a proposal?

`SIGNING`, `BOOKING`, `PAYING`, `ORDERING` and `SHARING` notices are shown as evidence that the matter may be settled. To add a
service, name it here.
"""

from __future__ import annotations

from watcher.core.reading.systems.types import Mark, Sender

SIGNING = (
    Sender("DocuSign", "docusign.net"),
    Sender("DocuSign", "docusign.com", r"dse.*|no-?reply.*"),
    Sender("Adobe Acrobat Sign", "adobesign.com"),
    Sender("Adobe Acrobat Sign", "echosign.com"),
    Sender("Dropbox Sign", "hellosign.com"),
    Sender("Dropbox Sign", "mail.hellosign.com"),
    Sender("Dropbox Sign", "dropboxsign.com"),
    Sender("PandaDoc", "pandadoc.com", r"no-?reply.*|docs.*|notifications?.*"),
    Sender("PandaDoc", "pandadoc.net"),
    Sender("signNow", "signnow.com", r"no-?reply.*|mail.*"),
    Sender("Yousign", "yousign.com"),
    Sender("Yousign", "yousign.app"),
    Sender("Skribble", "skribble.com", r"no-?reply.*|info|notifications?.*"),
    Sender("FP Sign", "fp-sign.com"),
    Sender("sproof", "sproof.io"),
    Sender("inSign", "insign.de"),
    Sender("d.velop sign", "d-velop.cloud"),
    Sender("Oneflow", "oneflow.com"),
    Sender("Scrive", "scrive.com"),
    Sender("GetAccept", "getaccept.com"),
    Sender("Zoho Sign", "zohosign.com"),
    Sender("Zoho Sign", "sign.zoho.eu"),
    Sender("Proposify", "proposify.com"),
    Sender("Better Proposals", "betterproposals.io"),
    Sender("Qwilr", "qwilr.com"),
    Sender("Bonsai", "hellobonsai.com", r"no-?reply.*|notifications?.*"),
    Sender("HoneyBook", "honeybook.com"),
    Sender("Dubsado", "dubsado.com", r"no-?reply.*|notifications?.*"),
    Sender("Ignition", "ignitionapp.com", r"no-?reply.*|notifications?.*"),
    Sender("Nusii", "nusii.com", r"no-?reply.*|notifications?.*"),
    Sender("QuickBooks", "notification.intuit.com"),
    Sender("Xero", "post.xero.com"),
    Sender("FreshBooks", "freshbooks.com", r"no-?reply.*|mail|notifications?.*"),
    Sender("Harvest", "harvestapp.com", r"no-?reply.*|notifications?.*"),
    Sender("SignRequest", "signrequest.com"),
    Sender("eversign", "eversign.com"),
    Sender("DocuSeal", "docuseal.com"),
    Sender("Documenso", "documenso.com"),
    Sender("Lexware Office", "lexware.de", r"no-?reply.*"),
    Sender("Lexware Office", "lexoffice.de", r"no-?reply.*|service|info|hallo"),
    Sender("sevdesk", "sevdesk.de", r"no-?reply.*|service|info|hallo"),
)

BOOKING = (
    Sender("Calendly", "calendly.com", r"no-?reply.*|notifications?.*|.*team.*"),
    Sender("Calendly", "calendlymail.com"),
    Sender("Cal.com", "cal.com", r"no-?reply.*|hello|notifications?.*"),
    Sender("Doodle", "doodle.com", r"no-?reply.*|mailer.*|notifications?.*"),
    Sender("YouCanBookMe", "youcanbook.me"),
    Sender("Acuity", "acuityscheduling.com"),
    Sender("SimplyBook", "simplybook.me"),
    Sender("eTermin", "etermin.net"),
    Sender("Terminland", "terminland.de"),
    Sender("Terminland", "terminland.eu"),
    Sender("meetergo", "meetergo.com"),
    Sender("zeeg", "zeeg.me"),
    Sender("TidyCal", "tidycal.com"),
    Sender("SavvyCal", "savvycal.com"),
    Sender("Microsoft Bookings", "bookings.microsoft.com"),
    Sender("Microsoft Bookings", "microsoft.com", r".*bookings?.*"),
    Sender("HubSpot Meetings", "hubspot.com", r"no-?reply.*"),
    Sender("Setmore", "setmore.com"),
    Sender("Timify", "timify.com"),
    Sender("Shore", "shore.com", r"no-?reply.*|booking.*"),
    Sender("Harmonizely", "harmonizely.com"),
    Sender("Zoho Bookings", "zohobookings.com"),
)

NETWORKS = frozenset(
    ("linkedin", "instagram", "insta", "facebook", "twitter", "xing", "youtube", "tiktok", "threads", "mastodon",
     "pinterest", "whatsapp", "telegram", "vimeo", "bluesky", "behance", "dribbble", "github", "x")
)  # fmt: skip
"""Networks on which houses are found."""

SHARING = (
    Sender("WeTransfer", "wetransfer.com", r"no-?reply.*"),
    Sender("Dropbox", "dropbox.com", r"no-?reply.*"),
    Sender("Dropbox", "dropboxmail.com"),
    Sender("Microsoft SharePoint", "sharepointonline.com"),
    Sender("Google Drive", "google.com", r"drive-shares.*"),
    Sender("Box", "box.com", r"no-?reply.*"),
    Sender("SwissTransfer", "swisstransfer.com"),
    Sender("Smash", "fromsmash.com"),
    Sender("TransferNow", "transfernow.net"),
    Sender("Filemail", "filemail.com", r"no-?reply.*|info|.*transfer.*"),
    Sender("Hightail", "hightail.com", r"no-?reply.*|deliver.*"),
    Sender("Tresorit", "tresorit.com", r"no-?reply.*|hello"),
    Sender("DRACOON", "dracoon.com", r"no-?reply.*"),
    Sender("DRACOON", "dracoon.team", r"no-?reply.*"),
    Sender("Adobe Acrobat", "adobe.com", r"message|no-?reply.*"),
    Sender("pCloud", "pcloud.com", r"no-?reply.*"),
)

PAYING = (
    Sender("PayPal", "paypal.de", r"service|no-?reply.*"),
    Sender("PayPal", "paypal.com", r"service|no-?reply.*|member"),
    Sender("PayPal", "mail.paypal.de"),
    Sender("Stripe", "stripe.com", r"(?:no-?reply|receipts|notifications?|invoice).*"),
    Sender("SumUp", "sumup.com", r"no-?reply.*|notifications?.*|info.*"),
    Sender("Square", "squareup.com", r"no-?reply.*|invoicing.*|messenger.*"),
    Sender("GoCardless", "gocardless.com", r"no-?reply.*|notifications?.*|help.*"),
    Sender("Wise", "wise.com", r"no-?reply.*"),
    Sender("Revolut", "revolut.com", r"no-?reply.*"),
    Sender("Mollie", "mollie.com", r"no-?reply.*|info.*"),
    Sender("Klarna", "klarna.com", r"no-?reply.*"),
)

ORDERING = (
    Sender("SAP Ariba", "ariba.com"),
    Sender("Coupa", "coupahost.com"),
    Sender("Coupa", "coupa.com", r"no-?reply.*|do_?not_?reply.*"),
    Sender("Jaggaer", "jaggaer.com", r"no-?reply.*|support.*"),
    Sender("Jaggaer", "sciquest.com"),
    Sender("Tradeshift", "tradeshift.com", r"no-?reply.*|notifications?.*"),
    Sender("Basware", "basware.com", r"no-?reply.*|.*notification.*"),
    Sender("Ivalua", "ivalua.com"),
    Sender("Onventis", "onventis.com"),
    Sender("Onventis", "onventis.de"),
    Sender("Proactis", "proactis.com", r"no-?reply.*"),
    Sender("Workday", "myworkday.com"),
    Sender("Oracle", "oraclecloud.com"),
    Sender("NetSuite", "netsuite.com", r"system.*|no-?reply.*"),
)
"""Networks over which companies order."""

NOTIFIERS = (
    Sender("FollowUpThen", "followupthen.com"),
    Sender("FollowUpThen", "fut.io"),
    Sender("FollowUp.cc", "followup.cc"),
    Sender("Nudgemail", "nudgemail.com"),
    Sender("Boomerang", "boomerangapp.com"),
    Sender("Boomerang", "boomeranggmail.com"),
    Sender("Boomerang", "boomerangoutlook.com"),
    Sender("Boomerang", "baydin.com"),
    Sender("Mailbutler", "mailbutler.io", r"no-?reply.*|notifications?.*|tracking.*|reminder.*"),
    Sender("Mailtrack", "mailtrack.io", r"no-?reply.*|notifications?.*|alerts?.*"),
    Sender("Mailsuite", "mailsuite.com", r"no-?reply.*|notifications?.*|alerts?.*"),
    Sender("Yesware", "yesware.com", r"no-?reply.*|notifications?.*|alerts?.*|events?.*"),
    Sender("Mixmax", "mixmax.com", r"no-?reply.*|notifications?.*|alerts?.*|reminder.*"),
    Sender("Right Inbox", "rightinbox.com", r"no-?reply.*|notifications?.*|reminder.*"),
    Sender("Streak", "streak.com", r"no-?reply.*|notifications?.*|reminder.*"),
    Sender("Todoist", "todoist.com", r"no-?reply.*|notifications?.*|reminder.*"),
    Sender("Todoist", "todoist.net"),
    Sender("Evernote", "m.evernote.com"),
    Sender("Evernote", "evernote.com", r"no-?reply.*|notifications?.*|reminder.*"),
    Sender("Notion", "mail.notion.so"),
    Sender("monday.com", "monday.com", r"no-?reply.*|notifications?.*|.*@?updates?.*"),
    Sender("ClickUp", "tasks.clickup.com"),
    Sender("ClickUp", "clickup.com", r"no-?reply.*|notifications?.*|notify.*"),
    Sender("MeisterTask", "meistertask.com", r"no-?reply.*|notifications?.*"),
    Sender("Wrike", "wrike.com", r"no-?reply.*|notifications?.*|wrike.*"),
    Sender("Basecamp", "basecamp.com", r"no-?reply.*|notifications?.*"),
    Sender("HubSpot", "hubspot.com", r"no-?reply.*|notifications?.*|bcc.*|.*-noreply"),
    Sender("HubSpot", "bcc.hubspot.com"),
    Sender("Pipedrive", "pipedrive.com", r"no-?reply.*|notifications?.*|smart-?bcc.*"),
    Sender("Pipedrive", "pipedrivemail.com"),
    Sender("Salesforce", "le.salesforce.com"),
    Sender("Salesforce", "salesforce.com", r"no-?reply.*|notifications?.*|emailtosalesforce.*"),
    Sender("Capsule", "capsulecrm.com", r"no-?reply.*|notifications?.*|dropbox.*"),
    Sender("Insightly", "insightly.com", r"no-?reply.*|notifications?.*"),
    Sender("Insightly", "mailbox.insight.ly"),
    Sender("Close", "close.com", r"no-?reply.*|notifications?.*"),
    Sender("Copper", "copper.com", r"no-?reply.*|notifications?.*"),
    Sender("Zoho CRM", "zohocrm.com"),
    Sender("Teamleader", "teamleader.eu", r"no-?reply.*|notifications?.*"),
    Sender("CentralStationCRM", "centralstationcrm.com", r"no-?reply.*|notifications?.*|dropbox.*"),
    Sender("CentralStationCRM", "centralstationcrm.net"),
    Sender("GitHub", "github.com", r"no-?reply|notifications?|support"),
    Sender("GitLab", "gitlab.com", r"no-?reply|gitlab|incoming.*"),
    Sender(
        "LinkedIn",
        "linkedin.com",
        r".*(?:no-?reply|notification|invitations?|messages?|messaging|jobs?|updates?|alerts?).*",
    ),
    Sender("LinkedIn", "e.linkedin.com"),
    Sender("XING", "xing.com", r".*(?:no-?reply|mailrobot|notification|news).*"),
    Sender("DHL", "dhl.de", r"no-?reply.*|.*paket.*"),
    Sender(
        "Google",
        "google.com",
        r"no-?reply.*|.*-no-?reply.*|calendar-notification|comments-noreply|.*-notification.*",
    ),
    Sender("Google", "accounts.google.com"),
    Sender("Microsoft", "accountprotection.microsoft.com"),
    Sender("Microsoft", "email.microsoft.com"),
    Sender("Microsoft", "email.teams.microsoft.com"),
    Sender(
        "Amazon",
        "amazon.de",
        r"(?:no-?reply|bestell|versand|auto-|shipment|order|account|digital|payments|marketplace).*",
    ),
    Sender("Amazon", "amazon.com", r"(?:no-?reply|auto-|ship|order|account|digital|payments|marketplace).*"),
    Sender("Slack", "slack.com", r"(?:no-?reply|feedback|notification).*"),
    Sender("Zoom", "zoom.us", r"no-?reply.*"),
    Sender("Facebook", "facebookmail.com"),
    Sender("Instagram", "mail.instagram.com"),
    Sender("Asana", "asana.com", r"no-?reply.*|mail.*"),
    Sender("Trello", "trello.com", r"do-not-reply|no-?reply.*"),
    Sender("Atlassian", "id.atlassian.com"),
    Sender("Kleinanzeigen", "mail.kleinanzeigen.de"),
    Sender("eBay", "ebay.de", r"(?:no-?reply|ebay|rswebapp).*"),
    Sender("ELSTER", "elster.de", r"(?:no-?reply|portal).*"),
    Sender("DATEV", "datev.de", r"no-?reply.*"),
)

SEALED_FILES = (
    r"message(?:_v\d+)?\.rpmsg",
    r"secure-?(?:doc|mail|e-?mail|message)\w*\.html?",
    r"secure[-_ ](?:doc|mail|e-?mail|message)\w*\.html?",
    r"(?:encrypted|verschluesselt\w*|sicher\w*)[-_ ]?(?:mail|e-?mail|message|nachricht)?\w*\.(?:html?|pdf)",
)
"""Names of the attachment that has a message in it which is to be opened elsewhere: Microsoft's, Cisco's, others'."""

NO_REPLY_LOCAL_PARTS = (
    r".*(?:^|[-_.+])(?:no|non)[-_.]?(?:reply|replay|responder|respond|repondre|response|answer|antwort)(?:$|[-_.+\d]).*",
    r"noreply.*",
    r".*(?:donotreply|do[-_.]not[-_.]reply|do[-_.]not[-_.]respond|dontreply).*",
    r".*(?:nicht[-_.]?antworten|keine[-_.]?antwort|bitte[-_.]?nicht[-_.]?antworten|antwort[-_.]?nicht).*",
    r".*(?:^|[-_.])(?:unmonitored|autoresponder|auto-?reply|autoconfirm|auto-?confirm)(?:$|[-_.]).*",
)
"""Local parts that say that nobody reads answers."""

LIST_MANAGER_LOCAL_PARTS = (
    r"(?:mailman|majordomo|majordom|listserv|listproc|listar|ecartis|ezmlm|lyris|sympa|mlmmj|schleuder)(?:[-_.+].*)?",
)
"""Local parts under which programs answer that run mailing lists."""

MACHINE_LOCAL_PARTS = (
    (
        r"(?:.*[-_.])?(?:notifications?|notify|notifier|alerts?|automail\w*|mailrobot|robot|bot|cron|daemon|nagios"
        r"|monitoring|monitor|icinga|zabbix|grafana|prometheus|munin|prtg|check-?mk|uptime\w*|jenkins|ci|builds?"
        r"|buildbot|logwatch|logcheck|fail2ban|smartd|mdadm|nas|diskstation|synology|qnap|fritz-?box|router|scanner"
        r"|scan|kopierer|copier|mfp|printer|drucker|fax|faxserver|sprachbox|anrufbeantworter|proxmox|pve|usv|kamera"
        r"|camera|alarm|alarmanlage|server|wordpress|www-data|root|system|systemmail|benachrichtigung(?:en)?"
        r"|reminder|expiry|receipts?|quarantine|quarantaene|spam|spamfilter|spam-?(?:report|digest)|dmarc[\w-]*"
        r"|status(?:-?page)?|mailgateway|voicemail|billing-?system|(?:projekt|job|such|stellen)-?(?:agent|alert"
        r"|alarm)s?)(?:[-_.+].*)?"
    ),
)
"""Local parts under which programs write, though people may as well."""

SERVICE_LOCAL_PARTS = (
    (
        r"(?:.*[-_.])?(?:service|kundenservice|kundeninfo|kundendienst|rechnung(?:en|sstelle)?(?:-?online)?"
        r"|online-?rechnung|domains?|hosting|security|sicherheit|log-?in|billing|invoices?|payments?|pakete?|versand"
        r"|shipping|orders?|bestellung(?:en)?|buchung(?:en)?|booking|reservierung|renewals?|feedback|umfrage"
        r"|ablesung|paket\w*|bewertung(?:en)?|survey|accounts?|konto|abo|members?|mitglieder|shop|store"
        r"|info-?service|portal|app|box|backup|scanner|drucker|printer|telefon|fax|voip|support|hello"
        r"|team)(?:[-_.+].*)?"
    ),
)
"""Local parts under which services write to their customers; small firms' people do so too."""

OFFICE_LOCAL_PARTS = (
    (
        r"(?:info|kontakt|contact|office|mail|post|poststelle|buero|verwaltung|zentrale|empfang|rezeption|reception"
        r"|vertrieb|sales|einkauf|redaktion|sekretariat|praxis|kanzlei|bibliothek|kundeninfo|kunden\w*|customer\w*"
        r"|client\w*|webmaster|admin|vorstand|presse|marketing|hotel|shop|buchhaltung|kasse|kassierer|kassenwart"
        r"|accounting|finance|verkauf|lettings|personal|personalabteilung|bewerbung(?:en)?|karriere|careers?|hr|jobs"
        r"|recruiting|anmeldung|termine|reservierung(?:en)?|booking|bookings|kurse|schule|events?|hallo|hello|hey"
        r"|moin|studio|atelier|team|kita|gemeinde|pfarramt|stadt\w*|bauamt|rathaus|archiv|museum|enquir(?:y|ies)"
        r"|inquir(?:y|ies)|pitch(?:es)?|submissions?|procurement|purchasing|intake|rechnungs\w+|\w*pruefung|purchase"
        r"|lieferanten|zentraleinkauf|disposition|auftrag|werkstatt|labor|\w*amt|\w*stelle|laden|vermietung"
        r"|datenschutz|permits?|licensing|registry|awards?|grants?|scholarships?|vendors?|suppliers?|bids?|tenders?"
        r"|bieter\w*|gateway|cockpit|secretary|\w*clerk|\w*office|stay|\w*service|\w*desk|\w*support|vergabe\w*"
        r"|\w*verwaltung|\w*sekretariat|\w*buero|\w*praxis|\w*kanzlei|\w*betreuung|tierheim|tierarzt\w*|apotheke"
        r"|feuerwehr|buecherei|\w*schule|vhs|gasthof|gasthaus|restaurant|cafe|camping\w*|pension|fewo|immobilien"
        r"|makler|bewerber\w*|recruit\w*|talents?|\w*eingang|pfarrei|library|press|media|editors?|editorial|letters"
        r"|dispatch|care|ap|payables?|planning|council|parks|parish|surgery|clinic|school|deansoffice|committee"
        r"|trustees|portal|\w*portal|foerderung|schaden\w*|ausleihe|karten|tickets?|holds|giving|donations?"
        r"|fundraising|concierge|claims|grants?|courses|hotline|help|hilfe|sek|ordi|ordination|rezepte?|hofladen"
        r"|wertstoffhof|recycling|bauhof|publicworks)(?:[-_.+].*)?"
    ),
)
"""Local parts of offices: whoever is there writes from them."""

BULK_LOCAL_PARTS = (
    r"(?:.*[-_.])?(?:newsletters?|news|mailings?|marketing|campaign|promo(?:tions?)?|offers?|angebote|deals|rundbrief|infobrief|digest)(?:[-_.+].*)?",
)

BULK_MARKS = (
    Mark("Mailchimp", "x-mc-user"),
    Mark("Mailchimp", "x-mailchimp-*"),
    Mark("Campaign", "x-campaign*"),
    Mark("Campaign", "x-mailing-id"),
    Mark(
        "CleverReach",
        "x-mailer",
        r"cleverreach|inxmail|rapidmail|newsletter2go|mailjet|episerver|optivo|sendinblue|brevo|evalanche|klick-?tipp|activecampaign|getresponse|agnitas|emarsys|mailingwork|acymailing|phplist",
    ),
    Mark("CleverReach", "x-cleverreach*"),
    Mark("rapidmail", "x-rapidmail*"),
    Mark("Brevo", "x-sib-id"),
    Mark("Brevo", "x-mailin-*"),
    Mark("Mailjet", "x-mj-*"),
    Mark("Klaviyo", "x-kmail-*"),
    Mark("Emarsys", "x-ems*"),
    Mark("Episerver", "x-orig-*", r"mailing"),
    Mark("Inxmail", "x-inx*"),
    Mark("KlickTipp", "x-klicktipp*"),
    Mark("Constant Contact", "x-roving-*"),
    Mark("Certified Senders Alliance", "x-csa-complaints"),
    Mark("HubSpot", "x-hs-cid"),
    Mark("Salesforce Marketing", "x-sfmc-stack"),
    Mark("Bulk sender", "x-bulkmail"),
    Mark("Bulk sender", "x-mailer", r"phplist|sympa newsletter|mailman newsletter"),
    Mark("One-click unsubscribe (RFC 8058)", "list-unsubscribe-post"),
)
"""Fields of mail that went to many."""
