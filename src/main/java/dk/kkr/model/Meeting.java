package dk.kkr.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One dump, structured.
 *
 * @param items the top-level items in the document's order
 * @param account the role of every stretch of the dump
 * @param decisions every line-end hyphen, in the order of the dump
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
        LineAccount account,
        List<Decision> decisions) {
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
        return council.map(Council::slug).orElse("kkr-" + UNKNOWN) + "-"
                + date.map(LocalDate::toString).orElse(UNKNOWN);
    }

    /** Shared by all dumps of one document: {@code kkr-hovedstaden-2020-06-19-minutes}. */
    public String id() {
        return meetingId() + "-"
                + documentType.map(type -> type.name().toLowerCase(Locale.ROOT)).orElse(UNKNOWN);
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
