package dk.kkr.writer;

import dk.kkr.model.ContentsEntry;
import dk.kkr.model.Meeting;
import java.util.ArrayList;
import java.util.List;

/** The table {@code contents}: one row per entry of the contents list. */
final class ContentsRows implements TableRows {
    @Override
    public List<String> columns() {
        return List.of("document_id", "position", "number", "title", "page", "line", "source_file", "pdf_page");
    }

    @Override
    public List<List<String>> of(Meeting meeting) {
        List<List<String>> rows = new ArrayList<>();
        for (ContentsEntry entry : meeting.tableOfContents()) {
            rows.add(new Cells()
                    .text(meeting.id())
                    .number(rows.size() + 1)
                    .printed(entry.number())
                    .text(entry.title())
                    .printed(entry.page())
                    .number(entry.line())
                    .text(meeting.source().file())
                    .printed(meeting.source().pageOf(entry.line()))
                    .row());
        }
        return rows;
    }
}
