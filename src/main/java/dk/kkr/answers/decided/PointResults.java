package dk.kkr.answers.decided;

import dk.kkr.model.Recommendation;
import dk.kkr.model.Recommendation.Action;
import dk.kkr.model.Recommendation.PointResult;
import dk.kkr.profile.Verb;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What became of each point. A verdict with points' labels sets those; one without sets what no label sets. The last
 * verdict on a point counts, but agreement is not taken back by a remark that something is discussed or noted, and with
 * a refusal of the same it settles nothing.
 */
final class PointResults {
    private final List<Recommendation> points;
    private final List<Optional<PointResult>> results = new ArrayList<>();
    private final BitSet labelled = new BitSet();
    private final Map<String, Integer> byMarker = new HashMap<>();
    private boolean unknownLabel;

    private PointResults(List<Recommendation> points) {
        this.points = points;
        for (int i = 0; i < points.size(); i++) {
            results.add(Optional.empty());
            byMarker.putIfAbsent(markerOf(points.get(i)), i);
        }
    }

    /**
     * What became of points.
     *
     * @param verdicts those that count
     * @param reading where they stand
     */
    static PointResults of(List<Recommendation> points, List<Verdict> verdicts, Reading reading) {
        PointResults results = new PointResults(points);
        List<Verdict> ofRest = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            switch (verdict.scope().kind()) {
                case ONLY -> results.setNamed(verdict);
                case EXCEPT -> results.setOthers(verdict);
                case ALL, REST -> ofRest.add(verdict);
            }
        }
        results.setRest(ofRest);
        results.setViews(reading);
        return results;
    }

    /** Whether a verdict names a point that there is not. */
    boolean hasUnknownLabel() {
        return unknownLabel;
    }

    PointResult of(int point) {
        return results.get(point).orElse(PointResult.UNCLEAR);
    }

    /** Whether every point has one of the results. */
    boolean areAll(PointResult... wanted) {
        for (int i = 0; i < points.size(); i++) {
            if (!List.of(wanted).contains(of(i))) {
                return false;
            }
        }
        return !points.isEmpty();
    }

    /** Whether some point has the result. */
    boolean has(PointResult wanted) {
        for (int i = 0; i < points.size(); i++) {
            if (of(i) == wanted) {
                return true;
            }
        }
        return false;
    }

    private BitSet named(Verdict verdict) {
        BitSet named = new BitSet();
        for (String label : verdict.scope().labels()) {
            Optional<Integer> point = point(label);
            unknownLabel |= point.isEmpty();
            point.ifPresent(named::set);
        }
        return named;
    }

    private void setNamed(Verdict verdict) {
        BitSet named = named(verdict);
        for (int i = named.nextSetBit(0); i >= 0; i = named.nextSetBit(i + 1)) {
            set(i, verdict);
        }
    }

    /** {@code Tiltrådt, bortset fra punkt 1}. */
    private void setOthers(Verdict verdict) {
        BitSet named = named(verdict);
        for (int i = 0; i < points.size(); i++) {
            if (!named.get(i)) {
                set(i, verdict);
            } else if (results.get(i).isEmpty()) {
                results.set(i, Optional.of(PointResult.REJECTED));
            }
        }
    }

    private void set(int point, Verdict verdict) {
        Optional<PointResult> result = resultOf(verdict, points.get(point));
        if (result.isPresent()) {
            results.set(point, result);
            labelled.set(point);
        }
    }

    /** The verdicts without labels set what no label sets; points that ask for the same fare alike. */
    private void setRest(List<Verdict> verdicts) {
        Map<List<Object>, Optional<PointResult>> byKind = new HashMap<>();
        boolean contrary = areContrary(verdicts);
        for (int i = 0; i < points.size(); i++) {
            if (contrary && !labelled.get(i)) {
                results.set(i, Optional.of(PointResult.UNCLEAR));
            } else if (!labelled.get(i)) {
                Recommendation point = points.get(i);
                Optional<PointResult> before = results.get(i);
                List<Object> kind = List.of(last(point), Case.asksToDecide(point), before);
                results.set(i, byKind.computeIfAbsent(kind, any -> rest(verdicts, point, before)));
            }
        }
    }

    private static Optional<PointResult> rest(
            List<Verdict> verdicts, Recommendation point, Optional<PointResult> before) {
        Optional<PointResult> said = before;
        for (Verdict verdict : verdicts) {
            Optional<PointResult> result = resultOf(verdict, point);
            boolean weighty = verdict.outcome().answers() || verdict.outcome().isPutOff();
            said = result.isPresent() && (weighty || said.isEmpty()) ? result : said;
        }
        return said;
    }

    /** {@code Projekt 1 blev godkendt, projekt 2 blev ikke godkendt}: of which points is not said. */
    private static boolean areContrary(List<Verdict> verdicts) {
        boolean agreed = false;
        boolean refused = false;
        boolean amended = false;
        boolean rest = false;
        for (Verdict verdict : verdicts) {
            boolean whole = verdict.scope().isAll();
            agreed |= whole && verdict.outcome().agrees();
            refused |= whole && verdict.outcome() == Outcome.REJECT;
            amended |= whole && verdict.outcome() == Outcome.AMEND;
            rest |= verdict.scope().kind() == Scope.Kind.REST && verdict.outcome() == Outcome.ADOPT;
        }
        // "Taksten blev godkendt, dog …. De øvrige punkter blev tiltrådt": which one was changed is not said.
        return agreed && refused || amended && rest;
    }

    /** A point that asks for a debate is done where the decision reports one, or says anything below its label. */
    private void setViews(Reading reading) {
        BitSet answered = new BitSet();
        for (String label : reading.answered()) {
            point(label).ifPresent(answered::set);
        }
        for (int i = 0; i < points.size(); i++) {
            boolean done = reading.views() || answered.get(i);
            if (done && results.get(i).isEmpty() && last(points.get(i)) == Action.DISCUSS) {
                results.set(i, Optional.of(PointResult.ADOPTED));
            }
        }
    }

    /** In lower case, without brackets and points; empty where it has none. */
    static String markerOf(Recommendation point) {
        return point.marker()
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .replace("(", "")
                .replace(")", "")
                .replace(".", "");
    }

    /** The index of the point that a label names. */
    private Optional<Integer> point(String label) {
        int point = byMarker.containsKey(label) ? byMarker.get(label) : positionOf(label);
        return point < 0 ? Optional.empty() : Optional.of(point);
    }

    /** A number counts points, and so does a letter; where the points have no such markers themselves. */
    private int positionOf(String label) {
        int position = label.length() == 1 && Character.isLetter(label.charAt(0))
                ? label.charAt(0) - 'a'
                : ScopeReader.numberOf(label) - 1;
        return position >= 0 && position < points.size() ? position : -1;
    }

    private static Action last(Recommendation point) {
        return point.actions().isEmpty()
                ? Action.OTHER
                : point.actions().get(point.actions().size() - 1);
    }

    /** What a verdict does to a point; empty where it says nothing of it. */
    private static Optional<PointResult> resultOf(Verdict verdict, Recommendation point) {
        // "Udsat" agrees only to a point that asks for it, whatever the others ask for.
        boolean adopts = verdict.outcome() == Outcome.ADOPT && verdict.reason().equals(Verdict.PUT_OFF);
        return adopts && !asksToPutOff(point) ? Optional.of(PointResult.DEFERRED) : resultOf(verdict.outcome(), point);
    }

    private static boolean asksToPutOff(Recommendation point) {
        Set<String> verbs = PointScopes.verbsOf(point);
        return PointScopes.areOf(Verb.Kind.POSTPONE, verbs) || PointScopes.areOf(Verb.Kind.SEND, verbs);
    }

    private static Optional<PointResult> resultOf(Outcome outcome, Recommendation point) {
        Action action = last(point);
        return switch (outcome) {
            case ADOPT -> Optional.of(PointResult.ADOPTED);
            case AMEND -> Optional.of(PointResult.AMENDED);
            case PART -> Optional.of(PointResult.UNCLEAR);
            case REJECT -> Optional.of(PointResult.REJECTED);
            case POSTPONE, REFER -> Optional.of(PointResult.DEFERRED);
            case WITHDRAW -> Optional.of(PointResult.WITHDRAWN);
            case NOTE -> action == Action.NOTE ? Optional.of(PointResult.ADOPTED) : Optional.empty();
            case DISCUSS -> action == Action.DISCUSS ? Optional.of(PointResult.ADOPTED) : Optional.empty();
            case DECIDE, REQUEST ->
                action == Action.DISCUSS || Case.asksToDecide(point)
                        ? Optional.of(PointResult.ADOPTED)
                        : Optional.empty();
            case DELEGATE -> action == Action.APPOINT ? Optional.of(PointResult.DEFERRED) : Optional.empty();
            case APPOINT -> action == Action.APPOINT ? Optional.of(PointResult.ADOPTED) : Optional.empty();
        };
    }
}
