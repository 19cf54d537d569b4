-- answers.sql: questions whose answers must be the same on every machine, with every compiler and
-- every SQLite. answers.txt holds the answers. tests/matrix.test asks them in Tcl, and
-- tests/matrix/answers.c on other processors. `tclsh tests/matrix.test fill` writes today's answers
-- into answers.txt; look at the difference before you commit it.
--
-- A line for each row: values with | between, NULL as \N, and \\ \| \n \r for what would break it.
-- The columns of a statement have different names.
-- The table labelled is tests/labelled.tsv.

SELECT '# The labelled texts: what bounce_parse says';
SELECT l.rowid, p.class, p.category, p.action, p.fault, p.reply, p.status, p.code, p.provider,
       p.phase, p.host, p.ip, p.recipient, p.blocklist, p.retry_after, p.conflict
  FROM labelled AS l CROSS JOIN bounce_parse(replace(l.text, '\n', char(10))) AS p ORDER BY 1;

SELECT '# Their messages and fingerprints';
SELECT l.rowid, p.message, p.fingerprint
  FROM labelled AS l CROSS JOIN bounce_parse(replace(l.text, '\n', char(10))) AS p ORDER BY 1;

SELECT '# How many of them the functions answer in another way, also as a BLOB';
SELECT count(*), count(*) FILTER (WHERE bounce_class(t) IS NOT p.class
    OR bounce_category(t) IS NOT p.category OR bounce_fault(t) IS NOT p.fault
    OR bounce_action(t) IS NOT p.action OR bounce_code(t) IS NOT p.code
    OR bounce_desc(t) IS NOT p.description OR bounce_status(t) IS NOT p.status
    OR bounce_reply(t) IS NOT p.reply OR bounce_fingerprint(t) IS NOT p.fingerprint
    OR bounce_category(CAST(t AS BLOB)) IS NOT p.category
    OR bounce_fingerprint(CAST(t AS BLOB)) IS NOT p.fingerprint)
  FROM (SELECT replace(text, '\n', char(10)) AS t FROM labelled) AS l CROSS JOIN bounce_parse(l.t) AS p;

SELECT '# Texts whose category changes when blanks are put before or behind: wide reads must not see it';
WITH k(k) AS (SELECT 0 UNION ALL SELECT k + 1 FROM k WHERE k < 70)
SELECT count(*), sum(bounce_category(printf('%*s', k, '') || text) IS NOT bounce_category(text)),
       sum(bounce_category(text || printf('%*s', k, '')) IS NOT bounce_category(text))
  FROM labelled CROSS JOIN k;

SELECT '# Every code';
SELECT code, kind, class, category, action FROM bounce_codes ORDER BY code;
SELECT count(*), count(DISTINCT code), sum(bounce_desc(code) IS NOT description),
       sum(bounce_class(code) IS NOT class) FROM bounce_codes;

SELECT '# How the codes are found';
SELECT class FROM bounce_codes WHERE code = '5.1.1';
SELECT class FROM bounce_codes WHERE code = 550;
SELECT count(*) FROM bounce_codes WHERE code = x'352e312e31';
SELECT count(*) FROM bounce_codes WHERE code = '5.xxx.yyy' COLLATE NOCASE;

SELECT '# The categories';
SELECT category, default_class, fault, action FROM bounce_categories ORDER BY 1;

SELECT '# Values of every type';
WITH v(n, x) AS (VALUES (1, NULL), (2, ''), (3, ' '), (4, 550), (5, 550.0), (6, 4294967846),
    (7, -550), (8, '5.1.x'), (9, '5.XXX.YYY'), (10, '4XX'), (11, x''), (12, x'353530'),
    (13, x'35353020ff80fe7fc3'), (14, '5.1.4294967297'), (15, '5.7.606'), (16, 9223372036854775807),
    (17, x'3535300020352e312e31'), (18, 1e300), (19, '550 ' || char(0x130, 0x10ffff, 0x441)))
SELECT n, typeof(x), bounce_class(x), bounce_category(x), bounce_action(x), bounce_fault(x),
       bounce_code(x), bounce_status(x), bounce_reply(x), typeof(bounce_reply(x)), bounce_desc(x),
       hex(bounce_fingerprint(x)) FROM v ORDER BY n;

SELECT '# Long texts';
SELECT bounce_category(t), bounce_class(t), bounce_status(t), length(bounce_fingerprint(t))
  FROM (SELECT '550 5.2.2 ' || replace(hex(zeroblob(40000)), '00', 'words ') || 'mailbox is full' AS t);
SELECT bounce_category(t), length(bounce_fingerprint(t))
  FROM (SELECT replace(hex(zeroblob(20000)), '00', 'ann@example.com ') AS t);

SELECT '# Lines of logs';
WITH line(n, x) AS (VALUES
 (1, '2026-03-01T10:00:01.5+01:00 mx postfix/smtp[71]: 4cXyZ1ab2Cd: to=<ann@example.com>, orig_to=<sales@example.com>, relay=mx.example.com[192.0.2.1]:25, delay=3.5, delays=1/0.5/1/1, dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.1] said: 550 5.1.1 No such person here (in reply to RCPT TO command))'),
 (2, '2026-03-01 10:00:00 +0200 1w2x3y-00000000abc-0a1B ** ann@example.org <ann@example.com> F=<s@example.org> R=dnslookup T=remote_smtp H=mx.example.com [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<ann@example.org>: 550-5.1.1 no\n550 5.1.1 such user'),
 (3, 'Mar  1 10:00:02 mx sendmail[7418]: s21A02xy007418: to=<a@example.com>,<b@example.com>, delay=1+00:00:13, xdelay=00:00:01, mailer=esmtp, pri=120344, relay=mx.example.com. [192.0.2.1], dsn=5.1.1, stat=User unknown'),
 (4, 'Jul  6 06:01:46 mx smtpd[75295]: 5df87c9b982c840c mta delivery evpid=3d4c4a424797fe79 from=<s@example.org> to=<a@example.com> rcpt=<-> source="192.0.2.9" relay="192.0.2.1 (mx.example.com)" delay=6m40s result="TempFail" stat="451 4.7.1 later"'),
 (5, '@400000003ed5d7e113f0f17c delivery 183: failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_550_5.1.1_no_a_b/Giving_up_on_192.0.2.1./'),
 (6, '[NOTICE] [7B6260E0-240F-4AAD-9E52-1188B0D14DC5.1.1] [outbound] recipient <a@example.com> deferred: 450 4.2.1 later'),
 (7, 'Jul 28 12:59:52 mx zonemta[41]: info Sender/default/41[6] id=svd5uny 1984e8a65b30004db0.001 DEFERRED[network] from=s@example.org[s@h.example.org] to=a@example.com src=192.0.2.9 mx=mx.example.com[192.0.2.1] message-id=<x@example.org> (451 4.7.1 later (see (here)))'),
 (8, '{"type":"Bounce","id":"1d98","sender":"s@example.org","recipient":"a@example.com","queue":"example.com","size":10,"response":{"code":550,"enhanced_code":{"class":5,"subject":1,"detail":1},"content":"caf\u00e9 \ud83d\ude00 no user","command":"RCPT TO:<a@example.com>"},"peer_address":{"name":"mx.example.com","addr":"192.0.2.1"},"timestamp":1757675281,"created":1757675271}'),
 (9, '{"__REALTIME_TIMESTAMP":"1757675281440526","SYSLOG_IDENTIFIER":"postfix/local","MESSAGE":"3A0F3FC06C: to=<a@example.com>, relay=local, delay=0.07, delays=1/0/0/0, dsn=5.1.1, status=bounced (unknown user)"}'),
 (10, 'Mar  1 10:00:02 mx postfix/smtp[8]: 3A0F3FC06C: to=<b@example.com>, relay=none, delay=432000, delays=1/0/0/0, dsn=4.4.1, status=deferred (connect to mx.example.com[192.0.2.1]:25: Connection timed out'))
SELECT line.n, l.format, l.queue_id, l.sender, l.recipient, l.orig_recipient, l.relay, l.relay_ip, l.outcome,
       l.attempted, l.delay, l.status, bounce_category(l.diagnostic), l.diagnostic, l.problem
  FROM line CROSS JOIN bounce_logline(line.x) AS l ORDER BY line.n, l.recipient;
SELECT l.time FROM bounce_logline('2026-03-01T10:00:01.5+01:00 mx postfix/smtp[71]: 4cXyZ1ab2Cd: to=<ann@example.com>, relay=none, delay=0.41, delays=1/0.5/1/1, dsn=5.1.1, status=bounced (no)') AS l;

SELECT '# The log of the demo';
SELECT outcome, bounce_category(diagnostic, relay), count(*), sum(attempted), sum(problem IS NOT NULL),
       CAST(sum(delay) * 100 + 0.5 AS INTEGER), min(time), max(time)
  FROM bounce_log('demo/mail.log', 'postfix', 2025) GROUP BY 1, 2 ORDER BY 1, 2;

SELECT '# Rules of one''s own';
CREATE TABLE my_rules(pattern TEXT, category TEXT, action TEXT, class TEXT, fault TEXT, provider TEXT, priority INTEGER, note TEXT);
INSERT INTO my_rules(rowid, pattern, category, action, fault) VALUES(17, 'ticket % closed', 'helpdesk', 'none', 'local');
INSERT INTO my_rules(rowid, pattern, category) VALUES(18, 'gizmo|widget jam*', 'jammed'), (19, 'почтовый ящик закрыт', 'mailbox_disabled');
CREATE VIRTUAL TABLE mine USING bounce_parse(my_rules);
SELECT category, action, fault, class, rule, matched FROM mine('550 5.7.1 ticket 4711 is now closed');
SELECT category, action, fault, class, rule, matched FROM mine('450 Widget jammed');
SELECT category, action, fault, class, rule, matched FROM mine('550 Почтовый ящик закрыт');
SELECT category, action, fault, class FROM mine('550 5.1.1 no such user');
DROP TABLE mine;

SELECT '# In indexes, generated columns and views, when the schema is not trusted';
PRAGMA trusted_schema = OFF;
CREATE TABLE t(diag TEXT, category TEXT AS (bounce_category(diag)) STORED, class TEXT AS (bounce_class(diag)));
CREATE INDEX t_action ON t(bounce_action(diag));
CREATE VIEW v AS SELECT t.diag, p.fault, c.kind FROM t, bounce_parse(t.diag) AS p LEFT JOIN bounce_codes AS c ON c.code = p.code;
INSERT INTO t(diag) VALUES('550 5.1.1 no such user'), ('452 4.2.2 mailbox full'), (NULL), ('550 blocked using zen.spamhaus.org');
SELECT category, class, count(*) FROM t GROUP BY 1, 2 ORDER BY 1, 2;
SELECT diag FROM t WHERE bounce_action(diag) = 'suppress';
SELECT * FROM v ORDER BY diag;
