package dk.kkr.outline.front;

import dk.kkr.model.Evidence;
import dk.kkr.outline.OutlineLine;
import dk.kkr.page.Gap;
import dk.kkr.profile.Markup;

/**
 * A line of the front matter as it is read.
 *
 * @param index among the document's lines
 * @param text without Markdown's marks, bullet and letter-spacing
 */
record FrontLine(int index, OutlineLine line, String text) {
    /** Longer lines are paragraphs. */
    private static final int LONGEST = 300;

    static FrontLine of(int index, OutlineLine line) {
        String printed = line.text();
        return new FrontLine(index, line, printed.length() > LONGEST ? printed : Markup.plain(printed));
    }

    /** 1-based. */
    int number() {
        return line.span().line();
    }

    boolean isParagraph() {
        return text.length() > LONGEST;
    }

    boolean isBehindGap() {
        return line.span().gap() == Gap.PARAGRAPH;
    }

    /** The words as the source of a fact of the cover; the whole line where marks stand between them. */
    Evidence evidence(String words) {
        String printed = line.span().text();
        return Evidence.on(Evidence.Source.COVER, printed.contains(words) ? words : printed, number());
    }
}
