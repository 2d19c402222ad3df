package dk.kkr.profile;

import dk.kkr.text.IgnoringCase;
import dk.kkr.text.Letters;
import dk.kkr.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Words that name a body, a house or a room, never a person: {@code Danske Regioner}, {@code Viborg Rådhus}; and where
 * a body begins that follows a name without a comma, {@code Ulla Ravn Region Nordjylland}.
 */
public final class Bodies {
    private static final Affixes ENDINGS = Affixes.endings(List.of(
            "amt",
            "region",
            "regioner",
            "regionen",
            "kommune",
            "kommuner",
            "kommunerne",
            "sekretariat",
            "sekretariatet",
            "råd",
            "rådet",
            "rådhus",
            "rådhuset",
            "udvalg",
            "udvalget",
            "udvalgene",
            "forvaltning",
            "forvaltningen",
            "universitet",
            "universitetet",
            "hospital",
            "hospitalet",
            "skole",
            "skolen",
            "college",
            "center",
            "centret",
            "kontor",
            "kontoret",
            "forening",
            "foreningen",
            "forbund",
            "styrelsen",
            "ministeriet",
            "huset",
            "erhvervshus",
            "hotel",
            "hotellet",
            "lokale",
            "lokalet",
            "salen",
            "teams",
            "zoom",
            "skype",
            "industri",
            "erhverv",
            "netværk",
            "netværket",
            "gruppen",
            "alliancen",
            "bestyrelse",
            "bestyrelsen",
            "direktion",
            "direktionen",
            "administration",
            "administrationen",
            "kursuscenter",
            "konferencecenter",
            "politi",
            "politiet",
            "sygehus",
            "enhed",
            "enheden",
            "afdeling",
            "afdelingen",
            "beredskab",
            "brandvæsen",
            "forsyning",
            "repræsentation",
            "repræsentationen",
            "repræsentantskab",
            "repræsentantskabet",
            "kommission",
            "kommissionen",
            "nævn",
            "nævnet"));

    private static final List<String> COMPANIES = List.of("A/S", "ApS", "I/S", "K/S", "P/S", "A.m.b.a.", "AmbA");

    private static final String REGION = "Region";

    /** Between an office and its body. */
    private static final Set<String> OF_OFFICE = Set.of("for", "fra", "i", "af", "ved");

    private static final int LONGEST_GROUP = 3;
    private static final int LONGEST_LABEL = 4;

    /** Names of groups of those listed: {@code Kommunerne}, {@code Regionsrådet}, {@code Venstres gruppe}. */
    private static final List<String> GROUPS = List.of(
            "kommunerne",
            "rådet",
            "udvalget",
            "forvaltningen",
            "direktionen",
            "regionen",
            "regionerne",
            " gruppe",
            "gruppen");

    /** The same in a word of its own, which with another is a body's name, {@code Danske Regioner}. */
    private static final Set<String> KINDS = Set.of("kommuner", "regioner");

    /** Bodies that have members, in the form that heads them. */
    private static final Affixes OF_MEMBERS =
            Affixes.endings(List.of("bestyrelsen", "kommissionen", "udvalget", "rådet", "gruppen", "formandskabet"));

    private Bodies() {}

    /** Whether a text is one word for a body that has members: {@code Bestyrelsen}. */
    static boolean areOfMembers(String text) {
        return text.indexOf(' ') < 0 && OF_MEMBERS.endInAnyCase(text);
    }

    /**
     * Where a body that has members ends with whose name a text begins, {@code Teknik- og Miljøudvalget den 3. maj}; 0
     * where it begins with none.
     */
    public static int endOfMembers(String text) {
        int at = 0;
        for (int words = 0; words < LONGEST_LABEL && at < text.length(); words++) {
            int end = Words.endAt(text, at);
            String word = text.substring(at, end);
            String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
            boolean capital = AttendanceHeading.isCapital(bare) && Letters.areAll(bare.replace("-", ""));
            if (capital && OF_MEMBERS.endInAnyCase(bare)) {
                return end;
            }
            if (!capital && (at == 0 || !AttendanceWords.joins(word))) {
                return 0;
            }
            at = end + 1;
        }
        return 0;
    }

    /** Whether a line of few words without punctuation names a group of people or a body. */
    public static boolean isGroup(String line) {
        if (line.indexOf(' ') < 0 && (Offices.areSeveral(line) || isKind(line.toLowerCase(Locale.ROOT)))) {
            return true;
        }
        for (String group : Words.of(line).size() <= LONGEST_GROUP && Letters.areAll(line.replace(" ", ""))
                ? GROUPS
                : List.<String>of()) {
            if (IgnoringCase.endsWith(line, group)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKind(String word) {
        return AttendanceWords.arePeople(word) || KINDS.contains(word);
    }

    /** Whether a label names a body: an abbreviation, {@code FH}; a council; words with a body's word or {@code &}. */
    public static boolean areLabel(String label) {
        boolean words = Words.of(label).size() <= LONGEST_LABEL && label.indexOf(',') < 0 && label.indexOf('(') < 0;
        return words && isBody(label);
    }

    private static boolean isBody(String label) {
        return isAbbreviation(label)
                || areIn(label)
                || label.indexOf('&') > 0
                || CouncilName.onCover(label).isPresent();
    }

    /**
     * Whether each word has a capital, names a body or joins two that do, {@code Aarhus Universitetshospital og
     * kommunen}: with any other word, {@code KL som}, it is more than a name.
     */
    static boolean mayBeName(String text) {
        for (String word : Words.of(text)) {
            if (!Character.isUpperCase(word.charAt(0)) && !SmallWords.leadOn(word) && !isOne(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the form of a company stands at an offset, behind its name: {@code A/S}. */
    public static boolean areCompanyAt(String text, int from) {
        for (String form : COMPANIES) {
            int end = from + form.length();
            boolean ends = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (text.startsWith(form, from) && ends) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the text's words names a body. */
    public static boolean areIn(String text) {
        for (String word : Words.of(text)) {
            if (isOne(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(String word) {
        return ENDINGS.endInAnyCase(word);
    }

    /**
     * Where a body begins after a name of two words: at {@code Region}, or at a word of capitals, {@code KKR Sjælland},
     * {@code BRN Sekretariat}; empty where none does.
     */
    public static Optional<Integer> startAfterName(String text) {
        int words = 0;
        for (int at = 0; at < text.length(); at = afterBlank(text, at)) {
            int end = text.indexOf(' ', at);
            String word = text.substring(at, end < 0 ? text.length() : end);
            if (words > 1 && (word.equals(REGION) || isAbbreviation(word))) {
                return Optional.of(at);
            }
            words++;
        }
        return Optional.empty();
    }

    /**
     * Where the body of an office ends that stands before a name without a comma, {@code Formand for
     * sammenlægningsudvalg Bo Dam}, {@code direktør fra Region Sjælland Bo Dam}: words in lower case, or one that only
     * a body has. Fails on a body with a name of its own, {@code formand for Danske Havne Bo Dam}.
     *
     * @param blank offset of the blank after the office
     * @return the blank itself where no body follows, or no name of two words follows it
     */
    static int endAfterOffice(String text, int blank) {
        int start = afterBlank(text, blank + 1);
        if (!OF_OFFICE.contains(text.substring(blank + 1, Math.max(blank + 1, start - 1)))) {
            return blank;
        }
        int at = start;
        while (at < text.length() && Character.isLowerCase(text.charAt(at))) {
            at = afterBlank(text, at);
        }
        String word = text.substring(at, Math.max(at, afterBlank(text, at) - 1));
        if (at == start && (isOne(word) || isAbbreviation(word))) {
            at = afterBlank(text, at);
            at = word.equals(REGION) ? afterBlank(text, at) : at;
        }
        return at > start && areTwoNames(text, at) ? at - 1 : blank;
    }

    private static boolean areTwoNames(String text, int from) {
        int second = from < text.length() ? afterBlank(text, from) : from;
        return second > from
                && second < text.length()
                && Character.isUpperCase(text.charAt(from))
                && Character.isUpperCase(text.charAt(second))
                && Letters.areAll(text.substring(from, second - 1));
    }

    /** Whether a text ends in a word that a body's name goes on after: {@code … , Region}. */
    public static boolean leadOn(String text) {
        return text.endsWith(" " + REGION);
    }

    private static int afterBlank(String text, int from) {
        int blank = text.indexOf(' ', from);
        return blank < 0 ? text.length() : blank + 1;
    }

    /** {@code KL}, {@code KKR}: two letters or more, all capitals. */
    public static boolean isAbbreviation(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isUpperCase(word.charAt(i))) {
                return false;
            }
        }
        return word.length() > 1;
    }
}
