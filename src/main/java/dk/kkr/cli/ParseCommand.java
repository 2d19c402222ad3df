package dk.kkr.cli;

import dk.kkr.model.Meeting;
import dk.kkr.writer.MeetingWriter;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kkr parse}. */
@Command(
        name = "parse",
        description = {"Turns each dump of an agenda (dagsorden) or minutes (referat) into a structured meeting.", ""},
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
            "  kkr parse referat.txt | jq -r '.items[].title'",
            "  pdftotext referat.pdf - | kkr parse -",
            "  kkr parse -f ndjson *.txt > meetings.ndjson",
            "  kkr parse -f csv --table participants -o participants.csv *.txt",
            "  kkr parse -f csv --excel -o punkter.csv referat.txt"
        })
final class ParseCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private final Streams streams;
    private final DumpParser<Meeting> parser;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The dumps; - is standard input.")
    private List<String> files = List.of();

    @Mixin
    private OutputOptions format = new OutputOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file, which appears when it is whole. Default: standard output.")
    private Optional<String> output = Optional.empty();

    @Mixin
    private ParserOptions options = new ParserOptions();

    @Option(names = "--strict", description = "Exit with 1 also where there was a warning.")
    private boolean strict;

    @ArgGroup
    private Verbosity verbosity = new Verbosity();

    ParseCommand(Streams streams, DumpParser<Meeting> parser) {
        this.streams = streams;
        this.parser = parser;
    }

    @Override
    public Integer call() throws IOException {
        format.check();
        checkInputs();
        if (output.isEmpty()) {
            return parseAll(streams.out());
        }
        try (OutputFile file = OutputFile.open(output.get())) {
            int status = parseAll(file.stream());
            file.commit();
            return status;
        }
    }

    private void checkInputs() {
        if (Collections.frequency(files, InputReader.STANDARD_INPUT) > 1) {
            throw new ParameterException(spec.commandLine(), "standard input (-) can be given only once");
        }
        output.filter(name -> files.stream().anyMatch(file -> OutputFile.isSame(name, file)))
                .ifPresent(name -> {
                    throw new ParameterException(spec.commandLine(), "--output would overwrite an input: " + name);
                });
    }

    private int parseAll(NamedOutput out) throws IOException {
        InputReader reader = new InputReader(streams.in(), InputReader.LIMIT);
        Messages messages = new Messages(streams.err(), verbosity.least());
        DumpLoader<Meeting> loader = new DumpLoader<>(reader, parser, options, messages);
        MeetingWriter writer = format.writerTo(out);
        int status = ExitStatus.ALL_WELL;
        for (String file : files) {
            Optional<Meeting> meeting = loader.load(file);
            if (meeting.isPresent()) {
                writer.write(meeting.get());
                out.flush();
                meeting.get().findings().forEach(finding -> messages.finding(file, finding));
            }
            if (meeting.isEmpty() || (strict && meeting.get().hasWarning())) {
                status = ExitStatus.FAILED;
            }
        }
        return status;
    }
}
