package dk.kkr.hyphen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hyphens that an extractor removed together with the line's end, hard and suspended ones too:
 * {@code VIPinfrastrukturprojekterne}, {@code Frederikssundsog}. They are restored only where the dump has that very
 * form elsewhere, and only where the word cannot be Danish without: {@code fakta-ark} and {@code faktaark} both are.
 */
final class LostHyphens {
    private final DumpWords words;

    LostHyphens(DumpWords words) {
        this.words = words;
    }

    /** The words of a text that lost their hyphen, in order. */
    List<Residue> findIn(String text) {
        List<Residue> found = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int blank = text.indexOf(' ', from);
            int to = blank < 0 ? text.length() : blank;
            Optional<String> whole = restore(text, from, to);
            if (whole.isPresent()) {
                found.add(new Residue(from, text.substring(from, to), whole.get(), Residue.Kind.LOST_HYPHEN));
            }
            from = to + 1;
        }
        return found;
    }

    /** The word between two offsets, with its hyphen; empty where it lost none. */
    private Optional<String> restore(String text, int from, int to) {
        Optional<String> hard = restoreHard(text, from, to);
        return hard.isPresent() ? hard : restoreSuspended(text, from, to);
    }

    /** An abbreviation or number that runs into a lower-case word. */
    private Optional<String> restoreHard(String text, int from, int to) {
        int head = from;
        while (head < to && !Character.isLowerCase(text.charAt(head))) {
            if (!Character.isLetterOrDigit(text.charAt(head))) {
                return Optional.empty();
            }
            head++;
        }
        boolean split = head > from + 1 && head < to;
        return split
                        && words.halves(text.substring(from, head), text.substring(head, to))
                                .haveHyphenatedForm()
                ? Optional.of(text.substring(from, head) + "-" + text.substring(head, to))
                : Optional.empty();
    }

    private Optional<String> restoreSuspended(String text, int from, int to) {
        if (to == from || !Conjunctions.endIn(text.charAt(to - 1))) {
            return Optional.empty();
        }
        for (String conjunction : Conjunctions.all()) {
            int start = to - conjunction.length();
            if (start > from && text.startsWith(conjunction, start)) {
                String open = text.substring(from, start) + "-";
                if (words.count(open) > 0) {
                    return Optional.of(open + " " + conjunction);
                }
            }
        }
        return Optional.empty();
    }
}
