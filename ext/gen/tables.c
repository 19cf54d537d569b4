/*
** DO NOT EDIT. Made by ext/gen/gen.tcl from ext/data; `make generate` makes it anew.
*/
#include "../core/core.h"

const char *const bc_class_name[BC_CLASS_N] = {
    0,
    "informational",
    "success",
    "intermediate",
    "soft",
    "hard",
};

const char *const bc_fault_name[BC_FAULT_N] = {
    "unknown",
    "recipient",
    "receiver",
    "sender",
    "message",
    "network",
    "local",
    "none",
};

const char *const bc_action_name[BC_ACTION_N] = {
    "review",
    "suppress",
    "retry",
    "fix_sender",
    "fix_content",
    "none",
};

const char *const bc_phase_name[BC_PHASE_N] = {
    0,
    "connect",
    "helo",
    "starttls",
    "auth",
    "mail",
    "rcpt",
    "data",
    "eod",
};

const char *const bc_kind_name[BC_KIND_N] = {
    "enhanced",
    "reply",
    "class",
    "subject",
    "group",
};

const char *const bc_label_name[BC_NLABEL] = {
    "sisimai",
    "kumomta",
    "powermta",
    "sparkpost",
    "sendgrid",
    "ses",
    "postmark",
    "mailgun",
    "postalsys",
    "zonemta",
};

const char *const bc_provider_name[BC_NPROVIDER] = {
    0,
    "Microsoft Exchange Online",
    "Microsoft Exchange Server",
    "Outlook.com / Hotmail",
    "Gmail / Google Workspace",
    "Google Groups",
    "Yahoo / AOL",
    "AOL (legacy, before the move to Yahoo)",
    "Yahoo Japan",
    "Apple iCloud",
    "Comcast",
    "Cox",
    "Charter / Spectrum",
    "AT&T / Bellsouth / Prodigy",
    "Verizon",
    "GMX / WEB.DE / 1&1 (Nemesis)",
    "T-Online",
    "Orange / Wanadoo and La Poste",
    "SFR",
    "Free",
    "Mail.ru",
    "Yandex",
    "Rambler",
    "Tencent QQ",
    "NetEase 163 / 126 / yeah.net",
    "Sina / Sohu / 21cn / Tom",
    "NTT docomo",
    "KDDI au",
    "SoftBank",
    "Zoho",
    "Proton",
    "GoDaddy",
    "Mimecast",
    "Proofpoint",
    "Barracuda",
    "Cisco IronPort / SenderBase",
    "Symantec Email Security.cloud (MessageLabs)",
    "Trend Micro",
    "FireEye / Trellix ETP",
    "Cloudflare Email Routing",
    "ImprovMX",
    "Facebook",
    "I.UA",
    "Blocklist texts (any server)",
    "WP.pl / o2.pl",
    "Onet",
    "Interia",
    "Seznam",
    "Naver",
    "Daum / Kakao",
    "Libero / Virgilio",
    "Aruba",
    "Terra",
    "UOL / BOL",
    "Locaweb",
    "Telefonica / Movistar",
    "BT",
    "Virgin Media",
    "Sky",
    "Telenet",
    "Proximus / Skynet",
    "Ziggo / UPC",
    "KPN / XS4ALL",
    "Bluewin",
    "Strato",
    "Hostinger",
    "OVH",
    "Gandi",
    "Rackspace",
    "Fastmail",
    "Migadu",
    "EarthLink",
    "CenturyLink / Q.com",
    "Optimum / Optonline",
    "Frontier",
    "Rogers",
    "Bell Canada / Sympatico",
    "Telus",
    "Shaw",
    "Telstra Bigpond",
    "Optus / iiNet / TPG",
    "Xtra (Spark New Zealand)",
    "BIGLOBE",
    "@nifty",
    "OCN",
    "So-net",
    "Rediffmail",
    "UKR.NET",
    "Amazon SES / WorkMail",
    "Sophos",
    "Forcepoint",
    "Hornetsecurity",
    "Fortinet FortiMail",
    "SpamExperts / N-able Mail Assure",
    "SiteGround",
    "DreamHost",
    "Titan",
};

static const char *const tables_label[BC_NCATEGORY][BC_NLABEL] = {
    {"delivered", 0, 0, 0, 0, 0, 0, 0, 0, 0},
    {"userunknown", "InvalidRecipient", "bad-mailbox", "10", "Invalid Address", "Permanent/NoEmail, Permanent/General", "HardBounce", "permanent: bounce", "user_unknown", "recipient, envelope"},
    {"userunknown, syntaxerror", "InvalidRecipient", "bad-mailbox", "10", "Invalid Address", "Permanent/General", "BadEmailAddress", "permanent: bounce", "invalid_address", "envelope"},
    {"hostunknown, notaccept", "BadDomain", "bad-domain", "10", "Invalid Address", "Permanent/General", "HardBounce, DnsError", "permanent: bounce", "invalid_address", "envelope"},
    {"hasmoved", "InactiveMailbox", "inactive-mailbox", "10", "Invalid Address", "Permanent/General", "AddressChange, HardBounce", "permanent: bounce", "mailbox_disabled", "recipient"},
    {"suspend", "InactiveMailbox", "inactive-mailbox", "10", "Mailbox Unavailable", "Permanent/General", "HardBounce, SoftBounce", "permanent: bounce", "mailbox_disabled", "recipient, capacity"},
    {"mailboxfull", "QuotaIssues", "quota-issues", "22", "Mailbox Unavailable", "Transient/MailboxFull", "SoftBounce", "temporary", "mailbox_full", "capacity"},
    {"filtered, rejected", "PolicyRelated", "policy-related", "50", "Content", "Permanent/General", "Blocked", "permanent: bounce", "policy_blocked", "recipient"},
    {"blocked", "TransientFailure", "policy-related", "20, 70", "Frequency or Volume Too High", "Transient/General", "Transient", "temporary", "greylisting", "greylist"},
    {"speeding, toomanyconn", "TransientFailure", "policy-related", "20, 70", "Frequency or Volume Too High", "Transient/General", "Transient", "temporary: espblock", "rate_limited", "rate"},
    {"toomanyconn", "TooManyRecipients", "protocol-errors", "20", "Frequency or Volume Too High", "Transient/General", "Transient", "temporary", "rate_limited", "message"},
    {"systemerror, systemfull, notaccept", "TransientFailure", "other", "20, 70", "Technical Failure", "Transient/General", "Transient", "temporary: generic", "server_error", "capacity, recipient"},
    {"networkerror", "NoAnswerFromHost, BadConnection", "no-answer-from-host, bad-connection", "20, 24", "Technical Failure", "Transient/General", "Transient", "temporary: generic", "server_error", "network"},
    {"networkerror", "DNSFailure", "bad-domain", "21", "Technical Failure", "Transient/General", "DnsError", "temporary: generic", "server_error", "network"},
    {"networkerror", "RoutingErrors", "routing-errors", "40", "Technical Failure", "Permanent/General", "HardBounce", "permanent: bounce", "server_error", "network"},
    {"expired", "MessageExpired", "message-expired", "24", "Technical Failure", "Transient/General", "SoftBounce", "permanent: old", "server_error", "network"},
    {"mesgtoobig, exceedlimit", "QuotaIssues", "content-related", "23", "Content", "Transient/MessageTooLarge", "HardBounce", "permanent: bounce", "policy_blocked", "message"},
    {"contenterror, notcompliantrfc", "ContentRelated", "content-related", "52", "Content", "Transient/ContentRejected", "HardBounce", "permanent: bounce", "policy_blocked", "message"},
    {"policyviolation", "ProhibitedAttachment", "content-related", "53", "Content", "Transient/AttachmentRejected", "Blocked", "permanent: bounce", "policy_blocked", "message"},
    {"virusdetected", "VirusRelated", "virus-related", "52", "Content", "Transient/ContentRejected", "VirusNotification", "permanent: bounce", "virus_detected", "virus"},
    {"spamdetected", "SpamContent, SpamRelated", "spam-related", "52", "Content", "Transient/ContentRejected", "SpamNotification", "permanent: bounce", "spam_blocked", "spam"},
    {"blocked", "SpamBlock", "spam-related", "51", "Reputation", "Transient/General, Undetermined", "Blocked", "permanent: blacklisted; temporary: espblock", "ip_blacklisted", "blacklist"},
    {"blocked, spamdetected", "SpamBlock", "spam-related", "51", "Reputation", "Transient/ContentRejected", "Blocked", "permanent: blacklisted", "domain_blacklisted", "blacklist, spam"},
    {"badreputation", "SpamBlock, PolicyRelated", "spam-related", "51", "Reputation", "Transient/General", "Blocked", "temporary: espblock", "spam_blocked", "block, spam"},
    {"authfailure", "AuthenticationFailed", "policy-related", "50", "Reputation", "Permanent/General", "DMARCPolicy", "permanent: bounce", "auth_failure", "dmarc, config"},
    {"requireptr", "AuthenticationFailed", "policy-related", "50", "Technical Failure", "Undetermined", "Blocked", "permanent: bounce", "policy_blocked", "config"},
    {"failedstarttls, securityerror", "AuthenticationFailed", "policy-related", "50", "Technical Failure", "Undetermined", "Blocked", "permanent: bounce", "policy_blocked", "config"},
    {"rejected", "InvalidSender", "invalid-sender", "50", "Reputation", "Undetermined", "Blocked", "permanent: bounce", "policy_blocked", "envelope, sender"},
    {"securityerror", "AuthenticationFailed", "relaying-issues", "25", "Technical Failure", "not a bounce", "SMTPApiError", "not a bounce", "auth_failure", "auth"},
    {"norelaying", "RelayDenied, RelayingIssues", "relaying-issues", "54", "Technical Failure", "Permanent/General", "HardBounce", "permanent: bounce", "relay_denied", "config"},
    {"policyviolation, securityerror", "PolicyRelated", "policy-related", "50", "Content", "Transient/ContentRejected", "Blocked", "permanent: bounce", "policy_blocked, geo_blocked", "policy, block"},
    {"syntaxerror", "ProtocolErrors", "protocol-errors", "40", "Technical Failure", "Undetermined/Undetermined", "HardBounce", "permanent: bounce", "server_error", "protocol"},
    {"suppressed", 0, 0, "25", 0, "Permanent/Suppressed, Permanent/OnAccountSuppressionList", "ManuallyDeactivated", "permanent: suppress-bounce, suppress-complaint, suppress-unsubscribe", 0, 0},
    {"vacation", "AutoReply, Subscribe, Unsubscribe, ChallengeResponse", 0, "60, 80, 90", 0, 0, "AutoResponder, Subscribe, Unsubscribe, ChallengeVerification", 0, 0, 0},
    {"feedback", 0, 0, "100", 0, "Complaint", "SpamComplaint", 0, 0, 0},
    {"undefined, onhold, mailererror", "Uncategorized", "other", "1, 30, 40", "Unclassified", "Undetermined/Undetermined", "Unknown", "permanent: generic", "unknown", "other"},
};

const bc_category bc_categories[BC_NCATEGORY] = {
    {"delivered", 2, 7, 5,
     "the mail, or the command, was accepted",
     tables_label[BC_CAT_DELIVERED]},
    {"user_unknown", 5, 1, 1,
     "no such mailbox at a domain that exists",
     tables_label[BC_CAT_USER_UNKNOWN]},
    {"bad_address", 5, 1, 1,
     "the recipient address is badly formed",
     tables_label[BC_CAT_BAD_ADDRESS]},
    {"domain_unknown", 5, 1, 1,
     "the recipient domain does not exist or takes no mail (no MX, null MX)",
     tables_label[BC_CAT_DOMAIN_UNKNOWN]},
    {"mailbox_moved", 5, 1, 1,
     "the mailbox or its domain has moved or changed owner",
     tables_label[BC_CAT_MAILBOX_MOVED]},
    {"mailbox_disabled", 5, 1, 1,
     "the account is disabled, suspended, inactive, closed or not activated",
     tables_label[BC_CAT_MAILBOX_DISABLED]},
    {"mailbox_full", 4, 1, 2,
     "the mailbox is over its quota",
     tables_label[BC_CAT_MAILBOX_FULL]},
    {"recipient_restricted", 5, 1, 0,
     "the recipient, list or group takes mail from certain senders only",
     tables_label[BC_CAT_RECIPIENT_RESTRICTED]},
    {"greylisted", 4, 2, 2,
     "first contact is put off; come back in some minutes",
     tables_label[BC_CAT_GREYLISTED]},
    {"rate_limited", 4, 3, 2,
     "too many messages, connections or errors per time",
     tables_label[BC_CAT_RATE_LIMITED]},
    {"too_many_recipients", 4, 4, 2,
     "too many recipients in one transaction; split it",
     tables_label[BC_CAT_TOO_MANY_RECIPIENTS]},
    {"server_error", 4, 2, 2,
     "trouble in a mail system: disk full, overload, local error, shutting down, bad configuration",
     tables_label[BC_CAT_SERVER_ERROR]},
    {"network_error", 4, 5, 2,
     "connection refused, reset, dropped, timed out; no route to the host",
     tables_label[BC_CAT_NETWORK_ERROR]},
    {"dns_error", 4, 5, 2,
     "a look-up failed, other than by a domain that does not exist",
     tables_label[BC_CAT_DNS_ERROR]},
    {"routing_error", 5, 2, 0,
     "a mail loop, too many hops, or no route for another cause than the address",
     tables_label[BC_CAT_ROUTING_ERROR]},
    {"expired", 4, 5, 2,
     "given up, or still delayed, after retrying",
     tables_label[BC_CAT_EXPIRED]},
    {"message_too_large", 5, 4, 4,
     "over a size limit",
     tables_label[BC_CAT_MESSAGE_TOO_LARGE]},
    {"content_format", 5, 4, 4,
     "headers, MIME, line length, encoding or another RFC rule of the message",
     tables_label[BC_CAT_CONTENT_FORMAT]},
    {"attachment_blocked", 5, 4, 4,
     "an attachment of this kind is refused",
     tables_label[BC_CAT_ATTACHMENT_BLOCKED]},
    {"virus_detected", 5, 4, 4,
     "virus, malware or phishing found",
     tables_label[BC_CAT_VIRUS_DETECTED]},
    {"spam_content", 5, 4, 4,
     "judged spam by its content or score",
     tables_label[BC_CAT_SPAM_CONTENT]},
    {"ip_blocklisted", 5, 3, 3,
     "the sending address or network is on a block list",
     tables_label[BC_CAT_IP_BLOCKLISTED]},
    {"domain_blocklisted", 5, 3, 3,
     "a domain or URL of the sender is on a block list",
     tables_label[BC_CAT_DOMAIN_BLOCKLISTED]},
    {"bad_reputation", 5, 3, 3,
     "poor reputation, complaints or suspicious traffic, no list named",
     tables_label[BC_CAT_BAD_REPUTATION]},
    {"auth_failure", 5, 3, 3,
     "SPF, DKIM, DMARC or ARC did not pass",
     tables_label[BC_CAT_AUTH_FAILURE]},
    {"reverse_dns", 5, 3, 3,
     "PTR or HELO name missing, generic or not matching",
     tables_label[BC_CAT_REVERSE_DNS]},
    {"tls_required", 5, 3, 3,
     "TLS, DANE, MTA-STS or REQUIRETLS was not met",
     tables_label[BC_CAT_TLS_REQUIRED]},
    {"sender_rejected", 5, 3, 3,
     "the sender address or domain is invalid, unknown or not wanted",
     tables_label[BC_CAT_SENDER_REJECTED]},
    {"smtp_auth", 5, 3, 3,
     "login missing or failed, or the account may not send",
     tables_label[BC_CAT_SMTP_AUTH]},
    {"relay_denied", 5, 3, 0,
     "this host does not relay for that sender or domain",
     tables_label[BC_CAT_RELAY_DENIED]},
    {"policy_rejection", 5, 2, 0,
     "refused by policy, with no finer cause given",
     tables_label[BC_CAT_POLICY_REJECTION]},
    {"protocol_error", 5, 3, 3,
     "bad command, argument, order or HELO",
     tables_label[BC_CAT_PROTOCOL_ERROR]},
    {"suppressed", 5, 6, 1,
     "refused by the sending system's suppression or bounce list; mail merely held or cancelled by an operator is not this",
     tables_label[BC_CAT_SUPPRESSED]},
    {"auto_reply", 0, 7, 5,
     "vacation or other automatic answer, or a challenge",
     tables_label[BC_CAT_AUTO_REPLY]},
    {"complaint", 0, 1, 1,
     "a feedback-loop or abuse report",
     tables_label[BC_CAT_COMPLAINT]},
    {"unknown", 0, 0, 0,
     "no cause can be told from the text",
     tables_label[BC_CAT_UNKNOWN]},
};

/* code, kind, class, category, action, listed, description, title, summary, detail, replies,
   reference, origin */
const bc_code bc_codes[BC_NCODE] = {
    {"101", 1, 1, BC_CAT_NETWORK_ERROR, 2, 0,
     1, 1, 0, 30, 0, 122, 136},
    {"111", 1, 1, BC_CAT_NETWORK_ERROR, 2, 0,
     145, 145, 0, 175, 0, 122, 136},
    {"1xx", 4, 1, BC_CAT_UNKNOWN, 0, 1,
     280, 317, 344, 358, 0, 436, 136},
    {"2.0.0", 0, 2, BC_CAT_DELIVERED, 5, 0,
     456, 456, 0, 479, 532, 536, 557},
    {"2.1.0", 0, 2, BC_CAT_DELIVERED, 5, 0,
     566, 566, 0, 587, 0, 657, 557},
    {"2.1.5", 0, 2, BC_CAT_DELIVERED, 5, 0,
     678, 678, 0, 704, 762, 657, 557},
    {"2.1.9", 0, 2, BC_CAT_DELIVERED, 5, 0,
     766, 766, 0, 806, 0, 892, 901},
    {"2.2.0", 0, 2, BC_CAT_DELIVERED, 5, 0,
     911, 911, 0, 945, 0, 1006, 557},
    {"2.3.0", 0, 2, BC_CAT_DELIVERED, 5, 0,
     1027, 1027, 0, 1065, 1137, 1145, 557},
    {"2.3.6", 0, 2, BC_CAT_DELIVERED, 5, 0,
     1166, 1166, 0, 1197, 1259, 1267, 901},
    {"2.5.0", 0, 2, BC_CAT_DELIVERED, 5, 0,
     1276, 1276, 0, 1311, 1355, 1375, 557},
    {"2.6.4", 0, 2, BC_CAT_DELIVERED, 5, 0,
     1396, 1396, 0, 1427, 762, 1471, 557},
    {"2.6.8", 0, 2, BC_CAT_DELIVERED, 5, 0,
     1492, 1492, 0, 1561, 1626, 1630, 901},
    {"2.7.0", 0, 2, BC_CAT_DELIVERED, 5, 0,
     1639, 1639, 0, 1674, 1756, 1764, 557},
    {"2.7.7", 0, 2, BC_CAT_DELIVERED, 5, 0,
     1785, 1785, 0, 1811, 0, 1764, 557},
    {"2.XXX.YYY", 2, 2, BC_CAT_DELIVERED, 5, 1,
     1860, 2016, 2016, 2024, 532, 2077, 557},
    {"200", 1, 2, BC_CAT_DELIVERED, 5, 0,
     2096, 2096, 0, 2125, 2157, 2163, 2194},
    {"211", 1, 2, BC_CAT_DELIVERED, 5, 0,
     2203, 2203, 0, 2239, 2157, 2276, 557},
    {"214", 1, 2, BC_CAT_DELIVERED, 5, 0,
     2299, 2299, 0, 2312, 2157, 2276, 557},
    {"220", 1, 2, BC_CAT_DELIVERED, 5, 0,
     2363, 2363, 0, 2377, 2157, 2423, 557},
    {"221", 1, 2, BC_CAT_DELIVERED, 5, 0,
     2467, 2467, 0, 2504, 2157, 2276, 557},
    {"235", 1, 2, BC_CAT_DELIVERED, 5, 0,
     2520, 2520, 0, 2545, 2558, 2564, 901},
    {"250", 1, 2, BC_CAT_DELIVERED, 5, 0,
     2583, 2583, 0, 2621, 2157, 2276, 557},
    {"251", 1, 2, BC_CAT_DELIVERED, 5, 0,
     2680, 2680, 0, 2709, 2754, 2760, 557},
    {"252", 1, 2, BC_CAT_DELIVERED, 5, 0,
     2796, 2796, 0, 2859, 2919, 2925, 557},
    {"253", 1, 2, BC_CAT_DELIVERED, 5, 0,
     2963, 2963, 0, 3001, 2919, 3046, 901},
    {"2xx", 4, 2, BC_CAT_DELIVERED, 5, 1,
     3055, 3118, 2016, 3144, 0, 3201, 557},
    {"334", 1, 3, BC_CAT_UNKNOWN, 0, 0,
     3224, 3224, 0, 3241, 0, 2564, 901},
    {"354", 1, 3, BC_CAT_UNKNOWN, 0, 0,
     3288, 3288, 0, 3329, 0, 2276, 557},
    {"355", 1, 3, BC_CAT_UNKNOWN, 0, 0,
     3361, 3361, 0, 3400, 0, 3456, 2194},
    {"3xx", 4, 3, BC_CAT_UNKNOWN, 0, 1,
     3516, 3578, 3606, 3618, 0, 3201, 557},
    {"4.0.0", 0, 4, BC_CAT_UNKNOWN, 0, 0,
     456, 456, 0, 479, 3688, 536, 557},
    {"4.1.0", 0, 4, BC_CAT_UNKNOWN, 0, 0,
     566, 566, 0, 587, 0, 657, 557},
    {"4.1.1", 0, 4, BC_CAT_USER_UNKNOWN, 2, 0,
     3692, 3692, 0, 3724, 3840, 657, 557},
    {"4.1.10", 0, 4, BC_CAT_DOMAIN_UNKNOWN, 2, 0,
     3844, 3844, 0, 3874, 0, 3988, 901},
    {"4.1.2", 0, 4, BC_CAT_DOMAIN_UNKNOWN, 2, 0,
     4007, 4007, 0, 4038, 0, 657, 557},
    {"4.1.3", 0, 4, BC_CAT_BAD_ADDRESS, 2, 0,
     4162, 4162, 0, 4201, 0, 657, 557},
    {"4.1.4", 0, 4, BC_CAT_UNKNOWN, 0, 0,
     4296, 4296, 0, 4334, 0, 657, 557},
    {"4.1.5", 0, 4, BC_CAT_UNKNOWN, 0, 0,
     678, 678, 0, 4398, 0, 657, 557},
    {"4.1.6", 0, 4, BC_CAT_MAILBOX_MOVED, 2, 0,
     4501, 4501, 0, 4554, 0, 657, 557},
    {"4.1.7", 0, 4, BC_CAT_SENDER_REJECTED, 3, 0,
     4672, 4672, 0, 4708, 0, 657, 557},
    {"4.1.8", 0, 4, BC_CAT_SENDER_REJECTED, 3, 0,
     4764, 4764, 0, 4792, 3840, 657, 557},
    {"4.1.9", 0, 4, BC_CAT_UNKNOWN, 0, 0,
     766, 766, 0, 806, 0, 892, 901},
    {"4.2.0", 0, 4, BC_CAT_UNKNOWN, 0, 0,
     911, 911, 0, 945, 0, 1006, 557},
    {"4.2.1", 0, 4, BC_CAT_MAILBOX_DISABLED, 2, 0,
     4855, 4855, 0, 4896, 0, 1006, 557},
    {"4.2.2", 0, 4, BC_CAT_MAILBOX_FULL, 2, 0,
     4961, 4961, 0, 4974, 0, 1006, 557},
    {"4.2.3", 0, 4, BC_CAT_MESSAGE_TOO_LARGE, 4, 0,
     5022, 5022, 0, 5066, 0, 1006, 557},
    {"4.2.4", 0, 4, BC_CAT_SERVER_ERROR, 2, 0,
     5164, 5164, 0, 5195, 5247, 1006, 557},
    {"4.3.0", 0, 4, BC_CAT_SERVER_ERROR, 2, 0,
     1027, 1027, 0, 1065, 5255, 1145, 557},
    {"4.3.1", 0, 4, BC_CAT_SERVER_ERROR, 2, 0,
     5263, 5263, 0, 5280, 5327, 1145, 557},
    {"4.3.2", 0, 4, BC_CAT_SERVER_ERROR, 2, 0,
     5331, 5331, 0, 5369, 5455, 5459, 557},
    {"4.3.3", 0, 4, BC_CAT_SERVER_ERROR, 2, 0,
     5490, 5490, 0, 5530, 0, 1145, 557},
    {"4.3.4", 0, 4, BC_CAT_MESSAGE_TOO_LARGE, 4, 0,
     5588, 5588, 0, 5615, 0, 1145, 557},
    {"4.3.5", 0, 4, BC_CAT_SERVER_ERROR, 2, 0,
     5708, 5708, 0, 5738, 0, 1145, 557},
    {"4.3.6", 0, 4, BC_CAT_UNKNOWN, 0, 0,
     1166, 1166, 0, 5800, 0, 1267, 901},
    {"4.4.0", 0, 4, BC_CAT_NETWORK_ERROR, 2, 0,
     5907, 5907, 0, 5952, 0, 5995, 557},
    {"4.4.1", 0, 4, BC_CAT_NETWORK_ERROR, 2, 0,
     6016, 6016, 0, 6036, 3840, 5995, 557},
    {"4.4.2", 0, 4, BC_CAT_NETWORK_ERROR, 2, 0,
     6091, 6091, 0, 6106, 6182, 5995, 557},
    {"4.4.3", 0, 4, BC_CAT_DNS_ERROR, 2, 0,
     6186, 6186, 0, 6211, 3840, 5995, 557},
    {"4.4.4", 0, 4, BC_CAT_ROUTING_ERROR, 0, 0,
     6257, 6257, 0, 6273, 0, 5995, 557},
    {"4.4.5", 0, 4, BC_CAT_SERVER_ERROR, 2, 0,
     6321, 6321, 0, 6344, 3840, 5995, 557},
    {"4.4.6", 0, 4, BC_CAT_ROUTING_ERROR, 0, 0,
     6385, 6385, 0, 6407, 0, 5995, 557},
    {"4.4.7", 0, 4, BC_CAT_EXPIRED, 2, 0,
     6445, 6445, 0, 6467, 0, 5995, 557},
    {"4.4.8", 0, 4, BC_CAT_NETWORK_ERROR, 2, 0,
     6508, 6508, 0, 6522, 6593, 6605, 6648},
    {"4.5.0", 0, 4, BC_CAT_UNKNOWN, 0, 0,
     1276, 1276, 0, 1311, 6654, 1375, 557},
    {"4.5.1", 0, 4, BC_CAT_PROTOCOL_ERROR, 3, 0,
     6674, 6674, 0, 6690, 6783, 1375, 557},
    {"4.5.2", 0, 4, BC_CAT_PROTOCOL_ERROR, 3, 0,
     6787, 6787, 0, 6800, 0, 1375, 557},
    {"4.5.3", 0, 4, BC_CAT_TOO_MANY_RECIPIENTS, 2, 0,
     6890, 6890, 0, 6910, 3840, 1375, 557},
    {"4.5.4", 0, 4, BC_CAT_PROTOCOL_ERROR, 3, 0,
     6974, 6974, 0, 7000, 3840, 1375, 557},
    {"4.5.5", 0, 4, BC_CAT_PROTOCOL_ERROR, 3, 0,
     7113, 7113, 0, 7136, 0, 1375, 557},
    {"4.5.6", 0, 4, BC_CAT_SMTP_AUTH, 3, 0,
     7189, 7189, 0, 7230, 0, 2564, 901},
    {"4.6.0", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0,
     7290, 7290, 0, 7321, 0, 1471, 557},
    {"4.6.1", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0,
     7386, 7386, 0, 7406, 0, 1471, 557},
    {"4.6.10", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0,
     7506, 7506, 0, 7523, 0, 1630, 7566},
    {"4.6.2", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0,
     7577, 7577, 0, 7612, 0, 1471, 557},
    {"4.6.3", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0,
     7674, 7674, 0, 7712, 0, 1471, 557},
    {"4.6.4", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0,
     1396, 1396, 0, 7778, 0, 1471, 557},
    {"4.6.5", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0,
     7873, 7873, 0, 7891, 0, 1471, 557},
    {"4.6.6", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0,
     7933, 7933, 0, 7963, 0, 8018, 901},
    {"4.6.7", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0,
     8027, 8027, 0, 8087, 0, 1630, 901},
    {"4.6.8", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0,
     1492, 1492, 0, 8195, 0, 1630, 901},
    {"4.6.9", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0,
     8311, 8311, 0, 8413, 0, 1630, 901},
    {"4.7.0", 0, 4, BC_CAT_UNKNOWN, 0, 0,
     1639, 1639, 0, 1674, 8524, 1764, 557},
    {"4.7.1", 0, 4, BC_CAT_POLICY_REJECTION, 0, 0,
     8532, 8532, 0, 8573, 8692, 1764, 557},
    {"4.7.10", 0, 4, BC_CAT_TLS_REQUIRED, 3, 0,
     8700, 8700, 0, 8718, 0, 8830, 901},
    {"4.7.11", 0, 4, BC_CAT_TLS_REQUIRED, 3, 0,
     8839, 8839, 0, 8898, 0, 2564, 901},
    {"4.7.12", 0, 4, BC_CAT_SMTP_AUTH, 3, 0,
     9017, 9017, 0, 9049, 9104, 2564, 901},
    {"4.7.13", 0, 4, BC_CAT_SMTP_AUTH, 3, 0,
     9112, 9112, 0, 9134, 0, 8830, 901},
    {"4.7.14", 0, 4, BC_CAT_SMTP_AUTH, 3, 0,
     9256, 9256, 0, 9284, 0, 8830, 901},
    {"4.7.15", 0, 4, BC_CAT_POLICY_REJECTION, 0, 0,
     9413, 9413, 0, 9439, 9498, 1267, 901},
    {"4.7.16", 0, 4, BC_CAT_MESSAGE_TOO_LARGE, 4, 0,
     9502, 9502, 0, 9548, 0, 1267, 901},
    {"4.7.17", 0, 4, BC_CAT_MAILBOX_MOVED, 2, 0,
     9591, 9591, 0, 9617, 0, 9736, 901},
    {"4.7.18", 0, 4, BC_CAT_MAILBOX_MOVED, 2, 0,
     9745, 9745, 0, 9770, 0, 9736, 901},
    {"4.7.19", 0, 4, BC_CAT_POLICY_REJECTION, 0, 0,
     9884, 9884, 0, 9914, 0, 9736, 901},
    {"4.7.2", 0, 4, BC_CAT_RECIPIENT_RESTRICTED, 0, 0,
     10026, 10026, 0, 10060, 0, 1764, 557},
    {"4.7.20", 0, 4, BC_CAT_AUTH_FAILURE, 3, 0,
     10143, 10143, 0, 10175, 0, 10248, 901},
    {"4.7.21", 0, 4, BC_CAT_AUTH_FAILURE, 3, 0,
     10277, 10277, 0, 10312, 0, 10248, 901},
    {"4.7.22", 0, 4, BC_CAT_AUTH_FAILURE, 3, 0,
     10420, 10420, 0, 10465, 0, 10248, 901},
    {"4.7.23", 0, 4, BC_CAT_AUTH_FAILURE, 3, 0,
     10563, 10563, 0, 10585, 0, 10675, 901},
    {"4.7.24", 0, 4, BC_CAT_AUTH_FAILURE, 3, 0,
     10704, 10704, 0, 10725, 3840, 10675, 901},
    {"4.7.25", 0, 4, BC_CAT_REVERSE_DNS, 3, 0,
     10784, 10784, 0, 10814, 0, 10903, 901},
    {"4.7.26", 0, 4, BC_CAT_AUTH_FAILURE, 3, 0,
     10932, 10932, 0, 10970, 0, 11079, 901},
    {"4.7.27", 0, 4, BC_CAT_SENDER_REJECTED, 3, 0,
     11098, 11098, 0, 11125, 0, 11242, 901},
    {"4.7.28", 0, 4, BC_CAT_RATE_LIMITED, 2, 0,
     11251, 11251, 0, 11271, 0, 11335, 901},
    {"4.7.29", 0, 4, BC_CAT_AUTH_FAILURE, 3, 0,
     11364, 11364, 0, 11387, 0, 11480, 901},
    {"4.7.3", 0, 4, BC_CAT_POLICY_REJECTION, 0, 0,
     11489, 11489, 0, 11535, 0, 1764, 557},
    {"4.7.30", 0, 4, BC_CAT_TLS_REQUIRED, 3, 0,
     11652, 11652, 0, 11680, 0, 11791, 901},
    {"4.7.4", 0, 4, BC_CAT_TLS_REQUIRED, 3, 0,
     11800, 11800, 0, 11832, 0, 1764, 557},
    {"4.7.5", 0, 4, BC_CAT_TLS_REQUIRED, 3, 0,
     11937, 11937, 0, 11959, 0, 1764, 557},
    {"4.7.6", 0, 4, BC_CAT_TLS_REQUIRED, 3, 0,
     12030, 12030, 0, 12068, 0, 1764, 557},
    {"4.7.7", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0,
     1785, 1785, 0, 1811, 0, 1764, 557},
    {"4.7.8", 0, 4, BC_CAT_SMTP_AUTH, 3, 0,
     12130, 12130, 0, 12165, 0, 2564, 901},
    {"4.7.9", 0, 4, BC_CAT_SMTP_AUTH, 3, 0,
     12258, 12258, 0, 12295, 0, 2564, 901},
    {"4.XXX.YYY", 2, 4, BC_CAT_UNKNOWN, 0, 1,
     12396, 12737, 12737, 12766, 3688, 2077, 557},
    {"403", 1, 4, BC_CAT_SENDER_REJECTED, 3, 0,
     12839, 12839, 0, 12880, 12955, 12961, 12985},
    {"420", 1, 4, BC_CAT_NETWORK_ERROR, 2, 0,
     12994, 12994, 0, 13032, 13084, 122, 136},
    {"421", 1, 4, BC_CAT_SERVER_ERROR, 2, 1,
     13090, 13142, 0, 13194, 13269, 2276, 557},
    {"422", 1, 4, BC_CAT_UNKNOWN, 0, 0,
     13275, 13275, 0, 13338, 13470, 13477, 13518},
    {"426", 1, 4, BC_CAT_NETWORK_ERROR, 2, 0,
     13527, 13527, 0, 13559, 13084, 13605, 12985},
    {"430", 1, 4, BC_CAT_PROTOCOL_ERROR, 3, 0,
     13652, 13652, 0, 13690, 13743, 13477, 13749},
    {"431", 1, 4, BC_CAT_SERVER_ERROR, 2, 0,
     13763, 13763, 0, 13796, 13855, 122, 136},
    {"432", 1, 4, BC_CAT_SMTP_AUTH, 3, 0,
     9017, 9017, 0, 13861, 13470, 2564, 901},
    {"441", 1, 4, BC_CAT_NETWORK_ERROR, 2, 0,
     13910, 13910, 0, 13953, 14001, 122, 136},
    {"442", 1, 4, BC_CAT_NETWORK_ERROR, 2, 0,
     14007, 14007, 0, 14037, 13084, 122, 136},
    {"446", 1, 4, BC_CAT_ROUTING_ERROR, 0, 0,
     14089, 14089, 0, 14119, 14168, 122, 136},
    {"447", 1, 4, BC_CAT_EXPIRED, 2, 0,
     14174, 14174, 0, 14203, 14252, 122, 136},
    {"449", 1, 4, BC_CAT_ROUTING_ERROR, 0, 0,
     14258, 14258, 0, 14283, 14353, 122, 136},
    {"450", 1, 4, BC_CAT_SERVER_ERROR, 2, 1,
     14359, 14433, 0, 14486, 14548, 2276, 557},
    {"451", 1, 4, BC_CAT_SERVER_ERROR, 2, 1,
     14554, 14600, 0, 14652, 14695, 14701, 557},
    {"452", 1, 4, BC_CAT_SERVER_ERROR, 2, 1,
     14754, 14754, 0, 14810, 13855, 14870, 557},
    {"453", 1, 4, BC_CAT_UNKNOWN, 0, 0,
     14934, 14934, 0, 14951, 13269, 14981, 901},
    {"454", 1, 4, BC_CAT_SERVER_ERROR, 2, 0,
     14990, 14990, 0, 15043, 15086, 15092, 901},
    {"455", 1, 4, BC_CAT_SERVER_ERROR, 2, 0,
     15111, 15111, 0, 15151, 15194, 2276, 557},
    {"456", 1, 4, BC_CAT_NETWORK_ERROR, 2, 0,
     15200, 15200, 0, 15236, 15295, 6605, 6648},
    {"458", 1, 4, BC_CAT_SERVER_ERROR, 2, 0,
     15301, 15301, 0, 15335, 15371, 3046, 901},
    {"459", 1, 4, BC_CAT_POLICY_REJECTION, 0, 0,
     15377, 15377, 0, 15394, 15371, 3046, 901},
    {"470", 1, 4, BC_CAT_RATE_LIMITED, 2, 0,
     15422, 15422, 0, 15455, 15506, 15513, 12985},
    {"471", 1, 4, BC_CAT_SERVER_ERROR, 2, 0,
     15565, 15565, 0, 15605, 15673, 122, 136},
    {"475", 1, 4, BC_CAT_POLICY_REJECTION, 0, 0,
     15679, 15679, 0, 15726, 15673, 12985, 12985},
    {"498", 1, 4, BC_CAT_UNKNOWN, 0, 0,
     15781, 15781, 0, 15809, 15852, 15858, 12985},
    {"4xx", 4, 4, BC_CAT_UNKNOWN, 0, 1,
     15892, 15947, 15983, 15996, 0, 3201, 557},
    {"5.0.0", 0, 5, BC_CAT_UNKNOWN, 0, 1,
     16057, 456, 0, 479, 16080, 536, 557},
    {"5.1.0", 0, 5, BC_CAT_UNKNOWN, 0, 1,
     566, 566, 0, 587, 0, 657, 557},
    {"5.1.1", 0, 5, BC_CAT_USER_UNKNOWN, 1, 1,
     3692, 3692, 0, 16084, 16155, 657, 557},
    {"5.1.10", 0, 5, BC_CAT_DOMAIN_UNKNOWN, 1, 0,
     3844, 3844, 0, 16159, 16228, 3988, 901},
    {"5.1.2", 0, 5, BC_CAT_DOMAIN_UNKNOWN, 1, 1,
     4007, 4007, 0, 16232, 0, 657, 557},
    {"5.1.3", 0, 5, BC_CAT_BAD_ADDRESS, 1, 1,
     4162, 4162, 0, 16311, 16361, 657, 557},
    {"5.1.4", 0, 5, BC_CAT_UNKNOWN, 0, 1,
     4296, 4296, 0, 4334, 0, 657, 557},
    {"5.1.5", 0, 5, BC_CAT_UNKNOWN, 0, 1,
     16365, 678, 0, 4398, 0, 657, 557},
    {"5.1.6", 0, 5, BC_CAT_MAILBOX_MOVED, 1, 1,
     16399, 4501, 0, 16417, 0, 657, 557},
    {"5.1.7", 0, 5, BC_CAT_SENDER_REJECTED, 3, 1,
     4672, 4672, 0, 4708, 0, 657, 557},
    {"5.1.8", 0, 5, BC_CAT_SENDER_REJECTED, 3, 1,
     4764, 4764, 0, 4792, 16361, 657, 557},
    {"5.1.9", 0, 5, BC_CAT_UNKNOWN, 0, 0,
     766, 766, 0, 806, 0, 892, 901},
    {"5.2.0", 0, 5, BC_CAT_UNKNOWN, 0, 1,
     911, 911, 0, 945, 0, 1006, 557},
    {"5.2.1", 0, 5, BC_CAT_MAILBOX_DISABLED, 1, 1,
     4855, 4855, 0, 4896, 0, 1006, 557},
    {"5.2.2", 0, 5, BC_CAT_MAILBOX_FULL, 2, 1,
     4961, 4961, 0, 16490, 16583, 1006, 557},
    {"5.2.3", 0, 5, BC_CAT_MESSAGE_TOO_LARGE, 4, 1,
     16587, 5022, 0, 16632, 16583, 1006, 557},
    {"5.2.4", 0, 5, BC_CAT_SERVER_ERROR, 2, 1,
     5164, 5164, 0, 5195, 0, 1006, 557},
    {"5.3.0", 0, 5, BC_CAT_SERVER_ERROR, 2, 1,
     1027, 1027, 0, 1065, 16685, 1145, 557},
    {"5.3.1", 0, 5, BC_CAT_SERVER_ERROR, 2, 1,
     5263, 5263, 0, 16693, 0, 1145, 557},
    {"5.3.2", 0, 5, BC_CAT_SERVER_ERROR, 2, 1,
     5331, 5331, 0, 5369, 16785, 5459, 557},
    {"5.3.3", 0, 5, BC_CAT_SERVER_ERROR, 2, 1,
     5490, 5490, 0, 5530, 0, 1145, 557},
    {"5.3.4", 0, 5, BC_CAT_MESSAGE_TOO_LARGE, 4, 1,
     5588, 5588, 0, 16789, 16837, 1145, 557},
    {"5.3.5", 0, 5, BC_CAT_SERVER_ERROR, 2, 0,
     5708, 5708, 0, 5738, 0, 1145, 557},
    {"5.3.6", 0, 5, BC_CAT_UNKNOWN, 0, 0,
     1166, 1166, 0, 5800, 0, 1267, 901},
    {"5.4.0", 0, 5, BC_CAT_NETWORK_ERROR, 2, 1,
     5907, 5907, 0, 5952, 0, 5995, 557},
    {"5.4.1", 0, 5, BC_CAT_NETWORK_ERROR, 2, 1,
     16845, 6016, 0, 16888, 0, 5995, 557},
    {"5.4.2", 0, 5, BC_CAT_NETWORK_ERROR, 2, 1,
     6091, 6091, 0, 16988, 0, 5995, 557},
    {"5.4.3", 0, 5, BC_CAT_DNS_ERROR, 2, 1,
     17109, 6186, 0, 17132, 16155, 5995, 557},
    {"5.4.4", 0, 5, BC_CAT_ROUTING_ERROR, 0, 1,
     6257, 6257, 0, 6273, 0, 5995, 557},
    {"5.4.5", 0, 5, BC_CAT_SERVER_ERROR, 2, 1,
     17223, 6321, 0, 17242, 0, 5995, 557},
    {"5.4.6", 0, 5, BC_CAT_ROUTING_ERROR, 0, 1,
     6385, 6385, 0, 17328, 0, 5995, 557},
    {"5.4.7", 0, 5, BC_CAT_EXPIRED, 2, 1,
     6445, 6445, 0, 6467, 0, 5995, 557},
    {"5.4.8", 0, 5, BC_CAT_NETWORK_ERROR, 2, 0,
     6508, 6508, 0, 17411, 0, 6605, 6648},
    {"5.5.0", 0, 5, BC_CAT_UNKNOWN, 0, 1,
     1276, 1276, 0, 1311, 17527, 1375, 557},
    {"5.5.1", 0, 5, BC_CAT_PROTOCOL_ERROR, 3, 1,
     6674, 6674, 0, 17543, 17591, 1375, 557},
    {"5.5.2", 0, 5, BC_CAT_PROTOCOL_ERROR, 3, 1,
     6787, 6787, 0, 17619, 17664, 1375, 557},
    {"5.5.3", 0, 5, BC_CAT_TOO_MANY_RECIPIENTS, 2, 1,
     6890, 6890, 0, 6910, 0, 1375, 557},
    {"5.5.4", 0, 5, BC_CAT_PROTOCOL_ERROR, 3, 1,
     6974, 6974, 0, 17684, 17752, 1375, 557},
    {"5.5.5", 0, 5, BC_CAT_PROTOCOL_ERROR, 3, 1,
     7113, 7113, 0, 7136, 0, 1375, 557},
    {"5.5.6", 0, 5, BC_CAT_SMTP_AUTH, 3, 0,
     7189, 7189, 0, 7230, 17776, 2564, 901},
    {"5.6.0", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 1,
     7290, 7290, 0, 7321, 0, 1471, 557},
    {"5.6.1", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 1,
     7386, 7386, 0, 17780, 0, 1471, 557},
    {"5.6.10", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 0,
     7506, 7506, 0, 7523, 0, 1630, 7566},
    {"5.6.2", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 1,
     7577, 7577, 0, 7612, 0, 1471, 557},
    {"5.6.3", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 1,
     7674, 7674, 0, 7712, 17835, 1471, 557},
    {"5.6.4", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 1,
     1396, 1396, 0, 1427, 0, 1471, 557},
    {"5.6.5", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 1,
     17839, 7873, 0, 7891, 0, 1471, 557},
    {"5.6.6", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 0,
     7933, 7933, 0, 7963, 17835, 8018, 901},
    {"5.6.7", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 0,
     8027, 8027, 0, 17857, 17920, 1630, 901},
    {"5.6.8", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 0,
     1492, 1492, 0, 1561, 17920, 1630, 901},
    {"5.6.9", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 0,
     8311, 8311, 0, 17928, 16155, 1630, 901},
    {"5.7.0", 0, 5, BC_CAT_UNKNOWN, 0, 1,
     1639, 1639, 0, 1674, 17994, 1764, 557},
    {"5.7.1", 0, 5, BC_CAT_POLICY_REJECTION, 0, 1,
     8532, 8532, 0, 18022, 18096, 1764, 557},
    {"5.7.10", 0, 5, BC_CAT_TLS_REQUIRED, 3, 0,
     8700, 8700, 0, 18116, 18183, 8830, 901},
    {"5.7.11", 0, 5, BC_CAT_TLS_REQUIRED, 3, 0,
     8839, 8839, 0, 18187, 18261, 2564, 901},
    {"5.7.12", 0, 5, BC_CAT_SMTP_AUTH, 3, 0,
     9017, 9017, 0, 18269, 0, 2564, 901},
    {"5.7.13", 0, 5, BC_CAT_SMTP_AUTH, 3, 0,
     9112, 9112, 0, 18369, 18446, 8830, 901},
    {"5.7.14", 0, 5, BC_CAT_SMTP_AUTH, 3, 0,
     9256, 9256, 0, 18450, 18534, 8830, 901},
    {"5.7.15", 0, 5, BC_CAT_POLICY_REJECTION, 0, 0,
     9413, 9413, 0, 9439, 16155, 1267, 901},
    {"5.7.16", 0, 5, BC_CAT_MESSAGE_TOO_LARGE, 4, 0,
     9502, 9502, 0, 9548, 16583, 1267, 901},
    {"5.7.17", 0, 5, BC_CAT_MAILBOX_MOVED, 1, 0,
     9591, 9591, 0, 18542, 16080, 9736, 901},
    {"5.7.18", 0, 5, BC_CAT_MAILBOX_MOVED, 1, 0,
     9745, 9745, 0, 18616, 16080, 9736, 901},
    {"5.7.19", 0, 5, BC_CAT_POLICY_REJECTION, 0, 0,
     9884, 9884, 0, 18685, 16080, 9736, 901},
    {"5.7.2", 0, 5, BC_CAT_RECIPIENT_RESTRICTED, 0, 1,
     10026, 10026, 0, 18752, 16155, 1764, 557},
    {"5.7.20", 0, 5, BC_CAT_AUTH_FAILURE, 3, 0,
     10143, 10143, 0, 18790, 16155, 10248, 901},
    {"5.7.21", 0, 5, BC_CAT_AUTH_FAILURE, 3, 0,
     10277, 10277, 0, 18818, 16155, 10248, 901},
    {"5.7.22", 0, 5, BC_CAT_AUTH_FAILURE, 3, 0,
     10420, 10420, 0, 18881, 16155, 10248, 901},
    {"5.7.23", 0, 5, BC_CAT_AUTH_FAILURE, 3, 0,
     10563, 10563, 0, 18934, 16155, 10675, 901},
    {"5.7.24", 0, 5, BC_CAT_AUTH_FAILURE, 3, 0,
     10704, 10704, 0, 10725, 16155, 10675, 901},
    {"5.7.25", 0, 5, BC_CAT_REVERSE_DNS, 3, 0,
     10784, 10784, 0, 18979, 16155, 10903, 901},
    {"5.7.26", 0, 5, BC_CAT_AUTH_FAILURE, 3, 0,
     10932, 10932, 0, 19023, 16155, 11079, 901},
    {"5.7.27", 0, 5, BC_CAT_SENDER_REJECTED, 3, 0,
     11098, 11098, 0, 19087, 16155, 11242, 901},
    {"5.7.28", 0, 5, BC_CAT_RATE_LIMITED, 2, 0,
     11251, 11251, 0, 11271, 0, 11335, 901},
    {"5.7.29", 0, 5, BC_CAT_AUTH_FAILURE, 3, 0,
     11364, 11364, 0, 19159, 16155, 11480, 901},
    {"5.7.3", 0, 5, BC_CAT_POLICY_REJECTION, 0, 1,
     11489, 11489, 0, 19207, 0, 1764, 557},
    {"5.7.30", 0, 5, BC_CAT_TLS_REQUIRED, 3, 0,
     11652, 11652, 0, 19279, 16155, 11791, 901},
    {"5.7.4", 0, 5, BC_CAT_TLS_REQUIRED, 3, 1,
     11800, 11800, 0, 19345, 19405, 1764, 557},
    {"5.7.5", 0, 5, BC_CAT_TLS_REQUIRED, 3, 1,
     11937, 11937, 0, 11959, 0, 1764, 557},
    {"5.7.6", 0, 5, BC_CAT_TLS_REQUIRED, 3, 1,
     12030, 12030, 0, 12068, 0, 1764, 557},
    {"5.7.7", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 1,
     1785, 1785, 0, 1811, 0, 1764, 557},
    {"5.7.8", 0, 5, BC_CAT_SMTP_AUTH, 3, 0,
     12130, 12130, 0, 19409, 18534, 2564, 901},
    {"5.7.9", 0, 5, BC_CAT_SMTP_AUTH, 3, 0,
     12258, 12258, 0, 19457, 19513, 2564, 901},
    {"5.XXX.YYY", 2, 5, BC_CAT_UNKNOWN, 0, 1,
     19517, 19709, 19709, 19727, 16080, 2077, 557},
    {"500", 1, 5, BC_CAT_PROTOCOL_ERROR, 3, 1,
     19812, 19878, 0, 19913, 19947, 2276, 557},
    {"501", 1, 5, BC_CAT_PROTOCOL_ERROR, 3, 1,
     19953, 20006, 0, 20046, 20078, 2276, 557},
    {"502", 1, 5, BC_CAT_PROTOCOL_ERROR, 3, 1,
     20084, 20117, 0, 20141, 20177, 20183, 557},
    {"503", 1, 5, BC_CAT_PROTOCOL_ERROR, 3, 1,
     20221, 20276, 0, 20301, 20177, 2276, 557},
    {"504", 1, 5, BC_CAT_PROTOCOL_ERROR, 3, 1,
     20334, 20374, 0, 20408, 20078, 2276, 557},
    {"505", 1, 5, BC_CAT_UNKNOWN, 0, 0,
     20443, 20443, 0, 20503, 20606, 20612, 136},
    {"510", 1, 5, BC_CAT_UNKNOWN, 0, 0,
     20636, 20636, 0, 20665, 20713, 122, 136},
    {"511", 1, 5, BC_CAT_UNKNOWN, 0, 0,
     20636, 20636, 0, 20719, 20764, 122, 136},
    {"512", 1, 5, BC_CAT_UNKNOWN, 0, 0,
     20770, 20770, 0, 20805, 15852, 122, 136},
    {"513", 1, 5, BC_CAT_UNKNOWN, 0, 0,
     20850, 20850, 0, 20884, 20922, 122, 136},
    {"515", 1, 5, BC_CAT_UNKNOWN, 0, 0,
     20928, 20928, 0, 20975, 20764, 122, 136},
    {"517", 1, 5, BC_CAT_SENDER_REJECTED, 3, 0,
     21019, 21019, 0, 21067, 21106, 122, 136},
    {"520", 1, 5, BC_CAT_PROTOCOL_ERROR, 3, 0,
     21112, 21112, 0, 21144, 20177, 21204, 6648},
    {"521", 1, 5, BC_CAT_SERVER_ERROR, 2, 0,
     21234, 21234, 0, 21260, 21309, 21315, 901},
    {"522", 1, 5, BC_CAT_MAILBOX_FULL, 2, 0,
     21344, 21344, 0, 21384, 21427, 122, 136},
    {"523", 1, 5, BC_CAT_TLS_REQUIRED, 3, 0,
     8700, 8700, 0, 21433, 21482, 21489, 13518},
    {"524", 1, 5, BC_CAT_TLS_REQUIRED, 3, 0,
     8839, 8839, 0, 21507, 21561, 13477, 13749},
    {"525", 1, 5, BC_CAT_SMTP_AUTH, 3, 0,
     9112, 9112, 0, 21568, 21615, 8830, 901},
    {"530", 1, 5, BC_CAT_SMTP_AUTH, 3, 0,
     21622, 21622, 0, 21674, 21715, 15092, 901},
    {"531", 1, 5, BC_CAT_SERVER_ERROR, 2, 0,
     21721, 21721, 0, 21749, 21796, 122, 136},
    {"533", 1, 5, BC_CAT_UNKNOWN, 0, 0,
     21802, 21802, 0, 21868, 12955, 13477, 13518},
    {"534", 1, 5, BC_CAT_SMTP_AUTH, 3, 0,
     12258, 12258, 0, 21954, 21994, 2564, 901},
    {"535", 1, 5, BC_CAT_SMTP_AUTH, 3, 0,
     12130, 12130, 0, 22000, 22029, 2564, 901},
    {"538", 1, 5, BC_CAT_TLS_REQUIRED, 3, 0,
     8839, 8839, 0, 22035, 21561, 2564, 901},
    {"540", 1, 5, BC_CAT_UNKNOWN, 0, 0,
     22076, 22076, 0, 22133, 22228, 22234, 12985},
    {"541", 1, 5, BC_CAT_POLICY_REJECTION, 0, 0,
     22287, 22287, 0, 22353, 12955, 22445, 12985},
    {"542", 1, 5, BC_CAT_UNKNOWN, 0, 0,
     22504, 22504, 0, 22555, 20764, 22643, 12985},
    {"543", 1, 5, BC_CAT_ROUTING_ERROR, 0, 0,
     22696, 22696, 0, 22730, 22769, 122, 136},
    {"546", 1, 5, BC_CAT_ROUTING_ERROR, 0, 0,
     22775, 22775, 0, 22800, 22830, 122, 136},
    {"547", 1, 5, BC_CAT_EXPIRED, 2, 0,
     22836, 22836, 0, 22865, 22904, 122, 136},
    {"550", 1, 5, BC_CAT_UNKNOWN, 0, 1,
     22910, 22944, 0, 22992, 20764, 2276, 557},
    {"551", 1, 5, BC_CAT_RELAY_DENIED, 0, 1,
     23068, 23110, 0, 23150, 23201, 2760, 557},
    {"552", 1, 5, BC_CAT_MAILBOX_FULL, 2, 1,
     23207, 23266, 0, 23325, 21427, 2276, 557},
    {"553", 1, 5, BC_CAT_UNKNOWN, 0, 1,
     23358, 23419, 0, 23472, 20922, 2276, 557},
    {"554", 1, 5, BC_CAT_UNKNOWN, 0, 1,
     23533, 23582, 0, 23601, 23655, 2276, 557},
    {"555", 1, 5, BC_CAT_PROTOCOL_ERROR, 3, 0,
     23661, 23661, 0, 23724, 20078, 2276, 557},
    {"556", 1, 5, BC_CAT_DOMAIN_UNKNOWN, 1, 0,
     23766, 23766, 0, 23794, 23838, 23845, 901},
    {"557", 1, 5, BC_CAT_POLICY_REJECTION, 0, 0,
     23854, 23854, 0, 23876, 12955, 23933, 6648},
    {"571", 1, 5, BC_CAT_POLICY_REJECTION, 0, 0,
     23964, 23964, 0, 24003, 12955, 24100, 12985},
    {"585", 1, 5, BC_CAT_UNKNOWN, 0, 0,
     24171, 24171, 0, 24216, 20764, 15858, 12985},
    {"591", 1, 5, BC_CAT_IP_BLOCKLISTED, 3, 0,
     24259, 24259, 0, 24297, 12955, 24353, 12985},
    {"5xx", 4, 5, BC_CAT_UNKNOWN, 0, 1,
     24378, 24434, 24470, 24483, 0, 3201, 557},
    {"602", 1, 4, BC_CAT_EXPIRED, 2, 0,
     24551, 24551, 0, 24574, 14252, 24626, 12985},
    {"X.0", 3, 0, BC_CAT_UNKNOWN, 0, 0,
     24651, 24651, 0, 24677, 0, 536, 557},
    {"X.1", 3, 0, BC_CAT_UNKNOWN, 0, 0,
     24732, 24732, 0, 24750, 0, 657, 557},
    {"X.2", 3, 0, BC_CAT_UNKNOWN, 0, 0,
     24801, 24801, 0, 24816, 0, 1006, 557},
    {"X.3", 3, 0, BC_CAT_UNKNOWN, 0, 0,
     24873, 24873, 0, 24892, 0, 1145, 557},
    {"X.4", 3, 0, BC_CAT_UNKNOWN, 0, 0,
     24955, 24955, 0, 24982, 0, 5995, 557},
    {"X.5", 3, 0, BC_CAT_UNKNOWN, 0, 0,
     25055, 25055, 0, 25085, 0, 1375, 557},
    {"X.6", 3, 0, BC_CAT_UNKNOWN, 0, 0,
     25146, 25146, 0, 25178, 0, 1471, 557},
    {"X.7", 3, 0, BC_CAT_UNKNOWN, 0, 0,
     25252, 25252, 0, 25278, 0, 1764, 557},
};

/* provider, class, action, category, matcher, token, hint, meaning, source, confidence */
const bc_provider_fact bc_provider_facts[BC_NFACT] = {
    {1, 4, 2, BC_CAT_RATE_LIMITED, 25341, 25356, 25366, 25398, 25477, 25643},
    {1, 4, 2, BC_CAT_SERVER_ERROR, 25648, 13269, 5331, 25657, 25692, 25643},
    {1, 4, 2, BC_CAT_RATE_LIMITED, 25341, 25742, 25752, 25813, 25859, 25643},
    {1, 4, 2, BC_CAT_SERVER_ERROR, 25648, 25925, 25931, 25938, 25692, 25643},
    {1, 5, 1, BC_CAT_DOMAIN_UNKNOWN, 25648, 25962, 25968, 25998, 25692, 25643},
    {1, 4, 2, BC_CAT_EXPIRED, 25648, 14252, 26046, 26062, 25477, 25643},
    {1, 4, 2, BC_CAT_SERVER_ERROR, 25648, 26126, 26133, 26165, 25692, 25643},
    {1, 4, 2, BC_CAT_SERVER_ERROR, 25648, 26218, 26225, 26253, 25692, 25643},
    {1, 4, 2, BC_CAT_SERVER_ERROR, 25648, 26292, 26299, 26338, 25692, 25643},
    {1, 4, 2, BC_CAT_NETWORK_ERROR, 25648, 26361, 26369, 26388, 25477, 25643},
    {1, 4, 0, BC_CAT_TLS_REQUIRED, 25648, 26448, 26456, 26490, 25692, 25643},
    {1, 5, 0, BC_CAT_TLS_REQUIRED, 25648, 26552, 26456, 26560, 25692, 25643},
    {1, 4, 2, BC_CAT_NETWORK_ERROR, 25648, 26582, 26590, 26621, 25692, 25643},
    {1, 4, 2, BC_CAT_EXPIRED, 25648, 26686, 26694, 26728, 25692, 25643},
    {1, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 25648, 26749, 6890, 26755, 25477, 25643},
    {1, 4, 2, BC_CAT_SERVER_ERROR, 25648, 15086, 26820, 26832, 25692, 25643},
    {1, 4, 3, BC_CAT_AUTH_FAILURE, 25648, 26873, 26880, 26909, 25477, 25643},
    {1, 4, 0, BC_CAT_TLS_REQUIRED, 25648, 26940, 26948, 26971, 25692, 25643},
    {1, 5, 0, BC_CAT_TLS_REQUIRED, 25648, 27014, 26948, 27022, 25692, 25643},
    {1, 5, 0, BC_CAT_TLS_REQUIRED, 25648, 27044, 27052, 27072, 25692, 25643},
    {1, 4, 0, BC_CAT_TLS_REQUIRED, 25648, 27111, 27119, 27132, 25692, 25643},
    {1, 5, 0, BC_CAT_TLS_REQUIRED, 25648, 27167, 27119, 27175, 25692, 25643},
    {1, 4, 0, BC_CAT_DNS_ERROR, 25648, 27197, 27205, 27220, 25692, 25643},
    {1, 5, 0, BC_CAT_DNS_ERROR, 25648, 27262, 27205, 27270, 25692, 25643},
    {1, 4, 0, BC_CAT_TLS_REQUIRED, 25648, 27292, 27300, 27326, 25692, 25643},
    {1, 5, 0, BC_CAT_TLS_REQUIRED, 25648, 27380, 27300, 27388, 25692, 25643},
    {1, 4, 2, BC_CAT_RATE_LIMITED, 25341, 27410, 27422, 27442, 25692, 25643},
    {1, 4, 2, BC_CAT_BAD_REPUTATION, 27494, 27509, 27525, 27563, 25477, 25643},
    {1, 4, 2, BC_CAT_SERVER_ERROR, 25648, 27625, 27633, 27648, 25692, 25643},
    {1, 4, 2, BC_CAT_BAD_REPUTATION, 27494, 27670, 27525, 27686, 25477, 25643},
    {1, 4, 2, BC_CAT_RATE_LIMITED, 25341, 27736, 27746, 27780, 25859, 25643},
    {1, 5, 4, BC_CAT_CONTENT_FORMAT, 25648, 27808, 27816, 27844, 25477, 25643},
    {1, 5, 4, BC_CAT_ATTACHMENT_BLOCKED, 25648, 27808, 27933, 27967, 25692, 25643},
    {1, 5, 0, BC_CAT_POLICY_REJECTION, 25648, 27808, 0, 27995, 25477, 25643},
    {1, 5, 0, BC_CAT_USER_UNKNOWN, 25648, 20713, 28031, 28045, 25477, 25643},
    {1, 5, 1, BC_CAT_USER_UNKNOWN, 25648, 20764, 3692, 28125, 25477, 25643},
    {1, 5, 3, BC_CAT_POLICY_REJECTION, 25648, 20606, 28180, 28215, 25477, 25643},
    {1, 5, 1, BC_CAT_USER_UNKNOWN, 25648, 23838, 28265, 28285, 25477, 25643},
    {1, 4, 2, BC_CAT_RATE_LIMITED, 25648, 28325, 28332, 28367, 25692, 25643},
    {1, 4, 2, BC_CAT_RATE_LIMITED, 25648, 21427, 28409, 28435, 25477, 25643},
    {1, 4, 2, BC_CAT_RATE_LIMITED, 25648, 28467, 28475, 28527, 25477, 25643},
    {1, 4, 2, BC_CAT_RATE_LIMITED, 25648, 28574, 28582, 28613, 25477, 25643},
    {1, 5, 0, BC_CAT_POLICY_REJECTION, 25648, 28652, 28660, 28691, 25477, 25643},
    {1, 5, 0, BC_CAT_RELAY_DENIED, 25648, 28742, 28748, 28768, 25477, 25643},
    {1, 5, 1, BC_CAT_USER_UNKNOWN, 25648, 28742, 28830, 28872, 25477, 25643},
    {1, 5, 0, BC_CAT_ROUTING_ERROR, 25648, 22830, 6385, 28930, 25477, 25643},
    {1, 5, 0, BC_CAT_ROUTING_ERROR, 25648, 28970, 28977, 28996, 25477, 25643},
    {1, 4, 2, BC_CAT_EXPIRED, 25648, 29031, 26046, 29039, 25477, 25643},
    {1, 5, 1, BC_CAT_DOMAIN_UNKNOWN, 25648, 29090, 29098, 29113, 25692, 25643},
    {1, 4, 2, BC_CAT_EXPIRED, 25648, 29152, 29160, 29196, 0, 25643},
    {1, 4, 2, BC_CAT_NETWORK_ERROR, 25648, 29254, 0, 29262, 0, 25643},
    {1, 5, 0, BC_CAT_USER_UNKNOWN, 25648, 29340, 0, 29348, 0, 25643},
    {1, 5, 1, BC_CAT_USER_UNKNOWN, 25648, 29406, 29412, 29432, 25692, 25643},
    {1, 5, 4, BC_CAT_CONTENT_FORMAT, 25648, 29473, 29480, 29499, 25477, 25643},
    {1, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 25648, 12955, 29531, 29555, 25477, 25643},
    {1, 5, 0, BC_CAT_RELAY_DENIED, 25648, 12955, 29636, 29652, 25477, 25643},
    {1, 5, 3, BC_CAT_SMTP_AUTH, 25648, 12955, 29702, 29731, 25477, 25643},
    {1, 4, 3, BC_CAT_IP_BLOCKLISTED, 25341, 29757, 29767, 29803, 25859, 25643},
    {1, 4, 3, BC_CAT_DOMAIN_BLOCKLISTED, 25341, 29757, 29830, 29872, 25859, 25643},
    {1, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 25648, 29900, 29907, 29941, 25477, 25643},
    {1, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 25648, 21615, 29997, 30011, 25477, 25643},
    {1, 4, 3, BC_CAT_AUTH_FAILURE, 25648, 30051, 30058, 30092, 25477, 25643},
    {1, 4, 3, BC_CAT_REVERSE_DNS, 25648, 30123, 30130, 30161, 25477, 25643},
    {1, 5, 3, BC_CAT_POLICY_REJECTION, 25648, 30194, 30201, 30230, 25692, 25643},
    {1, 5, 3, BC_CAT_SMTP_AUTH, 25648, 30280, 30287, 30328, 25477, 25643},
    {1, 5, 3, BC_CAT_RELAY_DENIED, 25648, 30384, 30391, 30430, 25477, 25643},
    {1, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 25648, 30485, 30493, 30521, 25477, 25643},
    {1, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 25648, 30564, 30572, 30600, 25477, 25643},
    {1, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 25648, 30632, 30640, 30670, 25477, 25643},
    {1, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 25648, 30704, 30712, 30011, 25477, 25643},
    {1, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 25648, 30748, 30756, 30785, 25477, 25643},
    {1, 5, 3, BC_CAT_SMTP_AUTH, 25341, 30821, 30833, 30870, 30943, 25643},
    {1, 5, 3, BC_CAT_BAD_REPUTATION, 25648, 30983, 30991, 31011, 25477, 25643},
    {1, 5, 3, BC_CAT_BAD_REPUTATION, 25648, 31044, 31052, 31011, 25477, 25643},
    {1, 5, 3, BC_CAT_BAD_REPUTATION, 25648, 31066, 31052, 31011, 25477, 25643},
    {1, 5, 1, BC_CAT_USER_UNKNOWN, 25648, 31074, 28830, 31082, 25477, 25643},
    {1, 5, 1, BC_CAT_USER_UNKNOWN, 25648, 31106, 31114, 31082, 25477, 25643},
    {1, 5, 3, BC_CAT_PROTOCOL_ERROR, 25648, 31131, 31139, 31148, 25477, 25643},
    {1, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 25648, 31201, 31209, 31231, 25477, 25643},
    {1, 4, 2, BC_CAT_RATE_LIMITED, 25648, 31270, 31278, 31304, 25477, 25643},
    {1, 4, 3, BC_CAT_AUTH_FAILURE, 25648, 31331, 31339, 31359, 25477, 25643},
    {1, 4, 3, BC_CAT_POLICY_REJECTION, 25648, 31385, 31393, 31425, 25477, 25643},
    {1, 5, 3, BC_CAT_BAD_REPUTATION, 25648, 31452, 31052, 31460, 25477, 25643},
    {1, 5, 4, BC_CAT_CONTENT_FORMAT, 25648, 31500, 31508, 31531, 25477, 25643},
    {1, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 25648, 31569, 31577, 31610, 25477, 25643},
    {1, 5, 3, BC_CAT_SUPPRESSED, 25648, 31652, 31660, 31695, 31760, 25643},
    {1, 4, 3, BC_CAT_IP_BLOCKLISTED, 27494, 31788, 31804, 31822, 25477, 25643},
    {1, 5, 3, BC_CAT_BAD_REPUTATION, 27494, 31865, 0, 31881, 25477, 25643},
    {1, 5, 3, BC_CAT_BAD_REPUTATION, 25648, 31941, 31949, 31979, 32019, 25643},
    {1, 4, 3, BC_CAT_BAD_REPUTATION, 25648, 32184, 32192, 32226, 32019, 25643},
    {1, 5, 3, BC_CAT_SENDER_REJECTED, 25648, 32277, 32285, 32306, 32019, 25643},
    {1, 5, 0, BC_CAT_POLICY_REJECTION, 27494, 32354, 8532, 32370, 32420, 25643},
    {1, 4, 3, BC_CAT_RATE_LIMITED, 32573, 0, 32578, 32617, 25477, 25643},
    {2, 4, 2, BC_CAT_SERVER_ERROR, 25648, 13855, 32681, 32711, 32420, 25643},
    {2, 4, 2, BC_CAT_SERVER_ERROR, 25648, 13269, 32747, 32769, 32420, 25643},
    {2, 4, 2, BC_CAT_NETWORK_ERROR, 25648, 14001, 32799, 32820, 32420, 25643},
    {2, 4, 2, BC_CAT_NETWORK_ERROR, 25648, 13084, 32855, 32874, 32420, 25643},
    {2, 4, 2, BC_CAT_SERVER_ERROR, 25648, 14252, 32915, 32931, 32420, 25643},
    {2, 5, 0, BC_CAT_USER_UNKNOWN, 25648, 20713, 28031, 32945, 32420, 25643},
    {2, 5, 1, BC_CAT_USER_UNKNOWN, 25648, 20764, 32982, 33011, 32420, 25643},
    {2, 5, 1, BC_CAT_BAD_ADDRESS, 25648, 20922, 33032, 33058, 32420, 25643},
    {2, 5, 1, BC_CAT_BAD_ADDRESS, 25648, 33080, 33086, 33107, 32420, 25643},
    {2, 5, 1, BC_CAT_BAD_ADDRESS, 25648, 33160, 33086, 33166, 32420, 25643},
    {2, 5, 1, BC_CAT_BAD_ADDRESS, 25648, 23201, 33205, 33226, 32420, 25643},
    {2, 5, 3, BC_CAT_SENDER_REJECTED, 25648, 21106, 33263, 33279, 32420, 25643},
    {2, 4, 3, BC_CAT_RATE_LIMITED, 25648, 20606, 33304, 33324, 32420, 25643},
    {2, 5, 4, BC_CAT_SPAM_CONTENT, 25648, 22228, 33353, 33386, 32420, 25643},
    {2, 4, 2, BC_CAT_MAILBOX_FULL, 25648, 21427, 4961, 33426, 32420, 25643},
    {2, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 25648, 33448, 33454, 33482, 32420, 25643},
    {2, 5, 0, BC_CAT_ROUTING_ERROR, 25648, 33512, 33519, 33552, 25692, 25643},
    {2, 5, 4, BC_CAT_CONTENT_FORMAT, 25648, 23655, 33586, 33610, 32420, 25643},
    {2, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 25648, 21309, 33626, 33668, 32420, 25643},
    {2, 5, 0, BC_CAT_PROTOCOL_ERROR, 25648, 33711, 33717, 33738, 32420, 25643},
    {2, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 25648, 33788, 33794, 33829, 32420, 25643},
    {2, 5, 0, BC_CAT_ROUTING_ERROR, 25648, 33848, 5708, 33854, 32420, 25643},
    {2, 5, 0, BC_CAT_DOMAIN_UNKNOWN, 25648, 33884, 33890, 33921, 32420, 25643},
    {2, 5, 0, BC_CAT_ROUTING_ERROR, 25648, 22830, 28977, 33961, 32420, 25643},
    {2, 5, 0, BC_CAT_CONTENT_FORMAT, 25648, 33988, 33995, 34034, 25692, 25643},
    {2, 5, 3, BC_CAT_PROTOCOL_ERROR, 25648, 19947, 34072, 34089, 32420, 25643},
    {2, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 25648, 34112, 6890, 34118, 32420, 25643},
    {2, 5, 3, BC_CAT_PROTOCOL_ERROR, 25648, 20078, 34159, 34179, 25692, 25643},
    {2, 5, 4, BC_CAT_CONTENT_FORMAT, 25648, 34200, 34206, 34230, 25692, 25643},
    {2, 5, 0, BC_CAT_RELAY_DENIED, 25648, 12955, 29636, 34247, 32420, 25643},
    {2, 5, 0, BC_CAT_SMTP_AUTH, 25648, 34266, 34272, 34318, 32420, 25643},
    {2, 5, 0, BC_CAT_POLICY_REJECTION, 27494, 32354, 29531, 34351, 32420, 25643},
    {3, 4, 3, BC_CAT_AUTH_FAILURE, 25341, 34378, 34390, 34404, 34517, 34564},
    {3, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 34577, 34583, 34609, 0, 34564},
    {3, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 34666, 34672, 34609, 25859, 34564},
    {3, 4, 2, BC_CAT_BAD_REPUTATION, 34571, 34698, 34703, 34744, 25692, 34564},
    {3, 4, 2, BC_CAT_BAD_REPUTATION, 34571, 34786, 34791, 34744, 25859, 34564},
    {3, 4, 2, BC_CAT_RATE_LIMITED, 34571, 34832, 0, 34837, 0, 34564},
    {3, 4, 2, BC_CAT_BAD_REPUTATION, 34571, 34884, 34890, 34932, 25859, 34564},
    {3, 4, 2, BC_CAT_RATE_LIMITED, 34571, 34974, 0, 34837, 0, 34564},
    {3, 4, 3, BC_CAT_DOMAIN_BLOCKLISTED, 34571, 34980, 34986, 29872, 25859, 34564},
    {3, 4, 3, BC_CAT_DOMAIN_BLOCKLISTED, 34571, 35020, 35026, 35064, 25859, 34564},
    {3, 4, 2, BC_CAT_BAD_REPUTATION, 25341, 35096, 35108, 35142, 25859, 34564},
    {3, 4, 2, BC_CAT_BAD_REPUTATION, 25341, 35171, 35108, 35142, 25859, 34564},
    {3, 4, 2, BC_CAT_RATE_LIMITED, 34571, 35183, 35190, 35201, 35241, 34564},
    {3, 4, 2, BC_CAT_RATE_LIMITED, 34571, 35277, 35284, 35295, 35307, 34564},
    {3, 4, 2, BC_CAT_RATE_LIMITED, 34571, 35384, 35391, 35295, 35307, 34564},
    {3, 4, 2, BC_CAT_RATE_LIMITED, 34571, 35402, 35410, 35422, 35307, 34564},
    {3, 4, 2, BC_CAT_RATE_LIMITED, 34571, 35433, 35441, 35422, 35307, 34564},
    {3, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 35453, 35460, 35471, 35489, 34564},
    {3, 4, 3, BC_CAT_BAD_REPUTATION, 34571, 35508, 35515, 35526, 35489, 34564},
    {3, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 35551, 35558, 35569, 35489, 34564},
    {3, 5, 4, BC_CAT_SPAM_CONTENT, 34571, 35588, 35595, 35606, 35489, 34564},
    {3, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 35654, 35661, 35672, 35489, 34564},
    {3, 4, 3, BC_CAT_BAD_REPUTATION, 34571, 35730, 35737, 35748, 35489, 34564},
    {3, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 35796, 35803, 35814, 35489, 34564},
    {3, 4, 3, BC_CAT_BAD_REPUTATION, 34571, 35856, 35863, 35874, 35489, 34564},
    {3, 5, 1, BC_CAT_USER_UNKNOWN, 25341, 35908, 29412, 35918, 25859, 34564},
    {3, 5, 1, BC_CAT_BAD_ADDRESS, 25341, 35944, 33263, 33058, 25859, 34564},
    {3, 4, 2, BC_CAT_SERVER_ERROR, 25341, 35954, 32681, 35964, 25859, 34564},
    {3, 4, 2, BC_CAT_RATE_LIMITED, 25341, 35991, 36003, 36068, 25859, 34564},
    {3, 4, 2, BC_CAT_RATE_LIMITED, 25341, 36102, 36114, 36135, 25859, 34564},
    {4, 4, 2, BC_CAT_SERVER_ERROR, 25341, 36159, 36169, 36194, 36213, 25643},
    {4, 4, 2, BC_CAT_SERVER_ERROR, 25341, 36311, 36321, 36333, 36213, 25643},
    {4, 4, 3, BC_CAT_BAD_REPUTATION, 25341, 36346, 36356, 36394, 36213, 25643},
    {4, 4, 3, BC_CAT_BAD_REPUTATION, 25341, 36346, 36432, 36474, 36213, 25643},
    {4, 4, 4, BC_CAT_SPAM_CONTENT, 25341, 36346, 36516, 36551, 36213, 25643},
    {4, 4, 0, BC_CAT_RECIPIENT_RESTRICTED, 25341, 36346, 36585, 36618, 36213, 25643},
    {4, 4, 2, BC_CAT_RATE_LIMITED, 25341, 36346, 36658, 36694, 36213, 25643},
    {4, 4, 3, BC_CAT_RATE_LIMITED, 25341, 36346, 36722, 36755, 36213, 25643},
    {4, 4, 2, BC_CAT_NETWORK_ERROR, 25341, 36346, 36787, 36806, 36213, 25643},
    {4, 4, 3, BC_CAT_REVERSE_DNS, 25341, 36346, 36829, 36856, 36213, 25643},
    {4, 4, 3, BC_CAT_TLS_REQUIRED, 25341, 36346, 36892, 36921, 36213, 25643},
    {4, 4, 2, BC_CAT_SERVER_ERROR, 25341, 36346, 36169, 36194, 36213, 25643},
    {4, 4, 3, BC_CAT_REVERSE_DNS, 25341, 36949, 36960, 36978, 36213, 25643},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 25341, 37035, 37046, 37083, 36213, 25643},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 25341, 37116, 37127, 37161, 36213, 25643},
    {4, 4, 2, BC_CAT_RATE_LIMITED, 25341, 37205, 37216, 37237, 36213, 25643},
    {4, 4, 4, BC_CAT_POLICY_REJECTION, 25341, 37205, 37308, 37324, 36213, 25643},
    {4, 4, 3, BC_CAT_TLS_REQUIRED, 25341, 37363, 37374, 37395, 36213, 25643},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 25341, 37431, 37442, 37477, 36213, 25643},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 25341, 37522, 37533, 37553, 36213, 25643},
    {4, 4, 2, BC_CAT_RATE_LIMITED, 25341, 37600, 37610, 37637, 36213, 25643},
    {4, 4, 2, BC_CAT_RATE_LIMITED, 25341, 37600, 37667, 37637, 36213, 25643},
    {4, 4, 2, BC_CAT_RATE_LIMITED, 25341, 37600, 37706, 37737, 36213, 25643},
    {4, 4, 2, BC_CAT_PROTOCOL_ERROR, 25341, 37766, 37776, 37821, 36213, 25643},
    {4, 4, 2, BC_CAT_SERVER_ERROR, 25341, 37766, 37854, 37875, 36213, 25643},
    {4, 4, 2, BC_CAT_NETWORK_ERROR, 25341, 37889, 37899, 37928, 36213, 25643},
    {4, 4, 3, BC_CAT_PROTOCOL_ERROR, 25341, 37938, 37948, 37972, 36213, 25643},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 25341, 37994, 38005, 38038, 36213, 25643},
    {4, 4, 2, BC_CAT_DNS_ERROR, 25341, 38084, 38095, 38141, 36213, 25643},
    {4, 4, 2, BC_CAT_MAILBOX_FULL, 25341, 38185, 38195, 38216, 36213, 25643},
    {4, 4, 2, BC_CAT_MAILBOX_FULL, 25341, 38185, 38246, 38257, 36213, 25643},
    {4, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 25341, 38271, 38281, 38325, 36213, 25643},
    {4, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 25341, 38271, 38384, 38404, 36213, 25643},
    {4, 4, 3, BC_CAT_PROTOCOL_ERROR, 25341, 38425, 37948, 38435, 36213, 25643},
    {4, 4, 2, BC_CAT_SMTP_AUTH, 25341, 38473, 38483, 38507, 36213, 25643},
    {4, 4, 2, BC_CAT_SERVER_ERROR, 25341, 38473, 38524, 38576, 36213, 25643},
    {4, 5, 3, BC_CAT_PROTOCOL_ERROR, 25341, 38596, 38606, 38635, 36213, 25643},
    {4, 5, 3, BC_CAT_SMTP_AUTH, 25341, 38656, 38666, 38689, 36213, 25643},
    {4, 5, 3, BC_CAT_PROTOCOL_ERROR, 25341, 38721, 38731, 38761, 36213, 25643},
    {4, 5, 3, BC_CAT_PROTOCOL_ERROR, 25341, 38785, 38796, 38833, 36213, 25643},
    {4, 5, 3, BC_CAT_PROTOCOL_ERROR, 25341, 38858, 38868, 38890, 36213, 25643},
    {4, 5, 3, BC_CAT_PROTOCOL_ERROR, 25341, 38941, 20276, 38951, 36213, 25643},
    {4, 5, 3, BC_CAT_SMTP_AUTH, 25341, 38999, 39009, 39039, 36213, 25643},
    {4, 5, 3, BC_CAT_SMTP_AUTH, 25341, 39062, 39072, 39105, 36213, 25643},
    {4, 5, 3, BC_CAT_PROTOCOL_ERROR, 25341, 39142, 39153, 39200, 36213, 25643},
    {4, 5, 3, BC_CAT_SMTP_AUTH, 25341, 39240, 39250, 39274, 36213, 25643},
    {4, 5, 3, BC_CAT_TLS_REQUIRED, 25341, 39288, 39298, 39334, 36213, 25643},
    {4, 5, 3, BC_CAT_SMTP_AUTH, 25341, 39345, 39355, 39394, 36213, 25643},
    {4, 5, 3, BC_CAT_SMTP_AUTH, 25341, 39428, 39439, 39471, 36213, 25643},
    {4, 5, 3, BC_CAT_SMTP_AUTH, 25341, 39489, 39499, 39531, 36213, 25643},
    {4, 5, 3, BC_CAT_SMTP_AUTH, 25341, 39558, 39568, 39603, 36213, 25643},
    {4, 5, 3, BC_CAT_SMTP_AUTH, 25341, 39659, 39568, 39669, 36213, 25643},
    {4, 5, 1, BC_CAT_USER_UNKNOWN, 25341, 39688, 29098, 39698, 36213, 25643},
    {4, 5, 1, BC_CAT_MAILBOX_DISABLED, 25341, 39728, 39738, 39747, 36213, 25643},
    {4, 5, 1, BC_CAT_MAILBOX_DISABLED, 25341, 39728, 39780, 39789, 36213, 25643},
    {4, 4, 2, BC_CAT_RATE_LIMITED, 25341, 39728, 37667, 39807, 36213, 25643},
    {4, 4, 2, BC_CAT_RATE_LIMITED, 25341, 39857, 39867, 39901, 36213, 25643},
    {4, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 25341, 39927, 39937, 39973, 36213, 25643},
    {4, 5, 3, BC_CAT_RELAY_DENIED, 25341, 39999, 40009, 40027, 36213, 25643},
    {4, 5, 3, BC_CAT_SENDER_REJECTED, 25341, 39999, 40062, 40082, 36213, 25643},
    {4, 4, 2, BC_CAT_MAILBOX_FULL, 25341, 29757, 40132, 40153, 36213, 25643},
    {4, 4, 3, BC_CAT_BAD_REPUTATION, 25341, 29757, 36356, 40169, 36213, 25643},
    {4, 4, 3, BC_CAT_BAD_REPUTATION, 25341, 29757, 36432, 40196, 36213, 25643},
    {4, 4, 3, BC_CAT_BAD_REPUTATION, 25341, 29757, 36722, 40227, 36213, 25643},
    {4, 5, 4, BC_CAT_SPAM_CONTENT, 25341, 29757, 40253, 40277, 36213, 25643},
    {4, 4, 2, BC_CAT_RATE_LIMITED, 25341, 29757, 40324, 40356, 36213, 25643},
    {4, 5, 3, BC_CAT_RELAY_DENIED, 25341, 29757, 40375, 40405, 36213, 25643},
    {4, 5, 3, BC_CAT_IP_BLOCKLISTED, 25341, 29757, 40445, 40483, 36213, 25643},
    {4, 5, 4, BC_CAT_CONTENT_FORMAT, 25341, 29757, 40530, 40574, 36213, 25643},
    {4, 5, 4, BC_CAT_CONTENT_FORMAT, 25341, 29757, 40590, 40618, 36213, 25643},
    {4, 5, 4, BC_CAT_CONTENT_FORMAT, 25341, 29757, 40647, 40670, 36213, 25643},
    {4, 5, 4, BC_CAT_CONTENT_FORMAT, 25341, 29757, 40696, 40723, 36213, 25643},
    {4, 5, 4, BC_CAT_CONTENT_FORMAT, 25341, 29757, 40744, 40785, 36213, 25643},
    {4, 5, 4, BC_CAT_CONTENT_FORMAT, 25341, 29757, 40818, 40855, 36213, 25643},
    {4, 5, 0, BC_CAT_POLICY_REJECTION, 25341, 29757, 40897, 40929, 36213, 25643},
    {4, 4, 3, BC_CAT_REVERSE_DNS, 25341, 29757, 40968, 40992, 36213, 25643},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 25341, 29757, 41031, 41069, 36213, 25643},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 25341, 41096, 38005, 41107, 36213, 25643},
    {4, 4, 3, BC_CAT_REVERSE_DNS, 25341, 41142, 36829, 41153, 36213, 25643},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 25341, 41178, 41189, 41206, 36213, 25643},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 25341, 41178, 41241, 41254, 36213, 25643},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 25341, 41178, 37046, 41286, 36213, 25643},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 25341, 41308, 41319, 41341, 36213, 25643},
    {4, 4, 3, BC_CAT_BAD_REPUTATION, 25341, 41374, 36722, 40227, 36213, 25643},
    {4, 4, 3, BC_CAT_TLS_REQUIRED, 25341, 41385, 37374, 41396, 36213, 25643},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 25341, 41421, 41432, 41455, 36213, 25643},
    {4, 5, 1, BC_CAT_MAILBOX_FULL, 25341, 41489, 38246, 41499, 36213, 25643},
    {4, 5, 1, BC_CAT_MAILBOX_DISABLED, 25341, 41489, 41538, 41572, 36213, 25643},
    {4, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 25341, 41591, 41601, 41639, 36213, 25643},
    {4, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 25341, 41650, 41660, 41639, 36213, 25643},
    {4, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 25341, 41650, 41679, 41697, 36213, 25643},
    {4, 5, 4, BC_CAT_CONTENT_FORMAT, 25341, 41650, 41719, 41737, 36213, 25643},
    {4, 5, 4, BC_CAT_ATTACHMENT_BLOCKED, 25341, 41759, 41769, 41788, 36213, 25643},
    {4, 5, 4, BC_CAT_VIRUS_DETECTED, 25341, 41759, 41813, 41838, 36213, 25643},
    {4, 5, 1, BC_CAT_DOMAIN_UNKNOWN, 25341, 41883, 41893, 41919, 36213, 25643},
    {4, 5, 1, BC_CAT_BAD_ADDRESS, 25341, 41961, 41971, 42000, 36213, 25643},
    {4, 5, 3, BC_CAT_SENDER_REJECTED, 25341, 42032, 41971, 42042, 36213, 25643},
    {4, 5, 0, BC_CAT_ROUTING_ERROR, 25341, 42071, 42081, 42098, 36213, 25643},
    {4, 5, 4, BC_CAT_CONTENT_FORMAT, 25341, 42115, 42125, 42135, 36213, 25643},
    {4, 5, 3, BC_CAT_PROTOCOL_ERROR, 25341, 42154, 42164, 42198, 36213, 25643},
    {4, 5, 3, BC_CAT_PROTOCOL_ERROR, 25341, 42230, 6787, 42240, 36213, 25643},
    {4, 4, 5, BC_CAT_UNKNOWN, 34571, 42265, 0, 42271, 42318, 25643},
    {4, 5, 0, BC_CAT_POLICY_REJECTION, 34571, 42362, 0, 42367, 42318, 25643},
    {5, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 32573, 0, 42419, 42473, 42528, 25643},
    {6, 4, 2, BC_CAT_BAD_REPUTATION, 34571, 42538, 42544, 42562, 42649, 34564},
    {6, 4, 2, BC_CAT_BAD_REPUTATION, 34571, 42698, 42704, 42722, 42752, 34564},
    {6, 4, 2, BC_CAT_BAD_REPUTATION, 34571, 42799, 42806, 42819, 42752, 34564},
    {6, 4, 2, BC_CAT_BAD_REPUTATION, 34571, 42859, 42866, 42722, 42752, 34564},
    {6, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 42879, 42885, 35569, 35241, 34564},
    {6, 5, 3, BC_CAT_BAD_REPUTATION, 34571, 42903, 42909, 42927, 42649, 34564},
    {6, 5, 3, BC_CAT_BAD_REPUTATION, 34571, 42983, 42989, 42927, 42649, 34564},
    {6, 4, 2, BC_CAT_BAD_REPUTATION, 34571, 43007, 43012, 42722, 35307, 34564},
    {6, 4, 2, BC_CAT_BAD_REPUTATION, 34571, 43029, 43034, 42722, 35307, 34564},
    {6, 5, 3, BC_CAT_BAD_REPUTATION, 34571, 43051, 43056, 43073, 35307, 34564},
    {6, 4, 2, BC_CAT_SERVER_ERROR, 34571, 43144, 43149, 43156, 43178, 34564},
    {6, 4, 2, BC_CAT_SERVER_ERROR, 34571, 43224, 43229, 43156, 43178, 34564},
    {6, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 43236, 43241, 43258, 35489, 34564},
    {6, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 43281, 43286, 43303, 35489, 34564},
    {6, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 43326, 43331, 43348, 35489, 34564},
    {6, 5, 4, BC_CAT_POLICY_REJECTION, 34571, 43371, 43376, 43409, 25859, 34564},
    {6, 4, 3, BC_CAT_AUTH_FAILURE, 34571, 43437, 43442, 43459, 35489, 34564},
    {6, 4, 3, BC_CAT_BAD_REPUTATION, 34571, 43478, 43485, 43496, 35241, 34564},
    {6, 4, 3, BC_CAT_SENDER_REJECTED, 34571, 43546, 43553, 43564, 35241, 34564},
    {6, 4, 3, BC_CAT_POLICY_REJECTION, 25341, 43601, 43611, 43651, 25859, 34564},
    {6, 4, 3, BC_CAT_AUTH_FAILURE, 25341, 43667, 43677, 43703, 42649, 34564},
    {6, 4, 3, BC_CAT_SENDER_REJECTED, 32573, 3840, 43732, 43766, 42649, 34564},
    {6, 4, 2, BC_CAT_RATE_LIMITED, 32573, 6182, 43800, 43835, 25859, 34564},
    {6, 4, 2, BC_CAT_RATE_LIMITED, 32573, 9498, 43858, 37637, 25859, 34564},
    {6, 4, 2, BC_CAT_SERVER_ERROR, 32573, 3840, 43893, 35964, 25859, 34564},
    {6, 4, 2, BC_CAT_DNS_ERROR, 32573, 5327, 43927, 43952, 25859, 34564},
    {6, 5, 1, BC_CAT_USER_UNKNOWN, 32573, 16583, 43986, 44004, 25859, 34564},
    {6, 5, 1, BC_CAT_USER_UNKNOWN, 32573, 17835, 44030, 44058, 25859, 34564},
    {6, 5, 1, BC_CAT_MAILBOX_DISABLED, 32573, 17835, 44080, 44114, 25859, 34564},
    {6, 5, 1, BC_CAT_MAILBOX_DISABLED, 32573, 17835, 44132, 44151, 25859, 34564},
    {6, 5, 1, BC_CAT_USER_UNKNOWN, 32573, 17835, 44171, 44196, 35241, 34564},
    {6, 5, 0, BC_CAT_UNKNOWN, 32573, 17835, 44217, 44250, 25859, 34564},
    {6, 5, 4, BC_CAT_CONTENT_FORMAT, 32573, 17835, 44271, 44306, 25859, 34564},
    {6, 5, 0, BC_CAT_POLICY_REJECTION, 32573, 17835, 44321, 44349, 25859, 34564},
    {6, 5, 4, BC_CAT_POLICY_REJECTION, 32573, 17835, 44369, 44397, 35489, 34564},
    {6, 5, 0, BC_CAT_RELAY_DENIED, 32573, 16155, 44433, 44453, 25859, 34564},
    {7, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 44469, 44476, 44489, 35241, 34564},
    {7, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 44546, 44553, 44566, 35489, 34564},
    {7, 4, 3, BC_CAT_BAD_REPUTATION, 34571, 44596, 44603, 44616, 35489, 34564},
    {7, 4, 3, BC_CAT_REVERSE_DNS, 34571, 44644, 44651, 44664, 35489, 34564},
    {7, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 44694, 44701, 44714, 35489, 34564},
    {7, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 44742, 44749, 43258, 35489, 34564},
    {7, 4, 2, BC_CAT_SERVER_ERROR, 34571, 44762, 44769, 44782, 35489, 34564},
    {7, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 44814, 44821, 44834, 35489, 34564},
    {7, 5, 4, BC_CAT_SPAM_CONTENT, 34571, 44874, 44881, 44894, 35489, 34564},
    {7, 4, 4, BC_CAT_SPAM_CONTENT, 34571, 44922, 44929, 44942, 35307, 34564},
    {7, 4, 3, BC_CAT_REVERSE_DNS, 34571, 44969, 44976, 44989, 35307, 34564},
    {7, 4, 3, BC_CAT_REVERSE_DNS, 34571, 45010, 45017, 45030, 35489, 34564},
    {7, 4, 3, BC_CAT_REVERSE_DNS, 34571, 45057, 45064, 45077, 35489, 34564},
    {7, 4, 2, BC_CAT_RATE_LIMITED, 34571, 45121, 45128, 45141, 35489, 34564},
    {7, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 45192, 45199, 45212, 35489, 34564},
    {7, 4, 2, BC_CAT_RATE_LIMITED, 34571, 45242, 45249, 45262, 35307, 34564},
    {7, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 45304, 45311, 45212, 35489, 34564},
    {7, 5, 4, BC_CAT_SPAM_CONTENT, 34571, 45324, 45331, 45344, 35489, 34564},
    {7, 4, 3, BC_CAT_BAD_REPUTATION, 34571, 45384, 45391, 45404, 35489, 34564},
    {7, 4, 2, BC_CAT_BAD_REPUTATION, 34571, 45434, 45442, 45456, 35307, 34564},
    {7, 4, 3, BC_CAT_BAD_REPUTATION, 34571, 45482, 45490, 45504, 35489, 34564},
    {7, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 45531, 45538, 45551, 35489, 34564},
    {7, 4, 2, BC_CAT_SERVER_ERROR, 34571, 45591, 45598, 45611, 35307, 34564},
    {7, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 45644, 45651, 45664, 35489, 34564},
    {7, 5, 3, BC_CAT_SENDER_REJECTED, 34571, 45688, 45695, 45708, 35241, 34564},
    {7, 4, 2, BC_CAT_RATE_LIMITED, 34571, 45729, 45736, 45749, 35307, 34564},
    {7, 4, 2, BC_CAT_IP_BLOCKLISTED, 34571, 45795, 45802, 45822, 35241, 34564},
    {7, 4, 2, BC_CAT_IP_BLOCKLISTED, 34571, 45857, 45864, 45877, 35307, 34564},
    {7, 4, 3, BC_CAT_AUTH_FAILURE, 34571, 45899, 45906, 45922, 35241, 34564},
    {7, 4, 4, BC_CAT_CONTENT_FORMAT, 34571, 45936, 45941, 45955, 35241, 34564},
    {8, 4, 2, BC_CAT_BAD_REPUTATION, 34571, 45975, 45984, 46033, 42752, 34564},
    {9, 4, 2, BC_CAT_SERVER_ERROR, 34571, 46075, 46080, 25938, 42752, 25643},
    {9, 5, 3, BC_CAT_POLICY_REJECTION, 34571, 46114, 46119, 46143, 25859, 25643},
    {9, 4, 3, BC_CAT_BAD_REPUTATION, 34571, 46168, 46173, 46190, 0, 25643},
    {9, 4, 3, BC_CAT_BAD_REPUTATION, 34571, 46255, 46260, 46277, 0, 25643},
    {9, 4, 3, BC_CAT_AUTH_FAILURE, 34571, 46307, 46312, 46329, 46355, 25643},
    {9, 4, 2, BC_CAT_BAD_REPUTATION, 34571, 46401, 46406, 46448, 42752, 25643},
    {9, 4, 2, BC_CAT_BAD_REPUTATION, 34571, 46461, 0, 46466, 0, 25643},
    {9, 5, 3, BC_CAT_POLICY_REJECTION, 34571, 46516, 0, 46466, 0, 25643},
    {9, 4, 2, BC_CAT_RATE_LIMITED, 25341, 46521, 46531, 46564, 25859, 25643},
    {9, 4, 2, BC_CAT_PROTOCOL_ERROR, 25341, 36346, 46579, 46595, 25859, 25643},
    {9, 4, 2, BC_CAT_SERVER_ERROR, 25341, 46624, 46634, 46672, 25859, 25643},
    {9, 4, 3, BC_CAT_SENDER_REJECTED, 25341, 46694, 46704, 46746, 46355, 25643},
    {9, 5, 1, BC_CAT_USER_UNKNOWN, 25341, 39688, 46778, 46798, 25859, 25643},
    {9, 5, 1, BC_CAT_MAILBOX_DISABLED, 25341, 39688, 46812, 46835, 46355, 25643},
    {9, 5, 1, BC_CAT_USER_UNKNOWN, 25341, 39688, 46853, 46878, 46355, 25643},
    {9, 5, 1, BC_CAT_MAILBOX_MOVED, 25341, 46893, 46903, 46933, 46355, 25643},
    {9, 4, 3, BC_CAT_IP_BLOCKLISTED, 25341, 39999, 46949, 46994, 46355, 25643},
    {9, 4, 4, BC_CAT_DOMAIN_BLOCKLISTED, 25341, 29757, 47022, 47035, 25859, 25643},
    {9, 4, 3, BC_CAT_IP_BLOCKLISTED, 25341, 29757, 47071, 47084, 46355, 25643},
    {9, 4, 3, BC_CAT_AUTH_FAILURE, 25341, 29757, 41241, 47102, 25859, 25643},
    {9, 5, 4, BC_CAT_SPAM_CONTENT, 25341, 29757, 47117, 47154, 34517, 25643},
    {9, 4, 2, BC_CAT_MAILBOX_FULL, 25341, 41489, 38246, 38257, 25859, 25643},
    {9, 5, 0, BC_CAT_RELAY_DENIED, 25341, 47167, 47177, 44453, 25859, 25643},
    {9, 4, 3, BC_CAT_IP_BLOCKLISTED, 32573, 17835, 47197, 47229, 46355, 25643},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 47252, 47261, 47295, 35307, 25643},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 47325, 47334, 47355, 35307, 25643},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 47379, 47388, 47409, 35307, 25643},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 47434, 47443, 47464, 35307, 25643},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 47503, 47512, 47533, 35307, 25643},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 47568, 47577, 47598, 35307, 25643},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 47647, 47656, 47677, 35307, 25643},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 47727, 47736, 47757, 35307, 25643},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 47821, 47830, 47851, 35307, 25643},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 47883, 47892, 47913, 35307, 25643},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 47959, 47968, 47989, 35307, 25643},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 48036, 48045, 48066, 35307, 25643},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 48127, 48136, 48157, 35307, 25643},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 48214, 48223, 48244, 35307, 25643},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 48315, 48324, 48345, 35307, 25643},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 48417, 48426, 48447, 35307, 25643},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 48533, 48542, 35471, 35307, 25643},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 48552, 48561, 35471, 35307, 25643},
    {10, 4, 2, BC_CAT_RATE_LIMITED, 34571, 48571, 48580, 35295, 35307, 25643},
    {10, 4, 2, BC_CAT_RATE_LIMITED, 34571, 48590, 48599, 48623, 48645, 25643},
    {10, 4, 2, BC_CAT_RATE_LIMITED, 34571, 48667, 48676, 48686, 48704, 25643},
    {10, 4, 3, BC_CAT_AUTH_FAILURE, 34571, 48755, 48764, 47102, 25859, 25643},
    {10, 4, 3, BC_CAT_REVERSE_DNS, 32573, 17835, 48784, 48795, 25859, 25643},
    {10, 4, 2, BC_CAT_NETWORK_ERROR, 25341, 48817, 0, 48827, 35307, 25643},
    {10, 4, 2, BC_CAT_SERVER_ERROR, 25341, 48865, 48875, 48909, 25859, 25643},
    {10, 4, 2, BC_CAT_RATE_LIMITED, 25341, 48938, 48948, 48973, 25859, 25643},
    {10, 4, 2, BC_CAT_MAILBOX_FULL, 25341, 48938, 49003, 38257, 25859, 25643},
    {10, 5, 1, BC_CAT_USER_UNKNOWN, 25341, 39688, 49019, 46798, 25859, 25643},
    {10, 5, 1, BC_CAT_USER_UNKNOWN, 25341, 39688, 49036, 46798, 25859, 25643},
    {10, 5, 1, BC_CAT_MAILBOX_DISABLED, 25341, 49066, 49076, 49098, 25859, 25643},
    {10, 5, 1, BC_CAT_MAILBOX_FULL, 25341, 49123, 49133, 49158, 25859, 25643},
    {10, 5, 1, BC_CAT_MAILBOX_DISABLED, 32573, 16155, 49180, 49210, 34517, 25643},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 49226, 0, 49235, 49291, 25643},
    {11, 4, 3, BC_CAT_REVERSE_DNS, 34571, 49405, 0, 49415, 49291, 25643},
    {11, 4, 3, BC_CAT_AUTH_FAILURE, 34571, 49444, 0, 49455, 49291, 25643},
    {11, 5, 3, BC_CAT_PROTOCOL_ERROR, 34571, 49489, 0, 49500, 49291, 25643},
    {11, 4, 2, BC_CAT_RATE_LIMITED, 34571, 49553, 0, 49564, 49291, 25643},
    {11, 4, 2, BC_CAT_RATE_LIMITED, 34571, 49608, 0, 49619, 49291, 25643},
    {11, 4, 2, BC_CAT_IP_BLOCKLISTED, 34571, 49660, 0, 49670, 49291, 25643},
    {11, 4, 3, BC_CAT_RATE_LIMITED, 34571, 49727, 0, 49738, 49291, 25643},
    {11, 5, 3, BC_CAT_SMTP_AUTH, 34571, 49779, 0, 49788, 49291, 25643},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 49829, 0, 47355, 49291, 25643},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 49842, 0, 49855, 49291, 25643},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 49878, 0, 49891, 49291, 25643},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 49928, 0, 49941, 49291, 25643},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 49971, 0, 49984, 49291, 25643},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 50028, 0, 50041, 49291, 25643},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 50084, 0, 50097, 49291, 25643},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 50154, 0, 47409, 49291, 25643},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 50167, 0, 47464, 49291, 25643},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 50180, 0, 50193, 49291, 25643},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 50231, 0, 50244, 49291, 25643},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 50296, 0, 50309, 49291, 25643},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 50354, 0, 50367, 49291, 25643},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 50426, 0, 50439, 49291, 25643},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 50497, 0, 50510, 49291, 25643},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 50582, 0, 50596, 49291, 25643},
    {11, 5, 4, BC_CAT_DOMAIN_BLOCKLISTED, 34571, 50622, 0, 50635, 49291, 25643},
    {11, 5, 4, BC_CAT_DOMAIN_BLOCKLISTED, 34571, 50681, 0, 50694, 49291, 25643},
    {11, 5, 4, BC_CAT_DOMAIN_BLOCKLISTED, 34571, 50734, 0, 50747, 49291, 25643},
    {11, 5, 4, BC_CAT_DOMAIN_BLOCKLISTED, 34571, 50794, 0, 50808, 49291, 25643},
    {11, 4, 2, BC_CAT_PROTOCOL_ERROR, 32573, 0, 50835, 50862, 49291, 25643},
    {11, 4, 3, BC_CAT_BAD_REPUTATION, 32573, 0, 50903, 50931, 49291, 25643},
    {11, 4, 3, BC_CAT_REVERSE_DNS, 32573, 0, 50963, 50982, 49291, 25643},
    {11, 5, 3, BC_CAT_PROTOCOL_ERROR, 32573, 0, 50998, 51022, 49291, 25643},
    {11, 5, 4, BC_CAT_ATTACHMENT_BLOCKED, 32573, 0, 51046, 41788, 49291, 25643},
    {11, 4, 2, BC_CAT_RATE_LIMITED, 32573, 0, 51080, 51103, 49291, 25643},
    {11, 4, 2, BC_CAT_RATE_LIMITED, 32573, 0, 51134, 51161, 49291, 25643},
    {11, 5, 1, BC_CAT_USER_UNKNOWN, 32573, 0, 51193, 51212, 49291, 25643},
    {12, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 51233, 51242, 51269, 51305, 25643},
    {12, 5, 3, BC_CAT_SMTP_AUTH, 34571, 51354, 51242, 51363, 51305, 25643},
    {12, 4, 3, BC_CAT_RATE_LIMITED, 34571, 51417, 51242, 51431, 51305, 25643},
    {12, 4, 2, BC_CAT_SERVER_ERROR, 34571, 51491, 51242, 51500, 51305, 25643},
    {12, 4, 3, BC_CAT_REVERSE_DNS, 34571, 51525, 51242, 51539, 51305, 25643},
    {12, 4, 3, BC_CAT_AUTH_FAILURE, 34571, 51587, 51242, 51601, 51305, 25643},
    {12, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 51654, 51242, 51668, 51305, 25643},
    {12, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 51697, 51242, 35569, 51305, 25643},
    {12, 4, 3, BC_CAT_POLICY_REJECTION, 34571, 51711, 51242, 51720, 51305, 25643},
    {12, 4, 2, BC_CAT_RATE_LIMITED, 34571, 51749, 51242, 51763, 51305, 25643},
    {12, 4, 2, BC_CAT_RATE_LIMITED, 34571, 51785, 51242, 51799, 51305, 25643},
    {12, 5, 3, BC_CAT_SENDER_REJECTED, 34571, 51858, 51242, 51867, 51305, 25643},
    {12, 5, 3, BC_CAT_SENDER_REJECTED, 34571, 51908, 51242, 51917, 51305, 25643},
    {12, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 34571, 51966, 51242, 51975, 51305, 25643},
    {12, 4, 2, BC_CAT_RATE_LIMITED, 34571, 51994, 51242, 52003, 51305, 25643},
    {12, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 34571, 52034, 51242, 52043, 51305, 25643},
    {12, 4, 3, BC_CAT_BAD_REPUTATION, 34571, 52079, 51242, 52088, 51305, 25643},
    {12, 4, 2, BC_CAT_RATE_LIMITED, 34571, 52117, 51242, 52126, 51305, 25643},
    {13, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 52163, 52173, 52219, 0, 25643},
    {13, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 52281, 52294, 52326, 35241, 25643},
    {13, 4, 3, BC_CAT_IP_BLOCKLISTED, 32573, 16785, 52352, 52370, 35307, 25643},
    {13, 4, 3, BC_CAT_IP_BLOCKLISTED, 32573, 16155, 52352, 52370, 35307, 25643},
    {13, 4, 3, BC_CAT_POLICY_REJECTION, 32573, 52392, 52396, 52413, 35307, 25643},
    {13, 4, 2, BC_CAT_RATE_LIMITED, 32573, 9498, 52436, 51763, 35307, 25643},
    {13, 5, 3, BC_CAT_POLICY_REJECTION, 32573, 16583, 52463, 52483, 34517, 25643},
    {13, 5, 1, BC_CAT_USER_UNKNOWN, 25341, 39728, 52528, 46798, 25859, 25643},
    {13, 5, 1, BC_CAT_MAILBOX_DISABLED, 25341, 39728, 52546, 52561, 25859, 25643},
    {13, 4, 3, BC_CAT_REVERSE_DNS, 25341, 29757, 52586, 52616, 25859, 25643},
    {14, 4, 3, BC_CAT_BAD_REPUTATION, 32573, 52643, 52647, 52702, 35307, 34564},
    {14, 4, 3, BC_CAT_IP_BLOCKLISTED, 32573, 17835, 52726, 52746, 35307, 34564},
    {15, 4, 3, BC_CAT_IP_BLOCKLISTED, 32573, 17835, 52758, 52837, 0, 25643},
    {15, 4, 3, BC_CAT_REVERSE_DNS, 32573, 17835, 52864, 52908, 0, 25643},
    {15, 4, 3, BC_CAT_REVERSE_DNS, 32573, 17835, 52928, 52960, 0, 25643},
    {15, 4, 3, BC_CAT_POLICY_REJECTION, 32573, 17835, 52993, 53043, 0, 25643},
    {15, 4, 3, BC_CAT_AUTH_FAILURE, 32573, 16155, 53068, 53093, 25859, 25643},
    {15, 5, 4, BC_CAT_SPAM_CONTENT, 32573, 16155, 53114, 53163, 25859, 25643},
    {15, 4, 3, BC_CAT_DOMAIN_BLOCKLISTED, 32573, 16155, 53187, 53236, 25859, 25643},
    {15, 4, 3, BC_CAT_IP_BLOCKLISTED, 32573, 16155, 53269, 53314, 25859, 25643},
    {15, 4, 3, BC_CAT_REVERSE_DNS, 32573, 16155, 53326, 52908, 25859, 25643},
    {15, 4, 3, BC_CAT_SENDER_REJECTED, 32573, 16155, 53354, 46746, 25859, 25643},
    {15, 4, 3, BC_CAT_IP_BLOCKLISTED, 32573, 16155, 53395, 52837, 25859, 25643},
    {15, 4, 2, BC_CAT_MAILBOX_FULL, 32573, 16155, 53422, 38257, 25859, 25643},
    {15, 4, 2, BC_CAT_MAILBOX_FULL, 32573, 16583, 53466, 38257, 25859, 25643},
    {15, 5, 1, BC_CAT_USER_UNKNOWN, 32573, 16155, 22944, 53509, 25859, 25643},
    {15, 5, 1, BC_CAT_BAD_ADDRESS, 32573, 16155, 20006, 33058, 25859, 25643},
    {15, 4, 3, BC_CAT_REVERSE_DNS, 34571, 53526, 53533, 53564, 0, 25643},
    {15, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 53606, 53611, 53642, 0, 25643},
    {15, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 53683, 53691, 53642, 0, 25643},
    {16, 4, 3, BC_CAT_IP_BLOCKLISTED, 32573, 17835, 53723, 53807, 35241, 25643},
    {16, 4, 3, BC_CAT_IP_BLOCKLISTED, 32573, 17835, 53854, 53872, 35241, 25643},
    {16, 5, 4, BC_CAT_SPAM_CONTENT, 32573, 16155, 53906, 53951, 34517, 25643},
    {17, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 53973, 53977, 54018, 54042, 25643},
    {17, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 54092, 54096, 54137, 54042, 25643},
    {17, 4, 2, BC_CAT_BAD_REPUTATION, 34571, 54186, 54190, 54231, 54042, 25643},
    {17, 4, 2, BC_CAT_RATE_LIMITED, 34571, 54259, 54263, 54304, 54042, 25643},
    {17, 4, 2, BC_CAT_SERVER_ERROR, 34571, 54337, 54341, 54382, 54042, 25643},
    {17, 4, 2, BC_CAT_SERVER_ERROR, 34571, 54410, 54414, 54455, 54042, 25643},
    {17, 4, 2, BC_CAT_SERVER_ERROR, 34571, 54500, 54504, 54455, 54042, 25643},
    {17, 4, 2, BC_CAT_SERVER_ERROR, 34571, 54545, 54549, 54382, 54042, 25643},
    {17, 4, 2, BC_CAT_SERVER_ERROR, 34571, 54590, 54594, 54382, 54042, 25643},
    {17, 5, 3, BC_CAT_SMTP_AUTH, 34571, 54635, 54639, 54680, 54042, 25643},
    {17, 4, 3, BC_CAT_AUTH_FAILURE, 34571, 54709, 54713, 54754, 54042, 25643},
    {17, 5, 3, BC_CAT_SMTP_AUTH, 34571, 54779, 54783, 54824, 54042, 25643},
    {17, 5, 3, BC_CAT_SENDER_REJECTED, 34571, 54849, 54853, 54894, 54042, 25643},
    {17, 5, 3, BC_CAT_SENDER_REJECTED, 34571, 54910, 54914, 54894, 54042, 25643},
    {17, 5, 3, BC_CAT_SENDER_REJECTED, 34571, 54955, 54959, 54894, 54042, 25643},
    {17, 5, 1, BC_CAT_USER_UNKNOWN, 34571, 55000, 55004, 55045, 54042, 25643},
    {17, 4, 2, BC_CAT_MAILBOX_FULL, 34571, 55064, 55068, 33426, 54042, 25643},
    {17, 5, 1, BC_CAT_MAILBOX_DISABLED, 34571, 55109, 55113, 55154, 54042, 25643},
    {17, 5, 3, BC_CAT_SENDER_REJECTED, 34571, 6182, 55191, 55232, 54042, 25643},
    {17, 4, 2, BC_CAT_SERVER_ERROR, 34571, 55270, 55274, 54455, 54042, 25643},
    {17, 4, 2, BC_CAT_SERVER_ERROR, 34571, 55315, 55319, 54382, 54042, 25643},
    {17, 5, 1, BC_CAT_MAILBOX_DISABLED, 34571, 55360, 55364, 55405, 54042, 25643},
    {17, 4, 2, BC_CAT_SERVER_ERROR, 34571, 55435, 55439, 55480, 54042, 25643},
    {17, 5, 4, BC_CAT_SPAM_CONTENT, 34571, 55519, 55523, 55564, 54042, 25643},
    {17, 4, 2, BC_CAT_POLICY_REJECTION, 34571, 55587, 55591, 55632, 54042, 25643},
    {17, 5, 0, BC_CAT_POLICY_REJECTION, 34571, 55695, 55699, 55740, 54042, 25643},
    {17, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 34571, 55793, 55797, 55838, 54042, 25643},
    {17, 4, 3, BC_CAT_AUTH_FAILURE, 34571, 55858, 55862, 55903, 54042, 25643},
    {17, 4, 3, BC_CAT_POLICY_REJECTION, 34571, 55923, 55927, 55968, 54042, 25643},
    {17, 4, 2, BC_CAT_IP_BLOCKLISTED, 34571, 55990, 55994, 54231, 54042, 25643},
    {17, 4, 2, BC_CAT_MAILBOX_FULL, 25341, 49123, 56035, 56063, 25859, 34564},
    {17, 4, 3, BC_CAT_AUTH_FAILURE, 32573, 6182, 56121, 56155, 54042, 34564},
    {17, 4, 3, BC_CAT_AUTH_FAILURE, 25341, 56173, 56183, 47102, 34517, 34564},
    {17, 4, 3, BC_CAT_DOMAIN_BLOCKLISTED, 25341, 56202, 56212, 56245, 34517, 34564},
    {18, 5, 1, BC_CAT_USER_UNKNOWN, 25341, 29757, 56273, 56314, 56353, 56396},
    {19, 4, 2, BC_CAT_RATE_LIMITED, 32573, 6182, 56400, 51763, 35307, 34564},
    {19, 4, 2, BC_CAT_BAD_REPUTATION, 32573, 6182, 56433, 56461, 35307, 34564},
    {19, 4, 2, BC_CAT_BAD_REPUTATION, 32573, 3840, 56476, 56505, 35307, 34564},
    {19, 4, 3, BC_CAT_BAD_REPUTATION, 32573, 16155, 56433, 56522, 35307, 34564},
    {19, 5, 4, BC_CAT_SPAM_CONTENT, 32573, 16155, 56549, 47154, 25859, 34564},
    {19, 5, 4, BC_CAT_VIRUS_DETECTED, 32573, 16155, 56563, 56578, 25859, 34564},
    {19, 5, 1, BC_CAT_MAILBOX_DISABLED, 25341, 39728, 56591, 56617, 25859, 34564},
    {19, 4, 2, BC_CAT_MAILBOX_FULL, 25341, 56633, 56643, 38257, 25859, 34564},
    {19, 4, 2, BC_CAT_MAILBOX_FULL, 25341, 56663, 56673, 38257, 25859, 34564},
    {20, 5, 4, BC_CAT_SPAM_CONTENT, 32573, 16155, 56715, 56737, 25859, 34564},
    {20, 4, 4, BC_CAT_SPAM_CONTENT, 32573, 16155, 56779, 47154, 35307, 34564},
    {20, 4, 2, BC_CAT_BAD_REPUTATION, 32573, 6182, 56802, 56823, 35307, 34564},
    {20, 5, 1, BC_CAT_USER_UNKNOWN, 32573, 16155, 56834, 56878, 34517, 34564},
    {20, 5, 1, BC_CAT_MAILBOX_DISABLED, 32573, 16155, 56926, 56946, 25859, 34564},
    {21, 4, 2, BC_CAT_NETWORK_ERROR, 25341, 56964, 56974, 37928, 25859, 25643},
    {21, 4, 2, BC_CAT_RATE_LIMITED, 25341, 37600, 56991, 48973, 25859, 25643},
    {21, 4, 2, BC_CAT_SERVER_ERROR, 25341, 46624, 57033, 57066, 25859, 25643},
    {21, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 25341, 29757, 57096, 57135, 25859, 25643},
    {21, 5, 1, BC_CAT_USER_UNKNOWN, 25341, 29757, 57155, 56314, 25859, 25643},
    {21, 4, 0, BC_CAT_UNKNOWN, 25341, 57169, 57179, 57193, 25859, 25643},
    {21, 4, 2, BC_CAT_MAILBOX_FULL, 25341, 41489, 57202, 38257, 25859, 25643},
    {21, 5, 4, BC_CAT_SPAM_CONTENT, 25341, 47167, 57230, 47154, 25859, 25643},
    {22, 5, 1, BC_CAT_MAILBOX_DISABLED, 25341, 57271, 57281, 39789, 25859, 25643},
    {22, 5, 1, BC_CAT_MAILBOX_DISABLED, 25341, 57271, 57318, 57354, 25859, 25643},
    {22, 4, 2, BC_CAT_RATE_LIMITED, 25341, 38271, 57371, 57391, 25859, 25643},
    {22, 5, 4, BC_CAT_SPAM_CONTENT, 25341, 47167, 57401, 47154, 25859, 25643},
    {23, 4, 2, BC_CAT_RATE_LIMITED, 32573, 16155, 57423, 57444, 57463, 25643},
    {23, 4, 2, BC_CAT_RATE_LIMITED, 32573, 16155, 57552, 57577, 57463, 25643},
    {23, 4, 2, BC_CAT_RATE_LIMITED, 32573, 16155, 57600, 57625, 57463, 25643},
    {23, 4, 2, BC_CAT_RATE_LIMITED, 32573, 16155, 57648, 51763, 57463, 25643},
    {23, 4, 2, BC_CAT_IP_BLOCKLISTED, 32573, 16155, 57677, 53314, 57463, 25643},
    {23, 4, 3, BC_CAT_IP_BLOCKLISTED, 32573, 16155, 57695, 57713, 57463, 25643},
    {23, 5, 4, BC_CAT_SPAM_CONTENT, 32573, 16155, 57742, 47154, 57463, 25643},
    {23, 4, 3, BC_CAT_POLICY_REJECTION, 32573, 16155, 57757, 57782, 57463, 25643},
    {23, 4, 3, BC_CAT_AUTH_FAILURE, 32573, 16155, 57810, 57827, 57463, 25643},
    {23, 4, 3, BC_CAT_AUTH_FAILURE, 32573, 16155, 56183, 45922, 57463, 25643},
    {23, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 32573, 16155, 57839, 57870, 57463, 25643},
    {23, 5, 4, BC_CAT_SPAM_CONTENT, 32573, 16155, 57900, 34230, 57463, 25643},
    {23, 5, 4, BC_CAT_SPAM_CONTENT, 32573, 16155, 57920, 34230, 57463, 25643},
    {23, 4, 0, BC_CAT_POLICY_REJECTION, 32573, 16155, 57950, 57987, 57463, 25643},
    {23, 5, 1, BC_CAT_USER_UNKNOWN, 32573, 16155, 58024, 53509, 57463, 25643},
    {23, 5, 1, BC_CAT_MAILBOX_DISABLED, 32573, 16155, 58042, 58067, 57463, 25643},
    {23, 5, 1, BC_CAT_BAD_ADDRESS, 32573, 16361, 58080, 33058, 57463, 25643},
    {23, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 32573, 16583, 58099, 41639, 57463, 25643},
    {23, 5, 4, BC_CAT_SPAM_CONTENT, 32573, 16155, 58117, 47154, 35307, 25643},
    {24, 4, 2, BC_CAT_BAD_REPUTATION, 34571, 58150, 58157, 58168, 35307, 25643},
    {24, 4, 2, BC_CAT_RATE_LIMITED, 34571, 58201, 58208, 58219, 58252, 25643},
    {24, 4, 2, BC_CAT_RATE_LIMITED, 34571, 58305, 58312, 58323, 58357, 25643},
    {24, 4, 3, BC_CAT_SENDER_REJECTED, 34571, 58372, 58379, 58390, 35307, 25643},
    {24, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 58420, 58427, 58438, 58252, 25643},
    {24, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 58472, 58479, 58490, 58252, 25643},
    {24, 4, 3, BC_CAT_SENDER_REJECTED, 34571, 58514, 58521, 58532, 58252, 25643},
    {24, 4, 2, BC_CAT_SPAM_CONTENT, 34571, 58558, 58565, 58576, 58252, 25643},
    {24, 5, 4, BC_CAT_SPAM_CONTENT, 34571, 58558, 58638, 47154, 58252, 25643},
    {24, 5, 4, BC_CAT_SPAM_CONTENT, 34571, 58558, 58649, 58660, 58252, 25643},
    {24, 5, 3, BC_CAT_SENDER_REJECTED, 34571, 58696, 58703, 58714, 58252, 25643},
    {24, 4, 3, BC_CAT_PROTOCOL_ERROR, 34571, 58749, 58756, 58767, 58252, 25643},
    {24, 4, 2, BC_CAT_RATE_LIMITED, 34571, 58790, 58797, 58808, 58252, 25643},
    {24, 4, 2, BC_CAT_RATE_LIMITED, 34571, 58842, 58849, 58860, 58252, 25643},
    {24, 4, 2, BC_CAT_RATE_LIMITED, 34571, 58893, 58900, 52126, 58252, 25643},
    {24, 5, 3, BC_CAT_PROTOCOL_ERROR, 34571, 58911, 58918, 58929, 58252, 25643},
    {24, 5, 3, BC_CAT_SENDER_REJECTED, 34571, 58941, 58948, 42042, 58252, 25643},
    {24, 4, 3, BC_CAT_AUTH_FAILURE, 34571, 58959, 58966, 57827, 58252, 25643},
    {24, 4, 3, BC_CAT_AUTH_FAILURE, 34571, 58977, 58984, 45922, 58252, 25643},
    {24, 4, 2, BC_CAT_RATE_LIMITED, 34571, 58995, 59002, 59013, 58252, 25643},
    {24, 4, 2, BC_CAT_RATE_LIMITED, 34571, 58995, 59053, 59064, 58252, 25643},
    {24, 5, 3, BC_CAT_SENDER_REJECTED, 34571, 59101, 59108, 59119, 58252, 25643},
    {24, 5, 0, BC_CAT_RELAY_DENIED, 34571, 59156, 59163, 59174, 58252, 25643},
    {24, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 34571, 59189, 59196, 59207, 58252, 25643},
    {24, 4, 2, BC_CAT_RATE_LIMITED, 34571, 59240, 59247, 59258, 58252, 25643},
    {24, 4, 2, BC_CAT_RATE_LIMITED, 34571, 59297, 59304, 59315, 42752, 25643},
    {24, 4, 2, BC_CAT_IP_BLOCKLISTED, 34571, 59335, 59342, 59353, 58252, 25643},
    {24, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 59395, 59402, 59413, 58252, 25643},
    {24, 4, 2, BC_CAT_RATE_LIMITED, 34571, 59441, 59448, 59315, 42752, 25643},
    {24, 5, 1, BC_CAT_USER_UNKNOWN, 32573, 16155, 59459, 46798, 58252, 25643},
    {24, 5, 3, BC_CAT_SENDER_REJECTED, 32573, 16155, 59472, 59490, 58252, 25643},
    {24, 5, 1, BC_CAT_MAILBOX_DISABLED, 32573, 16155, 59529, 59544, 58252, 25643},
    {24, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 32573, 16155, 59574, 38404, 58252, 25643},
    {24, 5, 4, BC_CAT_ATTACHMENT_BLOCKED, 32573, 16583, 59593, 41788, 58252, 25643},
    {24, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 32573, 16583, 59612, 41639, 58252, 25643},
    {24, 5, 3, BC_CAT_SENDER_REJECTED, 32573, 52392, 59636, 59663, 58252, 25643},
    {24, 5, 3, BC_CAT_RELAY_DENIED, 32573, 52392, 59685, 59701, 58252, 25643},
    {24, 5, 3, BC_CAT_SMTP_AUTH, 32573, 52392, 59738, 59765, 58252, 25643},
    {24, 4, 2, BC_CAT_SMTP_AUTH, 32573, 17835, 59773, 59818, 58252, 25643},
    {24, 4, 3, BC_CAT_IP_BLOCKLISTED, 32573, 17835, 59855, 59413, 58252, 25643},
    {24, 4, 2, BC_CAT_SMTP_AUTH, 32573, 3840, 59871, 59900, 58252, 25643},
    {25, 4, 2, BC_CAT_RATE_LIMITED, 32573, 6182, 59925, 59953, 35307, 34564},
    {25, 4, 3, BC_CAT_SENDER_REJECTED, 25341, 59981, 59991, 60005, 35307, 34564},
    {25, 4, 3, BC_CAT_IP_BLOCKLISTED, 25341, 60027, 60037, 60047, 35307, 34564},
    {25, 5, 4, BC_CAT_SPAM_CONTENT, 32573, 52392, 60065, 60093, 35307, 34564},
    {25, 5, 4, BC_CAT_SPAM_CONTENT, 32573, 52392, 60112, 60128, 35307, 34564},
    {26, 5, 1, BC_CAT_USER_UNKNOWN, 32573, 16155, 60146, 46798, 60169, 25643},
    {26, 4, 0, BC_CAT_RECIPIENT_RESTRICTED, 32573, 16155, 60219, 60245, 60169, 25643},
    {26, 4, 2, BC_CAT_MAILBOX_FULL, 32573, 16583, 60305, 38257, 60169, 25643},
    {26, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 32573, 16583, 38384, 38404, 60169, 25643},
    {27, 4, 0, BC_CAT_RECIPIENT_RESTRICTED, 32573, 16155, 60324, 60343, 60405, 25643},
    {27, 5, 1, BC_CAT_USER_UNKNOWN, 32573, 16155, 60450, 60466, 60405, 25643},
    {28, 5, 1, BC_CAT_USER_UNKNOWN, 32573, 16155, 60504, 46798, 60522, 56396},
    {29, 4, 2, BC_CAT_GREYLISTED, 25341, 46624, 60567, 60605, 60617, 25643},
    {29, 4, 2, BC_CAT_SERVER_ERROR, 25341, 35954, 60662, 60685, 25859, 25643},
    {29, 4, 2, BC_CAT_POLICY_REJECTION, 32573, 5327, 60701, 60745, 25859, 25643},
    {29, 5, 0, BC_CAT_POLICY_REJECTION, 25341, 60774, 60784, 60820, 25859, 25643},
    {29, 5, 1, BC_CAT_USER_UNKNOWN, 25341, 39688, 60857, 46798, 25859, 25643},
    {29, 4, 3, BC_CAT_AUTH_FAILURE, 25341, 29757, 60870, 45922, 25859, 25643},
    {29, 5, 0, BC_CAT_USER_UNKNOWN, 25341, 49123, 60896, 60934, 25859, 25643},
    {29, 5, 4, BC_CAT_VIRUS_DETECTED, 25341, 60971, 60981, 61009, 25859, 25643},
    {29, 5, 1, BC_CAT_RELAY_DENIED, 32573, 52392, 61016, 61036, 25859, 25643},
    {29, 5, 0, BC_CAT_POLICY_REJECTION, 25341, 61067, 61077, 61098, 25859, 25643},
    {29, 5, 4, BC_CAT_SPAM_CONTENT, 25341, 47167, 61131, 47154, 25859, 25643},
    {29, 5, 0, BC_CAT_POLICY_REJECTION, 25341, 61153, 61163, 61098, 60617, 25643},
    {30, 5, 4, BC_CAT_SPAM_CONTENT, 25341, 29757, 61195, 47154, 25859, 34564},
    {31, 4, 2, BC_CAT_RATE_LIMITED, 34571, 61219, 61225, 61247, 61278, 25643},
    {31, 4, 2, BC_CAT_SERVER_ERROR, 34571, 61362, 6182, 61368, 61278, 25643},
    {31, 4, 3, BC_CAT_BAD_REPUTATION, 34571, 61383, 17835, 61389, 61278, 25643},
    {31, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 61420, 17835, 43303, 61278, 25643},
    {31, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 61426, 17835, 43348, 61278, 25643},
    {31, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 61432, 17835, 43258, 61278, 25643},
    {31, 4, 3, BC_CAT_REVERSE_DNS, 34571, 61438, 6182, 61444, 61278, 25643},
    {31, 4, 2, BC_CAT_IP_BLOCKLISTED, 34571, 61464, 17835, 61470, 61278, 25643},
    {31, 4, 2, BC_CAT_IP_BLOCKLISTED, 34571, 61503, 17835, 61509, 61278, 25643},
    {31, 4, 2, BC_CAT_BAD_REPUTATION, 34571, 61542, 17835, 61548, 61278, 25643},
    {31, 4, 2, BC_CAT_BAD_REPUTATION, 34571, 61595, 17835, 61601, 61278, 25643},
    {31, 5, 4, BC_CAT_SPAM_CONTENT, 34571, 61648, 16583, 61654, 61278, 25643},
    {31, 5, 3, BC_CAT_SMTP_AUTH, 34571, 61675, 61681, 61685, 61278, 25643},
    {31, 5, 3, BC_CAT_SENDER_REJECTED, 34571, 61714, 16155, 61720, 61278, 25643},
    {31, 5, 3, BC_CAT_SENDER_REJECTED, 34571, 61732, 16155, 61738, 61278, 25643},
    {31, 4, 2, BC_CAT_RATE_LIMITED, 34571, 61761, 16155, 61767, 61278, 25643},
    {31, 4, 3, BC_CAT_SENDER_REJECTED, 34571, 61801, 16155, 61807, 61278, 25643},
    {31, 4, 3, BC_CAT_AUTH_FAILURE, 34571, 61840, 16155, 57827, 61278, 25643},
    {31, 4, 2, BC_CAT_RATE_LIMITED, 34571, 61846, 16155, 61852, 61278, 25643},
    {31, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 34571, 61886, 5327, 38404, 61278, 25643},
    {31, 4, 2, BC_CAT_RATE_LIMITED, 34571, 61892, 16155, 61898, 61278, 25643},
    {31, 5, 4, BC_CAT_VIRUS_DETECTED, 34571, 61934, 16583, 61009, 61278, 25643},
    {31, 4, 3, BC_CAT_IP_BLOCKLISTED, 32573, 17835, 61940, 61951, 61278, 25643},
    {31, 4, 2, BC_CAT_MAILBOX_FULL, 32573, 0, 61971, 38257, 61278, 25643},
    {31, 5, 1, BC_CAT_MAILBOX_DISABLED, 32573, 0, 61993, 62010, 61278, 25643},
    {31, 5, 1, BC_CAT_USER_UNKNOWN, 32573, 0, 62041, 46798, 61278, 25643},
    {31, 5, 1, BC_CAT_USER_UNKNOWN, 32573, 16155, 28265, 46798, 61278, 25643},
    {31, 5, 0, BC_CAT_ROUTING_ERROR, 32573, 0, 62064, 62083, 61278, 25643},
    {31, 5, 4, BC_CAT_SPAM_CONTENT, 32573, 16583, 62109, 53951, 61278, 25643},
    {32, 4, 0, BC_CAT_RECIPIENT_RESTRICTED, 32573, 6182, 62144, 62167, 62202, 25643},
    {32, 4, 2, BC_CAT_SERVER_ERROR, 32573, 3840, 48875, 62251, 62202, 25643},
    {32, 4, 2, BC_CAT_RATE_LIMITED, 32573, 3840, 62322, 62349, 62202, 25643},
    {32, 4, 2, BC_CAT_GREYLISTED, 32573, 3840, 62382, 62429, 62202, 25643},
    {32, 4, 2, BC_CAT_RATE_LIMITED, 32573, 3840, 62464, 62507, 62202, 25643},
    {32, 5, 0, BC_CAT_RELAY_DENIED, 32573, 3840, 62553, 62576, 62202, 25643},
    {32, 5, 0, BC_CAT_MAILBOX_DISABLED, 32573, 3840, 62628, 62654, 62202, 25643},
    {32, 5, 0, BC_CAT_SMTP_AUTH, 32573, 3840, 62686, 62713, 62202, 25643},
    {32, 4, 2, BC_CAT_SERVER_ERROR, 32573, 3840, 62746, 62788, 62202, 25643},
    {32, 4, 2, BC_CAT_NETWORK_ERROR, 32573, 3840, 62809, 62829, 62202, 25643},
    {32, 5, 0, BC_CAT_ROUTING_ERROR, 32573, 3840, 62884, 62925, 62202, 25643},
    {32, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 32573, 5327, 6890, 62961, 62202, 25643},
    {32, 5, 1, BC_CAT_BAD_ADDRESS, 32573, 16361, 33263, 63003, 62202, 25643},
    {32, 5, 0, BC_CAT_PROTOCOL_ERROR, 32573, 63022, 60857, 63026, 62202, 25643},
    {32, 5, 3, BC_CAT_SMTP_AUTH, 32573, 61681, 63057, 39669, 62202, 25643},
    {32, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 32573, 16155, 63087, 63133, 62202, 25643},
    {32, 5, 0, BC_CAT_POLICY_REJECTION, 32573, 16155, 63174, 63195, 62202, 25643},
    {32, 5, 1, BC_CAT_RECIPIENT_RESTRICTED, 32573, 16155, 63228, 63258, 62202, 25643},
    {32, 5, 1, BC_CAT_RECIPIENT_RESTRICTED, 32573, 16155, 63290, 63327, 62202, 25643},
    {32, 5, 1, BC_CAT_RECIPIENT_RESTRICTED, 32573, 16155, 63358, 63383, 62202, 25643},
    {32, 4, 3, BC_CAT_AUTH_FAILURE, 32573, 16155, 63414, 57827, 62202, 25643},
    {32, 4, 3, BC_CAT_AUTH_FAILURE, 32573, 16155, 63433, 63453, 62202, 25643},
    {32, 4, 3, BC_CAT_AUTH_FAILURE, 32573, 16155, 63466, 45922, 62202, 25643},
    {32, 4, 3, BC_CAT_BAD_REPUTATION, 32573, 16155, 63487, 63521, 62202, 25643},
    {32, 4, 3, BC_CAT_BAD_REPUTATION, 32573, 16155, 63536, 63521, 35241, 25643},
    {32, 5, 4, BC_CAT_POLICY_REJECTION, 32573, 16155, 63576, 63603, 62202, 25643},
    {32, 4, 2, BC_CAT_RATE_LIMITED, 32573, 16155, 63619, 63651, 62202, 25643},
    {32, 5, 1, BC_CAT_USER_UNKNOWN, 32573, 16155, 63682, 46798, 62202, 25643},
    {32, 4, 3, BC_CAT_TLS_REQUIRED, 32573, 52392, 63700, 63737, 62202, 25643},
    {32, 4, 3, BC_CAT_TLS_REQUIRED, 32573, 52392, 63749, 63785, 62202, 25643},
    {32, 4, 3, BC_CAT_TLS_REQUIRED, 32573, 52392, 63803, 63834, 62202, 25643},
    {32, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 32573, 17835, 63859, 41639, 62202, 25643},
    {32, 5, 0, BC_CAT_ROUTING_ERROR, 32573, 17835, 63887, 63906, 62202, 25643},
    {32, 4, 0, BC_CAT_POLICY_REJECTION, 32573, 17835, 63920, 63945, 62202, 25643},
    {32, 5, 4, BC_CAT_SPAM_CONTENT, 32573, 17835, 63966, 64006, 62202, 25643},
    {33, 4, 2, BC_CAT_SERVER_ERROR, 25341, 64052, 64062, 64081, 25859, 25643},
    {33, 4, 3, BC_CAT_SENDER_REJECTED, 25341, 64130, 64140, 46746, 25859, 25643},
    {33, 5, 3, BC_CAT_SENDER_REJECTED, 25341, 64157, 64167, 64196, 25859, 25643},
    {33, 4, 3, BC_CAT_AUTH_FAILURE, 25341, 39999, 64226, 45922, 25859, 25643},
    {33, 4, 3, BC_CAT_IP_BLOCKLISTED, 25341, 39999, 64261, 46994, 35241, 25643},
    {33, 5, 0, BC_CAT_POLICY_REJECTION, 25341, 39999, 64306, 64329, 35241, 25643},
    {33, 5, 1, BC_CAT_USER_UNKNOWN, 25341, 29757, 64343, 64361, 25859, 25643},
    {33, 4, 3, BC_CAT_IP_BLOCKLISTED, 25341, 29757, 64387, 46994, 25859, 25643},
    {33, 4, 3, BC_CAT_IP_BLOCKLISTED, 25341, 29757, 64420, 64450, 25859, 25643},
    {33, 5, 0, BC_CAT_RELAY_DENIED, 25341, 29757, 64477, 64493, 25859, 25643},
    {33, 5, 1, BC_CAT_USER_UNKNOWN, 25341, 39688, 60857, 46798, 25859, 25643},
    {34, 4, 2, BC_CAT_SERVER_ERROR, 32573, 6182, 64528, 64570, 25859, 25643},
    {34, 4, 2, BC_CAT_SERVER_ERROR, 32573, 64589, 64593, 64609, 25859, 25643},
    {34, 4, 2, BC_CAT_BAD_REPUTATION, 25341, 64651, 64661, 64685, 25859, 25643},
    {34, 4, 2, BC_CAT_GREYLISTED, 25341, 46624, 64704, 60605, 25859, 25643},
    {34, 4, 2, BC_CAT_SERVER_ERROR, 25341, 64729, 64739, 64762, 25859, 25643},
    {34, 4, 3, BC_CAT_IP_BLOCKLISTED, 32573, 16155, 64779, 64842, 25859, 25643},
    {34, 4, 3, BC_CAT_AUTH_FAILURE, 32573, 16155, 64875, 64901, 25859, 25643},
    {34, 5, 1, BC_CAT_USER_UNKNOWN, 32573, 16155, 64916, 46798, 25859, 25643},
    {34, 5, 4, BC_CAT_DOMAIN_BLOCKLISTED, 32573, 17835, 64944, 64980, 25859, 25643},
    {34, 5, 4, BC_CAT_SPAM_CONTENT, 32573, 17835, 64990, 34230, 25859, 25643},
    {34, 4, 3, BC_CAT_IP_BLOCKLISTED, 32573, 0, 65015, 65038, 35241, 25643},
    {34, 4, 3, BC_CAT_IP_BLOCKLISTED, 32573, 17835, 65065, 65038, 35241, 25643},
    {35, 4, 3, BC_CAT_BAD_REPUTATION, 32573, 17835, 65100, 65150, 35241, 34564},
    {35, 4, 3, BC_CAT_DOMAIN_BLOCKLISTED, 32573, 17835, 65176, 65229, 34517, 34564},
    {35, 4, 3, BC_CAT_BAD_REPUTATION, 32573, 0, 65248, 65150, 0, 34564},
    {35, 4, 3, BC_CAT_IP_BLOCKLISTED, 32573, 16155, 65267, 65345, 35241, 34564},
    {36, 4, 2, BC_CAT_SERVER_ERROR, 32573, 6182, 65370, 65402, 25859, 34564},
    {36, 4, 2, BC_CAT_SERVER_ERROR, 32573, 9498, 65413, 65442, 25859, 34564},
    {36, 5, 4, BC_CAT_SPAM_CONTENT, 32573, 52392, 65475, 47154, 25859, 34564},
    {36, 5, 0, BC_CAT_RELAY_DENIED, 32573, 52392, 65501, 44453, 25859, 34564},
    {36, 5, 1, BC_CAT_USER_UNKNOWN, 32573, 16155, 65529, 46798, 25859, 34564},
    {36, 5, 1, BC_CAT_USER_UNKNOWN, 32573, 65556, 65560, 46798, 65573, 34564},
    {36, 5, 3, BC_CAT_SMTP_AUTH, 32573, 16155, 65617, 65672, 65573, 34564},
    {36, 4, 3, BC_CAT_IP_BLOCKLISTED, 25341, 65698, 65708, 65724, 35241, 34564},
    {37, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 32573, 16155, 65734, 65755, 25859, 25643},
    {37, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 32573, 17835, 65779, 65793, 25859, 25643},
    {37, 5, 1, BC_CAT_USER_UNKNOWN, 32573, 17835, 65809, 46798, 25859, 25643},
    {37, 5, 0, BC_CAT_DOMAIN_UNKNOWN, 32573, 17835, 65827, 64493, 25859, 25643},
    {37, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 32573, 17835, 65837, 65848, 25859, 25643},
    {37, 4, 3, BC_CAT_IP_BLOCKLISTED, 32573, 16155, 65867, 65898, 35241, 25643},
    {38, 4, 3, BC_CAT_AUTH_FAILURE, 34571, 65927, 65934, 45922, 25859, 25643},
    {38, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 65952, 65959, 65976, 35241, 25643},
    {39, 4, 3, BC_CAT_IP_BLOCKLISTED, 32573, 17835, 65998, 66037, 66090, 34564},
    {39, 4, 2, BC_CAT_SERVER_ERROR, 32573, 0, 66163, 66178, 66227, 34564},
    {39, 5, 1, BC_CAT_USER_UNKNOWN, 25341, 39688, 16057, 66278, 0, 34564},
    {40, 4, 2, BC_CAT_SERVER_ERROR, 25341, 37600, 66293, 66305, 25859, 25643},
    {40, 4, 3, BC_CAT_BAD_REPUTATION, 25341, 66316, 36432, 65229, 25859, 25643},
    {40, 5, 0, BC_CAT_ROUTING_ERROR, 25341, 66316, 66326, 66352, 25859, 25643},
    {40, 5, 1, BC_CAT_DOMAIN_UNKNOWN, 25341, 66316, 66358, 66387, 25859, 25643},
    {40, 4, 0, BC_CAT_SERVER_ERROR, 25341, 66316, 66403, 66415, 25859, 25643},
    {40, 5, 0, BC_CAT_ROUTING_ERROR, 25341, 66316, 66449, 66461, 25859, 25643},
    {40, 5, 4, BC_CAT_SPAM_CONTENT, 25341, 29757, 66493, 47154, 25859, 25643},
    {41, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 66512, 0, 43258, 66519, 34564},
    {41, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 66601, 0, 66608, 66519, 34564},
    {41, 4, 2, BC_CAT_IP_BLOCKLISTED, 34571, 66631, 0, 66638, 66519, 34564},
    {41, 4, 2, BC_CAT_IP_BLOCKLISTED, 34571, 66687, 0, 66694, 66519, 34564},
    {41, 5, 4, BC_CAT_VIRUS_DETECTED, 34571, 66745, 0, 61009, 66519, 34564},
    {41, 5, 4, BC_CAT_DOMAIN_BLOCKLISTED, 34571, 66752, 0, 66759, 66519, 34564},
    {41, 4, 3, BC_CAT_AUTH_FAILURE, 34571, 66772, 0, 66779, 66519, 34564},
    {41, 4, 2, BC_CAT_IP_BLOCKLISTED, 34571, 66811, 0, 66818, 66519, 34564},
    {41, 4, 2, BC_CAT_IP_BLOCKLISTED, 34571, 66841, 0, 66848, 66519, 34564},
    {41, 4, 2, BC_CAT_IP_BLOCKLISTED, 34571, 66871, 0, 66878, 66519, 34564},
    {41, 5, 1, BC_CAT_USER_UNKNOWN, 34571, 66903, 0, 66910, 66519, 34564},
    {41, 5, 1, BC_CAT_RECIPIENT_RESTRICTED, 34571, 66929, 0, 66936, 66519, 34564},
    {41, 5, 1, BC_CAT_RECIPIENT_RESTRICTED, 34571, 66971, 0, 66978, 66519, 34564},
    {41, 4, 2, BC_CAT_SERVER_ERROR, 34571, 67018, 0, 67025, 66519, 34564},
    {41, 4, 2, BC_CAT_MAILBOX_DISABLED, 34571, 67073, 0, 67080, 66519, 34564},
    {41, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 34571, 67109, 0, 41639, 66519, 34564},
    {41, 5, 4, BC_CAT_ATTACHMENT_BLOCKED, 34571, 67116, 0, 41788, 66519, 34564},
    {41, 5, 4, BC_CAT_CONTENT_FORMAT, 34571, 67123, 0, 67130, 66519, 34564},
    {41, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 34571, 67148, 0, 38404, 66519, 34564},
    {41, 5, 3, BC_CAT_SENDER_REJECTED, 34571, 67155, 0, 67162, 66519, 34564},
    {41, 5, 3, BC_CAT_SENDER_REJECTED, 34571, 67192, 0, 67199, 66519, 34564},
    {41, 4, 3, BC_CAT_REVERSE_DNS, 34571, 67224, 0, 50982, 66519, 34564},
    {41, 4, 2, BC_CAT_DNS_ERROR, 34571, 67231, 0, 67238, 66519, 34564},
    {41, 4, 2, BC_CAT_DNS_ERROR, 34571, 67274, 0, 67281, 66519, 34564},
    {41, 4, 2, BC_CAT_RATE_LIMITED, 34571, 67315, 0, 67322, 66519, 34564},
    {41, 4, 2, BC_CAT_RATE_LIMITED, 34571, 67355, 0, 67362, 66519, 34564},
    {41, 4, 2, BC_CAT_RATE_LIMITED, 34571, 67393, 0, 67400, 66519, 34564},
    {41, 4, 2, BC_CAT_RATE_LIMITED, 34571, 67426, 0, 67433, 66519, 34564},
    {41, 5, 1, BC_CAT_USER_UNKNOWN, 34571, 67473, 0, 66910, 66519, 34564},
    {41, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 34571, 67480, 0, 41639, 66519, 34564},
    {41, 5, 1, BC_CAT_USER_UNKNOWN, 34571, 67487, 0, 67494, 66519, 34564},
    {41, 5, 1, BC_CAT_USER_UNKNOWN, 34571, 67509, 0, 66910, 66519, 34564},
    {42, 5, 0, BC_CAT_RELAY_DENIED, 34571, 67516, 67523, 67539, 67549, 25643},
    {42, 5, 1, BC_CAT_USER_UNKNOWN, 34571, 67593, 67600, 46798, 67549, 25643},
    {42, 5, 1, BC_CAT_MAILBOX_DISABLED, 34571, 67616, 67623, 67639, 67549, 25643},
    {42, 4, 2, BC_CAT_MAILBOX_FULL, 34571, 67668, 67675, 38257, 67549, 25643},
    {42, 4, 2, BC_CAT_RATE_LIMITED, 34571, 67691, 67698, 67714, 67549, 25643},
    {42, 5, 3, BC_CAT_RELAY_DENIED, 34571, 67729, 67736, 67752, 67549, 25643},
    {42, 5, 3, BC_CAT_PROTOCOL_ERROR, 34571, 67778, 67785, 67801, 67549, 25643},
    {42, 4, 3, BC_CAT_SENDER_REJECTED, 34571, 67811, 67818, 67834, 67549, 25643},
    {42, 4, 3, BC_CAT_IP_BLOCKLISTED, 34571, 67863, 67870, 67886, 67549, 25643},
    {42, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 34571, 67903, 67911, 67928, 67549, 25643},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 32573, 0, 67965, 67982, 35241, 34564},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 32573, 0, 68019, 47084, 35241, 34564},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 32573, 0, 68036, 68053, 35241, 34564},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 32573, 0, 68087, 68111, 68154, 34564},
    {43, 4, 4, BC_CAT_DOMAIN_BLOCKLISTED, 32573, 0, 68202, 68219, 35241, 34564},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 32573, 0, 68243, 68266, 35241, 34564},
    {43, 4, 2, BC_CAT_IP_BLOCKLISTED, 32573, 0, 68303, 68324, 35241, 34564},
    {43, 5, 4, BC_CAT_DOMAIN_BLOCKLISTED, 32573, 0, 68342, 68358, 35241, 34564},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 32573, 0, 68375, 68391, 35241, 34564},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 32573, 0, 68407, 68439, 35241, 34564},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 32573, 0, 68463, 65976, 35241, 34564},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 32573, 0, 68485, 68495, 35241, 34564},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 32573, 0, 68515, 68526, 35241, 34564},
    {43, 4, 2, BC_CAT_GREYLISTED, 32573, 0, 68543, 68552, 35241, 34564},
    {43, 4, 0, BC_CAT_POLICY_REJECTION, 32573, 0, 68581, 68599, 35241, 34564},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 32573, 0, 68613, 68628, 35241, 34564},
};

const uint16_t bc_fact_start[BC_NPROVIDER + 1] = {
    0, 0, 93, 125, 155, 258, 259, 295, 325, 326, 350, 382, 419, 437, 447, 449,
    467, 470, 504, 505, 514, 519, 527, 531, 550, 591, 596, 600, 602, 603, 615, 616,
    645, 680, 691, 703, 707, 715, 721, 723, 726, 733, 765, 775, 791, 791, 791, 791,
    791, 791, 791, 791, 791, 791, 791, 791, 791, 791, 791, 791, 791, 791, 791, 791,
    791, 791, 791, 791, 791, 791, 791, 791, 791, 791, 791, 791, 791, 791, 791, 791,
    791, 791, 791, 791, 791, 791, 791, 791, 791, 791, 791, 791, 791, 791, 791, 791,
    791, 791,
};

/* fact, reply, class, subject, first and last detail */
const bc_fact_code bc_fact_codes[BC_NFACTCODE] = {
    {0, 432, 4, 3, 2, 2},
    {1, 0, 4, 3, 2, 2},
    {2, 421, 4, 3, 2, 2},
    {3, 0, 4, 4, 3, 3},
    {4, 0, 4, 4, 4, 4},
    {5, 0, 4, 4, 7, 7},
    {6, 0, 4, 4, 24, 24},
    {7, 0, 4, 4, 25, 25},
    {8, 0, 4, 4, 28, 28},
    {9, 0, 4, 4, 316, 316},
    {10, 0, 4, 4, 317, 317},
    {11, 0, 5, 4, 317, 317},
    {12, 0, 4, 4, 318, 318},
    {13, 0, 5, 4, 318, 318},
    {14, 0, 4, 5, 3, 3},
    {15, 0, 4, 7, 0, 0},
    {16, 0, 4, 7, 26, 26},
    {17, 0, 4, 7, 321, 321},
    {18, 0, 5, 7, 321, 321},
    {19, 0, 5, 7, 322, 322},
    {20, 0, 4, 7, 323, 323},
    {21, 0, 5, 7, 323, 323},
    {22, 0, 4, 7, 324, 324},
    {23, 0, 5, 7, 324, 324},
    {24, 0, 4, 7, 325, 325},
    {25, 0, 5, 7, 325, 325},
    {26, 451, 4, 7, 500, 500},
    {27, 0, 4, 7, 500, 699},
    {28, 0, 4, 7, 700, 700},
    {29, 0, 4, 7, 850, 899},
    {30, 450, 4, 7, 3, 3},
    {31, 0, 5, 0, 350, 350},
    {32, 0, 5, 0, 350, 350},
    {33, 0, 5, 0, 350, 350},
    {34, 0, 5, 1, 0, 0},
    {35, 0, 5, 1, 1, 1},
    {36, 0, 5, 1, 8, 8},
    {37, 0, 5, 1, 10, 10},
    {38, 0, 5, 1, 90, 90},
    {39, 0, 5, 2, 2, 2},
    {40, 0, 5, 2, 121, 121},
    {41, 0, 5, 2, 122, 122},
    {42, 0, 5, 3, 190, 190},
    {43, 0, 5, 4, 1, 1},
    {44, 0, 5, 4, 1, 1},
    {45, 0, 5, 4, 6, 6},
    {46, 0, 5, 4, 14, 14},
    {47, 0, 5, 4, 300, 300},
    {48, 0, 5, 4, 310, 310},
    {49, 0, 5, 4, 316, 316},
    {50, 0, 5, 4, 312, 312},
    {51, 0, 5, 1, 351, 351},
    {52, 0, 5, 5, 0, 0},
    {53, 0, 5, 6, 11, 11},
    {54, 0, 5, 7, 1, 1},
    {55, 0, 5, 7, 1, 1},
    {56, 0, 5, 7, 1, 1},
    {57, 550, 5, 7, 1, 1},
    {58, 550, 5, 7, 1, 1},
    {59, 0, 5, 7, 12, 12},
    {60, 0, 5, 7, 13, 13},
    {61, 0, 5, 7, 23, 23},
    {62, 0, 5, 7, 25, 25},
    {63, 0, 5, 7, 51, 51},
    {64, 0, 5, 7, 57, 57},
    {65, 0, 5, 7, 64, 64},
    {66, 0, 5, 7, 124, 124},
    {67, 0, 5, 7, 133, 133},
    {68, 0, 5, 7, 134, 134},
    {69, 0, 5, 7, 135, 135},
    {70, 0, 5, 7, 136, 136},
    {71, 535, 5, 7, 139, 139},
    {72, 0, 5, 7, 501, 501},
    {73, 0, 5, 7, 502, 502},
    {74, 0, 5, 7, 503, 503},
    {75, 0, 5, 7, 504, 504},
    {76, 0, 5, 7, 505, 505},
    {77, 0, 5, 7, 506, 506},
    {78, 0, 5, 7, 507, 507},
    {79, 0, 5, 7, 508, 508},
    {80, 0, 5, 7, 509, 509},
    {81, 0, 5, 7, 510, 510},
    {82, 0, 5, 7, 511, 511},
    {83, 0, 5, 7, 512, 512},
    {84, 0, 5, 7, 513, 513},
    {85, 0, 5, 7, 520, 520},
    {86, 0, 5, 7, 606, 649},
    {87, 0, 5, 7, 700, 749},
    {88, 0, 5, 7, 705, 705},
    {89, 0, 5, 7, 708, 708},
    {90, 0, 5, 7, 750, 750},
    {91, 0, 5, 7, 900, 999},
    {93, 0, 4, 3, 1, 1},
    {94, 0, 4, 3, 2, 2},
    {95, 0, 4, 4, 1, 1},
    {96, 0, 4, 4, 2, 2},
    {97, 0, 4, 4, 7, 7},
    {98, 0, 5, 1, 0, 0},
    {99, 0, 5, 1, 1, 1},
    {100, 0, 5, 1, 3, 3},
    {101, 0, 5, 1, 4, 4},
    {102, 0, 5, 1, 5, 5},
    {103, 0, 5, 1, 6, 6},
    {104, 0, 5, 1, 7, 7},
    {105, 0, 5, 1, 8, 8},
    {106, 0, 5, 2, 1, 1},
    {107, 0, 5, 2, 2, 2},
    {108, 0, 5, 2, 3, 3},
    {109, 0, 5, 2, 14, 14},
    {110, 0, 5, 3, 0, 0},
    {111, 0, 5, 3, 2, 2},
    {112, 0, 5, 3, 3, 3},
    {113, 0, 5, 3, 4, 4},
    {114, 0, 5, 3, 5, 5},
    {115, 0, 5, 4, 4, 4},
    {116, 0, 5, 4, 6, 6},
    {117, 0, 5, 4, 11, 11},
    {118, 0, 5, 5, 2, 2},
    {119, 0, 5, 5, 3, 3},
    {120, 0, 5, 5, 4, 4},
    {121, 0, 5, 5, 6, 6},
    {122, 0, 5, 7, 1, 1},
    {123, 0, 5, 7, 3, 3},
    {124, 0, 5, 7, 900, 999},
    {125, 550, 5, 7, 515, 515},
    {135, 451, 4, 7, 650, 650},
    {136, 451, 4, 7, 651, 651},
    {150, 550, 5, 5, 0, 0},
    {151, 501, 5, 1, 3, 3},
    {152, 452, 4, 3, 1, 1},
    {153, 554, 5, 2, 121, 121},
    {154, 554, 5, 2, 122, 122},
    {155, 421, 4, 3, 0, 0},
    {156, 421, 4, 4, 5, 5},
    {157, 421, 4, 7, 0, 0},
    {158, 421, 4, 7, 0, 0},
    {159, 421, 4, 7, 0, 0},
    {160, 421, 4, 7, 0, 0},
    {161, 421, 4, 7, 0, 0},
    {162, 421, 4, 7, 0, 0},
    {163, 421, 4, 7, 0, 0},
    {164, 421, 4, 7, 0, 0},
    {165, 421, 4, 7, 0, 0},
    {166, 421, 4, 7, 0, 0},
    {167, 421, 4, 7, 23, 23},
    {168, 421, 4, 7, 26, 26},
    {169, 421, 4, 7, 27, 27},
    {170, 421, 4, 7, 28, 28},
    {171, 421, 4, 7, 28, 28},
    {172, 421, 4, 7, 29, 29},
    {173, 421, 4, 7, 30, 30},
    {174, 421, 4, 7, 32, 32},
    {175, 450, 4, 2, 1, 1},
    {176, 450, 4, 2, 1, 1},
    {177, 450, 4, 2, 1, 1},
    {178, 451, 4, 3, 0, 0},
    {179, 451, 4, 3, 0, 0},
    {180, 451, 4, 4, 2, 2},
    {181, 451, 4, 5, 0, 0},
    {182, 451, 4, 7, 24, 24},
    {183, 451, 4, 7, 26, 26},
    {184, 452, 4, 2, 2, 2},
    {185, 452, 4, 2, 2, 2},
    {186, 452, 4, 5, 3, 3},
    {187, 452, 4, 5, 3, 3},
    {188, 454, 4, 5, 0, 0},
    {189, 454, 4, 7, 0, 0},
    {190, 454, 4, 7, 0, 0},
    {191, 454, 5, 5, 1, 1},
    {192, 501, 5, 5, 2, 2},
    {193, 501, 5, 5, 4, 4},
    {194, 501, 5, 7, 11, 11},
    {195, 502, 5, 5, 1, 1},
    {196, 503, 5, 5, 1, 1},
    {197, 503, 5, 7, 0, 0},
    {198, 504, 5, 7, 4, 4},
    {199, 523, 5, 7, 10, 10},
    {200, 530, 5, 5, 1, 1},
    {201, 530, 5, 7, 0, 0},
    {202, 534, 5, 7, 9, 9},
    {203, 534, 5, 7, 14, 14},
    {204, 535, 5, 5, 4, 4},
    {205, 535, 5, 7, 1, 1},
    {206, 535, 5, 7, 8, 8},
    {207, 550, 5, 1, 1, 1},
    {208, 550, 5, 2, 1, 1},
    {209, 550, 5, 2, 1, 1},
    {210, 550, 5, 2, 1, 1},
    {211, 550, 5, 4, 5, 5},
    {212, 550, 5, 5, 3, 3},
    {213, 550, 5, 7, 0, 0},
    {214, 550, 5, 7, 0, 0},
    {215, 550, 5, 7, 1, 1},
    {216, 550, 5, 7, 1, 1},
    {217, 550, 5, 7, 1, 1},
    {218, 550, 5, 7, 1, 1},
    {219, 550, 5, 7, 1, 1},
    {220, 550, 5, 7, 1, 1},
    {221, 550, 5, 7, 1, 1},
    {222, 550, 5, 7, 1, 1},
    {223, 550, 5, 7, 1, 1},
    {224, 550, 5, 7, 1, 1},
    {225, 550, 5, 7, 1, 1},
    {226, 550, 5, 7, 1, 1},
    {227, 550, 5, 7, 1, 1},
    {228, 550, 5, 7, 1, 1},
    {229, 550, 5, 7, 1, 1},
    {230, 550, 5, 7, 1, 1},
    {231, 550, 5, 7, 1, 1},
    {232, 550, 5, 7, 24, 24},
    {233, 550, 5, 7, 25, 25},
    {234, 550, 5, 7, 26, 26},
    {235, 550, 5, 7, 26, 26},
    {236, 550, 5, 7, 26, 26},
    {237, 550, 5, 7, 27, 27},
    {238, 550, 5, 7, 28, 28},
    {239, 550, 5, 7, 29, 29},
    {240, 550, 5, 7, 30, 30},
    {241, 552, 5, 2, 2, 2},
    {242, 552, 5, 2, 2, 2},
    {243, 552, 5, 2, 3, 3},
    {244, 552, 5, 3, 4, 4},
    {245, 552, 5, 3, 4, 4},
    {246, 552, 5, 3, 4, 4},
    {247, 552, 5, 7, 0, 0},
    {248, 552, 5, 7, 0, 0},
    {249, 553, 5, 1, 2, 2},
    {250, 553, 5, 1, 3, 3},
    {251, 553, 5, 1, 7, 7},
    {252, 554, 5, 4, 6, 6},
    {253, 554, 5, 6, 0, 0},
    {254, 554, 5, 7, 0, 0},
    {255, 555, 5, 5, 2, 2},
    {278, 554, 5, 7, 9, 9},
    {279, 550, 5, 7, 9, 9},
    {334, 421, 4, 7, 1, 1},
    {335, 421, 4, 7, 0, 0},
    {336, 451, 4, 7, 1, 1},
    {337, 450, 4, 1, 8, 8},
    {338, 550, 5, 1, 1, 1},
    {339, 550, 5, 1, 1, 1},
    {340, 550, 5, 1, 1, 1},
    {341, 550, 5, 1, 6, 6},
    {342, 550, 5, 7, 0, 0},
    {343, 550, 5, 7, 1, 1},
    {344, 550, 5, 7, 1, 1},
    {345, 550, 5, 7, 1, 1},
    {346, 550, 5, 7, 1, 1},
    {347, 552, 5, 2, 2, 2},
    {348, 554, 5, 7, 1, 1},
    {373, 421, 4, 4, 0, 0},
    {374, 450, 4, 2, 0, 0},
    {375, 452, 4, 1, 1, 1},
    {376, 452, 4, 1, 1, 1},
    {377, 550, 5, 1, 1, 1},
    {378, 550, 5, 1, 1, 1},
    {379, 550, 5, 2, 0, 0},
    {380, 552, 5, 1, 1, 1},
    {444, 550, 5, 2, 1, 1},
    {445, 550, 5, 2, 1, 1},
    {446, 550, 5, 7, 1, 1},
    {500, 552, 5, 1, 1, 1},
    {502, 501, 5, 0, 2, 2},
    {503, 550, 5, 0, 1, 1},
    {511, 550, 5, 2, 1, 1},
    {512, 550, 5, 2, 2, 2},
    {513, 554, 5, 2, 2, 2},
    {519, 421, 4, 4, 2, 2},
    {520, 450, 4, 2, 1, 1},
    {521, 451, 4, 7, 1, 1},
    {522, 550, 5, 7, 1, 1},
    {523, 550, 5, 7, 1, 1},
    {524, 551, 5, 3, 0, 0},
    {525, 552, 5, 2, 2, 2},
    {526, 554, 5, 7, 1, 1},
    {527, 540, 5, 7, 1, 1},
    {528, 540, 5, 7, 1, 1},
    {529, 452, 4, 5, 3, 3},
    {530, 554, 5, 7, 1, 1},
    {592, 553, 5, 7, 1, 1},
    {593, 553, 5, 7, 0, 0},
    {603, 451, 4, 7, 1, 1},
    {604, 452, 4, 3, 1, 1},
    {606, 541, 5, 4, 1, 1},
    {607, 550, 5, 1, 1, 1},
    {608, 550, 5, 7, 1, 1},
    {609, 552, 5, 1, 1, 1},
    {610, 552, 5, 7, 1, 1},
    {612, 554, 5, 2, 3, 3},
    {613, 554, 5, 7, 1, 1},
    {614, 554, 5, 7, 7, 7},
    {615, 550, 5, 7, 1, 1},
    {680, 421, 4, 1, 1, 1},
    {681, 550, 5, 1, 8, 8},
    {682, 550, 5, 5, 2, 2},
    {683, 550, 5, 7, 0, 0},
    {684, 550, 5, 7, 0, 0},
    {685, 550, 5, 7, 0, 0},
    {686, 550, 5, 7, 1, 1},
    {687, 550, 5, 7, 1, 1},
    {688, 550, 5, 7, 1, 1},
    {689, 550, 5, 7, 1, 1},
    {690, 550, 5, 1, 1, 1},
    {693, 450, 4, 7, 1, 1},
    {694, 451, 4, 7, 1, 1},
    {695, 451, 4, 4, 3, 3},
    {714, 500, 5, 7, 1, 1},
    {725, 550, 5, 1, 1, 1},
    {726, 450, 4, 2, 1, 1},
    {727, 551, 5, 7, 1, 1},
    {728, 551, 5, 7, 1, 1},
    {729, 551, 5, 7, 1, 1},
    {730, 551, 5, 7, 1, 1},
    {731, 551, 5, 7, 1, 1},
    {732, 550, 5, 7, 1, 1},
};

const uint16_t bc_fact_code_start[BC_NPROVIDER + 1] = {
    0, 0, 92, 124, 132, 233, 233, 235, 235, 235, 250, 258, 258, 258, 261, 261,
    261, 261, 264, 264, 267, 267, 275, 279, 279, 279, 281, 281, 281, 281, 291, 292,
    292, 292, 303, 306, 306, 307, 307, 307, 308, 315, 315, 315, 315, 315, 315, 315,
    315, 315, 315, 315, 315, 315, 315, 315, 315, 315, 315, 315, 315, 315, 315, 315,
    315, 315, 315, 315, 315, 315, 315, 315, 315, 315, 315, 315, 315, 315, 315, 315,
    315, 315, 315, 315, 315, 315, 315, 315, 315, 315, 315, 315, 315, 315, 315, 315,
    315, 315,
};

const bc_host bc_hosts[BC_NHOST] = {
    {68646, 22, BC_PROVIDER_EXCHANGE_ONLINE},
    {68669, 12, BC_PROVIDER_EXCHANGE_ONLINE},
    {68682, 16, BC_PROVIDER_EXCHANGE_ONLINE},
    {68699, 21, BC_PROVIDER_EXCHANGE_ONLINE},
    {68721, 12, BC_PROVIDER_EXCHANGE_ONLINE},
    {68734, 23, BC_PROVIDER_EXCHANGE_ONLINE},
    {68758, 21, BC_PROVIDER_EXCHANGE_ONLINE},
    {68780, 29, BC_PROVIDER_EXCHANGE_ONLINE},
    {68810, 15, BC_PROVIDER_EXCHANGE_ONLINE},
    {68826, 11, BC_PROVIDER_EXCHANGE_ONLINE},
    {68838, 23, BC_PROVIDER_EXCHANGE_ONLINE},
    {68862, 11, BC_PROVIDER_OUTLOOK},
    {68874, 11, BC_PROVIDER_OUTLOOK},
    {68886, 26, BC_PROVIDER_OUTLOOK},
    {68913, 8, BC_PROVIDER_OUTLOOK},
    {68922, 7, BC_PROVIDER_OUTLOOK},
    {68930, 12, BC_PROVIDER_OUTLOOK},
    {68943, 10, BC_PROVIDER_GMAIL},
    {68954, 14, BC_PROVIDER_GMAIL},
    {68969, 9, BC_PROVIDER_GMAIL},
    {68979, 9, BC_PROVIDER_GMAIL},
    {68989, 12, BC_PROVIDER_YAHOO},
    {69002, 9, BC_PROVIDER_YAHOO},
    {69012, 7, BC_PROVIDER_YAHOO},
    {69020, 9, BC_PROVIDER_YAHOO},
    {69030, 7, BC_PROVIDER_YAHOO},
    {69038, 9, BC_PROVIDER_YAHOO},
    {69048, 14, BC_PROVIDER_YAHOO},
    {69063, 11, BC_PROVIDER_YAHOO},
    {69075, 8, BC_PROVIDER_YAHOO},
    {69084, 8, BC_PROVIDER_YAHOO},
    {69093, 12, BC_PROVIDER_YAHOO},
    {69106, 11, BC_PROVIDER_YAHOO},
    {69118, 11, BC_PROVIDER_YAHOO_JAPAN},
    {69130, 9, BC_PROVIDER_YAHOO_JAPAN},
    {69140, 10, BC_PROVIDER_ICLOUD},
    {69151, 6, BC_PROVIDER_ICLOUD},
    {69158, 7, BC_PROVIDER_ICLOUD},
    {69166, 9, BC_PROVIDER_ICLOUD},
    {69176, 11, BC_PROVIDER_COMCAST},
    {69188, 10, BC_PROVIDER_COMCAST},
    {69199, 7, BC_PROVIDER_COX},
    {69207, 11, BC_PROVIDER_CHARTER},
    {69219, 6, BC_PROVIDER_CHARTER},
    {69226, 12, BC_PROVIDER_CHARTER},
    {69239, 7, BC_PROVIDER_CHARTER},
    {69247, 15, BC_PROVIDER_CHARTER},
    {69263, 14, BC_PROVIDER_CHARTER},
    {69278, 7, BC_PROVIDER_ATT},
    {69286, 13, BC_PROVIDER_ATT},
    {69300, 11, BC_PROVIDER_ATT},
    {69312, 13, BC_PROVIDER_ATT},
    {69326, 13, BC_PROVIDER_ATT},
    {69340, 11, BC_PROVIDER_ATT},
    {69352, 10, BC_PROVIDER_ATT},
    {69363, 11, BC_PROVIDER_VERIZON},
    {69375, 10, BC_PROVIDER_VERIZON},
    {69386, 9, BC_PROVIDER_VERIZON},
    {69396, 7, BC_PROVIDER_GMX},
    {69404, 6, BC_PROVIDER_GMX},
    {69411, 7, BC_PROVIDER_GMX},
    {69419, 6, BC_PROVIDER_GMX},
    {69426, 6, BC_PROVIDER_GMX},
    {69433, 6, BC_PROVIDER_GMX},
    {69440, 8, BC_PROVIDER_GMX},
    {69449, 15, BC_PROVIDER_GMX},
    {69465, 9, BC_PROVIDER_GMX},
    {69475, 11, BC_PROVIDER_GMX},
    {69487, 8, BC_PROVIDER_GMX},
    {69496, 8, BC_PROVIDER_GMX},
    {69505, 9, BC_PROVIDER_GMX},
    {69515, 8, BC_PROVIDER_GMX},
    {69524, 8, BC_PROVIDER_GMX},
    {69533, 11, BC_PROVIDER_GMX},
    {69545, 8, BC_PROVIDER_GMX},
    {69554, 8, BC_PROVIDER_GMX},
    {69563, 11, BC_PROVIDER_GMX},
    {69575, 10, BC_PROVIDER_GMX},
    {69586, 10, BC_PROVIDER_GMX},
    {69597, 14, BC_PROVIDER_GMX},
    {69612, 11, BC_PROVIDER_T_ONLINE},
    {69624, 10, BC_PROVIDER_T_ONLINE},
    {69635, 9, BC_PROVIDER_ORANGE},
    {69645, 10, BC_PROVIDER_ORANGE},
    {69656, 11, BC_PROVIDER_ORANGE},
    {69668, 8, BC_PROVIDER_ORANGE},
    {69677, 10, BC_PROVIDER_ORANGE},
    {69688, 10, BC_PROVIDER_ORANGE},
    {69699, 10, BC_PROVIDER_ORANGE},
    {69710, 6, BC_PROVIDER_SFR},
    {69717, 7, BC_PROVIDER_SFR},
    {69725, 14, BC_PROVIDER_SFR},
    {69740, 11, BC_PROVIDER_SFR},
    {69752, 7, BC_PROVIDER_SFR},
    {69760, 10, BC_PROVIDER_SFR},
    {69771, 16, BC_PROVIDER_SFR},
    {69788, 7, BC_PROVIDER_FREE},
    {69796, 10, BC_PROVIDER_FREE},
    {69807, 12, BC_PROVIDER_FREE},
    {69820, 7, BC_PROVIDER_MAIL_RU},
    {69828, 7, BC_PROVIDER_MAIL_RU},
    {69836, 5, BC_PROVIDER_MAIL_RU},
    {69842, 8, BC_PROVIDER_MAIL_RU},
    {69851, 10, BC_PROVIDER_MAIL_RU},
    {69862, 9, BC_PROVIDER_YANDEX},
    {69872, 10, BC_PROVIDER_YANDEX},
    {69883, 10, BC_PROVIDER_YANDEX},
    {69894, 5, BC_PROVIDER_YANDEX},
    {69900, 9, BC_PROVIDER_YANDEX},
    {69910, 9, BC_PROVIDER_YANDEX},
    {69920, 9, BC_PROVIDER_YANDEX},
    {69930, 10, BC_PROVIDER_RAMBLER},
    {69941, 8, BC_PROVIDER_RAMBLER},
    {69950, 13, BC_PROVIDER_RAMBLER},
    {69964, 6, BC_PROVIDER_QQ},
    {69971, 11, BC_PROVIDER_QQ},
    {69983, 13, BC_PROVIDER_QQ},
    {69997, 7, BC_PROVIDER_NETEASE},
    {70005, 7, BC_PROVIDER_NETEASE},
    {70013, 8, BC_PROVIDER_NETEASE},
    {70022, 11, BC_PROVIDER_NETEASE},
    {70034, 12, BC_PROVIDER_NETEASE},
    {70047, 10, BC_PROVIDER_NETEASE},
    {70058, 7, BC_PROVIDER_NETEASE},
    {70066, 11, BC_PROVIDER_NETEASE},
    {70078, 8, BC_PROVIDER_SINA},
    {70087, 7, BC_PROVIDER_SINA},
    {70095, 11, BC_PROVIDER_SINA},
    {70107, 8, BC_PROVIDER_SINA},
    {70116, 8, BC_PROVIDER_SINA},
    {70125, 7, BC_PROVIDER_SINA},
    {70133, 11, BC_PROVIDER_SINA},
    {70145, 12, BC_PROVIDER_DOCOMO},
    {70158, 11, BC_PROVIDER_KDDI},
    {70170, 6, BC_PROVIDER_KDDI},
    {70177, 10, BC_PROVIDER_KDDI},
    {70188, 10, BC_PROVIDER_KDDI},
    {70199, 12, BC_PROVIDER_KDDI},
    {70212, 14, BC_PROVIDER_SOFTBANK},
    {70227, 11, BC_PROVIDER_SOFTBANK},
    {70239, 12, BC_PROVIDER_SOFTBANK},
    {70252, 8, BC_PROVIDER_ZOHO},
    {70261, 7, BC_PROVIDER_ZOHO},
    {70269, 7, BC_PROVIDER_ZOHO},
    {70277, 12, BC_PROVIDER_ZOHO},
    {70290, 11, BC_PROVIDER_ZOHO},
    {70302, 11, BC_PROVIDER_ZOHO},
    {70314, 13, BC_PROVIDER_PROTON},
    {70328, 9, BC_PROVIDER_PROTON},
    {70338, 14, BC_PROVIDER_PROTON},
    {70353, 9, BC_PROVIDER_PROTON},
    {70363, 16, BC_PROVIDER_GODADDY},
    {70380, 11, BC_PROVIDER_GODADDY},
    {70392, 12, BC_PROVIDER_MIMECAST},
    {70405, 14, BC_PROVIDER_MIMECAST},
    {70420, 21, BC_PROVIDER_MIMECAST},
    {70442, 12, BC_PROVIDER_PROOFPOINT},
    {70455, 14, BC_PROVIDER_PROOFPOINT},
    {70470, 14, BC_PROVIDER_PROOFPOINT},
    {70485, 13, BC_PROVIDER_PROOFPOINT},
    {70499, 9, BC_PROVIDER_PROOFPOINT},
    {70509, 18, BC_PROVIDER_PROOFPOINT},
    {70528, 21, BC_PROVIDER_BARRACUDA},
    {70550, 13, BC_PROVIDER_BARRACUDA},
    {70564, 12, BC_PROVIDER_BARRACUDA},
    {70577, 9, BC_PROVIDER_IRONPORT},
    {70587, 15, BC_PROVIDER_MESSAGELABS},
    {70603, 14, BC_PROVIDER_TREND_MICRO},
    {70618, 13, BC_PROVIDER_TREND_MICRO},
    {70632, 16, BC_PROVIDER_TREND_MICRO},
    {70649, 19, BC_PROVIDER_TREND_MICRO},
    {70669, 18, BC_PROVIDER_TREND_MICRO},
    {70688, 16, BC_PROVIDER_FIREEYE},
    {70705, 11, BC_PROVIDER_FIREEYE},
    {70717, 14, BC_PROVIDER_FIREEYE},
    {70732, 17, BC_PROVIDER_CLOUDFLARE},
    {70750, 12, BC_PROVIDER_IMPROVMX},
    {70763, 12, BC_PROVIDER_FACEBOOK},
    {70776, 6, BC_PROVIDER_FACEBOOK},
    {70783, 16, BC_PROVIDER_FACEBOOK},
    {70800, 4, BC_PROVIDER_I_UA},
    {70805, 5, BC_PROVIDER_WP_PL},
    {70811, 5, BC_PROVIDER_WP_PL},
    {70817, 6, BC_PROVIDER_WP_PL},
    {70824, 7, BC_PROVIDER_WP_PL},
    {70832, 7, BC_PROVIDER_ONET},
    {70840, 5, BC_PROVIDER_ONET},
    {70846, 7, BC_PROVIDER_ONET},
    {70854, 5, BC_PROVIDER_ONET},
    {70860, 14, BC_PROVIDER_ONET},
    {70875, 10, BC_PROVIDER_INTERIA},
    {70886, 10, BC_PROVIDER_INTERIA},
    {70897, 12, BC_PROVIDER_INTERIA},
    {70910, 9, BC_PROVIDER_SEZNAM},
    {70920, 8, BC_PROVIDER_SEZNAM},
    {70929, 6, BC_PROVIDER_SEZNAM},
    {70936, 9, BC_PROVIDER_NAVER},
    {70946, 8, BC_PROVIDER_DAUM},
    {70955, 11, BC_PROVIDER_DAUM},
    {70967, 9, BC_PROVIDER_DAUM},
    {70977, 9, BC_PROVIDER_LIBERO},
    {70987, 11, BC_PROVIDER_LIBERO},
    {70999, 6, BC_PROVIDER_LIBERO},
    {71006, 9, BC_PROVIDER_LIBERO},
    {71016, 6, BC_PROVIDER_LIBERO},
    {71023, 6, BC_PROVIDER_LIBERO},
    {71030, 16, BC_PROVIDER_LIBERO},
    {71047, 8, BC_PROVIDER_LIBERO},
    {71056, 8, BC_PROVIDER_ARUBA},
    {71065, 11, BC_PROVIDER_ARUBA},
    {71077, 9, BC_PROVIDER_ARUBA},
    {71087, 12, BC_PROVIDER_TERRA},
    {71100, 9, BC_PROVIDER_TERRA},
    {71110, 8, BC_PROVIDER_TERRA},
    {71119, 10, BC_PROVIDER_UOL},
    {71130, 10, BC_PROVIDER_UOL},
    {71141, 14, BC_PROVIDER_LOCAWEB},
    {71156, 20, BC_PROVIDER_LOCAWEB},
    {71177, 14, BC_PROVIDER_TELEFONICA},
    {71192, 11, BC_PROVIDER_TELEFONICA},
    {71204, 12, BC_PROVIDER_TELEFONICA},
    {71217, 14, BC_PROVIDER_BT},
    {71232, 6, BC_PROVIDER_BT},
    {71239, 13, BC_PROVIDER_BT},
    {71253, 15, BC_PROVIDER_BT},
    {71269, 15, BC_PROVIDER_VIRGIN_MEDIA},
    {71285, 12, BC_PROVIDER_VIRGIN_MEDIA},
    {71298, 16, BC_PROVIDER_VIRGIN_MEDIA},
    {71315, 10, BC_PROVIDER_VIRGIN_MEDIA},
    {71326, 7, BC_PROVIDER_SKY},
    {71334, 10, BC_PROVIDER_TELENET},
    {71345, 14, BC_PROVIDER_TELENET},
    {71360, 9, BC_PROVIDER_PROXIMUS},
    {71370, 11, BC_PROVIDER_PROXIMUS},
    {71382, 11, BC_PROVIDER_PROXIMUS},
    {71394, 8, BC_PROVIDER_ZIGGO},
    {71403, 11, BC_PROVIDER_ZIGGO},
    {71415, 9, BC_PROVIDER_ZIGGO},
    {71425, 9, BC_PROVIDER_ZIGGO},
    {71435, 6, BC_PROVIDER_ZIGGO},
    {71442, 7, BC_PROVIDER_ZIGGO},
    {71450, 10, BC_PROVIDER_KPN},
    {71461, 9, BC_PROVIDER_KPN},
    {71471, 7, BC_PROVIDER_KPN},
    {71479, 9, BC_PROVIDER_KPN},
    {71489, 9, BC_PROVIDER_KPN},
    {71499, 10, BC_PROVIDER_BLUEWIN},
    {71510, 8, BC_PROVIDER_STRATO},
    {71519, 9, BC_PROVIDER_STRATO},
    {71529, 13, BC_PROVIDER_HOSTINGER},
    {71543, 7, BC_PROVIDER_OVH},
    {71551, 7, BC_PROVIDER_OVH},
    {71559, 12, BC_PROVIDER_OVH},
    {71572, 9, BC_PROVIDER_GANDI},
    {71582, 13, BC_PROVIDER_RACKSPACE},
    {71596, 13, BC_PROVIDER_RACKSPACE},
    {71610, 19, BC_PROVIDER_FASTMAIL},
    {71630, 12, BC_PROVIDER_FASTMAIL},
    {71643, 11, BC_PROVIDER_FASTMAIL},
    {71655, 10, BC_PROVIDER_MIGADU},
    {71666, 13, BC_PROVIDER_EARTHLINK},
    {71680, 14, BC_PROVIDER_EARTHLINK},
    {71695, 20, BC_PROVIDER_EARTHLINK},
    {71716, 15, BC_PROVIDER_CENTURYLINK},
    {71732, 5, BC_PROVIDER_CENTURYLINK},
    {71738, 14, BC_PROVIDER_CENTURYLINK},
    {71753, 14, BC_PROVIDER_CENTURYLINK},
    {71768, 13, BC_PROVIDER_OPTIMUM},
    {71782, 11, BC_PROVIDER_OPTIMUM},
    {71794, 6, BC_PROVIDER_OPTIMUM},
    {71801, 12, BC_PROVIDER_FRONTIER},
    {71814, 15, BC_PROVIDER_FRONTIER},
    {71830, 10, BC_PROVIDER_ROGERS},
    {71841, 8, BC_PROVIDER_BELL_CA},
    {71850, 12, BC_PROVIDER_BELL_CA},
    {71863, 7, BC_PROVIDER_BELL_CA},
    {71871, 9, BC_PROVIDER_TELUS},
    {71881, 9, BC_PROVIDER_TELUS},
    {71891, 7, BC_PROVIDER_SHAW},
    {71899, 11, BC_PROVIDER_TELSTRA},
    {71911, 11, BC_PROVIDER_TELSTRA},
    {71923, 14, BC_PROVIDER_TELSTRA},
    {71938, 11, BC_PROVIDER_TELSTRA},
    {71950, 15, BC_PROVIDER_OPTUS},
    {71966, 12, BC_PROVIDER_OPTUS},
    {71979, 10, BC_PROVIDER_OPTUS},
    {71990, 16, BC_PROVIDER_OPTUS},
    {72007, 11, BC_PROVIDER_OPTUS},
    {72019, 10, BC_PROVIDER_XTRA_NZ},
    {72030, 11, BC_PROVIDER_XTRA_NZ},
    {72042, 13, BC_PROVIDER_BIGLOBE},
    {72056, 9, BC_PROVIDER_NIFTY},
    {72066, 11, BC_PROVIDER_NIFTY},
    {72078, 9, BC_PROVIDER_OCN},
    {72088, 9, BC_PROVIDER_OCN},
    {72098, 12, BC_PROVIDER_SO_NET},
    {72111, 14, BC_PROVIDER_REDIFF},
    {72126, 10, BC_PROVIDER_REDIFF},
    {72137, 17, BC_PROVIDER_REDIFF},
    {72155, 7, BC_PROVIDER_UKR_NET},
    {72163, 10, BC_PROVIDER_UKR_NET},
    {72174, 13, BC_PROVIDER_AMAZON_SES},
    {72188, 11, BC_PROVIDER_AMAZON_SES},
    {72200, 36, BC_PROVIDER_AMAZON_SES},
    {72237, 36, BC_PROVIDER_AMAZON_SES},
    {72274, 36, BC_PROVIDER_AMAZON_SES},
    {72311, 10, BC_PROVIDER_SOPHOS},
    {72322, 13, BC_PROVIDER_SOPHOS},
    {72336, 15, BC_PROVIDER_FORCEPOINT},
    {72352, 15, BC_PROVIDER_FORCEPOINT},
    {72368, 18, BC_PROVIDER_HORNETSECURITY},
    {72387, 18, BC_PROVIDER_HORNETSECURITY},
    {72406, 13, BC_PROVIDER_HORNETSECURITY},
    {72420, 11, BC_PROVIDER_HORNETSECURITY},
    {72432, 18, BC_PROVIDER_FORTINET},
    {72451, 13, BC_PROVIDER_FORTINET},
    {72465, 17, BC_PROVIDER_SPAMEXPERTS},
    {72483, 15, BC_PROVIDER_SPAMEXPERTS},
    {72499, 14, BC_PROVIDER_SPAMEXPERTS},
    {72514, 13, BC_PROVIDER_SPAMEXPERTS},
    {72528, 22, BC_PROVIDER_MAILSPAMPROTECTION},
    {72551, 13, BC_PROVIDER_DREAMHOST},
    {72565, 11, BC_PROVIDER_TITAN},
};

/* 1 + place in bc_hosts[], by hash; 0: free */
const uint16_t bc_host_slot[BC_NHOSTSLOT] = {
    32, 285, 20, 259, 109, 0, 0, 0, 219, 0, 128, 41, 0, 0, 86, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 161, 0,
    190, 0, 220, 0, 185, 0, 0, 226, 69, 76, 0, 0, 0, 0, 0, 0,
    0, 238, 0, 22, 189, 221, 0, 126, 0, 251, 0, 191, 0, 0, 0, 0,
    0, 0, 0, 97, 0, 278, 0, 0, 0, 0, 9, 162, 0, 0, 298, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 257, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 199, 237, 137, 187, 300, 0, 0, 0, 213, 0,
    153, 0, 308, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 154, 11, 15, 33, 204, 302, 0,
    0, 322, 0, 0, 159, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    132, 0, 0, 0, 0, 280, 0, 0, 0, 0, 0, 107, 0, 0, 318, 0,
    0, 29, 106, 286, 316, 0, 60, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    208, 198, 25, 122, 7, 202, 0, 0, 0, 56, 6, 83, 241, 0, 0, 0,
    0, 0, 98, 0, 0, 0, 0, 323, 0, 282, 212, 317, 0, 80, 87, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 88, 0, 31, 30, 110, 0, 0, 0,
    0, 242, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 138, 94,
    0, 150, 0, 0, 0, 0, 0, 0, 279, 0, 261, 0, 0, 0, 0, 0,
    0, 193, 0, 0, 0, 0, 0, 0, 0, 186, 37, 111, 0, 0, 0, 0,
    0, 157, 0, 0, 0, 0, 0, 12, 131, 0, 296, 0, 0, 0, 85, 67,
    246, 0, 160, 0, 0, 0, 0, 0, 0, 99, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 249, 0, 0, 0, 120, 0, 0, 0, 0, 0, 312, 0, 0,
    0, 65, 0, 0, 40, 192, 301, 168, 303, 267, 0, 0, 0, 214, 81, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 101, 0, 0, 0, 0, 0, 16, 104,
    0, 0, 181, 145, 262, 0, 292, 0, 0, 0, 0, 252, 0, 0, 0, 0,
    0, 0, 117, 0, 0, 0, 0, 0, 253, 0, 305, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 95, 211, 0, 136, 0, 0, 0, 53, 0,
    0, 0, 225, 93, 36, 184, 229, 299, 0, 0, 0, 77, 0, 0, 0, 254,
    163, 0, 0, 0, 309, 0, 0, 0, 0, 0, 0, 0, 39, 234, 51, 210,
    260, 314, 0, 0, 0, 0, 0, 0, 0, 0, 0, 180, 0, 140, 0, 133,
    0, 0, 0, 0, 0, 74, 96, 183, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 196, 0, 119, 205, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 268, 290, 293, 0, 27, 274, 0, 55, 82, 0, 0, 0,
    228, 0, 0, 0, 195, 100, 89, 91, 224, 236, 245, 0, 0, 175, 0, 0,
    0, 0, 0, 164, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 134, 284, 281, 289, 0, 0, 218, 0, 0, 90, 34,
    62, 73, 231, 235, 10, 230, 288, 0, 0, 0, 0, 297, 71, 0, 116, 0,
    0, 216, 0, 0, 0, 0, 135, 141, 78, 28, 315, 148, 0, 0, 0, 265,
    233, 0, 0, 0, 61, 0, 223, 263, 113, 321, 114, 0, 0, 0, 0, 0,
    0, 0, 294, 304, 0, 0, 57, 264, 0, 0, 0, 0, 47, 0, 1, 0,
    147, 313, 0, 158, 0, 0, 0, 0, 0, 0, 0, 258, 0, 0, 0, 277,
    0, 0, 0, 0, 139, 144, 273, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 79, 311, 0, 0, 0, 0, 0, 118, 0, 0, 0, 0, 0, 0, 0,
    182, 0, 0, 0, 215, 0, 0, 0, 0, 0, 0, 201, 0, 0, 0, 0,
    0, 35, 0, 0, 177, 0, 0, 266, 92, 178, 227, 0, 70, 49, 0, 0,
    0, 287, 72, 0, 0, 0, 0, 0, 307, 0, 0, 0, 0, 0, 0, 0,
    0, 270, 0, 0, 0, 0, 0, 0, 203, 0, 0, 0, 42, 0, 17, 170,
    173, 125, 0, 127, 167, 0, 0, 0, 0, 0, 0, 0, 146, 217, 59, 0,
    0, 0, 0, 0, 0, 0, 151, 0, 291, 0, 0, 0, 19, 155, 172, 45,
    174, 143, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 123, 0, 0, 52,
    0, 102, 0, 0, 0, 0, 0, 54, 105, 18, 0, 0, 48, 0, 0, 0,
    247, 222, 275, 0, 0, 0, 0, 0, 0, 0, 272, 207, 0, 58, 0, 0,
    0, 0, 0, 244, 0, 0, 320, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    14, 0, 0, 0, 0, 0, 0, 0, 13, 0, 232, 0, 0, 0, 0, 0,
    66, 103, 0, 0, 0, 112, 84, 0, 0, 0, 0, 0, 0, 43, 239, 240,
    0, 0, 197, 0, 23, 0, 46, 63, 306, 0, 248, 310, 0, 0, 0, 0,
    176, 200, 0, 0, 0, 0, 166, 0, 0, 255, 68, 0, 50, 0, 0, 0,
    0, 0, 0, 0, 169, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 121, 0, 271, 64, 0, 0, 0, 0, 0, 115, 206, 2, 24, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 194, 124,
    44, 130, 0, 209, 3, 0, 0, 0, 0, 0, 0, 0, 179, 0, 0, 0,
    0, 0, 0, 149, 0, 26, 108, 256, 0, 0, 295, 0, 0, 0, 0, 0,
    0, 0, 0, 5, 38, 0, 0, 319, 0, 0, 0, 75, 0, 0, 171, 188,
    0, 0, 0, 0, 152, 243, 0, 269, 0, 0, 0, 129, 21, 283, 0, 0,
    0, 0, 142, 276, 0, 0, 0, 0, 165, 0, 0, 0, 156, 250, 0, 0,
};

#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Woverlength-strings"
#endif
const char bc_texts[BC_NTEXT + 1] =
    "\0"
    "Unable to connect (folklore)\0"
    "Listed by third parties for a connection that could not be opened; no SMTP server sends it.\0"
    "folklore list\0"
    "folklore\0"
    "Connection refused (folklore)\0"
    "Listed by third parties for a refused connection; it is the Linux errno ECONNREFUSED, not an SMTP reply.\0"
    "Request received, continuing process\0"
    "Positive Preliminary reply\0"
    "Informational\0"
    "Would announce more to come before the final reply; SMTP has no such replies.\0"
    "RFC 959 section 4.2\0"
    "Other undefined Status\0"
    "Only the class of the report is known, nothing else.\0"
    "2xx\0"
    "RFC 3463 section 3.1\0"
    "standard\0"
    "Other address status\0"
    "Some address in the message caused the report, no finer detail given.\0"
    "RFC 3463 section 3.2\0"
    "Destination address valid\0"
    "The recipient address was good; used in positive reports.\0"
    "250\0"
    "Message relayed to non-compliant mailer\0"
    "Address was good but the message went to a system that cannot report tracking status.\0"
    "RFC 3886\0"
    "extension\0"
    "Other or undefined mailbox status\0"
    "The mailbox exists but something about it caused the report.\0"
    "RFC 3463 section 3.3\0"
    "Other or undefined mail system status\0"
    "The destination system exists but something about it caused the report.\0"
    "221,250\0"
    "RFC 3463 section 3.4\0"
    "Requested priority was changed\0"
    "Accepted, but the priority the sender asked for was not kept.\0"
    "250,251\0"
    "RFC 6710\0"
    "Other or undefined protocol status\0"
    "A protocol problem no other code describes.\0"
    "220,250,251,252,253\0"
    "RFC 3463 section 3.6\0"
    "Conversion with loss performed\0"
    "Delivered, but a conversion lost some data.\0"
    "RFC 3463 section 3.7\0"
    "UTF-8 string reply is required, but not permitted by the SMTP client\0"
    "The reply would need UTF-8 text and the client did not allow it.\0"
    "252\0"
    "RFC 6531\0"
    "Other or undefined security status\0"
    "A security or policy reason that no other code describes or that may not be told.\0"
    "220,235\0"
    "RFC 3463 section 3.8\0"
    "Message integrity failure\0"
    "The message was corrupted or altered on the way.\0"
    "Success specifies that the DSN is reporting a positive delivery action. Detail sub-codes may provide notification of transformations required for delivery.\0"
    "Success\0"
    "The action that the report is about was carried out.\0"
    "RFC 3463 section 2\0"
    "Nonstandard success response\0"
    "Old non-standard success reply.\0"
    "2.0.0\0"
    "RFC 876 (cited by chiark list)\0"
    "historic\0"
    "System status, or system help reply\0"
    "Status or help text from the server.\0"
    "RFC 5321 section 4.2.3\0"
    "Help message\0"
    "Human-readable help about the server or a command.\0"
    "Service ready\0"
    "Greeting on connect; also ready to start TLS.\0"
    "RFC 5321 section 4.2.3; RFC 3207 (STARTTLS)\0"
    "Service closing transmission channel\0"
    "Answer to QUIT.\0"
    "Authentication succeeded\0"
    "AUTH worked.\0"
    "2.7.0\0"
    "RFC 4954 section 6\0"
    "Requested mail action okay, completed\0"
    "Command done; after DATA the server has taken the message.\0"
    "User not local; will forward\0"
    "Recipient is elsewhere; the server forwards.\0"
    "2.1.5\0"
    "RFC 5321 section 4.2.3, section 3.4\0"
    "Cannot VRFY user, but will accept message and attempt delivery\0"
    "The server will not confirm the mailbox but takes the mail.\0"
    "2.5.0\0"
    "RFC 5321 section 4.2.3, section 3.5.3\0"
    "OK, pending messages for node started\0"
    "ETRN answer with a count of queued messages.\0"
    "RFC 1985\0"
    "The action was successfully received, understood, and accepted\0"
    "Positive Completion reply\0"
    "The command was carried out and the next one may follow.\0"
    "RFC 5321 section 4.2.1\0"
    "Server challenge\0"
    "Next step of an AUTH exchange; text is base64.\0"
    "Start mail input; end with <CRLF>.<CRLF>\0"
    "Go ahead with the message body.\0"
    "Octet-offset is the transaction offset\0"
    "Checkpoint/restart: resume the transfer at this offset.\0"
    "checkpoint/restart extension (RFC 1845, number not checked)\0"
    "Further action must be taken in order to complete the request\0"
    "Positive Intermediate reply\0"
    "Redirection\0"
    "The command was taken so far and the server waits for the rest of it.\0"
    "4xx\0"
    "Bad destination mailbox address\0"
    "No such mailbox: the part left of the @ is unknown at the destination (the standard has this code in class 5 only).\0"
    "451\0"
    "Recipient address has null MX\0"
    "The recipient's domain publishes a null MX: it takes no mail at all (the standard has this code in class 5 only).\0"
    "RFC 7505, RFC 7504\0"
    "Bad destination system address\0"
    "The domain does not exist or cannot take mail: the part right of the @ is bad (the standard has this code in class 5 only).\0"
    "Bad destination mailbox address syntax\0"
    "The recipient address is not syntactically valid (the standard has this code in class 5 only).\0"
    "Destination mailbox address ambiguous\0"
    "The address matches more than one recipient at the destination.\0"
    "The recipient address was good; used in positive reports (the standard has this code in class 2 only).\0"
    "Destination mailbox has moved, No forwarding address\0"
    "The mailbox used to exist and no longer takes mail; no forward is known (the standard has this code in class 5 only).\0"
    "Bad sender's mailbox address syntax\0"
    "The envelope sender address is not syntactically valid.\0"
    "Bad sender's system address\0"
    "The sender's domain does not exist or cannot take return mail.\0"
    "Mailbox disabled, not accepting messages\0"
    "The mailbox exists but is switched off, for good or for a while.\0"
    "Mailbox full\0"
    "The recipient is over quota and may free space.\0"
    "Message length exceeds administrative limit\0"
    "The message is larger than this mailbox's own limit (the standard has this code in class 5 only).\0"
    "Mailing list expansion problem\0"
    "The address is a list and it could not be expanded.\0"
    "450,452\0"
    "421,451\0"
    "Mail system full\0"
    "The whole mail store is full, not one mailbox.\0"
    "452\0"
    "System not accepting network messages\0"
    "The host is refusing mail: shutdown, overload or maintenance, or it never takes mail.\0"
    "453\0"
    "RFC 3463 section 3.4, RFC 7504\0"
    "System not capable of selected features\0"
    "The destination cannot do something the message asks for.\0"
    "Message too big for system\0"
    "The message is over the system-wide size limit (the standard has this code in class 5 only).\0"
    "System incorrectly configured\0"
    "The destination is misconfigured and cannot take the message.\0"
    "Accepted, but the priority the sender asked for was not kept (the standard has this code in class 2 only).\0"
    "Other or undefined network or routing status\0"
    "A network problem no other code describes.\0"
    "RFC 3463 section 3.5\0"
    "No answer from host\0"
    "The remote host did not answer the connection attempt.\0"
    "Bad connection\0"
    "The connection was made but broke or timed out before the mail was through.\0"
    "421\0"
    "Directory server failure\0"
    "A directory such as DNS could not be reached.\0"
    "Unable to route\0"
    "No next hop could be found for the destination.\0"
    "Mail system congestion\0"
    "The mail system was too busy to deliver.\0"
    "Routing loop detected\0"
    "The message went round too many hops.\0"
    "Delivery time expired\0"
    "The message became too old while queued.\0"
    "Retry on IPv4\0"
    "The message is refused over IPv6 but may be retried at once over IPv4.\0"
    "421,451,456\0"
    "draft-martin-smtp-ipv6-to-ipv4-fallback-00\0"
    "draft\0"
    "451,452,454,458,459\0"
    "Invalid command\0"
    "A command was out of sequence or not supported (the standard has this code in class 5 only).\0"
    "430\0"
    "Syntax error\0"
    "A command could not be parsed or recognised (the standard has this code in class 5 only).\0"
    "Too many recipients\0"
    "More recipients than one transaction allows; split the message.\0"
    "Invalid command arguments\0"
    "A known command came with arguments out of range or not recognised (the standard has this code in class 5 only).\0"
    "Wrong protocol version\0"
    "The two sides could not agree on a protocol version.\0"
    "Authentication Exchange line is too long\0"
    "A base64 AUTH response was longer than the server's buffer.\0"
    "Other or undefined media error\0"
    "Something in the content made it undeliverable, no finer detail.\0"
    "Media not supported\0"
    "The content type cannot be carried by the next system (the standard has this code in class 5 only).\0"
    "(no sample text)\0"
    "Duplicate of X.6.8; deprecated, never use.\0"
    "deprecated\0"
    "Conversion required and prohibited\0"
    "The content would have to be converted and that is forbidden.\0"
    "Conversion required but not supported\0"
    "The content would have to be converted and the host cannot do it.\0"
    "Delivered, but a conversion lost some data (the standard has this code in class 2 and 5 only).\0"
    "Conversion Failed\0"
    "A needed conversion was tried and failed.\0"
    "Message content not available\0"
    "The content could not be fetched from a remote system.\0"
    "RFC 4468\0"
    "Non-ASCII addresses not permitted for that sender/recipient\0"
    "An internationalised address was used where it is not allowed (the standard has this code in class 5 only).\0"
    "The reply would need UTF-8 text and the client did not allow it (the standard has this code in class 2 and 5 only).\0"
    "UTF-8 header message cannot be transferred to one or more recipients, so the message must be rejected\0"
    "The message has UTF-8 headers some recipient's path cannot carry (the standard has this code in class 5 only).\0"
    "450,454\0"
    "Delivery not authorized, message refused\0"
    "The sender may not send to this destination: host or recipient filtering (the standard has this code in class 5 only).\0"
    "451,454\0"
    "Encryption Needed\0"
    "A strong privacy layer (TLS) is needed before this AUTH mechanism (the standard has this code in class 5 only).\0"
    "RFC 5248\0"
    "Encryption required for requested authentication mechanism\0"
    "The AUTH mechanism is only usable on an encrypted connection; historical (the standard has this code in class 5 only).\0"
    "A password transition is needed\0"
    "The user must move to the chosen AUTH mechanism first.\0"
    "422,432\0"
    "User Account Disabled\0"
    "Credentials were right but the account is switched off by the administrator (the standard has this code in class 5 only).\0"
    "Trust relationship required\0"
    "The submission server needs a trust set-up with a third party to reach the content (the standard has this code in class 5 only).\0"
    "Priority Level is too low\0"
    "The message's priority is below what the server takes now.\0"
    "450\0"
    "Message is too big for the specified priority\0"
    "The message is too large for its priority.\0"
    "Mailbox owner has changed\0"
    "The mailbox has not had one owner since the date the sender named (RRVS) (the standard has this code in class 5 only).\0"
    "RFC 7293\0"
    "Domain owner has changed\0"
    "The domain has changed hands since the date the sender named (RRVS) (the standard has this code in class 5 only).\0"
    "RRVS test cannot be completed\0"
    "The ownership test could not be done because no date is on record (the standard has this code in class 5 only).\0"
    "Mailing list expansion prohibited\0"
    "The sender may not post to this list (the standard has this code in class 5 only).\0"
    "No passing DKIM signature found\0"
    "No DKIM signature verified (the standard has this code in class 5 only).\0"
    "RFC 7372 section 3, RFC 6376\0"
    "No acceptable DKIM signature found\0"
    "DKIM signatures verified but none is one the receiver accepts (the standard has this code in class 5 only).\0"
    "No valid author-matched DKIM signature found\0"
    "No DKIM signature matches the From: author's domain (the standard has this code in class 5 only).\0"
    "SPF validation failed\0"
    "SPF gave fail and local policy refuses that (the standard has this code in class 5 only).\0"
    "RFC 7372 section 3, RFC 7208\0"
    "SPF validation error\0"
    "SPF could not be evaluated (temporary or permanent error).\0"
    "Reverse DNS validation failed\0"
    "The client IP failed the reverse DNS check (the standard has this code in class 5 only).\0"
    "RFC 7372 section 3, RFC 7601\0"
    "Multiple authentication checks failed\0"
    "More than one of SPF, DKIM and so on failed; which is not said (the standard has this code in class 5 only).\0"
    "RFC 7372 section 3\0"
    "Sender address has null MX\0"
    "The sender's domain publishes a null MX, so it could not take a bounce (the standard has this code in class 5 only).\0"
    "RFC 7505\0"
    "Mail flood detected\0"
    "The message looks like part of a flood of similar abusive mail.\0"
    "draft-levine-mailbomb-header\0"
    "ARC validation failure\0"
    "The ARC chain on the message failed validation (the standard has this code in class 5 only).\0"
    "RFC 8617\0"
    "Security conversion required but not possible\0"
    "Mail would have to change secure-mail protocol and that cannot be done (the standard has this code in class 5 only).\0"
    "REQUIRETLS support required\0"
    "The message asked for REQUIRETLS and the next hop cannot give it (the standard has this code in class 5 only).\0"
    "RFC 8689\0"
    "Security features not supported\0"
    "A security feature of the message cannot be supported here (the standard has this code in class 5 only).\0"
    "Cryptographic failure\0"
    "A message could not be validated or decrypted: key missing or invalid.\0"
    "Cryptographic algorithm not supported\0"
    "The algorithm needed to validate or decrypt is not available.\0"
    "Authentication credentials invalid\0"
    "AUTH failed: wrong or insufficient credentials (the standard has this code in class 5 only).\0"
    "Authentication mechanism is too weak\0"
    "The chosen AUTH mechanism is weaker than policy allows (the standard has this code in class 5 only).\0"
    "A persistent transient failure is one in which the message as sent is valid, but persistence of some temporary condition has caused abandonment or delay of attempts to send the message. If this code accompanies a delivery failure report, sending in the future may be successful. In this case, the bounce will be classified as a soft-bounce.\0"
    "Persistent Transient Failure\0"
    "The message was fine, but something that may pass stopped or delayed it.\0"
    "Not authorized to send from that address\0"
    "SendGrid submission reply: From does not match a verified sender identity.\0"
    "5.7.1\0"
    "de facto: SendGrid docs\0"
    "de facto\0"
    "Timeout connection problem (folklore)\0"
    "Third-party lists: trouble during message transfer.\0"
    "4.4.2\0"
    "service not available, closing transmission channel\0"
    "Service not available, closing transmission channel\0"
    "The server is dropping the connection: shutdown, overload, rate or policy.\0"
    "4.3.2\0"
    "Password transition (registry) / mailbox over limit (folklore)\0"
    "Registry ties 422 to X.7.12; third-party lists and SMTP tutorials use it for a full mailbox; Barracuda sends '422 License Expired'.\0"
    "4.7.12\0"
    "RFC 5248 registry (associated code only)\0"
    "conflict\0"
    "Connection timed out (de facto)\0"
    "Locally generated by some MTA for a time-out.\0"
    "de facto: seen in bounceHammer/Sisimai samples\0"
    "Invalid command, temporary (registry)\0"
    "Only trace is the registry's association with X.5.1.\0"
    "4.5.1\0"
    "registry-only\0"
    "Not enough disk space (folklore)\0"
    "Third-party lists: receiving server out of disk or memory.\0"
    "4.3.1\0"
    "AUTH: user must move to the new mechanism first.\0"
    "Recipient server not responding (folklore)\0"
    "Third-party lists: remote host does not answer.\0"
    "4.4.1\0"
    "Connection dropped (folklore)\0"
    "Third-party lists: connection lost during transfer.\0"
    "Hop count exceeded (folklore)\0"
    "Third-party lists: too many hops, internal loop.\0"
    "4.4.6\0"
    "Message timed out (folklore)\0"
    "Third-party lists: the outgoing message expired.\0"
    "4.4.7\0"
    "Routing error (folklore)\0"
    "Third-party lists: a routing error, attributed to Microsoft Exchange.\0"
    "4.4.0\0"
    "Requested mail action not taken: mailbox unavailable (e.g., mailbox busy)\0"
    "Requested mail action not taken: mailbox unavailable\0"
    "Mailbox busy or blocked for now; the usual greylisting reply.\0"
    "4.2.0\0"
    "Requested action aborted: error in processing\0"
    "Requested action aborted: local error in processing\0"
    "Something failed on the server; try again.\0"
    "4.3.0\0"
    "RFC 5321 section 4.2.3 (section 4.2.2 omits 'local')\0"
    "Requested action not taken: insufficient system storage\0"
    "Out of storage, or too many recipients in this transaction.\0"
    "RFC 5321 section 4.2.3; too many recipients: section 4.5.3.1.10\0"
    "You have no mail\0"
    "ATRN: nothing queued for you.\0"
    "RFC 2645\0"
    "Temporary authentication failure / TLS not available\0"
    "AUTH or STARTTLS cannot be done right now.\0"
    "4.7.0\0"
    "RFC 4954; RFC 3207\0"
    "Server unable to accommodate parameters\0"
    "MAIL or RCPT parameters cannot be met now.\0"
    "4.5.4\0"
    "Retry immediately over IPv4 (draft)\0"
    "Refused over IPv6; the client may retry at once over IPv4.\0"
    "4.4.8\0"
    "Unable to queue messages for node\0"
    "ETRN could not start the queue run.\0"
    "4.5.0\0"
    "Node not allowed\0"
    "ETRN refused for this node.\0"
    "Too many e-mails sent (de facto)\0"
    "The sender sent too many messages (said by wp.pl).\0"
    "4.7.28\0"
    "de facto: wp.pl (SparkPost/Momentum adaptive rules)\0"
    "Local anti-spam filter error (folklore)\0"
    "Third-party lists: error of your own server, often its spam filter.\0"
    "4.7.1\0"
    "Access from your network is limited (de facto)\0"
    "Seen in one Chinese provider list; provider not named.\0"
    "No MX for domain (de facto)\0"
    "ESP-internal code for a domain with no MX.\0"
    "5.1.2\0"
    "de facto: KumoMTA community rules\0"
    "The request contains bad syntax or cannot be fulfilled\0"
    "Transient Negative Completion reply\0"
    "Client Error\0"
    "The command failed for now; the same command may work later.\0"
    "Address does not exist\0"
    "5xx\0"
    "No such mailbox: the part left of the @ is unknown at the destination.\0"
    "550\0"
    "The recipient's domain publishes a null MX: it takes no mail at all.\0"
    "556\0"
    "The domain does not exist or cannot take mail: the part right of the @ is bad.\0"
    "The recipient address is not syntactically valid.\0"
    "501\0"
    "Destination mailbox address valid\0"
    "Mailbox has moved\0"
    "The mailbox used to exist and no longer takes mail; no forward is known.\0"
    "The recipient is over quota and may free space (the standard has this code in class 4 only).\0"
    "552\0"
    "Message length exceeds administrative limit.\0"
    "The message is larger than this mailbox's own limit.\0"
    "550,554\0"
    "The whole mail store is full, not one mailbox (the standard has this code in class 4 only).\0"
    "521\0"
    "The message is over the system-wide size limit.\0"
    "552,554\0"
    "No answer from host the address is invalid\0"
    "The remote host did not answer the connection attempt (the standard has this code in class 4 only).\0"
    "The connection was made but broke or timed out before the mail was through (the standard has this code in class 4 only).\0"
    "Routing server failure\0"
    "A directory such as DNS could not be reached (the standard has this code in class 4 only).\0"
    "Network congestion\0"
    "The mail system was too busy to deliver (the standard has this code in class 4 only).\0"
    "The message went round too many hops (the standard has this code in class 4 only).\0"
    "The message is refused over IPv6 but may be retried at once over IPv4 (the standard has this code in class 4 only).\0"
    "501,502,503,554\0"
    "A command was out of sequence or not supported.\0"
    "500,501,503,530,550,554,555\0"
    "A command could not be parsed or recognised.\0"
    "500,501,502,550,555\0"
    "A known command came with arguments out of range or not recognised.\0"
    "501,502,503,504,550,555\0"
    "500\0"
    "The content type cannot be carried by the next system.\0"
    "554\0"
    "Conversion failed\0"
    "An internationalised address was used where it is not allowed.\0"
    "550,553\0"
    "The message has UTF-8 headers some recipient's path cannot carry.\0"
    "500,501,503,504,530,535,550\0"
    "The sender may not send to this destination: host or recipient filtering.\0"
    "502,503,533,550,551\0"
    "A strong privacy layer (TLS) is needed before this AUTH mechanism.\0"
    "523\0"
    "The AUTH mechanism is only usable on an encrypted connection; historical.\0"
    "524,538\0"
    "The user must move to the chosen AUTH mechanism first (the standard has this code in class 4 only).\0"
    "Credentials were right but the account is switched off by the administrator.\0"
    "525\0"
    "The submission server needs a trust set-up with a third party to reach the content.\0"
    "535,554\0"
    "The mailbox has not had one owner since the date the sender named (RRVS).\0"
    "The domain has changed hands since the date the sender named (RRVS).\0"
    "The ownership test could not be done because no date is on record.\0"
    "The sender may not post to this list.\0"
    "No DKIM signature verified.\0"
    "DKIM signatures verified but none is one the receiver accepts.\0"
    "No DKIM signature matches the From: author's domain.\0"
    "SPF gave fail and local policy refuses that.\0"
    "The client IP failed the reverse DNS check.\0"
    "More than one of SPF, DKIM and so on failed; which is not said.\0"
    "The sender's domain publishes a null MX, so it could not take a bounce.\0"
    "The ARC chain on the message failed validation.\0"
    "Mail would have to change secure-mail protocol and that cannot be done.\0"
    "The message asked for REQUIRETLS and the next hop cannot give it.\0"
    "A security feature of the message cannot be supported here.\0"
    "504\0"
    "AUTH failed: wrong or insufficient credentials.\0"
    "The chosen AUTH mechanism is weaker than policy allows.\0"
    "534\0"
    "A permanent failure is one which is not likely to be resolved by resending the message in the current form. Some change to the message or the destination must be made for successful delivery.\0"
    "Permanent Failure\0"
    "The same message will not get through unless the message or its destination changes.\0"
    "The server could not recognize the command due to a syntax error.\0"
    "Syntax error, command unrecognized\0"
    "Command unknown or line too long.\0"
    "5.5.2\0"
    "A syntax error was encountered in command arguments.\0"
    "Syntax error in parameters or arguments\0"
    "Command known, arguments wrong.\0"
    "5.5.4\0"
    "This command is not implemented.\0"
    "Command not implemented\0"
    "Command recognised but not offered.\0"
    "5.5.1\0"
    "RFC 5321 section 4.2.3, section 4.2.4\0"
    "The server has encountered a bad sequence of commands.\0"
    "Bad sequence of commands\0"
    "Command came at the wrong point.\0"
    "A command parameter is not implemented.\0"
    "Command parameter not implemented\0"
    "Parameter known but not supported.\0"
    "No DNS or MX for your domain (folklore) / account suspended\0"
    "Third-party lists: sender domain has no DNS or MX; KumoMTA rules have '505 this account is suspended'.\0"
    "5.1.8\0"
    "folklore list; de facto\0"
    "Bad email address (folklore)\0"
    "Third-party lists: check the recipient address.\0"
    "5.1.0\0"
    "Third-party lists: recipient does not exist.\0"
    "5.1.1\0"
    "Domain not found in DNS (folklore)\0"
    "Third-party lists: recipient domain unknown.\0"
    "Address type incorrect (folklore)\0"
    "Third-party lists: malformed address.\0"
    "5.1.3\0"
    "Destination mailbox address invalid (folklore)\0"
    "Third-party lists: bad destination mailbox.\0"
    "Problem with sender's mail attribute (folklore)\0"
    "Third-party lists: bad sender address.\0"
    "5.1.7\0"
    "Use the correct QHLO ID (draft)\0"
    "Quick-start draft: client cached the wrong server identity.\0"
    "draft-fanf-smtp-quickstart-01\0"
    "Host does not accept mail\0"
    "The host never takes mail; sent as the greeting.\0"
    "5.3.2\0"
    "RFC 7504 (replaces RFC 1846)\0"
    "Recipient over mailbox limit (folklore)\0"
    "Third-party lists: mailbox quota exceeded.\0"
    "5.2.2\0"
    "Registry: a privacy layer is needed before AUTH.\0"
    "5.7.10\0"
    "RFC 5248 registry\0"
    "Only trace is the registry's association with X.7.11.\0"
    "5.7.11\0"
    "The submitting user's account is switched off.\0"
    "5.7.13\0"
    "Authentication required / Must issue STARTTLS first\0"
    "Log in or start TLS before this command.\0"
    "5.7.0\0"
    "Mail system full (folklore)\0"
    "Third-party lists: receiving mail system full.\0"
    "5.3.1\0"
    "Delivery not authorized (registry) / insufficient disk (folklore)\0"
    "Registry ties 533 to X.7.1; third-party lists say the remote server lacks disk space.\0"
    "Policy wants a stronger AUTH mechanism.\0"
    "5.7.9\0"
    "Wrong user name or password.\0"
    "5.7.8\0"
    "This AUTH mechanism needs TLS; obsolete.\0"
    "Recipient inactive or blocked / no DNS server (folklore)\0"
    "Rambler: 540 5.7.1 recipient Inactive or Blocked; third-party lists: domain has no DNS server.\0"
    "5.2.1\0"
    "de facto: Rambler (smtp-field-manual); folklore list\0"
    "Rejected by recipient's filter / no response from host (folklore)\0"
    "Zoho: 541 5.4.1 Mail rejected by destination domain; lists say spam filter, or no response.\0"
    "de facto: Zoho (smtp-field-manual, Sisimai); folklore list\0"
    "Rejected (MessageLabs) / bad connection (folklore)\0"
    "Sisimai maps MessageLabs' '542 ... Rejected' to unknown user; lists say bad connection.\0"
    "de facto: MessageLabs (Sisimai rhost); folklore list\0"
    "Routing server failure (folklore)\0"
    "Third-party lists: no available route.\0"
    "5.4.3\0"
    "Email looping (folklore)\0"
    "Third-party lists: mail loop.\0"
    "5.4.6\0"
    "Delivery time-out (folklore)\0"
    "Third-party lists: delivery timed out.\0"
    "5.4.7\0"
    "User's mailbox address is invalid\0"
    "Requested action not taken: mailbox unavailable\0"
    "No such mailbox, no access, or refused by policy: the most overloaded code.\0"
    "The recipient is not local to the server.\0"
    "User not local; please try another path\0"
    "Recipient is elsewhere; the server will not relay.\0"
    "5.1.6\0"
    "The action was aborted due to exceeded storage allocation.\0"
    "Requested mail action aborted: exceeded storage allocation\0"
    "Mailbox full or message too big.\0"
    "The command was aborted because the mailbox name is invalid.\0"
    "Requested action not taken: mailbox name not allowed\0"
    "Address not allowed or badly formed; often a sender refusal.\0"
    "The transaction failed for some unstated reason.\0"
    "Transaction failed\0"
    "General failure; as a greeting: no SMTP service here.\0"
    "5.3.0\0"
    "MAIL FROM/RCPT TO parameters not recognized or not implemented\0"
    "A MAIL or RCPT parameter is unknown here.\0"
    "Domain does not accept mail\0"
    "Recipient's domain takes no mail (null MX).\0"
    "5.1.10\0"
    "RFC 7504\0"
    "Access denied (draft)\0"
    "Address-query draft reply; also listed as access denied.\0"
    "draft-moore-email-addrquery-01\0"
    "Blocked / refused by policy (de facto)\0"
    "Sender or message blocked: Verizon spam block, Orange and La Poste DMARC refusal, generic block.\0"
    "de facto: Verizon (Momentum rules), La Poste (Sisimai), blackhole docs\0"
    "Recipient rejected, undeliverable (de facto)\0"
    "One community rule: address undeliverable.\0"
    "Host is on a DNS blocklist (de facto)\0"
    "The sending host is on a block list (said by cmailpro).\0"
    "de facto: ZoneMTA sample\0"
    "The server failed to fulfil an apparently valid request\0"
    "Permanent Negative Completion reply\0"
    "Server Error\0"
    "The command failed and will fail again if it is repeated unchanged.\0"
    "Too old (ESP internal)\0"
    "Mailgun: gave up after repeated temporary failures.\0"
    "de facto: Mailgun events\0"
    "Other or Undefined Status\0"
    "Nothing more is known about the subject of the report.\0"
    "Addressing Status\0"
    "The sender or recipient address caused the report.\0"
    "Mailbox Status\0"
    "Something about the recipient mailbox caused the report.\0"
    "Mail System Status\0"
    "Something about the destination mail system caused the report.\0"
    "Network and Routing Status\0"
    "Something on the way, such as routing or a directory, caused the report.\0"
    "Mail Delivery Protocol Status\0"
    "The conversation between the mail systems caused the report.\0"
    "Message Content or Media Status\0"
    "The content of the message, its coding or a conversion caused the report.\0"
    "Security or Policy Status\0"
    "A rule, a check of identity or cryptography caused the report.\0"
    "reply+enhanced\0"
    "432 4.3.2\0"
    "recipient thread limit exceeded\0"
    "The recipient's mailbox gets mail faster than it may; throttled per recipient.\0"
    "MicrosoftDocs/OfficeDocs-Exchange:Exchange/ExchangeOnline/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online.md\0"
    "high\0"
    "enhanced\0"
    "Server is not taking mail for now.\0"
    "sisimai/p5-sisimai:lib/Sisimai/Rhost/Microsoft.pm\0"
    "421 4.3.2\0"
    "maximum number of concurrent connections per resource forest\0"
    "Too many connections for this tenant cluster.\0"
    "ActiveCampaign/smtp-field-manual:data/codes (smtpfieldmanual.com)\0"
    "4.4.3\0"
    "ATTR18\0"
    "Temporary server error.\0"
    "4.4.4\0"
    "no mail-enabled subscriptions\0"
    "Hosted tenant has no mail-enabled subscription.\0"
    "Message expired\0"
    "Queue life ended before delivery; usually the far side's fault.\0"
    "4.4.24\0"
    "Message failed to be replicated\0"
    "Not enough system resources to make the shadow copy.\0"
    "4.4.25\0"
    "No healthy secondary server\0"
    "No partner server for the shadow copy.\0"
    "4.4.28\0"
    "replicated: the operation was canceled\0"
    "Shadow copy cancelled.\0"
    "4.4.316\0"
    "Connection refused\0"
    "Outside server refused the connection (socket error 10061).\0"
    "4.4.317\0"
    "STARTTLS is required to send mail\0"
    "DANE or MTA policy wants TLS and the far host does not do it.\0"
    "5.4.317\0"
    "As 4.4.317, given up.\0"
    "4.4.318\0"
    "Connection was closed abruptly\0"
    "Far server dropped the connection (SuspiciousRemoteServerError).\0"
    "5.4.318\0"
    "Message expired, connection reset\0"
    "As 4.4.318, expired.\0"
    "4.5.3\0"
    "More than 200 envelope recipients of one domain; send in chunks.\0"
    "PRX NextHop\0"
    "Temporary server error in the front end.\0"
    "4.7.26\0"
    "must pass either SPF or DKIM\0"
    "IPv6 mail without SPF or DKIM.\0"
    "4.7.321\0"
    "starttls-not-supported\0"
    "Destination must support TLS and does not.\0"
    "5.7.321\0"
    "As 4.7.321, given up.\0"
    "5.7.322\0"
    "certificate-expired\0"
    "Destination's certificate has expired.\0"
    "4.7.323\0"
    "tlsa-invalid\0"
    "Destination fails DANE validation.\0"
    "5.7.323\0"
    "As 4.7.323, given up.\0"
    "4.7.324\0"
    "dnssec-invalid\0"
    "Destination's DNSSEC records are invalid.\0"
    "5.7.324\0"
    "As 4.7.324, given up.\0"
    "4.7.325\0"
    "certificate-host-mismatch\0"
    "Destination's certificate name does not match (DANE).\0"
    "5.7.325\0"
    "As 4.7.325, given up.\0"
    "451 4.7.500\0"
    "Server busy (AS761)\0"
    "Server busy for this IP; in practice IP throttling.\0"
    "enhanced_range\0"
    "4.7.500-4.7.699\0"
    "Access denied, please try again later\0"
    "Suspicious activity; sending held back while it is looked at.\0"
    "4.7.700\0"
    "PFA agent busy\0"
    "Protocol filter busy.\0"
    "4.7.850-4.7.899\0"
    "The IP looks suspicious and is held back for now.\0"
    "450 4.7.3\0"
    "Organization queue quota exceeded\0"
    "The tenant's queue is full.\0"
    "5.0.350\0"
    "x-dg-ref header is too long\0"
    "Catch-all for refusals by the recipient's organisation; this text is a rich-text defect.\0"
    "policy violation detected (AS345)\0"
    "Nested attachments refused.\0"
    "Any other 5.0.350: generic wrapper.\0"
    "Sender denied\0"
    "Recipient could not be resolved from an old Outlook address (legacyExchangeDN).\0"
    "Recipient does not exist or stale auto-complete entry.\0"
    "Access denied, bad outbound sender\0"
    "The sending account is blocked for outbound spam.\0"
    "Recipient not found\0"
    "SMTP address lookup found no recipient.\0"
    "5.1.90\0"
    "daily limit for message recipients\0"
    "Sender used up the daily recipient quota.\0"
    "Submission quota exceeded\0"
    "Sender is over a sending limit.\0"
    "5.2.121\0"
    "per hour message receive limit from specific sender\0"
    "Sender sends this recipient too much per hour.\0"
    "5.2.122\0"
    "per hour message receive limit\0"
    "Recipient gets too much mail per hour.\0"
    "5.3.190\0"
    "Journaling Archive is disabled\0"
    "Journal mail sent to a tenant without the archive.\0"
    "5.4.1\0"
    "Relay Access Denied\0"
    "Server does not take mail for this domain; MX or DNS mistake.\0"
    "Recipient address rejected: Access denied\0"
    "Recipient does not exist (directory based edge blocking).\0"
    "Mail loop seen by on-premises Exchange.\0"
    "5.4.14\0"
    "Hop count exceeded\0"
    "Mail loop seen by Exchange Online.\0"
    "5.4.300\0"
    "Delivery took too long; far server never answered.\0"
    "5.4.310\0"
    "does not exist\0"
    "Recipient's DNS domain does not exist.\0"
    "5.4.316\0"
    "Message expired, connection refused\0"
    "Far server refused connections until the message expired.\0"
    "5.4.312\0"
    "Sisimai's tests class 550 5.4.312 as a network error; no Microsoft text seen.\0"
    "5.1.351\0"
    "Wrapper for an unknown-user refusal by the remote server.\0"
    "5.5.0\0"
    "mailbox unavailable\0"
    "Hotmail/Outlook.com recipient not found.\0"
    "5.6.11\0"
    "Invalid characters\0"
    "Bare line feeds in the message.\0"
    "Delivery not authorized\0"
    "Sender may not write to this recipient or group, or a mail-flow rule refused it.\0"
    "Unable to relay\0"
    "Server is not the destination and will not relay.\0"
    "Client was not authenticated\0"
    "Submission needs a login.\0"
    "550 5.7.1\0"
    "blocked using Spamhaus (AS16012611)\0"
    "Sending IP is on Spamhaus.\0"
    "Helo domain is listed in Spamhaus (S8001)\0"
    "HELO domain is on Spamhaus.\0"
    "5.7.12\0"
    "not authenticated by organization\0"
    "Recipient takes mail from inside its organisation only.\0"
    "public folder\0"
    "Public folder takes internal mail only.\0"
    "5.7.23\0"
    "Sender Policy Framework violation\0"
    "SPF failed at the destination.\0"
    "5.7.25\0"
    "must have a reverse DNS record\0"
    "IPv6 sender without reverse DNS.\0"
    "5.7.51\0"
    "RestrictDomainsToIPAddresses\0"
    "Partner connector refuses this IP or certificate.\0"
    "5.7.57\0"
    "not authenticated to send anonymous mail\0"
    "Device relays through smtp.office365.com without login.\0"
    "5.7.64\0"
    "TenantAttribution; Relay Access Denied\0"
    "Inbound connector does not match this sender any more.\0"
    "5.7.124\0"
    "not in allowed-senders list\0"
    "Group takes mail from listed senders only.\0"
    "5.7.133\0"
    "not authenticated for group\0"
    "Group takes internal mail only.\0"
    "5.7.134\0"
    "not authenticated for mailbox\0"
    "Mailbox takes internal mail only.\0"
    "5.7.135\0"
    "not authenticated for public folder\0"
    "5.7.136\0"
    "Sender was not authenticated\0"
    "Mail user takes internal mail only.\0"
    "535 5.7.139\0"
    "SmtpClientAuthentication is disabled\0"
    "SMTP AUTH or basic authentication is switched off for tenant or mailbox.\0"
    "Microsoft docs translations and reports\0"
    "5.7.501\0"
    "spam abuse detected\0"
    "Sending account banned for spam.\0"
    "5.7.502\0"
    "banned sender\0"
    "5.7.503\0"
    "5.7.504\0"
    "Recipient is not valid.\0"
    "5.7.505\0"
    "banned recipient\0"
    "5.7.506\0"
    "Bad HELO\0"
    "Sender used the recipient server's own name in HELO.\0"
    "5.7.507\0"
    "rejected by recipient\0"
    "Recipient organisation blocks this IP.\0"
    "5.7.508\0"
    "exceeded permitted limits\0"
    "IPv6 range sends too fast.\0"
    "5.7.509\0"
    "does not pass DMARC\0"
    "From: domain fails DMARC.\0"
    "5.7.510\0"
    "does not accept email over IPv6\0"
    "Recipient takes IPv4 only.\0"
    "5.7.511\0"
    "Sender or IP banned; ask for delisting.\0"
    "5.7.512\0"
    "RFC 5322 section 3.6.2\0"
    "No valid From: address in the header.\0"
    "5.7.513\0"
    "Customer Block list (AS16012607)\0"
    "Recipient's domain blocks this IP itself.\0"
    "5.7.520\0"
    "does not allow external forwarding\0"
    "Sender's own organisation forbids automatic external forwarding.\0"
    "Microsoft docs translations\0"
    "5.7.606-5.7.649\0"
    "banned sending IP\0"
    "IP is banned; delist at sender.office.com.\0"
    "5.7.700-5.7.749\0"
    "The whole tenant is seen as a spam source and may not send.\0"
    "5.7.705\0"
    "tenant has exceeded threshold\0"
    "Tenant sent too much spam or bulk mail.\0"
    "MicrosoftDocs/OfficeDocs-Exchange:Exchange/ExchangeOnline/mail-flow-best-practices/non-delivery-reports-in-exchange-online/fix-error-code-5-7-700-through-5-7-750.md\0"
    "5.7.708\0"
    "traffic not accepted from this IP\0"
    "Low-reputation shared IP, common with new tenants.\0"
    "5.7.750\0"
    "unregistered domains\0"
    "Mail from domains the tenant has not validated.\0"
    "5.7.900-5.7.999\0"
    "A mail-flow (transport) rule refused the message.\0"
    "MicrosoftDocs/OfficeDocs-Exchange:Exchange/ExchangeServer/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages.md\0"
    "text\0"
    "sender's submission quota was exceeded\0"
    "Sender is over 10,000 recipients a day; often a hacked account.\0"
    "Insufficient system resources\0"
    "Low disk or memory (back pressure).\0"
    "Service not available\0"
    "Transport component inactive.\0"
    "Connection timed out\0"
    "Destination not reachable for now.\0"
    "Connection dropped\0"
    "Connection lost; size, rate or firewall.\0"
    "Message delayed\0"
    "Still queued.\0"
    "Reply to an old or exported message.\0"
    "RESOLVER.ADR.ExRecipNotFound\0"
    "Recipient not found.\0"
    "invalid recipient address\0"
    "Address badly formed.\0"
    "5.1.4\0"
    "reserved by RFC 2606\0"
    "Top level domain is reserved (.test, .example, ...).\0"
    "5.1.5\0"
    "Domain is reserved (example.com, ...).\0"
    "single label domains\0"
    "Recipient domain has a single label.\0"
    "Invalid address\0"
    "Sender address is wrong.\0"
    "bad outbound sender\0"
    "Sender is over a rate limit.\0"
    "Content Filter agent quarantined\0"
    "Content filter quarantined the message.\0"
    "Recipient over quota.\0"
    "5.2.3\0"
    "RESOLVER.RST.RecipSizeLimit\0"
    "Too large for this recipient.\0"
    "5.2.14\0"
    "misconfigured forwarding address\0"
    "Recipient's forwarding is broken.\0"
    "Too many related errors\0"
    "Poison message.\0"
    "Missing or bad StoreDriver MDB properties\0"
    "Recipient outside the address book policy.\0"
    "5.3.3\0"
    "Unrecognized command\0"
    "Internal connector lacks Exchange authentication.\0"
    "5.3.4\0"
    "exceeds fixed maximum message size\0"
    "Message too large.\0"
    "5.3.5\0"
    "Connector names itself: loop.\0"
    "5.4.4\0"
    "SMTPSEND.DNS.NonExistentDomain\0"
    "Domain not found, or local DNS trouble.\0"
    "Mail loop after 20 rounds.\0"
    "5.4.11\0"
    "Agent generated message depth exceeded\0"
    "Agents made too many nested messages.\0"
    "Send hello first\0"
    "Commands out of order.\0"
    "5.5.3\0"
    "Over the recipient limit of one message.\0"
    "Invalid domain name\0"
    "HELO domain invalid.\0"
    "5.5.6\0"
    "Invalid message content\0"
    "Content refused.\0"
    "Relay not allowed.\0"
    "5.7.3\0"
    "Cannot achieve Exchange Server authentication\0"
    "Internal authentication blocked.\0"
    "Transport rule refused it.\0"
    "550 5.7.515\0"
    "Access denied\0"
    "Bulk sender domain (5,000 or more a day) without passing SPF, DKIM and aligned DMARC; enforced since 5 May 2025.\0"
    "KumoCorp/kumomta:assets/community/bounces.toml\0"
    "medium\0"
    "token\0"
    "S3140\0"
    "on our block list (S3140)\0"
    "Sender's IP or network is on Microsoft's own block list.\0"
    "S3150\0"
    "on our block list (S3150)\0"
    "S775\0"
    "rate limited due to IP reputation (S775)\0"
    "451 4.7.650: IP throttled for reputation.\0"
    "S843\0"
    "rate limited due to IP reputation (S843)\0"
    "S844\0"
    "Seen next to the temporary rate-limit replies.\0"
    "S3114\0"
    "rate limited due to IP reputation (S3114)\0"
    "451 4.7.651: IP throttled for reputation.\0"
    "S3115\0"
    "S8001\0"
    "Helo domain is listed in Spamhaus\0"
    "S8002\0"
    "MailFrom domain is listed in Spamhaus\0"
    "Envelope domain is on Spamhaus.\0"
    "451 4.7.650\0"
    "rate limited due to IP reputation\0"
    "IP throttled for reputation.\0"
    "451 4.7.651\0"
    "RP-001\0"
    "421 RP-001\0"
    "Hourly or daily rate limit for this IP.\0"
    "zone-eu/zone-mta:config/bounces.txt\0"
    "RP-002\0"
    "421 RP-002\0"
    "Rate limit.\0"
    "SparkPost/support-docs:content/momentum/3/3-ad/ad-appendix-adaptive-rules.md\0"
    "RP-003\0"
    "421 RP-003\0"
    "PR(dt1)\0"
    "421 PR(dt1)\0"
    "Throttled.\0"
    "PR(ct1)\0"
    "421 PR(ct1)\0"
    "DY-001\0"
    "550 DY-001\0"
    "IP looks dynamic.\0"
    "MantaMTA seed data\0"
    "DY-002\0"
    "550 DY-002\0"
    "Host may be compromised.\0"
    "OU-001\0"
    "550 OU-001\0"
    "IP is on Spamhaus.\0"
    "OU-002\0"
    "550 OU-002\0"
    "Content looks like spam, or poor IP reputation.\0"
    "SC-001\0"
    "550 SC-001\0"
    "Content looks like spam, or IP/network on the block list.\0"
    "SC-002\0"
    "550 SC-002\0"
    "Namespace mining: too many unknown users tried.\0"
    "SC-003\0"
    "550 SC-003\0"
    "Sender looks like an open relay or proxy.\0"
    "SC-004\0"
    "550 SC-004\0"
    "Blocked because users complained.\0"
    "550 5.5.0\0"
    "Recipient does not exist.\0"
    "501 5.1.3\0"
    "452 4.3.1\0"
    "Server short of resources.\0"
    "554 5.2.121\0"
    "limit for the number of messages they can send to this recipient\0"
    "Sender-to-recipient hourly limit.\0"
    "554 5.2.122\0"
    "exceeded their limit\0"
    "Recipient hourly limit.\0"
    "421 4.3.0\0"
    "Temporary System Problem\0"
    "Google-side fault.\0"
    "sisimai/p5-sisimai:lib/Sisimai/Rhost/Google.pm (from https://support.google.com/a/answer/3726730)\0"
    "421 4.4.5\0"
    "Server busy\0"
    "Server busy.\0"
    "421 4.7.0\0"
    "very low reputation of the sending IP\0"
    "IP reputation is very low; throttled.\0"
    "very low reputation of the sending domain\0"
    "Domain reputation is very low; throttled.\0"
    "nature of the content or the links\0"
    "Content or links look suspicious.\0"
    "not in whitelist for RCPT domain\0"
    "Recipient domain takes listed IPs only.\0"
    "Try again later, closing connection\0"
    "Relay sees a flood at HELO.\0"
    "unusual rate of unsolicited mail\0"
    "Too much spam from this source.\0"
    "Connection expired\0"
    "Session took too long.\0"
    "does not have a PTR record\0"
    "No matching reverse DNS; throttled.\0"
    "TLS required for RCPT domain\0"
    "Recipient domain wants TLS.\0"
    "421 4.7.23\0"
    "have a PTR record\0"
    "PTR missing or forward lookup does not match; throttled.\0"
    "421 4.7.26\0"
    "authenticate with either SPF or DKIM\0"
    "Unauthenticated mail; throttled.\0"
    "421 4.7.27\0"
    "authenticate their email with SPF\0"
    "Bulk sender without passing SPF; throttled.\0"
    "421 4.7.28\0"
    "unusual rate of mail\0"
    "Unusual rate from IP, netblock, DKIM domain, SPF domain or URL domain.\0"
    "same Message-ID\0"
    "Too many messages with one Message-ID.\0"
    "421 4.7.29\0"
    "use TLS/SSL for SMTP\0"
    "Bulk sender without TLS; throttled.\0"
    "421 4.7.30\0"
    "authenticate their email with DKIM\0"
    "Bulk sender without passing DKIM; throttled.\0"
    "421 4.7.32\0"
    "aligned with either\0"
    "From: not aligned with SPF or DKIM; throttled.\0"
    "450 4.2.1\0"
    "receiving mail too quickly\0"
    "Recipient gets mail too fast.\0"
    "rate that prevents additional messages\0"
    "Peak SMTP relay limit exceeded\0"
    "Customer's relay peak limit.\0"
    "451 4.3.0\0"
    "Multiple destination domains per transaction\0"
    "One domain per transaction only.\0"
    "temporarily rejected\0"
    "Held for now.\0"
    "451 4.4.2\0"
    "Timeout - closing connection\0"
    "Time-out.\0"
    "451 4.5.0\0"
    "SMTP protocol violation\0"
    "Protocol rule broken.\0"
    "451 4.7.24\0"
    "SPF record of the sending domain\0"
    "SPF record has suspicious entries; throttled.\0"
    "451 4.7.26\0"
    "temporary DNS failures prevent authentication\0"
    "DMARC could not be checked for DNS trouble.\0"
    "452 4.2.2\0"
    "out of storage space\0"
    "Mailbox full (OverQuotaTemp).\0"
    "over quota\0"
    "Mailbox full.\0"
    "452 4.5.3\0"
    "Domain policy size per transaction exceeded\0"
    "Recipient domain's policies too large for one transaction.\0"
    "too many recipients\0"
    "Too many recipients.\0"
    "454 4.5.0\0"
    "Protocol rule broken around STARTTLS.\0"
    "454 4.7.0\0"
    "Too many login attempts\0"
    "Login throttled.\0"
    "Cannot authenticate due to temporary system problem\0"
    "Login service down.\0"
    "454 5.5.1\0"
    "STARTTLS may not be repeated\0"
    "STARTTLS sent twice.\0"
    "501 5.5.2\0"
    "cannot decode response\0"
    "AUTH response not valid base64.\0"
    "501 5.5.4\0"
    "HELO/EHLO argument is invalid\0"
    "Bad or empty HELO name.\0"
    "501 5.7.11\0"
    "Syntax error (no parameters allowed)\0"
    "STARTTLS with arguments.\0"
    "502 5.5.1\0"
    "Unimplemented command\0"
    "Command not offered, unknown, or too many unknown.\0"
    "503 5.5.1\0"
    "EHLO, MAIL or RCPT missing, or DATA after BDAT.\0"
    "503 5.7.0\0"
    "No identity changes permitted\0"
    "Tried to log in twice.\0"
    "504 5.7.4\0"
    "Unrecognized authentication type\0"
    "AUTH type unknown or XOAUTH retired.\0"
    "523 5.7.10\0"
    "no commands allowed to pipeline after STARTTLS\0"
    "Commands sent too early after STARTTLS.\0"
    "530 5.5.1\0"
    "Authentication Required\0"
    "Log in first.\0"
    "530 5.7.0\0"
    "Must issue a STARTTLS command first\0"
    "TLS first.\0"
    "534 5.7.9\0"
    "Application-specific password required\0"
    "App password or web login needed.\0"
    "534 5.7.14\0"
    "log in through your web browser\0"
    "Web login needed.\0"
    "535 5.5.4\0"
    "Optional Argument not permitted\0"
    "AUTH argument not allowed.\0"
    "535 5.7.1\0"
    "Username and Password not accepted\0"
    "Wrong credentials, or app password or web login needed.\0"
    "535 5.7.8\0"
    "Wrong credentials.\0"
    "550 5.1.1\0"
    "No such account (NoSuchUser).\0"
    "550 5.2.1\0"
    "disabled\0"
    "Account disabled (DisabledUser).\0"
    "inactive\0"
    "Account inactive.\0"
    "Recipient gets mail too fast (ReceivingRatePerm).\0"
    "550 5.4.5\0"
    "Daily user sending limit exceeded\0"
    "Sender's own daily limit.\0"
    "550 5.5.3\0"
    "Too many recipients for this sender\0"
    "Sender's recipient limit.\0"
    "550 5.7.0\0"
    "Mail relay denied\0"
    "Relay IP or domain not registered.\0"
    "Mail Sending denied\0"
    "Sender account disabled or not of this Workspace.\0"
    "Email quota exceeded\0"
    "Quota exceeded.\0"
    "Blocked for IP reputation.\0"
    "Blocked for domain reputation.\0"
    "IP blocked for spam rate.\0"
    "likely unsolicited mail\0"
    "Message judged spam (UnsolicitedMessageError).\0"
    "Daily SMTP relay limit exceeded\0"
    "Relay daily limit.\0"
    "Invalid credentials for relay\0"
    "IP does not match the account's domain.\0"
    "not authorized to send email directly\0"
    "IP may not send directly (NotAuthorizedError).\0"
    "missing a valid address in the From: header\0"
    "No valid From:.\0"
    "multiple addresses in From:\0"
    "More than one From: address.\0"
    "not RFC 5322 compliant\0"
    "Duplicate or bad headers.\0"
    "missing a valid Message-ID\0"
    "No valid Message-ID.\0"
    "unicode character in a disallowed header\0"
    "Unicode where it is not allowed.\0"
    "Encoded-word syntax is not permitted\0"
    "Encoded word in a header that forbids it.\0"
    "policy that prohibited the mail\0"
    "Recipient's or sender's domain policy.\0"
    "IPv6 sending guidelines\0"
    "No PTR or no authentication over IPv6.\0"
    "Unauthenticated email is not accepted\0"
    "DMARC refusal, older form.\0"
    "550 5.7.24\0"
    "SPF record has suspicious entries.\0"
    "550 5.7.25\0"
    "No matching reverse DNS.\0"
    "550 5.7.26\0"
    "hard fail policy\0"
    "SPF -all and the IP is not listed.\0"
    "DMARC policy\0"
    "DMARC refusal (DmarcRejection).\0"
    "Unauthenticated mail.\0"
    "550 5.7.27\0"
    "authenticate with SPF\0"
    "Bulk sender without passing SPF.\0"
    "550 5.7.28\0"
    "550 5.7.29\0"
    "Bulk sender without TLS.\0"
    "550 5.7.30\0"
    "authenticate with DKIM\0"
    "Bulk sender without passing DKIM.\0"
    "552 5.2.2\0"
    "Mailbox full for long (OverQuotaPerm).\0"
    "out of storage space and inactive\0"
    "Full and inactive.\0"
    "552 5.2.3\0"
    "exceeded Google's message size limits\0"
    "Too large.\0"
    "552 5.3.4\0"
    "message size limit\0"
    "limit attachments\0"
    "Too many attachments.\0"
    "header size limit\0"
    "A header is too long.\0"
    "552 5.7.0\0"
    "illegal attachment\0"
    "Attachment type refused.\0"
    "potential security issue\0"
    "Content is a security risk (BlockedMessage).\0"
    "553 5.1.2\0"
    "find the recipient domain\0"
    "Recipient domain unknown (BadRcptDomain).\0"
    "553 5.1.3\0"
    "not a valid RFC 5321 address\0"
    "Recipient address badly formed.\0"
    "553 5.1.7\0"
    "Sender address badly formed.\0"
    "554 5.4.6\0"
    "exceeded 50 hops\0"
    "Loop (MailLoop).\0"
    "554 5.6.0\0"
    "malformed\0"
    "Message malformed.\0"
    "554 5.7.0\0"
    "Too many unauthenticated commands\0"
    "Too many commands before login.\0"
    "555 5.5.2\0"
    "Bad MAIL or RCPT syntax.\0"
    "gsmtp\0"
    "Marks every reply made by Gmail's SMTP server.\0"
    "https://support.google.com/a/answer/3726730\0"
    "gcdp\0"
    "Marks a refusal by the recipient domain's own rule.\0"
    "may not have permission to post messages to the group\0"
    "Group does not exist or does not let this sender post.\0"
    "(Sisimai)\0"
    "TSS04\0"
    "421 4.7.0 [TSS04]\0"
    "Deferred for unexpected volume or user complaints; also seen for plain bad reputation.\0"
    "sisimai/p5-sisimai:lib/Sisimai/Rhost/YahooInc.pm\0"
    "TSS05\0"
    "421 4.7.0 [TSS05]\0"
    "Deferred for user complaints.\0"
    "KumoCorp/kumomta:assets/community/shaping.toml\0"
    "IPTS04\0"
    "421 [IPTS04]\0"
    "Deferred for user complaints or volume.\0"
    "IPTS05\0"
    "421 [IPTS05]\0"
    "TSS07\0"
    "553 5.7.1 [TSS07]\0"
    "TSS09\0"
    "553 5.7.2 [TSS09]\0"
    "Says 'permanently deferred, retrying will NOT succeed'.\0"
    "TSS11\0"
    "553 5.7.2 [TSS11]\0"
    "TS01\0"
    "421 4.7.0 [TS01]\0"
    "TS02\0"
    "421 4.7.0 [TS02]\0"
    "TS03\0"
    "421 4.7.1 [TS03]\0"
    "Says 'permanently deferred, retrying will NOT succeed' yet uses a 421.\0"
    "GL01\0"
    "[GL01]\0"
    "Temporarily deferred.\0"
    "pastebin.com/McgTxdmc (MTA backoff rule list)\0"
    "MC04\0"
    "[MC04]\0"
    "BL21\0"
    "553 5.7.1 [BL21]\0"
    "IP is on Spamhaus PBL.\0"
    "BL22\0"
    "553 5.7.1 [BL22]\0"
    "IP is on Spamhaus SBL.\0"
    "BL23\0"
    "553 5.7.1 [BL23]\0"
    "IP is on Spamhaus XBL.\0"
    "PH01\0"
    "554 Message not allowed - [PH01]\0"
    "Refused for policy reasons.\0"
    "AU01\0"
    "554 5.7.5 (AU01)\0"
    "DKIM check failed.\0"
    "VS1-IP\0"
    "451 VS1-IP\0"
    "Too many unknown recipients, possible open relay.\0"
    "VS1-MF\0"
    "451 VS1-MF\0"
    "Envelope sender taken for a spammer.\0"
    "554 5.7.9\0"
    "Message not accepted for policy reasons\0"
    "Policy refusal.\0"
    "550 5.7.9\0"
    "sender is unauthenticated\0"
    "Neither SPF nor DKIM passed.\0"
    "unresolvable RFC.5321 from domain\0"
    "Envelope domain does not resolve.\0"
    "Max message per connection reached\0"
    "Open a new connection.\0"
    "User is receiving mail too quickly\0"
    "Resources temporarily unavailable\0"
    "temporary domain failure\0"
    "Recipient domain trouble for now.\0"
    "mailbox not found\0"
    "No such mailbox (code 1).\0"
    "dd This user doesn't have a\0"
    "No such account [-9].\0"
    "This mailbox is disabled (554.30)\0"
    "Mailbox disabled.\0"
    "is no longer valid\0"
    "Account gone [-20].\0"
    "dd Not a valid recipient\0"
    "Recipient not valid.\0"
    "dd Requested mail action aborted\0"
    "Unspecified refusal.\0"
    "Headers are not RFC compliant[291]\0"
    "Header format.\0"
    "Message not allowed - [299]\0"
    "Policy refusal 299.\0"
    "Message not allowed - [320]\0"
    "Faked headers or malicious content.\0"
    "relaying denied for\0"
    "Will not relay.\0"
    "RTR:BB\0"
    "554 (RTR:BB)\0"
    "Blocked connection; ZoneMTA reads it as a dynamic range.\0"
    "RTR:BG\0"
    "554 (RTR:BG)\0"
    "IP not yet allocated (bogon).\0"
    "RTR:CH\0"
    "554 (RTR:CH)\0"
    "Network may be compromised.\0"
    "RTR:RD\0"
    "554 (RTR:RD)\0"
    "No reverse DNS or dynamic IP.\0"
    "RTR:SC\0"
    "554 (RTR:SC)\0"
    "Too many blocks on this IP.\0"
    "RTR:DU\0"
    "554 (RTR:DU)\0"
    "RTR:GE\0"
    "554 (RTR:GE)\0"
    "Technical fault; wait 24 hours.\0"
    "RTR:BL\0"
    "554 (RTR:BL)\0"
    "Permanent IP block for poor reputation.\0"
    "HVU:B1\0"
    "554 (HVU:B1)\0"
    "Blocked URL in the message.\0"
    "HVU:B2\0"
    "421 (HVU:B2)\0"
    "URL block, temporary form.\0"
    "DNS:NR\0"
    "421 (DNS:NR)\0"
    "Reverse DNS missing.\0"
    "DNS:B1\0"
    "554 (DNS:B1)\0"
    "Reverse DNS looks dynamic.\0"
    "DNS:B2\0"
    "554 (DNS:B2)\0"
    "Reverse DNS looks dynamic, with complaints.\0"
    "RLY:B1\0"
    "554 (RLY:B1)\0"
    "Automatic 24 hour block for complaints or traffic.\0"
    "RLY:B2\0"
    "554 (RLY:B2)\0"
    "Hard IP block for reputation.\0"
    "RLY:B3\0"
    "421 (RLY:B3)\0"
    "Temporary rate limit for poor reputation.\0"
    "RLY:BL\0"
    "554 (RLY:BL)\0"
    "RLY:BD\0"
    "554 (RLY:BD)\0"
    "Some kinds of mail blocked, not the IP.\0"
    "RLY:CH\0"
    "554 (RLY:CH)\0"
    "Network neighbour sends spam.\0"
    "RLY:CH2\0"
    "421 (RLY:CH2)\0"
    "Temporary form of RLY:CH.\0"
    "RLY:CS4\0"
    "554 (RLY:CS4)\0"
    "Server may be compromised.\0"
    "RLY:IR\0"
    "554 (RLY:IR)\0"
    "Dynamic IP and many invalid recipients.\0"
    "RLY:NW\0"
    "421 (RLY:NW)\0"
    "Network-level temporary refusal.\0"
    "RLY:OB\0"
    "554 (RLY:OB)\0"
    "Forwarder's IP blocked.\0"
    "RLY:SN\0"
    "554 (RLY:SN)\0"
    "Unauthorised sender.\0"
    "DYN:T1\0"
    "421 (DYN:T1)\0"
    "Rate limited: not whitelisted or high volume.\0"
    "CON:B1\0"
    "421 or 554 (CON:B1)\0"
    "IP blocked; 421 form is temporary.\0"
    "CON:B2\0"
    "421 (CON:B2)\0"
    "IP held back for now.\0"
    "DMARC:\0"
    "554 (DMARC:...)\0"
    "DMARC failed.\0"
    "MFF:\0"
    "421 (MFF:...)\0"
    "Date in the future.\0"
    "VS98-IP0\0"
    "553 Mail from IP not allowed - VS98-IP0 deferred\0"
    "Deferred by IP although the reply is 553.\0"
    "BS02\0"
    "451 [BS02] Temporary server error\0"
    "CS01\0"
    "550 or 554 5.7.1 [CS01]\0"
    "Refused by local policy.\0"
    "HM08\0"
    "554 5.7.1 [HM08]\0"
    "Refused by local policy; senders report IP or domain reputation.\0"
    "HM07\0"
    "554 5.7.1 [HM07]\0"
    "Refused, same family as HM08.\0"
    "HME1\0"
    "554 5.7.1 [HME1]\0"
    "SPF and DKIM both failed.\0"
    "sisimai/p5-sisimai:lib/Sisimai/Rhost/Apple.pm\0"
    "HCM1\0"
    "421 [HCM1] Your mail from IP was deferred\0"
    "IP deferred.\0"
    "HCM2\0"
    "Bracket code listed with the local-policy family.\0"
    "CS02\0"
    "421 4.7.1\0"
    "deferred due to excessive volume\0"
    "Too much mail.\0"
    "too many errors\0"
    "Session had too many errors.\0"
    "451 4.7.1\0"
    "Service unavailable - try again later\0"
    "Server not available.\0"
    "450 4.1.8\0"
    "Sender address rejected: Domain not found\0"
    "Sender domain does not resolve.\0"
    "user does not exist\0"
    "No such user.\0"
    "inactive email address\0"
    "Address inactive.\0"
    "unknown or illegal alias\0"
    "No such alias.\0"
    "550 5.1.6\0"
    "recipient no longer on server\0"
    "Recipient gone.\0"
    "Blocked - see https://support.proofpoint.com\0"
    "IP is on Proofpoint's list.\0"
    "Spamhaus DBL\0"
    "A domain in the mail is on the DBL.\0"
    "Spamhaus SBL\0"
    "IP is on the SBL.\0"
    "DMARC refusal.\0"
    "message content rejected due to spam\0"
    "Judged spam.\0"
    "554 5.7.1\0"
    "Relay access denied\0"
    "ESMTP not accepting connections\0"
    "IP blocked at connect.\0"
    "BL000000\0"
    "554 smtp-error-codes.php#BL000000\0"
    "Comcast's own block for spam.\0"
    "BL000001\0"
    "554 or 452 #BL000001\0"
    "IP is on: Spamhaus Zen.\0"
    "BL000010\0"
    "554 or 452 #BL000010\0"
    "IP is on: Cloudmark CSI.\0"
    "BL000011\0"
    "554 or 452 #BL000011\0"
    "IP is on: Spamhaus Zen, Cloudmark CSI.\0"
    "BL000100\0"
    "554 or 452 #BL000100\0"
    "IP is on: Return Path SenderScore.\0"
    "BL000101\0"
    "554 or 452 #BL000101\0"
    "IP is on: Spamhaus Zen, Return Path SenderScore.\0"
    "BL000110\0"
    "554 or 452 #BL000110\0"
    "IP is on: Cloudmark CSI, Return Path SenderScore.\0"
    "BL000111\0"
    "554 or 452 #BL000111\0"
    "IP is on: Spamhaus Zen, Cloudmark CSI, Return Path SenderScore.\0"
    "BL001000\0"
    "554 or 452 #BL001000\0"
    "IP is on: Trend Micro MAPS RBL.\0"
    "BL001001\0"
    "554 or 452 #BL001001\0"
    "IP is on: Spamhaus Zen, Trend Micro MAPS RBL.\0"
    "BL001010\0"
    "554 or 452 #BL001010\0"
    "IP is on: Cloudmark CSI, Trend Micro MAPS RBL.\0"
    "BL001011\0"
    "554 or 452 #BL001011\0"
    "IP is on: Spamhaus Zen, Cloudmark CSI, Trend Micro MAPS RBL.\0"
    "BL001100\0"
    "554 or 452 #BL001100\0"
    "IP is on: Return Path SenderScore, Trend Micro MAPS RBL.\0"
    "BL001101\0"
    "554 or 452 #BL001101\0"
    "IP is on: Spamhaus Zen, Return Path SenderScore, Trend Micro MAPS RBL.\0"
    "BL001110\0"
    "554 or 452 #BL001110\0"
    "IP is on: Cloudmark CSI, Return Path SenderScore, Trend Micro MAPS RBL.\0"
    "BL001111\0"
    "554 or 452 #BL001111\0"
    "IP is on: Spamhaus Zen, Cloudmark CSI, Return Path SenderScore, Trend Micro MAPS RBL.\0"
    "ES000001\0"
    "#ES000001\0"
    "ES000010\0"
    "#ES000010\0"
    "RL000001\0"
    "#RL000001\0"
    "RL000002\0"
    "421 Throttled #RL000002\0"
    "Throttled; try later.\0"
    "pastebin.com/PRVDxfyY\0"
    "RL000010\0"
    "#RL000010\0"
    "Domain throttled.\0"
    "KumoCorp/kumomta:assets/policy-extras/shaping.toml\0"
    "DM000001\0"
    "550 5.2.0 #DM000001\0"
    "PTR record\0"
    "No valid reverse DNS.\0"
    "421 4.4.0\0"
    "No MX of the domain could be reached.\0"
    "450 4.2.0\0"
    "Recipient temporarily unavailable\0"
    "Recipient not available now.\0"
    "452 4.1.1\0"
    "too many recent messages\0"
    "Recipient gets too much mail.\0"
    "user over quota\0"
    "Not our Customer\0"
    "recipient mailbox unallocated\0"
    "550 5.2.0\0"
    "Recipient unavailable\0"
    "Recipient not available.\0"
    "552 5.1.1\0"
    "extended quota violation\0"
    "Full for a long time.\0"
    "Account Closed, Please Remove\0"
    "Account closed.\0"
    "AUP#CXBL\0"
    "IP blocked for spam-like behaviour; ask Cox to unblock.\0"
    "sisimai/p5-sisimai:lib/Sisimai/Rhost/Cox.pm (from https://www.cox.com/residential/support/email-error-codes.html)\0"
    "AUP#CXDNS\0"
    "Reverse DNS of the IP fails.\0"
    "AUP#CXSNDR\0"
    "Sender domain failed SPF or DKIM.\0"
    "AUP#CXSMTP\0"
    "SMTP rule broken, sender not verified as legitimate.\0"
    "AUP#CXCNCT\0"
    "Over 10 concurrent connections from the IP.\0"
    "AUP#CXMXRT\0"
    "Sent too much or to too many recipients.\0"
    "AUP#CDRBL\0"
    "IP blocked for at most 24 hours for spam-like behaviour.\0"
    "AUP#CXTHRT\0"
    "Account limited for suspicious activity.\0"
    "AUP#CXMJ\0"
    "Account blocked for suspicious activity.\0"
    "AUP#IPBL0001\0"
    "AUP#IPBL0010\0"
    "IP is on: Return Path.\0"
    "AUP#IPBL0011\0"
    "IP is on: Spamhaus Zen, Return Path.\0"
    "AUP#IPBL0100\0"
    "IP is on: Invaluement ivmSIP.\0"
    "AUP#IPBL0101\0"
    "IP is on: Spamhaus Zen, Invaluement ivmSIP.\0"
    "AUP#IPBL0110\0"
    "IP is on: Return Path, Invaluement ivmSIP.\0"
    "AUP#IPBL0111\0"
    "IP is on: Spamhaus Zen, Return Path, Invaluement ivmSIP.\0"
    "AUP#IPBL1000\0"
    "AUP#IPBL1001\0"
    "AUP#IPBL1010\0"
    "IP is on: Return Path, Cloudmark CSI.\0"
    "AUP#IPBL1011\0"
    "IP is on: Spamhaus Zen, Return Path, Cloudmark CSI.\0"
    "AUP#IPBL1100\0"
    "IP is on: Invaluement ivmSIP, Cloudmark CSI.\0"
    "AUP#IPBL1101\0"
    "IP is on: Spamhaus Zen, Invaluement ivmSIP, Cloudmark CSI.\0"
    "AUP#IPBL1110\0"
    "IP is on: Return Path, Invaluement ivmSIP, Cloudmark CSI.\0"
    "AUP#IPBL1111\0"
    "IP is on: Spamhaus Zen, Return Path, Invaluement ivmSIP, Cloudmark CSI.\0"
    "AUP#IPBL00001\0"
    "IP is on a Spamhaus list.\0"
    "AUP#URLBL011\0"
    "URL in the body is on SURBL and Spamhaus DBL.\0"
    "AUP#URLBL101\0"
    "URL in the body is on SURBL and ivmURI.\0"
    "AUP#URLBL110\0"
    "URL in the body is on Spamhaus DBL and ivmURI.\0"
    "AUP#URLBL1001\0"
    "URL is on a Spamhaus list.\0"
    "too many bad commands from\0"
    "Bad commands or passwords: 3 hour block.\0"
    "too many invalid recipients\0"
    "Blocked for invalid recipients.\0"
    "rejected - no rDNS\0"
    "No reverse DNS.\0"
    "No data before greeting\0"
    "Client talked too soon.\0"
    "attachment extension is forbidden\0"
    "too many sessions from\0"
    "Over 5 concurrent connections.\0"
    "message threshold exceeded\0"
    "Over 100 messages in a session.\0"
    "recipient rejected\0"
    "No such Cox account.\0"
    "AUP#1000\0"
    "AUP#I or AUP#O plus number\0"
    "IP blocked for suspicious activity.\0"
    "sisimai/p5-sisimai:lib/Sisimai/Rhost/Spectrum.pm\0"
    "AUP#1010\0"
    "Account blocked from sending for suspicious activity.\0"
    "AUP#1020-1080\0"
    "Account limited for suspicious activity; the block expires.\0"
    "AUP#1090\0"
    "Cannot be processed now.\0"
    "AUP#1100-1150\0"
    "Reverse and forward DNS of the IP do not agree.\0"
    "AUP#1160-1190\0"
    "Mail breaks the sender domain's own security policy.\0"
    "AUP#1200-1210\0"
    "IP flagged by Cloudmark CSI.\0"
    "AUP#1220-1250\0"
    "AUP#1260\0"
    "IPv6 not accepted; use IPv4.\0"
    "AUP#1300-1340\0"
    "Too many connections.\0"
    "AUP#1350-1490\0"
    "Too many messages, recipients, spam or invalid recipients.\0"
    "AUP#1500\0"
    "Sender address is not the one logged in.\0"
    "AUP#1520\0"
    "Sender address belongs to another hosted domain.\0"
    "AUP#1530\0"
    "Larger than 20 MB.\0"
    "AUP#1540\0"
    "Too many mails in one session.\0"
    "AUP#1550\0"
    "Too many recipients in one message.\0"
    "AUP#1560\0"
    "Too many invalid recipients.\0"
    "AUP#1580\0"
    "Too many recipients in a short time.\0"
    "DNSBL:RBL\0"
    "553 5.3.0 host DNSBL:RBL 521< ip >_is_blocked\0"
    "IP is on AT&T's block list; write to abuse_rbl@abuse-att.net.\0"
    "DNSBL:ATTRBL\0"
    "553 5.3.0 host DNSBL:ATTRBL 521\0"
    "IP is on AT&T's own list.\0"
    "Blocked for abuse\0"
    "IP blocked for abuse.\0"
    "553\0"
    "Message filtered\0"
    "IP or message blocked.\0"
    "too frequent connects from\0"
    "sender rejected AUP\0"
    "mms.att.net: sender refused by usage policy.\0"
    "Addressee unknown\0"
    "blank mailhost\0"
    "Address no longer valid.\0"
    "without a valid sender domain\0"
    "Reverse DNS must be fixed.\0"
    "571\0"
    "currently blocked by Verizon Online's anti-spam system\0"
    "Sender blocked as spam.\0"
    "verizonwireless.com\0"
    "IP blocked.\0"
    "Nemesis ESMTP Service not available No SMTP service IP address is block listed\0"
    "IP is on their block list.\0"
    "No SMTP service Bad DNS PTR resource record\0"
    "Reverse DNS is bad.\0"
    "invalid DNS PTR resource record\0"
    "Reverse DNS is bad (older text).\0"
    "No SMTP service Reject due to policy restrictions\0"
    "Policy block on connect.\0"
    "Reject due to SPF policy\0"
    "SPF forbids this IP.\0"
    "Reject due to policy restrictions (header based)\0"
    "Header content refused.\0"
    "Reject due to policy restrictions (domain based)\0"
    "A domain in the mail is refused.\0"
    "Reject due to policy restrictions (IP based)\0"
    "IP refused.\0"
    "Bad DNS PTR resource record\0"
    "Invalid DNS MX or A/AAAA resource record\0"
    "IP address is block listed\0"
    "exceeded storage allocation, Quota exceeded\0"
    "exceeded storage allocation Quota exceeded\0"
    "No such mailbox.\0"
    "c=rdns\0"
    "postmaster.gmx URL with c=rdns\0"
    "Reason code in the help URL: reverse DNS.\0"
    "c=bl\0"
    "senderguidelines URL with c=bl\0"
    "Reason code in the help URL: block list.\0"
    "c=r0301\0"
    "postmaster.gmx URL with c=r0301\0"
    "A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de\0"
    "IP is refused; the text says to write to tosa.\0"
    "to clarify.) (BL)\0"
    "Same, with the block list marker.\0"
    "rejected due to spam or virus classification\0"
    "Judged spam or virus.\0"
    "101\0"
    "OFR_101, OFRnnn_101, LPNnnn_101, OUK_101\0"
    "Blocked using Spamhaus.\0"
    "sisimai/p5-sisimai:lib/Sisimai/Rhost/FrancePTT.pm\0"
    "102\0"
    "OFR_102, OFRnnn_102, LPNnnn_102, OUK_102\0"
    "IP blocked for spam (Cloudmark or Sender Score).\0"
    "103\0"
    "OFR_103, OFRnnn_103, LPNnnn_103, OUK_103\0"
    "Service refused, try later.\0"
    "104\0"
    "OFR_104, OFRnnn_104, LPNnnn_104, OUK_104\0"
    "Too many connections, slow down.\0"
    "105\0"
    "OFR_105, OFRnnn_105, LPNnnn_105, OUK_105\0"
    "Try later; cause not given.\0"
    "107\0"
    "OFR_107, OFRnnn_107, LPNnnn_107, OUK_107\0"
    "Service refused, try later; cause not given.\0"
    "108\0"
    "OFR_108, OFRnnn_108, LPNnnn_108, OUK_108\0"
    "109\0"
    "OFR_109, OFRnnn_109, LPNnnn_109, OUK_109\0"
    "201\0"
    "OFR_201, OFRnnn_201, LPNnnn_201, OUK_201\0"
    "305\0"
    "OFR_305, OFRnnn_305, LPNnnn_305, OUK_305\0"
    "Authentication code invalid.\0"
    "401\0"
    "OFR_401, OFRnnn_401, LPNnnn_401, OUK_401\0"
    "SPF: sender not allowed.\0"
    "402\0"
    "OFR_402, OFRnnn_402, LPNnnn_402, OUK_402\0"
    "Authentication required.\0"
    "403\0"
    "OFR_403, OFRnnn_403, LPNnnn_403, OUK_403\0"
    "Invalid sender.\0"
    "405\0"
    "OFR_405, OFRnnn_405, LPNnnn_405, OUK_405\0"
    "415\0"
    "OFR_415, OFRnnn_415, LPNnnn_415, OUK_415\0"
    "416\0"
    "OFR_416, OFRnnn_416, LPNnnn_416, OUK_416\0"
    "Invalid recipient.\0"
    "417\0"
    "OFR_417, OFRnnn_417, LPNnnn_417, OUK_417\0"
    "420\0"
    "OFR_420, OFRnnn_420, LPNnnn_420, OUK_420\0"
    "Recipient archived (unused account).\0"
    "OFR_421, OFRnnn_421, LPNnnn_421, OUK_421\0"
    "Sender address not owned by the user.\0"
    "423\0"
    "OFR_423, OFRnnn_423, LPNnnn_423, OUK_423\0"
    "424\0"
    "OFR_424, OFRnnn_424, LPNnnn_424, OUK_424\0"
    "426\0"
    "OFR_426, OFRnnn_426, LPNnnn_426, OUK_426\0"
    "Recipient account is blocked.\0"
    "505\0"
    "OFR_505, OFRnnn_505, LPNnnn_505, OUK_505\0"
    "Service refused after DATA, try later.\0"
    "506\0"
    "OFR_506, OFRnnn_506, LPNnnn_506, OUK_506\0"
    "Mail rejected as spam.\0"
    "510\0"
    "OFR_510, OFRnnn_510, LPNnnn_510, OUK_510\0"
    "Service refused; sent as 550 although the text says try later.\0"
    "513\0"
    "OFR_513, OFRnnn_513, LPNnnn_513, OUK_513\0"
    "Mail rejected (OUK_513, Orange UK); cause not given.\0"
    "514\0"
    "OFR_514, OFRnnn_514, LPNnnn_514, OUK_514\0"
    "Message size limit.\0"
    "517\0"
    "OFR_517, OFRnnn_517, LPNnnn_517, OUK_517\0"
    "DMARC check failed.\0"
    "630\0"
    "OFR_630, OFRnnn_630, LPNnnn_630, OUK_630\0"
    "Client host rejected.\0"
    "999\0"
    "OFR_999, OFRnnn_999, LPNnnn_999, OUK_999\0"
    "Recipient overquota OFR_417\0"
    "Mailbox full although the enhanced code says bad mailbox.\0"
    "verifier la configuration SPF/DNS\0"
    "SPF check failed.\0"
    "501 5.0.2\0"
    "DMARC check failed\0"
    "550 5.0.1\0"
    "Your domain has been blacklisted\0"
    "Sender domain is on a list.\0"
    "Recipient address rejected: User unknown\0"
    "No such user, sent with a policy code.\0"
    "sisimai/set-of-emails (sample with sfr.fr)\0"
    "low\0"
    "Server busy too many connections\0"
    "Too many spams from your IP\0"
    "IP sends spam.\0"
    "too many errors from your IP\0"
    "Too many errors.\0"
    "IP sends spam, final form.\0"
    "spam detected\0"
    "virus detected\0"
    "Virus found.\0"
    "blocked due to inactivity\0"
    "Unused mailbox.\0"
    "550 5.2.2\0"
    "user quota exceeded\0"
    "554 5.2.2\0"
    "Quota exceeded (mailbox for user is full)\0"
    "spam message rejected\0"
    "Judged spam; an id and error code follow.\0"
    "spam message discarded\0"
    "Temporarily rejected\0"
    "Held back.\0"
    "Message was not accepted -- invalid mailbox\0"
    "Recipient mailbox not valid; the tail says why.\0"
    "account is disabled\0"
    "Account disabled.\0"
    "421 4.4.2\0"
    "timeout exceeded\0"
    "recipient has exceeded message rate limit\0"
    "service is currently unavailable\0"
    "Server not available for now.\0"
    "Policy rejection on the target address\0"
    "Recipient's policy.\0"
    "No such user!\0"
    "551 5.3.0\0"
    "Unknown error\0"
    "Unknown.\0"
    "Mailbox size limit exceeded\0"
    "Message rejected under suspicion of SPAM\0"
    "540 5.7.1\0"
    "recipient address rejected: Inactive\0"
    "recipient address rejected: Blocked\0"
    "Account blocked.\0"
    "rate limit exceeded\0"
    "Too fast.\0"
    "Spam message rejected\0"
    "Ip frequency limited\0"
    "IP sends too fast.\0"
    "sisimai/p5-sisimai:lib/Sisimai/Rhost/Tencent.pm (https://service.mail.qq.com/detail/122)\0"
    "Domain frequency limited\0"
    "Domain sends too fast.\0"
    "Sender frequency limited\0"
    "Sender sends too fast.\0"
    "Connection frequency limited\0"
    "Connection denied\0"
    "Suspected spam ip\0"
    "IP looks like a spam source.\0"
    "Suspected spam\0"
    "Suspected bounce attacks\0"
    "Looks like a bounce attack.\0"
    "SPF check failed\0"
    "SPF failed.\0"
    "Mail is rejected by recipients\0"
    "Recipient refuses the sender.\0"
    "Mail content denied\0"
    "spam is embedded in the email\0"
    "Mailbox unavailable or access denied\0"
    "Recipient not available or too fast.\0"
    "Mailbox not found\0"
    "is a deactivated mailbox\0"
    "Mailbox off.\0"
    "Bad address syntax\0"
    "Message too large\0"
    "mail rejected by antispam server\0"
    "HL:REP\0"
    "421 HL:REP\0"
    "Sender looks harmful; held back.\0"
    "HL:ICC\0"
    "421 HL:ICC\0"
    "Too many concurrent connections.\0"
    "NetEase reject-code list copied in (also 7114867758)\0"
    "HL:IFC\0"
    "421 HL:IFC\0"
    "IP sent too much in a short time.\0"
    "Momentum rules\0"
    "HL:MEP\0"
    "421 HL:MEP\0"
    "Envelope sender looks forged.\0"
    "DT:RBL\0"
    "450 DT:RBL\0"
    "IP is on one or more block lists.\0"
    "WM:BLI\0"
    "450 WM:BLI\0"
    "IP not allowed to send.\0"
    "WM:BLU\0"
    "450 WM:BLU\0"
    "User not allowed to send.\0"
    "DT:SPM\0"
    "451 DT:SPM\0"
    "Looks like spam, held: keep the queue and retry in 2 minutes.\0"
    "550 DT:SPM\0"
    "554 DT:SPM\0"
    "Content not allowed or judged spam.\0"
    "DT:SUM\0"
    "554 DT:SUM\0"
    "Envelope and header sender differ.\0"
    "RP:CEL\0"
    "451 RP:CEL\0"
    "Too many bad commands.\0"
    "MI:DMC\0"
    "451 MI:DMC\0"
    "Too many mails on one connection.\0"
    "MI:SFQ\0"
    "451 MI:SFQ\0"
    "Sender over the 15 minute limit.\0"
    "RP:QRC\0"
    "451 RP:QRC\0"
    "MI:NHD\0"
    "550 MI:NHD\0"
    "HELO empty.\0"
    "MI:IMF\0"
    "550 MI:IMF\0"
    "MI:SPF\0"
    "550 MI:SPF\0"
    "MI:DMA\0"
    "550 MI:DMA\0"
    "MI:STC\0"
    "550 MI:STC\0"
    "Sender over the daily connection limit.\0"
    "554 MI:STC\0"
    "Sender over the daily message limit.\0"
    "MI:SPB\0"
    "554 MI:SPB\0"
    "User not on the allowed sender list.\0"
    "RP:FRL\0"
    "550 RP:FRL\0"
    "No open relay.\0"
    "RP:RCL\0"
    "550 RP:RCL\0"
    "Too many recipients in one mail.\0"
    "RP:TRC\0"
    "550 RP:TRC\0"
    "Sender over the daily recipient limit.\0"
    "RP:ORQ\0"
    "550 RP:ORQ\0"
    "Over a daily limit.\0"
    "HL:IHU\0"
    "554 HL:IHU\0"
    "IP suspended for spam or odd connections.\0"
    "HL:IPB\0"
    "554 HL:IPB\0"
    "IP not on the allowed list.\0"
    "HL:ITC\0"
    "554 HL:ITC\0"
    "Invalid User\0"
    "User in blacklist\0"
    "Sender may not write to NetEase users.\0"
    "User suspended\0"
    "Recipient disabled or frozen.\0"
    "too much recipient\0"
    "Illegal Attachment\0"
    "exceeded mailsize limit\0"
    "NULL sender is not allowed\0"
    "Empty sender refused.\0"
    "Local user only\0"
    "Submission host: local senders only.\0"
    "authentication is required\0"
    "Log in.\0"
    "IP is rejected, smtp auth error limit exceed\0"
    "Too many login failures from the IP.\0"
    "IP in blacklist\0"
    "too much fail authentication\0"
    "Too many login failures.\0"
    "#4.4.5 Too many connections\0"
    "Sina: too many connections.\0"
    "553 5.7.1\0"
    "SENDER REJECT\0"
    "Sohu: sender refused.\0"
    "553 5.7.0\0"
    "IP REJECT\0"
    "Sohu: IP refused.\0"
    "rejected by antispam system\0"
    "21cn: judged spam.\0"
    "blocked by kbas\0"
    "Tom: judged spam.\0"
    "Unknown user (at RCPT)\0"
    "sisimai/p5-sisimai:lib/Sisimai/Rhost/NTTDOCOMO.pm\0"
    "Unknown user (after DATA)\0"
    "Refused by the recipient's filter: the user may well exist.\0"
    "too much mail data\0"
    "550 : User unknown\0"
    "Refused by the recipient's filter (text without the address).\0"
    "sisimai/p5-sisimai:lib/Sisimai/Rhost/KDDI.pm\0"
    ">: User unknown\0"
    "No such user (text with the address).\0"
    "Invalid recipient\0"
    "sisimai/set-of-emails (i.softbank.jp sample)\0"
    "Greylisted, try again after some time\0"
    "Greylisted.\0"
    "sisimai/p5-sisimai:lib/Sisimai/Rhost/Zoho.pm\0"
    "Temporary System Error\0"
    "Server trouble.\0"
    "Mailbox delivery restricted by policy error\0"
    "Policy limit on the mailbox.\0"
    "541 5.4.1\0"
    "Mail rejected by destination domain\0"
    "Recipient domain refuses the sender.\0"
    "User unknown\0"
    "rejected per DMARC policy\0"
    "Mailbox delivery failure policy error\0"
    "Recipient gone or refused by policy.\0"
    "552 5.7.1\0"
    "virus detected by Zoho Mail\0"
    "Virus.\0"
    "Relaying disallowed\0"
    "Recipient is not hosted there.\0"
    "554 5.2.3\0"
    "MailPolicy violation\0"
    "Recipient organisation's policy.\0"
    "Email flagged as Spam\0"
    "554 5.7.7\0"
    "Email policy violation detected\0"
    "Rejected by spam filter\0"
    "IB007\0"
    "421 too many sessions\0"
    "Too many sessions from the IP.\0"
    "sisimai/p5-sisimai:lib/Sisimai/Rhost/GoDaddy.pm (from godaddy.com/help 3568, 40685)\0"
    "IB101\0"
    "Queue is busy.\0"
    "IB103\0"
    "Poor Cloudmark CSI reputation.\0"
    "IB104\0"
    "IB105\0"
    "IB106\0"
    "IB108\0"
    "Reverse DNS failed.\0"
    "IB110\0"
    "IP blocked for an hour for spam.\0"
    "IB111\0"
    "IP blocked for the day for spam.\0"
    "IB112\0"
    "IP blocked for an hour for invalid recipients.\0"
    "IB113\0"
    "IP blocked for the day for invalid recipients.\0"
    "IB212\0"
    "Content judged spam.\0"
    "IB401\0"
    "535\0"
    "No login on inbound servers.\0"
    "IB501\0"
    "Blank From.\0"
    "IB502\0"
    "From is an IP address.\0"
    "IB504\0"
    "IP over the hourly message limit.\0"
    "IB506\0"
    "From domain is not valid in DNS.\0"
    "IB508\0"
    "IB510\0"
    "Too many messages in one session.\0"
    "IB605\0"
    "IB607\0"
    "IP over the hourly recipient limit.\0"
    "IB705\0"
    "RBL Reject\0"
    "GoDaddy's own list.\0"
    "Account storage limit\0"
    "Account disabled\0"
    "Mailbox off, usually for good.\0"
    "Account does not exist\0"
    "message is looping\0"
    "Forwarding loop (#5.4.6).\0"
    "rejected for spam or virus content\0"
    "Sender address blocked\0"
    "IP is on a blocked senders policy.\0"
    "sisimai/p5-sisimai:lib/Sisimai/Rhost/Mimecast.pm\0"
    "IP on the block list for invalid connections, or recipient check slow.\0"
    "IP Temporarily Blacklisted\0"
    "Limit reached; clears by itself.\0"
    "Internal resources are temporarily unavailable\0"
    "Greylisting or poor IP reputation.\0"
    "Account service is temporarily unavailable\0"
    "Too many inbound connections for the account.\0"
    "Open relay not allowed\0"
    "Neither domain is a customer, or IP not authorised.\0"
    "Account inbounds disabled\0"
    "Customer's inbound mail is off.\0"
    "Account outbounds disabled\0"
    "Customer's outbound mail is off.\0"
    "Unable to process connection at this time\0"
    "Server at full load.\0"
    "Message ended early\0"
    "Transfer broken, often by a firewall or virus scanner.\0"
    "the incorrect hostname used for inbounds\0"
    "MX record points to the wrong host.\0"
    "Over 100 recipients; send the rest later.\0"
    "Address not valid.\0"
    "503\0"
    "Bad sequence, or log in first.\0"
    "Incorrect authentication data\0"
    "Administrative prohibition - envelope blocked\0"
    "Blocked senders policy or SPF hard fail.\0"
    "Anti-Spoofing policy\0"
    "Customer's anti-spoofing policy.\0"
    "Envelope blocked - User Entry\0"
    "Recipient blocked this address.\0"
    "Envelope blocked - User Domain Entry\0"
    "Recipient blocked this domain.\0"
    "manually Blocked Senders\0"
    "Recipient blocked this sender.\0"
    "SPF Sender Invalid\0"
    "DKIM Sender Invalid\0"
    "DKIM failed.\0"
    "DMARC Sender Invalid\0"
    "Local CT IP Reputation - (reject)\0"
    "IP reputation.\0"
    "csi.mimecast.org Poor Reputation Sender\0"
    "Content Examination policy\0"
    "Content policy.\0"
    "Exceeding outbound thread limit\0"
    "Too many outbound connections.\0"
    "Invalid Recipient\0"
    "This route requires encryption (TLS)\0"
    "TLS wanted.\0"
    "requires TLS version 1.2 or greater\0"
    "Newer TLS wanted.\0"
    "requires high-strength ciphers\0"
    "Stronger ciphers wanted.\0"
    "Maximum email size exceeded\0"
    "Mail loop detected\0"
    "Over 25 hops.\0"
    "Host network not allowed\0"
    "Country not allowed.\0"
    "Email rejected due to security policies\0"
    "Virus signature or spam score over the limit.\0"
    "421 4.1.1\0"
    "unverified address\0"
    "Recipient check still running or failed for now.\0"
    "550 5.1.8\0"
    "Domain not found\0"
    "550 5.5.2\0"
    "need fully-qualified address\0"
    "Sender address not qualified.\0"
    "rejected per sender's DMARC policy\0"
    "Blocked - see https://ipcheck.proofpoint.com\0"
    "Local Policy Violation\0"
    "Local policy.\0"
    "marked as invalid\0"
    "Recipient marked invalid.\0"
    "blocked using prs.proofpoint.com\0"
    "Cloudmark Sender Intelligence\0"
    "IP is on Cloudmark's list.\0"
    "Relaying denied\0"
    "Recipient domain not hosted there.\0"
    "Temporary failure, please try again later\0"
    "Temporary failure.\0"
    "422\0"
    "License Expired\0"
    "Recipient's gateway has no valid licence.\0"
    "450 4.7.1\0"
    "Policy Rejection- Abuse\0"
    "IP judged abusive.\0"
    "Greylisted for 5 minutes\0"
    "451 4.4.3\0"
    "Temporary server error\0"
    "Temporary error.\0"
    "permanent failure for one or more recipients (address:blocked)\0"
    "Blocked by reputation or policy.\0"
    "rejecting spoofed message\0"
    "Looks spoofed.\0"
    "cuda_nsu 5.1.1 User unknown\0"
    "rejected due to spam URL in content\0"
    "Spam URL.\0"
    "rejecting banned content\0"
    "b.barracudacentral.org\0"
    "IP is on Barracuda's list.\0"
    "blocked using Barracuda Reputation\0"
    "rejected due to the sending MTA's poor reputation\0"
    "SenderBase score too low.\0"
    "poor reputation of a domain used in message transfer\0"
    "Domain reputation.\0"
    "SBRS score too low\0"
    "#5.7.1 Your access to submit messages to this e-mail system has been rejected\0"
    "Sender group is blocked.\0"
    "Service Temporarily Unavailable\0"
    "Temporary.\0"
    "Requested action aborted [9]\0"
    "Aborted, see article TECH246726.\0"
    "Message filtered (#5.7.1)\0"
    "trying to use me as a relay\0"
    "Invalid recipient (#5.1.1)\0"
    "542\0"
    "542 Rejected\0"
    "sisimai/go-sisimai:rhost/for-messagelabs.go\0"
    "Please turn on SMTP Authentication in your mail client\0"
    "Submission without login.\0"
    "500 5.7.1\0"
    "Symantec Zodiac\0"
    "IP block.\0"
    "ERS-Customized-Block\0"
    "Customer's own IP rule.\0"
    "BLOCK-SEND-ER\0"
    "Sender blocked.\0"
    "Invalid-Recipient\0"
    "NO-DOMAIN\0"
    "BLOCK-RCPT\0"
    "Recipient blocked.\0"
    "blocked using Trend Micro RBL+\0"
    "IP is on Trend Micro's list.\0"
    "ETP205\0"
    "550 5.7.26 ETP205\0"
    "ETP208\0"
    "550 5.5.4 ETP208\0"
    "IP is on Invaluement.\0"
    "found on one or more DNSBLs (abusixip)\0"
    "IP is on a block list; the list name is in brackets.\0"
    "cloudflare/cloudflare-docs:src/content/docs/email-routing/postmaster.mdx\0"
    "Upstream error\0"
    "The server behind the forward refused or failed.\0"
    "sisimai/p5-sisimai:lib/Sisimai/Rhost/Cloudflare.pm\0"
    "No such route.\0"
    "(#id-5.9.4)\0"
    "Try later.\0"
    "551 5.7.1\0"
    "Loop detected (#id-5.9.0)\0"
    "Loop.\0"
    "Domain not found (#id-5.9.2)\0"
    "Domain unknown.\0"
    "(#id-5.9.3)\0"
    "Bad domain data at the forwarder.\0"
    "(#id-5.9.5)\0"
    "Forward address cannot be read.\0"
    "considered as SPAM\0"
    "POL-P1\0"
    "sisimai/go-sisimai:rhost/for-facebook.go (facebook.com/postmaster/response_codes)\0"
    "POL-P2\0"
    "IP no longer accepted.\0"
    "POL-P3\0"
    "Not accepting from this server for 4 to 8 hours.\0"
    "POL-P4\0"
    "Not accepting from this server for 24 to 48 hours.\0"
    "POL-P5\0"
    "POL-P6\0"
    "Blocked URL.\0"
    "POL-P7\0"
    "Authentication or abuse policy.\0"
    "POL-T1\0"
    "Retry in 1 to 2 hours.\0"
    "POL-T2\0"
    "Retry in 4 to 8 hours.\0"
    "POL-T3\0"
    "Retry in 24 to 48 hours.\0"
    "RCP-P1\0"
    "No such recipient.\0"
    "RCP-P2\0"
    "Recipient's preferences refuse it.\0"
    "RCP-P3\0"
    "Recipient's privacy settings refuse it.\0"
    "RCP-T1\0"
    "Recipient not available for an internal reason.\0"
    "RCP-T4\0"
    "Account deactivated for now.\0"
    "MSG-P1\0"
    "MSG-P2\0"
    "MSG-P3\0"
    "Duplicate header.\0"
    "MSG-T1\0"
    "DNS-P1\0"
    "Sender domain does not exist.\0"
    "DNS-P2\0"
    "Sender domain has no MX.\0"
    "DNS-P3\0"
    "DNS-T1\0"
    "Sender domain does not resolve now.\0"
    "DNS-T2\0"
    "Reverse DNS does not resolve now.\0"
    "CON-T1\0"
    "Server has too many connections.\0"
    "CON-T2\0"
    "You have too many connections.\0"
    "CON-T3\0"
    "Too many new connections.\0"
    "CON-T4\0"
    "Too many recipients on this connection.\0"
    "INT-P1\0"
    "INT-P2\0"
    "INT-P3\0"
    "No such group.\0"
    "INT-P4\0"
    "/err/1\0"
    "mail.i.ua/err/1\0"
    "No relay.\0"
    "sisimai/p5-sisimai:lib/Sisimai/Rhost/IUA.pm\0"
    "/err/2\0"
    "mail.i.ua/err/2\0"
    "/err/3\0"
    "mail.i.ua/err/3\0"
    "Mailbox unused for 3 months.\0"
    "/err/4\0"
    "mail.i.ua/err/4\0"
    "/err/5\0"
    "mail.i.ua/err/5\0"
    "Sending limit.\0"
    "/err/6\0"
    "mail.i.ua/err/6\0"
    "Use your provider's SMTP.\0"
    "/err/7\0"
    "mail.i.ua/err/7\0"
    "Bad HELO.\0"
    "/err/8\0"
    "mail.i.ua/err/8\0"
    "Sender could not be checked.\0"
    "/err/9\0"
    "mail.i.ua/err/9\0"
    "IP is on a list.\0"
    "/err/10\0"
    "mail.i.ua/err/10\0"
    "Recipient takes listed senders only.\0"
    "zen.spamhaus.org\0"
    "IP is on a Spamhaus list (combined).\0"
    "sbl.spamhaus.org\0"
    "xbl.spamhaus.org\0"
    "IP is on the XBL (infected host).\0"
    "Policy Block List (PBL)\0"
    "IP is on the PBL (should not send direct).\0"
    "sisimai/p5-sisimai:lib/Sisimai/Rhost/GoDaddy.pm\0"
    "dbl.spamhaus.org\0"
    "A domain is on the DBL.\0"
    "www.spamhaus.org/query\0"
    "Pointer to the Spamhaus lookup page.\0"
    "spamcop.net/bl.shtml\0"
    "IP is on SpamCop.\0"
    "multi.uribl.com\0"
    "URL is on URIBL.\0"
    "dnsbl.sorbs.net\0"
    "IP is on SORBS.\0"
    "csi.cloudmark.com/reset-request\0"
    "IP is on Cloudmark CSI.\0"
    "listed by Invaluement\0"
    "hostkarma\0"
    "IP is on Hostkarma.\0"
    "spamrl.com\0"
    "IP is on SpamRL.\0"
    "grey.rbl\0"
    "Greylisting shown as a list.\0"
    "countries.nerd.dk\0"
    "Country list.\0"
    "Denied [SHXBL]\0"
    "IP is on the XBL.\0"
    "protection.outlook.com\0"
    "mx.microsoft\0"
    "prod.outlook.com\0"
    "outlook.office365.com\0"
    "office365.us\0"
    "protection.office365.us\0"
    "prod.exchangelabs.com\0"
    "protection.partner.outlook.cn\0"
    "frontbridge.com\0"
    "bigfish.com\0"
    "messaging.microsoft.com\0"
    "outlook.com\0"
    "hotmail.com\0"
    "olc.protection.outlook.com\0"
    "live.com\0"
    "msn.com\0"
    "passport.com\0"
    "google.com\0"
    "googlemail.com\0"
    "gmail.com\0"
    "psmtp.com\0"
    "yahoodns.net\0"
    "yahoo.com\0"
    "aol.com\0"
    "yahoo.net\0"
    "aim.com\0"
    "ymail.com\0"
    "rocketmail.com\0"
    "yahoo.co.uk\0"
    "yahoo.fr\0"
    "yahoo.de\0"
    "yahoo.com.br\0"
    "yahoo.co.in\0"
    "yahoo.co.jp\0"
    "ybb.ne.jp\0"
    "icloud.com\0"
    "me.com\0"
    "mac.com\0"
    "apple.com\0"
    "comcast.net\0"
    "cmcast.net\0"
    "cox.net\0"
    "charter.net\0"
    "rr.com\0"
    "spectrum.net\0"
    "twc.com\0"
    "brighthouse.com\0"
    "roadrunner.com\0"
    "att.net\0"
    "bellsouth.net\0"
    "prodigy.net\0"
    "sbcglobal.net\0"
    "ameritech.net\0"
    "pacbell.net\0"
    "swbell.net\0"
    "verizon.net\0"
    "vzwpix.com\0"
    "vtext.com\0"
    "gmx.net\0"
    "gmx.de\0"
    "gmx.com\0"
    "gmx.at\0"
    "gmx.ch\0"
    "web.de\0"
    "mail.com\0"
    "kundenserver.de\0"
    "1and1.com\0"
    "1and1.co.uk\0"
    "1and1.fr\0"
    "1and1.es\0"
    "ionos.com\0"
    "ionos.de\0"
    "ionos.fr\0"
    "ionos.co.uk\0"
    "ionos.es\0"
    "ionos.it\0"
    "perfora.net\0"
    "ui-dns.com\0"
    "schlund.de\0"
    "einsundeins.de\0"
    "t-online.de\0"
    "t-ipnet.de\0"
    "orange.fr\0"
    "wanadoo.fr\0"
    "laposte.net\0"
    "voila.fr\0"
    "orange.com\0"
    "orange.net\0"
    "oleane.net\0"
    "sfr.fr\0"
    "neuf.fr\0"
    "numericable.fr\0"
    "cegetel.net\0"
    "sfr.net\0"
    "9online.fr\0"
    "club-internet.fr\0"
    "free.fr\0"
    "proxad.net\0"
    "aliceadsl.fr\0"
    "mail.ru\0"
    "list.ru\0"
    "bk.ru\0"
    "inbox.ru\0"
    "vk.company\0"
    "yandex.ru\0"
    "yandex.net\0"
    "yandex.com\0"
    "ya.ru\0"
    "yandex.ua\0"
    "yandex.by\0"
    "yandex.kz\0"
    "rambler.ru\0"
    "lenta.ru\0"
    "rambler-co.ru\0"
    "qq.com\0"
    "foxmail.com\0"
    "exmail.qq.com\0"
    "163.com\0"
    "126.com\0"
    "yeah.net\0"
    "netease.com\0"
    "qiye.163.com\0"
    "ym.163.com\0"
    "188.com\0"
    "vip.163.com\0"
    "sina.com\0"
    "sina.cn\0"
    "sina.com.cn\0"
    "sohu.com\0"
    "21cn.com\0"
    "tom.com\0"
    "sinanet.com\0"
    "docomo.ne.jp\0"
    "ezweb.ne.jp\0"
    "au.com\0"
    "kddi.ne.jp\0"
    "dion.ne.jp\0"
    "auone-net.jp\0"
    "softbank.ne.jp\0"
    "softbank.jp\0"
    "disney.ne.jp\0"
    "zoho.com\0"
    "zoho.eu\0"
    "zoho.in\0"
    "zohomail.com\0"
    "zoho.com.au\0"
    "zohomail.eu\0"
    "protonmail.ch\0"
    "proton.me\0"
    "protonmail.com\0"
    "proton.ch\0"
    "secureserver.net\0"
    "godaddy.com\0"
    "mimecast.com\0"
    "mimecast.co.za\0"
    "mimecast-offshore.com\0"
    "pphosted.com\0"
    "ppe-hosted.com\0"
    "proofpoint.com\0"
    "gpphosted.com\0"
    "ppops.net\0"
    "emailfiltering.com\0"
    "barracudanetworks.com\0"
    "barracuda.com\0"
    "cudamail.com\0"
    "iphmx.com\0"
    "messagelabs.com\0"
    "trendmicro.com\0"
    "trendmicro.eu\0"
    "trendmicro.co.jp\0"
    "tmes.trendmicro.com\0"
    "hes.trendmicro.com\0"
    "fireeyecloud.com\0"
    "fireeye.com\0"
    "fireeyegov.com\0"
    "mx.cloudflare.net\0"
    "improvmx.com\0"
    "facebook.com\0"
    "fb.com\0"
    "msg.facebook.com\0"
    "i.ua\0"
    "wp.pl\0"
    "o2.pl\0"
    "go2.pl\0"
    "tlen.pl\0"
    "onet.pl\0"
    "op.pl\0"
    "onet.eu\0"
    "vp.pl\0"
    "poczta.onet.pl\0"
    "interia.pl\0"
    "interia.eu\0"
    "interiowy.pl\0"
    "seznam.cz\0"
    "email.cz\0"
    "szn.cz\0"
    "naver.com\0"
    "daum.net\0"
    "hanmail.net\0"
    "kakao.com\0"
    "libero.it\0"
    "virgilio.it\0"
    "iol.it\0"
    "inwind.it\0"
    "tin.it\0"
    "tim.it\0"
    "telecomitalia.it\0"
    "alice.it\0"
    "aruba.it\0"
    "arubapec.it\0"
    "aruba.com\0"
    "terra.com.br\0"
    "terra.com\0"
    "terra.es\0"
    "uol.com.br\0"
    "bol.com.br\0"
    "locaweb.com.br\0"
    "email.locaweb.com.br\0"
    "telefonica.net\0"
    "movistar.es\0"
    "movistar.com\0"
    "btinternet.com\0"
    "bt.com\0"
    "btconnect.com\0"
    "btopenworld.com\0"
    "virginmedia.com\0"
    "ntlworld.com\0"
    "blueyonder.co.uk\0"
    "virgin.net\0"
    "sky.com\0"
    "telenet.be\0"
    "telenet-ops.be\0"
    "skynet.be\0"
    "proximus.be\0"
    "belgacom.be\0"
    "ziggo.nl\0"
    "upcmail.net\0"
    "chello.at\0"
    "chello.nl\0"
    "upc.nl\0"
    "home.nl\0"
    "kpnmail.nl\0"
    "xs4all.nl\0"
    "kpn.com\0"
    "planet.nl\0"
    "hetnet.nl\0"
    "bluewin.ch\0"
    "rzone.de\0"
    "strato.de\0"
    "hostinger.com\0"
    "ovh.net\0"
    "ovh.com\0"
    "mail.ovh.net\0"
    "gandi.net\0"
    "emailsrvr.com\0"
    "rackspace.com\0"
    "messagingengine.com\0"
    "fastmail.com\0"
    "fastmail.fm\0"
    "migadu.com\0"
    "earthlink.net\0"
    "mindspring.com\0"
    "oxsus-vadesecure.net\0"
    "centurylink.net\0"
    "q.com\0"
    "embarqmail.com\0"
    "centurytel.net\0"
    "optonline.net\0"
    "optimum.net\0"
    "cv.net\0"
    "frontier.com\0"
    "frontiernet.net\0"
    "rogers.com\0"
    "bell.net\0"
    "sympatico.ca\0"
    "bell.ca\0"
    "telus.net\0"
    "telus.com\0"
    "shaw.ca\0"
    "bigpond.com\0"
    "telstra.com\0"
    "bigpond.net.au\0"
    "telstra.net\0"
    "optusnet.com.au\0"
    "iinet.net.au\0"
    "tpg.com.au\0"
    "internode.on.net\0"
    "tpgi.com.au\0"
    "xtra.co.nz\0"
    "spark.co.nz\0"
    "biglobe.ne.jp\0"
    "nifty.com\0"
    "nifty.ne.jp\0"
    "ocn.ne.jp\0"
    "ocn.ad.jp\0"
    "so-net.ne.jp\0"
    "rediffmail.com\0"
    "rediff.com\0"
    "rediffmailpro.com\0"
    "ukr.net\0"
    "fwdcdn.com\0"
    "amazonses.com\0"
    "awsapps.com\0"
    "inbound-smtp.us-east-1.amazonaws.com\0"
    "inbound-smtp.us-west-2.amazonaws.com\0"
    "inbound-smtp.eu-west-1.amazonaws.com\0"
    "sophos.com\0"
    "reflexion.net\0"
    "mailcontrol.com\0"
    "blackspider.com\0"
    "hornetsecurity.com\0"
    "antispameurope.com\0"
    "spamfilter.io\0"
    "zerospam.ca\0"
    "fortimailcloud.com\0"
    "fortimail.com\0"
    "antispamcloud.com\0"
    "spamexperts.com\0"
    "spamexperts.eu\0"
    "mtaroutes.com\0"
    "mailspamprotection.com\0"
    "dreamhost.com\0"
    "titan.email\0";
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif
