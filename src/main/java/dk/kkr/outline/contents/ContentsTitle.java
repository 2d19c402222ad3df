package dk.kkr.outline.contents;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.NumberedLine;
import dk.kkr.profile.MarkdownMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The part of an entry's lines that is its title.
 *
 * @param pieces of the title, one for each line; empty where the line has none of it
 */
record ContentsTitle(List<String> pieces) {
    /** {@code Meddelelser mv. .....4}: dots after a blank are the leader, and the one before it is the title's. */
    private static final List<String> STOP_AND_LEADER = List.of(". ...", ". …", ". __");

    /**
     * @param entry the indices of its lines
     * @param number its number, and what follows it, if it has one
     */
    static ContentsTitle of(
            List<Integer> entry,
            Optional<NumberedLine> number,
            Optional<ContentsEnding> ending,
            Lines lines,
            HeadingsBelow headings) {
        int last = entry.size() - 1;
        int endOfTitle =
                last > 0 && ContentsEnding.isPage(lines.get(entry.get(last)).text()) ? last - 1 : last;
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            String text = i == 0 ? firstOf(lines.get(entry.get(0)), number) : printed(lines.get(entry.get(i)));
            String body = i == last && ending.isPresent()
                    ? ending.get().titleIn(text)
                    : i >= endOfTitle ? ContentsEnding.titleOf(text) : text;
            // Markdown marks may follow the leader, too.
            pieces.add(i == 0 && number.isPresent() ? MarkdownMarks.strip(body) : body);
            if (i == endOfTitle
                    && text.startsWith(".", body.length())
                    && keepsStop(text, body.length(), join(pieces), headings, entry.get(last) + 1)) {
                pieces.set(i, pieces.get(i) + ".");
            }
        }
        return new ContentsTitle(pieces);
    }

    /** What the first line has of the title; nothing where the number stands alone. */
    private static String firstOf(Line line, Optional<NumberedLine> number) {
        return number.isEmpty()
                ? ContentsMarkup.strip(printed(line))
                : line.text().endsWith(number.get().title())
                                || MarkdownMarks.strip(line.text())
                                        .endsWith(number.get().title())
                        ? number.get().title()
                        : "";
    }

    String title() {
        return join(pieces);
    }

    private static String join(List<String> pieces) {
        return pieces.size() == 1 ? pieces.get(0) : String.join("", pieces);
    }

    /**
     * Whether the first dot of the leader ends the title: its heading in the text ends in one, {@code Post mv......4},
     * or a blank separates the two. Without a heading, a word with another full stop in it ends in one: {@code m.fl.}.
     */
    private static boolean keepsStop(String text, int end, String title, HeadingsBelow headings, int from) {
        Optional<HeadingsBelow.Heading> heading = headings.find(title, from);
        if (heading.isPresent()) {
            return headings.endsInFullStop(heading.get());
        }
        String word = title.substring(title.lastIndexOf(' ') + 1);
        return isSeparated(text, end) || word.indexOf('.') > 0;
    }

    private static boolean isSeparated(String text, int end) {
        for (String sign : STOP_AND_LEADER) {
            if (text.startsWith(sign, end)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A line that continues an entry has no number of its own: {@code 1 April} must not become {@code 1. April}, as
     * lines with numbers do. A page that is glued to it is separated.
     */
    private static String printed(Line line) {
        String printed = line.printed();
        boolean pageWasGlued = ContentsEnding.parse(printed).isEmpty()
                && ContentsEnding.parse(line.text()).isPresent();
        return pageWasGlued ? ContentsMarkup.strip(printed) : printed;
    }
}
