# peers.tcl: the same texts through bounce_category, and our own phrases through other matchers.
#
#   make bench-peers
#   make bench-peers ARGS=re2    only peers whose name holds 're2'
#
# Every figure is the median of BC_BENCH_RUNS (5) runs in processor time; the runs of all peers are
# interleaved, each beside the function that does nothing, and ratios are taken there. The first run
# stands apart: bounce_category and RE2::Set remember what they have seen, and the texts repeat. The
# peers are peer_*.c and .cpp; one whose library is not installed says so. Not a test: it judges
# nothing.

source [file join [file dirname [file dirname [file normalize [info script]]]] tester.tcl]
db close

set build [file join $tester::root build bench]
set runs [expr {[info exists env(BC_BENCH_RUNS)] ? $env(BC_BENCH_RUNS) : 5}]
set only [lindex $argv 0]
set nrow 20000

# The first rows of the bench log, which bench.tcl makes.
set env(BC_BENCH_ROWS) $nrow
exec [info nameofexecutable] [file join $testdir bench bench.tcl] {no measure}
sqlite3 db [file join $build log-$nrow.db]
load_extension db
set nop [file join $build nop$tester::tail]
db eval {SELECT load_extension($nop)}
set tables mixed
set json [shared_path corpus/dev.json]
if {$json ne ""} {
  set f [open $json]
  fconfigure $f -encoding utf-8
  set text [read $f]
  close $f
  db eval {
    CREATE TEMP TABLE corpus(diag TEXT);
    WITH RECURSIVE i(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM i WHERE n < 18)
    INSERT INTO corpus SELECT json_extract(e.value, '$.text') FROM i, json_each($text) e;
  }
  lappend tables corpus
}

# ---- our patterns as regular expressions ----
# Bytes without regard to case, which is the fastest mode of all three. A pattern only has to be
# found, so what may be left out at its ends is left out. Between words that are not ASCII stand
# ASCII characters that are no letters (none need stand between Chinese ones), and \b, which would
# not know their letters, is not asked for. Not carried over: small words that may stand in
# between, accents that may be missing, codes and providers that a rule may ask for.

set sep {[^a-zA-Z0-9]+}
set sep_other {[\x00-\x20!-/:-@\x5b-`\x7b-\x7f]}

# The places of a pattern: lists of words, "%" or "_", and whether they may be left out.
proc places {pattern} {
  set out {}
  foreach token [split $pattern " "] {
    if {$token eq "%" || $token eq "_"} { lappend out [list $token 0]; continue }
    set optional [regexp {^\||\|$} $token]
    # 'mail.example|host': the last part has the alternatives
    foreach part [split [string trim [regsub -all {[\x01-!"-),-/:-@\[-`{}~]+} $token " "]]] {
      set words [lsearch -all -inline -not -exact [split $part |] ""]
      if {[llength $words]} { lappend out [list $words $optional] }
    }
  }
  return $out
}
proc inner {k places} { # must something come before and after place k, with no gap between?
  set found {}
  foreach side [list [lreverse [lrange $places 0 $k-1]] [lrange $places $k+1 end]] {
    foreach p $side {
      if {[lindex $p 0] eq "%"} break
      if {![lindex $p 1]} { lappend found 1 ; break }
    }
  }
  return [expr {[llength $found] == 2}]
}
proc kind {words} {
  set kind ascii
  foreach w $words {
    if {[regexp {[^\x00-\x7f]} $w]} { set kind other }
    if {[regexp {[\u2e80-\uffff]} $w]} { return cjk }
  }
  return $kind
}
proc between {a b} {
  if {"cjk" in [list $a $b]} { return $::sep_other* }
  if {"other" in [list $a $b]} { return $::sep_other+ }
  return $::sep
}
# A word with its borders: only at the pattern's ends and at gaps, else what stands between
# words has them.
proc one_word {w left right} {
  set other [regexp {[^\x00-\x7f]} $w]
  set star [string match *\\* $w]
  set w [string trimright $w *]
  if {$left && !$other} { set w "\\b$w" }
  if {$star && !$right} { append w {[a-zA-Z0-9\x80-\xff]*} }
  if {$right && !$star && !$other} { append w "\\b" }
  return $w
}
# The regex as pairs of the first word and the rest, one for each first word.
proc translate {pattern} {
  set all [places $pattern]
  set places {}
  for {set k 0} {$k < [llength $all]} {incr k} {
    if {![lindex $all $k 1] || [inner $k $all]} { lappend places [lindex $all $k] }
  }
  while {[lindex $places 0 0] in {% _}} { set places [lrange $places 1 end] }
  while {[lindex $places end 0] in {% _}} { set places [lrange $places 0 end-1] }
  set rest ""
  set n [llength $places]
  for {set k 1} {$k < $n} {incr k} {
    lassign [lindex $places $k] words optional
    if {$words eq "%"} { append rest .*? ; continue }
    set gap [expr {[lindex $places $k-1 0] eq "%"}]
    set ends [expr {$k + 1 == $n || [lindex $places $k+1 0] eq "%"}]
    if {$words eq "_"} {
      set re {[a-zA-Z0-9\x80-\xff]+}
    } else {
      set re [join [lmap w $words { one_word $w $gap $ends }] |]
    }
    if {[llength $words] > 1} { set re (?:$re) }
    if {!$gap} {
      set re [between [kind [lindex $places $k-1 0]] [kind $words]]$re
    }
    append rest [expr {$optional ? "(?:$re)?" : $re}]
  }
  set ends [expr {$n == 1 || [lindex $places 1 0] eq "%"}]
  return [lmap w [lindex $places 0 0] { list [one_word $w 1 $ends] $rest }]
}

set rules [db eval {SELECT pattern FROM bounce_rules WHERE category <> '-' ORDER BY priority DESC, rowid}]

# RE2 and vectorscan take one regex a rule, by rank.
proc regexes {} {
  set id 0
  return [lmap pattern $::rules {
    set words [lmap pair [set pairs [translate $pattern]] { lindex $pair 0 }]
    set first [expr {[llength $words] > 1 ? "(?:[join $words |])" : [lindex $words 0]}]
    list [incr id] $first[lindex $pairs 0 1]
  }]
}

# PCRE2 takes few large ones, and tries alternatives one by one: so one for each first letter, in
# it by the second letter, then by the first word, with a mark that says which pattern it was.
proc add_pcre2 {} {
  set id 0
  foreach pattern $::rules {
    incr id
    foreach pair [translate $pattern] {
      lassign $pair word rest
      set bare [regsub {^\\b} $word ""]
      set a [string index $bare 0]
      if {$bare eq $word} { set a other }
      dict lappend tree($a) $word "${rest}(*:$id)"
    }
  }
  foreach a [lsort [array names tree]] { add_pcre2_words $a $tree($a) }
}
proc add_pcre2_words {a words} {
  if {$a eq "other"} {
    set parts [lmap {w rests} $words { set _ "${w}(?:[join $rests |])" }]
    set re [join $parts |]
  } else {
    set by {}
    dict for {w rests} $words {
      set bare [string range $w 2 end] ;# without \b and its letter
      set b [string index $bare 1]
      if {$b eq "\\" || $b eq "\["} { set b "" } ;# a word of one letter
      set tail [string range $bare [expr {$b eq "" ? 1 : 2}] end]
      dict lappend by $b "${tail}(?:[join $rests |])"
    }
    set parts {}
    dict for {b tails} $by { lappend parts "${b}(?:[join $tails |])" }
    set re "\\b${a}(?:[join $parts |])"
  }
  if {[catch {db eval {SELECT pcre2_add(1, $re)}} msg]} {
    set n [expr {[dict size $words] / 2 * 2}] ;# keys and values of the first half
    if {$n < 2} { error "$msg: [string range $re 0 200]" }
    add_pcre2_words $a [lrange $words 0 $n-1]
    add_pcre2_words $a [lrange $words $n end]
  } else {
    incr ::nPcre2
  }
}

# ---- the peers ----

# What people write by hand: the commonest phrases of the categories, most frequent first.
set likes {
  user_unknown {{%user unknown%} {%unknown user%} {%no such user%} {%does not exist%} {%not found%}}
  mailbox_full {{%mailbox%full%} {%quota%}} ip_blocklisted {%spamhaus% {%blocked using%}}
  greylisted {%greylist%} rate_limited {{%rate limit%} {%too many connections%}}
  mailbox_disabled {%disabled%} domain_unknown {{%host not found%}} network_error {{%timed out%}}
  expired {%expired%} dns_error {{%name service error%}} routing_error {%loop%} spam_content {%spam%}
  virus_detected {%virus%} attachment_blocked {%attachment%} auth_failure {%dmarc%}
  reverse_dns {{%reverse dns%}} bad_reputation {%reputation%} domain_blocklisted {%dbl%}
  relay_denied {%relay%} sender_rejected {{%sender%rejected%}} message_too_large {{%too large%}}
  too_many_recipients {{%too many recipients%}} recipient_restricted {{%not authorized%}}
  bad_address {{%bad address%}} tls_required {%starttls%} smtp_auth {%authentication%}
  protocol_error {{%syntax error%}} content_format {%header%} mailbox_moved {%moved%}
  complaint {%complaint%} suppressed {%suppress%} auto_reply {{%out of office%}}
  policy_rejection {%policy%} server_error {{%try again later%}} delivered {{%250 ok%}}
  unknown {%rejected%}
}
set like "CASE"
set nLike 0
foreach {category patterns} $likes {
  foreach p $patterns { append like " WHEN diag LIKE '$p' THEN '$category'"; incr nLike }
}
append like " END"

set nPcre2 0
set peers {}
set missing {}
proc wanted {name} { expr {$::only eq "" || [string match *$::only* $name]} }
# NAME in the table, the expression, how long its patterns took to compile and their bytes; FUNC
# for the peers that are extensions.
proc peer {name expr {ms ""} {bytes ""} {func ""}} {
  if {[wanted $name]} { lappend ::peers [list $name $expr $ms $bytes $func] }
}
# Load FILE of build/bench; 0 when it is not there, which is told at the end.
proc library {file package args} {
  set path [file join $::build $file$tester::tail]
  if {[lsearch -exact [lmap name $args { wanted $name }] 1] < 0} { return 0 }
  if {![file exists $path]} {
    foreach name $args { lappend ::missing "$name: not installed (Debian: apt-get install $package)" }
    return 0
  }
  set entry sqlite3_[regsub -all {[^a-z]} $file ""]_init ;# as SQLite would call it
  db eval {SELECT load_extension($path, $entry)}
  return 1
}
# Add the patterns by SCRIPT and compile them: milliseconds and bytes.
proc compiled {func script} {
  set t0 [db one {SELECT cpu()}]
  eval $script
  set bytes [db one "SELECT $func\_compile()"]
  return [list [expr {([db one {SELECT cpu()}] - $t0) * 1000}] $bytes $func]
}
proc add_all {func} {
  foreach r $::regexes { lassign $r id re ; db eval "SELECT $func\_add(\$id, \$re)" }
}
set regexes [regexes]
peer bounce_category bounce_category(diag)
peer "CASE of $nLike LIKEs" $like
if {[library peer_pcre2 libpcre2-dev "PCRE2, JIT"]} {
  peer "PCRE2, JIT" pcre2(diag) {*}[compiled pcre2 add_pcre2]
}
if {[library peer_re2 libre2-dev "RE2::Set" "FilteredRE2"]} {
  peer "RE2::Set" re2_set(diag) {*}[compiled re2_set {add_all re2_set}]
  peer "FilteredRE2" re2(diag) {*}[compiled re2 {add_all re2}]
}
if {[library peer_hs libvectorscan-dev "vectorscan, best" "vectorscan, any"]} {
  set made [compiled vectorscan {add_all vectorscan}]
  peer "vectorscan, best" vectorscan(diag) {*}$made
  peer "vectorscan, any" vectorscan_any(diag) {*}$made
}

# ---- runs ----

proc seconds {sql} {
  set t0 [db one {SELECT cpu()}]
  db eval $sql
  return [expr {[db one {SELECT cpu()}] - $t0}]
}
proc median {list} { lindex [lsort -real $list] [expr {[llength $list] / 2}] }

proc heap {func} {
  return [expr {$func eq "" ? 0 : [db one "SELECT $func\_heap()"]}]
}

puts "SQLite [db one {SELECT sqlite_version()}], [db one {SELECT bounce_version()}]"
puts "[llength $rules] patterns; PCRE2 has them in $nPcre2 regexes"
foreach p $peers { set grown([lindex $p 0]) 0 }
foreach t $tables {
  set n [db one "SELECT count(*) FROM $t"]
  for {set i 0} {$i <= $runs} {incr i} {
    foreach p $peers {
      lassign $p name expr ms bytes func
      set t0 [seconds "SELECT count(nop(diag)) FROM $t"]
      set heap [heap $func]
      set t1 [seconds "SELECT count($expr) FROM $t"]
      incr grown($name) [expr {[heap $func] - $heap}]
      if {$i == 0} { # told apart: some learn from what they have seen
        set first($t,$name) [expr {$t1 / $t0}]
        continue
      }
      lappend taken($t,$name) $t1
      lappend ratio($t,$name) [expr {$t1 / $t0}]
      lappend base($t) $t0
    }
  }
  puts ""
  puts [format "-- %s: %d texts of %.0f bytes, %d of them distinct; base %.0f ns a text" $t $n \
    [db one "SELECT avg(length(CAST(diag AS BLOB))) FROM $t"] \
    [db one "SELECT count(DISTINCT diag) FROM $t"] [expr {[median $base($t)] / $n * 1e9}]]
  puts [format "%-18s %7s %9s %10s %10s %7s %11s %9s %9s" "median of $runs" ratio "first run" \
    "ns a text" "texts/s" found "compile, ms" "MB" "MB later"]
  foreach p $peers {
    lassign $p name expr ms bytes
    set s [median $taken($t,$name)]
    set found [db one "SELECT avg(c IS NOT NULL AND c <> 'unknown') FROM (SELECT $expr AS c FROM $t)"]
    set tail [list - - -]
    if {$bytes ne ""} {
      set tail [list [format %.0f $ms] [format %.1f [expr {$bytes / 1e6}]] \
        [format %.1f [expr {($bytes + $grown($name)) / 1e6}]]]
    }
    puts [format "%-18s %7.1f %9.1f %10.0f %10.0f %6.1f%% %11s %9s %9s" $name [median $ratio($t,$name)] \
      $first($t,$name) [expr {$s / $n * 1e9}] [expr {$n / $s}] [expr {100 * $found}] {*}$tail]
  }
}
puts [format "\nbounce_category's rules are compiled when the library is built; the library has %.1f MB." \
  [expr {[file size $tester::ext] / 1e6}]]
foreach line $missing { puts $line }
db close
