package dk.kkr.cli;

import dk.kkr.archive.DumpFile;
import dk.kkr.model.CheckedDump;
import dk.kkr.model.Severity;
import dk.kkr.model.UnusableDumpException;
import dk.kkr.report.Catalogue;
import dk.kkr.report.CheckReport;
import dk.kkr.report.CheckSchema;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kkr check}. */
@Command(
        name = "check",
        description = {
            "Shows what was found in each dump and how sure it is: what became of its lines and words, then the "
                    + "findings, each with the line it is about.",
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
            "141:The reader of the output closed the pipe."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kkr check referat.txt",
            "  kkr check --lines --color always referat.txt | less -R",
            "  kkr check --format html referat.txt > referat.html",
            "  kkr check --format json *.txt | jq '.words.unexplained'",
            "  kkr check --catalogue"
        })
final class CheckCommand implements Callable<Integer> {
    private final Streams streams;
    private final DumpParser<CheckedDump> checker;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "The PDFs or dumps; - is standard input.")
    private List<String> files = List.of();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Option(names = "--catalogue", description = "Print every finding there is: code, severity, meaning, what to do.")
    private boolean catalogue;

    @Option(names = "--schema", description = "Print the JSON Schema of --format json: the meaning of every field.")
    private boolean schema;

    @Mixin
    private MeetingOptions options = new MeetingOptions();

    @Option(names = "--strict", description = "Exit with 1 also if there was a warning.")
    private boolean strict;

    CheckCommand(Streams streams, DumpParser<CheckedDump> checker) {
        this.streams = streams;
        this.checker = checker;
    }

    /** The command as picocli would fill it in; empty where picocli would reject the arguments. */
    Optional<Callable<Integer>> with(PlainArguments plain) {
        files = plain.files();
        return plain.isQuiet() ? Optional.empty() : Optional.of(this);
    }

    @Override
    public Integer call() throws IOException {
        report.check(files.size(), catalogue);
        if (catalogue && schema) {
            throw new UsageException("--catalogue and --schema cannot be combined");
        }
        if (catalogue) {
            writeCatalogue();
            return ExitStatus.ALL_WELL;
        }
        if (schema) {
            CheckSchema.copyTo(streams.out());
            return ExitStatus.ALL_WELL;
        }
        FileNames.check(files);
        return checkAll();
    }

    private void writeCatalogue() throws IOException {
        if (report.isJson()) {
            Catalogue.writeJson(streams.out());
        } else {
            Catalogue.writeText(streams.out(), report.paint());
        }
    }

    private int checkAll() throws IOException {
        InputReader reader = options.readerOf(streams.in());
        Messages messages = new Messages(streams.err(), Severity.ERROR);
        DumpLoader<CheckedDump> loader = new DumpLoader<>(reader, checker, options);
        CheckReport writer = report.to(streams.out());
        int status = ExitStatus.ALL_WELL;
        for (String file : files) {
            try {
                CheckedDump dump = loader.load(DumpFile.named(file));
                writer.write(dump);
                streams.out().flush();
                status = strict && dump.meeting().hasWarning() ? ExitStatus.FAILED : status;
            } catch (UnusableDumpException e) {
                messages.failure(file, e.line(), String.valueOf(e.getMessage()));
                status = ExitStatus.FAILED;
            } catch (OutOfMemoryError e) {
                messages.failure(file, 0, UnusableDumpException.TOO_LARGE);
                status = ExitStatus.FAILED;
            }
        }
        return status;
    }
}
