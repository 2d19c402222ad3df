package dk.kkr.agenda;

import dk.kkr.model.Council;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the council that a text names: {@code KKR Hovedstaden}, {@code KKR Sjællands}, {@code K K R S J Æ L L A N D}.
 */
final class CouncilName {
    private static final String KKR = "KKR ";

    private CouncilName() {}

    /** The council of a short line, whatever its case and letter-spacing. */
    static Optional<Council> onCover(String line) {
        String letters = line.replace(" ", "").toUpperCase(Locale.ROOT);
        if (!letters.contains("KKR")) {
            return Optional.empty();
        }
        return Stream.of(Council.values())
                .filter(council -> letters.contains("KKR" + council.region().toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** The council that running text names most often. */
    static Optional<Council> inText(Stream<String> texts) {
        Map<Council, Integer> counts = new EnumMap<>(Council.class);
        texts.forEach(text -> count(text, counts));
        return counts.entrySet().stream()
                .max(Map.Entry.<Council, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Council, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    private static void count(String text, Map<Council, Integer> counts) {
        for (int at = text.indexOf(KKR); at >= 0; at = text.indexOf(KKR, at + 1)) {
            int start = at + KKR.length();
            int end = start;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            Council.ofRegion(text.substring(start, end)).ifPresent(council -> counts.merge(council, 1, Integer::sum));
        }
    }
}
