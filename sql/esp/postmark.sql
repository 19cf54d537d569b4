-- postmark.sql: Postmark webhook events as rows of `delivery`.
--
--   sqlite3 mail.db -cmd '.load ./bouncecodes' < sql/esp/postmark.sql
--
-- Run schema.sql before, and put the events as they came into `esp_event`, one body per row:
--   INSERT INTO esp_event(esp, body) VALUES('postmark',
--     '{"RecordType":"Bounce","Type":"HardBounce","Details":"smtp;550 5.1.1 ...", ...}');
-- or a file with one JSON text per line:
--   .mode ascii
--   .separator "\037" "\n"
--   CREATE TEMP TABLE t(body TEXT);
--   .import events.jsonl t
--   INSERT INTO esp_event(esp, body) SELECT 'postmark', body FROM t;
--
-- Safe to run again: an event that was sent twice is one row. Postmark's own verdict is kept
-- in `esp_verdict`, beside our class, category and action. Needs only SQLite's JSON1 of 3.31.
--
-- Types that are no failure of a delivery (automatic answers, subscription requests, address
-- changes) are left out. ManuallyDeactivated, SMTPApiError and TemplateRenderingFailed: nothing was
-- sent, 'suppressed'. Transient: it will be tried again, 'deferred'.

BEGIN;

INSERT OR IGNORE INTO classifier(version) VALUES(bounce_version());
INSERT INTO import(source, at, version)
  SELECT 'esp/postmark.sql', strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), id FROM classifier
   WHERE version = bounce_version();

-- What the new events say. Events of other kinds (opened, clicked, ...) give no row.
DROP VIEW IF EXISTS esp_postmark;
CREATE VIEW esp_postmark AS
  WITH event AS (
    SELECT line, b AS e, json_extract(b, '$.RecordType') AS kind, coalesce(json_extract(b, '$.Type'), '') AS type
      FROM (SELECT v.id AS line, j.value AS b
                      FROM esp_event AS v CROSS JOIN json_each(
                        CASE WHEN NOT json_valid(v.body) THEN '[]'
                             WHEN json_type(v.body) = 'array' THEN v.body ELSE json_array(json(v.body)) END) AS j
                     WHERE v.esp = 'postmark' AND v.done = 0 AND j.type = 'object')
     WHERE json_extract(b, '$.RecordType') IN ('Bounce', 'Delivery', 'SpamComplaint')
       AND coalesce(json_extract(b, '$.Type'), '') NOT IN ('AutoResponder', 'AddressChange', 'Subscribe',
             'Unsubscribe', 'ChallengeVerification', 'OpenRelayTest', 'Unconfirmed', 'InboundError'))
  SELECT line, strftime('%Y-%m-%dT%H:%M:%SZ', coalesce(json_extract(e, '$.BouncedAt'), json_extract(e, '$.DeliveredAt'))) AS time,
         json_extract(e, '$.MessageID') AS queue_id,
         CASE WHEN instr(json_extract(e, '$.From'), '<') THEN rtrim(substr(json_extract(e, '$.From'), instr(json_extract(e, '$.From'), '<') + 1), '> ') ELSE trim(json_extract(e, '$.From')) END AS sender,
         CASE WHEN instr(coalesce(json_extract(e, '$.Email'), json_extract(e, '$.Recipient')), '<') THEN rtrim(substr(coalesce(json_extract(e, '$.Email'), json_extract(e, '$.Recipient')), instr(coalesce(json_extract(e, '$.Email'), json_extract(e, '$.Recipient')), '<') + 1), '> ') ELSE trim(coalesce(json_extract(e, '$.Email'), json_extract(e, '$.Recipient'))) END AS recipient,
         NULL AS relay, NULL AS relay_ip,
         CASE WHEN kind = 'Delivery' THEN 'delivered'
              WHEN kind = 'SpamComplaint' OR type IN ('SpamComplaint') THEN 'complaint'
              WHEN type IN ('ManuallyDeactivated', 'SMTPApiError', 'TemplateRenderingFailed') THEN 'suppressed'
              WHEN type = 'Transient' THEN 'deferred' ELSE 'bounced' END AS outcome,
         NULL AS delay, NULL AS status,
         coalesce(nullif(json_extract(e, '$.Details'), ''), nullif(json_extract(e, '$.Description'), '')) AS diagnostic,
         coalesce(nullif(json_extract(e, '$.Tag'), ''), json_extract(e, '$.MessageStream')) AS campaign,
         CASE WHEN kind = 'Bounce' THEN type ELSE kind END AS esp_verdict
    FROM event;

INSERT INTO delivery_in(line, time, queue_id, sender, recipient, relay, relay_ip, outcome, delay,
                        status, diagnostic, campaign, esp_verdict, esp, attempted)
  SELECT line, time, queue_id, sender, recipient, relay, relay_ip, outcome, delay, status, diagnostic,
         campaign, esp_verdict, 'postmark',
         outcome <> 'suppressed' AND outcome <> 'complaint'
    FROM esp_postmark;

-- Bodies that are not JSON stay, to be looked at.
UPDATE esp_event SET done = 1 WHERE esp = 'postmark' AND done = 0 AND json_valid(body);

SELECT 'postmark' AS esp,
       (SELECT count(*) FROM delivery WHERE import = (SELECT max(id) FROM import)) AS added,
       (SELECT count(*) FROM esp_event WHERE esp = 'postmark') AS events,
       (SELECT count(*) FROM esp_event WHERE esp = 'postmark' AND done = 0) AS not_json;

DELETE FROM import WHERE id = (SELECT max(id) FROM import)
   AND NOT EXISTS (SELECT 1 FROM delivery WHERE import = (SELECT max(id) FROM import));

COMMIT;
