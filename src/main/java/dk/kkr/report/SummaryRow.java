package dk.kkr.report;

import static java.util.stream.Collectors.joining;

import dk.kkr.model.Decision;
import dk.kkr.writer.OutputName;
import java.util.ArrayList;
import java.util.List;

/**
 * Figures of a dump in words.
 *
 * @param name empty where the row continues the one before
 */
record SummaryRow(String name, String value) {
    static List<SummaryRow> allOf(Summary summary) {
        WordCount words = summary.words();
        List<SummaryRow> rows = new ArrayList<>(List.of(
                new SummaryRow("Words", words(words)),
                new SummaryRow(
                        "",
                        words.facts() + " read as facts (cover, participants), " + words.leftOut()
                                + " left out (front matter, labels, unplaced)"),
                new SummaryRow("", words.furniture() + " of page furniture"),
                new SummaryRow("Hyphens", hyphens(summary.hyphens())),
                new SummaryRow("Items", items(summary.contents())),
                new SummaryRow("Participants", participants(summary.participants()))));
        String name = "Answers";
        for (String answers : FactRow.allOf(summary.answers())) {
            rows.add(new SummaryRow(name, answers));
            name = "";
        }
        return rows;
    }

    private static String words(WordCount words) {
        String restored = words.restored() == 0 ? "" : ", " + words.restored() + " split by a restored hyphen";
        String unexplained = words.unexplained() == 0 ? "" : ", " + words.unexplained() + " without explanation";
        return words.text() + " of text in, " + words.output() + " out: " + words.rejoined() + " joined over line ends"
                + restored + unexplained;
    }

    private static String hyphens(List<HyphenCount> counts) {
        return List.of(Decision.Action.values()).stream()
                .map(action -> hyphens(
                        action,
                        counts.stream()
                                .filter(count -> count.action() == action)
                                .toList()))
                .collect(joining("; "));
    }

    private static String hyphens(Decision.Action action, List<HyphenCount> counts) {
        int all = counts.stream().mapToInt(HyphenCount::count).sum();
        String certainties = counts.stream()
                .filter(count -> count.count() > 0)
                .map(count -> count.count() + " " + OutputName.of(count.certainty()))
                .collect(joining(", ", " (", ")"));
        return all + " " + outcome(action) + (all == 0 ? "" : certainties);
    }

    private static String outcome(Decision.Action action) {
        return switch (action) {
            case JOIN -> "dropped";
            case KEEP -> "kept";
            case SPACE -> "kept with a space";
        };
    }

    private static String items(ContentsCount count) {
        if (count.listed() == 0) {
            return count.items() + ", no contents list";
        }
        return count.items() + ", contents list " + count.listed() + ": " + count.agreeing() + " agree, "
                + count.retitled() + " retitled, " + count.renumbered() + " renumbered, " + count.notListed()
                + " not listed, " + count.notInText() + " not in the text";
    }

    private static String participants(ParticipantCount count) {
        return count.read() + " from " + count.lines() + " lines: " + count.present() + " present, " + count.absent()
                + " absent, " + count.notSaid() + " not said; " + count.notUnderstood() + " lines not understood";
    }
}
