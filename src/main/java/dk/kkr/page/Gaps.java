package dk.kkr.page;

import java.util.ArrayList;
import java.util.List;

/** Says for every body span what lies between it and the body span before it. */
final class Gaps {
    private Gaps() {}

    static List<PageSpan> measure(List<RawSpan> spans, Spacing spacing, PageBreaks breaks) {
        List<PageSpan> measured = new ArrayList<>(spans.size());
        boolean newPage = true;
        for (int i = 0; i < spans.size(); i++) {
            RawSpan raw = spans.get(i);
            newPage |= breaks.isBefore(spans, i);
            if (raw.span().label() != PageLabel.BODY) {
                newPage |= raw.span().label() != PageLabel.LETTERHEAD;
                measured.add(raw.span());
                continue;
            }
            Gap gap = raw.blankLinesBefore() > spacing.blankLines() ? Gap.PARAGRAPH : Gap.NONE;
            measured.add(raw.span().withGap(newPage ? Gap.PAGE : gap));
            newPage = false;
        }
        return measured;
    }
}
