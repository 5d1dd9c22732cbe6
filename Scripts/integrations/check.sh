#!/bin/bash
# Tries the hooks, the action and the component with the tools that read them: check-jsonschema, zizmor and pre-commit,
# from PyPI into a folder of their own. Only the installation needs the network.
#
# usage: Scripts/integrations/check.sh [FOLDER OF THE BUILT mtlint]
set -euo pipefail
cd "$(dirname "$0")/../.."
bin=$(cd "${1:-.build/debug}" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

step() { printf '== %s\n' "$1"; }

tools=${MTLINT_TOOLS:-$scratch/tools}
if [[ ! -x $tools/bin/pre-commit ]]; then
    step "install"
    python3 -m venv "$tools"
    "$tools/bin/pip" install --quiet check-jsonschema==0.* zizmor==1.* pre-commit==4.*
fi

step "schemas"
"$tools/bin/check-jsonschema" --builtin-schema vendor.github-actions action.yml
"$tools/bin/pre-commit" validate-manifest .pre-commit-hooks.yaml
# The job as GitLab makes it of the component: with the defaults of its inputs.
"$tools/bin/python" - templates/mtlint.yml "$scratch/gitlab-ci.yml" <<'PYTHON'
import re, sys
from ruamel.yaml import YAML
text = open(sys.argv[1]).read()
head, job = text.split("\n---\n")
inputs = YAML(typ="safe").load(head)["spec"]["inputs"]
def fill(match):
    return inputs[match.group(1)]["default"]
open(sys.argv[2], "w").write(re.sub(r"\$\[\[ inputs\.([a-z-]+) \]\]", fill, job))
PYTHON
"$tools/bin/check-jsonschema" --builtin-schema vendor.gitlab-ci "$scratch/gitlab-ci.yml"

step "zizmor"
"$tools/bin/zizmor" --offline --pedantic action.yml

step "pre-commit"
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null PRE_COMMIT_HOME=$scratch/cache
export GIT_AUTHOR_NAME=x GIT_AUTHOR_EMAIL=x@example.org GIT_COMMITTER_NAME=x GIT_COMMITTER_EMAIL=x@example.org
# The hooks come out of a repository of their own, so that what is not committed is tried too.
mkdir "$scratch/hooks" "$scratch/project"
cp .pre-commit-hooks.yaml "$scratch/hooks"
git -C "$scratch/hooks" init --quiet
git -C "$scratch/hooks" add .
git -C "$scratch/hooks" commit --quiet --message=Hooks
rev=$(git -C "$scratch/hooks" rev-parse HEAD)
cd "$scratch/project"
git init --quiet
mkdir -p "a b" res/values
printf 'Cinema : the festival opens its doors on Tuesday.\n' | tee x.md "a b/ž.TXT" >/dev/null
printf 'Nothing is wrong with this one.\n' >clean.txt
printf '<resources><string name="a">Cinema : it opens.</string></resources>\n' >res/values/strings.xml
printf 'let x : Int = 1 ;\n' >code.swift
printf '\0\1' >picture.png
git add .
run() {
    cat >.pre-commit-config.yaml <<YAML
repos: [{ repo: "$scratch/hooks", rev: "$rev", hooks: [{ id: $1 }] }]
YAML
    git add .pre-commit-config.yaml
    status=0
    PATH="$bin:$PATH" "$tools/bin/pre-commit" run --all-files >"$scratch/output" 2>&1 || status=$?
}
expect() {
    if ! grep -qF -- "$1" "$scratch/output"; then cat "$scratch/output"; echo "expected: $1" >&2; exit 1; fi
}
run mtlint
[[ $status == 1 ]] || { cat "$scratch/output"; exit 1; }
for place in x.md:1:1 "a b/ž.TXT:1:1" res/values/strings.xml:1:29; do expect "$place"; done
if grep -q "code.swift\|clean.txt:\|picture" "$scratch/output"; then cat "$scratch/output"; exit 1; fi
run mtlint-fix
expect "files were modified by this hook"
[[ $(cat "a b/ž.TXT") == "Cinema: the festival opens its doors on Tuesday." ]]
git add .
run mtlint
[[ $status == 0 ]] || { cat "$scratch/output"; exit 1; }
echo "all hold"
