package dk.kkr.report;

import dk.kkr.model.Answers;
import dk.kkr.model.Appointment;
import dk.kkr.model.Attachment;
import dk.kkr.model.ItemDate;
import dk.kkr.model.Recommendation;
import dk.kkr.model.Reference;
import dk.kkr.wording.AnswerText;
import dk.kkr.wording.CheckLabel;
import dk.kkr.wording.DecisionPhrases;
import dk.kkr.wording.Label;
import dk.kkr.wording.ListedPhrases;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an item says: recommended, decided, appointed, enclosed, by when; each with its lines in the source. */
final class HtmlAnswers {
    private final HtmlPage page;
    private final HtmlText html;
    private final AnswerText answerText;
    private final boolean isMinutes;

    /** To which references lead; of items with one number, the first. */
    private final Map<String, PlacedItem> byNumber = new HashMap<>();

    /**
     * @param items of the page, to which references lead
     * @param isMinutes whether decisions are to be expected
     */
    HtmlAnswers(HtmlPage page, List<PlacedItem> items, boolean isMinutes) {
        this.page = page;
        this.html = page.html();
        this.answerText = new AnswerText(page.words());
        this.isMinutes = isMinutes;
        items.forEach(placed -> byNumber.putIfAbsent(placed.item().number().toString(), placed));
    }

    /** Whether an item says anything here. */
    static boolean says(PlacedItem placed) {
        return placed.item().decides() || !placed.item().answers().equals(Answers.NONE);
    }

    void write(PlacedItem placed) throws IOException {
        if (!says(placed)) {
            return;
        }
        Answers answers = placed.item().answers();
        html.markup("<dl class=\"answers\">\n");
        page.row(Label.RECOMMENDATION, answers.recommendations(), this::recommendation);
        new HtmlDecision(page, placed).write(isMinutes);
        page.row(Label.APPOINTMENTS, answers.appointments(), this::appointment);
        page.row(Label.ATTACHMENTS, answers.attachments(), this::attachment);
        page.row(Label.DATES, answers.dates(), this::date);
        page.row(CheckLabel.REFERENCES, answers.references(), this::reference);
        html.markup("</dl>\n");
    }

    private void recommendation(Recommendation point) throws IOException {
        if (point.marker().isPresent()) {
            html.markup("<span class=\"marker\">").text(point.marker().get()).markup("</span> ");
        }
        html.markup("<span class=\"text\">").lines(answerText.of(point)).markup("</span>");
        if (point.result().isPresent()) {
            html.markup(" ");
            page.badge(point.result().get(), DecisionPhrases.of(point.result().get()));
        }
        page.proof(point.fact());
    }

    private void appointment(Appointment appointment) throws IOException {
        page.answer(answerText.of(appointment), appointment.fact());
    }

    private void attachment(Attachment attachment) throws IOException {
        Optional<String> url = attachment.url();
        String name = answerText.of(attachment).replace('\n', ' ');
        html.link(url.orElse(""), name);
        // What cannot be opened can at least be read.
        html.text(url.filter(address -> !WebAddress.is(address) && !name.equals(address))
                .map(address -> " " + address)
                .orElse(""));
        page.proof(attachment.fact());
    }

    private void date(ItemDate date) throws IOException {
        page.answer(answerText.of(date), date.fact());
    }

    private void reference(Reference reference) throws IOException {
        String what = reference
                .number()
                .or(() -> reference.date().map(page.words()::date))
                .orElse("");
        String said = page.words().begin(ListedPhrases.of(reference.type())) + " " + what;
        PlacedItem item = byNumber.get(reference.number().orElse(""));
        if (item == null) {
            html.text(said);
        } else {
            html.markup("<a href=\"#" + item.id() + "\">").text(said).markup("</a>");
        }
        page.proof(reference.fact());
    }
}
