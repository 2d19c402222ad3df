package dk.kkr.answers.decided;

import dk.kkr.model.Recommendation;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.NounEndings;
import dk.kkr.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which points have a noun, in whatever form or compound: {@code planen} where a point has a {@code kystplan}. Each
 * noun is looked for once.
 */
final class NamedPoints {
    /** A shorter word is found in too many others. */
    private static final int SHORTEST = 5;

    /** In characters; what is recommended is shorter, and each noun of a decision is looked for in it. */
    private static final int LONGEST = 20_000;

    private static final BitSet NONE = new BitSet();

    private final String title;
    private final List<String> points = new ArrayList<>();
    private final Map<String, BitSet> found = new HashMap<>();
    private final boolean negative;

    NamedPoints(String title, List<Recommendation> recommended) {
        this.title = beginning(title, LONGEST);
        int left = LONGEST;
        boolean denied = isDenied(this.title);
        for (Recommendation point : recommended) {
            if (left > 0) {
                String text = beginning(point.text(), left);
                left -= text.length() + 1;
                points.add(text);
                denied |= isDenied(text);
            }
        }
        this.negative = denied;
    }

    private static String beginning(String text, int length) {
        return text.substring(0, Math.min(text.length(), length)).toLowerCase(Locale.ROOT);
    }

    private static boolean isDenied(String text) {
        for (String word : Words.of(text)) {
            if (ClauseWords.negates(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether title or points deny something. */
    boolean isNegative() {
        return negative;
    }

    /** Whether title or points have the noun, in lower case. */
    boolean have(String noun) {
        return !with(noun).isEmpty();
    }

    /** The points that have the noun, in lower case. */
    BitSet pointsWith(String noun) {
        return with(noun).get(0, points.size());
    }

    /** The points, by their index, and after them the title. */
    private BitSet with(String noun) {
        return noun.length() < SHORTEST ? NONE : found.computeIfAbsent(noun, this::search);
    }

    private BitSet search(String noun) {
        String stem = stem(noun);
        BitSet with = with(stem, new BitSet());
        // "placeringen" of "at sekretariatet placeres"
        String deed = with.isEmpty() ? NounEndings.deedOf(noun) : "";
        return deed.length() < SHORTEST ? with : with(deed, with);
    }

    private BitSet with(String stem, BitSet with) {
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).contains(stem)) {
                with.set(i);
            }
        }
        if (title.contains(stem)) {
            with.set(points.size());
        }
        return with;
    }

    private static String stem(String noun) {
        boolean genitive = noun.length() > SHORTEST && noun.endsWith("s");
        String stem = NounEndings.without(genitive ? noun.substring(0, noun.length() - 1) : noun);
        return stem.length() >= SHORTEST - 1 ? stem : noun;
    }
}
