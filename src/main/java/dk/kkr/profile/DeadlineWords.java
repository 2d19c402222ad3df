package dk.kkr.profile;

import java.util.List;
import java.util.Set;

/** Words by which a day is one by which somebody must have done something. */
public final class DeadlineWords {
    private static final Set<String> LEADING = Set.of("senest", "inden", "allersenest", "tidsfrist");
    private static final String BEFORE = "før";
    private static final Affixes NOUN_ENDINGS = Affixes.endings(List.of(
            "frist",
            "fristen",
            "fristens",
            "frister",
            "fristerne",
            "deadline",
            "deadlines",
            "deadlinen",
            "svardato",
            "afleveringsdato"));

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
            "budgivning",
            "nominering",
            "modtages");

    private static final Set<String> ANSWER = Set.of("svar", "svaret", "tilbagemelding", "tilbagemeldinger");
    private static final Set<String> WRITTEN = Set.of("skriftlig", "skriftligt", "skriftlige");
    private static final Affixes PROCEDURE = Affixes.endings(List.of(
            "procedure",
            "proceduren",
            "proces",
            "processen",
            "høring",
            "behandling",
            "votering",
            "godkendelse",
            "høringen",
            "afstemning"));
    private static final String IN_HAND = "hænde";
    private static final String PERMITTING = "kan";
    private static final Set<String> OBLIGING = Set.of("skal", "skulle", "bedes");
    private static final Set<String> DONE = Set.of(
            "modtaget", "indsendt", "fremsendt", "afleveret", "indberettet", "tilmeldt", "meldt", "indkommet", "sendt");

    private DeadlineWords() {}

    /** Whether a word, in lower case, right before a day makes it a deadline: {@code senest}, {@code inden}. */
    public static boolean lead(String lower) {
        return LEADING.contains(lower);
    }

    /** {@code før}, which also parts what is old from what is new: {@code aftaler indgået før den 1. juli}. */
    public static boolean isBefore(String lower) {
        return lower.equals(BEFORE);
    }

    /** {@code Svarfristen}, {@code deadline}. */
    public static boolean isNoun(String lower) {
        return NOUN_ENDINGS.areIn(lower);
    }

    /** Whether a word, in lower case, is about an application or a hearing. */
    public static boolean isOfApplication(String lower) {
        for (String part : APPLICATION) {
            if (lower.contains(part)) {
                return true;
            }
        }
        return ANSWER.contains(lower);
    }

    /** {@code skriftlig} of {@code skriftlig høring}. */
    public static boolean isWritten(String lower) {
        return WRITTEN.contains(lower);
    }

    /** {@code høring} of {@code skriftlig høring}. */
    public static boolean isProcedure(String lower) {
        return PROCEDURE.areIn(lower);
    }

    /** {@code sekretariatet i hænde}, {@code skal være modtaget}: what must be done by the day. */
    public static boolean isDone(String lower) {
        return lower.equals(IN_HAND) || DONE.contains(lower);
    }

    /** {@code kan}: what may be done until a day. */
    public static boolean permit(String lower) {
        return lower.equals(PERMITTING);
    }

    /** {@code skal}. */
    public static boolean oblige(String lower) {
        return OBLIGING.contains(lower);
    }
}
