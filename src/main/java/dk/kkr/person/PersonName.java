package dk.kkr.person;

import dk.kkr.profile.Bodies;
import dk.kkr.profile.CouncilName;
import dk.kkr.profile.MunicipalityRegister;
import dk.kkr.profile.NameParticles;
import dk.kkr.profile.Offices;
import dk.kkr.text.Words;

/** What a person's name looks like. */
public final class PersonName {
    private static final int MAX_LENGTH = 60;
    private static final int MAX_WORDS = 6;

    private static final String DASHES = "–-";

    private PersonName() {}

    /** Whether the text may be a name where a party or municipality says that it is one. */
    public static boolean mayBe(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH || !Character.isUpperCase(text.charAt(0))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i)) || ":,;/".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return text.split(" ", -1).length <= MAX_WORDS;
    }

    /**
     * Whether the text can be nothing but a name: two words or more, each with a capital and lower-case letters,
     * {@code Ib van der Skov}, {@code Bo L. Dam}. Danish headings have one capital; bodies and houses have a word of
     * their own.
     */
    public static boolean isOne(String text) {
        String[] words = text.split(" ", -1);
        if (!mayBe(text) || words.length < 2 || words.length > MAX_WORDS || isBody(text)) {
            return false;
        }
        int small = 0;
        for (int i = 0; i < words.length; i++) {
            if (!isNameWord(words[i]) && !isDashWithin(words, i)) {
                return false;
            }
            small += hasSmallLetter(words[i]) || isInitials(words[i]) ? 1 : 0;
        }
        return small > 1 && !isInitials(words[words.length - 1]) && !Offices.isOne(words[0]);
    }

    /** {@code Aja Lund – Holm}: between two words of a name. */
    private static boolean isDashWithin(String[] words, int index) {
        return index > 0
                && index < words.length - 1
                && words[index].length() == 1
                && DASHES.indexOf(words[index].charAt(0)) >= 0;
    }

    /** {@code P.O.}, {@code L.} */
    private static boolean isInitials(String word) {
        return word.endsWith(".") && !hasSmallLetter(word);
    }

    /** Whether two letters or more are those with which the words of a name begin: {@code RV} of {@code Rie Vad}. */
    static boolean areInitials(String letters, String name) {
        int at = 0;
        for (String word : Words.of(name)) {
            boolean next = at < letters.length() && word.charAt(0) == letters.charAt(at);
            at += next ? 1 : 0;
        }
        return at > 1 && at == letters.length();
    }

    private static boolean hasSmallLetter(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBody(String text) {
        return Bodies.areIn(text)
                || MunicipalityRegister.codeOf(text).isPresent()
                || CouncilName.onCover(text).isPresent();
    }

    private static boolean isNameWord(String word) {
        if (NameParticles.areOne(word)) {
            return true;
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0 && NameParticles.areOne(word.substring(0, hyphen))) {
            // "el-Awadi"
            return isNameWord(word.substring(hyphen + 1));
        }
        if (word.length() < 2 || !Character.isUpperCase(word.charAt(0)) || Bodies.isAbbreviation(word)) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c) && ".-’'´".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
