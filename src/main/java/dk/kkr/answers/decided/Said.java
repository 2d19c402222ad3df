package dk.kkr.answers.decided;

import dk.kkr.answers.language.Clause;
import dk.kkr.answers.language.Word;
import dk.kkr.model.Recommendation.Action;
import dk.kkr.profile.ActorWords;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.PointWords;
import dk.kkr.profile.PutOffWords;
import dk.kkr.profile.Verb;
import java.util.List;

/**
 * A clause of the decision with what it says of whom.
 *
 * @param clause the clause itself
 * @param predicate its full verb
 * @param below what is subordinate to it
 * @param byCouncil whether the council is its subject
 * @param dependent whether it is what somebody concluded or the council agreed on
 * @param about what is decided on
 */
record Said(Clause clause, Predicate predicate, List<Clause> below, boolean byCouncil, boolean dependent, Case about) {
    /** In letters; pronouns and prepositions have no more. */
    private static final int SHORT = 5;

    List<Word> words() {
        return clause.words();
    }

    Verb verb() {
        return predicate.verb();
    }

    boolean is(Verb.Kind kind) {
        return predicate.verb().kind() == kind;
    }

    boolean is(Predicate.Voice voice) {
        return predicate.voice() == voice;
    }

    boolean has(String word) {
        return clause.has(word);
    }

    /** Whether it has a word of the kind. */
    boolean has(java.util.function.Predicate<String> wanted) {
        return clause.words().haveAny(wanted);
    }

    boolean isNegated() {
        return clause.isNegated();
    }

    boolean asks(Action action) {
        return about.asks(action);
    }

    /** Whether a word of the clause names the item or what was recommended. */
    boolean namesItem() {
        for (Word word : words()) {
            if (about.isNamedBy(word)) {
                return true;
            }
        }
        return false;
    }

    /** {@code besluttede, at …}: whether a clause after {@code at} is the first thing below it. */
    boolean hasObjectClause() {
        return !below.isEmpty() && below.get(0).isThat();
    }

    /** Whether a word of the clause says that it is done again. */
    boolean isAgain() {
        return has(PutOffWords::isAgain);
    }

    /** {@code som indstillet}, {@code som foreslået}: it is done in the way that was recommended. */
    boolean isAsProposed() {
        for (int i = 1; i < words().size(); i++) {
            Word word = words().get(i);
            boolean proposes = word.is(Verb.Kind.PROPOSE) || word.is(Verb.Kind.RECOMMEND);
            if (proposes && word.is(Verb.Form.PARTICIPLE) && words().get(i - 1).is("som")) {
                return true;
            }
        }
        return false;
    }

    /** {@code Udsat til næste møde}: no noun stands before the verb. */
    boolean beginsWithVerb() {
        for (Word word : words().subList(0, Math.max(0, predicate.index()))) {
            if (word.verb().isEmpty() && !word.isMark() && isNoun(word)) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@code Ad 1. Godkendt}, {@code Punkt 1 og 2 blev tiltrådt}: nothing but a point's label stands before the verb.
     */
    boolean beginsWithPoint() {
        int verb = predicate.finite() < 0 ? predicate.index() : Math.min(predicate.index(), predicate.finite());
        if (verb < 1 || ScopeReader.of(words().subList(0, verb)).isAll()) {
            return false;
        }
        for (Word word : words().subList(0, verb)) {
            boolean label = PointWords.isNoun(word.lower())
                    || PointWords.ordinal(word.lower()).isPresent()
                    || word.isNumber()
                    || word.lower().length() == 1
                    || ClauseWords.join(word.lower());
            if (!label) {
                return false;
            }
        }
        return true;
    }

    /** Words with a capital but at the beginning, or long ones that are no adverb. */
    private boolean isNoun(Word word) {
        // "enstemmigt"; "forslaget" is a noun.
        boolean neuter = word.lower().endsWith("t") && !word.lower().endsWith("et");
        boolean adverb = neuter || ActorWords.isAdverb(word.lower()) || ClauseWords.negates(word.lower());
        boolean name = word.capital() && !adverb && !ActorWords.isPronoun(word.lower());
        return !adverb && (name || word.lower().length() > SHORT);
    }

    /** {@code Det udsættes}, {@code Den blev vedtaget}. */
    boolean hasPronoun() {
        int end = Math.min(words().size(), Math.max(predicate.finite(), 0) + 2);
        for (Word word : words().subList(0, end)) {
            if (ActorWords.isPronoun(word.lower())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it speaks of the item, by name, by a pronoun, by one of its points, or by nothing but its verb. */
    boolean concernsItem() {
        return namesItem()
                || beginsWithVerb()
                || hasPronoun()
                || !ScopeReader.of(words()).isAll();
    }
}
