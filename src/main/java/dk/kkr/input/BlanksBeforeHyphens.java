package dk.kkr.input;

import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes away the blank that some extractors put before a hyphen at a line's end, where a font sets the hyphen apart:
 *
 * <pre>
 * Den skal godkendes af alle kom -
 * muner inden årets udgang.
 * </pre>
 *
 * <p>Elsewhere such a hyphen is a dash. The blank is the extractor's where hardly a word is hyphenated without it. A
 * document would break it that is not hyphenated, and has many lines which end in a dash that was typed as a hyphen.
 */
final class BlanksBeforeHyphens {
    private static final int PROOF = 8;

    /** So many times as often with the blank as without it. */
    private static final int MANY_TIMES = 4;

    /** Hyphenated Danish text breaks a word at every fifth line or so; dashes are rarer by far. */
    private static final int LINES_PER_HYPHEN = 25;

    private final List<SourceLine> lines;

    /** The indices of lines that end in a hyphen behind a blank. */
    private final List<Integer> apart = new ArrayList<>();

    /** How many end in a hyphen behind a letter, and how many end at all before one in lower case. */
    private int joined;

    private int wrapped;

    private BlanksBeforeHyphens(List<SourceLine> lines) {
        this.lines = lines;
    }

    /** The text without the blanks, if the dump shows that the extractor put them in. */
    static DecodedText remove(DecodedText text) {
        BlanksBeforeHyphens blanks = new BlanksBeforeHyphens(text.lines());
        blanks.count();
        return blanks.areOfExtractor() ? blanks.removeFrom(text) : text;
    }

    private void count() {
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            int start = line.start();
            if (start == line.text().length()) {
                continue;
            }
            if (last >= 0 && Character.isLowerCase(line.text().charAt(start))) {
                countEnd(last);
            }
            last = i;
        }
    }

    private void countEnd(int index) {
        wrapped++;
        String text = lines.get(index).text();
        int hyphen = lines.get(index).end() - 1;
        if (hyphen > 1 && text.charAt(hyphen) == '-') {
            joined += Character.isLetter(text.charAt(hyphen - 1)) ? 1 : 0;
            if (text.charAt(hyphen - 1) == ' ' && Character.isLetter(text.charAt(hyphen - 2))) {
                apart.add(index);
            }
        }
    }

    private boolean areOfExtractor() {
        return apart.size() >= PROOF && apart.size() > MANY_TIMES * joined && apart.size() * LINES_PER_HYPHEN > wrapped;
    }

    private DecodedText removeFrom(DecodedText text) {
        List<SourceLine> mended = new ArrayList<>(lines);
        for (int index : apart) {
            SourceLine line = lines.get(index);
            int blank = line.end() - 2;
            mended.set(
                    index,
                    line.withText(line.text().substring(0, blank) + line.text().substring(blank + 1)));
        }
        return text.mended(
                mended,
                Finding.of(
                        FindingCode.BLANKS_MENDED,
                        lines.get(apart.get(0)).number(),
                        "the blank that the extractor put before the hyphen at the end of " + apart.size()
                                + " lines was taken away"));
    }
}
