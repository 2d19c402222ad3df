package dk.kkr.outline.items;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.profile.CoverLabel;
import dk.kkr.profile.DocumentWord;
import dk.kkr.profile.MarkdownMarks;
import java.util.ArrayList;
import java.util.List;

/**
 * Covers within a dump of several documents, each with item numbers of its own: {@code REFERAT 2019} alone on a line,
 * {@code Dato:} not far below, and the next item is number 1. Fails on a document that has a complete cover as an
 * enclosure, with a numbered list below it.
 */
final class SecondCovers {
    /** {@code ## **BESLUTNINGSPROTOKOL 2020**}. */
    private static final int MAX_LENGTH = 31;

    /** Between title and date stand the council's name and the place. */
    private static final int NEAR = 8;

    private SecondCovers() {}

    /** The indices of the lines that documents begin with, except the first; rising. */
    static List<Integer> in(Lines lines, List<Candidate> candidates) {
        List<Integer> covers = new ArrayList<>();
        int next = 0;
        int start = candidates.isEmpty() ? lines.size() : candidates.get(0).index() + 1;
        for (int i = start; i < lines.size(); i++) {
            if (isTitle(lines.get(i)) && hasDateBelow(lines, i)) {
                while (next < candidates.size() && candidates.get(next).index() < i) {
                    next++;
                }
                if (next < candidates.size() && candidates.get(next).number().isFirst()) {
                    covers.add(i);
                }
            }
        }
        return covers;
    }

    static Finding finding(Line cover) {
        return Finding.of(
                FindingCode.SECOND_DOCUMENT,
                cover.number(),
                "another document begins with '" + cover.printed()
                        + "', and its items are numbered from the beginning");
    }

    private static boolean isTitle(Line line) {
        if (line.text().length() > MAX_LENGTH || !line.isBody()) {
            return false;
        }
        return DocumentWord.isAlone(MarkdownMarks.strip(line.text()));
    }

    private static boolean hasDateBelow(Lines lines, int index) {
        for (int i = index + 1; i < lines.size() && i <= index + NEAR; i++) {
            if (CoverLabel.parse(MarkdownMarks.strip(lines.get(i).text()))
                    .filter(label -> label.kind().isOfTime())
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
