-- report.sql: the daily report in the terminal.
--
--   sqlite3 mail.db < sql/report.sql
--
-- The last day in the data against the days before it (setting window_days, 7). Reads only; the
-- extension need not be loaded. Run schema.sql and views.sql once before. Wants a shell with box mode
-- (SQLite 3.33); in an older one put `.mode column` in its place.
--
-- Texts are cut to 60 letters; the views of the same names have them whole. Rates hold real attempts only; mail that was not tried is in a table of its own at the end.

.bail on
.headers off
.mode list

-- What several pieces need is worked out once.
CREATE TEMP TABLE report_day AS SELECT * FROM rate_window;
CREATE TEMP TABLE report_category AS SELECT * FROM category_today;

SELECT char(10) || 'Mail delivery, ' || CASE WHEN day IS NULL THEN 'no data yet' ELSE day || ' against '
       || CASE n WHEN 0 THEN 'nothing: it is the first day' WHEN 1 THEN 'the day before' ELSE 'the ' || n || ' days before' END END
  FROM (SELECT day, (SELECT count(*) - 1 FROM report_day) AS n FROM last_day);

.headers on
.mode box

SELECT figure,
       CASE WHEN share THEN printf('%.1f %%', 100*today) ELSE printf('%d', today) END AS "last day",
       CASE WHEN before IS NULL THEN '-' WHEN share THEN printf('%.1f %%', 100*before)
            ELSE printf('%d', before) END AS "days before",
       CASE WHEN before IS NULL OR before = 0 THEN ''
            WHEN today >= 1.25*before THEN '▲ ' || printf('%+.0f %%', 100*(today/before - 1))
            WHEN today <= 0.80*before THEN '▼ ' || printf('%+.0f %%', 100*(today/before - 1))
            ELSE '' END AS change
  FROM figures_today ORDER BY k;

.print
.print Days (█ delivered, ▒ deferred, ░ bounced)
SELECT day, attempts,
       substr('████████████████████████████████████████', 1, CAST(round(40.0*delivered/top) AS INTEGER))
       || substr('▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒', 1, CAST(round(40.0*deferred/top) AS INTEGER))
       || substr('░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░', 1, CAST(round(40.0*bounced/top) AS INTEGER)) AS outcome,
       printf('%.1f %%', 100.0*bounced/max(1, delivered + bounced)) AS "bounce rate",
       printf('%.1f %%', 100.0*deferred/attempts) AS "deferral rate"
  FROM report_day, (SELECT max(attempts) AS top FROM report_day)
 ORDER BY day;

.print
.print Providers (rates only from setting min_volume attempts on)
SELECT provider, attempts,
       coalesce(printf('%.1f %%', 100*bounce_rate), '') AS bounced,
       coalesce(printf('%.1f %%', 100*bounce_before), '') AS before,
       coalesce(printf('%.1f %%', 100*block_rate), '') AS blocked,
       coalesce(printf('%.1f %%', 100*block_before), '') AS "before ",
       coalesce(printf('%.1f %%', 100*deferral_rate), '') AS deferred,
       coalesce(printf('%.1f %%', 100*deferral_before), '') AS " before",
       substr('████████████████████', 1, CAST(round(20*coalesce(deferral_rate, 0)) AS INTEGER)) AS "deferred share"
  FROM provider_today WHERE attempts > 0
 ORDER BY attempts DESC LIMIT 12;

.print
.print Why mail failed (per day)
SELECT category, fault, n AS "last day", before AS "days before", domains,
       substr('██████████████████████████████', 1, CAST(round(30.0*n/top) AS INTEGER)) AS share,
       CASE WHEN n >= 10 AND n >= 2*before THEN '▲' WHEN before >= 10 AND 2*n <= before THEN '▼' ELSE '' END AS " "
  FROM report_category, (SELECT max(1, max(n)) AS top FROM report_category)
 WHERE n > 0 OR before >= 1
 ORDER BY n DESC, before DESC LIMIT 20;

.print
.print Most frequent texts of the last day
SELECT last_day_n AS n, domains, category, action,
       substr(replace(replace(fingerprint, char(13), ''), char(10), ' '), 1, 60) AS text
  FROM top_fingerprint WHERE last_day_n > 0
 ORDER BY last_day_n DESC, fingerprint LIMIT 12;

.print
.print New texts, not seen in the days before (setting new_days)
SELECT n, domains, category, action, coalesce(seen_before, 'never') AS "seen before",
       substr(replace(replace(fingerprint, char(13), ''), char(10), ' '), 1, 60) AS text
  FROM new_fingerprint ORDER BY n DESC, fingerprint LIMIT 10;

.print
.print Block lists that name us (all days; empty is good)
SELECT blocklist, coalesce(listed_ip, '') AS address, n, domains, substr(first_seen, 1, 16) AS first,
       substr(last_seen, 1, 16) AS last
  FROM block_list ORDER BY last_seen DESC, n DESC LIMIT 10;

.print
.print Deferral storms of the last day (ten minutes, against the median of the days before)
SELECT provider, substr(at, 12, 5) AS "from (UTC)", deferred, median, factor,
       substr('██████████████████████████████', 1, CAST(min(30, round(factor)) AS INTEGER)) AS " "
  FROM deferral_storm WHERE substr(at, 1, 10) = (SELECT day FROM last_day)
 ORDER BY deferred DESC LIMIT 8;

.print
.print Lists to look at
SELECT list, sent, printf('%.1f %%', 100*bounce_rate) AS bounced, printf('%.1f %%', 100*hard_rate) AS dead, verdict
  FROM list_hygiene WHERE verdict NOT IN ('ok', 'too few')
 ORDER BY bounce_rate DESC, list LIMIT 10;

.print
.print Not attempted on the last day, in no rate above
SELECT outcome, category, n FROM not_attempted
 WHERE day = (SELECT day FROM last_day) ORDER BY n DESC LIMIT 10;

DROP TABLE temp.report_day;
DROP TABLE temp.report_category;
