package dk.kkr.writer;

import dk.kkr.model.Answers;
import dk.kkr.model.Reference;
import java.util.ArrayList;
import java.util.List;

/** The table {@code item_references}. */
final class ItemReferenceRows extends AnswerRows {
    @Override
    List<String> ownColumns() {
        return List.of("type", "referred_date", "referred_meeting_id", "referred_number");
    }

    @Override
    List<AnswerRow> of(Answers answers) {
        List<AnswerRow> rows = new ArrayList<>();
        for (Reference reference : answers.references()) {
            Cells cells = new Cells()
                    .named(reference.type())
                    .printed(reference.date())
                    .printed(reference.meetingId())
                    .printed(reference.number());
            rows.add(new AnswerRow(cells, reference.fact()));
        }
        return rows;
    }
}
