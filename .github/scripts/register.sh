#!/usr/bin/env bash
# Put the addresses that were just published in the register, and the register on a branch: register.sh REMOTE BRANCH
#
# For who adds a document in the browser, and so has no `make site` to do it. Where nothing is new, nothing happens. Where
# the branch has moved on meanwhile the push is refused, and the next run does it. PYTHON is that of an environment
# that is ready; without it the one of `make` is used.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

remote=$1 branch=$2
python=${PYTHON:-}
if [[ -z $python ]]; then
  make --quiet .venv/.site-ready
  python=.venv/bin/python
fi

"$python" -m generator addresses
git add adressen.tsv
if git diff --cached --quiet -- adressen.tsv; then
  exit
fi
git -c user.name=Kamerantwoord -c user.email=register@users.noreply.github.com \
  commit --quiet --message 'Nieuwe adressen in het register' -- adressen.tsv
git push --quiet "$remote" "HEAD:refs/heads/$branch"
