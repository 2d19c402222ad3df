package dk.kkr.page;

import dk.kkr.line.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A running header of another form on so few pages that it does not recur as others do: the same line, twice at least,
 * stands beside a page's number, and names the council and the day and nothing else; or it stands beside nearly every
 * page's number, {@code Referat}, and says whatever it says.
 *
 * <pre>
 * KKR Sjælland - dagsorden 07.09.2020
 * SIDE  |  6
 * </pre>
 *
 * <p>Fails on a document that ends two pages with the same enclosure, {@code Referat KKR Sjælland 07.09.2020}.
 */
final class HeaderBesidePageNumber {
    private static final int MAX_LENGTH = 80;
    private static final int MIN_LINES = 2;

    /** Fewer pages may begin with the same heading by chance. */
    private static final int MANY_LINES = 5;

    private HeaderBesidePageNumber() {}

    static void mark(Labelling lines) {
        Map<String, List<Integer>> indicesByText = new HashMap<>();
        int numbers = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.isPageNumber(i)) {
                numbers++;
                collect(lines, i - 1, indicesByText);
                collect(lines, i + 1, indicesByText);
            }
        }
        for (List<Integer> indices : indicesByText.values()) {
            boolean nearlyAll = indices.size() >= MANY_LINES && 5 * indices.size() >= 4 * numbers;
            if (nearlyAll || indices.size() >= MIN_LINES && namesCouncilAndDay(lines.text(indices.get(0)))) {
                for (int index : indices) {
                    lines.mark(index, Mark.Plain.RUNNING_HEADER);
                }
            }
        }
    }

    /** A line between two numbers is the only one of its page, and stands there once. */
    private static void collect(Labelling lines, int index, Map<String, List<Integer>> indicesByText) {
        if (!lines.isBody(index)) {
            return;
        }
        // The indices come in ascending order.
        List<Integer> indices = indicesByText.computeIfAbsent(lines.text(index), text -> new ArrayList<>(2));
        if (indices.isEmpty() || indices.get(indices.size() - 1) < index) {
            indices.add(index);
        }
    }

    private static boolean namesCouncilAndDay(String text) {
        DocumentNaming naming = DocumentNaming.of(text.length() > MAX_LENGTH ? "" : text);
        return naming.isAll() && naming.hasCouncilAndDay();
    }
}
