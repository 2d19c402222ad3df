package dk.kkr.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The points at which the words of a text may be broken. */
final class BreakPoints {
    /** A lower-case or capitalised word; shorter ones are not worth a hyphen. */
    private static final Pattern WORD = Pattern.compile("(?<!\\p{L})\\p{L}\\p{Ll}{3,}(?!\\p{L})");

    /** After a hyphen that has something before it, and in an address after a slash. */
    private static final Pattern OWN_HYPHEN = Pattern.compile("(?<=[\\p{L}\\p{N}.)’']-)(?=[\\p{L}\\p{N}])");

    private static final Pattern ADDRESS_BREAK = Pattern.compile("(?<=\\w[-/])(?=\\w)");

    private final CompoundParts compounds;
    private final Map<String, List<BreakPoint>> known = new HashMap<>();

    BreakPoints(CleanText text) {
        this.compounds = new CompoundParts(text);
    }

    /** The points of one token, punctuation included, in order. */
    List<BreakPoint> in(String token) {
        return known.computeIfAbsent(token, this::find);
    }

    private List<BreakPoint> find(String token) {
        boolean address = token.contains("://") || token.contains("www.") || token.contains("@");
        TreeMap<Integer, BreakPoint> points = new TreeMap<>();
        if (!address) {
            WORD.matcher(token).results().forEach(word -> addSoft(word, points));
        }
        (address ? ADDRESS_BREAK : OWN_HYPHEN)
                .matcher(token)
                .results()
                .forEach(hyphen -> points.put(hyphen.start(), new BreakPoint(hyphen.start(), false)));
        return List.copyOf(points.values());
    }

    private void addSoft(MatchResult word, Map<Integer, BreakPoint> points) {
        List<Integer> offsets = new ArrayList<>(Syllables.breaksIn(word.group()));
        offsets.addAll(compounds.breaksIn(word.group()));
        offsets.forEach(offset -> points.put(word.start() + offset, new BreakPoint(word.start() + offset, true)));
    }
}
