#!/usr/bin/env bash
# Runs `rungs lint` for action.yml and .pre-commit-hooks.yaml. Settings are RUNGS_… variables; arguments are handed on.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# The version that was asked for, or the one that the project has installed, or the one that this script came with.
if [[ -n "${RUNGS_VERSION:-}" ]]; then
  rungs=(npx --yes "rungs@$RUNGS_VERSION")
elif [[ -e node_modules/.bin/rungs ]]; then
  rungs=(npx --no-install rungs)
else
  version=$(sed -n 's/^  "version": "\(.*\)",$/\1/p' "$here/../package.json")
  rungs=(npx --yes "rungs@$version")
fi

flags=()
[[ -z "${RUNGS_PRESET:-}" ]] || flags+=(--preset "$RUNGS_PRESET")
[[ -z "${RUNGS_FORMAT:-}" ]] || flags+=(--format "$RUNGS_FORMAT")
[[ -z "${RUNGS_OUTPUT_FILE:-}" ]] || flags+=(--output-file "$RUNGS_OUTPUT_FILE")
[[ -z "${RUNGS_MAX_WARNINGS:-}" ]] || flags+=(--max-warnings "$RUNGS_MAX_WARNINGS")
[[ -z "${RUNGS_SINCE:-}" ]] || flags+=(--since "$RUNGS_SINCE")
[[ -z "${RUNGS_PATH:-}" ]] || flags+=(-- "$RUNGS_PATH")

# An empty array is an unset variable to the bash of macOS.
exec "${rungs[@]}" lint "$@" ${flags[@]+"${flags[@]}"}
