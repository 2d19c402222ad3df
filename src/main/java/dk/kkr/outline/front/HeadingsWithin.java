package dk.kkr.outline.front;

import dk.kkr.profile.AttendanceHeading;
import java.util.ArrayList;
import java.util.List;

/**
 * A heading of a list in the middle of a line, behind another list: {@code Til stede: Bo Dam, Rie Vad. Afbud: Ib Lund}.
 * It is one word with a capital and a colon, says whether those behind it came, and a person follows. Each list becomes
 * a line of its own. Fails on a heading of two words, {@code Ikke mødt:}.
 */
final class HeadingsWithin {
    private HeadingsWithin() {}

    /** The lines, with what such a heading begins on a line of its own. */
    static List<FrontLine> split(List<FrontLine> lines) {
        List<FrontLine> split = new ArrayList<>(lines.size());
        for (FrontLine line : lines) {
            FrontLine rest = line;
            for (int start = startIn(rest); start > 0; start = startIn(rest)) {
                split.add(new FrontLine(
                        line.index(),
                        line.line(),
                        rest.text().substring(0, start).strip()));
                rest = new FrontLine(line.index(), line.line(), rest.text().substring(start));
            }
            split.add(rest);
        }
        return split;
    }

    /** Where the first such heading begins; 0 where none stands within the line. */
    private static int startIn(FrontLine line) {
        String text = line.text();
        int colon = line.isParagraph() ? -1 : text.indexOf(':');
        for (; colon > 0; colon = text.indexOf(':', colon + 1)) {
            int start = colon;
            while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
                start--;
            }
            boolean word = start > 0 && start < colon && text.charAt(start - 1) == ' ';
            if (word && Character.isUpperCase(text.charAt(start)) && isHeading(text.substring(start))) {
                return start;
            }
        }
        return 0;
    }

    private static boolean isHeading(String text) {
        return AttendanceHeading.parse(text)
                .filter(heading -> heading.attendance().isPresent() && PeopleLine.beginWithPerson(heading.entries()))
                .isPresent();
    }
}
