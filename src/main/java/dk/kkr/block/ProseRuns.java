package dk.kkr.block;

import dk.kkr.line.Gap;
import dk.kkr.line.Line;
import dk.kkr.line.Mark;
import dk.kkr.outline.Outline;
import java.util.BitSet;
import java.util.List;

/**
 * Paragraphs of the front matter, which is set in columns of its own: runs of lines without a gap of which at least
 * every second begins in the middle of a sentence. A list of participants is not such a paragraph.
 */
final class ProseRuns {
    private final BitSet prose = new BitSet();

    ProseRuns(Outline outline) {
        if (!outline.spacing().wrapped() || !outline.spacing().gapsTell()) {
            return;
        }
        List<Line> lines = outline.lines();
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !isFront(lines.get(i)) || lines.get(i).gap() != Gap.NONE) {
                markIfProse(lines, start, i);
                start = i;
            }
        }
    }

    /** Whether the line at {@code index} belongs to such a paragraph. */
    boolean contains(int index) {
        return prose.get(index);
    }

    private void markIfProse(List<Line> lines, int start, int end) {
        if (!isFront(lines.get(start)) || end - start == 1) {
            return;
        }
        int inSentence = 0;
        for (int i = start + 1; i < end; i++) {
            inSentence += beginsInSentence(lines.get(i).text().charAt(0)) ? 1 : 0;
        }
        if (inSentence * 2 >= end - start - 1) {
            prose.set(start, end);
        }
    }

    /** A parenthesis may be a participant's role. */
    private static boolean beginsInSentence(char first) {
        return !Character.isUpperCase(first) && first != '(';
    }

    private static boolean isFront(Line line) {
        return line.mark() == Mark.Plain.BODY || line.mark() == Mark.Plain.UNREAD;
    }
}
