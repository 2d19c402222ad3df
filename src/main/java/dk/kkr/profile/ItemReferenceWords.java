package dk.kkr.profile;

import dk.kkr.text.Digits;
import dk.kkr.text.IgnoringCase;
import dk.kkr.text.Letters;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words with which a text refers to an item of its agenda: {@code jf. pkt. 2.3}, {@code dagsordenens punkt 4}. */
public final class ItemReferenceWords {
    private static final Set<String> POINT = Set.of("pkt", "punkt", "punkter", "punkterne", "punktet");
    private static final int LONGEST_ENDING = 8;
    private static final String NUMBER = "nr";

    /** From before {@code kt} to a number after it: an ending, and {@code . nr. } with a point and a blank each. */
    private static final int LONGEST_WAY = 2 + LONGEST_ENDING + 2 + NUMBER.length() + 2;

    private static final String AGENDA = DocumentWord.AGENDA;

    /** Before a whole number that is then an item's, not a recommendation's point. */
    private static final Set<String> LEADING = Set.of("jf", "jfr", "se", "under", "også");

    /** Of what has points of its own: {@code pkt. 2.3 i rammeaftalen}, {@code punkt 4 på sidste møde}. */
    private static final List<String> OTHERS = List.of(
            "aftale",
            "referat",
            "vedtægt",
            "bilag",
            "notat",
            "lov",
            "udkast",
            "strategi",
            "plan",
            "papir",
            "møde",
            "bekendtgørelse",
            "rapport",
            "kommissori",
            "brev",
            "oplæg",
            "forretningsorden",
            "skema",
            "regler",
            "kontrakt");

    private static final Set<String> WITHIN = Set.of("i", "på", "fra", "af");

    private ItemReferenceWords() {}

    /** The offset after the next {@code kt}, which every word before an item's number has; -1 where there is none. */
    public static int endOfSign(String text, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (text.charAt(at) == 't' && text.charAt(at - 1) == 'k') {
                return at + 1;
            }
        }
        return -1;
    }

    /** Whether a number stands behind what may be the rest of such a word. */
    static boolean leadTo(String text, int number) {
        int at = endOfSign(text, startOfWordBefore(text, number), number);
        while (at >= 0 && startOfNumber(text, at) != number) {
            at = endOfSign(text, at, number);
        }
        return at >= 0;
    }

    /** Where the word before a number, or before its {@code nr.}, begins; or an offset within it that is far enough. */
    private static int startOfWordBefore(String text, int number) {
        int farthest = Math.max(0, number - LONGEST_WAY);
        int end = beforePointAndBlank(text, number, farthest);
        int start = startOfLetters(text, end, farthest);
        boolean sign = end - start == NUMBER.length() && text.startsWith(NUMBER, start);
        return sign ? startOfLetters(text, beforePointAndBlank(text, start, farthest), farthest) : start;
    }

    private static int startOfLetters(String text, int end, int farthest) {
        int at = end;
        while (at > farthest && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int beforePointAndBlank(String text, int end, int farthest) {
        int at = end > farthest && isBlank(text.charAt(end - 1)) ? end - 1 : end;
        return at > farthest && text.charAt(at - 1) == '.' ? at - 1 : at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0';
    }

    /**
     * Where a number begins after the rest of such a word, {@code erne 2.1}, {@code . nr. 4}; 0 where none does.
     *
     * @param from as {@link #endOfSign} gives it
     */
    public static int startOfNumber(String text, int from) {
        int at = from;
        while (at < text.length() && at < from + LONGEST_ENDING && Character.isLetter(text.charAt(at))) {
            at++;
        }
        at = afterPointAndBlank(text, at);
        if (text.startsWith(NUMBER, at)) {
            at = afterPointAndBlank(text, at + NUMBER.length());
        }
        return at > from && Digits.isAt(text, at) && !Digits.isAt(text, at - 1) ? at : 0;
    }

    private static int afterPointAndBlank(String text, int from) {
        int at = text.startsWith(".", from) ? from + 1 : from;
        return at < text.length() && isBlank(text.charAt(at)) ? at + 1 : at;
    }

    /** Whether a word, in lower case, is one before an item's number: {@code pkt}, {@code dagsordenspunkt}. */
    public static boolean isPoint(String lower) {
        return POINT.contains(lower) || isAgendaPoint(lower);
    }

    /** {@code dagsordenspunkt}. */
    public static boolean isAgendaPoint(String lower) {
        return lower.startsWith(AGENDA) && lower.contains("punkt");
    }

    /** {@code dagsordenens} of {@code dagsordenens punkt 4}. */
    public static boolean isAgenda(String lower) {
        return lower.startsWith(AGENDA);
    }

    /** Whether a text is about the agenda: its word stands in it. */
    public static boolean nameAgenda(String text) {
        return IgnoringCase.indexOf(text, AGENDA, 0) >= 0;
    }

    /** {@code nr} of {@code punkt nr. 4}. */
    public static boolean isNumber(String lower) {
        return lower.equals(NUMBER);
    }

    /** {@code jf.}, {@code under}. */
    public static boolean lead(String lower) {
        return LEADING.contains(lower);
    }

    /**
     * Whether the words after an item's number, {@code i rammeaftalen}, say that it is the number of something else.
     */
    public static boolean nameOther(String text, int from) {
        int at = afterBlank(text, from);
        int end = Letters.endOf(text, at);
        if (!WITHIN.contains(text.substring(at, end))) {
            return false;
        }
        for (int words = 0; words < 2; words++) {
            at = afterBlank(text, end);
            end = Letters.endOf(text, at);
            String word = text.substring(at, end).toLowerCase(Locale.ROOT);
            if (isAgenda(word)) {
                return false;
            }
            if (isOther(word)) {
                return true;
            }
        }
        return false;
    }

    private static int afterBlank(String text, int from) {
        return from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
    }

    private static boolean isOther(String word) {
        for (String other : OTHERS) {
            if (word.contains(other)) {
                return true;
            }
        }
        return false;
    }
}
