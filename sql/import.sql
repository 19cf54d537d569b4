-- import.sql: fill `delivery` from a mail server's log (any format that bounce_log reads).
--
--   sqlite3 mail.db -cmd '.load ./bouncecodes' \
--     -cmd ".parameter set :log '/var/log/mail.log'" < sql/import.sql
--
-- or in the shell:  .parameter set :log "'/var/log/mail.log'"   then   .read sql/import.sql
-- A .gz is read as it is, '-' is standard input. Run schema.sql once before.
--
-- The same log twice, or one that has grown, adds only what is new: a row is known by its time,
-- queue id, recipient, outcome and text, not by the file's name, so that mail.log and the mail.log.1
-- that it becomes are one. Lines that look like an outcome but could not be read whole come in
-- too, with `problem` saying why.

BEGIN;

INSERT OR IGNORE INTO classifier(version) VALUES(bounce_version());

INSERT INTO import(source, at, version)
  SELECT :log, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), id FROM classifier
   WHERE version = bounce_version() AND :log IS NOT NULL;

INSERT INTO delivery_in(line, time, queue_id, sender, recipient, orig_recipient, relay, relay_ip,
                        outcome, attempted, delay, status, diagnostic, problem)
  SELECT line, time, queue_id, sender, recipient, orig_recipient, relay, relay_ip,
         outcome, attempted, delay, status, diagnostic, problem
    FROM bounce_log(:log) WHERE :log IS NOT NULL;

SELECT coalesce(:log, 'no :log was set') AS log,
       (SELECT count(*) FROM delivery WHERE :log IS NOT NULL
           AND import = (SELECT max(id) FROM import)) AS added,
       (SELECT count(*) FROM delivery WHERE :log IS NOT NULL AND problem IS NOT NULL
           AND import = (SELECT max(id) FROM import)) AS with_problem,
       (SELECT count(*) FROM delivery) AS rows_in_all;

-- A run that brought nothing leaves no trace.
DELETE FROM import WHERE id = (SELECT max(id) FROM import)
   AND NOT EXISTS (SELECT 1 FROM delivery WHERE import = (SELECT max(id) FROM import));

COMMIT;
