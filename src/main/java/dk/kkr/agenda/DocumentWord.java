package dk.kkr.agenda;

import dk.kkr.model.DocumentType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The word by which a cover's line names the type of document: {@code DAGSORDEN 2020}, {@code R E F E R A T},
 * {@code UDKAST TIL REFERAT}, {@code Beslutningsreferat}, {@code Mødereferat}. A line that begins with it names it,
 * however long: {@code Referat af ekstraordinært møde i KKR Sjælland den 3. maj 2021}; another one has few words
 * besides.
 */
final class DocumentWord {
    /** {@code UDKAST TIL REFERAT 2020}, and no sentence. */
    private static final int MAX_WORDS = 6;

    private DocumentWord() {}

    static Optional<DocumentType> on(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String squeezed = lower.replace(" ", "");
        if (!squeezed.contains("dagsorden") && !squeezed.contains("referat")) {
            return Optional.empty();
        }
        List<String> words = List.of(lower.split(" ", -1));
        Optional<DocumentType> first = typeOfWord(words.get(0)).or(() -> typeOf(withoutYear(squeezed)));
        if (first.isPresent() || words.size() > MAX_WORDS) {
            return first;
        }
        if (words.contains("dagsorden")) {
            return Optional.of(DocumentType.AGENDA);
        }
        Optional<DocumentType> type = Optional.empty();
        for (int i = 0; i < words.size() && type.isEmpty(); i++) {
            type = typeOfWord(words.get(i));
        }
        return type;
    }

    private static Optional<DocumentType> typeOf(String word) {
        return switch (word) {
            case "dagsorden" -> Optional.of(DocumentType.AGENDA);
            case "referat" -> Optional.of(DocumentType.MINUTES);
            default -> Optional.empty();
        };
    }

    /** Also a compound: {@code Mødereferat}. */
    private static Optional<DocumentType> typeOfWord(String word) {
        return word.endsWith("referat") ? Optional.of(DocumentType.MINUTES) : typeOf(word);
    }

    /** {@code d a g s o r d e n 2 0 1 7} without its year. */
    private static String withoutYear(String squeezed) {
        int end = squeezed.length();
        while (end > 0 && Character.isDigit(squeezed.charAt(end - 1))) {
            end--;
        }
        return squeezed.substring(0, end);
    }
}
