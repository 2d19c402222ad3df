package dk.kkr.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One dump, structured.
 *
 * @param source the dump
 * @param council from the cover, else the running header, else from recommendations and decisions, else as the user
 *     gave it; empty where none of them names one; where the title names another body, only as the user gave it
 * @param documentType from the cover, else the running header, else from whether anything is decided or recommended;
 *     empty where nothing tells
 * @param date the day of the meeting, from the cover, else the running header, else the item that approves the agenda,
 *     else as the user gave it; empty where none of them has one
 * @param startTime when it begins; empty where the cover has no time
 * @param venue empty where the cover names none
 * @param participants in the order of the dump; empty where it has no list of them
 * @param tableOfContents its entries as printed, in their order; empty where the dump has no contents list
 * @param items the top-level items in the document's order, at least one in a parsed dump
 * @param findings what a reader should know, by line; those about the whole dump come first
 * @param decisions every line-end hyphen, in the order of the dump
 * @param evidence the words that state council, type, date, time and venue
 */
public record Meeting(
        Source source,
        Optional<Council> council,
        Optional<DocumentType> documentType,
        Optional<LocalDate> date,
        Optional<LocalTime> startTime,
        Optional<Venue> venue,
        List<Participant> participants,
        List<ContentsEntry> tableOfContents,
        List<AgendaItem> items,
        List<Finding> findings,
        List<Decision> decisions,
        MeetingEvidence evidence) {
    private static final String UNKNOWN = "unknown";

    public Meeting {
        participants = List.copyOf(participants);
        tableOfContents = List.copyOf(tableOfContents);
        items = List.copyOf(items);
        findings = List.copyOf(findings);
        decisions = List.copyOf(decisions);
    }

    /** Shared by the agenda and the minutes of one meeting: {@code kkr-hovedstaden-2020-06-19}. */
    public String meetingId() {
        String slug = council.isPresent() ? council.get().slug() : "kkr-" + UNKNOWN;
        return slug + "-" + (date.isPresent() ? date.get() : UNKNOWN);
    }

    /** Shared by all dumps of one document: {@code kkr-hovedstaden-2020-06-19-minutes}. */
    public String id() {
        return meetingId() + "-"
                + (documentType.isPresent() ? documentType.get().name().toLowerCase(Locale.ROOT) : UNKNOWN);
    }

    /** The same meeting with other items and further findings, which are put where their lines are. */
    public Meeting withAnswers(List<AgendaItem> answered, List<Finding> further) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(further);
        all.sort((one, other) -> Integer.compare(one.line(), other.line()));
        return new Meeting(
                source,
                council,
                documentType,
                date,
                startTime,
                venue,
                participants,
                tableOfContents,
                answered,
                all,
                decisions,
                evidence);
    }

    /** Whether it was read from minutes, which say what was decided and who came. */
    public boolean isMinutes() {
        return documentType.equals(Optional.of(DocumentType.MINUTES));
    }

    /** The participants of whom the dump says this; of whom it says nothing, for an empty one. */
    public List<Participant> participantsWho(Optional<Attendance> attendance) {
        List<Participant> found = new ArrayList<>();
        for (Participant participant : participants) {
            if (participant.attendance().equals(attendance)) {
                found.add(participant);
            }
        }
        return found;
    }

    /** How many findings are of the severity. */
    public int count(Severity severity) {
        int count = 0;
        for (Finding finding : findings) {
            if (finding.severity() == severity) {
                count++;
            }
        }
        return count;
    }

    /** Whether one of the findings {@linkplain Finding#isWarning() is a warning}. */
    public boolean hasWarning() {
        for (Finding finding : findings) {
            if (finding.isWarning()) {
                return true;
            }
        }
        return false;
    }
}
