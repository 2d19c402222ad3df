package dk.kkr.evaluation;

import dk.kkr.model.Decision.Certainty;
import java.util.Collection;
import java.util.List;

/**
 * The results of all texts in one setting.
 *
 * @param judged every decision
 * @param pipeline what came out of the whole parser
 */
record Outcome(Setting setting, List<Judged> judged, PipelineRepair pipeline) {
    Outcome {
        judged = List.copyOf(judged);
    }

    Tally tally() {
        return tallyOf(List.of(this));
    }

    static Tally tallyOf(Collection<Outcome> outcomes) {
        Tally tally = new Tally();
        outcomes.forEach(outcome -> tally.addAll(outcome.judged()));
        return tally;
    }

    static PipelineRepair pipelineOf(Collection<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::pipeline).reduce(PipelineRepair.NONE, PipelineRepair::plus);
    }

    /** One line of the table by width. */
    String row() {
        Tally tally = tally();
        Share accuracy = tally.accuracy();
        return "%-32s %6d %9s %9s %9s %9s %5d %5d  %s"
                .formatted(
                        setting,
                        accuracy.whole(),
                        accuracy,
                        tally.recall(BreakKind.SOFT),
                        tally.recall(BreakKind.HARD),
                        tally.recall(BreakKind.SUSPENDED),
                        accuracy.complement().part(),
                        tally.wrong(Certainty.CERTAIN).part(),
                        pipeline.wordsRight());
    }

    static String rowTitle() {
        return "%-32s %6s %9s %9s %9s %9s %5s %5s  %s"
                .formatted(
                        "setting",
                        "ends",
                        "right",
                        "soft",
                        "hard",
                        "suspended",
                        "wrong",
                        "cert.",
                        "words right (pipeline)");
    }
}
