package dk.kkr.block;

import dk.kkr.line.Gap;
import dk.kkr.line.Line;
import dk.kkr.line.ListMarker;
import dk.kkr.profile.DateWords;
import dk.kkr.text.Digits;

/**
 * Whether a line that begins with a list marker begins an entry, or continues a sentence with the same characters at
 * the line's start: a dash ({@code – både de første}), a date ({@code 3. september}), a paragraph of a law ({@code §} /
 * {@code 18. Socialtilsynet}), a numbering in running text ({@code 3) Digitale kompetencer} after {@code … 2) Vigtigt
 * med data …}).
 *
 * @param open the block before the line
 * @param lists the numbered lists so far
 * @param broken whether the typesetter broke the line before, having no room for this one's first word
 */
record EntryStart(OpenBlock open, ListNumbers lists, boolean broken) {
    boolean isOne(Line line, ListMarker marker) {
        if (marker.confirmed() || line.gap() == Gap.PARAGRAPH) {
            return true;
        }
        return marker.isNumbered() ? isNextNumber(line, marker) : isBullet(line, marker);
    }

    /**
     * A dash before a number, or after a full line that does not end a sentence, is not a bullet: {@code 25} / {@code –
     * 32}.
     */
    private boolean isBullet(Line line, ListMarker marker) {
        if (marker.length() >= line.text().length() || open.isListEntry() || open.endsWith(':')) {
            return true;
        }
        char first = line.text().charAt(marker.length());
        if (marker.isSign() && Digits.isAt(line.text(), marker.length()) && Character.isDigit(open.lastCharacter())) {
            return false;
        }
        boolean inSentence = Character.isLowerCase(first)
                || open.hasOpenQuote()
                || (marker.isSign() && !open.lastLine().endsSentence());
        return !broken || !inSentence;
    }

    /** No entry begins after a hyphen: {@code COVID-} / {@code 19.} */
    private boolean isNextNumber(Line line, ListMarker marker) {
        if (open.lastLine().endsInHyphen()) {
            return false;
        }
        boolean lowerCase = marker.length() < line.text().length()
                && Character.isLowerCase(line.text().charAt(marker.length()));
        return marker.form().endsWith(".")
                ? lists.isNext(marker) && (!broken || isAnnounced(marker)) && (!lowerCase || isNextEntry(marker))
                : !open.hasInText(marker.number() - 1);
    }

    /** A full line that does not end a sentence continues: {@code punkt} / {@code 4. Der er afsat}. */
    private boolean isAnnounced(ListMarker marker) {
        return open.lastLine().endsSentence() || followsEntry(marker);
    }

    /**
     * After the colon before a list, or the entry of the number before, unless the number is a day: {@code … mødet den}
     * / {@code 2. maj}.
     */
    private boolean isNextEntry(ListMarker marker) {
        boolean announced = marker.number() == 1 && open.endsWith(':');
        return announced
                || (followsEntry(marker)
                        && !DateWords.endInArticle(open.lastLine().text()));
    }

    private boolean followsEntry(ListMarker marker) {
        return open.marker()
                .filter(last -> last.form().equals(marker.form()) && last.number() + 1 == marker.number())
                .isPresent();
    }
}
