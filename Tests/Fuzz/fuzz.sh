#!/bin/sh
# fuzz.sh SECONDS TRIAL...: feeds changed briefs, YAML and templates to the program's insides, for so many seconds each, with libFuzzer
# and AddressSanitizer. Trials: read (reading, understanding, telling), front (what editors
# write in YAML), template, build (a site of one seed).
#
# An input that crashes, hangs or eats the memory goes to Tests/Fuzz/findings, which every run tries first and the tests replay.
# What led to new code is kept in .build-fuzz, so that the next run begins where this one ends.
set -eu
cd "$(dirname "$0")/../.."
seconds=$1
shift

# `--sanitize` leaves `main` to libFuzzer. Of two such options Swift's compiler would heed the last alone.
BUILDS_FUZZ=1 swift build --scratch-path .build-fuzz --configuration release --product Fuzz \
  --sanitize fuzzer -Xswiftc -sanitize=fuzzer,address -Xcc -fsanitize=address
for trial in "$@"; do
  case $trial in
  template) seeds="Templates Templates/partials" findings=template longest=4096 ;;
  front) seeds="seeds Tests/Fuzz/yaml" findings=front longest=4096 ;;
  read | build) seeds="seeds $(echo Tests/Reading/*/briefs)" findings=read longest=16384 ;;
  *) echo "fuzz.sh: read, front, template and build are known, not $trial" >&2; exit 2 ;;
  esac
  corpus=.build-fuzz/corpus/$trial
  mkdir -p "$corpus" "Tests/Fuzz/findings/$findings"
  echo "$trial, $seconds s"
  log=.build-fuzz/$trial.log
  # Leaks are not looked for: Swift keeps flags in pointers to enumerations, and what those lead to would pass for lost.
  if ! FUZZ=$trial ASAN_OPTIONS=detect_leaks=0 .build-fuzz/release/Fuzz -max_total_time="$seconds" -max_len=$longest -timeout=10 -rss_limit_mb=3000 -malloc_limit_mb=1000 \
    -dict=Tests/Fuzz/words -artifact_prefix="Tests/Fuzz/findings/$findings/" -print_final_stats=1 \
    "$corpus" "Tests/Fuzz/findings/$findings" $seeds > "$log" 2>&1; then
    tail -n 60 "$log"
    exit 1
  fi
  grep -E '^stat::(number_of_executed_units|new_units_added|peak_rss)|^Done' "$log"
done
