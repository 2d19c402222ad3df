package dk.kkr.outline;

import dk.kkr.text.Digits;
import dk.kkr.text.IgnoringCase;
import dk.kkr.text.PlainHyphen;
import java.util.Optional;

/**
 * The case and the initials of its officer, alone on a line: {@code SAG-2020-04197 nihj}, {@code SAG-2019-07158
 * snm/jebj}, {@code SAG-2019-07158}, {@code Sagsnr. SAG-2021-01234 (abc)}.
 */
final class CaseReferenceLine {
    private static final String PREFIX = "SAG-";
    /** With what a line may begin that is a reference: its prefix, a label or Markdown's marks. */
    private static final String FIRST = "SsJj*#_";

    private static final String SEPARATORS = "/–-";
    private static final int YEAR_DIGITS = 4;
    private static final int MAX_OFFICERS_LENGTH = 40;

    /** What may stand before the case: {@code Sagsnr.}, {@code Sagsnummer:}, {@code Sags ID:}. */
    private static final int MAX_LABEL_LENGTH = 15;

    private CaseReferenceLine() {}

    static Optional<Mark.CaseReference> parse(String printed) {
        String line = FIRST.indexOf(printed.charAt(0)) < 0 ? printed : PlainHyphen.in(printed);
        if (lastPrefix(line) < 0) {
            return Optional.empty();
        }
        String text = Emphasis.strip(line);
        int start = IgnoringCase.indexOf(text, PREFIX, 0);
        if (start < 0 || !isLabel(text.substring(0, start))) {
            return Optional.empty();
        }
        int year = Digits.endOf(text, start + PREFIX.length());
        int end = year < text.length() && text.charAt(year) == '-' ? Digits.endOf(text, year + 1) : year;
        if (year - start - PREFIX.length() != YEAR_DIGITS || end <= year + 1) {
            return Optional.empty();
        }
        String officer = withoutParentheses(behindSeparator(text, end));
        return areInitials(officer) && isParted(text, end)
                ? Optional.of(new Mark.CaseReference(
                        text.substring(start, end), officer.isEmpty() ? Optional.empty() : Optional.of(officer)))
                : Optional.empty();
    }

    /** Where a reference begins at the end of a line that has text before it; 0 where none does. */
    static int atEnd(String line) {
        int start = lastPrefix(line);
        boolean behindText = start > 0 && line.charAt(start - 1) == ' ' && !isLabel(line.substring(0, start));
        return behindText && parse(line.substring(start)).isPresent() ? start : 0;
    }

    /** Where the last prefix stands, -1 where none does. Looked for by its hyphen, which few lines have. */
    private static int lastPrefix(String line) {
        int word = PREFIX.length() - 1;
        int last = -1;
        for (int hyphen = line.indexOf('-'); hyphen >= 0; hyphen = line.indexOf('-', hyphen + 1)) {
            if (line.regionMatches(true, hyphen - word, PREFIX, 0, word)) {
                last = hyphen - word;
            }
        }
        return last;
    }

    /**
     * One word that says no more than the reference itself: {@code Sagsnr.}, {@code Sag:}, {@code Journalnr.}; before a
     * colon also two, {@code Sags ID:}.
     */
    private static boolean isLabel(String text) {
        String label = Emphasis.strip(text);
        return label.isEmpty()
                || (label.length() <= MAX_LABEL_LENGTH
                        && (IgnoringCase.startsWith(label, "sag") || IgnoringCase.startsWith(label, "j"))
                        && (label.endsWith(":") || (label.endsWith(".") && label.indexOf(' ') < 0)));
    }

    /**
     * Without what parts the officer from the case: {@code SAG-2020-04197 / nihj}, {@code SAG-2020-04197 – nihj}. A
     * dash before several words begins a text.
     */
    private static String behindSeparator(String text, int end) {
        String officer = text.substring(end).strip();
        if (officer.isEmpty() || SEPARATORS.indexOf(officer.charAt(0)) < 0) {
            return officer;
        }
        String behind = officer.substring(1).strip();
        return behind.indexOf(' ') < 0 ? behind : officer;
    }

    private static String withoutParentheses(String text) {
        return text.startsWith("(") && text.endsWith(")")
                ? text.substring(1, text.length() - 1).strip()
                : text;
    }

    private static boolean isParted(String text, int end) {
        return end == text.length() || text.charAt(end) == ' ' || text.charAt(end) == '\t';
    }

    private static boolean areInitials(String text) {
        boolean initials = text.length() <= MAX_OFFICERS_LENGTH;
        for (int i = 0; i < text.length() && initials; i++) {
            initials = Character.isLetterOrDigit(text.charAt(i)) || " /,-".indexOf(text.charAt(i)) >= 0;
        }
        return initials;
    }
}
