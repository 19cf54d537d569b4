# bouncecodes: `make` builds ./bouncecodes.so (.dylib, .dll) for `.load ./bouncecodes`.
#
#   make demo       install what is missing, build, and classify a delivery log
#                   (make demo LOG=/var/log/mail.log takes yours)
#   make test       install what is missing, build, run all tests
#   make bench      speed, as ratios to a function that does nothing
#   make bench-peers   speed beside PCRE2, RE2 and vectorscan, where they are installed
#   make fuzz       random input to every part, for seconds; fuzz-long: for longer
#   make fuzz-regress   the kept inputs again, with any compiler
#   make coverage   lines, branches and conditions that the tests reach (needs clang and llvm)
#   make mutants    how many small changes of ext/core the tests notice
#   make accuracy   how often the answers are right, on labelled diagnostics
#   make matrix     the tests on other SQLites, compilers and processors (long; also matrix-quick)
#   make install    PREFIX, LIBDIR, INCLUDEDIR, DESTDIR; and make uninstall
#   make static     build/libbouncecodes.a, for sqlite3_auto_extension
#   make amalgamation   dist/bouncecodes.c and .h, everything in two files
#   make generate   ext/gen and sql/bounce_codes.sql from ext/data, after an edit there
#   make work       no function of the core takes more steps than it did (see make bench for time)
#   make answers    write down what the tests hold answers against, once changes are as meant
#   make check-generated   fails when they are not what ext/data says
#   make lint       clang-format, clang-tidy, cppcheck, gcc -fanalyzer
#   make clean      remove all that was built
#
# WERROR=1 turns warnings into errors. V=1 shows the compiler's command lines.

VERSION := $(shell cat VERSION)
OS := $(shell uname -s)
TCLSH ?= tclsh
SQLITE3 ?= sqlite3
CFLAGS ?= -O2
LOG ?=
V ?=
Q = $(if $(V),,@)
say = $(if $(V),,@echo '  $1')

WARN = -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-overlength-strings $(if $(WERROR),-Werror)

# No stack protector and no fortified calls: with them the library would need symbols that not
# every libc has. Without -nostdlib it would be tied to the libc that it was built with. Nothing is
# thrown through C, so there are no tables for unwinding (LEAN); -g brings its own. Jumps need no
# round addresses. Code and constants share a segment (noseparate-code), so that no page is filled
# up between them.
BC_CFLAGS = -std=c11 -DNDEBUG -DBC_VERSION='"$(VERSION)"' -fvisibility=hidden -fPIC \
  -fno-stack-protector -U_FORTIFY_SOURCE $(LEAN) $(WARN) $(CFLAGS)

comma = ,
ifeq ($(OS),Darwin)
  TAIL = dylib
  SHARED = -dynamiclib
else ifneq (,$(findstring MINGW,$(OS))$(findstring MSYS,$(OS))$(findstring Windows,$(OS)))
  TAIL = dll
  SHARED = -shared
else
  TAIL = so
  LEAN = -fno-asynchronous-unwind-tables -falign-jumps=1 -falign-loops=1 -falign-functions=1 -Wno-ignored-optimization-argument
  SHARED = -shared -Wl,-O1 $(if $(filter Linux,$(OS)),-nostdlib -Wl$(comma)-z$(comma)noseparate-code)
  LIBS = $(if $(filter Linux,$(OS)),-lgcc)
endif

TARGET = bouncecodes.$(TAIL)
SRC = $(wildcard ext/*.c ext/core/*.c) $(filter-out ext/gen/mk%,$(wildcard ext/gen/*.c))
HDR = $(wildcard ext/*.h ext/core/*.h ext/gen/*.h)
OBJ = $(SRC:ext/%.c=build/obj/%.o)
STATIC_OBJ = $(SRC:ext/%.c=build/static/%.o)
# What does not run for every row, or for few people, is made small.
COLD = $(addsuffix .o,bouncecodes log tables userrules core/compile core/extract core/texts \
  $(addprefix core/log_,detect exim haraka json kumomta opensmtpd postfix powermta qmail sendmail zonemta))
$(COLD:%=build/obj/%) $(COLD:%=build/static/%): CFLAGS := $(CFLAGS:-O2=-Os)

all: $(TARGET)

$(TARGET): $(OBJ)
	$(call say,link $@)
	$(Q)$(CC) $(SHARED) $(LDFLAGS) -o $@ $(OBJ) $(LIBS)

build/obj/%.o: ext/%.c Makefile VERSION
	@mkdir -p $(@D)
	$(call say,compile $<)
	$(Q)$(CC) $(BC_CFLAGS) $(CPPFLAGS) -MMD -MP -c -o $@ $<

build/static/%.o: ext/%.c Makefile VERSION
	@mkdir -p $(@D)
	$(call say,compile $<)
	$(Q)$(CC) $(BC_CFLAGS) -DSQLITE_CORE $(CPPFLAGS) -MMD -MP -c -o $@ $<

static: build/libbouncecodes.a
build/libbouncecodes.a: $(STATIC_OBJ)
	rm -f $@
	$(AR) rcs $@ $(STATIC_OBJ)

amalgamation: dist/bouncecodes.c
dist/bouncecodes.c: ext/gen/amalgamate.tcl VERSION $(SRC) $(HDR)
	@mkdir -p dist
	$(TCLSH) ext/gen/amalgamate.tcl $(VERSION) dist $(SRC)

# ---- what needs more than a compiler ----

deps:
	@CC='$(CC)' TCLSH='$(TCLSH)' SQLITE3='$(SQLITE3)' sh tests/deps.sh

demo: deps
	@$(MAKE) $(if $(V),,-s) --no-print-directory all
	@SQLITE3="$(SQLITE3)" sh demo/demo.sh "$(LOG)"

test: deps
	@$(MAKE) $(if $(V),,-s) --no-print-directory all
	@$(TCLSH) tests/all.tcl $(TESTS)

# The answers that are written down, as they are today.
answers: all
	$(TCLSH) tests/matrix.test fill
	$(TCLSH) tests/change.test fill
	$(MAKE) --no-print-directory build/work/work
	build/work/work $(WORK_FILES) > tests/work/work.txt

accuracy: deps
	@$(MAKE) $(if $(V),,-s) --no-print-directory all
	@$(TCLSH) tests/accuracy.tcl $(ARGS)

bench: deps
	@$(MAKE) $(if $(V),,-s) --no-print-directory all build/bench/nop.$(TAIL)
	@$(TCLSH) tests/bench/bench.tcl $(ARGS)
	-@SQLITE3="$(SQLITE3)" sh tests/bench/logbench.sh "$(CURDIR)/$(TARGET)"

build/bench/nop.$(TAIL): tests/bench/nop.c
	@mkdir -p $(@D)
	$(CC) -std=c11 -O2 -fPIC $(WARN) $(if $(filter dylib,$(TAIL)),-dynamiclib,-shared) -o $@ $<

# ---- peers: the same texts through PCRE2, RE2 and vectorscan (tests/bench/peers.tcl) ----
# Each is built where its header is; peers.tcl says which are not. They are no part of `make`.

CXX ?= c++
PEER_FLAGS = -O2 -fPIC $(WARN) $(if $(filter dylib,$(TAIL)),-dynamiclib,-shared)

.PHONY: bench-peers
bench-peers: deps
	@$(MAKE) $(if $(V),,-s) --no-print-directory all build/bench/nop.$(TAIL)
	@peer() { if "$$@"; then $(MAKE) -s --no-print-directory $$so; else rm -f $$so; fi; }; \
	have() { "$$@" -fsyntax-only /dev/null 2>/dev/null; }; \
	so=build/bench/peer_pcre2.$(TAIL); peer have $(CC) -x c -DPCRE2_CODE_UNIT_WIDTH=8 -include pcre2.h; \
	so=build/bench/peer_re2.$(TAIL); peer have $(CXX) -x c++ -std=c++17 -include re2/set.h; \
	so=build/bench/peer_hs.$(TAIL); peer have $(CC) -x c -include hs/hs.h
	@$(TCLSH) tests/bench/peers.tcl $(if $(ARGS),'$(ARGS)')

build/bench/peer_pcre2.$(TAIL): tests/bench/peer_pcre2.c tests/bench/peer.h
	$(CC) -std=c11 $(PEER_FLAGS) -o $@ $< -lpcre2-8
build/bench/peer_re2.$(TAIL): tests/bench/peer_re2.cpp tests/bench/peer.h
	$(CXX) -std=c++17 $(PEER_FLAGS) -o $@ $< -lre2
build/bench/peer_hs.$(TAIL): tests/bench/peer_hs.c tests/bench/peer.h
	$(CC) -std=c11 $(PEER_FLAGS) -o $@ $< -lhs

# ---- fuzzing (tests/fuzz) ----
# Each harness is built twice: with libFuzzer by $(FUZZ_CC), and with regress.c by $(CC). FUZZ says
# which ones. What is found stays in build/fuzz/art and, as the last line says, becomes a file of
# tests/fuzz/found/NAME with its repair.

FUZZ ?= scan classify fingerprint match shapes rules log sql
FUZZ_CC ?= clang
FUZZ_SECONDS ?= 120
FUZZ_SAN ?= -fsanitize=address,undefined -fno-sanitize-recover=all
FUZZ_CFLAGS = -std=c11 -g -O1 -DSQLITE_CORE -DBC_VERSION='"$(VERSION)"' $(FUZZ_SAN) $(CPPFLAGS) -MMD -MP
FUZZ_SHARED = $(addprefix tests/fuzz/,naive.c naive_rules.c compare.c shapes.c)
FUZZ_LIB = $(SRC) $(FUZZ_SHARED)
CORE_SRC = $(filter ext/core/% ext/gen/%,$(SRC))

fuzz:
	@$(MAKE) --no-print-directory fuzz-long FUZZ_SECONDS=10
fuzz-long:
	@if echo 'int LLVMFuzzerTestOneInput(void); int LLVMFuzzerTestOneInput(void) { return 0; }' | \
	  $(FUZZ_CC) -fsanitize=fuzzer -x c - -o /dev/null 2>/dev/null; then \
	  $(MAKE) --no-print-directory -s -j 2 $(FUZZ:%=build/fuzz/fuzz_%) build/fuzz/one.so && \
	  sh tests/fuzz/run.sh $(FUZZ_SECONDS) $(FUZZ); \
	else echo "fuzz: skipped, $(FUZZ_CC) has no libFuzzer"; fi
fuzz-regress:
	@$(MAKE) --no-print-directory -s -j 2 $(FUZZ:%=build/fuzz/regress_%) build/fuzz/one.so build/naivecheck
	@sh tests/fuzz/run.sh regress $(FUZZ)

build/fuzz/fuzz_%: build/fuzz/lf/tests/fuzz/fuzz_%.o build/fuzz/lf/lib.a
	$(FUZZ_CC) -fsanitize=fuzzer $(FUZZ_SAN) -o $@ $^ $(if $(filter %_sql,$@),-lsqlite3 -ldl)
build/fuzz/regress_%: build/fuzz/re/tests/fuzz/fuzz_%.o build/fuzz/re/tests/fuzz/regress.o build/fuzz/re/lib.a
	$(CC) $(FUZZ_SAN) -o $@ $^ $(if $(filter %_sql,$@),-lsqlite3 -ldl)
build/fuzz/lf/lib.a: $(FUZZ_LIB:%.c=build/fuzz/lf/%.o)
	rm -f $@ && $(AR) rcs $@ $^
build/fuzz/re/lib.a: $(FUZZ_LIB:%.c=build/fuzz/re/%.o)
	rm -f $@ && $(AR) rcs $@ $^
build/fuzz/lf/%.o: %.c Makefile
	@mkdir -p $(@D)
	$(FUZZ_CC) $(FUZZ_CFLAGS) $(WARN) $(if $(filter ext/%,$<),-fsanitize=fuzzer-no-link,-O2) -c -o $@ $<
build/fuzz/re/%.o: %.c Makefile
	@mkdir -p $(@D)
	$(CC) $(FUZZ_CFLAGS) -Wall -Wextra -c -o $@ $<
build/fuzz/one.so: dist/bouncecodes.c
	@mkdir -p $(@D)
	$(CC) -std=c11 -O1 -fPIC -shared -fno-stack-protector -U_FORTIFY_SOURCE -o $@ $<
.SECONDARY: $(FUZZ:%=build/fuzz/lf/tests/fuzz/fuzz_%.o) $(FUZZ:%=build/fuzz/re/tests/fuzz/fuzz_%.o)

# The fast matcher against the naive one on whole files: build/naivecheck FILE...
naivecheck: build/naivecheck
build/naivecheck: tests/fuzz/naivecheck.c $(FUZZ_SHARED) $(wildcard tests/fuzz/*.h) $(CORE_SRC) $(HDR)
	@mkdir -p build
	$(CC) -std=c11 -O2 -g $(WARN) -o $@ tests/fuzz/naivecheck.c $(FUZZ_SHARED) $(CORE_SRC)
# ---- coverage ----
# An ordinary build with counters, by any clang with its llvm-cov: make coverage COV_CC=clang-14.
# MC/DC needs 18 or later. ARGS=log.c lists what is missing there; see tests/coverage.tcl.

COV_CC ?= clang-19
COV = -fprofile-instr-generate -fcoverage-mapping $(shell $(COV_CC) -fcoverage-mcdc -fcoverage-mapping \
  -fprofile-instr-generate -E -x c /dev/null >/dev/null 2>&1 && echo -fcoverage-mcdc)

COV_LIB = build/coverage/bouncecodes.$(TAIL)
COV_PROGRAMS = $(addprefix build/coverage/,guard threads mkrules) $(FUZZ:%=build/coverage/regress_%)

.PHONY: coverage
coverage: deps all $(COV_LIB) $(if $(filter Linux,$(OS)),build/oom/oom build/fault/fault build/fuzz/one.so $(COV_PROGRAMS))
	@$(TCLSH) tests/coverage.tcl build/coverage '$(patsubst clang%,%,$(notdir $(COV_CC)))' $(ARGS)

$(COV_LIB): $(SRC) $(HDR) VERSION
	@command -v $(COV_CC) >/dev/null || { echo 'No $(COV_CC) here. Debian: apt-get install clang-19 llvm-19' \
	  'libclang-rt-19-dev; any other: make coverage COV_CC=clang-14' >&2; exit 1; }
	@mkdir -p $(@D)
	$(call say,compile ext/ with counters)
	$(Q)$(COV_CC) -std=c11 -DNDEBUG -DBC_COVERAGE -DBC_VERSION='"$(VERSION)"' -O1 -fPIC -shared $(COV) -o $@ $(SRC) \
	  2>$(@D)/compile.log || { cat $(@D)/compile.log >&2; exit 1; }

# Programs that else have the sources in them, on the library.
COV_PROGRAM = $(Q)$(CC) -std=c11 -D_POSIX_C_SOURCE=200809L -g -O1 -Iext -o $@ $(filter %.c,$^) '$(CURDIR)/$(COV_LIB)'
build/coverage/guard: tests/guard/guard.c $(COV_LIB)
	$(COV_PROGRAM)
build/coverage/threads: tests/threads/threads.c $(COV_LIB)
	$(COV_PROGRAM) -lsqlite3 -lpthread
build/coverage/mkrules: $(wildcard ext/gen/mk*.c) $(COV_LIB)
	$(COV_PROGRAM)
build/coverage/regress_%: tests/fuzz/fuzz_%.c tests/fuzz/regress.c $(FUZZ_SHARED) $(COV_LIB)
	$(COV_PROGRAM) -lsqlite3

# ---- mutants ----
# MUTANTS changes, one at a time, of operators and constants in ext/core, drawn by SEED; ARGS=scan.c
# limits them to that file. Takes some seconds each.

MUTANTS ?= 100
SEED ?= 1

.PHONY: mutants
mutants: deps all
	@$(TCLSH) tests/mutants.tcl build/mutants '$(CC) $(BC_CFLAGS) $(CPPFLAGS) -O1' '$(CC) $(SHARED) $(LDFLAGS)' \
	  '$(LIBS)' '$(CHECK_CC) $(SANITIZE)' '$(GUARD_FILES)' '$(WORK_CC)' '$(WORK_FILES)' $(MUTANTS) $(SEED) $(ARGS)

# ---- the tables ----

RULES = $(sort $(wildcard ext/data/rules/*.tsv) $(wildcard ext/data/rules.tsv))
MKRULES_SRC = $(filter-out ext/core/log% ext/core/extract.c ext/core/fingerprint.c,$(wildcard ext/core/*.c)) \
  ext/gen/tables.c

generate:
	$(TCLSH) ext/gen/blocklists.tcl
	$(TCLSH) ext/gen/cues.tcl
	$(TCLSH) ext/gen/gen.tcl
	@if [ -f ext/gen/mkrules.c ]; then $(MAKE) --no-print-directory rules; fi

rules: build/mkrules
	build/mkrules ext/gen ext/data $(RULES)

build/mkrules: $(wildcard ext/gen/mk*.[ch] ext/core/*.c) $(HDR) ext/gen/tables.c
	@mkdir -p build
	$(CC) -std=c11 -D_POSIX_C_SOURCE=200809L -O1 -g $(WARN) -o $@ $(wildcard ext/gen/mk*.c) $(MKRULES_SRC)

check-generated:
	rm -rf build/before
	mkdir -p build
	cp -R ext/gen build/before
	cp sql/bounce_codes.sql build/before.sql
	$(MAKE) --no-print-directory generate
	diff -r -q build/before ext/gen
	diff -q build/before.sql sql/bounce_codes.sql

# ---- the matrix: other versions of SQLite, compilers, C libraries, processors ----

matrix:
	@bash tests/matrix/matrix.sh $(ARGS)

matrix-quick:
	@bash tests/matrix/matrix.sh quick $(ARGS)

# For matrix.sh: the library, and a program of SQLite (LIBS) and the library, into OUT.
matrix-so:
	$(CC) $(BC_CFLAGS) $(CPPFLAGS) $(SHARED) $(LDFLAGS) -o $(OUT) $(SRC) $(LIBS)
matrix-program:
	$(CC) $(BC_CFLAGS) -DSQLITE_CORE -Iext $(CPPFLAGS) $(LDFLAGS) -o $(OUT) tests/matrix/answers.c $(SRC) $(LIBS)

# ---- house work ----

LINT_SRC = $(wildcard ext/*.c ext/core/*.c ext/gen/mk*.c tests/*.c tests/*/*.c tests/*/*.cpp)
LINT_HDR = $(wildcard ext/*.h ext/core/*.h tests/*/*.h)
# Left out: what -Wconversion already says, advice for texts that end in NUL, which ours do not, and
# static_assert() for ALWAYS and NEVER.
TIDY = clang-analyzer-*,bugprone-*,portability-*,cert-*,-bugprone-easily-swappable-parameters,$\
-bugprone-not-null-terminated-result,-bugprone-narrowing-conversions,-bugprone-branch-clone,$\
-bugprone-reserved-identifier,-bugprone-implicit-widening-of-multiplication-result,$\
-clang-analyzer-security.insecureAPI.*,-cert-dcl37-c,-cert-dcl51-cpp,-cert-err33-c,-cert-str34-c,-cert-env33-c,$\
-cert-dcl03-c

# What gcc says of values that are not set is left out: it does not follow memory that grows, which
# valgrind does.
ANALYZE_CC ?= gcc
ANALYZE = $(ANALYZE_CC) -std=c11 -O1 -fanalyzer -Wno-analyzer-use-of-uninitialized-value -Werror -Iext -DNDEBUG

lint: lint-format lint-tidy lint-cppcheck lint-analyzer lint-strings
lint-format:
	clang-format --dry-run -Werror $(LINT_SRC) $(LINT_HDR)
lint-tidy:
	printf '%s\n' $(wildcard ext/*.c ext/core/*.c) | xargs -P 2 -I F clang-tidy --quiet \
	  --warnings-as-errors='*' --checks='-*,$(TIDY)' F -- -std=c11 -DBC_VERSION='"$(VERSION)"'
lint-cppcheck:
	cppcheck --quiet --std=c11 --enable=warning,performance,portability --inline-suppr \
	  --suppress=missingInclude --error-exitcode=1 -DBC_VERSION='"$(VERSION)"' $(wildcard ext/*.c ext/core/*.c)
lint-analyzer:
	printf '%s\n' $(wildcard ext/*.c ext/core/*.c) | xargs -P 2 -I F $(ANALYZE) -DBC_VERSION='"$(VERSION)"' -c -o /dev/null F

# A text that fills its array to the last byte has no NUL there, of which C does not speak.
lint-strings:
	! for f in $(SRC); do $(CC) -std=c11 -fsyntax-only -Wc++-compat -Iext -DBC_VERSION='"$(VERSION)"' $$f; done 2>&1 | \
	  grep initializer-string

clean-obj:
	rm -rf build/obj build/static build/libbouncecodes.a

clean:
	rm -rf build dist bouncecodes.so bouncecodes.dylib bouncecodes.dll

# ---- deeper checks ----
# The extension must not be able to hurt a database. LONG=1 asks for the long forms.

CHECK_CC = $(CC) -std=c11 -g -O1 $(WARN) -Iext
SAMPLES = tests/samples
GUARD_FILES = $(wildcard $(SAMPLES)/*) tests/change_texts.txt

# Each allocation fails once, then it and all after it.
.PHONY: oomtest
oomtest: $(TARGET) build/oom/oom
	build/oom/oom ./$(TARGET) $(SAMPLES) build/oom $(if $(LONG),-long)
build/oom/oom: tests/oom/oom.c tests/check.h
	@mkdir -p $(@D)
	$(CHECK_CC) -rdynamic -o $@ $< -lsqlite3

# The steps of the core on our own texts: no more than were written down with the same compiler.
WORK_CC = $(CC) -std=c11 -O1 -fsanitize-coverage=trace-pc -DNDEBUG -Iext
WORK_FILES = tests/change_texts.txt tests/labelled.tsv tests/bench/texts.tsv $(wildcard $(SAMPLES)/*)
.PHONY: work
work:
	@if echo 'int x;' | $(WORK_CC) -x c -c -o /dev/null - 2>/dev/null; then \
	  $(MAKE) --no-print-directory build/work/work && \
	  build/work/work -than tests/work/work.txt $(WORK_FILES); \
	else echo 'work: skipped, $(CC) cannot count steps'; fi
build/work/work: tests/work/work.c $(CORE_SRC) $(HDR)
	@mkdir -p $(@D)
	$(CHECK_CC) -c -o build/work/main.o $<
	$(WORK_CC) -o $@ build/work/main.o $(CORE_SRC)

# bounce_log when reading goes wrong.
.PHONY: faulttest
faulttest: $(TARGET) build/fault/fault
	build/fault/fault ./$(TARGET) $(SAMPLES) build/fault $(if $(LONG),-long)
build/fault/fault: tests/fault/fault.c tests/check.h
	@mkdir -p $(@D)
	$(CHECK_CC) -rdynamic -o $@ $< -lsqlite3 -ldl

# The core on texts that lie flush against pages that nobody may touch.
.PHONY: guardtest
GUARD_MORE = $(wildcard ../shared/logs/real/* ../shared/logs/samples/* ../shared/corpus/*)
guardtest: build/guard/guard
	build/guard/guard $(if $(LONG),-long) $(GUARD_FILES) $(if $(LONG),$(GUARD_MORE))
build/guard/guard: tests/guard/guard.c $(CORE_SRC) $(HDR)
	@mkdir -p $(@D)
	$(CHECK_CC) -o $@ $< $(CORE_SRC)

# The Tcl suite with the extension under AddressSanitizer and UndefinedBehaviorSanitizer, whose
# runtimes go into tclsh; and the core alone, where they watch the stack too. Left out are the tests
# of what make leaves (its size, its symbols, how it installs). awk must go without: mawk reads
# behind its own ends. The quarantine is small, since a test holds the memory in use against a bound.
.PHONY: asan ubsan
SANITIZE = -Wno-conversion -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
RUNTIMES = $(shell $(CC) -print-file-name=libasan.so) $(shell $(CC) -print-file-name=libubsan.so)
OF_THE_FILE = accuracy% data% demo% install% load% matrix% readme%
TESTS_LONG = $(filter-out $(OF_THE_FILE),$(notdir $(wildcard tests/*.test)))
TESTS_QUICK = codes connects $(filter-out log_damage%,$(notdir $(wildcard tests/log_*.test))) parse tables trust userrules
asan ubsan: $(TARGET) build/asan/$(TARGET) build/asan/guard
	build/asan/guard $(GUARD_FILES)
	@mkdir -p build/asan/bin
	@printf '#!/bin/sh\nLD_PRELOAD= exec %s "$$@"\n' "$$(command -v awk)" >build/asan/bin/awk
	@chmod +x build/asan/bin/awk
	PATH="$(CURDIR)/build/asan/bin:$$PATH" BC_EXT=build/asan/$(TARGET) BC_CONNECTS=100 BC_TEST_SECONDS=3000 \
	  ASAN_OPTIONS=detect_leaks=0:quarantine_size_mb=8 UBSAN_OPTIONS=print_stacktrace=1 LD_PRELOAD="$(RUNTIMES)" \
	  $(TCLSH) tests/all.tcl $(if $(LONG),$(TESTS_LONG),$(TESTS_QUICK))
build/asan/$(TARGET): $(SRC) $(HDR)
	@mkdir -p $(@D)
	$(CHECK_CC) $(SANITIZE) -DBC_VERSION='"$(VERSION)"' -fPIC -shared -o $@ $(SRC)
build/asan/guard: tests/guard/guard.c $(CORE_SRC) $(HDR)
	@mkdir -p $(@D)
	$(CHECK_CC) $(SANITIZE) -o $@ $< $(CORE_SRC)

# The Tcl suite under valgrind: nothing may be lost or read before it was written.
.PHONY: valgrind
valgrind: $(TARGET)
	BC_CONNECTS=$(if $(LONG),1000,30) BC_TEST_SECONDS=3000 valgrind -q --trace-children=yes \
	  --trace-children-skip='*/sh,*/cat,*/gzip,*/sqlite3,*/mkfifo,*/awk,*/mawk' --error-exitcode=99 --leak-check=full \
	  --show-leak-kinds=definite --errors-for-leak-kinds=definite --keep-debuginfo=yes \
	  $(TCLSH) tests/all.tcl $(if $(LONG),$(TESTS_LONG),connects tables userrules log_k)

# Threads. SQLITE_C=DIR/sqlite3.c links that SQLite, watched as well, in place of the system's.
.PHONY: tsan
SQLITE_C ?=
tsan: build/tsan/threads
	build/tsan/threads $(SAMPLES) $(if $(LONG),50,3)
build/tsan/threads: tests/threads/threads.c $(SRC) $(HDR)
	@mkdir -p $(@D)
	$(CHECK_CC) -fsanitize=thread -DSQLITE_CORE -DBC_VERSION='"$(VERSION)"' $(if $(SQLITE_C),-w -I$(dir $(SQLITE_C))) \
	  -o $@ $< $(SRC) $(if $(SQLITE_C),$(SQLITE_C) -lm,-lsqlite3) -lpthread -ldl

# ---- install ----
# `.load bouncecodes` without a path asks the dynamic loader, whose cache takes only names that
# begin with lib. So the default is the folder where it looks without the cache.

ifeq ($(OS),Darwin)
PREFIX ?= /usr/local
else
PREFIX ?= /usr
endif
MULTIARCH = $(shell $(CC) -print-multiarch 2>/dev/null)
LIBDIR ?= $(PREFIX)/lib$(if $(filter /usr,$(PREFIX)),$(if $(MULTIARCH),/$(MULTIARCH),$(shell \
  test -d /usr/lib64 && ! test -L /usr/lib64 && echo 64)))
INCLUDEDIR ?= $(PREFIX)/include
PKGCONFIGDIR ?= $(LIBDIR)/pkgconfig
INSTALL ?= install

install: $(TARGET) build/libbouncecodes.a
	$(INSTALL) -d '$(DESTDIR)$(LIBDIR)' '$(DESTDIR)$(INCLUDEDIR)' '$(DESTDIR)$(PKGCONFIGDIR)'
	$(INSTALL) -m 644 $(TARGET) '$(DESTDIR)$(LIBDIR)/$(TARGET)'
	$(INSTALL) -m 644 build/libbouncecodes.a '$(DESTDIR)$(LIBDIR)/libbouncecodes.a'
	$(INSTALL) -m 644 ext/bouncecodes.h '$(DESTDIR)$(INCLUDEDIR)/bouncecodes.h'
	printf '%s\n' 'libdir=$(LIBDIR)' 'includedir=$(INCLUDEDIR)' 'extension=$(LIBDIR)/bouncecodes' '' \
	  'Name: bouncecodes' 'Description: Bounce classification as a SQLite extension' \
	  'Version: $(VERSION)' 'Requires: sqlite3' 'Libs: -L$${libdir} -lbouncecodes' \
	  'Cflags: -I$${includedir}' > '$(DESTDIR)$(PKGCONFIGDIR)/bouncecodes.pc'
	chmod 644 '$(DESTDIR)$(PKGCONFIGDIR)/bouncecodes.pc'

uninstall:
	rm -f '$(DESTDIR)$(LIBDIR)/$(TARGET)' '$(DESTDIR)$(LIBDIR)/libbouncecodes.a' \
	  '$(DESTDIR)$(INCLUDEDIR)/bouncecodes.h' '$(DESTDIR)$(PKGCONFIGDIR)/bouncecodes.pc'

-include $(OBJ:.o=.d) $(STATIC_OBJ:.o=.d) $(wildcard build/fuzz/*/ext/*.d build/fuzz/*/*/*/*.d)

.PHONY: all clean-obj static amalgamation deps demo test answers accuracy bench generate rules \
  check-generated lint lint-format lint-tidy lint-cppcheck lint-analyzer clean install uninstall matrix \
  matrix-quick matrix-so matrix-program naivecheck fuzz fuzz-long fuzz-regress
