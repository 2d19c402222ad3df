package dk.kkr.outline.sections;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.Mark;
import dk.kkr.model.SectionType;
import dk.kkr.profile.Bodies;
import dk.kkr.profile.DanishDate;
import dk.kkr.profile.SectionHeadings;

/**
 * Headings of what was decided that name nothing but the body and the day, in a document that has one heading for what
 * is recommended and decided:
 *
 * <pre>
 * Indstilling og beslutning
 * Direktionen indstiller, at planen godkendes.
 * Kommunalbestyrelsen, den 20. august 2020:
 * Godkendt.
 * </pre>
 *
 * <p>Fails on such a document that leads to a list with a body, a day and a colon.
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
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean heading = line.mark() instanceof Mark.SectionHeading;
            if ((heading || mayBeOne(line)) && SectionHeadings.nameBoth(line.text())) {
                lines.set(i, line.withMark(new Mark.SectionHeading(SectionType.INDSTILLING)));
                joined = true;
            } else if (joined && mayBeOne(line) && isBodyAndDay(line)) {
                lines.set(i, line.withMark(new Mark.SectionHeading(SectionType.BESLUTNING)));
            }
        }
    }

    private static boolean mayBeOne(Line line) {
        return line.isBody() && line.text().length() <= LONGEST && line.beginsInCapital();
    }

    private static boolean isBodyAndDay(Line line) {
        return line.hasDigit()
                && line.lastCharacter() == ':'
                && Bodies.areIn(line.text().replace(',', ' '))
                && DanishDate.allIn(line.text()).size() == 1;
    }
}
