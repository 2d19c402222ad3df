#!/bin/sh
# Makes what users install, in the folder given: a jar that starts by itself, an image with a Java of its own, a .deb.
# Run by mvn -Pdist package, after the jar and its libraries have been made. The same sources give the same files, but
# for the class-data archive of the image.
# usage: make-dist.sh VERSION TARGET JAVA_HOME, from the project's root; TARGET holds kkr.jar and lib/
set -eu
version=$1
target=$2
jdk=$3
out=$target/dist
work=$out/work
# What the outputs' entries carry: 2026-01-01T00:00:00Z.
time=1767225600
export SOURCE_DATE_EPOCH=$time LC_ALL=C.UTF-8 TZ=UTC
umask 022

say() {
    echo "dist: $1" >&2
}

compile_tools() {
    "$jdk/bin/javac" -d "$work/tools" -cp "$target/kkr.jar:$target/lib/*" src/dist/java/dk/kkr/*/*.java
}

# $1 how a start script begins; all go on as ./kkr does.
start_script() {
    cat "$1"
    sed '1,/^# From here on all start scripts are alike/d' kkr
}

make_single_jar() {
    single=$out/kkr-$version.jar
    mkdir -p "$work/licenses"
    cp LICENSE src/dist/licenses/* "$work/licenses"
    start_script src/dist/stub.sh >"$work/stub.sh"
    # What follows it is no longer a script.
    echo 'exit 1' >>"$work/stub.sh"
    "$jdk/bin/java" -cp "$work/tools" dk.kkr.dist.SingleJar "$single" "$work/stub.sh" "$work/licenses" \
        "$target/kkr.jar" "$target"/lib/*.jar
    say "$single"
    # It finds the jar beside it.
    cp kkr.cmd "$out"
    say "$out/kkr.cmd"
}

# The modules that the code needs, as jdeps finds them, but for the one that only a part of a library needs that kkr does
# not use: Commons Text's scripts in strings (java.scripting). test-dist.sh runs every command without it. jdk.charsets: --encoding takes all that Java knows.
find_modules() {
    needed=$("$jdk/bin/jdeps" --multi-release 17 --ignore-missing-deps --print-module-deps "$single" |
        tr , '\n' | grep -v -e '^java.scripting$')
    [ -n "$needed" ]
}

# kkr and its libraries as one module of the image. Open, since libraries read their data and picocli fills in fields;
# its packages are exported because Java starts with the modules that export some.
make_module() {
    mkdir -p "$work/module" "$work/modules"
    (cd "$work/module" && "$jdk/bin/jar" --extract --file "$single")
    # SQLite for other machines, which this image does not run on.
    find "$work/module/org/sqlite/native" -mindepth 2 -maxdepth 2 ! -path "*/Linux/$(uname -m)" -exec rm -r {} +
    {
        echo 'open module dk.kkr {'
        for module in $needed; do
            echo "    requires $module;"
        done
        echo '    exports dk.kkr;'
        # It looks for one that is not there.
        echo '    uses org.apache.commons.logging.LogFactory;'
        for services in "$work"/module/META-INF/services/*; do
            # JLine keeps files of its own in folders below.
            [ -f "$services" ] || continue
            echo "    uses ${services##*/};"
            echo "    provides ${services##*/} with $(grep -v '^ *\(#\|$\)' "$services" | sort -u | paste -s -d ,);"
        done
        echo '}'
    } >"$work/module-info.java"
    "$jdk/bin/javac" -d "$work/module" "$work/module-info.java"
    "$jdk/bin/jar" --create --file "$work/modules/kkr.jar" --manifest "$work/module/META-INF/MANIFEST.MF" \
        --date 2026-01-01T00:00:00Z -C "$work/module" .
}

make_image() {
    image=$work/kkr-$version
    "$jdk/bin/jlink" --add-modules dk.kkr,jdk.charsets --module-path "$work/modules" --no-header-files --no-man-pages \
        --output "$image"
    start_script src/dist/image-kkr.sh >"$image/bin/kkr"
    chmod 755 "$image/bin/kkr"
    mkdir -p "$image/share/doc/kkr" "$image/share/man/man1" "$image/share/bash-completion/completions" \
        "$image/share/zsh/vendor-completions"
    cp LICENSE README.md CHANGELOG.md "$image/share/doc/kkr"
    cp -r "$work/module/META-INF/libraries" "$image/share/doc/kkr/"
    "$jdk/bin/java" -cp "$work/tools:$target/kkr.jar:$target/lib/*" dk.kkr.cli.ShellFiles "$work/shell"
    cp "$work"/shell/*.1 "$image/share/man/man1"
    gzip -9 -n "$image"/share/man/man1/*.1
    cp "$work/shell/kkr.bash" "$image/share/bash-completion/completions/kkr"
    cp "$work/shell/_kkr" "$image/share/zsh/vendor-completions/_kkr"
    find "$image" -exec touch -h -d "@$time" {} +
    make_class_data
}

# With the image's own Java, which checks that the archive belongs to its modules. Java's own classes come first: kkr's
# archive goes on from theirs, which jlink leaves out.
make_class_data() {
    "$image/bin/java" -XX:+UseG1GC -Xshare:dump >"$work/class-data.log" 2>&1
    sh src/build/class-data.sh "$image/bin/java" none "$image/lib/kkr.jsa" >>"$work/class-data.log" 2>&1
    chmod 644 "$image/lib/server/classes.jsa" "$image/lib/kkr.jsa"
    touch -d "@$time" "$image/lib/server/classes.jsa" "$image/lib/kkr.jsa" "$image/lib/server" "$image/lib"
}

make_archive() {
    archive=$out/kkr-$version-linux-$(uname -m).tar.gz
    tar --create --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$time" --directory "$work" \
        "kkr-$version" | gzip -9 -n >"$archive"
    say "$archive"
}

make_deb() {
    if ! command -v dpkg-deb >/dev/null; then
        say 'no .deb: there is no dpkg-deb here'
        return
    fi
    root=$work/deb
    mkdir -p "$root/DEBIAN" "$root/usr/bin" "$root/usr/lib" "$root/usr/share"
    cp -a "$image" "$root/usr/lib/kkr"
    mv "$root/usr/lib/kkr/share"/* "$root/usr/share/"
    rmdir "$root/usr/lib/kkr/share"
    # Debian's policy: the licence is called copyright.
    mv "$root/usr/share/doc/kkr/LICENSE" "$root/usr/share/doc/kkr/copyright"
    ln -s ../lib/kkr/bin/kkr "$root/usr/bin/kkr"
    # A snapshot is before its release.
    sed -e "s/@VERSION@/$(echo "$version" | sed 's/-SNAPSHOT$/~snapshot/')/" \
        -e "s/@ARCHITECTURE@/$(dpkg --print-architecture)/" \
        -e "s/@SIZE@/$(du -sk "$root/usr" | cut -f 1)/" src/dist/control >"$root/DEBIAN/control"
    find "$root" -exec touch -h -d "@$time" {} +
    deb=$out/kkr_${version}_$(dpkg --print-architecture).deb
    dpkg-deb --root-owner-group -Zxz --build "$root" "$deb" >/dev/null
    say "$deb"
}

rm -rf "$out"
mkdir -p "$work/tools"
compile_tools
make_single_jar
find_modules
make_module
make_image
make_archive
make_deb
