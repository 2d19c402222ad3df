package dk.kkr.answers.listed;

import dk.kkr.answers.language.Paragraph;
import dk.kkr.answers.language.Passage;
import dk.kkr.answers.language.Sentence;
import dk.kkr.answers.language.Word;
import dk.kkr.answers.listed.NamedDay.Around;
import dk.kkr.answers.listed.NamedDay.Join;
import dk.kkr.profile.DayWords;
import dk.kkr.profile.MeetingBodies;
import dk.kkr.profile.PrintedDay;
import java.util.ArrayList;
import java.util.List;

/** The days of a line that has some, each with its place among the words, in one walk over words and sentences. */
final class DayLine {
    /** More words than join two days: {@code til og med fredag den}. */
    private static final int MOST_JOINING = 8;

    private final Passage passage;
    private final List<Word> words;
    private final List<Sentence> sentences;
    private int word;
    private int sentence;
    private int sentenceFrom;

    private DayLine(Passage passage, Paragraph paragraph) {
        this.passage = passage;
        this.words = paragraph.words();
        this.sentences = paragraph.sentences();
    }

    static List<NamedDay> of(Passage passage, Paragraph paragraph, List<PrintedDay> printed) {
        DayLine line = new DayLine(passage, paragraph);
        List<NamedDay> days = new ArrayList<>(printed.size());
        int before = 0;
        for (int i = 0; i < printed.size(); i++) {
            int next = i + 1 < printed.size() ? printed.get(i + 1).from() : paragraph.to();
            NamedDay day = line.day(printed.get(i), before, next);
            days.add(day);
            before = day.at().after();
        }
        return days;
    }

    private NamedDay day(PrintedDay printed, int before, int next) {
        int first = wordAt(printed.from());
        moveSentence(first);
        int sentenceStart = sentenceFrom;
        int after = wordAt(printed.to());
        moveSentence(Math.max(first, after - 1));
        int end = Math.min(sentenceFrom + sizeOfSentence(), after + 2 * MOST_JOINING);
        while (end > after && words.get(end - 1).from() >= next) {
            end--;
        }
        Join join = before == 0 ? Join.NONE : joinOf(before, first);
        Around at = new Around(sentenceStart, Math.max(sentenceStart, before), first, after, Math.max(after, end));
        return new NamedDay(passage, words, printed, at, join);
    }

    private int sizeOfSentence() {
        return sentence < sentences.size() ? sentences.get(sentence).words().size() : 0;
    }

    /** The index of the first word that ends after the offset. */
    private int wordAt(int offset) {
        while (word < words.size() && words.get(word).to() <= offset) {
            word++;
        }
        return word;
    }

    private void moveSentence(int index) {
        while (sentence < sentences.size() && sentenceFrom + sizeOfSentence() <= index) {
            sentenceFrom += sizeOfSentence();
            sentence++;
        }
    }

    /** {@code den 19. september i Sorø, den 21. november i Maribo}. */
    private boolean isOfPlace(int i, int to) {
        boolean leads = DayWords.isIn(words.get(i).lower()) && i + 1 < to && isTown(words.get(i + 1));
        return leads || isTown(words.get(i)) && DayWords.isIn(words.get(i - 1).lower());
    }

    private static boolean isTown(Word word) {
        return word.capital() && !MeetingBodies.isOne(word.lower());
    }

    private Join joinOf(int from, int to) {
        if (to - from > MOST_JOINING) {
            return Join.NONE;
        }
        boolean range = false;
        for (int i = from; i < to; i++) {
            String lower = words.get(i).lower();
            boolean joins =
                    DayWords.coordinate(lower) || DayWords.isArticle(lower) || lower.equals(".") || isOfPlace(i, to);
            if (!joins && !DayWords.range(lower)) {
                return Join.NONE;
            }
            range |= DayWords.range(lower);
        }
        return range ? Join.RANGE : Join.AND;
    }
}
