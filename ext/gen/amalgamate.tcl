# amalgamate.tcl: puts the whole extension into one C file.
#
#   tclsh ext/gen/amalgamate.tcl VERSION OUTDIR ext/bouncecodes.c ext/functions.c ...
#
# `make amalgamation` runs it; it writes OUTDIR/bouncecodes.c and OUTDIR/bouncecodes.h. The file
# compiles alone, loadable (cc -shared -fPIC bouncecodes.c -o bouncecodes.so) or into a program
# (-DSQLITE_CORE). Functions that are shared between our files become static there, and shared
# tables hidden, so that nothing but the public API is seen from outside.

encoding system utf-8
fconfigure stdout -translation lf

lassign $argv version outdir
set sources [lrange $argv 2 end]

proc slurp {file} {
  set f [open $file]
  fconfigure $f -encoding utf-8
  set text [read $f]
  close $f
  return $text
}

# One spelling for a path, whatever folder it was reached from.
proc plain {path} {
  set out {}
  foreach part [file split $path] {
    if {$part eq ".." && [llength $out]} { set out [lrange $out 0 end-1] } else { lappend out $part }
  }
  return [file join {*}$out]
}

set seen {}
set body ""
set macros {}

# Append a file, with our own headers in place of their #include, each once.
proc take {file} {
  global seen body macros
  if {$file in $seen} return
  lappend seen $file
  append body "\n/************** begin $file **************/\n"
  foreach line [split [string trimright [slurp $file]] \n] {
    if {[regexp {^(#\s*define\s+(?:_[A-Z_]+_SOURCE|_FILE_OFFSET_BITS)(?:\s+\w+)?)\s*(/\*.*)?$} $line -> line]} {
      if {$line ni $macros} { lappend macros $line }
      continue
    }
    if {[regexp {^#\s*include\s+"([^"]+)"} $line -> name]} {
      set path [plain [file join [file dirname $file] $name]]
      if {[file exists $path]} {
        take $path
        append body "/************** back in $file **************/\n"
        continue
      }
    }
    if {[regexp {^extern const } $line]} { set line "BC_HIDDEN $line" }
    append body $line \n
  }
  append body "/************** end of $file **************/\n"
}

# The entry point first: it defines the API pointer that the others only declare.
take ext/bouncecodes.c
foreach s [lsort $sources] { take [plain $s] }

set f [open [file join $outdir bouncecodes.c] w]
fconfigure $f -encoding utf-8 -translation lf
puts $f "/*
** bouncecodes $version: all of the extension in one file, made by `make amalgamation`.
** Change the files that it names, not this one.
**
**   loadable:  cc -O2 -fPIC -shared bouncecodes.c -o bouncecodes.so
**   static:    cc -O2 -DSQLITE_CORE -c bouncecodes.c, then
**              sqlite3_auto_extension((void (*)(void))sqlite3_bouncecodes_init);
**"
foreach line [split [string trim [slurp LICENSE]] \n] { puts $f [string trimright "** $line"] }
puts $f "*/"
foreach m $macros {
  # As in ext/log.c: not where it would only change the names of the functions that are called.
  set and [expr {[lindex $m 1] eq "_FILE_OFFSET_BITS" ? " && !defined(__LP64__)" : ""}]
  puts $f "#if !defined([lindex $m 1])$and\n$m\n#endif"
}
puts $f "#ifndef BC_VERSION
#define BC_VERSION \"$version\"
#endif
#define BC_PRIVATE static
#if defined(__GNUC__) && !defined(_WIN32)
#define BC_HIDDEN __attribute__((visibility(\"hidden\")))
#else
#define BC_HIDDEN
#endif"
puts -nonewline $f $body
close $f
file copy -force ext/bouncecodes.h [file join $outdir bouncecodes.h]
