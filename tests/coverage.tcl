# coverage.tcl: how much of ext/ the tests reach. `make coverage` builds the library for it.
#
#   tclsh tests/coverage.tcl FOLDER LLVM-SUFFIX ?-keep? ?FILE ...?
#
# FOLDER holds the library and gets everything else. Runs all tests, build/oom/oom and
# build/fault/fault. Prints one line per file with the lines, the branches and, where the compiler
# can (clang 18 or later), the conditions that were shown to decide (MC/DC); the tables of ext/gen are
# data and have none. What no test reached goes to FOLDER/missing.txt, and that of each FILE (log.c,
# log_exim.c) also to the terminal. -keep takes the counts of the last run instead of running the
# tests again.

set root [file dirname [file dirname [file normalize [info script]]]]
package require sqlite3
sqlite3 db :memory:

proc die {msg} { puts stderr "coverage: $msg"; exit 1 }

set wanted [lassign $argv folder suffix]
set keep [expr {[lindex $wanted 0] eq "-keep"}]
if {$keep} { set wanted [lrange $wanted 1 end] }
set folder [file normalize $folder]
set lib [file join $folder bouncecodes[info sharedlibextension]]
foreach tool {profdata cov} {
  set $tool llvm-$tool$suffix
  if {[auto_execok [set $tool]] eq ""} { die "no [set $tool] here (Debian: apt-get install llvm$suffix)" }
}

# Run all tests on the library. Their failures are shown, and do not stop the count.
if {!$keep} {
  foreach f [glob -nocomplain -directory $folder *.profraw] { file delete $f }
  set env(LLVM_PROFILE_FILE) [file join $folder %m.profraw]
  set env(BC_EXT) $lib
  set env(BC_COVERAGE) 1
  catch {exec [info nameofexecutable] [file join $root tests all.tcl] 2>@1} out
  puts [join [lsearch -all -inline -regexp [split $out \n] {^!|^[0-9]+ passed}] \n]
  # What happens without memory is the business of `make oomtest` (the long form: the short one
  # leaves allocations out), what happens when reading fails that of `make faulttest`.
  foreach {name more} {oom -long fault {}} {
    set program [file join $root build $name $name]
    if {[file executable $program]} {
      catch {exec $program $lib [file join $root tests samples] $folder {*}$more 2>@1} out
      puts "${name}test: [lindex [split $out \n] end]"
    }
  }
}
set raw [glob -nocomplain -directory $folder *.profraw]
if {$raw eq ""} { die "no counts in $folder" }
set data [file join $folder all.profdata]
exec $profdata merge -sparse -o $data {*}$raw

# llvm-cov says all of it in one JSON text, and nothing of the sources.
set json [exec $cov export -skip-functions -skip-expansions -instr-profile $data $lib 2>@stderr]
db eval {
  CREATE TEMP TABLE file AS
    SELECT f.value ->> 'filename' AS name, f.value ->> '$.summary' AS summary,
           f.value -> 'branches' AS branches, f.value -> 'mcdc_records' AS decisions
      FROM json_each($json, '$.data[0].files') f
}

# ---- the table ----

proc part {covered count} {
  if {$count eq "" || $count == 0} { return [format "%20s" -] }
  return [format "%11s %7.2f%%" $covered/$count [expr {100.0 * $covered / $count}]]
}
proc short {name} {
  global root
  return [expr {[string first $root/ $name] == 0 ? [string range $name [string length $root]+1 end] : $name}]
}
puts [format "%-26s%20s%20s%20s" "" lines branches conditions]
set columns {}
foreach k {lines branches mcdc} {
  lappend columns "sum(summary ->> '$.$k.covered')" "sum(summary ->> '$.$k.count')"
}
set columns [join $columns ", "]
foreach {where by} {{WHERE name LIKE '%.c'} name {} {}} {
  db eval "SELECT [expr {$by eq "" ? "'total' AS name" : "name"}], $columns FROM file
           $where [expr {$by eq "" ? "" : "GROUP BY name ORDER BY name"}]" row {
    set v [lmap k [lrange $row(*) 1 end] { set row($k) }]
    lassign $v lc ln bc bn mc mn
    puts "[format %-26s [short $row(name)]][part $lc $ln][part $bc $bn][part $mc $mn]"
  }
}

# ---- what is missing ----

# The source from one place to another, on one line.
proc source_text {name l1 c1 l2 c2} {
  if {![info exists ::source($name)]} {
    set chan [open $name]
    fconfigure $chan -encoding utf-8
    set ::source($name) [split [read $chan] \n]
    close $chan
  }
  set lines [lrange $::source($name) $l1-1 $l2-1]
  lset lines end [string range [lindex $lines end] 0 $c2-2]
  lset lines 0 [string range [lindex $lines 0] $c1-1 end]
  return [regsub -all {\s+} [join $lines " "] " "]
}

set missing {}
db eval {
  SELECT name, b.value ->> 0 AS l1, b.value ->> 1 AS c1, b.value ->> 2 AS l2, b.value ->> 3 AS c2,
         b.value ->> 4 AS yes, b.value ->> 5 AS no
    FROM file, json_each(branches) b WHERE yes = 0 OR no = 0 ORDER BY name, l1, c1
} {
  set what [expr {$yes + $no == 0 ? "never reached" : $yes == 0 ? "never true" : "never false"}]
  lappend missing [list $name $l1 $what [source_text $name $l1 $c1 $l2 $c2]]
}
db eval {
  SELECT name, d.value ->> 0 AS l1, d.value ->> 1 AS c1, d.value ->> 2 AS l2, d.value ->> 3 AS c2,
         (SELECT group_concat(1 + key, ', ') FROM json_each(d.value, '$[#-1]') WHERE NOT value) AS which
    FROM file, json_each(decisions) d WHERE which IS NOT NULL ORDER BY name, l1, c1
} {
  lappend missing [list $name $l1 "never decided by condition $which" [source_text $name $l1 $c1 $l2 $c2]]
}
set chan [open [file join $folder missing.txt] w]
fconfigure $chan -encoding utf-8
foreach m [lsort -dictionary -index 0 [lsort -integer -index 1 $missing]] {
  lassign $m name line what text
  set s "[short $name]:$line: $what: $text"
  puts $chan $s
  if {[file tail $name] in $wanted} { puts $s }
}
close $chan
puts "What no test reached: [llength $missing] places, in [short [file join $folder missing.txt]]"
