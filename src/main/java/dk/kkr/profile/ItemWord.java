package dk.kkr.profile;

import dk.kkr.text.Digits;
import dk.kkr.text.IgnoringCase;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How long an item's number may be, and the words before it: {@code Punkt 3: Sager}, {@code Ad pkt. 3},
 * {@code Dagsordenens punkt nr. 1}.
 */
public final class ItemWord {
    /** Words that may stand before a number of the usual form. */
    private static final List<String> BEFORE = List.of("punkt ", "pkt. ", "pkt ", "ad pkt. ", "ad punkt ", "ad ");

    /** Endings of the words before a number that count only where no item has the usual form. */
    private static final List<String> LAST =
            List.of("punkt", "pkt", "punkt nr", "pkt. nr", "sag", "sag nr", "nr", "ad");

    /** Before several numbers, {@code punkterne 3 – 4}. */
    private static final Set<String> SEVERAL = Set.of("punkter", "punkterne", "sager", "sagerne");

    /**
     * On the first level, where a council counts on from meeting to meeting: {@code 104.}; longer numbers are years.
     */
    private static final int MAX_DIGITS = 3;

    private static final int MAX_DIGITS_BELOW = 2;

    private ItemWord() {}

    /** The letters that such a word may begin with, small and capital. */
    public static String firstLetters() {
        StringBuilder letters = new StringBuilder();
        for (String word : BEFORE) {
            String letter = word.substring(0, 1);
            letters.append(letters.indexOf(letter) < 0 ? letter + letter.toUpperCase(Locale.ROOT) : "");
        }
        return letters.toString();
    }

    /** The most digits of a number's part at a level; the first level is 1. */
    public static int maxDigits(int level) {
        return level == 1 ? MAX_DIGITS : MAX_DIGITS_BELOW;
    }

    /** The length, with its blank, of the word at {@code start}; 0 where there is none. */
    public static int lengthAt(String text, int start) {
        if (Digits.isAt(text, start)) {
            return 0;
        }
        for (String word : BEFORE) {
            if (text.regionMatches(true, start, word, 0, word.length())) {
                return word.length();
            }
        }
        return 0;
    }

    /**
     * Whether the text before a number is such a word and nothing else: {@code Punkt nr. }, {@code Dagsordenspunkt }.
     */
    static boolean areAll(String words) {
        String text = words.endsWith(". ") ? words.substring(0, words.length() - 2) : words.strip();
        for (String word : words.endsWith(" ") ? LAST : List.<String>of()) {
            if (isOrEndsIn(text, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words is part of {@code pkt. 2}, {@code punkt 3}: the noun or its number. */
    static boolean isReference(List<String> words, int index) {
        int noun = Digits.isAt(words.get(index), 0) ? index - 1 : index;
        return noun >= 0
                && noun + 1 < words.size()
                && Digits.isAt(words.get(noun + 1), 0)
                && (areAll(words.get(noun) + " ")
                        || SEVERAL.contains(words.get(noun).toLowerCase(Locale.ROOT)));
    }

    /** {@code Dagsordenspunkt} may end in the word, but {@code Forslag} does not count as ending in {@code Sag}. */
    private static boolean isOrEndsIn(String text, String word) {
        return text.equalsIgnoreCase(word) || (word.startsWith("punkt") && IgnoringCase.endsWith(text, word));
    }
}
