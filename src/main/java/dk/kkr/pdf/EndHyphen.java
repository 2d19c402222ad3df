package dk.kkr.pdf;

import dk.kkr.text.LineEndHyphen;
import java.util.List;

/**
 * A row's text, with the hyphen at its end told by how it was drawn.
 *
 * @param habit of the program that made the PDF
 */
record EndHyphen(HyphenHabit habit) {
    /** The text; a hyphen that the typesetter put at its end becomes U+00AD, one that was typed there U+2011. */
    String textOf(Row row) {
        String text = row.text();
        // Behind a blank it is a dash.
        boolean ends = text.length() > 1 && text.endsWith("-") && text.charAt(text.length() - 2) != ' ';
        // A blank behind it was typed, and with it the hyphen: whether the word goes on the words must say.
        if (!ends || habit == HyphenHabit.UNKNOWN || row.endsInBlank()) {
            return text;
        }
        char hyphen = isAlone(row.glyphs()) ? LineEndHyphen.SOFT : LineEndHyphen.HARD;
        return text.substring(0, text.length() - 1) + hyphen;
    }

    /** The text of a cell's rows in one. */
    String join(List<Row> rows) {
        StringBuilder cell = new StringBuilder();
        for (Row row : rows) {
            int last = cell.length() - 1;
            char end = last < 0 ? ' ' : cell.charAt(last);
            if (end == LineEndHyphen.SOFT) {
                cell.setLength(last);
            } else if (end == LineEndHyphen.HARD) {
                cell.setCharAt(last, '-');
            } else if (last >= 0) {
                cell.append(' ');
            }
            cell.append(textOf(row));
        }
        return cell.toString();
    }

    private static boolean isAlone(List<Glyph> glyphs) {
        int last = glyphs.size() - 1;
        return last > 0 && glyphs.get(last).operator() != glyphs.get(last - 1).operator();
    }
}
