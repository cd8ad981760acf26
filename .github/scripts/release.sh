#!/usr/bin/env bash
# What a release consists of: release.sh TAG FOLDER
#
# Into FOLDER go tekst.md (what CHANGELOG.md says of the version) and bestanden/: the archive of the site, and the data of all
# documents. Refuses a tag that is not the version of the package, or of which CHANGELOG.md says nothing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

tag=$1 folder=$2
version=${tag#v}
if ! grep -qF "\"$version\"" generator/__init__.py; then
  echo "generator/__init__.py noemt niet versie $version." >&2
  exit 1
fi
mkdir -p "$folder/bestanden"
awk -v heading="## [$version]" '
  index($0, heading) == 1 { inside = 1; next }
  inside && /^## / { exit }
  inside { print }
' CHANGELOG.md > "$folder/tekst.md"
if ! grep -q '[^[:space:]]' "$folder/tekst.md"; then
  echo "CHANGELOG.md zegt niets over versie $version." >&2
  exit 1
fi

make --quiet offline
cp dist/*.zip "$folder/bestanden/"
cp site/gegevens/kamervragen.jsonl site/gegevens/vragen.csv "$folder/bestanden/"
