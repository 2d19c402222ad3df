package dk.kkr.answers.decided;

import dk.kkr.answers.language.Word;
import dk.kkr.profile.ActorWords;
import dk.kkr.profile.AgreementWords;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Agreement in verbs of several words, whose object is the item: {@code sluttede op om planen}, {@code gik ind for
 * den}, {@code gav sin godkendelse}. Fails on an object whose noun the item has in another sense.
 */
final class Backing {
    /** In words: {@code de ti prioriteter}. */
    private static final int NEAR = 3;

    private Backing() {}

    /** {@code sluttede op om planen}. */
    static boolean isUpFor(Said said) {
        return isOfItem(said, AgreementWords::isUpFor);
    }

    /** {@code kunne ikke gå ind for planen}. */
    static boolean isInFor(Said said) {
        return said.byCouncil() && AgreementWords.goInFor(said.verb()) && isOfItem(said, AgreementWords::isInFor);
    }

    /** {@code sluttede op om planen}, {@code gik ind for den}: the item right behind the words, or nothing at all. */
    private static boolean isOfItem(Said said, BiPredicate<String, String> kind) {
        List<Word> words = said.words();
        for (int i = 1; i < words.size(); i++) {
            if (kind.test(words.get(i - 1).lower(), words.get(i).lower())) {
                boolean ends = i + 1 == words.size() || words.get(i + 1).isMark();
                return ends ? !said.hasObjectClause() : namesItemAfter(said, i + 1);
            }
        }
        return false;
    }

    private static boolean namesItemAfter(Said said, int from) {
        List<Word> words = said.words();
        for (Word word : words.subList(from, Math.min(words.size(), from + NEAR))) {
            boolean other = word.isMark() || ActorWords.isPreposition(word.lower());
            if (other || said.about().isNamedBy(word) || ActorWords.isPronoun(word.lower())) {
                return !other;
            }
        }
        return false;
    }

    /** {@code gav sin godkendelse}; not {@code fik ministeriets godkendelse}, nor {@code gav udtryk for …}. */
    static boolean isGiven(Said said) {
        List<Word> words = said.words();
        int end = AgreementWords.give(said.verb()) ? words.size() : 0;
        for (int i = said.predicate().index() + 1; i < end; i++) {
            if (AgreementWords.isGiven(words.get(i).lower())) {
                return i + 1 == words.size() || words.get(i + 1).isMark() || said.namesItem();
            }
            if (ActorWords.isPreposition(words.get(i).lower())) {
                return false;
            }
        }
        return false;
    }
}
