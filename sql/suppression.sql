-- suppression.sql: which addresses to stop mailing, why, and which to give back.
--
--   sqlite3 mail.db -cmd '.load ./bouncecodes' < sql/suppression.sql
--   sqlite3 mail.db -box 'SELECT * FROM suppression_list'
--   sqlite3 mail.db -csv 'SELECT address FROM suppression' > suppressed.csv
--
-- Run schema.sql before. Run this again whenever new rows have come in; rules that you have edited
-- and entries of your own stay. The thinking:
--   * An address is suppressed for what is wrong with the address, never because our IP was listed,
--     a signature failed or a server was down: only answers with action 'suppress' or 'retry'
--     count, and of these only the categories that have a number in strike_rule.
--   * A strike is a message, not an attempt: a message that is retried twenty times against a full
--     mailbox is one strike.
--   * A later delivery to the address clears what was before it, but for a complaint.
--   * What was not tried (attempted = 0) is no evidence; a provider's own suppression list neither.

BEGIN;

-- The rules. NULL: never. Edit them and run this file again:
--   UPDATE strike_rule SET retry_strikes = 5, days = 60 WHERE category = 'mailbox_full';
CREATE TABLE IF NOT EXISTS strike_rule(
  category TEXT PRIMARY KEY,
  strikes INTEGER,            -- so many final answers ('suppress') suppress
  retry_strikes INTEGER,      -- so many answers that may pass ('retry') suppress
  days INTEGER NOT NULL,      -- all of them within so many days
  span INTEGER NOT NULL,      -- those that may pass: the first and last at least so many days apart
  why TEXT
) WITHOUT ROWID;
INSERT OR IGNORE INTO strike_rule(category, strikes, retry_strikes, days, span, why) VALUES
  ('user_unknown',         1,    5,    90,  7, 'no such mailbox; said with 4xx it may be a lookup that failed'),
  ('bad_address',          1,    NULL, 90,  0, 'nobody can receive mail there'),
  ('domain_unknown',       1,    5,    90,  7, 'the domain is gone, or was never there'),
  ('mailbox_moved',        1,    NULL, 90,  0, 'ask for the new address by another way'),
  ('mailbox_disabled',     1,    5,    90,  7, 'closed, or for a time'),
  ('mailbox_full',         3,    3,    30,  0, 'a full box may be emptied; three messages say that it is not'),
  ('complaint',            1,    1,    365, 0, 'they asked'),
  ('expired',              NULL, 5,    90, 14, 'five messages in a row that nobody took'),
  ('dns_error',            NULL, 5,    90, 14, 'a domain that does not resolve for weeks is dead'),
  ('network_error',        NULL, NULL, 90,  0, 'may be our own network'),
  ('recipient_restricted', NULL, NULL, 90,  0, 'the mailbox lives; it does not want this sender'),
  ('greylisted',           NULL, NULL, 90,  0, 'works as meant'),
  ('rate_limited',         NULL, NULL, 90,  0, 'ours: slow down'),
  ('too_many_recipients',  NULL, NULL, 90,  0, 'ours: split the transaction'),
  ('server_error',         NULL, NULL, 90,  0, 'theirs, and it will pass'),
  ('routing_error',        NULL, NULL, 90,  0, 'a mistake in somebody''s set-up'),
  ('message_too_large',    NULL, NULL, 90,  0, 'the message, not the address'),
  ('content_format',       NULL, NULL, 90,  0, 'the message, not the address'),
  ('attachment_blocked',   NULL, NULL, 90,  0, 'the message, not the address'),
  ('virus_detected',       NULL, NULL, 90,  0, 'the message, not the address'),
  ('spam_content',         NULL, NULL, 90,  0, 'the message, not the address'),
  ('ip_blocklisted',       NULL, NULL, 90,  0, 'our address is listed: one listing would suppress everybody'),
  ('domain_blocklisted',   NULL, NULL, 90,  0, 'our domain is listed'),
  ('bad_reputation',       NULL, NULL, 90,  0, 'our reputation'),
  ('auth_failure',         NULL, NULL, 90,  0, 'our SPF, DKIM or DMARC'),
  ('reverse_dns',          NULL, NULL, 90,  0, 'our DNS'),
  ('tls_required',         NULL, NULL, 90,  0, 'our TLS'),
  ('sender_rejected',      NULL, NULL, 90,  0, 'our sender address'),
  ('smtp_auth',            NULL, NULL, 90,  0, 'our login'),
  ('relay_denied',         NULL, NULL, 90,  0, 'the wrong server was asked'),
  ('policy_rejection',     NULL, NULL, 90,  0, 'refused by policy, no word about the address'),
  ('protocol_error',       NULL, NULL, 90,  0, 'our mail server'),
  ('suppressed',           NULL, NULL, 90,  0, 'somebody else''s list: nothing was sent, so nothing is known'),
  ('auto_reply',           NULL, NULL, 90,  0, 'somebody is there'),
  ('delivered',            NULL, NULL, 90,  0, 'arrived'),
  ('unknown',              NULL, NULL, 90,  0, 'not told');

-- One row per strike since the address was last delivered to: a message, its last text, and the
-- times of its first and last attempt.
DROP VIEW IF EXISTS suppression_audit;
DROP VIEW IF EXISTS suppression_list;
DROP VIEW IF EXISTS suppression_evidence;
CREATE VIEW suppression_evidence AS
  SELECT f.address, f.category, f.final, f.first_epoch, f.epoch, d.time, d.queue_id, d.code,
         d.rule, d.diagnostic, f.id
    FROM (SELECT d.address, d.category, d.action = 'suppress' AS final, min(d.epoch) AS first_epoch,
                 max(d.epoch) AS epoch, max(d.id) AS id
            FROM strike_rule AS r
           CROSS JOIN delivery AS d ON d.category = r.category AND d.category <> 'delivered'
           WHERE (r.strikes IS NOT NULL OR r.retry_strikes IS NOT NULL)
             AND (d.counted OR d.outcome = 'complaint') AND d.address IS NOT NULL AND d.epoch IS NOT NULL
             AND ((d.action = 'suppress' AND r.strikes IS NOT NULL)
                  OR (d.action = 'retry' AND r.retry_strikes IS NOT NULL))
             AND (d.category = 'complaint' OR NOT EXISTS (
                   SELECT 1 FROM delivery AS ok
                    WHERE ok.counted AND ok.address = d.address AND ok.outcome = 'delivered'
                      AND ok.epoch > d.epoch))
           GROUP BY d.address, d.category, final, coalesce(d.queue_id, d.id)) AS f
    JOIN delivery AS d ON d.id = f.id;

-- The addresses that have enough strikes, with what the server said last. `last_strikes` are those
-- within the rule's days before the last one.
CREATE VIEW suppression_list AS
  SELECT address, category, count(*) AS strikes, needed,
         datetime(min(epoch), 'unixepoch') AS first_seen, datetime(max(epoch), 'unixepoch') AS last_seen,
         max(CASE WHEN epoch = newest THEN diagnostic END) AS last_text,
         json_group_array(json_object('time', time, 'queue_id', queue_id, 'text', diagnostic)) AS evidence
    FROM (SELECT e.*, r.days, r.span,
                 CASE WHEN e.final THEN r.strikes ELSE r.retry_strikes END AS needed,
                 max(e.epoch) OVER (PARTITION BY e.address, e.category, e.final) AS newest
            FROM suppression_evidence AS e JOIN strike_rule AS r ON r.category = e.category)
   WHERE epoch >= newest - days*86400
   GROUP BY address, category, final
  HAVING count(*) >= needed AND (final OR max(epoch) - min(epoch) >= span*86400);

-- The list in force. Rows of your own, or from a provider's export, go in with another source:
--   INSERT INTO suppression(address, source, reason) SELECT email, 'sendgrid', reason FROM export;
CREATE TABLE IF NOT EXISTS suppression(
  address TEXT PRIMARY KEY,
  source TEXT NOT NULL DEFAULT 'own',     -- 'strikes': put here by this file
  category TEXT,
  since TEXT,                             -- UTC
  reason TEXT,                            -- the text that it was done for
  evidence TEXT                           -- JSON: [{"time":..., "queue_id":..., "text":...}, ...]
) WITHOUT ROWID;

-- Delivered to since: give it back.
DELETE FROM suppression
 WHERE source = 'strikes' AND category IS NOT 'complaint'
   AND EXISTS (SELECT 1 FROM delivery AS d
                WHERE d.counted AND d.address = suppression.address AND d.outcome = 'delivered'
                  AND d.epoch > CAST(strftime('%s', suppression.since) AS INTEGER));

-- An address with two causes is entered with the one that has the most strikes to spare.
INSERT OR IGNORE INTO suppression(address, source, category, since, reason, evidence)
  SELECT address, 'strikes', category, last_seen, last_text, evidence
    FROM suppression_list ORDER BY strikes - needed DESC, last_seen DESC;

-- Who is suppressed now for a cause that is not theirs? Every entry is judged anew by its own text,
-- or where it has none by the last failure in the log.
--   give back   the text speaks of us, of the message or of the network, or mail arrived since
--   too early   the text is about the address, but may pass, and the strikes do not suffice
--   no reason   there is no text to judge by
-- Reads with the extension loaded.
CREATE VIEW suppression_audit AS
  SELECT address, source, since, our_category, our_fault, our_action,
         CASE WHEN delivered_since THEN 'give back'
              WHEN text IS NULL THEN 'no reason'
              WHEN our_action = 'retry' AND our_fault = 'recipient' THEN 'too early'
              ELSE 'give back' END AS verdict,
         delivered_since, text
    FROM (SELECT address, source, since, text, delivered_since, bounce_category(text) AS our_category,
                 bounce_fault(text) AS our_fault, bounce_action(text) AS our_action
            FROM (SELECT s.address, s.source, s.since,
                         coalesce(nullif(s.reason, ''),
                           (SELECT d.diagnostic FROM delivery AS d
                             WHERE d.counted AND d.address = lower(s.address) AND d.outcome <> 'delivered'
                             ORDER BY d.epoch DESC LIMIT 1)) AS text,
                         EXISTS (SELECT 1 FROM delivery AS d
                                  WHERE d.counted AND d.address = lower(s.address)
                                    AND d.outcome = 'delivered'
                                    AND d.epoch > CAST(strftime('%s', s.since) AS INTEGER)) AS delivered_since
                    FROM suppression AS s
                   WHERE s.category IS NOT 'complaint'
                     AND NOT EXISTS (SELECT 1 FROM strike_rule AS r
                                      WHERE s.source = 'strikes' AND r.category = s.category
                                        AND r.retry_strikes IS NOT NULL
                                        AND bounce_category(s.reason) = s.category
                                        AND bounce_action(s.reason) = 'retry')))
   WHERE delivered_since OR text IS NULL OR our_action <> 'suppress';

COMMIT;

SELECT (SELECT count(*) FROM suppression) AS suppressed,
       (SELECT count(*) FROM suppression WHERE source = 'strikes') AS by_strikes,
       (SELECT count(*) FROM suppression_audit) AS to_look_at;
