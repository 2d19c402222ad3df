package dk.kkr.profile;

import java.util.Set;

/** Words for what a body does at a meeting, beside the verbs of deciding. */
public final class DecisionNoun {
    private static final Set<String> NOUNS = Set.of(
            "beslutning", "beslutningen", "beslutninger", "godkendelse", "behandling", "drøftelse", "drøftelsen");
    private static final Set<String> TREATING = Set.of("behandle", "vende", "forelægge", "fremlægge");

    private DecisionNoun() {}

    /** {@code KKR's beslutning af 3. maj}. */
    public static boolean isOne(String lower) {
        return NOUNS.contains(lower);
    }

    /** {@code behandlet i KKR den 3. maj}. */
    public static boolean treats(Verb verb) {
        return TREATING.contains(verb.infinitive());
    }
}
