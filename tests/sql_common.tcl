# sql_common.tcl: what the tests of sql/ share.

# Run the statements of sql/$name on $db, as the shell would. A parameter of the file (:log) is the
# caller's variable. Gives the rows of all its statements, in one list.
proc run_sql {name {db db}} {
  set f [open [file join $tester::root sql $name] r]
  fconfigure $f -encoding utf-8
  set text [read $f]
  close $f
  return [uplevel [list $db eval $text]]
}

# A fresh connection `db` with the given files of sql/ run.
proc fresh {args} {
  reset_db
  foreach name $args { run_sql $name }
}

proc write_file {path text} {
  set f [open $path w]
  fconfigure $f -encoding utf-8
  puts -nonewline $f $text
  close $f
  return $path
}

# One row by hand, through the door that all rows take.
proc deliver {time recipient outcome {diagnostic {}} args} {
  array set o [concat {queue_id {} relay mx.example.net sender news@sender.example attempted 1
                       campaign {} delay {}} $args]
  db eval {INSERT INTO delivery_in(time, recipient, outcome, diagnostic, queue_id, relay, sender,
                                   attempted, campaign, delay)
           VALUES($time, $recipient, $outcome, nullif($diagnostic, ''), nullif($o(queue_id), ''),
                  $o(relay), $o(sender), $o(attempted), nullif($o(campaign), ''),
                  nullif($o(delay), ''))}
}
