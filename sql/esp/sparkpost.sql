-- sparkpost.sql: SparkPost webhook events as rows of `delivery`.
--
--   sqlite3 mail.db -cmd '.load ./bouncecodes' < sql/esp/sparkpost.sql
--
-- Run schema.sql before, and put the events as they came into `esp_event`, one body per row:
--   INSERT INTO esp_event(esp, body) VALUES('sparkpost',
--     '[{"msys":{"message_event":{"type":"bounce","bounce_class":"10","raw_reason":"550 ...", ...}}}]');
-- or a file with one JSON text per line:
--   .mode ascii
--   .separator "\037" "\n"
--   CREATE TEMP TABLE t(body TEXT);
--   .import events.jsonl t
--   INSERT INTO esp_event(esp, body) SELECT 'sparkpost', body FROM t;
--
-- Safe to run again: an event that was sent twice is one row. SparkPost's own verdict is kept
-- in `esp_verdict`, beside our class, category and action. Needs only SQLite's JSON1 of 3.31.
--
-- `raw_reason` is the server's own text; `reason` is masked and only used where the other is not
-- there. Bounce classes 25 and 26 (admin, suppressed), policy_rejection, generation_rejection and
-- generation_failure mean that nothing was sent: 'suppressed'. Classes 60, 80, 90 and 100 (automatic
-- answers, subscription robots, challenges) are left out. `out_of_band` came after acceptance.

BEGIN;

INSERT OR IGNORE INTO classifier(version) VALUES(bounce_version());
INSERT INTO import(source, at, version)
  SELECT 'esp/sparkpost.sql', strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), id FROM classifier
   WHERE version = bounce_version();

-- What the new events say. Events of other kinds (opened, clicked, ...) give no row.
DROP VIEW IF EXISTS esp_sparkpost;
CREATE VIEW esp_sparkpost AS
  WITH event AS (
    SELECT line, e, json_extract(e, '$.type') AS kind,
           CAST(coalesce(json_extract(e, '$.bounce_class'), '') AS TEXT) AS class,
           CAST(json_extract(e, '$.timestamp') AS TEXT) AS ts
      FROM (SELECT line, coalesce(json_extract(b, '$.msys.message_event'), json_extract(b, '$.msys.gen_event'),
                                  CASE WHEN json_type(b, '$.type') = 'text' THEN b END) AS e
              FROM (SELECT v.id AS line, j.value AS b
                      FROM esp_event AS v CROSS JOIN json_each(
                        CASE WHEN NOT json_valid(v.body) THEN '[]'
                             WHEN json_type(v.body) = 'array' THEN v.body ELSE json_array(json(v.body)) END) AS j
                     WHERE v.esp = 'sparkpost' AND v.done = 0 AND j.type = 'object'))
     WHERE kind IN ('delivery', 'bounce', 'out_of_band', 'delay', 'policy_rejection', 'generation_rejection',
                    'generation_failure', 'spam_complaint')
       AND class NOT IN ('60', '80', '90', '100'))
  SELECT line,
         CASE WHEN ts GLOB '*-*' THEN strftime('%Y-%m-%dT%H:%M:%SZ', ts)
              ELSE strftime('%Y-%m-%dT%H:%M:%SZ', CAST(ts AS REAL), 'unixepoch') END AS time,
         json_extract(e, '$.message_id') AS queue_id,
         CASE WHEN instr(json_extract(e, '$.msg_from'), '<') THEN rtrim(substr(json_extract(e, '$.msg_from'), instr(json_extract(e, '$.msg_from'), '<') + 1), '> ') ELSE trim(json_extract(e, '$.msg_from')) END AS sender,
         CASE WHEN instr(coalesce(json_extract(e, '$.raw_rcpt_to'), json_extract(e, '$.rcpt_to')), '<') THEN rtrim(substr(coalesce(json_extract(e, '$.raw_rcpt_to'), json_extract(e, '$.rcpt_to')), instr(coalesce(json_extract(e, '$.raw_rcpt_to'), json_extract(e, '$.rcpt_to')), '<') + 1), '> ') ELSE trim(coalesce(json_extract(e, '$.raw_rcpt_to'), json_extract(e, '$.rcpt_to'))) END AS recipient,
         NULL AS relay, json_extract(e, '$.ip_address') AS relay_ip,
         CASE WHEN kind = 'delivery' THEN 'delivered' WHEN kind = 'delay' THEN 'deferred'
              WHEN kind = 'spam_complaint' THEN 'complaint'
              WHEN kind IN ('bounce', 'out_of_band') AND class NOT IN ('25', '26') THEN 'bounced'
              ELSE 'suppressed' END AS outcome,
         json_extract(e, '$.queue_time')/1000.0 AS delay, NULL AS status,
         coalesce(nullif(json_extract(e, '$.raw_reason'), ''), nullif(json_extract(e, '$.reason'), ''),
                  json_extract(e, '$.error_code')) AS diagnostic,
         coalesce(json_extract(e, '$.campaign_id'), json_extract(e, '$.template_id')) AS campaign,
         rtrim(kind || '/' || class, '/') AS esp_verdict
    FROM event;

INSERT INTO delivery_in(line, time, queue_id, sender, recipient, relay, relay_ip, outcome, delay,
                        status, diagnostic, campaign, esp_verdict, esp, attempted)
  SELECT line, time, queue_id, sender, recipient, relay, relay_ip, outcome, delay, status, diagnostic,
         campaign, esp_verdict, 'sparkpost',
         outcome <> 'suppressed' AND outcome <> 'complaint'
    FROM esp_sparkpost;

-- Bodies that are not JSON stay, to be looked at.
UPDATE esp_event SET done = 1 WHERE esp = 'sparkpost' AND done = 0 AND json_valid(body);

SELECT 'sparkpost' AS esp,
       (SELECT count(*) FROM delivery WHERE import = (SELECT max(id) FROM import)) AS added,
       (SELECT count(*) FROM esp_event WHERE esp = 'sparkpost') AS events,
       (SELECT count(*) FROM esp_event WHERE esp = 'sparkpost' AND done = 0) AS not_json;

DELETE FROM import WHERE id = (SELECT max(id) FROM import)
   AND NOT EXISTS (SELECT 1 FROM delivery WHERE import = (SELECT max(id) FROM import));

COMMIT;
