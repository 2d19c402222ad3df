package dk.kkr.writer;

import dk.kkr.model.Link;
import dk.kkr.model.Meeting;
import dk.kkr.model.Section;
import java.util.ArrayList;
import java.util.List;

/** The table {@code links}: one row per link target at a page's foot within a section. */
final class LinkRows implements TableRows {
    @Override
    public List<String> columns() {
        return List.of(
                "document_id",
                "item_id",
                "item_position",
                "section_position",
                "position",
                "url",
                "line",
                "source_file",
                "pdf_page");
    }

    @Override
    public List<List<String>> of(Meeting meeting) {
        List<List<String>> rows = new ArrayList<>();
        for (PlacedItem placed : PlacedItem.allOf(meeting)) {
            List<Section> sections = placed.item().sections();
            for (int i = 0; i < sections.size(); i++) {
                for (Link link : sections.get(i).links()) {
                    Cells place = new Cells()
                            .text(meeting.id())
                            .text(placed.idIn(meeting))
                            .number(placed.position())
                            .number(i + 1)
                            .number(rows.size() + 1);
                    rows.add(row(meeting, place, link));
                }
            }
        }
        return rows;
    }

    private static List<String> row(Meeting meeting, Cells place, Link link) {
        return place.text(link.url())
                .number(link.line())
                .text(meeting.source().file())
                .printed(meeting.source().pageOf(link.line()))
                .row();
    }
}
