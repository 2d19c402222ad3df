package dk.kkr.agenda;

import java.util.Optional;

/**
 * What stands behind a participant's name and party: {@code Albertslund Kommune (formand)}, {@code Horsens Kommune –
 * afbud}, {@code Ishøj Kommune, næstformand}.
 *
 * @param note what stands behind the municipality
 */
record Seat(Optional<String> municipality, Optional<String> note) {
    static Seat parse(String text) {
        int word = MunicipalityWord.endIn(text, 0);
        Parenthesis parenthesis = Parenthesis.firstIn(text, 0);
        int end = word >= 0 ? word : parenthesis.isFound() ? parenthesis.from() : text.length();
        String municipality = Punctuation.trim(text.substring(0, end));
        Parenthesis behind = Parenthesis.firstIn(text, end);
        String note = behind.isFound() ? behind.content() : Punctuation.trim(text.substring(end));
        return new Seat(nonEmpty(municipality), nonEmpty(note));
    }

    private static Optional<String> nonEmpty(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
