package dk.kkr.profile;

import java.util.List;
import java.util.Set;

/** Words for a meeting, and whose it is: {@code mødet}, {@code KKR-mødet}, {@code bestyrelsesmøde}. */
public final class MeetingNoun {
    private static final String MEETING = "møde";
    private static final Affixes ENDINGS =
            Affixes.endings(List.of(MEETING, MEETING + "t", MEETING + "r", MEETING + "rne", MEETING + "s"));

    /** {@code fremmøde} is attendance. */
    private static final List<String> OTHER_WORDS = List.of("fremmøde", "fremmødet", "udeblive", "imøde");

    private static final List<String> PLANS =
            List.of("mødedato", "mødeplan", "møderække", "mødekalender", "mødedag", "mødetid");

    /** First parts of the compounds that name a meeting of the body itself. */
    private static final Set<String> OWN_FIRST_PARTS =
            Set.of("", "kkr", "råds", "kontaktråds", "kommunekontaktråds", "ekstra", "konstituerings", "ordinære");

    /** {@code forårsmødet}; so are the months', {@code junimødet}. */
    private static final Set<String> SEASONS = Set.of("forårs", "sommer", "efterårs", "vinter");

    private static final Set<String> EARLIER =
            Set.of("sidste", "seneste", "forrige", "foregående", "tidligere", "senere", "sidst");
    private static final Set<String> NEXT = Set.of("næste", "kommende", "førstkommende", "følgende", "nye");
    private static final Set<String> ADJECTIVES = Set.of(
            "ordinære",
            "ordinært",
            "ekstraordinære",
            "ekstraordinært",
            "konstituerende",
            "virtuelle",
            "virtuelt",
            "fysiske",
            "fysisk",
            "første",
            "andet",
            "det",
            "et",
            "de",
            "fælles",
            "afsluttende",
            "sit",
            "sine",
            "dets",
            "deres",
            "vores");

    private static final Set<String> OWNED = Set.of("sit", "deres");

    /** With whom somebody meets who is not the body itself. */
    private static final Set<String> WITH = Set.of("med", "mellem");

    /** Before the body that meets. */
    private static final Set<String> IN = Set.of("i", "for", "hos", "af");

    /** Before a body that is not the one that acts. */
    private static final Set<String> TO =
            Set.of("til", "for", "fra", "om", "med", "vedr", "vedrørende", "ved", "over", "under");

    /** Verbs between a meeting and its day. */
    private static final Set<String> HOLDING = Set.of(
            "flytte",
            "holde",
            "afholde",
            "være",
            "blive",
            "skulle",
            "ville",
            "kunne",
            "foreslå",
            "fastsætte",
            "fastlægge",
            "aftale",
            "have",
            "finde");

    /** What somebody does at a meeting of others. */
    private static final Set<String> PRESENTING = Set.of(
            "fremlægge",
            "forelægge",
            "orientere",
            "præsentere",
            "afrapportere",
            "vende",
            "redegøre",
            "komme",
            "deltage",
            "udarbejde",
            "genfremlægge",
            "genoptage",
            "udsætte");

    private static final Set<String> CHAIR = Set.of("formandskab", "formandskabet", "formandskabets");

    private static final Set<String> SUBORDINATING =
            Set.of("der", "som", "hvor", "at", "hvori", "hvorefter", "idet", "da");

    private MeetingNoun() {}

    /** {@code sit næste møde}. */
    public static boolean isOwned(String word) {
        return OWNED.contains(word);
    }

    /** Whether a word, in lower case, means a meeting. */
    public static boolean isOne(String lower) {
        return lower.length() > 3 && firstPart(lower) >= 0 && !OTHER_WORDS.contains(lower);
    }

    /** Whether a word, in lower case, means days of meetings: {@code mødeplan}. */
    public static boolean isPlan(String lower) {
        if (!lower.contains(MEETING)) {
            return false;
        }
        for (String plan : PLANS) {
            if (lower.contains(plan)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word's first part leaves open whose meeting it is, or says the council's. */
    public static boolean isOwn(String lower) {
        String part = partOf(lower);
        return OWN_FIRST_PARTS.contains(part) || SEASONS.contains(part) || DanishCalendar.monthOf(part) > 0;
    }

    /** Whether the word names the council as the one that meets, {@code KKR-mødet}. */
    public static boolean namesCouncil(String lower) {
        return partOf(lower).equals("kkr");
    }

    /** {@code byråd} of {@code byrådsmødet}; empty where it is no compound. */
    public static String partOf(String lower) {
        int end = Math.max(0, firstPart(lower));
        return lower.substring(0, end > 0 && lower.charAt(end - 1) == '-' ? end - 1 : end);
    }

    /** The length of what stands before the word itself; -1 where the word is another. */
    private static int firstPart(String lower) {
        int ending = ENDINGS.lengthIn(lower);
        return ending > 0 ? lower.length() - ending : -1;
    }

    /** {@code sidste}. */
    public static boolean isEarlier(String lower) {
        return EARLIER.contains(lower);
    }

    /** {@code næste}. */
    public static boolean isNext(String lower) {
        return NEXT.contains(lower);
    }

    /** Whether a word may stand between a body in the genitive, or a preposition, and the meeting. */
    public static boolean isAdjective(String lower) {
        return ADJECTIVES.contains(lower) || isNext(lower) || isEarlier(lower);
    }

    /** {@code møde med ministeren}. */
    public static boolean isWith(String lower) {
        return WITH.contains(lower);
    }

    /** {@code til mødet med henblik på besigtigelse}: not with whom. */
    public static boolean isPurpose(String lower) {
        return lower.equals("henblik");
    }

    /** {@code møde i KKR}. */
    public static boolean isIn(String lower) {
        return IN.contains(lower);
    }

    /** {@code oversendes til udvalget}. */
    public static boolean isTo(String lower) {
        return TO.contains(lower);
    }

    /** Whether the verb may stand between a meeting and its day. */
    public static boolean isHeld(Verb verb) {
        return HOLDING.contains(verb.infinitive());
    }

    /** Whether somebody who does it at a meeting may do so at a meeting of others. */
    public static boolean presents(Verb verb) {
        return PRESENTING.contains(verb.infinitive());
    }

    /** Whether the word means those who lead the body: what they do at a meeting they do at the body's. */
    public static boolean isChair(String lower) {
        return CHAIR.contains(lower);
    }

    /** Whether the word begins a clause of its own. */
    public static boolean subordinate(String lower) {
        return SUBORDINATING.contains(lower);
    }
}
