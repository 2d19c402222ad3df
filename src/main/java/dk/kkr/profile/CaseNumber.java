package dk.kkr.profile;

import dk.kkr.text.Digits;
import dk.kkr.text.IgnoringCase;
import java.util.Optional;
import java.util.Set;

/**
 * Where a case number stands in a line: {@code SAG-2020-04197 nihj}, {@code Sagsnr. SAG-2021-01234}, {@code Sagsnr.:
 * 15/1203}, {@code Sagnr.: 2-41-18-3-11}, {@code J.nr. 00.01.00-A00-4-20}. Numbers in any form but the first need a
 * label, and at least two groups of digits, or one too long for an item's number (not {@code Sag nr. 3}).
 *
 * @param from offset of the number; the text before it is its label
 * @param to offset after it
 */
public record CaseNumber(int from, int to) {
    private static final String PREFIX = "SAG-";
    private static final int YEAR_DIGITS = 4;

    /** Longer than any label before a number of the first form: {@code Sagsnummer:}, {@code Sags ID:}. */
    private static final int MAX_LABEL = 15;

    /** The labels that may stand before any number, letters only. */
    private static final Set<String> LABELS = Set.of(
            "sagsnr",
            "sagnr",
            "sagsnummer",
            "sagnummer",
            "sagsid",
            "sagid",
            "sag",
            "journalnr",
            "journalnummer",
            "jnr");

    /** Too common: a colon must follow. */
    private static final String SHORT_LABEL = "sag";

    /** The least digits of a number with a slash or hyphen, and of one without. */
    private static final int SHORT_NUMBER = 3;

    private static final int LONG_NUMBER = 5;

    /** The number in a line, without Markdown marks, that is nothing but a case reference and perhaps an officer. */
    public static Optional<CaseNumber> in(String line) {
        if (!mayBeginAt(line, MarkdownMarks.endOf(line, 0))) {
            return Optional.empty();
        }
        int start = IgnoringCase.indexOf(line, PREFIX, 0);
        if (start >= 0 && isLabel(line.substring(0, start))) {
            return prefixed(line, start);
        }
        return mayBeginAt(line, 0) ? labelled(line) : Optional.empty();
    }

    /** Whether a line begins with a number of the first form, or is all label and number. */
    public static boolean begins(String line) {
        return line.startsWith(PREFIX) || in(line).isPresent();
    }

    /**
     * Where the last number of the first form may begin; -1 if none does. Searches for the hyphen, since few lines have
     * one.
     */
    public static int lastPrefix(String line) {
        int word = PREFIX.length() - 1;
        int last = -1;
        for (int hyphen = line.indexOf('-'); hyphen >= 0; hyphen = line.indexOf('-', hyphen + 1)) {
            if (line.regionMatches(true, hyphen - word, PREFIX, 0, word)) {
                last = hyphen - word;
            }
        }
        return last;
    }

    private static Optional<CaseNumber> prefixed(String line, int start) {
        int year = Digits.endOf(line, start + PREFIX.length());
        int end = year < line.length() && line.charAt(year) == '-' ? Digits.endOf(line, year + 1) : year;
        return year - start - PREFIX.length() == YEAR_DIGITS && end > year + 1
                ? Optional.of(new CaseNumber(start, end))
                : Optional.empty();
    }

    /**
     * Whether a text is a label that says no more than the reference itself: {@code Sagsnr.}, {@code Sag:},
     * {@code Journalnr.}; before a colon two words are allowed, {@code Sags ID:}.
     */
    public static boolean isLabel(String text) {
        String label = MarkdownMarks.strip(text);
        return label.isEmpty()
                || (label.length() <= MAX_LABEL
                        && mayBeginAt(label, 0)
                        && (label.endsWith(":") || (label.endsWith(".") && label.indexOf(' ') < 0)));
    }

    /** The quick answer for most lines: a label, which the prefix begins like, may begin at the offset. */
    public static boolean mayBeginAt(String text, int at) {
        return text.regionMatches(true, at, SHORT_LABEL, 0, SHORT_LABEL.length())
                || text.regionMatches(true, at, "j", 0, 1);
    }

    private static Optional<CaseNumber> labelled(String line) {
        int colon = line.indexOf(':');
        boolean hasColon = colon >= 0 && colon <= MAX_LABEL;
        int label = hasColon ? colon : firstDigit(line);
        String letters = lettersOf(line.substring(0, label));
        int start = MarkdownMarks.endOf(line, hasColon ? colon + 1 : label);
        int end = endOfNumber(line, start);
        boolean known = LABELS.contains(letters) && (hasColon || !letters.equals(SHORT_LABEL));
        return known && isNumber(line.substring(start, end))
                ? Optional.of(new CaseNumber(start, end))
                : Optional.empty();
    }

    private static int firstDigit(String line) {
        int at = 0;
        while (at < line.length() && at <= MAX_LABEL && !Digits.isAt(line, at)) {
            at++;
        }
        return at;
    }

    /** The letters in lower case; empty where the text has characters that no label has. */
    private static String lettersOf(String label) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (Character.isLetter(c)) {
                letters.append(Character.toLowerCase(c));
            } else if ((" .-" + MarkdownMarks.EMPHASIS).indexOf(c) < 0) {
                return "";
            }
        }
        return letters.toString();
    }

    private static int endOfNumber(String line, int from) {
        int end = from;
        while (end < line.length()
                && (Character.isLetterOrDigit(line.charAt(end)) || "-/.".indexOf(line.charAt(end)) >= 0)) {
            end++;
        }
        while (end > from && !Character.isLetterOrDigit(line.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Not {@code 3} and {@code 3.1}, which are item numbers. */
    private static boolean isNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Digits.isAt(text, i) ? 1 : 0;
        }
        boolean separated = text.indexOf('/') > 0 || text.indexOf('-') > 0;
        return digits >= (separated ? SHORT_NUMBER : LONG_NUMBER);
    }
}
