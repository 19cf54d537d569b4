-- report_html.sql: the daily report as one self-contained HTML page.
--
--   sqlite3 mail.db < sql/report_html.sql > report.html
--
-- No script, no file beside it, nothing fetched: put it on a web server or into a mail. It follows the
-- reader's light or dark setting. Reads only; the extension need not be loaded. Run schema.sql and
-- views.sql once before. The last day in the data is compared with the days before it (setting
-- window_days); the charts over time show 30 days.
--
-- How it is made: each SELECT below prints a piece of the page. All text from the log goes through
-- three replace() calls (&, <, ") before it is printed.

.bail on
.mode list
.headers off

-- What several pieces need is worked out once.
CREATE TEMP TABLE html_day AS
  SELECT row_number() OVER (ORDER BY day) - 1 AS i, count(*) OVER () AS days, *,
         max(attempts) OVER () AS top,
         1.0*bounced/max(1, delivered + bounced) AS bounce, 1.0*deferred/max(1, attempts) AS deferral
    FROM (SELECT day, sum(attempts) AS attempts, sum(delivered) AS delivered, sum(deferred) AS deferred,
                 sum(bounced) AS bounced
            FROM rate_cell
           WHERE day BETWEEN date((SELECT day FROM last_day), '-29 days') AND (SELECT day FROM last_day)
           GROUP BY day);
CREATE TEMP TABLE html_provider AS
  SELECT row_number() OVER (ORDER BY attempts DESC, provider) - 1 AS i,
         replace(replace(replace(provider, '&', '&amp;'), '<', '&lt;'), '"', '&quot;') AS name, *
    FROM provider_today WHERE attempts > 0 ORDER BY attempts DESC, provider LIMIT 12;
CREATE TEMP TABLE html_category AS
  SELECT row_number() OVER (ORDER BY n DESC, before DESC, category) - 1 AS i, *,
         max(1, max(n) OVER (), max(before) OVER ()) AS top
    FROM category_today WHERE n > 0 OR before >= 1
   ORDER BY n DESC, before DESC, category LIMIT 14;

CREATE TEMP TABLE html_new AS SELECT * FROM new_fingerprint ORDER BY n DESC, fingerprint LIMIT 8;
CREATE TEMP TABLE html_block AS SELECT * FROM block_list ORDER BY last_seen DESC, n DESC LIMIT 8;
CREATE TEMP TABLE html_list AS
  SELECT * FROM list_hygiene WHERE verdict NOT IN ('ok', 'too few') ORDER BY bounce_rate DESC, list LIMIT 8;

SELECT '<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Mail delivery ' || coalesce(day, '') || '</title>
<style>
:root{--bg:#f6f7f9;--card:#fff;--ink:#1c2330;--soft:#5b6575;--line:#e3e7ed;--grid:#edf0f4;
--ok:#2f9e74;--wait:#d99a1b;--bad:#cf4a4a;--us:#7a5cc4;--mark:#1c2330;--chip:#eef1f5}
@media (prefers-color-scheme:dark){:root{--bg:#12161d;--card:#1a202a;--ink:#e4e8ee;--soft:#97a2b3;
--line:#2a323f;--grid:#232b37;--ok:#3fb98a;--wait:#e0ab45;--bad:#e56d6d;--us:#a78bea;--mark:#e4e8ee;--chip:#252d39}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,
"Noto Sans","DejaVu Sans",sans-serif;font-variant-numeric:tabular-nums}
main{max-width:1120px;margin:0 auto;padding:32px 20px 56px}
h1{font-size:26px;line-height:1.2;margin:0 0 4px;letter-spacing:-.01em}
h2{font-size:16px;margin:0 0 2px}
p{margin:0 0 12px;color:var(--soft);font-size:13.5px}
.lead{margin-bottom:22px;font-size:15px}
section{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:20px 22px;margin:0 0 18px}
.kpi{display:grid;grid-template-columns:repeat(auto-fit,minmax(138px,1fr));gap:14px;margin:0 0 18px}
.kpi div{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:14px 16px}
.kpi b{display:block;font-size:24px;line-height:1.25;font-weight:650;letter-spacing:-.01em}
.kpi span{color:var(--soft);font-size:13px}
.kpi .worse{color:var(--bad)}.kpi .better{color:var(--ok)}
.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(420px,1fr));gap:18px;margin:0 0 18px}
.two section{min-width:0;margin:0}
svg{display:block;width:100%;height:auto;overflow:visible}
svg text{fill:var(--soft);font-size:13px}
svg .t{fill:var(--ink)}
.ok{fill:var(--ok)}.wait{fill:var(--wait)}.bad{fill:var(--bad)}.us{fill:var(--us)}.track{fill:var(--grid)}
.g{stroke:var(--grid)}.m{stroke:var(--mark);stroke-width:2}
.lb,.lw{fill:none;stroke-width:2;stroke-linejoin:round}.lb{stroke:var(--bad)}.lw{stroke:var(--wait)}
.key{display:inline-block;width:10px;height:10px;border-radius:2px;margin:0 5px 0 12px}
.key:first-child{margin-left:0}
table{border-collapse:collapse;width:100%;font-size:13.5px}
th{font-weight:600;text-align:left;color:var(--soft);border-bottom:1px solid var(--line);padding:6px 10px 6px 0}
td{border-bottom:1px solid var(--grid);padding:7px 10px 7px 0;vertical-align:top}
tr:last-child td{border-bottom:0}
.n{text-align:right;white-space:nowrap}
code{font:12.5px/1.45 ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
.chip{background:var(--chip);border-radius:20px;padding:1px 9px;font-size:12.5px;white-space:nowrap}
.scroll{overflow-x:auto}
footer{color:var(--soft);font-size:12.5px;margin-top:26px}
@media (max-width:520px){.two{grid-template-columns:1fr}}
@media print{body{background:#fff}section,.kpi div{break-inside:avoid}}
</style></head><body><main>
<h1>Mail delivery</h1>
<p class="lead">' || CASE WHEN day IS NULL THEN 'There is no data yet.' ELSE
  CASE strftime('%w', day) WHEN '0' THEN 'Sunday' WHEN '1' THEN 'Monday' WHEN '2' THEN 'Tuesday'
    WHEN '3' THEN 'Wednesday' WHEN '4' THEN 'Thursday' WHEN '5' THEN 'Friday' ELSE 'Saturday' END
  || ', ' || day || ', beside ' || CASE n WHEN 0 THEN 'nothing: it is the first day' WHEN 1 THEN 'the day before'
     ELSE 'the mean of ' || n || ' days before' END END || '</p>'
  FROM (SELECT day, (SELECT count(*) FROM html_day
         WHERE day BETWEEN date(l.day, '-' || (SELECT value FROM setting WHERE name='window_days') || ' days')
                       AND date(l.day, '-1 day')) AS n FROM last_day AS l);

-- Figures. More of a rate is worse; a change below a fifth is no news.
SELECT '<div class="kpi">';
SELECT '<div><span>' || figure || '</span><b'
       || CASE WHEN share AND before > 0 AND today >= 1.2*before AND today - before >= 0.002 THEN ' class="worse"'
               WHEN share AND before > 0 AND today <= 0.8*before THEN ' class="better"' ELSE '' END || '>'
       || CASE WHEN share THEN printf('%.1f %%', 100*today) ELSE printf('%,d', CAST(today AS INTEGER)) END || '</b><span>'
       || CASE WHEN before IS NULL THEN '&nbsp;' WHEN share THEN printf('before %.1f %%', 100*before)
               ELSE 'before ' || printf('%,d', CAST(before AS INTEGER)) END || '</span></div>'
  FROM figures_today WHERE today IS NOT NULL ORDER BY k;
SELECT '</div>';

-- Days: stacked bars. 720 x 180 units, 150 of them for the bars.
SELECT '<div class="two"><section><h2>Attempts per day</h2><p><i class="key" style="background:var(--ok)"></i>delivered
<i class="key" style="background:var(--wait)"></i>deferred <i class="key" style="background:var(--bad)"></i>bounced</p>
<svg viewBox="0 0 720 200" role="img" aria-label="Attempts per day">';
SELECT printf('<line class="g" x1="0" x2="720" y1="%d" y2="%d"/><text x="0" y="%d">%s</text>',
              170 - 150*q/2, 170 - 150*q/2, 166 - 150*q/2, printf('%,d', top*q/2))
  FROM (SELECT max(top) AS top FROM html_day),
       (SELECT 0 AS q UNION ALL SELECT 1 UNION ALL SELECT 2) WHERE top IS NOT NULL AND q > 0;
SELECT printf('<g><title>%s: %d delivered, %d deferred, %d bounced</title>'
         || '<rect class="ok" x="%.1f" y="%.1f" width="%.1f" height="%.1f" rx="1"/>'
         || '<rect class="wait" x="%.1f" y="%.1f" width="%.1f" height="%.1f" rx="1"/>'
         || '<rect class="bad" x="%.1f" y="%.1f" width="%.1f" height="%.1f" rx="1"/></g>',
         day, delivered, deferred, bounced,
         x, 170 - d, w, d, x, 170 - d - f, w, f, x, 170 - d - f - b, w, b)
       || CASE WHEN days <= 8 OR i % ((days + 7)/8) = (days - 1) % ((days + 7)/8)
               THEN printf('<text x="%.1f" y="190" text-anchor="middle">%s</text>', x + w/2, substr(day, 6)) ELSE '' END
  FROM (SELECT *, 60 + i*step + (step - w)/2 AS x, 150.0*delivered/top AS d, 150.0*deferred/top AS f,
               150.0*bounced/top AS b
          FROM (SELECT *, 660.0/days AS step, min(46, 660.0/days*0.72) AS w FROM html_day))
 ORDER BY i;
SELECT '</svg></section>';

-- Rates: two lines on one scale.
SELECT '<section><h2>Bounce and deferral rate</h2><p><i class="key" style="background:var(--bad)"></i>bounced
<i class="key" style="background:var(--wait)"></i>deferred</p>
<svg viewBox="0 0 720 200" role="img" aria-label="Bounce and deferral rate per day">';
SELECT printf('<line class="g" x1="0" x2="720" y1="%d" y2="%d"/><text x="0" y="%d">%.1f %%</text>',
              170 - 150*q/2, 170 - 150*q/2, 166 - 150*q/2, 100*top*q/2)
  FROM (SELECT max(0.01, max(max(bounce), max(deferral))) AS top FROM html_day),
       (SELECT 0 AS q UNION ALL SELECT 1 UNION ALL SELECT 2) WHERE top IS NOT NULL AND q > 0;
SELECT '<polyline class="lw" points="' || group_concat(printf('%.1f,%.1f', x, 170 - 150*deferral/rate_top), ' ') || '"/>'
       || '<polyline class="lb" points="' || group_concat(printf('%.1f,%.1f', x, 170 - 150*bounce/rate_top), ' ') || '"/>'
       || group_concat(printf('<g><title>%s: %.1f %% bounced, %.1f %% deferred</title><circle class="wait" cx="%.1f" cy="%.1f" r="3.5"/>'
                              || '<circle class="bad" cx="%.1f" cy="%.1f" r="3.5"/></g>', day, 100*bounce, 100*deferral,
                              x, 170 - 150*deferral/rate_top, x, 170 - 150*bounce/rate_top), '')
       || group_concat(CASE WHEN days <= 8 OR i % ((days + 7)/8) = (days - 1) % ((days + 7)/8)
               THEN printf('<text x="%.1f" y="190" text-anchor="middle">%s</text>', x, substr(day, 6)) ELSE '' END, '')
  FROM (SELECT *, 60 + (i + 0.5)*660.0/days AS x,
               (SELECT max(0.01, max(max(bounce), max(deferral))) FROM html_day) AS rate_top
          FROM html_day ORDER BY i)
HAVING count(*) > 0;
SELECT '</svg></section></div>';

-- Why: bars with a mark for the days before.
SELECT '<div class="two"><section><h2>Why mail failed</h2><p>Attempts of the last day by cause; the mark is the mean of the days before.</p>
<p><i class="key" style="background:var(--bad)"></i>the recipient
<i class="key" style="background:var(--us)"></i>us, or the message
<i class="key" style="background:var(--wait)"></i>the receiver, the network</p>
<svg viewBox="0 0 560 ' || (28*count(*) + 4) || '" role="img" aria-label="Failures by cause">' FROM html_category;
SELECT printf('<g><title>%s: %d, before %.1f a day, %d domains</title><text class="t" x="0" y="%d">%s</text>'
         || '<rect class="track" x="160" y="%d" width="330" height="16" rx="3"/><rect class="%s" x="160" y="%d" width="%.1f" height="16" rx="3"/>'
         || '<line class="m" x1="%.1f" x2="%.1f" y1="%d" y2="%d"/><text class="t" x="560" y="%d" text-anchor="end">%s</text></g>',
         category, n, before, domains, 28*i + 17, replace(category, '_', ' '), 28*i + 4,
         CASE WHEN fault = 'recipient' THEN 'bad' WHEN fault IN ('sender', 'message', 'local') THEN 'us' ELSE 'wait' END,
         28*i + 4, 330.0*n/top, 160 + 330.0*before/top, 160 + 330.0*before/top, 28*i + 1, 28*i + 23, 28*i + 17, printf('%,d', n))
  FROM html_category ORDER BY i;
SELECT '</svg></section>';

-- Providers: share delivered, deferred, bounced of each.
SELECT '<section><h2>Providers</h2><p>What became of the attempts at each, the largest first.</p>
<svg viewBox="0 0 560 ' || (28*count(*) + 4) || '" role="img" aria-label="Outcome by provider">' FROM html_provider;
SELECT printf('<g><title>%s: %d delivered, %d deferred, %d bounced</title><text class="t" x="0" y="%d">%s</text>'
         || '<rect class="ok" x="200" y="%d" width="%.1f" height="16" rx="2"/><rect class="wait" x="%.1f" y="%d" width="%.1f" height="16" rx="2"/>'
         || '<rect class="bad" x="%.1f" y="%d" width="%.1f" height="16" rx="2"/><text class="t" x="560" y="%d" text-anchor="end">%s</text></g>',
         name, delivered, deferred, bounced, 28*i + 17,
         CASE WHEN length(provider) > 27 THEN replace(replace(substr(provider, 1, 26), '&', '&amp;'), '<', '&lt;') || '…' ELSE name END,
         28*i + 4, 290.0*delivered/attempts, 200 + 290.0*delivered/attempts, 28*i + 4, 290.0*deferred/attempts,
         200 + 290.0*(delivered + deferred)/attempts, 28*i + 4, 290.0*bounced/attempts, 28*i + 17, printf('%,d', attempts))
  FROM html_provider ORDER BY i;
SELECT '</svg></section></div>';

SELECT '<section><h2>Provider rates</h2><p>The last day, and in grey the days before it. Below the least volume (setting min_volume) no rate is given.</p>
<div class="scroll"><table><tr><th>provider</th><th class="n">attempts</th><th class="n">bounced</th><th class="n">dead addresses</th><th class="n">blocked</th><th class="n">deferred</th></tr>';
SELECT '<tr><td>' || name || '</td><td class="n">' || printf('%,d', attempts) || '</td><td class="n">'
       || coalesce(printf('%.1f %%', 100*bounce_rate), '–') || coalesce(printf(' <span style="color:var(--soft)">%.1f</span>', 100*bounce_before), '')
       || '</td><td class="n">' || coalesce(printf('%.1f %%', 100*hard_rate), '–') || coalesce(printf(' <span style="color:var(--soft)">%.1f</span>', 100*hard_before), '')
       || '</td><td class="n">' || coalesce(printf('%.1f %%', 100*block_rate), '–') || coalesce(printf(' <span style="color:var(--soft)">%.1f</span>', 100*block_before), '')
       || '</td><td class="n">' || coalesce(printf('%.1f %%', 100*deferral_rate), '–') || coalesce(printf(' <span style="color:var(--soft)">%.1f</span>', 100*deferral_before), '')
       || '</td></tr>'
  FROM html_provider ORDER BY i;
SELECT '</table></div></section>';

-- Texts. The fingerprint, not the example: it holds no address.
SELECT '<section><h2>Most frequent texts</h2><p>With everything that varies masked.</p>
<div class="scroll"><table><tr><th class="n">attempts</th><th class="n">domains</th><th>cause</th><th>text</th></tr>';
SELECT '<tr><td class="n">' || printf('%,d', last_day_n) || '</td><td class="n">' || printf('%,d', domains) || '</td><td><span class="chip">'
       || replace(category, '_', ' ') || '</span></td><td><code>'
       || replace(replace(replace(substr(fingerprint, 1, 240), '&', '&amp;'), '<', '&lt;'), '"', '&quot;') || '</code></td></tr>'
  FROM top_fingerprint WHERE last_day_n > 0 ORDER BY last_day_n DESC, fingerprint LIMIT 10;
SELECT '</table></div></section>';

SELECT '<section><h2>New texts</h2><p>Not seen in the days before (setting new_days).</p>
<div class="scroll"><table><tr><th class="n">attempts</th><th>cause</th><th>action</th><th>text</th></tr>';
SELECT '<tr><td class="n">' || printf('%,d', n) || '</td><td><span class="chip">' || replace(category, '_', ' ') || '</span></td><td>'
       || replace(action, '_', ' ') || '</td><td><code>'
       || replace(replace(replace(substr(fingerprint, 1, 240), '&', '&amp;'), '<', '&lt;'), '"', '&quot;') || '</code></td></tr>'
  FROM html_new
UNION ALL
SELECT '<tr><td colspan="4">None.</td></tr>' WHERE NOT EXISTS (SELECT 1 FROM html_new);
SELECT '</table></div></section>';

SELECT '<div class="two"><section><h2>Block lists that name us</h2><p>All days.</p><div class="scroll"><table>
<tr><th>list</th><th>address</th><th class="n">times</th><th>last</th></tr>';
SELECT '<tr><td>' || replace(replace(blocklist, '&', '&amp;'), '<', '&lt;') || '</td><td>' || coalesce(listed_ip, '') || '</td><td class="n">'
       || printf('%,d', n) || '</td><td>' || substr(last_seen, 1, 10) || '</td></tr>'
  FROM html_block
UNION ALL
SELECT '<tr><td colspan="4">None.</td></tr>' WHERE NOT EXISTS (SELECT 1 FROM html_block);
SELECT '</table></div></section><section><h2>Lists and senders</h2><p>Whose bounces pass a threshold (settings max_hard, max_bounce, pause_bounce).</p>
<div class="scroll"><table><tr><th>list</th><th class="n">sent</th><th class="n">bounced</th><th>verdict</th></tr>';
SELECT '<tr><td>' || replace(replace(replace(list, '&', '&amp;'), '<', '&lt;'), '"', '&quot;') || '</td><td class="n">' || printf('%,d', sent)
       || '</td><td class="n">' || printf('%.1f %%', 100*bounce_rate) || '</td><td><span class="chip">' || verdict || '</span></td></tr>'
  FROM html_list
UNION ALL
SELECT '<tr><td colspan="4">None.</td></tr>'
 WHERE NOT EXISTS (SELECT 1 FROM html_list);
SELECT '</table></div></section></div>';

SELECT '<footer>Real attempts only. Not counted on that day because nothing was sent: '
       || coalesce((SELECT printf('%,d', sum(n)) FROM not_attempted WHERE day = (SELECT day FROM last_day)), '0') || '.</footer>
</main></body></html>';

DROP TABLE temp.html_day;
DROP TABLE temp.html_provider;
DROP TABLE temp.html_category;
DROP TABLE temp.html_new;
DROP TABLE temp.html_block;
DROP TABLE temp.html_list;
