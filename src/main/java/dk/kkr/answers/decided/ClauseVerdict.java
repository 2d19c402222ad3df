package dk.kkr.answers.decided;

import dk.kkr.answers.language.Clause;
import dk.kkr.answers.language.Word;
import dk.kkr.model.Recommendation.Action;
import dk.kkr.profile.ActorWords;
import dk.kkr.profile.AgreementWords;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.DayWords;
import dk.kkr.profile.PutOffWords;
import dk.kkr.profile.RecommendationWords;
import dk.kkr.profile.Verb;
import dk.kkr.profile.YearNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one clause decides. What follows {@code at} counts where the council decided or agreed on it, or the chair
 * concluded it, {@code Formanden konkluderede, at planen er godkendt}; what somebody said, what another body decided
 * and what was decided before do not. Fails on a conclusion whose speaker is not the chair.
 */
final class ClauseVerdict {
    private final Case about;
    private final DirectVerdict verdicts;

    ClauseVerdict(Case about, DirectVerdict verdicts) {
        this.about = about;
        this.verdicts = verdicts;
    }

    /** The verdicts of a clause with a verb: several where what was concluded has several parts. */
    List<Verdict> of(Said said) {
        if (isOfOtherTime(said)
                || isOfEarlierYear(said)
                || Subject.isDoneByOthers(said.clause(), said.predicate().index(), about.council())) {
            return List.of();
        }
        List<Verdict> concluded = concludes(said) ? concluded(said) : List.of();
        return concluded.isEmpty() ? verdicts.of(said).map(List::of).orElse(List.of()) : concluded;
    }

    /** Whether a clause gives what follows {@code at} the council's weight. */
    boolean concludes(Said said) {
        return said.is(Verb.Kind.CONCLUDE)
                || said.is(Verb.Kind.ESTABLISH)
                || said.is(Verb.Kind.WISH) && said.byCouncil()
                || withdraws(said)
                || decides(said)
                || proposesAsDecided(said)
                || said.predicate().isAgreement()
                || agrees(said);
    }

    /** {@code Udvalget indstiller til rådet, at indstillingen godkendes}, where nothing was to be recommended. */
    private boolean proposesAsDecided(Said said) {
        return (said.is(Verb.Kind.PROPOSE) || said.is(Verb.Kind.RECOMMEND))
                && said.byCouncil()
                && !said.isNegated()
                && !about.recommends(said.verb());
    }

    /** {@code Formanden meddelte, at punktet udgår}: whoever chairs takes it from the agenda by saying so. */
    private static boolean withdraws(Said said) {
        if (!said.is(Verb.Kind.SAY) || !said.has(ActorWords::isChair) || !said.hasObjectClause()) {
            return false;
        }
        Optional<Predicate> content = Predicate.of(said.below().get(0));
        return content.isPresent()
                && content.get().verb().kind() == Verb.Kind.WITHDRAW
                && content.get().verb().form() == Verb.Form.PRESENT;
    }

    private static boolean decides(Said said) {
        boolean object = said.is(Verb.Kind.APPROVE) || said.verb().isChoice();
        boolean verb = said.is(Verb.Kind.RESOLVE) || object && isObjectClause(said);
        return verb && (!said.is(Predicate.Voice.ACTIVE) || said.byCouncil());
    }

    /** {@code vedtog, at …}, {@code vedtog i stedet at …}: what was approved is the clause, and no noun before it. */
    private static boolean isObjectClause(Said said) {
        if (!said.hasObjectClause()) {
            return false;
        }
        for (Word word :
                said.words().subList(said.predicate().index() + 1, said.words().size())) {
            boolean small = word.isMark() || word.lower().length() < 4 || AgreementWords.isInstead(word.lower());
            if (!small && !ClauseWords.negates(word.lower())) {
                return false;
            }
        }
        return true;
    }

    private boolean agrees(Said said) {
        if (isSupportFor(said)) {
            return true;
        }
        boolean carries = said.is(Verb.Kind.BE) || said.is(Verb.Kind.BECOME) || said.is(Verb.Kind.CARRY);
        return carries
                && !said.isNegated()
                && said.has(AgreementWords::isAgreement)
                && SupportVerdict.of(said.clause(), about).equals(Optional.of(Outcome.DECIDE));
    }

    /** {@code Der var opbakning til at arbejde videre}. */
    private static boolean isSupportFor(Said said) {
        List<Word> words = said.words();
        int last = words.size() - 1;
        return said.hasObjectClause()
                && !said.isNegated()
                && said.is(Verb.Kind.BE)
                && last > 0
                && words.get(last).is("til")
                && AgreementWords.isSupport(words.get(last - 1).lower());
    }

    private List<Verdict> concluded(Said said) {
        List<Verdict> contents = contentsOf(said);
        if (said.is(Verb.Kind.WISH) && !said.isNegated()) {
            return contents;
        }
        if (said.is(Verb.Kind.ESTABLISH) || said.is(Verb.Kind.SAY) || proposesAsDecided(said)) {
            return contents;
        }
        if (said.is(Verb.Kind.APPROVE)) {
            return approved(said, contents);
        }
        if (said.isNegated()) {
            List<Verdict> refused = denied(said, contents);
            return refused.isEmpty() && about.isOpen()
                    ? List.of(DirectVerdict.verdict(Outcome.DECIDE, said.clause(), objectOf(said), true, "conclusion"))
                    : refused;
        }
        boolean repeats = about.recommends(said.verb()) && said.byCouncil() || said.isAsProposed();
        return contents.isEmpty()
                ? List.of(DirectVerdict.verdict(
                        repeats ? Outcome.ADOPT : Outcome.DECIDE, said.clause(), objectOf(said), true, "conclusion"))
                : contents;
    }

    /** {@code besluttede ikke at følge indstillingen}. */
    private static List<Verdict> denied(Said said, List<Verdict> contents) {
        List<Verdict> refused = new ArrayList<>();
        if (!said.below().isEmpty() && takesStand(said.below().get(0))) {
            refused.add(DirectVerdict.verdict(Outcome.POSTPONE, said.clause(), objectOf(said), true, Verdict.PUT_OFF));
        }
        for (Verdict content : contents) {
            if (content.outcome() == Outcome.ADOPT) {
                refused.add(content.with(Outcome.REJECT));
            }
        }
        return refused;
    }

    /**
     * {@code vedtog, at planen sendes i høring}: adopts what was recommended, where it is of the same words. With a
     * denial or another matter it is a decision of its own.
     */
    private List<Verdict> approved(Said said, List<Verdict> contents) {
        Clause object = said.below().get(0);
        boolean repeated = isRecommended(object);
        for (Verdict content : contents) {
            if (content.outcome().isPutOff() && !repeated || content.outcome() == Outcome.REJECT) {
                return contents;
            }
        }
        boolean named = false;
        for (Word word : object.words()) {
            named |= about.isNamedBy(word)
                    || word.verb().isPresent() && about.recommends(word.verb().get());
        }
        if (said.isNegated() || object.isNegated() && !about.isNegative()) {
            return List.of(DirectVerdict.verdict(
                    named ? Outcome.REJECT : Outcome.DECIDE, said.clause(), objectOf(said), named, "object-clause"));
        }
        boolean instead = said.has(AgreementWords::isInstead);
        for (Word word : object.words()) {
            instead |= AgreementWords.isInstead(word.lower());
        }
        Outcome agreed = about.isOfOtherAmount(object.words()) ? Outcome.AMEND : Outcome.ADOPT;
        Outcome outcome = named && !instead ? agreed : Outcome.DECIDE;
        return List.of(DirectVerdict.verdict(outcome, said.clause(), objectOf(said), false, "object-clause"));
    }

    /** {@code at udkastet sendes til udtalelse}: what is agreed to has the verb of what was recommended. */
    private boolean isRecommended(Clause object) {
        Optional<Predicate> predicate = Predicate.of(object);
        return predicate.isPresent()
                && about.isInPoint(object.words().get(predicate.get().index()));
    }

    /** {@code ønskede ikke at tage stilling}. */
    private static boolean takesStand(Clause clause) {
        boolean stand = false;
        for (Word word : clause.words()) {
            stand |= RecommendationWords.isStand(word.lower());
        }
        return stand && clause.has(Verb.Kind.TAKE);
    }

    private static Clause objectOf(Said said) {
        return said.below().isEmpty() ? said.clause() : said.below().get(0);
    }

    /** What the clauses after {@code at} decide. */
    List<Verdict> contentsOf(Said said) {
        List<Verdict> contents = new ArrayList<>();
        for (Clause clause : said.below()) {
            Optional<Predicate> predicate = clause.isThat() ? Predicate.of(clause) : Optional.empty();
            if (predicate.isEmpty()) {
                continue;
            }
            boolean council = Subject.isCouncil(clause, about.council())
                    || predicate.get().voice() == Predicate.Voice.INFINITIVE;
            verdicts.of(new Said(clause, predicate.get(), List.of(), council, true, about))
                    .filter(found -> counts(found.outcome()))
                    .ifPresent(found -> contents.add(DirectVerdict.verdict(
                                    found.outcome(), said.clause(), clause, found.certain(), concluding(found))
                            .with(scopeOf(found, clause))));
        }
        return contents;
    }

    /** Of several conclusions one that changes an amount is of the point that has an amount. */
    private Scope scopeOf(Verdict found, Clause clause) {
        if (!found.reason().equals(Verdict.CHANGED)) {
            return Scope.ALL;
        }
        Scope named = about.scopes().pointsNamedIn(clause, List.of());
        return named.isAll() ? about.scopes().pointWithAmount() : named;
    }

    private static String concluding(Verdict found) {
        boolean own =
                found.reason().equals(Verdict.COMES_BACK) || found.reason().equals(Verdict.CHANGED);
        return own ? found.reason() : "conclusion";
    }

    /** What was only talked of, or decided in other words, does not count within a conclusion. */
    private boolean counts(Outcome outcome) {
        return !outcome.isInOtherWords() && outcome != Outcome.DISCUSS || about.asks(Action.DECIDE);
    }

    /** {@code har tidligere godkendt}, {@code havde udsat}, {@code var godkendt}. */
    private static boolean isOfOtherTime(Said said) {
        int finite = said.predicate().finite();
        int full = said.predicate().index();
        if (finite < 0 || full == finite && !said.verb().isActive()) {
            return false;
        }
        for (Word word : said.words().subList(Math.min(finite, full), Math.max(finite, full))) {
            if (PutOffWords.isEarlier(word.lower())) {
                return true;
            }
            if (ActorWords.isAdverb(word.lower())) {
                // "Indstillingen var dermed forkastet"
                return false;
            }
        }
        Word auxiliary = said.words().get(finite);
        boolean past = auxiliary.is(Verb.Kind.HAVE, Verb.Form.PAST) || auxiliary.is(Verb.Kind.BE, Verb.Form.PAST);
        // "Herefter var dagsordenen godkendt"
        boolean now = ActorWords.isAdverb(said.words().get(0).lower());
        return full != finite && past && !now;
    }

    /** {@code Godkendt i 2019}, at a meeting in 2021. */
    private boolean isOfEarlierYear(Said said) {
        List<Word> words = said.words();
        int in = said.predicate().index() + 1;
        return in + 1 < words.size()
                && DayWords.isIn(words.get(in).lower())
                && about.isPastYear(YearNumber.of(words.get(in + 1).lower()));
    }
}
