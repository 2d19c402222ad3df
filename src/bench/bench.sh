#!/usr/bin/env bash
# How fast kkr is, side by side with other programs in one run: a Markdown table on stdout, medians of processor and wall
# time. The programs take turns, so that who else uses the machine slows all of them down; then ratios mean something.
# usage: src/bench/bench.sh [FOLDER]    a folder of dumps (*.txt); without it, the samples, enlarged to 60 kB
# Compared where they are given: SCRIPT='some script' is run as "some script IN OUT" and has to make a .json of each .txt;
# OLD=PATH is another kkr; paths of both are absolute. Always: the floor of src/bench/java, the least that such work costs
# in Java.
# NEW=./kkr COUNTS='334 1002 5000' RUNS=3 ONE_RUNS=15: what is measured, on how many dumps, how often, one dump how often.
set -euo pipefail
export LC_ALL=C.UTF-8
TIMEFORMAT='%U %S %R'
folder=${1:+$(cd "$1" && pwd)}
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
new=${NEW:-./kkr}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
runs=${RUNS:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work"/{texts,classes}

# $1 a dump, $2 how many bytes at least. Its text is repeated after it with other words at the end of each line, as a long
# meeting has: copies would be furniture.
enlarge() {
    LC_ALL=C awk -v least="$2" '
        { line[NR] = $0; print; bytes += length($0) + 1 }
        END {
            for (copy = 2; bytes < least && NR > 0; copy++)
                for (i = int(NR / 3) + 1; i <= NR && bytes < least; i++) {
                    print line[i] (line[i] == "" ? "" : " " copy)
                    bytes += length(line[i]) + 3
                }
        }' "$1"
}

# $1 a folder, empty for the samples: the texts of which archives are made.
make_texts() {
    local file
    while IFS= read -r -d '' file; do
        texts+=("$work/texts/${#texts[@]}.txt")
        enlarge "$file" "$([[ -n $1 ]] && echo 0 || echo 60000)" >"${texts[-1]}"
    done < <(find -L "${1:-samples}" -type f -name '*.txt' -not -path 'samples/archive/*' -print0 | sort -z)
    [[ ${#texts[@]} -gt 0 ]] || { echo "bench: there is no .txt in '$1'" >&2; exit 1; }
}

# $1 how many dumps: an archive of so many. A line in the middle of each is another, so that none is known already.
make_archive() {
    mkdir "$work/$1"
    for ((i = 0; i < $1; i++)); do
        LC_ALL=C awk -v number="$i" '
            { line[NR] = $0 }
            END {
                for (changed = int(NR / 2) + 1; changed < NR && line[changed] !~ /[a-z]$/;) changed++
                line[changed] = line[changed] " nr " number
                for (i = 1; i <= NR; i++) print line[i]
            }' "${texts[i % ${#texts[@]}]}" >"$work/$1/$i.txt"
    done
}

# $1 the name of a measurement, then the command.
measure() {
    local name=$1
    shift
    { time "$@" >/dev/null 2>"$work/err"; } 2>>"$work/$name.times" ||
        { echo "bench: '$*' fails: $(tail -n 1 "$work/err")" >&2; exit 1; }
}

# $1 a program, $2 how many dumps: converts them all.
convert() {
    local command
    case $1 in
    script) read -r -a command <<<"$SCRIPT"; command+=("$work/$2" "$work/out") ;;
    floor) command=("$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn32m -cp "$work/classes" dk.kkr.floor.Floor
        "$work/$2" "$work/out" 2) ;;
    old) command=("$OLD" parse -q "$work/$2" -o "$work/out") ;;
    new) command=("$new" parse -q "$work/$2" -o "$work/out") ;;
    esac
    # An archive that is there already is not made again.
    rm -rf "$work/out"
    mkdir "$work/out"
    measure "$1-$2" "${command[@]}"
    made=$(find "$work/out" -name '*.json' | wc -l)
    [[ $made -ge $2 ]] || { echo "bench: $1 made $made of $2" >&2; exit 1; }
}

# $1 the name of a measurement: the medians of processor and wall time, in seconds.
medians() {
    local column
    for column in '$1 + $2' '$3'; do
        awk "{ print $column }" "$work/$1.times" | sort -n |
            awk '{ value[NR] = $1 } END { printf "%.3f ", (value[int((NR + 1) / 2)] + value[int(NR / 2) + 1]) / 2 }'
    done
}

# $1 what was done, $2 the name of the measurement, $3 that of the one to compare it with.
row() {
    awk -v title="$1" -v times="$(medians "$2") $(medians "$3")" 'BEGIN {
        split(times, t, " ")
        printf "| %s | %.2f | %.2f | %.2f | %.2f |\n", title, t[1], t[2], t[3] / t[1], t[4] / t[2]
    }'
}

heading() {
    printf '\n| %s | processor s | wall s | speed, × %s | by wall time |\n|---|--:|--:|--:|--:|\n' "$1" "$2"
}

one_dump() {
    local one program
    one=$(find "${texts[@]}" -size -90k -size +40k | sort | head -n 1)
    one=${one:-${texts[0]}}
    for ((run = 0; run < ${ONE_RUNS:-15}; run++)); do
        measure one-java "$java" -version
        [[ -z ${OLD:-} ]] || measure one-old "$OLD" parse -q "$one"
        measure one-new "$new" parse -q "$one"
    done
    heading "one dump of $(wc -c <"$one") bytes" java
    for program in java ${OLD:+old} new; do row "$program" "one-$program" one-java; done
}

archive() {
    local program
    make_archive "$1"
    for ((run = 0; run < runs; run++)); do
        for program in "${programs[@]}"; do convert "$program" "$1"; done
    done
    heading "$1 dumps, $(($(cat "$work/$1"/*.txt | wc -c) / 1000000)) MB" "${programs[0]}"
    for program in "${programs[@]}"; do row "$program" "$program-$1" "${programs[0]}-$1"; done
    rm -rf "${work:?}/$1"
}

load() {
    [[ ! -r /proc/loadavg ]] || echo ", load $(cut -d ' ' -f 1 /proc/loadavg)"
}

texts=()
make_texts "$folder"
"${java}c" -d "$work/classes" src/bench/java/dk/kkr/floor/[A-Z]*.java
programs=(${SCRIPT:+script} floor ${OLD:+old} new)
# Built before the clock runs.
for program in "$new" ${OLD:+"$OLD"}; do "$program" --version; done | paste -s -d ';'
echo "$("$java" -version 2>&1 | grep -m 1 version); $(nproc) processors$(load)"
one_dump
for count in ${COUNTS:-334 1002 5000}; do archive "$count"; done
echo
echo "At the end$(load)."
