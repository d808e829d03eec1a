#!/usr/bin/env bash
# What a ledger bears: a full disk, a limit on file sizes, a folder that may not be written, flipped bits, kills.
#   measures/reliability/ledger.sh ENTENTE WORKSHOP FOLDER [KILLS] [FLIPS] [ROWS]
# ENTENTE and WORKSHOP are the built programs; FOLDER is for made-up data. The disk trials mount small memory disks and need root.
set -u
entente=$1 workshop=$2 folder=$3 kills=${4:-200} flips=${5:-200} rows=${6:-1000000}
mkdir -p "$folder" && cd "$folder" || exit 1
file=$folder/events-$rows.tab
[ -f "$file" ] || "$workshop" ledger-speed make "$file" "$rows"
hash() { "$entente" verify --ledger "$1" --json | grep -m1 '"hash"' | cut -d'"' -f4; }
said() { grep -o 'ENT[0-9]*[^"]*' "$1" | head -1; grep -c '   at ' "$1" | sed 's/^/stack frames: /'; }

rm -f whole.duckdb*; "$entente" import "$file" --ledger whole.duckdb > /dev/null 2>&1
expected=$(hash whole.duckdb); echo "expected hash $expected"

echo "-- disk full"
mkdir -p disk && mount -t tmpfs -o size=24m tmpfs disk
"$entente" import "$file" --ledger disk/l.duckdb > said 2>&1; echo "exit $?"; said said
echo "on the full disk: $("$entente" verify --ledger disk/l.duckdb | head -1)"
mount -o remount,size=800m disk
"$entente" import "$file" --ledger disk/l.duckdb > said 2>&1; echo "with room again: exit $?, hash $(hash disk/l.duckdb)"
umount disk

echo "-- limit on file sizes"
rm -f limit.duckdb*
( ulimit -f 20000; "$entente" import "$file" --ledger limit.duckdb > said 2>&1; echo "exit $?" ); said said
echo "after it: $("$entente" verify --ledger limit.duckdb | head -1)"
"$entente" import "$file" --ledger limit.duckdb > said 2>&1; echo "without the limit: exit $?, hash $(hash limit.duckdb)"

echo "-- folder that may not be written"
mount -t tmpfs -o size=800m tmpfs disk && cp whole.duckdb disk/l.duckdb && mount -o remount,ro disk
"$entente" import "$file" --ledger disk/l.duckdb > said 2>&1; echo "import: exit $?"; said said
"$entente" import "$file" --ledger disk/new.duckdb > said 2>&1; echo "import into a new file: exit $?"; said said
echo "reading: $("$entente" events --ledger disk/l.duckdb --limit 1 | head -1)"
umount disk

echo "-- two processes"
"$workshop" ledger-speed import "$file" held.duckdb > /dev/null & holder=$!
sleep 2; start=$(date +%s%N)
"$entente" import "$file" --ledger held.duckdb > said 2>&1; echo "exit $? after $(( ($(date +%s%N) - start) / 1000000 )) ms; holder is $holder"; said said
wait $holder; rm -f held.duckdb*

echo "-- one flipped bit"
"$workshop" ledger-speed flips whole.duckdb "$flips"

echo "-- kills"
"$workshop" ledger-speed kills "$file" "$folder/kills" "$kills"
