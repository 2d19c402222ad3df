package dk.kkr.agenda;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a participant's entry. Commas, dashes and parentheses part them, also within parentheses: {@code Nils Ek |
 * borgmester i Greve Kommune | (V)}; a colon does behind a municipality, {@code Greve: Nils Ek}.
 *
 * @param bracketed whether it stands in parentheses, round or square ones
 */
record EntryPiece(String text, boolean bracketed) {
    static List<EntryPiece> of(String entry) {
        String text = entry.replace('[', '(').replace(']', ')').replace("*", "");
        List<EntryPiece> pieces = new ArrayList<>();
        int from = 0;
        Parenthesis parenthesis = Parenthesis.firstIn(text, 0);
        while (parenthesis.isFound()) {
            addAll(text.substring(from, parenthesis.from()), false, pieces);
            addAll(parenthesis.content(), true, pieces);
            from = parenthesis.to();
            parenthesis = Parenthesis.firstIn(text, from);
        }
        addAll(text.substring(from), false, pieces);
        return pieces;
    }

    private static void addAll(String text, boolean bracketed, List<EntryPiece> pieces) {
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (parts(text, from, at)) {
                add(text.substring(from, at), bracketed, pieces);
                from = at + 1;
            }
        }
        add(text.substring(from), bracketed, pieces);
    }

    private static boolean parts(String text, int from, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case ',' -> true;
            case '–', '-' ->
                at > 0 && text.charAt(at - 1) == ' ' && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
            case ':' -> MunicipalityRegister.codeOf(text.substring(from, at)).isPresent();
            default -> false;
        };
    }

    private static void add(String text, boolean bracketed, List<EntryPiece> pieces) {
        String piece = Punctuation.trim(text);
        if (!piece.isEmpty()) {
            pieces.add(new EntryPiece(piece, bracketed));
        }
    }
}
