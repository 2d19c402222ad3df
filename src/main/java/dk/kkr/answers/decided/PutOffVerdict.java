package dk.kkr.answers.decided;

import dk.kkr.answers.language.Word;
import dk.kkr.model.Recommendation.Action;
import dk.kkr.profile.ActorWords;
import dk.kkr.profile.AgreementWords;
import dk.kkr.profile.ItemNouns;
import dk.kkr.profile.MeetingBodies;
import dk.kkr.profile.MeetingNoun;
import dk.kkr.profile.PutOffWords;
import dk.kkr.profile.RecommendationWords;
import dk.kkr.profile.RemarkWords;
import dk.kkr.profile.Verb;
import java.util.List;
import java.util.Optional;

/**
 * Whether a clause puts the item off, sends it on or takes it from the agenda: {@code Sagen udsættes},
 * {@code Oversendes til byrådet}, {@code Punktet udgik}, {@code KKR tog ikke stilling}, {@code Det forelægges på ny}.
 * Only of the item itself: {@code ikrafttrædelsen udsættes} does not. Fails on a matter with another name than the
 * title's.
 */
final class PutOffVerdict {
    /** In letters; shorter names, {@code KL}, are not looked for in what was recommended. */
    private static final int SHORTEST = 5;

    private PutOffVerdict() {}

    static Optional<Outcome> of(Said said) {
        if (said.is(Verb.Kind.SEND)) {
            return sent(said);
        }
        if (said.is(Verb.Kind.WITHDRAW)) {
            return withdrawn(said);
        }
        if (goesBack(said)) {
            return Optional.of(Outcome.REFER);
        }
        if (said.is(Verb.Kind.POSTPONE)) {
            return postponed(said);
        }
        if (said.is(Verb.Kind.WISH)) {
            return wished(said);
        }
        if (said.is(Verb.Kind.TAKE) && said.has(ItemNouns::isAgenda) && said.has("af") && said.concernsItem()) {
            return Optional.of(Outcome.WITHDRAW);
        }
        if (comesBack(said) && said.about().asksToPutOff()) {
            return Optional.of(Outcome.ADOPT);
        }
        return isLeftOpen(said) || isAtRest(said) || comesBack(said) ? Optional.of(Outcome.POSTPONE) : Optional.empty();
    }

    /** {@code Punktet afventer en undersøgelse}; not {@code vente med fordelingen til mødet}. */
    static boolean awaits(Said said) {
        return said.is(Verb.Kind.AWAIT) && !said.has("med");
    }

    /** {@code Sagen går derfor tilbage til styregruppen}: the item is the subject, and another body gets it. */
    private static boolean goesBack(Said said) {
        return said.clause().words().subList(0, said.predicate().index()).haveAny(ItemNouns::isWholeItem)
                && said.is(Verb.Kind.OTHER)
                && said.verb().isActive()
                && said.has(PutOffWords::isBack)
                && receiver(said).filter(to -> isOtherBody(to, said)).isPresent()
                && !said.isNegated();
    }

    private static boolean isOtherBody(Word word, Said said) {
        return (word.capital() || MeetingBodies.isOne(word.lower()))
                && !said.about().council().is(word);
    }

    /** {@code Sagen blev stillet i bero}; not {@code har ligget i bero}. */
    private static boolean isAtRest(Said said) {
        int finite = said.predicate().finite();
        boolean put = said.verb().isPassive()
                || finite >= 0 && said.words().get(finite).is(Verb.Kind.BECOME)
                || said.is(Predicate.Voice.ELLIPTIC);
        return put && said.clause().words().havePair(PutOffWords::isAtRest) && said.concernsItem() && !said.isNegated();
    }

    /** {@code Byrådet ønsker sagen genoptaget}, {@code … sendt i høring}. */
    private static Optional<Outcome> wished(Said said) {
        return said.byCouncil() ? wanted(said) : Optional.empty();
    }

    /**
     * What is to become of the item, unless it was recommended: {@code ønsker sagen genoptaget}, {@code indstiller
     * planen forkastet}.
     */
    static Optional<Outcome> wanted(Said said) {
        List<Word> words = said.words();
        boolean item = said.namesItem() && !said.isNegated();
        for (Word word : item ? words.subList(said.predicate().index() + 1, words.size()) : List.<Word>of()) {
            Optional<Verb> participle = word.verb().filter(verb -> verb.form() == Verb.Form.PARTICIPLE);
            Optional<Outcome> outcome = participle.flatMap(Outcome::against);
            if (outcome.isPresent()) {
                return said.about().recommends(participle.get()) ? Optional.of(Outcome.ADOPT) : outcome;
            }
        }
        return Optional.empty();
    }

    /** What was recommended to be put off is agreed to by putting it off. */
    private static Optional<Outcome> postponed(Said said) {
        // "Bestyrelsen har udsat sagen": somebody else's own matter.
        boolean byOthers = said.is(Predicate.Voice.ACTIVE) && !said.byCouncil() && !said.has(ActorWords::isChair);
        boolean part = !said.namesItem() && said.verb().form() == Verb.Form.PASSIVE && nounFollows(said);
        if (said.isNegated() || byOthers || part || !said.concernsItem()) {
            return Optional.empty();
        }
        return Optional.of(said.about().recommends(said.verb()) ? Outcome.ADOPT : Outcome.POSTPONE);
    }

    private static Optional<Outcome> sent(Said said) {
        // "Bemærkninger til planen sendes til sekretariatet": not the item.
        boolean note = RemarkWords.isNote(said.words().get(0).lower());
        if (note || said.has(PutOffWords::isInformation)) {
            return Optional.empty();
        }
        // "Brevet sendes", where sending it was recommended; what is sent back, or to somebody else, is not.
        boolean same = said.about().recommends(said.verb()) && !said.has(PutOffWords::isBack) && !isSentElsewhere(said);
        if (same && said.concernsItem()) {
            return Optional.of(said.isNegated() ? Outcome.REJECT : Outcome.ADOPT);
        }
        boolean on = receiver(said).isPresent() || said.has(PutOffWords::isBack) || said.has(PutOffWords::isHearing);
        // "Kommunerne sender bemærkninger", "kan sende": somebody else does.
        boolean active = said.is(Predicate.Voice.ACTIVE) || said.is(Predicate.Voice.MODAL);
        boolean byStaff = active && !said.verb().isPassive() && !said.byCouncil();
        return on && !byStaff && !said.isNegated() && said.concernsItem()
                ? Optional.of(Outcome.REFER)
                : Optional.empty();
    }

    /** To a body that nothing recommended names. */
    private static boolean isSentElsewhere(Said said) {
        return receiver(said)
                .filter(noun ->
                        noun.lower().length() >= SHORTEST && !said.about().isNamedBy(noun))
                .isPresent();
    }

    /** To whom: {@code henvises til udvalget}; what is sent {@code til at søge puljen} goes to no body. */
    private static Optional<Word> receiver(Said said) {
        int noun = said.clause().indexOf("til", said.predicate().index()) + 1;
        return noun > 0 && noun < said.words().size()
                ? Optional.of(said.words().get(noun)).filter(word -> !word.isMark())
                : Optional.empty();
    }

    private static Optional<Outcome> withdrawn(Said said) {
        boolean drawn = said.verb().form() == Verb.Form.PARTICIPLE
                || said.has(PutOffWords::isBack)
                || said.has(ItemNouns::isAgenda)
                || !said.byCouncil();
        // "Konferencen aflyses", where a point has a conference.
        boolean named = said.verb().form() == Verb.Form.PASSIVE && said.namesItem();
        return drawn && !said.isNegated() && (named || isItemItself(said))
                ? Optional.of(Outcome.WITHDRAW)
                : Optional.empty();
    }

    /** An amount that {@code udgår} is an amendment; only the item itself is withdrawn. */
    private static boolean isItemItself(Said said) {
        for (Word word : said.words()) {
            if (ItemNouns.isItem(word.lower())) {
                return true;
            }
        }
        // "Ad 2. Bortfalder"
        return said.beginsWithPoint() || said.beginsWithVerb() && !hasSubjectAfter(said);
    }

    /** {@code Dog udgår afsnit 3}: something else than the item. */
    private static boolean hasSubjectAfter(Said said) {
        return said.verb().isActive() && nounFollows(said);
    }

    /**
     * {@code , dog udskydes renoveringen}: behind the verb, which is not the clause's first word, stands what it is of.
     */
    private static boolean nounFollows(Said said) {
        int next = said.predicate().index() + 1;
        return next > 1
                && next < said.words().size()
                && !said.words().get(next).isMark()
                && !ActorWords.isPreposition(said.words().get(next).lower());
    }

    /** {@code KKR tog ikke stilling}, {@code Punktet blev ikke nået}, {@code Udpegningen udestår}. */
    private static boolean isLeftOpen(Said said) {
        if (said.isNegated()) {
            return said.is(Verb.Kind.TAKE)
                            && said.has(RecommendationWords::isStand)
                            && (said.byCouncil() || said.concernsItem())
                    || (said.is(Verb.Kind.REACH) && !said.has(AgreementWords::isSupport) || said.is(Verb.Kind.BRING))
                            && said.concernsItem()
                            && !said.about().recommends(said.verb());
        }
        // "Udvalget afventer evalueringen": what was only to be noted is not left open by it.
        boolean noted = said.byCouncil() && said.asks(Action.NOTE);
        return said.is(Verb.Kind.AWAIT) && !isExpected(said) && said.concernsItem() && !noted;
    }

    /** {@code Det forelægges på ny}, {@code KKR vender tilbage til sagen}, {@code Sagen tages op på næste møde}. */
    static boolean comesBack(Said said) {
        if (said.isNegated()) {
            return false;
        }
        if (said.is(Verb.Kind.RETURN)) {
            return said.has(PutOffWords::isBack) && said.has("til") && said.byCouncil() && isItemItself(said);
        }
        boolean appoints = said.is(Verb.Kind.APPOINT)
                && said.asks(Action.APPOINT)
                && said.verb().isPassive();
        boolean brings = said.is(Verb.Kind.BRING);
        boolean up = said.is(Verb.Kind.TAKE) && said.has("op");
        // "Referatet godkendes på næste møde"
        boolean later = said.is(Verb.Kind.APPROVE)
                && said.verb().form() == Verb.Form.PASSIVE
                && said.has(MeetingNoun::isNext)
                && said.has(PutOffWords::isMeeting);
        if (later && said.concernsItem()) {
            return true;
        }
        boolean again = said.isAgain()
                || (brings || up) && said.has("på") && said.has(PutOffWords::isMeeting)
                || up && isOnDay(said) && (said.beginsWithVerb() || said.hasPronoun() || namesWhole(said));
        return (brings || appoints || said.is(Verb.Kind.TAKE) || said.is(Verb.Kind.DISCUSS))
                && again
                && !said.is(Predicate.Voice.ELLIPTIC)
                && said.predicate().verb().form() != Verb.Form.PAST
                && isPresent(said)
                && (appoints || takesUp(said) || isItemItself(said) || said.hasPronoun() || namesPoint(said));
    }

    /** {@code Tidsplanen forelægges på ny}, where one of several points has it. */
    private static boolean namesPoint(Said said) {
        return !said.about().scopes().pointsNamedIn(said.clause(), List.of()).isAll();
    }

    /** {@code KKR venter sig meget}, {@code Sagen venter på svar}; only what one may or must wait with is put off. */
    private static boolean isExpected(Said said) {
        return PutOffWords.isWait(said.verb())
                && !said.is(Predicate.Voice.MODAL)
                && !said.is(Predicate.Voice.INFINITIVE);
    }

    private static boolean namesWhole(Said said) {
        return said.clause().words().haveAny(ItemNouns::isWholeItem);
    }

    /** {@code Tages op den 13. november}. */
    private static boolean isOnDay(Said said) {
        List<Word> words = said.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).is("den") && words.get(i + 1).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** {@code Udvalget tager temaet op på ny}. */
    private static boolean takesUp(Said said) {
        return said.byCouncil() && said.is(Verb.Kind.TAKE) && said.has("op");
    }

    private static boolean isPresent(Said said) {
        int finite = said.predicate().finite();
        return finite < 0
                || !said.words().get(finite).is(Verb.Form.PAST)
                        && !said.words().get(finite).is(Verb.Form.PASSIVE_PAST);
    }
}
