package dk.kkr.outline.front;

import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.FindingLog;
import dk.kkr.model.Participant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** People who are listed twice, and what is said about their attendance. */
final class RepeatedPeople {
    private RepeatedPeople() {}

    static List<Finding> in(List<Participant> people) {
        FindingLog findings = new FindingLog();
        Map<String, Participant> byName = new HashMap<>();
        for (Participant person : people) {
            Optional<Participant> first =
                    Optional.ofNullable(byName.putIfAbsent(person.name().toLowerCase(Locale.ROOT), person));
            first.filter(other -> mayBeSame(person, other)).ifPresent(other -> findings.add(finding(person, other)));
        }
        return findings.all();
    }

    /** Two people with one name have different municipalities. */
    private static boolean mayBeSame(Participant one, Participant other) {
        return one.municipalityCode().isEmpty()
                || other.municipalityCode().isEmpty()
                || one.municipalityCode().equals(other.municipalityCode());
    }

    private static Finding finding(Participant person, Participant first) {
        boolean contradiction = person.attendance().isPresent()
                && first.attendance().isPresent()
                && !person.attendance().equals(first.attendance());
        return Finding.of(
                FindingCode.PARTICIPANT_REPEATED,
                person.line(),
                person.name() + " is on line " + first.line() + " too"
                        + (contradiction ? ", as present there or here and as absent" : ""));
    }
}
