# rows.tcl: reading the tables of ext/data and writing what is made of them, for the generators
# beside it. A bad row stops them with `file:line: reason` and exit code 1; nothing is written then.
#
#   source [file join [file dirname [info script]] rows.tcl]
#   each_row cues.tsv {kind words} { check {$words ne ""} "no words" }
#
# The first argument of the command line is where to write, the second where the data are.

encoding system utf-8
fconfigure stderr -translation lf

set here [file dirname [file normalize [info script]]]
set outdir [expr {$argc > 0 ? [lindex $argv 0] : $here}]
set datadir [expr {$argc > 1 ? [lindex $argv 1] : [file join [file dirname $here] data]}]

set at_file ""
set at_line 0

# Stop at the row that is being read.
proc bad {reason} {
  puts stderr "$::at_file:$::at_line: $reason"
  exit 1
}

proc check {ok reason} {
  if {![uplevel 1 [list expr $ok]]} { bad $reason }
}

# Run $script for each row of DATADIR/$name, with its cells in variables named like the columns.
proc each_row {name columns script} {
  set ::at_file [file join $::datadir $name]
  set ::at_line 0
  set columns [list {*}$columns]
  if {[catch {open $::at_file} f]} { bad "cannot be read" }
  fconfigure $f -encoding utf-8 -translation lf
  while {[gets $f line] >= 0} {
    incr ::at_line
    set cells [split $line \t]
    if {$::at_line == 1} {
      if {$cells ne $columns} { bad "columns must be: [join $columns {, }]" }
      continue
    }
    if {[llength $cells] != [llength $columns]} {
      bad "[llength $cells] columns, must be [llength $columns]"
    }
    foreach cell $cells column $columns {
      if {$cell ne [string trim $cell]} { bad "blanks around column $column" }
      upvar 1 $column var
      set var $cell
    }
    uplevel 1 $script
  }
  close $f
}

proc write_file {path text} {
  set f [open $path w]
  fconfigure $f -encoding utf-8 -translation lf
  puts -nonewline $f $text
  close $f
}
