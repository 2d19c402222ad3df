package dk.kkr.markdown;

import dk.kkr.model.AgendaItem;
import dk.kkr.model.Answers;
import dk.kkr.model.Attachment;
import dk.kkr.model.Meeting;
import dk.kkr.model.Recommendation;
import dk.kkr.wording.AnswerText;
import dk.kkr.wording.DecisionPhrases;
import dk.kkr.wording.Label;
import dk.kkr.wording.Wording;
import java.util.List;

/** An item: its title, what was recommended, decided, appointed, what is enclosed and which days it names. */
final class ItemPart {
    private final Page page;
    private final Wording wording;
    private final AnswerText text;
    private final boolean isMinutes;

    ItemPart(Page page, Meeting meeting) {
        this.page = page;
        this.wording = page.wording();
        this.text = new AnswerText(wording);
        this.isMinutes = meeting.isMinutes();
    }

    /** @param level of its heading */
    void write(AgendaItem item, int level) {
        page.blocks().heading(level, new Inline(item.number() + ".").then(Inline.text(item.title())));
        Answers answers = item.answers();
        recommendations(answers.recommendations());
        if (answers.resolution().isPresent()) {
            new DecisionPart(page, text, item).write(answers.resolution().get());
        } else if (isMinutes && !answers.recommendations().isEmpty()) {
            page.labelled(Label.DECISION, Inline.text(wording.begin(Label.NO_DECISION_FOUND)));
        }
        page.labelled(
                Label.APPOINTMENTS,
                answers.appointments().stream().map(text::of).map(Inline::text).toList());
        page.labelled(
                Label.ATTACHMENTS, answers.attachments().stream().map(this::of).toList());
        page.labelled(
                Label.DATES,
                answers.dates().stream().map(text::of).map(Inline::text).toList());
    }

    private void recommendations(List<Recommendation> points) {
        boolean differ = points.stream().map(Recommendation::result).distinct().count() > 1;
        if (points.size() == 1 && points.get(0).marker().isEmpty()) {
            page.labelled(Label.RECOMMENDATION, Inline.text(text.of(points.get(0))));
        } else {
            page.labelled(
                    Label.RECOMMENDATION,
                    points.stream().map(point -> point(point, differ)).toList());
        }
    }

    /**
     * A point, with the marker that decisions may name it by, not with {@code –}; and with its result where the
     * decision's result does not say it for all.
     */
    private Inline point(Recommendation point, boolean hasResult) {
        String number = point.marker()
                .filter(marker -> marker.chars().anyMatch(Character::isLetterOrDigit))
                .map(marker -> marker + " ")
                .orElse("");
        Inline content = Inline.text(number + text.of(point));
        return point.result()
                .filter(result -> hasResult)
                .map(result ->
                        content.then(new Inline("→")).then(Inline.strong(wording.say(DecisionPhrases.of(result)))))
                .orElse(content);
    }

    private Inline of(Attachment attachment) {
        String name = text.of(attachment);
        return attachment.url().map(url -> Inline.link(name, url)).orElse(Inline.text(name));
    }
}
