package dk.kkr.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keeps a run from overwriting what stands in the output folder and is not from kkr. */
final class ForeignOutputs {
    private ForeignOutputs() {}

    /**
     * Looks only at files that the manifest does not have: a killed run, or one of other formats, has written some of
     * them too.
     *
     * @param ofTheWhole files of no single dump
     * @throws CollisionException if a file would be overwritten that no run of kkr wrote
     */
    static void check(OutputFolder folder, List<PlannedDump> planned, List<String> ofTheWhole, Manifest earlier)
            throws CollisionException {
        List<String> foreign = new ArrayList<>();
        for (String output : ofTheWhole) {
            add(output, folder, foreign);
        }
        for (PlannedDump dump : planned) {
            for (String output : dump.outputs()) {
                if (earlier.ownerOf(output).isEmpty()) {
                    add(output, folder, foreign);
                }
            }
        }
        if (!foreign.isEmpty()) {
            String more = foreign.size() == 1 ? "" : " (and " + (foreign.size() - 1) + " more)";
            throw new CollisionException("'" + folder.pathOf(foreign.get(0)) + "'" + more
                    + " is a file that kkr did not write, move it or overwrite it with --force");
        }
    }

    private static void add(String output, OutputFolder folder, List<String> foreign) {
        Path path = folder.pathOf(output);
        // A link is replaced, not what it leads to.
        if (!Files.isSymbolicLink(path) && ForeignFile.isAt(path)) {
            foreign.add(output);
        }
    }
}
