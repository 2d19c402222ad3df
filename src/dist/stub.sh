#!/bin/sh
# kkr as one file: this script, and after it the jar that it starts. Needs a Java 17 or later.
set -u
java=java
[ -z "${JAVA_HOME:-}" ] || java=$JAVA_HOME/bin/java
command -v "$java" >/dev/null || {
    echo "kkr: no Java found: install Java 17 or later, or set JAVA_HOME to one" >&2
    exit 1
}
classpath=$0
# None of its own: Java's.
archive=
