package dk.kkr.block;

import dk.kkr.line.Line;
import dk.kkr.profile.PostBodies;
import dk.kkr.text.Digits;
import dk.kkr.text.RomanNumeral;
import dk.kkr.text.Words;
import java.util.List;
import java.util.Locale;

/**
 * A line that begins with a label, as the first line of its paragraph does, is an entry of its own, although the line
 * before it was full:
 *
 * <pre>
 * Fødevarerådet: Knud Erik Lind (V), Tønder, og Alma Ross (A), Esbjerg
 * Skovrådet: Peer Mols (SF), Faaborg-Midtfyn
 * </pre>
 *
 * <p>What stands before it must be done: a name, a bracket or a full stop, not {@code fordeles således, at}. Fails on a
 * paragraph with a label in which a line happens to end after a name, before another word with a colon.
 */
final class ParallelLabel {
    private static final int LONGEST = 40;

    private static final int MOST_WORDS = 4;

    /** In words. */
    private static final int LONGEST_NAME = 8;

    private ParallelLabel() {}

    /** Whether a line begins an entry beside that of an open block. */
    static boolean isOne(Line first, Line previous, Line line) {
        return line.hasColon()
                && first.hasColon()
                && (isNumbered(line) && isNumbered(first)
                        || isLabelled(line) && isLabelled(first) && isDone(previous.text()));
    }

    /**
     * Whether a line heads the labelled lines below it, as the open block is one: {@code Suppleant: Bo Dam (A), Køge
     * Kommune} / {@code Kystudvalget} / {@code Medlem: Ib Lund (V), Greve}.
     */
    static boolean isHeading(Line first, Line previous, Line line, Line next) {
        return first.hasColon()
                && next.hasColon()
                && !line.hasColon()
                && line.beginsInCapital()
                && isLabelled(first)
                && isLabelled(next)
                && namesBody(line.text())
                && isDone(previous.text());
    }

    private static boolean namesBody(String text) {
        List<String> words = Words.of(text.toLowerCase(Locale.ROOT));
        return words.size() <= LONGEST_NAME
                && (PostBodies.areNamed(words.get(0)) || PostBodies.areNamed(words.get(words.size() - 1)));
    }

    /** {@code II: Godkendt}, {@code 2: Godkendt}. */
    private static boolean isNumbered(Line line) {
        int colon = line.text().indexOf(": ");
        String label = line.text().substring(0, Math.max(0, colon));
        return RomanNumeral.is(label) || label.length() == 1 && Digits.areAll(label);
    }

    private static boolean isLabelled(Line line) {
        String text = line.text();
        int colon = text.indexOf(": ");
        return colon > 0 && colon <= LONGEST && line.beginsInCapital() && words(text, colon) <= MOST_WORDS;
    }

    private static int words(String text, int end) {
        int words = 1;
        for (int i = 0; i < end; i++) {
            words += text.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    private static boolean isDone(String text) {
        char last = text.charAt(text.length() - 1);
        int word = text.lastIndexOf(' ') + 1;
        return last == '.' || last == ')' || Character.isUpperCase(text.charAt(word)) && last != ',' && last != '-';
    }
}
