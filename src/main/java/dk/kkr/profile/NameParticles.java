package dk.kkr.profile;

import java.util.Set;

/** Words of names in lower case: {@code Ib van der Skov}, {@code Bo v. Dam}, {@code Bo Dam jr.} */
public final class NameParticles {
    private static final Set<String> PARTICLES =
            Set.of("van", "von", "v.", "der", "den", "de", "la", "af", "el", "al", "bin", "jr.", "jun.", "sen.", "sr.");

    private static final int LONGEST = 3;

    private NameParticles() {}

    /** Whether a word, as printed, is one. */
    public static boolean areOne(String word) {
        return PARTICLES.contains(word);
    }

    /** Whether one stands between two offsets. */
    static boolean areAt(char[] text, int from, int to) {
        return to - from <= LONGEST && areOne(String.valueOf(text, from, to - from));
    }
}
