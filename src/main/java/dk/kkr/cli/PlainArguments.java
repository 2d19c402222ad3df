package dk.kkr.cli;

import dk.kkr.archive.DumpFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A command line that needs no option parser: a command and its files, at most with {@code -q}. Scripts start kkr like
 * this, once for each dump, and picocli takes as long to look through a command's options as a dump takes. All else,
 * and all that is wrong, is left to picocli, so that options are declared and explained in one place.
 *
 * @param files at least one; standard input only once
 */
record PlainArguments(String command, boolean isQuiet, List<String> files) {
    PlainArguments {
        files = List.copyOf(files);
    }

    /** Empty where picocli is needed. */
    static Optional<PlainArguments> of(String... args) {
        boolean quiet = false;
        List<String> files = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            if (args[i].equals("-q") && !quiet) {
                quiet = true;
            } else if (isOption(args[i])) {
                return Optional.empty();
            } else {
                files.add(args[i]);
            }
        }
        return FileNames.problemOf(files).isPresent()
                ? Optional.empty()
                : Optional.of(new PlainArguments(args[0], quiet, files));
    }

    private static boolean isOption(String argument) {
        return argument.startsWith("-") && !argument.equals(DumpFile.STANDARD_INPUT);
    }
}
