/*
** DO NOT EDIT. Made from ext/data/blocklists.tsv by: tclsh ext/gen/blocklists.tcl
*/
#include "blocklists.h"

const bc_blocklist_row bc_blocklists[BC_NBLOCKLIST] = {
    {0, 3823, BC_LIST_ZONE}, /* 0spam.fusionzero.com */
    {21, 3829, BC_LIST_ZONE}, /* 88.blocklist.zap */
    {38, 3839, BC_LIST_ZONE}, /* ab.surbl.org */
    {51, 3839, BC_LIST_ZONE}, /* abuse.surbl.org */
    {67, 3845, BC_LIST_SITE}, /* abuseat.org */
    {79, 3849, BC_LIST_PHRASE}, /* abusix guardian */
    {95, 3849, BC_LIST_PHRASE}, /* abusix mail intelligence */
    {120, 719, BC_LIST_ZONE}, /* all.bl.blocklist.de */
    {140, 3856, BC_LIST_ZONE}, /* all.s5h.net */
    {152, 3864, BC_LIST_ZONE}, /* all.spamrats.com */
    {169, 3873, BC_LIST_SITE}, /* att.net/blocks */
    {184, 3864, BC_LIST_ZONE}, /* auth.spamrats.com */
    {202, 3878, BC_LIST_ZONE}, /* b.barracudacentral.org */
    {225, 3893, BC_LIST_ZONE}, /* backscatter.spameatingmonkey.net */
    {258, 3912, BC_LIST_PHRASE}, /* backscatterer */
    {272, 3912, BC_LIST_SITE}, /* backscatterer.org */
    {290, 3926, BC_LIST_ZONE}, /* bad.psky.me */
    {302, 3878, BC_LIST_PHRASE}, /* barracuda brbl */
    {317, 3878, BC_LIST_PHRASE}, /* barracuda central */
    {335, 3878, BC_LIST_PHRASE}, /* barracuda reputation */
    {356, 3878, BC_LIST_PHRASE}, /* barracudacentral */
    {373, 3878, BC_LIST_SITE}, /* barracudacentral.org */
    {394, 3878, BC_LIST_SITE}, /* barracudanetworks.com/reputation */
    {427, 3878, BC_LIST_ZONE}, /* bb.barracudacentral.org */
    {451, 3823, BC_LIST_ZONE}, /* bl.0spam.org */
    {464, 719, BC_LIST_ZONE}, /* bl.blocklist.de */
    {480, 3940, BC_LIST_ZONE}, /* bl.fmb.la */
    {490, 3947, BC_LIST_ZONE}, /* bl.mailspike.net */
    {507, 3957, BC_LIST_ZONE}, /* bl.nordspam.com */
    {523, 3966, BC_LIST_ZONE}, /* bl.score.senderscore.com */
    {548, 3978, BC_LIST_ZONE}, /* bl.score.spamhero.com */
    {570, 3987, BC_LIST_ZONE}, /* bl.spamcop.net */
    {585, 3893, BC_LIST_ZONE}, /* bl.spameatingmonkey.net */
    {609, 3995, BC_LIST_ZONE}, /* bl.suomispam.net */
    {626, 3849, BC_LIST_ZONE}, /* black.mail.abusix.zone */
    {649, 4005, BC_LIST_ZONE}, /* black.uribl.com */
    {665, 4011, BC_LIST_ZONE}, /* blackholes.mail-abuse.org */
    {691, 3873, BC_LIST_ZONE}, /* blacklist.mailrelay.att.net */
    {719, 719, BC_LIST_SITE}, /* blocklist.de */
    {732, 3878, BC_LIST_PHRASE}, /* brbl */
    {737, 3845, BC_LIST_ZONE}, /* cbl.abuseat.org */
    {753, 4027, BC_LIST_ZONE}, /* cbl.anti-spam.org.cn */
    {774, 4036, BC_LIST_ZONE}, /* cdl.anti-spam.org.cn */
    {795, 4045, BC_LIST_PHRASE}, /* cisco talos */
    {807, 4057, BC_LIST_PHRASE}, /* cloudmark csi */
    {821, 4057, BC_LIST_PHRASE}, /* cloudmark sender intelligence */
    {851, 3849, BC_LIST_ZONE}, /* combined.mail.abusix.zone */
    {877, 4071, BC_LIST_ZONE}, /* combined.njabl.org */
    {896, 3845, BC_LIST_PHRASE}, /* composite blocking list */
    {920, 3839, BC_LIST_ZONE}, /* cr.surbl.org */
    {933, 4057, BC_LIST_ZONE}, /* csi.cloudmark.com */
    {951, 4057, BC_LIST_SITE}, /* csi.cloudmark.com/reset-request */
    {983, 4077, BC_LIST_DETAIL}, /* css */
    {987, 4077, BC_LIST_ZONE}, /* css.spamhaus.org */
    {1004, 4090, BC_LIST_ZONE}, /* db.wpbl.info */
    {1017, 4095, BC_LIST_DETAIL}, /* dbl */
    {1021, 4095, BC_LIST_ZONE}, /* dbl.dq.spamhaus.net */
    {1041, 3957, BC_LIST_ZONE}, /* dbl.nordspam.com */
    {1058, 4095, BC_LIST_ZONE}, /* dbl.spamhaus.org */
    {1075, 3995, BC_LIST_ZONE}, /* dbl.suomispam.net */
    {1093, 3849, BC_LIST_ZONE}, /* dblack.mail.abusix.zone */
    {1117, 4011, BC_LIST_ZONE}, /* dialups.mail-abuse.org */
    {1140, 4108, BC_LIST_ZONE}, /* dnsbl-1.uceprotect.net */
    {1163, 4127, BC_LIST_ZONE}, /* dnsbl-2.uceprotect.net */
    {1186, 4146, BC_LIST_ZONE}, /* dnsbl-3.uceprotect.net */
    {1209, 4165, BC_LIST_ZONE}, /* dnsbl.ahbl.org */
    {1224, 4170, BC_LIST_ZONE}, /* dnsbl.cobion.com */
    {1241, 4181, BC_LIST_ZONE}, /* dnsbl.dronebl.org */
    {1259, 4189, BC_LIST_ZONE}, /* dnsbl.inps.de */
    {1273, 4197, BC_LIST_ZONE}, /* dnsbl.kisarbl.or.kr */
    {1293, 4206, BC_LIST_SITE}, /* dnsbl.manitu.net */
    {1310, 4071, BC_LIST_ZONE}, /* dnsbl.njabl.org */
    {1326, 4215, BC_LIST_ZONE}, /* dnsbl.sorbs.net */
    {1342, 4221, BC_LIST_ZONE}, /* dnsbl.spfbl.net */
    {1358, 4227, BC_LIST_ZONE}, /* dnsbl.zapbl.net */
    {1374, 4233, BC_LIST_ZONE}, /* dnsrbl.swinog.ch */
    {1391, 4240, BC_LIST_ZONE}, /* dq.spamhaus.net */
    {1407, 4181, BC_LIST_PHRASE}, /* dronebl */
    {1415, 4181, BC_LIST_SITE}, /* dronebl.org */
    {1427, 4249, BC_LIST_DETAIL}, /* drop */
    {1432, 1432, BC_LIST_ZONE}, /* dul.ru */
    {1439, 3864, BC_LIST_ZONE}, /* dyna.spamrats.com */
    {1457, 3849, BC_LIST_ZONE}, /* dynamic.mail.abusix.zone */
    {1482, 4011, BC_LIST_ZONE}, /* ers.trendmicro.com */
    {1501, 4011, BC_LIST_SITE}, /* ers.trendmicro.com/reputations */
    {1532, 3849, BC_LIST_ZONE}, /* exploit.mail.abusix.zone */
    {1557, 3893, BC_LIST_ZONE}, /* fresh.spameatingmonkey.net */
    {1584, 4263, BC_LIST_PHRASE}, /* gbudb */
    {1590, 4263, BC_LIST_SITE}, /* gbudb.com */
    {1600, 4005, BC_LIST_ZONE}, /* grey.uribl.com */
    {1615, 4278, BC_LIST_PHRASE}, /* hostkarma */
    {1625, 4278, BC_LIST_ZONE}, /* hostkarma.junkemailfilter.com */
    {1655, 4288, BC_LIST_PHRASE}, /* invaluement */
    {1667, 4288, BC_LIST_SITE}, /* invaluement.com */
    {1683, 4300, BC_LIST_SITE}, /* ipcheck.proofpoint.com */
    {1706, 4311, BC_LIST_SITE}, /* ipremoval.sms.symantec.com */
    {1733, 3912, BC_LIST_ZONE}, /* ips.backscatterer.org */
    {1755, 4320, BC_LIST_PHRASE}, /* ivmsip */
    {1762, 4339, BC_LIST_PHRASE}, /* ivmsip24 */
    {1771, 4361, BC_LIST_PHRASE}, /* ivmuri */
    {1778, 4206, BC_LIST_ZONE}, /* ix.dnsbl.manitu.net */
    {1798, 3839, BC_LIST_ZONE}, /* jp.surbl.org */
    {1811, 4278, BC_LIST_SITE}, /* junkemailfilter.com */
    {1831, 4197, BC_LIST_PHRASE}, /* kisa rbl */
    {1840, 4197, BC_LIST_SITE}, /* kisarbl.or.kr */
    {1854, 1854, BC_LIST_ZONE}, /* korea.services.net */
    {1873, 4380, BC_LIST_PHRASE}, /* lashback */
    {1882, 4393, BC_LIST_ZONE}, /* list.dsbl.org */
    {1896, 3849, BC_LIST_SITE}, /* lookup.abusix.com */
    {1914, 4011, BC_LIST_SITE}, /* mail-abuse.com */
    {1929, 4011, BC_LIST_SITE}, /* mail-abuse.org */
    {1944, 3849, BC_LIST_ZONE}, /* mail.abusix.zone */
    {1961, 3947, BC_LIST_PHRASE}, /* mailspike */
    {1971, 3947, BC_LIST_SITE}, /* mailspike.net */
    {1985, 3947, BC_LIST_SITE}, /* mailspike.org */
    {1999, 3839, BC_LIST_ZONE}, /* multi.surbl.org */
    {2015, 4005, BC_LIST_ZONE}, /* multi.uribl.com */
    {2031, 3839, BC_LIST_ZONE}, /* mw.surbl.org */
    {2044, 4206, BC_LIST_PHRASE}, /* nix spam */
    {2053, 4206, BC_LIST_PHRASE}, /* nixspam */
    {2061, 4206, BC_LIST_SITE}, /* nixspam.org */
    {2073, 4071, BC_LIST_PHRASE}, /* njabl */
    {2079, 4071, BC_LIST_SITE}, /* njabl.org */
    {2089, 3849, BC_LIST_ZONE}, /* noip.mail.abusix.zone */
    {2111, 3864, BC_LIST_ZONE}, /* noptr.spamrats.com */
    {2130, 3839, BC_LIST_ZONE}, /* ob.surbl.org */
    {2143, 4398, BC_LIST_PHRASE}, /* passive spam block list */
    {2167, 4403, BC_LIST_DETAIL}, /* pbl */
    {2171, 4403, BC_LIST_ZONE}, /* pbl.dq.spamhaus.net */
    {2191, 4403, BC_LIST_ZONE}, /* pbl.spamhaus.org */
    {2208, 3839, BC_LIST_ZONE}, /* ph.surbl.org */
    {2221, 4215, BC_LIST_ZONE}, /* problems.dnsbl.sorbs.net */
    {2246, 4300, BC_LIST_PHRASE}, /* proofpoint dynamic reputation */
    {2276, 4300, BC_LIST_PHRASE}, /* proofpoint reputation */
    {2298, 4300, BC_LIST_ZONE}, /* prs.proofpoint.com */
    {2317, 4398, BC_LIST_PHRASE}, /* psbl */
    {2322, 4398, BC_LIST_SITE}, /* psbl.org */
    {2331, 4398, BC_LIST_ZONE}, /* psbl.surriel.com */
    {2348, 4398, BC_LIST_SITE}, /* psbl.surriel.com/listing */
    {2373, 4011, BC_LIST_ZONE}, /* q.mail-abuse.com */
    {2390, 4011, BC_LIST_ZONE}, /* r.mail-abuse.com */
    {2407, 4011, BC_LIST_ZONE}, /* rbl-plus.mail-abuse.org */
    {2431, 3823, BC_LIST_ZONE}, /* rbl.0spam.org */
    {2445, 4416, BC_LIST_ZONE}, /* rbl.abuse.ro */
    {2458, 4425, BC_LIST_ZONE}, /* rbl.efnetrbl.org */
    {2475, 4435, BC_LIST_ZONE}, /* rbl.interserver.net */
    {2495, 4451, BC_LIST_ZONE}, /* rbl.rambler.ru */
    {2510, 4463, BC_LIST_ZONE}, /* rbl.schulte.org */
    {2526, 4005, BC_LIST_ZONE}, /* red.uribl.com */
    {2540, 4475, BC_LIST_ZONE}, /* relays.ordb.org */
    {2556, 3947, BC_LIST_ZONE}, /* rep.mailspike.net */
    {2574, 4227, BC_LIST_ZONE}, /* rhsbl.zapbl.net */
    {2590, 4215, BC_LIST_ZONE}, /* safe.dnsbl.sorbs.net */
    {2611, 4480, BC_LIST_DETAIL}, /* sbl */
    {2615, 4493, BC_LIST_DETAIL}, /* sbl xbl */
    {2623, 4493, BC_LIST_ZONE}, /* sbl-xbl.spamhaus.org */
    {2644, 4480, BC_LIST_ZONE}, /* sbl.dq.spamhaus.net */
    {2664, 4480, BC_LIST_ZONE}, /* sbl.spamhaus.org */
    {2681, 3839, BC_LIST_ZONE}, /* sc.surbl.org */
    {2694, 3966, BC_LIST_ZONE}, /* score.senderscore.com */
    {2716, 3966, BC_LIST_PHRASE}, /* sender score */
    {2729, 4510, BC_LIST_PHRASE}, /* senderbase */
    {2740, 4510, BC_LIST_SITE}, /* senderbase.org */
    {2755, 3966, BC_LIST_PHRASE}, /* senderscore */
    {2767, 3966, BC_LIST_SITE}, /* senderscore.com */
    {2783, 3966, BC_LIST_SITE}, /* senderscore.net */
    {2799, 3966, BC_LIST_SITE}, /* senderscore.org */
    {2815, 4521, BC_LIST_ZONE}, /* singular.ttk.pte.hu */
    {2835, 4320, BC_LIST_ZONE}, /* sip.invaluement.com */
    {2855, 4339, BC_LIST_ZONE}, /* sip24.invaluement.com */
    {2877, 4215, BC_LIST_PHRASE}, /* sorbs */
    {2883, 4215, BC_LIST_SITE}, /* sorbs.net */
    {2893, 3893, BC_LIST_PHRASE}, /* spam eating monkey */
    {2912, 4525, BC_LIST_ZONE}, /* spam.dnsbl.anonmails.de */
    {2936, 3864, BC_LIST_ZONE}, /* spam.spamrats.com */
    {2954, 3987, BC_LIST_PHRASE}, /* spamcop */
    {2962, 3987, BC_LIST_SITE}, /* spamcop.net */
    {2974, 3893, BC_LIST_SITE}, /* spameatingmonkey.com */
    {2995, 4538, BC_LIST_ZONE}, /* spamguard.leadmon.net */
    {3017, 4240, BC_LIST_PHRASE}, /* spamhaus */
    {3026, 4240, BC_LIST_SITE}, /* spamhaus.com */
    {3039, 4240, BC_LIST_SITE}, /* spamhaus.org */
    {3052, 4077, BC_LIST_SITE}, /* spamhaus.org/css */
    {3069, 4095, BC_LIST_SITE}, /* spamhaus.org/dbl */
    {3086, 4249, BC_LIST_SITE}, /* spamhaus.org/drop */
    {3104, 4403, BC_LIST_SITE}, /* spamhaus.org/pbl */
    {3121, 4480, BC_LIST_SITE}, /* spamhaus.org/sbl */
    {3138, 4548, BC_LIST_SITE}, /* spamhaus.org/xbl */
    {3155, 4561, BC_LIST_SITE}, /* spamhaus.org/zen */
    {3172, 4197, BC_LIST_ZONE}, /* spamlist.or.kr */
    {3187, 3864, BC_LIST_PHRASE}, /* spamrats */
    {3196, 3864, BC_LIST_SITE}, /* spamrats.com */
    {3209, 4221, BC_LIST_PHRASE}, /* spfbl */
    {3215, 4221, BC_LIST_SITE}, /* spfbl.net */
    {3225, 4300, BC_LIST_SITE}, /* support.proofpoint.com/dnsbl-lookup */
    {3261, 3839, BC_LIST_PHRASE}, /* surbl */
    {3267, 3839, BC_LIST_SITE}, /* surbl.org */
    {3277, 4311, BC_LIST_PHRASE}, /* symantec ip reputation */
    {3300, 4045, BC_LIST_SITE}, /* talosintelligence.com */
    {3322, 4011, BC_LIST_PHRASE}, /* trend micro email reputation */
    {3351, 4011, BC_LIST_PHRASE}, /* trend micro ers */
    {3367, 4011, BC_LIST_PHRASE}, /* trend micro rbl */
    {3383, 4263, BC_LIST_ZONE}, /* truncate.gbudb.net */
    {3402, 4380, BC_LIST_ZONE}, /* ubl.lashback.com */
    {3419, 4380, BC_LIST_ZONE}, /* ubl.unsubscore.com */
    {3438, 4574, BC_LIST_PHRASE}, /* uceprotect */
    {3449, 4108, BC_LIST_PHRASE}, /* uceprotect level 1 */
    {3468, 4127, BC_LIST_PHRASE}, /* uceprotect level 2 */
    {3487, 4146, BC_LIST_PHRASE}, /* uceprotect level 3 */
    {3506, 4574, BC_LIST_PHRASE}, /* uceprotect network */
    {3525, 4574, BC_LIST_SITE}, /* uceprotect.net */
    {3540, 4108, BC_LIST_PHRASE}, /* uceprotectl1 */
    {3553, 4127, BC_LIST_PHRASE}, /* uceprotectl2 */
    {3566, 4146, BC_LIST_PHRASE}, /* uceprotectl3 */
    {3579, 4361, BC_LIST_ZONE}, /* uri.invaluement.com */
    {3599, 4005, BC_LIST_PHRASE}, /* uribl */
    {3605, 4005, BC_LIST_SITE}, /* uribl.com */
    {3615, 4233, BC_LIST_ZONE}, /* uribl.swinog.ch */
    {3631, 4585, BC_LIST_ZONE}, /* virbl.dnsbl.bit.nl */
    {3650, 3849, BC_LIST_ZONE}, /* white.mail.abusix.zone */
    {3673, 4090, BC_LIST_PHRASE}, /* wpbl */
    {3678, 4090, BC_LIST_SITE}, /* wpbl.info */
    {3688, 3839, BC_LIST_ZONE}, /* ws.surbl.org */
    {3701, 4548, BC_LIST_DETAIL}, /* xbl */
    {3705, 4548, BC_LIST_ZONE}, /* xbl.dq.spamhaus.net */
    {3725, 4548, BC_LIST_ZONE}, /* xbl.spamhaus.org */
    {3742, 3947, BC_LIST_ZONE}, /* z.mailspike.net */
    {3758, 4561, BC_LIST_DETAIL}, /* zen */
    {3762, 4561, BC_LIST_ZONE}, /* zen.dq.spamhaus.net */
    {3782, 4561, BC_LIST_ZONE}, /* zen.spamhaus.org */
    {3799, 4591, BC_LIST_DETAIL}, /* zrd */
    {3803, 4591, BC_LIST_ZONE}, /* zrd.dq.spamhaus.net */
};

#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Woverlength-strings"
#endif
const char bc_list_texts[BC_NLISTTEXT] =
    "0spam.fusionzero.com\0"
    "88.blocklist.zap\0"
    "ab.surbl.org\0"
    "abuse.surbl.org\0"
    "abuseat.org\0"
    "abusix guardian\0"
    "abusix mail intelligence\0"
    "all.bl.blocklist.de\0"
    "all.s5h.net\0"
    "all.spamrats.com\0"
    "att.net/blocks\0"
    "auth.spamrats.com\0"
    "b.barracudacentral.org\0"
    "backscatter.spameatingmonkey.net\0"
    "backscatterer\0"
    "backscatterer.org\0"
    "bad.psky.me\0"
    "barracuda brbl\0"
    "barracuda central\0"
    "barracuda reputation\0"
    "barracudacentral\0"
    "barracudacentral.org\0"
    "barracudanetworks.com/reputation\0"
    "bb.barracudacentral.org\0"
    "bl.0spam.org\0"
    "bl.blocklist.de\0"
    "bl.fmb.la\0"
    "bl.mailspike.net\0"
    "bl.nordspam.com\0"
    "bl.score.senderscore.com\0"
    "bl.score.spamhero.com\0"
    "bl.spamcop.net\0"
    "bl.spameatingmonkey.net\0"
    "bl.suomispam.net\0"
    "black.mail.abusix.zone\0"
    "black.uribl.com\0"
    "blackholes.mail-abuse.org\0"
    "blacklist.mailrelay.att.net\0"
    "blocklist.de\0"
    "brbl\0"
    "cbl.abuseat.org\0"
    "cbl.anti-spam.org.cn\0"
    "cdl.anti-spam.org.cn\0"
    "cisco talos\0"
    "cloudmark csi\0"
    "cloudmark sender intelligence\0"
    "combined.mail.abusix.zone\0"
    "combined.njabl.org\0"
    "composite blocking list\0"
    "cr.surbl.org\0"
    "csi.cloudmark.com\0"
    "csi.cloudmark.com/reset-request\0"
    "css\0"
    "css.spamhaus.org\0"
    "db.wpbl.info\0"
    "dbl\0"
    "dbl.dq.spamhaus.net\0"
    "dbl.nordspam.com\0"
    "dbl.spamhaus.org\0"
    "dbl.suomispam.net\0"
    "dblack.mail.abusix.zone\0"
    "dialups.mail-abuse.org\0"
    "dnsbl-1.uceprotect.net\0"
    "dnsbl-2.uceprotect.net\0"
    "dnsbl-3.uceprotect.net\0"
    "dnsbl.ahbl.org\0"
    "dnsbl.cobion.com\0"
    "dnsbl.dronebl.org\0"
    "dnsbl.inps.de\0"
    "dnsbl.kisarbl.or.kr\0"
    "dnsbl.manitu.net\0"
    "dnsbl.njabl.org\0"
    "dnsbl.sorbs.net\0"
    "dnsbl.spfbl.net\0"
    "dnsbl.zapbl.net\0"
    "dnsrbl.swinog.ch\0"
    "dq.spamhaus.net\0"
    "dronebl\0"
    "dronebl.org\0"
    "drop\0"
    "dul.ru\0"
    "dyna.spamrats.com\0"
    "dynamic.mail.abusix.zone\0"
    "ers.trendmicro.com\0"
    "ers.trendmicro.com/reputations\0"
    "exploit.mail.abusix.zone\0"
    "fresh.spameatingmonkey.net\0"
    "gbudb\0"
    "gbudb.com\0"
    "grey.uribl.com\0"
    "hostkarma\0"
    "hostkarma.junkemailfilter.com\0"
    "invaluement\0"
    "invaluement.com\0"
    "ipcheck.proofpoint.com\0"
    "ipremoval.sms.symantec.com\0"
    "ips.backscatterer.org\0"
    "ivmsip\0"
    "ivmsip24\0"
    "ivmuri\0"
    "ix.dnsbl.manitu.net\0"
    "jp.surbl.org\0"
    "junkemailfilter.com\0"
    "kisa rbl\0"
    "kisarbl.or.kr\0"
    "korea.services.net\0"
    "lashback\0"
    "list.dsbl.org\0"
    "lookup.abusix.com\0"
    "mail-abuse.com\0"
    "mail-abuse.org\0"
    "mail.abusix.zone\0"
    "mailspike\0"
    "mailspike.net\0"
    "mailspike.org\0"
    "multi.surbl.org\0"
    "multi.uribl.com\0"
    "mw.surbl.org\0"
    "nix spam\0"
    "nixspam\0"
    "nixspam.org\0"
    "njabl\0"
    "njabl.org\0"
    "noip.mail.abusix.zone\0"
    "noptr.spamrats.com\0"
    "ob.surbl.org\0"
    "passive spam block list\0"
    "pbl\0"
    "pbl.dq.spamhaus.net\0"
    "pbl.spamhaus.org\0"
    "ph.surbl.org\0"
    "problems.dnsbl.sorbs.net\0"
    "proofpoint dynamic reputation\0"
    "proofpoint reputation\0"
    "prs.proofpoint.com\0"
    "psbl\0"
    "psbl.org\0"
    "psbl.surriel.com\0"
    "psbl.surriel.com/listing\0"
    "q.mail-abuse.com\0"
    "r.mail-abuse.com\0"
    "rbl-plus.mail-abuse.org\0"
    "rbl.0spam.org\0"
    "rbl.abuse.ro\0"
    "rbl.efnetrbl.org\0"
    "rbl.interserver.net\0"
    "rbl.rambler.ru\0"
    "rbl.schulte.org\0"
    "red.uribl.com\0"
    "relays.ordb.org\0"
    "rep.mailspike.net\0"
    "rhsbl.zapbl.net\0"
    "safe.dnsbl.sorbs.net\0"
    "sbl\0"
    "sbl xbl\0"
    "sbl-xbl.spamhaus.org\0"
    "sbl.dq.spamhaus.net\0"
    "sbl.spamhaus.org\0"
    "sc.surbl.org\0"
    "score.senderscore.com\0"
    "sender score\0"
    "senderbase\0"
    "senderbase.org\0"
    "senderscore\0"
    "senderscore.com\0"
    "senderscore.net\0"
    "senderscore.org\0"
    "singular.ttk.pte.hu\0"
    "sip.invaluement.com\0"
    "sip24.invaluement.com\0"
    "sorbs\0"
    "sorbs.net\0"
    "spam eating monkey\0"
    "spam.dnsbl.anonmails.de\0"
    "spam.spamrats.com\0"
    "spamcop\0"
    "spamcop.net\0"
    "spameatingmonkey.com\0"
    "spamguard.leadmon.net\0"
    "spamhaus\0"
    "spamhaus.com\0"
    "spamhaus.org\0"
    "spamhaus.org/css\0"
    "spamhaus.org/dbl\0"
    "spamhaus.org/drop\0"
    "spamhaus.org/pbl\0"
    "spamhaus.org/sbl\0"
    "spamhaus.org/xbl\0"
    "spamhaus.org/zen\0"
    "spamlist.or.kr\0"
    "spamrats\0"
    "spamrats.com\0"
    "spfbl\0"
    "spfbl.net\0"
    "support.proofpoint.com/dnsbl-lookup\0"
    "surbl\0"
    "surbl.org\0"
    "symantec ip reputation\0"
    "talosintelligence.com\0"
    "trend micro email reputation\0"
    "trend micro ers\0"
    "trend micro rbl\0"
    "truncate.gbudb.net\0"
    "ubl.lashback.com\0"
    "ubl.unsubscore.com\0"
    "uceprotect\0"
    "uceprotect level 1\0"
    "uceprotect level 2\0"
    "uceprotect level 3\0"
    "uceprotect network\0"
    "uceprotect.net\0"
    "uceprotectl1\0"
    "uceprotectl2\0"
    "uceprotectl3\0"
    "uri.invaluement.com\0"
    "uribl\0"
    "uribl.com\0"
    "uribl.swinog.ch\0"
    "virbl.dnsbl.bit.nl\0"
    "white.mail.abusix.zone\0"
    "wpbl\0"
    "wpbl.info\0"
    "ws.surbl.org\0"
    "xbl\0"
    "xbl.dq.spamhaus.net\0"
    "xbl.spamhaus.org\0"
    "z.mailspike.net\0"
    "zen\0"
    "zen.dq.spamhaus.net\0"
    "zen.spamhaus.org\0"
    "zrd\0"
    "zrd.dq.spamhaus.net\0"
    "0spam\0"
    "Microsoft\0"
    "SURBL\0"
    "CBL\0"
    "Abusix\0"
    "s5h.net\0"
    "SpamRATS\0"
    "AT&T\0"
    "Barracuda BRBL\0"
    "Spam Eating Monkey\0"
    "Backscatterer\0"
    "Protected Sky\0"
    "fmb.la\0"
    "Mailspike\0"
    "NordSpam\0"
    "SenderScore\0"
    "SpamHero\0"
    "SpamCop\0"
    "Suomispam\0"
    "URIBL\0"
    "Trend Micro ERS\0"
    "CASA CBL\0"
    "CASA CDL\0"
    "Cisco Talos\0"
    "Cloudmark CSI\0"
    "NJABL\0"
    "Spamhaus CSS\0"
    "WPBL\0"
    "Spamhaus DBL\0"
    "UCEPROTECT Level 1\0"
    "UCEPROTECT Level 2\0"
    "UCEPROTECT Level 3\0"
    "AHBL\0"
    "IBM Cobion\0"
    "DroneBL\0"
    "inps.de\0"
    "KISA RBL\0"
    "NiX Spam\0"
    "SORBS\0"
    "SPFBL\0"
    "ZapBL\0"
    "SWINOG\0"
    "Spamhaus\0"
    "Spamhaus DROP\0"
    "GBUdb Truncate\0"
    "Hostkarma\0"
    "Invaluement\0"
    "Proofpoint\0"
    "Symantec\0"
    "Invaluement ivmSIP\0"
    "Invaluement ivmSIP/24\0"
    "Invaluement ivmURI\0"
    "Lashback UBL\0"
    "DSBL\0"
    "PSBL\0"
    "Spamhaus PBL\0"
    "abuse.ro\0"
    "EFnet RBL\0"
    "InterServer RBL\0"
    "Rambler RBL\0"
    "schulte.org\0"
    "ORDB\0"
    "Spamhaus SBL\0"
    "Spamhaus SBL-XBL\0"
    "SenderBase\0"
    "TTK\0"
    "anonmails.de\0"
    "SpamGuard\0"
    "Spamhaus XBL\0"
    "Spamhaus ZEN\0"
    "UCEPROTECT\0"
    "VIRBL\0"
    "Spamhaus ZRD\0";
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

const uint32_t bc_blocklist_first[128] = {
    0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000,
    0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000,
    0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000,
    0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000,
    0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000,
    0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000,
    0x00080000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000,
    0x01000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000,
    0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000,
    0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000,
    0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000,
    0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000,
    0x00000000, 0x00301004, 0x00045006, 0x000c9214, 0x02264204, 0x01040000, 0x00040000, 0x00040004,
    0x00008000, 0x01414000, 0x00210000, 0x00008200, 0x00008202, 0x00a00002, 0x00008600, 0x00000004,
    0x000c0106, 0x00004000, 0x00004124, 0x0221822e, 0x00040002, 0x0004000c, 0x00000200, 0x00090100,
    0x00000004, 0x00000000, 0x00044020, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000,
};
