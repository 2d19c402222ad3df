package dk.kkr.cli;

import dk.kkr.model.UnusableDumpException;
import java.util.Optional;

/** Reads and parses inputs, and says what is wrong with those that it cannot. */
final class DumpLoader<T> {
    private final InputReader reader;
    private final DumpParser<T> parser;
    private final ParserOptions options;
    private final Messages messages;

    DumpLoader(InputReader reader, DumpParser<T> parser, ParserOptions options, Messages messages) {
        this.reader = reader;
        this.parser = parser;
        this.options = options;
        this.messages = messages;
    }

    /** Nothing where the input is bad; a message then has said why. */
    Optional<T> load(String name) {
        try {
            return Optional.of(parser.parse(reader.read(name), name, options));
        } catch (BadInputException e) {
            messages.failure(name, 0, String.valueOf(e.getMessage()));
        } catch (UnusableDumpException e) {
            messages.failure(name, e.line(), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // One dump that hits a bug must not cost the other inputs of a long run.
            messages.failure(name, 0, "this is a bug in kkr, please report it with the dump: " + trace(e));
        }
        return Optional.empty();
    }

    private static String trace(RuntimeException e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? e.toString() : e + " at " + trace[0];
    }
}
