package dk.kkr.invariant;

import java.util.ArrayList;
import java.util.List;

/** A text without its blanks. */
final class Characters {
    private Characters() {}

    static String of(String text) {
        return String.join("", wordsOf(text));
    }

    /** What stands between blanks. */
    static List<String> wordsOf(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBlank(text.charAt(i))) {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    static boolean isBlank(char c) {
        return c <= ' ' || Character.isWhitespace(c);
    }
}
