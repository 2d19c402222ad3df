package dk.kkr.page;

import dk.kkr.line.Line;
import dk.kkr.line.Mark;
import dk.kkr.profile.CouncilWord;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Running headers of any form in dumps without form feeds, where nothing says which lines are a page's edges: the same
 * line, but for a rising number, three times at least and a page apart, each time between other lines. It names the
 * council, the day or the page and nothing else ({@code KKR Midtjylland, d. 12. marts 2019}); or it stands again and
 * again in the middle of a sentence.
 *
 * <p>{@code KKR Midtjylland anbefaler, at} in the middle of a sentence that comes with every item is none: it stands
 * between the same lines, as does a name that is all of a section. A document would break it that repeats its council's
 * name in lines of their own, a page apart and under other lines each time.
 */
final class RecurringLines {
    private static final int MIN_LINES = 3;
    private static final int MIN_INTERRUPTIONS = 2;
    private static final int MAX_LENGTH = 80;
    private static final String NOT_AT_END = ".:!?,;-";

    private final List<Line> spans;
    private final Map<String, List<Integer>> indicesByForm = new LinkedHashMap<>();
    private final BitSet candidates = new BitSet();

    private RecurringLines(List<Line> spans) {
        this.spans = new ArrayList<>(spans);
    }

    static List<Line> label(List<Line> spans) {
        if (PageBreaks.haveFormFeed(spans)) {
            return spans;
        }
        RecurringLines lines = new RecurringLines(spans);
        for (int i = 0; i < spans.size(); i++) {
            lines.collect(i);
        }
        lines.labelAll();
        return lines.spans;
    }

    private void collect(int index) {
        Line line = spans.get(index);
        String text = line.text();
        char first = text.charAt(0);
        if (text.length() > MAX_LENGTH
                || text.length() < 2
                || !(Character.isUpperCase(first) || (first >= '0' && first <= '9'))
                || NOT_AT_END.indexOf(text.charAt(text.length() - 1)) >= 0
                || line.mark() != Mark.Plain.BODY) {
            return;
        }
        if (namesDocument(text) || interrupts(index)) {
            indicesByForm
                    .computeIfAbsent(LineShape.of(text).form(), form -> new ArrayList<>())
                    .add(index);
        }
    }

    private static boolean namesDocument(String text) {
        boolean named = false;
        for (int i = 0; i < text.length() && !named; i++) {
            char c = text.charAt(i);
            named = (c >= '0' && c <= '9') || (c == 'K' && CouncilWord.endAt(text, i) > 0) || c == '|';
        }
        return named
                && (RunningNumber.namesPage(text) || DocumentNaming.of(text).isAll());
    }

    /** Whether the line stands in the middle of a sentence. */
    private boolean interrupts(int index) {
        if (index == 0 || index + 1 == spans.size()) {
            return false;
        }
        String before = spans.get(index - 1).text();
        return Character.isLowerCase(spans.get(index + 1).text().charAt(0))
                && ".:!?".indexOf(before.charAt(before.length() - 1)) < 0;
    }

    private void labelAll() {
        indicesByForm.values().removeIf(indices -> indices.size() < MIN_INTERRUPTIONS);
        addTheSame();
        indicesByForm.values().removeIf(indices -> indices.size() < MIN_LINES);
        indicesByForm.values().forEach(indices -> indices.forEach(candidates::set));
        for (List<Integer> indices : indicesByForm.values()) {
            List<LineShape> lines = new ArrayList<>(indices.size());
            indices.forEach(i -> lines.add(LineShape.of(spans.get(i).text())));
            new Recurrence(spans, candidates, indices, lines).furniture().forEach(this::label);
        }
    }

    /** Lines that were collected for standing in the middle of sentences stand between two of them, too. */
    private void addTheSame() {
        Map<String, List<Integer>> interrupting = new HashMap<>();
        for (List<Integer> indices : indicesByForm.values()) {
            String text = spans.get(indices.get(0)).text();
            if (!namesDocument(text)) {
                indices.removeIf(i -> !spans.get(i).text().equals(text));
                interrupting.put(text, indices);
            }
        }
        if (interrupting.isEmpty()) {
            return;
        }
        interrupting.values().forEach(List::clear);
        for (int i = 0; i < spans.size(); i++) {
            Line line = spans.get(i);
            boolean mayBe = line.text().length() <= MAX_LENGTH && line.mark() == Mark.Plain.BODY;
            List<Integer> indices = mayBe ? interrupting.get(line.text()) : null;
            if (indices != null) {
                indices.add(i);
            }
        }
    }

    private void label(int index) {
        Line line = spans.get(index);
        spans.set(index, line.withMark(FurnitureForm.labelOf(line.text())));
    }
}
