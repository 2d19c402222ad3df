package dk.kkr.outline.sections;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.Mark;
import dk.kkr.model.SectionType;
import dk.kkr.profile.Bodies;
import dk.kkr.profile.DanishDate;
import dk.kkr.profile.MarkdownMarks;
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

    /** {@code Økonomiudvalget, 18. september 2019:}, {@code Økonomiudvalget, 18. september 2019, pkt. 155}. */
    static boolean isLayer(Line line) {
        return line.hasDigit() && mayBeOne(line) && (isBodyAndDay(line) || isPointOfMeeting(line));
    }

    /** {@code Kulturudvalget, 05-06-2019, pkt. 58}: a body, a day, and the number under which it decided. */
    private static boolean isPointOfMeeting(Line line) {
        if (!line.hasDigit()) {
            return false;
        }
        String text = MarkdownMarks.strip(line.text());
        int number = text.lastIndexOf(' ') + 1;
        if (number == 0 || !Digits.areAll(text.substring(number))) {
            return false;
        }
        String label = text.substring(text.lastIndexOf(' ', number - 2) + 1, number - 1);
        return PointWords.isNoun(label.replace(".", "").toLowerCase(Locale.ROOT)) && nameBodyAndDay(text);
    }

    private static boolean mayBeOne(Line line) {
        return (line.isBody() || line.mark() == Mark.Plain.TEXT)
                && line.text().length() <= LONGEST
                && (line.beginsInCapital() || MarkdownMarks.endOf(line.text(), 0) > 0);
    }

    private static boolean isBodyAndDay(Line line) {
        String text = line.text();
        return line.hasDigit()
                && text.indexOf(':') > 0
                && MarkdownMarks.strip(text).endsWith(":")
                && nameBodyAndDay(text);
    }

    private static boolean nameBodyAndDay(String text) {
        return Bodies.areIn(text.replace(',', ' ')) && DanishDate.allIn(text).size() == 1;
    }
}
