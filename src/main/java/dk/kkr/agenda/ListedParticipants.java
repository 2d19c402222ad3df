package dk.kkr.agenda;

import dk.kkr.model.Attendance;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.FindingLog;
import dk.kkr.model.Participant;
import dk.kkr.text.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The participants that were read so far, with what is to be told of them, and what the heading above the next says.
 */
final class ListedParticipants {
    private final List<Participant> participants = new ArrayList<>();
    private final FindingLog findings = new FindingLog();
    private Optional<Attendance> attendance = Optional.empty();

    /** The text of the last entry, on which a wrapped one goes on; empty where none does. */
    private String lastEntry = "";

    List<Participant> all() {
        return participants;
    }

    FindingLog findings() {
        return findings;
    }

    /** A heading, and what it says of the participants below it. */
    void begin(Optional<Attendance> said) {
        attendance = said;
        lastEntry = "";
    }

    /** A heading of another kind: those behind it may well have been there. */
    void endAbsentees() {
        if (attendance.equals(Optional.of(Attendance.ABSENT))) {
            attendance = Optional.empty();
        }
    }

    /** @param entry what the next line may go on with; empty where none may */
    void add(List<ParticipantLine> lines, String entry, int number) {
        lines.forEach(line -> add(line, number));
        lastEntry = entry;
    }

    /** Something else stands between: nothing goes on with the last entry. */
    void endEntry() {
        lastEntry = "";
    }

    /** Whether the text may be the end of the last entry. */
    boolean mayGoOn(String text) {
        return !lastEntry.isEmpty() && !participants.isEmpty() && WrappedEntry.goesOn(lastEntry, text);
    }

    /** Takes the text for the end of the last entry; false if the two are no participant. */
    boolean goOn(String text) {
        Optional<ParticipantLine> whole = ParticipantLine.parse(lastEntry + " " + text);
        whole.ifPresent(line -> {
            Participant last = participants.remove(participants.size() - 1);
            participants.add(line.toParticipant(attendance, last.line()));
        });
        return whole.isPresent();
    }

    private void add(ParticipantLine line, int number) {
        participants.add(line.toParticipant(attendance, number));
        line.remark()
                .ifPresent(remark -> findings.add(Finding.of(
                        FindingCode.PARTICIPANT_REMARK,
                        number,
                        "no field has what is said of " + line.name() + ": '" + Quote.beginningOf(remark) + "'")));
        line.unknownMunicipality()
                .ifPresent(name -> findings.add(Finding.of(
                        FindingCode.MUNICIPALITY_UNKNOWN,
                        number,
                        "'" + Quote.beginningOf(name) + "' is none of the 98 municipalities")));
    }
}
