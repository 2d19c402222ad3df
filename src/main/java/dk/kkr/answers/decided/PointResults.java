package dk.kkr.answers.decided;

import dk.kkr.model.Recommendation;
import dk.kkr.model.Recommendation.Action;
import dk.kkr.model.Recommendation.PointResult;
import dk.kkr.profile.Verb;
import dk.kkr.profile.Verbs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of each point. A verdict with points' labels sets those; one without sets what no label sets. The last
 * verdict on a point counts, but agreement is not taken back by a remark that something is discussed or noted.
 */
final class PointResults {
    private final List<Recommendation> points;
    private final List<Optional<PointResult>> results = new ArrayList<>();
    private final List<Boolean> labelled = new ArrayList<>();
    private boolean unknownLabel;

    private PointResults(List<Recommendation> points) {
        this.points = points;
        for (int i = 0; i < points.size(); i++) {
            results.add(Optional.empty());
            labelled.add(false);
        }
    }

    static PointResults of(List<Recommendation> points, List<Verdict> verdicts, boolean views) {
        PointResults results = new PointResults(points);
        for (Verdict verdict : verdicts) {
            if (!verdict.scope().isAll() && verdict.scope().kind() != Scope.Kind.REST) {
                results.setLabelled(verdict);
            }
        }
        for (Verdict verdict : verdicts) {
            if (verdict.scope().isAll() || verdict.scope().kind() == Scope.Kind.REST) {
                results.setAll(verdict);
            }
        }
        results.setViews(views);
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

    private void setLabelled(Verdict verdict) {
        boolean except = verdict.scope().kind() == Scope.Kind.EXCEPT;
        List<Integer> named = new ArrayList<>();
        for (String label : verdict.scope().labels()) {
            int point = indexOf(label);
            unknownLabel |= point < 0;
            named.add(point);
        }
        for (int i = 0; i < points.size(); i++) {
            Optional<PointResult> result = resultOf(verdict.outcome(), points.get(i));
            if (named.contains(i) != except && result.isPresent()) {
                results.set(i, result);
                labelled.set(i, true);
            } else if (except && named.contains(i) && results.get(i).isEmpty()) {
                results.set(i, Optional.of(PointResult.REJECTED));
            }
        }
    }

    private void setAll(Verdict verdict) {
        for (int i = 0; i < points.size(); i++) {
            Optional<PointResult> result = resultOf(verdict.outcome(), points.get(i));
            boolean answered = results.get(i).isPresent()
                    && !verdict.outcome().answers()
                    && !verdict.outcome().isPutOff();
            if (result.isPresent() && !labelled.get(i) && !answered) {
                results.set(i, result);
            }
        }
    }

    /** A point that asks for a debate is done where the decision reports one. */
    private void setViews(boolean views) {
        for (int i = 0; i < points.size(); i++) {
            if (views && results.get(i).isEmpty() && last(points.get(i)) == Action.DISCUSS) {
                results.set(i, Optional.of(PointResult.ADOPTED));
            }
        }
    }

    private int indexOf(String label) {
        for (int i = 0; i < points.size(); i++) {
            String marker = points.get(i)
                    .marker()
                    .orElse("")
                    .toLowerCase(Locale.ROOT)
                    .replace(")", "")
                    .replace(".", "");
            if (marker.equals(label)) {
                return i;
            }
        }
        return positionOf(label);
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

    /** {@code beslutter, om …}, {@code tager stilling til}: any decision does what was asked for. */
    private static boolean asksToDecide(Recommendation point) {
        for (String verb : point.verbs()) {
            Optional<Verb> said = Verbs.of(verb.toLowerCase(Locale.ROOT));
            if (last(point) == Action.DECIDE
                    && said.filter(PointResults::leavesOpen).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean leavesOpen(Verb verb) {
        return verb.kind() == Verb.Kind.RESOLVE || verb.kind() == Verb.Kind.TAKE;
    }

    /** What a verdict does to a point of such an action; empty where it says nothing of it. */
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
            case DECIDE ->
                action == Action.DISCUSS || asksToDecide(point) ? Optional.of(PointResult.ADOPTED) : Optional.empty();
            case DELEGATE -> action == Action.APPOINT ? Optional.of(PointResult.DEFERRED) : Optional.empty();
            case APPOINT -> action == Action.APPOINT ? Optional.of(PointResult.ADOPTED) : Optional.empty();
        };
    }
}
