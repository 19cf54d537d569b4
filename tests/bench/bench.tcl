# bench.tcl: what classification costs, as a ratio to a function that does nothing.
#
#   make bench                 all measures
#   make bench ARGS=mixed      only measures whose name holds 'mixed'
#   BC_BENCH_ROWS=100000 make bench
#
# Every measure is the median of BC_BENCH_RUNS (5) runs in processor time, and the runs of all
# measures are interleaved, each beside its base, so that a busy moment of the machine hits both.
# Not a test: it prints, and judges nothing. The log is made once, under build/bench.

source [file join [file dirname [file dirname [file normalize [info script]]]] tester.tcl]
db close

set here [file join $testdir bench]
set build [file join $tester::root build bench]
set nrow [expr {[info exists env(BC_BENCH_ROWS)] ? $env(BC_BENCH_ROWS) : 1000000}]
set runs [expr {[info exists env(BC_BENCH_RUNS)] ? $env(BC_BENCH_RUNS) : 5}]
set only [lindex $argv 0]
file mkdir $build

proc slurp {file} {
  set f [open $file]
  fconfigure $f -encoding utf-8
  set text [read $f]
  close $f
  return $text
}

# ---- data ----

# The log of the bench: mixed, opens, codes. Remade when its recipe is newer.
proc make_log {file} {
  global here nrow
  set partial $file.tmp
  file delete -force $partial
  puts "Making $nrow rows once (about half a minute) ..."
  flush stdout
  sqlite3 db $partial
  db eval {CREATE TEMP TABLE template(id INTEGER PRIMARY KEY, weight, shape, text)}
  foreach line [split [string trim [slurp [file join $here texts.tsv]]] \n] {
    if {[string index $line 0] eq "#"} continue
    lassign [split $line \t] weight shape text
    db eval {INSERT INTO template(weight, shape, text) VALUES($weight, $shape, $text)}
  }
  # The labelled set's texts too, so that no small set of sentences decides the figures.
  foreach line [lrange [split [string trim [slurp [file join $::testdir labelled.tsv]]] \n] 1 end] {
    set text [string map {\\\\ \\ \\n \n} [lindex [split $line \t] 0]]
    set shape [expr {[regexp {^[2-5]\d\d[ -]} $text] ? "reply" : "local"}]
    db eval {INSERT INTO template(weight, shape, text) VALUES(1, $shape, $text)}
  }
  db eval [string map [list :rows $nrow] [slurp [file join $here data.sql]]]
  db close
  file rename -force $partial $file
}

set recipe [list [file join $here data.sql] [file join $here texts.tsv] [file join $testdir labelled.tsv]]
set log [file join $build log-$nrow.db]
foreach f $recipe {
  if {![file exists $log] || [file mtime $f] > [file mtime $log]} { make_log $log ; break }
}

sqlite3 db $log
db eval {PRAGMA query_only = OFF; PRAGMA cache_size = -600000; PRAGMA temp_store = MEMORY}
load_extension db
set nop [file join $build nop$tester::tail]
db eval {SELECT load_extension($nop)}

# Real texts where the shared folder is there, repeated in their own order.
set have(corpus) 0
set have(real) 0
set shared_corpus [shared_path corpus/dev.json]
if {$shared_corpus ne ""} {
  set json [slurp $shared_corpus]
  db eval {
    CREATE TEMP TABLE corpus(diag TEXT);
    WITH RECURSIVE i(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM i WHERE n < 100)
    INSERT INTO corpus SELECT json_extract(e.value, '$.text') FROM i, json_each($json) e;
  }
  set have(corpus) 1
}
set real_log [shared_path logs/real/postfix-2013.log]
if {$real_log ne "" && ![catch {db eval {
  CREATE TEMP TABLE one AS SELECT diagnostic AS diag FROM bounce_log($real_log) WHERE diagnostic IS NOT NULL;
  CREATE TEMP TABLE real(diag TEXT);
  WITH RECURSIVE i(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM i WHERE n < 15)
  INSERT INTO real SELECT diag FROM i, one}}]} {
  set have(real) 1
}
db eval {
  CREATE TEMP TABLE plain_codes(code TEXT PRIMARY KEY, kind, class, category, action, description) WITHOUT ROWID;
  INSERT INTO plain_codes SELECT code, kind, class, category, action, description FROM bounce_codes;
}

# ---- measures: name, table, SQL, SQL of the base, target ----

set measures {}
proc measure {name table sql base {target -}} {
  if {$::only ne "" && ![string match *$::only* "$name on $table"]} return
  lappend ::measures [list $name $table $sql $base $target]
}
# A scalar over a column, against the no-op over the same column.
proc scalar {name table expr column {target -}} {
  measure $name $table "SELECT count($expr) FROM $table" "SELECT count(nop($column)) FROM $table" $target
}
set all_columns {class category action fault reply status code description provider rule matched
  phase host ip recipient blocklist retry_after conflict message fingerprint}
set counts [join [lmap c $all_columns { set _ count(p.$c) }] ", "]

scalar "nop with a text result" codes nop_text(code) code
scalar "bounce_class(code)" codes bounce_class(code) code 1.1
scalar "bounce_reply(code)" codes bounce_reply(code) code 1.25
scalar "bounce_class(integer)" codes bounce_class(reply) reply 1.25
scalar "bounce_class(diag)" opens bounce_class(diag) diag 1.3
scalar "bounce_code(diag)" opens bounce_code(diag) diag 1.4
set tables mixed
if {$have(corpus)} { lappend tables corpus }
if {$have(real)} { lappend tables real }
foreach t $tables {
  scalar "bounce_class(diag)" $t bounce_class(diag) diag 1.7
  scalar "bounce_code(diag)" $t bounce_code(diag) diag 1.8
  scalar "bounce_category(diag)" $t bounce_category(diag) diag 3.0
  scalar "bounce_action(diag)" $t bounce_action(diag) diag 3.0
  scalar "bounce_fingerprint(diag)" $t bounce_fingerprint(diag) diag 4.0
  measure "bounce_parse, all columns" $t "SELECT drain('SELECT p.* FROM $t, bounce_parse($t.diag) p')" \
    "SELECT count(nop(diag)) FROM $t" 9
  measure "bounce_parse, category / bounce_category" $t \
    "SELECT count(p.category) FROM $t, bounce_parse($t.diag) p" "SELECT count(bounce_category(diag)) FROM $t" 1.3
  measure "class + category + action / category" $t \
    "SELECT count(bounce_class(diag)), count(bounce_category(diag)), count(bounce_action(diag)) FROM $t" \
    "SELECT count(bounce_category(diag)) FROM $t" 1.5
}
measure "GROUP BY bounce_category / CASE of six LIKEs" mixed \
  "SELECT drain('SELECT bounce_category(diag), count(*) FROM mixed GROUP BY 1')" \
  "SELECT drain('SELECT CASE WHEN diag LIKE ''%no such user%'' THEN 1 WHEN diag LIKE ''%mailbox%full%'' THEN 2
     WHEN diag LIKE ''%greylist%'' THEN 3 WHEN diag LIKE ''%blocked using%'' THEN 4 WHEN diag LIKE ''%timed out%'' THEN 5
     WHEN diag LIKE ''%spam%'' THEN 6 END, count(*) FROM mixed GROUP BY 1')" 1.0
measure "join to bounce_codes / to an ordinary table" codes \
  "SELECT count(c.description) FROM codes l JOIN bounce_codes c ON c.code = l.code" \
  "SELECT count(c.description) FROM codes l JOIN plain_codes c ON c.code = l.code" 1.3

# ---- runs ----

# Processor time, so that other work on the machine does not count.
proc seconds {sql} {
  set t0 [db one {SELECT cpu()}]
  db eval $sql
  return [expr {[db one {SELECT cpu()}] - $t0}]
}
proc median {list} { lindex [lsort -real $list] [expr {[llength $list] / 2}] }

foreach m $measures {
  lassign $m name table sql base
  set count($table) [db one "SELECT count(*) FROM $table"]
}
# Round by round; a measure and its base run one after the other, and their ratio is taken there.
for {set i 0} {$i <= $runs} {incr i} {
  set k 0
  foreach m $measures {
    lassign $m name table sql base
    set t0 [seconds $base]
    set t [seconds $sql]
    if {$i > 0} { ;# the first round only warms up
      lappend taken($k) $t
      lappend floor($k) $t0
      lappend ratio($k) [expr {$t / $t0}]
    }
    incr k
  }
}

set last ""
set k 0
puts ""
puts "SQLite [db one {SELECT sqlite_version()}], [db one {SELECT bounce_version()}]"
puts [format "%-44s %8s %8s %10s %12s" "measure (median of $runs)" ratio target "ns a row" "rows a second"]
foreach m $measures {
  lassign $m name table sql base target
  if {$table ne $last} {
    set text [expr {$table eq "codes" ? "code" : "diag"}]
    puts [format "-- %s: %d rows of %.0f bytes; base %.0f ns a row" $table $count($table) \
      [db one "SELECT avg(length(CAST($text AS BLOB))) FROM $table"] \
      [expr {[median $floor($k)] / $count($table) * 1e9}]]
    set last $table
  }
  set t [median $taken($k)]
  puts [format "%-44s %8.2f %8s %10.0f %12.0f" $name [median $ratio($k)] $target \
    [expr {$t / $count($table) * 1e9}] [expr {$count($table) / $t}]]
  incr k
}

# ---- curves: cost by length, cost by number of rules ----

proc wall {sql} {
  set t0 [clock microseconds]
  db eval $sql
  return [expr {([clock microseconds] - $t0) / 1e6}]
}
proc fastest {sql {n 3} {by seconds}} {
  set best 1e9
  for {set i 0} {$i < $n} {incr i} { set t [$by $sql]; if {$t < $best} { set best $t } }
  return $best
}
if {$only eq "" || [string match *length* $only]} {
  puts ""
  puts "cost by length (mixed texts joined), ns a byte"
  set sizes {10 100 1000 10000 100000 1000000}
  puts [format "%-24s[string repeat %10s [llength $sizes]]" bytes {*}$sizes]
  set pool [db one {SELECT group_concat(diag, ' ') FROM (SELECT diag FROM mixed LIMIT 9000)}]
  foreach f {bounce_class bounce_category bounce_fingerprint} {
    set row {}
    foreach n $sizes {
      set rows [expr {max(1, min(20000, 2000000 / $n))}]
      db eval {CREATE TEMP TABLE IF NOT EXISTS curve(diag TEXT); DELETE FROM curve}
      set step [expr {max(1, min(20000, [string length $pool] - $n))}]
      db eval {WITH RECURSIVE i(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM i WHERE k < $rows)
               INSERT INTO curve SELECT substr($pool, 1 + k * 7919 % $step, $n) FROM i}
      lappend row [format %.2f [expr {[fastest "SELECT count($f\(diag)) FROM curve"] * 1e9 / ($rows * $n)}]]
    }
    puts [format "%-24s[string repeat %10s [llength $sizes]]" $f {*}$row]
  }
}
if {($only eq "" || [string match *rules* $only]) && ![catch {db one {SELECT count(*) FROM bounce_rules}}]} {
  puts ""
  puts "cost by number of a user's own rules (mixed, 100000 rows), ns a row"
  set sizes {0 10 100 1000 10000}
  puts [format "%-24s[string repeat %10s [llength $sizes]]" rules {*}$sizes]
  set row {}
  set connect {}
  foreach n $sizes {
    db eval {DROP TABLE IF EXISTS temp.mine; DROP TABLE IF EXISTS temp.my_rules;
      CREATE TEMP TABLE my_rules(pattern, category);
      WITH RECURSIVE i(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM i WHERE k < CAST($n AS INT))
      INSERT INTO my_rules SELECT printf('word%x other%x %% last%d', k * 7919, k % 97, k), 'spam_content' FROM i WHERE CAST($n AS INT) > 0}
    lappend connect [format %.1f [expr {1000 * [seconds {
      CREATE VIRTUAL TABLE temp.mine USING bounce_parse(my_rules);
      INSERT INTO mine(mine) VALUES('rebuild')}]}]]
    lappend row [format %.0f [expr {[fastest {SELECT count(p.category) FROM (SELECT diag FROM mixed LIMIT 100000) m, mine(m.diag) p}] * 1e9 / 100000}]]
  }
  puts [format "%-24s[string repeat %10s [llength $sizes]]" "ns a row" {*}$row]
  puts [format "%-24s[string repeat %10s [llength $sizes]]" "compile, ms" {*}$connect]
}

# ---- reading logs ----

if {($only eq "" || [string match *log* $only]) && $real_log ne ""} {
  puts ""
  set big [file join $build postfix.log]
  if {![file exists $big]} {
    set text [slurp $real_log]
    # Plain syslog stamps, which pflogsumm needs; ten days of the same day.
    regsub -all -line {^\d{4} ([A-Z][a-z]{2} +\d+ \d\d:\d\d:\d\d)\.\d+ } $text {\1 } text
    set f [open $big w]
    fconfigure $f -encoding utf-8 -translation lf
    for {set i 0} {$i < 10} {incr i} { puts -nonewline $f $text }
    close $f
  }
  set mb [expr {[file size $big] / 1e6}]
  puts [format "reading a Postfix log of %.0f MB, seconds (fastest of 3)" $mb]
  set read [fastest "SELECT drain('SELECT * FROM bounce_log(''$big'')')" 3 wall]
  puts [format "  %-34s %8.2f   %.0f MB a second" "bounce_log, all columns" $read [expr {$mb / $read}]]
  proc shell_seconds {args} {
    set best 1e9
    for {set i 0} {$i < 3} {incr i} {
      set t0 [clock microseconds]
      catch {exec {*}$args 2>@1} ;# read it: grep stops early when nobody does
      set t [expr {([clock microseconds] - $t0) / 1e6}]
      if {$t < $best} { set best $t }
    }
    return $best
  }
  set grep [shell_seconds grep -c status= $big]
  puts [format "  %-34s %8.2f   bounce_log takes %.1f times that (target 12)" "grep -c status=" $grep [expr {$read / $grep}]]
  foreach {tool args target} {pflogsumm {} 10} {
    if {[auto_execok $tool] eq ""} { puts "  $tool is not installed (Debian: pflogsumm)"; continue }
    set t [shell_seconds $tool {*}$args $big]
    puts [format "  %-34s %8.2f   %.1f times bounce_log (target %s)" $tool $t [expr {$t / $read}] $target]
  }
  set exim [shared_path logs/real/exim-2012.log]
  if {$exim ne "" && [auto_execok eximstats] ne ""} {
    set t [shell_seconds eximstats $exim]
    set read [fastest "SELECT drain('SELECT * FROM bounce_log(''$exim'')')" 3 wall]
    puts [format "  %-34s %8.2f   %.1f times bounce_log on the same log (target 10)" eximstats $t [expr {$t / $read}]]
  } elseif {$exim ne ""} {
    puts "  eximstats is not installed (Debian: exim4-base)"
  }
}

# ---- size and load ----

if {$only eq "" || [string match *size* $only]} {
  puts ""
  set stripped [file join $build stripped$tester::tail]
  if {[catch {exec strip -o $stripped $tester::ext}]} { set stripped $tester::ext }
  puts [format "library, stripped: %.0f KB (target below 700)" [expr {[file size $stripped] / 1024.0}]]
  catch {puts [exec size $tester::ext]}
  set t0 [clock microseconds]
  for {set i 0} {$i < 200} {incr i} {
    sqlite3 d2 :memory:
    d2 enable_load_extension 1
    d2 eval {SELECT load_extension($tester::ext)}
    d2 close
  }
  set with [expr {([clock microseconds] - $t0) / 200.0}]
  set t0 [clock microseconds]
  for {set i 0} {$i < 200} {incr i} { sqlite3 d2 :memory: ; d2 enable_load_extension 1 ; d2 close }
  set without [expr {([clock microseconds] - $t0) / 200.0}]
  puts [format "load into a connection: %.0f microseconds" [expr {$with - $without}]]
}
db close
