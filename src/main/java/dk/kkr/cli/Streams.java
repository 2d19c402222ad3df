package dk.kkr.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The streams of one run, which tests replace.
 *
 * @param out data only
 * @param err messages for people, in UTF-8
 */
record Streams(InputStream in, NamedOutput out, PrintStream err) {
    /** Standard output as a file, on systems that have that. */
    static final String OUT_FILE = "/dev/stdout";

    /** Standard error likewise. */
    static final String ERR_FILE = "/dev/stderr";

    static Streams of(InputStream in, OutputStream out, OutputStream err) {
        return new Streams(
                in, new NamedOutput("standard output", out), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    /** Not System.out: a PrintStream swallows write errors, and its encoding depends on the locale. */
    static Streams ofProcess() {
        return of(
                // A bare FileInputStream seeks to find its size, which fails on a pipe.
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
    }
}
