package dk.kkr.page;

import dk.kkr.profile.CaseNumber;
import dk.kkr.profile.SectionHeadings;

/**
 * Whether a line is as short as a section's heading and ends in its word ({@code Vedlagte bilag:}, {@code Beslutning}),
 * or is a case reference. Enough to show that the line beside it is not furniture; what is a heading, the outline says.
 */
final class SectionWord {
    private static final int MAX_LENGTH = 25;

    private SectionWord() {}

    static boolean isSectionOrCase(String line) {
        return CaseNumber.begins(line) || isSection(line);
    }

    static boolean isSection(String line) {
        return line.length() <= MAX_LENGTH && SectionHeadings.end(line);
    }
}
