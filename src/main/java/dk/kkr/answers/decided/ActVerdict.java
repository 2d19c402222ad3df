package dk.kkr.answers.decided;

import dk.kkr.answers.language.Word;
import dk.kkr.model.Recommendation.Action;
import dk.kkr.profile.AgreementWords;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.ItemNouns;
import dk.kkr.profile.MeetingNoun;
import dk.kkr.profile.PostRoles;
import dk.kkr.profile.Verb;
import dk.kkr.profile.VoteWords;
import java.util.List;
import java.util.Optional;

/**
 * What the full verb of a clause decides: the council's own, {@code KKR godkendte planen}, or in the passive the
 * item's, {@code Planen blev godkendt}, {@code Godkendt}. With a denial agreement is refusal. Fails on irony.
 */
final class ActVerdict {
    private ActVerdict() {}

    static Optional<Outcome> of(Said said) {
        return switch (said.verb().kind()) {
            case APPROVE -> agreed(said);
            case FOLLOW -> follows(said) ? agreed(said) : Optional.empty();
            case SUPPORT -> supported(said);
            case REJECT -> rejected(said);
            case DISCUSS -> said.isNegated() ? Optional.empty() : Optional.of(Outcome.DISCUSS);
            case TAKE -> taken(said);
            case NOTE ->
                said.byCouncil() || isImpersonal(said) || isOfItem(said) ? Optional.of(Outcome.NOTE) : Optional.empty();
            case RECOMMEND -> ProposalVerdict.recommended(said);
            case PROPOSE -> ProposalVerdict.proposed(said);
            case APPOINT -> appointed(said);
            case ENTER, SUCCEED -> said.asks(Action.APPOINT) ? Optional.of(Outcome.APPOINT) : Optional.empty();
            case DELEGATE -> delegated(said);
            case DECIDE, RESOLVE, CHANGE -> decided(said);
            case REQUEST -> decided(said).map(outcome -> outcome == Outcome.DECIDE ? Outcome.REQUEST : outcome);
            case SAY -> spoken(said);
            case VOTE -> voted(said);
            case CARRY -> carried(said);
            case WITHDRAW -> isMeetingCancelled(said) ? Optional.of(Outcome.DECIDE) : Optional.empty();
            case OTHER -> other(said);
            case BRING -> repeated(said);
            default -> Optional.empty();
        };
    }

    /** {@code Formandskabet blev bemyndiget}: repeats what was recommended, or is a decision of its own. */
    private static Optional<Outcome> delegated(Said said) {
        if (said.isNegated()) {
            return Optional.empty();
        }
        return Optional.of(said.about().recommends(said.verb()) ? Outcome.ADOPT : Outcome.DELEGATE);
    }

    /** {@code fulgte indstillingen}, {@code sluttede op om planen}. */
    private static boolean follows(Said said) {
        return hasRecommendation(said) && !said.has("op") || isAlone(said) || Backing.isUpFor(said);
    }

    /** {@code KKR gav sin godkendelse}. */
    private static Optional<Outcome> carried(Said said) {
        if (makesAppointments(said)) {
            return Optional.of(Outcome.APPOINT);
        }
        return said.byCouncil() && Backing.isGiven(said) ? agreed(said) : repeated(said);
    }

    /** {@code kunne ikke gå ind for}. */
    private static Optional<Outcome> other(Said said) {
        if (VoteWords.fall(said.verb())) {
            return fallen(said);
        }
        return Backing.isInFor(said) ? agreed(said) : repeated(said);
    }

    /** {@code Forslaget faldt dermed}. */
    private static Optional<Outcome> fallen(Said said) {
        return said.has(ItemNouns::isRecommendation) && !said.isNegated()
                ? Optional.of(Outcome.REJECT)
                : Optional.empty();
    }

    /** {@code Mødet den 25. november aflyses}. */
    private static boolean isMeetingCancelled(Said said) {
        return said.has(MeetingNoun::isOne) && said.verb().form() == Verb.Form.PASSIVE && !said.isNegated();
    }

    /** {@code Følges}, {@code Følges ikke}; not {@code Følges op af sekretariatet}. */
    private static boolean isAlone(Said said) {
        for (Word word : said.words()) {
            if (word.verb().isEmpty() && !word.isMark() && !ClauseWords.negates(word.lower())) {
                return false;
            }
        }
        return said.verb().isPassive();
    }

    /** {@code Der blev kvitteret for oplægget}. */
    private static boolean isImpersonal(Said said) {
        return said.has("der") && said.is(Predicate.Voice.PASSIVE) && !said.isNegated();
    }

    /** {@code Notatet blev noteret}. */
    private static boolean isOfItem(Said said) {
        return said.is(Predicate.Voice.PASSIVE) && said.namesItem() && !said.isNegated();
    }

    private static Optional<Outcome> repeated(Said said) {
        return repeats(said) ? agreed(said) : Optional.empty();
    }

    /** {@code KKR foretog følgende udpegninger}. */
    private static boolean makesAppointments(Said said) {
        return (said.byCouncil() || said.is(Predicate.Voice.PASSIVE))
                && said.asks(Action.APPOINT)
                && !said.isNegated()
                && said.has(ItemNouns::isAppointing);
    }

    /** {@code Allerød Kommune optages som medlem}, where that was recommended; what is done already is a report. */
    private static boolean repeats(Said said) {
        boolean passive = !said.is(Predicate.Voice.ACTIVE) && !isPerfect(said);
        return (said.byCouncil() || passive) && said.about().recommends(said.verb());
    }

    /** A refusal that was recommended is agreed to by refusing: {@code Ansøgningen blev afslået}. */
    private static Optional<Outcome> rejected(Said said) {
        if (said.isNegated()) {
            return Optional.empty();
        }
        return Optional.of(
                said.about().asksToRefuse(said.clause()) && !hasWholeRecommendation(said)
                        ? Outcome.ADOPT
                        : Outcome.REJECT);
    }

    /** {@code bakker op om planen}; support for a process or a person decides nothing. */
    private static Optional<Outcome> supported(Said said) {
        return said.namesItem() ? agreed(said) : Optional.empty();
    }

    /**
     * Where a refusal was recommended, agreement to the matter itself, {@code Ansøgningen imødekommes}, is its
     * opposite.
     */
    private static Optional<Outcome> agreed(Said said) {
        // "besluttede at imødekomme ansøgningen" says of what, other than "Imødekommet".
        boolean alone = said.beginsWithVerb() && !(said.is(Predicate.Voice.INFINITIVE) && said.namesItem())
                || said.beginsWithPoint();
        boolean opposite =
                !alone && !hasWholeRecommendation(said) && said.about().asksToRefuse(said.clause());
        return Optional.of(said.isNegated() != opposite ? Outcome.REJECT : Outcome.ADOPT);
    }

    /** {@code indstillingen}; not {@code forslaget}, where it was recommended to refuse a proposal. */
    private static boolean hasWholeRecommendation(Said said) {
        for (Word word : said.words()) {
            if (ItemNouns.isTheRecommendation(word.lower())
                    || ItemNouns.isRecommendation(word.lower()) && !said.about().isInPoint(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasRecommendation(Said said) {
        for (Word word : said.words()) {
            if (ItemNouns.isRecommendation(word.lower())) {
                return true;
            }
        }
        return false;
    }

    /** {@code tog orienteringen til efterretning}, {@code taget ad notam}. */
    private static Optional<Outcome> taken(Said said) {
        for (Word word : said.words()) {
            if (AgreementWords.isNoted(word.lower())) {
                return Optional.of(said.isNegated() ? Outcome.REJECT : Outcome.NOTE);
            }
        }
        return Optional.empty();
    }

    /** {@code KKR udpegede Bo Dam}; {@code KKR valgte model B} decides in words of its own. */
    private static Optional<Outcome> appointed(Said said) {
        if (said.isNegated() || said.is(Predicate.Voice.MODAL)) {
            return Optional.empty();
        }
        boolean post = !said.verb().isChoice() || said.asks(Action.APPOINT);
        for (Word word : said.words()) {
            post |= PostRoles.of(word.lower()).isPresent();
        }
        if (post && isInstead(said)) {
            return Optional.of(Outcome.AMEND);
        }
        return post ? Optional.of(Outcome.APPOINT) : decided(said);
    }

    /** {@code KKR udpegede i stedet Bo Dam}; not {@code i stedet for Ib Lund}, who leaves. */
    private static boolean isInstead(Said said) {
        List<Word> words = said.words();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).lower();
            String next = i + 1 < words.size() ? words.get(i + 1).lower() : "";
            if (AgreementWords.isInstead(word) && !AgreementWords.isInsteadOf(word, next)) {
                return said.asks(Action.APPOINT);
            }
        }
        return false;
    }

    /** {@code KKR nedsætter et udvalg}, {@code Der afsættes 2 mio. kr.}: adopts a recommendation with the same verb. */
    private static Optional<Outcome> decided(Said said) {
        if ((said.is(Verb.Kind.CHANGE) || isMeetingHeld(said)) && !said.byCouncil()) {
            return Optional.empty();
        }
        if (said.isNegated()) {
            return said.about().recommends(said.verb()) && (said.byCouncil() || isThere(said))
                    ? Optional.of(Outcome.REJECT)
                    : Optional.empty();
        }
        if (said.about().recommends(said.verb())) {
            return Optional.of(Outcome.ADOPT);
        }
        return said.byCouncil() || isDecreed(said) ? Optional.of(Outcome.DECIDE) : Optional.empty();
    }

    /** {@code Næste møde afholdes den 20. juni}. */
    private static boolean isMeetingHeld(Said said) {
        for (Word word : said.words().subList(0, Math.max(0, said.predicate().finite()))) {
            if (MeetingNoun.isOne(word.lower())) {
                return MeetingNoun.isHeld(said.verb());
            }
        }
        return false;
    }

    /** {@code Der nedsættes et udvalg}; a perfect, {@code der er etableret en hotline}, only reports. */
    private static boolean isDecreed(Said said) {
        return isThere(said) || said.concernsItem() && !said.is(Predicate.Voice.ACTIVE) && !isPerfect(said);
    }

    private static boolean isThere(Said said) {
        return said.has("der") && said.verb().form() == Verb.Form.PASSIVE;
    }

    private static boolean isPerfect(Said said) {
        int finite = said.predicate().finite();
        return finite >= 0 && said.words().get(finite).is(Verb.Kind.BE);
    }

    /** {@code Et enigt råd stemte for indstillingen}. */
    private static Optional<Outcome> voted(Said said) {
        if (!said.byCouncil() || !said.namesItem()) {
            return Optional.empty();
        }
        for (Word word :
                said.words().subList(said.predicate().index(), said.words().size())) {
            if (VoteWords.areAgainst(word.lower()) || VoteWords.areFor(word.lower())) {
                return Optional.of(VoteWords.areFor(word.lower()) == said.isNegated() ? Outcome.REJECT : Outcome.ADOPT);
            }
        }
        return Optional.empty();
    }

    /**
     * {@code meddelte samtykke}, {@code peger på Bo Dam} where names are asked for; {@code KKR fremhævede}, where a
     * debate was.
     */
    private static Optional<Outcome> spoken(Said said) {
        if (said.byCouncil() && said.has(AgreementWords::isConsent)) {
            return agreed(said);
        }
        if (said.byCouncil() && said.verb().pointsOut() && said.asks(Action.APPOINT) && !said.isNegated()) {
            return Optional.of(Outcome.APPOINT);
        }
        boolean views = said.byCouncil() && said.verb().isActive();
        return views ? Optional.of(Outcome.DISCUSS) : Optional.empty();
    }
}
