package dk.kkr.page;

import dk.kkr.line.Line;
import dk.kkr.line.Mark;
import dk.kkr.profile.MarkdownMarks;
import java.util.ArrayList;
import java.util.List;

/** Labels the furniture that is known by its form, wherever it stands: also between the two halves of a word. */
final class KnownFurniture {
    private KnownFurniture() {}

    static List<Line> label(List<Line> lines) {
        List<Line> labelled = new ArrayList<>(lines.size());
        for (Line line : lines) {
            labelled.add(label(line));
        }
        return labelled;
    }

    private static Line label(Line line) {
        String words = MarkdownMarks.strip(line.text());
        String text = words.isEmpty() ? line.text() : words;
        if (PageNumberLine.matches(text) || PageSeparator.matches(text)) {
            return line.withMark(Mark.Plain.PAGE_NUMBER);
        }
        return RunningHeaderLine.matches(text) ? line.withMark(Mark.Plain.RUNNING_HEADER) : line;
    }
}
