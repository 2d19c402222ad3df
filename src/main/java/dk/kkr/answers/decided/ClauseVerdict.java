package dk.kkr.answers.decided;

import dk.kkr.answers.language.Clause;
import dk.kkr.answers.language.Word;
import dk.kkr.model.Recommendation.Action;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.DecisionWords;
import dk.kkr.profile.Verb;
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

    ClauseVerdict(Case about) {
        this.about = about;
    }

    /** The verdicts of a clause with a verb: several where what was concluded has several parts. */
    List<Verdict> of(Said said) {
        if (isOfOtherTime(said)
                || Subject.isDoneByOthers(said.clause(), said.predicate().index(), about.council())) {
            return List.of();
        }
        List<Verdict> concluded = concludes(said) ? concluded(said) : List.of();
        return concluded.isEmpty() ? direct(said).map(List::of).orElse(List.of()) : concluded;
    }

    /** The verdict of a clause without a verb. */
    Optional<Verdict> ofNouns(Clause clause) {
        return SupportVerdict.of(clause, about).map(outcome -> verdict(outcome, clause, clause, false, "noun"));
    }

    /** Whether a clause gives what follows {@code at} the council's weight. */
    boolean concludes(Said said) {
        return said.is(Verb.Kind.CONCLUDE) || said.is(Verb.Kind.ESTABLISH) || decides(said) || agrees(said);
    }

    private static boolean decides(Said said) {
        boolean verb = said.is(Verb.Kind.RESOLVE) || said.is(Verb.Kind.APPROVE) && isObjectClause(said);
        return verb && (!said.is(Predicate.Voice.ACTIVE) || said.byCouncil());
    }

    /** {@code vedtog, at …}, {@code vedtog i stedet at …}: what was approved is the clause, and no noun before it. */
    private static boolean isObjectClause(Said said) {
        if (said.below().isEmpty() || !said.below().get(0).opener().equals(ClauseWords.THAT)) {
            return false;
        }
        for (Word word :
                said.words().subList(said.predicate().index() + 1, said.words().size())) {
            boolean small = word.isMark() || word.lower().length() < 4 || DecisionWords.isInstead(word.lower());
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
                && said.has(DecisionWords::isAgreement)
                && SupportVerdict.of(said.clause(), about).equals(Optional.of(Outcome.DECIDE));
    }

    /** {@code Der var opbakning til at arbejde videre}. */
    private static boolean isSupportFor(Said said) {
        List<Word> words = said.words();
        int last = words.size() - 1;
        boolean clause = !said.below().isEmpty() && said.below().get(0).opener().equals(ClauseWords.THAT);
        return clause
                && !said.isNegated()
                && said.is(Verb.Kind.BE)
                && last > 0
                && words.get(last).is("til")
                && DecisionWords.isSupport(words.get(last - 1).lower());
    }

    private List<Verdict> concluded(Said said) {
        List<Verdict> contents = contentsOf(said);
        if (said.is(Verb.Kind.ESTABLISH)) {
            return contents;
        }
        if (said.is(Verb.Kind.APPROVE)) {
            return approved(said, contents);
        }
        if (said.isNegated()) {
            return denied(contents);
        }
        boolean repeats = about.recommends(said.verb()) && said.byCouncil();
        return contents.isEmpty()
                ? List.of(verdict(
                        repeats ? Outcome.ADOPT : Outcome.DECIDE, said.clause(), objectOf(said), true, "conclusion"))
                : contents;
    }

    /** {@code besluttede ikke at følge indstillingen}. */
    private static List<Verdict> denied(List<Verdict> contents) {
        List<Verdict> refused = new ArrayList<>();
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
        for (Verdict content : contents) {
            if (content.outcome().isPutOff() || content.outcome() == Outcome.REJECT) {
                return contents;
            }
        }
        boolean named = false;
        for (Word word : object.words()) {
            named |= about.isNamedBy(word)
                    || word.verb().isPresent() && about.recommends(word.verb().get());
        }
        if (said.isNegated() || object.isNegated() && !about.isNegative()) {
            return List.of(verdict(
                    named ? Outcome.REJECT : Outcome.DECIDE, said.clause(), objectOf(said), named, "object-clause"));
        }
        boolean instead = said.has(DecisionWords::isInstead);
        Outcome outcome = named && !instead ? Outcome.ADOPT : Outcome.DECIDE;
        return List.of(verdict(outcome, said.clause(), objectOf(said), false, "object-clause"));
    }

    private static Clause objectOf(Said said) {
        return said.below().isEmpty() ? said.clause() : said.below().get(0);
    }

    /** What the clauses after {@code at} decide. */
    List<Verdict> contentsOf(Said said) {
        List<Verdict> contents = new ArrayList<>();
        for (Clause clause : said.below()) {
            Optional<Predicate> predicate =
                    clause.opener().equals(ClauseWords.THAT) ? Predicate.of(clause) : Optional.empty();
            if (predicate.isEmpty()) {
                continue;
            }
            boolean council = Subject.isCouncil(clause, about.council())
                    || predicate.get().voice() == Predicate.Voice.INFINITIVE;
            direct(new Said(clause, predicate.get(), List.of(), council, true, about))
                    .filter(found -> counts(found.outcome()))
                    .ifPresent(found -> contents.add(
                            verdict(found.outcome(), said.clause(), clause, found.certain(), "conclusion")));
        }
        return contents;
    }

    /** What was only talked of, or decided in other words, does not count within a conclusion. */
    private boolean counts(Outcome outcome) {
        return outcome != Outcome.DECIDE && outcome != Outcome.DISCUSS || about.asks(Action.DECIDE);
    }

    private Optional<Verdict> direct(Said said) {
        Optional<Outcome> putOff = PutOffVerdict.of(said);
        if (putOff.isPresent()) {
            boolean certain = (said.namesItem() || said.beginsWithVerb()) && !said.is(Verb.Kind.AWAIT);
            return Optional.of(verdict(putOff.get(), said.clause(), said.clause(), certain, "put-off"));
        }
        Optional<Outcome> act = mayAct(said) ? ActVerdict.of(said) : Optional.empty();
        return act.isPresent() ? Optional.of(act(said, act.get())) : ofNouns(said.clause());
    }

    private Verdict act(Said said, Outcome outcome) {
        String reason = said.byCouncil() ? "council-verb" : said.predicate().finite() < 0 ? "bare-verb" : "passive";
        boolean certain = (said.byCouncil() || said.concernsItem())
                && !said.is(Predicate.Voice.MODAL)
                && !said.is(Verb.Kind.SAY)
                && !said.is(Verb.Kind.RECOMMEND);
        return verdict(changed(said, outcome), said.clause(), said.clause(), certain, reason);
    }

    /** {@code Den reviderede indstilling blev vedtaget}, {@code delvist tiltrådt}, {@code vedtog at udsætte sagen}. */
    private Outcome changed(Said said, Outcome outcome) {
        if (outcome != Outcome.ADOPT) {
            return outcome;
        }
        if (said.has(DecisionWords::isPartly)) {
            return Outcome.PART;
        }
        return isChangedForm(said) ? Outcome.AMEND : outcome;
    }

    private boolean isChangedForm(Said said) {
        List<Word> words = said.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean noun = about.isNamedBy(words.get(i + 1)) || words.get(i + 1).is("form");
            if (noun && DecisionWords.isChanged(words.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** The council in the active, the item in the passive; of modals only {@code kan}. */
    private static boolean mayAct(Said said) {
        return switch (said.predicate().voice()) {
            case ACTIVE -> said.byCouncil();
            case MODAL ->
                DecisionWords.isAbility(
                                said.words().get(said.predicate().finite()).lower())
                        && (said.byCouncil() || said.verb().isPassive());
            case INFINITIVE -> said.dependent();
            case PASSIVE, ELLIPTIC -> true;
        };
    }

    /** {@code har tidligere godkendt}, {@code havde udsat}, {@code var godkendt}. */
    private static boolean isOfOtherTime(Said said) {
        int finite = said.predicate().finite();
        int full = said.predicate().index();
        if (finite < 0 || full == finite && !said.verb().isActive()) {
            return false;
        }
        for (Word word : said.words().subList(Math.min(finite, full), Math.max(finite, full))) {
            if (DecisionWords.isEarlier(word.lower())) {
                return true;
            }
        }
        Word auxiliary = said.words().get(finite);
        boolean past = auxiliary.is(Verb.Kind.HAVE, Verb.Form.PAST) || auxiliary.is(Verb.Kind.BE, Verb.Form.PAST);
        return full != finite && past;
    }

    /** Proved by a clause through its object, or by the object through the clause: {@code At …, blev besluttet}. */
    private static Verdict verdict(Outcome outcome, Clause clause, Clause object, boolean certain, String reason) {
        boolean before = object.start() < clause.start();
        int from = before ? object.start() : clause.start();
        int to = before ? clause.end() : object.end();
        return new Verdict(outcome, Scope.ALL, from, to, certain, reason);
    }
}
