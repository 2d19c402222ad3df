package dk.kkr.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps a run from overwriting an earlier run's outputs of other dumps: {@code 2020} and {@code 2021} into one folder.
 */
final class EarlierOwners {
    private EarlierOwners() {}

    static void check(List<PlannedDump> planned, Manifest earlier) throws CollisionException {
        Set<String> names = planned.stream().map(dump -> dump.dump().name()).collect(Collectors.toSet());
        for (PlannedDump dump : planned) {
            for (String output : dump.outputs()) {
                Optional<String> owner = earlier.ownerOf(output).filter(name -> !names.contains(name));
                if (owner.isPresent() && isAnotherFile(owner.get(), dump.dump())) {
                    throw new CollisionException("'" + output + "' was made of '" + owner.get()
                            + "' by an earlier run, and '" + dump.dump().name()
                            + "' would overwrite it: write to another folder");
                }
            }
        }
    }

    /** A deleted dump may be replaced, and {@code a.txt} and {@code ./a.txt} are one file. */
    private static boolean isAnotherFile(String owner, DumpFile dump) {
        try {
            Path other = Path.of(owner);
            Path own = dump.path().orElseGet(() -> Path.of(dump.name()));
            return Files.exists(other) && Files.exists(own) && !Files.isSameFile(other, own);
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }
}
