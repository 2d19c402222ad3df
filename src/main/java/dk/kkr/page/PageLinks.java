package dk.kkr.page;

import dk.kkr.line.Line;
import dk.kkr.line.Mark;

/**
 * Link targets that Tika prints at the foot of a page, one bare address per line, also in the middle of a sentence:
 * {@code https://www.kl.dk/politik/kkr/}.
 *
 * <p>They are the last things on their page. A URL that ends in a full stop, or has text beside it, is text. Where text
 * lines end in a blank, so does a URL that is text, unless it continues in the next line, and a link's target does not;
 * this holds wherever the page ends, and for targets of any scheme and with blanks in them. Nor is an address text that
 * stands between the halves of a broken word, or in Tika's dumps between a page's foot and a gap. Fails on a document
 * that ends a page with a line of text that is nothing but a URL, in a dump whose trailing blanks were stripped.
 */
final class PageLinks {
    private final Labelling lines;
    private final PageBreaks breaks;
    private final boolean textEndsInBlank;

    private PageLinks(Labelling lines, PageBreaks breaks) {
        this.lines = lines;
        this.breaks = breaks;
        this.textEndsInBlank = endingInBlank(lines) * 2 > lines.size();
    }

    static void mark(Labelling lines, PageBreaks breaks) {
        PageLinks links = new PageLinks(lines, breaks);
        int start = 0;
        while (start < lines.size()) {
            int end = links.endOfTargets(start);
            if (end > start && (links.endPage(end) || links.partWord(start, end) || breaks.belongToFoot(start, end))) {
                for (int i = start; i < end; i++) {
                    lines.mark(i, Mark.Plain.PAGE_LINK);
                }
            }
            start = Math.max(end, start + 1);
        }
    }

    private static int endingInBlank(Labelling lines) {
        int ending = 0;
        for (int i = 0; i < lines.size(); i++) {
            ending += lines.get(i).trailingBlanks() > 0 ? 1 : 0;
        }
        return ending;
    }

    /** Whether the possible targets before {@code index} are the last things on their page. */
    private boolean endPage(int index) {
        return breaks.isBefore(index) || (textEndsInBlank && !goesOn(index));
    }

    /** {@code døm-}, addresses, {@code mes}. */
    private boolean partWord(int start, int end) {
        String before = start == 0 ? "" : lines.get(start - 1).text();
        int hyphen = before.length() - 1;
        return end < lines.size()
                && hyphen > 0
                && before.charAt(hyphen) == '-'
                && Character.isLetter(before.charAt(hyphen - 1))
                && lines.get(end).beginsInLowerCase();
    }

    /** The index after the run of possible targets that begins at {@code start}. */
    private int endOfTargets(int start) {
        int end = start;
        while (end < lines.size() && mayBeTarget(lines.get(end))) {
            end++;
        }
        return end;
    }

    /**
     * Whether the URL before {@code index} was broken at a slash or hyphen: {@code https://www.kl.dk/} / {@code kkr/}.
     */
    private boolean goesOn(int index) {
        String url = lines.get(index - 1).text();
        char last = url.charAt(url.length() - 1);
        String next = lines.get(index).text();
        int blank = next.indexOf(' ');
        String token = blank < 0 ? next : next.substring(0, blank);
        return (last == '/' || last == '-') && (token.indexOf('/') >= 0 || token.indexOf('-') >= 0);
    }

    private boolean mayBeTarget(Line line) {
        String text = line.text();
        return line.isBody()
                && line.hasColon()
                && (textEndsInBlank ? line.trailingBlanks() == 0 && LinkTarget.isAny(text) : LinkTarget.isPlain(text))
                && !text.endsWith(".");
    }
}
