package dk.kkr.answers.decided;

import dk.kkr.answers.language.Sentence;
import dk.kkr.answers.language.Word;
import dk.kkr.model.Vote;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.PointWords;
import dk.kkr.profile.Verb;
import dk.kkr.profile.VoteWords;
import java.util.List;
import java.util.Optional;

/**
 * Collects what sentences say of the vote: {@code 21 stemte for, 9 imod}, {@code For stemte 31}, {@code forkastet med
 * 39 stemmer imod 5}, {@code Enstemmigt}. A number counts with the nearest word of its side, and those in brackets
 * behind voters with where these stood. Fails on a number of people who did not vote.
 */
final class Votes {
    private static final int NEAR = 5;
    private static final int SHORT = 12;

    private Optional<Vote.Method> method = Optional.empty();
    private Optional<Integer> inFavour = Optional.empty();
    private Optional<Integer> against = Optional.empty();
    private Optional<Integer> abstaining = Optional.empty();
    private Optional<Sentence> sentence = Optional.empty();

    Vote vote() {
        return new Vote(method, inFavour, against, abstaining);
    }

    /** The last sentence that has votes for or against. */
    Optional<Sentence> sentence() {
        return sentence;
    }

    /** Whether more voted for than against; empty where one is not said, unless nobody voted for. */
    Optional<Boolean> majority() {
        if (inFavour.isPresent() && inFavour.get() == 0) {
            return Optional.of(false);
        }
        return inFavour.isPresent() && against.isPresent()
                ? Optional.of(inFavour.get() > against.get())
                : Optional.empty();
    }

    /**
     * Reads a sentence.
     *
     * @param stands what it says of who stood where
     * @param decides whether it decides something, or goes with what did
     * @param rejected whether it says that the item was refused, so that the first of two numbers is against
     */
    void read(Sentence said, List<Stand> stands, boolean decides, boolean rejected) {
        List<Word> words = said.words();
        boolean votes = false;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean counted = VoteWords.areVotes(word.lower()) && !VoteWords.areVoters(word.lower());
            votes |= (word.is(Verb.Kind.VOTE) || word.is(Verb.Kind.ABSTAIN) || counted) && !isVoice(words, i);
        }
        if (decides && unanimous(words)) {
            method = method.or(() -> Optional.of(Vote.Method.UNANIMOUS));
        }
        if (decides && said.words().havePair(VoteWords::isWithoutVote)) {
            method = Optional.of(Vote.Method.WITHOUT_VOTE);
        }
        if (votes || isTally(words)) {
            readNumbers(CountedWords.in(words), rejected);
            readBrackets(stands);
            sentence = Optional.of(said);
        }
    }

    /** {@code kommunerne taler med én stemme}: of those who speak, where no side is named. */
    private static boolean isVoice(List<Word> words, int at) {
        boolean one = at > 1
                && words.get(at).is(VoteWords.VOICE)
                && words.get(at - 2).is("med")
                && VoteWords.number(words.get(at - 1).lower())
                        .filter(count -> count == 1)
                        .isPresent();
        return one && !words.get(at - 1).isNumber() && (at + 1 == words.size() || !isOfVote(words.get(at + 1)));
    }

    /** {@code Imod stemte Venstre}: who says where somebody stood in a vote says that there was one. */
    void heldIn(Sentence said) {
        for (Word word : said.words()) {
            if (word.is(Verb.Kind.VOTE) && word.isFinite()) {
                method = method.or(() -> Optional.of(Vote.Method.VOTE));
            }
        }
    }

    /** {@code For: 11.}, {@code 15 for, 10 imod}: a side beside a number, and few words. */
    private static boolean isTally(List<Word> words) {
        for (int i = 0; i + 1 < Math.min(words.size(), SHORT); i++) {
            boolean side = VoteWords.areFor(words.get(i).lower())
                    || VoteWords.areAgainst(words.get(i).lower());
            boolean colon = words.get(i + 1).is(":")
                    && i + 2 < words.size()
                    && words.get(i + 2).isNumber();
            boolean counted =
                    i > 0 && words.get(i - 1).isNumber() && !words.get(i + 1).isNumber();
            if (side
                    && (colon
                            || counted
                                    && (VoteWords.areAgainst(words.get(i).lower())
                                            || words.get(i + 1).isMark()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean unanimous(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            boolean denied = i > 0 && ClauseWords.negates(words.get(i - 1).lower());
            // "justeringer, som udvalget blev enigt om"
            boolean ofMatter = i + 1 < words.size() && words.get(i + 1).is("om");
            if (!denied && !ofMatter && VoteWords.isUnanimousVote(words.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private void readNumbers(List<Word> words, boolean rejected) {
        for (int i = 0; i < words.size(); i++) {
            int hyphen = words.get(i).lower().indexOf('-');
            if (words.get(i).isNumber()
                    && hyphen > 0
                    && i > 0
                    && VoteWords.areVotes(words.get(i - 1).lower())) {
                VoteWords.number(words.get(i).lower().substring(0, hyphen))
                        .ifPresent(count -> put(Side.FIRST, count, rejected));
                VoteWords.number(words.get(i).lower().substring(hyphen + 1))
                        .ifPresent(count -> put(Side.AGAINST, count, rejected));
                continue;
            }
            Optional<Integer> number = VoteWords.number(words.get(i).lower());
            if (number.isPresent() && !isArticle(words, i) && !isLabel(words, i) && !Stand.isCount(words, i)) {
                put(side(words, i), number.get(), rejected);
            }
        }
    }

    /** {@code For stemte: A, B og F (12)}, {@code V (3) og C (2) stemte imod}. */
    private void readBrackets(List<Stand> stands) {
        for (Stand stand : stands) {
            int count = stand.count();
            if (count > 0) {
                Side side =
                        switch (stand.mark().option()) {
                            case FOR -> Side.FOR;
                            case AGAINST -> Side.AGAINST;
                            case ABSTAIN -> Side.ABSTAIN;
                            default -> Side.NONE;
                        };
                put(side, count, false);
            }
        }
    }

    /** {@code Pkt. 1: Stemmer for: 14}: of a point. */
    private static boolean isLabel(List<Word> words, int at) {
        if (at + 1 < words.size()
                && words.get(at).isNumber()
                && words.get(at + 1).is(":")) {
            // "Projekt 2: For stemte 8"
            return true;
        }
        int noun = at > 1 && words.get(at - 1).is(".") ? at - 2 : at - 1;
        return noun >= 0
                && words.get(at).isNumber()
                && PointWords.isNoun(words.get(noun).lower());
    }

    /** {@code et flertal}, {@code en stemme}: an article, not a number, but before {@code stemte}. */
    private static boolean isArticle(List<Word> words, int at) {
        if (words.get(at).isNumber()) {
            return false;
        }
        boolean after = at + 1 < words.size()
                && (isOfVote(words.get(at + 1)) || words.get(at + 1).is(Verb.Kind.ABSTAIN));
        boolean before = at > 0 && VoteWords.areAgainst(words.get(at - 1).lower());
        return !after && !before;
    }

    private static boolean isOfVote(Word word) {
        return VoteWords.areVotes(word.lower()) || VoteWords.areAgainst(word.lower()) || VoteWords.areFor(word.lower());
    }

    private enum Side {
        FIRST,
        FOR,
        AGAINST,
        ABSTAIN,
        NONE
    }

    /** What stands after the number decides, {@code 9 imod}; else what stands before, {@code imod stemte 9}. */
    private static Side side(List<Word> words, int at) {
        boolean votes = false;
        for (int i = at + 1; i < Math.min(words.size(), at + NEAR) && !isBreak(words.get(i)); i++) {
            Word word = words.get(i);
            if (word.is(Verb.Kind.ABSTAIN) || VoteWords.areBlank(word.lower()) || word.is(VoteWords.NEITHER)) {
                return Side.ABSTAIN;
            }
            votes |= VoteWords.areVotes(word.lower()) || word.is(Verb.Kind.VOTE);
            boolean number = i + 1 < words.size()
                    && VoteWords.number(words.get(i + 1).lower()).isPresent();
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
        return votes || at > 0 && words.get(at - 1).is("på") ? Side.FIRST : Side.NONE;
    }

    private static boolean isBreak(Word word) {
        return word.is(",") || word.is(";") || word.is(".") || word.is("mens") || ClauseWords.coordinates(word.lower());
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
