package dk.kkr.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Link targets that Tika prints at the foot of a page, one bare address a line, also in the middle of a sentence:
 * {@code https://www.kl.dk/politik/kkr/}.
 *
 * <p>They are the last things on their page. A URL that ends in a full stop, or has text beside it, is text. Where text
 * lines end in a blank, so does a URL that is text, unless it goes on in the next line, and a link's target does not;
 * this holds wherever the page ends. A document would break it that ends a page with a line of text that is nothing but
 * a URL, in a dump whose trailing blanks were stripped.
 */
final class PageLinks {
    private static final List<String> SCHEMES = List.of("http://", "https://", "mailto:");

    private final List<RawSpan> spans;
    private final PageBreaks breaks;
    private final boolean textEndsInBlank;

    private PageLinks(List<RawSpan> spans, PageBreaks breaks) {
        this.spans = spans;
        this.breaks = breaks;
        this.textEndsInBlank =
                spans.stream().filter(raw -> raw.span().trailingBlanks() > 0).count() * 2 > spans.size();
    }

    static List<RawSpan> label(List<RawSpan> spans, PageBreaks breaks) {
        PageLinks links = new PageLinks(spans, breaks);
        List<RawSpan> result = new ArrayList<>(spans);
        int start = 0;
        while (start < spans.size()) {
            int end = links.endOfTargets(start);
            boolean targets = links.breaks.isBefore(spans, end) || (links.textEndsInBlank && !links.goesOn(end));
            for (int i = start; i < end && targets; i++) {
                result.set(i, spans.get(i).withSpan(spans.get(i).span().withLabel(PageLabel.PAGE_LINK)));
            }
            start = Math.max(end, start + 1);
        }
        return result;
    }

    /** The index behind the run of possible targets that begins at {@code start}. */
    private int endOfTargets(int start) {
        int end = start;
        while (end < spans.size() && mayBeTarget(spans.get(end))) {
            end++;
        }
        return end;
    }

    /**
     * Whether the URL before {@code index} was broken at a slash or hyphen: {@code https://www.kl.dk/} / {@code kkr/}.
     */
    private boolean goesOn(int index) {
        char last = index == 0
                ? ' '
                : spans.get(index - 1).text().charAt(spans.get(index - 1).text().length() - 1);
        String next = spans.get(index).text();
        int blank = next.indexOf(' ');
        String token = blank < 0 ? next : next.substring(0, blank);
        return (last == '/' || last == '-') && (token.indexOf('/') >= 0 || token.indexOf('-') >= 0);
    }

    private boolean mayBeTarget(RawSpan raw) {
        String text = raw.text();
        return raw.span().label() == PageLabel.BODY
                && (!textEndsInBlank || raw.span().trailingBlanks() == 0)
                && text.indexOf(' ') < 0
                && SCHEMES.stream().anyMatch(text::startsWith)
                && !text.endsWith(".");
    }
}
