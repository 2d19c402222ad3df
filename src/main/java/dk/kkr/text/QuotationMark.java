package dk.kkr.text;

/** The characters around a quotation; Danish documents have any of them at either end. */
public final class QuotationMark {
    private static final String MARKS = "\"”“„»«";

    private QuotationMark() {}

    /** Whether the character is one. */
    public static boolean is(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    /** Whether a text has one. */
    public static boolean isIn(String text) {
        for (int i = 0; i < MARKS.length(); i++) {
            if (text.indexOf(MARKS.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
