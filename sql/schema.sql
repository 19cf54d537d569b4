-- schema.sql: the tables that the other files of this folder work on.
--
--   sqlite3 mail.db -cmd '.load ./bouncecodes' < sql/schema.sql
--
-- Safe to run again: nothing is dropped but triggers and views, which hold no data, and nothing
-- that you have edited in `setting` is overwritten. Then: import.sql (a mail server's log) or
-- esp/*.sql (a provider's webhook events), views.sql, suppression.sql, report.sql.
--
-- Why plain columns and not generated ones. A generated column such as
--   category TEXT GENERATED ALWAYS AS (bounce_category(diagnostic)) STORED
-- would make the whole table unreadable to every program that has not loaded the extension (a
-- backup check, a BI tool, `sqlite3` on another machine), would need SQLite 3.31 for the file
-- itself, and would go stale in silence when a new release knows more texts: SQLite takes a
-- DETERMINISTIC function's old answers for good. So the answers are ordinary columns, written once
-- when a row comes in, with the version of the tables that gave them (`version`), and
-- reclassify.sql shows what a newer version would say before it changes anything. The extension is
-- needed to write, not to read.

PRAGMA encoding = 'UTF-8';

BEGIN;

-- Numbers that the views use. Edit them: UPDATE setting SET value=200 WHERE name='min_volume';
CREATE TABLE IF NOT EXISTS setting(
  name TEXT PRIMARY KEY,
  value NUMERIC NOT NULL,
  note TEXT
) WITHOUT ROWID;
INSERT OR IGNORE INTO setting(name, value, note) VALUES
  ('min_volume',    50,   'fewer attempts than this give no rate: 1 of 8 is not 12.5 %'),
  ('window_days',   7,    'days before the last one that it is compared with'),
  ('new_days',      30,   'a text not seen for so many days is new'),
  ('storm_factor',  3,    'deferrals in ten minutes, as a multiple of their median, that make a storm'),
  ('storm_min',     20,   'deferrals in ten minutes below which nothing is a storm'),
  ('max_hard',      0.02, 'share of dead addresses from which a list is to be cleaned'),
  ('max_bounce',    0.05, 'share of all bounces from which a list is to be reviewed'),
  ('pause_bounce',  0.10, 'share of all bounces from which sending is to be paused');

-- Which release of the extension's tables answered.
CREATE TABLE IF NOT EXISTS classifier(
  id INTEGER PRIMARY KEY,
  version TEXT NOT NULL UNIQUE            -- bounce_version()
);

-- One row for each run of import.sql or of an adapter.
CREATE TABLE IF NOT EXISTS import(
  id INTEGER PRIMARY KEY,
  source TEXT,                            -- the log's file name, or 'esp/NAME.sql'
  at TEXT NOT NULL,                       -- when, UTC
  version INTEGER REFERENCES classifier   -- with which tables
);

-- One row per recipient and attempt.
CREATE TABLE IF NOT EXISTS delivery(
  id INTEGER PRIMARY KEY,
  import INTEGER REFERENCES import,       -- the run that brought it
  line INTEGER,                           -- line of the log, or id in esp_event
  -- what the log or the event says
  time TEXT,                              -- ISO 8601, as logged; events: UTC
  queue_id TEXT,                          -- the mail server's or the provider's message id
  sender TEXT,
  recipient TEXT,
  orig_recipient TEXT,                    -- before aliases and forwards
  relay TEXT,
  relay_ip TEXT,
  outcome TEXT,                           -- delivered deferred bounced expired rejected suppressed,
                                          -- and complaint: a report by the recipient
  attempted INTEGER,                      -- 0: nothing was sent
  delay REAL,                             -- seconds since the message came in
  status TEXT,                            -- enhanced code as logged
  diagnostic TEXT,
  problem TEXT,                           -- why the line could not be read whole
  campaign TEXT,                          -- list, campaign or tag, where one is known
  esp TEXT,                               -- 'ses', 'sendgrid', ...; NULL: a log
  esp_verdict TEXT,                       -- the provider's own word, 'Permanent/General'
  -- worked out from these
  epoch INTEGER,                          -- time in seconds since 1970
  day TEXT,                               -- date part of time
  address TEXT,                           -- whom the list knows: orig_recipient or recipient
  recipient_domain TEXT,
  sender_domain TEXT,
  counted INTEGER NOT NULL DEFAULT 0,     -- 1: an attempt, and not at a filter on this machine; rates use only these
  -- the extension's answers
  class TEXT, category TEXT, action TEXT, fault TEXT, provider TEXT, rule TEXT, code TEXT,
  blocklist TEXT,                         -- the list that the text names
  listed_ip TEXT,                         -- and the address that it says is on it
  retry_after INTEGER,                    -- seconds the server asks to wait
  conflict INTEGER, fingerprint TEXT,
  version INTEGER REFERENCES classifier
);

-- Webhook events as they came, for esp/*.sql.
CREATE TABLE IF NOT EXISTS esp_event(
  id INTEGER PRIMARY KEY,
  esp TEXT NOT NULL,                      -- 'ses', 'sendgrid', ...: the file that reads it
  body TEXT NOT NULL,                     -- JSON: one event, or an array of them
  received TEXT DEFAULT CURRENT_TIMESTAMP,
  done INTEGER NOT NULL DEFAULT 0         -- 1: read
);
CREATE INDEX IF NOT EXISTS esp_event_new ON esp_event(esp) WHERE done = 0;

-- Partial indexes: rows that do not count are not in them. The columns of their conditions stand in
-- them too, or SQLite would fetch each row from the table to look at them again.
--
-- The rates read this one alone, never the table.
CREATE INDEX IF NOT EXISTS delivery_rate
  ON delivery(day, recipient_domain, provider, outcome, category, fault, class, counted)
  WHERE counted;
-- A message's attempts in their order; also how a row that is there already is known.
CREATE INDEX IF NOT EXISTS delivery_message
  ON delivery(queue_id, recipient, time, outcome, counted, epoch, category, provider);
-- An address's history, for suppression and cohorts.
CREATE INDEX IF NOT EXISTS delivery_address
  ON delivery(address, epoch, outcome, category, action, counted) WHERE counted;
CREATE INDEX IF NOT EXISTS delivery_import ON delivery(import);
CREATE INDEX IF NOT EXISTS delivery_relay
  ON delivery(relay, outcome, fault, category, day, counted) WHERE counted;
CREATE INDEX IF NOT EXISTS delivery_list
  ON delivery(campaign, sender_domain, outcome, fault, class, day, counted)
  WHERE counted;
-- The rest hold only what failed.
CREATE INDEX IF NOT EXISTS delivery_fingerprint
  ON delivery(fingerprint, day, category, recipient_domain, counted)
  WHERE counted AND fingerprint IS NOT NULL;
CREATE INDEX IF NOT EXISTS delivery_deferred
  ON delivery(provider, epoch, outcome, counted) WHERE counted AND outcome = 'deferred';
CREATE INDEX IF NOT EXISTS delivery_category
  ON delivery(category, day) WHERE category <> 'delivered';
CREATE INDEX IF NOT EXISTS delivery_conflict ON delivery(day) WHERE conflict = 1;
CREATE INDEX IF NOT EXISTS delivery_expired ON delivery(day) WHERE outcome = 'expired';
CREATE INDEX IF NOT EXISTS delivery_rejected ON delivery(day) WHERE outcome = 'rejected';
CREATE INDEX IF NOT EXISTS delivery_not_attempted
  ON delivery(day, outcome, category, attempted) WHERE attempted = 0;

-- The one door for new rows: whatever comes, from a log, from an event or by hand, is classified
-- here, and left out when it is there already.
--
--   INSERT INTO delivery_in(time, recipient, outcome, diagnostic)
--   VALUES('2026-01-02T03:04:05Z', 'ann@example.com', 'bounced', '550 5.1.1 no such user');
DROP VIEW IF EXISTS delivery_in;
CREATE VIEW delivery_in AS
  SELECT line, time, queue_id, sender, recipient, orig_recipient, relay, relay_ip, outcome,
         attempted, delay, status, diagnostic, problem, campaign, esp, esp_verdict
    FROM delivery;

-- A row is there already when an earlier run brought the same one. Two equal lines in one run of a
-- log are two attempts; two equal events are one, since webhooks are sent again until answered.
-- Lines without a time are told apart by their number.
CREATE TRIGGER delivery_in_insert INSTEAD OF INSERT ON delivery_in
WHEN NOT EXISTS (
  SELECT 1 FROM delivery AS d
   WHERE d.queue_id IS NEW.queue_id AND d.recipient IS NEW.recipient AND d.time IS NEW.time
     AND d.outcome IS NEW.outcome AND d.diagnostic IS NEW.diagnostic
     AND d.orig_recipient IS NEW.orig_recipient AND d.relay IS NEW.relay
     AND d.esp IS NEW.esp AND d.esp_verdict IS NEW.esp_verdict
     AND (NEW.time IS NOT NULL OR d.line IS NEW.line)
     AND (NEW.esp IS NOT NULL OR d.import IS NOT (SELECT max(id) FROM import)))
BEGIN
  INSERT INTO delivery(
      import, line, time, queue_id, sender, recipient, orig_recipient, relay, relay_ip, outcome,
      attempted, delay, status, diagnostic, problem, campaign, esp, esp_verdict,
      epoch, day, address, recipient_domain, sender_domain, counted,
      class, category, action, fault, provider, rule, code, blocklist, listed_ip, retry_after,
      conflict, fingerprint, version)
    SELECT
      (SELECT max(id) FROM import), NEW.line, NEW.time, NEW.queue_id, NEW.sender, NEW.recipient,
      NEW.orig_recipient, NEW.relay, NEW.relay_ip, NEW.outcome,
      coalesce(CAST(NEW.attempted AS INTEGER), NEW.outcome IS NOT 'suppressed'), NEW.delay, NEW.status,
      NEW.diagnostic, NEW.problem, NEW.campaign, NEW.esp, NEW.esp_verdict,
      CAST(strftime('%s', NEW.time) AS INTEGER),
      substr(NEW.time, 1, 10),
      lower(coalesce(nullif(NEW.orig_recipient, ''), nullif(NEW.recipient, ''))),
      -- what follows the last @
      CASE WHEN instr(NEW.recipient, '@') THEN lower(substr(NEW.recipient,
        length(rtrim(NEW.recipient, replace(NEW.recipient, '@', ''))) + 1)) END,
      CASE WHEN instr(NEW.sender, '@') THEN lower(substr(NEW.sender,
        length(rtrim(NEW.sender, replace(NEW.sender, '@', ''))) + 1)) END,
      -- A hop to a filter on this machine is no delivery; a refusal of ours is no attempt.
      coalesce(CAST(NEW.attempted AS INTEGER), 1) <> 0 AND NEW.outcome IN ('delivered', 'deferred', 'bounced', 'expired')
        AND (NEW.esp IS NOT NULL OR (
          coalesce(NEW.relay, '') NOT LIKE '127.%' AND coalesce(NEW.relay, '') NOT LIKE '[127.%'
          AND lower(coalesce(NEW.relay, '')) NOT IN ('localhost', 'localhost.localdomain', '::1')
          AND coalesce(NEW.relay_ip, '') NOT LIKE '127.%' AND coalesce(NEW.relay_ip, '') <> '::1')),
      -- What the server took is delivered, whatever words it thanked with.
      CASE NEW.outcome WHEN 'delivered' THEN 'success' WHEN 'complaint' THEN NULL ELSE p.class END,
      CASE NEW.outcome WHEN 'delivered' THEN 'delivered' WHEN 'complaint' THEN 'complaint'
        ELSE coalesce(p.category, 'unknown') END,
      CASE NEW.outcome WHEN 'delivered' THEN 'none' WHEN 'complaint' THEN 'suppress'
        ELSE coalesce(p.action, 'review') END,
      CASE NEW.outcome WHEN 'delivered' THEN 'none' WHEN 'complaint' THEN 'recipient'
        ELSE coalesce(p.fault, 'unknown') END,
      p.provider,
      CASE WHEN NEW.outcome <> 'delivered' THEN p.rule END, p.code,
      CASE WHEN NEW.outcome <> 'delivered' THEN p.blocklist END,
      -- The first word of the reply that is an address and nothing else.
      CASE WHEN NEW.outcome <> 'delivered' AND p.category = 'ip_blocklisted' THEN (
        SELECT value FROM json_each('[' || replace(json_quote(replace(replace(replace(replace(replace(
                 replace(replace(replace(p.message, '[', ' '), ']', ' '), '(', ' '), ')', ' '),
                 '/', ' '), '=', ' '), ',', ' '), ';', ' ')), ' ', '","') || ']')
         WHERE (value GLOB '[0-9]*.[0-9]*.[0-9]*.[0-9]*' AND ltrim(value, '0123456789.') = ''
                AND value NOT GLOB '*.*.*.*.*')
            OR (value GLOB '*:*:*' AND ltrim(lower(value), '0123456789abcdef:') = '')
         LIMIT 1) END,
      CASE WHEN NEW.outcome <> 'delivered' THEN p.retry_after END,
      CASE WHEN NEW.outcome <> 'delivered' THEN p.conflict END,
      CASE WHEN NEW.outcome <> 'delivered' THEN p.fingerprint END,
      (SELECT id FROM classifier WHERE version = bounce_version())
    FROM (SELECT 1)
    LEFT JOIN bounce_parse(coalesce(NEW.diagnostic, CASE WHEN NEW.outcome = 'delivered' THEN '250' END),
                           NEW.relay) AS p;
END;

COMMIT;
