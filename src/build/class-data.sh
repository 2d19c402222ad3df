#!/bin/sh
# Makes a class-data archive, from which Java maps the classes that a run needs, linked and verified, instead of reading
# them again: it takes a third off a short run. Java ignores an archive that does not fit it.
# usage: class-data.sh JAVA CLASSPATH ARCHIVE, from the project's root; CLASSPATH as the start script gives it
set -eu
archive=$3
rm -f "$archive"
# class-data.txt has what no sample has: votes. The spec's cases too: a dump may need a class that no sample makes the
# parser load, and a lambda that Java has to make takes as long as fifty from the archive. A few of the cases are not
# agendas and fail.
# One thread that waits for the compiler, and that one the simple one: a method that waits to be compiled, or was given
# up, when the archive is written is so marked in it, and Java 17 then never compiles it in any run.
# An archive for Java 25 too, no AOT cache (-XX:AOTCacheOutput), which has the classes and profiles for the compiler that is
# not used: one dump took 0.338 s of processor time with the one and 0.339 s with the other (medians of 21, alternated).
"$1" -Xbatch -XX:TieredStopAtLevel=1 -XX:+UseG1GC -XX:ArchiveClassesAtExit="$archive" -cp "$2" \
    dk.kkr.cli.Main parse -q -j 1 samples/*.txt samples/*.pdf src/build/class-data.txt src/test/resources/spec/*.txt >/dev/null || [ -f "$archive" ]
