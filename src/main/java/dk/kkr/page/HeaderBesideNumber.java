package dk.kkr.page;

import dk.kkr.line.Line;
import dk.kkr.line.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A running header of another form on so few pages that it does not recur as others do: the same line, twice at least,
 * stands beside a page's number, and names the council and the day and nothing else.
 *
 * <pre>
 * KKR Sjælland - dagsorden 07.09.2020
 * SIDE  |  6
 * </pre>
 *
 * <p>A document would break it that ends two pages with the same enclosure, {@code Referat KKR Sjælland 07.09.2020}.
 */
final class HeaderBesideNumber {
    private static final int MAX_LENGTH = 80;
    private static final int MIN_LINES = 2;

    private HeaderBesideNumber() {}

    static List<Line> label(List<Line> spans) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < spans.size(); i++) {
            if (isPageNumber(spans, i)) {
                collect(spans, i - 1, places);
                collect(spans, i + 1, places);
            }
        }
        places.values().removeIf(lines -> lines.size() < MIN_LINES);
        if (places.isEmpty()) {
            return spans;
        }
        List<Line> labelled = new ArrayList<>(spans);
        for (List<Integer> lines : places.values()) {
            lines.forEach(i -> labelled.set(i, spans.get(i).withMark(Mark.Plain.RUNNING_HEADER)));
        }
        return labelled;
    }

    private static void collect(List<Line> spans, int index, Map<String, List<Integer>> places) {
        if (index < 0 || index == spans.size() || spans.get(index).mark() != Mark.Plain.BODY) {
            return;
        }
        String text = spans.get(index).text();
        DocumentNaming naming = DocumentNaming.of(text.length() > MAX_LENGTH ? "" : text);
        if (naming.isAll() && naming.hasCouncilAndDay()) {
            places.computeIfAbsent(text, key -> new ArrayList<>()).add(index);
        }
    }

    private static boolean isPageNumber(List<Line> spans, int index) {
        return spans.get(index).mark() == Mark.Plain.PAGE_NUMBER;
    }
}
