package dk.kkr.input;

import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;

/**
 * What may have happened to a text before it came. None of it is mended, since what stood there is not known for sure.
 */
enum Damage {
    MISREAD_UTF8(
            FindingCode.UTF8_MISREAD,
            " character(s) look like UTF-8 that was read as another encoding, as 'Ã¥' for 'å'; they were left so"),
    LOST_CHARACTER(FindingCode.CHARACTERS_LOST, " character(s) were lost before: U+FFFD stands in their place"),
    UNMAPPED_GLYPH(
            FindingCode.GLYPHS_UNMAPPED, " glyph(s) have a number in the place of a character, as in '(cid:127)'"),
    DOUBLED_LETTERS(FindingCode.LETTERS_DOUBLED, " line(s) have each letter of a word twice, as in 'BBiillaagg'"),
    CONTROL_CHARACTER(
            FindingCode.CONTROL_CHARACTERS,
            " control character(s) are no text; U+FFFD stands in the place of each that is NUL");

    private final FindingCode code;
    private final String message;

    Damage(FindingCode code, String message) {
        this.code = code;
        this.message = message;
    }

    /** One finding for all places, which a damaged dump has by the hundred. */
    Finding finding(int count, int firstLine) {
        return Finding.of(code, firstLine, count + message);
    }
}
