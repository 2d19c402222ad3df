package dk.kkr.answers.decided;

import dk.kkr.model.Recommendation.Action;
import java.util.Optional;

/**
 * What a verb of proposing or recommending decides: the council repeats what it was to recommend, agrees to what was
 * recommended to it, or recommends something else. Fails on a council that tells what it recommended before.
 */
final class ProposalVerdict {
    private ProposalVerdict() {}

    /**
     * {@code KKR anbefaler kommunerne at …} repeats the act; {@code Anbefales} agrees with whom it is recommended to.
     */
    static Optional<Outcome> recommended(Said said) {
        if (said.isNegated() || said.byCouncil() && isDeniedBelow(said)) {
            return Optional.of(Outcome.REJECT);
        }
        Optional<Outcome> wanted = said.byCouncil()
                ? PutOffVerdict.wanted(said).filter(outcome -> outcome != Outcome.REFER)
                : Optional.empty();
        if (wanted.isPresent()) {
            return wanted;
        }
        if (said.byCouncil() || said.is(Predicate.Voice.PASSIVE) || said.is(Predicate.Voice.ELLIPTIC)) {
            // "og indstiller derfor til rådet, at tilskuddet videreføres": something else.
            boolean other = said.byCouncil() && said.hasObjectClause();
            boolean agrees = said.asks(Action.RECOMMEND)
                    || said.asks(Action.APPOINT)
                    || !other && (said.namesItem() || said.beginsWithVerb());
            return Optional.of(agrees ? Outcome.ADOPT : Outcome.DECIDE);
        }
        return Optional.empty();
    }

    /** {@code KKR anbefaler, at planen ikke godkendes}, where the opposite was recommended. */
    private static boolean isDeniedBelow(Said said) {
        return said.about().recommends(said.verb())
                && said.hasObjectClause()
                && said.below().get(0).isNegated()
                && !said.about().isNegative();
    }

    /**
     * {@code Som indstillet}; {@code KKR indstiller Bo Dam til posten}; {@code Udvalget indstiller planen til byrådet}.
     */
    static Optional<Outcome> proposed(Said said) {
        if (said.isAsProposed() && said.is(Predicate.Voice.ELLIPTIC)) {
            return Optional.of(said.isNegated() ? Outcome.REJECT : Outcome.ADOPT);
        }
        if (!said.byCouncil() || said.isNegated()) {
            return Optional.empty();
        }
        return said.asks(Action.APPOINT) ? Optional.of(Outcome.APPOINT) : recommended(said);
    }
}
