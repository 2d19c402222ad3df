package dk.kkr.cli;

import dk.kkr.archive.DumpFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Arguments that need no option parser: files, and at most {@code -q}. Scripts start kkr like this, once for each dump,
 * and picocli takes as long to look through a command's options as a dump takes. Everything about options is left to
 * picocli, so that they are declared and explained in one place.
 */
record PlainArguments(boolean isQuiet, List<String> files) {
    PlainArguments {
        files = List.copyOf(files);
    }

    /** The command with these arguments, as picocli would have filled it in; empty where picocli is needed. */
    static Optional<Invocation> read(Commands commands, String... args) {
        Optional<PlainArguments> plain = of(args);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        Optional<Callable<Integer>> command =
                switch (args[0]) {
                    case "parse" -> commands.parse().with(plain.get());
                    case "repair" -> commands.repair().with(plain.get());
                    case "check" -> commands.check().with(plain.get());
                    default -> Optional.empty();
                };
        return command.isPresent() ? Optional.of(new Invocation("kkr " + args[0], command.get())) : Optional.empty();
    }

    private static Optional<PlainArguments> of(String... args) {
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
        return args.length == 0 ? Optional.empty() : Optional.of(new PlainArguments(quiet, files));
    }

    private static boolean isOption(String argument) {
        return argument.startsWith("-") && !argument.equals(DumpFile.STANDARD_INPUT);
    }
}
