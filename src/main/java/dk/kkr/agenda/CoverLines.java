package dk.kkr.agenda;

import dk.kkr.block.Block;
import dk.kkr.outline.OutlineLine;
import dk.kkr.profile.DanishCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The lines of the front matter as the cover has them. A block of several lines is one of them, unless one of its lines
 * begins with a label or says when the meeting begins, as one does below a line that seemed to go on:
 *
 * <pre>
 * Dato: 19-06-2020 09:30
 * Sted: Rådhuset, Torvet 3
 * 8800 Viborg
 * </pre>
 *
 * <p>Then each of the block's lines is one. Two labels on one line, as in {@code -layout} dumps, are two lines, and so
 * is what the margin has beside a line. Without Markdown's marks, {@code - **Sted:** Hotel}, {@code | Sted: | Hotel |}.
 */
final class CoverLines {
    /** Longer blocks are no cover lines. */
    private static final int MAX_LINE = 160;

    /** What parts a line from the margin beside it; letters that are set apart have less between their words. */
    private static final String COLUMN_GAP = "     ";

    private final List<String> texts = new ArrayList<>();
    private final List<Integer> blocks = new ArrayList<>();

    private CoverLines() {}

    /** @param others the indices of blocks that are not the cover's */
    static CoverLines of(List<Block> front, Set<Integer> others) {
        CoverLines lines = new CoverLines();
        for (int i = 0; i < front.size(); i++) {
            if (others.contains(i)) {
                lines.add("", i);
            } else {
                lines.add(front.get(i), i);
            }
        }
        return lines;
    }

    /** The texts; empty for what is too long to be a line of the cover. */
    List<String> texts() {
        return texts;
    }

    /** The index of the block in which the line stands. */
    int blockOf(int line) {
        return blocks.get(line);
    }

    private void add(Block block, int index) {
        if (block.lines().size() > 1 && !hasCoverLine(block)) {
            add(block.text(), index);
            return;
        }
        for (OutlineLine line : block.lines()) {
            add(line.text(), index);
        }
    }

    private static boolean hasCoverLine(Block block) {
        for (int i = 0; i < block.lines().size(); i++) {
            String text = block.lines().get(i).text();
            if (text.length() <= MAX_LINE && isCoverLine(plain(text), i == 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCoverLine(String text, boolean first) {
        boolean title = !first && !text.isEmpty() && Character.isUpperCase(text.charAt(0)) && !text.endsWith(".");
        return CoverLabel.parse(text).isPresent()
                || (title && DocumentWord.on(text).isPresent())
                || (!first && saysWhen(text));
    }

    /** {@code mandag den 5. november 2012 kl. 13.00}. */
    static boolean saysWhen(String text) {
        int blank = text.indexOf(' ');
        return blank > 0
                && DanishCalendar.weekdayOf(text.substring(0, blank)) > 0
                && DanishDate.firstIn(text).isPresent()
                && ClockTime.firstIn(text).isPresent();
    }

    private void add(String text, int index) {
        String rest = text.length() > MAX_LINE ? "" : plain(text);
        int next = CoverLabel.parse(rest).isPresent() ? CoverLabel.startOfNext(rest) : rest.length();
        int column = rest.indexOf(COLUMN_GAP);
        next = column > 0 && column < next && !isLabelAlone(rest.substring(0, column)) ? column : next;
        texts.add(rest.substring(0, next).strip());
        blocks.add(index);
        if (next < rest.length()) {
            add(rest.substring(next).strip(), index);
        }
    }

    /** {@code Sted} in a column before its venue. */
    private static boolean isLabelAlone(String text) {
        return CoverLabel.parse(text).filter(label -> label.value().isEmpty()).isPresent();
    }

    /** Without Markdown's marks; a table's bars part columns as tabs do. */
    private static String plain(String text) {
        String plain = text.replace("*", "").replace("#", "").replace('|', '\t').strip();
        boolean entry = plain.length() > 2 && "-–•".indexOf(plain.charAt(0)) >= 0 && plain.charAt(1) == ' ';
        return entry ? plain.substring(2).strip() : plain;
    }
}
