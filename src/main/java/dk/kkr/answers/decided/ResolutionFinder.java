package dk.kkr.answers.decided;

import dk.kkr.answers.language.ItemText;
import dk.kkr.answers.language.Paragraph;
import dk.kkr.answers.language.Passage;
import dk.kkr.answers.language.Sentence;
import dk.kkr.model.Fact;
import dk.kkr.model.Fact.Certainty;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.Recommendation;
import dk.kkr.model.Recommendation.Action;
import dk.kkr.model.Recommendation.PointResult;
import dk.kkr.model.Resolution;
import dk.kkr.model.Resolution.Result;
import dk.kkr.model.SectionType;
import dk.kkr.text.Quote;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what was decided on an item, and what became of each point that was recommended. */
public final class ResolutionFinder {
    private static final String NO_VERDICT = "no-verdict";

    private ResolutionFinder() {}

    /**
     * The decision of an item.
     *
     * @param points what was recommended, in order
     */
    public static Decided find(ItemText item, List<Recommendation> points) {
        List<Passage> passages = item.of(SectionType.BESLUTNING);
        if (passages.isEmpty()) {
            return new Decided(item.document().decides() ? unclear(points) : points, Optional.empty(), List.of());
        }
        // A second section of decisions is the council's own where the first was another body's.
        Passage passage = passages.get(passages.size() - 1);
        Reading reading = new DecisionReader(passage, item.document(), new Case(item, points)).read();
        PointResults results = PointResults.of(points, reading.ofItem(isDebate(points)), reading);
        Judgement said = Judgement.of(reading.ofItem(isDebate(points)), results, points.size(), onlyAsked(points));
        Judgement judgement = results.hasUnknownLabel() && !points.isEmpty() ? said.unclear() : said;
        Resolution resolution = resolution(passage, reading, results, judgement, points.size());
        return new Decided(
                with(points, results), Optional.of(resolution), findings(resolution, reading, results, points));
    }

    /** What answers points of which each is only to be noted, or each only to be discussed. */
    private static Optional<Outcome> onlyAsked(List<Recommendation> points) {
        Set<Action> actions = EnumSet.noneOf(Action.class);
        for (Recommendation point : points) {
            actions.addAll(point.actions());
        }
        if (actions.equals(EnumSet.of(Action.NOTE))) {
            return Optional.of(Outcome.NOTE);
        }
        return actions.equals(EnumSet.of(Action.DISCUSS)) ? Optional.of(Outcome.DISCUSS) : Optional.empty();
    }

    /** Whether every point asks for a debate or a note. */
    private static boolean isDebate(List<Recommendation> points) {
        for (Recommendation point : points) {
            for (Action action : point.actions()) {
                if (action != Action.DISCUSS && action != Action.NOTE) {
                    return false;
                }
            }
        }
        return !points.isEmpty();
    }

    private static List<Recommendation> unclear(List<Recommendation> points) {
        List<Recommendation> all = new ArrayList<>(points.size());
        for (Recommendation point : points) {
            all.add(point.withResult(PointResult.UNCLEAR));
        }
        return all;
    }

    private static List<Recommendation> with(List<Recommendation> points, PointResults results) {
        List<Recommendation> all = new ArrayList<>(points.size());
        for (int i = 0; i < points.size(); i++) {
            all.add(points.get(i).withResult(results.of(i)));
        }
        return all;
    }

    private static Resolution resolution(
            Passage passage, Reading reading, PointResults results, Judgement judgement, int points) {
        boolean putOff = judgement.result() == Result.POSTPONED
                || judgement.result() == Result.REFERRED
                || results.has(PointResult.DEFERRED);
        return new Resolution(
                judgement.result(),
                judgement.follows(results, points),
                reading.vote(),
                putOff ? reading.deferredTo() : Optional.empty(),
                putOff ? reading.referredTo() : Optional.empty(),
                reading.positions(),
                reading.remarks(),
                fact(passage, judgement, reading.denial().isEmpty()));
    }

    private static Fact fact(Passage passage, Judgement judgement, boolean undenied) {
        if (judgement.first().isEmpty() || judgement.last().isEmpty()) {
            return unanswered(passage);
        }
        Verdict from = judgement.first().get();
        Verdict to = judgement.last().get();
        boolean certain = from.certain() && to.certain() && undenied && judgement.result() != Result.UNCLEAR;
        return passage.fact(
                Math.min(from.from(), to.from()),
                Math.max(from.to(), to.to()),
                certain ? Certainty.CERTAIN : Certainty.LIKELY,
                to.reason());
    }

    /** What is said where nothing is decided: the first sentence, or all the marks of a text without words. */
    private static Fact unanswered(Passage passage) {
        for (Paragraph paragraph : passage.paragraphs()) {
            if (!paragraph.sentences().isEmpty()) {
                Sentence first = paragraph.sentences().get(0);
                return passage.fact(first.from(), first.to(), Certainty.LIKELY, NO_VERDICT);
            }
        }
        return passage.fact(0, passage.text().length(), Certainty.LIKELY, NO_VERDICT);
    }

    private static List<Finding> findings(
            Resolution resolution, Reading reading, PointResults results, List<Recommendation> points) {
        List<Finding> findings = new ArrayList<>();
        String quote = quoteOf(resolution.fact());
        int line = resolution.fact().lines().first();
        if (results.hasUnknownLabel() && !points.isEmpty()) {
            findings.add(Finding.of(
                    FindingCode.POINTS_MISMATCH,
                    line,
                    quote + " names a point that is not among the " + points.size() + " recommended"));
        }
        if (resolution.result() == Result.UNCLEAR || results.has(PointResult.UNCLEAR)) {
            findings.add(Finding.of(
                    FindingCode.RESOLUTION_UNCLEAR, line, quote + " does not settle what became of each point"));
        }
        boolean settled = findings.isEmpty() && resolution.result() != Result.NONE;
        if (settled && reading.denial().isPresent()) {
            Fact denial = reading.denial().get();
            findings.add(Finding.of(
                    FindingCode.RESOLUTION_UNCLEAR,
                    denial.lines().first(),
                    quoteOf(denial) + " stands behind the verdict and may take back a part of it"));
        }
        return findings;
    }

    private static String quoteOf(Fact fact) {
        return "'" + Quote.beginningOf(fact.quote().replace('\n', ' ')) + "'";
    }
}
