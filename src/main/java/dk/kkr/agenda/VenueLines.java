package dk.kkr.agenda;

import dk.kkr.model.Venue;
import dk.kkr.text.Digits;
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
    private static final int POSTCODE_DIGITS = 4;

    static VenueLines startingAt(List<String> lines, int index) {
        List<String> parts = new ArrayList<>();
        int last = Math.min(lines.size(), index + MAX_LINES);
        for (int i = index; i < last; i++) {
            if (i > index && CoverLabel.parse(lines.get(i)).isPresent()) {
                break;
            }
            parts.addAll(partsOf(i == index ? behindLabel(lines.get(i)) : lines.get(i)));
            if (parts.stream().anyMatch(VenueLines::isPostcodeAndTown)) {
                return new VenueLines(i - index + 1, Optional.of(venueOf(parts)));
            }
        }
        List<String> ownLine = partsOf(behindLabel(lines.get(index)));
        return new VenueLines(1, ownLine.isEmpty() ? Optional.empty() : Optional.of(venueOf(ownLine)));
    }

    private static String behindLabel(String line) {
        return line.substring(line.indexOf(':') + 1);
    }

    private static List<String> partsOf(String text) {
        return List.of(text.split(",", -1)).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Venue venueOf(List<String> parts) {
        List<String> names = new ArrayList<>();
        Optional<String> address = Optional.empty();
        Optional<String> town = Optional.empty();
        for (String part : parts) {
            if (isPostcodeAndTown(part)) {
                town = Optional.of(withoutCountry(part));
            } else if (!names.isEmpty() && address.isEmpty() && endsInHouseNumber(part)) {
                address = Optional.of(part);
            } else {
                names.add(part);
            }
        }
        return new Venue(
                names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names)),
                address,
                town.map(text -> text.substring(0, POSTCODE_DIGITS)),
                town.map(text -> text.substring(POSTCODE_DIGITS).strip()));
    }

    /** {@code Milnersvej 42}, {@code Torvet 3B}. */
    private static boolean endsInHouseNumber(String part) {
        return part.indexOf(' ') > 0 && Digits.isAt(part, part.lastIndexOf(' ') + 1);
    }

    private static boolean isPostcodeAndTown(String part) {
        String text = withoutCountry(part);
        return Digits.endOf(text, 0) == POSTCODE_DIGITS
                && text.length() > POSTCODE_DIGITS + 1
                && text.charAt(POSTCODE_DIGITS) == ' '
                && Character.isLetter(text.charAt(POSTCODE_DIGITS + 1));
    }

    private static String withoutCountry(String part) {
        return part.startsWith("DK-") ? part.substring("DK-".length()) : part;
    }
}
