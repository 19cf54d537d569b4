-- mandrill.sql: Mandrill webhook events as rows of `delivery`.
--
--   sqlite3 mail.db -cmd '.load ./bouncecodes' < sql/esp/mandrill.sql
--
-- Run schema.sql before, and put the events as they came into `esp_event`, one body per row:
--   INSERT INTO esp_event(esp, body) VALUES('mandrill',
--     '[{"event":"hard_bounce","msg":{"email":"ann@example.com","diag":"smtp;550 5.1.1 ...", ...}}]');
-- or a file with one JSON text per line:
--   .mode ascii
--   .separator "\037" "\n"
--   CREATE TEMP TABLE t(body TEXT);
--   .import events.jsonl t
--   INSERT INTO esp_event(esp, body) SELECT 'mandrill', body FROM t;
--
-- Safe to run again: an event that was sent twice is one row. Mandrill's own verdict is kept
-- in `esp_verdict`, beside our class, category and action. Needs only SQLite's JSON1 of 3.31.
--
-- The body is what stands in the form field `mandrill_events`. `send` means that the recipient's
-- server took the message; `delivered` says the same again and is left out. `reject`: not sent.

BEGIN;

INSERT OR IGNORE INTO classifier(version) VALUES(bounce_version());
INSERT INTO import(source, at, version)
  SELECT 'esp/mandrill.sql', strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), id FROM classifier
   WHERE version = bounce_version();

-- What the new events say. Events of other kinds (opened, clicked, ...) give no row.
DROP VIEW IF EXISTS esp_mandrill;
CREATE VIEW esp_mandrill AS
  WITH event AS (
    SELECT line, b AS e, json_extract(b, '$.event') AS kind
      FROM (SELECT v.id AS line, j.value AS b
                      FROM esp_event AS v CROSS JOIN json_each(
                        CASE WHEN NOT json_valid(v.body) THEN '[]'
                             WHEN json_type(v.body) = 'array' THEN v.body ELSE json_array(json(v.body)) END) AS j
                     WHERE v.esp = 'mandrill' AND v.done = 0 AND j.type = 'object')
     WHERE json_extract(b, '$.event') IN ('send', 'deferral', 'hard_bounce', 'soft_bounce', 'reject', 'spam'))
  SELECT line, strftime('%Y-%m-%dT%H:%M:%SZ', CAST(json_extract(e, '$.ts') AS REAL), 'unixepoch') AS time,
         coalesce(json_extract(e, '$._id'), json_extract(e, '$.msg._id')) AS queue_id,
         CASE WHEN instr(json_extract(e, '$.msg.sender'), '<') THEN rtrim(substr(json_extract(e, '$.msg.sender'), instr(json_extract(e, '$.msg.sender'), '<') + 1), '> ') ELSE trim(json_extract(e, '$.msg.sender')) END AS sender,
         CASE WHEN instr(json_extract(e, '$.msg.email'), '<') THEN rtrim(substr(json_extract(e, '$.msg.email'), instr(json_extract(e, '$.msg.email'), '<') + 1), '> ') ELSE trim(json_extract(e, '$.msg.email')) END AS recipient,
         NULL AS relay, json_extract(e, '$.msg.smtp_events[0].destination_ip') AS relay_ip,
         CASE kind WHEN 'send' THEN 'delivered' WHEN 'deferral' THEN 'deferred' WHEN 'reject' THEN 'suppressed'
                   WHEN 'spam' THEN 'complaint' ELSE 'bounced' END AS outcome,
         json_extract(e, '$.ts') - json_extract(e, '$.msg.ts') AS delay, NULL AS status,
         CASE WHEN kind <> 'spam' THEN
           coalesce(nullif(json_extract(e, '$.msg.diag'), ''),
                  -- the last of several attempts
                  (SELECT json_extract(value, '$.diag') FROM json_each(e, '$.msg.smtp_events') ORDER BY key DESC LIMIT 1),
                  CASE WHEN json_type(e, '$.msg.reject') = 'text' THEN json_extract(e, '$.msg.reject')
                       WHEN json_type(e, '$.msg.reject') = 'object' THEN json_extract(e, '$.msg.reject.reason') END) END AS diagnostic,
         json_extract(e, '$.msg.tags[0]') AS campaign,
         kind || coalesce('/' || json_extract(e, '$.msg.bounce_description'), '') AS esp_verdict
    FROM event;

INSERT INTO delivery_in(line, time, queue_id, sender, recipient, relay, relay_ip, outcome, delay,
                        status, diagnostic, campaign, esp_verdict, esp, attempted)
  SELECT line, time, queue_id, sender, recipient, relay, relay_ip, outcome, delay, status, diagnostic,
         campaign, esp_verdict, 'mandrill',
         outcome <> 'suppressed' AND outcome <> 'complaint'
    FROM esp_mandrill;

-- Bodies that are not JSON stay, to be looked at.
UPDATE esp_event SET done = 1 WHERE esp = 'mandrill' AND done = 0 AND json_valid(body);

SELECT 'mandrill' AS esp,
       (SELECT count(*) FROM delivery WHERE import = (SELECT max(id) FROM import)) AS added,
       (SELECT count(*) FROM esp_event WHERE esp = 'mandrill') AS events,
       (SELECT count(*) FROM esp_event WHERE esp = 'mandrill' AND done = 0) AS not_json;

DELETE FROM import WHERE id = (SELECT max(id) FROM import)
   AND NOT EXISTS (SELECT 1 FROM delivery WHERE import = (SELECT max(id) FROM import));

COMMIT;
