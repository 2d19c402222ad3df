package dk.kkr.agenda;

import dk.kkr.text.IgnoringCase;
import java.util.List;
import java.util.Optional;

/**
 * A member and who came instead: {@code Kim Bach, Gribskov Kommune supp. Jan Friis deltog}, or the other way round,
 * {@code Jan Friis (V), Gribskov Kommune, suppleant for Kim Bach}.
 *
 * @param member the entry of the member, without the substitute
 * @param name of the substitute; empty where the member came
 */
record Substitute(String member, Optional<String> name) {
    private static final List<String> WORDS = List.of("supp.", "suppl.", "suppleant", "stedfortræder");
    private static final List<String> TOOK_PART = List.of(" deltog", " deltager", " mødte");
    private static final String FOR = "for ";

    static Substitute in(String entry) {
        for (String word : mayName(entry) ? WORDS : List.<String>of()) {
            int at = Math.max(IgnoringCase.indexOf(entry, " " + word, 0), IgnoringCase.indexOf(entry, "(" + word, 0));
            if (at > 0) {
                return of(entry.substring(0, at), entry.substring(at + 1 + word.length()));
            }
        }
        return new Substitute(entry, Optional.empty());
    }

    /** The quick answer for most entries: the words begin with these letters. */
    private static boolean mayName(String entry) {
        return IgnoringCase.indexOf(entry, "su", 1) > 0 || IgnoringCase.indexOf(entry, "st", 1) > 0;
    }

    private static Substitute of(String before, String behind) {
        String name = Punctuation.trim(behind);
        if (name.startsWith(FOR)) {
            return new Substitute(replaceName(before, name.substring(FOR.length())), Optional.of(nameIn(before)));
        }
        for (String word : TOOK_PART) {
            name = name.endsWith(word) ? Punctuation.trim(name.substring(0, name.length() - word.length())) : name;
        }
        return new Substitute(before, name.isEmpty() ? Optional.empty() : Optional.of(name));
    }

    /** The member's name in front of the substitute's party and municipality, which are the same seat's. */
    private static String replaceName(String entry, String member) {
        return member + entry.substring(nameIn(entry).length());
    }

    private static String nameIn(String entry) {
        int end = 0;
        while (end < entry.length() && entry.charAt(end) != ',' && entry.charAt(end) != '(') {
            end++;
        }
        return entry.substring(0, end).strip();
    }
}
