package dk.kkr.profile;

import java.util.Set;

/** Words for what a body does at a meeting, beside the verbs of deciding. */
public final class DecisionNoun {
    private static final Set<String> NOUNS = Set.of(
            "beslutning",
            "beslutningen",
            "beslutninger",
            "godkendelse",
            "godkendelsen",
            "behandling",
            "behandlingen",
            "drøftelse",
            "drøftelsen",
            "drøftelser",
            "drøftelserne",
            "vedtagelse",
            "vedtagelsen");
    private static final String NOTED = "efterretning";
    private static final Set<String> TREATING = Set.of("behandle", "vende", "forelægge", "fremlægge", "gennemgå");

    private DecisionNoun() {}

    /** {@code KKR's beslutning af 3. maj}, {@code temadrøftelsen}. */
    public static boolean isOne(String lower) {
        for (String noun : NOUNS) {
            if (lower.endsWith(noun)) {
                return true;
            }
        }
        return false;
    }

    /** {@code tog orienteringen til efterretning}. */
    public static boolean isNote(String lower) {
        return lower.equals(NOTED);
    }

    /** {@code behandlet i KKR den 3. maj}. */
    public static boolean treats(Verb verb) {
        return TREATING.contains(verb.infinitive());
    }
}
