package dk.kkr.writer;

import dk.kkr.model.AgendaItem;
import dk.kkr.model.ContentsEntry;
import dk.kkr.model.Council;
import dk.kkr.model.Evidence;
import dk.kkr.model.Finding;
import dk.kkr.model.Link;
import dk.kkr.model.Meeting;
import dk.kkr.model.MeetingEvidence;
import dk.kkr.model.Participant;
import dk.kkr.model.PdfPages;
import dk.kkr.model.Section;
import dk.kkr.model.Source;
import dk.kkr.model.Venue;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The fields of a meeting in JSON, in order. */
final class MeetingJson {
    private final JsonFields fields;
    private final PlaceJson place;
    private final Meeting meeting;

    MeetingJson(JsonFields fields, Meeting meeting) {
        this.fields = fields;
        this.place = new PlaceJson(fields, meeting.source());
        this.meeting = meeting;
    }

    void write() {
        fields.text("schemaVersion", MeetingSchema.VERSION);
        fields.text("id", meeting.id());
        fields.text("meetingId", meeting.meetingId());
        source(meeting.source());
        council(meeting.council());
        fields.named("documentType", meeting.documentType());
        fields.printed("date", meeting.date());
        startTime(meeting.startTime());
        venue(meeting.venue());
        evidence(meeting.evidence());
        participants(meeting.participants());
        contents(meeting.tableOfContents());
        items(meeting.items());
        findings(meeting.findings());
    }

    private void source(Source source) {
        fields.beginObject("source");
        fields.text("file", source.file());
        fields.text("sha256", source.sha256());
        fields.text("encoding", source.encoding());
        fields.number("lines", source.lines());
        fields.number("pages", source.pages().map(PdfPages::count));
        fields.endObject();
    }

    private void council(Optional<Council> council) {
        if (council.isPresent()) {
            fields.text("council", council.get().displayName());
            fields.text("region", council.get().region());
        } else {
            fields.missing("council");
            fields.missing("region");
        }
    }

    private void startTime(Optional<LocalTime> time) {
        if (time.isPresent()) {
            fields.text("startTime", OutputName.of(time.get()));
        } else {
            fields.missing("startTime");
        }
    }

    private void venue(Optional<Venue> venue) {
        if (venue.isPresent()) {
            fields.beginObject("venue");
            fields.text("name", venue.get().name());
            fields.text("address", venue.get().address());
            fields.text("postalCode", venue.get().postalCode());
            fields.text("city", venue.get().city());
            fields.endObject();
        } else {
            fields.missing("venue");
        }
    }

    private void evidence(MeetingEvidence evidence) {
        fields.beginObject("evidence");
        said("council", evidence.council());
        said("documentType", evidence.documentType());
        said("date", evidence.date());
        said("startTime", evidence.startTime());
        said("venue", evidence.venue());
        fields.endObject();
    }

    private void said(String fact, Optional<Evidence> evidence) {
        if (evidence.isPresent()) {
            fields.beginObject(fact);
            fields.text("source", evidence.get().source().toString());
            fields.text("quote", evidence.get().quote());
            if (evidence.get().lines().isPresent()) {
                place.write(evidence.get().lines().get());
            } else {
                place.writeNowhere();
            }
            fields.endObject();
        } else {
            fields.missing(fact);
        }
    }

    private void participants(List<Participant> participants) {
        fields.beginList("participants");
        for (Participant participant : participants) {
            fields.beginObject();
            fields.text("name", participant.name());
            fields.text("party", participant.party());
            fields.text("municipality", participant.municipality());
            fields.text("municipalityCode", participant.municipalityCode());
            fields.text("role", participant.role());
            fields.named("attendance", participant.attendance());
            fields.text("substitute", participant.substitute());
            place.write(participant.line());
            fields.endObject();
        }
        fields.endList();
    }

    private void contents(List<ContentsEntry> entries) {
        fields.beginList("tableOfContents");
        for (ContentsEntry entry : entries) {
            fields.beginObject();
            fields.printed("number", entry.number());
            fields.text("title", entry.title());
            fields.number("page", entry.page());
            place.write(entry.line());
            fields.endObject();
        }
        fields.endList();
    }

    private void items(List<AgendaItem> items) {
        fields.beginList("items");
        for (AgendaItem item : items) {
            fields.beginObject();
            fields.text("number", item.number().toString());
            fields.text("title", item.title());
            place.write(item.lines());
            fields.text("caseId", item.caseId());
            fields.text("caseOfficer", item.caseOfficer());
            sections(item.sections());
            new AnswersJson(place).write(item.answers());
            items(item.items());
            fields.endObject();
        }
        fields.endList();
    }

    private void sections(List<Section> sections) {
        fields.beginList("sections");
        for (Section section : sections) {
            fields.beginObject();
            fields.text("type", OutputName.of(section.type()));
            fields.text("heading", section.heading());
            place.write(section.lines());
            fields.text("text", section.text());
            links(section.links());
            fields.endObject();
        }
        fields.endList();
    }

    private void links(List<Link> links) {
        fields.beginList("links");
        for (Link link : links) {
            fields.beginObject();
            fields.text("url", link.url());
            place.write(link.line());
            fields.endObject();
        }
        fields.endList();
    }

    private void findings(List<Finding> findings) {
        fields.beginList("findings");
        for (Finding finding : findings) {
            fields.beginObject();
            fields.text("severity", OutputName.of(finding.severity()));
            fields.text("code", finding.code().toString());
            place.write(OutputName.lineOf(finding));
            fields.text("message", finding.message());
            fields.endObject();
        }
        fields.endList();
    }
}
