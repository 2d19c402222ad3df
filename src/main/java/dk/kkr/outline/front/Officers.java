package dk.kkr.outline.front;

import dk.kkr.model.Attendance;
import dk.kkr.model.Participant;
import dk.kkr.person.Person;
import dk.kkr.profile.MunicipalityRegister;
import dk.kkr.profile.ParticipationWords;
import dk.kkr.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Offices that are said of somebody apart from the list, {@code Mødeleder: Bo Dam}: of somebody who is listed they say
 * the office only. Who is not listed took part, too, but whether they came is not said.
 */
final class Officers {
    private final List<Participant> people;
    private final PeopleByName places;
    private final PeopleFindings report;
    private final List<Named> above = new ArrayList<>();

    /** An officer on the cover. */
    private record Named(Person person, int line) {}

    /** @param people those listed, in the document's order */
    Officers(List<Participant> people, PeopleByName places, PeopleFindings report) {
        this.people = people;
        this.places = places;
        this.report = report;
    }

    /** Somebody on the cover, to be found in the list below. */
    void addAbove(Person person, int line) {
        above.add(new Named(person, line));
    }

    /** Gives those on the cover their offices in the complete list, or a place of their own. */
    void settle() {
        List<Named> unlisted = new ArrayList<>();
        for (Named officer : above) {
            if (!isListed(officer.person())) {
                unlisted.add(officer);
            }
        }
        for (Named officer : unlisted) {
            int at = 0;
            while (at < people.size() && people.get(at).line() < officer.line()) {
                at++;
            }
            people.add(
                    at,
                    new GroupAbove().participant(officer.person(), Optional.empty(), Optional.empty(), officer.line()));
            report.reportUnlisted(officer.person(), officer.line());
            report.reportOf(officer.person(), officer.line());
        }
        above.clear();
    }

    /** Whether somebody is listed, and now has the office there. */
    boolean isListed(Person officer) {
        int place = places.placeOf(officer.name());
        if (place == PeopleByName.NO_ONE || !isSame(officer, people.get(place))) {
            return false;
        }
        people.set(place, withRole(people.get(place), officer.role().orElse("")));
        return true;
    }

    /** Whether nothing contradicts it. */
    private static boolean isSame(Person officer, Participant listed) {
        return officer.noted().isEmpty()
                && officer.substitute().isEmpty()
                && officer.remark().isEmpty()
                && !listed.attendance().equals(Optional.of(Attendance.ABSENT))
                && agree(officer.party(), listed.party())
                && agree(
                        officer.municipality().map(Officers::codeOf),
                        listed.municipality().map(Officers::codeOf));
    }

    private static String codeOf(String municipality) {
        return MunicipalityRegister.codeOf(municipality).orElse(municipality);
    }

    private static boolean agree(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || one.equals(other);
    }

    /** What a sentence says of somebody above: an office, or how somebody took part. */
    void take(String name, String verb, String rest, int line) {
        int place = places.placeOf(name);
        if (place != PeopleByName.NO_ONE
                && ParticipationWords.isBe(verb)
                && people.get(place).role().isEmpty()) {
            people.set(place, people.get(place).withRole(rest));
        } else {
            report.reportRemark(name, verb + ' ' + rest, line);
        }
    }

    private static Participant withRole(Participant listed, String said) {
        String roles = listed.role().orElse("");
        for (String each : Words.split(said, ",")) {
            if (!has(roles, each.strip())) {
                roles += (roles.isEmpty() ? "" : ", ") + each.strip();
            }
        }
        return roles.isEmpty() ? listed : listed.withRole(roles);
    }

    private static boolean has(String roles, String role) {
        for (String each : Words.split(roles, ",")) {
            if (each.strip().equalsIgnoreCase(role)) {
                return true;
            }
        }
        return false;
    }
}
