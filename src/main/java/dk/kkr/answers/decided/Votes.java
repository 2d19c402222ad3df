package dk.kkr.answers.decided;

import dk.kkr.answers.language.Sentence;
import dk.kkr.answers.language.Word;
import dk.kkr.model.Vote;
import dk.kkr.profile.Verb;
import dk.kkr.profile.VoteWords;
import java.util.List;
import java.util.Optional;

/**
 * Collects what sentences say of the vote: {@code 21 stemte for, 9 imod}, {@code For stemte 31}, {@code forkastet med 39
 * stemmer imod 5}, {@code Enstemmigt}. A number counts with the nearest word of its side. Fails on votes by party whose
 * sum is not printed.
 */
final class Votes {
    private static final int NEAR = 4;

    private Optional<Vote.Method> method = Optional.empty();
    private Optional<Integer> inFavour = Optional.empty();
    private Optional<Integer> against = Optional.empty();
    private Optional<Integer> abstaining = Optional.empty();

    Vote vote() {
        return new Vote(method, inFavour, against, abstaining);
    }

    /** Whether more voted for than against; empty where one is not said. */
    Optional<Boolean> majority() {
        return inFavour.isPresent() && against.isPresent() ? Optional.of(inFavour.get() > against.get()) : Optional.empty();
    }

    /**
     * Reads a sentence.
     *
     * @param rejected whether it says that the item was refused, so that the first of two numbers is against
     */
    void read(Sentence sentence, boolean decides, boolean rejected) {
        List<Word> words = sentence.words();
        boolean votes = false;
        for (Word word : words) {
            votes |= word.is(Verb.Kind.VOTE) || word.is(Verb.Kind.ABSTAIN) || VoteWords.areVotes(word.lower()) && !word.is("medlemmer");
        }
        if (decides && unanimous(words)) {
            method = Optional.of(Vote.Method.UNANIMOUS);
        }
        int without = sentence.indexOf("uden", 0);
        if (decides && without >= 0 && without + 1 < words.size() && words.get(without + 1).lower().startsWith("afstemning")) {
            method = Optional.of(Vote.Method.WITHOUT_VOTE);
        }
        if (votes) {
            readNumbers(words, rejected);
        }
    }

    private static boolean unanimous(List<Word> words) {
        for (Word word : words) {
            if (VoteWords.isUnanimous(word.lower()) && word.lower().startsWith("enst")
                    || VoteWords.isUnanimous(word.lower()) && word.lower().startsWith("enigt")) {
                return true;
            }
        }
        return false;
    }

    private void readNumbers(List<Word> words, boolean rejected) {
        for (int i = 0; i < words.size(); i++) {
            Optional<Integer> number = VoteWords.number(words.get(i).lower());
            if (number.isPresent() && !isArticle(words, i)) {
                put(side(words, i), number.get(), rejected);
            }
        }
    }

    /** {@code et flertal}, {@code en stemme}: an article, not a number, but before {@code stemte}. */
    private static boolean isArticle(List<Word> words, int at) {
        return !words.get(at).isNumber() && (at + 1 >= words.size() || !VoteWords.areVotes(words.get(at + 1).lower()) && !VoteWords.areAgainst(words.get(at + 1).lower()) && !words.get(at+1).is(Verb.Kind.ABSTAIN));
    }

    private enum Side { FIRST, FOR, AGAINST, ABSTAIN, NONE }

    /** What stands after the number decides, {@code 9 imod}; else what stands before, {@code imod stemte 9}. */
    private static Side side(List<Word> words, int at) {
        boolean votes = false;
        for (int i = at + 1; i < Math.min(words.size(), at + NEAR) && !isBreak(words.get(i)); i++) {
            Word word = words.get(i);
            if (word.is(Verb.Kind.ABSTAIN) || word.lower().startsWith("blank")) {
                return Side.ABSTAIN;
            }
            votes |= VoteWords.areVotes(word.lower()) || word.is(Verb.Kind.VOTE);
            boolean number = i + 1 < words.size() && VoteWords.number(words.get(i + 1).lower()).isPresent();
            if (VoteWords.areAgainst(word.lower())) {
                return number ? Side.FIRST : Side.AGAINST;
            }
            if (VoteWords.areFor(word.lower())) {
                return Side.FOR;
            }
        }
        for (int i = at - 1; i >= Math.max(0, at - NEAR) && !isBreak(words.get(i)); i--) {
            Word word = words.get(i);
            if (word.is(Verb.Kind.ABSTAIN) || i > 0 && words.get(i - 1).is(Verb.Kind.ABSTAIN)) {
                return Side.ABSTAIN;
            }
            if (VoteWords.areAgainst(word.lower())) {
                return Side.AGAINST;
            }
            if (VoteWords.areFor(word.lower())) {
                return Side.FOR;
            }
        }
        if (at > 0 && words.get(at - 1).is("(")) {
            return sideOfClause(words, at);
        }
        return votes || at > 0 && words.get(at - 1).is("på") ? Side.FIRST : Side.NONE;
    }

    /** {@code For stemte: A, B og F (12)}. */
    private static Side sideOfClause(List<Word> words, int at) {
        for (int i = at - 1; i > 0; i--) {
            if (words.get(i).is(Verb.Kind.ABSTAIN)) {
                return Side.ABSTAIN;
            }
            if (words.get(i).is(Verb.Kind.VOTE)) {
                Word before = words.get(i - 1);
                Word after = words.get(Math.min(i + 1, words.size() - 1));
                boolean against = VoteWords.areAgainst(before.lower()) || VoteWords.areAgainst(after.lower());
                boolean inFavour = VoteWords.areFor(before.lower()) || VoteWords.areFor(after.lower());
                return against ? Side.AGAINST : inFavour ? Side.FOR : Side.NONE;
            }
        }
        return Side.NONE;
    }

    private static boolean isBreak(Word word) {
        return word.is(",") || word.is(";") || word.is(".") || word.is("og") || word.is("mens");
    }

    private void put(Side side, int number, boolean rejected) {
        method = side == Side.NONE ? method : Optional.of(Vote.Method.VOTE);
        switch (side) {
            case FIRST -> {
                if (rejected) {
                    against = against.or(() -> Optional.of(number));
                } else {
                    inFavour = inFavour.or(() -> Optional.of(number));
                }
            }
            case FOR -> inFavour = inFavour.or(() -> Optional.of(number));
            case AGAINST -> {
                if (rejected && against.isPresent()) {
                    inFavour = inFavour.or(() -> Optional.of(number));
                } else {
                    against = against.or(() -> Optional.of(number));
                }
            }
            case ABSTAIN -> abstaining = abstaining.or(() -> Optional.of(number));
            case NONE -> {}
        }
    }
}
