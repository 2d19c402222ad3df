package dk.kkr.page;

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

    static List<RawSpan> split(List<RawSpan> spans) {
        List<RawSpan> result = new ArrayList<>(spans.size());
        for (RawSpan raw : spans) {
            int cut = startOfPageNumber(raw.text());
            if (cut < 0) {
                result.add(raw);
                continue;
            }
            split(raw, cut, result);
        }
        return result;
    }

    /** Adds the two spans that a cut in front of the page number makes of one. */
    static void split(RawSpan raw, int cut, List<RawSpan> result) {
        result.add(raw.withSpan(head(raw.span(), cut)));
        result.add(new RawSpan(tail(raw.span(), cut), 0, false));
    }

    private static PageSpan head(PageSpan span, int cut) {
        String text = span.text().substring(0, cut).stripTrailing();
        return new PageSpan(
                span.line(),
                span.from(),
                text,
                span.label(),
                span.gap(),
                span.indent(),
                cut - text.length(),
                Character.isLetterOrDigit(span.text().charAt(cut - 1)));
    }

    private static PageSpan tail(PageSpan span, int cut) {
        return new PageSpan(
                span.line(),
                span.from() + cut,
                span.text().substring(cut),
                PageLabel.PAGE_NUMBER,
                span.gap(),
                0,
                span.trailingBlanks(),
                false);
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
