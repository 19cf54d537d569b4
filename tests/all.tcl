# all.tcl: runs every tests/*.test in a process of its own and adds up.
#
#   tclsh tests/all.tcl            all files
#   tclsh tests/all.tcl codes log  only files whose names begin so
#
# The last line is 'N passed, N failed', with ', N skipped' when a test could not run here. The
# exit code is 0 only when something passed and nothing failed. A file that dies before its
# finish_test, or takes longer than BC_TEST_SECONDS (300), counts as failed.

set dir [file dirname [file normalize [info script]]]
set limit [expr {[info exists env(BC_TEST_SECONDS)] ? $env(BC_TEST_SECONDS) : 300}]
fconfigure stdout -encoding utf-8

set files {}
foreach f [lsort [glob -nocomplain -directory $dir *.test]] {
  if {$argc == 0} { lappend files $f }
  foreach want $argv {
    if {[string match $want* [file tail $f]]} { lappend files $f; break }
  }
}

# Run one file, copy what it prints except its last line; gives {passed failed skipped}.
proc run_file {file} {
  global limit done
  set chan [open |[list [info nameofexecutable] -encoding utf-8 $file 2>@1] r]
  fconfigure $chan -blocking 0 -encoding utf-8
  set ::sum ""
  set done ""
  set timer [after [expr {$limit * 1000}] {set done timeout}]
  fileevent $chan readable [list take_line $chan]
  vwait done
  after cancel $timer
  if {$done eq "timeout"} {
    foreach p [pid $chan] { catch {exec kill -9 $p} }
    puts "! [file tail $file] took longer than $limit s"
  }
  fconfigure $chan -blocking 1
  set bad [catch {close $chan} msg]
  if {[scan $::sum "%d passed, %d failed, %d skipped" p f s] != 3} {
    puts "! [file tail $file] ended before finish_test"
    return {0 1 0}
  }
  if {$bad && $f == 0} { set f 1; puts "! [file tail $file]: $msg" }
  return [list $p $f $s]
}

proc take_line {chan} {
  global done sum
  while {[gets $chan line] >= 0} {
    if {[regexp {^\S+\.test: (\d+ passed, \d+ failed, \d+ skipped)$} $line -> sum]} continue
    puts $line
  }
  if {[eof $chan]} { set done eof }
}

set P 0
set F 0
set S 0
foreach f $files {
  set t0 [clock milliseconds]
  lassign [run_file $f] p n s
  incr P $p
  incr F $n
  incr S $s
  set secs [format %.1f [expr {([clock milliseconds] - $t0) / 1000.0}]]
  puts "[format %-22s [file tail $f]] $p passed, $n failed, $s skipped ($secs s)"
  flush stdout
}
if {$P + $F == 0} {
  puts "! nothing ran"
  incr F
}
puts "$P passed, $F failed[expr {$S ? ", $S skipped" : ""}]"
exit [expr {$F > 0}]
