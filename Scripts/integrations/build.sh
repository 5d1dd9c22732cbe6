#!/bin/bash
# Builds mtlint for the GitHub action, unless it is installed.
set -euo pipefail

if command -v mtlint >/dev/null; then
    echo "mtlint $(mtlint --version) is installed"
    exit 0
fi
make -C "$(dirname "$0")/../.." install PREFIX="$RUNNER_TEMP/mtlint"
