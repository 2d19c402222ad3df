package dk.kkr.writer;

import static java.util.stream.Collectors.joining;

import dk.kkr.model.AgendaItem;
import dk.kkr.model.Council;
import dk.kkr.model.ItemNumber;
import dk.kkr.model.Meeting;
import dk.kkr.model.Section;
import dk.kkr.model.SectionType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The table {@code items}. */
final class ItemRows implements TableRows {
    private static final List<SectionType> SECTION_COLUMNS = List.of(
            SectionType.INTRO,
            SectionType.BAGGRUND,
            SectionType.INDSTILLING,
            SectionType.SAGSFREMSTILLING,
            SectionType.BESLUTNING,
            SectionType.BILAG);

    @Override
    public List<String> columns() {
        Stream<String> place = Stream.of(
                "document_id",
                "meeting_id",
                "council",
                "document_type",
                "date",
                "item_id",
                "position",
                "item_number",
                "parent_number",
                "level",
                "title",
                "case_id",
                "case_officer");
        Stream<String> sections = SECTION_COLUMNS.stream().map(OutputName::of);
        Stream<String> source = Stream.of("line", "last_line", "source_file");
        return Stream.of(place, sections, source).flatMap(columns -> columns).toList();
    }

    @Override
    public List<List<String>> of(Meeting meeting) {
        return PlacedItem.allOf(meeting).stream()
                .map(placed -> row(meeting, placed))
                .toList();
    }

    private static List<String> row(Meeting meeting, PlacedItem placed) {
        AgendaItem item = placed.item();
        List<String> cells = new ArrayList<>();
        cells.add(meeting.id());
        cells.add(meeting.meetingId());
        cells.add(meeting.council().map(Council::displayName).orElse(""));
        cells.add(meeting.documentType().map(OutputName::of).orElse(""));
        cells.add(meeting.date().map(LocalDate::toString).orElse(""));
        cells.add(placed.idIn(meeting));
        cells.add(String.valueOf(placed.position()));
        cells.add(item.number().toString());
        cells.add(placed.parent().map(ItemNumber::toString).orElse(""));
        cells.add(String.valueOf(item.number().level()));
        cells.add(item.title());
        cells.add(item.caseId().orElse(""));
        cells.add(item.caseOfficer().orElse(""));
        SECTION_COLUMNS.forEach(type -> cells.add(textOf(item, type)));
        cells.add(String.valueOf(item.lines().first()));
        cells.add(String.valueOf(item.lines().last()));
        cells.add(meeting.source().file());
        return cells;
    }

    /** Joins several sections of one type with an empty line, like paragraphs. */
    private static String textOf(AgendaItem item, SectionType type) {
        return item.sections().stream()
                .filter(section -> section.type() == type)
                .map(Section::text)
                .filter(text -> !text.isEmpty())
                .collect(joining("\n\n"));
    }
}
