package dk.kkr.input;

import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;

/**
 * What may have happened to a text before kkr got it. None of it is repaired, since the original is not known for sure.
 */
enum Damage {
    MISREAD_UTF8(
            FindingCode.UTF8_MISREAD,
            " character(s) look like UTF-8 that was read as another encoding, as 'Ã¥' for 'å'; they were left unchanged"),
    LOST_CHARACTER(FindingCode.CHARACTERS_LOST, " character(s) were lost earlier and are U+FFFD in the text"),
    UNMAPPED_GLYPH(FindingCode.GLYPHS_UNMAPPED, " glyph(s) have a number instead of a character, as in '(cid:127)'"),
    DOUBLED_LETTERS(FindingCode.LETTERS_DOUBLED, " line(s) have each letter of a word twice, as in 'BBiillaagg'"),
    CONTROL_CHARACTER(
            FindingCode.CONTROL_CHARACTERS, " control character(s) are not text; each NUL was replaced with U+FFFD");

    private final FindingCode code;
    private final String message;

    Damage(FindingCode code, String message) {
        this.code = code;
        this.message = message;
    }

    /** One finding for all places, since a damaged dump has hundreds. */
    Finding finding(int count, int firstLine) {
        return Finding.of(code, firstLine, count + message);
    }
}
