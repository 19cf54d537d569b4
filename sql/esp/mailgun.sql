-- mailgun.sql: Mailgun webhook events as rows of `delivery`.
--
--   sqlite3 mail.db -cmd '.load ./bouncecodes' < sql/esp/mailgun.sql
--
-- Run schema.sql before, and put the events as they came into `esp_event`, one body per row:
--   INSERT INTO esp_event(esp, body) VALUES('mailgun',
--     '{"signature":{...},"event-data":{"event":"failed","severity":"permanent", ...}}');
-- or a file with one JSON text per line:
--   .mode ascii
--   .separator "\037" "\n"
--   CREATE TEMP TABLE t(body TEXT);
--   .import events.jsonl t
--   INSERT INTO esp_event(esp, body) SELECT 'mailgun', body FROM t;
--
-- Safe to run again: an event that was sent twice is one row. Mailgun's own verdict is kept
-- in `esp_verdict`, beside our class, category and action. Needs only SQLite's JSON1 of 3.31.
--
-- Understood: the events of today (`event-data`) and the older flat form. Mailgun's own codes 602 to
-- 607 and the reasons suppress-* mean that nothing was sent: 'suppressed', as is `rejected`. 'permanent'
-- failures become 'bounced' and 'temporary' ones 'deferred'; both take in blocks of our own address.

BEGIN;

INSERT OR IGNORE INTO classifier(version) VALUES(bounce_version());
INSERT INTO import(source, at, version)
  SELECT 'esp/mailgun.sql', strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), id FROM classifier
   WHERE version = bounce_version();

-- What the new events say. Events of other kinds (opened, clicked, ...) give no row.
DROP VIEW IF EXISTS esp_mailgun;
CREATE VIEW esp_mailgun AS
  WITH event AS (
    SELECT line, e, json_extract(e, '$.event') AS kind,
           coalesce(json_extract(e, '$.severity'), '') AS severity,
           coalesce(json_extract(e, '$.reason'), '') AS reason,
           CAST(coalesce(json_extract(e, '$."delivery-status".code'), json_extract(e, '$.code'), '') AS TEXT) AS code,
           json_extract(e, '$."delivery-status"."enhanced-code"') AS status,
           trim(coalesce(nullif(json_extract(e, '$."delivery-status".message'), ''),
                nullif(json_extract(e, '$."delivery-status".description'), ''),
                nullif(json_extract(e, '$.reject.reason'), ''), nullif(json_extract(e, '$.error'), ''),
                json_extract(e, '$.description'), '')) AS text
      FROM (SELECT line, CASE WHEN json_type(b, '$."event-data"') = 'object'
                              THEN json_extract(b, '$."event-data"') ELSE b END AS e
              FROM (SELECT v.id AS line, j.value AS b
                      FROM esp_event AS v CROSS JOIN json_each(
                        CASE WHEN NOT json_valid(v.body) THEN '[]'
                             WHEN json_type(v.body) = 'array' THEN v.body ELSE json_array(json(v.body)) END) AS j
                     WHERE v.esp = 'mailgun' AND v.done = 0 AND j.type = 'object'))
     WHERE json_extract(e, '$.event') IN ('delivered', 'failed', 'rejected', 'complained', 'bounced', 'dropped'))
  SELECT line, strftime('%Y-%m-%dT%H:%M:%SZ', CAST(json_extract(e, '$.timestamp') AS REAL), 'unixepoch') AS time,
         coalesce(json_extract(e, '$.message.headers."message-id"'), json_extract(e, '$."Message-Id"')) AS queue_id,
         json_extract(e, '$.envelope.sender') AS sender,
         CASE WHEN instr(coalesce(json_extract(e, '$.recipient'), json_extract(e, '$.message.headers.to')), '<') THEN rtrim(substr(coalesce(json_extract(e, '$.recipient'), json_extract(e, '$.message.headers.to')), instr(coalesce(json_extract(e, '$.recipient'), json_extract(e, '$.message.headers.to')), '<') + 1), '> ') ELSE trim(coalesce(json_extract(e, '$.recipient'), json_extract(e, '$.message.headers.to'))) END AS recipient,
         nullif(json_extract(e, '$."delivery-status"."mx-host"'), '') AS relay, NULL AS relay_ip,
         CASE WHEN kind = 'delivered' THEN 'delivered' WHEN kind = 'complained' THEN 'complaint'
              WHEN kind = 'rejected' OR reason LIKE 'suppress-%' OR code BETWEEN '602' AND '607' THEN 'suppressed'
              WHEN reason = 'old' THEN 'expired'
              WHEN severity = 'temporary' THEN 'deferred' ELSE 'bounced' END AS outcome,
         NULL AS delay, status,
         -- 498 and 499 and those from 602 are no SMTP replies
         nullif(trim(CASE WHEN code GLOB '[245][0-9][0-9]' AND code NOT IN ('498', '499')
                           AND text NOT GLOB '[245][0-9][0-9][ -]*' AND text NOT GLOB 'smtp;*' THEN code || ' ' ELSE '' END
              || CASE WHEN coalesce(status, '') <> '' AND NOT instr(text, status) THEN status || ' ' ELSE '' END
              || text), '') AS diagnostic,
         coalesce(json_extract(e, '$.tags[0]'), json_extract(e, '$.campaigns[0].name')) AS campaign,
         rtrim(kind || '/' || severity || '/' || reason, '/') AS esp_verdict
    FROM event;

INSERT INTO delivery_in(line, time, queue_id, sender, recipient, relay, relay_ip, outcome, delay,
                        status, diagnostic, campaign, esp_verdict, esp, attempted)
  SELECT line, time, queue_id, sender, recipient, relay, relay_ip, outcome, delay, status, diagnostic,
         campaign, esp_verdict, 'mailgun',
         outcome <> 'suppressed' AND outcome <> 'complaint'
    FROM esp_mailgun;

-- Bodies that are not JSON stay, to be looked at.
UPDATE esp_event SET done = 1 WHERE esp = 'mailgun' AND done = 0 AND json_valid(body);

SELECT 'mailgun' AS esp,
       (SELECT count(*) FROM delivery WHERE import = (SELECT max(id) FROM import)) AS added,
       (SELECT count(*) FROM esp_event WHERE esp = 'mailgun') AS events,
       (SELECT count(*) FROM esp_event WHERE esp = 'mailgun' AND done = 0) AS not_json;

DELETE FROM import WHERE id = (SELECT max(id) FROM import)
   AND NOT EXISTS (SELECT 1 FROM delivery WHERE import = (SELECT max(id) FROM import));

COMMIT;
