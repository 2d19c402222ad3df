package dk.kkr.page;

import dk.kkr.line.Line;
import dk.kkr.profile.CouncilWord;
import dk.kkr.profile.SectionHeadings;
import dk.kkr.text.Digits;
import dk.kkr.text.SentenceEnd;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Running headers of any form in dumps without form feeds, where nothing says which lines are a page's edges: the same
 * line, but for a rising number, three times at least and a page apart, each time between other lines. It names the
 * council, the day or the page and nothing else ({@code KKR Midtjylland, d. 12. marts 2019}); or it stands again and
 * again in the middle of a sentence. Twice is enough where a gap parts the page's number from the line's other words.
 *
 * <p>{@code KKR Midtjylland anbefaler, at} in the middle of a sentence that recurs with every item is not one: it
 * stands between the same lines, as does a name that is all of a section. Fails on a document that repeats its
 * council's name in lines of their own, a page apart and under other lines each time.
 */
final class RecurringLines {
    private static final int MIN_INTERRUPTIONS = 2;
    private static final int MAX_LENGTH = 80;
    private static final String NOT_AT_END = ".:!?,;-";

    private final Labelling lines;

    /** The indices of the lines of each form. */
    private final List<List<Integer>> recurring = new ArrayList<>();

    private final BitSet candidates = new BitSet();

    private RecurringLines(Labelling lines) {
        this.lines = lines;
    }

    static void mark(Labelling lines) {
        if (!lines.pages().haveFormFeeds()) {
            RecurringLines recurring = new RecurringLines(lines);
            recurring.collect();
            recurring.markFurniture();
        }
    }

    private void collect() {
        Map<String, List<Integer>> indicesByForm = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.isBody(i) && looksLikeHeader(lines.get(i))) {
                indicesByForm
                        .computeIfAbsent(LineShape.formOf(lines.text(i)), form -> new ArrayList<>(2))
                        .add(i);
            }
        }
        for (List<Integer> indices : indicesByForm.values()) {
            int least = PageNumberInHeader.fewest(lines.text(indices.get(0)));
            List<Integer> found = indices.size() < least ? List.of() : candidatesIn(indices);
            if (found.size() >= least) {
                recurring.add(found);
                for (int index : found) {
                    candidates.set(index);
                }
            }
        }
    }

    private static boolean looksLikeHeader(Line line) {
        String text = line.text();
        return text.length() <= MAX_LENGTH
                && text.length() > 1
                && (line.beginsInCapital() || Digits.isAt(text, 0))
                && NOT_AT_END.indexOf(line.lastCharacter()) < 0;
    }

    /** Those that name the document; or, where some stand in the middle of a sentence, all that are the same. */
    private List<Integer> candidatesIn(List<Integer> indices) {
        List<Integer> found = new ArrayList<>(indices);
        found.removeIf(i -> !namesDocument(lines.text(i)) && !interrupts(i));
        if (found.size() < MIN_INTERRUPTIONS || namesDocument(lines.text(found.get(0)))) {
            return found;
        }
        String text = lines.text(found.get(0));
        if (SectionHeadings.end(text)) {
            // "Indstilling", above "at budgettet godkendes".
            return List.of();
        }
        indices.removeIf(i -> !lines.text(i).equals(text));
        return indices;
    }

    private static boolean namesDocument(String text) {
        boolean named = false;
        for (int i = 0; i < text.length() && !named; i++) {
            char c = text.charAt(i);
            named = (c >= '0' && c <= '9') || (c == 'K' && CouncilWord.endAt(text, i) > 0) || c == '|';
        }
        return named
                && (PageNumberInHeader.namesPage(text)
                        || DocumentNaming.of(text).isAll());
    }

    /** Whether the line stands in the middle of a sentence, and not below a title or its case. */
    private boolean interrupts(int index) {
        if (index == 0 || index + 1 == lines.size()) {
            return false;
        }
        String before = lines.text(index - 1);
        return lines.get(index + 1).beginsInLowerCase()
                && !SentenceEnd.is(before.charAt(before.length() - 1))
                && !lines.get(index - 1).isNumbered()
                && !SectionWord.isSectionOrCase(before);
    }

    private void markFurniture() {
        for (List<Integer> indices : recurring) {
            List<LineShape> shapes = new ArrayList<>(indices.size());
            for (int index : indices) {
                shapes.add(LineShape.of(lines.text(index)));
            }
            new Recurrence(lines, candidates, indices, shapes).furniture().forEach(lines::markFurniture);
        }
    }
}
