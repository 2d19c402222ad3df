package dk.kkr.cli;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The names of inputs on a command line. */
final class FileNames {
    private FileNames() {}

    /** What is wrong with them, if anything is. */
    static Optional<String> problemOf(List<String> names) {
        if (names.isEmpty()) {
            return Optional.of("Missing required parameter: 'FILE'");
        }
        if (names.contains("")) {
            // As from a shell's unset "$DUMP": it would be the current folder.
            return Optional.of("FILE is empty, name a dump");
        }
        return Collections.frequency(names, InputReader.STANDARD_INPUT) > 1
                ? Optional.of("standard input (-) can be given only once")
                : Optional.empty();
    }
}
