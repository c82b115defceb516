#!/bin/sh
# Comments on the changed lines of a pull request, with REVIEWDOG_GITHUB_API_TOKEN in the environment:
# https://github.com/reviewdog/reviewdog
set -u
npx --yes vpclambda-lint --no-plugins --format sarif "$@" | reviewdog -f=sarif -name=vpclambda-lint -reporter="${REPORTER:-github-pr-review}"
