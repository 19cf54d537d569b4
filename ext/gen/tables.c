/*
** DO NOT EDIT. Made by ext/gen/gen.tcl from ext/data; `make generate` makes it anew.
*/
#include "../core/core.h"

const bc_name bc_class_name[BC_CLASS_N] = {
    "",
    "informational",
    "success",
    "intermediate",
    "soft",
    "hard",
};

const bc_name bc_fault_name[BC_FAULT_N] = {
    "unknown",
    "recipient",
    "receiver",
    "sender",
    "message",
    "network",
    "local",
    "none",
};

const bc_name bc_action_name[BC_ACTION_N] = {
    "review",
    "suppress",
    "retry",
    "fix_sender",
    "fix_content",
    "none",
};

const bc_name bc_phase_name[BC_PHASE_N] = {
    "",
    "connect",
    "helo",
    "starttls",
    "auth",
    "mail",
    "rcpt",
    "data",
    "eod",
};

const bc_name bc_kind_name[BC_KIND_N] = {
    "enhanced",
    "reply",
    "class",
    "subject",
    "group",
};

const bc_text_at bc_provider_at[BC_NPROVIDER] = {
    0,
    1, /* Microsoft Exchange Online */
    27, /* Microsoft Exchange Server */
    53, /* Outlook.com / Hotmail */
    75, /* Gmail / Google Workspace */
    100, /* Google Groups */
    114, /* Yahoo / AOL */
    126, /* AOL (legacy, before the move to Yahoo) */
    165, /* Yahoo Japan */
    177, /* Apple iCloud */
    190, /* Comcast */
    198, /* Cox */
    202, /* Charter / Spectrum */
    221, /* AT&T / Bellsouth / Prodigy */
    248, /* Verizon */
    256, /* GMX / WEB.DE / 1&1 (Nemesis) */
    285, /* T-Online */
    294, /* Orange / Wanadoo and La Poste */
    324, /* SFR */
    328, /* Free */
    333, /* Mail.ru */
    341, /* Yandex */
    348, /* Rambler */
    356, /* Tencent QQ */
    367, /* NetEase 163 / 126 / yeah.net */
    396, /* Sina / Sohu / 21cn / Tom */
    421, /* NTT docomo */
    432, /* KDDI au */
    440, /* SoftBank */
    449, /* Zoho */
    454, /* Proton */
    461, /* GoDaddy */
    469, /* Mimecast */
    478, /* Proofpoint */
    489, /* Barracuda */
    499, /* Cisco IronPort / SenderBase */
    527, /* Symantec Email Security.cloud (MessageLabs) */
    571, /* Trend Micro */
    583, /* FireEye / Trellix ETP */
    605, /* Cloudflare Email Routing */
    630, /* ImprovMX */
    639, /* Facebook */
    648, /* I.UA */
    653, /* Blocklist texts (any server) */
    682, /* WP.pl / o2.pl */
    696, /* Onet */
    701, /* Interia */
    709, /* Seznam */
    716, /* Naver */
    722, /* Daum / Kakao */
    735, /* Libero / Virgilio */
    753, /* Aruba */
    759, /* Terra */
    765, /* UOL / BOL */
    775, /* Locaweb */
    783, /* Telefonica / Movistar */
    805, /* BT */
    808, /* Virgin Media */
    821, /* Sky */
    825, /* Telenet */
    833, /* Proximus / Skynet */
    851, /* Ziggo / UPC */
    863, /* KPN / XS4ALL */
    876, /* Bluewin */
    884, /* Strato */
    891, /* Hostinger */
    901, /* OVH */
    905, /* Gandi */
    911, /* Rackspace */
    921, /* Fastmail */
    930, /* Migadu */
    937, /* EarthLink */
    947, /* CenturyLink / Q.com */
    967, /* Optimum / Optonline */
    987, /* Frontier */
    996, /* Rogers */
    1003, /* Bell Canada / Sympatico */
    1027, /* Telus */
    1033, /* Shaw */
    1038, /* Telstra Bigpond */
    1054, /* Optus / iiNet / TPG */
    1074, /* Xtra (Spark New Zealand) */
    1099, /* BIGLOBE */
    1107, /* @nifty */
    1114, /* OCN */
    1118, /* So-net */
    1125, /* Rediffmail */
    1136, /* UKR.NET */
    1144, /* Amazon SES / WorkMail */
    1166, /* Sophos */
    1173, /* Forcepoint */
    1184, /* Hornetsecurity */
    1199, /* Fortinet FortiMail */
    1218, /* SpamExperts / N-able Mail Assure */
    1251, /* SiteGround */
    1262, /* DreamHost */
    1272, /* Titan */
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
    {"101", 1, 1, BC_CAT_NETWORK_ERROR, 2, 0, 1278},
    {"111", 1, 1, BC_CAT_NETWORK_ERROR, 2, 0, 1307},
    {"1xx", 4, 1, BC_CAT_UNKNOWN, 0, 1, 1337},
    {"2.0.0", 0, 2, BC_CAT_DELIVERED, 5, 0, 1374},
    {"2.1.0", 0, 2, BC_CAT_DELIVERED, 5, 0, 1397},
    {"2.1.5", 0, 2, BC_CAT_DELIVERED, 5, 0, 1418},
    {"2.1.9", 0, 2, BC_CAT_DELIVERED, 5, 0, 1444},
    {"2.2.0", 0, 2, BC_CAT_DELIVERED, 5, 0, 1484},
    {"2.3.0", 0, 2, BC_CAT_DELIVERED, 5, 0, 1518},
    {"2.3.6", 0, 2, BC_CAT_DELIVERED, 5, 0, 1556},
    {"2.5.0", 0, 2, BC_CAT_DELIVERED, 5, 0, 1587},
    {"2.6.4", 0, 2, BC_CAT_DELIVERED, 5, 0, 1622},
    {"2.6.8", 0, 2, BC_CAT_DELIVERED, 5, 0, 1653},
    {"2.7.0", 0, 2, BC_CAT_DELIVERED, 5, 0, 1722},
    {"2.7.7", 0, 2, BC_CAT_DELIVERED, 5, 0, 1757},
    {"2.XXX.YYY", 2, 2, BC_CAT_DELIVERED, 5, 1, 1783},
    {"200", 1, 2, BC_CAT_DELIVERED, 5, 0, 1939},
    {"211", 1, 2, BC_CAT_DELIVERED, 5, 0, 1968},
    {"214", 1, 2, BC_CAT_DELIVERED, 5, 0, 2004},
    {"220", 1, 2, BC_CAT_DELIVERED, 5, 0, 2017},
    {"221", 1, 2, BC_CAT_DELIVERED, 5, 0, 2031},
    {"235", 1, 2, BC_CAT_DELIVERED, 5, 0, 2068},
    {"250", 1, 2, BC_CAT_DELIVERED, 5, 0, 2093},
    {"251", 1, 2, BC_CAT_DELIVERED, 5, 0, 2131},
    {"252", 1, 2, BC_CAT_DELIVERED, 5, 0, 2160},
    {"253", 1, 2, BC_CAT_DELIVERED, 5, 0, 2223},
    {"2xx", 4, 2, BC_CAT_DELIVERED, 5, 1, 2261},
    {"334", 1, 3, BC_CAT_UNKNOWN, 0, 0, 2324},
    {"354", 1, 3, BC_CAT_UNKNOWN, 0, 0, 2341},
    {"355", 1, 3, BC_CAT_UNKNOWN, 0, 0, 2382},
    {"3xx", 4, 3, BC_CAT_UNKNOWN, 0, 1, 2421},
    {"4.0.0", 0, 4, BC_CAT_UNKNOWN, 0, 0, 1374},
    {"4.1.0", 0, 4, BC_CAT_UNKNOWN, 0, 0, 1397},
    {"4.1.1", 0, 4, BC_CAT_USER_UNKNOWN, 2, 0, 2483},
    {"4.1.10", 0, 4, BC_CAT_DOMAIN_UNKNOWN, 2, 0, 2515},
    {"4.1.2", 0, 4, BC_CAT_DOMAIN_UNKNOWN, 2, 0, 2545},
    {"4.1.3", 0, 4, BC_CAT_BAD_ADDRESS, 2, 0, 2576},
    {"4.1.4", 0, 4, BC_CAT_UNKNOWN, 0, 0, 2615},
    {"4.1.5", 0, 4, BC_CAT_UNKNOWN, 0, 0, 1418},
    {"4.1.6", 0, 4, BC_CAT_MAILBOX_MOVED, 2, 0, 2653},
    {"4.1.7", 0, 4, BC_CAT_SENDER_REJECTED, 3, 0, 2706},
    {"4.1.8", 0, 4, BC_CAT_SENDER_REJECTED, 3, 0, 2742},
    {"4.1.9", 0, 4, BC_CAT_UNKNOWN, 0, 0, 1444},
    {"4.2.0", 0, 4, BC_CAT_UNKNOWN, 0, 0, 1484},
    {"4.2.1", 0, 4, BC_CAT_MAILBOX_DISABLED, 2, 0, 2770},
    {"4.2.2", 0, 4, BC_CAT_MAILBOX_FULL, 2, 0, 2811},
    {"4.2.3", 0, 4, BC_CAT_MESSAGE_TOO_LARGE, 4, 0, 2824},
    {"4.2.4", 0, 4, BC_CAT_SERVER_ERROR, 2, 0, 2868},
    {"4.3.0", 0, 4, BC_CAT_SERVER_ERROR, 2, 0, 1518},
    {"4.3.1", 0, 4, BC_CAT_SERVER_ERROR, 2, 0, 2899},
    {"4.3.2", 0, 4, BC_CAT_SERVER_ERROR, 2, 0, 2916},
    {"4.3.3", 0, 4, BC_CAT_SERVER_ERROR, 2, 0, 2954},
    {"4.3.4", 0, 4, BC_CAT_MESSAGE_TOO_LARGE, 4, 0, 2994},
    {"4.3.5", 0, 4, BC_CAT_SERVER_ERROR, 2, 0, 3021},
    {"4.3.6", 0, 4, BC_CAT_UNKNOWN, 0, 0, 1556},
    {"4.4.0", 0, 4, BC_CAT_NETWORK_ERROR, 2, 0, 3051},
    {"4.4.1", 0, 4, BC_CAT_NETWORK_ERROR, 2, 0, 3096},
    {"4.4.2", 0, 4, BC_CAT_NETWORK_ERROR, 2, 0, 3116},
    {"4.4.3", 0, 4, BC_CAT_DNS_ERROR, 2, 0, 3131},
    {"4.4.4", 0, 4, BC_CAT_ROUTING_ERROR, 0, 0, 3156},
    {"4.4.5", 0, 4, BC_CAT_SERVER_ERROR, 2, 0, 3172},
    {"4.4.6", 0, 4, BC_CAT_ROUTING_ERROR, 0, 0, 3195},
    {"4.4.7", 0, 4, BC_CAT_EXPIRED, 2, 0, 3217},
    {"4.4.8", 0, 4, BC_CAT_NETWORK_ERROR, 2, 0, 3239},
    {"4.5.0", 0, 4, BC_CAT_UNKNOWN, 0, 0, 1587},
    {"4.5.1", 0, 4, BC_CAT_PROTOCOL_ERROR, 3, 0, 3253},
    {"4.5.2", 0, 4, BC_CAT_PROTOCOL_ERROR, 3, 0, 3269},
    {"4.5.3", 0, 4, BC_CAT_TOO_MANY_RECIPIENTS, 2, 0, 3282},
    {"4.5.4", 0, 4, BC_CAT_PROTOCOL_ERROR, 3, 0, 3302},
    {"4.5.5", 0, 4, BC_CAT_PROTOCOL_ERROR, 3, 0, 3328},
    {"4.5.6", 0, 4, BC_CAT_SMTP_AUTH, 3, 0, 3351},
    {"4.6.0", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0, 3392},
    {"4.6.1", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0, 3423},
    {"4.6.10", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0, 3443},
    {"4.6.2", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0, 3460},
    {"4.6.3", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0, 3495},
    {"4.6.4", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0, 1622},
    {"4.6.5", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0, 3533},
    {"4.6.6", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0, 3551},
    {"4.6.7", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0, 3581},
    {"4.6.8", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0, 1653},
    {"4.6.9", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0, 3641},
    {"4.7.0", 0, 4, BC_CAT_UNKNOWN, 0, 0, 1722},
    {"4.7.1", 0, 4, BC_CAT_POLICY_REJECTION, 0, 0, 3743},
    {"4.7.10", 0, 4, BC_CAT_TLS_REQUIRED, 3, 0, 3784},
    {"4.7.11", 0, 4, BC_CAT_TLS_REQUIRED, 3, 0, 3802},
    {"4.7.12", 0, 4, BC_CAT_SMTP_AUTH, 3, 0, 3861},
    {"4.7.13", 0, 4, BC_CAT_SMTP_AUTH, 3, 0, 3893},
    {"4.7.14", 0, 4, BC_CAT_SMTP_AUTH, 3, 0, 3915},
    {"4.7.15", 0, 4, BC_CAT_POLICY_REJECTION, 0, 0, 3943},
    {"4.7.16", 0, 4, BC_CAT_MESSAGE_TOO_LARGE, 4, 0, 3969},
    {"4.7.17", 0, 4, BC_CAT_MAILBOX_MOVED, 2, 0, 4015},
    {"4.7.18", 0, 4, BC_CAT_MAILBOX_MOVED, 2, 0, 4041},
    {"4.7.19", 0, 4, BC_CAT_POLICY_REJECTION, 0, 0, 4066},
    {"4.7.2", 0, 4, BC_CAT_RECIPIENT_RESTRICTED, 0, 0, 4096},
    {"4.7.20", 0, 4, BC_CAT_AUTH_FAILURE, 3, 0, 4130},
    {"4.7.21", 0, 4, BC_CAT_AUTH_FAILURE, 3, 0, 4162},
    {"4.7.22", 0, 4, BC_CAT_AUTH_FAILURE, 3, 0, 4197},
    {"4.7.23", 0, 4, BC_CAT_AUTH_FAILURE, 3, 0, 4242},
    {"4.7.24", 0, 4, BC_CAT_AUTH_FAILURE, 3, 0, 4264},
    {"4.7.25", 0, 4, BC_CAT_REVERSE_DNS, 3, 0, 4285},
    {"4.7.26", 0, 4, BC_CAT_AUTH_FAILURE, 3, 0, 4315},
    {"4.7.27", 0, 4, BC_CAT_SENDER_REJECTED, 3, 0, 4353},
    {"4.7.28", 0, 4, BC_CAT_RATE_LIMITED, 2, 0, 4380},
    {"4.7.29", 0, 4, BC_CAT_AUTH_FAILURE, 3, 0, 4400},
    {"4.7.3", 0, 4, BC_CAT_POLICY_REJECTION, 0, 0, 4423},
    {"4.7.30", 0, 4, BC_CAT_TLS_REQUIRED, 3, 0, 4469},
    {"4.7.4", 0, 4, BC_CAT_TLS_REQUIRED, 3, 0, 4497},
    {"4.7.5", 0, 4, BC_CAT_TLS_REQUIRED, 3, 0, 4529},
    {"4.7.6", 0, 4, BC_CAT_TLS_REQUIRED, 3, 0, 4551},
    {"4.7.7", 0, 4, BC_CAT_CONTENT_FORMAT, 4, 0, 1757},
    {"4.7.8", 0, 4, BC_CAT_SMTP_AUTH, 3, 0, 4589},
    {"4.7.9", 0, 4, BC_CAT_SMTP_AUTH, 3, 0, 4624},
    {"4.XXX.YYY", 2, 4, BC_CAT_UNKNOWN, 0, 1, 4661},
    {"403", 1, 4, BC_CAT_SENDER_REJECTED, 3, 0, 5002},
    {"420", 1, 4, BC_CAT_NETWORK_ERROR, 2, 0, 5043},
    {"421", 1, 4, BC_CAT_SERVER_ERROR, 2, 1, 5081},
    {"422", 1, 4, BC_CAT_UNKNOWN, 0, 0, 5133},
    {"426", 1, 4, BC_CAT_NETWORK_ERROR, 2, 0, 5196},
    {"430", 1, 4, BC_CAT_PROTOCOL_ERROR, 3, 0, 5228},
    {"431", 1, 4, BC_CAT_SERVER_ERROR, 2, 0, 5266},
    {"432", 1, 4, BC_CAT_SMTP_AUTH, 3, 0, 3861},
    {"441", 1, 4, BC_CAT_NETWORK_ERROR, 2, 0, 5299},
    {"442", 1, 4, BC_CAT_NETWORK_ERROR, 2, 0, 5342},
    {"446", 1, 4, BC_CAT_ROUTING_ERROR, 0, 0, 5372},
    {"447", 1, 4, BC_CAT_EXPIRED, 2, 0, 5402},
    {"449", 1, 4, BC_CAT_ROUTING_ERROR, 0, 0, 5431},
    {"450", 1, 4, BC_CAT_SERVER_ERROR, 2, 1, 5456},
    {"451", 1, 4, BC_CAT_SERVER_ERROR, 2, 1, 5530},
    {"452", 1, 4, BC_CAT_SERVER_ERROR, 2, 1, 5576},
    {"453", 1, 4, BC_CAT_UNKNOWN, 0, 0, 5632},
    {"454", 1, 4, BC_CAT_SERVER_ERROR, 2, 0, 5649},
    {"455", 1, 4, BC_CAT_SERVER_ERROR, 2, 0, 5702},
    {"456", 1, 4, BC_CAT_NETWORK_ERROR, 2, 0, 5742},
    {"458", 1, 4, BC_CAT_SERVER_ERROR, 2, 0, 5778},
    {"459", 1, 4, BC_CAT_POLICY_REJECTION, 0, 0, 5812},
    {"470", 1, 4, BC_CAT_RATE_LIMITED, 2, 0, 5829},
    {"471", 1, 4, BC_CAT_SERVER_ERROR, 2, 0, 5862},
    {"475", 1, 4, BC_CAT_POLICY_REJECTION, 0, 0, 5902},
    {"498", 1, 4, BC_CAT_UNKNOWN, 0, 0, 5949},
    {"4xx", 4, 4, BC_CAT_UNKNOWN, 0, 1, 5977},
    {"5.0.0", 0, 5, BC_CAT_UNKNOWN, 0, 1, 6032},
    {"5.1.0", 0, 5, BC_CAT_UNKNOWN, 0, 1, 1397},
    {"5.1.1", 0, 5, BC_CAT_USER_UNKNOWN, 1, 1, 2483},
    {"5.1.10", 0, 5, BC_CAT_DOMAIN_UNKNOWN, 1, 0, 2515},
    {"5.1.2", 0, 5, BC_CAT_DOMAIN_UNKNOWN, 1, 1, 2545},
    {"5.1.3", 0, 5, BC_CAT_BAD_ADDRESS, 1, 1, 2576},
    {"5.1.4", 0, 5, BC_CAT_UNKNOWN, 0, 1, 2615},
    {"5.1.5", 0, 5, BC_CAT_UNKNOWN, 0, 1, 6055},
    {"5.1.6", 0, 5, BC_CAT_MAILBOX_MOVED, 1, 1, 6089},
    {"5.1.7", 0, 5, BC_CAT_SENDER_REJECTED, 3, 1, 2706},
    {"5.1.8", 0, 5, BC_CAT_SENDER_REJECTED, 3, 1, 2742},
    {"5.1.9", 0, 5, BC_CAT_UNKNOWN, 0, 0, 1444},
    {"5.2.0", 0, 5, BC_CAT_UNKNOWN, 0, 1, 1484},
    {"5.2.1", 0, 5, BC_CAT_MAILBOX_DISABLED, 1, 1, 2770},
    {"5.2.2", 0, 5, BC_CAT_MAILBOX_FULL, 2, 1, 2811},
    {"5.2.3", 0, 5, BC_CAT_MESSAGE_TOO_LARGE, 4, 1, 6107},
    {"5.2.4", 0, 5, BC_CAT_SERVER_ERROR, 2, 1, 2868},
    {"5.3.0", 0, 5, BC_CAT_SERVER_ERROR, 2, 1, 1518},
    {"5.3.1", 0, 5, BC_CAT_SERVER_ERROR, 2, 1, 2899},
    {"5.3.2", 0, 5, BC_CAT_SERVER_ERROR, 2, 1, 2916},
    {"5.3.3", 0, 5, BC_CAT_SERVER_ERROR, 2, 1, 2954},
    {"5.3.4", 0, 5, BC_CAT_MESSAGE_TOO_LARGE, 4, 1, 2994},
    {"5.3.5", 0, 5, BC_CAT_SERVER_ERROR, 2, 0, 3021},
    {"5.3.6", 0, 5, BC_CAT_UNKNOWN, 0, 0, 1556},
    {"5.4.0", 0, 5, BC_CAT_NETWORK_ERROR, 2, 1, 3051},
    {"5.4.1", 0, 5, BC_CAT_NETWORK_ERROR, 2, 1, 6152},
    {"5.4.2", 0, 5, BC_CAT_NETWORK_ERROR, 2, 1, 3116},
    {"5.4.3", 0, 5, BC_CAT_DNS_ERROR, 2, 1, 6195},
    {"5.4.4", 0, 5, BC_CAT_ROUTING_ERROR, 0, 1, 3156},
    {"5.4.5", 0, 5, BC_CAT_SERVER_ERROR, 2, 1, 6218},
    {"5.4.6", 0, 5, BC_CAT_ROUTING_ERROR, 0, 1, 3195},
    {"5.4.7", 0, 5, BC_CAT_EXPIRED, 2, 1, 3217},
    {"5.4.8", 0, 5, BC_CAT_NETWORK_ERROR, 2, 0, 3239},
    {"5.5.0", 0, 5, BC_CAT_UNKNOWN, 0, 1, 1587},
    {"5.5.1", 0, 5, BC_CAT_PROTOCOL_ERROR, 3, 1, 3253},
    {"5.5.2", 0, 5, BC_CAT_PROTOCOL_ERROR, 3, 1, 3269},
    {"5.5.3", 0, 5, BC_CAT_TOO_MANY_RECIPIENTS, 2, 1, 3282},
    {"5.5.4", 0, 5, BC_CAT_PROTOCOL_ERROR, 3, 1, 3302},
    {"5.5.5", 0, 5, BC_CAT_PROTOCOL_ERROR, 3, 1, 3328},
    {"5.5.6", 0, 5, BC_CAT_SMTP_AUTH, 3, 0, 3351},
    {"5.6.0", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 1, 3392},
    {"5.6.1", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 1, 3423},
    {"5.6.10", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 0, 3443},
    {"5.6.2", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 1, 3460},
    {"5.6.3", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 1, 3495},
    {"5.6.4", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 1, 1622},
    {"5.6.5", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 1, 6237},
    {"5.6.6", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 0, 3551},
    {"5.6.7", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 0, 3581},
    {"5.6.8", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 0, 1653},
    {"5.6.9", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 0, 3641},
    {"5.7.0", 0, 5, BC_CAT_UNKNOWN, 0, 1, 1722},
    {"5.7.1", 0, 5, BC_CAT_POLICY_REJECTION, 0, 1, 3743},
    {"5.7.10", 0, 5, BC_CAT_TLS_REQUIRED, 3, 0, 3784},
    {"5.7.11", 0, 5, BC_CAT_TLS_REQUIRED, 3, 0, 3802},
    {"5.7.12", 0, 5, BC_CAT_SMTP_AUTH, 3, 0, 3861},
    {"5.7.13", 0, 5, BC_CAT_SMTP_AUTH, 3, 0, 3893},
    {"5.7.14", 0, 5, BC_CAT_SMTP_AUTH, 3, 0, 3915},
    {"5.7.15", 0, 5, BC_CAT_POLICY_REJECTION, 0, 0, 3943},
    {"5.7.16", 0, 5, BC_CAT_MESSAGE_TOO_LARGE, 4, 0, 3969},
    {"5.7.17", 0, 5, BC_CAT_MAILBOX_MOVED, 1, 0, 4015},
    {"5.7.18", 0, 5, BC_CAT_MAILBOX_MOVED, 1, 0, 4041},
    {"5.7.19", 0, 5, BC_CAT_POLICY_REJECTION, 0, 0, 4066},
    {"5.7.2", 0, 5, BC_CAT_RECIPIENT_RESTRICTED, 0, 1, 4096},
    {"5.7.20", 0, 5, BC_CAT_AUTH_FAILURE, 3, 0, 4130},
    {"5.7.21", 0, 5, BC_CAT_AUTH_FAILURE, 3, 0, 4162},
    {"5.7.22", 0, 5, BC_CAT_AUTH_FAILURE, 3, 0, 4197},
    {"5.7.23", 0, 5, BC_CAT_AUTH_FAILURE, 3, 0, 4242},
    {"5.7.24", 0, 5, BC_CAT_AUTH_FAILURE, 3, 0, 4264},
    {"5.7.25", 0, 5, BC_CAT_REVERSE_DNS, 3, 0, 4285},
    {"5.7.26", 0, 5, BC_CAT_AUTH_FAILURE, 3, 0, 4315},
    {"5.7.27", 0, 5, BC_CAT_SENDER_REJECTED, 3, 0, 4353},
    {"5.7.28", 0, 5, BC_CAT_RATE_LIMITED, 2, 0, 4380},
    {"5.7.29", 0, 5, BC_CAT_AUTH_FAILURE, 3, 0, 4400},
    {"5.7.3", 0, 5, BC_CAT_POLICY_REJECTION, 0, 1, 4423},
    {"5.7.30", 0, 5, BC_CAT_TLS_REQUIRED, 3, 0, 4469},
    {"5.7.4", 0, 5, BC_CAT_TLS_REQUIRED, 3, 1, 4497},
    {"5.7.5", 0, 5, BC_CAT_TLS_REQUIRED, 3, 1, 4529},
    {"5.7.6", 0, 5, BC_CAT_TLS_REQUIRED, 3, 1, 4551},
    {"5.7.7", 0, 5, BC_CAT_CONTENT_FORMAT, 4, 1, 1757},
    {"5.7.8", 0, 5, BC_CAT_SMTP_AUTH, 3, 0, 4589},
    {"5.7.9", 0, 5, BC_CAT_SMTP_AUTH, 3, 0, 4624},
    {"5.XXX.YYY", 2, 5, BC_CAT_UNKNOWN, 0, 1, 6255},
    {"500", 1, 5, BC_CAT_PROTOCOL_ERROR, 3, 1, 6447},
    {"501", 1, 5, BC_CAT_PROTOCOL_ERROR, 3, 1, 6513},
    {"502", 1, 5, BC_CAT_PROTOCOL_ERROR, 3, 1, 6566},
    {"503", 1, 5, BC_CAT_PROTOCOL_ERROR, 3, 1, 6599},
    {"504", 1, 5, BC_CAT_PROTOCOL_ERROR, 3, 1, 6654},
    {"505", 1, 5, BC_CAT_UNKNOWN, 0, 0, 6694},
    {"510", 1, 5, BC_CAT_UNKNOWN, 0, 0, 6754},
    {"511", 1, 5, BC_CAT_UNKNOWN, 0, 0, 6754},
    {"512", 1, 5, BC_CAT_UNKNOWN, 0, 0, 6783},
    {"513", 1, 5, BC_CAT_UNKNOWN, 0, 0, 6818},
    {"515", 1, 5, BC_CAT_UNKNOWN, 0, 0, 6852},
    {"517", 1, 5, BC_CAT_SENDER_REJECTED, 3, 0, 6899},
    {"520", 1, 5, BC_CAT_PROTOCOL_ERROR, 3, 0, 6947},
    {"521", 1, 5, BC_CAT_SERVER_ERROR, 2, 0, 6979},
    {"522", 1, 5, BC_CAT_MAILBOX_FULL, 2, 0, 7005},
    {"523", 1, 5, BC_CAT_TLS_REQUIRED, 3, 0, 3784},
    {"524", 1, 5, BC_CAT_TLS_REQUIRED, 3, 0, 3802},
    {"525", 1, 5, BC_CAT_SMTP_AUTH, 3, 0, 3893},
    {"530", 1, 5, BC_CAT_SMTP_AUTH, 3, 0, 7045},
    {"531", 1, 5, BC_CAT_SERVER_ERROR, 2, 0, 7097},
    {"533", 1, 5, BC_CAT_UNKNOWN, 0, 0, 7125},
    {"534", 1, 5, BC_CAT_SMTP_AUTH, 3, 0, 4624},
    {"535", 1, 5, BC_CAT_SMTP_AUTH, 3, 0, 4589},
    {"538", 1, 5, BC_CAT_TLS_REQUIRED, 3, 0, 3802},
    {"540", 1, 5, BC_CAT_UNKNOWN, 0, 0, 7191},
    {"541", 1, 5, BC_CAT_POLICY_REJECTION, 0, 0, 7248},
    {"542", 1, 5, BC_CAT_UNKNOWN, 0, 0, 7314},
    {"543", 1, 5, BC_CAT_ROUTING_ERROR, 0, 0, 7365},
    {"546", 1, 5, BC_CAT_ROUTING_ERROR, 0, 0, 7399},
    {"547", 1, 5, BC_CAT_EXPIRED, 2, 0, 7424},
    {"550", 1, 5, BC_CAT_UNKNOWN, 0, 1, 7453},
    {"551", 1, 5, BC_CAT_RELAY_DENIED, 0, 1, 7487},
    {"552", 1, 5, BC_CAT_MAILBOX_FULL, 2, 1, 7529},
    {"553", 1, 5, BC_CAT_UNKNOWN, 0, 1, 7588},
    {"554", 1, 5, BC_CAT_UNKNOWN, 0, 1, 7649},
    {"555", 1, 5, BC_CAT_PROTOCOL_ERROR, 3, 0, 7698},
    {"556", 1, 5, BC_CAT_DOMAIN_UNKNOWN, 1, 0, 7761},
    {"557", 1, 5, BC_CAT_POLICY_REJECTION, 0, 0, 7789},
    {"571", 1, 5, BC_CAT_POLICY_REJECTION, 0, 0, 7811},
    {"585", 1, 5, BC_CAT_UNKNOWN, 0, 0, 7850},
    {"591", 1, 5, BC_CAT_IP_BLOCKLISTED, 3, 0, 7895},
    {"5xx", 4, 5, BC_CAT_UNKNOWN, 0, 1, 7933},
    {"602", 1, 4, BC_CAT_EXPIRED, 2, 0, 7989},
    {"X.0", 3, 0, BC_CAT_UNKNOWN, 0, 0, 8012},
    {"X.1", 3, 0, BC_CAT_UNKNOWN, 0, 0, 8038},
    {"X.2", 3, 0, BC_CAT_UNKNOWN, 0, 0, 8056},
    {"X.3", 3, 0, BC_CAT_UNKNOWN, 0, 0, 8071},
    {"X.4", 3, 0, BC_CAT_UNKNOWN, 0, 0, 8090},
    {"X.5", 3, 0, BC_CAT_UNKNOWN, 0, 0, 8117},
    {"X.6", 3, 0, BC_CAT_UNKNOWN, 0, 0, 8147},
    {"X.7", 3, 0, BC_CAT_UNKNOWN, 0, 0, 8179},
};

/* provider, class, action, category, hint */
const bc_provider_fact bc_provider_facts[BC_NFACT] = {
    {1, 4, 2, BC_CAT_RATE_LIMITED, 8205},
    {1, 4, 2, BC_CAT_SERVER_ERROR, 2916},
    {1, 4, 2, BC_CAT_RATE_LIMITED, 8237},
    {1, 4, 2, BC_CAT_SERVER_ERROR, 8298},
    {1, 5, 1, BC_CAT_DOMAIN_UNKNOWN, 8305},
    {1, 4, 2, BC_CAT_EXPIRED, 8335},
    {1, 4, 2, BC_CAT_SERVER_ERROR, 8351},
    {1, 4, 2, BC_CAT_SERVER_ERROR, 8383},
    {1, 4, 2, BC_CAT_SERVER_ERROR, 8411},
    {1, 4, 2, BC_CAT_NETWORK_ERROR, 8450},
    {1, 4, 0, BC_CAT_TLS_REQUIRED, 8469},
    {1, 5, 0, BC_CAT_TLS_REQUIRED, 8469},
    {1, 4, 2, BC_CAT_NETWORK_ERROR, 8503},
    {1, 4, 2, BC_CAT_EXPIRED, 8534},
    {1, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 3282},
    {1, 4, 2, BC_CAT_SERVER_ERROR, 8568},
    {1, 4, 3, BC_CAT_AUTH_FAILURE, 8580},
    {1, 4, 0, BC_CAT_TLS_REQUIRED, 8609},
    {1, 5, 0, BC_CAT_TLS_REQUIRED, 8609},
    {1, 5, 0, BC_CAT_TLS_REQUIRED, 8632},
    {1, 4, 0, BC_CAT_TLS_REQUIRED, 8652},
    {1, 5, 0, BC_CAT_TLS_REQUIRED, 8652},
    {1, 4, 0, BC_CAT_DNS_ERROR, 8665},
    {1, 5, 0, BC_CAT_DNS_ERROR, 8665},
    {1, 4, 0, BC_CAT_TLS_REQUIRED, 8680},
    {1, 5, 0, BC_CAT_TLS_REQUIRED, 8680},
    {1, 4, 2, BC_CAT_RATE_LIMITED, 8706},
    {1, 4, 2, BC_CAT_BAD_REPUTATION, 8726},
    {1, 4, 2, BC_CAT_SERVER_ERROR, 8764},
    {1, 4, 2, BC_CAT_BAD_REPUTATION, 8726},
    {1, 4, 2, BC_CAT_RATE_LIMITED, 8779},
    {1, 5, 4, BC_CAT_CONTENT_FORMAT, 8813},
    {1, 5, 4, BC_CAT_ATTACHMENT_BLOCKED, 8841},
    {1, 5, 0, BC_CAT_POLICY_REJECTION, 0},
    {1, 5, 0, BC_CAT_USER_UNKNOWN, 8875},
    {1, 5, 1, BC_CAT_USER_UNKNOWN, 2483},
    {1, 5, 3, BC_CAT_POLICY_REJECTION, 8889},
    {1, 5, 1, BC_CAT_USER_UNKNOWN, 8924},
    {1, 4, 2, BC_CAT_RATE_LIMITED, 8944},
    {1, 4, 2, BC_CAT_RATE_LIMITED, 8979},
    {1, 4, 2, BC_CAT_RATE_LIMITED, 9005},
    {1, 4, 2, BC_CAT_RATE_LIMITED, 9057},
    {1, 5, 0, BC_CAT_POLICY_REJECTION, 9088},
    {1, 5, 0, BC_CAT_RELAY_DENIED, 9119},
    {1, 5, 1, BC_CAT_USER_UNKNOWN, 9139},
    {1, 5, 0, BC_CAT_ROUTING_ERROR, 3195},
    {1, 5, 0, BC_CAT_ROUTING_ERROR, 9181},
    {1, 4, 2, BC_CAT_EXPIRED, 8335},
    {1, 5, 1, BC_CAT_DOMAIN_UNKNOWN, 9200},
    {1, 4, 2, BC_CAT_EXPIRED, 9215},
    {1, 4, 2, BC_CAT_NETWORK_ERROR, 0},
    {1, 5, 0, BC_CAT_USER_UNKNOWN, 0},
    {1, 5, 1, BC_CAT_USER_UNKNOWN, 9251},
    {1, 5, 4, BC_CAT_CONTENT_FORMAT, 9271},
    {1, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 9290},
    {1, 5, 0, BC_CAT_RELAY_DENIED, 9314},
    {1, 5, 3, BC_CAT_SMTP_AUTH, 9330},
    {1, 4, 3, BC_CAT_IP_BLOCKLISTED, 9359},
    {1, 4, 3, BC_CAT_DOMAIN_BLOCKLISTED, 9395},
    {1, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 9437},
    {1, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 9471},
    {1, 4, 3, BC_CAT_AUTH_FAILURE, 9485},
    {1, 4, 3, BC_CAT_REVERSE_DNS, 9519},
    {1, 5, 3, BC_CAT_POLICY_REJECTION, 9550},
    {1, 5, 3, BC_CAT_SMTP_AUTH, 9579},
    {1, 5, 3, BC_CAT_RELAY_DENIED, 9620},
    {1, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 9659},
    {1, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 9687},
    {1, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 9715},
    {1, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 9745},
    {1, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 9781},
    {1, 5, 3, BC_CAT_SMTP_AUTH, 9810},
    {1, 5, 3, BC_CAT_BAD_REPUTATION, 9847},
    {1, 5, 3, BC_CAT_BAD_REPUTATION, 9867},
    {1, 5, 3, BC_CAT_BAD_REPUTATION, 9867},
    {1, 5, 1, BC_CAT_USER_UNKNOWN, 9139},
    {1, 5, 1, BC_CAT_USER_UNKNOWN, 9881},
    {1, 5, 3, BC_CAT_PROTOCOL_ERROR, 9898},
    {1, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 9907},
    {1, 4, 2, BC_CAT_RATE_LIMITED, 9929},
    {1, 4, 3, BC_CAT_AUTH_FAILURE, 9955},
    {1, 4, 3, BC_CAT_POLICY_REJECTION, 9975},
    {1, 5, 3, BC_CAT_BAD_REPUTATION, 9867},
    {1, 5, 4, BC_CAT_CONTENT_FORMAT, 10007},
    {1, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 10030},
    {1, 5, 3, BC_CAT_SUPPRESSED, 10063},
    {1, 4, 3, BC_CAT_IP_BLOCKLISTED, 10098},
    {1, 5, 3, BC_CAT_BAD_REPUTATION, 0},
    {1, 5, 3, BC_CAT_BAD_REPUTATION, 10116},
    {1, 4, 3, BC_CAT_BAD_REPUTATION, 10146},
    {1, 5, 3, BC_CAT_SENDER_REJECTED, 10180},
    {1, 5, 0, BC_CAT_POLICY_REJECTION, 3743},
    {1, 4, 3, BC_CAT_RATE_LIMITED, 0},
    {2, 4, 2, BC_CAT_SERVER_ERROR, 10201},
    {2, 4, 2, BC_CAT_SERVER_ERROR, 10231},
    {2, 4, 2, BC_CAT_NETWORK_ERROR, 10253},
    {2, 4, 2, BC_CAT_NETWORK_ERROR, 10274},
    {2, 4, 2, BC_CAT_SERVER_ERROR, 10293},
    {2, 5, 0, BC_CAT_USER_UNKNOWN, 8875},
    {2, 5, 1, BC_CAT_USER_UNKNOWN, 10309},
    {2, 5, 1, BC_CAT_BAD_ADDRESS, 10338},
    {2, 5, 1, BC_CAT_BAD_ADDRESS, 10364},
    {2, 5, 1, BC_CAT_BAD_ADDRESS, 10364},
    {2, 5, 1, BC_CAT_BAD_ADDRESS, 10385},
    {2, 5, 3, BC_CAT_SENDER_REJECTED, 10406},
    {2, 4, 3, BC_CAT_RATE_LIMITED, 10422},
    {2, 5, 4, BC_CAT_SPAM_CONTENT, 10442},
    {2, 4, 2, BC_CAT_MAILBOX_FULL, 2811},
    {2, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 10475},
    {2, 5, 0, BC_CAT_ROUTING_ERROR, 10503},
    {2, 5, 4, BC_CAT_CONTENT_FORMAT, 10536},
    {2, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 10560},
    {2, 5, 0, BC_CAT_PROTOCOL_ERROR, 10602},
    {2, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 10623},
    {2, 5, 0, BC_CAT_ROUTING_ERROR, 3021},
    {2, 5, 0, BC_CAT_DOMAIN_UNKNOWN, 10658},
    {2, 5, 0, BC_CAT_ROUTING_ERROR, 9181},
    {2, 5, 0, BC_CAT_CONTENT_FORMAT, 10689},
    {2, 5, 3, BC_CAT_PROTOCOL_ERROR, 10728},
    {2, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 3282},
    {2, 5, 3, BC_CAT_PROTOCOL_ERROR, 10745},
    {2, 5, 4, BC_CAT_CONTENT_FORMAT, 10765},
    {2, 5, 0, BC_CAT_RELAY_DENIED, 9314},
    {2, 5, 0, BC_CAT_SMTP_AUTH, 10789},
    {2, 5, 0, BC_CAT_POLICY_REJECTION, 9290},
    {3, 4, 3, BC_CAT_AUTH_FAILURE, 10835},
    {3, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {3, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {3, 4, 2, BC_CAT_BAD_REPUTATION, 0},
    {3, 4, 2, BC_CAT_BAD_REPUTATION, 0},
    {3, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {3, 4, 2, BC_CAT_BAD_REPUTATION, 0},
    {3, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {3, 4, 3, BC_CAT_DOMAIN_BLOCKLISTED, 0},
    {3, 4, 3, BC_CAT_DOMAIN_BLOCKLISTED, 0},
    {3, 4, 2, BC_CAT_BAD_REPUTATION, 10849},
    {3, 4, 2, BC_CAT_BAD_REPUTATION, 10849},
    {3, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {3, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {3, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {3, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {3, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {3, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {3, 4, 3, BC_CAT_BAD_REPUTATION, 0},
    {3, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {3, 5, 4, BC_CAT_SPAM_CONTENT, 0},
    {3, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {3, 4, 3, BC_CAT_BAD_REPUTATION, 0},
    {3, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {3, 4, 3, BC_CAT_BAD_REPUTATION, 0},
    {3, 5, 1, BC_CAT_USER_UNKNOWN, 9251},
    {3, 5, 1, BC_CAT_BAD_ADDRESS, 10406},
    {3, 4, 2, BC_CAT_SERVER_ERROR, 10201},
    {3, 4, 2, BC_CAT_RATE_LIMITED, 10883},
    {3, 4, 2, BC_CAT_RATE_LIMITED, 10948},
    {4, 4, 2, BC_CAT_SERVER_ERROR, 10969},
    {4, 4, 2, BC_CAT_SERVER_ERROR, 10994},
    {4, 4, 3, BC_CAT_BAD_REPUTATION, 11006},
    {4, 4, 3, BC_CAT_BAD_REPUTATION, 11044},
    {4, 4, 4, BC_CAT_SPAM_CONTENT, 11086},
    {4, 4, 0, BC_CAT_RECIPIENT_RESTRICTED, 11121},
    {4, 4, 2, BC_CAT_RATE_LIMITED, 11154},
    {4, 4, 3, BC_CAT_RATE_LIMITED, 11190},
    {4, 4, 2, BC_CAT_NETWORK_ERROR, 11223},
    {4, 4, 3, BC_CAT_REVERSE_DNS, 11242},
    {4, 4, 3, BC_CAT_TLS_REQUIRED, 11269},
    {4, 4, 2, BC_CAT_SERVER_ERROR, 10969},
    {4, 4, 3, BC_CAT_REVERSE_DNS, 11298},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 11316},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 11353},
    {4, 4, 2, BC_CAT_RATE_LIMITED, 11387},
    {4, 4, 4, BC_CAT_POLICY_REJECTION, 11408},
    {4, 4, 3, BC_CAT_TLS_REQUIRED, 11424},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 11445},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 11480},
    {4, 4, 2, BC_CAT_RATE_LIMITED, 11500},
    {4, 4, 2, BC_CAT_RATE_LIMITED, 11527},
    {4, 4, 2, BC_CAT_RATE_LIMITED, 11566},
    {4, 4, 2, BC_CAT_PROTOCOL_ERROR, 11597},
    {4, 4, 2, BC_CAT_SERVER_ERROR, 11642},
    {4, 4, 2, BC_CAT_NETWORK_ERROR, 11663},
    {4, 4, 3, BC_CAT_PROTOCOL_ERROR, 11692},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 11716},
    {4, 4, 2, BC_CAT_DNS_ERROR, 11749},
    {4, 4, 2, BC_CAT_MAILBOX_FULL, 11795},
    {4, 4, 2, BC_CAT_MAILBOX_FULL, 11816},
    {4, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 11827},
    {4, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 11871},
    {4, 4, 3, BC_CAT_PROTOCOL_ERROR, 11692},
    {4, 4, 2, BC_CAT_SMTP_AUTH, 11891},
    {4, 4, 2, BC_CAT_SERVER_ERROR, 11915},
    {4, 5, 3, BC_CAT_PROTOCOL_ERROR, 11967},
    {4, 5, 3, BC_CAT_SMTP_AUTH, 11996},
    {4, 5, 3, BC_CAT_PROTOCOL_ERROR, 12019},
    {4, 5, 3, BC_CAT_PROTOCOL_ERROR, 12049},
    {4, 5, 3, BC_CAT_PROTOCOL_ERROR, 12086},
    {4, 5, 3, BC_CAT_PROTOCOL_ERROR, 12108},
    {4, 5, 3, BC_CAT_SMTP_AUTH, 12133},
    {4, 5, 3, BC_CAT_SMTP_AUTH, 12163},
    {4, 5, 3, BC_CAT_PROTOCOL_ERROR, 12196},
    {4, 5, 3, BC_CAT_SMTP_AUTH, 12243},
    {4, 5, 3, BC_CAT_TLS_REQUIRED, 12267},
    {4, 5, 3, BC_CAT_SMTP_AUTH, 12303},
    {4, 5, 3, BC_CAT_SMTP_AUTH, 12342},
    {4, 5, 3, BC_CAT_SMTP_AUTH, 12374},
    {4, 5, 3, BC_CAT_SMTP_AUTH, 12406},
    {4, 5, 3, BC_CAT_SMTP_AUTH, 12406},
    {4, 5, 1, BC_CAT_USER_UNKNOWN, 9200},
    {4, 5, 1, BC_CAT_MAILBOX_DISABLED, 12441},
    {4, 5, 1, BC_CAT_MAILBOX_DISABLED, 12450},
    {4, 4, 2, BC_CAT_RATE_LIMITED, 11527},
    {4, 4, 2, BC_CAT_RATE_LIMITED, 12459},
    {4, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 12493},
    {4, 5, 3, BC_CAT_RELAY_DENIED, 12529},
    {4, 5, 3, BC_CAT_SENDER_REJECTED, 12547},
    {4, 4, 2, BC_CAT_MAILBOX_FULL, 12567},
    {4, 4, 3, BC_CAT_BAD_REPUTATION, 11006},
    {4, 4, 3, BC_CAT_BAD_REPUTATION, 11044},
    {4, 4, 3, BC_CAT_BAD_REPUTATION, 11190},
    {4, 5, 4, BC_CAT_SPAM_CONTENT, 12588},
    {4, 4, 2, BC_CAT_RATE_LIMITED, 12612},
    {4, 5, 3, BC_CAT_RELAY_DENIED, 12644},
    {4, 5, 3, BC_CAT_IP_BLOCKLISTED, 12674},
    {4, 5, 4, BC_CAT_CONTENT_FORMAT, 12712},
    {4, 5, 4, BC_CAT_CONTENT_FORMAT, 12756},
    {4, 5, 4, BC_CAT_CONTENT_FORMAT, 12784},
    {4, 5, 4, BC_CAT_CONTENT_FORMAT, 12807},
    {4, 5, 4, BC_CAT_CONTENT_FORMAT, 12834},
    {4, 5, 4, BC_CAT_CONTENT_FORMAT, 12875},
    {4, 5, 0, BC_CAT_POLICY_REJECTION, 12912},
    {4, 4, 3, BC_CAT_REVERSE_DNS, 12944},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 12968},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 11716},
    {4, 4, 3, BC_CAT_REVERSE_DNS, 11242},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 13006},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 13023},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 11316},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 13036},
    {4, 4, 3, BC_CAT_BAD_REPUTATION, 11190},
    {4, 4, 3, BC_CAT_TLS_REQUIRED, 11424},
    {4, 4, 3, BC_CAT_AUTH_FAILURE, 13058},
    {4, 5, 1, BC_CAT_MAILBOX_FULL, 11816},
    {4, 5, 1, BC_CAT_MAILBOX_DISABLED, 13081},
    {4, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 13115},
    {4, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 13153},
    {4, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 13172},
    {4, 5, 4, BC_CAT_CONTENT_FORMAT, 13190},
    {4, 5, 4, BC_CAT_ATTACHMENT_BLOCKED, 13208},
    {4, 5, 4, BC_CAT_VIRUS_DETECTED, 13227},
    {4, 5, 1, BC_CAT_DOMAIN_UNKNOWN, 13252},
    {4, 5, 1, BC_CAT_BAD_ADDRESS, 13278},
    {4, 5, 3, BC_CAT_SENDER_REJECTED, 13278},
    {4, 5, 0, BC_CAT_ROUTING_ERROR, 13307},
    {4, 5, 4, BC_CAT_CONTENT_FORMAT, 13324},
    {4, 5, 3, BC_CAT_PROTOCOL_ERROR, 13334},
    {4, 5, 3, BC_CAT_PROTOCOL_ERROR, 3269},
    {4, 4, 5, BC_CAT_UNKNOWN, 0},
    {4, 5, 0, BC_CAT_POLICY_REJECTION, 0},
    {5, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 0},
    {6, 4, 2, BC_CAT_BAD_REPUTATION, 0},
    {6, 4, 2, BC_CAT_BAD_REPUTATION, 0},
    {6, 4, 2, BC_CAT_BAD_REPUTATION, 0},
    {6, 4, 2, BC_CAT_BAD_REPUTATION, 0},
    {6, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {6, 5, 3, BC_CAT_BAD_REPUTATION, 0},
    {6, 5, 3, BC_CAT_BAD_REPUTATION, 0},
    {6, 4, 2, BC_CAT_BAD_REPUTATION, 0},
    {6, 4, 2, BC_CAT_BAD_REPUTATION, 0},
    {6, 5, 3, BC_CAT_BAD_REPUTATION, 0},
    {6, 4, 2, BC_CAT_SERVER_ERROR, 0},
    {6, 4, 2, BC_CAT_SERVER_ERROR, 0},
    {6, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {6, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {6, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {6, 5, 4, BC_CAT_POLICY_REJECTION, 0},
    {6, 4, 3, BC_CAT_AUTH_FAILURE, 0},
    {6, 4, 3, BC_CAT_BAD_REPUTATION, 0},
    {6, 4, 3, BC_CAT_SENDER_REJECTED, 0},
    {6, 4, 3, BC_CAT_POLICY_REJECTION, 13368},
    {6, 4, 3, BC_CAT_AUTH_FAILURE, 13408},
    {6, 4, 3, BC_CAT_SENDER_REJECTED, 0},
    {6, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {6, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {6, 4, 2, BC_CAT_SERVER_ERROR, 0},
    {6, 4, 2, BC_CAT_DNS_ERROR, 0},
    {6, 5, 1, BC_CAT_USER_UNKNOWN, 0},
    {6, 5, 1, BC_CAT_USER_UNKNOWN, 0},
    {6, 5, 1, BC_CAT_MAILBOX_DISABLED, 0},
    {6, 5, 1, BC_CAT_MAILBOX_DISABLED, 0},
    {6, 5, 1, BC_CAT_USER_UNKNOWN, 0},
    {6, 5, 0, BC_CAT_UNKNOWN, 0},
    {6, 5, 4, BC_CAT_CONTENT_FORMAT, 0},
    {6, 5, 0, BC_CAT_POLICY_REJECTION, 0},
    {6, 5, 4, BC_CAT_POLICY_REJECTION, 0},
    {6, 5, 0, BC_CAT_RELAY_DENIED, 0},
    {7, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {7, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {7, 4, 3, BC_CAT_BAD_REPUTATION, 0},
    {7, 4, 3, BC_CAT_REVERSE_DNS, 0},
    {7, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {7, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {7, 4, 2, BC_CAT_SERVER_ERROR, 0},
    {7, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {7, 5, 4, BC_CAT_SPAM_CONTENT, 0},
    {7, 4, 4, BC_CAT_SPAM_CONTENT, 0},
    {7, 4, 3, BC_CAT_REVERSE_DNS, 0},
    {7, 4, 3, BC_CAT_REVERSE_DNS, 0},
    {7, 4, 3, BC_CAT_REVERSE_DNS, 0},
    {7, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {7, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {7, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {7, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {7, 5, 4, BC_CAT_SPAM_CONTENT, 0},
    {7, 4, 3, BC_CAT_BAD_REPUTATION, 0},
    {7, 4, 2, BC_CAT_BAD_REPUTATION, 0},
    {7, 4, 3, BC_CAT_BAD_REPUTATION, 0},
    {7, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {7, 4, 2, BC_CAT_SERVER_ERROR, 0},
    {7, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {7, 5, 3, BC_CAT_SENDER_REJECTED, 0},
    {7, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {7, 4, 2, BC_CAT_IP_BLOCKLISTED, 0},
    {7, 4, 2, BC_CAT_IP_BLOCKLISTED, 0},
    {7, 4, 3, BC_CAT_AUTH_FAILURE, 0},
    {7, 4, 4, BC_CAT_CONTENT_FORMAT, 0},
    {8, 4, 2, BC_CAT_BAD_REPUTATION, 0},
    {9, 4, 2, BC_CAT_SERVER_ERROR, 0},
    {9, 5, 3, BC_CAT_POLICY_REJECTION, 0},
    {9, 4, 3, BC_CAT_BAD_REPUTATION, 0},
    {9, 4, 3, BC_CAT_BAD_REPUTATION, 0},
    {9, 4, 3, BC_CAT_AUTH_FAILURE, 0},
    {9, 4, 2, BC_CAT_BAD_REPUTATION, 0},
    {9, 4, 2, BC_CAT_BAD_REPUTATION, 0},
    {9, 5, 3, BC_CAT_POLICY_REJECTION, 0},
    {9, 4, 2, BC_CAT_RATE_LIMITED, 13434},
    {9, 4, 2, BC_CAT_PROTOCOL_ERROR, 13467},
    {9, 4, 2, BC_CAT_SERVER_ERROR, 13483},
    {9, 4, 3, BC_CAT_SENDER_REJECTED, 13521},
    {9, 5, 1, BC_CAT_USER_UNKNOWN, 13563},
    {9, 5, 1, BC_CAT_MAILBOX_DISABLED, 13583},
    {9, 5, 1, BC_CAT_USER_UNKNOWN, 13606},
    {9, 5, 1, BC_CAT_MAILBOX_MOVED, 13631},
    {9, 4, 3, BC_CAT_IP_BLOCKLISTED, 13661},
    {9, 4, 4, BC_CAT_DOMAIN_BLOCKLISTED, 13706},
    {9, 4, 3, BC_CAT_IP_BLOCKLISTED, 13719},
    {9, 4, 3, BC_CAT_AUTH_FAILURE, 13023},
    {9, 5, 4, BC_CAT_SPAM_CONTENT, 13732},
    {9, 4, 2, BC_CAT_MAILBOX_FULL, 11816},
    {9, 5, 0, BC_CAT_RELAY_DENIED, 13769},
    {9, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {10, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {10, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {10, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {10, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {10, 4, 3, BC_CAT_AUTH_FAILURE, 0},
    {10, 4, 3, BC_CAT_REVERSE_DNS, 0},
    {10, 4, 2, BC_CAT_NETWORK_ERROR, 0},
    {10, 4, 2, BC_CAT_SERVER_ERROR, 13789},
    {10, 4, 2, BC_CAT_RATE_LIMITED, 13823},
    {10, 4, 2, BC_CAT_MAILBOX_FULL, 13848},
    {10, 5, 1, BC_CAT_USER_UNKNOWN, 13864},
    {10, 5, 1, BC_CAT_USER_UNKNOWN, 13881},
    {10, 5, 1, BC_CAT_MAILBOX_DISABLED, 13911},
    {10, 5, 1, BC_CAT_MAILBOX_FULL, 13933},
    {10, 5, 1, BC_CAT_MAILBOX_DISABLED, 0},
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
    {11, 4, 2, BC_CAT_PROTOCOL_ERROR, 0},
    {11, 4, 3, BC_CAT_BAD_REPUTATION, 0},
    {11, 4, 3, BC_CAT_REVERSE_DNS, 0},
    {11, 5, 3, BC_CAT_PROTOCOL_ERROR, 0},
    {11, 5, 4, BC_CAT_ATTACHMENT_BLOCKED, 0},
    {11, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {11, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {11, 5, 1, BC_CAT_USER_UNKNOWN, 0},
    {12, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {12, 5, 3, BC_CAT_SMTP_AUTH, 0},
    {12, 4, 3, BC_CAT_RATE_LIMITED, 0},
    {12, 4, 2, BC_CAT_SERVER_ERROR, 0},
    {12, 4, 3, BC_CAT_REVERSE_DNS, 0},
    {12, 4, 3, BC_CAT_AUTH_FAILURE, 0},
    {12, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {12, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {12, 4, 3, BC_CAT_POLICY_REJECTION, 0},
    {12, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {12, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {12, 5, 3, BC_CAT_SENDER_REJECTED, 0},
    {12, 5, 3, BC_CAT_SENDER_REJECTED, 0},
    {12, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 0},
    {12, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {12, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 0},
    {12, 4, 3, BC_CAT_BAD_REPUTATION, 0},
    {12, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {13, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {13, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {13, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {13, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {13, 4, 3, BC_CAT_POLICY_REJECTION, 0},
    {13, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {13, 5, 3, BC_CAT_POLICY_REJECTION, 0},
    {13, 5, 1, BC_CAT_USER_UNKNOWN, 13958},
    {13, 5, 1, BC_CAT_MAILBOX_DISABLED, 13976},
    {13, 4, 3, BC_CAT_REVERSE_DNS, 13991},
    {14, 4, 3, BC_CAT_BAD_REPUTATION, 0},
    {14, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {15, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {15, 4, 3, BC_CAT_REVERSE_DNS, 0},
    {15, 4, 3, BC_CAT_REVERSE_DNS, 0},
    {15, 4, 3, BC_CAT_POLICY_REJECTION, 0},
    {15, 4, 3, BC_CAT_AUTH_FAILURE, 0},
    {15, 5, 4, BC_CAT_SPAM_CONTENT, 0},
    {15, 4, 3, BC_CAT_DOMAIN_BLOCKLISTED, 0},
    {15, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {15, 4, 3, BC_CAT_REVERSE_DNS, 0},
    {15, 4, 3, BC_CAT_SENDER_REJECTED, 0},
    {15, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {15, 4, 2, BC_CAT_MAILBOX_FULL, 0},
    {15, 4, 2, BC_CAT_MAILBOX_FULL, 0},
    {15, 5, 1, BC_CAT_USER_UNKNOWN, 0},
    {15, 5, 1, BC_CAT_BAD_ADDRESS, 0},
    {15, 4, 3, BC_CAT_REVERSE_DNS, 0},
    {15, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {15, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {16, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {16, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {16, 5, 4, BC_CAT_SPAM_CONTENT, 0},
    {17, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {17, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {17, 4, 2, BC_CAT_BAD_REPUTATION, 0},
    {17, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {17, 4, 2, BC_CAT_SERVER_ERROR, 0},
    {17, 4, 2, BC_CAT_SERVER_ERROR, 0},
    {17, 4, 2, BC_CAT_SERVER_ERROR, 0},
    {17, 4, 2, BC_CAT_SERVER_ERROR, 0},
    {17, 4, 2, BC_CAT_SERVER_ERROR, 0},
    {17, 5, 3, BC_CAT_SMTP_AUTH, 0},
    {17, 4, 3, BC_CAT_AUTH_FAILURE, 0},
    {17, 5, 3, BC_CAT_SMTP_AUTH, 0},
    {17, 5, 3, BC_CAT_SENDER_REJECTED, 0},
    {17, 5, 3, BC_CAT_SENDER_REJECTED, 0},
    {17, 5, 3, BC_CAT_SENDER_REJECTED, 0},
    {17, 5, 1, BC_CAT_USER_UNKNOWN, 0},
    {17, 4, 2, BC_CAT_MAILBOX_FULL, 0},
    {17, 5, 1, BC_CAT_MAILBOX_DISABLED, 0},
    {17, 5, 3, BC_CAT_SENDER_REJECTED, 0},
    {17, 4, 2, BC_CAT_SERVER_ERROR, 0},
    {17, 4, 2, BC_CAT_SERVER_ERROR, 0},
    {17, 5, 1, BC_CAT_MAILBOX_DISABLED, 0},
    {17, 4, 2, BC_CAT_SERVER_ERROR, 0},
    {17, 5, 4, BC_CAT_SPAM_CONTENT, 0},
    {17, 4, 2, BC_CAT_POLICY_REJECTION, 0},
    {17, 5, 0, BC_CAT_POLICY_REJECTION, 0},
    {17, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 0},
    {17, 4, 3, BC_CAT_AUTH_FAILURE, 0},
    {17, 4, 3, BC_CAT_POLICY_REJECTION, 0},
    {17, 4, 2, BC_CAT_IP_BLOCKLISTED, 0},
    {17, 4, 2, BC_CAT_MAILBOX_FULL, 14021},
    {17, 4, 3, BC_CAT_AUTH_FAILURE, 0},
    {17, 4, 3, BC_CAT_AUTH_FAILURE, 14049},
    {17, 4, 3, BC_CAT_DOMAIN_BLOCKLISTED, 14068},
    {18, 5, 1, BC_CAT_USER_UNKNOWN, 0},
    {19, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {19, 4, 2, BC_CAT_BAD_REPUTATION, 0},
    {19, 4, 2, BC_CAT_BAD_REPUTATION, 0},
    {19, 4, 3, BC_CAT_BAD_REPUTATION, 0},
    {19, 5, 4, BC_CAT_SPAM_CONTENT, 0},
    {19, 5, 4, BC_CAT_VIRUS_DETECTED, 0},
    {19, 5, 1, BC_CAT_MAILBOX_DISABLED, 14101},
    {19, 4, 2, BC_CAT_MAILBOX_FULL, 14127},
    {19, 4, 2, BC_CAT_MAILBOX_FULL, 14147},
    {20, 5, 4, BC_CAT_SPAM_CONTENT, 0},
    {20, 4, 4, BC_CAT_SPAM_CONTENT, 0},
    {20, 4, 2, BC_CAT_BAD_REPUTATION, 0},
    {20, 5, 1, BC_CAT_USER_UNKNOWN, 0},
    {20, 5, 1, BC_CAT_MAILBOX_DISABLED, 0},
    {21, 4, 2, BC_CAT_NETWORK_ERROR, 14189},
    {21, 4, 2, BC_CAT_RATE_LIMITED, 14206},
    {21, 4, 2, BC_CAT_SERVER_ERROR, 14248},
    {21, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 14281},
    {21, 5, 1, BC_CAT_USER_UNKNOWN, 14320},
    {21, 4, 0, BC_CAT_UNKNOWN, 14334},
    {21, 4, 2, BC_CAT_MAILBOX_FULL, 14348},
    {21, 5, 4, BC_CAT_SPAM_CONTENT, 14376},
    {22, 5, 1, BC_CAT_MAILBOX_DISABLED, 14417},
    {22, 5, 1, BC_CAT_MAILBOX_DISABLED, 14454},
    {22, 4, 2, BC_CAT_RATE_LIMITED, 14490},
    {22, 5, 4, BC_CAT_SPAM_CONTENT, 14510},
    {23, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {23, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {23, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {23, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {23, 4, 2, BC_CAT_IP_BLOCKLISTED, 0},
    {23, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {23, 5, 4, BC_CAT_SPAM_CONTENT, 0},
    {23, 4, 3, BC_CAT_POLICY_REJECTION, 0},
    {23, 4, 3, BC_CAT_AUTH_FAILURE, 0},
    {23, 4, 3, BC_CAT_AUTH_FAILURE, 0},
    {23, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 0},
    {23, 5, 4, BC_CAT_SPAM_CONTENT, 0},
    {23, 5, 4, BC_CAT_SPAM_CONTENT, 0},
    {23, 4, 0, BC_CAT_POLICY_REJECTION, 0},
    {23, 5, 1, BC_CAT_USER_UNKNOWN, 0},
    {23, 5, 1, BC_CAT_MAILBOX_DISABLED, 0},
    {23, 5, 1, BC_CAT_BAD_ADDRESS, 0},
    {23, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 0},
    {23, 5, 4, BC_CAT_SPAM_CONTENT, 0},
    {24, 4, 2, BC_CAT_BAD_REPUTATION, 0},
    {24, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {24, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {24, 4, 3, BC_CAT_SENDER_REJECTED, 0},
    {24, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {24, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {24, 4, 3, BC_CAT_SENDER_REJECTED, 0},
    {24, 4, 2, BC_CAT_SPAM_CONTENT, 0},
    {24, 5, 4, BC_CAT_SPAM_CONTENT, 0},
    {24, 5, 4, BC_CAT_SPAM_CONTENT, 0},
    {24, 5, 3, BC_CAT_SENDER_REJECTED, 0},
    {24, 4, 3, BC_CAT_PROTOCOL_ERROR, 0},
    {24, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {24, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {24, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {24, 5, 3, BC_CAT_PROTOCOL_ERROR, 0},
    {24, 5, 3, BC_CAT_SENDER_REJECTED, 0},
    {24, 4, 3, BC_CAT_AUTH_FAILURE, 0},
    {24, 4, 3, BC_CAT_AUTH_FAILURE, 0},
    {24, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {24, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {24, 5, 3, BC_CAT_SENDER_REJECTED, 0},
    {24, 5, 0, BC_CAT_RELAY_DENIED, 0},
    {24, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 0},
    {24, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {24, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {24, 4, 2, BC_CAT_IP_BLOCKLISTED, 0},
    {24, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {24, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {24, 5, 1, BC_CAT_USER_UNKNOWN, 0},
    {24, 5, 3, BC_CAT_SENDER_REJECTED, 0},
    {24, 5, 1, BC_CAT_MAILBOX_DISABLED, 0},
    {24, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 0},
    {24, 5, 4, BC_CAT_ATTACHMENT_BLOCKED, 0},
    {24, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 0},
    {24, 5, 3, BC_CAT_SENDER_REJECTED, 0},
    {24, 5, 3, BC_CAT_RELAY_DENIED, 0},
    {24, 5, 3, BC_CAT_SMTP_AUTH, 0},
    {24, 4, 2, BC_CAT_SMTP_AUTH, 0},
    {24, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {24, 4, 2, BC_CAT_SMTP_AUTH, 0},
    {25, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {25, 4, 3, BC_CAT_SENDER_REJECTED, 14532},
    {25, 4, 3, BC_CAT_IP_BLOCKLISTED, 14546},
    {25, 5, 4, BC_CAT_SPAM_CONTENT, 0},
    {25, 5, 4, BC_CAT_SPAM_CONTENT, 0},
    {26, 5, 1, BC_CAT_USER_UNKNOWN, 0},
    {26, 4, 0, BC_CAT_RECIPIENT_RESTRICTED, 0},
    {26, 4, 2, BC_CAT_MAILBOX_FULL, 0},
    {26, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 0},
    {27, 4, 0, BC_CAT_RECIPIENT_RESTRICTED, 0},
    {27, 5, 1, BC_CAT_USER_UNKNOWN, 0},
    {28, 5, 1, BC_CAT_USER_UNKNOWN, 0},
    {29, 4, 2, BC_CAT_GREYLISTED, 14556},
    {29, 4, 2, BC_CAT_SERVER_ERROR, 14594},
    {29, 4, 2, BC_CAT_POLICY_REJECTION, 0},
    {29, 5, 0, BC_CAT_POLICY_REJECTION, 14617},
    {29, 5, 1, BC_CAT_USER_UNKNOWN, 14653},
    {29, 4, 3, BC_CAT_AUTH_FAILURE, 14666},
    {29, 5, 0, BC_CAT_USER_UNKNOWN, 14692},
    {29, 5, 4, BC_CAT_VIRUS_DETECTED, 14730},
    {29, 5, 1, BC_CAT_RELAY_DENIED, 0},
    {29, 5, 0, BC_CAT_POLICY_REJECTION, 14758},
    {29, 5, 4, BC_CAT_SPAM_CONTENT, 14779},
    {29, 5, 0, BC_CAT_POLICY_REJECTION, 14801},
    {30, 5, 4, BC_CAT_SPAM_CONTENT, 14833},
    {31, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {31, 4, 2, BC_CAT_SERVER_ERROR, 0},
    {31, 4, 3, BC_CAT_BAD_REPUTATION, 0},
    {31, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {31, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {31, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {31, 4, 3, BC_CAT_REVERSE_DNS, 0},
    {31, 4, 2, BC_CAT_IP_BLOCKLISTED, 0},
    {31, 4, 2, BC_CAT_IP_BLOCKLISTED, 0},
    {31, 4, 2, BC_CAT_BAD_REPUTATION, 0},
    {31, 4, 2, BC_CAT_BAD_REPUTATION, 0},
    {31, 5, 4, BC_CAT_SPAM_CONTENT, 0},
    {31, 5, 3, BC_CAT_SMTP_AUTH, 0},
    {31, 5, 3, BC_CAT_SENDER_REJECTED, 0},
    {31, 5, 3, BC_CAT_SENDER_REJECTED, 0},
    {31, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {31, 4, 3, BC_CAT_SENDER_REJECTED, 0},
    {31, 4, 3, BC_CAT_AUTH_FAILURE, 0},
    {31, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {31, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 0},
    {31, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {31, 5, 4, BC_CAT_VIRUS_DETECTED, 0},
    {31, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {31, 4, 2, BC_CAT_MAILBOX_FULL, 0},
    {31, 5, 1, BC_CAT_MAILBOX_DISABLED, 0},
    {31, 5, 1, BC_CAT_USER_UNKNOWN, 0},
    {31, 5, 1, BC_CAT_USER_UNKNOWN, 0},
    {31, 5, 0, BC_CAT_ROUTING_ERROR, 0},
    {31, 5, 4, BC_CAT_SPAM_CONTENT, 0},
    {32, 4, 0, BC_CAT_RECIPIENT_RESTRICTED, 0},
    {32, 4, 2, BC_CAT_SERVER_ERROR, 0},
    {32, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {32, 4, 2, BC_CAT_GREYLISTED, 0},
    {32, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {32, 5, 0, BC_CAT_RELAY_DENIED, 0},
    {32, 5, 0, BC_CAT_MAILBOX_DISABLED, 0},
    {32, 5, 0, BC_CAT_SMTP_AUTH, 0},
    {32, 4, 2, BC_CAT_SERVER_ERROR, 0},
    {32, 4, 2, BC_CAT_NETWORK_ERROR, 0},
    {32, 5, 0, BC_CAT_ROUTING_ERROR, 0},
    {32, 4, 2, BC_CAT_TOO_MANY_RECIPIENTS, 0},
    {32, 5, 1, BC_CAT_BAD_ADDRESS, 0},
    {32, 5, 0, BC_CAT_PROTOCOL_ERROR, 0},
    {32, 5, 3, BC_CAT_SMTP_AUTH, 0},
    {32, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 0},
    {32, 5, 0, BC_CAT_POLICY_REJECTION, 0},
    {32, 5, 1, BC_CAT_RECIPIENT_RESTRICTED, 0},
    {32, 5, 1, BC_CAT_RECIPIENT_RESTRICTED, 0},
    {32, 5, 1, BC_CAT_RECIPIENT_RESTRICTED, 0},
    {32, 4, 3, BC_CAT_AUTH_FAILURE, 0},
    {32, 4, 3, BC_CAT_AUTH_FAILURE, 0},
    {32, 4, 3, BC_CAT_AUTH_FAILURE, 0},
    {32, 4, 3, BC_CAT_BAD_REPUTATION, 0},
    {32, 4, 3, BC_CAT_BAD_REPUTATION, 0},
    {32, 5, 4, BC_CAT_POLICY_REJECTION, 0},
    {32, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {32, 5, 1, BC_CAT_USER_UNKNOWN, 0},
    {32, 4, 3, BC_CAT_TLS_REQUIRED, 0},
    {32, 4, 3, BC_CAT_TLS_REQUIRED, 0},
    {32, 4, 3, BC_CAT_TLS_REQUIRED, 0},
    {32, 5, 4, BC_CAT_MESSAGE_TOO_LARGE, 0},
    {32, 5, 0, BC_CAT_ROUTING_ERROR, 0},
    {32, 4, 0, BC_CAT_POLICY_REJECTION, 0},
    {32, 5, 4, BC_CAT_SPAM_CONTENT, 0},
    {33, 4, 2, BC_CAT_SERVER_ERROR, 14857},
    {33, 4, 3, BC_CAT_SENDER_REJECTED, 14876},
    {33, 5, 3, BC_CAT_SENDER_REJECTED, 14893},
    {33, 4, 3, BC_CAT_AUTH_FAILURE, 14922},
    {33, 4, 3, BC_CAT_IP_BLOCKLISTED, 14957},
    {33, 5, 0, BC_CAT_POLICY_REJECTION, 15002},
    {33, 5, 1, BC_CAT_USER_UNKNOWN, 15025},
    {33, 4, 3, BC_CAT_IP_BLOCKLISTED, 15043},
    {33, 4, 3, BC_CAT_IP_BLOCKLISTED, 15076},
    {33, 5, 0, BC_CAT_RELAY_DENIED, 15106},
    {33, 5, 1, BC_CAT_USER_UNKNOWN, 14653},
    {34, 4, 2, BC_CAT_SERVER_ERROR, 0},
    {34, 4, 2, BC_CAT_SERVER_ERROR, 0},
    {34, 4, 2, BC_CAT_BAD_REPUTATION, 15122},
    {34, 4, 2, BC_CAT_GREYLISTED, 15146},
    {34, 4, 2, BC_CAT_SERVER_ERROR, 15171},
    {34, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {34, 4, 3, BC_CAT_AUTH_FAILURE, 0},
    {34, 5, 1, BC_CAT_USER_UNKNOWN, 0},
    {34, 5, 4, BC_CAT_DOMAIN_BLOCKLISTED, 0},
    {34, 5, 4, BC_CAT_SPAM_CONTENT, 0},
    {34, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {34, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {35, 4, 3, BC_CAT_BAD_REPUTATION, 0},
    {35, 4, 3, BC_CAT_DOMAIN_BLOCKLISTED, 0},
    {35, 4, 3, BC_CAT_BAD_REPUTATION, 0},
    {35, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {36, 4, 2, BC_CAT_SERVER_ERROR, 0},
    {36, 4, 2, BC_CAT_SERVER_ERROR, 0},
    {36, 5, 4, BC_CAT_SPAM_CONTENT, 0},
    {36, 5, 0, BC_CAT_RELAY_DENIED, 0},
    {36, 5, 1, BC_CAT_USER_UNKNOWN, 0},
    {36, 5, 1, BC_CAT_USER_UNKNOWN, 0},
    {36, 5, 3, BC_CAT_SMTP_AUTH, 0},
    {36, 4, 3, BC_CAT_IP_BLOCKLISTED, 15194},
    {37, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 0},
    {37, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 0},
    {37, 5, 1, BC_CAT_USER_UNKNOWN, 0},
    {37, 5, 0, BC_CAT_DOMAIN_UNKNOWN, 0},
    {37, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 0},
    {37, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {38, 4, 3, BC_CAT_AUTH_FAILURE, 0},
    {38, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {39, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {39, 4, 2, BC_CAT_SERVER_ERROR, 0},
    {39, 5, 1, BC_CAT_USER_UNKNOWN, 6032},
    {40, 4, 2, BC_CAT_SERVER_ERROR, 15210},
    {40, 4, 3, BC_CAT_BAD_REPUTATION, 11044},
    {40, 5, 0, BC_CAT_ROUTING_ERROR, 15222},
    {40, 5, 1, BC_CAT_DOMAIN_UNKNOWN, 15248},
    {40, 4, 0, BC_CAT_SERVER_ERROR, 15277},
    {40, 5, 0, BC_CAT_ROUTING_ERROR, 15289},
    {40, 5, 4, BC_CAT_SPAM_CONTENT, 15301},
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
    {42, 5, 0, BC_CAT_RELAY_DENIED, 0},
    {42, 5, 1, BC_CAT_USER_UNKNOWN, 0},
    {42, 5, 1, BC_CAT_MAILBOX_DISABLED, 0},
    {42, 4, 2, BC_CAT_MAILBOX_FULL, 0},
    {42, 4, 2, BC_CAT_RATE_LIMITED, 0},
    {42, 5, 3, BC_CAT_RELAY_DENIED, 0},
    {42, 5, 3, BC_CAT_PROTOCOL_ERROR, 0},
    {42, 4, 3, BC_CAT_SENDER_REJECTED, 0},
    {42, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {42, 5, 0, BC_CAT_RECIPIENT_RESTRICTED, 0},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {43, 4, 4, BC_CAT_DOMAIN_BLOCKLISTED, 0},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {43, 4, 2, BC_CAT_IP_BLOCKLISTED, 0},
    {43, 5, 4, BC_CAT_DOMAIN_BLOCKLISTED, 0},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
    {43, 4, 2, BC_CAT_GREYLISTED, 0},
    {43, 4, 0, BC_CAT_POLICY_REJECTION, 0},
    {43, 4, 3, BC_CAT_IP_BLOCKLISTED, 0},
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
    {15320, 22, BC_PROVIDER_EXCHANGE_ONLINE},
    {15343, 12, BC_PROVIDER_EXCHANGE_ONLINE},
    {15356, 16, BC_PROVIDER_EXCHANGE_ONLINE},
    {15373, 21, BC_PROVIDER_EXCHANGE_ONLINE},
    {15395, 12, BC_PROVIDER_EXCHANGE_ONLINE},
    {15408, 23, BC_PROVIDER_EXCHANGE_ONLINE},
    {15432, 21, BC_PROVIDER_EXCHANGE_ONLINE},
    {15454, 29, BC_PROVIDER_EXCHANGE_ONLINE},
    {15484, 15, BC_PROVIDER_EXCHANGE_ONLINE},
    {15500, 11, BC_PROVIDER_EXCHANGE_ONLINE},
    {15512, 23, BC_PROVIDER_EXCHANGE_ONLINE},
    {15536, 11, BC_PROVIDER_OUTLOOK},
    {15548, 11, BC_PROVIDER_OUTLOOK},
    {15560, 26, BC_PROVIDER_OUTLOOK},
    {15587, 8, BC_PROVIDER_OUTLOOK},
    {15596, 7, BC_PROVIDER_OUTLOOK},
    {15604, 12, BC_PROVIDER_OUTLOOK},
    {15617, 10, BC_PROVIDER_GMAIL},
    {15628, 14, BC_PROVIDER_GMAIL},
    {15643, 9, BC_PROVIDER_GMAIL},
    {15653, 9, BC_PROVIDER_GMAIL},
    {15663, 12, BC_PROVIDER_YAHOO},
    {15676, 9, BC_PROVIDER_YAHOO},
    {15686, 7, BC_PROVIDER_YAHOO},
    {15694, 9, BC_PROVIDER_YAHOO},
    {15704, 7, BC_PROVIDER_YAHOO},
    {15712, 9, BC_PROVIDER_YAHOO},
    {15722, 14, BC_PROVIDER_YAHOO},
    {15737, 11, BC_PROVIDER_YAHOO},
    {15749, 8, BC_PROVIDER_YAHOO},
    {15758, 8, BC_PROVIDER_YAHOO},
    {15767, 12, BC_PROVIDER_YAHOO},
    {15780, 11, BC_PROVIDER_YAHOO},
    {15792, 11, BC_PROVIDER_YAHOO_JAPAN},
    {15804, 9, BC_PROVIDER_YAHOO_JAPAN},
    {15814, 10, BC_PROVIDER_ICLOUD},
    {15825, 6, BC_PROVIDER_ICLOUD},
    {15832, 7, BC_PROVIDER_ICLOUD},
    {15840, 9, BC_PROVIDER_ICLOUD},
    {15850, 11, BC_PROVIDER_COMCAST},
    {15862, 10, BC_PROVIDER_COMCAST},
    {15873, 7, BC_PROVIDER_COX},
    {15881, 11, BC_PROVIDER_CHARTER},
    {15893, 6, BC_PROVIDER_CHARTER},
    {15900, 12, BC_PROVIDER_CHARTER},
    {15913, 7, BC_PROVIDER_CHARTER},
    {15921, 15, BC_PROVIDER_CHARTER},
    {15937, 14, BC_PROVIDER_CHARTER},
    {15952, 7, BC_PROVIDER_ATT},
    {15960, 13, BC_PROVIDER_ATT},
    {15974, 11, BC_PROVIDER_ATT},
    {15986, 13, BC_PROVIDER_ATT},
    {16000, 13, BC_PROVIDER_ATT},
    {16014, 11, BC_PROVIDER_ATT},
    {16026, 10, BC_PROVIDER_ATT},
    {16037, 11, BC_PROVIDER_VERIZON},
    {16049, 10, BC_PROVIDER_VERIZON},
    {16060, 9, BC_PROVIDER_VERIZON},
    {16070, 7, BC_PROVIDER_GMX},
    {16078, 6, BC_PROVIDER_GMX},
    {16085, 7, BC_PROVIDER_GMX},
    {16093, 6, BC_PROVIDER_GMX},
    {16100, 6, BC_PROVIDER_GMX},
    {16107, 6, BC_PROVIDER_GMX},
    {16114, 8, BC_PROVIDER_GMX},
    {16123, 15, BC_PROVIDER_GMX},
    {16139, 9, BC_PROVIDER_GMX},
    {16149, 11, BC_PROVIDER_GMX},
    {16161, 8, BC_PROVIDER_GMX},
    {16170, 8, BC_PROVIDER_GMX},
    {16179, 9, BC_PROVIDER_GMX},
    {16189, 8, BC_PROVIDER_GMX},
    {16198, 8, BC_PROVIDER_GMX},
    {16207, 11, BC_PROVIDER_GMX},
    {16219, 8, BC_PROVIDER_GMX},
    {16228, 8, BC_PROVIDER_GMX},
    {16237, 11, BC_PROVIDER_GMX},
    {16249, 10, BC_PROVIDER_GMX},
    {16260, 10, BC_PROVIDER_GMX},
    {16271, 14, BC_PROVIDER_GMX},
    {16286, 11, BC_PROVIDER_T_ONLINE},
    {16298, 10, BC_PROVIDER_T_ONLINE},
    {16309, 9, BC_PROVIDER_ORANGE},
    {16319, 10, BC_PROVIDER_ORANGE},
    {16330, 11, BC_PROVIDER_ORANGE},
    {16342, 8, BC_PROVIDER_ORANGE},
    {16351, 10, BC_PROVIDER_ORANGE},
    {16362, 10, BC_PROVIDER_ORANGE},
    {16373, 10, BC_PROVIDER_ORANGE},
    {16384, 6, BC_PROVIDER_SFR},
    {16391, 7, BC_PROVIDER_SFR},
    {16399, 14, BC_PROVIDER_SFR},
    {16414, 11, BC_PROVIDER_SFR},
    {16426, 7, BC_PROVIDER_SFR},
    {16434, 10, BC_PROVIDER_SFR},
    {16445, 16, BC_PROVIDER_SFR},
    {16462, 7, BC_PROVIDER_FREE},
    {16470, 10, BC_PROVIDER_FREE},
    {16481, 12, BC_PROVIDER_FREE},
    {16494, 7, BC_PROVIDER_MAIL_RU},
    {16502, 7, BC_PROVIDER_MAIL_RU},
    {16510, 5, BC_PROVIDER_MAIL_RU},
    {16516, 8, BC_PROVIDER_MAIL_RU},
    {16525, 10, BC_PROVIDER_MAIL_RU},
    {16536, 9, BC_PROVIDER_YANDEX},
    {16546, 10, BC_PROVIDER_YANDEX},
    {16557, 10, BC_PROVIDER_YANDEX},
    {16568, 5, BC_PROVIDER_YANDEX},
    {16574, 9, BC_PROVIDER_YANDEX},
    {16584, 9, BC_PROVIDER_YANDEX},
    {16594, 9, BC_PROVIDER_YANDEX},
    {16604, 10, BC_PROVIDER_RAMBLER},
    {16615, 8, BC_PROVIDER_RAMBLER},
    {16624, 13, BC_PROVIDER_RAMBLER},
    {16638, 6, BC_PROVIDER_QQ},
    {16645, 11, BC_PROVIDER_QQ},
    {16657, 13, BC_PROVIDER_QQ},
    {16671, 7, BC_PROVIDER_NETEASE},
    {16679, 7, BC_PROVIDER_NETEASE},
    {16687, 8, BC_PROVIDER_NETEASE},
    {16696, 11, BC_PROVIDER_NETEASE},
    {16708, 12, BC_PROVIDER_NETEASE},
    {16721, 10, BC_PROVIDER_NETEASE},
    {16732, 7, BC_PROVIDER_NETEASE},
    {16740, 11, BC_PROVIDER_NETEASE},
    {16752, 8, BC_PROVIDER_SINA},
    {16761, 7, BC_PROVIDER_SINA},
    {16769, 11, BC_PROVIDER_SINA},
    {16781, 8, BC_PROVIDER_SINA},
    {16790, 8, BC_PROVIDER_SINA},
    {16799, 7, BC_PROVIDER_SINA},
    {16807, 11, BC_PROVIDER_SINA},
    {16819, 12, BC_PROVIDER_DOCOMO},
    {16832, 11, BC_PROVIDER_KDDI},
    {16844, 6, BC_PROVIDER_KDDI},
    {16851, 10, BC_PROVIDER_KDDI},
    {16862, 10, BC_PROVIDER_KDDI},
    {16873, 12, BC_PROVIDER_KDDI},
    {16886, 14, BC_PROVIDER_SOFTBANK},
    {16901, 11, BC_PROVIDER_SOFTBANK},
    {16913, 12, BC_PROVIDER_SOFTBANK},
    {16926, 8, BC_PROVIDER_ZOHO},
    {16935, 7, BC_PROVIDER_ZOHO},
    {16943, 7, BC_PROVIDER_ZOHO},
    {16951, 12, BC_PROVIDER_ZOHO},
    {16964, 11, BC_PROVIDER_ZOHO},
    {16976, 11, BC_PROVIDER_ZOHO},
    {16988, 13, BC_PROVIDER_PROTON},
    {17002, 9, BC_PROVIDER_PROTON},
    {17012, 14, BC_PROVIDER_PROTON},
    {17027, 9, BC_PROVIDER_PROTON},
    {17037, 16, BC_PROVIDER_GODADDY},
    {17054, 11, BC_PROVIDER_GODADDY},
    {17066, 12, BC_PROVIDER_MIMECAST},
    {17079, 14, BC_PROVIDER_MIMECAST},
    {17094, 21, BC_PROVIDER_MIMECAST},
    {17116, 12, BC_PROVIDER_PROOFPOINT},
    {17129, 14, BC_PROVIDER_PROOFPOINT},
    {17144, 14, BC_PROVIDER_PROOFPOINT},
    {17159, 13, BC_PROVIDER_PROOFPOINT},
    {17173, 9, BC_PROVIDER_PROOFPOINT},
    {17183, 18, BC_PROVIDER_PROOFPOINT},
    {17202, 21, BC_PROVIDER_BARRACUDA},
    {17224, 13, BC_PROVIDER_BARRACUDA},
    {17238, 12, BC_PROVIDER_BARRACUDA},
    {17251, 9, BC_PROVIDER_IRONPORT},
    {17261, 15, BC_PROVIDER_MESSAGELABS},
    {17277, 14, BC_PROVIDER_TREND_MICRO},
    {17292, 13, BC_PROVIDER_TREND_MICRO},
    {17306, 16, BC_PROVIDER_TREND_MICRO},
    {17323, 19, BC_PROVIDER_TREND_MICRO},
    {17343, 18, BC_PROVIDER_TREND_MICRO},
    {17362, 16, BC_PROVIDER_FIREEYE},
    {17379, 11, BC_PROVIDER_FIREEYE},
    {17391, 14, BC_PROVIDER_FIREEYE},
    {17406, 17, BC_PROVIDER_CLOUDFLARE},
    {17424, 12, BC_PROVIDER_IMPROVMX},
    {17437, 12, BC_PROVIDER_FACEBOOK},
    {17450, 6, BC_PROVIDER_FACEBOOK},
    {17457, 16, BC_PROVIDER_FACEBOOK},
    {17474, 4, BC_PROVIDER_I_UA},
    {17479, 5, BC_PROVIDER_WP_PL},
    {17485, 5, BC_PROVIDER_WP_PL},
    {17491, 6, BC_PROVIDER_WP_PL},
    {17498, 7, BC_PROVIDER_WP_PL},
    {17506, 7, BC_PROVIDER_ONET},
    {17514, 5, BC_PROVIDER_ONET},
    {17520, 7, BC_PROVIDER_ONET},
    {17528, 5, BC_PROVIDER_ONET},
    {17534, 14, BC_PROVIDER_ONET},
    {17549, 10, BC_PROVIDER_INTERIA},
    {17560, 10, BC_PROVIDER_INTERIA},
    {17571, 12, BC_PROVIDER_INTERIA},
    {17584, 9, BC_PROVIDER_SEZNAM},
    {17594, 8, BC_PROVIDER_SEZNAM},
    {17603, 6, BC_PROVIDER_SEZNAM},
    {17610, 9, BC_PROVIDER_NAVER},
    {17620, 8, BC_PROVIDER_DAUM},
    {17629, 11, BC_PROVIDER_DAUM},
    {17641, 9, BC_PROVIDER_DAUM},
    {17651, 9, BC_PROVIDER_LIBERO},
    {17661, 11, BC_PROVIDER_LIBERO},
    {17673, 6, BC_PROVIDER_LIBERO},
    {17680, 9, BC_PROVIDER_LIBERO},
    {17690, 6, BC_PROVIDER_LIBERO},
    {17697, 6, BC_PROVIDER_LIBERO},
    {17704, 16, BC_PROVIDER_LIBERO},
    {17721, 8, BC_PROVIDER_LIBERO},
    {17730, 8, BC_PROVIDER_ARUBA},
    {17739, 11, BC_PROVIDER_ARUBA},
    {17751, 9, BC_PROVIDER_ARUBA},
    {17761, 12, BC_PROVIDER_TERRA},
    {17774, 9, BC_PROVIDER_TERRA},
    {17784, 8, BC_PROVIDER_TERRA},
    {17793, 10, BC_PROVIDER_UOL},
    {17804, 10, BC_PROVIDER_UOL},
    {17815, 14, BC_PROVIDER_LOCAWEB},
    {17830, 20, BC_PROVIDER_LOCAWEB},
    {17851, 14, BC_PROVIDER_TELEFONICA},
    {17866, 11, BC_PROVIDER_TELEFONICA},
    {17878, 12, BC_PROVIDER_TELEFONICA},
    {17891, 14, BC_PROVIDER_BT},
    {17906, 6, BC_PROVIDER_BT},
    {17913, 13, BC_PROVIDER_BT},
    {17927, 15, BC_PROVIDER_BT},
    {17943, 15, BC_PROVIDER_VIRGIN_MEDIA},
    {17959, 12, BC_PROVIDER_VIRGIN_MEDIA},
    {17972, 16, BC_PROVIDER_VIRGIN_MEDIA},
    {17989, 10, BC_PROVIDER_VIRGIN_MEDIA},
    {18000, 7, BC_PROVIDER_SKY},
    {18008, 10, BC_PROVIDER_TELENET},
    {18019, 14, BC_PROVIDER_TELENET},
    {18034, 9, BC_PROVIDER_PROXIMUS},
    {18044, 11, BC_PROVIDER_PROXIMUS},
    {18056, 11, BC_PROVIDER_PROXIMUS},
    {18068, 8, BC_PROVIDER_ZIGGO},
    {18077, 11, BC_PROVIDER_ZIGGO},
    {18089, 9, BC_PROVIDER_ZIGGO},
    {18099, 9, BC_PROVIDER_ZIGGO},
    {18109, 6, BC_PROVIDER_ZIGGO},
    {18116, 7, BC_PROVIDER_ZIGGO},
    {18124, 10, BC_PROVIDER_KPN},
    {18135, 9, BC_PROVIDER_KPN},
    {18145, 7, BC_PROVIDER_KPN},
    {18153, 9, BC_PROVIDER_KPN},
    {18163, 9, BC_PROVIDER_KPN},
    {18173, 10, BC_PROVIDER_BLUEWIN},
    {18184, 8, BC_PROVIDER_STRATO},
    {18193, 9, BC_PROVIDER_STRATO},
    {18203, 13, BC_PROVIDER_HOSTINGER},
    {18217, 7, BC_PROVIDER_OVH},
    {18225, 7, BC_PROVIDER_OVH},
    {18233, 12, BC_PROVIDER_OVH},
    {18246, 9, BC_PROVIDER_GANDI},
    {18256, 13, BC_PROVIDER_RACKSPACE},
    {18270, 13, BC_PROVIDER_RACKSPACE},
    {18284, 19, BC_PROVIDER_FASTMAIL},
    {18304, 12, BC_PROVIDER_FASTMAIL},
    {18317, 11, BC_PROVIDER_FASTMAIL},
    {18329, 10, BC_PROVIDER_MIGADU},
    {18340, 13, BC_PROVIDER_EARTHLINK},
    {18354, 14, BC_PROVIDER_EARTHLINK},
    {18369, 20, BC_PROVIDER_EARTHLINK},
    {18390, 15, BC_PROVIDER_CENTURYLINK},
    {18406, 5, BC_PROVIDER_CENTURYLINK},
    {18412, 14, BC_PROVIDER_CENTURYLINK},
    {18427, 14, BC_PROVIDER_CENTURYLINK},
    {18442, 13, BC_PROVIDER_OPTIMUM},
    {18456, 11, BC_PROVIDER_OPTIMUM},
    {18468, 6, BC_PROVIDER_OPTIMUM},
    {18475, 12, BC_PROVIDER_FRONTIER},
    {18488, 15, BC_PROVIDER_FRONTIER},
    {18504, 10, BC_PROVIDER_ROGERS},
    {18515, 8, BC_PROVIDER_BELL_CA},
    {18524, 12, BC_PROVIDER_BELL_CA},
    {18537, 7, BC_PROVIDER_BELL_CA},
    {18545, 9, BC_PROVIDER_TELUS},
    {18555, 9, BC_PROVIDER_TELUS},
    {18565, 7, BC_PROVIDER_SHAW},
    {18573, 11, BC_PROVIDER_TELSTRA},
    {18585, 11, BC_PROVIDER_TELSTRA},
    {18597, 14, BC_PROVIDER_TELSTRA},
    {18612, 11, BC_PROVIDER_TELSTRA},
    {18624, 15, BC_PROVIDER_OPTUS},
    {18640, 12, BC_PROVIDER_OPTUS},
    {18653, 10, BC_PROVIDER_OPTUS},
    {18664, 16, BC_PROVIDER_OPTUS},
    {18681, 11, BC_PROVIDER_OPTUS},
    {18693, 10, BC_PROVIDER_XTRA_NZ},
    {18704, 11, BC_PROVIDER_XTRA_NZ},
    {18716, 13, BC_PROVIDER_BIGLOBE},
    {18730, 9, BC_PROVIDER_NIFTY},
    {18740, 11, BC_PROVIDER_NIFTY},
    {18752, 9, BC_PROVIDER_OCN},
    {18762, 9, BC_PROVIDER_OCN},
    {18772, 12, BC_PROVIDER_SO_NET},
    {18785, 14, BC_PROVIDER_REDIFF},
    {18800, 10, BC_PROVIDER_REDIFF},
    {18811, 17, BC_PROVIDER_REDIFF},
    {18829, 7, BC_PROVIDER_UKR_NET},
    {18837, 10, BC_PROVIDER_UKR_NET},
    {18848, 13, BC_PROVIDER_AMAZON_SES},
    {18862, 11, BC_PROVIDER_AMAZON_SES},
    {18874, 36, BC_PROVIDER_AMAZON_SES},
    {18911, 36, BC_PROVIDER_AMAZON_SES},
    {18948, 36, BC_PROVIDER_AMAZON_SES},
    {18985, 10, BC_PROVIDER_SOPHOS},
    {18996, 13, BC_PROVIDER_SOPHOS},
    {19010, 15, BC_PROVIDER_FORCEPOINT},
    {19026, 15, BC_PROVIDER_FORCEPOINT},
    {19042, 18, BC_PROVIDER_HORNETSECURITY},
    {19061, 18, BC_PROVIDER_HORNETSECURITY},
    {19080, 13, BC_PROVIDER_HORNETSECURITY},
    {19094, 11, BC_PROVIDER_HORNETSECURITY},
    {19106, 18, BC_PROVIDER_FORTINET},
    {19125, 13, BC_PROVIDER_FORTINET},
    {19139, 17, BC_PROVIDER_SPAMEXPERTS},
    {19157, 15, BC_PROVIDER_SPAMEXPERTS},
    {19173, 14, BC_PROVIDER_SPAMEXPERTS},
    {19188, 13, BC_PROVIDER_SPAMEXPERTS},
    {19202, 22, BC_PROVIDER_MAILSPAMPROTECTION},
    {19225, 13, BC_PROVIDER_DREAMHOST},
    {19239, 11, BC_PROVIDER_TITAN},
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
    "Microsoft Exchange Online\0"
    "Microsoft Exchange Server\0"
    "Outlook.com / Hotmail\0"
    "Gmail / Google Workspace\0"
    "Google Groups\0"
    "Yahoo / AOL\0"
    "AOL (legacy, before the move to Yahoo)\0"
    "Yahoo Japan\0"
    "Apple iCloud\0"
    "Comcast\0"
    "Cox\0"
    "Charter / Spectrum\0"
    "AT&T / Bellsouth / Prodigy\0"
    "Verizon\0"
    "GMX / WEB.DE / 1&1 (Nemesis)\0"
    "T-Online\0"
    "Orange / Wanadoo and La Poste\0"
    "SFR\0"
    "Free\0"
    "Mail.ru\0"
    "Yandex\0"
    "Rambler\0"
    "Tencent QQ\0"
    "NetEase 163 / 126 / yeah.net\0"
    "Sina / Sohu / 21cn / Tom\0"
    "NTT docomo\0"
    "KDDI au\0"
    "SoftBank\0"
    "Zoho\0"
    "Proton\0"
    "GoDaddy\0"
    "Mimecast\0"
    "Proofpoint\0"
    "Barracuda\0"
    "Cisco IronPort / SenderBase\0"
    "Symantec Email Security.cloud (MessageLabs)\0"
    "Trend Micro\0"
    "FireEye / Trellix ETP\0"
    "Cloudflare Email Routing\0"
    "ImprovMX\0"
    "Facebook\0"
    "I.UA\0"
    "Blocklist texts (any server)\0"
    "WP.pl / o2.pl\0"
    "Onet\0"
    "Interia\0"
    "Seznam\0"
    "Naver\0"
    "Daum / Kakao\0"
    "Libero / Virgilio\0"
    "Aruba\0"
    "Terra\0"
    "UOL / BOL\0"
    "Locaweb\0"
    "Telefonica / Movistar\0"
    "BT\0"
    "Virgin Media\0"
    "Sky\0"
    "Telenet\0"
    "Proximus / Skynet\0"
    "Ziggo / UPC\0"
    "KPN / XS4ALL\0"
    "Bluewin\0"
    "Strato\0"
    "Hostinger\0"
    "OVH\0"
    "Gandi\0"
    "Rackspace\0"
    "Fastmail\0"
    "Migadu\0"
    "EarthLink\0"
    "CenturyLink / Q.com\0"
    "Optimum / Optonline\0"
    "Frontier\0"
    "Rogers\0"
    "Bell Canada / Sympatico\0"
    "Telus\0"
    "Shaw\0"
    "Telstra Bigpond\0"
    "Optus / iiNet / TPG\0"
    "Xtra (Spark New Zealand)\0"
    "BIGLOBE\0"
    "@nifty\0"
    "OCN\0"
    "So-net\0"
    "Rediffmail\0"
    "UKR.NET\0"
    "Amazon SES / WorkMail\0"
    "Sophos\0"
    "Forcepoint\0"
    "Hornetsecurity\0"
    "Fortinet FortiMail\0"
    "SpamExperts / N-able Mail Assure\0"
    "SiteGround\0"
    "DreamHost\0"
    "Titan\0"
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
    "rate limited due to IP reputation\0"
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
    "Message not accepted for policy reasons\0"
    "sender is unauthenticated\0"
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
    "Recipient temporarily unavailable\0"
    "too many recent messages\0"
    "user over quota\0"
    "Not our Customer\0"
    "recipient mailbox unallocated\0"
    "Recipient unavailable\0"
    "extended quota violation\0"
    "Addressee unknown\0"
    "blank mailhost\0"
    "without a valid sender domain\0"
    "Recipient overquota OFR_417\0"
    "DMARC check failed\0"
    "Your domain has been blacklisted\0"
    "blocked due to inactivity\0"
    "user quota exceeded\0"
    "Quota exceeded (mailbox for user is full)\0"
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
    "SENDER REJECT\0"
    "IP REJECT\0"
    "Greylisted, try again after some time\0"
    "Temporary System Error\0"
    "Mail rejected by destination domain\0"
    "User unknown\0"
    "rejected per DMARC policy\0"
    "Mailbox delivery failure policy error\0"
    "virus detected by Zoho Mail\0"
    "MailPolicy violation\0"
    "Email flagged as Spam\0"
    "Email policy violation detected\0"
    "Rejected by spam filter\0"
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
    "Policy Rejection- Abuse\0"
    "Greylisted for 5 minutes\0"
    "Temporary server error\0"
    "Symantec Zodiac\0"
    "(#id-5.9.4)\0"
    "Loop detected (#id-5.9.0)\0"
    "Domain not found (#id-5.9.2)\0"
    "(#id-5.9.3)\0"
    "(#id-5.9.5)\0"
    "considered as SPAM\0"
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
