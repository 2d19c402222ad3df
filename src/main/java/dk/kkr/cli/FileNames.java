package dk.kkr.cli;

import dk.kkr.archive.DumpFile;
import dk.kkr.archive.NamePattern;
import java.util.Collections;
import java.util.List;

/** The names of files on a command line. */
final class FileNames {
    /** The message where there is none. */
    static final String MISSING = "FILE is missing, name a dump";

    private FileNames() {}

    /** @throws UsageException where something is wrong with the inputs' names */
    static void check(List<String> names) {
        if (names.isEmpty()) {
            throw new UsageException(MISSING);
        }
        if (names.contains("")) {
            // As from an unset "$DUMP": it would be the current folder.
            throw new UsageException("FILE is empty, name a dump");
        }
        if (Collections.frequency(names, DumpFile.STANDARD_INPUT) > 1) {
            throw new UsageException("standard input (-) can be given only once");
        }
    }

    /**
     * The one file that a command takes.
     *
     * @throws UsageException where the name is empty, or a pattern of several
     */
    static String single(String name) {
        List<String> names = NamePattern.expanded(List.of(name));
        check(names);
        if (names.size() > 1) {
            throw new UsageException("'" + name + "' are " + names.size() + " files, name one");
        }
        return names.get(0);
    }

    /** Whether the name has Java's replacement for bytes that are not UTF-8, so that it is lost which file is meant. */
    static boolean isNoUtf8(String name) {
        return name.indexOf('\uFFFD') >= 0;
    }
}
