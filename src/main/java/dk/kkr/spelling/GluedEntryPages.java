package dk.kkr.spelling;

import dk.kkr.input.SourceText;
import dk.kkr.line.CharacterTable;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.text.Digits;
import dk.kkr.text.Edges;
import java.util.ArrayList;
import java.util.List;

/**
 * Restores the blank before the pages of a contents list whose tabs the extractor left out:
 *
 * <pre>
 * 1. Formalia3
 * 1.1. Valg af ordstyrer og
 * godkendelse af dagsorden4
 * 2. Ny bro12
 * </pre>
 *
 * <p>The pages are numbers that never fall and rise at least once, at the ends of neighbouring lines, several of which
 * are numbered themselves. Fails on a numbered list with a footnote number after each entry.
 */
final class GluedEntryPages {
    /** So many entries on one line make a list. */
    private static final int MIN_ENTRIES = 4;

    /** At most so many lines lie between the pages of two entries. */
    private static final int NEAR = 4;

    /** No agenda has more pages. */
    private static final int MAX_DIGITS = 3;

    private static final int MAX_LEVEL_DIGITS = 2;

    /** {@code 4.300 m2} does not end in a page. */
    private static final List<String> UNITS = List.of("m", "km", "cm", "mm");

    private final List<String> lines;
    private final CharacterTable characters;

    /** The indices of the lines that end in a glued page. */
    private final List<Integer> found = new ArrayList<>();

    /** The indices of the lines of the list that is being read, and how many of them begin with a number. */
    private final List<Integer> entries = new ArrayList<>();

    private int numbered;
    private boolean rises;
    private int lastPage;

    private GluedEntryPages(SourceText text) {
        this.lines = text.lines();
        this.characters = text.characters();
    }

    /** The text with a blank before each page of such a list. */
    static SourceText part(SourceText text) {
        GluedEntryPages pages = new GluedEntryPages(text);
        pages.read();
        return pages.found.isEmpty() ? text : pages.partIn(text);
    }

    private void read() {
        int linesSincePage = 0;
        // A dump has one list; what looks like it further down are tables.
        for (int i = 0; i < lines.size() && found.isEmpty(); i++) {
            int start = characters.endsInDigit(i) ? startOfPage(lines.get(i)) : -1;
            if (start < 0) {
                linesSincePage += characters.isText(i) ? 1 : 0;
                continue;
            }
            String line = lines.get(i);
            int page = Integer.parseInt(line.substring(start, Edges.end(line)));
            if (page < lastPage || linesSincePage > NEAR) {
                endList();
            }
            entries.add(i);
            numbered += isNumbered(line) ? 1 : 0;
            rises |= page > lastPage && lastPage > 0;
            lastPage = page;
            linesSincePage = 0;
        }
        endList();
    }

    /** The offset of the digits at the line's end that follow a letter directly; -1 where there are none. */
    private static int startOfPage(String line) {
        int end = Edges.end(line);
        int start = end;
        while (start > 0 && Digits.isAt(line, start - 1)) {
            start--;
        }
        boolean glued = start > 0
                && end - start <= MAX_DIGITS
                && Digits.isAt(line, start)
                && isEndOfTitle(line.charAt(start - 1))
                && !UNITS.contains(line.substring(line.lastIndexOf(' ', start - 1) + 1, start));
        return glued ? start : -1;
    }

    private static boolean isEndOfTitle(char c) {
        return Character.isLowerCase(c) || c == ')' || c == '?' || c == '”';
    }

    private void endList() {
        if (numbered >= MIN_ENTRIES && rises) {
            found.addAll(entries);
        }
        entries.clear();
        numbered = 0;
        rises = false;
        lastPage = 0;
    }

    /** Not by a year: {@code 2018 Kolding}. */
    private static boolean isNumbered(String line) {
        int digits = Digits.endOf(line, Edges.start(line)) - Edges.start(line);
        return digits > 0 && digits <= MAX_LEVEL_DIGITS;
    }

    private SourceText partIn(SourceText text) {
        List<String> repaired = new ArrayList<>(lines);
        for (int index : found) {
            String line = lines.get(index);
            repaired.set(index, GluedMarkers.withBlankAt(startOfPage(line), line));
        }
        return text.repaired(
                repaired,
                Finding.of(
                        FindingCode.BLANKS_MENDED,
                        found.get(0) + 1,
                        "the blank before the pages of the contents list, which the extractor left out on "
                                + found.size() + " lines, was restored"));
    }
}
