package dk.kkr.outline.items;

import dk.kkr.line.Gap;
import dk.kkr.line.Lines;
import dk.kkr.line.TextColumn;
import dk.kkr.text.SentenceEnd;

/**
 * Whether a numbered line looks like a heading rather than like a piece of a sentence: {@code den} / {@code 3.
 * september er}, {@code jf. afsnit} / {@code 4. Det fremgår}.
 *
 * @param index of the line among {@code lines}
 * @param column how long the lines of the text are
 */
record TitleLooks(Lines lines, int index, TextColumn column) {
    static final int MAX_LENGTH = 250;

    /** A short title may end in a full stop: {@code 3. Næste møde.} */
    private static final int SHORT = 60;

    /** @param title what follows the number, empty where that is on the next line */
    boolean isTitle(String title) {
        if (title.isEmpty()) {
            return !inSentence();
        }
        char last = title.charAt(title.length() - 1);
        return !Character.isLowerCase(title.charAt(0))
                && ",;:".indexOf(last) < 0
                && (last != '.' || title.length() <= SHORT)
                && title.length() <= MAX_LENGTH
                && !inSentence();
    }

    /**
     * Whether it is no rest of a sentence, {@code den} / {@code 1. januar}: a gap is before it, or the line before is
     * complete, or had room for the number.
     */
    boolean beginsOnPurpose() {
        return !goesOn();
    }

    /**
     * Whether the line before is not complete and no gap follows it. A line that had room for the number was ended on
     * purpose: {@code Hotel Svanen, Landevejen 20, 7190 Billund} / {@code 1. Velkomst}.
     */
    private boolean inSentence() {
        return goesOn()
                && !lines.get(index - 1).isNumbered()
                && lines.get(index - 1).text().length() > SHORT;
    }

    private boolean goesOn() {
        if (index == 0
                || lines.get(index).gap() != Gap.NONE
                || !lines.get(index - 1).isBody()) {
            return false;
        }
        String before = lines.get(index - 1).text();
        return !column.hadRoomInText(before, lines.get(index).text()) && !SentenceEnd.in(before);
    }
}
