package dk.kkr.generated;

import dk.kkr.model.Council;
import dk.kkr.model.SectionType;
import java.time.LocalDate;
import java.util.List;

/**
 * A made-up meeting, as its secretariat intended it.
 *
 * @param startTime {@code 09:30}
 */
record Agenda(
        Council council,
        boolean minutes,
        LocalDate date,
        String startTime,
        List<Person> present,
        List<Person> absent,
        List<Item> items) {

    /** @param role empty for most */
    record Person(String name, String party, String municipality, String role) {}

    /**
     * @param caseId empty where the item has none, like {@code officer}
     * @param parts its sections
     */
    record Item(String number, String title, String caseId, String officer, List<Part> parts, List<Item> items) {}

    /** @param heading as printed, empty for the text before the first one */
    record Part(SectionType type, String heading, List<Unit> units) {}

    /**
     * What stands apart in a section's text.
     *
     * @param marker empty but for a list entry
     */
    record Unit(Kind kind, String marker, String text) {
        /** A paragraph, an entry of a list, a sub-heading, an enclosure without a marker. */
        enum Kind {
            PARAGRAPH,
            ENTRY,
            SUB_HEADING,
            ENCLOSURE
        }

        String line() {
            return marker.isEmpty() ? text : marker + " " + text;
        }
    }
}
