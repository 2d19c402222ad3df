package dk.kkr.cli;

import dk.kkr.archive.ArchiveRun;
import dk.kkr.archive.ArchiveSettings;
import dk.kkr.archive.CollisionException;
import dk.kkr.archive.DumpFile;
import dk.kkr.archive.FoundDumps;
import dk.kkr.archive.FoundDumps.Problem;
import dk.kkr.archive.ManifestEntry.MadeBy;
import dk.kkr.archive.OrderedWorkers;
import dk.kkr.archive.UnwritableException;
import dk.kkr.database.DatabaseRun;
import dk.kkr.database.DatabaseSettings;
import dk.kkr.model.Meeting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kkr parse}. */
@Command(
        name = "parse",
        description = {
            "Turns each agenda (dagsorden) or minutes (referat), a PDF or a dump of its text, into a structured meeting.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionFromJar.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:All well.",
            "1:At least one input failed (the others are done), the output could not be written, or with --strict "
                    + "there was a warning.",
            "2:Wrong usage.",
            "130:Ctrl-C was pressed; what was done by then is kept.",
            "141:The reader of the output closed the pipe."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kkr parse referat.pdf | jq -r '.items[].title'",
            "  curl -s https://example.org/referat.pdf | kkr parse -",
            "  kkr parse -f ndjson *.pdf > meetings.ndjson",
            "  kkr parse -f csv --table participants -o participants.csv *.txt",
            "  kkr parse -f csv --excel -o punkter.csv referat.txt",
            "  kkr parse -f md referat.pdf | pandoc -f commonmark -o referat.docx",
            "  kkr parse archive -o meetings            only what is new or changed",
            "  kkr parse archive --combined -o tables   all meetings as CSV tables",
            "  kkr parse archive -o meetings.db         the same tables as a SQLite database"
        })
final class ParseCommand implements Callable<Integer> {
    private final Streams streams;
    private final DumpParser<Meeting> parser;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private OutputOptions format = new OutputOptions();

    @Mixin
    private OutputPath output = new OutputPath();

    @Mixin
    private MeetingOptions options = new MeetingOptions();

    @Mixin
    private RunOptions how = new RunOptions();

    @Option(names = "--strict", description = "Exit with 1 also if there was a warning.")
    private boolean strict;

    @Mixin
    private Verbosity verbosity = new Verbosity();

    ParseCommand(Streams streams, DumpParser<Meeting> parser) {
        this.streams = streams;
        this.parser = parser;
    }

    /** The command as picocli would have filled it in. */
    Optional<Callable<Integer>> with(PlainArguments plain) {
        inputs = new InputOptions(plain.files());
        verbosity = new Verbosity(plain.isQuiet());
        return Optional.of(this);
    }

    @Override
    public Integer call() throws IOException {
        Destination destination = output.destination(format, inputs.hasFolder());
        verbosity.check();
        how.check(output.isGiven());
        format.check(destination instanceof Destination.Folder);
        if (destination instanceof Destination.Folder folder) {
            return toFolder(folder.path());
        }
        if (destination instanceof Destination.Database database) {
            return toDatabase(database.path());
        }
        if (destination instanceof Destination.Stream stream) {
            return toStream(stream.file());
        }
        throw new IllegalStateException("a destination of a new kind: " + destination);
    }

    private int toFolder(Path folder) throws IOException {
        FoundDumps found = inputs.find(streams.in(), Optional.of(folder));
        ArchiveSettings settings =
                new ArchiveSettings(folder, format.renderings(), format.combined(), made(), how.isForced());
        return watched(found, (workers, listener) -> {
            ArchiveRun archive = new ArchiveRun(settings, new LoadedDumps(loader()), workers);
            archive.run(archive.plan(found.dumps()), listener);
        });
    }

    private int toDatabase(Path file) throws IOException {
        FoundDumps found = inputs.find(streams.in(), Optional.empty());
        checkIsNoInput(file.toString(), found);
        DatabaseSettings settings = new DatabaseSettings(file, made(), how.isForced());
        return watched(found, (workers, listener) -> new DatabaseRun(settings, new LoadedDumps(loader()), workers)
                .run(found.dumps(), listener));
    }

    private MadeBy made() {
        return new MadeBy(ProgramVersion.get(), format.describe() + options.describe());
    }

    /** Runs until all is done or Ctrl-C is pressed. */
    private int watched(FoundDumps found, DumpsRun run) throws IOException {
        try (Interruption interruption = new Interruption()) {
            OrderedWorkers workers = new OrderedWorkers(how.jobs(), interruption::isStopped);
            RunReport report = reported(found, workers, run);
            messages().sayKinds(report);
            messages().say((interruption.isStopped() ? "interrupted: " : "") + report.summary());
            return report.status();
        } catch (CollisionException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        } catch (UnwritableException e) {
            throw new OutputException(e.output(), e.reason());
        }
    }

    private RunReport reported(FoundDumps found, OrderedWorkers workers, DumpsRun run)
            throws CollisionException, UnwritableException {
        RunMessages messages = messages();
        try (Progress progress = messages.progress(found.dumps().size())) {
            RunReport report = messages.report(progress);
            found.problems().forEach(report::problem);
            run.run(workers, report::outcome);
            return report;
        }
    }

    private int toStream(Optional<String> file) throws IOException {
        FoundDumps found = inputs.find(streams.in(), Optional.empty());
        if (file.isEmpty()) {
            return parseAll(found, streams.out());
        }
        checkOverwritten(file.get(), found);
        try (OutputFile written = OutputFile.open(file.get())) {
            int status = parseAll(found, written.stream());
            written.commit();
            return status;
        }
    }

    private void checkOverwritten(String file, FoundDumps found) {
        if (DumpFile.named(Streams.ERR_FILE).isOverwrittenBy(file)) {
            // Replaced or written to twice, one or the other would be lost.
            throw new UsageException("--output is where messages go, name another file: " + file);
        }
        checkIsNoInput(file, found);
        if (!how.isForced() && OutputFile.isForeign(file)) {
            throw new UsageException("--output is a file that kkr did not write, --force overwrites it: " + file);
        }
    }

    private void checkIsNoInput(String file, FoundDumps found) {
        for (DumpFile dump : inputs.read(found)) {
            if (dump.isOverwrittenBy(file)) {
                throw new UsageException("--output would overwrite an input: " + file);
            }
        }
    }

    private int parseAll(FoundDumps found, NamedOutput out) throws IOException {
        RunReport report = messages().report(Progress.NONE);
        for (Problem problem : found.problems()) {
            report.problem(problem);
        }
        OrderedWorkers workers = new OrderedWorkers(how.jobs(), () -> false);
        new StreamRun(loader(), format.rendering(), workers, report).run(found.dumps(), out);
        messages().sayKinds(report);
        if (inputs.hasFolder()) {
            messages().say(report.summary());
        }
        return report.status();
    }

    private DumpLoader<Meeting> loader() {
        return new DumpLoader<>(options.readerOf(streams.in()), parser, options);
    }

    private RunMessages messages() {
        return new RunMessages(streams, verbosity, how.isColored(), strict);
    }
}
