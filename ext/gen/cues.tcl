# cues.tcl: turns ext/data/cues.tsv and the names in ext/data/blocklists.tsv into ext/gen/cues.c
# and cues.h: the words that tell extract.c something, to be looked up by one multiplication.
#
#   tclsh ext/gen/cues.tcl                       as `make generate` does
#   tclsh ext/gen/cues.tcl OUTDIR DATADIR        other folders, for checks
#
# A bad row stops it with `file:line: reason` and exit code 1, and nothing is written. Stock Tcl
# 8.6 without packages.

source [file join [file dirname [info script]] rows.tcl]
set max_word 48 ;# BC_WORD_MAX of core/words.h

# What a word may be; the order is that of the bits. 'list' comes from blocklists.tsv.
set meanings {
  retry {trying again or waiting}
  greylist {greylisted: as retry, and as block}
  block {after it 'for 300 seconds' is a wait}
  fill {may stand between those and the time}
  before {a time may follow: 'in', 'after'}
  forward {of those: looks forward without a word of trying before it}
  for {as before, for what is blocked}
  at {a time of day follows}
  least {'at least' is no time of day}
  one {'in an hour'}
  and {'2 minutes and 30 seconds'}
  second {} minute {} hour {} day {} week {}
  hard {the failure is permanent}
  soft {the failure is temporary}
  again {'try later', 'mas tarde': soft when a word of 'later' follows}
  later {}
  it {may stand between those}
  not {turns what follows into its opposite}
  going {may stand behind 'not'}
  list {of the name of a block list}
}
# What a first reading looks for; the other kinds only tell something beside these.
set telling {retry greylist block hard soft again later list}
# Words of lists' names that also stand in texts without any, so that a rarer one is looked for.
set common {mail email abuse spam list block black white blocklist blocking reputation sender
  network level support services relays dynamic passive rbl dnsbl ip intelligence}

# The word that a text with this name on it must have: not a common one, of a host the owner's, long.
proc telling_word {pattern kind} {
  set name [lindex [split $pattern /] 0]
  set owner ""
  if {$kind in {zone site}} {
    set name [lrange [split $name .] 0 end-1]
    if {[string length [lindex $name end]] > 2} { set owner [lindex $name end] }
    set name [join $name .]
  }
  set best ""
  foreach word [regexp -all -inline {[a-z0-9]+} $name] {
    set rank [expr {[string length $word] - 40 * ($word in $::common) + 50 * ($word eq $owner)}]
    if {$best eq "" || $rank > $most} {
      set best $word
      set most $rank
    }
  }
  return $best
}

set bits [dict create]
foreach {kind meaning} $meanings { dict set bits $kind [expr {1 << [dict size $bits]}] }
set words [dict create]
each_row cues.tsv {word kinds} {
  if {![regexp {^\w+$} $word] || [string tolower $word] ne $word} { bad "'$word' is no word in lower case" }
  if {[dict exists $words $word]} { bad "duplicate word '$word'" }
  if {$kinds eq ""} { bad "missing kinds" }
  if {[string length [encoding convertto utf-8 $word]] > $max_word} { bad "word longer than $max_word bytes" }
  foreach k $kinds {
    if {![dict exists $bits $k] || $k eq "list"} { bad "unknown kind '$k'" }
    dict incr words $word [dict get $bits $k]
  }
}
if {[dict size $words] == 0} { bad "no rows" }
each_row blocklists.tsv {pattern kind name source} {
  if {$kind eq "detail"} continue ;# counts only beside a name
  set word [telling_word $pattern $kind]
  if {$word eq ""} { bad "no word in '$pattern'" }
  set was [expr {[dict exists $words $word] ? [dict get $words $word] : 0}]
  dict set words $word [expr {$was | [dict get $bits list]}]
}

# ---- the hash: the top bits of the first eight bytes times a factor ----

# Eight bytes of a word as a number, the first byte lowest; bytes behind its end are 0.
proc first_bytes {bytes} {
  set v 0
  for {set i 0} {$i < 8 && $i < [string length $bytes]} {incr i} {
    set v [expr {$v | ([scan [string index $bytes $i] %c] << (8 * $i))}]
  }
  return $v
}

set rows {}
foreach word [lsort [dict keys $words]] {
  set bytes [encoding convertto utf-8 $word]
  lappend rows [list $word [first_bytes $bytes] [string length $bytes] \
    [string range $bytes 8 end] [dict get $words $word]]
}
set slot_bits 10
while {(1 << $slot_bits) < 2 * [llength $rows]} { incr slot_bits }

proc slot_of {v factor} { expr {(($v * $factor) & 0xffffffffffffffff) >> (64 - $::slot_bits)} }

# Place all rows, behind one another where they meet; gives the slots and the steps that takes.
proc place {factor} {
  set slots [lrepeat [expr {1 << $::slot_bits}] 0]
  set steps 0
  set k 0
  foreach row $::rows {
    incr k
    set s [slot_of [lindex $row 1] $factor]
    while {[lindex $slots $s]} {
      set s [expr {($s + 1) % (1 << $::slot_bits)}]
      incr steps
    }
    lset slots $s $k
  }
  return [list $steps $slots]
}

set best ""
set factor 0x9e3779b97f4a7c15
for {set i 0} {$i < 64} {incr i} {
  lassign [place $factor] steps slots
  if {$best eq "" || $steps < $best} { lassign [list $steps $slots $factor] best best_slots best_factor }
  set factor [expr {($factor * 6364136223846793005 + 1442695040888963407) & 0xffffffffffffffff | 1}]
}

# One bit for each telling word, by the top 12 bits of the product: 0 says that a word is none.
set may [lrepeat 64 0]
set mask 0
foreach k $telling { set mask [expr {$mask | [dict get $bits $k]}] }
foreach row $rows {
  if {!([lindex $row 4] & $mask)} continue
  set h [expr {(([lindex $row 1] * $best_factor) & 0xffffffffffffffff) >> 52}]
  lset may [expr {$h >> 6}] [expr {[lindex $may [expr {$h >> 6}]] | (1 << ($h & 63))}]
}

# ---- writing ----

set note "/*
** DO NOT EDIT. Made from ext/data/cues.tsv and blocklists.tsv by: tclsh ext/gen/cues.tcl
*/
"
set h "$note#ifndef BC_CUES_H
#define BC_CUES_H

#include <stdint.h>

/* What a word may be, as bits. */
enum {
"
foreach {kind meaning} $meanings {
  set line "  BC_CUE_[string toupper $kind] = [dict get $bits $kind],"
  if {$meaning ne ""} { append line " /* $meaning */" }
  append h $line \n
}
append h "  BC_CUE_N = [dict size $bits]
};

#define BC_NCUE       [llength $rows]
#define BC_CUE_SLOTS  [expr {1 << $slot_bits}]
#define BC_CUE_SHIFT  [expr {64 - $slot_bits}]
#define BC_CUE_FACTOR [format 0x%016llxu $best_factor]

/* The kinds that a first reading looks for; the others only tell something beside these. */
#define BC_CUE_TELLING [format 0x%xu $mask]

/* A word: its first eight bytes, the first one lowest; its length; where its other bytes are. */
typedef struct bc_cue_row {
  uint64_t lo;
  uint32_t kinds; /* BC_CUE_* */
  uint16_t rest;  /* in bc_cue_rest\[\] */
  uint8_t len;
} bc_cue_row;

extern const bc_cue_row bc_cue_rows\[BC_NCUE\];
extern const char bc_cue_rest\[\];
extern const uint16_t bc_cue_slot\[BC_CUE_SLOTS\]; /* 1 + place in bc_cue_rows\[\], by hash; 0: none */
/* The top 12 bits of the product choose a bit, which is set when a telling word may be there. */
extern const uint64_t bc_cue_may\[64\];

#endif
"
set rest ""
set c "$note#include \"cues.h\"

const bc_cue_row bc_cue_rows\[BC_NCUE\] = {
"
foreach row $rows {
  lassign $row word lo len tail bitset
  append c "    {[format 0x%016llxu $lo], $bitset, [string length $rest], $len}, /* $word */\n"
  append rest $tail
}
append c "};\n\nconst char bc_cue_rest\[\] =\n"
set quoted ""
foreach byte [split $rest ""] {
  scan $byte %c v
  append quoted [expr {$v < 128 ? $byte : [format {\%03o} $v]}]
}
foreach piece [regexp -all -inline {(?:\\\d{3}|[^\\]){1,60}} $quoted] { append c "    \"$piece\"\n" }
append c "    \"\";\n\nconst uint16_t bc_cue_slot\[BC_CUE_SLOTS\] = {\n"
for {set i 0} {$i < [llength $best_slots]} {incr i 16} {
  append c "    [join [lrange $best_slots $i [expr {$i + 15}]] {, }],\n"
}
append c "};\n\nconst uint64_t bc_cue_may\[64\] = {\n"
for {set i 0} {$i < 64} {incr i 4} {
  append c "    [join [lmap v [lrange $may $i [expr {$i + 3}]] { format 0x%016llxu $v }] {, }],\n"
}
append c "};\n"
write_file [file join $outdir cues.h] $h
write_file [file join $outdir cues.c] $c
