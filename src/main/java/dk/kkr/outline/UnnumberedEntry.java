package dk.kkr.outline;

import dk.kkr.profile.MarkdownMarks;
import java.util.List;
import java.util.Optional;

/**
 * The entry without number right above the first one of a contents list, or right below the last, where no leader shows
 * it: {@code Deltagerfortegnelse 3}, also with its page on the next line. Its title stands alone on a line behind the
 * list, as a heading, and its page lies before those of the numbered entries, or behind them. A document would break it
 * that has the room's name there, {@code Salen 3}, and once more on a line of its own.
 *
 * @param lines the indices of its lines
 */
record UnnumberedEntry(List<Integer> lines, Optional<Integer> page) {
    /** {@code ### **Deltagerliste**}. */
    private static final int LONGEST_MARKS = 12;

    /** @param first the index of the list's first line */
    static Optional<UnnumberedEntry> above(int first, List<OutlineLine> lines) {
        int last = bodyBefore(first, lines);
        if (last < 0) {
            return Optional.empty();
        }
        String text = lines.get(last).text();
        if (ContentsEnding.leadsNowhere(text)) {
            return withoutPageAbove(first, lines);
        }
        if (!ContentsEnding.isPage(text)) {
            return ContentsEnding.parse(text)
                    .filter(ending -> isHeading(ContentsEnding.titleOf(text, true), first, lines))
                    .map(ending -> new UnnumberedEntry(List.of(last), Optional.of(ending.page())));
        }
        int title = bodyBefore(last, lines);
        return title < 0 || !isHeading(lines.get(title).text(), first, lines)
                ? Optional.empty()
                : Optional.of(new UnnumberedEntry(List.of(title, last), Optional.of(Integer.parseInt(text))));
    }

    /** The same where its page stands elsewhere. */
    static Optional<UnnumberedEntry> withoutPageAbove(int first, List<OutlineLine> lines) {
        int title = bodyBefore(first, lines);
        return title < 0 || !isHeading(titleOf(title, lines), first, lines)
                ? Optional.empty()
                : Optional.of(new UnnumberedEntry(List.of(title), Optional.empty()));
    }

    private static String titleOf(int index, List<OutlineLine> lines) {
        return ContentsEnding.titleOf(lines.get(index).text(), false);
    }

    /**
     * @param behind the index behind the list's last line
     * @param end the index behind the last line that may be the list's
     */
    static Optional<UnnumberedEntry> below(int behind, int end, List<OutlineLine> lines) {
        int first = bodyFrom(behind, end, lines);
        if (first == end) {
            return Optional.empty();
        }
        String text = lines.get(first).text();
        int second = bodyFrom(first + 1, end, lines);
        if (second < end && ContentsEnding.isPage(lines.get(second).text())) {
            return isHeading(text, second, lines)
                    ? Optional.of(new UnnumberedEntry(
                            List.of(first, second),
                            Optional.of(Integer.parseInt(lines.get(second).text()))))
                    : Optional.empty();
        }
        return ContentsEnding.parse(text)
                .filter(ending -> isHeading(ContentsEnding.titleOf(text, true), first + 1, lines))
                .map(ending -> new UnnumberedEntry(List.of(first), Optional.of(ending.page())));
    }

    boolean isNotBehind(int other) {
        return page.isEmpty() || page.get() <= other;
    }

    boolean isNotBefore(int other) {
        return page.isEmpty() || page.get() >= other;
    }

    private static int bodyFrom(int index, int end, List<OutlineLine> lines) {
        int at = index;
        while (at < end && !lines.get(at).isBody()) {
            at++;
        }
        return at;
    }

    private static int bodyBefore(int index, List<OutlineLine> lines) {
        int at = index - 1;
        while (at >= 0 && !lines.get(at).isBody()) {
            at--;
        }
        return at;
    }

    private static boolean isHeading(String title, int from, List<OutlineLine> lines) {
        if (title.isEmpty() || !Character.isUpperCase(title.charAt(0))) {
            return false;
        }
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).isBody() && isNamed(lines.get(i).text(), title)) {
                return true;
            }
        }
        return false;
    }

    /** Also with Markdown's marks: {@code ## Deltagerliste}. */
    private static boolean isNamed(String text, String title) {
        return text.length() >= title.length()
                && text.length() <= title.length() + LONGEST_MARKS
                && MarkdownMarks.strip(text).equals(title);
    }
}
