package dk.kkr.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Furniture of a form that nobody foresaw: the same line, but for its digits, at the same edge of at least every second
 * page, and of three pages at least. It ends no sentence and names the document: a number, a bar, the council; or
 * stands at the top of nearly every page. Short minutes end page after page with {@code Indstillingen blev tiltrådt.},
 * which is none. A document would break it that begins every second page with the same numbered heading.
 */
final class RepeatedEdges {
    private static final int MIN_PAGES = 3;
    private static final int MAX_LENGTH = 100;

    /** Lines of furniture at one edge. */
    private static final int ROUNDS = 3;

    private final List<RawSpan> spans;
    private final PageBreaks breaks;

    private RepeatedEdges(List<RawSpan> spans, PageBreaks breaks) {
        this.spans = new ArrayList<>(spans);
        this.breaks = breaks;
    }

    static List<RawSpan> label(List<RawSpan> spans, PageBreaks breaks) {
        RepeatedEdges edges = new RepeatedEdges(spans, breaks);
        for (int round = 0; round < ROUNDS; round++) {
            boolean found = edges.labelRepeated(edges.firstLines(), true);
            found |= edges.labelRepeated(edges.lastLines(), false);
            if (!found) {
                break;
            }
        }
        return edges.spans;
    }

    /** Indices of the body spans with which pages begin. */
    private List<Integer> firstLines() {
        List<Integer> first = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            if (isBody(i) && breaks.isBefore(spans, i)) {
                first.add(i);
            }
        }
        return first;
    }

    private List<Integer> lastLines() {
        List<Integer> last = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            if (isBody(i) && breaks.isBefore(spans, i + 1)) {
                last.add(i);
            }
        }
        return last;
    }

    private boolean isBody(int index) {
        return spans.get(index).span().label() == PageLabel.BODY;
    }

    private boolean labelRepeated(List<Integer> edges, boolean top) {
        if (edges.size() < MIN_PAGES) {
            return false;
        }
        Map<String, Integer> counts = new HashMap<>();
        List<String> masks = new ArrayList<>(edges.size());
        for (int index : edges) {
            String mask = mask(index);
            masks.add(mask);
            counts.merge(mask, 1, Integer::sum);
        }
        boolean found = false;
        for (int i = 0; i < edges.size(); i++) {
            int index = edges.get(i);
            int count = counts.getOrDefault(masks.get(i), 0);
            boolean often = count >= MIN_PAGES && 2 * count >= edges.size();
            boolean nearlyAlways = top && often && 5 * count >= 4 * edges.size();
            String text = spans.get(index).text();
            if (often && isNoSentence(text) && (nearlyAlways || namesDocument(text))) {
                RawSpan raw = spans.get(index);
                spans.set(index, raw.withSpan(raw.span().withLabel(labelOf(masks.get(i)))));
                found = true;
            }
        }
        return found;
    }

    private static boolean namesDocument(String text) {
        return text.chars().anyMatch(Character::isDigit)
                || text.indexOf('|') >= 0
                || text.replace(" ", "").contains("KKR");
    }

    private static boolean isNoSentence(String text) {
        return text.length() <= MAX_LENGTH && ".:!?".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private String mask(int index) {
        StringBuilder masked = new StringBuilder(spans.get(index).text());
        for (int i = 0; i < masked.length(); i++) {
            if (Character.isDigit(masked.charAt(i))) {
                masked.setCharAt(i, '#');
            }
        }
        return masked.toString();
    }

    private static PageLabel labelOf(String mask) {
        boolean hasWord = mask.chars().anyMatch(Character::isLetter);
        return hasWord ? PageLabel.RUNNING_HEADER : PageLabel.PAGE_NUMBER;
    }
}
