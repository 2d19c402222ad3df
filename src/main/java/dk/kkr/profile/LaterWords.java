package dk.kkr.profile;

import java.util.Set;

/** Words that put something at another time than the meeting's, before or after it. All in lower case. */
public final class LaterWords {
    private static final Set<String> NEXT = Set.of("næste", "kommende", "førstkommende", "følgende", "senere");
    private static final Set<String> LAST = Set.of("seneste", "sidste", "forrige");
    private static final Set<String> YEAR_LEADS = Set.of("i", "siden", "indtil");
    private static final Set<String> LEADS = Set.of("på", "ved", "i");

    private LaterWords() {}

    /** {@code senere}; not {@code senere end}. */
    public static boolean areLater(String word, String next) {
        return word.equals("senere") && !next.equals("end");
    }

    /** {@code næste møde}. */
    public static boolean areNext(String word) {
        return NEXT.contains(word);
    }

    /** {@code seneste møde}. */
    public static boolean areLast(String word) {
        return LAST.contains(word);
    }

    /** {@code møde}, {@code kkr-mødet}. */
    public static boolean areMeeting(String word) {
        return word.endsWith("møde") || word.endsWith("mødet");
    }

    /** Before the meeting at which something happens; {@code frem til} it is another thing. */
    public static boolean leadTo(String word) {
        return LEADS.contains(word);
    }

    /** {@code i 2018}, {@code indtil 2018}. */
    public static boolean leadToYear(String word) {
        return YEAR_LEADS.contains(word);
    }
}
