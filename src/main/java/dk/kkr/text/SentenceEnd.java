package dk.kkr.text;

/** How a sentence ends, or the words that lead to a list: with {@code .}, {@code !}, {@code ?} or {@code :}. */
public final class SentenceEnd {
    private static final String MARKS = ".!?:";

    /** What may follow the mark. */
    private static final String CLOSING = "”\")*";

    private SentenceEnd() {}

    /** Whether the character ends a sentence. */
    public static boolean is(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    /** Whether a text ends as a sentence does; a closing quote or bracket may follow. */
    public static boolean in(String text) {
        return isBefore(text.length(), text);
    }

    /** The same of what stands before an offset of the text. */
    public static boolean isBefore(int end, String text) {
        if (end == 0) {
            return false;
        }
        char last = text.charAt(end - 1);
        return is(last) || (end > 1 && CLOSING.indexOf(last) >= 0 && is(text.charAt(end - 2)));
    }
}
