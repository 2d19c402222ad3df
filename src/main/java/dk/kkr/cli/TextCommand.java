package dk.kkr.cli;

import dk.kkr.archive.DumpFile;
import dk.kkr.model.PdfLine;
import dk.kkr.model.Severity;
import dk.kkr.model.UnusableDumpException;
import dk.kkr.writer.PdfLinesWriter;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kkr text}. */
@Command(
        name = "text",
        description = {
            "Prints the lines that kkr reads from a PDF: a line of one blank is a gap, a form feed begins a page, tabs "
                    + "part the cells of a table.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionFromJar.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:All well.", "1:The input failed, or the output could not be written.", "2:Wrong usage."},
        footerHeading = "%nExamples:%n",
        footer = {"  kkr text referat.pdf", "  kkr text --format tsv referat.pdf | cut -f 1,2,7"})
final class TextCommand implements Callable<Integer> {
    private final Streams streams;
    private final DumpParser<List<PdfLine>> parser;

    @Parameters(paramLabel = "FILE", description = "The PDF; - is standard input.")
    private String file = DumpFile.STANDARD_INPUT;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description =
                    "text, or tsv: each line's number, page, left, top, right and bottom in points from the page's "
                            + "top left corner, and text. Default: text.")
    private TextFormat format = TextFormat.TEXT;

    @Mixin
    private ParserOptions options = new ParserOptions();

    TextCommand(Streams streams, DumpParser<List<PdfLine>> parser) {
        this.streams = streams;
        this.parser = parser;
    }

    @Override
    public Integer call() throws IOException {
        String name = FileNames.single(file);
        List<PdfLine> lines;
        try {
            lines = new DumpLoader<>(options.readerOf(streams.in()), parser, options).load(DumpFile.named(name));
        } catch (UnusableDumpException e) {
            new Messages(streams.err(), Severity.WARNING).failure(name, e.line(), String.valueOf(e.getMessage()));
            return ExitStatus.FAILED;
        }
        PdfLinesWriter writer = new PdfLinesWriter(streams.out());
        if (format == TextFormat.TSV) {
            writer.writeTable(lines);
        } else {
            writer.writeText(lines);
        }
        return ExitStatus.ALL_WELL;
    }
}
