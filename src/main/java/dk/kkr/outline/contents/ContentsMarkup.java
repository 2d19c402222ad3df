package dk.kkr.outline.contents;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.profile.Bullets;
import dk.kkr.text.Digits;
import java.util.ArrayList;
import java.util.List;

/**
 * The markup around the entries of a contents list in Markdown, {@code [1. Eventuelt 3](#_Toc1)}, {@code [1.
 * Eventuelt](#page-2) [3](#page-2)}, {@code - 1. Eventuelt}, {@code | 1. | Eventuelt | 3 |}, and a page glued to its
 * title, {@code 1. Eventuelt3}. Looked for only where there is no list without it. Fails on other lists of such lines
 * before the items, with rising numbers and pages.
 */
public final class ContentsMarkup {
    private static final int MAX_DIGITS = 3;

    /** Between a link's text and its target in the same document. */
    private static final String LINK = "](#";

    private ContentsMarkup() {}

    /** The lines, the first {@code end} of them without markup; the same lines where none has it. */
    static Lines strip(Lines lines, int end) {
        Lines stripped = lines;
        for (int i = 0; i < end; i++) {
            Line line = lines.get(i);
            String text = line.isBody() ? strip(line.text()) : line.text();
            if (!text.equals(line.text())) {
                stripped = stripped == lines ? lines.copy() : stripped;
                stripped.set(i, line.withMark(line.mark(), text));
            }
        }
        return stripped;
    }

    /** Whether the line is a link or a table's row, which is an entry of its own and does not continue another. */
    static boolean isWhole(String line) {
        return isLink(line) || isRow(line);
    }

    private static boolean isLink(String text) {
        return text.startsWith("[") && text.endsWith(")") && text.contains(LINK);
    }

    private static boolean isRow(String text) {
        return text.startsWith("|") && text.endsWith("|") && text.length() > 1;
    }

    /** The line without markup; the same where it has none, or neither a number nor a page. */
    static String strip(String line) {
        String text = line;
        if (text.length() > 1 && text.charAt(1) == ' ' && Bullets.isSign(text.charAt(0))) {
            text = text.substring(2).stripLeading();
        }
        text = unlinked(text);
        if (isRow(text)) {
            text = cells(text.substring(1, text.length() - 1));
        }
        if (Digits.isAt(text, 0)) {
            return withPageSeparated(text);
        }
        return ContentsEnding.parse(text).isPresent() ? text : line;
    }

    /** {@code 1. Eventuelt 3} of {@code [1. Eventuelt](#page-2) [3](#page-2)}. */
    private static String unlinked(String line) {
        if (line.indexOf(LINK) < 0) {
            return line;
        }
        StringBuilder text = new StringBuilder(line.length());
        int from = 0;
        for (Link link : links(line)) {
            append(text, line.substring(from, link.start()));
            append(text, line.substring(link.start() + 1, link.target()));
            from = link.end();
        }
        append(text, line.substring(from));
        return text.toString().strip();
    }

    /** {@code [1. Eventuelt 3](#_Toc1)1} has no page 31. */
    private static void append(StringBuilder text, String part) {
        boolean numbers =
                text.length() > 0 && Character.isDigit(text.charAt(text.length() - 1)) && Digits.isAt(part, 0);
        text.append(numbers ? " " : "").append(part);
    }

    /** The links into the same document, up to the first that is broken. */
    public static List<Link> links(String line) {
        List<Link> links = new ArrayList<>();
        int from = 0;
        for (int target = line.indexOf(LINK); target >= 0; target = line.indexOf(LINK, from)) {
            int start = line.indexOf('[', from);
            from = line.indexOf(')', target) + 1;
            if (from == 0 || start < 0 || start > target) {
                break;
            }
            links.add(new Link(start, target, from));
        }
        return links;
    }

    /**
     * A link, by offsets.
     *
     * @param start of its text's bracket
     * @param target where the text ends and {@code ](#} begins
     * @param end after the last parenthesis
     */
    public record Link(int start, int target, int end) {}

    /** {@code 1. Eventuelt}, a tab, {@code 3}. */
    private static String cells(String row) {
        int last = row.lastIndexOf('|');
        return last < 0
                ? row.strip()
                : row.substring(0, last).replace("|", " ").strip()
                        + "\t"
                        + row.substring(last + 1).strip();
    }

    private static String withPageSeparated(String text) {
        int digits = text.length();
        while (digits > 0 && Digits.isAt(text, digits - 1)) {
            digits--;
        }
        int pages = text.length() - digits;
        boolean glued =
                pages > 0 && pages <= MAX_DIGITS && digits > 0 && Character.isLowerCase(text.charAt(digits - 1));
        return glued ? text.substring(0, digits) + "\t" + text.substring(digits) : text;
    }
}
