package dk.kkr.answers.decided;

import dk.kkr.answers.language.Clause;
import dk.kkr.answers.language.Word;
import dk.kkr.answers.language.WordList;
import dk.kkr.profile.ActorWords;
import dk.kkr.profile.AgreementWords;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.ItemNouns;
import dk.kkr.profile.PutOffWords;
import dk.kkr.profile.RecommendationWords;
import dk.kkr.profile.Verb;
import java.util.Optional;

/**
 * What nouns of agreement decide: {@code Der var opbakning til indstillingen}, {@code Forslaget fik ikke flertal},
 * {@code Der var enighed om, at …}, {@code Til efterretning}.
 */
final class SupportVerdict {
    /** {@code Til orientering}, with a mark. */
    private static final int FEW = 3;

    private SupportVerdict() {}

    /**
     * What such a noun of the clause decides, where its verb gives nothing away by itself: {@code være}, {@code få}.
     */
    static Optional<Outcome> of(Clause clause, Case about) {
        WordList words = clause.words();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).lower();
            if (AgreementWords.isSupport(word)) {
                return supported(clause, about);
            }
            if (AgreementWords.isAgreement(word)) {
                return AgreementWords.isSingle(word) ? ofOne(clause, i, about) : agreed(clause, i);
            }
        }
        if (clause.finite() < 0 && words.haveAny(PutOffWords::isBack) && clause.has("til")) {
            return Optional.of(Outcome.REFER);
        }
        if (words.haveAny(AgreementWords::isAccordance)
                && words.haveAny(ItemNouns::isTheRecommendation)
                && !clause.isNegated()) {
            return Optional.of(Outcome.ADOPT);
        }
        if (words.haveAny(ItemNouns::isDecision)
                && clause.has(Verb.Kind.CARRY)
                && words.haveAny(AgreementWords::isFollowing)) {
            return Optional.of(Outcome.DECIDE);
        }
        boolean bareNote = clause.finite() < 0 && clause.has("til") && isNoted(clause);
        if (bareNote) {
            return Optional.of(clause.isNegated() ? Outcome.REJECT : Outcome.NOTE);
        }
        return words.haveAny(ItemNouns::isDebate) && carries(clause) && !clause.isNegated()
                ? Optional.of(Outcome.DISCUSS)
                : Optional.empty();
    }

    /** {@code KKR var ikke enig i indstillingen}; not what a member is. */
    private static Optional<Outcome> ofOne(Clause clause, int at, Case about) {
        if (!Subject.isCouncil(clause, about.council())) {
            return Optional.empty();
        }
        return isDisagreement(clause) && clause.words().haveAny(ItemNouns::isTheRecommendation)
                ? Optional.of(Outcome.REJECT)
                : agreed(clause, at);
    }

    /** {@code Rapporten til efterretning}; {@code Til orientering}, alone. */
    private static boolean isNoted(Clause clause) {
        return clause.has(RecommendationWords.NOTED)
                || clause.words().size() <= FEW && clause.words().haveAny(AgreementWords::isNoted);
    }

    /** {@code Om placeringen var der ikke enighed}. */
    static boolean isDisagreement(Clause clause) {
        return clause.isNegated() && clause.has(Verb.Kind.BE) && clause.words().haveAny(AgreementWords::isAgreement);
    }

    /** Whether the verb is one that goes with such nouns, or there is none. */
    private static boolean carries(Clause clause) {
        int finite = clause.finite();
        if (finite < 0) {
            return true;
        }
        Verb verb = Predicate.of(clause)
                .map(Predicate::verb)
                .orElseGet(() -> clause.words().get(finite).verb().orElseThrow());
        return switch (verb.kind()) {
            case BE, HAVE, TAKE, SAY, BECOME, CARRY, REACH -> true;
            default -> false;
        };
    }

    private static Optional<Outcome> supported(Clause clause, Case about) {
        if (!carries(clause)) {
            return Optional.empty();
        }
        boolean concerns = false;
        for (Word word : clause.words()) {
            if (ItemNouns.isSideMatter(word.lower())) {
                return Optional.empty();
            }
            concerns |= about.isNamedBy(word) || ActorWords.isPronoun(word.lower());
        }
        boolean alone = clause.words().size() <= 6;
        if (!concerns && !alone) {
            return Optional.empty();
        }
        return Optional.of(clause.isNegated() ? Outcome.REJECT : Outcome.ADOPT);
    }

    /** {@code enighed om indstillingen} adopts it; {@code enighed om, at …} is decided by what follows. */
    private static Optional<Outcome> agreed(Clause clause, int at) {
        boolean withOthers =
                at + 1 < clause.words().size() && clause.words().get(at + 1).is("med");
        if (!carries(clause) || clause.isNegated() || withOthers) {
            return Optional.empty();
        }
        for (Word word : clause.words().subList(at, clause.words().size())) {
            if (ItemNouns.isRecommendation(word.lower()) && !word.is(ClauseWords.THAT)) {
                return Optional.of(Outcome.ADOPT);
            }
        }
        return Optional.of(Outcome.DECIDE);
    }
}
