#!/bin/sh
# Starts kkr with the Java of its own that lies beside it.
set -u
unset CDPATH

# The folder above this script's, also when it was started through symbolic links.
case $0 in
*/*) self=$0 ;;
*) self=./$0 ;;
esac
while [ -L "$self" ]; do
    target=$(readlink "$self")
    case $target in
    /*) self=$target ;;
    *) self=${self%/*}/$target ;;
    esac
done
root=${self%/*}/..

# A run over one dump must start fast, one over many get fast and stay small: as in the launcher of the sources.
many=
options='-XX:+UseSerialGC -XX:TieredStopAtLevel=1'
[ $# -le 50 ] || many=yes
for argument in "$@"; do
    case $argument in
    --files-from | --files-from=*) many=yes ;;
    *) [ ! -d "$argument" ] || many=yes ;;
    esac
done
[ -z "$many" ] || options='-XX:+UseSerialGC -Xmx320m -Xmn32m -XX:InlineSmallCode=500 -XX:FreqInlineSize=100'
terminals=
[ ! -t 1 ] || terminals=1
[ ! -t 2 ] || terminals=${terminals}2

# Java 17 decodes arguments and file names by the locale: without this, 'Ærø.txt' does not open under LC_ALL=C.
export LC_ALL=C.UTF-8
# A main class instead of a main module: Java takes the graph of modules from its archive only so.
# shellcheck disable=SC2086 # the options are several words
exec "$root/bin/java" $options -Dkkr.terminals=$terminals -XX:SharedArchiveFile="$root/lib/kkr.jsa" -Xshare:auto -Xlog:disable \
    -Xlog:all=error:stderr -cp "$root/lib/none" dk.kkr.cli.Main "$@"
