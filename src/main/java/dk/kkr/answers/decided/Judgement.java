package dk.kkr.answers.decided;

import dk.kkr.model.Recommendation.PointResult;
import dk.kkr.model.Resolution.Follows;
import dk.kkr.model.Resolution.Result;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the verdicts of a decision come to, best first: put off as a whole; answered; appointed; decided in words of its
 * own; noted; discussed. Agreement and refusal of the same, without points that differ, do not settle it.
 *
 * @param result what was decided
 * @param first the verdict whose words say it, or the first of several
 * @param last the last of them
 */
record Judgement(Result result, Optional<Verdict> first, Optional<Verdict> last) {
    private static final Set<Outcome> ANSWERS = Set.of(Outcome.ADOPT, Outcome.AMEND, Outcome.REJECT);

    /** What tells points apart that were decided on one by one. */
    private static final Set<Outcome> OF_POINTS =
            Set.of(Outcome.ADOPT, Outcome.AMEND, Outcome.REJECT, Outcome.POSTPONE, Outcome.REFER, Outcome.WITHDRAW);

    static Judgement of(List<Verdict> verdicts, PointResults points, int count, Optional<Outcome> asked) {
        Optional<Verdict> putOff = lastPutOff(verdicts);
        Optional<Verdict> answer = last(verdicts, ANSWERS);
        boolean agreed = lastAgreement(verdicts).isPresent();
        if (putOff.isPresent() && !agreed) {
            return single(putOff(putOff.get().outcome()), putOff.get());
        }
        Optional<Verdict> part = last(verdicts, Set.of(Outcome.PART));
        if (part.isPresent()) {
            return single(Result.ADOPTED_IN_PART, part.get());
        }
        if (answer.isPresent() || count > 1 && putOff.isEmpty() && differs(points)) {
            return answered(verdicts, points, count);
        }
        return unanswered(verdicts, asked);
    }

    /** {@code Drøftet.}: a debate that is told goes on to what it led to. */
    private static Optional<Verdict> certain(List<Verdict> verdicts, Outcome outcome) {
        Optional<Verdict> found = first(verdicts, Set.of(outcome));
        boolean sure = outcome == Outcome.NOTE
                || found.filter(verdict -> verdict.reason().equals(Verdict.BARE))
                        .isPresent();
        return found.filter(verdict -> sure && verdict.certain());
    }

    /** The same words, which name a point that there is not. */
    Judgement unclear() {
        return new Judgement(Result.UNCLEAR, first, last);
    }

    private static boolean differs(PointResults points) {
        return points.has(PointResult.DEFERRED)
                || points.has(PointResult.WITHDRAWN)
                || points.has(PointResult.REJECTED);
    }

    /** @param asked the only thing that was recommended, where the council was to note or discuss something */
    private static Judgement unanswered(List<Verdict> verdicts, Optional<Outcome> asked) {
        Optional<Verdict> answer = asked.flatMap(outcome -> certain(verdicts, outcome));
        if (answer.isPresent()) {
            // "Drøftet. Besluttet, at et fast punkt tilføjes": a side matter.
            return single(asked.get() == Outcome.NOTE ? Result.NOTED : Result.DISCUSSED, answer.get());
        }
        for (Outcome outcome : List.of(
                Outcome.APPOINT, Outcome.DECIDE, Outcome.DELEGATE, Outcome.NOTE, Outcome.DISCUSS, Outcome.REQUEST)) {
            Optional<Verdict> found = first(verdicts, Set.of(outcome));
            if (found.isPresent()) {
                return single(
                        switch (outcome) {
                            case APPOINT -> Result.APPOINTED;
                            case NOTE -> Result.NOTED;
                            case DISCUSS -> Result.DISCUSSED;
                            default -> Result.DECIDED;
                        },
                        found.get());
            }
        }
        return new Judgement(Result.NONE, Optional.empty(), Optional.empty());
    }

    private static Judgement answered(List<Verdict> verdicts, PointResults points, int count) {
        Optional<Verdict> adopted = lastAgreement(verdicts);
        Optional<Verdict> rejected = last(verdicts, Set.of(Outcome.REJECT));
        boolean amended = last(verdicts, Set.of(Outcome.AMEND)).isPresent();
        if (count > 1) {
            return ofPoints(verdicts, points, adopted, rejected);
        }
        if (adopted.isPresent() && rejected.isPresent()) {
            return between(Result.UNCLEAR, verdicts, ANSWERS);
        }
        if (rejected.isPresent()) {
            return single(Result.REJECTED, rejected.get());
        }
        Verdict said = amended ? last(verdicts, Set.of(Outcome.AMEND)).orElseThrow() : adopted.orElseThrow();
        return single(amended ? Result.ADOPTED_AMENDED : Result.ADOPTED, said);
    }

    private static Judgement ofPoints(
            List<Verdict> verdicts, PointResults points, Optional<Verdict> adopted, Optional<Verdict> rejected) {
        Optional<Verdict> any =
                adopted.isPresent() ? adopted : rejected.isPresent() ? rejected : lastWhole(verdicts, false);
        Verdict last = any.orElseGet(() -> verdicts.get(verdicts.size() - 1));
        if (points.areAll(PointResult.ADOPTED)) {
            return single(Result.ADOPTED, last);
        }
        if (points.areAll(PointResult.REJECTED)) {
            return single(Result.REJECTED, rejected.orElse(last));
        }
        if (points.areAll(PointResult.ADOPTED, PointResult.AMENDED)) {
            return single(
                    Result.ADOPTED_AMENDED,
                    last(verdicts, Set.of(Outcome.AMEND)).orElse(last));
        }
        boolean unclear = points.has(PointResult.UNCLEAR) && !differs(points);
        return between(unclear ? Result.UNCLEAR : Result.ADOPTED_IN_PART, verdicts, OF_POINTS);
    }

    private static Result putOff(Outcome outcome) {
        return switch (outcome) {
            case REFER -> Result.REFERRED;
            case WITHDRAW -> Result.WITHDRAWN;
            default -> Result.POSTPONED;
        };
    }

    private static Judgement single(Result result, Verdict verdict) {
        return new Judgement(result, Optional.of(verdict), Optional.of(verdict));
    }

    /** Proved by the words from the first such verdict to the last. */
    private static Judgement between(Result result, List<Verdict> verdicts, Set<Outcome> outcomes) {
        return new Judgement(result, first(verdicts, outcomes), last(verdicts, outcomes));
    }

    /** {@code Sagen sendes tilbage. Den forelægges igen den 3. maj}: what comes back was put off before. */
    private static Optional<Verdict> lastPutOff(List<Verdict> verdicts) {
        Optional<Verdict> last = lastWhole(verdicts, true);
        boolean back = last.filter(verdict -> verdict.reason().equals(Verdict.COMES_BACK))
                .isPresent();
        Optional<Verdict> first = Optional.empty();
        for (Verdict verdict : back ? verdicts : List.<Verdict>of()) {
            boolean sent = verdict.scope().isAll() && verdict.outcome() == Outcome.REFER;
            first = first.isEmpty() && sent ? Optional.of(verdict) : first;
        }
        return first.or(() -> last);
    }

    private static Optional<Verdict> lastWhole(List<Verdict> verdicts, boolean putOff) {
        for (int i = verdicts.size() - 1; i >= 0; i--) {
            if (verdicts.get(i).scope().isAll() && verdicts.get(i).outcome().isPutOff() == putOff) {
                return Optional.of(verdicts.get(i));
            }
        }
        return Optional.empty();
    }

    private static Optional<Verdict> lastAgreement(List<Verdict> verdicts) {
        for (int i = verdicts.size() - 1; i >= 0; i--) {
            if (verdicts.get(i).outcome().agrees()) {
                return Optional.of(verdicts.get(i));
            }
        }
        return Optional.empty();
    }

    private static Optional<Verdict> last(List<Verdict> verdicts, Set<Outcome> outcomes) {
        for (int i = verdicts.size() - 1; i >= 0; i--) {
            if (outcomes.contains(verdicts.get(i).outcome())) {
                return Optional.of(verdicts.get(i));
            }
        }
        return Optional.empty();
    }

    private static Optional<Verdict> first(List<Verdict> verdicts, Set<Outcome> outcomes) {
        for (Verdict verdict : verdicts) {
            if (outcomes.contains(verdict.outcome())) {
                return Optional.of(verdict);
            }
        }
        return Optional.empty();
    }

    /** Whether what was recommended was decided. */
    Optional<Follows> follows(PointResults points, int count) {
        if (count == 0) {
            return Optional.empty();
        }
        if (result == Result.UNCLEAR) {
            return Optional.of(Follows.UNCLEAR);
        }
        if (result == Result.ADOPTED_IN_PART && !differs(points)) {
            return Optional.of(Follows.PARTLY);
        }
        if (points.areAll(PointResult.ADOPTED)) {
            return Optional.of(Follows.YES);
        }
        if (points.areAll(PointResult.ADOPTED, PointResult.AMENDED)) {
            return Optional.of(Follows.AMENDED);
        }
        if (points.areAll(PointResult.REJECTED, PointResult.WITHDRAWN)) {
            return Optional.of(Follows.NO);
        }
        if (points.areAll(PointResult.DEFERRED)) {
            return Optional.of(Follows.DEFERRED);
        }
        boolean agreed = points.has(PointResult.ADOPTED) || points.has(PointResult.AMENDED);
        return Optional.of(agreed && differs(points) ? Follows.PARTLY : Follows.UNCLEAR);
    }
}
