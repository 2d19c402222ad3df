package dk.kkr.profile;

import java.util.Set;

/**
 * Words that only a number can follow, so none ends a sentence or a heading. {@code mødet den} / {@code 2. maj},
 * {@code jf. stk.} / {@code 3}. Fails on a sentence that ends in one of them, {@code 10 stk.}
 */
public final class WordsBeforeNumber {
    private static final Set<String> WORDS =
            Set.of(DateWords.ARTICLE, DateWords.SHORT_ARTICLE, "kl.", "nr.", "§", "§§", "stk.", "pkt.", "ca.");

    private WordsBeforeNumber() {}

    /** Whether a word, as printed, announces a number. */
    public static boolean announce(String word) {
        return WORDS.contains(word);
    }
}
