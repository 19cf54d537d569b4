-- demo.sql: a delivery log in, an operator's questions answered. demo.sh runs it with :log set.
.load ./bouncecodes

-- A table of deliveries, one row per recipient and attempt. Mail that only passes through a
-- filter on this machine is not a delivery, nor is what this machine refused.
CREATE TABLE delivery AS
  SELECT line, time, queue_id, sender, recipient,
         lower(substr(recipient, instr(recipient, '@') + 1)) AS domain,
         relay, relay_ip, outcome, attempted, delay, status, diagnostic
    FROM bounce_log(:log)
   WHERE relay_ip IS NULL OR relay_ip NOT IN ('127.0.0.1', '::1');

.mode list
.headers off
SELECT 'No delivery was found in ' || :log || ': is it the log of Postfix, Exim, Sendmail, OpenSMTPD, qmail,'
       || char(10) || 'Haraka, ZoneMTA, PowerMTA or KumoMTA? The tables below are empty.'
 WHERE NOT EXISTS (SELECT 1 FROM delivery);

.mode box
.headers on
.print
.print What is in the log
SELECT outcome, count(*) AS rows, count(DISTINCT recipient) AS recipients,
       min(time) AS first, max(time) AS last
  FROM delivery GROUP BY outcome ORDER BY 2 DESC;

.print
.print How permanent: outcome by class
SELECT outcome, coalesce(bounce_class(diagnostic), '(cannot be told)') AS class, count(*) AS rows
  FROM delivery WHERE outcome IS NOT 'delivered' AND diagnostic IS NOT NULL
 GROUP BY 1, 2 ORDER BY 1, 3 DESC;

.print
.print Which codes: the top ten, joined to their descriptions
WITH failed AS (SELECT bounce_code(diagnostic) AS code, diagnostic
                  FROM delivery WHERE outcome IN ('bounced', 'deferred'))
SELECT f.code, count(*) AS rows, c.class,
       substr(coalesce(c.description, bounce_desc(f.code)), 1, 60) AS description
  FROM failed f LEFT JOIN bounce_codes c ON c.code = f.code
 WHERE f.code IS NOT NULL
 GROUP BY f.code ORDER BY 2 DESC, 1 LIMIT 10;

.print
.print Why: what the words say, whose fault it is, what to do
WITH failed AS (SELECT recipient, diagnostic FROM delivery
                 WHERE outcome IN ('bounced', 'deferred', 'expired'))
SELECT p.category, p.fault, p.action, count(*) AS rows, count(DISTINCT f.recipient) AS recipients
  FROM failed f, bounce_parse(f.diagnostic) p
 GROUP BY 1, 2, 3 ORDER BY 4 DESC, 1, 3;

.print
.print Where: bounce rate per recipient domain
SELECT domain, count(DISTINCT queue_id || recipient) AS messages,
       sum(outcome = 'delivered') AS delivered, sum(outcome = 'deferred') AS deferrals,
       sum(outcome = 'bounced') AS bounced,
       printf('%5.1f %%', 100.0 * sum(outcome = 'bounced') / count(DISTINCT queue_id || recipient))
         AS bounce_rate,
       printf('%5.1f %%', 100.0 * sum(outcome = 'bounced' AND bounce_fault(diagnostic) = 'sender')
         / count(DISTINCT queue_id || recipient)) AS our_fault
  FROM delivery WHERE recipient IS NOT NULL AND attempted AND outcome <> 'rejected'
 GROUP BY domain ORDER BY messages DESC LIMIT 12;

.print
.print What to do: addresses to suppress, and addresses that a tool which looks only at 5xx loses
SELECT count(DISTINCT recipient) FILTER (WHERE bounce_action(diagnostic) = 'suppress') AS suppress,
       count(DISTINCT recipient) FILTER (WHERE bounce_class(diagnostic) = 'hard'
         AND bounce_action(diagnostic) <> 'suppress') AS hard_but_good
  FROM delivery WHERE outcome = 'bounced';

.print
.print Who names us on a block list
SELECT coalesce(p.blocklist, '(not named)') AS blocklist, p.category, count(*) AS rows,
       min(d.time) AS first, max(d.time) AS last
  FROM delivery d, bounce_parse(d.diagnostic) p
 WHERE d.outcome IN ('bounced', 'deferred') AND p.category IN ('ip_blocklisted', 'domain_blocklisted')
 GROUP BY 1, 2 ORDER BY 3 DESC LIMIT 10;
.mode list
.headers off
SELECT '(nobody)' WHERE NOT EXISTS (SELECT 1 FROM delivery
  WHERE outcome IN ('bounced', 'deferred') AND bounce_category(diagnostic) IN ('ip_blocklisted', 'domain_blocklisted'));
.mode box
.headers on

.print
.print What they say: the ten most frequent texts, with everything that varies masked
SELECT count(*) AS rows, bounce_category(diagnostic) AS category,
       substr(bounce_fingerprint(diagnostic), 1, 60) AS fingerprint
  FROM delivery WHERE outcome IN ('bounced', 'deferred')
 GROUP BY 3 ORDER BY 1 DESC, 3 LIMIT 10;
