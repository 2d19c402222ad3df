package dk.kkr.model;

import java.util.Locale;
import java.util.Optional;

/**
 * The words that state a fact.
 *
 * @param source where they stand
 * @param quote as printed; empty for an option, of which the dump has no words
 * @param lines the lines of the dump on which they stand; empty for an option
 */
public record Evidence(Source source, Optional<String> quote, Optional<LineRange> lines) {
    public Evidence {
        if ((source == Source.OPTION) != quote.isEmpty() || quote.isPresent() != lines.isPresent()) {
            throw new IllegalArgumentException(
                    "words and lines are the dump's: " + source + ", " + quote + ", " + lines);
        }
    }

    /** Where a fact about the meeting was stated, best first. */
    public enum Source {
        COVER,
        RUNNING_HEADER,
        TEXT,
        /** The user gave it as an option, and the dump does not say. */
        OPTION;

        /** The source as in the output: {@code running-header}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Words of the dump. */
    public static Evidence of(Source source, String quote, LineRange lines) {
        return new Evidence(source, Optional.of(quote), Optional.of(lines));
    }

    /** Words that stand on one line. */
    public static Evidence on(Source source, String quote, int line) {
        return of(source, quote, new LineRange(line, line));
    }

    /** The 1-based line on which the words begin; 0 where it is none, as in a {@link Finding}. */
    public int firstLine() {
        return lines.isPresent() ? lines.get().first() : 0;
    }

    /** What the user gave. */
    public static Evidence ofOption() {
        return new Evidence(Source.OPTION, Optional.empty(), Optional.empty());
    }
}
