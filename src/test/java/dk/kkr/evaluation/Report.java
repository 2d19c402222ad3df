package dk.kkr.evaluation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Prints the outcomes, for people. */
final class Report {
    private static final int WIDEST_NARROW_COLUMN = 45;
    private static final int MOST_WORDS = 100;

    private final List<Outcome> outcomes;
    private final PrintStream out;

    Report(List<Outcome> outcomes, PrintStream out) {
        this.outcomes = outcomes;
        this.out = out;
    }

    void print() {
        printWidths();
        printTotal("All settings", outcomes);
        printTotal("Blanks at line ends lost", having(false));
        printTotal("Blanks at line ends kept", having(true));
        printTotal(
                "Narrow columns, up to " + WIDEST_NARROW_COLUMN,
                outcomes.stream()
                        .filter(outcome -> outcome.setting().width() <= WIDEST_NARROW_COLUMN)
                        .toList());
        printMistakes();
        printMissingWords();
    }

    private List<Outcome> having(boolean blanksKept) {
        return outcomes.stream()
                .filter(outcome -> outcome.setting().blanksKept() == blanksKept)
                .toList();
    }

    private void printWidths() {
        out.println(Outcome.rowTitle());
        outcomes.forEach(outcome -> out.println(outcome.row()));
    }

    private void printTotal(String title, List<Outcome> among) {
        Tally tally = Outcome.tallyOf(among);
        Share accuracy = tally.accuracy();
        out.println();
        out.println(title);
        line("line ends right", accuracy, "%d of %d".formatted(accuracy.part(), accuracy.whole()));
        for (Action action : Action.values()) {
            line(
                    name(action) + " precision",
                    tally.precision(action),
                    "of " + tally.precision(action).whole());
            line(
                    name(action) + " recall",
                    tally.recall(action),
                    "of " + tally.recall(action).whole());
        }
        for (BreakKind kind : BreakKind.values()) {
            line(
                    name(kind) + " right",
                    tally.recall(kind),
                    "of " + tally.recall(kind).whole());
        }
        for (Certainty certainty : Certainty.values()) {
            Share wrong = tally.wrong(certainty);
            line(
                    name(certainty) + ", wrong",
                    wrong,
                    "%d of %d, %s".formatted(wrong.part(), wrong.whole(), wrong.oneIn()));
        }
        for (Baseline baseline : Baseline.values()) {
            line("baseline", tally.accuracyOf(baseline), baseline.toString());
        }
        Share words = Outcome.pipelineOf(among).wordsRight();
        line(
                "words right (pipeline)",
                words,
                "%d of %d wrong".formatted(words.complement().part(), words.whole()));
    }

    private void line(String name, Share share, String remark) {
        out.println("  %-24s %9s  %s".formatted(name, share, remark));
    }

    /** Each wrong decision once, with how often it was taken and at which widths. */
    private void printMistakes() {
        Map<String, List<Integer>> widths = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            outcome.tally().mistakes().forEach(mistake -> widths.computeIfAbsent(
                            mistake.describe(), text -> new ArrayList<>())
                    .add(outcome.setting().width()));
        }
        out.println();
        out.println("Wrong decisions: how often, word before, left / right -> result, not what it was (why) @ widths");
        widths.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .forEach(entry -> out.println("%6d  %s @ %s"
                        .formatted(entry.getValue().size(), entry.getKey(), new TreeSet<>(entry.getValue()))));
    }

    /** The words that came out otherwise. */
    private void printMissingWords() {
        Map<String, Long> counts = new TreeMap<>(
                Outcome.pipelineOf(outcomes).missingWords().stream().collect(groupingBy(word -> word, counting())));
        out.println();
        out.println("Words that did not come out of the pipeline: how often, word");
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_WORDS)
                .forEach(entry -> out.println("%6d  %s".formatted(entry.getValue(), entry.getKey())));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
