package dk.kkr.outline.front;

import dk.kkr.model.Attendance;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.FindingLog;
import dk.kkr.model.Participant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * People who are listed twice. Where a list of members does not say who came, and another one names the absentees, they
 * are one: {@code Medlemmer: Bo Dam (A), Rie Vad (V)} / {@code Afbud: Rie Vad (V)}. Others are reported.
 */
final class RepeatedPeople {
    private final FindingLog findings = new FindingLog();
    private final List<Participant> people = new ArrayList<>();

    /** By name, where they stand in the list. */
    private final Map<String, List<Integer>> places = new HashMap<>();

    private RepeatedPeople() {}

    static RepeatedPeople in(List<Participant> listed) {
        RepeatedPeople repeated = new RepeatedPeople();
        for (Participant person : listed) {
            repeated.add(person);
        }
        return repeated;
    }

    List<Finding> findings() {
        return findings.all();
    }

    /** Each of them, in the document's order, those that are one once. */
    List<Participant> people() {
        return people;
    }

    private void add(Participant person) {
        List<Integer> named = places.computeIfAbsent(person.name().toLowerCase(Locale.ROOT), name -> new ArrayList<>());
        List<Integer> same = new ArrayList<>(named);
        same.removeIf(place -> !mayBeSame(person, people.get(place)));
        int first = same.isEmpty() ? -1 : same.get(0);
        if (same.size() == 1 && saysMore(person, people.get(first))) {
            if (isContradiction(person, people.get(first))) {
                findings.add(finding(person, people.get(first)));
            }
            people.set(first, one(people.get(first), person));
            return;
        }
        named.add(people.size());
        people.add(person);
        if (first >= 0) {
            findings.add(finding(person, people.get(first)));
        }
    }

    /** Two people with one name have different municipalities. */
    private static boolean mayBeSame(Participant one, Participant other) {
        return one.municipalityCode().isEmpty()
                || other.municipalityCode().isEmpty()
                || one.municipalityCode().equals(other.municipalityCode());
    }

    /** What the first list does not say, or that somebody whom it names as a participant was absent. */
    private static boolean saysMore(Participant person, Participant first) {
        boolean later = first.attendance().isEmpty() && person.attendance().isPresent();
        boolean absent = person.attendance().equals(Optional.of(Attendance.ABSENT));
        boolean instead = person.substitute().isPresent() && first.substitute().isEmpty();
        boolean more = later || (absent && (instead || isContradiction(person, first)));
        return more && !haveTwoParties(person, first);
    }

    private static boolean haveTwoParties(Participant one, Participant other) {
        return one.party().isPresent()
                && other.party().isPresent()
                && !one.party().equals(other.party());
    }

    private static boolean isContradiction(Participant person, Participant first) {
        return person.attendance().isPresent()
                && first.attendance().isPresent()
                && !person.attendance().equals(first.attendance());
    }

    private static Participant one(Participant member, Participant said) {
        boolean seated = member.municipality().isPresent();
        return new Participant(
                member.name(),
                member.party().or(said::party),
                seated ? member.municipality() : said.municipality(),
                seated ? member.municipalityCode() : said.municipalityCode(),
                member.role().or(said::role),
                said.attendance(),
                said.substitute().or(member::substitute),
                member.line());
    }

    private static Finding finding(Participant person, Participant first) {
        return Finding.of(
                FindingCode.PARTICIPANT_REPEATED,
                person.line(),
                person.name() + " is on line " + first.line() + " too"
                        + (isContradiction(person, first) ? ", as present there or here and as absent" : ""));
    }
}
