package dk.kkr.generated;

import dk.kkr.generated.Agenda.Item;
import dk.kkr.generated.Agenda.Part;
import dk.kkr.generated.Agenda.Person;
import dk.kkr.generated.Agenda.Unit;
import dk.kkr.model.AgendaItem;
import dk.kkr.model.Attendance;
import dk.kkr.model.DocumentType;
import dk.kkr.model.Meeting;
import dk.kkr.model.Participant;
import dk.kkr.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A meeting as lines that show whether two are the same, as far as a dialect can tell. */
final class Digest {
    private final Dialect dialect;
    private final List<String> lines = new ArrayList<>();
    private final List<String> contents = new ArrayList<>();

    private Digest(Dialect dialect) {
        this.dialect = dialect;
    }

    /** What was made up. */
    static List<String> of(Agenda agenda, Dialect dialect) {
        Digest digest = new Digest(dialect);
        digest.lines.add(agenda.council() + " " + agenda.date() + " " + agenda.startTime() + " "
                + (agenda.minutes() ? DocumentType.MINUTES : DocumentType.AGENDA));
        agenda.present().forEach(person -> digest.add(person, Attendance.PRESENT));
        agenda.absent().forEach(person -> digest.add(person, Attendance.ABSENT));
        agenda.items().forEach(digest::add);
        digest.lines.addAll(digest.contents);
        return digest.lines;
    }

    /** What came back. */
    static List<String> of(Meeting meeting, Dialect dialect) {
        Digest digest = new Digest(dialect);
        digest.lines.add(text(meeting.council()) + " " + text(meeting.date()) + " " + text(meeting.startTime()) + " "
                + text(meeting.documentType()));
        meeting.participants().forEach(digest::add);
        meeting.items().forEach(digest::add);
        meeting.tableOfContents()
                .forEach(entry -> digest.lines.add(
                        "contents: " + text(entry.number()) + " " + entry.title() + " " + text(entry.page())));
        return digest.lines;
    }

    private void add(Person person, Attendance attendance) {
        addPerson(person.name(), person.party(), person.municipality(), person.role(), attendance.toString());
    }

    private void add(Participant person) {
        addPerson(
                person.name(),
                text(person.party()),
                text(person.municipality()),
                text(person.role()),
                text(person.attendance()));
    }

    private void addPerson(String... facts) {
        lines.add("person: " + String.join(" | ", facts));
    }

    private void add(Item item) {
        contents.add("contents: " + item.number() + " " + item.title() + " " + Layout.pageOf(contents.size()));
        lines.add(String.join(" | ", item.number(), item.title(), item.caseId(), item.officer()));
        for (Part part : item.parts()) {
            lines.add("section " + part.type());
            String text = part.units().stream().map(Unit::line).collect(Collectors.joining("\n"));
            addText(text);
            Decisions.meaningOf(text).ifPresent(lines::add);
        }
        item.items().forEach(this::add);
    }

    private void add(AgendaItem item) {
        lines.add(String.join(
                " | ", item.number().toString(), item.title(), text(item.caseId()), text(item.caseOfficer())));
        for (Section section : item.sections()) {
            lines.add("section " + section.type());
            addText(section.text());
        }
        Decisions.meaningOf(item).ifPresent(lines::add);
        item.items().forEach(this::add);
    }

    /** Paragraph by paragraph, or all words. */
    private void addText(String text) {
        String marked = dialect.keepsMarkers() ? text : text.replaceAll("(?m)^[-–•➢] ", "");
        if (dialect.keepsGaps()) {
            marked.lines().filter(line -> !line.isEmpty()).forEach(lines::add);
        } else {
            lines.add(String.join(" ", marked.strip().split("\\s+")));
        }
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
