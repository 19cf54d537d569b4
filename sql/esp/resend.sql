-- resend.sql: Resend webhook events as rows of `delivery`.
--
--   sqlite3 mail.db -cmd '.load ./bouncecodes' < sql/esp/resend.sql
--
-- Run schema.sql before, and put the events as they came into `esp_event`, one body per row:
--   INSERT INTO esp_event(esp, body) VALUES('resend',
--     '{"type":"email.bounced","data":{"to":["ann@example.com"],"bounce":{"type":"Permanent", ...}}}');
-- or a file with one JSON text per line:
--   .mode ascii
--   .separator "\037" "\n"
--   CREATE TEMP TABLE t(body TEXT);
--   .import events.jsonl t
--   INSERT INTO esp_event(esp, body) SELECT 'resend', body FROM t;
--
-- Safe to run again: an event that was sent twice is one row. Resend's own verdict is kept
-- in `esp_verdict`, beside our class, category and action. Needs only SQLite's JSON1 of 3.31.
--
-- One event with several recipients gives one row for each. A bounce because of Resend's suppression
-- list, email.suppressed and email.failed were not sent: 'suppressed'.

BEGIN;

INSERT OR IGNORE INTO classifier(version) VALUES(bounce_version());
INSERT INTO import(source, at, version)
  SELECT 'esp/resend.sql', strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), id FROM classifier
   WHERE version = bounce_version();

-- What the new events say. Events of other kinds (opened, clicked, ...) give no row.
DROP VIEW IF EXISTS esp_resend;
CREATE VIEW esp_resend AS
  WITH event AS (
    SELECT line, b AS e, substr(json_extract(b, '$.type'), 7) AS kind, value AS a,
           coalesce(json_extract(b, '$.data.bounce.subType'), '') AS sub,
           coalesce(json_extract(b, '$.data.bounce.message'), json_extract(b, '$.data.failed.reason'),
                    json_extract(b, '$.data.suppressed.message')) AS text
      FROM (SELECT v.id AS line, j.value AS b
                      FROM esp_event AS v CROSS JOIN json_each(
                        CASE WHEN NOT json_valid(v.body) THEN '[]'
                             WHEN json_type(v.body) = 'array' THEN v.body ELSE json_array(json(v.body)) END) AS j
                     WHERE v.esp = 'resend' AND v.done = 0 AND j.type = 'object') CROSS JOIN json_each(b, '$.data.to')
     WHERE json_extract(b, '$.type') IN ('email.delivered', 'email.bounced', 'email.delivery_delayed',
             'email.complained', 'email.failed', 'email.suppressed'))
  SELECT line, strftime('%Y-%m-%dT%H:%M:%SZ', json_extract(e, '$.created_at')) AS time,
         json_extract(e, '$.data.email_id') AS queue_id,
         CASE WHEN instr(json_extract(e, '$.data.from'), '<') THEN rtrim(substr(json_extract(e, '$.data.from'), instr(json_extract(e, '$.data.from'), '<') + 1), '> ') ELSE trim(json_extract(e, '$.data.from')) END AS sender,
         CASE WHEN instr(a, '<') THEN rtrim(substr(a, instr(a, '<') + 1), '> ') ELSE trim(a) END AS recipient,
         NULL AS relay, NULL AS relay_ip,
         CASE WHEN kind = 'delivered' THEN 'delivered' WHEN kind = 'delivery_delayed' THEN 'deferred'
              WHEN kind = 'complained' THEN 'complaint'
              WHEN kind = 'bounced' AND sub NOT IN ('Suppressed', 'OnAccountSuppressionList')
                   AND coalesce(text, '') NOT LIKE '%suppression list%' THEN 'bounced'
              ELSE 'suppressed' END AS outcome,
         NULL AS delay, NULL AS status,
         coalesce(json_extract(e, '$.data.bounce.diagnosticCode[0]'), text) AS diagnostic,
         json_extract(e, '$.data.tags.campaign') AS campaign,
         rtrim(kind || '/' || coalesce(json_extract(e, '$.data.bounce.type'), '') || '/' || sub, '/') AS esp_verdict
    FROM event;

INSERT INTO delivery_in(line, time, queue_id, sender, recipient, relay, relay_ip, outcome, delay,
                        status, diagnostic, campaign, esp_verdict, esp, attempted)
  SELECT line, time, queue_id, sender, recipient, relay, relay_ip, outcome, delay, status, diagnostic,
         campaign, esp_verdict, 'resend',
         outcome <> 'suppressed' AND outcome <> 'complaint'
    FROM esp_resend;

-- Bodies that are not JSON stay, to be looked at.
UPDATE esp_event SET done = 1 WHERE esp = 'resend' AND done = 0 AND json_valid(body);

SELECT 'resend' AS esp,
       (SELECT count(*) FROM delivery WHERE import = (SELECT max(id) FROM import)) AS added,
       (SELECT count(*) FROM esp_event WHERE esp = 'resend') AS events,
       (SELECT count(*) FROM esp_event WHERE esp = 'resend' AND done = 0) AS not_json;

DELETE FROM import WHERE id = (SELECT max(id) FROM import)
   AND NOT EXISTS (SELECT 1 FROM delivery WHERE import = (SELECT max(id) FROM import));

COMMIT;
