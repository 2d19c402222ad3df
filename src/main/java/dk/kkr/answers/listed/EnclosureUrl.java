package dk.kkr.answers.listed;

import dk.kkr.profile.EnclosureWords;
import dk.kkr.text.IgnoringCase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The URL in an entry, {@code Notat, kan ses på: https://…}, and where the words begin that lead to it.
 *
 * @param from offset of its first character
 * @param to offset after its last one
 * @param leadFrom offset of the words that lead to it
 * @param url without a blank at which the extractor broke it
 */
record EnclosureUrl(int from, int to, int leadFrom, String url) {
    private static final List<String> BEGINNINGS = List.of("http://", "https://", "www.");
    private static final String TRAILING = ".,;:'’";
    private static final String ENDS = "<>\"”";

    /** A URL goes on after a line's end where the part before it ends in one of these. */
    private static final String OPEN = "-/_=&?";

    private static final String PUNCTUATION = ":,;()[]<–—-.";

    /** More words than lead to a URL. */
    private static final int MOST_LEADING = 12;

    static Optional<EnclosureUrl> in(String text, int from, int to) {
        int at = to;
        String entry = text.substring(from, to);
        for (String beginning : BEGINNINGS) {
            int found = IgnoringCase.indexOf(entry, beginning, 0);
            at = found >= 0 ? Math.min(at, from + found) : at;
        }
        if (at == to) {
            return Optional.empty();
        }
        int end = endOf(text, at, to);
        while (end < to && OPEN.indexOf(text.charAt(end - 1)) >= 0 && goesOn(text, end + 1, to)) {
            end = endOf(text, end + 1, to);
        }
        while (end > at && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return Optional.of(new EnclosureUrl(at, end, leadFrom(text, from, at), withoutBlanks(text, at, end)));
    }

    /** Whether one begins at the offset. */
    static boolean isAt(String text, int from) {
        for (String beginning : BEGINNINGS) {
            if (text.regionMatches(true, from, beginning, 0, beginning.length())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where a blank, a quote or the bracket around it ends it; brackets within belong to it, {@code …/a_(b)?c=1}, as in
     * RFC 3986.
     */
    private static int endOf(String text, int from, int to) {
        int open = 0;
        for (int end = from; end < to; end++) {
            char c = text.charAt(end);
            open += c == '(' || c == '[' ? 1 : 0;
            open -= c == ')' || c == ']' ? 1 : 0;
            if (open < 0 || Character.isWhitespace(c) || ENDS.indexOf(c) >= 0) {
                return end;
            }
        }
        return to;
    }

    /**
     * Whether what follows is a piece of a URL: small letters and digits, with a sign within that words do not have.
     */
    private static boolean goesOn(String text, int from, int to) {
        int end = from < to ? endOf(text, from, to) : from;
        boolean sign = false;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            boolean last = i == end - 1;
            sign |= !last && "-/._=".indexOf(c) >= 0;
            if (Character.isUpperCase(c) || ",;()".indexOf(c) >= 0) {
                return false;
            }
        }
        return sign;
    }

    private static String withoutBlanks(String text, int from, int to) {
        return text.substring(from, to).replace(" ", "").replace("\n", "");
    }

    /** The offset at which words begin that only lead to an offset; that offset itself where there are none. */
    static int leadFrom(String text, int from, int at) {
        int cut = at;
        int end = at;
        boolean owned = false;
        boolean owner = false;
        for (int words = 0; words < MOST_LEADING; words++) {
            while (end > from && isBetween(text.charAt(end - 1))) {
                end--;
            }
            int start = end;
            while (start > from && !isBetween(text.charAt(start - 1))) {
                start--;
            }
            String word = text.substring(start, end).toLowerCase(Locale.ROOT);
            if (start == end) {
                break;
            }
            if (EnclosureWords.leadToUrl(word)) {
                cut = start;
                owner = false;
            } else if (owned && word.endsWith("s")) {
                owner = true;
            } else if (!EnclosureWords.areAmong(word) && !(owner && Character.isUpperCase(text.charAt(start)))) {
                break;
            }
            owned = EnclosureWords.isSite(word);
            end = start;
        }
        // "Regionens hjemmeside: www…" is a title.
        return owner ? at : cut == at ? withoutPreposition(text, from, at) : cut;
    }

    private static boolean isBetween(char c) {
        return Character.isWhitespace(c) || PUNCTUATION.indexOf(c) >= 0;
    }

    /** {@code Notat på https://…}. */
    private static int withoutPreposition(String text, int from, int at) {
        int end = at;
        while (end > from && isBetween(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > from && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        return start < end && EnclosureWords.areAmong(word) ? start : at;
    }
}
