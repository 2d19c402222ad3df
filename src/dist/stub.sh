#!/bin/sh
# kkr as one file: this script, and behind it the jar that it starts. Needs a Java 17 or later.
java=java
[ -z "${JAVA_HOME:-}" ] || java=$JAVA_HOME/bin/java
command -v "$java" >/dev/null || {
    echo "kkr: no Java found: install Java 17 or later, or set JAVA_HOME to one" >&2
    exit 1
}
# Java 17 decodes arguments and file names by the locale.
export LC_ALL=C.UTF-8
terminals=
[ ! -t 1 ] || terminals=1
[ ! -t 2 ] || terminals=${terminals}2
exec "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dkkr.terminals=$terminals -jar "$0" "$@"
exit 1
