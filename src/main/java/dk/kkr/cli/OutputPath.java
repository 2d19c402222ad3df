package dk.kkr.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that says where the output goes. */
final class OutputPath {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR",
            description =
                    "Write to this file, which appears once it is complete (a pipe or device is written directly); to a database, "
                            + "if it ends in .db; or, if the input is a folder or this is one, a file for each dump into this "
                            + "folder. Default: standard output.")
    private Optional<String> output = Optional.empty();

    boolean isGiven() {
        return output.isPresent();
    }

    /**
     * Where the output goes. The format learns from the name of the one file that is written what it is.
     *
     * @param readsFolder whether a folder of dumps is read: it becomes a folder, unless the name says that it is one
     *     file
     * @throws UsageException if nothing can be written there, or not in that format
     */
    Destination destination(OutputOptions format, boolean readsFolder) {
        check();
        boolean isOneFile =
                format.isDatabase() || output.flatMap(OutputFormat::ofEnding).isPresent();
        Destination named = Destination.of(output, !isOneFile && (format.wantsFolder() || readsFolder));
        return named instanceof Destination.Stream stream ? inOneFile(stream, format) : named;
    }

    private void check() {
        if (output.isPresent() && output.get().isEmpty()) {
            // As from an unset "$OUT": it would be the current folder.
            throw new UsageException("--output is empty, name a file or folder");
        }
        if (FileNames.isNoUtf8(output.orElse(""))) {
            // It would become a file with another name.
            throw new UsageException("--output is not UTF-8, give it another name: " + output.orElse(""));
        }
    }

    private static Destination inOneFile(Destination.Stream stream, OutputOptions format) {
        Optional<Path> file = stream.file().map(Path::of).filter(path -> !OutputFile.isWrittenAsItIs(path));
        file.ifPresent(path -> format.readEnding(path.toString()));
        if (!format.isDatabase()) {
            return stream;
        }
        return new Destination.Database(
                file.orElseThrow(() -> new UsageException("--format sqlite goes with a file, name it with --output")));
    }
}
