package dk.kkr.person;

import dk.kkr.profile.AttendanceHeading;
import dk.kkr.profile.Footnote;
import dk.kkr.profile.MunicipalityRegister;
import dk.kkr.profile.Offices;
import dk.kkr.profile.Parties;
import dk.kkr.text.Digits;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a person's entry. Commas, dashes, the end of a sentence and parentheses separate pieces, also within
 * parentheses: {@code Nils Ek | borgmester i Greve Kommune | (V)}. So does a colon after a municipality, {@code Greve:
 * Nils Ek}, but not a dash within a name, {@code Aja Lund – Holm (A)}.
 *
 * @param bracketed whether it stands in parentheses, round or square ones
 */
record PersonPiece(String text, boolean bracketed) {
    private static final int SHORTEST_LAST_WORD = 3;

    static List<PersonPiece> of(String entry) {
        String text = withCommaBeforeAddress(entry.replace('[', '(').replace(']', ')'));
        List<PersonPiece> pieces = new ArrayList<>();
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

    /** {@code Bo Dam bd@koege.example}. */
    private static String withCommaBeforeAddress(String text) {
        int at = text.indexOf('@');
        int blank = at < 0 ? -1 : text.lastIndexOf(' ', at);
        return blank > 0 && Character.isLetter(text.charAt(blank - 1))
                ? text.substring(0, blank) + ',' + text.substring(blank)
                : text;
    }

    private static void addAll(String text, boolean bracketed, List<PersonPiece> pieces) {
        int from = bracketed || !pieces.isEmpty() ? 0 : endOfDashedName(text);
        int start = 0;
        for (int at = from; at < text.length(); at++) {
            if (isSeparator(text, start, at)) {
                add(text.substring(start, at), bracketed, pieces);
                start = at + 1;
            }
        }
        add(text.substring(start), bracketed, pieces);
    }

    /**
     * The end of a name with a spaced dash at the text's beginning, up to the next comma or the end: one word of a name
     * follows the dash, neither a municipality nor a role. 0 where there is no such name.
     */
    private static int endOfDashedName(String text) {
        int comma = text.indexOf(',');
        int end = comma < 0 ? text.length() : comma;
        String name = text.substring(0, end).strip();
        int dash = Math.max(name.lastIndexOf(" – "), name.lastIndexOf(" - "));
        if (dash < 0 || !PersonName.isOne(name)) {
            return 0;
        }
        String last = name.substring(dash + " – ".length());
        boolean oneWord = last.indexOf(' ') < 0
                && MunicipalityRegister.codeOf(last).isEmpty()
                && Parties.named(last).isEmpty()
                && !PersonNotes.isKnown(last);
        return oneWord ? end : 0;
    }

    private static boolean isSeparator(String text, int from, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case ',', ';' -> true;
            case '–', '-' -> isSpacedDash(text, at) || isDashBeforeNote(text, at);
            case ':' -> MunicipalityRegister.codeOf(text.substring(from, at)).isPresent();
            case '.' -> endsSentence(text, at);
            default -> false;
        };
    }

    /** Not between numbers, {@code punkt 3 – 4}. */
    private static boolean isSpacedDash(String text, int at) {
        boolean spaced =
                at > 0 && text.charAt(at - 1) == ' ' && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
        return spaced && !(at > 1 && Digits.isAt(text, at - 2) && Digits.isAt(text, at + 2));
    }

    /** {@code Næstformand- afbud}: a word with a hyphen goes on in another word. */
    private static boolean isDashBeforeNote(String text, int at) {
        int comma = text.indexOf(',', at);
        int end = comma < 0 ? text.length() : comma;
        return text.startsWith(" ", at + 1)
                && AttendanceHeading.noted(text.substring(at + 1, end).strip()).isPresent();
    }

    /** {@code … Horsens Kommune. Gro Hald deltog}, but not {@code Bo L. Dam} nor {@code 1. næstformand}. */
    private static boolean endsSentence(String text, int stop) {
        if (text.lastIndexOf(' ', stop) < 0) {
            // "Johs. Lund": no sentence has one word only.
            return false;
        }
        int start = stop;
        while (start > 0 && Character.isLowerCase(text.charAt(start - 1))) {
            start--;
        }
        boolean next = stop + 1 == text.length()
                || (text.charAt(stop + 1) == ' '
                        && stop + 2 < text.length()
                        && Character.isUpperCase(text.charAt(stop + 2)));
        return next
                && stop - start >= SHORTEST_LAST_WORD
                && (!PersonNotes.isKnown(text.substring(start, stop + 1))
                        || AttendanceHeading.noted(text.substring(start, stop)).isPresent());
    }

    /** Whether the name stands behind the pieces so far: there are none, or an office, {@code Chef for KL, Bo Dam}. */
    private static boolean mayBeName(List<PersonPiece> above) {
        return above.isEmpty()
                || (above.size() == 1 && Offices.isRole(above.get(0).text()));
    }

    private static void add(String text, boolean bracketed, List<PersonPiece> pieces) {
        String printed = Punctuation.trim(text);
        // Other stars are Markdown's.
        String piece =
                Footnote.areSigns(printed) ? printed : printed.replace("*", "").strip();
        int remark = bracketed || !mayBeName(pieces) ? -1 : RemarkAfterName.startIn(piece);
        if (remark > 0) {
            pieces.add(new PersonPiece(piece.substring(0, remark).strip(), false));
            pieces.add(new PersonPiece(piece.substring(remark), false));
        } else if (!piece.isEmpty()) {
            pieces.add(new PersonPiece(piece, bracketed));
        }
    }
}
