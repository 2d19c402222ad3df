package dk.kkr.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was decided on an item.
 *
 * @param follows whether the recommendation was followed; empty where the item has none
 * @param vote on the recommendation or one of its points
 * @param deferredTo the day on which the item, or a point of it, comes back
 * @param referredTo the body to which it was sent, as printed
 * @param positions of named voters
 * @param remarks what goes with the decision
 */
public record Resolution(
        Result result,
        Optional<Follows> follows,
        Vote vote,
        Optional<LocalDate> deferredTo,
        Optional<String> referredTo,
        List<Position> positions,
        List<Remark> remarks,
        Fact fact) {
    public Resolution {
        positions = List.copyOf(positions);
        remarks = List.copyOf(remarks);
    }

    /** The same decision, of which the names of those who were appointed are the only words. */
    public Resolution appointed(Optional<Follows> followed, Fact proof) {
        Fact names = new Fact(proof.section(), proof.quote(), proof.lines(), Fact.Certainty.LIKELY, "appointments");
        return new Resolution(Result.APPOINTED, followed, vote, deferredTo, referredTo, positions, remarks, names);
    }

    /** The same decision, which follows the recommendation otherwise than its words say. */
    public Resolution following(Follows followed) {
        return new Resolution(result, Optional.of(followed), vote, deferredTo, referredTo, positions, remarks, fact);
    }

    /** What was decided. */
    public enum Result {
        ADOPTED,
        ADOPTED_AMENDED,
        ADOPTED_IN_PART,
        REJECTED,
        NOTED,
        DISCUSSED,
        DECIDED,
        APPOINTED,
        POSTPONED,
        REFERRED,
        WITHDRAWN,
        /** There is text, but nothing in it decides. */
        NONE,
        /** There is a verdict, but the words do not settle which. */
        UNCLEAR
    }

    /** Whether what was recommended was decided. */
    public enum Follows {
        YES,
        AMENDED,
        PARTLY,
        NO,
        DEFERRED,
        UNCLEAR
    }
}
