package dk.kkr.cli;

import dk.kkr.archive.DumpFile;
import dk.kkr.archive.DumpFilter;
import dk.kkr.archive.DumpFinder;
import dk.kkr.archive.FoundDumps;
import dk.kkr.archive.NamePattern;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments that say which dumps to read. */
final class InputOptions {
    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description =
                    "The PDFs, or dumps of their text; - is standard input, a folder all of them below it. *.pdf is "
                            + "understood where the shell leaves it alone.")
    private List<String> files = List.of();

    @Option(
            names = "--files-from",
            paramLabel = "LIST",
            description = "Read names of dumps from this file (- is standard input), one per line or each followed by "
                    + "a NUL, as find -print0 writes them. In a folder of outputs they keep their own folders.")
    private Optional<String> list = Optional.empty();

    @Option(
            names = "--include",
            paramLabel = "GLOB",
            description =
                    "The files in a folder. Default: *.txt and *.pdf, upper or lower case. May be repeated. Hidden files are skipped.")
    private List<String> include = List.of();

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            description = "Files and folders in a folder to leave out. May be repeated.")
    private List<String> exclude = List.of();

    InputOptions() {}

    /** The options as if only these files were given. */
    InputOptions(List<String> files) {
        this.files = files;
    }

    boolean hasFolder() {
        for (String file : NamePattern.expanded(files)) {
            if (DumpFinder.isFolder(file)) {
                return true;
            }
        }
        return false;
    }

    /**
     * All dumps: sorted by name if a folder is read or written, otherwise in the order given.
     *
     * @param output the folder that is going to be written, if any
     * @throws UsageException if the arguments make no sense
     */
    FoundDumps find(InputStream standardInput, Optional<Path> output) {
        List<String> expanded = NamePattern.expanded(files);
        List<String> names = new ArrayList<>(expanded);
        if (list.isPresent()) {
            names.add(list.get());
        }
        FileNames.check(names);
        boolean walks = hasFolder();
        if (!walks && !(include.isEmpty() && exclude.isEmpty())) {
            throw new UsageException((include.isEmpty() ? "--exclude" : "--include") + " goes with a folder");
        }
        List<String> listed = list.isPresent() ? listed(list.get(), standardInput) : List.of();
        names.addAll(listed);
        FileNames.check(names);
        if (output.isPresent() || walks) {
            return new DumpFinder(filter(), output).find(expanded, listed);
        }
        List<DumpFile> named = new ArrayList<>(expanded.size() + listed.size());
        for (String file : expanded) {
            named.add(DumpFile.named(file));
        }
        for (String file : listed) {
            named.add(DumpFile.named(file));
        }
        return new FoundDumps(named, List.of());
    }

    /** All files that are read: the dumps and the list of them. */
    List<DumpFile> read(FoundDumps found) {
        List<DumpFile> all = new ArrayList<>(found.dumps());
        list.ifPresent(name -> all.add(DumpFile.named(name)));
        return all;
    }

    private List<String> listed(String name, InputStream standardInput) {
        try {
            return FileList.read(name, standardInput);
        } catch (BadInputException e) {
            throw new UsageException("--files-from " + name + ": " + e.getMessage());
        }
    }

    private DumpFilter filter() {
        try {
            return new DumpFilter(include, exclude);
        } catch (PatternSyntaxException e) {
            throw new UsageException("'" + e.getPattern() + "' is not a glob: " + e.getDescription());
        }
    }
}
