package dk.kkr.profile;

import java.util.Set;

/**
 * Small words beside a day in running text: what joins it to another, what makes it a document's, a habit's, the
 * past's.
 */
public final class DayWords {
    private static final Set<String> ARTICLES = Set.of("den", "d", "dag", "dagen");
    private static final Set<String> CLOCK = Set.of(ClockTime.WORD, ClockTime.WRITTEN_OUT);

    /** Between days of equal rank: {@code den 3. april og den 5. maj}. */
    private static final Set<String> COORDINATING = Set.of("og", "samt", "eller", ",", ";", "/");

    /** Between a period's days. */
    private static final Set<String> RANGING = Set.of("til", "-", "–", "—", "indtil", "frem", "med");

    private static final Set<String> PERIOD =
            Set.of("perioden", "periode", "periodens", "tidsrummet", "dagene", "mellem");
    private static final Set<String> BEGINNING =
            Set.of("fra", "pr", "kraft", "ikrafttræden", "starter", "begynder", "åbner", "virkning", "gældende");
    private static final Set<String> AS_OF = Set.of("pr");
    private static final Set<String> ENDING = Set.of("til", "indtil", "udløber", "ophører", "slutter", "udgår");

    /** Of habits, {@code hvert år senest den 1. juli}. */
    private static final Set<String> RECURRING = Set.of(
            "hvert",
            "hver",
            "året",
            "kalenderår",
            "kalenderåret",
            "årligt",
            "årlig",
            "årlige",
            "årene",
            "altid",
            "kvartalsvis",
            "normalt",
            "sædvanligvis");

    private static final Set<String> PAST = Set.of(
            "var",
            "blev",
            "har",
            "havde",
            "siden",
            "sidste",
            "seneste",
            "forrige",
            "foregående",
            "tidligere",
            "fandt",
            "sidst",
            "gennemførtes",
            "udsendtes");
    private static final Set<String> FUTURE =
            Set.of("næste", "kommende", "førstkommende", "skal", "vil", "forventes", "planlægges", "bliver", "kan");
    private static final String UNTIL = "indtil";
    private static final String OF = "af";
    private static final Set<String> END_OF = Set.of("udgangen", "udløbet", "afslutningen");
    private static final Set<String> IN = Set.of("i", "for");

    private DayWords() {}

    /** Whether a word, in lower case, may stand between a day and what leads to it: {@code den}, a weekday. */
    public static boolean isArticle(String lower) {
        return ARTICLES.contains(lower) || (lower.endsWith("dag") && DanishCalendar.weekdayOf(lower) > 0);
    }

    /** Whether a number after the word, in lower case, is a time. */
    public static boolean isClock(String lower) {
        return CLOCK.contains(lower);
    }

    /** {@code og}, {@code samt}. */
    public static boolean coordinate(String lower) {
        return COORDINATING.contains(lower);
    }

    /** {@code til}, {@code –}. */
    public static boolean range(String lower) {
        return RANGING.contains(lower);
    }

    /** {@code perioden}. */
    public static boolean isPeriod(String lower) {
        return PERIOD.contains(lower) || lower.endsWith("perioden");
    }

    /** Whether what a day begins stands before it: {@code fra}, {@code træder i kraft}. */
    public static boolean begin(String lower) {
        return BEGINNING.contains(lower);
    }

    /** Whether what a day ends stands before it: {@code indtil}, {@code udløber}. */
    public static boolean end(String lower) {
        return ENDING.contains(lower);
    }

    /** {@code indtil}, which no direction has. */
    public static boolean isUntil(String lower) {
        return lower.equals(UNTIL);
    }

    /** {@code hvert år}. */
    public static boolean recur(String lower) {
        return RECURRING.contains(lower);
    }

    /** Whether the word puts a day without a year into the past. */
    public static boolean arePast(String lower) {
        return PAST.contains(lower);
    }

    /** Whether the word puts a day without a year into the future. */
    public static boolean areFuture(String lower) {
        return FUTURE.contains(lower);
    }

    /** Of the day of a document or a law, {@code notat af 3. maj}. */
    public static boolean isOf(String lower) {
        return lower.equals(OF);
    }

    /** {@code inden udgangen af den 3. maj}. */
    public static boolean isEndOf(String lower) {
        return END_OF.contains(lower);
    }

    /** Before the day of a figure, {@code pr. 1. januar}. */
    public static boolean isAsOf(String lower) {
        return AS_OF.contains(lower);
    }

    /** Before a year, {@code i 2021}, {@code mødeplan for 2021}. */
    public static boolean isIn(String lower) {
        return IN.contains(lower);
    }
}
