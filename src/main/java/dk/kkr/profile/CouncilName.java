package dk.kkr.profile;

import dk.kkr.model.Council;
import dk.kkr.text.Letters;
import dk.kkr.text.PlainHyphen;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the council that a text names: {@code KKR Hovedstaden}, {@code KKR Sjællands}, {@code K K R S J Æ L L A N D},
 * {@code KKR-Sjælland}, {@code Kommunekontaktråd Sjælland}.
 */
public final class CouncilName {
    private static final String ABBREVIATION = CouncilWord.ABBREVIATION;

    /** As in the lines of a cover, which are compared in capitals without blanks and hyphens. */
    private static final String WORD = CouncilWord.NAME.toUpperCase(Locale.ROOT);

    private CouncilName() {}

    /** The council of a short line, whatever its case and letter-spacing. */
    public static Optional<Council> onCover(String line) {
        List<Council> all = allOnCover(line);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /**
     * The council that a user calls so: {@code KKR Sjælland}, {@code sjælland}, {@code Region Sjælland}, or as in
     * identifiers, {@code kkr-sjaelland}.
     */
    public static Optional<Council> named(String name) {
        String letters = lettersOf(name.strip());
        String word = letters.startsWith(WORD) ? WORD : letters.startsWith(ABBREVIATION) ? ABBREVIATION : "";
        String region = letters.substring(afterSmallWords(letters, word.length()));
        for (Council council : Council.values()) {
            if (region.equals(council.region().toUpperCase(Locale.ROOT))
                    || lettersOf(council.slug()).equals(ABBREVIATION + region)) {
                return Optional.of(council);
            }
        }
        return Optional.empty();
    }

    /** The councils that a short line names, {@code KKR Sjælland og KKR Hovedstaden}. */
    public static List<Council> allOnCover(String line) {
        String letters = lettersOf(line);
        int abbreviation = letters.indexOf(ABBREVIATION);
        int word = letters.indexOf(WORD);
        if (abbreviation < 0 && word < 0) {
            return List.of();
        }
        List<Council> named = new ArrayList<>();
        for (Council council : Council.values()) {
            String region = council.region().toUpperCase(Locale.ROOT);
            if (letters.contains(ABBREVIATION + region) || (word >= 0 && followsWord(letters, word, region))) {
                named.add(council);
            }
        }
        return named;
    }

    /** The text before the first of a council's words; all of it where there is none. */
    public static String before(String line) {
        for (int at = 0; at < line.length(); at++) {
            boolean begins = at == 0 || !Character.isLetter(line.charAt(at - 1));
            if (begins && CouncilWord.endAt(line, at) > 0) {
                return line.substring(0, at);
            }
        }
        return isWordIn(line) ? "" : line;
    }

    /** Whether a text has a council's word, with or without a region's name. */
    public static boolean isWordIn(String text) {
        String letters = lettersOf(text);
        return letters.contains(ABBREVIATION) || letters.contains(WORD);
    }

    /** Whether the line names somebody from the council, {@code Bo Lind, sekretariatsleder, KKR Sjælland}. */
    public static boolean followsComma(String line) {
        int comma = line.indexOf(',');
        return comma >= 0 && line.indexOf(ABBREVIATION, comma) > 0;
    }

    /**
     * Whether a line is the council's word and nothing else: its region is on the next line, {@code KKR} /
     * {@code SJÆLLAND}.
     */
    public static boolean isWordAlone(String line) {
        String letters = lettersOf(line);
        return letters.equals(ABBREVIATION) || letters.equals(WORD) || letters.equals(WORD + "ET");
    }

    /** {@code Kommunekontaktråd Sjælland}, {@code Kommunekontaktrådet for Region Sjælland}. */
    private static boolean followsWord(String letters, int word, String region) {
        return letters.startsWith(region, afterSmallWords(letters, word + WORD.length()));
    }

    private static int afterSmallWords(String letters, int from) {
        int at = from;
        for (String between : List.of("ET", "FOR", "I", "REGION")) {
            at = letters.startsWith(between, at) ? at + between.length() : at;
        }
        return at;
    }

    private static String lettersOf(String line) {
        return PlainHyphen.in(line).replace(" ", "").replace("-", "").toUpperCase(Locale.ROOT);
    }

    /**
     * Counts the councils that act in sentences of running text: {@code at KKR Sjælland godkender}, {@code KKR Sjælland
     * godkendte}; not {@code KKR Sjællands} or {@code i KKR Sjælland}.
     *
     * @param counts what the occurrences are added to
     */
    public static void countSubjects(String text, Map<Council, Integer> counts) {
        for (int at = text.indexOf(ABBREVIATION); at >= 0; at = text.indexOf(ABBREVIATION, at + 1)) {
            int start = at + ABBREVIATION.length() + 1;
            int end = Letters.endOf(text, start);
            if (end > start && " -".indexOf(text.charAt(start - 1)) >= 0 && isSubject(text, at)) {
                Council.ofRegion(text.substring(start, end))
                        .filter(council -> council.region().length() == end - start)
                        .ifPresent(council -> counts.merge(council, 1, Integer::sum));
            }
        }
    }

    /** Whether it begins a sentence or follows {@code at}. */
    private static boolean isSubject(String text, int at) {
        int end = at;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end == 0
                || ".!?:–•-".indexOf(text.charAt(end - 1)) >= 0
                || (text.regionMatches(true, end - 2, "at", 0, 2)
                        && (end == 2 || !Character.isLetter(text.charAt(end - 3))));
    }
}
