package dk.kkr.hyphen;

/**
 * A text in which capitals are small letters, character by character, so that offsets are those of the text itself. One
 * object serves text after text: the words of a dump are looked up by the hundred thousand.
 */
final class FoldedText {
    private char[] chars = new char[256];
    private int length;

    static FoldedText of(String text) {
        FoldedText folded = new FoldedText();
        folded.set(text);
        return folded;
    }

    /** Takes another text in the place of the last one. */
    void set(String text) {
        length = text.length();
        if (length > chars.length) {
            chars = new char[length * 2];
        }
        text.getChars(0, length, chars, 0);
        for (int i = 0; i < length; i++) {
            chars[i] = fold(chars[i]);
        }
    }

    /** The characters; those behind {@link #length} are none of the text's. */
    char[] chars() {
        return chars;
    }

    int length() {
        return length;
    }

    private static char fold(char c) {
        if (c < 'A' || (c >= 'a' && c <= 'z') || (c >= 'ß' && c <= 'þ')) {
            return c;
        }
        return c <= 'Z' ? (char) (c + 'a' - 'A') : Character.toLowerCase(Character.toUpperCase(c));
    }
}
