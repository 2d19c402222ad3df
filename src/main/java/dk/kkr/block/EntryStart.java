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
        if (line.span().gap() == Gap.PARAGRAPH || marker.length() >= line.text().length()) {
            return true;
        }
        boolean lowerCase = Character.isLowerCase(line.text().charAt(marker.length()));
        if (!marker.isNumbered()) {
            boolean inSentence = broken && !open.isListEntry() && !open.endsWith(':');
            return !inSentence || (!lowerCase && !open.hasOpenQuote());
        }
        return marker.form().endsWith(".") ? !lowerCase && lists.isNext(marker) : !open.hasInText(marker.number() - 1);
    }
}
