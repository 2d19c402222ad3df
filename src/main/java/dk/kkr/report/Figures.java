package dk.kkr.report;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import dk.kkr.wording.FigureLabel;
import dk.kkr.wording.Phrase;
import java.util.List;
import java.util.function.Predicate;

/**
 * Figures of a dump that belong together.
 *
 * @param name what they are about
 */
record Figures(Phrase name, List<Figure> all) {
    /** A number and what it counts. */
    record Figure(Phrase name, int number) {}

    Figures {
        all = List.copyOf(all);
    }

    static List<Figures> of(Summary summary) {
        return List.of(
                words(summary.words()),
                hyphens(summary.hyphens()),
                items(summary.contents()),
                participants(summary.participants()));
    }

    private static Figures words(WordCount count) {
        return new Figures(
                FigureLabel.WORDS,
                List.of(
                        new Figure(FigureLabel.WORDS_IN_TEXT, count.text()),
                        new Figure(FigureLabel.WORDS_REJOINED, count.rejoined()),
                        new Figure(FigureLabel.WORDS_RESTORED, count.restored()),
                        new Figure(FigureLabel.WORDS_IN_OUTPUT, count.output()),
                        new Figure(FigureLabel.WORDS_UNEXPLAINED, count.unexplained()),
                        new Figure(FigureLabel.WORDS_READ_AS_FACTS, count.facts()),
                        new Figure(FigureLabel.WORDS_LEFT_OUT, count.leftOut()),
                        new Figure(FigureLabel.WORDS_OF_FURNITURE, count.furniture())));
    }

    private static Figures hyphens(List<HyphenCount> counts) {
        return new Figures(
                FigureLabel.HYPHENS,
                List.of(
                        new Figure(FigureLabel.HYPHENS_DROPPED, sum(counts, each -> each.action() == Action.JOIN)),
                        new Figure(FigureLabel.HYPHENS_KEPT, sum(counts, each -> each.action() == Action.KEEP)),
                        new Figure(FigureLabel.HYPHENS_SUSPENDED, sum(counts, each -> each.action() == Action.SPACE)),
                        new Figure(
                                FigureLabel.HYPHENS_UNSURE,
                                sum(counts, each -> each.certainty() == Certainty.UNSURE))));
    }

    private static int sum(List<HyphenCount> counts, Predicate<HyphenCount> wanted) {
        return counts.stream().filter(wanted).mapToInt(HyphenCount::count).sum();
    }

    private static Figures items(ContentsCount count) {
        return new Figures(
                FigureLabel.ITEMS,
                List.of(
                        new Figure(FigureLabel.ITEMS_IN_TEXT, count.items()),
                        new Figure(FigureLabel.ITEMS_LISTED, count.listed()),
                        new Figure(FigureLabel.ITEMS_AGREEING, count.agreeing()),
                        new Figure(FigureLabel.ITEMS_RETITLED, count.retitled()),
                        new Figure(FigureLabel.ITEMS_RENUMBERED, count.renumbered()),
                        new Figure(FigureLabel.ITEMS_NOT_LISTED, count.notListed()),
                        new Figure(FigureLabel.ITEMS_NOT_IN_TEXT, count.notInText())));
    }

    private static Figures participants(ParticipantCount count) {
        return new Figures(
                FigureLabel.PARTICIPANTS,
                List.of(
                        new Figure(FigureLabel.PARTICIPANTS_READ, count.read()),
                        new Figure(FigureLabel.PARTICIPANT_LINES, count.lines()),
                        new Figure(FigureLabel.PARTICIPANTS_NOT_UNDERSTOOD, count.notUnderstood())));
    }
}
