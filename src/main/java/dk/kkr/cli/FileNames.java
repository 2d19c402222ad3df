package dk.kkr.cli;

import dk.kkr.archive.DumpFile;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The names of files on a command line. */
final class FileNames {
    private FileNames() {}

    /** What is wrong with the inputs' names, if anything is. */
    static Optional<String> problemOf(List<String> names) {
        if (names.isEmpty()) {
            return Optional.of("Missing required parameter: 'FILE'");
        }
        if (names.contains("")) {
            // As from an unset "$DUMP" in a shell: it would mean the current folder.
            return Optional.of("FILE is empty, name a dump");
        }
        return Collections.frequency(names, DumpFile.STANDARD_INPUT) > 1
                ? Optional.of("standard input (-) can be given only once")
                : Optional.empty();
    }

    /** Whether the name has Java's replacement for bytes that are not UTF-8, so that it is lost which file is meant. */
    static boolean isNoUtf8(String name) {
        return name.indexOf('\uFFFD') >= 0;
    }
}
