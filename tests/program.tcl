# program.tcl: building C programs that are tests of their own.

# Build $source with the library under test; where that hides the internal functions, with its objects
# (BC_OBJECTS) or the static library. The program's path, or "" when there is no compiler.
proc build_program {name source} {
  set cc [expr {[info exists ::env(CC)] ? $::env(CC) : "cc"}]
  if {[catch {exec {*}$cc --version}]} { return "" }
  set exe [file join [scratch_dir program] $name]
  set command [list {*}$cc -std=c11 -D_POSIX_C_SOURCE=200809L -g -O1 -I[file join $tester::root ext] -o $exe \
    [file join $tester::dir $source]]
  if {[catch {exec {*}$command $tester::ext -lsqlite3 2>@1}]} {
    set objects [file join $tester::root build libbouncecodes.a]
    if {[info exists ::env(BC_OBJECTS)]} {
      set objects $::env(BC_OBJECTS)
    } else {
      exec make -s -C $tester::root static 2>@1
    }
    exec {*}$command {*}$objects -lsqlite3 2>@1
  }
  return $exe
}

# Run it as one test: its last line is 'N passed, 0 failed', after '! ...' for what failed.
proc program_test {name program source} {
  set exe [build_program $program $source]
  if {$exe eq ""} {
    skip_test $name "no C compiler"
    return
  }
  do_test $name "catch {exec {$exe} 2>@1} out; set out" {/^[1-9][0-9]* passed, 0 failed$/}
}
