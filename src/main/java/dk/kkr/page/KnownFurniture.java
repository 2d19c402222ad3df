package dk.kkr.page;

import dk.kkr.line.Mark;
import dk.kkr.profile.MarkdownMarks;

/**
 * Marks the furniture that is known by its form, wherever it stands: also between the two halves of a word. All of it
 * has a page's number or a year.
 */
final class KnownFurniture {
    private KnownFurniture() {}

    static void mark(Labelling lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).hasDigit()) {
                mark(i, lines);
            }
        }
    }

    private static void mark(int i, Labelling lines) {
        String words = MarkdownMarks.strip(lines.text(i));
        String text = words.isEmpty() ? lines.text(i) : words;
        if (PageNumberLine.matches(text) || PageSeparator.matches(text)) {
            lines.mark(i, Mark.Plain.PAGE_NUMBER);
        } else if (RunningHeaderLine.matches(text)) {
            lines.mark(i, Mark.Plain.RUNNING_HEADER);
        }
    }
}
