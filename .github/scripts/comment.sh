#!/usr/bin/env bash
# Put an overview at a pull request, in the one comment that is renewed each time: comment.sh FOLDER HEAD RUN
#
# FOLDER holds `number` and `comment.md`, made by code of the pull request: neither is trusted. The number counts only
# if HEAD, the commit that was reviewed, is the head of that pull request. RUN is the address of the review.
set -euo pipefail
folder=$1 head=$2 run=$3

number=$(head -c 12 "$folder/number" | tr -d '[:space:]')
if ! [[ $number =~ ^[0-9]{1,9}$ ]]; then
  echo 'Het nummer van de pull request is geen nummer.' >&2
  exit 1
fi
if [[ $(gh pr view "$number" --json headRefOid --jq .headRefOid) != "$head" ]]; then
  echo "Commit $head hoort niet (meer) bij pull request $number: er is een nieuwere." >&2
  exit 0
fi

# By this line the comment is found again, among those of others.
mark='<!-- kamerantwoord: overzicht van de wijziging -->'
body=$(mktemp)
# As `review` writes it, it has at most 60,000 characters; GitHub refuses one that is too long.
{ echo "$mark"; head -c 250000 "$folder/comment.md"; } > "$body"
printf '\n\nWat ervan gemaakt is, met plaatjes van de nieuwe pagina’s: [artefacten](%s#artifacts).\n' "$run" >> "$body"

ours=".[] | select(.user.type == \"Bot\" and (.body | startswith(\"$mark\"))) | .id"
known=$(gh api --paginate "repos/{owner}/{repo}/issues/$number/comments" --jq "$ours" | sed -n 1p)
if [[ -n $known ]]; then
  gh api --silent --method PATCH "repos/{owner}/{repo}/issues/comments/$known" --field "body=@$body"
else
  gh pr comment "$number" --body-file "$body"
fi
