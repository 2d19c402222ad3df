package dk.kkr.hyphen;

/** A text in lower case, character by character, so that offsets are those of the text itself. */
final class FoldedText {
    private FoldedText() {}

    static char[] of(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = (char) FoldedChar.of(chars[i]);
        }
        return chars;
    }
}
