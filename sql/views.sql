-- views.sql: the questions that operators ask of their delivery log, as views.
--
--   sqlite3 mail.db -cmd '.load ./bouncecodes' < sql/views.sql
--   sqlite3 mail.db -box 'SELECT * FROM provider_today'
--
-- Run schema.sql before. Safe to run again. No view calls the extension, so that any program that
-- reads SQLite can use them. What each is for stands above it; numbers that decide anything (the
-- least volume, the factor of a storm, ...) are rows of the table `setting`.
--
-- Rates count real attempts at remote servers only (`counted`): no row that says "did not try"
-- (attempted = 0, suspended destinations, a provider's suppression list), no hop to a filter on
-- this machine, no refusal of mail that came in to us. The shares are
--   bounce_rate    bounced / (delivered + bounced)      what ended badly
--   hard_rate      hard / (delivered + bounced)         dead addresses: final, and the recipient's side
--   block_rate     blocked / attempts                   refused because of us, rate limits apart
--   deferral_rate  deferred / attempts                  put off
-- and NULL below setting min_volume: one of eight is not 12.5 %.
--
-- Replay of an incident needs no view:
--   SELECT * FROM delivery WHERE day = '2026-01-02' AND time BETWEEN '2026-01-02T09' AND
--     '2026-01-02T11' AND provider LIKE 'Gmail%' AND action = 'suppress';

BEGIN;

-- The last day in the data stands for today.
DROP VIEW IF EXISTS last_day;
CREATE VIEW last_day AS
  SELECT (SELECT max(day) FROM delivery WHERE counted) AS day;

-- ---- rates ----

-- Counts per day, recipient domain and provider: what the other rates are sums of.
DROP VIEW IF EXISTS rate_cell;
CREATE VIEW rate_cell AS
  SELECT day, recipient_domain, provider,
         count(*) AS attempts,
         sum(outcome = 'delivered') AS delivered,
         sum(outcome = 'deferred') AS deferred,
         sum(outcome IN ('bounced', 'expired')) AS bounced,
         sum(outcome = 'bounced' AND fault = 'recipient' AND class = 'hard') AS hard,
         sum(outcome <> 'delivered' AND fault = 'sender' AND category <> 'rate_limited') AS blocked,
         sum(category = 'unknown') AS unknown
    FROM delivery WHERE counted
   GROUP BY day, recipient_domain, provider;

-- How did each day go?
DROP VIEW IF EXISTS rate_day;
CREATE VIEW rate_day AS
  SELECT day, sum(attempts) AS attempts, sum(delivered) AS delivered, sum(deferred) AS deferred,
         sum(bounced) AS bounced, sum(hard) AS hard, sum(blocked) AS blocked, sum(unknown) AS unknown,
         CASE WHEN enough THEN round(1.0*sum(bounced)/max(1,sum(delivered)+sum(bounced)),4) END AS bounce_rate,
         CASE WHEN enough THEN round(1.0*sum(hard)/max(1,sum(delivered)+sum(bounced)),4) END AS hard_rate,
         CASE WHEN enough THEN round(1.0*sum(blocked)/sum(attempts),4) END AS block_rate,
         CASE WHEN enough THEN round(1.0*sum(deferred)/sum(attempts),4) END AS deferral_rate
    FROM (SELECT *, sum(attempts) OVER (PARTITION BY day)
                    >= (SELECT value FROM setting WHERE name='min_volume') AS enough
            FROM rate_cell)
   GROUP BY day;

-- The last day and the days before it that it is compared with.
DROP VIEW IF EXISTS rate_window;
CREATE VIEW rate_window AS
  SELECT day, sum(attempts) AS attempts, sum(delivered) AS delivered, sum(deferred) AS deferred,
         sum(bounced) AS bounced, sum(hard) AS hard, sum(blocked) AS blocked, sum(unknown) AS unknown
    FROM rate_cell
   WHERE day BETWEEN date((SELECT day FROM last_day), '-' || (SELECT value FROM setting WHERE name='window_days') || ' days')
                 AND (SELECT day FROM last_day)
   GROUP BY day;

-- Which recipient domain hurts, day by day?
DROP VIEW IF EXISTS rate_domain_day;
CREATE VIEW rate_domain_day AS
  SELECT day, recipient_domain, sum(attempts) AS attempts, sum(delivered) AS delivered,
         sum(deferred) AS deferred, sum(bounced) AS bounced, sum(hard) AS hard,
         sum(blocked) AS blocked,
         CASE WHEN enough THEN round(1.0*sum(bounced)/max(1,sum(delivered)+sum(bounced)),4) END AS bounce_rate,
         CASE WHEN enough THEN round(1.0*sum(hard)/max(1,sum(delivered)+sum(bounced)),4) END AS hard_rate,
         CASE WHEN enough THEN round(1.0*sum(blocked)/sum(attempts),4) END AS block_rate,
         CASE WHEN enough THEN round(1.0*sum(deferred)/sum(attempts),4) END AS deferral_rate
    FROM (SELECT *, sum(attempts) OVER (PARTITION BY day, recipient_domain)
                    >= (SELECT value FROM setting WHERE name='min_volume') AS enough
            FROM rate_cell)
   GROUP BY day, recipient_domain;

-- The same by who runs the mailboxes: one provider, many domains.
DROP VIEW IF EXISTS rate_provider_day;
CREATE VIEW rate_provider_day AS
  SELECT day, provider, sum(attempts) AS attempts, sum(delivered) AS delivered,
         sum(deferred) AS deferred, sum(bounced) AS bounced, sum(hard) AS hard,
         sum(blocked) AS blocked, count(DISTINCT recipient_domain) AS domains,
         CASE WHEN enough THEN round(1.0*sum(bounced)/max(1,sum(delivered)+sum(bounced)),4) END AS bounce_rate,
         CASE WHEN enough THEN round(1.0*sum(hard)/max(1,sum(delivered)+sum(bounced)),4) END AS hard_rate,
         CASE WHEN enough THEN round(1.0*sum(blocked)/sum(attempts),4) END AS block_rate,
         CASE WHEN enough THEN round(1.0*sum(deferred)/sum(attempts),4) END AS deferral_rate
    FROM (SELECT *, sum(attempts) OVER (PARTITION BY day, provider)
                    >= (SELECT value FROM setting WHERE name='min_volume') AS enough
            FROM (SELECT day, recipient_domain, coalesce(provider, '(other)') AS provider, attempts,
                         delivered, deferred, bounced, hard, blocked FROM rate_cell))
   GROUP BY day, provider;

-- The last day beside the days before it, per provider. *_before is the share over all of those
-- days together, so a provider that got no mail yesterday still has one.
DROP VIEW IF EXISTS provider_today;
CREATE VIEW provider_today AS
  WITH cell AS (
    SELECT coalesce(c.provider, '(other)') AS name, c.day = l.day AS today, c.*
      FROM last_day AS l JOIN rate_cell AS c
        ON c.day BETWEEN date(l.day, '-' || (SELECT value FROM setting WHERE name='window_days') || ' days')
                     AND l.day),
  t AS (
    SELECT name,
           sum(today*attempts) AS attempts, sum(today*delivered) AS delivered,
           sum(today*deferred) AS deferred, sum(today*bounced) AS bounced,
           sum(today*hard) AS hard, sum(today*blocked) AS blocked,
           sum((1-today)*attempts) AS b_attempts, sum((1-today)*delivered) AS b_delivered,
           sum((1-today)*deferred) AS b_deferred, sum((1-today)*bounced) AS b_bounced,
           sum((1-today)*hard) AS b_hard, sum((1-today)*blocked) AS b_blocked
      FROM cell GROUP BY name)
  SELECT name AS provider, attempts, delivered, deferred, bounced, hard, blocked,
         CASE WHEN attempts >= min_volume THEN round(1.0*bounced/max(1,delivered+bounced),4) END AS bounce_rate,
         CASE WHEN b_attempts >= min_volume THEN round(1.0*b_bounced/max(1,b_delivered+b_bounced),4) END AS bounce_before,
         CASE WHEN attempts >= min_volume THEN round(1.0*hard/max(1,delivered+bounced),4) END AS hard_rate,
         CASE WHEN b_attempts >= min_volume THEN round(1.0*b_hard/max(1,b_delivered+b_bounced),4) END AS hard_before,
         CASE WHEN attempts >= min_volume THEN round(1.0*blocked/attempts,4) END AS block_rate,
         CASE WHEN b_attempts >= min_volume THEN round(1.0*b_blocked/b_attempts,4) END AS block_before,
         CASE WHEN attempts >= min_volume THEN round(1.0*deferred/attempts,4) END AS deferral_rate,
         CASE WHEN b_attempts >= min_volume THEN round(1.0*b_deferred/b_attempts,4) END AS deferral_before
    FROM t, (SELECT value AS min_volume FROM setting WHERE name='min_volume');

-- What went wrong on the last day, beside the mean of the days before it.
DROP VIEW IF EXISTS category_today;
CREATE VIEW category_today AS
  SELECT d.category, d.fault, sum(d.day = w.day) AS n,
         round(1.0*sum(d.day < w.day)/max(1, w.days), 1) AS before,
         count(DISTINCT CASE WHEN d.day = w.day THEN d.recipient_domain END) AS domains
    FROM (SELECT max(day) AS day, count(*) - 1 AS days FROM rate_window) AS w
   CROSS JOIN delivery AS d
   WHERE d.day BETWEEN date(w.day, '-' || (SELECT value FROM setting WHERE name='window_days') || ' days')
                   AND w.day
     AND d.counted AND d.outcome <> 'delivered'
   GROUP BY d.category, d.fault;

-- The same in numbers for the whole: one row per figure. before: the mean of the days that there are.
DROP VIEW IF EXISTS figures_today;
CREATE VIEW figures_today AS
  WITH t AS (SELECT r.*, r.day = l.day AS today FROM rate_window AS r, last_day AS l),
  s AS (
    SELECT today, 1.0*sum(attempts)/count(*) AS attempts, 1.0*sum(delivered)/count(*) AS delivered,
           1.0*sum(deferred)/count(*) AS deferred, 1.0*sum(bounced)/count(*) AS bounced,
           1.0*sum(hard)/count(*) AS hard, 1.0*sum(blocked)/count(*) AS blocked,
           1.0*sum(unknown)/count(*) AS unknown
      FROM t GROUP BY today),
  f AS (
    SELECT 1 AS k, 'attempts' AS figure, 0 AS share, today, attempts AS v FROM s
    UNION ALL SELECT 2, 'delivered', 0, today, delivered FROM s
    UNION ALL SELECT 3, 'deferral rate', 1, today, deferred/attempts FROM s
    UNION ALL SELECT 4, 'bounce rate', 1, today, bounced/max(1, delivered + bounced) FROM s
    UNION ALL SELECT 5, 'dead addresses', 1, today, hard/max(1, delivered + bounced) FROM s
    UNION ALL SELECT 6, 'blocked', 1, today, blocked/attempts FROM s
    UNION ALL SELECT 7, 'not understood', 1, today, unknown/max(1, attempts - delivered) FROM s)
  SELECT k, figure, share, max(CASE WHEN today THEN v END) AS today, max(CASE WHEN NOT today THEN v END) AS before
    FROM f GROUP BY k, figure, share;

-- ---- blocked: delisting work ----

-- How often does each remote server refuse us for our own sake? Relays below the least volume are
-- left out.
DROP VIEW IF EXISTS block_relay;
CREATE VIEW block_relay AS
  SELECT relay, count(*) AS attempts,
         sum(outcome <> 'delivered' AND fault = 'sender' AND category <> 'rate_limited') AS blocked,
         round(1.0*sum(outcome <> 'delivered' AND fault = 'sender' AND category <> 'rate_limited')
               /count(*), 4) AS block_rate,
         min(day) AS first_day, max(day) AS last_day
    FROM delivery WHERE counted AND relay IS NOT NULL AND relay <> 'none'
   GROUP BY relay
  HAVING attempts >= (SELECT value FROM setting WHERE name='min_volume') AND blocked > 0;

-- Which list names which address of ours, since when, to how many domains? '(unnamed)': the
-- server keeps a list of its own or does not say which.
DROP VIEW IF EXISTS block_list;
CREATE VIEW block_list AS
  SELECT coalesce(blocklist, '(unnamed)') AS blocklist, listed_ip, category, count(*) AS n,
         count(DISTINCT recipient_domain) AS domains, min(time) AS first_seen, max(time) AS last_seen,
         max(diagnostic) AS example
    FROM delivery
   WHERE category <> 'delivered' AND category IN ('ip_blocklisted', 'domain_blocklisted') AND counted
   GROUP BY 1, listed_ip, category;

-- ---- deferred: slow down? ----

-- Deferrals per provider and ten minutes. bucket: its start, in seconds since 1970.
DROP VIEW IF EXISTS deferral_bucket;
CREATE VIEW deferral_bucket AS
  SELECT coalesce(provider, '(other)') AS provider, epoch/600*600 AS bucket,
         date(epoch/600*600, 'unixepoch') AS day, count(*) AS deferred
    FROM delivery WHERE counted AND outcome = 'deferred' AND epoch IS NOT NULL
   GROUP BY 1, 2;

-- Buckets far above the median of the same provider's buckets in the days before (window_days).
-- Buckets without any deferral do not count for the median; a provider without history has no storm.
DROP VIEW IF EXISTS deferral_storm;
CREATE VIEW deferral_storm AS
  WITH ranked AS (
    SELECT t.provider, t.day, b.deferred,
           row_number() OVER (PARTITION BY t.provider, t.day ORDER BY b.deferred) AS n,
           count(*) OVER (PARTITION BY t.provider, t.day) AS c
      FROM (SELECT DISTINCT provider, day FROM deferral_bucket
             WHERE deferred >= (SELECT value FROM setting WHERE name='storm_min')) AS t
      JOIN deferral_bucket AS b ON b.provider = t.provider AND b.day < t.day
       AND b.day >= date(t.day, '-' || (SELECT value FROM setting WHERE name='window_days') || ' days')),
  median AS (
    SELECT provider, day, avg(deferred) AS median FROM ranked
     WHERE n IN ((c+1)/2, (c+2)/2) GROUP BY provider, day)
  SELECT b.provider, datetime(b.bucket, 'unixepoch') AS at, b.deferred, m.median,
         round(b.deferred/m.median, 1) AS factor
    FROM deferral_bucket AS b JOIN median AS m ON m.provider = b.provider AND m.day = b.day
   WHERE b.deferred >= (SELECT value FROM setting WHERE name='storm_min')
     AND b.deferred >= m.median * (SELECT value FROM setting WHERE name='storm_factor');

-- What does greylisting cost? One row per greylisted attempt: the wait that was asked for (NULL:
-- none named) and the real one until the next attempt.
DROP VIEW IF EXISTS greylist_wait;
CREATE VIEW greylist_wait AS
  SELECT d.id, d.time, d.queue_id, d.recipient, d.recipient_domain,
         coalesce(d.provider, '(other)') AS provider, d.retry_after AS asked,
         (SELECT n.epoch - d.epoch FROM delivery AS n
           WHERE n.queue_id = d.queue_id AND n.recipient = d.recipient AND n.time > d.time AND n.counted
           ORDER BY n.time LIMIT 1) AS waited,
         (SELECT n.epoch - d.epoch FROM delivery AS n
           WHERE n.queue_id = d.queue_id AND n.recipient = d.recipient AND n.time > d.time AND n.counted
             AND n.outcome = 'delivered'
           ORDER BY n.time LIMIT 1) AS delivered_after
    FROM delivery AS d
   WHERE d.category <> 'delivered' AND d.category = 'greylisted' AND d.counted;

-- The same per domain: who greylists, and do our retries fit what they ask?
DROP VIEW IF EXISTS greylist_cost;
CREATE VIEW greylist_cost AS
  SELECT recipient_domain, provider, count(*) AS greylisted,
         round(avg(asked)) AS asked, round(avg(waited)) AS waited,
         sum(waited < asked) AS too_early,
         count(delivered_after) AS delivered, round(avg(delivered_after)) AS delivered_after,
         sum(delivered_after) AS seconds_lost
    FROM greylist_wait GROUP BY recipient_domain, provider;

-- Messages that were put off at least once and then delivered: seconds from the first deferral.
DROP VIEW IF EXISTS deferred_message;
CREATE VIEW deferred_message AS
  SELECT queue_id, recipient, provider, attempts, substr(first_deferred, 13) AS first_reason,
         delivered_at - CAST(first_deferred AS INTEGER) AS seconds
    FROM (SELECT queue_id, recipient, coalesce(max(provider), '(other)') AS provider,
                 count(*) AS attempts,
                 min(CASE WHEN outcome = 'deferred' THEN printf('%012d', epoch) || category END)
                   AS first_deferred,
                 max(CASE WHEN outcome = 'delivered' THEN epoch END) AS delivered_at
            FROM delivery
           WHERE counted AND queue_id IS NOT NULL
           GROUP BY queue_id, recipient)
   WHERE first_deferred IS NOT NULL AND delivered_at >= CAST(first_deferred AS INTEGER);

-- Half of them arrive within p50 seconds, nineteen of twenty within p95; by provider ...
DROP VIEW IF EXISTS time_to_deliver;
CREATE VIEW time_to_deliver AS
  SELECT provider, count(*) AS messages, round(avg(attempts), 1) AS attempts,
         min(CASE WHEN n >= 0.50*c THEN seconds END) AS p50,
         min(CASE WHEN n >= 0.95*c THEN seconds END) AS p95, max(seconds) AS longest
    FROM (SELECT provider, attempts, seconds,
                 row_number() OVER (PARTITION BY provider ORDER BY seconds) AS n,
                 count(*) OVER (PARTITION BY provider) AS c
            FROM deferred_message)
   GROUP BY provider;

-- ... and by the reason of the first deferral.
DROP VIEW IF EXISTS time_to_deliver_reason;
CREATE VIEW time_to_deliver_reason AS
  SELECT first_reason, count(*) AS messages, round(avg(attempts), 1) AS attempts,
         min(CASE WHEN n >= 0.50*c THEN seconds END) AS p50,
         min(CASE WHEN n >= 0.95*c THEN seconds END) AS p95, max(seconds) AS longest
    FROM (SELECT first_reason, attempts, seconds,
                 row_number() OVER (PARTITION BY first_reason ORDER BY seconds) AS n,
                 count(*) OVER (PARTITION BY first_reason) AS c
            FROM deferred_message)
   GROUP BY first_reason;

-- Is a server down? Connections that failed, per domain and hour, where nothing got through.
DROP VIEW IF EXISTS outage;
CREATE VIEW outage AS
  SELECT recipient_domain, substr(time, 1, 13) AS hour, count(*) AS failures,
         count(DISTINCT queue_id) AS messages, max(diagnostic) AS example
    FROM delivery AS d
   WHERE category <> 'delivered' AND category = 'network_error' AND counted
     AND NOT EXISTS (SELECT 1 FROM delivery AS ok
                      WHERE ok.counted AND ok.day = d.day AND ok.outcome = 'delivered'
                        AND ok.recipient_domain = d.recipient_domain)
   GROUP BY recipient_domain, hour;

-- ---- given up ----

-- Mail that ran out of time, with the last real answer: every reply was 4xx, and yet it never will
-- arrive. One row per recipient; last_* are NULL when the log holds no earlier attempt.
DROP VIEW IF EXISTS expired_mail;
CREATE VIEW expired_mail AS
  SELECT time, queue_id, recipient, last_time, last_category, last_action, last_reply
    FROM (SELECT e.time, e.queue_id, coalesce(r.recipient, e.recipient) AS recipient,
                 r.time AS last_time, r.category AS last_category, r.action AS last_action,
                 r.diagnostic AS last_reply,
                 row_number() OVER (PARTITION BY e.id, r.recipient ORDER BY r.time DESC, r.id DESC) AS n
            FROM (SELECT id, time, queue_id, recipient FROM delivery WHERE outcome = 'expired'
                  UNION ALL
                  SELECT id, time, queue_id, recipient FROM delivery
                   WHERE category <> 'delivered' AND category = 'expired' AND outcome = 'bounced') AS e
            LEFT JOIN delivery AS r
              ON r.queue_id = e.queue_id AND (e.recipient IS NULL OR r.recipient = e.recipient)
             AND r.time <= e.time AND r.outcome = 'deferred' AND r.counted
             AND r.category <> 'expired' AND r.diagnostic IS NOT NULL)
   WHERE n = 1;

-- How long until a failure is final, by category: when is a campaign's number complete?
DROP VIEW IF EXISTS failure_latency;
CREATE VIEW failure_latency AS
  SELECT category, count(*) AS bounced,
         min(CASE WHEN n >= 0.50*c THEN delay END) AS p50,
         min(CASE WHEN n >= 0.95*c THEN delay END) AS p95
    FROM (SELECT category, delay, row_number() OVER (PARTITION BY category ORDER BY delay) AS n,
                 count(*) OVER (PARTITION BY category) AS c
            FROM delivery
           WHERE category <> 'delivered' AND counted AND outcome = 'bounced' AND delay IS NOT NULL)
   GROUP BY category;

-- Accepted first and bounced later: these make the true delivery rate lower than the log says.
DROP VIEW IF EXISTS late_bounce;
CREATE VIEW late_bounce AS
  SELECT d.time, d.queue_id, d.recipient, d.category, d.action, d.diagnostic,
         d.epoch - (SELECT max(a.epoch) FROM delivery AS a
                     WHERE a.queue_id = d.queue_id AND a.recipient = d.recipient
                       AND a.time <= d.time AND a.outcome = 'delivered' AND a.counted) AS seconds
    FROM delivery AS d
   WHERE d.category <> 'delivered' AND d.outcome = 'bounced' AND d.counted
     AND EXISTS (SELECT 1 FROM delivery AS a
                  WHERE a.queue_id = d.queue_id AND a.recipient = d.recipient
                    AND a.time <= d.time AND a.outcome = 'delivered' AND a.counted);

-- ---- texts ----

-- What do servers say most? One row per text with everything that varies masked.
DROP VIEW IF EXISTS top_fingerprint;
CREATE VIEW top_fingerprint AS
  SELECT f.n, f.last_day_n, f.domains, f.first_day, f.last_day, d.category, d.action, d.rule,
         f.fingerprint, d.diagnostic AS example
    FROM (SELECT fingerprint, count(*) AS n, sum(day = (SELECT day FROM last_day)) AS last_day_n,
                 count(DISTINCT recipient_domain) AS domains, min(day) AS first_day,
                 max(day) AS last_day, max(id) AS id
            FROM delivery WHERE counted AND fingerprint IS NOT NULL
           GROUP BY fingerprint) AS f
    JOIN delivery AS d ON d.id = f.id;

-- Texts of the last day that were not seen in the days before it (setting new_days): a provider
-- changed something, or we did.
DROP VIEW IF EXISTS new_fingerprint;
CREATE VIEW new_fingerprint AS
  SELECT f.n, f.domains, f.seen_before, d.category, d.action, f.fingerprint, d.diagnostic AS example
    FROM (SELECT fingerprint, sum(day = l) AS n,
                 count(DISTINCT CASE WHEN day = l THEN recipient_domain END) AS domains,
                 max(CASE WHEN day < l THEN day END) AS seen_before, max(CASE WHEN day = l THEN id END) AS id
            FROM (SELECT fingerprint, day, recipient_domain, id, (SELECT day FROM last_day) AS l
                    FROM delivery WHERE counted AND fingerprint IS NOT NULL)
           GROUP BY fingerprint
          HAVING n > 0 AND (seen_before IS NULL OR seen_before < date(max(l),
                   '-' || (SELECT value FROM setting WHERE name='new_days') || ' days'))) AS f
    JOIN delivery AS d ON d.id = f.id;

-- Which share of the failures could not be named? Below it, by text: what to write rules for.
DROP VIEW IF EXISTS unknown_share;
CREATE VIEW unknown_share AS
  SELECT day, sum(attempts) - sum(delivered) AS failures, sum(unknown) AS unknown,
         round(1.0*sum(unknown)/max(1, sum(attempts) - sum(delivered)), 4) AS share
    FROM rate_cell GROUP BY day;
DROP VIEW IF EXISTS unknown_fingerprint;
CREATE VIEW unknown_fingerprint AS
  SELECT count(*) AS n, count(DISTINCT recipient_domain) AS domains, min(day) AS first_day,
         max(day) AS last_day, fingerprint, max(diagnostic) AS example
    FROM delivery WHERE category <> 'delivered' AND category = 'unknown' AND counted
   GROUP BY fingerprint;

-- Reply code, status code and words disagree ('450 5.1.1', '552 ... mailbox not found'): decide
-- what to make of them in rules of your own.
DROP VIEW IF EXISTS conflicts;
CREATE VIEW conflicts AS
  SELECT count(*) AS n, class, code, category, action, min(day) AS first_day, max(day) AS last_day,
         fingerprint, max(diagnostic) AS example
    FROM delivery WHERE conflict = 1
   GROUP BY class, code, category, action, fingerprint;

-- Which rule decided how often, and which has not for long?
DROP VIEW IF EXISTS rule_hits;
CREATE VIEW rule_hits AS
  SELECT coalesce(rule, '(by code)') AS rule, category, count(*) AS n, max(day) AS last_day
    FROM delivery WHERE category <> 'delivered'
   GROUP BY 1, category;

-- ---- our own DNS ----

-- Mail refused for SPF, DKIM or DMARC, by the domain that sent it.
DROP VIEW IF EXISTS auth_failure;
CREATE VIEW auth_failure AS
  SELECT coalesce(sender_domain, '(unknown)') AS sender_domain, coalesce(provider, '(other)') AS provider,
         code, count(*) AS n, min(day) AS first_day, max(day) AS last_day, max(diagnostic) AS example
    FROM delivery WHERE category <> 'delivered' AND category = 'auth_failure' AND counted
   GROUP BY 1, 2, code;

-- ---- lists ----

-- Is a list fit to be sent to? Per campaign, or per sender domain where no campaign is known.
DROP VIEW IF EXISTS list_hygiene;
CREATE VIEW list_hygiene AS
  SELECT coalesce(list, '(unknown)') AS list, sent, delivered, bounced, hard, first_day, last_day,
         round(1.0*bounced/sent, 4) AS bounce_rate, round(1.0*hard/sent, 4) AS hard_rate,
         CASE WHEN sent < (SELECT value FROM setting WHERE name='min_volume') THEN 'too few'
              WHEN 1.0*bounced/sent >= (SELECT value FROM setting WHERE name='pause_bounce') THEN 'pause'
              WHEN 1.0*bounced/sent >= (SELECT value FROM setting WHERE name='max_bounce') THEN 'review'
              WHEN 1.0*hard/sent >= (SELECT value FROM setting WHERE name='max_hard') THEN 'clean'
              ELSE 'ok' END AS verdict
    FROM (SELECT coalesce(campaign, sender_domain) AS list,
                 sum(outcome IN ('delivered', 'bounced')) AS sent,
                 sum(outcome = 'delivered') AS delivered, sum(outcome = 'bounced') AS bounced,
                 sum(outcome = 'bounced' AND fault = 'recipient' AND class = 'hard') AS hard,
                 min(day) AS first_day, max(day) AS last_day
            FROM delivery WHERE counted
           GROUP BY coalesce(campaign, sender_domain))
   WHERE sent > 0;

-- Addresses whose first failure could pass and a later one was final: abandoned mailboxes.
DROP VIEW IF EXISTS soft_to_hard;
CREATE VIEW soft_to_hard AS
  SELECT address, substr(first_failure, 14) AS first_category,
         datetime(CAST(substr(first_failure, 1, 12) AS INTEGER), 'unixepoch') AS first_at,
         substr(first_final, 13) AS final_category,
         datetime(CAST(substr(first_final, 1, 12) AS INTEGER), 'unixepoch') AS final_at,
         round((CAST(substr(first_final, 1, 12) AS INTEGER)
                - CAST(substr(first_failure, 1, 12) AS INTEGER))/86400.0, 2) AS days
    FROM (SELECT address,
                 min(CASE WHEN outcome <> 'delivered'
                     THEN printf('%012d', epoch) || (action = 'suppress') || category END) AS first_failure,
                 min(CASE WHEN outcome <> 'delivered' AND action = 'suppress'
                     THEN printf('%012d', epoch) || category END) AS first_final
            FROM delivery WHERE counted AND address IS NOT NULL GROUP BY address)
   WHERE first_final IS NOT NULL AND substr(first_failure, 13, 1) = '0';

-- The same by first cause: of so many addresses that began with a full mailbox, how many died?
DROP VIEW IF EXISTS soft_to_hard_cohort;
CREATE VIEW soft_to_hard_cohort AS
  SELECT first_category, count(*) AS addresses, sum(final) AS died,
         round(1.0*sum(final)/count(*), 4) AS share, round(avg(days), 1) AS days,
         sum(delivered_after) AS delivered_after
    FROM (SELECT substr(first_failure, 14) AS first_category, first_final IS NOT NULL AS final,
                 (CAST(first_final AS INTEGER) - CAST(substr(first_failure, 1, 12) AS INTEGER))/86400.0 AS days,
                 last_delivered > CAST(substr(first_failure, 1, 12) AS INTEGER) AS delivered_after,
                 first_failure
            FROM (SELECT address,
                         min(CASE WHEN outcome <> 'delivered'
                             THEN printf('%012d', epoch) || (action = 'suppress') || category END) AS first_failure,
                         min(CASE WHEN outcome <> 'delivered' AND action = 'suppress' THEN epoch END) AS first_final,
                         coalesce(max(CASE WHEN outcome = 'delivered' THEN epoch END), 0) AS last_delivered
                    FROM delivery WHERE counted AND address IS NOT NULL GROUP BY address)
           WHERE first_failure IS NOT NULL AND substr(first_failure, 13, 1) = '0')
   GROUP BY first_category;

-- Domains that do not exist or take no mail: often a slip of the keyboard at sign-up.
DROP VIEW IF EXISTS bad_domain;
CREATE VIEW bad_domain AS
  SELECT recipient_domain, count(DISTINCT address) AS addresses, count(*) AS n,
         min(day) AS first_day, max(day) AS last_day, max(diagnostic) AS example
    FROM delivery WHERE category <> 'delivered' AND category = 'domain_unknown' AND counted
   GROUP BY recipient_domain;

-- ---- apart from all rates ----

-- Nothing was sent: suspended destinations, a provider's suppression list, retry times not reached.
DROP VIEW IF EXISTS not_attempted;
CREATE VIEW not_attempted AS
  SELECT day, outcome, category, count(*) AS n
    FROM delivery WHERE attempted = 0
   GROUP BY day, outcome, category;

-- Mail that came in and that we refused.
DROP VIEW IF EXISTS inbound_rejected;
CREATE VIEW inbound_rejected AS
  SELECT day, category, fingerprint, count(*) AS n, max(diagnostic) AS example
    FROM delivery WHERE outcome = 'rejected'
   GROUP BY day, category, fingerprint;

-- What the provider said of an event against what its text says.
DROP VIEW IF EXISTS verdicts;
CREATE VIEW verdicts AS
  SELECT esp, esp_verdict, class, category, action, count(*) AS n, max(diagnostic) AS example
    FROM delivery WHERE esp IS NOT NULL
   GROUP BY esp, esp_verdict, class, category, action;

COMMIT;
