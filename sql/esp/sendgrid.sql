-- sendgrid.sql: SendGrid webhook events as rows of `delivery`.
--
--   sqlite3 mail.db -cmd '.load ./bouncecodes' < sql/esp/sendgrid.sql
--
-- Run schema.sql before, and put the events as they came into `esp_event`, one body per row:
--   INSERT INTO esp_event(esp, body) VALUES('sendgrid',
--     '[{"event":"bounce","email":"ann@example.com","status":"5.1.1","reason":"550 5.1.1 ...", ...}]');
-- or a file with one JSON text per line:
--   .mode ascii
--   .separator "\037" "\n"
--   CREATE TEMP TABLE t(body TEXT);
--   .import events.jsonl t
--   INSERT INTO esp_event(esp, body) SELECT 'sendgrid', body FROM t;
--
-- Safe to run again: an event that was sent twice is one row. SendGrid's own verdict is kept
-- in `esp_verdict`, beside our class, category and action. Needs only SQLite's JSON1 of 3.31.
--
-- `dropped` was never sent: 'suppressed'. A `bounce` of type 'blocked' is a bounce for another cause
-- than the address; both are 'bounced', and the text says which.

BEGIN;

INSERT OR IGNORE INTO classifier(version) VALUES(bounce_version());
INSERT INTO import(source, at, version)
  SELECT 'esp/sendgrid.sql', strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), id FROM classifier
   WHERE version = bounce_version();

-- What the new events say. Events of other kinds (opened, clicked, ...) give no row.
DROP VIEW IF EXISTS esp_sendgrid;
CREATE VIEW esp_sendgrid AS
  WITH event AS (
    SELECT line, b AS e, json_extract(b, '$.event') AS kind, json_extract(b, '$.status') AS status,
           coalesce(json_extract(b, '$.reason'), json_extract(b, '$.response')) AS text
      FROM (SELECT v.id AS line, j.value AS b
                      FROM esp_event AS v CROSS JOIN json_each(
                        CASE WHEN NOT json_valid(v.body) THEN '[]'
                             WHEN json_type(v.body) = 'array' THEN v.body ELSE json_array(json(v.body)) END) AS j
                     WHERE v.esp = 'sendgrid' AND v.done = 0 AND j.type = 'object')
     WHERE json_extract(b, '$.event') IN ('delivered', 'deferred', 'bounce', 'dropped', 'spamreport'))
  SELECT line, strftime('%Y-%m-%dT%H:%M:%SZ', CAST(json_extract(e, '$.timestamp') AS REAL), 'unixepoch') AS time,
         json_extract(e, '$.sg_message_id') AS queue_id, NULL AS sender,
         CASE WHEN instr(json_extract(e, '$.email'), '<') THEN rtrim(substr(json_extract(e, '$.email'), instr(json_extract(e, '$.email'), '<') + 1), '> ') ELSE trim(json_extract(e, '$.email')) END AS recipient,
         NULL AS relay, NULL AS relay_ip,
         CASE kind WHEN 'bounce' THEN 'bounced' WHEN 'dropped' THEN 'suppressed'
                   WHEN 'spamreport' THEN 'complaint' ELSE kind END AS outcome,
         NULL AS delay, status,
         -- the status counts where the text has no code of its own
         CASE WHEN text IS NULL THEN status
              WHEN text GLOB '[245][0-9][0-9][ -]*' OR status IS NULL OR instr(text, status) THEN text
              ELSE status || ' ' || text END AS diagnostic,
         coalesce(json_extract(e, '$.category[0]'), CASE WHEN json_type(e, '$.category') = 'text'
           THEN json_extract(e, '$.category') END) AS campaign,
         kind || coalesce('/' || json_extract(e, '$.type'), '')
              || coalesce('/' || json_extract(e, '$.bounce_classification'), '') AS esp_verdict
    FROM event;

INSERT INTO delivery_in(line, time, queue_id, sender, recipient, relay, relay_ip, outcome, delay,
                        status, diagnostic, campaign, esp_verdict, esp, attempted)
  SELECT line, time, queue_id, sender, recipient, relay, relay_ip, outcome, delay, status, diagnostic,
         campaign, esp_verdict, 'sendgrid',
         outcome <> 'suppressed' AND outcome <> 'complaint'
    FROM esp_sendgrid;

-- Bodies that are not JSON stay, to be looked at.
UPDATE esp_event SET done = 1 WHERE esp = 'sendgrid' AND done = 0 AND json_valid(body);

SELECT 'sendgrid' AS esp,
       (SELECT count(*) FROM delivery WHERE import = (SELECT max(id) FROM import)) AS added,
       (SELECT count(*) FROM esp_event WHERE esp = 'sendgrid') AS events,
       (SELECT count(*) FROM esp_event WHERE esp = 'sendgrid' AND done = 0) AS not_json;

DELETE FROM import WHERE id = (SELECT max(id) FROM import)
   AND NOT EXISTS (SELECT 1 FROM delivery WHERE import = (SELECT max(id) FROM import));

COMMIT;
