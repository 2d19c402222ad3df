package dk.kkr.profile;

import dk.kkr.model.Appointment.PostRole;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the body of a post is written after a preposition, {@code til bestyrelsen for X}, and where its name ends. */
public final class PostBodies {
    private static final Set<String> BEFORE = Set.of("til", "i", "for", "af", "fra", "ved", "på");

    /** Roles of whom a body follows any preposition: {@code formand for}, {@code tovholder for}. */
    private static final Set<PostRole> OF_BODIES = EnumSet.of(PostRole.CHAIR, PostRole.VICE_CHAIR, PostRole.OTHER);

    /** Within a body's name. */
    private static final Set<String> WITHIN =
            Set.of("for", "i", "af", "vedr", "vedrørende", "om", "på", "og", "under", "ved", "mellem");

    private static final Set<String> ARTICLES =
            Set.of("den", "det", "de", "dens", "dets", "kommunens", "regionens", "kkr's", "kkrs");

    private static final Affixes ENDINGS = Affixes.endings(List.of(
            "bestyrelse",
            "firmaet",
            "bestyrelsen",
            "bestyrelser",
            "bestyrelserne",
            "udvalg",
            "udvalget",
            "udvalgene",
            "råd",
            "rådet",
            "nævn",
            "nævnet",
            "komite",
            "komiteen",
            "komité",
            "komitéen",
            "komiteer",
            "gruppe",
            "gruppen",
            "grupper",
            "forum",
            "forummet",
            "fond",
            "fonden",
            "forening",
            "foreningen",
            "selskab",
            "selskabet",
            "skab",
            "skabet",
            "kreds",
            "kredsen",
            "forsamling",
            "forsamlingen",
            "kommission",
            "kommissionen",
            "netværk",
            "netværket",
            "panel",
            "panelet",
            "kollegium",
            "kollegiet",
            "direktion",
            "presidium",
            "præsidium",
            "præsidiet",
            "alliance",
            "alliancen",
            "klynge",
            "klyngen",
            "center",
            "centret",
            "centeret",
            "hus",
            "huset",
            "samarbejde",
            "samarbejdet",
            "skole",
            "skolen",
            "institution",
            "institutionen",
            "instituttet",
            "institut",
            "museum",
            "museet",
            "team",
            "teamet",
            "task",
            "konsortium",
            "konsortiet",
            "board",
            "delegation",
            "delegationen",
            "udvalgs",
            "bestyrelses",
            "teater",
            "teatret",
            "bibliotek",
            "kontor",
            "kontoret",
            "sekretariatet",
            "ting",
            "tinget",
            "projekt",
            "projektet",
            "delegeretmøde",
            "generalforsamling",
            "generalforsamlingen",
            "repræsentantskab",
            "repræsentantskabet",
            "anpartsselskab",
            "stævne",
            "stævnet",
            "dialogforum",
            "virksomhed",
            "værket",
            "værk",
            "laug",
            "lauget",
            "liga",
            "forbund",
            "forbundet",
            "forsyning",
            "forsyningen"));

    /** They stand after the prepositions, too, and are none. */
    private static final Set<String> NEVER = Set.of(
            "efterretning",
            "overensstemmelse",
            "henhold",
            "stedet",
            "perioden",
            "resten",
            "forbindelse",
            "posten",
            "pladsen",
            "hvervet",
            "orientering",
            "dag",
            "valgperioden",
            "fremtiden",
            "udgangen",
            "kommunalbestyrelsen",
            "byrådet",
            "byråd",
            "mødet",
            "enighed",
            "stedfortræderen",
            "året",
            "referatet",
            "stedfortræder");

    /** A name ends before them. */
    private static final Set<String> STOPS = Set.of(
            "som", "med", "frem", "indtil", "pr", "fra", "til", "samt", "at", "der", "når", "da", "hvor", "idet",
            "mens", "men", "blev", "bliver");

    /** Without a name beside them they are the body that was named before. */
    private static final Set<String> GENERIC = Set.of(
            "bestyrelsen",
            "udvalget",
            "rådet",
            "nævnet",
            "gruppen",
            "styregruppen",
            "foreningen",
            "selskabet",
            "fonden",
            "kommissionen",
            "komiteen",
            "repræsentantskabet",
            "partnerskabet",
            "det",
            "forummet");

    private PostBodies() {}

    /** Whether a word, in lower case, leads to where somebody comes from: {@code fra Rudersdal Kommune}. */
    public static boolean leadToSeat(String word) {
        return word.equals("fra") || word.equals("for");
    }

    /**
     * Whether a preposition leads to a body only after a word that needs one: {@code formand for}, {@code udtræder af}.
     */
    public static boolean needHead(String word) {
        return word.equals("for") || word.equals("af");
    }

    /**
     * Whether a role and the preposition after it lead to a body: {@code formand for}, not {@code repræsentant for}.
     */
    public static boolean areLedTo(String word, Optional<PostRole> role) {
        return role.filter(OF_BODIES::contains).isPresent() || (role.isPresent() && !word.equals("for"));
    }

    /** {@code valgt til}, {@code indtrådt i}. */
    public static boolean leadToSeatOf(String word) {
        return word.equals("i") || word.equals("til");
    }

    /** The particle between a verb and the body that is left: {@code træder ud af}. */
    public static boolean areLeft(String word) {
        return word.equals("ud")
                || word.equals("sig")
                || word.equals("udgår")
                || word.equals("udgået")
                || word.equals("del");
    }

    /** Whether a preposition, in lower case, may lead to a body. */
    public static boolean mayFollow(String word) {
        return BEFORE.contains(word);
    }

    /** Whether a word, in lower case, may stand between the words of a body's name. */
    public static boolean goOnWith(String word) {
        return WITHIN.contains(word);
    }

    /** {@code ved årsskiftet}; within a name, {@code Instituttet ved Universitetet}, a capital follows. */
    public static boolean mayBeginTime(String word) {
        return word.equals("ved");
    }

    /** Whether a body's name ends before the word, in lower case. */
    public static boolean stopAt(String word) {
        return STOPS.contains(word) || ClauseWords.isAfter(word);
    }

    /** Whether the word, in lower case, is an article or a possessive before a body. */
    public static boolean areIntroducedBy(String word) {
        return ARTICLES.contains(word);
    }

    /** Whether the word, in lower case, follows the prepositions but is no body. */
    public static boolean areNever(String word) {
        return NEVER.contains(word) || DanishCalendar.monthOf(word) > 0;
    }

    /** Whether a word, in lower case, says what kind of body it is: {@code samarbejdsudvalget}. */
    public static boolean areNamed(String word) {
        if (areNever(word)) {
            return false;
        }
        return ENDINGS.areIn(word);
    }

    /** Whether a body as printed names none: {@code udvalget}. */
    public static boolean areGeneric(String printed) {
        return GENERIC.contains(printed);
    }
}
