#!/bin/bash
# Runs mtlint for the GitHub action, which gives its inputs in MTLINT_…; lists have one item a line.
set -euo pipefail

PATH="${RUNNER_TEMP:-/nonexistent}/mtlint/bin:$PATH"
arguments=(--output-format "${MTLINT_FORMAT:-github}")
lines() {
    while IFS= read -r line || [[ -n $line ]]; do
        line=${line%$'\r'}
        if [[ -n $line ]]; then arguments+=("$line"); fi
    done <<<"$1"
}
if [[ -n ${MTLINT_SARIF:-} ]]; then arguments+=(--also "sarif=$MTLINT_SARIF"); fi
if [[ -n ${MTLINT_CHANGED_SINCE:-} ]]; then arguments+=(--changed-since "$MTLINT_CHANGED_SINCE"); fi
lines "${MTLINT_OPTIONS:-}"
# What follows is no option, whatever it looks like.
arguments+=(--)
lines "${MTLINT_PATHS:-.}"
exec mtlint "${arguments[@]}"
