package dk.kkr.outline.front;

import dk.kkr.model.Council;
import dk.kkr.model.DocumentType;
import dk.kkr.profile.AttendanceHeading;
import dk.kkr.profile.CouncilName;
import dk.kkr.profile.DocumentWord;
import java.util.List;
import java.util.Optional;

/**
 * A line that names document, council or meeting: {@code REFERAT 2020}, {@code K K R S J Æ L L A N D}, {@code Dagsorden
 * til møde i KKR Nordjylland fredag den 3. september 2021}.
 *
 * @param councils those it names; more than one in {@code Fælles møde for KKR Sjælland og KKR Hovedstaden}
 * @param otherBody whose meeting it is, where it is no council's: {@code Referat af møde i Kontaktudvalget}
 */
record TitleLine(Optional<DocumentType> type, List<Council> councils, Optional<String> otherBody) {
    private static final List<String> MEETING_OF =
            List.of("møde i ", "mødet i ", "møde for ", "mødet for ", "møde med ");
    private static final List<String> BODY_ENDS =
            List.of(" den ", " d. ", " mandag", " tirsdag", " onsdag", " torsdag", " fredag", ",");

    /** What a line names; nothing where it is a sentence, a heading of participants or a person's entry. */
    static Optional<TitleLine> parse(String text) {
        Optional<DocumentType> type = DocumentWord.on(text);
        List<Council> councils = CouncilName.allOnCover(text);
        boolean person = type.isEmpty() && CouncilName.isBehindComma(text);
        boolean heading = AttendanceHeading.parse(text).isPresent();
        boolean nothing = type.isEmpty() && councils.isEmpty();
        return nothing || text.endsWith(".") || person || heading
                ? Optional.empty()
                : Optional.of(new TitleLine(type, councils, councils.isEmpty() ? bodyIn(text) : Optional.empty()));
    }

    private static Optional<String> bodyIn(String text) {
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        for (String of : MEETING_OF) {
            int at = lower.indexOf(of);
            int from = at + of.length();
            if (at >= 0 && from < text.length() && !Character.isDigit(text.charAt(from))) {
                return Optional.of(bodyAt(text, lower, from)).filter(body -> !CouncilName.isWordIn(body));
            }
        }
        return Optional.empty();
    }

    private static String bodyAt(String text, String lower, int from) {
        int end = text.length();
        for (String stop : BODY_ENDS) {
            int at = lower.indexOf(stop, from);
            end = at > 0 ? Math.min(end, at) : end;
        }
        return text.substring(from, end).strip();
    }
}
