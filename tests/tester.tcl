# tester.tcl: SQLite's test verbs for bouncecodes, in stock tclsh with libsqlite3-tcl.
#
#   source [file join [file dirname [info script]] tester.tcl]
#   do_execsql_test codes-1.1 { SELECT bounce_class(550) } {hard}
#   finish_test
#
# Each test file runs alone (tclsh tests/codes.test) or with all others (make test). The command
# `db` is a connection to :memory: with the extension loaded.
#
# Environment:
#   BC_EXT         the extension to load; default: bouncecodes.so (.dylib, .dll) of this checkout
#   BC_SHARED      folder with corpora and logs; default: ../shared beside the checkout
#   BC_SQLITE_TCL  a shared library with SQLite's Tcl binding to use in place of the installed one
#   BC_SLOW        how many times longer than usual the tests of speed may take (for builds without
#                  optimization, and for busy machines); default: 1

# Tcl reads scripts in the locale's encoding; our tests are UTF-8 whatever the locale.
if {[encoding system] ne "utf-8"} {
  encoding system utf-8
  fconfigure stdout -encoding utf-8
  fconfigure stderr -encoding utf-8
  uplevel #0 [list source -encoding utf-8 $::argv0]
  exit
}

namespace eval tester {
  variable dir [file dirname [file normalize [info script]]]
  variable root [file dirname $dir]
  variable nPass 0
  variable nFail 0
  variable nSkip 0
  variable tail [switch -- $::tcl_platform(os) {
    Darwin { set _ .dylib }
    default { expr {$::tcl_platform(platform) eq "windows" ? ".dll" : ".so"} }
  }]
  variable ext [file join $root bouncecodes$tail]
}
if {[info exists env(BC_EXT)] && $env(BC_EXT) ne ""} {
  set tester::ext [file normalize $env(BC_EXT)]
}
set testdir $tester::dir
set slow [expr {[info exists env(BC_SLOW)] && $env(BC_SLOW) ne "" ? $env(BC_SLOW) : 1}]

if {[info exists env(BC_SQLITE_TCL)] && $env(BC_SQLITE_TCL) ne ""} {
  load $env(BC_SQLITE_TCL) Sqlite3
} elseif {[info commands sqlite3] eq ""} {
  if {[catch {package require sqlite3} msg]} {
    puts stderr "tester.tcl: $msg (Debian: libsqlite3-tcl; tests/deps.sh installs it)"
    exit 2
  }
}

# Load the extension into connection $db, unless it is built in.
proc load_extension {{db db}} {
  if {[catch {$db eval {SELECT bounce_version()}}] == 0} return
  if {![file exists $tester::ext]} {
    error "no extension at $tester::ext (run make first)"
  }
  $db enable_load_extension 1
  $db eval {SELECT load_extension($tester::ext)}
}

# A new, empty connection `db` with the extension loaded.
proc reset_db {} {
  catch {db close}
  sqlite3 db :memory:
  load_extension db
}

# The path of something in the shared folder, or "" when it is not there.
proc shared_path {rel} {
  if {[info exists ::env(BC_SHARED)] && $::env(BC_SHARED) ne ""} {
    set base $::env(BC_SHARED)
  } else {
    set base [file join [file dirname $tester::root] shared]
  }
  set path [file normalize [file join $base $rel]]
  return [expr {[file exists $path] ? $path : ""}]
}

# A folder under build/ for files that a test makes. It is there, and may hold old files.
proc scratch_dir {name} {
  set d [file join $tester::root build test $name]
  file mkdir $d
  return $d
}

proc execsql {sql {db db}} {
  return [uplevel [list $db eval $sql]]
}

# {0 result} or {1 message}
proc catchsql {sql {db db}} {
  set rc [catch {uplevel [list $db eval $sql]} msg]
  return [list $rc $msg]
}

# EXPLAIN QUERY PLAN as indented lines; one spelling for all versions of SQLite.
proc query_plan {sql {db db}} {
  set level(0) 0
  set out ""
  $db eval "EXPLAIN QUERY PLAN $sql" row {
    set k [expr {[info exists level($row(parent))] ? $level($row(parent)) : 0}]
    set level($row(id)) [expr {$k + 1}]
    # Before 3.36 it was 'SCAN TABLE name AS alias'.
    set line [regsub -all {\m(SCAN|SEARCH) TABLE (?:\S+ AS )?} $row(detail) {\1 }]
    regsub -all {\mSUBQUERY [0-9]+ AS } $line {} line
    append out [string repeat "  " $k] $line \n
  }
  return [string trimright $out]
}

# 1 when $got is what $want says: a plain value, /regular expression/, ~/one that must not match/,
# or /*glob*/.
proc test_matches {got want} {
  if {[string match "/\\**\\*/" $want] && [string length $want] > 3} {
    return [string match [string range $want 1 end-1] $got]
  }
  if {[regexp {^~/(.*)/$} $want -> re]} { return [expr {![regexp -- $re $got]}] }
  if {[regexp {^/(.+)/$} $want -> re]} { return [regexp -- $re $got] }
  return [string equal $got $want]
}

proc test_report {name ok got want} {
  if {$ok} {
    incr tester::nPass
    return
  }
  incr tester::nFail
  puts "! $name failed"
  puts "!   expected: \[[string range $want 0 2000]\]"
  puts "!   got:      \[[string range $got 0 2000]\]"
}

proc do_test {name script want} {
  if {[catch {uplevel #0 $script} got]} {
    test_report $name 0 "error: $got" $want
    return
  }
  test_report $name [test_matches $got $want] $got $want
}

# The result as a list of values; white space between values in $want does not matter.
proc do_execsql_test {args} {
  set db db
  if {[lindex $args 0] eq "-db"} {
    set db [lindex $args 1]
    set args [lrange $args 2 end]
  }
  lassign $args name sql want
  if {[catch {uplevel #0 [list $db eval $sql]} got]} {
    test_report $name 0 "error: $got" $want
    return
  }
  if {![regexp {^\s*~?/.*/\s*$} $want]} {
    set want [list {*}$want]
  } else {
    set want [string trim $want]
  }
  test_report $name [test_matches $got $want] $got $want
}

# $want is {0 {values}} or {1 {message}}; the message may be a /pattern/.
proc do_catchsql_test {name sql want} {
  set got [uplevel #0 [list catchsql $sql]]
  set ok [expr {[lindex $got 0] eq [lindex $want 0] &&
                [test_matches [lindex $got 1] [lindex $want 1]]}]
  test_report $name $ok $got $want
}

# $want is the whole plan that starts with QUERY PLAN, or a piece of it.
proc do_eqp_test {name sql want} {
  if {[catch {uplevel #0 [list query_plan $sql]} got]} {
    test_report $name 0 "error: $got" $want
    return
  }
  if {[regexp {^\s*QUERY PLAN\n(.*)$} $want -> plan]} {
    set strip {{t} {
      set out {}
      foreach line [split $t \n] {
        set line [string trim [string map {|-- {} `-- {} | {}} $line]]
        if {$line ne ""} { lappend out $line }
      }
      join $out \n
    }}
    test_report $name [string equal [apply $strip $got] [apply $strip $plan]] $got $want
  } elseif {[string index [string trim $want] 0] eq "/"} {
    test_report $name [test_matches $got [string trim $want]] $got $want
  } else {
    set want [string trim $want]
    test_report $name [expr {$want ne "" && [string first $want $got] >= 0}] $got $want
  }
}

# Milliseconds of this process's processor time, which other processes hardly change; else of the
# clock.
proc cpu_ms {} {
  if {[catch {open /proc/self/stat} chan]} { return [clock milliseconds] }
  set ticks [lrange [lindex [regexp -inline {.*\) (.*)} [read $chan]] 1] 11 12]
  close $chan
  return [expr {10 * ([lindex $ticks 0] + [lindex $ticks 1])}]
}

# Count a test that cannot run here, and say why.
proc skip_test {name why} {
  incr tester::nSkip
  puts "- $name skipped: $why"
}

# The last line of every test file. A file that tested nothing has failed.
proc finish_test {} {
  catch {db close}
  if {$tester::nPass + $tester::nFail + $tester::nSkip == 0} {
    puts "! no test ran"
    incr tester::nFail
  }
  puts "[file tail $::argv0]: $tester::nPass passed, $tester::nFail failed, $tester::nSkip skipped"
  exit [expr {$tester::nFail > 0}]
}

reset_db
