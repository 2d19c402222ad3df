package dk.kkr.page;

import java.util.List;

/** Says where one page ends and the next begins. */
final class PageBreaks {
    private final boolean leadingBlankTells;

    /**
     * In Tika's dumps with an empty line after every line, nothing parts the last line of a page from the first of the
     * next, which begins with one blank: {@code ␣1. Godkendelse af referat}.
     */
    PageBreaks(Spacing spacing) {
        this.leadingBlankTells = spacing.blankLines() == 1;
    }

    /** Whether a page break lies right before the span at {@code index}, furniture or body. */
    boolean isBefore(List<RawSpan> spans, int index) {
        if (index == 0 || index == spans.size()) {
            return true;
        }
        RawSpan raw = spans.get(index);
        return raw.formFeedBefore()
                || (leadingBlankTells
                        && raw.blankLinesBefore() == 0
                        && raw.span().indent() == 1)
                || isFurniture(raw)
                || isFurniture(spans.get(index - 1));
    }

    /** Whether more empty lines lie before the span at {@code index} than between the lines of a paragraph. */
    boolean isGapBefore(List<RawSpan> spans, int index) {
        return index < spans.size() && spans.get(index).blankLinesBefore() > (leadingBlankTells ? 1 : 0);
    }

    static boolean isFurniture(RawSpan raw) {
        PageLabel label = raw.span().label();
        return label == PageLabel.RUNNING_HEADER || label == PageLabel.PAGE_NUMBER;
    }
}
