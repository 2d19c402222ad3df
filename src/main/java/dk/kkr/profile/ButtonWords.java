package dk.kkr.profile;

import dk.kkr.text.Letters;
import java.util.Locale;
import java.util.Set;

/**
 * What the buttons of a printed web page say: {@code vis bilag}, {@code luk punktet}, {@code Åbn/luk punkt}, {@code Vis
 * alle bilag (3)}. A command and its object.
 */
public final class ButtonWords {
    private static final int MAX_LENGTH = 40;

    private static final Set<String> VERBS =
            Set.of("vis", "skjul", "luk", "åbn", "åben", "hent", "download", "print", "udskriv", "fold", "del");

    private static final FirstLetters FIRST_OF_VERBS = FirstLetters.of(VERBS);

    private static final Set<String> OBJECTS = Set.of(
            "bilag",
            "bilaget",
            "bilagene",
            "punkt",
            "punktet",
            "punkter",
            "sag",
            "sagen",
            DocumentWord.AGENDA,
            DocumentWord.AGENDA + "en",
            DocumentWord.MINUTES,
            DocumentWord.MINUTES + "et",
            "side",
            "siden",
            "alle",
            "alt",
            "mere",
            "mindre",
            "ud",
            "ind",
            "sammen",
            "pdf");

    private static final FirstLetters FIRST_OF_OBJECTS = FirstLetters.of(OBJECTS);

    private static final int LONGEST_WORD = Math.max(FIRST_OF_VERBS.longest(), FIRST_OF_OBJECTS.longest());

    /** To the top of the page. */
    private static final Set<String> TO_TOP = Set.of("til toppen", "tilbage til toppen", "gå til toppen");

    private ButtonWords() {}

    /** Whether a text is a button's words and nothing else. With a full stop it is a sentence: {@code Luk sagen.} */
    public static boolean areAll(String text) {
        if (text.length() <= MAX_LENGTH && TO_TOP.contains(text.toLowerCase(Locale.ROOT))) {
            return true;
        }
        int first = text.startsWith("[") || text.startsWith("(") ? 1 : 0;
        return text.length() > first
                && text.length() <= MAX_LENGTH
                && FIRST_OF_VERBS.has(text.charAt(first))
                && startAtEnd(text) == first;
    }

    /** Where the button's words at the end of a text begin; the text's length where there are none. */
    public static int startAtEnd(String text) {
        int start = text.length();
        int end = endOfWords(text);
        boolean object = false;
        while (end > 0 && end >= text.length() - MAX_LENGTH) {
            int from = Letters.startBefore(text, end);
            if (from == end || end - from > LONGEST_WORD || !mayBegin(text.charAt(from))) {
                return start;
            }
            String word = text.substring(from, end).toLowerCase(Locale.ROOT);
            boolean verb = VERBS.contains(word);
            if (!verb && !OBJECTS.contains(word)) {
                return start;
            }
            object |= !verb;
            start = verb && object ? from : start;
            end = endBefore(text, from);
        }
        return start;
    }

    private static boolean mayBegin(char letter) {
        return FIRST_OF_VERBS.has(letter) || FIRST_OF_OBJECTS.has(letter);
    }

    /**
     * The end without a bracket and a count in it, {@code Vis bilag (3)}. Words before any other punctuation are not a
     * button's.
     */
    private static int endOfWords(String text) {
        boolean bracket = text.endsWith(")") || text.endsWith("]");
        int end = text.length();
        while (bracket && end > 0 && " ()[]0123456789".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static int endBefore(String text, int from) {
        int end = from;
        while (end > 0 && " /[(".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
