package dk.kkr.writer;

import dk.kkr.model.Meeting;
import dk.kkr.model.Section;
import java.util.ArrayList;
import java.util.List;

/** The table {@code sections}. */
final class SectionRows implements TableRows {
    @Override
    public List<String> columns() {
        return List.of(
                "document_id",
                "item_id",
                "position",
                "section_position",
                "item_number",
                "section_type",
                "heading",
                "text",
                "line",
                "last_line",
                "source_file",
                "pdf_page");
    }

    @Override
    public List<List<String>> of(Meeting meeting) {
        List<List<String>> rows = new ArrayList<>();
        for (PlacedItem placed : PlacedItem.allOf(meeting)) {
            List<Section> sections = placed.item().sections();
            for (int i = 0; i < sections.size(); i++) {
                rows.add(row(meeting, placed, i + 1, sections.get(i)));
            }
        }
        return rows;
    }

    private static List<String> row(Meeting meeting, PlacedItem placed, int sectionPosition, Section section) {
        return List.of(
                meeting.id(),
                placed.idIn(meeting),
                String.valueOf(placed.position()),
                String.valueOf(sectionPosition),
                placed.item().number().toString(),
                OutputName.of(section.type()),
                section.heading().orElse(""),
                section.text(),
                String.valueOf(section.lines().first()),
                String.valueOf(section.lines().last()),
                meeting.source().file(),
                meeting.source()
                        .pageOf(section.lines().first())
                        .map(String::valueOf)
                        .orElse(""));
    }
}
