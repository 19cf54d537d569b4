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

const bc_category bc_categories[BC_NCATEGORY] = {
    {"delivered", 2, 7, 5},
    {"user_unknown", 5, 1, 1},
    {"bad_address", 5, 1, 1},
    {"domain_unknown", 5, 1, 1},
    {"mailbox_moved", 5, 1, 1},
    {"mailbox_disabled", 5, 1, 1},
    {"mailbox_full", 4, 1, 2},
    {"recipient_restricted", 5, 1, 0},
    {"greylisted", 4, 2, 2},
    {"rate_limited", 4, 3, 2},
    {"too_many_recipients", 4, 4, 2},
    {"server_error", 4, 2, 2},
    {"network_error", 4, 5, 2},
    {"dns_error", 4, 5, 2},
    {"routing_error", 5, 2, 0},
    {"expired", 4, 5, 2},
    {"message_too_large", 5, 4, 4},
    {"content_format", 5, 4, 4},
    {"attachment_blocked", 5, 4, 4},
    {"virus_detected", 5, 4, 4},
    {"spam_content", 5, 4, 4},
    {"ip_blocklisted", 5, 3, 3},
    {"domain_blocklisted", 5, 3, 3},
    {"bad_reputation", 5, 3, 3},
    {"auth_failure", 5, 3, 3},
    {"reverse_dns", 5, 3, 3},
    {"tls_required", 5, 3, 3},
    {"sender_rejected", 5, 3, 3},
    {"smtp_auth", 5, 3, 3},
    {"relay_denied", 5, 3, 0},
    {"policy_rejection", 5, 2, 0},
    {"protocol_error", 5, 3, 3},
    {"suppressed", 5, 6, 1},
    {"auto_reply", 0, 7, 5},
    {"complaint", 0, 1, 1},
    {"unknown", 0, 0, 0},
};

/* code, kind, class, category, action, listed, description */
const bc_code bc_codes[BC_NCODE] = {
    {"101", 1, 1, BC_CAT_NETWORK_ERROR, 2, 0, 1},
    {"111", 1, 1, BC_CAT_NETWORK_ERROR, 2, 0, 30},
    {"1xx", 4, 1, BC_CAT_UNKNOWN, 0, 1, 60},
    {"2.0.0", 0, 2, BC_CAT_DELIVERED, 5, 0, 97},
    {"2.1.0", 0, 2, BC_CAT_DELIVERED, 5, 0, 120},
    {"2.1.5", 0, 2, BC_CAT_DELIVERED, 5, 0, 141},
    {"2.1.9", 0, 2, BC_CAT_DELIVERED, 5, 0, 167},
    {"2.2.0", 0, 2, BC_CAT_DELIVERED, 5, 0, 207},
    {"2.3.0", 0, 2, BC_CAT_DELIVERED, 5, 0, 241},
    {"2.3.6", 0, 2, BC_CAT_DELIVERED, 5, 0, 279},
    {"2.5.0", 0, 2, BC_CAT_DELIVERED, 5, 0, 310},
    {"2.6.4", 0, 2, BC_CAT_DELIVERED, 5, 0, 345},
    {"2.6.8", 0, 2, BC_CAT_DELIVERED, 5, 0, 376},
    {"2.7.0", 0, 2, BC_CAT_DELIVERED, 5, 0, 445},
    {"2.7.7", 0, 2, BC_CAT_DELIVERED, 5, 0, 480},
    {"2.XXX.YYY", 2, 2, BC_CAT_DELIVERED, 5, 1, 506},
    {"200", 1, 2, BC_CAT_DELIVERED, 5, 0, 662},
    {"211", 1, 2, BC_CAT_DELIVERED, 5, 0, 691},
    {"214", 1, 2, BC_CAT_DELIVERED, 5, 0, 727},
    {"220", 1, 2, BC_CAT_DELIVERED, 5, 0, 740},
    {"221", 1, 2, BC_CAT_DELIVERED, 5, 0, 754},
    {"235", 1, 2, BC_CAT_DELIVERED, 5, 0, 791},
    {"250", 1, 2, BC_CAT_DELIVERED, 5, 0, 816},
    {"251", 1, 2, BC_CAT_DELIVERED, 5, 0, 854},
    {"252", 1, 2, BC_CAT_DELIVERED, 5, 0, 883},
    {"253", 1, 2, BC_CAT_DELIVERED, 5, 0, 946},
    {"2xx", 4, 2, BC_CAT_DELIVERED, 5, 1, 984},
    {"334", 1, 3, BC_CAT_UNKNOWN, 0, 0, 1047},
    {"354", 1, 3, BC_CAT_UNKNOWN, 0, 0, 1064},
    {"355", 1, 3, BC_CAT_UNKNOWN, 0, 0, 1105},
    {"3xx", 4, 3, BC_CAT_UNKNOWN, 0, 1, 1144},
    {"4.0.0", 0, 4, BC_CAT_UNKNOWN, 0, 0, 97},
    {"4.1.0", 0, 4, BC_CAT_UNKNOWN, 0, 0, 120},
    {"4.1.1", 0, 4, BC_CAT_USER_UNKNOWN, 2, 0, 1206},
    {"4.1.10", 0, 4, BC_CAT_DOMAIN_UNKNOWN, 2, 0, 1238},
    {"4.1.2", 0, 4, BC_CAT_DOMAIN_UNKNOWN, 2, 0, 1268},
    {"4.1.3", 0, 4, BC_CAT_BAD_ADDRESS, 2, 0, 1299},
    {"4.1.4", 0, 4, BC_CAT_UNKNOWN, 0, 0, 1338},
    {"4.1.5", 0, 4, BC_CAT_UNKNOWN, 0, 0, 141},
    {"4.1.6", 0, 4, BC_CAT_MAILBOX_MOVED, 2, 0, 1376},
    {"4.1.7", 0, 4, BC_CAT_SENDER_REJECTED, 3, 0, 1429},
    {"4.1.8", 0, 4, BC_CAT_SENDER_REJECTED, 3, 0, 1465},
    {"4.1.9", 0, 4, BC_CAT_UNKNOWN, 0, 0, 167},
    {"4.2.0", 0, 4, BC_CAT_UNKNOWN, 0, 0, 207},
    {"4.2.1", 0, 4, BC_CAT_MAILBOX_DISABLED, 2, 0, 1493},
    {"4.2.2", 0, 4, BC_CAT_MAILBOX_FULL, 2, 0, 1534},
    {"4.2.3", 0, 4, BC_CAT_MESSAGE_TOO_LARGE, 4, 0, 1547},
    {"4.2.4", 0, 4, BC_CAT_SERVER_ERROR, 2, 0, 1591},
    {"4.3.0", 0, 4, BC_CAT_SERVER_ERROR, 2, 0, 241},
    {"4.3.1", 0, 4, BC_CAT_SERVER_ERROR, 2, 0, 1622},
    {"4.3.2", 0, 4, BC_CAT_SERVER_ERROR, 2, 0, 1639},
    {"4.3.3", 0, 4, BC_CAT_SERVER_ERROR, 2, 0, 1677},
    {"4.3.4", 0, 4, BC_CAT_MESSAGE_TOO_LARGE, 4, 0, 1717},
    {"4.3.5", 0, 4, BC_CAT_SERVER_ERROR, 2, 0, 1744},
    {"4.3.6", 0, 4, BC_CAT_UNKNOWN, 0, 0, 279},
    {"4.4.0", 0, 4, BC_CAT_NETWORK_ERROR, 2, 0, 1774},
    {"4.4.1", 0, 4, BC_CAT_NETWORK_ERROR, 2, 0, 1819},
    {"4.4.2", 0, 4, BC_CAT_NETWORK_ERROR, 2, 0, 1839},
    {"4.4.3", 0, 4, BC_CAT_DNS_ERROR, 2, 0, 1854},
    {"4.4.4", 0, 4, BC_CAT_ROUTING_ERROR, 0, 0, 1879},
    {"4.4.5", 0, 4, BC_CAT_SERVER_ERROR, 2, 0, 1895},
    {"4.4.6", 0, 4, BC_CAT_ROUTING_ERROR, 0, 0, 1918},
    {"4.4.7", 0, 4, BC_CAT_EXPIRED, 2, 0, 1940},
    {"4.4.8", 0, 4, BC_CAT_NETWORK_ERROR, 2, 0, 1962},
    {"4.5.0", 0, 4, BC_CAT_UNKNOWN, 0, 0, 310},
    {"4.5.1", 0, 4, BC_CAT_PROTOCOL_ERROR, 3, 0, 1976},
    {"4.5.2", 0, 4, BC_CAT_PROTOCOL_ERROR, 3, 0, 1992},
    {"4.5.3", 0, 4, BC_CAT_TOO_MANY_RECIPIENTS, 2, 0, 2005},
    {"4.5.4", 0, 4, BC_CAT_PROTOCOL_ERROR, 3, 0, 2025},
    {"4.5.5", 0, 4, BC_CAT_PROTOCOL_ERROR, 3, 0, 2051},
    {"4.5.6", 0, 4, BC_CAT_SMTP_AUTH, 3, 0, 2074},
    {"4.6.0", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0, 2115},
    {"4.6.1", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0, 2146},
    {"4.6.10", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0, 2166},
    {"4.6.2", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0, 2183},
    {"4.6.3", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0, 2218},
    {"4.6.4", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0, 345},
    {"4.6.5", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0, 2256},
    {"4.6.6", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0, 2274},
    {"4.6.7", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0, 2304},
    {"4.6.8", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0, 376},
    {"4.6.9", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0, 2364},
    {"4.7.0", 0, 4, BC_CAT_UNKNOWN, 0, 0, 445},
    {"4.7.1", 0, 4, BC_CAT_POLICY_REJECTION, 0, 0, 2466},
    {"4.7.10", 0, 4, BC_CAT_TLS_REQUIRED, 3, 0, 2507},
    {"4.7.11", 0, 4, BC_CAT_TLS_REQUIRED, 3, 0, 2525},
    {"4.7.12", 0, 4, BC_CAT_SMTP_AUTH, 3, 0, 2584},
    {"4.7.13", 0, 4, BC_CAT_SMTP_AUTH, 3, 0, 2616},
    {"4.7.14", 0, 4, BC_CAT_SMTP_AUTH, 3, 0, 2638},
    {"4.7.15", 0, 4, BC_CAT_POLICY_REJECTION, 0, 0, 2666},
    {"4.7.16", 0, 4, BC_CAT_MESSAGE_TOO_LARGE, 4, 0, 2692},
    {"4.7.17", 0, 4, BC_CAT_MAILBOX_MOVED, 2, 0, 2738},
    {"4.7.18", 0, 4, BC_CAT_MAILBOX_MOVED, 2, 0, 2764},
    {"4.7.19", 0, 4, BC_CAT_POLICY_REJECTION, 0, 0, 2789},
    {"4.7.2", 0, 4, BC_CAT_RECIPIENT_RESTRICTED, 0, 0, 2819},
    {"4.7.20", 0, 4, BC_CAT_AUTH_FAILURE, 3, 0, 2853},
    {"4.7.21", 0, 4, BC_CAT_AUTH_FAILURE, 3, 0, 2885},
    {"4.7.22", 0, 4, BC_CAT_AUTH_FAILURE, 3, 0, 2920},
    {"4.7.23", 0, 4, BC_CAT_AUTH_FAILURE, 3, 0, 2965},
    {"4.7.24", 0, 4, BC_CAT_AUTH_FAILURE, 3, 0, 2987},
    {"4.7.25", 0, 4, BC_CAT_REVERSE_DNS, 3, 0, 3008},
    {"4.7.26", 0, 4, BC_CAT_AUTH_FAILURE, 3, 0, 3038},
    {"4.7.27", 0, 4, BC_CAT_SENDER_REJECTED, 3, 0, 3076},
    {"4.7.28", 0, 4, BC_CAT_RATE_LIMITED, 2, 0, 3103},
    {"4.7.29", 0, 4, BC_CAT_AUTH_FAILURE, 3, 0, 3123},
    {"4.7.3", 0, 4, BC_CAT_POLICY_REJECTION, 0, 0, 3146},
    {"4.7.30", 0, 4, BC_CAT_TLS_REQUIRED, 3, 0, 3192},
    {"4.7.4", 0, 4, BC_CAT_TLS_REQUIRED, 3, 0, 3220},
    {"4.7.5", 0, 4, BC_CAT_TLS_REQUIRED, 3, 0, 3252},
    {"4.7.6", 0, 4, BC_CAT_TLS_REQUIRED, 3, 0, 3274},
    {"4.7.7", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0, 480},
    {"4.7.8", 0, 4, BC_CAT_SMTP_AUTH, 3, 0, 3312},
    {"4.7.9", 0, 4, BC_CAT_SMTP_AUTH, 3, 0, 3347},
    {"4.XXX.YYY", 2, 4, BC_CAT_UNKNOWN, 0, 1, 3384},
    {"403", 1, 4, BC_CAT_SENDER_REJECTED, 3, 0, 3725},
    {"420", 1, 4, BC_CAT_NETWORK_ERROR, 2, 0, 3766},
    {"421", 1, 4, BC_CAT_SERVER_ERROR, 2, 1, 3804},
    {"422", 1, 4, BC_CAT_UNKNOWN, 0, 0, 3856},
    {"426", 1, 4, BC_CAT_NETWORK_ERROR, 2, 0, 3919},
    {"430", 1, 4, BC_CAT_PROTOCOL_ERROR, 3, 0, 3951},
    {"431", 1, 4, BC_CAT_SERVER_ERROR, 2, 0, 3989},
    {"432", 1, 4, BC_CAT_SMTP_AUTH, 3, 0, 2584},
    {"441", 1, 4, BC_CAT_NETWORK_ERROR, 2, 0, 4022},
    {"442", 1, 4, BC_CAT_NETWORK_ERROR, 2, 0, 4065},
    {"446", 1, 4, BC_CAT_ROUTING_ERROR, 0, 0, 4095},
    {"447", 1, 4, BC_CAT_EXPIRED, 2, 0, 4125},
    {"449", 1, 4, BC_CAT_ROUTING_ERROR, 0, 0, 4154},
    {"450", 1, 4, BC_CAT_SERVER_ERROR, 2, 1, 4179},
    {"451", 1, 4, BC_CAT_SERVER_ERROR, 2, 1, 4253},
    {"452", 1, 4, BC_CAT_SERVER_ERROR, 2, 1, 4299},
    {"453", 1, 4, BC_CAT_UNKNOWN, 0, 0, 4355},
    {"454", 1, 4, BC_CAT_SERVER_ERROR, 2, 0, 4372},
    {"455", 1, 4, BC_CAT_SERVER_ERROR, 2, 0, 4425},
    {"456", 1, 4, BC_CAT_NETWORK_ERROR, 2, 0, 4465},
    {"458", 1, 4, BC_CAT_SERVER_ERROR, 2, 0, 4501},
    {"459", 1, 4, BC_CAT_POLICY_REJECTION, 0, 0, 4535},
    {"470", 1, 4, BC_CAT_RATE_LIMITED, 2, 0, 4552},
    {"471", 1, 4, BC_CAT_SERVER_ERROR, 2, 0, 4585},
    {"475", 1, 4, BC_CAT_POLICY_REJECTION, 0, 0, 4625},
    {"498", 1, 4, BC_CAT_UNKNOWN, 0, 0, 4672},
    {"4xx", 4, 4, BC_CAT_UNKNOWN, 0, 1, 4700},
    {"5.0.0", 0, 5, BC_CAT_UNKNOWN, 0, 1, 4755},
    {"5.1.0", 0, 5, BC_CAT_UNKNOWN, 0, 1, 120},
    {"5.1.1", 0, 5, BC_CAT_USER_UNKNOWN, 1, 1, 1206},
    {"5.1.10", 0, 5, BC_CAT_DOMAIN_UNKNOWN, 1, 0, 1238},
    {"5.1.2", 0, 5, BC_CAT_DOMAIN_UNKNOWN, 1, 1, 1268},
    {"5.1.3", 0, 5, BC_CAT_BAD_ADDRESS, 1, 1, 1299},
    {"5.1.4", 0, 5, BC_CAT_UNKNOWN, 0, 1, 1338},
    {"5.1.5", 0, 5, BC_CAT_UNKNOWN, 0, 1, 4778},
    {"5.1.6", 0, 5, BC_CAT_MAILBOX_MOVED, 1, 1, 4812},
    {"5.1.7", 0, 5, BC_CAT_SENDER_REJECTED, 3, 1, 1429},
    {"5.1.8", 0, 5, BC_CAT_SENDER_REJECTED, 3, 1, 1465},
    {"5.1.9", 0, 5, BC_CAT_UNKNOWN, 0, 0, 167},
    {"5.2.0", 0, 5, BC_CAT_UNKNOWN, 0, 1, 207},
    {"5.2.1", 0, 5, BC_CAT_MAILBOX_DISABLED, 1, 1, 1493},
    {"5.2.2", 0, 5, BC_CAT_MAILBOX_FULL, 2, 1, 1534},
    {"5.2.3", 0, 5, BC_CAT_MESSAGE_TOO_LARGE, 4, 1, 4830},
    {"5.2.4", 0, 5, BC_CAT_SERVER_ERROR, 2, 1, 1591},
    {"5.3.0", 0, 5, BC_CAT_SERVER_ERROR, 2, 1, 241},
    {"5.3.1", 0, 5, BC_CAT_SERVER_ERROR, 2, 1, 1622},
    {"5.3.2", 0, 5, BC_CAT_SERVER_ERROR, 2, 1, 1639},
    {"5.3.3", 0, 5, BC_CAT_SERVER_ERROR, 2, 1, 1677},
    {"5.3.4", 0, 5, BC_CAT_MESSAGE_TOO_LARGE, 4, 1, 1717},
    {"5.3.5", 0, 5, BC_CAT_SERVER_ERROR, 2, 0, 1744},
    {"5.3.6", 0, 5, BC_CAT_UNKNOWN, 0, 0, 279},
    {"5.4.0", 0, 5, BC_CAT_NETWORK_ERROR, 2, 1, 1774},
    {"5.4.1", 0, 5, BC_CAT_NETWORK_ERROR, 2, 1, 4875},
    {"5.4.2", 0, 5, BC_CAT_NETWORK_ERROR, 2, 1, 1839},
    {"5.4.3", 0, 5, BC_CAT_DNS_ERROR, 2, 1, 4918},
    {"5.4.4", 0, 5, BC_CAT_ROUTING_ERROR, 0, 1, 1879},
    {"5.4.5", 0, 5, BC_CAT_SERVER_ERROR, 2, 1, 4941},
    {"5.4.6", 0, 5, BC_CAT_ROUTING_ERROR, 0, 1, 1918},
    {"5.4.7", 0, 5, BC_CAT_EXPIRED, 2, 1, 1940},
    {"5.4.8", 0, 5, BC_CAT_NETWORK_ERROR, 2, 0, 1962},
    {"5.5.0", 0, 5, BC_CAT_UNKNOWN, 0, 1, 310},
    {"5.5.1", 0, 5, BC_CAT_PROTOCOL_ERROR, 3, 1, 1976},
    {"5.5.2", 0, 5, BC_CAT_PROTOCOL_ERROR, 3, 1, 1992},
    {"5.5.3", 0, 5, BC_CAT_TOO_MANY_RECIPIENTS, 2, 1, 2005},
    {"5.5.4", 0, 5, BC_CAT_PROTOCOL_ERROR, 3, 1, 2025},
    {"5.5.5", 0, 5, BC_CAT_PROTOCOL_ERROR, 3, 1, 2051},
    {"5.5.6", 0, 5, BC_CAT_SMTP_AUTH, 3, 0, 2074},
    {"5.6.0", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 1, 2115},
    {"5.6.1", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 1, 2146},
    {"5.6.10", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 0, 2166},
    {"5.6.2", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 1, 2183},
    {"5.6.3", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 1, 2218},
    {"5.6.4", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 1, 345},
    {"5.6.5", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 1, 4960},
    {"5.6.6", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 0, 2274},
    {"5.6.7", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 0, 2304},
    {"5.6.8", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 0, 376},
    {"5.6.9", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 0, 2364},
    {"5.7.0", 0, 5, BC_CAT_UNKNOWN, 0, 1, 445},
    {"5.7.1", 0, 5, BC_CAT_POLICY_REJECTION, 0, 1, 2466},
    {"5.7.10", 0, 5, BC_CAT_TLS_REQUIRED, 3, 0, 2507},
    {"5.7.11", 0, 5, BC_CAT_TLS_REQUIRED, 3, 0, 2525},
    {"5.7.12", 0, 5, BC_CAT_SMTP_AUTH, 3, 0, 2584},
    {"5.7.13", 0, 5, BC_CAT_SMTP_AUTH, 3, 0, 2616},
    {"5.7.14", 0, 5, BC_CAT_SMTP_AUTH, 3, 0, 2638},
    {"5.7.15", 0, 5, BC_CAT_POLICY_REJECTION, 0, 0, 2666},
    {"5.7.16", 0, 5, BC_CAT_MESSAGE_TOO_LARGE, 4, 0, 2692},
    {"5.7.17", 0, 5, BC_CAT_MAILBOX_MOVED, 1, 0, 2738},
    {"5.7.18", 0, 5, BC_CAT_MAILBOX_MOVED, 1, 0, 2764},
    {"5.7.19", 0, 5, BC_CAT_POLICY_REJECTION, 0, 0, 2789},
    {"5.7.2", 0, 5, BC_CAT_RECIPIENT_RESTRICTED, 0, 1, 2819},
    {"5.7.20", 0, 5, BC_CAT_AUTH_FAILURE, 3, 0, 2853},
    {"5.7.21", 0, 5, BC_CAT_AUTH_FAILURE, 3, 0, 2885},
    {"5.7.22", 0, 5, BC_CAT_AUTH_FAILURE, 3, 0, 2920},
    {"5.7.23", 0, 5, BC_CAT_AUTH_FAILURE, 3, 0, 2965},
    {"5.7.24", 0, 5, BC_CAT_AUTH_FAILURE, 3, 0, 2987},
    {"5.7.25", 0, 5, BC_CAT_REVERSE_DNS, 3, 0, 3008},
    {"5.7.26", 0, 5, BC_CAT_AUTH_FAILURE, 3, 0, 3038},
    {"5.7.27", 0, 5, BC_CAT_SENDER_REJECTED, 3, 0, 3076},
    {"5.7.28", 0, 5, BC_CAT_RATE_LIMITED, 2, 0, 3103},
    {"5.7.29", 0, 5, BC_CAT_AUTH_FAILURE, 3, 0, 3123},
    {"5.7.3", 0, 5, BC_CAT_POLICY_REJECTION, 0, 1, 3146},
    {"5.7.30", 0, 5, BC_CAT_TLS_REQUIRED, 3, 0, 3192},
    {"5.7.4", 0, 5, BC_CAT_TLS_REQUIRED, 3, 1, 3220},
    {"5.7.5", 0, 5, BC_CAT_TLS_REQUIRED, 3, 1, 3252},
    {"5.7.6", 0, 5, BC_CAT_TLS_REQUIRED, 3, 1, 3274},
    {"5.7.7", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 1, 480},
    {"5.7.8", 0, 5, BC_CAT_SMTP_AUTH, 3, 0, 3312},
    {"5.7.9", 0, 5, BC_CAT_SMTP_AUTH, 3, 0, 3347},
    {"5.XXX.YYY", 2, 5, BC_CAT_UNKNOWN, 0, 1, 4978},
    {"500", 1, 5, BC_CAT_PROTOCOL_ERROR, 3, 1, 5170},
    {"501", 1, 5, BC_CAT_PROTOCOL_ERROR, 3, 1, 5236},
    {"502", 1, 5, BC_CAT_PROTOCOL_ERROR, 3, 1, 5289},
    {"503", 1, 5, BC_CAT_PROTOCOL_ERROR, 3, 1, 5322},
    {"504", 1, 5, BC_CAT_PROTOCOL_ERROR, 3, 1, 5377},
    {"505", 1, 5, BC_CAT_UNKNOWN, 0, 0, 5417},
    {"510", 1, 5, BC_CAT_UNKNOWN, 0, 0, 5477},
    {"511", 1, 5, BC_CAT_UNKNOWN, 0, 0, 5477},
    {"512", 1, 5, BC_CAT_UNKNOWN, 0, 0, 5506},
    {"513", 1, 5, BC_CAT_UNKNOWN, 0, 0, 5541},
    {"515", 1, 5, BC_CAT_UNKNOWN, 0, 0, 5575},
    {"517", 1, 5, BC_CAT_SENDER_REJECTED, 3, 0, 5622},
    {"520", 1, 5, BC_CAT_PROTOCOL_ERROR, 3, 0, 5670},
    {"521", 1, 5, BC_CAT_SERVER_ERROR, 2, 0, 5702},
    {"522", 1, 5, BC_CAT_MAILBOX_FULL, 2, 0, 5728},
    {"523", 1, 5, BC_CAT_TLS_REQUIRED, 3, 0, 2507},
    {"524", 1, 5, BC_CAT_TLS_REQUIRED, 3, 0, 2525},
    {"525", 1, 5, BC_CAT_SMTP_AUTH, 3, 0, 2616},
    {"530", 1, 5, BC_CAT_SMTP_AUTH, 3, 0, 5768},
    {"531", 1, 5, BC_CAT_SERVER_ERROR, 2, 0, 5820},
    {"533", 1, 5, BC_CAT_UNKNOWN, 0, 0, 5848},
    {"534", 1, 5, BC_CAT_SMTP_AUTH, 3, 0, 3347},
    {"535", 1, 5, BC_CAT_SMTP_AUTH, 3, 0, 3312},
    {"538", 1, 5, BC_CAT_TLS_REQUIRED, 3, 0, 2525},
    {"540", 1, 5, BC_CAT_UNKNOWN, 0, 0, 5914},
    {"541", 1, 5, BC_CAT_POLICY_REJECTION, 0, 0, 5971},
    {"542", 1, 5, BC_CAT_UNKNOWN, 0, 0, 6037},
    {"543", 1, 5, BC_CAT_ROUTING_ERROR, 0, 0, 6088},
    {"546", 1, 5, BC_CAT_ROUTING_ERROR, 0, 0, 6122},
    {"547", 1, 5, BC_CAT_EXPIRED, 2, 0, 6147},
    {"550", 1, 5, BC_CAT_UNKNOWN, 0, 1, 6176},
    {"551", 1, 5, BC_CAT_RELAY_DENIED, 0, 1, 6210},
    {"552", 1, 5, BC_CAT_MAILBOX_FULL, 2, 1, 6252},
    {"553", 1, 5, BC_CAT_UNKNOWN, 0, 1, 6311},
    {"554", 1, 5, BC_CAT_UNKNOWN, 0, 1, 6372},
    {"555", 1, 5, BC_CAT_PROTOCOL_ERROR, 3, 0, 6421},
    {"556", 1, 5, BC_CAT_DOMAIN_UNKNOWN, 1, 0, 6484},
    {"557", 1, 5, BC_CAT_POLICY_REJECTION, 0, 0, 6512},
    {"571", 1, 5, BC_CAT_POLICY_REJECTION, 0, 0, 6534},
    {"585", 1, 5, BC_CAT_UNKNOWN, 0, 0, 6573},
    {"591", 1, 5, BC_CAT_IP_BLOCKLISTED, 3, 0, 6618},
    {"5xx", 4, 5, BC_CAT_UNKNOWN, 0, 1, 6656},
    {"602", 1, 4, BC_CAT_EXPIRED, 2, 0, 6712},
    {"X.0", 3, 0, BC_CAT_UNKNOWN, 0, 0, 6735},
    {"X.1", 3, 0, BC_CAT_UNKNOWN, 0, 0, 6761},
    {"X.2", 3, 0, BC_CAT_UNKNOWN, 0, 0, 6779},
    {"X.3", 3, 0, BC_CAT_UNKNOWN, 0, 0, 6794},
    {"X.4", 3, 0, BC_CAT_UNKNOWN, 0, 0, 6813},
    {"X.5", 3, 0, BC_CAT_UNKNOWN, 0, 0, 6840},
    {"X.6", 3, 0, BC_CAT_UNKNOWN, 0, 0, 6870},
    {"X.7", 3, 0, BC_CAT_UNKNOWN, 0, 0, 6902},
};

/* provider, class, action, category, hint */
const bc_provider_fact bc_provider_facts[BC_NFACT] = {
    {1, 4, 2, BC_CAT_RATE_LIMITED, 6928},
    {1, 4, 2, BC_CAT_SERVER_ERROR, 1639},
    {1, 4, 2, BC_CAT_RATE_LIMITED, 6960},
    {1, 4, 2, BC_CAT_SERVER_ERROR, 7021},
    {1, 5, 1, BC_CAT_DOMAIN_UNKNOWN, 7028},
    {1, 4, 2, BC_CAT_EXPIRED, 7058},
    {1, 4, 2, BC_CAT_SERVER_ERROR, 7074},
    {1, 4, 2, BC_CAT_SERVER_ERROR, 7106},
    {1, 4, 2, BC_CAT_SERVER_ERROR, 7134},
    {1, 4, 2, BC_CAT_NETWORK_ERROR, 7173},
    {1, 4, 0, BC_CAT_TLS_REQUIRED, 7192},
    {1, 5, 0, BC_CAT_TLS_REQUIRED, 7192},
    {1, 4, 2, BC_CAT_NETWORK_ERROR, 7226},
    {1, 4, 2, BC_CAT_EXPIRED, 7257},
    {1, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 2005},
    {1, 4, 2, BC_CAT_SERVER_ERROR, 7291},
    {1, 4, 3, BC_CAT_AUTH_FAILURE, 7303},
    {1, 4, 0, BC_CAT_TLS_REQUIRED, 7332},
    {1, 5, 0, BC_CAT_TLS_REQUIRED, 7332},
    {1, 5, 0, BC_CAT_TLS_REQUIRED, 7355},
    {1, 4, 0, BC_CAT_TLS_REQUIRED, 7375},
    {1, 5, 0, BC_CAT_TLS_REQUIRED, 7375},
    {1, 4, 0, BC_CAT_DNS_ERROR, 7388},
    {1, 5, 0, BC_CAT_DNS_ERROR, 7388},
    {1, 4, 0, BC_CAT_TLS_REQUIRED, 7403},
    {1, 5, 0, BC_CAT_TLS_REQUIRED, 7403},
    {1, 4, 2, BC_CAT_RATE_LIMITED, 7429},
    {1, 4, 2, BC_CAT_BAD_REPUTATION, 7449},
    {1, 4, 2, BC_CAT_SERVER_ERROR, 7487},
    {1, 4, 2, BC_CAT_BAD_REPUTATION, 7449},
    {1, 4, 2, BC_CAT_RATE_LIMITED, 7502},
    {1, 5, 4, BC_CAT_CONTENT_FORMAT, 7536},
    {1, 5, 4, BC_CAT_ATTACHMENT_BLOCKED, 7564},
    {1, 5, 0, BC_CAT_POLICY_REJECTION, 0},
    {1, 5, 0, BC_CAT_USER_UNKNOWN, 7598},
    {1, 5, 1, BC_CAT_USER_UNKNOWN, 1206},
    {1, 5, 3, BC_CAT_POLICY_REJECTION, 7612},
    {1, 5, 1, BC_CAT_USER_UNKNOWN, 7647},
    {1, 4, 2, BC_CAT_RATE_LIMITED, 7667},
    {1, 4, 2, BC_CAT_RATE_LIMITED, 7702},
    {1, 4, 2, BC_CAT_RATE_LIMITED, 7728},
    {1, 4, 2, BC_CAT_RATE_LIMITED, 7780},
    {1, 5, 0, BC_CAT_POLICY_REJECTION, 7811},
    {1, 5, 0, BC_CAT_RELAY_DENIED, 7842},
    {1, 5, 1, BC_CAT_USER_UNKNOWN, 7862},
    {1, 5, 0, BC_CAT_ROUTING_ERROR, 1918},
    {1, 5, 0, BC_CAT_ROUTING_ERROR, 7904},
    {1, 4, 2, BC_CAT_EXPIRED, 7058},
    {1, 5, 1, BC_CAT_DOMAIN_UNKNOWN, 7923},
    {1, 4, 2, BC_CAT_EXPIRED, 7938},
    {1, 4, 2, BC_CAT_NETWORK_ERROR, 0},
    {1, 5, 0, BC_CAT_USER_UNKNOWN, 0},
    {1, 5, 1, BC_CAT_USER_UNKNOWN, 7974},
    {1, 5, 4, BC_CAT_CONTENT_FORMAT, 7994},
    {1, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 8013},
    {1, 5, 0, BC_CAT_RELAY_DENIED, 8037},
    {1, 5, 3, BC_CAT_SMTP_AUTH, 8053},
    {1, 4, 3, BC_CAT_IP_BLOCKLISTED, 8082},
    {1, 4, 3, BC_CAT_DOMAIN_BLOCKLISTED, 8118},
    {1, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 8160},
    {1, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 8194},
    {1, 4, 3, BC_CAT_AUTH_FAILURE, 8208},
    {1, 4, 3, BC_CAT_REVERSE_DNS, 8242},
    {1, 5, 3, BC_CAT_POLICY_REJECTION, 8273},
    {1, 5, 3, BC_CAT_SMTP_AUTH, 8302},
    {1, 5, 3, BC_CAT_RELAY_DENIED, 8343},
    {1, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 8382},
    {1, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 8410},
    {1, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 8438},
    {1, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 8468},
    {1, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 8504},
    {1, 5, 3, BC_CAT_SMTP_AUTH, 8533},
    {1, 5, 3, BC_CAT_BAD_REPUTATION, 8570},
    {1, 5, 3, BC_CAT_BAD_REPUTATION, 8590},
    {1, 5, 3, BC_CAT_BAD_REPUTATION, 8590},
    {1, 5, 1, BC_CAT_USER_UNKNOWN, 7862},
    {1, 5, 1, BC_CAT_USER_UNKNOWN, 8604},
    {1, 5, 3, BC_CAT_PROTOCOL_ERROR, 8621},
    {1, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 8630},
    {1, 4, 2, BC_CAT_RATE_LIMITED, 8652},
    {1, 4, 3, BC_CAT_AUTH_FAILURE, 8678},
    {1, 4, 3, BC_CAT_POLICY_REJECTION, 8698},
    {1, 5, 3, BC_CAT_BAD_REPUTATION, 8590},
    {1, 5, 4, BC_CAT_CONTENT_FORMAT, 8730},
    {1, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 8753},
    {1, 5, 3, BC_CAT_SUPPRESSED, 8786},
    {1, 4, 3, BC_CAT_IP_BLOCKLISTED, 8821},
    {1, 5, 3, BC_CAT_BAD_REPUTATION, 0},
    {1, 5, 3, BC_CAT_BAD_REPUTATION, 8839},
    {1, 4, 3, BC_CAT_BAD_REPUTATION, 8869},
    {1, 5, 3, BC_CAT_SENDER_REJECTED, 8903},
    {1, 5, 0, BC_CAT_POLICY_REJECTION, 2466},
    {1, 4, 3, BC_CAT_RATE_LIMITED, 8924},
    {2, 4, 2, BC_CAT_SERVER_ERROR, 8963},
    {2, 4, 2, BC_CAT_SERVER_ERROR, 8993},
    {2, 4, 2, BC_CAT_NETWORK_ERROR, 9015},
    {2, 4, 2, BC_CAT_NETWORK_ERROR, 9036},
    {2, 4, 2, BC_CAT_SERVER_ERROR, 9055},
    {2, 5, 0, BC_CAT_USER_UNKNOWN, 7598},
    {2, 5, 1, BC_CAT_USER_UNKNOWN, 9071},
    {2, 5, 1, BC_CAT_BAD_ADDRESS, 9100},
    {2, 5, 1, BC_CAT_BAD_ADDRESS, 9126},
    {2, 5, 1, BC_CAT_BAD_ADDRESS, 9126},
    {2, 5, 1, BC_CAT_BAD_ADDRESS, 9147},
    {2, 5, 3, BC_CAT_SENDER_REJECTED, 9168},
    {2, 4, 3, BC_CAT_RATE_LIMITED, 9184},
    {2, 5, 4, BC_CAT_SPAM_CONTENT, 9204},
    {2, 4, 2, BC_CAT_MAILBOX_FULL, 1534},
    {2, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 9237},
    {2, 5, 0, BC_CAT_ROUTING_ERROR, 9265},
    {2, 5, 4, BC_CAT_CONTENT_FORMAT, 9298},
    {2, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 9322},
    {2, 5, 0, BC_CAT_PROTOCOL_ERROR, 9364},
    {2, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 9385},
    {2, 5, 0, BC_CAT_ROUTING_ERROR, 1744},
    {2, 5, 0, BC_CAT_DOMAIN_UNKNOWN, 9420},
    {2, 5, 0, BC_CAT_ROUTING_ERROR, 7904},
    {2, 5, 0, BC_CAT_CONTENT_FORMAT, 9451},
    {2, 5, 3, BC_CAT_PROTOCOL_ERROR, 9490},
    {2, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 2005},
    {2, 5, 3, BC_CAT_PROTOCOL_ERROR, 9507},
    {2, 5, 4, BC_CAT_CONTENT_FORMAT, 9527},
    {2, 5, 0, BC_CAT_RELAY_DENIED, 8037},
    {2, 5, 0, BC_CAT_SMTP_AUTH, 9551},
    {2, 5, 0, BC_CAT_POLICY_REJECTION, 8013},
    {3, 4, 3, BC_CAT_AUTH_FAILURE, 9597},
    {3, 4, 3, BC_CAT_IP_BLOCKLISTED, 9611},
    {3, 4, 3, BC_CAT_IP_BLOCKLISTED, 9637},
    {3, 4, 2, BC_CAT_BAD_REPUTATION, 9663},
    {3, 4, 2, BC_CAT_BAD_REPUTATION, 9704},
    {3, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {3, 4, 2, BC_CAT_BAD_REPUTATION, 9745},
    {3, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {3, 4, 3, BC_CAT_DOMAIN_BLOCKLISTED, 9787},
    {3, 4, 3, BC_CAT_DOMAIN_BLOCKLISTED, 9821},
    {3, 4, 2, BC_CAT_BAD_REPUTATION, 9859},
    {3, 4, 2, BC_CAT_BAD_REPUTATION, 9859},
    {3, 4, 2, BC_CAT_RATE_LIMITED, 9893},
    {3, 4, 2, BC_CAT_RATE_LIMITED, 9904},
    {3, 4, 2, BC_CAT_RATE_LIMITED, 9915},
    {3, 4, 2, BC_CAT_RATE_LIMITED, 9926},
    {3, 4, 2, BC_CAT_RATE_LIMITED, 9938},
    {3, 4, 3, BC_CAT_IP_BLOCKLISTED, 9950},
    {3, 4, 3, BC_CAT_BAD_REPUTATION, 9961},
    {3, 4, 3, BC_CAT_IP_BLOCKLISTED, 9972},
    {3, 5, 4, BC_CAT_SPAM_CONTENT, 9983},
    {3, 4, 3, BC_CAT_IP_BLOCKLISTED, 9994},
    {3, 4, 3, BC_CAT_BAD_REPUTATION, 10005},
    {3, 4, 3, BC_CAT_IP_BLOCKLISTED, 10016},
    {3, 4, 3, BC_CAT_BAD_REPUTATION, 10027},
    {3, 5, 1, BC_CAT_USER_UNKNOWN, 7974},
    {3, 5, 1, BC_CAT_BAD_ADDRESS, 9168},
    {3, 4, 2, BC_CAT_SERVER_ERROR, 8963},
    {3, 4, 2, BC_CAT_RATE_LIMITED, 10038},
    {3, 4, 2, BC_CAT_RATE_LIMITED, 10103},
    {4, 4, 2, BC_CAT_SERVER_ERROR, 10124},
    {4, 4, 2, BC_CAT_SERVER_ERROR, 10149},
    {4, 4, 3, BC_CAT_BAD_REPUTATION, 10161},
    {4, 4, 3, BC_CAT_BAD_REPUTATION, 10199},
    {4, 4, 4, BC_CAT_SPAM_CONTENT, 10241},
    {4, 4, 0, BC_CAT_RECIPIENT_RESTRICTED, 10276},
    {4, 4, 2, BC_CAT_RATE_LIMITED, 10309},
    {4, 4, 3, BC_CAT_RATE_LIMITED, 10345},
    {4, 4, 2, BC_CAT_NETWORK_ERROR, 10378},
    {4, 4, 3, BC_CAT_REVERSE_DNS, 10397},
    {4, 4, 3, BC_CAT_TLS_REQUIRED, 10424},
    {4, 4, 2, BC_CAT_SERVER_ERROR, 10124},
    {4, 4, 3, BC_CAT_REVERSE_DNS, 10453},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 10471},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 10508},
    {4, 4, 2, BC_CAT_RATE_LIMITED, 10542},
    {4, 4, 4, BC_CAT_POLICY_REJECTION, 10563},
    {4, 4, 3, BC_CAT_TLS_REQUIRED, 10579},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 10600},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 10635},
    {4, 4, 2, BC_CAT_RATE_LIMITED, 10655},
    {4, 4, 2, BC_CAT_RATE_LIMITED, 10682},
    {4, 4, 2, BC_CAT_RATE_LIMITED, 10721},
    {4, 4, 2, BC_CAT_PROTOCOL_ERROR, 10752},
    {4, 4, 2, BC_CAT_SERVER_ERROR, 10797},
    {4, 4, 2, BC_CAT_NETWORK_ERROR, 10818},
    {4, 4, 3, BC_CAT_PROTOCOL_ERROR, 10847},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 10871},
    {4, 4, 2, BC_CAT_DNS_ERROR, 10904},
    {4, 4, 2, BC_CAT_MAILBOX_FULL, 10950},
    {4, 4, 2, BC_CAT_MAILBOX_FULL, 10971},
    {4, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 10982},
    {4, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 11026},
    {4, 4, 3, BC_CAT_PROTOCOL_ERROR, 10847},
    {4, 4, 2, BC_CAT_SMTP_AUTH, 11046},
    {4, 4, 2, BC_CAT_SERVER_ERROR, 11070},
    {4, 5, 3, BC_CAT_PROTOCOL_ERROR, 11122},
    {4, 5, 3, BC_CAT_SMTP_AUTH, 11151},
    {4, 5, 3, BC_CAT_PROTOCOL_ERROR, 11174},
    {4, 5, 3, BC_CAT_PROTOCOL_ERROR, 11204},
    {4, 5, 3, BC_CAT_PROTOCOL_ERROR, 11241},
    {4, 5, 3, BC_CAT_PROTOCOL_ERROR, 11263},
    {4, 5, 3, BC_CAT_SMTP_AUTH, 11288},
    {4, 5, 3, BC_CAT_SMTP_AUTH, 11318},
    {4, 5, 3, BC_CAT_PROTOCOL_ERROR, 11351},
    {4, 5, 3, BC_CAT_SMTP_AUTH, 11398},
    {4, 5, 3, BC_CAT_TLS_REQUIRED, 11422},
    {4, 5, 3, BC_CAT_SMTP_AUTH, 11458},
    {4, 5, 3, BC_CAT_SMTP_AUTH, 11497},
    {4, 5, 3, BC_CAT_SMTP_AUTH, 11529},
    {4, 5, 3, BC_CAT_SMTP_AUTH, 11561},
    {4, 5, 3, BC_CAT_SMTP_AUTH, 11561},
    {4, 5, 1, BC_CAT_USER_UNKNOWN, 7923},
    {4, 5, 1, BC_CAT_MAILBOX_DISABLED, 11596},
    {4, 5, 1, BC_CAT_MAILBOX_DISABLED, 11605},
    {4, 4, 2, BC_CAT_RATE_LIMITED, 10682},
    {4, 4, 2, BC_CAT_RATE_LIMITED, 11614},
    {4, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 11648},
    {4, 5, 3, BC_CAT_RELAY_DENIED, 11684},
    {4, 5, 3, BC_CAT_SENDER_REJECTED, 11702},
    {4, 4, 2, BC_CAT_MAILBOX_FULL, 11722},
    {4, 4, 3, BC_CAT_BAD_REPUTATION, 10161},
    {4, 4, 3, BC_CAT_BAD_REPUTATION, 10199},
    {4, 4, 3, BC_CAT_BAD_REPUTATION, 10345},
    {4, 5, 4, BC_CAT_SPAM_CONTENT, 11743},
    {4, 4, 2, BC_CAT_RATE_LIMITED, 11767},
    {4, 5, 3, BC_CAT_RELAY_DENIED, 11799},
    {4, 5, 3, BC_CAT_IP_BLOCKLISTED, 11829},
    {4, 5, 4, BC_CAT_CONTENT_FORMAT, 11867},
    {4, 5, 4, BC_CAT_CONTENT_FORMAT, 11911},
    {4, 5, 4, BC_CAT_CONTENT_FORMAT, 11939},
    {4, 5, 4, BC_CAT_CONTENT_FORMAT, 11962},
    {4, 5, 4, BC_CAT_CONTENT_FORMAT, 11989},
    {4, 5, 4, BC_CAT_CONTENT_FORMAT, 12030},
    {4, 5, 0, BC_CAT_POLICY_REJECTION, 12067},
    {4, 4, 3, BC_CAT_REVERSE_DNS, 12099},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 12123},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 10871},
    {4, 4, 3, BC_CAT_REVERSE_DNS, 10397},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 12161},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 12178},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 10471},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 12191},
    {4, 4, 3, BC_CAT_BAD_REPUTATION, 10345},
    {4, 4, 3, BC_CAT_TLS_REQUIRED, 10579},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 12213},
    {4, 5, 1, BC_CAT_MAILBOX_FULL, 10971},
    {4, 5, 1, BC_CAT_MAILBOX_DISABLED, 12236},
    {4, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 12270},
    {4, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 12308},
    {4, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 12327},
    {4, 5, 4, BC_CAT_CONTENT_FORMAT, 12345},
    {4, 5, 4, BC_CAT_ATTACHMENT_BLOCKED, 12363},
    {4, 5, 4, BC_CAT_VIRUS_DETECTED, 12382},
    {4, 5, 1, BC_CAT_DOMAIN_UNKNOWN, 12407},
    {4, 5, 1, BC_CAT_BAD_ADDRESS, 12433},
    {4, 5, 3, BC_CAT_SENDER_REJECTED, 12433},
    {4, 5, 0, BC_CAT_ROUTING_ERROR, 12462},
    {4, 5, 4, BC_CAT_CONTENT_FORMAT, 12479},
    {4, 5, 3, BC_CAT_PROTOCOL_ERROR, 12489},
    {4, 5, 3, BC_CAT_PROTOCOL_ERROR, 1992},
    {4, 4, 5, BC_CAT_UNKNOWN, 0},
    {4, 5, 0, BC_CAT_POLICY_REJECTION, 0},
    {5, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 12523},
    {6, 4, 2, BC_CAT_BAD_REPUTATION, 12577},
    {6, 4, 2, BC_CAT_BAD_REPUTATION, 12595},
    {6, 4, 2, BC_CAT_BAD_REPUTATION, 12613},
    {6, 4, 2, BC_CAT_BAD_REPUTATION, 12626},
    {6, 4, 3, BC_CAT_IP_BLOCKLISTED, 12639},
    {6, 5, 3, BC_CAT_BAD_REPUTATION, 12657},
    {6, 5, 3, BC_CAT_BAD_REPUTATION, 12675},
    {6, 4, 2, BC_CAT_BAD_REPUTATION, 12693},
    {6, 4, 2, BC_CAT_BAD_REPUTATION, 12710},
    {6, 5, 3, BC_CAT_BAD_REPUTATION, 12727},
    {6, 4, 2, BC_CAT_SERVER_ERROR, 12744},
    {6, 4, 2, BC_CAT_SERVER_ERROR, 12751},
    {6, 4, 3, BC_CAT_IP_BLOCKLISTED, 12758},
    {6, 4, 3, BC_CAT_IP_BLOCKLISTED, 12775},
    {6, 4, 3, BC_CAT_IP_BLOCKLISTED, 12792},
    {6, 5, 4, BC_CAT_POLICY_REJECTION, 12809},
    {6, 4, 3, BC_CAT_AUTH_FAILURE, 12842},
    {6, 4, 3, BC_CAT_BAD_REPUTATION, 12859},
    {6, 4, 3, BC_CAT_SENDER_REJECTED, 12870},
    {6, 4, 3, BC_CAT_POLICY_REJECTION, 12881},
    {6, 4, 3, BC_CAT_AUTH_FAILURE, 12921},
    {6, 4, 3, BC_CAT_SENDER_REJECTED, 12947},
    {6, 4, 2, BC_CAT_RATE_LIMITED, 12981},
    {6, 4, 2, BC_CAT_RATE_LIMITED, 13016},
    {6, 4, 2, BC_CAT_SERVER_ERROR, 13051},
    {6, 4, 2, BC_CAT_DNS_ERROR, 13085},
    {6, 5, 1, BC_CAT_USER_UNKNOWN, 13110},
    {6, 5, 1, BC_CAT_USER_UNKNOWN, 13128},
    {6, 5, 1, BC_CAT_MAILBOX_DISABLED, 13156},
    {6, 5, 1, BC_CAT_MAILBOX_DISABLED, 13190},
    {6, 5, 1, BC_CAT_USER_UNKNOWN, 13209},
    {6, 5, 0, BC_CAT_UNKNOWN, 13234},
    {6, 5, 4, BC_CAT_CONTENT_FORMAT, 13267},
    {6, 5, 0, BC_CAT_POLICY_REJECTION, 13302},
    {6, 5, 4, BC_CAT_POLICY_REJECTION, 13330},
    {6, 5, 0, BC_CAT_RELAY_DENIED, 13358},
    {7, 4, 3, BC_CAT_IP_BLOCKLISTED, 13378},
    {7, 4, 3, BC_CAT_IP_BLOCKLISTED, 13391},
    {7, 4, 3, BC_CAT_BAD_REPUTATION, 13404},
    {7, 4, 3, BC_CAT_REVERSE_DNS, 13417},
    {7, 4, 3, BC_CAT_IP_BLOCKLISTED, 13430},
    {7, 4, 3, BC_CAT_IP_BLOCKLISTED, 13443},
    {7, 4, 2, BC_CAT_SERVER_ERROR, 13456},
    {7, 4, 3, BC_CAT_IP_BLOCKLISTED, 13469},
    {7, 5, 4, BC_CAT_SPAM_CONTENT, 13482},
    {7, 4, 4, BC_CAT_SPAM_CONTENT, 13495},
    {7, 4, 3, BC_CAT_REVERSE_DNS, 13508},
    {7, 4, 3, BC_CAT_REVERSE_DNS, 13521},
    {7, 4, 3, BC_CAT_REVERSE_DNS, 13534},
    {7, 4, 2, BC_CAT_RATE_LIMITED, 13547},
    {7, 4, 3, BC_CAT_IP_BLOCKLISTED, 13560},
    {7, 4, 2, BC_CAT_RATE_LIMITED, 13573},
    {7, 4, 3, BC_CAT_IP_BLOCKLISTED, 13586},
    {7, 5, 4, BC_CAT_SPAM_CONTENT, 13599},
    {7, 4, 3, BC_CAT_BAD_REPUTATION, 13612},
    {7, 4, 2, BC_CAT_BAD_REPUTATION, 13625},
    {7, 4, 3, BC_CAT_BAD_REPUTATION, 13639},
    {7, 4, 3, BC_CAT_IP_BLOCKLISTED, 13653},
    {7, 4, 2, BC_CAT_SERVER_ERROR, 13666},
    {7, 4, 3, BC_CAT_IP_BLOCKLISTED, 13679},
    {7, 5, 3, BC_CAT_SENDER_REJECTED, 13692},
    {7, 4, 2, BC_CAT_RATE_LIMITED, 13705},
    {7, 4, 2, BC_CAT_IP_BLOCKLISTED, 13718},
    {7, 4, 2, BC_CAT_IP_BLOCKLISTED, 13738},
    {7, 4, 3, BC_CAT_AUTH_FAILURE, 13751},
    {7, 4, 4, BC_CAT_CONTENT_FORMAT, 13767},
    {8, 4, 2, BC_CAT_BAD_REPUTATION, 13781},
    {9, 4, 2, BC_CAT_SERVER_ERROR, 13830},
    {9, 5, 3, BC_CAT_POLICY_REJECTION, 13864},
    {9, 4, 3, BC_CAT_BAD_REPUTATION, 13888},
    {9, 4, 3, BC_CAT_BAD_REPUTATION, 13905},
    {9, 4, 3, BC_CAT_AUTH_FAILURE, 13922},
    {9, 4, 2, BC_CAT_BAD_REPUTATION, 13939},
    {9, 4, 2, BC_CAT_BAD_REPUTATION, 0},
    {9, 5, 3, BC_CAT_POLICY_REJECTION, 0},
    {9, 4, 2, BC_CAT_RATE_LIMITED, 13981},
    {9, 4, 2, BC_CAT_PROTOCOL_ERROR, 14014},
    {9, 4, 2, BC_CAT_SERVER_ERROR, 14030},
    {9, 4, 3, BC_CAT_SENDER_REJECTED, 14068},
    {9, 5, 1, BC_CAT_USER_UNKNOWN, 14110},
    {9, 5, 1, BC_CAT_MAILBOX_DISABLED, 14130},
    {9, 5, 1, BC_CAT_USER_UNKNOWN, 14153},
    {9, 5, 1, BC_CAT_MAILBOX_MOVED, 14178},
    {9, 4, 3, BC_CAT_IP_BLOCKLISTED, 14208},
    {9, 4, 4, BC_CAT_DOMAIN_BLOCKLISTED, 14253},
    {9, 4, 3, BC_CAT_IP_BLOCKLISTED, 14266},
    {9, 4, 3, BC_CAT_AUTH_FAILURE, 12178},
    {9, 5, 4, BC_CAT_SPAM_CONTENT, 14279},
    {9, 4, 2, BC_CAT_MAILBOX_FULL, 10971},
    {9, 5, 0, BC_CAT_RELAY_DENIED, 14316},
    {9, 4, 3, BC_CAT_IP_BLOCKLISTED, 14336},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 14368},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 14402},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 14423},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 14444},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 14465},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 14486},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 14507},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 14528},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 14549},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 14570},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 14591},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 14612},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 14633},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 14654},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 14675},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 14696},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 14717},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 14727},
    {10, 4, 2, BC_CAT_RATE_LIMITED, 14737},
    {10, 4, 2, BC_CAT_RATE_LIMITED, 14747},
    {10, 4, 2, BC_CAT_RATE_LIMITED, 14771},
    {10, 4, 3, BC_CAT_AUTH_FAILURE, 14781},
    {10, 4, 3, BC_CAT_REVERSE_DNS, 14801},
    {10, 4, 2, BC_CAT_NETWORK_ERROR, 0},
    {10, 4, 2, BC_CAT_SERVER_ERROR, 14812},
    {10, 4, 2, BC_CAT_RATE_LIMITED, 14846},
    {10, 4, 2, BC_CAT_MAILBOX_FULL, 14871},
    {10, 5, 1, BC_CAT_USER_UNKNOWN, 14887},
    {10, 5, 1, BC_CAT_USER_UNKNOWN, 14904},
    {10, 5, 1, BC_CAT_MAILBOX_DISABLED, 14934},
    {10, 5, 1, BC_CAT_MAILBOX_FULL, 14956},
    {10, 5, 1, BC_CAT_MAILBOX_DISABLED, 14981},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {11, 4, 3, BC_CAT_REVERSE_DNS, 0},
    {11, 4, 3, BC_CAT_AUTH_FAILURE, 0},
    {11, 5, 3, BC_CAT_PROTOCOL_ERROR, 0},
    {11, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {11, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {11, 4, 2, BC_CAT_IP_BLOCKLISTED, 0},
    {11, 4, 3, BC_CAT_RATE_LIMITED, 0},
    {11, 5, 3, BC_CAT_SMTP_AUTH, 0},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {11, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {11, 5, 4, BC_CAT_DOMAIN_BLOCKLISTED, 0},
    {11, 5, 4, BC_CAT_DOMAIN_BLOCKLISTED, 0},
    {11, 5, 4, BC_CAT_DOMAIN_BLOCKLISTED, 0},
    {11, 5, 4, BC_CAT_DOMAIN_BLOCKLISTED, 0},
    {11, 4, 2, BC_CAT_PROTOCOL_ERROR, 15011},
    {11, 4, 3, BC_CAT_BAD_REPUTATION, 15038},
    {11, 4, 3, BC_CAT_REVERSE_DNS, 15066},
    {11, 5, 3, BC_CAT_PROTOCOL_ERROR, 15085},
    {11, 5, 4, BC_CAT_ATTACHMENT_BLOCKED, 15109},
    {11, 4, 2, BC_CAT_RATE_LIMITED, 15143},
    {11, 4, 2, BC_CAT_RATE_LIMITED, 15166},
    {11, 5, 1, BC_CAT_USER_UNKNOWN, 15193},
    {12, 4, 3, BC_CAT_IP_BLOCKLISTED, 15212},
    {12, 5, 3, BC_CAT_SMTP_AUTH, 15212},
    {12, 4, 3, BC_CAT_RATE_LIMITED, 15212},
    {12, 4, 2, BC_CAT_SERVER_ERROR, 15212},
    {12, 4, 3, BC_CAT_REVERSE_DNS, 15212},
    {12, 4, 3, BC_CAT_AUTH_FAILURE, 15212},
    {12, 4, 3, BC_CAT_IP_BLOCKLISTED, 15212},
    {12, 4, 3, BC_CAT_IP_BLOCKLISTED, 15212},
    {12, 4, 3, BC_CAT_POLICY_REJECTION, 15212},
    {12, 4, 2, BC_CAT_RATE_LIMITED, 15212},
    {12, 4, 2, BC_CAT_RATE_LIMITED, 15212},
    {12, 5, 3, BC_CAT_SENDER_REJECTED, 15212},
    {12, 5, 3, BC_CAT_SENDER_REJECTED, 15212},
    {12, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 15212},
    {12, 4, 2, BC_CAT_RATE_LIMITED, 15212},
    {12, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 15212},
    {12, 4, 3, BC_CAT_BAD_REPUTATION, 15212},
    {12, 4, 2, BC_CAT_RATE_LIMITED, 15212},
    {13, 4, 3, BC_CAT_IP_BLOCKLISTED, 15239},
    {13, 4, 3, BC_CAT_IP_BLOCKLISTED, 15285},
    {13, 4, 3, BC_CAT_IP_BLOCKLISTED, 15317},
    {13, 4, 3, BC_CAT_IP_BLOCKLISTED, 15317},
    {13, 4, 3, BC_CAT_POLICY_REJECTION, 15335},
    {13, 4, 2, BC_CAT_RATE_LIMITED, 15352},
    {13, 5, 3, BC_CAT_POLICY_REJECTION, 15379},
    {13, 5, 1, BC_CAT_USER_UNKNOWN, 15399},
    {13, 5, 1, BC_CAT_MAILBOX_DISABLED, 15417},
    {13, 4, 3, BC_CAT_REVERSE_DNS, 15432},
    {14, 4, 3, BC_CAT_BAD_REPUTATION, 15462},
    {14, 4, 3, BC_CAT_IP_BLOCKLISTED, 15517},
    {15, 4, 3, BC_CAT_IP_BLOCKLISTED, 15537},
    {15, 4, 3, BC_CAT_REVERSE_DNS, 15616},
    {15, 4, 3, BC_CAT_REVERSE_DNS, 15660},
    {15, 4, 3, BC_CAT_POLICY_REJECTION, 15692},
    {15, 4, 3, BC_CAT_AUTH_FAILURE, 15742},
    {15, 5, 4, BC_CAT_SPAM_CONTENT, 15767},
    {15, 4, 3, BC_CAT_DOMAIN_BLOCKLISTED, 15816},
    {15, 4, 3, BC_CAT_IP_BLOCKLISTED, 15865},
    {15, 4, 3, BC_CAT_REVERSE_DNS, 15910},
    {15, 4, 3, BC_CAT_SENDER_REJECTED, 15938},
    {15, 4, 3, BC_CAT_IP_BLOCKLISTED, 15979},
    {15, 4, 2, BC_CAT_MAILBOX_FULL, 16006},
    {15, 4, 2, BC_CAT_MAILBOX_FULL, 16050},
    {15, 5, 1, BC_CAT_USER_UNKNOWN, 16093},
    {15, 5, 1, BC_CAT_BAD_ADDRESS, 16141},
    {15, 4, 3, BC_CAT_REVERSE_DNS, 16181},
    {15, 4, 3, BC_CAT_IP_BLOCKLISTED, 16212},
    {15, 4, 3, BC_CAT_IP_BLOCKLISTED, 16243},
    {16, 4, 3, BC_CAT_IP_BLOCKLISTED, 16275},
    {16, 4, 3, BC_CAT_IP_BLOCKLISTED, 16359},
    {16, 5, 4, BC_CAT_SPAM_CONTENT, 16377},
    {17, 4, 3, BC_CAT_IP_BLOCKLISTED, 16422},
    {17, 4, 3, BC_CAT_IP_BLOCKLISTED, 16463},
    {17, 4, 2, BC_CAT_BAD_REPUTATION, 16504},
    {17, 4, 2, BC_CAT_RATE_LIMITED, 16545},
    {17, 4, 2, BC_CAT_SERVER_ERROR, 16586},
    {17, 4, 2, BC_CAT_SERVER_ERROR, 16627},
    {17, 4, 2, BC_CAT_SERVER_ERROR, 16668},
    {17, 4, 2, BC_CAT_SERVER_ERROR, 16709},
    {17, 4, 2, BC_CAT_SERVER_ERROR, 16750},
    {17, 5, 3, BC_CAT_SMTP_AUTH, 16791},
    {17, 4, 3, BC_CAT_AUTH_FAILURE, 16832},
    {17, 5, 3, BC_CAT_SMTP_AUTH, 16873},
    {17, 5, 3, BC_CAT_SENDER_REJECTED, 16914},
    {17, 5, 3, BC_CAT_SENDER_REJECTED, 16955},
    {17, 5, 3, BC_CAT_SENDER_REJECTED, 16996},
    {17, 5, 1, BC_CAT_USER_UNKNOWN, 17037},
    {17, 4, 2, BC_CAT_MAILBOX_FULL, 17078},
    {17, 5, 1, BC_CAT_MAILBOX_DISABLED, 17119},
    {17, 5, 3, BC_CAT_SENDER_REJECTED, 17160},
    {17, 4, 2, BC_CAT_SERVER_ERROR, 17201},
    {17, 4, 2, BC_CAT_SERVER_ERROR, 17242},
    {17, 5, 1, BC_CAT_MAILBOX_DISABLED, 17283},
    {17, 4, 2, BC_CAT_SERVER_ERROR, 17324},
    {17, 5, 4, BC_CAT_SPAM_CONTENT, 17365},
    {17, 4, 2, BC_CAT_POLICY_REJECTION, 17406},
    {17, 5, 0, BC_CAT_POLICY_REJECTION, 17447},
    {17, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 17488},
    {17, 4, 3, BC_CAT_AUTH_FAILURE, 17529},
    {17, 4, 3, BC_CAT_POLICY_REJECTION, 17570},
    {17, 4, 2, BC_CAT_IP_BLOCKLISTED, 17611},
    {17, 4, 2, BC_CAT_MAILBOX_FULL, 17652},
    {17, 4, 3, BC_CAT_AUTH_FAILURE, 17680},
    {17, 4, 3, BC_CAT_AUTH_FAILURE, 17714},
    {17, 4, 3, BC_CAT_DOMAIN_BLOCKLISTED, 17733},
    {18, 5, 1, BC_CAT_USER_UNKNOWN, 17766},
    {19, 4, 2, BC_CAT_RATE_LIMITED, 17807},
    {19, 4, 2, BC_CAT_BAD_REPUTATION, 17840},
    {19, 4, 2, BC_CAT_BAD_REPUTATION, 17868},
    {19, 4, 3, BC_CAT_BAD_REPUTATION, 17840},
    {19, 5, 4, BC_CAT_SPAM_CONTENT, 17897},
    {19, 5, 4, BC_CAT_VIRUS_DETECTED, 17911},
    {19, 5, 1, BC_CAT_MAILBOX_DISABLED, 17926},
    {19, 4, 2, BC_CAT_MAILBOX_FULL, 17952},
    {19, 4, 2, BC_CAT_MAILBOX_FULL, 17972},
    {20, 5, 4, BC_CAT_SPAM_CONTENT, 18014},
    {20, 4, 4, BC_CAT_SPAM_CONTENT, 18036},
    {20, 4, 2, BC_CAT_BAD_REPUTATION, 18059},
    {20, 5, 1, BC_CAT_USER_UNKNOWN, 18080},
    {20, 5, 1, BC_CAT_MAILBOX_DISABLED, 18124},
    {21, 4, 2, BC_CAT_NETWORK_ERROR, 18144},
    {21, 4, 2, BC_CAT_RATE_LIMITED, 18161},
    {21, 4, 2, BC_CAT_SERVER_ERROR, 18203},
    {21, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 18236},
    {21, 5, 1, BC_CAT_USER_UNKNOWN, 18275},
    {21, 4, 0, BC_CAT_UNKNOWN, 18289},
    {21, 4, 2, BC_CAT_MAILBOX_FULL, 18303},
    {21, 5, 4, BC_CAT_SPAM_CONTENT, 18331},
    {22, 5, 1, BC_CAT_MAILBOX_DISABLED, 18372},
    {22, 5, 1, BC_CAT_MAILBOX_DISABLED, 18409},
    {22, 4, 2, BC_CAT_RATE_LIMITED, 18445},
    {22, 5, 4, BC_CAT_SPAM_CONTENT, 18465},
    {23, 4, 2, BC_CAT_RATE_LIMITED, 18487},
    {23, 4, 2, BC_CAT_RATE_LIMITED, 18508},
    {23, 4, 2, BC_CAT_RATE_LIMITED, 18533},
    {23, 4, 2, BC_CAT_RATE_LIMITED, 18558},
    {23, 4, 2, BC_CAT_IP_BLOCKLISTED, 18587},
    {23, 4, 3, BC_CAT_IP_BLOCKLISTED, 18605},
    {23, 5, 4, BC_CAT_SPAM_CONTENT, 18623},
    {23, 4, 3, BC_CAT_POLICY_REJECTION, 18638},
    {23, 4, 3, BC_CAT_AUTH_FAILURE, 18663},
    {23, 4, 3, BC_CAT_AUTH_FAILURE, 17714},
    {23, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 18680},
    {23, 5, 4, BC_CAT_SPAM_CONTENT, 18711},
    {23, 5, 4, BC_CAT_SPAM_CONTENT, 18731},
    {23, 4, 0, BC_CAT_POLICY_REJECTION, 18761},
    {23, 5, 1, BC_CAT_USER_UNKNOWN, 18798},
    {23, 5, 1, BC_CAT_MAILBOX_DISABLED, 18816},
    {23, 5, 1, BC_CAT_BAD_ADDRESS, 18841},
    {23, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 18860},
    {23, 5, 4, BC_CAT_SPAM_CONTENT, 18878},
    {24, 4, 2, BC_CAT_BAD_REPUTATION, 18911},
    {24, 4, 2, BC_CAT_RATE_LIMITED, 18922},
    {24, 4, 2, BC_CAT_RATE_LIMITED, 18933},
    {24, 4, 3, BC_CAT_SENDER_REJECTED, 18944},
    {24, 4, 3, BC_CAT_IP_BLOCKLISTED, 18955},
    {24, 4, 3, BC_CAT_IP_BLOCKLISTED, 18966},
    {24, 4, 3, BC_CAT_SENDER_REJECTED, 18977},
    {24, 4, 2, BC_CAT_SPAM_CONTENT, 18988},
    {24, 5, 4, BC_CAT_SPAM_CONTENT, 18999},
    {24, 5, 4, BC_CAT_SPAM_CONTENT, 19010},
    {24, 5, 3, BC_CAT_SENDER_REJECTED, 19021},
    {24, 4, 3, BC_CAT_PROTOCOL_ERROR, 19032},
    {24, 4, 2, BC_CAT_RATE_LIMITED, 19043},
    {24, 4, 2, BC_CAT_RATE_LIMITED, 19054},
    {24, 4, 2, BC_CAT_RATE_LIMITED, 19065},
    {24, 5, 3, BC_CAT_PROTOCOL_ERROR, 19076},
    {24, 5, 3, BC_CAT_SENDER_REJECTED, 19087},
    {24, 4, 3, BC_CAT_AUTH_FAILURE, 19098},
    {24, 4, 3, BC_CAT_AUTH_FAILURE, 19109},
    {24, 4, 2, BC_CAT_RATE_LIMITED, 19120},
    {24, 4, 2, BC_CAT_RATE_LIMITED, 19131},
    {24, 5, 3, BC_CAT_SENDER_REJECTED, 19142},
    {24, 5, 0, BC_CAT_RELAY_DENIED, 19153},
    {24, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 19164},
    {24, 4, 2, BC_CAT_RATE_LIMITED, 19175},
    {24, 4, 2, BC_CAT_RATE_LIMITED, 19186},
    {24, 4, 2, BC_CAT_IP_BLOCKLISTED, 19197},
    {24, 4, 3, BC_CAT_IP_BLOCKLISTED, 19208},
    {24, 4, 2, BC_CAT_RATE_LIMITED, 19219},
    {24, 5, 1, BC_CAT_USER_UNKNOWN, 19230},
    {24, 5, 3, BC_CAT_SENDER_REJECTED, 19243},
    {24, 5, 1, BC_CAT_MAILBOX_DISABLED, 19261},
    {24, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 19276},
    {24, 5, 4, BC_CAT_ATTACHMENT_BLOCKED, 19295},
    {24, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 19314},
    {24, 5, 3, BC_CAT_SENDER_REJECTED, 19338},
    {24, 5, 3, BC_CAT_RELAY_DENIED, 19365},
    {24, 5, 3, BC_CAT_SMTP_AUTH, 19381},
    {24, 4, 2, BC_CAT_SMTP_AUTH, 19408},
    {24, 4, 3, BC_CAT_IP_BLOCKLISTED, 19453},
    {24, 4, 2, BC_CAT_SMTP_AUTH, 19469},
    {25, 4, 2, BC_CAT_RATE_LIMITED, 19498},
    {25, 4, 3, BC_CAT_SENDER_REJECTED, 19526},
    {25, 4, 3, BC_CAT_IP_BLOCKLISTED, 19540},
    {25, 5, 4, BC_CAT_SPAM_CONTENT, 19550},
    {25, 5, 4, BC_CAT_SPAM_CONTENT, 19578},
    {26, 5, 1, BC_CAT_USER_UNKNOWN, 19594},
    {26, 4, 0, BC_CAT_RECIPIENT_RESTRICTED, 19617},
    {26, 4, 2, BC_CAT_MAILBOX_FULL, 19643},
    {26, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 11026},
    {27, 4, 0, BC_CAT_RECIPIENT_RESTRICTED, 19662},
    {27, 5, 1, BC_CAT_USER_UNKNOWN, 19681},
    {28, 5, 1, BC_CAT_USER_UNKNOWN, 19697},
    {29, 4, 2, BC_CAT_GREYLISTED, 19715},
    {29, 4, 2, BC_CAT_SERVER_ERROR, 19753},
    {29, 4, 2, BC_CAT_POLICY_REJECTION, 19776},
    {29, 5, 0, BC_CAT_POLICY_REJECTION, 19820},
    {29, 5, 1, BC_CAT_USER_UNKNOWN, 19856},
    {29, 4, 3, BC_CAT_AUTH_FAILURE, 19869},
    {29, 5, 0, BC_CAT_USER_UNKNOWN, 19895},
    {29, 5, 4, BC_CAT_VIRUS_DETECTED, 19933},
    {29, 5, 1, BC_CAT_RELAY_DENIED, 19961},
    {29, 5, 0, BC_CAT_POLICY_REJECTION, 19981},
    {29, 5, 4, BC_CAT_SPAM_CONTENT, 20002},
    {29, 5, 0, BC_CAT_POLICY_REJECTION, 20024},
    {30, 5, 4, BC_CAT_SPAM_CONTENT, 20056},
    {31, 4, 2, BC_CAT_RATE_LIMITED, 20080},
    {31, 4, 2, BC_CAT_SERVER_ERROR, 20102},
    {31, 4, 3, BC_CAT_BAD_REPUTATION, 20106},
    {31, 4, 3, BC_CAT_IP_BLOCKLISTED, 20106},
    {31, 4, 3, BC_CAT_IP_BLOCKLISTED, 20106},
    {31, 4, 3, BC_CAT_IP_BLOCKLISTED, 20106},
    {31, 4, 3, BC_CAT_REVERSE_DNS, 20102},
    {31, 4, 2, BC_CAT_IP_BLOCKLISTED, 20106},
    {31, 4, 2, BC_CAT_IP_BLOCKLISTED, 20106},
    {31, 4, 2, BC_CAT_BAD_REPUTATION, 20106},
    {31, 4, 2, BC_CAT_BAD_REPUTATION, 20106},
    {31, 5, 4, BC_CAT_SPAM_CONTENT, 20110},
    {31, 5, 3, BC_CAT_SMTP_AUTH, 20114},
    {31, 5, 3, BC_CAT_SENDER_REJECTED, 20118},
    {31, 5, 3, BC_CAT_SENDER_REJECTED, 20118},
    {31, 4, 2, BC_CAT_RATE_LIMITED, 20118},
    {31, 4, 3, BC_CAT_SENDER_REJECTED, 20118},
    {31, 4, 3, BC_CAT_AUTH_FAILURE, 20118},
    {31, 4, 2, BC_CAT_RATE_LIMITED, 20118},
    {31, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 20122},
    {31, 4, 2, BC_CAT_RATE_LIMITED, 20118},
    {31, 5, 4, BC_CAT_VIRUS_DETECTED, 20110},
    {31, 4, 3, BC_CAT_IP_BLOCKLISTED, 20126},
    {31, 4, 2, BC_CAT_MAILBOX_FULL, 20137},
    {31, 5, 1, BC_CAT_MAILBOX_DISABLED, 20159},
    {31, 5, 1, BC_CAT_USER_UNKNOWN, 20176},
    {31, 5, 1, BC_CAT_USER_UNKNOWN, 7647},
    {31, 5, 0, BC_CAT_ROUTING_ERROR, 20199},
    {31, 5, 4, BC_CAT_SPAM_CONTENT, 20218},
    {32, 4, 0, BC_CAT_RECIPIENT_RESTRICTED, 20253},
    {32, 4, 2, BC_CAT_SERVER_ERROR, 14812},
    {32, 4, 2, BC_CAT_RATE_LIMITED, 20276},
    {32, 4, 2, BC_CAT_GREYLISTED, 20303},
    {32, 4, 2, BC_CAT_RATE_LIMITED, 20350},
    {32, 5, 0, BC_CAT_RELAY_DENIED, 20393},
    {32, 5, 0, BC_CAT_MAILBOX_DISABLED, 20416},
    {32, 5, 0, BC_CAT_SMTP_AUTH, 20442},
    {32, 4, 2, BC_CAT_SERVER_ERROR, 20469},
    {32, 4, 2, BC_CAT_NETWORK_ERROR, 20511},
    {32, 5, 0, BC_CAT_ROUTING_ERROR, 20531},
    {32, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 2005},
    {32, 5, 1, BC_CAT_BAD_ADDRESS, 9168},
    {32, 5, 0, BC_CAT_PROTOCOL_ERROR, 19856},
    {32, 5, 3, BC_CAT_SMTP_AUTH, 20572},
    {32, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 20602},
    {32, 5, 0, BC_CAT_POLICY_REJECTION, 20648},
    {32, 5, 1, BC_CAT_RECIPIENT_RESTRICTED, 20669},
    {32, 5, 1, BC_CAT_RECIPIENT_RESTRICTED, 20699},
    {32, 5, 1, BC_CAT_RECIPIENT_RESTRICTED, 20736},
    {32, 4, 3, BC_CAT_AUTH_FAILURE, 20761},
    {32, 4, 3, BC_CAT_AUTH_FAILURE, 20780},
    {32, 4, 3, BC_CAT_AUTH_FAILURE, 20800},
    {32, 4, 3, BC_CAT_BAD_REPUTATION, 20821},
    {32, 4, 3, BC_CAT_BAD_REPUTATION, 20855},
    {32, 5, 4, BC_CAT_POLICY_REJECTION, 20895},
    {32, 4, 2, BC_CAT_RATE_LIMITED, 20922},
    {32, 5, 1, BC_CAT_USER_UNKNOWN, 20954},
    {32, 4, 3, BC_CAT_TLS_REQUIRED, 20972},
    {32, 4, 3, BC_CAT_TLS_REQUIRED, 21009},
    {32, 4, 3, BC_CAT_TLS_REQUIRED, 21045},
    {32, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 21076},
    {32, 5, 0, BC_CAT_ROUTING_ERROR, 21104},
    {32, 4, 0, BC_CAT_POLICY_REJECTION, 21123},
    {32, 5, 4, BC_CAT_SPAM_CONTENT, 21148},
    {33, 4, 2, BC_CAT_SERVER_ERROR, 21188},
    {33, 4, 3, BC_CAT_SENDER_REJECTED, 21207},
    {33, 5, 3, BC_CAT_SENDER_REJECTED, 21224},
    {33, 4, 3, BC_CAT_AUTH_FAILURE, 21253},
    {33, 4, 3, BC_CAT_IP_BLOCKLISTED, 21288},
    {33, 5, 0, BC_CAT_POLICY_REJECTION, 21333},
    {33, 5, 1, BC_CAT_USER_UNKNOWN, 21356},
    {33, 4, 3, BC_CAT_IP_BLOCKLISTED, 21374},
    {33, 4, 3, BC_CAT_IP_BLOCKLISTED, 21407},
    {33, 5, 0, BC_CAT_RELAY_DENIED, 21437},
    {33, 5, 1, BC_CAT_USER_UNKNOWN, 19856},
    {34, 4, 2, BC_CAT_SERVER_ERROR, 21453},
    {34, 4, 2, BC_CAT_SERVER_ERROR, 21495},
    {34, 4, 2, BC_CAT_BAD_REPUTATION, 21511},
    {34, 4, 2, BC_CAT_GREYLISTED, 21535},
    {34, 4, 2, BC_CAT_SERVER_ERROR, 21560},
    {34, 4, 3, BC_CAT_IP_BLOCKLISTED, 21583},
    {34, 4, 3, BC_CAT_AUTH_FAILURE, 21646},
    {34, 5, 1, BC_CAT_USER_UNKNOWN, 21672},
    {34, 5, 4, BC_CAT_DOMAIN_BLOCKLISTED, 21700},
    {34, 5, 4, BC_CAT_SPAM_CONTENT, 21736},
    {34, 4, 3, BC_CAT_IP_BLOCKLISTED, 21761},
    {34, 4, 3, BC_CAT_IP_BLOCKLISTED, 21784},
    {35, 4, 3, BC_CAT_BAD_REPUTATION, 21819},
    {35, 4, 3, BC_CAT_DOMAIN_BLOCKLISTED, 21869},
    {35, 4, 3, BC_CAT_BAD_REPUTATION, 21922},
    {35, 4, 3, BC_CAT_IP_BLOCKLISTED, 21941},
    {36, 4, 2, BC_CAT_SERVER_ERROR, 22019},
    {36, 4, 2, BC_CAT_SERVER_ERROR, 22051},
    {36, 5, 4, BC_CAT_SPAM_CONTENT, 22080},
    {36, 5, 0, BC_CAT_RELAY_DENIED, 22106},
    {36, 5, 1, BC_CAT_USER_UNKNOWN, 22134},
    {36, 5, 1, BC_CAT_USER_UNKNOWN, 22161},
    {36, 5, 3, BC_CAT_SMTP_AUTH, 22174},
    {36, 4, 3, BC_CAT_IP_BLOCKLISTED, 22229},
    {37, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 22245},
    {37, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 22266},
    {37, 5, 1, BC_CAT_USER_UNKNOWN, 22280},
    {37, 5, 0, BC_CAT_DOMAIN_UNKNOWN, 22298},
    {37, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 22308},
    {37, 4, 3, BC_CAT_IP_BLOCKLISTED, 22319},
    {38, 4, 3, BC_CAT_AUTH_FAILURE, 22350},
    {38, 4, 3, BC_CAT_IP_BLOCKLISTED, 22368},
    {39, 4, 3, BC_CAT_IP_BLOCKLISTED, 22385},
    {39, 4, 2, BC_CAT_SERVER_ERROR, 22424},
    {39, 5, 1, BC_CAT_USER_UNKNOWN, 4755},
    {40, 4, 2, BC_CAT_SERVER_ERROR, 22439},
    {40, 4, 3, BC_CAT_BAD_REPUTATION, 10199},
    {40, 5, 0, BC_CAT_ROUTING_ERROR, 22451},
    {40, 5, 1, BC_CAT_DOMAIN_UNKNOWN, 22477},
    {40, 4, 0, BC_CAT_SERVER_ERROR, 22506},
    {40, 5, 0, BC_CAT_ROUTING_ERROR, 22518},
    {40, 5, 4, BC_CAT_SPAM_CONTENT, 22530},
    {41, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {41, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {41, 4, 2, BC_CAT_IP_BLOCKLISTED, 0},
    {41, 4, 2, BC_CAT_IP_BLOCKLISTED, 0},
    {41, 5, 4, BC_CAT_VIRUS_DETECTED, 0},
    {41, 5, 4, BC_CAT_DOMAIN_BLOCKLISTED, 0},
    {41, 4, 3, BC_CAT_AUTH_FAILURE, 0},
    {41, 4, 2, BC_CAT_IP_BLOCKLISTED, 0},
    {41, 4, 2, BC_CAT_IP_BLOCKLISTED, 0},
    {41, 4, 2, BC_CAT_IP_BLOCKLISTED, 0},
    {41, 5, 1, BC_CAT_USER_UNKNOWN, 0},
    {41, 5, 1, BC_CAT_RECIPIENT_RESTRICTED, 0},
    {41, 5, 1, BC_CAT_RECIPIENT_RESTRICTED, 0},
    {41, 4, 2, BC_CAT_SERVER_ERROR, 0},
    {41, 4, 2, BC_CAT_MAILBOX_DISABLED, 0},
    {41, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 0},
    {41, 5, 4, BC_CAT_ATTACHMENT_BLOCKED, 0},
    {41, 5, 4, BC_CAT_CONTENT_FORMAT, 0},
    {41, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 0},
    {41, 5, 3, BC_CAT_SENDER_REJECTED, 0},
    {41, 5, 3, BC_CAT_SENDER_REJECTED, 0},
    {41, 4, 3, BC_CAT_REVERSE_DNS, 0},
    {41, 4, 2, BC_CAT_DNS_ERROR, 0},
    {41, 4, 2, BC_CAT_DNS_ERROR, 0},
    {41, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {41, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {41, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {41, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {41, 5, 1, BC_CAT_USER_UNKNOWN, 0},
    {41, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 0},
    {41, 5, 1, BC_CAT_USER_UNKNOWN, 0},
    {41, 5, 1, BC_CAT_USER_UNKNOWN, 0},
    {42, 5, 0, BC_CAT_RELAY_DENIED, 22549},
    {42, 5, 1, BC_CAT_USER_UNKNOWN, 22565},
    {42, 5, 1, BC_CAT_MAILBOX_DISABLED, 22581},
    {42, 4, 2, BC_CAT_MAILBOX_FULL, 22597},
    {42, 4, 2, BC_CAT_RATE_LIMITED, 22613},
    {42, 5, 3, BC_CAT_RELAY_DENIED, 22629},
    {42, 5, 3, BC_CAT_PROTOCOL_ERROR, 22645},
    {42, 4, 3, BC_CAT_SENDER_REJECTED, 22661},
    {42, 4, 3, BC_CAT_IP_BLOCKLISTED, 22677},
    {42, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 22693},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 22710},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 22727},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 22744},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 22761},
    {43, 4, 4, BC_CAT_DOMAIN_BLOCKLISTED, 22785},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 22802},
    {43, 4, 2, BC_CAT_IP_BLOCKLISTED, 22825},
    {43, 5, 4, BC_CAT_DOMAIN_BLOCKLISTED, 22846},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 22862},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 22878},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 22910},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 22932},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 22942},
    {43, 4, 2, BC_CAT_GREYLISTED, 22953},
    {43, 4, 0, BC_CAT_POLICY_REJECTION, 22962},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 22980},
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
    {22995, 22, BC_PROVIDER_EXCHANGE_ONLINE},
    {23018, 12, BC_PROVIDER_EXCHANGE_ONLINE},
    {23031, 16, BC_PROVIDER_EXCHANGE_ONLINE},
    {23048, 21, BC_PROVIDER_EXCHANGE_ONLINE},
    {23070, 12, BC_PROVIDER_EXCHANGE_ONLINE},
    {23083, 23, BC_PROVIDER_EXCHANGE_ONLINE},
    {23107, 21, BC_PROVIDER_EXCHANGE_ONLINE},
    {23129, 29, BC_PROVIDER_EXCHANGE_ONLINE},
    {23159, 15, BC_PROVIDER_EXCHANGE_ONLINE},
    {23175, 11, BC_PROVIDER_EXCHANGE_ONLINE},
    {23187, 23, BC_PROVIDER_EXCHANGE_ONLINE},
    {23211, 11, BC_PROVIDER_OUTLOOK},
    {23223, 11, BC_PROVIDER_OUTLOOK},
    {23235, 26, BC_PROVIDER_OUTLOOK},
    {23262, 8, BC_PROVIDER_OUTLOOK},
    {23271, 7, BC_PROVIDER_OUTLOOK},
    {23279, 12, BC_PROVIDER_OUTLOOK},
    {23292, 10, BC_PROVIDER_GMAIL},
    {23303, 14, BC_PROVIDER_GMAIL},
    {23318, 9, BC_PROVIDER_GMAIL},
    {23328, 9, BC_PROVIDER_GMAIL},
    {23338, 12, BC_PROVIDER_YAHOO},
    {23351, 9, BC_PROVIDER_YAHOO},
    {23361, 7, BC_PROVIDER_YAHOO},
    {23369, 9, BC_PROVIDER_YAHOO},
    {23379, 7, BC_PROVIDER_YAHOO},
    {23387, 9, BC_PROVIDER_YAHOO},
    {23397, 14, BC_PROVIDER_YAHOO},
    {23412, 11, BC_PROVIDER_YAHOO},
    {23424, 8, BC_PROVIDER_YAHOO},
    {23433, 8, BC_PROVIDER_YAHOO},
    {23442, 12, BC_PROVIDER_YAHOO},
    {23455, 11, BC_PROVIDER_YAHOO},
    {23467, 11, BC_PROVIDER_YAHOO_JAPAN},
    {23479, 9, BC_PROVIDER_YAHOO_JAPAN},
    {23489, 10, BC_PROVIDER_ICLOUD},
    {23500, 6, BC_PROVIDER_ICLOUD},
    {23507, 7, BC_PROVIDER_ICLOUD},
    {23515, 9, BC_PROVIDER_ICLOUD},
    {23525, 11, BC_PROVIDER_COMCAST},
    {23537, 10, BC_PROVIDER_COMCAST},
    {23548, 7, BC_PROVIDER_COX},
    {23556, 11, BC_PROVIDER_CHARTER},
    {23568, 6, BC_PROVIDER_CHARTER},
    {23575, 12, BC_PROVIDER_CHARTER},
    {23588, 7, BC_PROVIDER_CHARTER},
    {23596, 15, BC_PROVIDER_CHARTER},
    {23612, 14, BC_PROVIDER_CHARTER},
    {23627, 7, BC_PROVIDER_ATT},
    {23635, 13, BC_PROVIDER_ATT},
    {23649, 11, BC_PROVIDER_ATT},
    {23661, 13, BC_PROVIDER_ATT},
    {23675, 13, BC_PROVIDER_ATT},
    {23689, 11, BC_PROVIDER_ATT},
    {23701, 10, BC_PROVIDER_ATT},
    {23712, 11, BC_PROVIDER_VERIZON},
    {23724, 10, BC_PROVIDER_VERIZON},
    {23735, 9, BC_PROVIDER_VERIZON},
    {23745, 7, BC_PROVIDER_GMX},
    {23753, 6, BC_PROVIDER_GMX},
    {23760, 7, BC_PROVIDER_GMX},
    {23768, 6, BC_PROVIDER_GMX},
    {23775, 6, BC_PROVIDER_GMX},
    {23782, 6, BC_PROVIDER_GMX},
    {23789, 8, BC_PROVIDER_GMX},
    {23798, 15, BC_PROVIDER_GMX},
    {23814, 9, BC_PROVIDER_GMX},
    {23824, 11, BC_PROVIDER_GMX},
    {23836, 8, BC_PROVIDER_GMX},
    {23845, 8, BC_PROVIDER_GMX},
    {23854, 9, BC_PROVIDER_GMX},
    {23864, 8, BC_PROVIDER_GMX},
    {23873, 8, BC_PROVIDER_GMX},
    {23882, 11, BC_PROVIDER_GMX},
    {23894, 8, BC_PROVIDER_GMX},
    {23903, 8, BC_PROVIDER_GMX},
    {23912, 11, BC_PROVIDER_GMX},
    {23924, 10, BC_PROVIDER_GMX},
    {23935, 10, BC_PROVIDER_GMX},
    {23946, 14, BC_PROVIDER_GMX},
    {23961, 11, BC_PROVIDER_T_ONLINE},
    {23973, 10, BC_PROVIDER_T_ONLINE},
    {23984, 9, BC_PROVIDER_ORANGE},
    {23994, 10, BC_PROVIDER_ORANGE},
    {24005, 11, BC_PROVIDER_ORANGE},
    {24017, 8, BC_PROVIDER_ORANGE},
    {24026, 10, BC_PROVIDER_ORANGE},
    {24037, 10, BC_PROVIDER_ORANGE},
    {24048, 10, BC_PROVIDER_ORANGE},
    {24059, 6, BC_PROVIDER_SFR},
    {24066, 7, BC_PROVIDER_SFR},
    {24074, 14, BC_PROVIDER_SFR},
    {24089, 11, BC_PROVIDER_SFR},
    {24101, 7, BC_PROVIDER_SFR},
    {24109, 10, BC_PROVIDER_SFR},
    {24120, 16, BC_PROVIDER_SFR},
    {24137, 7, BC_PROVIDER_FREE},
    {24145, 10, BC_PROVIDER_FREE},
    {24156, 12, BC_PROVIDER_FREE},
    {24169, 7, BC_PROVIDER_MAIL_RU},
    {24177, 7, BC_PROVIDER_MAIL_RU},
    {24185, 5, BC_PROVIDER_MAIL_RU},
    {24191, 8, BC_PROVIDER_MAIL_RU},
    {24200, 10, BC_PROVIDER_MAIL_RU},
    {24211, 9, BC_PROVIDER_YANDEX},
    {24221, 10, BC_PROVIDER_YANDEX},
    {24232, 10, BC_PROVIDER_YANDEX},
    {24243, 5, BC_PROVIDER_YANDEX},
    {24249, 9, BC_PROVIDER_YANDEX},
    {24259, 9, BC_PROVIDER_YANDEX},
    {24269, 9, BC_PROVIDER_YANDEX},
    {24279, 10, BC_PROVIDER_RAMBLER},
    {24290, 8, BC_PROVIDER_RAMBLER},
    {24299, 13, BC_PROVIDER_RAMBLER},
    {24313, 6, BC_PROVIDER_QQ},
    {24320, 11, BC_PROVIDER_QQ},
    {24332, 13, BC_PROVIDER_QQ},
    {24346, 7, BC_PROVIDER_NETEASE},
    {24354, 7, BC_PROVIDER_NETEASE},
    {24362, 8, BC_PROVIDER_NETEASE},
    {24371, 11, BC_PROVIDER_NETEASE},
    {24383, 12, BC_PROVIDER_NETEASE},
    {24396, 10, BC_PROVIDER_NETEASE},
    {24407, 7, BC_PROVIDER_NETEASE},
    {24415, 11, BC_PROVIDER_NETEASE},
    {24427, 8, BC_PROVIDER_SINA},
    {24436, 7, BC_PROVIDER_SINA},
    {24444, 11, BC_PROVIDER_SINA},
    {24456, 8, BC_PROVIDER_SINA},
    {24465, 8, BC_PROVIDER_SINA},
    {24474, 7, BC_PROVIDER_SINA},
    {24482, 11, BC_PROVIDER_SINA},
    {24494, 12, BC_PROVIDER_DOCOMO},
    {24507, 11, BC_PROVIDER_KDDI},
    {24519, 6, BC_PROVIDER_KDDI},
    {24526, 10, BC_PROVIDER_KDDI},
    {24537, 10, BC_PROVIDER_KDDI},
    {24548, 12, BC_PROVIDER_KDDI},
    {24561, 14, BC_PROVIDER_SOFTBANK},
    {24576, 11, BC_PROVIDER_SOFTBANK},
    {24588, 12, BC_PROVIDER_SOFTBANK},
    {24601, 8, BC_PROVIDER_ZOHO},
    {24610, 7, BC_PROVIDER_ZOHO},
    {24618, 7, BC_PROVIDER_ZOHO},
    {24626, 12, BC_PROVIDER_ZOHO},
    {24639, 11, BC_PROVIDER_ZOHO},
    {24651, 11, BC_PROVIDER_ZOHO},
    {24663, 13, BC_PROVIDER_PROTON},
    {24677, 9, BC_PROVIDER_PROTON},
    {24687, 14, BC_PROVIDER_PROTON},
    {24702, 9, BC_PROVIDER_PROTON},
    {24712, 16, BC_PROVIDER_GODADDY},
    {24729, 11, BC_PROVIDER_GODADDY},
    {24741, 12, BC_PROVIDER_MIMECAST},
    {24754, 14, BC_PROVIDER_MIMECAST},
    {24769, 21, BC_PROVIDER_MIMECAST},
    {24791, 12, BC_PROVIDER_PROOFPOINT},
    {24804, 14, BC_PROVIDER_PROOFPOINT},
    {24819, 14, BC_PROVIDER_PROOFPOINT},
    {24834, 13, BC_PROVIDER_PROOFPOINT},
    {24848, 9, BC_PROVIDER_PROOFPOINT},
    {24858, 18, BC_PROVIDER_PROOFPOINT},
    {24877, 21, BC_PROVIDER_BARRACUDA},
    {24899, 13, BC_PROVIDER_BARRACUDA},
    {24913, 12, BC_PROVIDER_BARRACUDA},
    {24926, 9, BC_PROVIDER_IRONPORT},
    {24936, 15, BC_PROVIDER_MESSAGELABS},
    {24952, 14, BC_PROVIDER_TREND_MICRO},
    {24967, 13, BC_PROVIDER_TREND_MICRO},
    {24981, 16, BC_PROVIDER_TREND_MICRO},
    {24998, 19, BC_PROVIDER_TREND_MICRO},
    {25018, 18, BC_PROVIDER_TREND_MICRO},
    {25037, 16, BC_PROVIDER_FIREEYE},
    {25054, 11, BC_PROVIDER_FIREEYE},
    {25066, 14, BC_PROVIDER_FIREEYE},
    {25081, 17, BC_PROVIDER_CLOUDFLARE},
    {25099, 12, BC_PROVIDER_IMPROVMX},
    {25112, 12, BC_PROVIDER_FACEBOOK},
    {25125, 6, BC_PROVIDER_FACEBOOK},
    {25132, 16, BC_PROVIDER_FACEBOOK},
    {25149, 4, BC_PROVIDER_I_UA},
    {25154, 5, BC_PROVIDER_WP_PL},
    {25160, 5, BC_PROVIDER_WP_PL},
    {25166, 6, BC_PROVIDER_WP_PL},
    {25173, 7, BC_PROVIDER_WP_PL},
    {25181, 7, BC_PROVIDER_ONET},
    {25189, 5, BC_PROVIDER_ONET},
    {25195, 7, BC_PROVIDER_ONET},
    {25203, 5, BC_PROVIDER_ONET},
    {25209, 14, BC_PROVIDER_ONET},
    {25224, 10, BC_PROVIDER_INTERIA},
    {25235, 10, BC_PROVIDER_INTERIA},
    {25246, 12, BC_PROVIDER_INTERIA},
    {25259, 9, BC_PROVIDER_SEZNAM},
    {25269, 8, BC_PROVIDER_SEZNAM},
    {25278, 6, BC_PROVIDER_SEZNAM},
    {25285, 9, BC_PROVIDER_NAVER},
    {25295, 8, BC_PROVIDER_DAUM},
    {25304, 11, BC_PROVIDER_DAUM},
    {25316, 9, BC_PROVIDER_DAUM},
    {25326, 9, BC_PROVIDER_LIBERO},
    {25336, 11, BC_PROVIDER_LIBERO},
    {25348, 6, BC_PROVIDER_LIBERO},
    {25355, 9, BC_PROVIDER_LIBERO},
    {25365, 6, BC_PROVIDER_LIBERO},
    {25372, 6, BC_PROVIDER_LIBERO},
    {25379, 16, BC_PROVIDER_LIBERO},
    {25396, 8, BC_PROVIDER_LIBERO},
    {25405, 8, BC_PROVIDER_ARUBA},
    {25414, 11, BC_PROVIDER_ARUBA},
    {25426, 9, BC_PROVIDER_ARUBA},
    {25436, 12, BC_PROVIDER_TERRA},
    {25449, 9, BC_PROVIDER_TERRA},
    {25459, 8, BC_PROVIDER_TERRA},
    {25468, 10, BC_PROVIDER_UOL},
    {25479, 10, BC_PROVIDER_UOL},
    {25490, 14, BC_PROVIDER_LOCAWEB},
    {25505, 20, BC_PROVIDER_LOCAWEB},
    {25526, 14, BC_PROVIDER_TELEFONICA},
    {25541, 11, BC_PROVIDER_TELEFONICA},
    {25553, 12, BC_PROVIDER_TELEFONICA},
    {25566, 14, BC_PROVIDER_BT},
    {25581, 6, BC_PROVIDER_BT},
    {25588, 13, BC_PROVIDER_BT},
    {25602, 15, BC_PROVIDER_BT},
    {25618, 15, BC_PROVIDER_VIRGIN_MEDIA},
    {25634, 12, BC_PROVIDER_VIRGIN_MEDIA},
    {25647, 16, BC_PROVIDER_VIRGIN_MEDIA},
    {25664, 10, BC_PROVIDER_VIRGIN_MEDIA},
    {25675, 7, BC_PROVIDER_SKY},
    {25683, 10, BC_PROVIDER_TELENET},
    {25694, 14, BC_PROVIDER_TELENET},
    {25709, 9, BC_PROVIDER_PROXIMUS},
    {25719, 11, BC_PROVIDER_PROXIMUS},
    {25731, 11, BC_PROVIDER_PROXIMUS},
    {25743, 8, BC_PROVIDER_ZIGGO},
    {25752, 11, BC_PROVIDER_ZIGGO},
    {25764, 9, BC_PROVIDER_ZIGGO},
    {25774, 9, BC_PROVIDER_ZIGGO},
    {25784, 6, BC_PROVIDER_ZIGGO},
    {25791, 7, BC_PROVIDER_ZIGGO},
    {25799, 10, BC_PROVIDER_KPN},
    {25810, 9, BC_PROVIDER_KPN},
    {25820, 7, BC_PROVIDER_KPN},
    {25828, 9, BC_PROVIDER_KPN},
    {25838, 9, BC_PROVIDER_KPN},
    {25848, 10, BC_PROVIDER_BLUEWIN},
    {25859, 8, BC_PROVIDER_STRATO},
    {25868, 9, BC_PROVIDER_STRATO},
    {25878, 13, BC_PROVIDER_HOSTINGER},
    {25892, 7, BC_PROVIDER_OVH},
    {25900, 7, BC_PROVIDER_OVH},
    {25908, 12, BC_PROVIDER_OVH},
    {25921, 9, BC_PROVIDER_GANDI},
    {25931, 13, BC_PROVIDER_RACKSPACE},
    {25945, 13, BC_PROVIDER_RACKSPACE},
    {25959, 19, BC_PROVIDER_FASTMAIL},
    {25979, 12, BC_PROVIDER_FASTMAIL},
    {25992, 11, BC_PROVIDER_FASTMAIL},
    {26004, 10, BC_PROVIDER_MIGADU},
    {26015, 13, BC_PROVIDER_EARTHLINK},
    {26029, 14, BC_PROVIDER_EARTHLINK},
    {26044, 20, BC_PROVIDER_EARTHLINK},
    {26065, 15, BC_PROVIDER_CENTURYLINK},
    {26081, 5, BC_PROVIDER_CENTURYLINK},
    {26087, 14, BC_PROVIDER_CENTURYLINK},
    {26102, 14, BC_PROVIDER_CENTURYLINK},
    {26117, 13, BC_PROVIDER_OPTIMUM},
    {26131, 11, BC_PROVIDER_OPTIMUM},
    {26143, 6, BC_PROVIDER_OPTIMUM},
    {26150, 12, BC_PROVIDER_FRONTIER},
    {26163, 15, BC_PROVIDER_FRONTIER},
    {26179, 10, BC_PROVIDER_ROGERS},
    {26190, 8, BC_PROVIDER_BELL_CA},
    {26199, 12, BC_PROVIDER_BELL_CA},
    {26212, 7, BC_PROVIDER_BELL_CA},
    {26220, 9, BC_PROVIDER_TELUS},
    {26230, 9, BC_PROVIDER_TELUS},
    {26240, 7, BC_PROVIDER_SHAW},
    {26248, 11, BC_PROVIDER_TELSTRA},
    {26260, 11, BC_PROVIDER_TELSTRA},
    {26272, 14, BC_PROVIDER_TELSTRA},
    {26287, 11, BC_PROVIDER_TELSTRA},
    {26299, 15, BC_PROVIDER_OPTUS},
    {26315, 12, BC_PROVIDER_OPTUS},
    {26328, 10, BC_PROVIDER_OPTUS},
    {26339, 16, BC_PROVIDER_OPTUS},
    {26356, 11, BC_PROVIDER_OPTUS},
    {26368, 10, BC_PROVIDER_XTRA_NZ},
    {26379, 11, BC_PROVIDER_XTRA_NZ},
    {26391, 13, BC_PROVIDER_BIGLOBE},
    {26405, 9, BC_PROVIDER_NIFTY},
    {26415, 11, BC_PROVIDER_NIFTY},
    {26427, 9, BC_PROVIDER_OCN},
    {26437, 9, BC_PROVIDER_OCN},
    {26447, 12, BC_PROVIDER_SO_NET},
    {26460, 14, BC_PROVIDER_REDIFF},
    {26475, 10, BC_PROVIDER_REDIFF},
    {26486, 17, BC_PROVIDER_REDIFF},
    {26504, 7, BC_PROVIDER_UKR_NET},
    {26512, 10, BC_PROVIDER_UKR_NET},
    {26523, 13, BC_PROVIDER_AMAZON_SES},
    {26537, 11, BC_PROVIDER_AMAZON_SES},
    {26549, 36, BC_PROVIDER_AMAZON_SES},
    {26586, 36, BC_PROVIDER_AMAZON_SES},
    {26623, 36, BC_PROVIDER_AMAZON_SES},
    {26660, 10, BC_PROVIDER_SOPHOS},
    {26671, 13, BC_PROVIDER_SOPHOS},
    {26685, 15, BC_PROVIDER_FORCEPOINT},
    {26701, 15, BC_PROVIDER_FORCEPOINT},
    {26717, 18, BC_PROVIDER_HORNETSECURITY},
    {26736, 18, BC_PROVIDER_HORNETSECURITY},
    {26755, 13, BC_PROVIDER_HORNETSECURITY},
    {26769, 11, BC_PROVIDER_HORNETSECURITY},
    {26781, 18, BC_PROVIDER_FORTINET},
    {26800, 13, BC_PROVIDER_FORTINET},
    {26814, 17, BC_PROVIDER_SPAMEXPERTS},
    {26832, 15, BC_PROVIDER_SPAMEXPERTS},
    {26848, 14, BC_PROVIDER_SPAMEXPERTS},
    {26863, 13, BC_PROVIDER_SPAMEXPERTS},
    {26877, 22, BC_PROVIDER_MAILSPAMPROTECTION},
    {26900, 13, BC_PROVIDER_DREAMHOST},
    {26914, 11, BC_PROVIDER_TITAN},
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
    "Connection refused (folklore)\0"
    "Request received, continuing process\0"
    "Other undefined Status\0"
    "Other address status\0"
    "Destination address valid\0"
    "Message relayed to non-compliant mailer\0"
    "Other or undefined mailbox status\0"
    "Other or undefined mail system status\0"
    "Requested priority was changed\0"
    "Other or undefined protocol status\0"
    "Conversion with loss performed\0"
    "UTF-8 string reply is required, but not permitted by the SMTP client\0"
    "Other or undefined security status\0"
    "Message integrity failure\0"
    "Success specifies that the DSN is reporting a positive delivery action. Detail sub-codes may provide notification of transformations required for delivery.\0"
    "Nonstandard success response\0"
    "System status, or system help reply\0"
    "Help message\0"
    "Service ready\0"
    "Service closing transmission channel\0"
    "Authentication succeeded\0"
    "Requested mail action okay, completed\0"
    "User not local; will forward\0"
    "Cannot VRFY user, but will accept message and attempt delivery\0"
    "OK, pending messages for node started\0"
    "The action was successfully received, understood, and accepted\0"
    "Server challenge\0"
    "Start mail input; end with <CRLF>.<CRLF>\0"
    "Octet-offset is the transaction offset\0"
    "Further action must be taken in order to complete the request\0"
    "Bad destination mailbox address\0"
    "Recipient address has null MX\0"
    "Bad destination system address\0"
    "Bad destination mailbox address syntax\0"
    "Destination mailbox address ambiguous\0"
    "Destination mailbox has moved, No forwarding address\0"
    "Bad sender's mailbox address syntax\0"
    "Bad sender's system address\0"
    "Mailbox disabled, not accepting messages\0"
    "Mailbox full\0"
    "Message length exceeds administrative limit\0"
    "Mailing list expansion problem\0"
    "Mail system full\0"
    "System not accepting network messages\0"
    "System not capable of selected features\0"
    "Message too big for system\0"
    "System incorrectly configured\0"
    "Other or undefined network or routing status\0"
    "No answer from host\0"
    "Bad connection\0"
    "Directory server failure\0"
    "Unable to route\0"
    "Mail system congestion\0"
    "Routing loop detected\0"
    "Delivery time expired\0"
    "Retry on IPv4\0"
    "Invalid command\0"
    "Syntax error\0"
    "Too many recipients\0"
    "Invalid command arguments\0"
    "Wrong protocol version\0"
    "Authentication Exchange line is too long\0"
    "Other or undefined media error\0"
    "Media not supported\0"
    "(no sample text)\0"
    "Conversion required and prohibited\0"
    "Conversion required but not supported\0"
    "Conversion Failed\0"
    "Message content not available\0"
    "Non-ASCII addresses not permitted for that sender/recipient\0"
    "UTF-8 header message cannot be transferred to one or more recipients, so the message must be rejected\0"
    "Delivery not authorized, message refused\0"
    "Encryption Needed\0"
    "Encryption required for requested authentication mechanism\0"
    "A password transition is needed\0"
    "User Account Disabled\0"
    "Trust relationship required\0"
    "Priority Level is too low\0"
    "Message is too big for the specified priority\0"
    "Mailbox owner has changed\0"
    "Domain owner has changed\0"
    "RRVS test cannot be completed\0"
    "Mailing list expansion prohibited\0"
    "No passing DKIM signature found\0"
    "No acceptable DKIM signature found\0"
    "No valid author-matched DKIM signature found\0"
    "SPF validation failed\0"
    "SPF validation error\0"
    "Reverse DNS validation failed\0"
    "Multiple authentication checks failed\0"
    "Sender address has null MX\0"
    "Mail flood detected\0"
    "ARC validation failure\0"
    "Security conversion required but not possible\0"
    "REQUIRETLS support required\0"
    "Security features not supported\0"
    "Cryptographic failure\0"
    "Cryptographic algorithm not supported\0"
    "Authentication credentials invalid\0"
    "Authentication mechanism is too weak\0"
    "A persistent transient failure is one in which the message as sent is valid, but persistence of some temporary condition has caused abandonment or delay of attempts to send the message. If this code accompanies a delivery failure report, sending in the future may be successful. In this case, the bounce will be classified as a soft-bounce.\0"
    "Not authorized to send from that address\0"
    "Timeout connection problem (folklore)\0"
    "service not available, closing transmission channel\0"
    "Password transition (registry) / mailbox over limit (folklore)\0"
    "Connection timed out (de facto)\0"
    "Invalid command, temporary (registry)\0"
    "Not enough disk space (folklore)\0"
    "Recipient server not responding (folklore)\0"
    "Connection dropped (folklore)\0"
    "Hop count exceeded (folklore)\0"
    "Message timed out (folklore)\0"
    "Routing error (folklore)\0"
    "Requested mail action not taken: mailbox unavailable (e.g., mailbox busy)\0"
    "Requested action aborted: error in processing\0"
    "Requested action not taken: insufficient system storage\0"
    "You have no mail\0"
    "Temporary authentication failure / TLS not available\0"
    "Server unable to accommodate parameters\0"
    "Retry immediately over IPv4 (draft)\0"
    "Unable to queue messages for node\0"
    "Node not allowed\0"
    "Too many e-mails sent (de facto)\0"
    "Local anti-spam filter error (folklore)\0"
    "Access from your network is limited (de facto)\0"
    "No MX for domain (de facto)\0"
    "The request contains bad syntax or cannot be fulfilled\0"
    "Address does not exist\0"
    "Destination mailbox address valid\0"
    "Mailbox has moved\0"
    "Message length exceeds administrative limit.\0"
    "No answer from host the address is invalid\0"
    "Routing server failure\0"
    "Network congestion\0"
    "Conversion failed\0"
    "A permanent failure is one which is not likely to be resolved by resending the message in the current form. Some change to the message or the destination must be made for successful delivery.\0"
    "The server could not recognize the command due to a syntax error.\0"
    "A syntax error was encountered in command arguments.\0"
    "This command is not implemented.\0"
    "The server has encountered a bad sequence of commands.\0"
    "A command parameter is not implemented.\0"
    "No DNS or MX for your domain (folklore) / account suspended\0"
    "Bad email address (folklore)\0"
    "Domain not found in DNS (folklore)\0"
    "Address type incorrect (folklore)\0"
    "Destination mailbox address invalid (folklore)\0"
    "Problem with sender's mail attribute (folklore)\0"
    "Use the correct QHLO ID (draft)\0"
    "Host does not accept mail\0"
    "Recipient over mailbox limit (folklore)\0"
    "Authentication required / Must issue STARTTLS first\0"
    "Mail system full (folklore)\0"
    "Delivery not authorized (registry) / insufficient disk (folklore)\0"
    "Recipient inactive or blocked / no DNS server (folklore)\0"
    "Rejected by recipient's filter / no response from host (folklore)\0"
    "Rejected (MessageLabs) / bad connection (folklore)\0"
    "Routing server failure (folklore)\0"
    "Email looping (folklore)\0"
    "Delivery time-out (folklore)\0"
    "User's mailbox address is invalid\0"
    "The recipient is not local to the server.\0"
    "The action was aborted due to exceeded storage allocation.\0"
    "The command was aborted because the mailbox name is invalid.\0"
    "The transaction failed for some unstated reason.\0"
    "MAIL FROM/RCPT TO parameters not recognized or not implemented\0"
    "Domain does not accept mail\0"
    "Access denied (draft)\0"
    "Blocked / refused by policy (de facto)\0"
    "Recipient rejected, undeliverable (de facto)\0"
    "Host is on a DNS blocklist (de facto)\0"
    "The server failed to fulfil an apparently valid request\0"
    "Too old (ESP internal)\0"
    "Other or Undefined Status\0"
    "Addressing Status\0"
    "Mailbox Status\0"
    "Mail System Status\0"
    "Network and Routing Status\0"
    "Mail Delivery Protocol Status\0"
    "Message Content or Media Status\0"
    "Security or Policy Status\0"
    "recipient thread limit exceeded\0"
    "maximum number of concurrent connections per resource forest\0"
    "ATTR18\0"
    "no mail-enabled subscriptions\0"
    "Message expired\0"
    "Message failed to be replicated\0"
    "No healthy secondary server\0"
    "replicated: the operation was canceled\0"
    "Connection refused\0"
    "STARTTLS is required to send mail\0"
    "Connection was closed abruptly\0"
    "Message expired, connection reset\0"
    "PRX NextHop\0"
    "must pass either SPF or DKIM\0"
    "starttls-not-supported\0"
    "certificate-expired\0"
    "tlsa-invalid\0"
    "dnssec-invalid\0"
    "certificate-host-mismatch\0"
    "Server busy (AS761)\0"
    "Access denied, please try again later\0"
    "PFA agent busy\0"
    "Organization queue quota exceeded\0"
    "x-dg-ref header is too long\0"
    "policy violation detected (AS345)\0"
    "Sender denied\0"
    "Access denied, bad outbound sender\0"
    "Recipient not found\0"
    "daily limit for message recipients\0"
    "Submission quota exceeded\0"
    "per hour message receive limit from specific sender\0"
    "per hour message receive limit\0"
    "Journaling Archive is disabled\0"
    "Relay Access Denied\0"
    "Recipient address rejected: Access denied\0"
    "Hop count exceeded\0"
    "does not exist\0"
    "Message expired, connection refused\0"
    "mailbox unavailable\0"
    "Invalid characters\0"
    "Delivery not authorized\0"
    "Unable to relay\0"
    "Client was not authenticated\0"
    "blocked using Spamhaus (AS16012611)\0"
    "Helo domain is listed in Spamhaus (S8001)\0"
    "not authenticated by organization\0"
    "public folder\0"
    "Sender Policy Framework violation\0"
    "must have a reverse DNS record\0"
    "RestrictDomainsToIPAddresses\0"
    "not authenticated to send anonymous mail\0"
    "TenantAttribution; Relay Access Denied\0"
    "not in allowed-senders list\0"
    "not authenticated for group\0"
    "not authenticated for mailbox\0"
    "not authenticated for public folder\0"
    "Sender was not authenticated\0"
    "SmtpClientAuthentication is disabled\0"
    "spam abuse detected\0"
    "banned sender\0"
    "banned recipient\0"
    "Bad HELO\0"
    "rejected by recipient\0"
    "exceeded permitted limits\0"
    "does not pass DMARC\0"
    "does not accept email over IPv6\0"
    "RFC 5322 section 3.6.2\0"
    "Customer Block list (AS16012607)\0"
    "does not allow external forwarding\0"
    "banned sending IP\0"
    "tenant has exceeded threshold\0"
    "traffic not accepted from this IP\0"
    "unregistered domains\0"
    "sender's submission quota was exceeded\0"
    "Insufficient system resources\0"
    "Service not available\0"
    "Connection timed out\0"
    "Connection dropped\0"
    "Message delayed\0"
    "RESOLVER.ADR.ExRecipNotFound\0"
    "invalid recipient address\0"
    "reserved by RFC 2606\0"
    "single label domains\0"
    "Invalid address\0"
    "bad outbound sender\0"
    "Content Filter agent quarantined\0"
    "RESOLVER.RST.RecipSizeLimit\0"
    "misconfigured forwarding address\0"
    "Too many related errors\0"
    "Missing or bad StoreDriver MDB properties\0"
    "Unrecognized command\0"
    "exceeds fixed maximum message size\0"
    "SMTPSEND.DNS.NonExistentDomain\0"
    "Agent generated message depth exceeded\0"
    "Send hello first\0"
    "Invalid domain name\0"
    "Invalid message content\0"
    "Cannot achieve Exchange Server authentication\0"
    "Access denied\0"
    "on our block list (S3140)\0"
    "on our block list (S3150)\0"
    "rate limited due to IP reputation (S775)\0"
    "rate limited due to IP reputation (S843)\0"
    "rate limited due to IP reputation (S3114)\0"
    "Helo domain is listed in Spamhaus\0"
    "MailFrom domain is listed in Spamhaus\0"
    "rate limited due to IP reputation\0"
    "421 RP-001\0"
    "421 RP-002\0"
    "421 RP-003\0"
    "421 PR(dt1)\0"
    "421 PR(ct1)\0"
    "550 DY-001\0"
    "550 DY-002\0"
    "550 OU-001\0"
    "550 OU-002\0"
    "550 SC-001\0"
    "550 SC-002\0"
    "550 SC-003\0"
    "550 SC-004\0"
    "limit for the number of messages they can send to this recipient\0"
    "exceeded their limit\0"
    "Temporary System Problem\0"
    "Server busy\0"
    "very low reputation of the sending IP\0"
    "very low reputation of the sending domain\0"
    "nature of the content or the links\0"
    "not in whitelist for RCPT domain\0"
    "Try again later, closing connection\0"
    "unusual rate of unsolicited mail\0"
    "Connection expired\0"
    "does not have a PTR record\0"
    "TLS required for RCPT domain\0"
    "have a PTR record\0"
    "authenticate with either SPF or DKIM\0"
    "authenticate their email with SPF\0"
    "unusual rate of mail\0"
    "same Message-ID\0"
    "use TLS/SSL for SMTP\0"
    "authenticate their email with DKIM\0"
    "aligned with either\0"
    "receiving mail too quickly\0"
    "rate that prevents additional messages\0"
    "Peak SMTP relay limit exceeded\0"
    "Multiple destination domains per transaction\0"
    "temporarily rejected\0"
    "Timeout - closing connection\0"
    "SMTP protocol violation\0"
    "SPF record of the sending domain\0"
    "temporary DNS failures prevent authentication\0"
    "out of storage space\0"
    "over quota\0"
    "Domain policy size per transaction exceeded\0"
    "too many recipients\0"
    "Too many login attempts\0"
    "Cannot authenticate due to temporary system problem\0"
    "STARTTLS may not be repeated\0"
    "cannot decode response\0"
    "HELO/EHLO argument is invalid\0"
    "Syntax error (no parameters allowed)\0"
    "Unimplemented command\0"
    "Bad sequence of commands\0"
    "No identity changes permitted\0"
    "Unrecognized authentication type\0"
    "no commands allowed to pipeline after STARTTLS\0"
    "Authentication Required\0"
    "Must issue a STARTTLS command first\0"
    "Application-specific password required\0"
    "log in through your web browser\0"
    "Optional Argument not permitted\0"
    "Username and Password not accepted\0"
    "disabled\0"
    "inactive\0"
    "Daily user sending limit exceeded\0"
    "Too many recipients for this sender\0"
    "Mail relay denied\0"
    "Mail Sending denied\0"
    "Email quota exceeded\0"
    "likely unsolicited mail\0"
    "Daily SMTP relay limit exceeded\0"
    "Invalid credentials for relay\0"
    "not authorized to send email directly\0"
    "missing a valid address in the From: header\0"
    "multiple addresses in From:\0"
    "not RFC 5322 compliant\0"
    "missing a valid Message-ID\0"
    "unicode character in a disallowed header\0"
    "Encoded-word syntax is not permitted\0"
    "policy that prohibited the mail\0"
    "IPv6 sending guidelines\0"
    "Unauthenticated email is not accepted\0"
    "hard fail policy\0"
    "DMARC policy\0"
    "authenticate with SPF\0"
    "authenticate with DKIM\0"
    "out of storage space and inactive\0"
    "exceeded Google's message size limits\0"
    "message size limit\0"
    "limit attachments\0"
    "header size limit\0"
    "illegal attachment\0"
    "potential security issue\0"
    "find the recipient domain\0"
    "not a valid RFC 5321 address\0"
    "exceeded 50 hops\0"
    "malformed\0"
    "Too many unauthenticated commands\0"
    "may not have permission to post messages to the group\0"
    "421 4.7.0 [TSS04]\0"
    "421 4.7.0 [TSS05]\0"
    "421 [IPTS04]\0"
    "421 [IPTS05]\0"
    "553 5.7.1 [TSS07]\0"
    "553 5.7.2 [TSS09]\0"
    "553 5.7.2 [TSS11]\0"
    "421 4.7.0 [TS01]\0"
    "421 4.7.0 [TS02]\0"
    "421 4.7.1 [TS03]\0"
    "[GL01]\0"
    "[MC04]\0"
    "553 5.7.1 [BL21]\0"
    "553 5.7.1 [BL22]\0"
    "553 5.7.1 [BL23]\0"
    "554 Message not allowed - [PH01]\0"
    "554 5.7.5 (AU01)\0"
    "451 VS1-IP\0"
    "451 VS1-MF\0"
    "Message not accepted for policy reasons\0"
    "sender is unauthenticated\0"
    "unresolvable RFC.5321 from domain\0"
    "Max message per connection reached\0"
    "User is receiving mail too quickly\0"
    "Resources temporarily unavailable\0"
    "temporary domain failure\0"
    "mailbox not found\0"
    "dd This user doesn't have a\0"
    "This mailbox is disabled (554.30)\0"
    "is no longer valid\0"
    "dd Not a valid recipient\0"
    "dd Requested mail action aborted\0"
    "Headers are not RFC compliant[291]\0"
    "Message not allowed - [299]\0"
    "Message not allowed - [320]\0"
    "relaying denied for\0"
    "554 (RTR:BB)\0"
    "554 (RTR:BG)\0"
    "554 (RTR:CH)\0"
    "554 (RTR:RD)\0"
    "554 (RTR:SC)\0"
    "554 (RTR:DU)\0"
    "554 (RTR:GE)\0"
    "554 (RTR:BL)\0"
    "554 (HVU:B1)\0"
    "421 (HVU:B2)\0"
    "421 (DNS:NR)\0"
    "554 (DNS:B1)\0"
    "554 (DNS:B2)\0"
    "554 (RLY:B1)\0"
    "554 (RLY:B2)\0"
    "421 (RLY:B3)\0"
    "554 (RLY:BL)\0"
    "554 (RLY:BD)\0"
    "554 (RLY:CH)\0"
    "421 (RLY:CH2)\0"
    "554 (RLY:CS4)\0"
    "554 (RLY:IR)\0"
    "421 (RLY:NW)\0"
    "554 (RLY:OB)\0"
    "554 (RLY:SN)\0"
    "421 (DYN:T1)\0"
    "421 or 554 (CON:B1)\0"
    "421 (CON:B2)\0"
    "554 (DMARC:...)\0"
    "421 (MFF:...)\0"
    "553 Mail from IP not allowed - VS98-IP0 deferred\0"
    "451 [BS02] Temporary server error\0"
    "550 or 554 5.7.1 [CS01]\0"
    "554 5.7.1 [HM08]\0"
    "554 5.7.1 [HM07]\0"
    "554 5.7.1 [HME1]\0"
    "421 [HCM1] Your mail from IP was deferred\0"
    "deferred due to excessive volume\0"
    "too many errors\0"
    "Service unavailable - try again later\0"
    "Sender address rejected: Domain not found\0"
    "user does not exist\0"
    "inactive email address\0"
    "unknown or illegal alias\0"
    "recipient no longer on server\0"
    "Blocked - see https://support.proofpoint.com\0"
    "Spamhaus DBL\0"
    "Spamhaus SBL\0"
    "message content rejected due to spam\0"
    "Relay access denied\0"
    "ESMTP not accepting connections\0"
    "554 smtp-error-codes.php#BL000000\0"
    "554 or 452 #BL000001\0"
    "554 or 452 #BL000010\0"
    "554 or 452 #BL000011\0"
    "554 or 452 #BL000100\0"
    "554 or 452 #BL000101\0"
    "554 or 452 #BL000110\0"
    "554 or 452 #BL000111\0"
    "554 or 452 #BL001000\0"
    "554 or 452 #BL001001\0"
    "554 or 452 #BL001010\0"
    "554 or 452 #BL001011\0"
    "554 or 452 #BL001100\0"
    "554 or 452 #BL001101\0"
    "554 or 452 #BL001110\0"
    "554 or 452 #BL001111\0"
    "#ES000001\0"
    "#ES000010\0"
    "#RL000001\0"
    "421 Throttled #RL000002\0"
    "#RL000010\0"
    "550 5.2.0 #DM000001\0"
    "PTR record\0"
    "Recipient temporarily unavailable\0"
    "too many recent messages\0"
    "user over quota\0"
    "Not our Customer\0"
    "recipient mailbox unallocated\0"
    "Recipient unavailable\0"
    "extended quota violation\0"
    "Account Closed, Please Remove\0"
    "too many bad commands from\0"
    "too many invalid recipients\0"
    "rejected - no rDNS\0"
    "No data before greeting\0"
    "attachment extension is forbidden\0"
    "too many sessions from\0"
    "message threshold exceeded\0"
    "recipient rejected\0"
    "AUP#I or AUP#O plus number\0"
    "553 5.3.0 host DNSBL:RBL 521< ip >_is_blocked\0"
    "553 5.3.0 host DNSBL:ATTRBL 521\0"
    "Blocked for abuse\0"
    "Message filtered\0"
    "too frequent connects from\0"
    "sender rejected AUP\0"
    "Addressee unknown\0"
    "blank mailhost\0"
    "without a valid sender domain\0"
    "currently blocked by Verizon Online's anti-spam system\0"
    "verizonwireless.com\0"
    "Nemesis ESMTP Service not available No SMTP service IP address is block listed\0"
    "No SMTP service Bad DNS PTR resource record\0"
    "invalid DNS PTR resource record\0"
    "No SMTP service Reject due to policy restrictions\0"
    "Reject due to SPF policy\0"
    "Reject due to policy restrictions (header based)\0"
    "Reject due to policy restrictions (domain based)\0"
    "Reject due to policy restrictions (IP based)\0"
    "Bad DNS PTR resource record\0"
    "Invalid DNS MX or A/AAAA resource record\0"
    "IP address is block listed\0"
    "exceeded storage allocation, Quota exceeded\0"
    "exceeded storage allocation Quota exceeded\0"
    "Requested action not taken: mailbox unavailable\0"
    "Syntax error in parameters or arguments\0"
    "postmaster.gmx URL with c=rdns\0"
    "senderguidelines URL with c=bl\0"
    "postmaster.gmx URL with c=r0301\0"
    "A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de\0"
    "to clarify.) (BL)\0"
    "rejected due to spam or virus classification\0"
    "OFR_101, OFRnnn_101, LPNnnn_101, OUK_101\0"
    "OFR_102, OFRnnn_102, LPNnnn_102, OUK_102\0"
    "OFR_103, OFRnnn_103, LPNnnn_103, OUK_103\0"
    "OFR_104, OFRnnn_104, LPNnnn_104, OUK_104\0"
    "OFR_105, OFRnnn_105, LPNnnn_105, OUK_105\0"
    "OFR_107, OFRnnn_107, LPNnnn_107, OUK_107\0"
    "OFR_108, OFRnnn_108, LPNnnn_108, OUK_108\0"
    "OFR_109, OFRnnn_109, LPNnnn_109, OUK_109\0"
    "OFR_201, OFRnnn_201, LPNnnn_201, OUK_201\0"
    "OFR_305, OFRnnn_305, LPNnnn_305, OUK_305\0"
    "OFR_401, OFRnnn_401, LPNnnn_401, OUK_401\0"
    "OFR_402, OFRnnn_402, LPNnnn_402, OUK_402\0"
    "OFR_403, OFRnnn_403, LPNnnn_403, OUK_403\0"
    "OFR_405, OFRnnn_405, LPNnnn_405, OUK_405\0"
    "OFR_415, OFRnnn_415, LPNnnn_415, OUK_415\0"
    "OFR_416, OFRnnn_416, LPNnnn_416, OUK_416\0"
    "OFR_417, OFRnnn_417, LPNnnn_417, OUK_417\0"
    "OFR_420, OFRnnn_420, LPNnnn_420, OUK_420\0"
    "OFR_421, OFRnnn_421, LPNnnn_421, OUK_421\0"
    "OFR_423, OFRnnn_423, LPNnnn_423, OUK_423\0"
    "OFR_424, OFRnnn_424, LPNnnn_424, OUK_424\0"
    "OFR_426, OFRnnn_426, LPNnnn_426, OUK_426\0"
    "OFR_505, OFRnnn_505, LPNnnn_505, OUK_505\0"
    "OFR_506, OFRnnn_506, LPNnnn_506, OUK_506\0"
    "OFR_510, OFRnnn_510, LPNnnn_510, OUK_510\0"
    "OFR_513, OFRnnn_513, LPNnnn_513, OUK_513\0"
    "OFR_514, OFRnnn_514, LPNnnn_514, OUK_514\0"
    "OFR_517, OFRnnn_517, LPNnnn_517, OUK_517\0"
    "OFR_630, OFRnnn_630, LPNnnn_630, OUK_630\0"
    "OFR_999, OFRnnn_999, LPNnnn_999, OUK_999\0"
    "Recipient overquota OFR_417\0"
    "verifier la configuration SPF/DNS\0"
    "DMARC check failed\0"
    "Your domain has been blacklisted\0"
    "Recipient address rejected: User unknown\0"
    "Server busy too many connections\0"
    "Too many spams from your IP\0"
    "too many errors from your IP\0"
    "spam detected\0"
    "virus detected\0"
    "blocked due to inactivity\0"
    "user quota exceeded\0"
    "Quota exceeded (mailbox for user is full)\0"
    "spam message rejected\0"
    "spam message discarded\0"
    "Temporarily rejected\0"
    "Message was not accepted -- invalid mailbox\0"
    "account is disabled\0"
    "timeout exceeded\0"
    "recipient has exceeded message rate limit\0"
    "service is currently unavailable\0"
    "Policy rejection on the target address\0"
    "No such user!\0"
    "Unknown error\0"
    "Mailbox size limit exceeded\0"
    "Message rejected under suspicion of SPAM\0"
    "recipient address rejected: Inactive\0"
    "recipient address rejected: Blocked\0"
    "rate limit exceeded\0"
    "Spam message rejected\0"
    "Ip frequency limited\0"
    "Domain frequency limited\0"
    "Sender frequency limited\0"
    "Connection frequency limited\0"
    "Connection denied\0"
    "Suspected spam ip\0"
    "Suspected spam\0"
    "Suspected bounce attacks\0"
    "SPF check failed\0"
    "Mail is rejected by recipients\0"
    "Mail content denied\0"
    "spam is embedded in the email\0"
    "Mailbox unavailable or access denied\0"
    "Mailbox not found\0"
    "is a deactivated mailbox\0"
    "Bad address syntax\0"
    "Message too large\0"
    "mail rejected by antispam server\0"
    "421 HL:REP\0"
    "421 HL:ICC\0"
    "421 HL:IFC\0"
    "421 HL:MEP\0"
    "450 DT:RBL\0"
    "450 WM:BLI\0"
    "450 WM:BLU\0"
    "451 DT:SPM\0"
    "550 DT:SPM\0"
    "554 DT:SPM\0"
    "554 DT:SUM\0"
    "451 RP:CEL\0"
    "451 MI:DMC\0"
    "451 MI:SFQ\0"
    "451 RP:QRC\0"
    "550 MI:NHD\0"
    "550 MI:IMF\0"
    "550 MI:SPF\0"
    "550 MI:DMA\0"
    "550 MI:STC\0"
    "554 MI:STC\0"
    "554 MI:SPB\0"
    "550 RP:FRL\0"
    "550 RP:RCL\0"
    "550 RP:TRC\0"
    "550 RP:ORQ\0"
    "554 HL:IHU\0"
    "554 HL:IPB\0"
    "554 HL:ITC\0"
    "Invalid User\0"
    "User in blacklist\0"
    "User suspended\0"
    "too much recipient\0"
    "Illegal Attachment\0"
    "exceeded mailsize limit\0"
    "NULL sender is not allowed\0"
    "Local user only\0"
    "authentication is required\0"
    "IP is rejected, smtp auth error limit exceed\0"
    "IP in blacklist\0"
    "too much fail authentication\0"
    "#4.4.5 Too many connections\0"
    "SENDER REJECT\0"
    "IP REJECT\0"
    "rejected by antispam system\0"
    "blocked by kbas\0"
    "Unknown user (at RCPT)\0"
    "Unknown user (after DATA)\0"
    "too much mail data\0"
    "550 : User unknown\0"
    ">: User unknown\0"
    "Invalid recipient\0"
    "Greylisted, try again after some time\0"
    "Temporary System Error\0"
    "Mailbox delivery restricted by policy error\0"
    "Mail rejected by destination domain\0"
    "User unknown\0"
    "rejected per DMARC policy\0"
    "Mailbox delivery failure policy error\0"
    "virus detected by Zoho Mail\0"
    "Relaying disallowed\0"
    "MailPolicy violation\0"
    "Email flagged as Spam\0"
    "Email policy violation detected\0"
    "Rejected by spam filter\0"
    "421 too many sessions\0"
    "421\0"
    "554\0"
    "552\0"
    "535\0"
    "550\0"
    "452\0"
    "RBL Reject\0"
    "Account storage limit\0"
    "Account disabled\0"
    "Account does not exist\0"
    "message is looping\0"
    "rejected for spam or virus content\0"
    "Sender address blocked\0"
    "IP Temporarily Blacklisted\0"
    "Internal resources are temporarily unavailable\0"
    "Account service is temporarily unavailable\0"
    "Open relay not allowed\0"
    "Account inbounds disabled\0"
    "Account outbounds disabled\0"
    "Unable to process connection at this time\0"
    "Message ended early\0"
    "the incorrect hostname used for inbounds\0"
    "Incorrect authentication data\0"
    "Administrative prohibition - envelope blocked\0"
    "Anti-Spoofing policy\0"
    "Envelope blocked - User Entry\0"
    "Envelope blocked - User Domain Entry\0"
    "manually Blocked Senders\0"
    "SPF Sender Invalid\0"
    "DKIM Sender Invalid\0"
    "DMARC Sender Invalid\0"
    "Local CT IP Reputation - (reject)\0"
    "csi.mimecast.org Poor Reputation Sender\0"
    "Content Examination policy\0"
    "Exceeding outbound thread limit\0"
    "Invalid Recipient\0"
    "This route requires encryption (TLS)\0"
    "requires TLS version 1.2 or greater\0"
    "requires high-strength ciphers\0"
    "Maximum email size exceeded\0"
    "Mail loop detected\0"
    "Host network not allowed\0"
    "Email rejected due to security policies\0"
    "unverified address\0"
    "Domain not found\0"
    "need fully-qualified address\0"
    "rejected per sender's DMARC policy\0"
    "Blocked - see https://ipcheck.proofpoint.com\0"
    "Local Policy Violation\0"
    "marked as invalid\0"
    "blocked using prs.proofpoint.com\0"
    "Cloudmark Sender Intelligence\0"
    "Relaying denied\0"
    "Temporary failure, please try again later\0"
    "License Expired\0"
    "Policy Rejection- Abuse\0"
    "Greylisted for 5 minutes\0"
    "Temporary server error\0"
    "permanent failure for one or more recipients (address:blocked)\0"
    "rejecting spoofed message\0"
    "cuda_nsu 5.1.1 User unknown\0"
    "rejected due to spam URL in content\0"
    "rejecting banned content\0"
    "b.barracudacentral.org\0"
    "blocked using Barracuda Reputation\0"
    "rejected due to the sending MTA's poor reputation\0"
    "poor reputation of a domain used in message transfer\0"
    "SBRS score too low\0"
    "#5.7.1 Your access to submit messages to this e-mail system has been rejected\0"
    "Service Temporarily Unavailable\0"
    "Requested action aborted [9]\0"
    "Message filtered (#5.7.1)\0"
    "trying to use me as a relay\0"
    "Invalid recipient (#5.1.1)\0"
    "542 Rejected\0"
    "Please turn on SMTP Authentication in your mail client\0"
    "Symantec Zodiac\0"
    "ERS-Customized-Block\0"
    "BLOCK-SEND-ER\0"
    "Invalid-Recipient\0"
    "NO-DOMAIN\0"
    "BLOCK-RCPT\0"
    "blocked using Trend Micro RBL+\0"
    "550 5.7.26 ETP205\0"
    "550 5.5.4 ETP208\0"
    "found on one or more DNSBLs (abusixip)\0"
    "Upstream error\0"
    "(#id-5.9.4)\0"
    "Loop detected (#id-5.9.0)\0"
    "Domain not found (#id-5.9.2)\0"
    "(#id-5.9.3)\0"
    "(#id-5.9.5)\0"
    "considered as SPAM\0"
    "mail.i.ua/err/1\0"
    "mail.i.ua/err/2\0"
    "mail.i.ua/err/3\0"
    "mail.i.ua/err/4\0"
    "mail.i.ua/err/5\0"
    "mail.i.ua/err/6\0"
    "mail.i.ua/err/7\0"
    "mail.i.ua/err/8\0"
    "mail.i.ua/err/9\0"
    "mail.i.ua/err/10\0"
    "zen.spamhaus.org\0"
    "sbl.spamhaus.org\0"
    "xbl.spamhaus.org\0"
    "Policy Block List (PBL)\0"
    "dbl.spamhaus.org\0"
    "www.spamhaus.org/query\0"
    "spamcop.net/bl.shtml\0"
    "multi.uribl.com\0"
    "dnsbl.sorbs.net\0"
    "csi.cloudmark.com/reset-request\0"
    "listed by Invaluement\0"
    "hostkarma\0"
    "spamrl.com\0"
    "grey.rbl\0"
    "countries.nerd.dk\0"
    "Denied [SHXBL]\0"
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
