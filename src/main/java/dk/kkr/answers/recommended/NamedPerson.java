package dk.kkr.answers.recommended;

import dk.kkr.answers.language.Clause;
import dk.kkr.answers.language.Word;
import dk.kkr.profile.Bodies;
import dk.kkr.profile.CouncilWord;
import dk.kkr.profile.MunicipalityRegister;

/**
 * A person's name among the words of a clause: two words with capitals, neither of which names a body or a place. Fails
 * on a programme with a name of two such words.
 */
final class NamedPerson {
    private NamedPerson() {}

    /** Whether one stands after a word of the clause. */
    static boolean isAfter(Clause clause, int index) {
        for (int i = index + 1; i + 1 < clause.words().size(); i++) {
            if (isName(clause.words().get(i)) && isName(clause.words().get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(Word word) {
        String text = word.lower();
        return word.capital()
                && word.verb().isEmpty()
                && !text.equalsIgnoreCase(CouncilWord.ABBREVIATION)
                && !Bodies.areIn(text)
                && MunicipalityRegister.codeOf(text).isEmpty();
    }
}
