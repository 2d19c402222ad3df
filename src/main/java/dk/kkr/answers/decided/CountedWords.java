package dk.kkr.answers.decided;

import dk.kkr.answers.language.Word;
import java.util.ArrayList;
import java.util.List;

/** The words of a sentence in which numbers of votes stand beside what they count. */
final class CountedWords {
    /** In words: of those who voted alike. */
    private static final int LONGEST_NAMES = 30;

    private CountedWords() {}

    /** Without totals, and without who they are between a number and what they did. */
    static List<Word> in(List<Word> words) {
        return withoutBrackets(withoutTotals(words));
    }

    /** {@code 3 af 12 stemte imod}, {@code 13 ud af 15}: how many there are is no vote. */
    private static List<Word> withoutTotals(List<Word> words) {
        List<Word> counted = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            int from = i + 1 < words.size() && words.get(i).is("ud") ? i + 1 : i;
            boolean total = i > 0
                    && words.get(i - 1).isNumber()
                    && from + 1 < words.size()
                    && words.get(from).is("af")
                    && words.get(from + 1).isNumber();
            if (total) {
                i = from + 1;
            } else {
                counted.add(words.get(i));
            }
        }
        return counted;
    }

    /** {@code 4 (Ø) stemte imod}: without who they are, between the number and what they did; a count there stays. */
    private static List<Word> withoutBrackets(List<Word> words) {
        List<Word> outside = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            boolean who = words.get(at).is("(")
                    && at > 0
                    && words.get(at - 1).isNumber()
                    && at + 1 < words.size()
                    && !words.get(at + 1).isNumber();
            int close = at;
            while (who
                    && close < Math.min(words.size(), at + LONGEST_NAMES)
                    && !words.get(close).is(")")) {
                close++;
            }
            if (who && close < words.size() && words.get(close).is(")")) {
                at = close + 1;
            } else {
                outside.add(words.get(at));
                at++;
            }
        }
        return outside;
    }
}
