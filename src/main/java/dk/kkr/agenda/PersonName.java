package dk.kkr.agenda;

import dk.kkr.text.IgnoringCase;
import java.util.List;
import java.util.Set;

/** What the name of a person looks like, and the office that may stand before it. */
final class PersonName {
    private static final int MAX_LENGTH = 60;
    private static final int MAX_WORDS = 6;

    /** Words of names in lower case: {@code Ib van der Skov}. */
    private static final Set<String> PARTICLES = Set.of("van", "von", "der", "den", "de", "la", "af", "el", "al");

    /** How the word for an office ends: {@code Borgmester}, {@code udvalgsformand}, {@code Kommunaldirektør}. */
    private static final List<String> OFFICES =
            List.of("formand", "forkvinde", "borgmester", "rådmand", "medlem", "direktør", "chef", "leder");

    private PersonName() {}

    /** Whether it may be a name where party and municipality say that it is one. */
    static boolean mayBe(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH || !Character.isUpperCase(text.charAt(0))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i)) || text.charAt(i) == ':') {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether nothing else has this form: two words or more, each with a capital and small letters, {@code Ib van der
     * Skov}, {@code Bo L. Dam}. Danish headings have one capital; a region or a council is named with two.
     */
    static boolean isOne(String text) {
        String[] words = text.split(" ", -1);
        if (!mayBe(text) || words.length < 2 || words.length > MAX_WORDS || isBody(text)) {
            return false;
        }
        int small = 0;
        for (String word : words) {
            if (!isNameWord(word)) {
                return false;
            }
            small += hasSmallLetter(word) ? 1 : 0;
        }
        return small > 1 && !isOffice(words[0]);
    }

    /** Whether two words of a line, next to each other, look like a name: {@code Fra KL deltog: Rie Vad}. */
    static boolean isIn(String line) {
        if (isBody(line)) {
            return false;
        }
        String[] words = line.split(" ", -1);
        for (int i = 1; i < words.length; i++) {
            if (isOne(words[i - 1] + " " + Punctuation.trim(words[i]))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSmallLetter(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The office with which the text begins, as printed; empty where there is none. */
    static String officeBefore(String text) {
        int blank = text.indexOf(' ');
        String first = blank < 0 ? "" : text.substring(0, blank);
        return isOffice(first) ? first : "";
    }

    static boolean isOffice(String word) {
        for (String office : OFFICES) {
            if (IgnoringCase.endsWith(word, office)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBody(String text) {
        return text.startsWith("Region ") || CouncilName.onCover(text).isPresent();
    }

    private static boolean isNameWord(String word) {
        if (PARTICLES.contains(word)) {
            return true;
        }
        if (word.length() < 2 || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c) && ".-’'".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
