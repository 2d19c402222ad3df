package dk.kkr.agenda;

import dk.kkr.block.Block;
import dk.kkr.model.Council;
import dk.kkr.profile.CouncilWord;
import dk.kkr.text.Letters;
import dk.kkr.text.PlainHyphen;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the council that a text names: {@code KKR Hovedstaden}, {@code KKR Sjællands}, {@code K K R S J Æ L L A N D},
 * {@code KKR-Sjælland}, {@code Kommunekontaktråd Sjælland}.
 */
final class CouncilName {
    private static final String ABBREVIATION = CouncilWord.ABBREVIATION;

    /** In a cover's lines, which are read in capitals and without blanks and hyphens. */
    private static final String WORD = CouncilWord.NAME.toUpperCase(Locale.ROOT);

    private CouncilName() {}

    /** The council of a short line, whatever its case and letter-spacing. */
    static Optional<Council> onCover(String line) {
        String letters = lettersOf(line);
        int abbreviation = letters.indexOf(ABBREVIATION);
        int word = letters.indexOf(WORD);
        if (abbreviation < 0 && word < 0) {
            return Optional.empty();
        }
        for (Council council : Council.values()) {
            String region = council.region().toUpperCase(Locale.ROOT);
            if (letters.contains(ABBREVIATION + region) || (word >= 0 && isBehindWord(letters, word, region))) {
                return Optional.of(council);
            }
        }
        return Optional.empty();
    }

    /** Whether the line is somebody's of the council, {@code Bo Lind, sekretariatsleder, KKR Sjælland}. */
    static boolean isBehindComma(String line) {
        int comma = line.indexOf(',');
        return comma >= 0 && line.indexOf(ABBREVIATION, comma) > 0;
    }

    /**
     * Whether a line has the council's kind and nothing else: its region stands below, {@code KKR} / {@code SJÆLLAND}.
     */
    static boolean isWordAlone(String line) {
        String letters = lettersOf(line);
        return letters.equals(ABBREVIATION) || letters.equals(WORD) || letters.equals(WORD + "ET");
    }

    /** {@code Kommunekontaktråd Sjælland}, {@code Kommunekontaktrådet for Region Sjælland}. */
    private static boolean isBehindWord(String letters, int word, String region) {
        int at = word + WORD.length();
        for (String between : List.of("ET", "FOR", "I", "REGION")) {
            at = letters.startsWith(between, at) ? at + between.length() : at;
        }
        return letters.startsWith(region, at);
    }

    private static String lettersOf(String line) {
        return PlainHyphen.in(line).replace(" ", "").replace("-", "").toUpperCase(Locale.ROOT);
    }

    /** The council that running text names most often. */
    static Optional<Council> in(List<Block> blocks) {
        Map<Council, Integer> counts = new EnumMap<>(Council.class);
        blocks.forEach(block -> count(block.text(), counts));
        Optional<Council> named = Optional.empty();
        int most = 0;
        for (Map.Entry<Council, Integer> count : counts.entrySet()) {
            if (count.getValue() > most) {
                most = count.getValue();
                named = Optional.of(count.getKey());
            }
        }
        return named;
    }

    private static void count(String text, Map<Council, Integer> counts) {
        for (int at = text.indexOf(ABBREVIATION); at >= 0; at = text.indexOf(ABBREVIATION, at + 1)) {
            int start = at + ABBREVIATION.length() + 1;
            int end = Letters.endOf(text, start);
            if (end > start && " -".indexOf(text.charAt(start - 1)) >= 0) {
                Council.ofRegion(text.substring(start, end))
                        .ifPresent(council -> counts.merge(council, 1, Integer::sum));
            }
        }
    }
}
