package dk.kkr.answers.listed;

import dk.kkr.answers.language.Passage;
import dk.kkr.answers.language.Word;
import dk.kkr.profile.DayWords;
import dk.kkr.profile.PrintedDay;
import java.util.List;

/**
 * A day in an item's text and the words around it.
 *
 * @param words of its line
 * @param printed with a year that another day or line has, where it has none itself
 * @param at where it stands among the words
 * @param join how it goes on from the day before it
 */
record NamedDay(Passage passage, List<Word> words, PrintedDay printed, Around at, Join join) {
    /** How a day goes on from the day before it in its line. */
    enum Join {
        NONE,
        /** {@code den 3. og den 5. maj}. */
        AND,
        /** {@code 3. maj til 5. juni}. */
        RANGE
    }

    /**
     * Indices of words.
     *
     * @param sentence at which its sentence begins
     * @param start at which the words begin that no day before has claimed; in its sentence
     * @param first the day's first word
     * @param after the word after the day
     * @param end after the sentence's last word, or where the next day begins
     */
    record Around(int sentence, int start, int first, int after, int end) {}

    Word word(int index) {
        return words.get(index);
    }

    String lower(int index) {
        return words.get(index).lower();
    }

    /** The index of the word that leads to the day: not the article, a weekday or a time; -1 where there is none. */
    int lead() {
        int i = at.first() - 1;
        while (i >= at.start() && isBeside(i)) {
            i--;
        }
        return i >= at.start() ? i : -1;
    }

    private boolean isBeside(int i) {
        String lower = lower(i);
        return DayWords.isArticle(lower)
                || DayWords.isClock(lower)
                || lower.equals(".")
                || lower.equals(",")
                || (word(i).isNumber() && i > at.start() && isClockBefore(i));
    }

    private boolean isClockBefore(int i) {
        int before = lower(i - 1).equals(".") ? i - 2 : i - 1;
        return before >= at.start() && DayWords.isClock(lower(before));
    }

    /** The index from which the quote begins that has the day's article. */
    int quoteFrom() {
        int i = at.first();
        while (i > at.start() && (DayWords.isArticle(lower(i - 1)) || isShortArticlesPoint(i - 1))) {
            i--;
        }
        return i;
    }

    private boolean isShortArticlesPoint(int i) {
        return lower(i).equals(".") && i > at.start() && DayWords.isArticle(lower(i - 1));
    }
}
