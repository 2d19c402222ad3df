package dk.kkr.page;

import dk.kkr.profile.MarkdownMarks;
import java.util.ArrayList;
import java.util.List;

/** Labels the furniture that is known by its form, wherever it stands: also between the two halves of a word. */
final class KnownFurniture {
    private KnownFurniture() {}

    static List<RawSpan> label(List<RawSpan> spans) {
        List<RawSpan> labelled = new ArrayList<>(spans.size());
        for (RawSpan raw : spans) {
            labelled.add(label(raw));
        }
        return labelled;
    }

    private static RawSpan label(RawSpan raw) {
        String words = MarkdownMarks.strip(raw.text());
        String text = words.isEmpty() ? raw.text() : words;
        if (PageNumberLine.matches(text) || PageSeparator.matches(text)) {
            return raw.withLabel(PageLabel.PAGE_NUMBER);
        }
        return RunningHeaderLine.matches(text) ? raw.withLabel(PageLabel.RUNNING_HEADER) : raw;
    }
}
