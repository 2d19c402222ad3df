package dk.kkr.spelling;

import dk.kkr.input.SourceText;
import dk.kkr.line.CharacterTable;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.text.Edges;
import java.util.ArrayList;
import java.util.List;

/**
 * Removes the blank that some extractors put before a hyphen at a line's end, where a font sets the hyphen a little
 * apart:
 *
 * <pre>
 * Den skal godkendes af alle kom -
 * muner inden årets udgang.
 * </pre>
 *
 * <p>Elsewhere such a hyphen is a dash. The blank is the extractor's where hardly a word is hyphenated without it.
 * Fails on a document that is not hyphenated and has many lines that end in a dash typed as a hyphen.
 */
final class BlanksBeforeHyphens {
    private static final int PROOF = 8;

    /** The blank must stand so many times as often as it is missing. */
    private static final int MANY_TIMES = 4;

    /** Hyphenated Danish text breaks a word at every fifth line or so; dashes are far rarer. */
    private static final int LINES_PER_HYPHEN = 25;

    /** The lines of a foot and a header, and the one after them. */
    private static final int MAX_FURNITURE = 4;

    private final List<String> lines;
    private final CharacterTable characters;

    /**
     * How many lines precede one in lower case: all, those that end in a hyphen, those that end in a blank and a
     * hyphen.
     */
    private int wrapped;

    private int joined;
    private int apart;

    private BlanksBeforeHyphens(SourceText text) {
        this.lines = text.lines();
        this.characters = text.characters();
    }

    /** The text without the blanks, if the dump shows that the extractor added them. */
    static SourceText remove(SourceText text) {
        BlanksBeforeHyphens blanks = new BlanksBeforeHyphens(text);
        blanks.count();
        return blanks.areOfExtractor() ? blanks.removeFrom(text) : text;
    }

    private void count() {
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!characters.isText(i)) {
                continue;
            }
            if (last >= 0 && characters.beginsInLowerCase(i)) {
                wrapped++;
                if (characters.endsInHyphen(last)) {
                    joined += endsIn("-", lines.get(last)) ? 1 : 0;
                    apart += endsIn(" -", lines.get(last)) ? 1 : 0;
                }
            }
            last = i;
        }
    }

    /** Whether the line ends like this, with a letter before it. */
    private static boolean endsIn(String hyphen, String line) {
        int end = Edges.end(line);
        int at = end - hyphen.length();
        return at > 0
                && line.charAt(end - 1) == '-'
                && line.startsWith(hyphen, at)
                && Character.isLetter(line.charAt(at - 1));
    }

    private boolean areOfExtractor() {
        return apart >= PROOF && apart > MANY_TIMES * joined && apart * LINES_PER_HYPHEN > wrapped;
    }

    private SourceText removeFrom(SourceText text) {
        List<String> repaired = new ArrayList<>(lines);
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (endsIn(" -", line) && continues(i + 1)) {
                int blank = Edges.end(line) - 2;
                repaired.set(i, line.substring(0, blank) + line.substring(blank + 1));
                numbers.add(i + 1);
            }
        }
        return text.repaired(
                repaired,
                Finding.of(
                        FindingCode.BLANKS_MENDED,
                        numbers.get(0),
                        "the blank that the extractor put before the hyphen at the end of " + numbers.size()
                                + " lines was removed"));
    }

    /** Whether a word may continue there, in lower case: at once, or after the foot and header of pages. */
    private boolean continues(int from) {
        int seen = 0;
        for (int i = from; i < lines.size() && seen < MAX_FURNITURE; i++) {
            int start = Edges.start(lines.get(i));
            if (start < lines.get(i).length()) {
                if (Character.isLowerCase(lines.get(i).charAt(start))) {
                    return true;
                }
                seen++;
            }
        }
        return false;
    }
}
