package dk.kkr.line;

import dk.kkr.model.ItemNumber;
import dk.kkr.profile.Bullets;
import dk.kkr.profile.ItemWord;
import dk.kkr.profile.MarkdownMarks;
import dk.kkr.text.Digits;
import dk.kkr.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line that begins with what may be an item's number: {@code 3.1. VIP-projekter}, {@code 3.1 VIP-projekter},
 * {@code ## 3\. Sager}, {@code **3.** Sager}, {@code Punkt 3: Sager}, {@code 104. Sager}, {@code 2a. Sager},
 * {@code 3.1.} with its title on the next line. The sequence of numbers shows whether it is one. Not an item number:
 * {@code 1) …}, {@code 2.098 …}, {@code 2035. …}.
 *
 * @param title what follows the number; may be empty
 * @param marked whether a full stop ends the number, or a word such as {@code Punkt} precedes it
 */
public record NumberedLine(ItemNumber number, String title, boolean marked) {
    private static final int MAX_LEVELS = 4;
    private static final int DECIMAL = 10;
    private static final String FIRST_CHARACTERS = MarkdownMarks.ALL + " " + ItemWord.firstLetters();

    public static Optional<NumberedLine> parse(String text) {
        int title = startOfTitle(text);
        return title < 0 ? Optional.empty() : Optional.of(read(text, title));
    }

    /**
     * The offset of the title after the number that a text begins with, the text's length where none follows; -1 where
     * the text begins with no number.
     */
    static int startOfTitle(String text) {
        if (!mayBegin(text)) {
            return -1;
        }
        int start = MarkdownMarks.endOf(text, 0);
        int word = ItemWord.lengthAt(text, start);
        int end = endOfLevels(text, start + word);
        int title = end < 0 ? -1 : titleAfter(text, end, word > 0 || text.charAt(end - 1) == '.');
        return word > 0 && title > 0 ? afterDash(text, title) : title;
    }

    /** {@code Punkt 3 – Sager}: where a word precedes the number, a dash may follow it. */
    private static int afterDash(String text, int title) {
        boolean dash = title + 1 < text.length() && Bullets.isDash(text.charAt(title));
        return dash && text.charAt(title + 1) == ' ' ? skip(text, title + 1, " ") : title;
    }

    /** The quick answer for most lines: numbered ones begin with a digit, a mark or a word's first letter. */
    private static boolean mayBegin(String text) {
        char first = text.isEmpty() ? 0 : text.charAt(0);
        return (first >= '0' && first <= '9') || FIRST_CHARACTERS.indexOf(first) >= 0;
    }

    /** The offset after the number at {@code start} and its full stop; -1 where no item has such a number. */
    private static int endOfLevels(String text, int start) {
        int at = start;
        int levels = 0;
        boolean goesOn = Digits.isAt(text, at);
        while (goesOn) {
            int end = Digits.endOf(text, at);
            levels++;
            if (levels > MAX_LEVELS || end - at > ItemWord.maxDigits(levels) || text.charAt(at) == '0') {
                return -1;
            }
            int after = endOfLetter(text, end);
            int dot = skip(text, after, "\\");
            boolean dotted = dot < text.length() && text.charAt(dot) == '.';
            at = dotted ? dot + 1 : after;
            goesOn = dotted && after == end && Digits.isAt(text, at);
        }
        return levels == 0 ? -1 : at;
    }

    /** {@code 2a. Ny motorvej}, between items 2 and 3; {@code at} itself where no letter ends the number. */
    private static int endOfLetter(String text, int at) {
        boolean ends = at + 1 == text.length() || (at + 1 < text.length() && ".: \\".indexOf(text.charAt(at + 1)) >= 0);
        char lower = ends ? Character.toLowerCase(text.charAt(at)) : ' ';
        return lower >= 'a' && lower <= 'z' ? at + 1 : at;
    }

    private static int titleAfter(String text, int end, boolean marked) {
        int at = skip(text, end, marked ? ":" + MarkdownMarks.EMPHASIS : MarkdownMarks.EMPHASIS);
        boolean separated = at == text.length()
                || text.charAt(at) == ' '
                || text.charAt(at) == '\t'
                || (marked && at == end && isGluedTitle(text, at));
        int title = MarkdownMarks.endOf(text, at);
        return separated && (marked || title < text.length()) ? title : -1;
    }

    /** @param title the offset of the title, before which no digits stand but the number's */
    private static NumberedLine read(String text, int title) {
        int start = MarkdownMarks.endOf(text, 0);
        int word = ItemWord.lengthAt(text, start);
        List<Integer> parts = new ArrayList<>(MAX_LEVELS);
        int end = start + word;
        int letter = end;
        for (int at = end; at < title; at++) {
            if (Digits.isAt(text, at)) {
                letter = Digits.endOf(text, at);
                parts.add(Integer.parseInt(text, at, letter, DECIMAL));
                end = endOfLetter(text, letter);
                at = end - 1;
            }
        }
        boolean marked = word > 0 || text.startsWith(".", skip(text, end, "\\"));
        ItemNumber number = new ItemNumber(parts, text.substring(letter, end));
        return new NumberedLine(number, MarkdownMarks.stripFrom(title, text), marked);
    }

    /** {@code 2.3.Udpegning}: a capitalised word directly after the full stop. */
    private static boolean isGluedTitle(String text, int at) {
        return text.charAt(at - 1) == '.'
                && at + 1 < text.length()
                && Character.isUpperCase(text.charAt(at))
                && Character.isLowerCase(text.charAt(at + 1));
    }

    /** Whether the number alone could be any number in a sentence: {@code 20 kommuner}. */
    public boolean isBare() {
        return !marked && number.level() == 1;
    }

    public boolean beginsLikeTitle() {
        return Letters.areIn(title) && !Character.isLowerCase(title.charAt(0));
    }

    private static int skip(String text, int from, String characters) {
        int at = from;
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
