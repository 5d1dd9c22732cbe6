#!/bin/sh
# Tries readers with whatever libFuzzer makes of the seeds: FORMATS one after the other (all), SECONDS_EACH (300).
# What it finds is in .build-fuzz/crashes/; what it learned, to begin with the next time, in .build-fuzz/corpus/.
set -eu
cd "$(dirname "$0")/.."

export MTLINT_FUZZ=1
swift build -c release --product fuzz-readers --sanitize fuzzer --scratch-path .build-fuzz
binary=$(swift build -c release --product fuzz-readers --sanitize fuzzer --scratch-path .build-fuzz --show-bin-path)/fuzz-readers

# Swift's own report of a crash would keep libFuzzer from writing what led to it.
export SWIFT_BACKTRACE=enable=no
failed=
for format in ${FORMATS:-$(ls Fuzzing/seeds)}; do
    echo "== $format"
    mkdir -p ".build-fuzz/corpus/$format" ".build-fuzz/crashes/$format"
    FORMAT=$format "$binary" -max_total_time="${SECONDS_EACH:-300}" -timeout=10 -max_len=4096 -print_final_stats=1 \
        -artifact_prefix=".build-fuzz/crashes/$format/" ".build-fuzz/corpus/$format" "Fuzzing/seeds/$format" ||
        failed="$failed $format"
done
if [ -n "$failed" ]; then
    echo "found something in:$failed" >&2
    exit 1
fi
