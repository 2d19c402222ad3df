package dk.kkr.answers.decided;

import dk.kkr.answers.language.Word;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.Verbs;
import dk.kkr.profile.VoteWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that say where somebody stood, with those that may name who. The marks of a sentence part it: before
 * {@code stemte imod} stand those who did, after {@code Imod stemte} as well, and a bracket belongs to the words before
 * it.
 *
 * @param between from the one before to the mark
 * @param after what follows the mark and belongs to it
 */
record Stand(StandMark mark, List<Word> between, List<Word> after) {
    /** In words: {@code imod (O)}, {@code imod forslaget (O)}. */
    private static final int NEAR_BRACKET = 3;

    /**
     * Those of a sentence that are on the item, in order.
     *
     * @param refused whether the sentence says that the item was refused
     * @param about what is decided on: a stand on a motion for something else is none
     */
    static List<Stand> in(List<Word> words, boolean refused, Case about) {
        List<StandMark> marks = StandMark.in(words);
        List<Stand> stands = new ArrayList<>(marks.size());
        int from = 0;
        for (int i = 0; i < marks.size(); i++) {
            StandMark mark = marks.get(i);
            int next = i + 1 < marks.size() ? marks.get(i + 1).from() : words.size();
            boolean ofNext = i + 1 < marks.size() && marks.get(i + 1).names() == StandMark.Names.BEFORE;
            int end = mark.names() == StandMark.Names.AFTER
                    ? ofNext ? contrast(words, mark.to(), next) : next
                    : endOfBracket(words, mark.to(), next);
            if (!isOnMotion(words, mark.to(), about)) {
                stands.add(new Stand(
                        refused ? mark.ofRefusal() : mark,
                        words.subList(from, mark.from()),
                        words.subList(mark.to(), end)));
            }
            from = end;
        }
        return stands;
    }

    /** {@code stemte for udsættelse}, {@code stemte for at udsætte sagen}, where that was not recommended. */
    private static boolean isOnMotion(List<Word> words, int to, Case about) {
        int object = to < words.size() && words.get(to).is(ClauseWords.THAT) ? to + 1 : to;
        if (object >= words.size()) {
            return false;
        }
        Word word = words.get(object);
        return word.verb()
                .or(() -> Verbs.ofNoun(word.lower()))
                .flatMap(about::contraryOf)
                .isPresent();
    }

    /** The words before the mark that may name who; none where names stand only after it. */
    List<Word> before() {
        return mark.names() == StandMark.Names.BEFORE ? between : List.of();
    }

    /** {@code A (4) og F (1) stemte imod}: how many they are together; 0 where no number stands in brackets. */
    int count() {
        return countIn(before()) + countIn(after);
    }

    /** What stands in brackets, {@code A (12), B (4)}, unless a total follows, {@code A (12), B (4), i alt 16}. */
    private static int countIn(List<Word> words) {
        int sum = 0;
        for (int i = 1; i < words.size(); i++) {
            if (isTotal(words, i)) {
                return VoteWords.number(words.get(i).lower()).orElse(0);
            }
            sum += isCount(words, i) ? VoteWords.number(words.get(i).lower()).orElse(0) : 0;
        }
        return sum;
    }

    /** {@code A og Bo Dam (F), i alt 4}. */
    static boolean isTotal(List<Word> words, int at) {
        return at > 1
                && words.get(at).isNumber()
                && VoteWords.isInAll(
                        words.get(at - 2).lower(), words.get(at - 1).lower());
    }

    /** {@code (4)}, {@code (4 medlemmer)}: whether a word is a number alone in brackets. */
    static boolean isCount(List<Word> words, int at) {
        boolean opens = at > 0 && words.get(at - 1).is("(") && words.get(at).isNumber();
        int close = opens
                        && at + 1 < words.size()
                        && VoteWords.areVotes(words.get(at + 1).lower())
                ? at + 2
                : at + 1;
        return opens && close < words.size() && words.get(close).is(")");
    }

    /** {@code Imod stemte B, mens C undlod}: the index at which the next one's names begin. */
    private static int contrast(List<Word> words, int from, int next) {
        for (int i = from; i < next; i++) {
            if (ClauseWords.contrasts(words.get(i).lower()) || words.get(i).is(";")) {
                return i;
            }
        }
        return next;
    }

    /** Index after the bracket that follows a mark: {@code 4 stemmer imod (O og Ø)}. */
    private static int endOfBracket(List<Word> words, int from, int limit) {
        for (int i = from;
                i < Math.min(limit, from + NEAR_BRACKET) && !words.get(i).is(",");
                i++) {
            if (words.get(i).is("(")) {
                int end = i;
                while (end < limit && !words.get(end).is(")")) {
                    end++;
                }
                return Math.min(limit, end + 1);
            }
        }
        return from;
    }
}
