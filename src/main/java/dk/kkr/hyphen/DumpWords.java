package dk.kkr.hyphen;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The words of a dump that stand unbroken within its lines: the dump as its own dictionary. */
final class DumpWords {
    /** The longest ending that Danish inflection and linking add: {@code -ernes}. */
    private static final int LONGEST_ENDING = 5;

    /** A shorter word is the beginning of too many others to prove anything. */
    private static final int SHORTEST_STEM = 5;

    private final Map<String, Integer> counts = new HashMap<>();
    private final NavigableSet<String> sorted = new TreeSet<>();

    /** So many letters behind a hyphen tell one compound from another: {@code bruger-kom…}. */
    private static final int TELLING_LETTERS = 3;

    /** @param lines the dump's body lines, in order */
    DumpWords(List<String> lines) {
        boolean broken = false;
        for (String line : lines) {
            broken = addWords(line, broken);
        }
        sorted.addAll(counts.keySet());
    }

    /** How often the word stands in the dump, upper and lower case alike. */
    int count(String word) {
        return counts.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /**
     * Whether the dump has the two halves as one word, or a form of it: the same with more behind it, or with another
     * ending. A form must reach beyond the break, else it would only show that the left half is a word.
     */
    boolean hasJoined(String left, String right) {
        String joined = (left + right).toLowerCase(Locale.ROOT);
        if (counts.containsKey(joined)) {
            return true;
        }
        if (joined.length() < SHORTEST_STEM || right.length() < TELLING_LETTERS) {
            return false;
        }
        if (hasBeginning(joined)) {
            return true;
        }
        int beyondBreak = left.length() + TELLING_LETTERS;
        int shortest = Math.max(Math.max(SHORTEST_STEM, beyondBreak), joined.length() - LONGEST_ENDING);
        for (int end = joined.length() - 1; end >= shortest; end--) {
            if (counts.containsKey(joined.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of the dump begins so. */
    boolean hasBeginning(String beginning) {
        String wanted = beginning.toLowerCase(Locale.ROOT);
        String next = sorted.ceiling(wanted);
        return next != null && next.startsWith(wanted);
    }

    /** Whether the dump has a word that begins with the left half, a hyphen and the right half's first letters. */
    boolean hasHyphenated(String left, String right) {
        if (left.isEmpty() || right.length() < TELLING_LETTERS) {
            return false;
        }
        return hasBeginning(left + "-" + right.substring(0, TELLING_LETTERS));
    }

    /** Adds the words of a line but for the halves of broken ones; returns whether the line breaks off in a word. */
    private boolean addWords(String line, boolean firstIsHalf) {
        boolean half = firstIsHalf;
        int at = 0;
        while (at < line.length()) {
            int end = line.indexOf(' ', at);
            end = end < 0 ? line.length() : end;
            boolean last = end == line.length();
            boolean broken = last && end > at && LineBreak.isHyphen(line.charAt(end - 1));
            if (end > at && !half && !broken) {
                add(line, at, end);
            } else if (broken && line.indexOf('-', at) < end - 1) {
                sorted.add(line.substring(at, end - 1).toLowerCase(Locale.ROOT));
            }
            half = half && end == at;
            at = end + 1;
        }
        return !line.isEmpty() && LineBreak.isHyphen(line.charAt(line.length() - 1));
    }

    private void add(String line, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(line.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(line.charAt(end - 1)) && line.charAt(end - 1) != '-') {
            end--;
        }
        if (end > start) {
            counts.merge(line.substring(start, end).toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
    }
}
