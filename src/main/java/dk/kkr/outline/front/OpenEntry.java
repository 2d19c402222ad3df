package dk.kkr.outline.front;

import dk.kkr.person.Person;
import dk.kkr.person.PersonName;
import dk.kkr.profile.Bodies;
import dk.kkr.profile.MunicipalityRegister;
import dk.kkr.profile.Offices;
import dk.kkr.profile.ParticipationWords;
import dk.kkr.profile.Parties;
import dk.kkr.profile.SubstituteWords;
import dk.kkr.text.Words;
import java.util.List;

/**
 * The entry at the end of a line of running text that goes on below: {@code …, Faxe Kommune, borgmester Rie} /
 * {@code Vad (A), …}. Where offices precede their holders, one stands before a whole name, and no entry ends in an
 * office alone; and after somebody's municipality stands no single word that is no body. Fails on such a list with an
 * office of two words behind a name, {@code Borgmester Bo Dam, direktør Kultur}.
 */
final class OpenEntry {
    private static final String AND = " og ";
    private static final String COMMA = ", ";
    private static final String STOP = ". ";
    private static final String ANY_NAME = " N";

    private OpenEntry() {}

    /** @param next the line below: no office follows one at the end of an entry */
    static boolean isIn(String text, String next) {
        boolean open = startIn(text) < text.length();
        boolean ended = open && endsInOffice(text) && !Offices.before(next).isEmpty();
        return (open && !ended)
                || isStandIn(text.substring(text.lastIndexOf(STOP) + 1).strip());
    }

    /** {@code Borgmester Bo Dam, Køge, formand}: it may be the office of the one above. */
    static boolean endsInOffice(String text) {
        int comma = text.lastIndexOf(COMMA);
        return comma > text.lastIndexOf(AND) && Offices.isOne(text.substring(comma + COMMA.length()));
    }

    /** {@code For Ole Dam deltog}, without who came. */
    private static boolean isStandIn(String sentence) {
        return endsInHalfName(sentence)
                || SubstituteWords.endOfLead(sentence) > 0
                        && Person.parse(sentence)
                                .filter(person -> person.substitute().isPresent())
                                .isEmpty();
    }

    /** {@code Som stedfortræder deltog Mie}, with the last name on the next line. */
    private static boolean endsInHalfName(String sentence) {
        List<String> words = Words.of(sentence);
        int last = words.size() - 1;
        return last > 1
                && SubstituteWords.isNoun(words.get(1))
                && ParticipationWords.verbs().contains(words.get(last - 1))
                && isWordOfName(words.get(last));
    }

    /** Where the separator before such an entry begins; the text's length where there is none. */
    static int startIn(String text) {
        if (text.endsWith(AND.stripTrailing())) {
            return text.length() - AND.stripTrailing().length();
        }
        int and = text.lastIndexOf(AND);
        int comma = text.lastIndexOf(COMMA);
        int at = Math.max(and, comma);
        if (at < 0 || text.indexOf('(', at) >= 0 || !Character.isLetter(text.charAt(text.length() - 1))) {
            return text.length();
        }
        String last =
                text.substring(at + (at == and ? AND.length() : COMMA.length())).strip();
        return isOpen(last, text.substring(0, at), at == and) ? at : text.length();
    }

    private static boolean isOpen(String last, String above, boolean joined) {
        // As if the name went on: an office's body, "formand for udvalget Bo", ends before two words.
        String office = Offices.before(last.indexOf(' ') < 0 ? last : last + ANY_NAME);
        String word = last.substring(Math.min(last.length(), office.length())).strip();
        if (word.indexOf(' ') >= 0 || word.isEmpty()) {
            return false;
        }
        if (Offices.isOne(word)) {
            return officesPrecede(above) && (joined ? !LoneLabels.isOffice(lastPiece(above)) : endsWithSeat(above));
        }
        return isWordOfName(word) && (office.isEmpty() ? endsWithSeat(above) : officesPrecede(above));
    }

    /** Whether one of the entries above begins with an office and a name. */
    private static boolean officesPrecede(String above) {
        for (String piece : Words.split(above, ",")) {
            String titled = piece.strip();
            int open = titled.indexOf('(');
            String whole = open < 0 ? titled : titled.substring(0, open).strip();
            String office = Offices.before(whole);
            if (!office.isEmpty()
                    && PersonName.isOne(whole.substring(office.length()).strip())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a single word may be one of a name, and nothing else. */
    static boolean isWordOfName(String word) {
        return word.indexOf(' ') < 0
                && PersonName.mayBe(word)
                && MunicipalityRegister.codeOf(word).isEmpty()
                && !Bodies.areLabel(word)
                && Parties.named(word).isEmpty();
    }

    /** Whether all that an entry has stands there. */
    private static boolean endsWithSeat(String above) {
        int open = above.endsWith(")") ? above.lastIndexOf('(') : -1;
        return MunicipalityRegister.isMunicipality(
                open < 0 ? lastPiece(above) : above.substring(open + 1, above.length() - 1));
    }

    private static String lastPiece(String above) {
        int start = Math.max(above.lastIndexOf(COMMA), above.lastIndexOf(") "));
        return above.substring(start < 0 ? 0 : start + 2);
    }
}
