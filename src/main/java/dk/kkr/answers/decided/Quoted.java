package dk.kkr.answers.decided;

import dk.kkr.answers.language.Sentence;
import dk.kkr.answers.language.Word;
import dk.kkr.profile.PointWords;
import dk.kkr.text.QuotationMark;
import java.util.ArrayList;
import java.util.List;

/**
 * Words in quotation marks that are spoken of, and say nothing: {@code "udsættes" rettes til "afvises"}, {@code Første
 * "at"}. A longer quote may be the decision itself, {@code KKR besluttede: "Sagen udsættes til næste møde."}
 */
final class Quoted {
    /** In words; a sentence that decides has more. */
    private static final int LONGEST = 3;

    private Quoted() {}

    /** The sentence in which verbs that are only spoken of are none, and no marks stand around a point's noun. */
    static Sentence asNouns(Sentence sentence) {
        List<Word> words = new ArrayList<>(sentence.words().size());
        int open = -1;
        for (Word word : sentence.words()) {
            boolean mark = isMark(word);
            boolean closes = mark && open >= 0 && words.size() - open - 1 <= LONGEST;
            if (closes) {
                List<Word> quoted = words.subList(open + 1, words.size());
                quoted.replaceAll(Word::withoutVerb);
                if (areOfPoint(quoted)) {
                    words.remove(open);
                } else {
                    words.add(word);
                }
                open = -1;
            } else {
                open = mark ? words.size() : open;
                words.add(word);
            }
        }
        return new Sentence(words);
    }

    /** {@code Første "at" blev godkendt}. */
    private static boolean areOfPoint(List<Word> quoted) {
        return quoted.size() == 1 && PointWords.isNoun(quoted.get(0).lower());
    }

    private static boolean isMark(Word word) {
        return word.isMark() && QuotationMark.is(word.lower().charAt(0));
    }
}
