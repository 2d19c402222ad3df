package dk.kkr.writer;

import dk.kkr.model.Answers;
import dk.kkr.model.Remark;
import dk.kkr.model.Resolution;
import java.util.ArrayList;
import java.util.List;

/** The table {@code remarks}. */
final class RemarkRows extends AnswerRows {
    @Override
    List<String> ownColumns() {
        return List.of("type");
    }

    @Override
    List<AnswerRow> of(Answers answers) {
        List<AnswerRow> rows = new ArrayList<>();
        for (Resolution resolution : answers.resolution().stream().toList()) {
            for (Remark remark : resolution.remarks()) {
                rows.add(new AnswerRow(new Cells().named(remark.type()), remark.fact()));
            }
        }
        return rows;
    }
}
