package dk.kkr.cli;

import dk.kkr.MeetingParser;
import java.nio.charset.Charset;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How dumps are read: the options that all commands share. */
final class ParserOptions {
    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = EncodingConverter.class,
            description = "The dumps' encoding. Default: found out for each dump.")
    private Optional<Charset> encoding = Optional.empty();

    @Option(
            names = "--fix-residues",
            description = "Repair old line breaks (Svagsy- nede) and stray blanks (Sjæl land) within words, where the "
                    + "dump itself proves them. Default: words as printed; findings name them.")
    private boolean fixResidues;

    /** The encoding to read with, empty to find it out. */
    Optional<Charset> encoding() {
        return encoding;
    }

    /** The library's parser with these options. */
    MeetingParser toParser() {
        MeetingParser parser = encoding.map(new MeetingParser()::withEncoding).orElseGet(MeetingParser::new);
        return fixResidues ? parser.withResiduesFixed() : parser;
    }

    /** As they would be written on the command line: what two runs of the same output have in common. */
    String describe() {
        return encoding.map(charset -> " --encoding " + charset.name()).orElse("")
                + (fixResidues ? " --fix-residues" : "");
    }
}
