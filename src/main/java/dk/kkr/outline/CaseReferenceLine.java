package dk.kkr.outline;

import dk.kkr.text.Digits;
import java.util.Optional;

/**
 * The case and the initials of its officer, alone on a line: {@code SAG-2020-04197 nihj}, {@code SAG-2019-07158
 * snm/jebj}, {@code SAG-2019-07158}.
 */
final class CaseReferenceLine {
    private static final String PREFIX = "SAG-";
    private static final int YEAR_DIGITS = 4;
    private static final int MAX_OFFICERS_LENGTH = 40;

    private CaseReferenceLine() {}

    static Optional<Mark.CaseReference> parse(String line) {
        String text = Emphasis.strip(line);
        if (!text.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
            return Optional.empty();
        }
        int year = Digits.endOf(text, PREFIX.length());
        int end = year < text.length() && text.charAt(year) == '-' ? Digits.endOf(text, year + 1) : year;
        if (year - PREFIX.length() != YEAR_DIGITS || end <= year + 1) {
            return Optional.empty();
        }
        String officer = text.substring(end).strip();
        return areInitials(officer) && isParted(text, end)
                ? Optional.of(new Mark.CaseReference(
                        text.substring(0, end), officer.isEmpty() ? Optional.empty() : Optional.of(officer)))
                : Optional.empty();
    }

    /** Where a reference begins at the end of a line that has text before it; 0 where none does. */
    static int atEnd(String line) {
        int start = line.lastIndexOf(" " + PREFIX) + 1;
        return start > 0 && parse(line.substring(start)).isPresent() ? start : 0;
    }

    private static boolean isParted(String text, int end) {
        return end == text.length() || text.charAt(end) == ' ' || text.charAt(end) == '\t';
    }

    private static boolean areInitials(String text) {
        return text.length() <= MAX_OFFICERS_LENGTH
                && text.chars().allMatch(c -> Character.isLetter(c) || c == '/' || c == ' ' || c == ',' || c == '-');
    }
}
