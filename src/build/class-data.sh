#!/bin/sh
# Makes a class-data archive, from which Java maps the classes that a run needs, linked and verified, instead of reading
# them anew: it takes a third off a short run. Java leaves out an archive that does not fit it.
# usage: class-data.sh JAVA CLASSPATH ARCHIVE CLASSES, from the project's root; CLASSPATH as the start script gives it,
# CLASSES the folder that kkr's classes are in
set -eu
java=$1
classpath=$2
archive=$3
folder=$4
classes=$archive.classes
trap 'rm -f "$classes" "$classes.run"' EXIT

# $@ options of Java, the program, a command line: what it loads. picocli's classes are too old to be linked while dumping, hence not the lambdas that
# would link them.
list() {
    "$java" -Xshare:off -XX:DumpLoadedClassList="$classes.run" -cp "$classpath" "$@" >/dev/null
    grep -v '^@lambda-proxy .*picocli' "$classes.run" >>"$classes"
}

rm -f "$archive" "$classes"
for sample in samples/*.raw.txt samples/*.tika.txt; do
    list dk.kkr.cli.Main parse -q "$sample"
done
# With options, so with picocli.
list dk.kkr.cli.Main parse -q -f csv "$sample"
list dk.kkr.cli.Main repair --log "$sample"
list dk.kkr.cli.Main check "$sample"
# What no sample makes the parser load, some dump will: one class from the jar takes as long as fifty from the archive.
(cd "$folder" && find dk/kkr -name '*.class' ! -name package-info.class ! -path '*/cli/*' ! -path '*/report/*') |
    sed 's/\.class$//' | sort >>"$classes"
awk '!seen[$0]++' "$classes" >"$classes.run"
# G1 alone writes Java's own objects into the archive, such as the graph of modules.
"$java" -XX:+UseG1GC -Xshare:dump -XX:SharedClassListFile="$classes.run" -XX:SharedArchiveFile="$archive" \
    -cp "$classpath" >/dev/null
