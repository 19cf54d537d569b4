# gen.tcl: turns the tables in ext/data into C (and into SQL, for places that load no extensions).
#
#   make generate                         or: tclsh ext/gen/gen.tcl
#   tclsh ext/gen/gen.tcl OUTDIR DATADIR  other folders, for checks
#
# Reads DATADIR/{categories,codes,replies,founding,provider_names,provider_marks,providers}.tsv and
# writes tables.h, tables.c, mktexts.c (texts for mkrules to pack) and bounce_codes.sql. A bad row stops it with `file:line: reason` and
# exit code 1, and nothing is written. Stock Tcl 8.6 without packages.

source [file join [file dirname [info script]] rows.tcl]
set sqldir [expr {$argc > 0 ? $outdir : [file join [file dirname [file dirname $here]] sql]}]

# ---- words that C and data share; the order is that of the enums in core.h ----

set classes {"" informational success intermediate soft hard}
set faults {unknown recipient receiver sender message network local none}
set actions {review suppress retry fix_sender fix_content none}
set phases {"" connect helo starttls auth mail rcpt data eod}
set kinds {enhanced reply class subject group}
set matchers {enhanced enhanced_range reply+enhanced text token}
set systems {sisimai kumomta powermta sparkpost sendgrid ses postmark mailgun postalsys zonemta}

# The only codes that may say by themselves that an address is dead.
set may_suppress {5.1.1 5.1.2 5.1.3 5.1.6 5.1.10 5.2.1 5.7.17 5.7.18 556}

# ---- reading ----

proc check_word {word list what} {
  if {$word ni $list} { bad "unknown $what '$word'" }
}

# The words of a dictionary's order, for categories and providers.
proc check_key {word dict what} {
  if {![dict exists $dict $word]} { bad "unknown $what '$word'" }
}

set categories [dict create] ;# name -> {class fault action meaning label...}
each_row categories.tsv [list category default_class fault action meaning {*}$systems source] {
  check {[regexp {^[a-z][a-z_]{0,19}$} $category]} "category '$category' out of form"
  check {![dict exists $categories $category]} "duplicate category '$category'"
  if {$default_class ne "none"} { check_word $default_class [lrange $classes 1 end] class }
  check_word $fault $faults fault
  check_word $action $actions action
  check {$meaning ne ""} "missing meaning"
  check {$source ne ""} "missing source"
  set labels [lmap s $systems { set $s }]
  set class [expr {$default_class eq "none" ? "" : $default_class}]
  dict set categories $category [list $class $fault $action $meaning {*}$labels]
}
foreach needed {delivered unknown} {
  check {[dict exists $categories $needed]} "missing category '$needed'"
}

# The founding list: wording that is kept to the letter.
set founding [dict create] ;# code -> {summary description}
each_row founding.tsv {code summary description source} {
  check {![dict exists $founding $code]} "duplicate code '$code'"
  check {$description ne ""} "missing description"
  check {$source ne ""} "missing source"
  dict set founding $code [list $summary $description]
}

# enhanced, reply, class, subject or group; "" for none of them
proc kind_of {code} {
  switch -regexp -- $code {
    {^[245]\.(0|[1-9][0-9]{0,2})\.(0|[1-9][0-9]{0,2})$} { return enhanced }
    {^[1-6][0-9][0-9]$} { return reply }
    {^[245]\.XXX\.YYY$} { return class }
    {^X\.[0-9]$} { return subject }
    {^[1-5]xx$} { return group }
  }
  return ""
}

# bounce_class() of a code: its first digit says it, else what its category is by default.
proc class_of {code category} {
  set class [dict get {1 informational 2 success 3 intermediate 4 soft 5 hard 6 "" X ""} \
    [string index $code 0]]
  return [expr {$class ne "" ? $class : [lindex [dict get $::categories $category] 0]}]
}

# bounce_action() of a code: its category's, but a soft failure is no reason to suppress.
proc action_of {class category} {
  set action [lindex [dict get $::categories $category] 2]
  return [expr {$action eq "suppress" && $class eq "soft" ? "retry" : $action}]
}

set codes [dict create] ;# code -> dictionary of bc_code's members
foreach {file kinds_here} {codes.tsv {enhanced class subject group} replies.tsv reply} {
  each_row $file {code category title detail replies reference origin note} {
    set kind [kind_of $code]
    check {$kind in $kinds_here} "code '$code' out of form"
    check {![dict exists $codes $code]} "duplicate code '$code'"
    check_key $category $categories category
    foreach needed {title detail reference origin} {
      check {[set $needed] ne ""} "missing $needed"
    }
    foreach r [split $replies ,] {
      check {[kind_of $r] in {reply group enhanced}} "code '$r' out of form"
    }
    set class [class_of $code $category]
    check {($class eq "success") == ($category eq "delivered")} \
      "category '$category' does not go with code '$code'"
    set action [action_of $class $category]
    check {$action ne "suppress" || $code in $may_suppress} "code '$code' must not suppress"
    set listed [dict exists $founding $code]
    set description $title
    set summary ""
    if {$listed} { lassign [dict get $founding $code] summary description }
    set row [dict create]
    foreach v {kind class category action listed description title summary detail replies
      reference origin} { dict set row $v [set $v] }
    dict set codes $code $row
  }
}
foreach code [dict keys $founding] {
  check {[dict exists $codes $code]} "code '$code' of the founding list is missing"
}
set codes [lsort -stride 2 -index 0 $codes]

set providers [dict create] ;# key -> name
each_row provider_names.tsv {key name} {
  check {[regexp {^[a-z][a-z0-9_]*$} $key]} "provider '$key' out of form"
  check {![dict exists $providers $key]} "duplicate provider '$key'"
  check {$name ne "" && $name ni [dict values $providers]} "missing or duplicate name '$name'"
  dict set providers $key $name
}
check {[dict size $providers] < 255} "too many providers"

set hosts [dict create] ;# domain -> provider; the marks of kind text go to the rules
each_row provider_marks.tsv {provider kind mark note} {
  check_key $provider $providers provider
  check_word $kind {host text} kind
  check {$mark ne ""} "missing mark"
  if {$kind eq "host"} {
    check {[regexp {^[a-z0-9-]+(\.[a-z0-9-]+)+$} $mark]} "host '$mark' out of form"
    check {![dict exists $hosts $mark]} "duplicate host '$mark'"
    dict set hosts $mark $provider
  }
}

# "550 5.7.1", "5.7.1", "5.7.606-5.7.649" -> {reply class subject detail detail}, else ""
proc token_numbers {matcher token} {
  set s {([245])\.([0-9]{1,3})\.([0-9]{1,3})}
  switch -- $matcher {
    enhanced { if {[regexp "^$s\$" $token -> c j d]} { return [list 0 $c $j $d $d] } }
    reply+enhanced {
      if {[regexp "^(\[2-5]\[0-9]\[0-9]) $s\$" $token -> r c j d]} { return [list $r $c $j $d $d] }
    }
    enhanced_range {
      if {[regexp "^$s-$s\$" $token -> c j d c2 j2 d2] && "$c.$j" eq "$c2.$j2" && $d < $d2} {
        return [list 0 $c $j $d $d2]
      }
    }
  }
  return ""
}

set facts {} ;# one list per row, in the order of providers
each_row providers.tsv {provider matcher token hint meaning class category action note source
  confidence} {
  check_key $provider $providers provider
  check_word $matcher $matchers matcher
  check_key $category $categories category
  check_word $class [lrange $classes 1 end] class
  check_word $action $actions action
  check_word $confidence {high medium low} confidence
  check {$token ne "" || $hint ne ""} "missing token"
  check {$meaning ne ""} "missing meaning"
  set numbers [token_numbers $matcher $token]
  check {$matcher in {text token} || $numbers ne ""} "code '$token' out of form"
  lappend facts [list [lsearch [dict keys $providers] $provider] $matcher $token $hint $meaning \
    $class $action $category $source $confidence $numbers]
}
set facts [lsort -integer -index 0 $facts]

# ---- writing C ----

# All texts go into one block and are named by where they begin, so that loading the library
# relocates nothing and equal texts are kept once. 0 is "no text".
set text_at [dict create "" 0]
set text_end 1
set texts {}
proc text {z} {
  global text_at text_end texts
  if {![dict exists $text_at $z]} {
    dict set text_at $z $text_end
    incr text_end [expr {[string length [encoding convertto utf-8 $z]] + 1}]
    lappend texts $z
  }
  return [dict get $text_at $z]
}

proc c_string {z} {
  set out ""
  foreach ch [split [encoding convertto utf-8 $z] ""] {
    scan $ch %c n
    if {$ch in {\" \\ ?}} { append out \\$ch } elseif {$n < 32 || $n > 126} {
      append out [format \\%03o $n]
    } else { append out $ch }
  }
  return \"$out\"
}

proc c_string_or_0 {z} { return [expr {$z eq "" ? "0" : [c_string $z]}] }

# const bc_name NAME[...] = {...}
proc c_names {name size list} {
  set out "const bc_name ${name}\[$size] = {"
  foreach z $list { append out "\n    [c_string $z]," }
  return "$out\n};\n"
}

proc index {list word} { return [lsearch -exact $list $word] }
proc upper {z} { return [string toupper $z] }

set head "/*
** DO NOT EDIT. Made by ext/gen/gen.tcl from ext/data; `make generate` makes it anew.
*/"

# One slot for each host name in a table of twice their number or more (open addressing).
set nhost 64
while {$nhost < 2 * [dict size $hosts]} { set nhost [expr {$nhost * 2}] }

proc tables_h {} {
  global head categories systems codes facts providers hosts nhost text_end
  set out "$head\n#ifndef BC_GEN_TABLES_H\n#define BC_GEN_TABLES_H\n\nenum {"
  foreach c [dict keys $categories] { append out "\n  BC_CAT_[upper $c]," }
  append out "\n  BC_NCATEGORY\n};\n\n/* 0: not known who speaks */\nenum {\n  BC_PROVIDER_NONE,"
  foreach p [dict keys $providers] { append out "\n  BC_PROVIDER_[upper $p]," }
  append out "\n  BC_NPROVIDER\n};\n"
  append out "\n#define BC_NLABEL    [llength $systems]"
  append out "\n#define BC_NCODE     [expr {[llength $codes] / 2}]"
  append out "\n#define BC_NFACT     [llength $facts]"
  append out "\n#define BC_NFACTCODE [llength [factcodes]]"
  append out "\n#define BC_NHOST     [dict size $hosts]"
  append out "\n#define BC_NHOSTSLOT $nhost /* a power of two */"
  append out "\n#define BC_NTEXT     $text_end"
  return "$out\n\n#endif"
}

proc c_categories {} {
  global categories classes faults actions
  set rows ""
  dict for {name c} $categories {
    lassign $c class fault action
    append rows "    {[c_string $name], [index $classes $class], [index $faults $fault],\
[index $actions $action]},\n"
  }
  return "const bc_category bc_categories\[BC_NCATEGORY] = {\n$rows};\n"
}

proc c_codes {} {
  global codes kinds classes actions
  set out "/* code, kind, class, category, action, listed, description */\n"
  append out "const bc_code bc_codes\[BC_NCODE] = {\n"
  dict for {code r} $codes {
    foreach v {kind class category action listed} { set $v [dict get $r $v] }
    append out "    {\"$code\", [index $kinds $kind], [index $classes $class],\
BC_CAT_[upper $category], [index $actions $action], $listed, [text [dict get $r description]]},\n"
  }
  return "$out};\n"
}

proc c_facts {} {
  global facts classes actions
  set out "/* provider, class, action, category, hint */\n"
  append out "const bc_provider_fact bc_provider_facts\[BC_NFACT] = {\n"
  foreach f $facts {
    lassign $f provider matcher token hint meaning class action category source confidence
    append out "    {[expr {$provider + 1}], [index $classes $class], [index $actions $action],\
BC_CAT_[upper $category], [expr {[fact_decides $f] ? [text $hint] : 0}]},\n"
  }
  return "$out};\n"
}

# Does it speak of a code, and is it sure enough to decide? Then its hint must be at hand.
proc fact_decides {f} { return [expr {[lindex $f 10] ne "" && [lindex $f 9] ne "low"}] }

# Facts that decide: {provider fact numbers...}
proc factcodes {} {
  set out {}
  set i -1
  foreach f $::facts {
    incr i
    if {[fact_decides $f]} { lappend out [list [expr {[lindex $f 0] + 1}] $i {*}[lindex $f 10]] }
  }
  return $out
}

# NAME[p] ... NAME[p + 1]: where the rows of provider p are in a list sorted by provider
proc c_starts {name list} {
  set n [expr {[dict size $::providers] + 1}]
  set out "const uint16_t ${name}\[BC_NPROVIDER + 1] = {"
  for {set p 0} {$p <= $n} {incr p} {
    set k 0
    foreach row $list { if {[lindex $row 0] < $p} { incr k } }
    append out [expr {$p % 16 ? " " : "\n    "}] $k ,
  }
  return "$out\n};\n"
}

proc c_factcodes {} {
  set out "/* fact, reply, class, subject, first and last detail */\n"
  append out "const bc_fact_code bc_fact_codes\[BC_NFACTCODE] = {\n"
  foreach f [factcodes] { append out "    {[join [lrange $f 1 end] {, }]},\n" }
  return "$out};\n"
}

proc c_providers {} {
  set out "const bc_text_at bc_provider_at\[BC_NPROVIDER] = {\n    0,"
  dict for {key name} $::providers { append out "\n    [text $name], /* $name */" }
  return "$out\n};\n"
}

# FNV-1a over the bytes from the last to the first, as bc_provider_of_host() does it.
proc host_hash {host} {
  set h 2166136261
  foreach ch [lreverse [split $host ""]] {
    set h [expr {(($h ^ [scan $ch %c]) * 16777619) & 0xFFFFFFFF}]
  }
  return $h
}

proc c_hosts {} {
  global hosts providers nhost
  set slot [lrepeat $nhost 0]
  set rows ""
  set i 0
  dict for {host provider} $hosts {
    incr i
    append rows "    {[text $host], [string length $host], BC_PROVIDER_[upper $provider]},\n"
    set s [expr {[host_hash $host] & ($nhost - 1)}]
    while {[lindex $slot $s]} { set s [expr {($s + 1) & ($nhost - 1)}] }
    lset slot $s $i
  }
  set out "const bc_host bc_hosts\[BC_NHOST] = {\n$rows};\n
/* 1 + place in bc_hosts\[], by hash; 0: free */\nconst uint16_t bc_host_slot\[BC_NHOSTSLOT] = {"
  for {set s 0} {$s < $nhost} {incr s} {
    append out [expr {$s % 16 ? " " : "\n    "}] [lindex $slot $s] ,
  }
  return "$out\n};\n"
}

proc c_texts {} {
  set out "#if defined(__GNUC__)\n#pragma GCC diagnostic push\n"
  append out "#pragma GCC diagnostic ignored \"-Woverlength-strings\"\n#endif\n"
  append out "const char bc_texts\[BC_NTEXT + 1] =\n    \"\\0\""
  foreach z $::texts {
    append out "\n    [string range [c_string $z] 0 end-1]\\0\""
  }
  return "$out;\n#if defined(__GNUC__)\n#pragma GCC diagnostic pop\n#endif\n"
}

# The texts that only the tables show: mkrules packs them (see mkpack.h).
proc c_packed {name n list} {
  set out "const char *const ${name}\[$n]\[[llength [lindex $list 0]]] = {"
  foreach row $list { append out "\n    {" [join [lmap z $row {c_string_or_0 $z}] ",\n     "] "}," }
  return "$out\n};\n"
}

proc texts_c {} {
  global head codes facts categories
  set c [lmap {code r} $codes {
    lmap k {title summary detail replies reference origin} {dict get $r $k}
  }]
  set f [lmap f $facts {
    lassign $f provider matcher token hint meaning class action category source confidence
    list $matcher $token [expr {[fact_decides $f] ? "" : $hint}] $meaning $source $confidence
  }]
  set k [lmap {name v} $categories {lrange $v 3 end}]
  return [join [list "$head\n/* clang-format off */\n#include \"mkpack.h\"\n" \
    [c_packed mk_code_text BC_NCODE $c] \
    [c_packed mk_fact_text BC_NFACT $f] \
    [c_packed mk_category_text BC_NCATEGORY $k]] \n]
}

proc tables_c {} {
  global head classes faults actions phases kinds providers facts
  set shifted [lmap f $facts { lreplace $f 0 0 [expr {[lindex $f 0] + 1}] }]
  return [join [list "$head\n#include \"../core/core.h\"\n" \
    [c_names bc_class_name BC_CLASS_N $classes] \
    [c_names bc_fault_name BC_FAULT_N $faults] \
    [c_names bc_action_name BC_ACTION_N $actions] \
    [c_names bc_phase_name BC_PHASE_N $phases] \
    [c_names bc_kind_name BC_KIND_N $kinds] \
    [c_providers] \
    [c_categories] [c_codes] [c_facts] [c_starts bc_fact_start $shifted] \
    [c_factcodes] [c_starts bc_fact_code_start [factcodes]] [c_hosts] [c_texts]] \n]
}

# ---- writing SQL ----

proc sql_text {z} {
  if {$z eq ""} { return NULL }
  return "'[string map {' ''} $z]'"
}

proc sql_insert {table rows} {
  set out ""
  foreach row $rows { append out "INSERT INTO $table VALUES([join $row ,]);\n" }
  return $out
}

proc tables_sql {} {
  global categories codes facts providers systems
  set c [lmap {name v} $categories {
    set class [expr {[lindex $v 0] eq "" ? "none" : [lindex $v 0]}]
    list [sql_text $name] {*}[lmap z [lreplace $v 0 0 $class] {sql_text $z}]
  }]
  set r [lmap {code v} $codes {
    list [sql_text $code] {*}[lmap k {kind class category action description title summary detail
      replies reference origin} {sql_text [dict get $v $k]}] [dict get $v listed]
  }]
  set names [dict values $providers]
  set p [lmap f $facts {
    lassign $f provider matcher token hint meaning class action category source confidence
    lmap z [list [lindex $names $provider] $matcher $token $hint $meaning $class $action $category \
      $source $confidence] {sql_text $z}
  }]
  return "-- DO NOT EDIT. Made by ext/gen/gen.tcl from ext/data; `make generate` makes it anew.
--
-- The tables bounce_codes, bounce_categories and bounce_providers as ordinary tables, for places
-- that cannot load extensions (and for other databases; it is plain SQL):
--
--   sqlite3 mail.db < sql/bounce_codes.sql
--   SELECT l.code, c.description FROM log l LEFT JOIN bounce_codes c ON c.code = l.code;

BEGIN;

DROP TABLE IF EXISTS bounce_categories;
CREATE TABLE bounce_categories(
  category TEXT NOT NULL PRIMARY KEY, default_class TEXT, fault TEXT NOT NULL,
  action TEXT NOT NULL, meaning TEXT NOT NULL,
  [join [lmap s $systems {set _ "$s TEXT"}] {, }]
);
[sql_insert bounce_categories $c]
DROP TABLE IF EXISTS bounce_codes;
CREATE TABLE bounce_codes(
  code TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL, class TEXT, category TEXT NOT NULL,
  action TEXT NOT NULL, description TEXT NOT NULL, title TEXT NOT NULL, summary TEXT,
  detail TEXT NOT NULL, replies TEXT, reference TEXT NOT NULL, origin TEXT NOT NULL,
  listed INTEGER NOT NULL
);
[sql_insert bounce_codes $r]
DROP TABLE IF EXISTS bounce_providers;
CREATE TABLE bounce_providers(
  provider TEXT NOT NULL, matcher TEXT NOT NULL, token TEXT, hint TEXT, meaning TEXT NOT NULL,
  class TEXT, action TEXT NOT NULL, category TEXT NOT NULL, source TEXT, confidence TEXT NOT NULL
);
[sql_insert bounce_providers $p]
COMMIT;"
}

file mkdir $outdir $sqldir
set c [string trimright [tables_c]] ;# first: it collects the texts that tables.h counts
check {$text_end <= 65536} "the texts that are not packed are longer than 65,536 bytes"
write_file [file join $outdir tables.c] $c\n
write_file [file join $outdir mktexts.c] [string trimright [texts_c]]\n
write_file [file join $outdir tables.h] [tables_h]\n
write_file [file join $sqldir bounce_codes.sql] [tables_sql]\n
