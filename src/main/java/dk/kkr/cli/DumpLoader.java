package dk.kkr.cli;

import dk.kkr.archive.DumpFile;
import dk.kkr.model.UnusableDumpException;

/** Reads and parses inputs. Whatever is wrong with one fails that input, not the run. Thread-safe. */
final class DumpLoader<T> {
    private final InputReader reader;
    private final DumpParser<T> parser;
    private final ParserOptions options;

    DumpLoader(InputReader reader, DumpParser<T> parser, ParserOptions options) {
        this.reader = reader;
        this.parser = parser;
        this.options = options;
    }

    T load(DumpFile dump) throws UnusableDumpException {
        return parse(read(dump), dump);
    }

    byte[] read(DumpFile dump) throws UnusableDumpException {
        try {
            return reader.read(dump);
        } catch (BadInputException e) {
            throw new UnusableDumpException(0, String.valueOf(e.getMessage()));
        }
    }

    T parse(byte[] bytes, DumpFile dump) throws UnusableDumpException {
        try {
            return parser.parse(bytes, dump.name(), options);
        } catch (RuntimeException | StackOverflowError e) {
            // One dump that hits a bug must not cost the other inputs of a long run.
            throw new UnusableDumpException(0, "this is a bug in kkr, please report it with the dump: " + trace(e));
        }
    }

    private static String trace(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? e.toString() : e + " at " + trace[0];
    }
}
