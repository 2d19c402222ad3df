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
java=$root/bin/java
archive=$root/lib/kkr.jsa
# kkr is a module of this Java. A class path nevertheless, instead of a main module: Java takes the graph of modules from
# its archive only so.
classpath=$root/lib/none
