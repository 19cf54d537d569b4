-- mailjet.sql: Mailjet webhook events as rows of `delivery`.
--
--   sqlite3 mail.db -cmd '.load ./bouncecodes' < sql/esp/mailjet.sql
--
-- Run schema.sql before, and put the events as they came into `esp_event`, one body per row:
--   INSERT INTO esp_event(esp, body) VALUES('mailjet',
--     '[{"event":"bounce","email":"ann@example.com","hard_bounce":true,"error":"user unknown", ...}]');
-- or a file with one JSON text per line:
--   .mode ascii
--   .separator "\037" "\n"
--   CREATE TEMP TABLE t(body TEXT);
--   .import events.jsonl t
--   INSERT INTO esp_event(esp, body) SELECT 'mailjet', body FROM t;
--
-- Safe to run again: an event that was sent twice is one row. Mailjet's own verdict is kept
-- in `esp_verdict`, beside our class, category and action. Needs only SQLite's JSON1 of 3.31.
--
-- `sent` means that the recipient's server took it. `blocked` was never sent: 'suppressed'. The
-- server's own words are in `comment` where there are any, else Mailjet's in `error`.

BEGIN;

INSERT OR IGNORE INTO classifier(version) VALUES(bounce_version());
INSERT INTO import(source, at, version)
  SELECT 'esp/mailjet.sql', strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), id FROM classifier
   WHERE version = bounce_version();

-- What the new events say. Events of other kinds (opened, clicked, ...) give no row.
DROP VIEW IF EXISTS esp_mailjet;
CREATE VIEW esp_mailjet AS
  WITH event AS (
    SELECT line, b AS e, json_extract(b, '$.event') AS kind
      FROM (SELECT v.id AS line, j.value AS b
                      FROM esp_event AS v CROSS JOIN json_each(
                        CASE WHEN NOT json_valid(v.body) THEN '[]'
                             WHEN json_type(v.body) = 'array' THEN v.body ELSE json_array(json(v.body)) END) AS j
                     WHERE v.esp = 'mailjet' AND v.done = 0 AND j.type = 'object')
     WHERE json_extract(b, '$.event') IN ('sent', 'bounce', 'blocked', 'spam'))
  SELECT line, strftime('%Y-%m-%dT%H:%M:%SZ', CAST(json_extract(e, '$.time') AS REAL), 'unixepoch') AS time,
         CAST(json_extract(e, '$.MessageID') AS TEXT) AS queue_id, NULL AS sender,
         CASE WHEN instr(json_extract(e, '$.email'), '<') THEN rtrim(substr(json_extract(e, '$.email'), instr(json_extract(e, '$.email'), '<') + 1), '> ') ELSE trim(json_extract(e, '$.email')) END AS recipient,
         NULL AS relay, NULL AS relay_ip,
         CASE kind WHEN 'sent' THEN 'delivered' WHEN 'bounce' THEN 'bounced' WHEN 'spam' THEN 'complaint'
                   ELSE 'suppressed' END AS outcome,
         NULL AS delay, NULL AS status,
         coalesce(nullif(trim(json_extract(e, '$.comment')), ''), nullif(json_extract(e, '$.error'), ''),
                  nullif(json_extract(e, '$.error_related_to'), ''), json_extract(e, '$.smtp_reply')) AS diagnostic,
         nullif(json_extract(e, '$.customcampaign'), '') AS campaign,
         kind || CASE json_extract(e, '$.hard_bounce') WHEN 1 THEN '/hard' WHEN 0 THEN '/soft' ELSE '' END
              || coalesce('/' || nullif(json_extract(e, '$.error_related_to'), ''), '')
              || coalesce('/' || nullif(json_extract(e, '$.error'), ''), '') AS esp_verdict
    FROM event;

INSERT INTO delivery_in(line, time, queue_id, sender, recipient, relay, relay_ip, outcome, delay,
                        status, diagnostic, campaign, esp_verdict, esp, attempted)
  SELECT line, time, queue_id, sender, recipient, relay, relay_ip, outcome, delay, status, diagnostic,
         campaign, esp_verdict, 'mailjet',
         outcome <> 'suppressed' AND outcome <> 'complaint'
    FROM esp_mailjet;

-- Bodies that are not JSON stay, to be looked at.
UPDATE esp_event SET done = 1 WHERE esp = 'mailjet' AND done = 0 AND json_valid(body);

SELECT 'mailjet' AS esp,
       (SELECT count(*) FROM delivery WHERE import = (SELECT max(id) FROM import)) AS added,
       (SELECT count(*) FROM esp_event WHERE esp = 'mailjet') AS events,
       (SELECT count(*) FROM esp_event WHERE esp = 'mailjet' AND done = 0) AS not_json;

DELETE FROM import WHERE id = (SELECT max(id) FROM import)
   AND NOT EXISTS (SELECT 1 FROM delivery WHERE import = (SELECT max(id) FROM import));

COMMIT;
