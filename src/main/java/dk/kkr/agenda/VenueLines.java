package dk.kkr.agenda;

import dk.kkr.model.Venue;
import dk.kkr.profile.DanishCalendar;
import dk.kkr.text.IgnoringCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines from {@code Sted:} on: name, street, postcode and town, one a line or parted by commas.
 *
 * <pre>
 * Sted: Sørup Herregård
 * Sørupvej 26
 * 4100 Ringsted
 * </pre>
 *
 * Without a postcode in the lines below, only the line itself is the venue: {@code Sted: Microsoft Teams}.
 */
record VenueLines(int lineCount, Optional<Venue> venue) {
    private static final int MAX_LINES = 5;

    /** @param own what stands behind the label on the line at {@code index} */
    static VenueLines startingAt(List<String> lines, int index, String own) {
        List<String> parts = partsOf(own);
        int last = Math.min(lines.size(), index + MAX_LINES);
        for (int i = index; i < last; i++) {
            if (i > index) {
                if (beginsOther(lines.get(i))) {
                    break;
                }
                parts.addAll(partsOf(lines.get(i)));
            }
            if (indexOfTown(parts) >= 0) {
                return new VenueLines(i - index + 1, Optional.of(venueOf(parts)));
            }
        }
        List<String> ownLine = partsOf(own);
        return new VenueLines(1, ownLine.isEmpty() ? Optional.empty() : Optional.of(venueOf(ownLine)));
    }

    /** Whether the line begins another part of the cover. */
    static boolean beginsOther(String line) {
        return CoverLabel.parse(line).isPresent()
                || AttendanceHeading.parse(line).isPresent()
                || DocumentWord.on(line).isPresent();
    }

    /** What of {@code fredag den 9. november 2018 kl. 9.00, Rådhuset} is no date and no time of day. */
    static String withoutTime(String value) {
        List<String> parts = new ArrayList<>();
        for (String part : partsOf(value)) {
            boolean weekday = DanishCalendar.weekdayOf(part) > 0;
            boolean time = IgnoringCase.startsWith(part, "kl")
                    && ClockTime.firstIn(part).isPresent();
            if (!weekday && !time && DanishDate.firstIn(part).isEmpty()) {
                parts.add(part);
            }
        }
        return String.join(", ", parts);
    }

    private static List<String> partsOf(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            int postcode = VenuePart.postcodeBehindStreet(part);
            addPart(part.substring(0, postcode), parts);
            addPart(part.substring(postcode), parts);
        }
        return parts;
    }

    private static void addPart(String part, List<String> parts) {
        if (!part.isBlank()) {
            parts.add(part.strip());
        }
    }

    /** The street is the part with a house number right before the postcode; without one the first behind the name. */
    private static Venue venueOf(List<String> parts) {
        int town = indexOfTown(parts);
        int street = town >= 0 ? streetBefore(parts, town) : streetBehindName(parts);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (i != street && !VenuePart.isPostcodeAndTown(parts.get(i))) {
                names.add(parts.get(i));
            }
        }
        Optional<String> place = town < 0 ? Optional.empty() : Optional.of(VenuePart.withoutCountry(parts.get(town)));
        return new Venue(
                names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names)),
                street < 0 ? Optional.empty() : Optional.of(parts.get(street)),
                place.map(text -> text.substring(0, VenuePart.POSTCODE_DIGITS)),
                place.map(text -> text.substring(VenuePart.POSTCODE_DIGITS).strip()));
    }

    private static int indexOfTown(List<String> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (VenuePart.isPostcodeAndTown(parts.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int streetBefore(List<String> parts, int town) {
        int at = town - 1;
        while (at >= 0 && !VenuePart.isStreet(parts.get(at))) {
            at--;
        }
        return at;
    }

    private static int streetBehindName(List<String> parts) {
        for (int i = 1; i < parts.size(); i++) {
            if (VenuePart.isStreet(parts.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
