package dk.kkr.page;

import dk.kkr.profile.MarkdownMarks;
import dk.kkr.profile.PageWord;
import dk.kkr.text.Digits;

/**
 * A page number glued to the end of a line: {@code infrastrukSIDE | 5}, {@code infrastrukSide 5 af 12}. pdftotext
 * removes a line-end hyphen together with the line's end, also where the line is a page's last one and its number
 * follows. The halves of the word are then to be joined over the page break. Fails on a document that ends a line of
 * text in {@code SIDE | 5}.
 */
final class GluedPageNumber {
    private GluedPageNumber() {}

    /** Where it begins; -1 where there is none. */
    static int startIn(String text) {
        int start = Digits.isAt(text, text.length() - 1) ? PageWord.lastIn(text) : -1;
        return start > MarkdownMarks.endOf(text, 0)
                        && isSetOff(text, start)
                        && PageNumberLine.matches(text.substring(start))
                ? start
                : -1;
    }

    /** By capitals and a bar; or {@code infrastrukSide 5 af 12}: no word has a capital after a lower-case letter. */
    private static boolean isSetOff(String text, int start) {
        boolean capitals = Character.isUpperCase(text.charAt(start + 1));
        return (capitals && text.indexOf('|') >= 0) || Character.isLowerCase(text.charAt(start - 1));
    }
}
