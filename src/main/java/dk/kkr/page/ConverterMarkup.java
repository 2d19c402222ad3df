package dk.kkr.page;

import dk.kkr.line.Mark;
import dk.kkr.profile.MarkdownMarks;
import java.util.List;

/**
 * What converters to Markdown write that no page has:
 *
 * <pre>
 * &lt;!-- image --&gt;
 * ![](_page_0_Picture_0.jpeg)
 * #### &lt;span id="page-2-0"&gt;&lt;/span&gt;**1. Godkendelse af dagsorden**
 * -----
 * </pre>
 *
 * <p>A comment, an image without words, the anchor of a link before a line's text, a rule set apart by empty lines. No
 * break between pages: images and anchors stand anywhere. Fails on a document that has such a line of its own.
 */
final class ConverterMarkup {
    private static final int MIN_RULE = 3;
    private static final List<String> ANCHOR_STARTS = List.of("<span id=\"", "<a id=\"", "<a name=\"");
    private static final List<String> ANCHOR_ENDS = List.of("\"></span>", "\"></a>");

    private ConverterMarkup() {}

    /** Marks what is markup and nothing else. */
    static void mark(Labelling lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.isBody(i) && isMarkup(lines, i)) {
                lines.mark(i, Mark.Plain.MARKUP);
            }
        }
    }

    private static boolean isMarkup(Labelling lines, int index) {
        String text = lines.text(index);
        return switch (text.charAt(0)) {
            case '<' -> isComment(text);
            case '!' -> isWordlessImage(text);
            case '-', '*' -> isRule(text) && isSetApart(lines, index);
            default -> false;
        };
    }

    private static boolean isSetApart(Labelling lines, int index) {
        return lines.get(index).blankLinesBefore() > 0
                && (index + 1 == lines.size() || lines.get(index + 1).blankLinesBefore() > 0);
    }

    private static boolean isComment(String text) {
        return text.startsWith("<!--") && text.endsWith("-->");
    }

    /** {@code ![](figur.jpeg)}, and an image that is written out; not {@code ![Kort over ruterne](figur.png)}. */
    private static boolean isWordlessImage(String text) {
        return text.startsWith("![")
                && text.endsWith(")")
                && (text.startsWith("](", 2) || text.contains("](data:image/"))
                && text.indexOf(')') == text.length() - 1;
    }

    private static boolean isRule(String text) {
        boolean rule = text.length() >= MIN_RULE;
        for (int i = 1; i < text.length() && rule; i++) {
            rule = text.charAt(i) == text.charAt(0);
        }
        return rule;
    }

    /** The offset after the anchors at the text's start, and after blanks; 0 where there are none. */
    static int endOfAnchors(String text) {
        if ("<*#".indexOf(text.charAt(0)) < 0) {
            return 0;
        }
        int start = MarkdownMarks.endOf(text, 0);
        int end = start;
        for (int next = endOfAnchor(text, end); next > end; next = endOfAnchor(text, end)) {
            end = next;
        }
        return end == start ? 0 : end;
    }

    private static boolean isAnchor(String text, int from) {
        for (String start : ANCHOR_STARTS) {
            if (text.startsWith(start, from)) {
                return true;
            }
        }
        return false;
    }

    private static int endOfAnchor(String text, int from) {
        if (!isAnchor(text, from)) {
            return from;
        }
        int quote = text.indexOf("\">", from);
        for (String end : ANCHOR_ENDS) {
            if (quote > 0 && text.startsWith(end, quote)) {
                int at = quote + end.length();
                while (at < text.length() && text.charAt(at) == ' ') {
                    at++;
                }
                return at;
            }
        }
        return from;
    }
}
