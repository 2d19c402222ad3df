package dk.kkr.cli;

import dk.kkr.archive.FoundDumps;
import dk.kkr.model.CheckedDump;
import dk.kkr.report.Catalogue;
import dk.kkr.report.CheckReport;
import dk.kkr.report.CheckSchema;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
            "  kkr check --quiet --strict archive && echo nothing in doubt",
            "  kkr check --catalogue"
        })
final class CheckCommand implements Callable<Integer> {
    private final Streams streams;
    private final DumpParser<CheckedDump> checker;

    @Mixin
    private InputOptions inputs = new InputOptions();

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

    @Option(
            names = {"-q", "--quiet"},
            description = "Report only what failed; json and html are written all the same.")
    private boolean quiet;

    CheckCommand(Streams streams, DumpParser<CheckedDump> checker) {
        this.streams = streams;
        this.checker = checker;
    }

    /** The command as picocli would have filled it in. */
    Optional<Callable<Integer>> with(PlainArguments plain) {
        inputs = new InputOptions(plain.files());
        quiet = plain.isQuiet();
        return Optional.of(this);
    }

    @Override
    public Integer call() throws IOException {
        report.check(catalogue);
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
        FoundDumps found = inputs.find(streams.in(), Optional.empty());
        report.checkNumber(found.dumps().size());
        return checkAll(found);
    }

    private void writeCatalogue() throws IOException {
        if (report.isJson()) {
            Catalogue.writeJson(streams.out());
        } else {
            Catalogue.writeText(streams.out(), report.paint());
        }
    }

    private int checkAll(FoundDumps found) throws IOException {
        RunMessages messages = new RunMessages(streams, new Verbosity(quiet), report.hasColoredMessages(), strict);
        RunReport run = messages.report(Progress.NONE);
        found.problems().forEach(run::problem);
        DumpLoader<CheckedDump> loader = new DumpLoader<>(options.readerOf(streams.in()), checker, options);
        CheckReport writer = quiet && report.isText() ? dump -> {} : report.to(streams.out());
        new CheckRun(loader, writer, streams.out(), run).run(found.dumps());
        if (inputs.hasFolder()) {
            messages.sayKinds(run);
            messages.say(run.summaryOfCheck());
        }
        return run.status();
    }
}
