package dk.kkr.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a block into lines no wider than a column, words between syllables where that fills the line. */
final class Typesetter {
    private final int width;

    /** @param letters how many average letters fit on a line */
    Typesetter(int letters) {
        this.width = letters * Helvetica.AVERAGE;
    }

    List<Line> set(Block block) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : block.text().split(" ", -1)) {
            String marked =
                    lines.isEmpty() && line.isEmpty() && !block.marker().isEmpty() ? block.marker() + " " + word : word;
            line = append(lines, line, marked);
        }
        lines.add(line);
        return asLines(block, lines);
    }

    /** Adds full lines to the list and returns the one that is begun; a broken line ends in a hyphen. */
    private String append(List<String> lines, String line, String word) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (Helvetica.widthOf(longer) <= width || line.isEmpty()) {
            return longer;
        }
        int best = 0;
        for (int at : breaksIn(word)) {
            best = Helvetica.widthOf(line + " " + word.substring(0, at) + "-") <= width ? at : best;
        }
        lines.add(best == 0 ? line : line + " " + word.substring(0, best) + "-");
        return word.substring(best);
    }

    private static List<Integer> breaksIn(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetter(word.charAt(end - 1))) {
            end--;
        }
        return Vocabulary.breaksIn(word.substring(0, end).toLowerCase(Locale.ROOT));
    }

    private List<Line> asLines(Block block, List<String> texts) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            boolean last = i == texts.size() - 1;
            boolean broken = !last && text.endsWith("-");
            String bare = broken ? text.substring(0, text.length() - 1) : text;
            lines.add(new Line(block, last ? bare + leader(block, bare) : bare, i == 0, last, broken));
        }
        return lines;
    }

    /** The dots and the page of an entry of the contents list. */
    private String leader(Block block, String text) {
        int room = width - Helvetica.widthOf(text);
        return block.page().isEmpty() ? "" : ".".repeat(Math.max(4, room / Helvetica.DOT - 2)) + block.page();
    }
}
