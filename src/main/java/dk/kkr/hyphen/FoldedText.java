package dk.kkr.hyphen;

/** A text in lower case, character by character, so that offsets are those of the text itself. */
final class FoldedText {
    private FoldedText() {}

    static char[] of(String text) {
        char[] chars = new char[text.length()];
        fold(text, text.length(), chars, 0);
        return chars;
    }

    /** Both texts with a hyphen between them, of the second only the first characters. */
    static char[] hyphenated(String left, String right, int lengthOfRight) {
        char[] chars = new char[left.length() + 1 + lengthOfRight];
        fold(left, left.length(), chars, 0);
        chars[left.length()] = '-';
        fold(right, lengthOfRight, chars, left.length() + 1);
        return chars;
    }

    /** Puts the text's first characters at an offset of an array, in lower case; returns their {@link WordHash}. */
    static int fold(String text, int length, char[] chars, int at) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            char lower = (char) FoldedChar.of(text.charAt(i));
            chars[at + i] = lower;
            hash = WordHash.add(hash, lower);
        }
        return hash;
    }
}
