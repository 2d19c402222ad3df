package dk.kkr.agenda;

import dk.kkr.text.IgnoringCase;
import java.util.List;
import java.util.Optional;

/**
 * The venue right below a date without a label, where it has none either:
 *
 * <pre>
 * Onsdag den 16. juni 2010 kl. 12.30
 * Hotel Svanen, Landevejen 20, 7190 Billund
 * </pre>
 *
 * <p>It has a name, a street and a town. A document would break it that has its sender's address there.
 *
 * @param line index of its first line
 */
record UnlabelledVenue(int line, VenueLines lines) {
    /** What may lead to a name: {@code i Hotel Svanen}. */
    private static final List<String> PREPOSITIONS = List.of("i ", "på ");

    /** @param dateLine index of the line that has the date */
    static Optional<UnlabelledVenue> below(List<String> lines, int dateLine) {
        int line = dateLine + 1;
        while (line < lines.size() && line <= dateLine + 2 && isOfOther(lines.get(line))) {
            line++;
        }
        if (line >= lines.size() || VenueLines.beginsOther(lines.get(line))) {
            return Optional.empty();
        }
        VenueLines found = VenueLines.startingAt(lines, line, withoutPreposition(lines.get(line)));
        boolean whole = found.venue()
                .filter(venue -> venue.name().isPresent()
                        && venue.address().isPresent()
                        && venue.postalCode().isPresent())
                .isPresent();
        return whole ? Optional.of(new UnlabelledVenue(line, found)) : Optional.empty();
    }

    /** {@code kl. 12.30}, and the date of a letter in the margin. */
    private static boolean isOfOther(String line) {
        return IgnoringCase.startsWith(line, "kl")
                || line.isEmpty()
                || DanishDate.firstIn(line).isPresent();
    }

    private static String withoutPreposition(String text) {
        for (String preposition : PREPOSITIONS) {
            if (IgnoringCase.startsWith(text, preposition)) {
                return text.substring(preposition.length());
            }
        }
        return text;
    }
}
