package dk.kkr.cli;

import dk.kkr.archive.Rendering;
import dk.kkr.wording.Language;
import dk.kkr.writer.CsvStyle;
import dk.kkr.writer.CsvTable;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The options for the format of the output. */
final class OutputOptions {
    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "json (documents one after another, indented), ndjson (one line per meeting), csv (one "
                    + "table, see --table), md (a page for people per meeting, in Markdown) or sqlite (a database with "
                    + "every table). Default: what --output's file ends in (json, ndjson, csv, md, db), else "
                    + "json. Several where the output is a folder.")
    private List<OutputFormat> formats = List.of();

    @Option(
            names = "--table",
            paramLabel = "TABLE",
            description =
                    "The table of --format csv, or of ndjson, then a line per row: items (csv's default), sections, participants, findings, meetings, contents, "
                            + "links, recommendations, resolutions, positions, remarks, appointments, attachments, item_dates "
                            + "or item_references.")
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

    @Option(
            names = "--combined",
            description = "Write every table (see --table) of all dumps into the folder, as items.csv, sections.csv "
                    + "and so on, and related_items.csv, which says what items are about one matter; with "
                    + "datapackage.json, which gives the columns' types and the tables' keys. "
                    + "With --format, also a file for each dump.")
    private boolean combined;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "The language of --format md: da or en. Default: da, whatever the machine's language is.")
    private Optional<Language> language = Optional.empty();

    /**
     * Takes the format from the name of the one file that is written, where {@code --format} is missing.
     *
     * @throws UsageException if the ending says nothing, or says a database where another format is named
     */
    void readEnding(String file) {
        Optional<OutputFormat> ending = OutputFormat.ofEnding(file);
        if (formats.isEmpty()) {
            if (ending.isEmpty() && hasEnding(file)) {
                throw new UsageException(
                        "the ending of --output is none of " + OutputFormat.endings() + ", give --format: " + file);
            }
            formats = ending.stream().toList();
        } else if (ending.equals(Optional.of(OutputFormat.SQLITE)) && !isDatabase()) {
            throw new UsageException("a .db file goes with --format sqlite: " + file);
        }
    }

    /** {@code referat.2020/punkter} has none, nor has {@code .punkter}. */
    private static boolean hasEnding(String file) {
        String name = String.valueOf(Path.of(file).getFileName());
        return name.lastIndexOf('.') > 0;
    }

    /** Whether a database is asked for. */
    boolean isDatabase() {
        return formats.contains(OutputFormat.SQLITE);
    }

    /** @throws UsageException if options contradict each other */
    void check(boolean isFolder) {
        if (isDatabase()) {
            checkDatabase(isFolder);
        }
        checkPages();
        boolean hasCsv = formats.contains(OutputFormat.CSV);
        if (!hasCsv && !formats.contains(OutputFormat.NDJSON) && table.isPresent()) {
            throw new UsageException("--table goes with --format csv or ndjson");
        }
        if (!hasCsv && !combined && (excel || formulaGuard)) {
            throw new UsageException((excel ? "--excel" : "--formula-guard") + " goes with --format csv");
        }
        if (!isFolder && combined) {
            throw new UsageException("--combined goes with a folder, name it with --output");
        }
        if (!isFolder && formats.size() > 1) {
            throw new UsageException("several --format go with a folder, name it with --output");
        }
    }

    private void checkDatabase(boolean isFolder) {
        if (formats.size() > 1) {
            throw new UsageException("--format sqlite goes with no other format");
        }
        if (combined) {
            throw new UsageException("--combined goes with a folder, not with a database, which has every table");
        }
        if (isFolder) {
            throw new UsageException("--format sqlite goes with a file, --output is a folder");
        }
    }

    private void checkPages() {
        boolean hasPages = formats.contains(OutputFormat.MD);
        if (!hasPages && language.isPresent()) {
            throw new UsageException("--lang goes with --format md");
        }
        if (hasPages && (combined || table.isPresent())) {
            throw new UsageException((combined ? "--combined" : "--table") + " does not go with --format md");
        }
    }

    /** Whether only a folder can take the output. */
    boolean wantsFolder() {
        return combined;
    }

    /** The one format of a stream. */
    Rendering rendering() {
        return renderingOf(formats.isEmpty() ? OutputFormat.JSON : formats.get(0));
    }

    /** The formats of each dump's files: JSON, unless others are named or the combined tables are enough. */
    List<Rendering> renderings() {
        if (formats.isEmpty()) {
            return combined ? List.of() : List.of(Rendering.json());
        }
        return new LinkedHashSet<>(formats).stream().map(this::renderingOf).toList();
    }

    /** The style of the combined tables, if wanted. */
    Optional<CsvStyle> combined() {
        return combined ? Optional.of(style()) : Optional.empty();
    }

    private Rendering renderingOf(OutputFormat format) {
        return switch (format) {
            case JSON -> Rendering.json();
            case NDJSON -> table.map(Rendering::ndjson).orElseGet(Rendering::ndjson);
            case CSV -> Rendering.csv(table.orElse(CsvTable.ITEMS), style());
            case MD -> Rendering.markdown(language());
            case SQLITE -> throw new IllegalStateException("a database is not made of pieces");
        };
    }

    private Language language() {
        return language.orElse(Language.DANISH);
    }

    private CsvStyle style() {
        if (excel) {
            return CsvStyle.EXCEL;
        }
        return formulaGuard ? CsvStyle.GUARDED : CsvStyle.PLAIN;
    }

    /** The options in command-line form: the same for two runs that make the same output. */
    String describe() {
        if (isDatabase()) {
            return OutputFormat.SQLITE.toString();
        }
        String files = renderings().stream().map(Rendering::suffix).collect(Collectors.joining(" "));
        return files.toLowerCase(Locale.ROOT)
                + (excel ? " --excel" : "")
                + (formulaGuard ? " --formula-guard" : "")
                + (combined ? " --combined" : "")
                + (formats.contains(OutputFormat.MD) ? " --lang " + language() : "");
    }
}
