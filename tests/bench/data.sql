-- data.sql: the bench log, made once by bench.tcl from texts.tsv (in temp.template) into build/bench.
-- Names, hosts, addresses and ids differ from row to row, by arithmetic on the row's number.

PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;

CREATE TEMP TABLE slot AS -- one row per unit of weight
  WITH RECURSIVE w(id, left) AS (SELECT id, weight FROM template
                       UNION ALL SELECT id, left - 1 FROM w WHERE left > 1)
  SELECT id FROM w;
CREATE TEMP TABLE name(n INTEGER PRIMARY KEY, who, domain, mx);
WITH RECURSIVE i(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM i WHERE n < 996)
INSERT INTO name
  SELECT n,
    substr('annabellcarldaraemilfredginahugoinesjohakaralenamarcnoraottopiaqrosasventinaulla', 1 + n * 4 % 77, 3 + n % 5)
      || substr('._-', 1 + n % 4, 1) || substr('baumcastdueeberfischgallhartibsenjonkochlundmeyernagyolsenpohl', 1 + n * 7 % 55, 4 + n % 4),
    substr('lakenorthhillharbouroakfieldkioskgranitetulippinewoodmeridianoldtownriver', 1 + n * 5 % 60, 5 + n % 6)
      || printf('%d', n % 37) || substr('.example.com.example.net.example.org.mail.example', 1 + n % 3 * 12, 12),
    substr('mx1mx2mail', 1 + n % 3 * 3, 3) || printf('%d', n % 9)
  FROM i;

CREATE TABLE mixed(diag TEXT);
WITH RECURSIVE
  i(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM i WHERE n < :rows),
  h(n, a, b, c) AS (SELECT n, n * 2654435761 % 4294967291, n * 40503 % 1000003, n * 69621 % 2147483647 FROM i),
  r AS (SELECT h.n AS n, t.shape, t.text, h.a, h.b, h.c,
               m.who || printf('%d', h.b % 100) || '@' || k.domain AS addr, k.domain, k.mx || '.' || k.domain AS host,
               printf('%s.%d.%d.%d', substr('192198203', 1 + c % 3 * 3, 3), c % 251, b % 256, a % 254 + 1) AS ip,
               printf('%c%010X%c', 97 + a % 26, a * 17 + b, 97 + b % 26) AS qid
          FROM h, slot s, template t, name m, name k
         WHERE s.rowid = 1 + h.a % (SELECT count(*) FROM slot) AND t.id = s.id
           AND m.n = h.b % 997 AND k.n = h.c % 997),
  f AS (SELECT n, shape, addr, host, ip,
               replace(replace(replace(replace(replace(replace(text, '{a}', addr), '{d}', domain),
                 '{h}', host), '{i}', ip), '{q}', qid), '{n}', printf('%d', 2 + c % 9973)) AS text
          FROM r)
INSERT INTO mixed
  SELECT CASE WHEN shape <> 'reply' THEN text ELSE
    CASE f.n % 8
    WHEN 0 THEN text
    WHEN 1 THEN 'smtp; ' || text
    WHEN 2 THEN 'SMTP error from remote mail server after RCPT TO:<' || addr || '>: host ' || host || ' [' || ip || ']: ' || text
    WHEN 3 THEN '<' || addr || '>: host ' || host || '[' || ip || '] said: ' || text || ' (in reply to RCPT TO command)'
    WHEN 4 THEN 'host ' || host || '[' || ip || '] said: ' || text || ' (in reply to end of DATA command)'
    ELSE 'host ' || host || '[' || ip || '] said: ' || text || ' (in reply to RCPT TO command)' END END
  FROM f;

-- Texts that open with a code, as ESPs and people's own tables hold them.
CREATE TABLE opens(diag TEXT);
INSERT INTO opens
  SELECT CASE WHEN p > 0 THEN replace(replace(substr(diag, p + 8), ' (in reply to RCPT TO command)', ''),
                                      ' (in reply to end of DATA command)', '')
              ELSE diag END
    FROM (SELECT diag, instr(diag, '] said: ') AS p FROM mixed WHERE diag GLOB 'host * said: [245]*' OR diag GLOB '[245][0-9][0-9]*');
INSERT INTO opens SELECT diag FROM opens LIMIT max(0, :rows - (SELECT count(*) FROM opens));

-- Bare codes, as text and as numbers.
CREATE TEMP TABLE some(n INTEGER PRIMARY KEY, code);
INSERT INTO some(code) VALUES('550'),('5.1.1'),('4.2.2'),('250'),('5.7.1'),('421'),('4.7.1'),('5.2.2'),('2.0.0'),('554'),
  ('5.1.1'),('5.2.1'),('450'),('4.4.1'),('552'),('5.7.26'),('2.1.5'),('451'),('5.4.4'),('4.2.0');
CREATE TABLE codes(code TEXT, reply INTEGER);
WITH RECURSIVE i(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM i WHERE n < :rows)
INSERT INTO codes
  SELECT s.code, CASE WHEN length(s.code) = 3 THEN s.code ELSE 550 - i.n % 2 * 100 END
    FROM i, some s WHERE s.n = 1 + i.n * 2654435761 % 4294967291 % 20;
