package dk.kkr.cli;

import dk.kkr.writer.CsvMeetingWriter;
import dk.kkr.writer.CsvStyle;
import dk.kkr.writer.CsvTable;
import dk.kkr.writer.JsonMeetingWriter;
import dk.kkr.writer.MeetingWriter;
import java.io.OutputStream;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what meetings are written as. */
final class OutputOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "json (documents one after another, indented), ndjson (one line per meeting) or csv (one "
                    + "table, see --table). Default: json.")
    private OutputFormat format = OutputFormat.JSON;

    @Option(
            names = "--table",
            paramLabel = "TABLE",
            description = "The table of --format csv: items, sections, participants or findings. Default: items.")
    private Optional<CsvTable> table = Optional.empty();

    @Option(
            names = "--excel",
            description = "CSV for a Danish Excel: semicolons, a byte order mark, CRLF, and an apostrophe before what "
                    + "would be a formula.")
    private boolean excel;

    @Option(
            names = "--formula-guard",
            description =
                    "An apostrophe before CSV cells that a spreadsheet would take for a formula: those that begin "
                            + "with = + - @, a tab or a carriage return. --excel has it too.")
    private boolean formulaGuard;

    /** @throws ParameterException where options contradict each other */
    void check() {
        if (format != OutputFormat.CSV && (excel || formulaGuard || table.isPresent())) {
            String option = excel ? "--excel" : formulaGuard ? "--formula-guard" : "--table";
            throw new ParameterException(command.commandLine(), option + " goes with --format csv");
        }
    }

    MeetingWriter writerTo(OutputStream out) {
        return switch (format) {
            case JSON -> JsonMeetingWriter.pretty(out);
            case NDJSON -> JsonMeetingWriter.lines(out);
            case CSV -> new CsvMeetingWriter(out, table.orElse(CsvTable.ITEMS), csvStyle());
        };
    }

    private CsvStyle csvStyle() {
        if (excel) {
            return CsvStyle.EXCEL;
        }
        return formulaGuard ? CsvStyle.GUARDED : CsvStyle.PLAIN;
    }
}
