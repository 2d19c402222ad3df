package dk.kkr.agenda;

import dk.kkr.MeetingParser;
import dk.kkr.model.FindingCode;
import dk.kkr.model.Meeting;
import dk.kkr.model.Participant;
import dk.kkr.spec.SpecCase;
import dk.kkr.spec.SpecDump;
import dk.kkr.spec.SpecFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code spec/participants.txt}: the input stands before the first item of a small document. Each participant comes out
 * on a line of its own: name, party, municipality, its code, role, attendance, substitute, a hyphen for what is not
 * known; then the lines that were not understood.
 */
class ParticipantsSpecTest {
    static List<SpecCase> cases() {
        return SpecFile.read("participants.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comesOut(SpecCase each) throws Exception {
        each.check(ParticipantsSpecTest::produce);
    }

    private static List<String> produce(SpecCase each) throws Exception {
        Meeting meeting = new MeetingParser().parse(SpecDump.bytesOf(each), "spec");
        return each.has("lines")
                ? meeting.participants().stream()
                        .map(person -> "line " + person.line() + ": " + person.name())
                        .toList()
                : Stream.concat(
                                meeting.participants().stream().map(ParticipantsSpecTest::describe),
                                meeting.findings().stream()
                                        .filter(finding -> finding.code() == FindingCode.PARTICIPANT_NOT_UNDERSTOOD)
                                        .map(finding -> "not understood: line " + finding.line()))
                        .toList();
    }

    private static String describe(Participant person) {
        return Stream.of(
                        Optional.of(person.name()),
                        person.party(),
                        person.municipality(),
                        person.municipalityCode(),
                        person.role(),
                        person.attendance().map(value -> value.name().toLowerCase(Locale.ROOT)),
                        person.substitute())
                .map(field -> field.orElse("-"))
                .collect(Collectors.joining(" | "));
    }
}
