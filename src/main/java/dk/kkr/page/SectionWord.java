package dk.kkr.page;

import dk.kkr.model.SectionType;
import dk.kkr.text.IgnoringCase;

/**
 * Whether a line is as short as a section's heading and ends in its word ({@code Vedlagte bilag:}, {@code Beslutning}),
 * or is a case reference. Enough to tell that the line beside it is no furniture; what is a heading, the outline says.
 */
final class SectionWord {
    private static final int MAX_LENGTH = 25;
    private static final String CASE = "SAG-";
    private static final SectionType[] TYPES = SectionType.values();

    private SectionWord() {}

    static boolean isSectionOrCase(String line) {
        return line.startsWith(CASE) || isSection(line);
    }

    static boolean isSection(String line) {
        if (line.length() > MAX_LENGTH) {
            return false;
        }
        int end = line.length();
        while (end > 0 && !Character.isLetter(line.charAt(end - 1))) {
            end--;
        }
        String text = line.substring(0, end);
        for (SectionType type : TYPES) {
            if (IgnoringCase.endsWith(text, type.name())) {
                return true;
            }
        }
        return false;
    }
}
