package dk.kkr.profile;

import java.util.Set;

/**
 * Verbs that change what is decided on, beside those of the kind {@link Verb.Kind#CHANGE}, which do so by themselves:
 * {@code idet beløbet nedsættes}, {@code idet § 3 udgår}.
 */
public final class ChangeVerbs {
    private static final Set<String> CHANGING = Set.of(
            "nedsætte",
            "tilføje",
            "erstatte",
            "udgå",
            "udskyde",
            "udsætte",
            "fastsætte",
            "afsætte",
            "supplere",
            "bortfalde",
            "afskaffe",
            "optage",
            "tildele",
            "indgå",
            "fjerne",
            "finansiere");

    private ChangeVerbs() {}

    /** Whether the verb changes something. */
    public static boolean are(Verb verb) {
        return verb.kind() == Verb.Kind.CHANGE || CHANGING.contains(verb.infinitive());
    }
}
