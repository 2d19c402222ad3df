package dk.kkr.outline.sections;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.Mark;
import dk.kkr.model.SectionType;
import dk.kkr.profile.Bodies;
import dk.kkr.profile.DanishDate;
import dk.kkr.profile.PointWords;
import dk.kkr.profile.SectionHeadings;
import dk.kkr.text.Digits;
import java.util.Locale;

/**
 * Headings of what was decided that name nothing but the body and the day. In a document that has one heading for what
 * is recommended and decided:
 *
 * <pre>
 * Indstilling og beslutning
 * Direktionen indstiller, at planen godkendes.
 * Kommunalbestyrelsen, den 20. august 2020:
 * Godkendt.
 * </pre>
 *
 * <p>Or that name the point of the meeting as well, {@code Kulturudvalget, 05-06-2019, pkt. 58}, where no other heading
 * says what was decided. Fails on such a document that leads to a list with a body, a day and a colon.
 */
public final class BodyHeadings {
    private static final int LONGEST = 80;

    private BodyHeadings() {}

    /**
     * Marks such headings.
     *
     * @param lines to be changed
     */
    public static void mark(Lines lines) {
        boolean joined = false;
        boolean decided = SectionHeadingLine.ofDecisionIn(lines);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean heading = line.mark() instanceof Mark.SectionHeading;
            if ((heading || mayBeOne(line)) && SectionHeadings.nameBoth(line.text())) {
                lines.set(i, line.withMark(new Mark.SectionHeading(SectionType.INDSTILLING)));
                joined = true;
            } else if (mayBeOne(line) && (joined && isBodyAndDay(line) || !decided && isPointOfMeeting(line))) {
                lines.set(i, line.withMark(new Mark.SectionHeading(SectionType.BESLUTNING)));
            }
        }
    }

    /** {@code Kulturudvalget, 05-06-2019, pkt. 58}: a body, a day, and the number under which it decided. */
    private static boolean isPointOfMeeting(Line line) {
        if (!Character.isDigit(line.lastCharacter())) {
            return false;
        }
        String text = line.text();
        int number = text.lastIndexOf(' ') + 1;
        String label = text.substring(text.lastIndexOf(' ', number - 2) + 1, Math.max(0, number - 1));
        return Digits.areAll(text.substring(number))
                && PointWords.isNoun(label.replace(".", "").toLowerCase(Locale.ROOT))
                && nameBodyAndDay(text);
    }

    private static boolean mayBeOne(Line line) {
        return line.isBody() && line.text().length() <= LONGEST && line.beginsInCapital();
    }

    private static boolean isBodyAndDay(Line line) {
        return line.hasDigit() && line.lastCharacter() == ':' && nameBodyAndDay(line.text());
    }

    private static boolean nameBodyAndDay(String text) {
        return Bodies.areIn(text.replace(',', ' ')) && DanishDate.allIn(text).size() == 1;
    }
}
