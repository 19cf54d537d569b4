-- reclassify.sql: what would today's release say of the texts that are stored?
--
--   sqlite3 mail.db -cmd '.load ./bouncecodes' -box < sql/reclassify.sql
--
-- Run it after an upgrade. It compares the stored answers with today's, lists what changed (from
-- what to what, how many, an example), and then updates the rows, all in one transaction. To look
-- and not to change: run it with the COMMIT at the end made a ROLLBACK,
--   sed 's/^COMMIT;/ROLLBACK;/' sql/reclassify.sql | sqlite3 ...
-- A second run finds nothing. What was delivered, and complaints, stay as they are.

BEGIN;

INSERT OR IGNORE INTO classifier(version) VALUES(bounce_version());

DROP TABLE IF EXISTS temp.reclassified;
CREATE TEMP TABLE reclassified(id INTEGER PRIMARY KEY, old_class, old_category, old_action, class,
  category, action, fault, provider, rule, code, blocklist, retry_after, conflict, fingerprint);
INSERT INTO temp.reclassified
  SELECT d.id, d.class AS old_class, d.category AS old_category, d.action AS old_action,
         p.class, coalesce(p.category, 'unknown') AS category, coalesce(p.action, 'review') AS action,
         coalesce(p.fault, 'unknown') AS fault, p.provider, p.rule, p.code, p.blocklist,
         p.retry_after, p.conflict, p.fingerprint
    FROM delivery AS d LEFT JOIN bounce_parse(d.diagnostic, d.relay) AS p
   WHERE d.outcome IS NOT 'delivered' AND d.outcome IS NOT 'complaint'
     AND (d.class IS NOT p.class OR d.category IS NOT coalesce(p.category, 'unknown')
          OR d.action IS NOT coalesce(p.action, 'review') OR d.fault IS NOT coalesce(p.fault, 'unknown')
          OR d.provider IS NOT p.provider OR d.rule IS NOT p.rule OR d.code IS NOT p.code
          OR d.blocklist IS NOT p.blocklist OR d.retry_after IS NOT p.retry_after
          OR d.conflict IS NOT p.conflict OR d.fingerprint IS NOT p.fingerprint);

-- What changed. The first lines are those that matter most: addresses that a suppression list would
-- gain ('+') or give back ('-').
SELECT count(*) AS n,
       CASE WHEN r.action = 'suppress' AND old_action IS NOT 'suppress' THEN '+'
            WHEN old_action = 'suppress' AND r.action <> 'suppress' THEN '-' ELSE '' END AS suppress,
       old_category, r.category AS new_category, old_action, r.action AS new_action,
       old_class, r.class AS new_class, max(d.diagnostic) AS example
  FROM temp.reclassified AS r JOIN delivery AS d ON d.id = r.id
 WHERE old_category IS NOT r.category OR old_action IS NOT r.action OR old_class IS NOT r.class
 GROUP BY 3, 4, 5, 6, 7, 8
 ORDER BY suppress = '', n DESC;

UPDATE delivery
   SET (class, category, action, fault, provider, rule, code, blocklist, retry_after, conflict,
        fingerprint) =
       (SELECT class, category, action, fault, provider, rule, code, blocklist, retry_after, conflict,
               fingerprint FROM temp.reclassified AS r WHERE r.id = delivery.id)
 WHERE id IN (SELECT id FROM temp.reclassified);

UPDATE delivery SET version = (SELECT id FROM classifier WHERE version = bounce_version())
 WHERE version IS NOT (SELECT id FROM classifier WHERE version = bounce_version());

SELECT count(*) AS rows_changed,
       count(CASE WHEN old_category IS NOT category THEN 1 END) AS category_changed,
       count(CASE WHEN old_action IS NOT action THEN 1 END) AS action_changed
  FROM temp.reclassified;

COMMIT;
