package dk.kkr.archive;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where the outputs of a dump go in an output folder. Never outside it, whatever the dump's path. */
final class DumpPlace {
    /** Standard input has no file name. */
    private static final String OF_STANDARD_INPUT = "stdin";

    private DumpPlace() {}

    static String ofFile(String name) {
        List<String> steps = steps(name);
        return steps.isEmpty() ? OF_STANDARD_INPUT : steps.get(steps.size() - 1);
    }

    static String ofListed(String name) {
        List<String> steps = steps(name);
        return steps.isEmpty() ? OF_STANDARD_INPUT : String.join("/", steps);
    }

    /** {@code folder} is empty, or ends in a slash. */
    static String inFolder(String folder, Path relative) {
        return folder + String.join("/", steps(relative));
    }

    private static List<String> steps(String name) {
        try {
            return name.equals(DumpFile.STANDARD_INPUT)
                    ? List.of()
                    : steps(Path.of(name).normalize());
        } catch (InvalidPathException e) {
            // Reading it will fail, and say so.
            return List.of("unnamed");
        }
    }

    private static List<String> steps(Path path) {
        List<String> steps = new ArrayList<>();
        for (Path element : path) {
            String step = NameText.of(element).text();
            if (!step.isEmpty() && !step.equals("..")) {
                steps.add(step);
            }
        }
        return steps;
    }
}
