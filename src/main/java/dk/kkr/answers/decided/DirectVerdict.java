package dk.kkr.answers.decided;

import dk.kkr.answers.language.Clause;
import dk.kkr.answers.language.Word;
import dk.kkr.profile.ActorWords;
import dk.kkr.profile.AgreementWords;
import dk.kkr.profile.ChangeVerbs;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.ItemNouns;
import dk.kkr.profile.MeetingBodies;
import dk.kkr.profile.PointWords;
import dk.kkr.profile.PutOffWords;
import dk.kkr.profile.RemarkWords;
import dk.kkr.profile.Verb;
import dk.kkr.profile.VoteWords;
import java.util.List;
import java.util.Optional;

/**
 * What the verb or the nouns of one clause decide by themselves: {@code KKR godkendte planen}, {@code Sagen udsættes},
 * {@code Ikke flertal for forslaget}.
 */
final class DirectVerdict {
    private final Case about;

    DirectVerdict(Case about) {
        this.about = about;
    }

    /** The verdict of a clause without a verb. */
    Optional<Verdict> ofNouns(Clause clause) {
        for (Word word : clause.words()) {
            if (word.lower().endsWith("s") && about.repeats(word)) {
                return Optional.of(verdict(
                        clause.isNegated() ? Outcome.REJECT : Outcome.ADOPT, clause, clause, false, "repeated-verb"));
            }
        }
        if (!clause.words().isEmpty()
                && clause.words().get(0).verb().isEmpty()
                && AgreementWords.isRefusal(clause.words().get(0).lower())
                && (clause.words().size() == 1
                        || clause.words().get(1).isMark()
                        || clause.words().get(1).is("på"))) {
            // "Afslag, da midlerne er brugt", "Afslag på ansøgningen"
            Outcome outcome = about.asksToRefuse(clause) ? Outcome.ADOPT : Outcome.REJECT;
            return Optional.of(verdict(outcome, clause, clause, false, "noun"));
        }
        return SupportVerdict.of(clause, about)
                .map(outcome -> verdict(opened(outcome, clause), clause, clause, false, "noun"));
    }

    /** The verdict of a clause with a verb. */
    Optional<Verdict> of(Said said) {
        Optional<Outcome> putOff = PutOffVerdict.of(said);
        if (putOff.isPresent()) {
            boolean certain = (said.namesItem() || said.beginsWithVerb()) && !said.is(Verb.Kind.AWAIT);
            String reason = PutOffVerdict.comesBack(said)
                    ? Verdict.COMES_BACK
                    : PutOffVerdict.awaits(said) ? Verdict.AWAITS : Verdict.PUT_OFF;
            return Optional.of(verdict(putOff.get(), said.clause(), said.clause(), certain, reason));
        }
        if (changesAmount(said) || removesPart(said)) {
            return Optional.of(verdict(Outcome.AMEND, said.clause(), said.clause(), true, Verdict.CHANGED));
        }
        Optional<Outcome> act = mayAct(said) ? ActVerdict.of(said) : Optional.empty();
        return act.isPresent() ? Optional.of(act(said, act.get())) : ofNouns(said.clause());
    }

    /** {@code Beløbet nedsættes til 900.000 kr.}, where another amount was recommended, and not to lower it. */
    private boolean changesAmount(Said said) {
        return ChangeVerbs.are(said.verb())
                && (said.byCouncil() || said.is(Predicate.Voice.PASSIVE) || said.is(Predicate.Voice.ELLIPTIC))
                && !said.isNegated()
                && !about.recommends(said.verb())
                && about.isOfOtherAmount(said.words());
    }

    /** {@code Afsnittet om takster udgår}: of what was recommended, but not to remove it, nor one of several points. */
    private boolean removesPart(Said said) {
        int verb = said.predicate().index();
        boolean part = said.is(Verb.Kind.WITHDRAW)
                && said.is(Predicate.Voice.ACTIVE)
                && said.verb().form() == Verb.Form.PRESENT
                && verb > 0
                && !ClauseWords.limits(said.words().get(0).lower())
                && PointWords.ordinal(said.words().get(verb - 1).lower()).isEmpty();
        return part
                && !said.isNegated()
                && !said.byCouncil()
                && !said.dependent()
                && !about.recommends(said.verb())
                // Not "Ad 2. Bortfalder": the point itself.
                && ScopeReader.of(said.words().subList(0, verb)).isAll();
    }

    private Verdict act(Said said, Outcome outcome) {
        String reason = said.byCouncil() ? "council-verb" : said.predicate().finite() < 0 ? Verdict.BARE : "passive";
        boolean certain = (said.byCouncil() || said.concernsItem())
                && !said.is(Predicate.Voice.MODAL)
                && !said.is(Verb.Kind.SAY)
                && !said.is(Verb.Kind.RECOMMEND)
                && !isOfOtherBody(said);
        Verdict all =
                verdict(opened(changed(said, outcome), said.clause()), said.clause(), said.clause(), certain, reason);
        return outcome.agrees() ? asFarAsSaid(said, all) : all;
    }

    /** {@code Økonomiudvalgets indstilling}, where somebody else's was read: it may say more. */
    private boolean isOfOtherBody(Said said) {
        List<Word> words = said.words();
        for (int i = 1; i < words.size(); i++) {
            String owner = words.get(i - 1).lower();
            boolean body = ItemNouns.isTheRecommendation(words.get(i).lower()) && MeetingBodies.isOne(owner);
            if (body && owner.endsWith("s") && !about.isRecommender(MeetingBodies.nominative(owner))) {
                return true;
            }
        }
        return false;
    }

    /** {@code tiltrådte indstillingen for så vidt angår budgettet}: of that point, or of a part that no point names. */
    private Verdict asFarAsSaid(Said said, Verdict all) {
        Optional<Scope> concerned = about.scopes().concernedBy(said.words());
        if (concerned.isPresent()) {
            return concerned.get().isAll() ? all.with(Outcome.PART) : all.with(concerned.get());
        }
        return all;
    }

    /** To refuse what was only to be discussed, or left open, is a decision; but not of the recommendation itself. */
    private Outcome opened(Outcome outcome, Clause clause) {
        if (outcome != Outcome.REJECT || !about.isOpen()) {
            return outcome;
        }
        for (Word word : clause.words()) {
            if (ItemNouns.isTheRecommendation(word.lower())) {
                return outcome;
            }
        }
        return Outcome.DECIDE;
    }

    /** {@code Den reviderede indstilling blev vedtaget}, {@code delvist tiltrådt}, {@code vedtog at udsætte sagen}. */
    private Outcome changed(Said said, Outcome outcome) {
        if (outcome != Outcome.ADOPT) {
            return outcome;
        }
        if (said.has(AgreementWords::isPartly) || isPartitive(said)) {
            return Outcome.PART;
        }
        return isChangedForm(said) || isOfOtherAmount(said) ? Outcome.AMEND : outcome;
    }

    /** {@code anbefaler kommunerne at betale 2 kr.}, where another amount was recommended. */
    private boolean isOfOtherAmount(Said said) {
        boolean other = about.isOfOtherAmount(said.words());
        for (Clause object : said.below()) {
            other |= object.isThat() && about.isOfOtherAmount(object.words());
        }
        return other;
    }

    /** {@code Tre af de fire forslag blev godkendt}: not all of what the council agreed to. */
    private static boolean isPartitive(Said said) {
        List<Word> words = said.words();
        for (int i = 0; i + 1 < said.predicate().finite(); i++) {
            if (words.get(i + 1).is("af")
                    && AgreementWords.isAmount(words.get(i).lower())) {
                return !said.byCouncil();
            }
        }
        return false;
    }

    private boolean isChangedForm(Said said) {
        List<Word> words = said.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean noun = about.isNamedBy(words.get(i + 1)) || words.get(i + 1).is("form");
            if (noun && RemarkWords.isChanged(words.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** {@code Ad b. Bo Dam afløser Ib Lund}: who comes does it; not {@code Post Udpeget Afløser}, a table's head. */
    private static boolean fills(Said said) {
        boolean comes = said.is(Verb.Kind.SUCCEED) || said.is(Verb.Kind.ENTER);
        return comes
                && said.verb().form() == Verb.Form.PRESENT
                && !said.words().get(said.predicate().index()).capital();
    }

    /** The council in the active, or a motion that falls; the item in the passive; of modals only {@code kan}. */
    private static boolean mayAct(Said said) {
        return switch (said.predicate().voice()) {
            case ACTIVE -> said.byCouncil() || VoteWords.fall(said.verb()) || fills(said);
            case MODAL ->
                ActorWords.isAbility(said.words().get(said.predicate().finite()).lower())
                        && (said.byCouncil() || said.verb().isPassive())
                        && !said.has(PutOffWords::isOnlyThen);
            case INFINITIVE -> said.dependent();
            case PASSIVE, ELLIPTIC -> true;
        };
    }

    /** Proved by a clause through its object, or by the object through the clause: {@code At …, blev besluttet}. */
    static Verdict verdict(Outcome outcome, Clause clause, Clause object, boolean certain, String reason) {
        boolean before = object.start() < clause.start();
        int from = before ? object.start() : clause.start();
        int to = before ? clause.end() : object.end();
        return new Verdict(outcome, Scope.ALL, from, to, certain, reason);
    }
}
