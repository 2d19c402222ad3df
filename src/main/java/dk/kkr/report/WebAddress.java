package dk.kkr.report;

import java.util.List;

/**
 * Addresses of the dump that a reader may open by a click. Whatever else looks like one ({@code javascript:},
 * {@code file:}, {@code www.kl.dk} without a scheme) stays text: the dump's author is not the page's.
 */
final class WebAddress {
    private static final List<String> SCHEMES = List.of("https://", "http://", "mailto:");

    /** What ends an address in running text, besides a blank. */
    private static final String ENDS = "<>\"”";

    /** Signs at its end that belong to the sentence: {@code (se https://www.kl.dk).} */
    private static final String OF_THE_SENTENCE = ".,;:!?)]’'";

    private WebAddress() {}

    /** Whether the text is an address that can be opened, and nothing else. */
    static boolean is(String text) {
        return !text.isEmpty() && beginsAt(text, 0) && endIn(text, 0) == text.length();
    }

    /** The offset at which the next address in a text begins; the text's length where there is none. */
    static int nextIn(String text, int from) {
        int at = from;
        while (at < text.length() && !(beginsAt(text, at) && endIn(text, at) > at)) {
            at++;
        }
        return at;
    }

    /** The offset after an address that begins at an offset; that offset where nothing follows its scheme. */
    static int endIn(String text, int from) {
        int end = from;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && !Character.isISOControl(text.charAt(end))
                && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > from && OF_THE_SENTENCE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int scheme = lengthOfScheme(text, from);
        return end - from > scheme ? end : from;
    }

    private static boolean beginsAt(String text, int at) {
        boolean withinWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        return !withinWord && lengthOfScheme(text, at) > 0;
    }

    private static int lengthOfScheme(String text, int at) {
        for (String scheme : SCHEMES) {
            if (text.regionMatches(true, at, scheme, 0, scheme.length())) {
                return scheme.length();
            }
        }
        return 0;
    }
}
