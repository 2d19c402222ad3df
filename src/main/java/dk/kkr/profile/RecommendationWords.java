package dk.kkr.profile;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words around what a council is recommended to do. All in lower case. */
public final class RecommendationWords {
    /** The subject of a recommendation without one: {@code Det indstilles}. */
    public static final String IT = "det";

    /** After {@code tager … til}. */
    public static final String NOTED = "efterretning";

    private static final Set<String> LEADS =
            Set.of("indstilles", "foreslås", "anbefales", "henstilles", "indstiller", "foreslår", "anbefaler");

    /** Of {@link #LEADS} those that lead a recommendation in whatever section they stand. */
    private static final Set<String> SURE_LEADS = Set.of("indstilles", "indstiller");

    /** Heads of what stands in place of a verb: {@code Indstilling om, at}. */
    private static final Set<String> NOUNS = Set.of("indstilling", "forslag", "indstillingen");

    /** What a thing is put before a council for: {@code Til drøftelse}. */
    private static final Map<String, String> PURPOSES = Map.of(
            "drøftelse",
            "drøfte",
            "godkendelse",
            "godkende",
            "orientering",
            "kvittere",
            NOTED,
            "kvittere",
            "beslutning",
            "beslutte",
            "vedtagelse",
            "vedtage",
            "udpegning",
            "udpege");

    /** After {@code kommer med}, {@code giver}: the council discusses. */
    private static final Set<String> VIEWS = Set.of(
            "tilkendegivelse",
            "tilkendegivelser",
            "bemærkning",
            "bemærkninger",
            "input",
            "drøftelse",
            "drøftelser",
            "synspunkter",
            "kommentarer",
            "indspil",
            "ønsker",
            "idéer",
            "ideer",
            "bidrag",
            "temadrøftelse",
            "udveksling",
            "erfaringer");

    /** After {@code tager}: the council decides. */
    private static final Set<String> STANDS = Set.of("stilling", "initiativ", "beslutning", "ansvar");

    /** Whoever works for the council: what they are to do, they are asked to. */
    private static final Set<String> ADVERBS = Set.of(
            "videre",
            "endvidere",
            "desuden",
            "derfor",
            "herudover",
            "derudover",
            "ligeledes",
            "samtidig",
            "yderligere",
            "også",
            "på",
            "denne",
            "baggrund",
            "således",
            "hermed",
            "endelig",
            "indledningsvist",
            "herefter",
            "efterfølgende",
            "dels",
            "fortsat",
            "overfor",
            "over",
            "for",
            "til",
            "formelt",
            "i",
            "så",
            "hhv",
            "både",
            "bl",
            "alene",
            "kun",
            "nu",
            "a");

    /** In characters. */
    private static final int LONGEST_LEAD = 60;

    private RecommendationWords() {}

    /** Whether a word, {@code indstilles}, leads to what is recommended. */
    public static boolean lead(String word) {
        return LEADS.contains(word);
    }

    /** {@code Direktøren indstiller,}: whether a line of few words ends so; not {@code Det indstilles,}. */
    public static boolean endLead(String line) {
        if (line.length() > LONGEST_LEAD || ",:".indexOf(line.charAt(line.length() - 1)) < 0) {
            return false;
        }
        int end = line.length() - 1;
        String word = line.substring(line.lastIndexOf(' ', end) + 1, end).toLowerCase(Locale.ROOT);
        return lead(word) && Verbs.of(word).filter(Verb::isActive).isPresent();
    }

    /** {@code Det indstilles videre, at …}: whether a line begins so. */
    public static boolean beginLead(String line) {
        if (!line.startsWith("Det ")) {
            return false;
        }
        int end = line.indexOf(' ', 4);
        return end > 0 && lead(line.substring(4, end));
    }

    /** Whether it does so in every section. */
    public static boolean leadAnywhere(String word) {
        return SURE_LEADS.contains(word);
    }

    /** Whether a noun stands for the verb that leads to a recommendation. */
    public static boolean isLeadingNoun(String word) {
        return NOUNS.contains(word);
    }

    /** The verb that a purpose stands for: {@code drøfte} of {@code Til drøftelse}. */
    public static Optional<String> verbOf(String purpose) {
        return Optional.ofNullable(PURPOSES.get(purpose));
    }

    /** {@code der ydes 300.000 kr.}, in lower case. */
    public static boolean isGranted(String passive) {
        return passive.equals("ydes");
    }

    /** {@code får}, of whom something is given to. */
    public static boolean isReceived(Verb verb) {
        return verb.infinitive().equals("få");
    }

    /** {@code lagde vægt på}. */
    public static boolean isStress(String word) {
        return word.equals("vægt");
    }

    /** Whether a noun names the views of a debate. */
    public static boolean areViews(String word) {
        return VIEWS.contains(word);
    }

    /** Whether a noun after {@code tager} makes a decision. */
    public static boolean isStand(String word) {
        return STANDS.contains(word);
    }

    /** Whether a word may stand between the subject and its verb, or between the verb and {@code at}. */
    public static boolean isBetween(String word) {
        return ADVERBS.contains(word) || word.endsWith("vis") || word.endsWith("elt") || word.endsWith("igt");
    }
}
