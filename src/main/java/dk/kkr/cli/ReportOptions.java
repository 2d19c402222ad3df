package dk.kkr.cli;

import dk.kkr.report.CheckReport;
import dk.kkr.report.HtmlReport;
import dk.kkr.report.JsonReport;
import dk.kkr.report.LineReport;
import dk.kkr.report.Paint;
import dk.kkr.report.SummaryReport;
import dk.kkr.wording.Language;
import java.io.OutputStream;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options for the report of {@code kkr check}. */
final class ReportOptions {
    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text (for people), json (for scripts: documents one after another, see --schema) or html "
                    + "(one page of one dump: the meeting in words, with the source beside it). Default: text.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--lines",
            description = "Print the dump with each line's role in the margin, findings below their lines; in json the "
                    + "lines are added.")
    private boolean lines;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Colours in text: auto (on a terminal, unless NO_COLOR is set), always or never. Default: "
                    + "auto.")
    private ColorMode color = ColorMode.AUTO;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "The language of --format html: da or en. Default: da, whatever the machine's language is.")
    private Optional<Language> language = Optional.empty();

    /**
     * Checks that the options can be combined.
     *
     * @throws UsageException if they cannot
     */
    void check(boolean isCatalogue) {
        if (isCatalogue && format == ReportFormat.HTML) {
            throw new UsageException("--catalogue goes with --format text or json");
        }
        if (format != ReportFormat.HTML && language.isPresent()) {
            throw new UsageException("--lang goes with --format html");
        }
        if (format == ReportFormat.HTML && lines) {
            throw new UsageException("--lines goes with --format text or json");
        }
    }

    /** @throws UsageException if the format does not take this number of dumps */
    void checkNumber(int dumps) {
        if (format == ReportFormat.HTML && dumps > 1) {
            throw new UsageException("--format html makes one page of one dump, not of " + dumps);
        }
    }

    boolean isJson() {
        return format == ReportFormat.JSON;
    }

    /** Whether it is for people, as messages are. */
    boolean isText() {
        return format == ReportFormat.TEXT;
    }

    boolean hasColoredMessages() {
        return Terminal.STANDARD_ERROR.isColored(color);
    }

    Paint paint() {
        return Terminal.STANDARD_OUTPUT.paint(color);
    }

    CheckReport to(OutputStream out) {
        return switch (format) {
            case TEXT -> lines ? new LineReport(out, paint()) : new SummaryReport(out, paint());
            case JSON -> new JsonReport(out, lines);
            case HTML -> new HtmlReport(out, language.orElse(Language.DANISH));
        };
    }
}
