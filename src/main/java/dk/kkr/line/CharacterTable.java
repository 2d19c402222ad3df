package dk.kkr.line;

import java.util.Arrays;
import java.util.List;

/**
 * The {@link Characters} of every line of a dump, packed: most lines are asked a single question by each pass over all
 * of them, which costs less than to find the object that knows the answer.
 */
public final class CharacterTable {
    private int[] kinds;
    private int[] widths;
    private int size;

    /** Of no lines yet, with room for so many. */
    public CharacterTable(int expected) {
        this.kinds = new int[expected];
        this.widths = new int[kinds.length];
    }

    /** Those of each text. */
    public static CharacterTable of(List<String> texts) {
        CharacterTable table = new CharacterTable(texts.size());
        for (String text : texts) {
            table.add(Characters.of(text));
        }
        return table;
    }

    /** How many lines it has. */
    public int size() {
        return size;
    }

    /** Those of a line; here and below it is named by its index, from 0. */
    public Characters get(int line) {
        return new Characters(kinds[line], widths[line]);
    }

    /** Adds those of the next line. */
    public void add(Characters characters) {
        add(characters.kinds(), characters.width());
    }

    /** The same by {@link Characters#kinds} and {@link Characters#width}. */
    public void add(int kindsOfLine, int width) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2 + 1);
            widths = Arrays.copyOf(widths, size * 2 + 1);
        }
        kinds[size] = kindsOfLine;
        widths[size] = width;
        size++;
    }

    /** Whether the line has more than blanks. */
    public boolean isText(int line) {
        return widths[line] > 0;
    }

    /** Whether a form feed stands in the line. */
    boolean hasFormFeed(int line) {
        return (kinds[line] & Characters.FORM_FEED) != 0;
    }

    /** Whether it ends in a digit of ASCII, blanks aside. */
    public boolean endsInDigit(int line) {
        return (kinds[line] & Characters.LAST_DIGIT) != 0;
    }

    /** Whether it ends in a keyboard's hyphen. */
    public boolean endsInHyphen(int line) {
        return (kinds[line] & Characters.LAST_HYPHEN) != 0;
    }

    public boolean beginsInLowerCase(int line) {
        return (kinds[line] & Characters.SMALL) != 0;
    }
}
