-- wide.sql: much more than answers.sql asks, for comparing two builds with each other only: all
-- that the extension knows, and every text cut short at every byte. The form is that of answers.sql.

SELECT bounce_version();
SELECT * FROM bounce_codes ORDER BY code;
SELECT * FROM bounce_categories ORDER BY 1;
SELECT rowid, * FROM bounce_providers ORDER BY rowid;
SELECT * FROM bounce_rules ORDER BY key;

SELECT r.key, p.* FROM bounce_rules AS r CROSS JOIN bounce_parse(r.example, 'mx.example.com') AS p ORDER BY r.key;
SELECT l.rowid, p.* FROM labelled AS l CROSS JOIN bounce_parse(l.text) AS p ORDER BY 1;

-- Every text up to every byte.
WITH RECURSIVE cut(id, x, k) AS (
  SELECT rowid, CAST(text AS BLOB), 1 FROM labelled
  UNION ALL SELECT id, x, k + 1 FROM cut WHERE k < length(x))
SELECT id, k, bounce_class(y), bounce_category(y), bounce_action(y), bounce_code(y), hex(bounce_fingerprint(y))
  FROM (SELECT id, k, substr(x, 1, k) AS y FROM cut) ORDER BY id, k;

-- Every text with one byte of another kind in it.
WITH RECURSIVE cut(id, x, k) AS (
  SELECT rowid, CAST(text AS BLOB), 1 FROM labelled
  UNION ALL SELECT id, x, k + 3 FROM cut WHERE k + 3 < length(x))
SELECT id, k, bounce_class(y), bounce_category(y), bounce_code(y), hex(bounce_fingerprint(y))
  FROM (SELECT id, k, CAST(substr(x, 1, k) || (CASE k % 5 WHEN 0 THEN x'80' WHEN 1 THEN x'ff' WHEN 2 THEN x'c3' WHEN 3 THEN x'00' ELSE '@' END)
        || substr(x, k + 2) AS BLOB) AS y FROM cut) ORDER BY id, k;

SELECT l.*, p.category, p.rule, p.matched, p.fingerprint
  FROM bounce_log('demo/mail.log', NULL, 2025) AS l LEFT JOIN bounce_parse(l.diagnostic, l.relay) AS p
 ORDER BY l.line, l.recipient;
