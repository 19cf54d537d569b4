# blocklists.tcl: turns ext/data/blocklists.tsv into ext/gen/blocklists.c and blocklists.h.
#
#   tclsh ext/gen/blocklists.tcl                       as `make generate` does
#   tclsh ext/gen/blocklists.tcl OUTDIR DATADIR        other folders, for checks
#
# A bad row stops it with `file:line: reason` and exit code 1, and nothing is written. Stock Tcl
# 8.6 without packages.

source [file join [file dirname [info script]] rows.tcl]
set kinds {zone site phrase detail}
set columns {pattern kind name source}
set max_pattern 39
set max_name 31

set rows {}
set seen [dict create]
each_row blocklists.tsv $columns {
  foreach column $columns {
    if {[set $column] eq ""} { bad "missing $column" }
  }
  check {$kind in $kinds} "unknown kind '$kind'"
  switch $kind {
    zone { check {[regexp {^[a-z0-9-]+(\.[a-z0-9-]+)+$} $pattern]} "a zone is a host name" }
    site {
      check {[regexp {^[a-z0-9-]+(\.[a-z0-9-]+)+(/[a-z0-9-]+)?$} $pattern]} \
        "a site is a host name, with one word of a path behind it or none"
    }
    default { check {[regexp {^[a-z0-9]+( [a-z0-9]+)*$} $pattern]} "a phrase is lower-case words" }
  }
  check {[string length $pattern] <= $max_pattern} "pattern longer than $max_pattern bytes"
  check {[string length $name] <= $max_name && [string is ascii $name]} \
    "name longer than $max_name bytes"
  check {![dict exists $seen $pattern]} "duplicate pattern '$pattern'"
  dict set seen $pattern 1
  lappend rows [list $pattern $kind $name]
}
check {[llength $rows] > 0} "no rows"

set rows [lsort -index 0 $rows]

# Where each text begins, each once; patterns first, in their order.
set text_at [dict create]
set text_end 0
foreach z [concat [lmap row $rows { lindex $row 0 }] [lmap row $rows { lindex $row 2 }]] {
  if {[dict exists $text_at $z]} continue
  dict set text_at $z $text_end
  incr text_end [expr {[string length $z] + 1}]
}
incr text_end $max_pattern
check {$text_end <= 65536} "more than 65,536 bytes of texts"

set note "/*
** DO NOT EDIT. Made from ext/data/blocklists.tsv by: tclsh ext/gen/blocklists.tcl
*/
"
set kind_names [join [lmap k $kinds { string cat BC_LIST_ [string toupper $k] }] ", "]
set h "$note#ifndef BC_BLOCKLISTS_H
#define BC_BLOCKLISTS_H

#include <stdint.h>

#define BC_NBLOCKLIST   [llength $rows]
#define BC_LIST_PATTERN $max_pattern
#define BC_LIST_NAME    $max_name
#define BC_NLISTTEXT    $text_end

enum { $kind_names };

/* Sorted by pattern. No pointers, so that loading relocates nothing. */
typedef struct bc_blocklist_row {
  uint16_t pattern, name; /* where they begin in bc_list_texts */
  uint8_t kind;           /* BC_LIST_* */
} bc_blocklist_row;

extern const bc_blocklist_row bc_blocklists\[BC_NBLOCKLIST\];
/* BC_LIST_PATTERN bytes may be read from the beginning of each. */
extern const char bc_list_texts\[BC_NLISTTEXT\];

/* By a pattern's first byte: bit b is set when its second byte, of which five bits count, is b. */
extern const uint32_t bc_blocklist_first\[128\];

#endif
"
set c "$note#include \"blocklists.h\"

const bc_blocklist_row bc_blocklists\[BC_NBLOCKLIST\] = {
"
foreach row $rows {
  lassign $row pattern kind name
  append c "    {[dict get $text_at $pattern], [dict get $text_at $name],\
BC_LIST_[string toupper $kind]}, /* $pattern */\n"
}
append c "};\n\n#if defined(__GNUC__)\n#pragma GCC diagnostic push\n"
append c "#pragma GCC diagnostic ignored \"-Woverlength-strings\"\n#endif\n"
append c "const char bc_list_texts\[BC_NLISTTEXT\] ="
foreach z [dict keys $text_at] { append c "\n    \"[string map {\\ \\\\ \" \\\"} $z]\\0\"" }
append c ";\n#if defined(__GNUC__)\n#pragma GCC diagnostic pop\n#endif\n\nconst uint32_t bc_blocklist_first\[128\] = {\n"
set first [lrepeat 128 0]
foreach row $rows {
  scan [lindex $row 0] %c%c a b
  lset first $a [expr {[lindex $first $a] | (1 << ($b & 31))}]
}
for {set i 0} {$i < 128} {incr i 8} {
  set part [lmap v [lrange $first $i [expr {$i + 7}]] { format 0x%08x $v }]
  append c "    [join $part {, }],\n"
}
append c "};\n"
write_file [file join $outdir blocklists.h] $h
write_file [file join $outdir blocklists.c] $c
