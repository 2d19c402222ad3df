package dk.kkr.outline.front;

import dk.kkr.model.Venue;
import dk.kkr.profile.AddressPart;
import dk.kkr.profile.ClockTime;
import dk.kkr.profile.DanishCalendar;
import dk.kkr.profile.DanishDate;
import dk.kkr.profile.MeetingWords;
import dk.kkr.profile.MunicipalityRegister;
import dk.kkr.profile.VenueWords;
import dk.kkr.profile.Verbs;
import dk.kkr.text.Digits;
import dk.kkr.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a venue, separated by commas: name, street, postcode and town. The street is the part with a house
 * number right before the postcode, else the first after the name; a town without a postcode follows the street,
 * {@code Algade 97, Vordingborg}, or {@code i}. Fails on a house with a name and a number but no street.
 */
final class VenueParts {
    private final List<String> parts = new ArrayList<>();

    /** Whether the last line ends in one: then its last part is whole. */
    private boolean commaAtEnd;

    /** These parts, and those of a line below them. */
    VenueParts with(String text) {
        VenueParts more = new VenueParts();
        more.parts.addAll(parts);
        boolean broken = !parts.isEmpty() && (continues(parts.get(parts.size() - 1), text) || continuesName(text));
        more.add(broken ? more.parts.remove(more.parts.size() - 1) + " " + text : text);
        return more;
    }

    /**
     * Adds the parts of a text, except dates and times of day, which are not a venue, up to where its sentence goes on.
     */
    void add(String text) {
        commaAtEnd = text.endsWith(",");
        for (String part : partsOf(text)) {
            if (goesOnInSentence(part.strip())) {
                return;
            }
            int postcode = AddressPart.postcodeAfterStreet(part);
            addPart(part.substring(0, postcode));
            addPart(part.substring(postcode));
        }
    }

    /** {@code Mødet på Hotel Svanen, Algade 3, 4000 Roskilde, blev aflyst}: behind the place its verb. */
    private static boolean goesOnInSentence(String part) {
        return Verbs.of(part.substring(0, Letters.endOf(part, 0)))
                .filter(verb -> verb.form().isFinite())
                .isPresent();
    }

    /** {@code … , 2750} / {@code Ballerup}, {@code … , Skovvej} / {@code 20, 8382 Hinnerup}: within a part. */
    private static boolean continues(String part, String text) {
        boolean postcode = part.length() == AddressPart.POSTCODE_DIGITS && Digits.areAll(part);
        boolean number = Digits.isAt(text, 0)
                && Digits.endOf(text, 0) < AddressPart.POSTCODE_DIGITS
                && !Digits.isAt(part, part.length() - 1);
        return postcode || number;
    }

    /**
     * {@code Skolen, indgang 5, Ribe} / {@code Sygehus, Algade 3, 6760 Ribe}: where commas separate the parts of both
     * lines, the end of a line does not. Fails on a first line that ends with a whole part and no comma.
     */
    private boolean continuesName(String text) {
        List<String> below = partsOf(text);
        String last = parts.get(parts.size() - 1);
        return parts.size() > 1
                && !commaAtEnd
                && below.size() > 1
                && !AddressPart.isStreet(last)
                && !AddressPart.isRoom(last)
                && isNameOnly(below.get(0).strip())
                && AddressPart.isStreet(below.get(1).strip());
    }

    private static boolean isNameOnly(String part) {
        return !part.isEmpty() && !AddressPart.isStreet(part) && !AddressPart.isPostcodeAndTown(part);
    }

    /** At commas, semicolons and tabs, but not within parentheses. */
    private static List<String> partsOf(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth <= 0 && (c == ',' || c == ';' || c == '\t')) {
                parts.add(text.substring(from, at));
                from = at + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private void addPart(String part) {
        String plain = part.strip();
        boolean weekday = DanishCalendar.weekdayOf(plain) > 0;
        // "fra kl. 12.30 til 16.00", "9.30-12.00"; not "Møderum 3.10".
        boolean time = ClockTime.isIn(plain) && ClockTime.isSaidIn(plain);
        boolean placeholder = plain.startsWith("(") && plain.endsWith(")") || MeetingWords.sayLater(plain);
        if (!plain.isEmpty()
                && !placeholder
                && !weekday
                && !time
                && DanishDate.firstIn(plain).isEmpty()) {
            parts.add(plain);
        }
    }

    /** These without the lower-case words before the first name: {@code efterfulgt af frokost}. */
    VenueParts fromName() {
        int from = 0;
        while (from < parts.size() && !Character.isUpperCase(parts.get(from).charAt(0))) {
            from++;
        }
        VenueParts named = new VenueParts();
        named.parts.addAll(parts.subList(from, parts.size()));
        return named;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    boolean hasTown() {
        return indexOfPostcode() >= 0 || indexOfBareTown() >= 0;
    }

    boolean hasStreet() {
        return street() >= 0;
    }

    Venue venue() {
        int postcode = indexOfPostcode();
        int street = street();
        int town = postcode >= 0 ? postcode : indexOfBareTown();
        int floor = street >= 0 ? endOfStreet(street) - 1 : -1;
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (i != street && i != floor && i != town && !AddressPart.isPostcodeAndTown(parts.get(i))) {
                names.add(parts.get(i));
            } else if (i == town) {
                VenueWords.roomAfterTown(parts.get(i)).ifPresent(names::add);
            }
        }
        Optional<String> place = town < 0 ? Optional.empty() : Optional.of(AddressPart.withoutCountry(parts.get(town)));
        int digits = postcode >= 0 ? AddressPart.POSTCODE_DIGITS : 0;
        return new Venue(
                names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names)),
                street < 0
                        ? Optional.empty()
                        : Optional.of(String.join(", ", parts.subList(street, endOfStreet(street)))),
                digits > 0 ? place.map(text -> text.substring(0, digits)) : Optional.empty(),
                place.map(text -> VenueWords.townIn(text.substring(digits).strip())));
    }

    private int indexOfPostcode() {
        for (int i = 0; i < parts.size(); i++) {
            if (AddressPart.isPostcodeAndTown(parts.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The part after the street, with nothing but rooms after it; or at the end {@code i Nakskov}, or one of the 98
     * municipalities after a name.
     */
    private int indexOfBareTown() {
        int last = parts.size() - 1;
        if (last < 1 || indexOfPostcode() >= 0) {
            return -1;
        }
        int street = streetAfterName(0);
        int town = street < 0 ? 0 : endOfStreet(street);
        if (town > 0 && town <= last && isTownLike(parts.get(town)) && areRooms(town + 1)) {
            return town;
        }
        String part = parts.get(last);
        boolean in = VenueWords.leadToTown(part) && isTownLike(part);
        return in || MunicipalityRegister.codeOf(part).isPresent() ? last : -1;
    }

    /** The index after a street and its floor. */
    private int endOfStreet(int street) {
        return street + 1 < parts.size() && AddressPart.isFloor(parts.get(street + 1)) ? street + 2 : street + 1;
    }

    /** {@code mødesal B}: in lower case. */
    private boolean areRooms(int from) {
        for (String part : parts.subList(from, parts.size())) {
            if (!Character.isLowerCase(part.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTownLike(String part) {
        String town = VenueWords.townIn(part);
        if (town.isEmpty() || !Character.isUpperCase(town.charAt(0))) {
            return false;
        }
        for (int i = 0; i < town.length(); i++) {
            if (!Character.isLetter(town.charAt(i)) && " -.".indexOf(town.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private int street() {
        int postcode = indexOfPostcode();
        int at = postcode < 0 ? streetAfterName(parts.size() == 1 ? 1 : 0) : postcode - 1;
        while (postcode >= 0 && at >= 0 && !AddressPart.isStreet(parts.get(at))) {
            at--;
        }
        return at < 0 && isStreetWithoutNumber(postcode - 1) ? postcode - 1 : at;
    }

    /** {@code Algade} between a name and a postcode; alone before the postcode it may be a house. */
    private boolean isStreetWithoutNumber(int at) {
        return at > 0 && AddressPart.isStreetName(parts.get(at));
    }

    /** {@code Abildvej 5, Ribe}; {@code Sal 3, Kulturhuset} may be a room in its house. */
    private boolean isStreetBeforeTown() {
        String town = VenueWords.townIn(parts.get(1));
        return MunicipalityRegister.codeOf(town).isPresent() || AddressPart.hasStreetWord(parts.get(0));
    }

    /** Without a town the first part is a name, unless a town follows it. */
    private int streetAfterName(int from) {
        for (int i = from; i < parts.size(); i++) {
            boolean first = i == 0 && (parts.size() != 2 || !isStreetBeforeTown());
            if (!first && AddressPart.isStreet(parts.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
