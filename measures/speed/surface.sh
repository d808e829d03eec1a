#!/usr/bin/env bash
# Times what a new user meets: help, brief, sizes. Run from the repository's root after a Release build of the CLI:
#   dotnet build -c Release src/Entente.Cli && bash measures/speed/surface.sh [ARTICLE]
set -euo pipefail
cd "$(dirname "$0")/../.."
article=${1:-samples/rapprochement.md}
cli=artifacts/bin/Entente.Cli/release/Entente.Cli.dll
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

median() { sort -n | awk '{v[NR]=$1} END {print v[int((NR+1)/2)]}'; }

# Milliseconds of one run, and its peak resident memory in MB, read from the kernel's account of the child.
run() {
  python3 - "$@" <<'PY'
import os, resource, subprocess, sys, time
start = time.perf_counter()
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
print(round((time.perf_counter() - start) * 1000), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)
PY
}

repeat() { local n=$1; shift; for _ in $(seq "$n"); do run "$@"; done; }

help=$(repeat 11 dotnet "$cli" --help)
brief=$(repeat 7 dotnet "$cli" brief "$article" --out "$out")
echo "| measure | figure | goal |"
echo "| --- | --- | --- |"
echo "| \`entente --help\`, median of 11 | $(cut -d' ' -f1 <<<"$help" | median) ms | under 200 ms |"
echo "| \`entente brief\`, median of 7, $(wc -c <"$article") characters | $(cut -d' ' -f1 <<<"$brief" | median) ms | under 2,000 ms |"
echo "| its peak memory, median | $(cut -d' ' -f2 <<<"$brief" | median) MB | under 400 MB |"
echo "| the page | $(($(stat -c %s "$out"/brief.html) / 1024)) KB | under 1,500 KB |"
echo "| build output, Release CLI and all else built | $(du -sm artifacts | cut -f1) MB | under 350 MB |"
