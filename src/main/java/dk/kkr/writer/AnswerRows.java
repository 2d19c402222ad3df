package dk.kkr.writer;

import dk.kkr.model.Answers;
import dk.kkr.model.Council;
import dk.kkr.model.Fact;
import dk.kkr.model.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of answers: first the columns that say which item of which meeting it is, the same in all of them, then the
 * table's own, then the words that prove the answer, the same again.
 */
abstract class AnswerRows implements TableRows {
    private static final List<String> FIRST = List.of(
            "document_id", "meeting_id", "council", "date", "item_id", "item_number", "item_position", "position");

    private static final List<String> LAST =
            List.of("section", "quote", "line", "last_line", "certainty", "reason", "source_file", "pdf_page");

    /** The columns between. */
    abstract List<String> ownColumns();

    /** The rows of one item. */
    abstract List<AnswerRow> of(Answers answers);

    @Override
    public final List<String> columns() {
        return Stream.of(FIRST, ownColumns(), LAST).flatMap(List::stream).toList();
    }

    @Override
    public final List<List<String>> of(Meeting meeting) {
        List<List<String>> rows = new ArrayList<>();
        for (PlacedItem placed : PlacedItem.allOf(meeting)) {
            for (AnswerRow answer : of(placed.item().answers())) {
                rows.add(row(meeting, placed, rows.size() + 1, answer));
            }
        }
        return rows;
    }

    private static List<String> row(Meeting meeting, PlacedItem placed, int position, AnswerRow answer) {
        Fact fact = answer.fact();
        return new Cells()
                .text(meeting.id())
                .text(meeting.meetingId())
                .printed(meeting.council().map(Council::displayName))
                .printed(meeting.date())
                .text(placed.idIn(meeting))
                .text(placed.item().number().toString())
                .number(placed.position())
                .number(position)
                .all(answer.cells())
                .named(fact.section())
                .text(fact.quote())
                .number(fact.lines().first())
                .number(fact.lines().last())
                .named(fact.certainty())
                .text(fact.reason())
                .text(meeting.source().file())
                .printed(meeting.source().pageOf(fact.lines().first()))
                .row();
    }
}
