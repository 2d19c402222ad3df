package dk.kkr.answers.listed;

import dk.kkr.answers.language.Paragraph;
import dk.kkr.answers.language.Passage;
import dk.kkr.profile.Sign;
import dk.kkr.profile.YearNumber;
import dk.kkr.text.Digits;
import dk.kkr.text.Letters;
import java.util.List;
import java.util.Optional;

/**
 * What the lines above a line with days say of them: the line to whose list it belongs, and the year. Goes from one
 * line with days to the next, and looks upwards from there, no farther than to the one before: most lines of a text are
 * not asked.
 */
final class LinesAbove {
    /** Of a line that names the year for a list below it: {@code Mødedatoer 2021:}. */
    private static final int LONGEST_HEADING = 60;

    private static final int NONE = -1;

    private final String text;
    private final List<Paragraph> lines;
    private int withDays = NONE;
    private LeadIn lead = LeadIn.NONE;
    private int year;

    LinesAbove(Passage passage) {
        this.text = passage.text();
        this.lines = passage.paragraphs();
    }

    /** Goes to the next line that has days. */
    void moveTo(int line) {
        lead = leadAbove(line);
        year = yearAbove(line);
        withDays = line;
    }

    /** The line above that may lead to a list: one that says something, or ends in a colon. */
    LeadIn lead() {
        return lead;
    }

    /** The year that a line above names for the list below it; 0 where none does. */
    int year() {
        return year;
    }

    private LeadIn leadAbove(int line) {
        for (int i = line - 1; i >= Math.max(0, withDays); i--) {
            Paragraph above = lines.get(i);
            if (above.endsWith(':') || i != withDays && says(above)) {
                return new LeadIn(Optional.of(above));
            }
        }
        return lead;
    }

    private boolean says(Paragraph line) {
        return line.marker().isEmpty() && Letters.endOf(text, line.start()) > line.start();
    }

    private int yearAbove(int line) {
        for (int i = line - 1; i >= Math.max(0, withDays); i--) {
            Paragraph above = lines.get(i);
            if (i != withDays && above.to() - above.from() <= LONGEST_HEADING) {
                return above.has(Sign.NUMBER) ? yearIn(above) : 0;
            }
            if (above.marker().isEmpty()) {
                return 0;
            }
        }
        return year;
    }

    private int yearIn(Paragraph line) {
        for (int at = line.from(); at < line.to(); at++) {
            if (Digits.isAt(text, at)) {
                int end = Digits.endOf(text, at);
                int found = YearNumber.at(text, at, end);
                if (found > 0) {
                    return found;
                }
                at = end;
            }
        }
        return 0;
    }
}
