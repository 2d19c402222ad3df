package dk.kkr.input;

/**
 * Some extractors print each letter of bold type that is drawn twice, a little apart, twice: {@code BBiillaagg}. Such a
 * word has at least five letters, each twice or more in a row; {@code MMXXII} and {@code AABB} are not such words.
 * Fires on a code such as {@code AABBCCDDEE}.
 */
final class DoubledLetters {
    /** The least number of letters of a word, and of pairs on its line. */
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
