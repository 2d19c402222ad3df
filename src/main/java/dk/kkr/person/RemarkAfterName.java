package dk.kkr.person;

import dk.kkr.profile.Offices;
import dk.kkr.profile.ParticipationWords;

/**
 * A remark right behind a name, without a comma: {@code Bo Dam ved sag nr. 3}, {@code Rie Vad kl. 9.00 – 10.00},
 * {@code Ib Lund pga. ferie}. The name is whole, and the remark is one of how, when or why somebody took part or did
 * not. Fails on a name whose last word has a small letter.
 */
final class RemarkAfterName {
    private RemarkAfterName() {}

    /** The piece without such a remark; all of it where there is none. */
    static String before(String piece) {
        int start = startIn(piece);
        return start < 0 ? piece : piece.substring(0, start).strip();
    }

    /** Where the remark of a piece begins; -1 where there is none. */
    static int startIn(String piece) {
        int blank = piece.indexOf(' ', Offices.before(piece).length() + 1);
        while (blank > 0 && blank + 1 < piece.length()) {
            boolean small = Character.isLowerCase(piece.charAt(blank + 1));
            if (small && ParticipationWords.begin(piece.substring(blank + 1)) && isName(piece.substring(0, blank))) {
                return blank + 1;
            }
            blank = piece.indexOf(' ', blank + 1);
        }
        return -1;
    }

    private static boolean isName(String text) {
        return PersonName.isOne(Offices.without(text));
    }
}
