package dk.kkr.evaluation;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Counts decisions. */
final class Tally {
    private final List<Judged> all = new ArrayList<>();

    void addAll(Collection<Judged> judged) {
        all.addAll(judged);
    }

    /** All that came out right. */
    Share accuracy() {
        return share(judged -> true, Judged::isRight);
    }

    /** Of the decisions for an action, those that were right. */
    Share precision(Action action) {
        return share(judged -> judged.action() == action, Judged::isRight);
    }

    /** Of the line ends that needed an action, those that came out right. */
    Share recall(Action action) {
        return share(judged -> judged.lineEnd().kind().action() == action, Judged::isRight);
    }

    /** Of the line ends of a kind, those that came out right. */
    Share recall(BreakKind kind) {
        return share(judged -> judged.lineEnd().kind() == kind, Judged::isRight);
    }

    /** Of the decisions of a certainty, those that were wrong. */
    Share wrong(Certainty certainty) {
        return share(judged -> judged.certainty() == certainty, Judged::isRight).complement();
    }

    /** What a baseline would have got right. */
    Share accuracyOf(Baseline baseline) {
        return share(judged -> true, judged -> baseline.isRight(judged.lineEnd()));
    }

    List<Judged> mistakes() {
        return all.stream().filter(judged -> !judged.isRight()).toList();
    }

    private Share share(Predicate<Judged> among, Predicate<Judged> counts) {
        Share share = Share.none();
        for (Judged judged : all) {
            share = among.test(judged) ? share.plus(counts.test(judged)) : share;
        }
        return share;
    }
}
