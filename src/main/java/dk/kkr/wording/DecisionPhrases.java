package dk.kkr.wording;

import dk.kkr.model.Position;
import dk.kkr.model.Recommendation.Action;
import dk.kkr.model.Recommendation.PointResult;
import dk.kkr.model.Remark;
import dk.kkr.model.Resolution.Follows;
import dk.kkr.model.Resolution.Result;
import dk.kkr.model.Vote;

/** The values that say what was recommended and decided. */
public final class DecisionPhrases {
    private DecisionPhrases() {}

    /** {@code vedtaget med ændringer}. */
    public static Phrase of(Result result) {
        return switch (result) {
            case ADOPTED -> Phrase.of("vedtaget", "adopted");
            case ADOPTED_AMENDED -> Phrase.of("vedtaget med ændringer", "adopted with amendments");
            case ADOPTED_IN_PART -> Phrase.of("vedtaget delvist", "adopted in part");
            case REJECTED -> Phrase.of("afvist", "rejected");
            case NOTED -> Phrase.of("taget til efterretning", "noted");
            case DISCUSSED -> Phrase.of("drøftet", "discussed");
            case DECIDED -> Phrase.of("besluttet", "decided");
            case APPOINTED -> Phrase.of("udpeget", "appointed");
            case POSTPONED -> Phrase.of("udsat", "postponed");
            case REFERRED -> Phrase.of("sendt videre", "referred");
            case WITHDRAWN -> Phrase.of("udgået", "withdrawn");
            case NONE -> Phrase.of("ingen beslutning", "no decision");
            case UNCLEAR -> Phrase.of("resultatet fremgår ikke klart", "result unclear");
        };
    }

    /** {@code som indstillet}. */
    public static Phrase of(Follows follows) {
        return switch (follows) {
            case YES -> Phrase.of("som indstillet", "as recommended");
            case AMENDED -> Phrase.of("indstillingen blev ændret", "the recommendation was amended");
            case PARTLY -> Phrase.of("indstillingen blev fulgt delvist", "the recommendation was followed in part");
            case NO -> Phrase.of("indstillingen blev ikke fulgt", "the recommendation was not followed");
            case DEFERRED -> Phrase.of("indstillingen er ikke afgjort", "the recommendation is not settled");
            case UNCLEAR ->
                Phrase.of(
                        "det fremgår ikke klart, om indstillingen blev fulgt",
                        "it is unclear whether the recommendation was followed");
        };
    }

    /** What became of a point: {@code udsat}. */
    public static Phrase of(PointResult result) {
        return switch (result) {
            case ADOPTED -> of(Result.ADOPTED);
            case AMENDED -> of(Result.ADOPTED_AMENDED);
            case REJECTED -> of(Result.REJECTED);
            case DEFERRED -> of(Result.POSTPONED);
            case WITHDRAWN -> of(Result.WITHDRAWN);
            case UNCLEAR -> of(Result.UNCLEAR);
        };
    }

    /** What the council is recommended to do, as a noun: {@code godkendelse}. */
    public static Phrase of(Action action) {
        return switch (action) {
            case APPROVE -> Phrase.of("godkendelse", "approval");
            case DISCUSS -> Phrase.of("drøftelse", "discussion");
            case NOTE -> Phrase.of("efterretning", "noting");
            case RECOMMEND -> Phrase.of("anbefaling", "recommendation");
            case APPOINT -> Phrase.of("udpegning", "appointment");
            case DECIDE -> Phrase.of("beslutning", "decision");
            case REQUEST -> Phrase.of("anmodning", "request");
            case REJECT -> Phrase.of("afvisning", "rejection");
            case OTHER -> Phrase.of("andet", "other");
        };
    }

    /** {@code enstemmigt}. */
    public static Phrase of(Vote.Method method) {
        return switch (method) {
            case UNANIMOUS -> Phrase.of("enstemmigt", "unanimous");
            case WITHOUT_VOTE -> Phrase.of("uden afstemning", "without a vote");
            case VOTE -> Phrase.of("ved afstemning", "by vote");
        };
    }

    /** {@code tog forbehold}. */
    public static Phrase of(Position.Option option) {
        return switch (option) {
            case FOR -> Phrase.of("stemte for", "voted for");
            case AGAINST -> Phrase.of("stemte imod", "voted against");
            case ABSTAIN -> Phrase.of("undlod at stemme", "abstained");
            case RESERVATION -> Phrase.of("tog forbehold", "took a reservation");
            case STATEMENT -> Phrase.of("fik en udtalelse ført til referat", "had a statement put on record");
        };
    }

    /** {@code forudsætning}. */
    public static Phrase of(Remark.Type type) {
        return switch (type) {
            case AMENDMENT -> Phrase.of("ændring", "amendment");
            case CONDITION -> Phrase.of("forudsætning", "condition");
            case REMARK -> Phrase.of("bemærkning", "remark");
            case FOLLOW_UP -> Phrase.of("opfølgning", "follow-up");
        };
    }
}
