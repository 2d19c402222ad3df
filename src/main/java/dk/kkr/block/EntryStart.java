package dk.kkr.block;

import dk.kkr.outline.OutlineLine;
import dk.kkr.page.Gap;

/**
 * Whether a line that begins with a list marker begins an entry, or goes on with a sentence in which the same
 * characters happen to stand at the line's start: a dash ({@code – både de første}), a date ({@code 3. september}), a
 * paragraph of a law ({@code §} / {@code 18. Socialtilsynet}), a numbering in running text ({@code 3) Digitale
 * kompetencer} behind {@code … 2) Vigtigt med data …}).
 *
 * @param open the block before the line
 * @param lists the numbered lists so far
 * @param broken whether the typesetter broke the line before, having no room for this one's first word
 */
record EntryStart(OpenBlock open, ListNumbers lists, boolean broken) {
    boolean isOne(OutlineLine line, ListMarker marker) {
        if (marker.confirmed()
                || line.span().gap() == Gap.PARAGRAPH
                || marker.length() >= line.text().length()) {
            return true;
        }
        boolean lowerCase = Character.isLowerCase(line.text().charAt(marker.length()));
        if (!marker.isNumbered()) {
            boolean inSentence = broken && !open.isListEntry() && !open.endsWith(':');
            return !inSentence || (!lowerCase && !open.hasOpenQuote());
        }
        return marker.form().endsWith(".")
                ? lists.isNext(marker) && (!lowerCase || isNextEntry(marker))
                : !open.hasInText(marker.number() - 1);
    }

    /**
     * Behind the colon that announces a list, or the entry of the number before, unless the number is a day: {@code …
     * mødet den} / {@code 2. maj}.
     */
    private boolean isNextEntry(ListMarker marker) {
        boolean behindEntry = open.marker()
                .filter(last -> last.form().equals(marker.form()) && last.number() + 1 == marker.number())
                .isPresent();
        boolean announced = marker.number() == 1 && open.endsWith(':');
        return announced || (behindEntry && !open.lastLine().text().endsWith(" den"));
    }
}
