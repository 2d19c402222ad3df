package dk.kkr.line;

import dk.kkr.text.Digits;
import dk.kkr.text.Edges;

/**
 * What is known of a line's characters from the one pass that its dump is read in: which kinds there are, so that no
 * rule has to search a line for what it does not have, and how wide they are. Of what is printed; blanks at either end
 * do not count.
 *
 * @param kinds bits, as below
 * @param width in {@link GlyphWidth}
 */
public record Characters(int kinds, int width) {
    /** Of a line without text. */
    public static final Characters NONE = new Characters(0, 0);

    private static final int BITS_OF_WIDTH = 16;
    private static final int TAB = 1 << BITS_OF_WIDTH;
    static final int FORM_FEED = TAB << 1;
    private static final int DIGIT = FORM_FEED << 1;
    private static final int COLON = DIGIT << 1;
    private static final int HYPHEN = COLON << 1;
    private static final int MARKUP = HYPHEN << 1;

    /** Of a line that begins with such a letter. */
    static final int SMALL = MARKUP << 1;

    private static final int CAPITAL = SMALL << 1;

    /** Of a line that ends in one. */
    static final int LAST_DIGIT = CAPITAL << 1;

    static final int LAST_HYPHEN = LAST_DIGIT << 1;

    /** Of a line in which one blank follows another. */
    public static final int BLANKS = LAST_HYPHEN << 1;

    /** The lowest bit that an entry has no use for. */
    public static final int FREE = BLANKS << 1;

    public Characters {
        kinds &= FREE - TAB;
    }

    /** The entry of a character: its width, and a bit for its kind. Those of a line are added up, and collected. */
    public static int entryOf(char c) {
        return GlyphWidth.of(c) | kindOf(c);
    }

    private static int kindOf(char c) {
        return switch (c) {
            case '\t' -> TAB;
            case '\f' -> FORM_FEED;
            case ':' -> COLON;
            case '-' -> HYPHEN;
            case '|', '*', '#', '_' -> MARKUP;
            default -> Digits.is(c) ? DIGIT : 0;
        };
    }

    /** The width of an entry's character. */
    public static int widthOf(int entry) {
        return entry & TAB - 1;
    }

    /**
     * The kinds of a line whose entries were collected.
     *
     * @param first its first character that is not a blank
     * @param last its last one; any that is not of ASCII will do for another
     */
    public static int kinds(int entries, char first, char last) {
        return (entries | caseOf(first) | endOf(last)) & FREE - TAB;
    }

    /**
     * The width of a line whose entries' widths were added up.
     *
     * @param blanks how many blanks at its end are among them
     */
    public static int width(int widths, int blanks) {
        return widths - blanks * GlyphWidth.BLANK;
    }

    private static int endOf(char last) {
        return Digits.is(last) ? LAST_DIGIT : last == '-' ? LAST_HYPHEN : 0;
    }

    private static int caseOf(char first) {
        if (first >= 'a' && first <= 'z') {
            return SMALL;
        }
        return Character.isLowerCase(first) ? SMALL : Character.isUpperCase(first) ? CAPITAL : 0;
    }

    /** Those of a text; a form feed counts wherever it stands. */
    public static Characters of(String text) {
        int start = Edges.start(text);
        int end = Edges.end(text);
        int kinds = text.indexOf('\f') < 0 ? 0 : FORM_FEED;
        if (start < end) {
            kinds |= caseOf(text.charAt(start)) | endOf(text.charAt(end - 1));
        }
        int width = 0;
        char before = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int entry = entryOf(c);
            kinds |= c == ' ' && before == ' ' ? BLANKS : entry;
            width += widthOf(entry);
            before = c;
        }
        return new Characters(kinds, width);
    }

    boolean haveTab() {
        return (kinds & TAB) != 0;
    }

    boolean haveDigit() {
        return (kinds & DIGIT) != 0;
    }

    boolean haveColon() {
        return haveColon(kinds);
    }

    /** Whether a colon is among the entries that were collected. */
    public static boolean haveColon(int entries) {
        return (entries & COLON) != 0;
    }

    boolean haveHyphen() {
        return (kinds & HYPHEN) != 0;
    }

    boolean haveMarkup() {
        return (kinds & MARKUP) != 0;
    }

    boolean beginInLowerCase() {
        return (kinds & SMALL) != 0;
    }

    boolean beginInCapital() {
        return (kinds & CAPITAL) != 0;
    }

    /** Whether one blank follows another, be it at the line's end. */
    boolean haveBlanks() {
        return (kinds & BLANKS) != 0;
    }
}
