package dk.kkr.profile;

import dk.kkr.text.Letters;
import dk.kkr.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Parties as lists of people have them: a letter, {@code A}, {@code liste A}; an abbreviation, {@code SF}; a name,
 * {@code Socialdemokratiet}, {@code Borgerlisten}, {@code Løsgænger}.
 */
public final class Parties {
    /** The last word of some parties' names, {@code Dansk folkeparti}. */
    public static final String PEOPLE = "folkeparti";

    private static final int MAX_LETTERS = 3;

    /** In lower case. Local parties are recognised by {@link #LOCAL_ENDINGS}. */
    private static final Set<String> NAMES = Set.of(
            "socialdemokratiet",
            "socialdemokraterne",
            "socialdemokratisk",
            "radikale venstre",
            "det radikale venstre",
            "de radikale",
            "radikale",
            "det konservative folkeparti",
            "de konservative",
            "konservative",
            "konservativ",
            "nye borgerlige",
            "sf",
            "socialistisk folkeparti",
            "sf - socialistisk folkeparti",
            "liberal alliance",
            "kristendemokraterne",
            "moderaterne",
            "dansk folkeparti",
            "slesvigsk parti",
            "venstre",
            "venstre, danmarks liberale parti",
            "kons.",
            "rad.",
            "soc.dem.",
            "soc. dem.",
            "danmarksdemokraterne",
            "enhedslisten",
            "enhedslisten - de rød-grønne",
            "alternativet",
            "frie grønne",
            "løsgænger",
            "løsgængere",
            "uden for parti",
            "uden for partierne",
            "udenfor partierne",
            "udenfor parti",
            "udenfor");

    private static final Set<String> ABBREVIATIONS =
            Set.of("sf", "rv", "df", "la", "el", "kd", "nb", "dd", "kf", "alt", "up", "ufp");

    /** Letters of those who sit on councils or serve them. */
    private static final Set<String> BODIES = Set.of("KL", CouncilWord.ABBREVIATION);

    private static final List<String> LOCAL_ENDINGS = List.of("listen", "partiet", "fællesliste", "lokalliste");
    private static final Set<String> LIST_WORDS = Set.of("liste", "parti", "gruppe");

    /** What the names of parties' groups contain. */
    private static final List<String> STEMS = List.of(
            "socialdemokrat",
            "konservativ",
            "radikal",
            "venstre",
            "enhedslist",
            "folkeparti",
            "alliance",
            "alternativ");

    /** Between a local list and its place. */
    private static final Set<String> PLACE_WORDS = Set.of("i", "for", "på", "og", "af", "det", "ny", "nye");

    private Parties() {}

    /** Whether a text may be a party's letter or letters, in parentheses or a column of them. */
    public static boolean isLetter(String content) {
        return content.length() <= MAX_LETTERS
                && !content.isEmpty()
                && Letters.areAll(content)
                && Character.isUpperCase(content.charAt(0))
                && !BODIES.contains(content);
    }

    /** Whether letters are a party's wherever they stand: a single one, or an abbreviation such as {@code SF}. */
    public static boolean isSureLetter(String content) {
        // An X is a tick in a table.
        boolean alone = content.length() == 1 && !content.equals("X");
        return isLetter(content) && (alone || ABBREVIATIONS.contains(lower(content)));
    }

    /**
     * The party, if a text names one and nothing else: {@code Venstre}, {@code Liste Ø} (as {@code Ø}), {@code (A)}.
     */
    public static Optional<String> named(String text) {
        int blank = text.indexOf(' ');
        String last = text.substring(blank + 1);
        if (blank > 0 && isLetter(last) && LIST_WORDS.contains(lower(text.substring(0, blank)))) {
            return Optional.of(last);
        }
        String name = lower(text).replace('–', '-');
        if (NAMES.contains(name)) {
            return Optional.of(text);
        }
        String first = blank < 0 ? name : name.substring(0, blank);
        for (String ending : name.indexOf(',') < 0 ? LOCAL_ENDINGS : List.<String>of()) {
            if (first.endsWith(ending) && Character.isUpperCase(text.charAt(0)) && isPlace(text, blank)) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /**
     * {@code Borgerlisten Ærø}, {@code Fælleslisten for Fanø}; not {@code Enhedslisten melder}, {@code Enhedslisten
     * og}.
     */
    private static boolean isPlace(String text, int blank) {
        if (blank < 0) {
            return true;
        }
        boolean capital = false;
        for (String word : Words.of(text.substring(blank))) {
            capital = Character.isUpperCase(word.charAt(0));
            if (!capital && !PLACE_WORDS.contains(word)) {
                return false;
            }
        }
        return capital;
    }

    /** A party's group as a heading, as printed: {@code Den socialdemokratiske gruppe}, {@code Venstres gruppe}. */
    public static Optional<String> group(String text) {
        String name = lower(text);
        if (!name.endsWith(" gruppe")) {
            return Optional.empty();
        }
        for (String stem : STEMS) {
            if (name.contains(stem)) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
