# log_common.tcl: what the log tests share.

set logDir [scratch_dir log]

# Write text (bytes as they are) to a file of the scratch folder; gives its path.
proc put {name text {encoding utf-8}} {
  set path [file join $::logDir $name]
  set f [open $path wb]
  puts -nonewline $f [encoding convertto $encoding $text]
  close $f
  return $path
}

# The lines of a test text: leading blank lines and indentation away, a newline after each.
proc lines {text} {
  set out ""
  foreach line [split [string trim $text] \n] { append out [string trimleft $line] \n }
  return $out
}

# do_log_test NAME TEXT COLUMNS WANT: the rows of a log of this text. An optional list of
# arguments (format, year) comes last.
proc do_log_test {name text columns want {arguments {}}} {
  set ::logFile [put [string map {. _} $name].log [lines $text]]
  set list [join [linsert $arguments 0 {$::logFile}] ,]
  uplevel #0 [list do_execsql_test $name "SELECT $columns FROM bounce_log($list)" $want]
}

# The same for one line alone.
proc do_line_test {name line columns want {format ""}} {
  set ::logLine $line
  set list [expr {$format eq "" ? {$::logLine} : "\$::logLine, '$format'"}]
  uplevel #0 [list do_execsql_test $name "SELECT $columns FROM bounce_logline($list)" $want]
}
