package dk.kkr.page;

import java.util.List;

/** Labels the furniture that is known by its form, wherever it stands: also between the two halves of a word. */
final class KnownFurniture {
    private KnownFurniture() {}

    static List<RawSpan> label(List<RawSpan> spans) {
        return spans.stream().map(KnownFurniture::label).toList();
    }

    private static RawSpan label(RawSpan raw) {
        if (PageNumberLine.matches(raw.text())) {
            return raw.withSpan(raw.span().withLabel(PageLabel.PAGE_NUMBER));
        }
        return RunningHeaderLine.matches(raw.text())
                ? raw.withSpan(raw.span().withLabel(PageLabel.RUNNING_HEADER))
                : raw;
    }
}
