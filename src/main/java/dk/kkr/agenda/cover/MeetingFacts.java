package dk.kkr.agenda.cover;

import dk.kkr.model.Council;
import dk.kkr.model.DocumentType;
import dk.kkr.model.Finding;
import dk.kkr.model.MeetingEvidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What identifies a meeting and its document.
 *
 * @param evidence what they were read from, and the facts of the cover alone
 * @param findings what was not on the cover, or contradicts it
 */
public record MeetingFacts(
        Optional<Council> council,
        Optional<DocumentType> documentType,
        Optional<LocalDate> date,
        MeetingEvidence evidence,
        List<Finding> findings) {
    public MeetingFacts {
        findings = List.copyOf(findings);
    }
}
