package dk.kkr.report;

import dk.kkr.model.Answers;
import dk.kkr.model.Position;
import dk.kkr.model.Remark;
import dk.kkr.model.Resolution;
import dk.kkr.wording.AnswerText;
import dk.kkr.wording.DecisionPhrases;
import dk.kkr.wording.Label;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What was decided on an item: the result in words, then the decision's own text in full. */
final class HtmlDecision {
    private final HtmlPage page;
    private final HtmlText html;
    private final AnswerText text;
    private final PlacedItem placed;

    HtmlDecision(HtmlPage page, PlacedItem placed) {
        this.page = page;
        this.html = page.html();
        this.text = new AnswerText(page.words());
        this.placed = placed;
    }

    /**
     * Writes rows of the item's list of answers.
     *
     * @param isMinutes whether a decision is to be expected
     */
    void write(boolean isMinutes) throws IOException {
        Answers answers = placed.item().answers();
        if (placed.item().decides()) {
            row(answers.resolution());
        } else if (isMinutes && !answers.recommendations().isEmpty()) {
            page.row(
                    Label.DECISION,
                    List.of(Label.NO_DECISION_FOUND),
                    none -> html.text(page.words().begin(none)));
        }
        if (answers.resolution().isPresent()) {
            page.row(Label.POSITIONS, answers.resolution().get().positions(), this::position);
            page.row(Label.REMARKS, answers.resolution().get().remarks(), this::remark);
        }
    }

    private void row(Optional<Resolution> resolution) throws IOException {
        page.beginRow(Label.DECISION);
        if (resolution.isPresent()) {
            result(resolution.get());
        }
        words();
        page.endRow();
    }

    private void result(Resolution resolution) throws IOException {
        html.markup("<p>");
        page.badge(resolution.result(), DecisionPhrases.of(resolution.result()));
        html.markup(" ").lines(text.details(resolution));
        page.proof(resolution.fact());
        html.markup("</p>\n");
    }

    private void words() throws IOException {
        for (PlacedSection section : placed.sections()) {
            if (section.section().decides()) {
                html.markup("<section class=\"quoted\" id=\"" + section.id() + "\">\n<p class=\"text\">")
                        .lines(section.section().text());
                page.at(section);
                html.markup("</p>\n");
                HtmlSections.links(page, section.section());
                html.markup("</section>\n");
            }
        }
    }

    private void position(Position position) throws IOException {
        page.answer(text.of(position), position.fact());
    }

    private void remark(Remark remark) throws IOException {
        page.answer(text.of(remark), remark.fact());
    }
}
