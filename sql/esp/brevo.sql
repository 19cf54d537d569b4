-- brevo.sql: Brevo webhook events as rows of `delivery`.
--
--   sqlite3 mail.db -cmd '.load ./bouncecodes' < sql/esp/brevo.sql
--
-- Run schema.sql before, and put the events as they came into `esp_event`, one body per row:
--   INSERT INTO esp_event(esp, body) VALUES('brevo',
--     '{"event":"hard_bounce","email":"ann@example.com","reason":"550-5.1.1 ...", ...}');
-- or a file with one JSON text per line:
--   .mode ascii
--   .separator "\037" "\n"
--   CREATE TEMP TABLE t(body TEXT);
--   .import events.jsonl t
--   INSERT INTO esp_event(esp, body) SELECT 'brevo', body FROM t;
--
-- Safe to run again: an event that was sent twice is one row. Brevo's own verdict is kept
-- in `esp_verdict`, beside our class, category and action. Needs only SQLite's JSON1 of 3.31.
--
-- `blocked` (their block list), `invalid_email` and `error` were never sent: 'suppressed'. Stamps are
-- milliseconds in `ts_epoch` (in some events seconds), else seconds in `ts_event` and `ts`.

BEGIN;

INSERT OR IGNORE INTO classifier(version) VALUES(bounce_version());
INSERT INTO import(source, at, version)
  SELECT 'esp/brevo.sql', strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), id FROM classifier
   WHERE version = bounce_version();

-- What the new events say. Events of other kinds (opened, clicked, ...) give no row.
DROP VIEW IF EXISTS esp_brevo;
CREATE VIEW esp_brevo AS
  WITH event AS (
    SELECT line, b AS e, json_extract(b, '$.event') AS kind,
           CAST(coalesce(json_extract(b, '$.ts_epoch'), json_extract(b, '$.ts_event'), json_extract(b, '$.ts')) AS REAL) AS ts
      FROM (SELECT v.id AS line, j.value AS b
                      FROM esp_event AS v CROSS JOIN json_each(
                        CASE WHEN NOT json_valid(v.body) THEN '[]'
                             WHEN json_type(v.body) = 'array' THEN v.body ELSE json_array(json(v.body)) END) AS j
                     WHERE v.esp = 'brevo' AND v.done = 0 AND j.type = 'object')
     WHERE json_extract(b, '$.event') IN ('delivered', 'hard_bounce', 'soft_bounce', 'blocked', 'invalid_email',
             'deferred', 'spam', 'complaint', 'error'))
  SELECT line, strftime('%Y-%m-%dT%H:%M:%SZ', CAST(CASE WHEN ts > 1e11 THEN ts/1000 ELSE ts END AS REAL), 'unixepoch') AS time,
         json_extract(e, '$."message-id"') AS queue_id, NULL AS sender,
         CASE WHEN instr(json_extract(e, '$.email'), '<') THEN rtrim(substr(json_extract(e, '$.email'), instr(json_extract(e, '$.email'), '<') + 1), '> ') ELSE trim(json_extract(e, '$.email')) END AS recipient,
         NULL AS relay, NULL AS relay_ip,
         CASE WHEN kind IN ('delivered', 'deferred') THEN kind WHEN kind IN ('hard_bounce', 'soft_bounce') THEN 'bounced'
              WHEN kind IN ('spam', 'complaint') THEN 'complaint' ELSE 'suppressed' END AS outcome,
         NULL AS delay, NULL AS status,
         nullif(trim(json_extract(e, '$.reason')), '') AS diagnostic,
         coalesce(json_extract(e, '$.tags[0]'), json_extract(e, '$.tag')) AS campaign, kind AS esp_verdict
    FROM event;

INSERT INTO delivery_in(line, time, queue_id, sender, recipient, relay, relay_ip, outcome, delay,
                        status, diagnostic, campaign, esp_verdict, esp, attempted)
  SELECT line, time, queue_id, sender, recipient, relay, relay_ip, outcome, delay, status, diagnostic,
         campaign, esp_verdict, 'brevo',
         outcome <> 'suppressed' AND outcome <> 'complaint'
    FROM esp_brevo;

-- Bodies that are not JSON stay, to be looked at.
UPDATE esp_event SET done = 1 WHERE esp = 'brevo' AND done = 0 AND json_valid(body);

SELECT 'brevo' AS esp,
       (SELECT count(*) FROM delivery WHERE import = (SELECT max(id) FROM import)) AS added,
       (SELECT count(*) FROM esp_event WHERE esp = 'brevo') AS events,
       (SELECT count(*) FROM esp_event WHERE esp = 'brevo' AND done = 0) AS not_json;

DELETE FROM import WHERE id = (SELECT max(id) FROM import)
   AND NOT EXISTS (SELECT 1 FROM delivery WHERE import = (SELECT max(id) FROM import));

COMMIT;
