package dk.kkr.writer;

import static java.util.stream.Collectors.joining;

import dk.kkr.model.AgendaItem;
import dk.kkr.model.Council;
import dk.kkr.model.Meeting;
import dk.kkr.model.Resolution;
import dk.kkr.model.Section;
import dk.kkr.model.SectionType;
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
        Stream<String> answers = Stream.of("result", "follows_recommendation", "pdf_page");
        return Stream.of(place, sections, source, answers)
                .flatMap(columns -> columns)
                .toList();
    }

    @Override
    public List<List<String>> of(Meeting meeting) {
        return PlacedItem.allOf(meeting).stream()
                .map(placed -> row(meeting, placed))
                .toList();
    }

    private static List<String> row(Meeting meeting, PlacedItem placed) {
        AgendaItem item = placed.item();
        Cells cells = new Cells()
                .text(meeting.id())
                .text(meeting.meetingId())
                .printed(meeting.council().map(Council::displayName))
                .named(meeting.documentType())
                .printed(meeting.date())
                .text(placed.idIn(meeting))
                .number(placed.position())
                .text(item.number().toString())
                .printed(placed.parent())
                .number(item.number().level())
                .text(item.title())
                .printed(item.caseId())
                .printed(item.caseOfficer());
        for (SectionType type : SECTION_COLUMNS) {
            cells.text(textOf(item, type));
        }
        return cells.number(item.lines().first())
                .number(item.lines().last())
                .text(meeting.source().file())
                .named(item.answers().resolution().map(Resolution::result))
                .named(item.answers().resolution().flatMap(Resolution::follows))
                .printed(meeting.source().pageOf(item.lines().first()))
                .row();
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
