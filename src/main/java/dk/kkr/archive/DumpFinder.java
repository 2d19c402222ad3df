package dk.kkr.archive;

import dk.kkr.archive.FoundDumps.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the dumps that arguments stand for: a file is one dump, a folder all dumps below it. */
public final class DumpFinder {
    private static final String NO_UTF8 = "is called so here, since its name is not UTF-8: rename it";

    private final DumpFilter filter;
    private final Optional<Path> output;

    /** @param output the folder that will be written, if any */
    public DumpFinder(DumpFilter filter, Optional<Path> output) {
        this.filter = filter;
        this.output = output;
    }

    /** Whether this argument is a folder. */
    public static boolean isFolder(String name) {
        try {
            return Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * The dumps, each once, sorted by name.
     *
     * @param arguments files and folders
     * @param listed files of a list
     */
    public FoundDumps find(List<String> arguments, List<String> listed) {
        List<DumpFile> dumps = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        boolean hasSeveralFolders =
                arguments.stream().filter(DumpFinder::isFolder).count() > 1;
        for (String argument : arguments) {
            if (isFolder(argument)) {
                Path folder = Path.of(argument);
                FoundDumps found = below(folder, hasSeveralFolders ? ownNameOf(folder) + "/" : "");
                dumps.addAll(found.dumps());
                problems.addAll(found.problems());
            } else {
                dumps.add(DumpFile.named(argument));
            }
        }
        listed.forEach(name -> dumps.add(DumpFile.listed(name)));
        return new FoundDumps(eachOnce(dumps), problems);
    }

    /** @param place of the folder within the outputs: empty, or ends in a slash */
    private FoundDumps below(Path folder, String place) {
        FolderWalk walk = new FolderWalk(folder, filter, output);
        walk.walk();
        List<DumpFile> dumps = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : walk.files()) {
            NameText name = NameText.of(file);
            dumps.add(new DumpFile(name.text(), Optional.of(file), DumpPlace.inFolder(place, folder.relativize(file))));
            if (!name.isUtf8()) {
                problems.add(new Problem(name.text(), NO_UTF8, /* isFailure= */ false));
            }
        }
        problems.addAll(walk.problems());
        return new FoundDumps(dumps, problems);
    }

    /** {@code dumps/2020} is called 2020, {@code .} by the folder's real name. */
    private static String ownNameOf(Path folder) {
        return DumpPlace.ofFile(folder.toAbsolutePath().normalize().toString());
    }

    private static List<DumpFile> eachOnce(List<DumpFile> dumps) {
        Map<Object, DumpFile> unique = new LinkedHashMap<>();
        // By path, where there is one: two names that are not UTF-8 may look the same as text.
        dumps.forEach(dump -> unique.putIfAbsent(identityOf(dump), dump));
        return unique.values().stream().sorted(DumpFinder::byName).toList();
    }

    private static Object identityOf(DumpFile dump) {
        return dump.path()
                .or(() -> pathOf(dump.name()))
                .<Object>map(path -> path)
                .orElse(dump.name());
    }

    private static Optional<Path> pathOf(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The order of {@code LC_ALL=C sort}, whatever the locale. */
    private static int byName(DumpFile one, DumpFile other) {
        return Arrays.compareUnsigned(
                one.name().getBytes(StandardCharsets.UTF_8), other.name().getBytes(StandardCharsets.UTF_8));
    }
}
