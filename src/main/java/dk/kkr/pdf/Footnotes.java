package dk.kkr.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The footnotes of a page: rows at its foot, smaller than the text, that begin with a number which stands raised behind
 * a word above, {@code elever¹}. Other raised numbers stay as they are, {@code m2}. Fails on a note that goes on at the
 * next page's foot.
 */
final class Footnotes {
    /** In sizes of the text's font. */
    private static final float SMALLER = 0.95f;

    private static final float SAME_SIZE = 0.05f;

    /** At a page's foot. */
    private static final int MOST_ROWS = 60;

    private static final int MOST_OF_FOOTER = 3;

    /** A raised 2 or 3 behind them is no mark. */
    private static final Set<String> UNITS = Set.of("m", "km", "cm", "mm", "dm");

    private final List<Row> rows;
    private final Leading leading;
    private final List<Note> notes = new ArrayList<>();

    private Footnotes(List<Row> rows, Leading leading) {
        this.rows = new ArrayList<>(rows);
        this.leading = leading;
    }

    /**
     * A note.
     *
     * @param x where its mark stands
     * @param y of the baseline of the row that has its mark
     * @param rows its own, of which the first begins with the mark
     */
    record Note(float x, float y, List<Row> rows) {
        Note {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A page without its notes.
     *
     * @param rows the others, with the marks of the notes as raised characters
     */
    record Parted(List<Row> rows, List<Note> notes) {
        Parted {
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
        }
    }

    /** @param rows of a page, from top to bottom */
    static Parted part(List<Row> rows, Leading leading) {
        Footnotes page = new Footnotes(rows, leading);
        float text = sizeOfText(rows);
        int last = page.lastAboveFooter(text);
        for (int at = last; at > Math.max(0, last - MOST_ROWS) && rows.get(at).size() <= SMALLER * text; at--) {
            if (mayBeNote(rows.get(at))) {
                page.take(at);
            }
        }
        return new Parted(page.rows, page.notes);
    }

    /** The last row but for those that a gap parts from the notes: the page's number. */
    private int lastAboveFooter(float text) {
        int last = rows.size() - 1;
        int farthest = Math.max(0, last - MOST_OF_FOOTER);
        for (int at = last; at > farthest; at--) {
            if (rows.get(at).size() > SMALLER * text && !leading.isGap(rows.get(at - 1), rows.get(at))) {
                return last;
            }
            if (rows.get(at).size() > SMALLER * text) {
                last = at - 1;
            }
        }
        return last;
    }

    /** A number, and words behind it. */
    private static boolean mayBeNote(Row row) {
        int end = endOfDigits(row);
        int letters = 0;
        for (Glyph glyph : row.glyphs().subList(end, row.glyphs().size())) {
            letters += Character.isLetter(glyph.text().charAt(0)) ? 1 : 0;
        }
        return end > 0 && letters > 2;
    }

    /** The size in which most characters of a page are set. */
    private static float sizeOfText(List<Row> rows) {
        Map<Float, Integer> characters = new HashMap<>();
        float most = 0;
        for (Row row : rows) {
            int sum = characters.getOrDefault(row.size(), 0) + row.glyphs().size();
            characters.put(row.size(), sum);
            most = sum > characters.getOrDefault(most, 0) ? row.size() : most;
        }
        return most;
    }

    /** Takes the note that begins at a row from the page, if its mark stands above. */
    private void take(int begin) {
        Row first = rows.get(begin);
        int digits = endOfDigits(first);
        String number = Superscript.digits(first, 0, digits);
        for (int i = begin - 1; i >= 0; i--) {
            Row row = rows.get(i);
            int mark = markIn(row, number);
            if (mark > 0 && first.size() <= SMALLER * row.size()) {
                rows.set(i, Superscript.raised(row, mark, mark + number.length()));
                int end = endOfNote(begin);
                List<Row> own = new ArrayList<>(rows.subList(begin, end));
                own.set(0, withBlank(Superscript.raised(first, 0, digits), digits));
                rows.subList(begin, end).clear();
                notes.add(0, new Note(row.glyphs().get(mark).x(), row.y(), own));
                return;
            }
        }
    }

    /** {@code ¹ Jf. …}, also where the page has no blank behind the mark. */
    private static Row withBlank(Row row, int digits) {
        List<Glyph> glyphs = new ArrayList<>(row.glyphs());
        if (digits < glyphs.size() && !glyphs.get(digits).isBlank()) {
            Glyph last = glyphs.get(digits - 1);
            glyphs.set(digits - 1, last.withText(last.text() + " "));
        }
        return row.with(glyphs);
    }

    private static int endOfDigits(Row row) {
        int end = 0;
        while (end < row.glyphs().size() && row.glyphs().get(end).isDigit()) {
            end++;
        }
        return end;
    }

    /** The index of the number raised behind a word; 0 where it is not. */
    private static int markIn(Row row, String number) {
        for (int i = 1; i < row.glyphs().size(); i++) {
            boolean behind = !row.glyphs().get(i - 1).isBlank() && !Superscript.isAt(row, i - 1);
            int end = behind ? Superscript.endOf(row, i) : i;
            if (end > i && Superscript.digits(row, i, end).equals(number) && !UNITS.contains(wordBefore(row, i))) {
                return i;
            }
        }
        return 0;
    }

    private static String wordBefore(Row row, int index) {
        int from = index;
        while (from > 0 && Character.isLetter(row.glyphs().get(from - 1).text().charAt(0))) {
            from--;
        }
        return RowText.of(row.glyphs().subList(from, index));
    }

    private int endOfNote(int begin) {
        int end = begin + 1;
        while (end < rows.size() && goesOn(rows.get(end - 1), rows.get(end))) {
            end++;
        }
        return end;
    }

    private boolean goesOn(Row above, Row below) {
        return Math.abs(above.size() - below.size()) < SAME_SIZE * above.size()
                && leading.isUsual(above, below)
                && above.isArtifact() == below.isArtifact();
    }
}
