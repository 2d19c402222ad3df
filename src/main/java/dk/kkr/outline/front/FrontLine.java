package dk.kkr.outline.front;

import dk.kkr.line.Gap;
import dk.kkr.line.Line;
import dk.kkr.model.Evidence;
import dk.kkr.profile.Markup;

/**
 * A line of the front matter, prepared for reading.
 *
 * @param index among the document's lines
 * @param text without Markdown marks, bullet and letter-spacing
 */
record FrontLine(int index, Line line, String text) {
    /** Longer lines are paragraphs. */
    private static final int LONGEST = 300;

    static FrontLine of(int index, Line line) {
        String printed = line.text();
        return new FrontLine(
                index, line, printed.length() > LONGEST ? printed : withoutUnderscores(Markup.plain(printed)));
    }

    /** The same line, as if something else had been printed on it. */
    FrontLine printedAs(String printed) {
        return new FrontLine(index, line, withoutUnderscores(Markup.plain(printed)));
    }

    /** Those of a file's name stand for blanks: {@code Referat_2015-11-18_bestyrelsen.docx}. */
    private static String withoutUnderscores(String text) {
        return text.indexOf('_') > 0 && text.indexOf('@') < 0 && text.indexOf("__") < 0 ? text.replace('_', ' ') : text;
    }

    /** 1-based. */
    int number() {
        return line.number();
    }

    boolean isParagraph() {
        return text.length() > LONGEST;
    }

    boolean followsGap() {
        return line.gap() == Gap.PARAGRAPH;
    }

    /** The words as the source of a fact on the cover; the whole line where Markdown marks stand between them. */
    Evidence evidence(String words) {
        String printed = line.printed();
        return Evidence.on(Evidence.Source.COVER, printed.contains(words) ? words : printed, number());
    }
}
