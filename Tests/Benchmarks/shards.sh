#!/bin/bash
# Reads seeds in batches and prints shards of the site from the readings, each of them all at once, puts the shards together, and
# compares the result with a single build: every file byte for byte, and what a whole build over it still finds to do.
#
#   shards.sh [--program .build/release/daybook] [--seeds seeds] [--shards 4] [--work DIR]
#
# GNU parallel runs them where it is installed, else plain processes. DIR is new and stays; without one, a temporary folder goes.
set -euo pipefail

program=.build/release/daybook seeds=seeds count=4 work=
while [ $# -gt 0 ]; do
  case $1 in
    --program) program=$2 ;;
    --seeds) seeds=$2 ;;
    --shards) count=$2 ;;
    --work) work=$2 ;;
    *) sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
  esac
  shift 2
done
if [ -z "$work" ]; then
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
fi
mkdir -p "$work/readings" "$work/shards"

read_batch() { "$program" read --whole --source "$seeds" --shard "$1/$count" > "$work/readings/$1.jsonl"; }
print_shard() {
  "$program" build --quiet --no-search --source "$seeds" --readings "$work"/readings/*.jsonl --shard "$1/$count" --output "$work/shards/$1"
}
export program seeds count work
export -f read_batch print_shard

if parallel --version 2>/dev/null | grep -q '^GNU parallel'; then
  echo "GNU parallel runs $count batches, and then $count shards, on $(nproc) cores."
  at_once() { seq "$count" | PARALLEL_SHELL=$BASH parallel --will-cite --halt now,fail=1 "$1"; }
else
  echo "GNU parallel is not installed: plain processes run $count batches, and then $count shards, on $(nproc) cores."
  at_once() {
    local number processes=()
    for number in $(seq "$count"); do "$1" "$number" & processes+=($!); done
    for number in "${processes[@]}"; do wait "$number"; done
  }
fi

TIMEFORMAT='%R s on the clock, %U s of processor time'
timed() {
  echo -n "$1: "
  shift
  { time "$@"; } 2>&1
}
timed "Reading" at_once read_batch
timed "Printing" at_once print_shard
timed "A single build" "$program" build --quiet --no-search --source "$seeds" --output "$work/single"

# Together again: each file is in one shard, and so is each line of the lists of files.
mkdir "$work/site"
for shard in "$work"/shards/*; do
  cp -rl "$shard/." "$work/site"
  rm "$work/site/.daybook-files"
done
{
  echo "Files that Daybook made here. It replaces and removes them, and no others."
  tail -qn +2 "$work"/shards/*/.daybook-files | LC_ALL=C sort
} > "$work/site/.daybook-files"

for shard in "$work"/shards/*; do echo "Shard $(basename "$shard"): $(find "$shard" -type f ! -name .daybook-files -printf '%s\n' | awk '{n++; s += $1} END {printf "%d files, %.1f MB", n, s / 1e6}')"; done
cat "$work"/readings/*.jsonl | wc -lc | awk '{printf "%d readings, %.0f bytes each\n", $1, $2 / $1}'
diff -r "$work/single" "$work/site"
"$program" build --no-search --source "$seeds" --output "$work/site" | grep -F ": nothing changed, " > /dev/null
echo "The shards together are the single build, byte for byte: $(find "$work/site" -type f | wc -l) files."
