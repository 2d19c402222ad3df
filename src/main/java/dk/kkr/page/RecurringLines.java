package dk.kkr.page;

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
 * <p>{@code KKR Midtjylland anbefaler, at} in the middle of a sentence that recurs with every item is not one: it
 * stands between the same lines, as does a name that is all of a section. Fails on a document that repeats its
 * council's name in lines of their own, a page apart and under other lines each time.
 */
final class RecurringLines {
    private static final int MIN_LINES = 3;
    private static final int MIN_INTERRUPTIONS = 2;
    private static final int MAX_LENGTH = 80;
    private static final String NOT_AT_END = ".:!?,;-";

    private final Labelling lines;
    private final Map<String, List<Integer>> indicesByForm = new LinkedHashMap<>();
    private final BitSet candidates = new BitSet();

    private RecurringLines(Labelling lines) {
        this.lines = lines;
    }

    static void mark(Labelling lines) {
        if (lines.pages().haveFormFeeds()) {
            return;
        }
        RecurringLines recurring = new RecurringLines(lines);
        for (int i = 0; i < lines.size(); i++) {
            recurring.collect(i);
        }
        recurring.markAll();
    }

    private void collect(int index) {
        String text = lines.text(index);
        char first = text.charAt(0);
        if (text.length() > MAX_LENGTH
                || text.length() < 2
                || !(Character.isUpperCase(first) || (first >= '0' && first <= '9'))
                || NOT_AT_END.indexOf(text.charAt(text.length() - 1)) >= 0
                || !lines.isBody(index)) {
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
        if (index == 0 || index + 1 == lines.size()) {
            return false;
        }
        String before = lines.text(index - 1);
        return Character.isLowerCase(lines.text(index + 1).charAt(0))
                && ".:!?".indexOf(before.charAt(before.length() - 1)) < 0;
    }

    private void markAll() {
        indicesByForm.values().removeIf(indices -> indices.size() < MIN_INTERRUPTIONS);
        addTheSame();
        indicesByForm.values().removeIf(indices -> indices.size() < MIN_LINES);
        indicesByForm.values().forEach(indices -> indices.forEach(candidates::set));
        for (List<Integer> indices : indicesByForm.values()) {
            List<LineShape> shapes = new ArrayList<>(indices.size());
            indices.forEach(i -> shapes.add(LineShape.of(lines.text(i))));
            new Recurrence(lines, candidates, indices, shapes).furniture().forEach(lines::markFurniture);
        }
    }

    /** Lines that were collected for standing in the middle of sentences stand between two of them, too. */
    private void addTheSame() {
        Map<String, List<Integer>> interrupting = new HashMap<>();
        for (List<Integer> indices : indicesByForm.values()) {
            String text = lines.text(indices.get(0));
            if (!namesDocument(text)) {
                indices.removeIf(i -> !lines.text(i).equals(text));
                interrupting.put(text, indices);
            }
        }
        if (interrupting.isEmpty()) {
            return;
        }
        interrupting.values().forEach(List::clear);
        for (int i = 0; i < lines.size(); i++) {
            boolean mayBe = lines.text(i).length() <= MAX_LENGTH && lines.isBody(i);
            List<Integer> indices = mayBe ? interrupting.get(lines.text(i)) : null;
            if (indices != null) {
                indices.add(i);
            }
        }
    }
}
