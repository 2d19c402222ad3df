package dk.kkr.writer;

import dk.kkr.model.AgendaItem;
import dk.kkr.model.ContentsEntry;
import dk.kkr.model.Council;
import dk.kkr.model.Evidence;
import dk.kkr.model.Finding;
import dk.kkr.model.ItemNumber;
import dk.kkr.model.Link;
import dk.kkr.model.Meeting;
import dk.kkr.model.MeetingEvidence;
import dk.kkr.model.Participant;
import dk.kkr.model.Section;
import dk.kkr.model.Source;
import dk.kkr.model.Venue;
import java.time.LocalDate;
import java.util.Optional;

/** The fields of a meeting in JSON, in order. */
final class MeetingJson {
    private final JsonFields fields;

    MeetingJson(JsonFields fields) {
        this.fields = fields;
    }

    void write(Meeting meeting) {
        fields.text("schemaVersion", MeetingSchema.VERSION);
        fields.text("id", meeting.id());
        fields.text("meetingId", meeting.meetingId());
        fields.object("source", Optional.of(meeting.source()), this::source);
        fields.text("council", meeting.council().map(Council::displayName));
        fields.text("region", meeting.council().map(Council::region));
        fields.text("documentType", meeting.documentType().map(OutputName::of));
        fields.text("date", meeting.date().map(LocalDate::toString));
        fields.text("startTime", meeting.startTime().map(OutputName::of));
        fields.object("venue", meeting.venue(), this::venue);
        fields.object("evidence", Optional.of(meeting.evidence()), this::evidence);
        fields.list("participants", meeting.participants(), this::participant);
        fields.list("tableOfContents", meeting.tableOfContents(), this::contentsEntry);
        fields.list("items", meeting.items(), this::item);
        fields.list("findings", meeting.findings(), this::finding);
    }

    private void source(Source source) {
        fields.text("file", source.file());
        fields.text("sha256", source.sha256());
        fields.text("encoding", source.encoding());
        fields.number("lines", source.lines());
    }

    private void venue(Venue venue) {
        fields.text("name", venue.name());
        fields.text("address", venue.address());
        fields.text("postalCode", venue.postalCode());
        fields.text("city", venue.city());
    }

    private void evidence(MeetingEvidence evidence) {
        said("council", evidence.council());
        said("documentType", evidence.documentType());
        said("date", evidence.date());
        said("startTime", evidence.startTime());
        said("venue", evidence.venue());
    }

    private void said(String fact, Optional<Evidence> evidence) {
        fields.object(fact, evidence, this::said);
    }

    private void said(Evidence evidence) {
        fields.text("source", evidence.source().toString());
        fields.text("quote", evidence.quote());
        fields.number("line", evidence.lines().first());
        fields.number("lastLine", evidence.lines().last());
    }

    private void participant(Participant participant) {
        fields.text("name", participant.name());
        fields.text("party", participant.party());
        fields.text("municipality", participant.municipality());
        fields.text("municipalityCode", participant.municipalityCode());
        fields.text("role", participant.role());
        fields.text("attendance", participant.attendance().map(OutputName::of));
        fields.text("substitute", participant.substitute());
        fields.number("line", participant.line());
    }

    private void contentsEntry(ContentsEntry entry) {
        fields.text("number", entry.number().map(ItemNumber::toString));
        fields.text("title", entry.title());
        fields.number("page", entry.page());
        fields.number("line", entry.line());
    }

    private void item(AgendaItem item) {
        fields.text("number", item.number().toString());
        fields.text("title", item.title());
        fields.number("line", item.lines().first());
        fields.number("lastLine", item.lines().last());
        fields.text("caseId", item.caseId());
        fields.text("caseOfficer", item.caseOfficer());
        fields.list("sections", item.sections(), this::section);
        new AnswersJson(fields).write(item.answers());
        fields.list("items", item.items(), this::item);
    }

    private void section(Section section) {
        fields.text("type", OutputName.of(section.type()));
        fields.text("heading", section.heading());
        fields.number("line", section.lines().first());
        fields.number("lastLine", section.lines().last());
        fields.text("text", section.text());
        fields.list("links", section.links(), this::link);
    }

    private void link(Link link) {
        fields.text("url", link.url());
        fields.number("line", link.line());
    }

    private void finding(Finding finding) {
        fields.text("severity", OutputName.of(finding.severity()));
        fields.text("code", finding.code().toString());
        fields.number("line", OutputName.lineOf(finding));
        fields.text("message", finding.message());
    }
}
