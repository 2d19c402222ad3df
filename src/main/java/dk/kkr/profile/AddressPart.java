package dk.kkr.profile;

import dk.kkr.text.Digits;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A part of the venue: a street, {@code Torvet 3B}, or a town, {@code DK-8800 Viborg}. */
public final class AddressPart {
    public static final int POSTCODE_DIGITS = 4;

    /**
     * Endings of words for a room; the number after one is not a house number: {@code Møderum 3}, {@code mødelokale
     * 1-03}, {@code sal 2}.
     */
    private static final List<String> ROOMS =
            List.of("rum", "rummet", "lokale", "lokalet", "sal", "salen", "etage", "stuen");

    private static final String FLOOR = "sal";

    /** {@code Møde nr. 14} is no street. */
    private static final String NUMBER = "nr.";

    /** To the right, to the left, in the middle. */
    private static final Set<String> SIDES = Set.of("th.", "tv.", "mf.");

    /** It ends like a room's word, but is a body's. */
    private static final String FORUM = "forum";

    /** Endings of streets' names. */
    private static final Affixes STREETS = Affixes.endings(List.of(
            "vej",
            "vejen",
            "gade",
            "gaden",
            "allé",
            "alle",
            "alléen",
            "plads",
            "pladsen",
            "torv",
            "torvet",
            "stræde",
            "vænge",
            "boulevard"));

    private AddressPart() {}

    /** {@code Rådhus Allé}: a street without a house's number, by its last word. */
    public static boolean isStreetName(String part) {
        return isName(part) && part.indexOf('(') < 0 && STREETS.endInAnyCase(part);
    }

    /** {@code Milnersvej 42}, {@code Torvet 3B}, {@code Torvet 3 B}. Fails on a room that has a name and a number. */
    public static boolean isStreet(String part) {
        int number = startOfNumber(part);
        if (number < 2 || !Digits.isAt(part, number) || part.indexOf('(') >= 0 || !isName(part)) {
            return false;
        }
        String words = part.substring(0, number).strip().toLowerCase(Locale.ROOT);
        return !endsInRoom(words) && !words.endsWith(NUMBER);
    }

    /** Whether a word for a street stands before the house's number: {@code Milnersvej 42}. */
    public static boolean hasStreetWord(String part) {
        return STREETS.endInAnyCase(part.substring(0, startOfNumber(part)).strip());
    }

    /** Whether a text ends in the side of a floor, {@code Algade 4, 1. th.}: that full stop ends no sentence. */
    public static boolean isSide(String text) {
        return SIDES.contains(text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** {@code 2. sal}, {@code 1. th.}: it belongs to the street before it. */
    public static boolean isFloor(String part) {
        int digits = Digits.endOf(part, 0);
        return digits > 0
                && part.startsWith(". ", digits)
                && (isSide(part) || part.substring(digits + 2).equals(FLOOR));
    }

    private static int startOfNumber(String part) {
        int last = part.lastIndexOf(' ') + 1;
        boolean letter = last > 1 && last == part.length() - 1 && Character.isUpperCase(part.charAt(last));
        return letter && Digits.isAt(part, last - 2) ? part.lastIndexOf(' ', last - 2) + 1 : last;
    }

    /** {@code Byrådssalen}, {@code lokale 202}, {@code Mødelokale B}; not {@code Kontaktforum}. */
    public static boolean isRoom(String part) {
        String words = withoutCode(withoutCode(part.strip().toLowerCase(Locale.ROOT)));
        return endsInRoom(words) && !words.endsWith(FORUM);
    }

    /** Without a number or a letter at the end, {@code H} and then {@code 6}. */
    private static String withoutCode(String text) {
        int blank = text.lastIndexOf(' ');
        boolean code = blank > 0 && (text.length() - blank == 2 || Digits.isAt(text, text.length() - 1));
        return code ? text.substring(0, blank) : text;
    }

    /** Whether a text, in lower case, ends in a word for a room: a number after it is the room's. */
    static boolean endsInRoom(String text) {
        for (String room : ROOMS) {
            if (text.endsWith(room)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Streets begin with a capital or a digit, {@code Gl. Landevej}, {@code 1. Tværvej}: {@code kode 4711} is not one.
     */
    private static boolean isName(String part) {
        char first = part.charAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    public static boolean isPostcodeAndTown(String part) {
        String text = withoutCountry(part);
        return Digits.endOf(text, 0) == POSTCODE_DIGITS
                && text.length() > POSTCODE_DIGITS + 1
                && text.charAt(POSTCODE_DIGITS) == ' '
                && Character.isLetter(text.charAt(POSTCODE_DIGITS + 1));
    }

    public static String withoutCountry(String part) {
        return part.startsWith("DK-") ? part.substring("DK-".length()) : part;
    }

    /**
     * The offset of a postcode that follows a street without a comma, {@code Torvet 3 8800 Viborg}; 0 if there is none.
     */
    public static int postcodeAfterStreet(String part) {
        for (int blank = part.indexOf(' ', 1); blank > 0; blank = part.indexOf(' ', blank + 1)) {
            boolean postcode = isPostcodeAndTown(part.substring(blank + 1));
            if (postcode && isStreet(part.substring(0, blank).strip())) {
                return blank + 1;
            }
        }
        return 0;
    }
}
