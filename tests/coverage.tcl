# coverage.tcl: how much of ext/ the tests reach. `make coverage` builds the library for it.
#
#   tclsh tests/coverage.tcl FOLDER LLVM-SUFFIX ?-keep? ?-floor? ?FILE ...?
#
# FOLDER holds the library and gets everything else. Runs all tests, and the checks in C (those of
# memory, of files, of threads, of the bounds of texts, of the inputs that fuzzing kept, of the rules
# compiler), without the corpora that are not in the repository. Prints one line per file with the
# lines, the branches and, where the compiler can (clang 18 or later), the conditions that were shown
# to decide (MC/DC); the tables of ext/gen are data and have none. What no test reached goes to
# FOLDER/missing.txt, and that of each FILE (log.c, log_exim.c) also to the terminal.
#
# Each file counts as passed when all of it is reached, but for as many lines, branches and
# conditions as tests/coverage.floor allows; tests that fail count as failed, too. The last line is
# 'N passed, N failed'.
#
# -keep takes the counts of the last run instead of running the tests again; -floor lowers the
# numbers of tests/coverage.floor to what is missing now.

set root [file dirname [file dirname [file normalize [info script]]]]
package require sqlite3
sqlite3 db :memory:

proc die {msg} { puts stderr "coverage: $msg"; exit 1 }

set wanted [lassign $argv folder suffix]
set keep [expr {"-keep" in $wanted}]
set lower [expr {"-floor" in $wanted}]
set folder [file normalize $folder]
set lib [file join $folder bouncecodes[info sharedlibextension]]
foreach tool {profdata cov} {
  set $tool llvm-$tool$suffix
  if {[auto_execok [set $tool]] eq ""} { die "no [set $tool] here (Debian: apt-get install llvm$suffix)" }
}

# Run all tests and checks on the library. What fails is shown and counts as failed.
set failed 0
set texts [glob -nocomplain -type f -directory [file join $root tests samples] *]
# The short form of the first leaves allocations out.
set checks [list \
  oom [list [file join $root build oom oom] $lib [file join $root tests samples] $folder -long] \
  fault [list [file join $root build fault fault] $lib [file join $root tests samples] $folder] \
  guard [list [file join $folder guard] {*}$texts] \
  threads [list [file join $folder threads] [file join $root tests samples] 1]]
foreach {name seeds} {scan text classify text fingerprint text match text shapes shapes rules rules log log sql text} {
  set files {}
  foreach d [list [file join seeds $seeds] [file join found $name]] {
    lappend files {*}[lsort [glob -nocomplain -type f -directory [file join $root tests fuzz $d] *]]
  }
  lappend checks "kept inputs of fuzz_$name" [list [file join $folder regress_$name] {*}$files]
}

# Run one of them: its last line, or why it failed.
proc run_check {name command} {
  global failed
  if {![file executable [lindex $command 0]]} { puts "$name: skipped, it is not built"; return }
  if {[catch {exec {*}$command 2>@1} out]} {
    incr failed
    puts "! $name: $out"
  } else {
    puts "$name: [regsub {^/\S+/} [lindex [split $out \n] end] {}]"
  }
}

# The rules compiler as `make generate` uses it: what it gives must be what is committed.
proc run_mkrules {} {
  global root folder failed
  set out [file join $folder gen]
  file mkdir $out
  foreach f [glob -directory [file join $root ext gen] *.h] { file copy -force $f $out }
  run_check mkrules [list [file join $folder mkrules] $out [file join $root ext data] \
    {*}[lsort [glob -directory [file join $root ext data rules] *.tsv]]]
  foreach f [glob -nocomplain -directory $out *.c] {
    if {[catch {exec cmp $f [file join $root ext gen [file tail $f]]} why]} {
      incr failed
      puts "! mkrules: $why"
    }
  }
}

if {!$keep} {
  foreach f [glob -nocomplain -directory $folder *.profraw] { file delete $f }
  set env(LLVM_PROFILE_FILE) [file join $folder %m.profraw]
  set env(BC_EXT) $lib
  set env(BC_COVERAGE) 1
  # The figures are those of the tests that are in the repository.
  set env(BC_SHARED) [file join $folder none]
  set failed [catch {exec [info nameofexecutable] [file join $root tests all.tcl] 2>@1} out]
  puts [join [lsearch -all -inline -regexp [split $out \n] {^!|^[0-9]+ passed}] \n]
  foreach {name command} $checks { run_check $name $command }
  run_mkrules
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
# What may be missing of a file: {lines branches conditions}.
set floor_file [file join $root tests coverage.floor]
set floors {}
set chan [open $floor_file]
foreach line [split [read $chan] \n] {
  if {[regexp {^\s*(#|$)} $line]} continue
  dict set floors [lindex $line 0] [lrange $line 1 3]
}
close $chan

set now {}
puts [format "%-26s%20s%20s%20s" "" lines branches conditions]
set columns {}
foreach k {lines branches mcdc} {
  lappend columns "sum(summary ->> '$.$k.covered')" "sum(summary ->> '$.$k.count')"
}
set columns [join $columns ", "]
foreach by {name {}} {
  db eval "SELECT [expr {$by eq "" ? "'total' AS name" : "name"}], $columns FROM file
           [expr {$by eq "" ? "WHERE name LIKE '%.c'" : "GROUP BY name ORDER BY name"}]" row {
    set v [lmap k [lrange $row(*) 1 end] { set row($k) }]
    lassign $v lc ln bc bn mc mn
    if {[string match *.h $row(name)]} {
      # llvm-cov counts the copies of an inline function that nothing calls, as they stand.
      if {!$bn} continue
      set ln 0
      set lc 0
    }
    puts "[format %-26s [short $row(name)]][part $lc $ln][part $bc $bn][part $mc $mn]"
    if {$by ne ""} {
      dict set now [short $row(name)] \
        [list [expr {$ln - $lc}] [expr {$bn - $bc}] [expr {$mn eq "" ? 0 : $mn - $mc}]]
    }
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

# An inline function of a header is there once for each file that includes it: what one of them did
# counts.
set missing {}
db eval {
  SELECT name, b.value ->> 0 AS l1, b.value ->> 1 AS c1, b.value ->> 2 AS l2, b.value ->> 3 AS c2,
         sum(b.value ->> 4) AS yes, sum(b.value ->> 5) AS no
    FROM file, json_each(branches) b GROUP BY name, l1, c1, l2, c2 HAVING yes = 0 OR no = 0
} {
  set what [expr {$yes + $no == 0 ? "never reached" : $yes == 0 ? "never true" : "never false"}]
  lappend missing [list $name $l1 $what [source_text $name $l1 $c1 $l2 $c2]]
}
db eval {
  SELECT name, d.value ->> 0 AS l1, d.value ->> 1 AS c1, d.value ->> 2 AS l2, d.value ->> 3 AS c2,
         (SELECT json_array_length(d.value, '$[#-1]')) AS n, 1 + c.key AS k
    FROM file, json_each(decisions) d, json_each(d.value, '$[#-1]') c
   GROUP BY name, l1, c1, l2, c2, k HAVING max(c.value) = 0
} {
  set text [source_text $name $l1 $c1 $l2 $c2]
  set conditions [split [string map {&& \u0001 || \u0001} $text] \u0001]
  # ALWAYS() and NEVER() are constants, which llvm-cov leaves out of its sums.
  if {[llength $conditions] == $n && [regexp {\m(ALWAYS|NEVER)\M} [lindex $conditions $k-1]]} continue
  lappend missing [list $name $l1 "never decided by condition $k" $text]
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

# ---- passed or failed ----

set passed 0
set better 0
dict for {name missing} $now {
  set floor [expr {[dict exists $floors $name] ? [dict get $floors $name] : {0 0 0}}]
  set ok 1
  foreach have $missing may $floor what {lines branches conditions} {
    if {$have < $may} { set better 1 }
    if {$have <= $may} continue
    set ok 0
    puts "! $name: $have $what are not reached, and only $may may be so"
  }
  if {$ok} { incr passed } else { incr failed }
}
if {$lower} {
  set chan [open $floor_file]
  set head [lsearch -all -inline -regexp [split [read $chan] \n] {^#}]
  close $chan
  set chan [open $floor_file w]
  puts $chan [join $head \n]
  foreach name [lsort [dict keys $floors]] {
    set may [lmap a [dict get $floors $name] b [expr {[dict exists $now $name] ? [dict get $now $name] : {0 0 0}}] {
      expr {min($a, $b)}
    }]
    if {$may ne "0 0 0"} { puts $chan [format "%-26s %5d %5d %5d" $name {*}$may] }
  }
  close $chan
} elseif {$better} {
  puts "Less is missing than tests/coverage.floor allows: make coverage ARGS='-keep -floor' lowers it."
}
puts "$passed passed, $failed failed"
exit [expr {$failed > 0}]
