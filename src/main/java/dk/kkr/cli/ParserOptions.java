package dk.kkr.cli;

import dk.kkr.MeetingParser;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options for reading dumps, which all commands share. */
class ParserOptions {
    /** The limit of a byte array. */
    private static final int MOST_MEGABYTES = 2000;

    private static final int BITS_OF_MEGABYTE = 20;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = EncodingConverter.class,
            description = "The dumps' encoding, not that of PDFs. Default: detected for each dump.")
    private Optional<Charset> encoding = Optional.empty();

    @Option(
            names = "--fix-residues",
            description = "Repair old line breaks (Svagsy- nede) and stray blanks (Sjæl land) within words, where the "
                    + "dump itself proves them. Default: words as printed; findings name them.")
    private boolean fixResidues;

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            description = "Refuse larger dumps. Default: 64, a hundred times the longest real dump.")
    private int megabytes = 64;

    /**
     * What reads the dumps.
     *
     * @throws UsageException if there is no such limit
     */
    InputReader readerOf(InputStream standardInput) {
        if (megabytes < 1 || megabytes > MOST_MEGABYTES) {
            throw new UsageException("--max-size is 1 to " + MOST_MEGABYTES + " MB, not " + megabytes);
        }
        return new InputReader(standardInput, megabytes << BITS_OF_MEGABYTE);
    }

    /** The encoding to read with; empty to detect it. */
    Optional<Charset> encoding() {
        return encoding;
    }

    /** The library's parser with these options. */
    MeetingParser toParser() {
        MeetingParser parser = new MeetingParser();
        if (encoding.isPresent()) {
            parser = parser.withEncoding(encoding.get());
        }
        return fixResidues ? parser.withResiduesFixed() : parser;
    }

    /** The options in command-line form, and how PDFs are read: the same for two runs that make the same output. */
    String describe() {
        return " (PDF dialect " + MeetingParser.PDF_DIALECT + ")"
                + encoding.map(charset -> " --encoding " + charset.name()).orElse("")
                + (fixResidues ? " --fix-residues" : "");
    }
}
