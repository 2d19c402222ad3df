package dk.kkr.writer;

import dk.kkr.model.Answers;
import dk.kkr.model.Attachment;
import java.util.ArrayList;
import java.util.List;

/** The table {@code attachments}. */
final class AttachmentRows extends AnswerRows {
    @Override
    List<String> ownColumns() {
        return List.of("position_in_item", "title", "marker", "number", "url");
    }

    @Override
    List<AnswerRow> of(Answers answers) {
        List<AnswerRow> rows = new ArrayList<>();
        for (Attachment attachment : answers.attachments()) {
            Cells cells = new Cells()
                    .number(rows.size() + 1)
                    .printed(attachment.title())
                    .printed(attachment.marker())
                    .printed(attachment.number())
                    .printed(attachment.url());
            rows.add(new AnswerRow(cells, attachment.fact()));
        }
        return rows;
    }
}
