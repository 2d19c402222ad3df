package dk.kkr.invariant;

import dk.kkr.model.Decision;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Lines joined according to the log of hyphens, without blanks. A decision refers to the text that earlier ones made
 * ({@code infra-} / {@code struk-} / {@code tur}), so they are undone from last to first.
 */
final class JoinedLines {
    private record Join(int at, String left, String right, String result) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Join> joins = new ArrayList<>();

    /**
     * Adds a line.
     *
     * @param decisions about the end of the line before; the one that fits is removed
     */
    void add(String line, Deque<Decision> decisions) {
        for (Decision decision : decisions) {
            String left = Characters.of(decision.left());
            String right = Characters.of(decision.right());
            if (has(text, text.length() - left.length(), left) && line.startsWith(right)) {
                decisions.remove(decision);
                text.setLength(text.length() - left.length());
                String result = Characters.of(decision.result());
                joins.add(new Join(text.length(), left, right, result));
                text.append(result).append(line, right.length(), line.length());
                return;
            }
        }
        text.append(line);
    }

    String text() {
        return text.toString();
    }

    /** Splits the words of a text joined this way at their line ends. */
    String undo(String joined) {
        StringBuilder undone = new StringBuilder(joined);
        for (int i = joins.size() - 1; i >= 0; i--) {
            Join join = joins.get(i);
            if (!has(undone, join.at(), join.result())) {
                throw new AssertionError("the output does not have " + join);
            }
            undone.replace(join.at(), join.at() + join.result().length(), join.left() + join.right());
        }
        return undone.toString();
    }

    private static boolean has(StringBuilder text, int at, String part) {
        int end = at + part.length();
        return at >= 0 && end <= text.length() && part.contentEquals(text.subSequence(at, end));
    }
}
