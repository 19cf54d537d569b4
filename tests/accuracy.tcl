# accuracy.tcl: how often the extension is right, on labelled diagnostics.
#
#   tclsh tests/accuracy.tcl              the figures
#   tclsh tests/accuracy.tcl misses       and every text that it gets wrong
#
# tests/labelled.tsv (our own wording) is always scored, shared/corpus/dev.json when it is there.
# Columns of the TSV: text (\n is a line feed, \\ a backslash), category, alt (other categories
# that are right too, with blanks between), class, suppress (y, n, ?), reply, enh (- for none).
# tests/accuracy.test sources this file for its procs and pins floors.

if {[info commands load_extension] eq ""} {
  source [file join [file dirname [file normalize [info script]]] tester.tcl]
}

proc accuracy_read_tsv {file} {
  db eval {DELETE FROM acc}
  set f [open $file]
  fconfigure $f -encoding utf-8
  set n 0
  foreach line [split [string trimright [read $f]] \n] {
    incr n
    if {$n == 1 || [string index $line 0] eq "#"} continue
    set cells [split $line \t]
    if {[llength $cells] != 7} { error "$file:$n: [llength $cells] columns, not 7" }
    lassign $cells text category alt class suppress reply enh
    set text [string map {\\\\ \\ \\n \n} $text]
    db eval {INSERT INTO acc(id, text, category, alt, class, suppress, reply, enh, conf)
             VALUES($n, $text, $category, ' ' || $alt || ' ', $class, $suppress, $reply, $enh, 'h')}
  }
  close $f
}

proc accuracy_read_json {file} {
  db eval {DELETE FROM acc}
  set f [open $file]
  fconfigure $f -encoding utf-8
  set json [read $f]
  close $f
  db eval {
    INSERT INTO acc(id, text, category, alt, class, suppress, reply, enh, conf)
    SELECT json_extract(value, '$.id'), json_extract(value, '$.text'),
           json_extract(value, '$.category'),
           ' ' || (SELECT coalesce(group_concat(a.value, ' '), '')
                     FROM json_each(e.value, '$.alt') a) || ' ',
           json_extract(value, '$.class'), json_extract(value, '$.suppress'),
           json_extract(value, '$.reply'), json_extract(value, '$.enh'),
           json_extract(value, '$.conf')
      FROM json_each($json) e}
}

# Ask the extension about every row of acc; the answers go into acc itself.
proc accuracy_ask {} {
  db eval {
    UPDATE acc SET got = coalesce(bounce_category(text), ''), gotclass = bounce_class(text),
      gotaction = coalesce(bounce_action(text), ''),
      gotreply = coalesce(cast(bounce_reply(text) AS TEXT), '-'),
      gotenh = coalesce(bounce_status(text), '-');
    UPDATE acc SET ok = (got = category OR instr(alt, ' ' || got || ' ') > 0);
  }
}

# The figures as a dict: rows category exact sure nsure unknown labelled class precision recall
# wrong good reply enh. Percentages are 0..100.
proc accuracy_measure {} {
  db eval {
    SELECT count(*) AS rows, 100.0*avg(ok) AS category, 100.0*avg(got = category) AS exact,
      100.0*avg(got = 'unknown') AS unknown, 100.0*avg(category = 'unknown') AS labelled,
      coalesce(100.0*avg(ok) FILTER (WHERE conf = 'h'), 0) AS sure,
      count(*) FILTER (WHERE conf = 'h') AS nsure,
      100.0*avg(coalesce(gotclass, 'none') = class) FILTER (WHERE class <> 'none') AS class,
      100.0*sum(gotaction = 'suppress' AND suppress = 'y')
        / max(1, sum(gotaction = 'suppress' AND suppress IN ('y', 'n'))) AS precision,
      100.0*sum(gotaction = 'suppress' AND suppress = 'y') / max(1, sum(suppress = 'y')) AS recall,
      sum(gotaction = 'suppress' AND suppress = 'n') AS wrong, sum(suppress = 'n') AS good,
      100.0*avg(gotreply = reply) FILTER (WHERE reply <> '?') AS reply,
      100.0*avg(gotenh = enh) FILTER (WHERE enh <> '?') AS enh
    FROM acc} m {
    unset -nocomplain m(*)
    return [array get m]
  }
}

proc accuracy_print {title misses} {
  array set m [accuracy_measure]
  puts ""
  puts "$title"
  puts "rows            $m(rows)"
  puts [format "category        %.1f %%  (exact %.1f %%)" $m(category) $m(exact)]
  puts [format "category, sure  %.1f %%  of %d" $m(sure) $m(nsure)]
  puts [format "unknown         %.1f %%  (labelled unknown %.1f %%)" $m(unknown) $m(labelled)]
  puts [format "class           %.1f %%" $m(class)]
  puts [format "suppress        precision %.1f %%  recall %.1f %%  wrong suppressions %d of %d good addresses" \
    $m(precision) $m(recall) $m(wrong) $m(good)]
  puts [format "reply code      %.1f %%" $m(reply)]
  puts [format "status code     %.1f %%" $m(enh)]
  puts ""
  puts [format "  %-22s %5s %6s  %s" category rows right "taken for (rows)"]
  db eval {SELECT category AS c, count(*) AS n, sum(ok) AS good FROM acc GROUP BY 1 ORDER BY 1} {
    set as [db eval {SELECT got || ' ' || count(*) FROM acc WHERE category = $c AND NOT ok
                      GROUP BY got ORDER BY count(*) DESC, got}]
    puts [format "  %-22s %5d %6d  %s" $c $n $good [join $as ", "]]
  }
  if {!$misses} return
  puts ""
  db eval {
    SELECT id, text, category, got, ok, class, coalesce(gotclass, 'none') AS gotclass, suppress,
           gotaction, reply, gotreply, enh, gotenh FROM acc
     WHERE NOT ok OR (class <> 'none' AND coalesce(gotclass, 'none') <> class)
        OR (suppress = 'n' AND gotaction = 'suppress')
        OR (suppress = 'y' AND gotaction <> 'suppress')
        OR (reply <> '?' AND gotreply <> reply) OR (enh <> '?' AND gotenh <> enh)
     ORDER BY category, id} {
    set why {}
    if {!$ok} { lappend why "category $category, got $got" }
    if {$class ne "none" && $class ne $gotclass} { lappend why "class $class, got $gotclass" }
    if {$suppress eq "n" && $gotaction eq "suppress"} { lappend why "wrongly suppressed" }
    if {$suppress eq "y" && $gotaction ne "suppress"} { lappend why "not suppressed ($gotaction)" }
    if {$reply ne "?" && $reply ne $gotreply} { lappend why "reply $reply, got $gotreply" }
    if {$enh ne "?" && $enh ne $gotenh} { lappend why "status $enh, got $gotenh" }
    puts "$id: [join $why {; }]"
    puts "    [string map [list \r {} \n { / }] $text]"
  }
}

db eval {CREATE TEMP TABLE acc(id, text, category, alt, class, suppress, reply, enh, conf,
                               got, gotclass, gotaction, gotreply, gotenh, ok)}

if {[file tail $argv0] eq "accuracy.tcl"} {
  set misses [expr {"misses" in $argv}]
  accuracy_read_tsv [file join $testdir labelled.tsv]
  accuracy_ask
  accuracy_print "Our own wording: tests/labelled.tsv" $misses
  if {[set dev [shared_path corpus/dev.json]] ne ""} {
    accuracy_read_json $dev
    accuracy_ask
    accuracy_print "Collected texts: shared/corpus/dev.json" $misses
  }
  puts ""
  array set m [accuracy_measure]
  puts [format "category right: %.1f %%" $m(category)]
}
