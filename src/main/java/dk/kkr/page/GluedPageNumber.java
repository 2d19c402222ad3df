package dk.kkr.page;

import dk.kkr.line.Line;
import dk.kkr.line.Mark;
import dk.kkr.profile.MarkdownMarks;
import dk.kkr.profile.PageWord;
import dk.kkr.text.Digits;
import java.util.ArrayList;
import java.util.List;

/**
 * A page number glued to the end of a line: {@code infrastrukSIDE | 5}, {@code infrastrukSide 5 af 12}. pdftotext
 * removes a line-end hyphen together with the line's end, also where the line is a page's last one and its number
 * follows. The halves of the word are then to be joined over the page break. A document would break it that ends a line
 * of text in {@code SIDE | 5}.
 */
final class GluedPageNumber {
    private GluedPageNumber() {}

    static List<Line> split(List<Line> lines) {
        List<Line> result = new ArrayList<>(lines.size());
        for (Line line : lines) {
            int cut = startOfPageNumber(line.text());
            if (cut < 0) {
                result.add(line);
                continue;
            }
            split(line, cut, result);
        }
        return result;
    }

    /** Adds the two lines that a cut in front of the page number makes of one. */
    static void split(Line line, int cut, List<Line> result) {
        Line text = line.part(0, cut);
        result.add(Character.isLetterOrDigit(line.printed().charAt(cut - 1)) ? text.cutInWord() : text);
        result.add(line.part(cut, line.printed().length()).withMark(Mark.Plain.PAGE_NUMBER));
    }

    private static int startOfPageNumber(String text) {
        int start = Digits.isAt(text, text.length() - 1) ? PageWord.lastIn(text) : -1;
        return start > MarkdownMarks.endOf(text, 0)
                        && isSetOff(text, start)
                        && PageNumberLine.matches(text.substring(start))
                ? start
                : -1;
    }

    /** By capitals and a bar; or {@code infrastrukSide 5 af 12}: no word has a capital behind a small letter. */
    private static boolean isSetOff(String text, int start) {
        boolean capitals = Character.isUpperCase(text.charAt(start + 1));
        return (capitals && text.indexOf('|') >= 0) || Character.isLowerCase(text.charAt(start - 1));
    }
}
