package dk.kkr.cli;

import dk.kkr.archive.DumpFile;
import dk.kkr.model.RepairedText;
import dk.kkr.model.Severity;
import dk.kkr.model.UnusableDumpException;
import dk.kkr.writer.HyphenLogWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kkr repair}. */
@Command(
        name = "repair",
        description = {
            "Prints the running text of a PDF or dump: page furniture removed, line-end hyphens repaired, wrapped lines "
                    + "joined into paragraphs.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionFromJar.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:All well.", "1:The input failed, or the output could not be written.", "2:Wrong usage."},
        footerHeading = "%nExamples:%n",
        footer = {"  kkr repair referat.txt", "  kkr repair referat.pdf", "  kkr repair --log referat.txt | grep unsure"
        })
final class RepairCommand implements Callable<Integer> {
    private final Streams streams;
    private final DumpParser<RepairedText> parser;

    @Parameters(paramLabel = "FILE", description = "The PDF or dump; - is standard input.")
    private String file = DumpFile.STANDARD_INPUT;

    @Option(
            names = "--log",
            description = "Print what was done with each line-end hyphen instead, as tab-separated values: line, left, "
                    + "right, action (join, keep, space), result, certainty, reason.")
    private boolean log;

    @Mixin
    private ParserOptions options = new ParserOptions();

    RepairCommand(Streams streams, DumpParser<RepairedText> parser) {
        this.streams = streams;
        this.parser = parser;
    }

    /** The command as picocli would fill it in; empty where picocli would reject the arguments. */
    Optional<Callable<Integer>> with(PlainArguments plain) {
        if (plain.isQuiet() || plain.files().size() != 1) {
            return Optional.empty();
        }
        file = plain.files().get(0);
        return Optional.of(this);
    }

    @Override
    public Integer call() throws IOException {
        String name = FileNames.single(file);
        InputReader reader = options.readerOf(streams.in());
        Messages messages = new Messages(streams.err(), Severity.WARNING);
        RepairedText repaired;
        try {
            repaired = new DumpLoader<>(reader, parser, options).load(DumpFile.named(name));
        } catch (UnusableDumpException e) {
            messages.failure(name, e.line(), String.valueOf(e.getMessage()));
            return ExitStatus.FAILED;
        } catch (OutOfMemoryError e) {
            messages.failure(name, 0, UnusableDumpException.TOO_LARGE);
            return ExitStatus.FAILED;
        }
        if (log) {
            new HyphenLogWriter(streams.out()).write(repaired.decisions());
        } else {
            streams.out().write(repaired.text().getBytes(StandardCharsets.UTF_8));
        }
        return ExitStatus.ALL_WELL;
    }
}
