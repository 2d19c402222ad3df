package dk.kkr.answers.decided;

import dk.kkr.answers.language.Word;
import dk.kkr.model.Position.Option;
import dk.kkr.profile.ActorWords;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.Verb;
import java.util.List;
import java.util.Optional;

/** Who made up a majority or a minority, in a bracket or behind {@code bestående af}. */
final class MajorityMark {
    private static final int NEAR = 4;

    /** In words, up to the majority: {@code Indstillingen anbefales godkendt af et flertal}. */
    private static final int LONGEST_VERDICT = 12;

    private MajorityMark() {}

    /** The mark that begins with a word; empty where none does. */
    static Optional<StandMark> at(List<Word> words, int i) {
        String word = words.get(i).lower();
        if (ActorWords.isMajority(word) && bracketAfter(words, i) > 0) {
            return majority(words, i);
        }
        return ActorWords.isConsisting(word) ? members(words, i) : Optional.empty();
    }

    /** The index of the bracket after {@code flertal}, {@code flertal i udvalget}; 0 where there is none. */
    private static int bracketAfter(List<Word> words, int majority) {
        int at = majority + 1;
        while (at < words.size()
                && at < majority + NEAR
                && !words.get(at).isMark()
                && words.get(at).verb().isEmpty()) {
            at++;
        }
        return at < words.size() && words.get(at).is("(") ? at : 0;
    }

    /** {@code Et flertal (A, F og Ø) godkendte planen}. */
    private static Optional<StandMark> majority(List<Word> words, int i) {
        boolean agrees = false;
        for (Word word : words.subList(i, words.size())) {
            agrees |= agrees(word);
            if (ClauseWords.negates(word.lower()) || word.is(";")) {
                break;
            }
        }
        return agrees
                ? Optional.of(new StandMark(Option.FOR, i, bracketAfter(words, i), StandMark.Names.BRACKET, false))
                : Optional.empty();
    }

    /** {@code Anbefales af et flertal bestående af A og B}: behind the verb, which agrees. */
    private static boolean isAgent(List<Word> words, int i) {
        boolean agent = false;
        boolean agrees = false;
        for (Word word : words.subList(Math.max(0, i - LONGEST_VERDICT), i)) {
            agent |= agrees && word.is("af");
            agrees |= agrees(word);
            if (ClauseWords.negates(word.lower())) {
                return false;
            }
        }
        return agent;
    }

    static boolean agrees(Word word) {
        return word.is(Verb.Kind.APPROVE)
                || word.is(Verb.Kind.SUPPORT)
                || word.is(Verb.Kind.FOLLOW)
                || word.is(Verb.Kind.RECOMMEND);
    }

    /** {@code Et flertal bestående af A og B godkendte planen}; whoever votes is read by that verb. */
    private static Optional<StandMark> members(List<Word> words, int i) {
        boolean majority = false;
        boolean minority = false;
        for (Word word : words.subList(Math.max(0, i - NEAR), i)) {
            majority |= ActorWords.isMajority(word.lower());
            minority |= ActorWords.isMinority(word.lower());
        }
        if (majority && isAgent(words, i)) {
            return Optional.of(new StandMark(Option.FOR, i, i + 1, StandMark.Names.AFTER, false));
        }
        int verb = i;
        while (verb < words.size() && !words.get(verb).isFinite()) {
            verb++;
        }
        if (verb == words.size() || !majority && !minority) {
            return Optional.empty();
        }
        boolean denies = false;
        boolean agrees = false;
        for (Word word : words.subList(verb, words.size())) {
            if (word.is(Verb.Kind.VOTE) || word.is(Verb.Kind.ABSTAIN)) {
                return Optional.empty();
            }
            denies |= ClauseWords.negates(word.lower()) || word.is(Verb.Kind.REJECT);
            agrees |= agrees(word);
        }
        Optional<Option> option = majority && agrees && !denies
                ? Optional.of(Option.FOR)
                : minority && denies ? Optional.of(Option.AGAINST) : Optional.empty();
        int at = verb;
        return option.map(side -> new StandMark(side, at, at + 1, StandMark.Names.BEFORE, true));
    }
}
