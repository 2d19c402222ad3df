package dk.kkr.hyphen;

import java.util.HashSet;
import java.util.Set;

/**
 * The first parts of compounds that the dump leaves open, {@code social} of {@code social- og sundhedsområdet} and
 * {@code børne} of {@code børne-, unge- og kulturområdet}. What follows must show it, since a hyphen and a blank may
 * also be left over from an old line end, {@code fælles- offentlige}.
 */
final class OpenStems {
    private final Set<String> stems = new HashSet<>();

    /** The stem of the last token if that ended in a hyphen, otherwise empty. */
    private final StringBuilder waiting = new StringBuilder();

    /** Whether the next token decides about the last one. */
    boolean areWaiting() {
        return waiting.length() > 0;
    }

    /** Adds a token in the order of the dump; tokens of letters alone are needed only while {@link #areWaiting}. */
    void add(TokenWalk token) {
        if (areWaiting()) {
            if (Conjunctions.areAt(token.from(), token.to(), token.chars())) {
                stems.add(waiting.toString());
            }
            forgetLast();
        }
        if (token.hasHyphen()) {
            addHyphenated(token);
        }
    }

    private void addHyphenated(TokenWalk token) {
        int end = token.to() - 1;
        if (token.last() == '-') {
            int start = startOfStem(token, end);
            waiting.append(token.chars(), start, end - start);
        } else if (token.last() == ',' && end > token.from() && token.chars()[end - 1] == '-') {
            int start = startOfStem(token, end - 1);
            stems.add(String.valueOf(token.chars(), start, end - 1 - start));
        }
    }

    /** Ends the wait: the last token's hyphen may be a dash. */
    void forgetLast() {
        waiting.setLength(0);
    }

    /** Whether the stem, in lower case, stands open somewhere. */
    boolean has(String stem) {
        return stems.contains(stem);
    }

    private static int startOfStem(TokenWalk token, int end) {
        int start = token.from();
        while (start < end && !FoldedChar.isLetterOrDigit(token.chars()[start])) {
            start++;
        }
        return start;
    }
}
