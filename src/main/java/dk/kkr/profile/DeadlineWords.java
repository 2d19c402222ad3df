package dk.kkr.profile;

import java.util.List;
import java.util.Set;

/** Words by which a day is one by which somebody must have done something. */
public final class DeadlineWords {
    private static final Set<String> LEADING = Set.of("senest", "inden", "før", "allersenest", "tidsfrist");
    private static final List<String> NOUN_ENDINGS = List.of(
            "frist",
            "fristen",
            "frister",
            "fristerne",
            "deadline",
            "deadlines",
            "deadlinen",
            "svardato",
            "afleveringsdato");

    /** Of an application or a hearing, whose end is a deadline. */
    private static final List<String> APPLICATION = List.of(
            "ansøg",
            "høring",
            "søges",
            "tilmeld",
            "indsend",
            "indmeld",
            "indstillinger",
            "bemærkninger",
            "svarene",
            "budgivning");

    private static final Set<String> WRITTEN = Set.of("skriftlig", "skriftligt", "skriftlige");
    private static final List<String> PROCEDURE = List.of(
            "procedure", "proceduren", "høring", "behandling", "votering", "godkendelse", "høringen", "afstemning");
    private static final String IN_HAND = "hænde";
    private static final Set<String> OBLIGING = Set.of("skal", "skulle", "bedes");
    private static final Set<String> DONE = Set.of(
            "modtaget", "indsendt", "fremsendt", "afleveret", "indberettet", "tilmeldt", "meldt", "indkommet", "sendt");

    private DeadlineWords() {}

    /** Whether a word, in lower case, right before a day makes it a deadline: {@code senest}, {@code inden}. */
    public static boolean lead(String lower) {
        return LEADING.contains(lower);
    }

    /** {@code Svarfristen}, {@code deadline}. */
    public static boolean isNoun(String lower) {
        for (String ending : NOUN_ENDINGS) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word, in lower case, is about an application or a hearing. */
    public static boolean isOfApplication(String lower) {
        for (String part : APPLICATION) {
            if (lower.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /** {@code skriftlig} of {@code skriftlig høring}. */
    public static boolean isWritten(String lower) {
        return WRITTEN.contains(lower);
    }

    /** {@code høring} of {@code skriftlig høring}. */
    public static boolean isProcedure(String lower) {
        for (String word : PROCEDURE) {
            if (lower.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** {@code sekretariatet i hænde}, {@code skal være modtaget}: what must be done by the day. */
    public static boolean isDone(String lower) {
        return lower.equals(IN_HAND) || DONE.contains(lower);
    }

    /** {@code skal}. */
    public static boolean oblige(String lower) {
        return OBLIGING.contains(lower);
    }
}
