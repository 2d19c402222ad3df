package dk.kkr.answers.language;

import dk.kkr.profile.Abbreviations;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.PointWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts the words of a line into sentences: at {@code .}, {@code !} and {@code ?}, but not after an abbreviation, an
 * initial or an ordinal number, {@code den 3. juni}, {@code J. P. Lund}. Fails on an ordinal that ends a sentence
 * before a number's word without capital, which no Danish sentence begins with.
 */
final class SentenceSplitter {
    private static final String ENDS = ".!?";
    private static final int LONGEST_LABEL = 2;

    private SentenceSplitter() {}

    static List<Sentence> split(WordList words) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isMark()) {
                continue;
            }
            if (i - 2 > from && isPointWithinLine(words, i)) {
                sentences.add(new Sentence(words.subList(from, i - 2)));
                from = i - 2;
            }
            if (i - 1 > from && isAfterLabel(words, i)) {
                sentences.add(new Sentence(words.subList(from, i - 1)));
                from = i - 1;
            }
            if (ends(words, i, from)) {
                sentences.add(new Sentence(words.subList(from, i + 1)));
                from = i + 1;
            }
        }
        if (from < words.size()) {
            sentences.add(new Sentence(words.subList(from, words.size())));
        }
        return sentences;
    }

    /** {@code Godkendt Ad 2. Udsat}: a label with a capital, behind what became of another point. */
    private static boolean isPointWithinLine(WordList words, int mark) {
        Word lead = words.get(mark - 2);
        return (words.get(mark).is(".") || words.get(mark).is(":"))
                && mark + 1 < words.size()
                && words.get(mark - 1).isNumber()
                && lead.capital()
                && PointWords.leads(lead.lower())
                && !words.get(mark - 3).isMark();
    }

    /** {@code … 2) Afvist}: a bracket behind a label within a line, where no bracket is open. */
    private static boolean isAfterLabel(WordList words, int bracket) {
        Word label = words.get(bracket - 1);
        return bracket + 1 < words.size()
                && words.get(bracket).is(")")
                && words.get(bracket + 1).capital()
                && label.lower().length() <= 2
                && !label.isMark()
                && !words.get(bracket - 2).is("(")
                && words.get(bracket - 2).verb().isPresent();
    }

    private static boolean ends(WordList words, int index, int from) {
        Word mark = words.get(index);
        if (ENDS.indexOf(mark.lower().charAt(0)) < 0) {
            return false;
        }
        if (index == words.size() - 1 || index == from) {
            return index > from;
        }
        Word next = words.get(index + 1);
        // "… b) Afvist", "… b blev udsat"
        boolean label = index + 2 < words.size()
                && next.lower().length() == 1
                && (words.get(index + 2).is(")") || words.get(index + 2).isFinite());
        boolean begins = next.capital() || next.isNumber() || next.isMark() || label;
        return begins && (!mark.is(".") || !isPartOfWord(words, index, from));
    }

    /** {@code Ad 1. Godkendt}, {@code Ad b. og c. Indstillingerne tiltrådt}: nothing but labels so far. */
    private static boolean isLabelOfPoints(WordList words, int from, int to) {
        boolean labels = PointWords.leads(words.get(from).lower());
        for (int i = from + 1; labels && i < to; i++) {
            Word word = words.get(i);
            labels = word.isMark() || word.lower().length() <= LONGEST_LABEL || ClauseWords.join(word.lower());
        }
        return labels;
    }

    private static boolean isCapitalLetter(Word word) {
        return word.capital() && word.lower().length() == 1;
    }

    /** {@code et flertal af A, F og Ø. Venstre stemte imod}: the last of several letters is no initial. */
    private static boolean endsLetters(WordList words, int index, int from) {
        return index - 3 >= from
                && ClauseWords.join(words.get(index - 2).lower())
                && isCapitalLetter(words.get(index - 3));
    }

    /** Whether the point belongs to the word before it. */
    private static boolean isPartOfWord(WordList words, int index, int from) {
        Word before = words.get(index - 1);
        if (isLabelOfPoints(words, from, index)) {
            return true;
        }
        if (before.isNumber()) {
            return index - 1 == from;
        }
        boolean initial = isCapitalLetter(before) && !endsLetters(words, index, from);
        // "foreslog 10 kr. Forslaget …"
        boolean unit =
                Abbreviations.isUnit(before.lower()) && words.get(index + 1).capital();
        return initial || Abbreviations.isOne(before.lower()) && !unit;
    }
}
