#!/usr/bin/env bash
# net.sh BASE [FOLDER...]: what changed in the output since the commit BASE, over every dump at hand: samples, spec cases,
# generated meetings, those of ../shared (or of KKR_SHARED) and of the FOLDERs. Compares the bytes of the JSON, findings
# included, the role of every stretch, how sure the hyphens are, and the messages. Exit 1 where something differs that
# src/build/net-wanted.txt does not name. All differences are left in target/net/report.
set -euo pipefail
[[ $# -gt 0 ]] || { sed -n '2,5s/^# //p' "$0" >&2; exit 2; }
folders=()
for folder in "${@:2}"; do folders+=("$(cd "$folder" && pwd)"); done
shared=$(cd "${KKR_SHARED:-$(dirname "${BASH_SOURCE[0]}")/../../../shared}" 2>/dev/null && pwd) || shared=
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

commit=$(git rev-parse --short=12 --verify "$1^{commit}")
net=$PWD/target/net
base=$net/base-$commit
dumps=$net/dumps
rm -rf "$dumps"
mkdir -p "$dumps"

# The base as git has it, built once; builds of other bases are deleted.
find "$net" -mindepth 1 -maxdepth 1 -name 'base-*' ! -name "base-$commit" -exec rm -rf {} +
[[ -d $base ]] || { mkdir "$base" && git archive "$commit" | tar --extract --directory="$base"; }
"$base/kkr" --version >/dev/null
./kkr --version >/dev/null

# The tests' classes, without the checks of mvn verify; their class path once for each version of pom.xml.
work=$PWD/target/launcher
[[ $net/classpath -nt pom.xml ]] || classpath="dependency:build-classpath -Dmdep.outputFile=$net/classpath -Dmdep.includeScope=test"
# shellcheck disable=SC2086 # several words, or none
mvn -q -B -Dstyle.color=never -Dquick -Dmaven.test.skip=false test-compile ${classpath:-} </dev/null >"$net/log" 2>&1 ||
    { cat "$net/log" >&2; exit 1; }
run() { "${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:TieredStopAtLevel=1 -cp "$work/test-classes:$work/classes:$(<"$net/classpath")" "$@"; }

run dk.kkr.net.Corpus "$dumps"
for folder in ${shared:+"$shared"/{dumps,prose,answers}} "${folders[@]}"; do
    [[ ! -d $folder ]] || cp -r --no-preserve=mode "$folder" "$dumps/"
done
# The small cases make their dumps while they run: a script that keeps each dump runs instead of kkr.
if [[ -n $shared && -x $shared/bin/cases ]]; then
    mkdir "$dumps/cases"
    cat >"$net/keep" <<'KEEP'
#!/bin/sh
for dump; do :; done
[ ! -f "$dump" ] || cp "$dump" "$NET_CASES/$(printf '%04d' "$(ls "$NET_CASES" | wc -l)").txt"
KEEP
    chmod +x "$net/keep"
    KKR=$net/keep NET_CASES=$dumps/cases "$shared/bin/cases" >/dev/null 2>&1 || true
fi

print() {
    mkdir -p "$net/$1"
    (
        cd "$dumps"
        "$2/kkr" parse -q -f ndjson . >"$net/$1/parse.ndjson" 2>"$net/$1/err" || true
        find . -name '*.txt' -print0 | LC_ALL=C sort -z |
            xargs -0 "$2/kkr" check --lines --format json >"$net/$1/check.json" 2>/dev/null || true
    )
}
print before "$base" &
print now "$PWD"
wait
status=0
run dk.kkr.net.Net "$net/before" "$net/now" src/build/net-wanted.txt >"$net/report" || status=$?
if [[ $(wc -l <"$net/report") -le 250 ]]; then
    cat "$net/report"
else
    head -n 150 "$net/report" && echo "… all in $net/report …" && tail -n 50 "$net/report"
fi
exit "$status"
