package dk.kkr.relation;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Whether two words, in lower case, are forms or spellings of one. */
final class WordForms {
    /** What forms of a word have in common at least: {@code nord} is not {@code nordfyn}. */
    private static final int SHORTEST_STEM = 5;

    /** {@code kommunerne} and {@code kommunale}. */
    private static final int LONGEST_ENDING = 3;

    /** Letters are mistyped further in: {@code faaborg} is not {@code aalborg}. */
    private static final int SHORTEST_BEGINNING = 3;

    /** One letter in so many may be mistyped: {@code praktikplader}. */
    private static final int LETTERS_PER_DIFFERENCE = 8;

    private WordForms() {}

    static boolean areAlike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int longer = Math.max(one.length(), other.length());
        int stem = commonStart(one, other);
        if (stem >= SHORTEST_STEM && longer - stem <= LONGEST_ENDING) {
            return true;
        }
        int allowed = longer / LETTERS_PER_DIFFERENCE;
        return stem >= SHORTEST_BEGINNING && allowed > 0 && new LevenshteinDistance(allowed).apply(one, other) >= 0;
    }

    private static int commonStart(String one, String other) {
        int end = Math.min(one.length(), other.length());
        int at = 0;
        while (at < end && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
