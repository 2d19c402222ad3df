#!/usr/bin/env bash
# Builds twice, in two copies of the working tree, and fails where the jars or the bills of materials differ.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# In another folder, with another file order and time zone: none of these may make a difference. (The umask does: jars keep
# the modes of files, so compare builds made with the same umask.)
build() {
    mkdir "$work/$1"
    git ls-files -z --cached --others --exclude-standard | tar --null --files-from=- --create | tar --extract --directory="$work/$1"
    (cd "$work/$1" && TZ=$2 mvn --batch-mode --no-transfer-progress -q -Dmaven.test.skip package)
    (cd "$work/$1/target" && sha256sum kkr*.jar kkr-sbom.json) >"$work/$1.sums"
}

build first UTC
build second Asia/Tokyo
cat "$work/first.sums"
diff "$work/first.sums" "$work/second.sums" || {
    echo "two builds differ" >&2
    exit 1
}
echo "two builds, the same bytes"
