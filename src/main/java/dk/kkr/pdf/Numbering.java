package dk.kkr.pdf;

/** What numbers the entries of a list. */
final class Numbering {
    private static final String ROMAN = "ivxlcIVXLC";

    private Numbering() {}

    /** Whether there is a letter or a digit. */
    static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code 2}, {@code 2.1}. */
    static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean point = c == '.' && i > 0 && i + 1 < text.length() && text.charAt(i - 1) != '.';
            if (!point && (c < '0' || c > '9')) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** {@code b}, {@code iv}. */
    static boolean isLetterOrRoman(String text) {
        if (text.length() == 1) {
            return Character.isLetter(text.charAt(0));
        }
        for (int i = 0; i < text.length(); i++) {
            if (ROMAN.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
