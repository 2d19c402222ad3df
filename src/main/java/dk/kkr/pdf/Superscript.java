package dk.kkr.pdf;

import java.util.ArrayList;
import java.util.List;

/** Digits that are raised. */
final class Superscript {
    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** In sizes of the row's font. */
    private static final float SMALLER = 0.85f;

    private static final float RAISED = 0.1f;

    private Superscript() {}

    static boolean isAt(Row row, int index) {
        Glyph glyph = row.glyphs().get(index);
        return glyph.isDigit() && glyph.size() <= SMALLER * row.size() && glyph.y() < row.y() - RAISED * row.size();
    }

    /** The index after the raised digits that begin at one; that one where there are none. */
    static int endOf(Row row, int from) {
        int end = from;
        while (end < row.glyphs().size() && isAt(row, end)) {
            end++;
        }
        return end;
    }

    /** The digits from one index to another. */
    static String digits(Row row, int from, int to) {
        StringBuilder digits = new StringBuilder();
        for (Glyph glyph : row.glyphs().subList(from, to)) {
            digits.append(glyph.text());
        }
        return digits.toString();
    }

    /** The row with raised digits from one index to another as such characters. */
    static Row raised(Row row, int from, int to) {
        List<Glyph> glyphs = new ArrayList<>(row.glyphs());
        for (int i = from; i < to; i++) {
            char digit = glyphs.get(i).text().charAt(0);
            glyphs.set(i, glyphs.get(i).withText(DIGITS.substring(digit - '0', digit - '0' + 1)));
        }
        return row.with(glyphs);
    }
}
