#!/bin/sh
# Installs each of the files that make-dist.sh made into a folder of its own and runs it there as a user would: in an
# empty environment, without a Java on the PATH for what brings its own, through links, from other folders, with blanks
# in paths. What comes out must be what ./kkr gives.
# usage: test-dist.sh DIST, from the project's root
set -eu
dist=$(cd "$1" && pwd)
project=$(pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

check() {
    if [ "$2" = "$3" ]; then
        echo "ok: $1"
    else
        echo "FAILED: $1: expected '$2', got '$3'"
        failures=$((failures + 1))
    fi
}

# A PATH with nothing but what the start script may need; no Java.
make_bare_path() {
    mkdir -p "$work/bare"
    for tool in sh readlink; do
        ln -s "$(command -v $tool)" "$work/bare/$tool"
    done
    check 'no java on the bare path' none "$(env -i PATH="$work/bare" sh -c 'command -v java || echo none')"
}

# Every command: what ./kkr says of the samples.
commands() {
    program=$1
    cd "$project"
    for arguments in 'parse samples/*.txt' 'parse -f ndjson samples/*.txt' 'parse samples/*.pdf' 'text samples/nord*.libreoffice.pdf' \
        'parse -f csv --table participants --excel samples/*.txt' 'repair samples/*.layout.txt' \
        'repair --log samples/syddanmark*.tika.txt' 'check samples/*.txt' 'check --format json samples/*.tika.txt' \
        'check -f html samples/syddanmark*.tika.txt' 'parse -f md samples/*.tika.txt' schema 'check --catalogue' --help 'parse --help' \
        'parse --encoding IBM850 samples/none.txt' nonsense; do
        # shellcheck disable=SC2086 # options and patterns
        $run "$program" $arguments 2>&1
        echo "status $?"
    done
}

# $1 what it is, $2 the program, $run how to start it.
test_program() {
    (set +e; commands "$2") >"$work/output"
    check "$1: every command says what ./kkr says" "$(sha256sum <"$work/expected")" "$(sha256sum <"$work/output")"
    diff "$work/expected" "$work/output" | head -5

    check "$1: version and commit" "$(java -jar "$dist/../kkr.jar" --version | head -2)" "$($run "$2" --version | head -2)"
    check "$1: standard input" "$expected" "$($run "$2" parse -q - <"$sample" | sed '/"file":/d' | sha256sum)"
    rm -f "$work/meetings.db"
    check "$1: a database" 'SQLite format 3' "$($run "$2" parse -q "$sample" -o "$work/meetings.db" && head -c 15 "$work/meetings.db")"
    mkdir -p "$work/some where/links"
    ln -sf "$2" "$work/some where/links/first link"
    ln -sf 'first link' "$work/some where/links/kkr"
    cp "$sample" "$work/some where/Ærø møde.txt"
    check "$1: by links, from another folder, with blanks" "$expected" "$(
        cd "$work/some where"
        $run "links/kkr" parse -q 'Ærø møde.txt' | sed '/"file":/d' | sha256sum)"
    # Only where standard output is lost: Java must say so.
    if [ -w /dev/full ]; then
        check "$1: a full disk is exit status 1" 1 "$($run "$2" parse -q "$sample" >/dev/full 2>/dev/null || echo $?)"
    fi
}

# That the image's own class-data archive is in use, also where the image was moved to.
test_class_data() {
    shared=$(env -i PATH="$work/bare" "$2/bin/java" -XX:+UseG1GC -XX:SharedArchiveFile="$2/lib/kkr.jsa" \
        -Xlog:class+load -cp none dk.kkr.cli.Main parse -q "$sample" | grep -c '^.*dk\.kkr\..*source: shared objects file')
    check "$1: kkr's classes come from its archive" yes "$([ "$shared" -gt 100 ] && echo yes || echo "$shared")"
}

sample=$project/samples/syddanmark-referat-2021-11-23.tika.txt
expected=$(./kkr parse -q "$sample" | sed '/"file":/d' | sha256sum)
make_bare_path
run=
(set +e; commands "$project/kkr") >"$work/expected"

# (a) one jar, with the machine's Java
run="env -i PATH=/usr/bin:/bin"
mkdir -p "$work/jar file"
cp "$dist"/kkr-*.jar "$work/jar file/kkr"
test_program 'single jar' "$work/jar file/kkr"
check 'single jar: says what it lacks' 'kkr: no Java found: install Java 17 or later, or set JAVA_HOME to one' \
    "$(env -i PATH="$work/bare" "$work/jar file/kkr" --version 2>&1 || true)"

check 'single jar: a start script for Windows beside it' 'dk.kkr.cli.Main' \
    "$(sed -n 's/.*\(dk\.kkr\.cli\.Main\) %\*\r$/\1/p' "$dist/kkr.cmd")"

# (b) the image
run="env -i PATH=$work/bare"
mkdir "$work/un packed"
tar --extract --file "$(ls "$dist"/kkr-*.tar.gz)" --directory "$work/un packed"
mv "$work/un packed"/kkr-* "$work/un packed/kkr image"
test_program 'image' "$work/un packed/kkr image/bin/kkr"
test_class_data 'image' "$work/un packed/kkr image"

# (c) the package
if command -v dpkg-deb >/dev/null; then
    deb=$(ls "$dist"/*.deb)
    dpkg-deb --extract "$deb" "$work/root"
    test_program 'package' "$work/root/usr/bin/kkr"
    test_class_data 'package' "$work/root/usr/lib/kkr"
    check 'package: a man page for each command' \
        "$(./kkr --help | sed -n '/^Commands:/,/^$/s/^  \([a-z][a-z]*\) .*/kkr-\1.1.gz/p' | sort)" \
        "$(cd "$work/root/usr/share/man/man1" && ls kkr-*)"
    if command -v man >/dev/null; then
        check 'package: man has nothing to complain of' '' \
            "$(LC_ALL=C.UTF-8 MANROFFSEQ='' man --warnings -E UTF-8 -l "$work"/root/usr/share/man/man1/*.gz 2>&1 >/dev/null)"
    fi
    if command -v bash >/dev/null; then
        check 'package: bash completes commands' 'parse' "$(bash -c '
            . "$0/usr/share/bash-completion/completions/kkr"
            COMP_WORDS=(kkr par); COMP_CWORD=1; _complete_kkr; echo "${COMPREPLY[*]}"' "$work/root")"
    fi
    check 'package: files belong to root' 'root/root' \
        "$(dpkg-deb --contents "$deb" | awk '{print $2}' | sort -u)"
fi

[ "$failures" = 0 ] || {
    echo "$failures failed" >&2
    exit 1
}
