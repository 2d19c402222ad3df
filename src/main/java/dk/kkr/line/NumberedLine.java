package dk.kkr.line;

import dk.kkr.model.ItemNumber;
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
        return mayBegin(text) ? parseFrom(text) : Optional.empty();
    }

    /** The quick answer for most lines: numbered ones begin with a digit, a mark or a word's first letter. */
    private static boolean mayBegin(String text) {
        char first = text.isEmpty() ? 0 : text.charAt(0);
        return (first >= '0' && first <= '9') || FIRST_CHARACTERS.indexOf(first) >= 0;
    }

    private static Optional<NumberedLine> parseFrom(String text) {
        int start = MarkdownMarks.endOf(text, 0);
        int word = ItemWord.lengthAt(text, start);
        int at = start + word;
        if (!Digits.isAt(text, at)) {
            return Optional.empty();
        }
        List<Integer> parts = new ArrayList<>(MAX_LEVELS);
        String letter = "";
        boolean dotted = true;
        while (dotted && letter.isEmpty() && parts.size() <= MAX_LEVELS) {
            int end = Digits.endOf(text, at);
            if (end == at) {
                break;
            }
            if (end - at > ItemWord.maxDigits(parts.size() + 1) || text.charAt(at) == '0') {
                return Optional.empty();
            }
            parts.add(Integer.parseInt(text, at, end, DECIMAL));
            letter = letterAt(text, end);
            int dot = skip(text, end + letter.length(), "\\");
            dotted = dot < text.length() && text.charAt(dot) == '.';
            at = dotted ? dot + 1 : end + letter.length();
        }
        boolean marked = dotted || word > 0;
        return parts.isEmpty() || parts.size() > MAX_LEVELS
                ? Optional.empty()
                : after(text, at, new ItemNumber(parts, letter), marked);
    }

    /** {@code 2a. Ny motorvej}, between items 2 and 3; empty where no letter ends the number. */
    private static String letterAt(String text, int at) {
        boolean ends = at + 1 == text.length() || (at + 1 < text.length() && ".: \\".indexOf(text.charAt(at + 1)) >= 0);
        char lower = ends ? Character.toLowerCase(text.charAt(at)) : ' ';
        return lower >= 'a' && lower <= 'z' ? text.substring(at, at + 1) : "";
    }

    private static Optional<NumberedLine> after(String text, int end, ItemNumber number, boolean marked) {
        int at = skip(text, end, marked ? ":" + MarkdownMarks.EMPHASIS : MarkdownMarks.EMPHASIS);
        boolean separated = at == text.length()
                || text.charAt(at) == ' '
                || text.charAt(at) == '\t'
                || (marked && at == end && isGluedTitle(text, at));
        String title = MarkdownMarks.stripFrom(at, text);
        return separated && (marked || !title.isEmpty())
                ? Optional.of(new NumberedLine(number, title, marked))
                : Optional.empty();
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
