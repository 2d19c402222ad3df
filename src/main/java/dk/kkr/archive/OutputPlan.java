package dk.kkr.archive;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which file each dump becomes. Makes sure that no two become the same file, also on macOS and Windows, where
 * {@code Møde.json}, {@code møde.json} and their decomposed forms are one file.
 */
final class OutputPlan {
    private final Path folder;
    private final List<String> suffixes;
    private final Map<String, String> owners = new HashMap<>();

    private OutputPlan(Path folder, List<String> suffixes, List<String> ofTheWhole) {
        this.folder = folder;
        this.suffixes = suffixes;
        ofTheWhole.forEach(name -> owners.put(keyOf(name), "the whole archive"));
        owners.put(keyOf(Manifest.FILE), "the manifest");
    }

    /**
     * The plan, in the order of the dumps.
     *
     * @param suffixes what each format's file names end in
     * @param ofTheWhole names of files in the folder that belong to no single dump
     * @throws CollisionException if two outputs would be one file, or one would overwrite a dump
     */
    static List<PlannedDump> of(List<DumpFile> dumps, Path folder, List<String> suffixes, List<String> ofTheWhole)
            throws CollisionException {
        OutputPlan plan = new OutputPlan(folder, suffixes, ofTheWhole);
        List<PlannedDump> planned = new ArrayList<>();
        for (DumpFile dump : dumps) {
            planned.add(plan.place(dump));
        }
        plan.checkFolders(planned);
        plan.checkInputs(planned);
        return planned;
    }

    private PlannedDump place(DumpFile dump) throws CollisionException {
        PlannedDump planned = new PlannedDump(dump, OutputNames.of(dump, suffixes));
        for (String output : planned.outputs()) {
            String owner = owners.putIfAbsent(keyOf(output), dump.name());
            if (owner != null) {
                throw new CollisionException("'" + owner + "' and '" + dump.name() + "' would both become '" + output
                        + "', rename one or write them to two folders");
            }
        }
        return planned;
    }

    /** {@code a.txt} cannot become the file a.json where {@code a.json/b.txt} needs a folder of that name. */
    private void checkFolders(List<PlannedDump> planned) throws CollisionException {
        for (PlannedDump dump : planned) {
            for (String output : dump.outputs()) {
                for (int slash = output.indexOf('/'); slash >= 0; slash = output.indexOf('/', slash + 1)) {
                    String owner = owners.get(keyOf(output.substring(0, slash)));
                    if (owner != null) {
                        throw new CollisionException("'" + owner + "' would become a file where '"
                                + dump.dump().name() + "' needs the folder '" + output.substring(0, slash) + "'");
                    }
                }
            }
        }
    }

    private void checkInputs(List<PlannedDump> planned) throws CollisionException {
        Set<Path> inputs = new HashSet<>();
        for (PlannedDump dump : planned) {
            pathOf(dump.dump()).ifPresent(inputs::add);
        }
        Path absolute = folder.toAbsolutePath().normalize();
        Optional<DumpFile> standardInput = standardInputAmong(planned);
        for (PlannedDump dump : planned) {
            for (String output : dump.outputs()) {
                String written = absolute.resolve(output).toString();
                if (inputs.contains(absolute.resolve(output))
                        || standardInput
                                .filter(input -> input.isOverwrittenBy(written))
                                .isPresent()) {
                    throw new CollisionException("'" + written + "' is a dump, which the output of '"
                            + dump.dump().name() + "' would overwrite");
                }
            }
        }
    }

    private static Optional<DumpFile> standardInputAmong(List<PlannedDump> planned) {
        return planned.stream()
                .map(PlannedDump::dump)
                .filter(DumpFile::isStandardInput)
                .findFirst();
    }

    private static Optional<Path> pathOf(DumpFile dump) {
        try {
            return Optional.of(dump.path()
                    .orElseGet(() -> Path.of(dump.name()))
                    .toAbsolutePath()
                    .normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String keyOf(String output) {
        String folded = output.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }
}
