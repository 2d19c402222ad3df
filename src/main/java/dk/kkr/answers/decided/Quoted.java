package dk.kkr.answers.decided;

import dk.kkr.answers.language.Sentence;
import dk.kkr.answers.language.Word;
import dk.kkr.text.QuotationMark;
import java.util.ArrayList;
import java.util.List;

/**
 * Words in quotation marks that are spoken of, and say nothing: {@code "udsættes" rettes til "afvises"}. A longer quote
 * may be the decision itself, {@code KKR besluttede: "Sagen udsættes til næste møde."}
 */
final class Quoted {
    /** In words; a sentence that decides has more. */
    private static final int LONGEST = 3;

    private Quoted() {}

    /** The sentence in which verbs that are only spoken of are none. */
    static Sentence asNouns(Sentence sentence) {
        List<Word> words = new ArrayList<>(sentence.words());
        int open = -1;
        for (int i = 0; i < words.size(); i++) {
            if (!isMark(words.get(i))) {
                continue;
            }
            boolean closes = open >= 0 && i - open - 1 <= LONGEST;
            for (int j = open + 1; closes && j < i; j++) {
                words.set(j, words.get(j).withoutVerb());
            }
            open = closes ? -1 : i;
        }
        return new Sentence(words);
    }

    private static boolean isMark(Word word) {
        return word.isMark() && QuotationMark.is(word.lower().charAt(0));
    }
}
