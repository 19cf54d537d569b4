-- postal.sql: Postal webhook events as rows of `delivery`.
--
--   sqlite3 mail.db -cmd '.load ./bouncecodes' < sql/esp/postal.sql
--
-- Run schema.sql before, and put the events as they came into `esp_event`, one body per row:
--   INSERT INTO esp_event(esp, body) VALUES('postal',
--     '{"event":"MessageDeliveryFailed","payload":{"status":"HardFail","output":"550 ...", ...}}');
-- or a file with one JSON text per line:
--   .mode ascii
--   .separator "\037" "\n"
--   CREATE TEMP TABLE t(body TEXT);
--   .import events.jsonl t
--   INSERT INTO esp_event(esp, body) SELECT 'postal', body FROM t;
--
-- Safe to run again: an event that was sent twice is one row. Postal's own verdict is kept
-- in `esp_verdict`, beside our class, category and action. Needs only SQLite's JSON1 of 3.31.
--
-- `output` is the remote server's reply, `details` is Postal's sentence. Held messages were not sent:
-- 'suppressed'. Messages that came in (direction incoming) are left out. HardFail is Postal's word for
-- any 5xx, also where our own address is blocked.

BEGIN;

INSERT OR IGNORE INTO classifier(version) VALUES(bounce_version());
INSERT INTO import(source, at, version)
  SELECT 'esp/postal.sql', strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), id FROM classifier
   WHERE version = bounce_version();

-- What the new events say. Events of other kinds (opened, clicked, ...) give no row.
DROP VIEW IF EXISTS esp_postal;
CREATE VIEW esp_postal AS
  WITH event AS (
    SELECT line, e, kind, coalesce(json_extract(e, '$.details'), '') AS details,
           CASE WHEN json_type(e, '$.original_message') = 'object' THEN json_extract(e, '$.original_message')
                ELSE json_extract(e, '$.message') END AS m,
           coalesce(json_extract(e, '$.timestamp'), ts) AS ts
      FROM (SELECT line, CASE WHEN json_type(b, '$.payload') = 'object' THEN json_extract(b, '$.payload')
                              ELSE b END AS e,
                   json_extract(b, '$.timestamp') AS ts,
                   coalesce(json_extract(b, '$.event'),
                     CASE json_extract(b, '$.status') WHEN 'Sent' THEN 'MessageSent' WHEN 'SoftFail' THEN 'MessageDelayed'
                       WHEN 'HardFail' THEN 'MessageDeliveryFailed' WHEN 'Held' THEN 'MessageHeld' END,
                     CASE WHEN json_type(b, '$.bounce') = 'object' THEN 'MessageBounced' END) AS kind
              FROM (SELECT v.id AS line, j.value AS b
                      FROM esp_event AS v CROSS JOIN json_each(
                        CASE WHEN NOT json_valid(v.body) THEN '[]'
                             WHEN json_type(v.body) = 'array' THEN v.body ELSE json_array(json(v.body)) END) AS j
                     WHERE v.esp = 'postal' AND v.done = 0 AND j.type = 'object'))
     WHERE kind IN ('MessageSent', 'MessageDelayed', 'MessageDeliveryFailed', 'MessageBounced', 'MessageHeld'))
  SELECT line, strftime('%Y-%m-%dT%H:%M:%SZ', CAST(ts AS REAL), 'unixepoch') AS time,
         coalesce(json_extract(m, '$.message_id'), json_extract(m, '$.id')) AS queue_id,
         CASE WHEN instr(json_extract(m, '$.from'), '<') THEN rtrim(substr(json_extract(m, '$.from'), instr(json_extract(m, '$.from'), '<') + 1), '> ') ELSE trim(json_extract(m, '$.from')) END AS sender,
         CASE WHEN instr(json_extract(m, '$.to'), '<') THEN rtrim(substr(json_extract(m, '$.to'), instr(json_extract(m, '$.to'), '<') + 1), '> ') ELSE trim(json_extract(m, '$.to')) END AS recipient,
         CASE WHEN instr(details, ' SMTP to ') THEN
           substr(details, instr(details, ' SMTP to ') + 9,
                  instr(substr(details, instr(details, ' SMTP to ') + 9) || ' ', ' ') - 1) END AS relay,
         NULL AS relay_ip,
         CASE kind WHEN 'MessageSent' THEN 'delivered' WHEN 'MessageDelayed' THEN 'deferred'
                   WHEN 'MessageHeld' THEN 'suppressed' ELSE 'bounced' END AS outcome,
         ts - json_extract(m, '$.timestamp') AS delay, NULL AS status,
         CASE WHEN kind = 'MessageHeld' THEN coalesce(nullif(details, ''), json_extract(e, '$.output'))
              ELSE coalesce(nullif(trim(json_extract(e, '$.output'), ' ' || char(13, 10)), ''), nullif(details, '')) END AS diagnostic,
         json_extract(m, '$.tag') AS campaign,
         kind || coalesce('/' || json_extract(e, '$.status'), '') AS esp_verdict
    FROM event WHERE json_extract(m, '$.direction') IS NOT 'incoming';

INSERT INTO delivery_in(line, time, queue_id, sender, recipient, relay, relay_ip, outcome, delay,
                        status, diagnostic, campaign, esp_verdict, esp, attempted)
  SELECT line, time, queue_id, sender, recipient, relay, relay_ip, outcome, delay, status, diagnostic,
         campaign, esp_verdict, 'postal',
         outcome <> 'suppressed' AND outcome <> 'complaint'
    FROM esp_postal;

-- Bodies that are not JSON stay, to be looked at.
UPDATE esp_event SET done = 1 WHERE esp = 'postal' AND done = 0 AND json_valid(body);

SELECT 'postal' AS esp,
       (SELECT count(*) FROM delivery WHERE import = (SELECT max(id) FROM import)) AS added,
       (SELECT count(*) FROM esp_event WHERE esp = 'postal') AS events,
       (SELECT count(*) FROM esp_event WHERE esp = 'postal' AND done = 0) AS not_json;

DELETE FROM import WHERE id = (SELECT max(id) FROM import)
   AND NOT EXISTS (SELECT 1 FROM delivery WHERE import = (SELECT max(id) FROM import));

COMMIT;
