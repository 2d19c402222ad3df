package dk.kkr.answers;

import dk.kkr.answers.language.ItemText;
import dk.kkr.answers.language.Passage;
import dk.kkr.model.Answers;
import dk.kkr.model.Appointment;
import dk.kkr.model.Fact;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.Recommendation;
import dk.kkr.model.Resolution.Result;
import dk.kkr.model.SectionType;
import dk.kkr.text.Quote;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody who relies on an item's answers should look at: a recommendation where nobody looks for one, a post
 * whose body or person is not told.
 */
final class AnswerChecks {
    private final ItemText item;
    private final Answers answers;
    private final List<Finding> findings = new ArrayList<>();

    private AnswerChecks(ItemText item, Answers answers) {
        this.item = item;
        this.answers = answers;
    }

    static List<Finding> of(ItemText item, Answers answers) {
        AnswerChecks checks = new AnswerChecks(item, answers);
        checks.checkPlaces();
        checks.checkBodies();
        checks.checkNames();
        return checks.findings;
    }

    /** Once for each kind of section, at the first point in it. */
    private void checkPlaces() {
        Set<SectionType> told = EnumSet.of(SectionType.INDSTILLING);
        for (Recommendation point : answers.recommendations()) {
            if (told.add(point.fact().section())) {
                add(FindingCode.RECOMMENDATION_ELSEWHERE, point.fact(), " stands " + place(point.fact()));
            }
        }
    }

    private String place(Fact fact) {
        for (Passage passage : item.passages()) {
            boolean holds = passage.type() == fact.section()
                    && passage.section().lines().last() >= fact.lines().first();
            if (holds && passage.section().heading().isPresent()) {
                return "below '" + passage.section().heading().get() + "'";
            }
        }
        return "above the item's first heading";
    }

    /** A chair without a body is the council's own. */
    private void checkBodies() {
        for (Appointment appointment : answers.appointments()) {
            boolean chairs = appointment.role() == Appointment.PostRole.CHAIR
                    || appointment.role() == Appointment.PostRole.VICE_CHAIR;
            if (appointment.body().isEmpty() && !chairs) {
                add(FindingCode.APPOINTMENT_INCOMPLETE, appointment.fact(), " does not say which body the post is in");
            }
        }
    }

    /** {@code Indstillingen blev tiltrådt}, where names were asked for and stand in an enclosure, or nowhere. */
    private void checkNames() {
        if (answers.resolution().isEmpty() || !answers.appointments().isEmpty()) {
            return;
        }
        boolean fills = answers.resolution().get().result() == Result.APPOINTED;
        for (Recommendation point : answers.recommendations()) {
            boolean adopted = point.result().filter(AnswerChecks::agrees).isPresent();
            fills |= adopted && point.actions().contains(Recommendation.Action.APPOINT);
        }
        if (fills) {
            add(
                    FindingCode.APPOINTMENT_INCOMPLETE,
                    answers.resolution().get().fact(),
                    " fills a post, and nobody is named for it");
        }
    }

    private static boolean agrees(Recommendation.PointResult result) {
        return result == Recommendation.PointResult.ADOPTED || result == Recommendation.PointResult.AMENDED;
    }

    private void add(FindingCode code, Fact fact, String about) {
        String quote = Quote.beginningOf(fact.quote().replace('\n', ' '));
        findings.add(Finding.of(code, fact.lines().first(), "'" + quote + "'" + about));
    }
}
