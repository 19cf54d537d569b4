# mutants.tcl: would the tests notice a mistake? `make mutants` changes one operator or constant of
# ext/core at a time, builds the library with it, and runs tests until one fails.
#
#   tclsh tests/mutants.tcl FOLDER COMPILE LINK LIBS WATCHED TEXTS COUNTED LINES NUMBER SEED ?FILE ...?
#
# COMPILE is the compiler with its flags, LINK what links the objects of build/obj to the library;
# WATCHED compiles for sanitizers, with which tests/guard reads the files TEXTS and looks for reads
# beyond the ends of texts and tables, that the other tests cannot see. COUNTED compiles for
# tests/work, which finds out whether the files LINES now take more steps: a short cut that is no
# longer taken changes no answer. What stands in ALWAYS() or NEVER() cannot be reached.
# NUMBER changes are drawn by SEED, the same ones every time; FILE ... (scan.c) limits where. A
# change that does not compile or gives the same object code is drawn again. The last line says how
# many were noticed; those that were not are listed before it, and need a test or change nothing.

set root [file dirname [file dirname [file normalize [info script]]]]
cd $root
set only [lassign $argv folder compile link libs watched texts counted lines number seed]
set folder [file normalize $folder]
file mkdir $folder
fconfigure stdout -encoding utf-8 -buffering line
expr {srand($seed)}
set lib [file join $folder bouncecodes[info sharedlibextension]]
set env(BC_EXT) $lib

proc die {msg} { puts stderr "mutants: $msg"; exit 1 }
proc read_file {path} {
  set chan [open $path]
  fconfigure $chan -encoding utf-8
  set text [read $chan]
  close $chan
  return $text
}

# ---- where something can be changed ----

# The same text with comments, strings, character constants and directives blanked.
proc code_only {text} {
  set out ""
  set re {/\*.*?\*/|//[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|^[ \t]*#(?:[^\n\\]|\\.|\\\n)*}
  set at 0
  foreach span [regexp -all -inline -indices -line -- [string map {.*? {(?:[^*]|\*+[^*/])*\**}} $re] $text] {
    lassign $span a b
    append out [string range $text $at $a-1] [regsub -all {[^\n]} [string range $text $a $b] " "]
    set at [expr {$b + 1}]
  }
  return $out[string range $text $at end]
}

# The same without what stands in ALWAYS() or NEVER().
proc reached_only {code} {
  foreach span [lreverse [regexp -all -inline -indices {\m(?:ALWAYS|NEVER)\(} $code]] {
    lassign $span a b
    set open 1
    for {set i [expr {$b + 1}]} {$open} {incr i} {
      switch -- [string index $code $i] ( { incr open } ) { incr open -1 }
    }
    set code [string replace $code $a $i-1 [regsub -all {[^\n]} [string range $code $a $i-1] " "]]
  }
  return $code
}

# {first last replacement} for all that may be changed. An operator stands between blanks, as
# clang-format leaves it; so '<' of a type or '->' is not meant.
set swaps {
  == != != == < <= <= < > >= >= > && || || && + - - + * + / * % / & | | & << >> >> << += -= -= +=
}
proc sites {text} {
  set code [reached_only [code_only $text]]
  set out {}
  foreach span [regexp -all -inline -indices {(?:^|[\s\w\])])(?: )(==|!=|<=|>=|<<|>>|<|>|&&|\|\||\+=|-=|[-+*/%&|])(?=[ \n])} $code] {
    lassign $span a b
    if {[incr odd] % 2} continue ;# the whole match, then the operator
    set op [string range $code $a $b]
    lappend out [list $a $b [dict get $::swaps $op]]
  }
  foreach span [regexp -all -inline -indices {\m(?:0x[0-9a-fA-F]+|[0-9]+)\M} $code] {
    lassign $span a b
    set n [string range $code $a $b]
    lappend out [list $a $b [expr {$n == 1 ? 0 : $n + 1}]] ;# 2 is as true as 1
  }
  foreach span [regexp -all -inline -indices {!(?=[\w(])} $code] {
    lappend out [list {*}$span ""]
  }
  foreach span [regexp -all -inline -indices {\+\+|--} $code] {
    lassign $span a b
    lappend out [list $a $b [expr {[string index $code $a] eq "+" ? "--" : "++"}]]
  }
  return $out
}

set files {}
foreach f [lsort [glob ext/core/*.c]] {
  if {[llength $only] == 0 || [file tail $f] in $only} { lappend files $f }
}
if {$files eq ""} { die "no such file in ext/core: $only" }
set all {}
foreach f $files {
  set text($f) [read_file $f]
  foreach s [sites $text($f)] { lappend all [list $f {*}$s] }
}

# ---- which tests, in what order ----

# The quick ones; the file's own first, then the rest of its kind.
proc tests_for {file} {
  set base [file rootname [file tail $file]]
  set log {log_hostile log_edges log_postfix log_exim log_sendmail log_opensmtpd log_qmail log_haraka
    log_zonemta log_powermta log_kumomta log_journal log_io sql_schema log_damage}
  set text {cover_rules cover_extract cover_core codes scan parse_extract fingerprint userrules metamorphic edges tables accuracy readme functions}
  set own [dict get [dict merge [dict create $base $base] {
    extract parse_extract classify codes match userrules compile userrules words scan code codes
    log_util log_edges log_json log_kumomta log_detect log_io
  }] $base]
  set order [list $own change {*}[expr {[string match log_* $base] ? $log : $text}]]
  set out {}
  foreach t $order {
    if {$t ni $out && [file exists tests/$t.test]} { lappend out $t }
  }
  return $out
}
# The first of these tests that fails, or "". One that takes ten times as long as without a change
# hangs.
proc noticed_by {tests} {
  foreach t $tests {
    set ::env(BC_TEST_SECONDS) [expr {[info exists ::seconds($t)] ? 20 + 10 * $::seconds($t) : 600}]
    set t0 [clock seconds]
    if {[catch {exec [info nameofexecutable] tests/all.tcl $t.test 2>@1}]} { return $t }
    if {![info exists ::seconds($t)]} { set ::seconds($t) [expr {[clock seconds] - $t0}] }
  }
  return ""
}

# ---- the guard, with sanitizers, and the counting of steps ----

# Compile tests/$name/$name.c and the core, with the command $cc, into a dict of objects in a folder.
proc program_objects {name cc} {
  global folder
  set dir [file join $folder $name]
  file mkdir $dir
  set out {}
  foreach c [lsort [concat tests/$name/$name.c [glob ext/core/*.c] [lsearch -all -inline -not [glob ext/gen/*.c] */mk*]]] {
    set o [file join $dir [file rootname [file tail $c]].o]
    # what counts must not be counted
    set how [expr {[string match tests/* $c] ? [lsearch -all -inline -not $cc -fsanitize-coverage=*] : $cc}]
    if {![object_of $how $c $o ext]} { die "$c does not compile: $::why" }
    dict set out $c $o
  }
  return $out
}
proc object_of {cc c o dir} {
  return [expr {![catch {exec {*}$cc -w -I$dir -DBC_VERSION="0" -c -o $o $c 2>@1} ::why]}]
}
# Link the program with the change of $file that is in $folder, if any, and run it with arguments:
# 1 if it fails. One that takes ten times as long as without a change hangs.
proc program_fails {name cc objects file arguments} {
  global folder program_seconds
  set dir [file join $folder $name]
  if {$file ne ""} {
    set o [file join $dir changed.o]
    if {![object_of $cc [file join $folder [file tail $file]] $o [file dirname $file]]} { return 1 }
    dict set objects $file $o
  }
  set program [file join $dir $name]
  exec {*}$cc -o $program {*}[dict values $objects]
  set limit [expr {[info exists program_seconds($name)] ? $program_seconds($name) : 600}]
  set t0 [clock seconds]
  if {[catch {exec timeout $limit $program {*}$arguments 2>@1} ::said]} { return 1 }
  if {$file eq ""} { set program_seconds($name) [expr {20 + 10 * ([clock seconds] - $t0)}] }
  return 0
}
proc noticed_by_programs {file} {
  global folder
  if {[program_fails guard $::watched $::guard $file $::texts]} { return guard }
  set than [file join $folder work.txt]
  set arguments [expr {$file eq "" ? $::lines : [list -than $than {*}$::lines]}]
  if {[program_fails work $::counted $::work $file $arguments]} { return work }
  if {$file eq ""} {
    set chan [open $than w]
    puts $chan $::said
    close $chan
  }
  return ""
}
set guard [program_objects guard $watched]
set work [program_objects work $counted]

# ---- one change ----

set objects [glob build/obj/*.o build/obj/*/*.o]
# Build the library with $new in place of $file's text; 0 when that does not compile.
proc build {file new} {
  global folder compile link libs lib objects
  set c [file join $folder [file tail $file]]
  set o [file rootname $c].o
  set chan [open $c w]
  fconfigure $chan -encoding utf-8
  puts -nonewline $chan $new
  close $chan
  if {[catch {exec {*}$compile -w -I[file dirname $file] -c -o $o $c 2>@1} msg]} {
    set ::why $msg
    return 0
  }
  set mine [lmap x $objects { expr {[file tail $x] eq [file tail $o] ? $o : $x} }]
  exec {*}$link -o $lib {*}$mine {*}$libs
  set ::env(BC_OBJECTS) $mine ;# for tests that link a program of their own
  return 1
}
proc object {file} {
  set chan [open [file join $::folder [file rootname [file tail $file]].o] rb]
  set data [read $chan]
  close $chan
  return $data
}

# Without a change all tests must pass, or what follows means nothing.
foreach f $files {
  if {![build $f $text($f)]} { die "$f does not compile: $why" }
  set plain($f) [object $f]
}
set every {}
foreach f $files {
  foreach t [tests_for $f] { if {$t ni $every} { lappend every $t } }
}
set t [noticed_by $every]
if {$t eq ""} { set t [noticed_by_programs ""] }
if {$t ne ""} { die "$t fails without any change" }

puts "[llength $all] places in [llength $files] files; drawing $number"
set done 0
set noticed 0
set by_work 0
set survivors {}
array set count {}
while {$done < $number && [llength $all] > 0} {
  set i [expr {int(rand() * [llength $all])}]
  lassign [lindex $all $i] f a b to
  set all [lreplace $all $i $i]
  set line [regexp -all \n [string range $text($f) 0 $a]]
  set where "$f:[expr {$line + 1}]"
  set from [string range $text($f) $a $b]
  if {![build $f [string replace $text($f) $a $b $to]] || [object $f] eq $plain($f)} continue
  incr done
  incr count($f,all)
  set t [noticed_by [tests_for $f]]
  if {$t eq ""} { set t [noticed_by_programs $f] }
  if {$t ne ""} {
    incr noticed
    incr count($f,noticed)
    incr by_work [expr {$t eq "work"}]
    continue
  }
  lappend survivors "$where: '$from' as '$to': [string trim [lindex [split $text($f) \n] $line]]"
  puts "not noticed: [lindex $survivors end]"
}
foreach f $files {
  if {[info exists count($f,all)]} {
    incr count($f,noticed) 0
    puts [format "%-28s %d of %d" $f $count($f,noticed) $count($f,all)]
  }
}
puts "$noticed of $done changes noticed, $by_work of them by their steps alone"
