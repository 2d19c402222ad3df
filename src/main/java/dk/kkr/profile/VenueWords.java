package dk.kkr.profile;

import dk.kkr.text.Letters;
import dk.kkr.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Small words beside a venue: those before it, {@code på Hotel Svanen}, {@code i Nakskov}, and what ends its town,
 * {@code København S – eller via Teams}. Fails on a house whose name begins with one of them in lower case.
 */
public final class VenueWords {
    private static final String IN = "i ";
    private static final List<String> LEADS = List.of(IN, "på ", "hos ", "v/ ", "v/", "ved ");
    private static final List<String> PLACE_LEADS = List.of("på ", "hos ");
    private static final List<String> DASHES = List.of(" – ", " - ");
    private static final Set<String> HELD =
            Set.of("møde", "mødet", "afholdt", "afholdes", "afholdtes", "holdt", "holdtes", "holdes", "blev", "bliver");

    private static final Affixes HOUSES =
            Affixes.endings(List.of("rådhus", "rådhuset", "hotel", "hotellet", "center", "centret", "gården"));

    /** The same of those that are called by nothing but such a word: {@code i Sognehuset}. */
    private static final Affixes CALLED =
            Affixes.endings(List.of("huset", "hallen", "salen", "kroen", "skolen", "hotellet"));

    private static final String OR = "eller ";
    private static final List<String> TOWN_ENDS = List.of(" – ", " - ", "(", " " + OR, ";");

    private VenueWords() {}

    /** Whether a text begins with a word that introduces a place. */
    public static boolean lead(String text) {
        return !withoutLead(text).equals(text);
    }

    /** {@code Hotel Svanen} of {@code på Hotel Svanen}, {@code Afholdt på Hotel Svanen}. */
    public static String withoutLead(String text) {
        String place = text.substring(endOfHeld(text));
        for (String lead : LEADS) {
            if (place.startsWith(lead)) {
                return place.substring(lead.length()).strip();
            }
        }
        return text;
    }

    /**
     * Whether a text after a time can only be a place, even without an address: {@code på Hotel Svanen}, {@code hos
     * Havneforsyningen}; what has a room, {@code Rådhuset, lokale 3}, or a room in a house, {@code Store Sal, Ribe
     * Rådhus}. After {@code i} a body may follow, except where one word names a house: {@code i Sognehuset}.
     */
    public static boolean proveOne(String text) {
        String place = text.substring(endOfHeld(text));
        for (String lead : PLACE_LEADS) {
            if (place.startsWith(lead)) {
                return place.length() > lead.length() && Character.isUpperCase(place.charAt(lead.length()));
            }
        }
        if (place.startsWith(IN) && CALLED.endInAnyCase(place) && isOneName(place.substring(IN.length()))) {
            return true;
        }
        List<String> parts = Words.split(withoutLead(text), ",;()");
        for (String part : parts) {
            if (AddressPart.isRoom(part)) {
                return true;
            }
        }
        return parts.size() > 1 && HOUSES.endInAnyCase(parts.get(parts.size() - 1));
    }

    private static boolean isOneName(String text) {
        return Letters.areAll(text) && Character.isUpperCase(text.charAt(0));
    }

    /**
     * Whether a text says that a meeting is held at what follows: {@code Mødet afholdes i Byrådssalen}; not {@code Møde
     * i Kontaktudvalget}, which has no verb.
     */
    public static boolean sayHeld(String text) {
        int held = endOfHeld(text);
        String place = withoutLead(text);
        String verb = text.substring(0, held).strip();
        verb = verb.substring(verb.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return held > 0
                && !verb.startsWith(MeetingWords.MEETING)
                && place.length() < text.length() - held
                && !place.isEmpty()
                && Character.isUpperCase(place.charAt(0));
    }

    /** The offset after {@code Mødet afholdes}; 0 where a text does not begin so. */
    private static int endOfHeld(String text) {
        int end = 0;
        for (int blank = text.indexOf(' ');
                blank > 0 && HELD.contains(text.substring(end, blank).toLowerCase(Locale.ROOT));
                blank = text.indexOf(' ', end)) {
            end = blank + 1;
        }
        return end;
    }

    /** Whether a town without a postcode is announced: {@code i Nakskov}. */
    public static boolean leadToTown(String part) {
        return part.startsWith(IN);
    }

    /** {@code Nakskov} of {@code i Nakskov}. */
    public static String withoutTownLead(String part) {
        return leadToTown(part) ? part.substring(IN.length()) : part;
    }

    /**
     * {@code lokale 3} of {@code 4100 Ringsted – lokale 3} and {@code 4100 Ringsted. Lokale 3}; empty where another way
     * to take part follows.
     */
    public static Optional<String> roomAfterTown(String text) {
        Optional<String> sentence = afterSentence(text);
        if (sentence.isPresent()) {
            return sentence.filter(AddressPart::isRoom);
        }
        for (String dash : DASHES) {
            int at = text.indexOf(dash);
            if (at > 0) {
                return Optional.of(text.substring(at + dash.length()).strip())
                        .filter(room -> !room.startsWith(OR) && !room.isEmpty());
            }
        }
        return Optional.empty();
    }

    /** The town as far as a dash, a parenthesis or an alternative. */
    public static String townIn(String text) {
        String printed = withoutTownLead(text);
        int stop = endOfSentence(printed);
        String town = stop < 0 ? printed : printed.substring(0, stop);
        for (String end : TOWN_ENDS) {
            int at = town.indexOf(end);
            town = at > 0 ? town.substring(0, at).strip() : town;
        }
        return town;
    }

    /** What follows the sentence that ends with the town: {@code Lokale 3} of {@code 4100 Ringsted. Lokale 3}. */
    public static Optional<String> afterSentence(String text) {
        int stop = endOfSentence(text);
        return stop < 0 || stop + 1 == text.length()
                ? Optional.empty()
                : Optional.of(text.substring(stop + 1).strip());
    }

    /** The full stop after a town; not that of {@code Kgs. Lyngby}, since an abbreviation has no vowel. */
    private static int endOfSentence(String text) {
        for (int stop = text.indexOf('.'); stop > 0; stop = text.indexOf('.', stop + 1)) {
            boolean next = stop + 1 == text.length() || text.startsWith(" ", stop + 1);
            if (next && endsInWord(text.substring(0, stop))) {
                return stop;
            }
        }
        return -1;
    }

    private static boolean endsInWord(String text) {
        for (int at = text.length() - 1; at >= 0 && Character.isLetter(text.charAt(at)); at--) {
            if (!Letters.isConsonant(Character.toLowerCase(text.charAt(at)))) {
                return true;
            }
        }
        return false;
    }
}
