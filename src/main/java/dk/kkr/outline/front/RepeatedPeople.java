package dk.kkr.outline.front;

import dk.kkr.model.Attendance;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.FindingLog;
import dk.kkr.model.Participant;
import dk.kkr.profile.Offices;
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

    private final Map<String, Namesakes> byName = new HashMap<>();

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
        Namesakes named = byName.computeIfAbsent(person.name().toLowerCase(Locale.ROOT), name -> new Namesakes());
        int same = named.countOf(person);
        int first = same == 0 ? -1 : named.firstOf(person);
        boolean repeated = first >= 0 && mayBeSame(person, people.get(first));
        if (same == 1 && repeated && saysMore(person, people.get(first))) {
            merge(person, first);
            return;
        }
        if (repeated) {
            findings.add(finding(person, people.get(first)));
        }
        named.add(person, people.size());
        people.add(person);
    }

    private void merge(Participant person, int place) {
        if (isContradiction(person, people.get(place))) {
            findings.add(finding(person, people.get(place)));
        }
        people.set(place, one(people.get(place), person));
    }

    /** One who was merged may have got a municipality from another list. */
    private static boolean mayBeSame(Participant one, Participant other) {
        return one.municipalityCode().isEmpty()
                || other.municipalityCode().isEmpty()
                || one.municipalityCode().equals(other.municipalityCode());
    }

    /**
     * What one of the lists does not say, or that somebody whom the first names as a participant was absent. Who is
     * listed as absent and took the minutes may be two.
     */
    private static boolean saysMore(Participant person, Participant first) {
        boolean ofMeeting = person.role().filter(Offices::isOfMeeting).isPresent();
        boolean earlier = person.attendance().isEmpty() && first.attendance().isPresent() && !ofMeeting;
        boolean later =
                earlier || (first.attendance().isEmpty() && person.attendance().isPresent());
        boolean absent = person.attendance().equals(Optional.of(Attendance.ABSENT));
        boolean instead = person.substitute().isPresent() && first.substitute().isEmpty();
        // "Rie Vad deltog ikke, og ingen var indkaldt", below a table that says so, too.
        boolean again = person.municipality().isEmpty()
                && person.attendance().isPresent()
                && person.attendance().equals(first.attendance())
                && person.role().isEmpty();
        boolean more = later || again || (absent && (instead || isContradiction(person, first)));
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
                said.attendance().or(member::attendance),
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
