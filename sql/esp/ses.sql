-- ses.sql: Amazon SES webhook events as rows of `delivery`.
--
--   sqlite3 mail.db -cmd '.load ./bouncecodes' < sql/esp/ses.sql
--
-- Run schema.sql before, and put the events as they came into `esp_event`, one body per row:
--   INSERT INTO esp_event(esp, body) VALUES('ses',
--     '{"eventType":"Bounce","bounce":{"bounceType":"Permanent", ...},"mail":{...}}');
-- or a file with one JSON text per line:
--   .mode ascii
--   .separator "\037" "\n"
--   CREATE TEMP TABLE t(body TEXT);
--   .import events.jsonl t
--   INSERT INTO esp_event(esp, body) SELECT 'ses', body FROM t;
--
-- Safe to run again: an event that was sent twice is one row. Amazon SES's own verdict is kept
-- in `esp_verdict`, beside our class, category and action. Needs only SQLite's JSON1 of 3.31.
--
-- Understood: SNS notifications (the event is a string in `Message`), the same without the wrapper,
-- EventBridge (the event is in `detail`), feedback notifications (`notificationType`) and event
-- publishing (`eventType`). One event with several recipients gives one row for each.
-- Bounces of sub type Suppressed or OnAccountSuppressionList say 5.1.1, but nothing was sent: they
-- are 'suppressed', and so are Reject and Rendering Failure. A Transient bounce is final for this
-- message, so it is 'bounced', with a soft class; DeliveryDelay is 'deferred'.

BEGIN;

INSERT OR IGNORE INTO classifier(version) VALUES(bounce_version());
INSERT INTO import(source, at, version)
  SELECT 'esp/ses.sql', strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), id FROM classifier
   WHERE version = bounce_version();

-- What the new events say. Events of other kinds (opened, clicked, ...) give no row.
DROP VIEW IF EXISTS esp_ses;
CREATE VIEW esp_ses AS
  WITH event AS (
    SELECT line, coalesce(json_extract(e, '$.eventType'), json_extract(e, '$.notificationType')) AS kind, e, sent
      FROM (SELECT line, coalesce(json_extract(b, '$.Timestamp'), json_extract(b, '$.time')) AS sent, CASE WHEN json_type(b, '$.detail') = 'object' THEN json_extract(b, '$.detail')
                              WHEN json_valid(json_extract(b, '$.Message')) THEN json_extract(b, '$.Message')
                              ELSE b END AS e
              FROM (SELECT v.id AS line, j.value AS b
                      FROM esp_event AS v CROSS JOIN json_each(
                        CASE WHEN NOT json_valid(v.body) THEN '[]'
                             WHEN json_type(v.body) = 'array' THEN v.body ELSE json_array(json(v.body)) END) AS j
                     WHERE v.esp = 'ses' AND v.done = 0 AND j.type = 'object'))),
  -- the recipients stand in another place in each kind of event
  rcpt AS (
    SELECT line, kind, e, sent, value, type
      FROM event, json_each(e, CASE kind WHEN 'Bounce' THEN '$.bounce.bouncedRecipients'
        WHEN 'Complaint' THEN '$.complaint.complainedRecipients' WHEN 'Delivery' THEN '$.delivery.recipients'
        WHEN 'DeliveryDelay' THEN '$.deliveryDelay.delayedRecipients' ELSE '$.mail.destination' END)
     WHERE kind IN ('Bounce', 'Complaint', 'Delivery', 'DeliveryDelay', 'Reject', 'Rendering Failure')),
  part AS (
    SELECT line, kind, e, sent,
           CASE WHEN type = 'object' THEN json_extract(value, '$.emailAddress') ELSE value END AS a,
           CASE WHEN type = 'object' THEN json_extract(value, '$.status') END AS status,
           CASE WHEN type = 'object' THEN json_extract(value, '$.diagnosticCode') END AS text,
           coalesce(json_extract(e, '$.bounce.bounceSubType'), '') AS sub,
           json_extract(e, '$.mail.source') AS source
      FROM rcpt)
  SELECT line,
         strftime('%Y-%m-%dT%H:%M:%SZ', coalesce(json_extract(e, '$.bounce.timestamp'), json_extract(e, '$.complaint.timestamp'),
           json_extract(e, '$.delivery.timestamp'), json_extract(e, '$.deliveryDelay.timestamp'),
           json_extract(e, '$.mail.timestamp'), sent)) AS time,
         json_extract(e, '$.mail.messageId') AS queue_id,
         CASE WHEN instr(source, '<') THEN rtrim(substr(source, instr(source, '<') + 1), '> ') ELSE trim(source) END AS sender,
         CASE WHEN instr(a, '<') THEN rtrim(substr(a, instr(a, '<') + 1), '> ') ELSE trim(a) END AS recipient,
         NULL AS relay,
         coalesce(json_extract(e, '$.bounce.remoteMtaIp'), json_extract(e, '$.delivery.remoteMtaIp')) AS relay_ip,
         CASE WHEN kind IN ('Reject', 'Rendering Failure') THEN 'suppressed'
              WHEN kind = 'Bounce' AND sub IN ('Suppressed', 'OnAccountSuppressionList') THEN 'suppressed'
              WHEN kind = 'Bounce' THEN 'bounced' WHEN kind = 'Delivery' THEN 'delivered'
              WHEN kind = 'DeliveryDelay' THEN 'deferred' ELSE 'complaint' END AS outcome,
         json_extract(e, '$.delivery.processingTimeMillis')/1000.0 AS delay,
         status,
         coalesce(text, json_extract(e, '$.delivery.smtpResponse'), json_extract(e, '$.reject.reason'),
                  json_extract(e, '$.failure.errorMessage'), status) AS diagnostic,
         json_extract(e, '$.mail.tags."ses:configuration-set"[0]') AS campaign,
         CASE kind WHEN 'Bounce' THEN json_extract(e, '$.bounce.bounceType') || '/' || sub
                   WHEN 'DeliveryDelay' THEN 'DeliveryDelay/' || coalesce(json_extract(e, '$.deliveryDelay.delayType'), '')
                   WHEN 'Complaint' THEN 'Complaint/' || coalesce(json_extract(e, '$.complaint.complaintFeedbackType'), '')
                   ELSE kind END AS esp_verdict
    FROM part;

INSERT INTO delivery_in(line, time, queue_id, sender, recipient, relay, relay_ip, outcome, delay,
                        status, diagnostic, campaign, esp_verdict, esp, attempted)
  SELECT line, time, queue_id, sender, recipient, relay, relay_ip, outcome, delay, status, diagnostic,
         campaign, esp_verdict, 'ses',
         outcome <> 'suppressed' AND outcome <> 'complaint'
    FROM esp_ses;

-- Bodies that are not JSON stay, to be looked at.
UPDATE esp_event SET done = 1 WHERE esp = 'ses' AND done = 0 AND json_valid(body);

SELECT 'ses' AS esp,
       (SELECT count(*) FROM delivery WHERE import = (SELECT max(id) FROM import)) AS added,
       (SELECT count(*) FROM esp_event WHERE esp = 'ses') AS events,
       (SELECT count(*) FROM esp_event WHERE esp = 'ses' AND done = 0) AS not_json;

DELETE FROM import WHERE id = (SELECT max(id) FROM import)
   AND NOT EXISTS (SELECT 1 FROM delivery WHERE import = (SELECT max(id) FROM import));

COMMIT;
