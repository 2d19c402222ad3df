package dk.kkr.answers.decided;

import dk.kkr.answers.language.Clause;
import dk.kkr.answers.language.CouncilSubject;
import dk.kkr.answers.language.Word;
import dk.kkr.profile.ActorWords;
import dk.kkr.profile.AddressWords;
import dk.kkr.profile.Bodies;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.StaffWords;
import java.util.List;

/**
 * Who acts in a clause. The subject stands before the finite verb or right after it, {@code Herefter godkendte KKR}; a
 * name after a preposition is none, {@code formandskabet for KKR}.
 */
final class Subject {
    private Subject() {}

    /** Whether the council, or its majority, is the subject. */
    static boolean isCouncil(Clause clause, CouncilSubject council) {
        List<Word> words = clause.words();
        int finite = clause.finite();
        int end = finite < 0 ? words.size() : Math.min(words.size(), finite + 4);
        for (int i = 0; i < end; i++) {
            Word word = words.get(i);
            boolean names = council.is(word) || ActorWords.isWhole(word.lower());
            if (names && !(i > 0 && isPreposition(words.get(i - 1), words, i))) {
                return i < finite || finite < 0 || nearVerb(words, finite, i) && !isTaken(words, finite);
            }
        }
        return false;
    }

    /** {@code Formandskabet finder medlemmerne}: somebody else is the subject. */
    private static boolean isTaken(List<Word> words, int finite) {
        for (int i = 0; i < finite; i++) {
            String word = words.get(i).lower();
            boolean other = ActorWords.isChair(word) || StaffWords.isOne(word);
            if (other
                    && !word.endsWith("s")
                    && !(i > 0 && ActorWords.isPreposition(words.get(i - 1).lower()))) {
                return true;
            }
        }
        return false;
    }

    /** {@code et flertal i KKR}: there the noun before has counted already. */
    private static boolean isPreposition(Word before, List<Word> words, int at) {
        return ActorWords.isPreposition(before.lower())
                && !ActorWords.isMajority(words.get(at).lower());
    }

    /** Only adverbs stand between an inverted subject and its verb. */
    private static boolean nearVerb(List<Word> words, int finite, int at) {
        for (Word word : words.subList(finite + 1, at)) {
            if (word.isMark() || word.capital() || word.verb().isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a clause has no subject of its own: it begins with its verb, after {@code og} and adverbs. */
    static boolean isLeftOut(Clause clause) {
        int finite = clause.finite();
        for (int i = 0; i < finite; i++) {
            Word word = clause.words().get(i);
            if (!ClauseWords.coordinates(word.lower()) && !word.isMark() && !ActorWords.isAdverb(word.lower())) {
                return false;
            }
        }
        return finite >= 0 && !isPronoun(clause.words(), finite + 1);
    }

    /** {@code drøftede de planen}; not {@code drøftede de kommunale ønsker}, where it is an article. */
    private static boolean isPronoun(List<Word> words, int at) {
        if (at >= words.size() || !ActorWords.isPronoun(words.get(at).lower())) {
            return false;
        }
        boolean article = at + 1 < words.size()
                && AddressWords.isBeforeNoun(words.get(at).lower())
                && !words.get(at + 1).isMark()
                && words.get(at + 1).verb().isEmpty()
                && !ActorWords.isAdverb(words.get(at + 1).lower())
                && !ActorWords.isPreposition(words.get(at + 1).lower());
        return !article;
    }

    /** Whether somebody else does what the passive says: {@code godkendt af regionsrådet}. */
    static boolean isDoneByOthers(Clause clause, int participle, CouncilSubject council) {
        List<Word> words = clause.words();
        for (int i = participle + 1; i + 1 < words.size(); i++) {
            if (words.get(i).is("af")) {
                Word agent = words.get(i + 1);
                boolean person = agent.capital() || Bodies.areIn(agent.lower());
                return person && council.endOf(words, i + 1) == i + 1 && i <= participle + 3;
            }
        }
        return false;
    }
}
