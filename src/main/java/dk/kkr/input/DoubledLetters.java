package dk.kkr.input;

/**
 * Bold type that is drawn twice, a little apart, comes out of some extractors with each letter twice:
 * {@code BBiillaagg}. A word is such if it has five letters at least and each stands twice or more in a row, so that
 * neither {@code MMXXII} nor {@code AABB} is one. A code such as {@code AABBCCDDEE} would break it.
 */
final class DoubledLetters {
    /** Letters of a word, and so pairs of a line. */
    static final int LEAST = 5;

    private DoubledLetters() {}

    /** Whether the line has such a word. */
    static boolean in(String text) {
        int doubled = 0;
        boolean isDoubled = true;
        int at = 0;
        while (at < text.length()) {
            char letter = text.charAt(at);
            int end = at + 1;
            while (end < text.length() && text.charAt(end) == letter) {
                end++;
            }
            if (!Character.isLetter(letter)) {
                if (isDoubled && doubled >= LEAST) {
                    return true;
                }
                doubled = 0;
                isDoubled = true;
            } else {
                isDoubled &= end - at > 1;
                doubled++;
            }
            at = end;
        }
        return isDoubled && doubled >= LEAST;
    }
}
