#!/bin/sh
# How fast kkr is, as ratios to what else runs on the same machine in the same run: a Markdown table on stdout. With public
# tools only: hyperfine, GNU time, jq. Absolute times depend on the machine and on who else uses it; ratios do less.
# usage: src/bench/bench.sh [FOLDER]    a folder of dumps; without it, the samples, enlarged to 60 kB
# BENCH_DUMPS=5000 how many dumps the archive has; BENCH_PROGRAM=./kkr what is measured, also an installed kkr
set -eu
export LC_ALL=C.UTF-8
cd "$(dirname "$0")/../.."
program=${BENCH_PROGRAM:-./kkr}
dumps=${BENCH_DUMPS:-5000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for tool in hyperfine jq /usr/bin/time; do
    command -v "$tool" >/dev/null || {
        echo "bench: $tool is missing (Debian: apt-get install hyperfine jq time)" >&2
        exit 1
    }
done

# $1 a dump, $2 how many bytes at least, $3 where to. Its text is repeated after it with other words at the end of each
# line, as a long meeting has: copies would be furniture.
enlarge() {
    LC_ALL=C awk -v least="$2" '
        { line[NR] = $0; print; bytes += length($0) + 1 }
        END {
            for (copy = 2; bytes < least; copy++)
                for (i = int(NR / 3); i <= NR && bytes < least; i++) {
                    print line[i] (line[i] == "" ? "" : " " copy)
                    bytes += length(line[i]) + 3
                }
        }' "$1" >"$3"
}

make_dumps() {
    mkdir "$work/dumps"
    if [ -n "$folder" ]; then
        find "$folder" -type f -name '*.txt' -exec cp {} "$work/dumps" \;
    else
        for sample in samples/*.txt; do
            enlarge "$sample" 60000 "$work/dumps/${sample##*/}"
        done
    fi
    one=$(find "$work/dumps" -name '*.txt' -size -90k -size +40k | sort | tail -n 1)
    [ -n "$one" ] || one=$(find "$work/dumps" -name '*.txt' | sort | tail -n 1)
}

# $1 how many dumps: a folder of so many, copies of those there are.
make_archive() {
    mkdir "$work/archive-$1"
    made=0
    while [ "$made" -lt "$1" ]; do
        for dump in "$work"/dumps/*.txt; do
            [ "$made" -lt "$1" ] || break
            cp "$dump" "$work/archive-$1/$made.txt"
            made=$((made + 1))
        done
    done
}

# Median seconds of each command.
measure() {
    hyperfine --shell=none --warmup 2 --runs "$runs" --ignore-failure --export-json "$work/times.json" "$@" >/dev/null 2>&1
    jq -r '.results[].median' "$work/times.json"
}

# Seconds, peak kB, of one run; the smaller of two times, since others may use the machine.
once() {
    for _ in 1 2; do
        # An archive that is there already is not made again.
        rm -rf "$work/out"
        /usr/bin/time -f '%e %M' -o "$work/time" "$@" >/dev/null 2>&1 || true
        tail -n 1 "$work/time"
    done | sort -n | head -n 1
}

# $1 folder: the command that reads all of it. Where folders are no input (yet), all files.
archive_command() {
    if [ -n "$folders" ]; then
        once "$program" parse -q "$1" -o "$work/out"
    else
        find "$1" -name '*.txt' -exec /usr/bin/time -f '%e %M' -o "$work/time" "$program" parse -q {} + >/dev/null 2>&1
        tail -n 1 "$work/time"
    fi
}

ratio() {
    awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'
}

start_up() {
    runs=20
    measure 'java -version' "$program --version" "$program parse -q $one" >"$work/start"
    java=$(sed -n 1p "$work/start")
    echo "| start-up | seconds | × \`java -version\` |"
    echo '|---|--:|--:|'
    # shellcheck disable=SC2016 # Markdown
    for row in '1 `java -version`' '2 `kkr --version`' "3 \`kkr parse\` of $(wc -c <"$one" | tr -d ' ') bytes"; do
        seconds=$(sed -n "${row%% *}p" "$work/start")
        printf '| %s | %.3f | %s |\n' "${row#* }" "$seconds" "$(ratio "$seconds" "$java")"
    done
    echo
}

throughput() {
    make_archive "$dumps"
    bytes=$(find "$work/archive-$dumps" -name '*.txt' -exec cat {} + | wc -c)
    words=$(/usr/bin/time -f %e sh -c "find '$work/archive-$dumps' -name '*.txt' -exec cat {} + | wc -w" 2>&1 >/dev/null)
    echo "| archive of $dumps dumps, $((bytes / 1000000)) MB | seconds | MB/s | of \`wc -w\` | peak MB |"
    echo '|---|--:|--:|--:|--:|'
    printf '| `wc -w` | %s | %.1f | 1.00 | |\n' "$words" "$(ratio "$bytes" "${words}e6")"
    if [ -n "$folders" ]; then
        # Java compiles on the second processor while one thread works; without it, one thread is one processor's work.
        ! command -v taskset >/dev/null || row "taskset -c 0 kkr parse -j 1 DIR -o OUT" \
            "$(once taskset -c 0 "$program" parse -q -j 1 "$work/archive-$dumps" -o "$work/out")"
        for jobs in 1 2; do
            row "kkr parse -j $jobs DIR -o OUT" "$(once "$program" parse -q -j "$jobs" "$work/archive-$dumps" -o "$work/out")"
        done
    else
        row 'kkr parse FILES…' "$(archive_command "$work/archive-$dumps")"
    fi
    echo
    rm -rf "$work/archive-$dumps"
}

row() {
    printf '| `%s` | %s | %.1f | %s | %d |\n' "$1" "${2% *}" "$(ratio "$bytes" "${2% *}e6")" "$(ratio "$words" "${2% *}")" \
        $((${2#* } / 1024))
}

growth() {
    echo '| dumps | seconds | ms a dump | peak MB |'
    echo '|--:|--:|--:|--:|'
    for count in 1 10 100 1000 10000; do
        make_archive "$count"
        result=$(archive_command "$work/archive-$count")
        printf '| %d | %s | %.1f | %d |\n' "$count" "${result% *}" "$(ratio "${result% *}e3" "$count")" $((${result#* } / 1024))
        rm -rf "$work/archive-$count"
    done
    echo
    echo '| one dump of | seconds | s a MB | peak MB |'
    echo '|--:|--:|--:|--:|'
    for kilobytes in 10 100 1000 4000 16000; do
        if [ "$kilobytes" = 10 ]; then
            head -c 10000 "$one" | sed '$d' >"$work/grown.txt"
        else
            enlarge "$one" "${kilobytes}000" "$work/grown.txt"
        fi
        result=$(once "$program" parse -q "$work/grown.txt")
        printf '| %d kB | %s | %.2f | %d |\n' "$kilobytes" "${result% *}" "$(ratio "${result% *}e3" "$kilobytes")" \
            $((${result#* } / 1024))
    done
    echo
}

folder=${1:-}
make_dumps
"$program" parse -q "$one" >/dev/null
mkdir "$work/probe"
cp "$one" "$work/probe"
folders=
! "$program" parse -q "$work/probe" -o "$work/probed" >/dev/null 2>&1 || folders=yes

echo "$("$program" --version | head -n 2 | paste -s -d ,); $(java -version 2>&1 | sed -n 1p); $(nproc) processors, load" \
    "$(cut -d ' ' -f 1 /proc/loadavg) at the beginning"
echo
start_up
throughput
growth
echo "Load at the end: $(cut -d ' ' -f 1 /proc/loadavg)."
