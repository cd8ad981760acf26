#!/usr/bin/env bash
# What a change does to the documents: review.sh BASE FOLDER
#
# BASE is the commit to compare with. Into FOLDER go overzicht.md (the overview), comment.md (what of it fits in a
# comment on the pull request), before.jsonl and after.jsonl (the summaries that it is made of) and pictures/ (the new
# pages). The messages go to standard output as GitHub shows them at their lines. Needs no network but for what `make` installs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

base=$1 folder=$2
mkdir -p "$folder"
make --quiet .venv/.test-ready
python=$PWD/.venv/bin/python

# The documents as they were, read by the converter as it was: a change of code shows too.
before=$(mktemp -d)
trap 'git worktree remove --force "$before" 2>/dev/null || true' EXIT
git worktree add --quiet --detach "$before" "$base"
(cd "$before" && "$python" -m generator show --json) > "$folder/before.jsonl" 2>/dev/null || true

"$python" -m generator show --json > "$folder/after.jsonl" || true
"$python" -m generator check --format github || true

# An address that was published stays: the register is held against that of BASE. tests.yml fails on what is found here.
"$python" -m generator addresses --base "$base" --format github || true
# What of it the documents lose or give another meaning, and what the register itself lost; each once.
{
  "$python" -m generator check | grep -E 'fout\[(address|document|register)-' || true
  "$python" -m generator addresses --base "$base" || true
} | awk '!told[$0]++' > "$folder/adressen.txt"

status=0
make --quiet site 2>&1 | tee "$folder/bouw.txt" || status=1
if (( status == 0 )); then : > "$folder/bouw.txt"; fi

"$python" -m generator review "$folder/before.jsonl" "$folder/after.jsonl" \
  --note Adressen "$folder/adressen.txt" --note 'Bij het maken van de website ging iets mis' "$folder/bouw.txt" \
  --whole "$folder/overzicht.md" > "$folder/comment.md"
if [[ -n ${GITHUB_STEP_SUMMARY:-} ]]; then
  head -c 1000000 "$folder/overzicht.md" >> "$GITHUB_STEP_SUMMARY" # of more than a mebibyte GitHub shows nothing
fi
if (( status == 0 )); then
  "$python" .github/scripts/pictures.py site "$folder"
fi
exit "$status"
