#!/bin/sh
# Makes rules/lexicons/en again from its sources: Scripts/lexicons/make.sh [output folder]
# Needs Debian 12 (its SCOWL, WordNet and ICU), the right to install packages, and the network.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)

apt-get install -qq -y scowl wamerican wbritish wordnet-base libicu-dev pkg-config g++ python3-dev python3-venv >&2

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
python3 -m venv "$scratch/venv"
"$scratch/venv/bin/pip" install --quiet --disable-pip-version-check --no-deps --require-hashes \
    -r "$here/requirements.txt" >&2
"$scratch/venv/bin/python" -B "$here/make.py" "$@"
