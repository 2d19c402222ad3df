package dk.kkr.text;

/** The characters with which a word is broken at a line's end; dashes are not among them. */
public final class LineEndHyphen {
    public static final char SOFT = '\u00AD';
    public static final char HARD = '\u2011';

    /** What some extractors make of a soft hyphen. */
    public static final char NOT_SIGN = '¬';

    static final char HYPHEN = '\u2010';

    private LineEndHyphen() {}

    /** Whether a text ends in one, and more than that. */
    public static boolean ends(String text) {
        return text.length() > 1 && is(text.charAt(text.length() - 1));
    }

    /**
     * Two lines of names as one: a hyphen before a lower-case letter is the typesetter's, {@code kommunal-} /
     * {@code direktør}, one before a capital is part of the name, {@code Lyngby-} / {@code Taarbæk}. What the character
     * itself says comes first. Without a hyphen a blank comes between.
     */
    public static String joinNames(String above, String below) {
        if (!ends(above)) {
            return above.isEmpty() || below.isEmpty() ? above + below : above + " " + below;
        }
        int last = above.length() - 1;
        char hyphen = above.charAt(last);
        boolean soft = hyphen == SOFT || hyphen == NOT_SIGN;
        boolean lower = !below.isEmpty() && Character.isLowerCase(below.charAt(0));
        String word = above.substring(0, last);
        return soft || lower && hyphen != HARD ? word + below : word + '-' + below;
    }

    /** Whether a character is a hyphen of any kind. */
    public static boolean is(char c) {
        return c == '-' || c == SOFT || c == HYPHEN || c == HARD || c == NOT_SIGN;
    }
}
