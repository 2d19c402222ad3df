package dk.kkr.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a decision names the points of a recommendation: {@code punkt 1 og 2}, {@code ad a)}, {@code første del}. */
public final class PointWords {
    private static final Set<String> NOUNS = Set.of(
            "punkt",
            "punktet",
            "punkterne",
            "punkter",
            "pkt",
            "ad",
            "indstillingspunkt",
            "indstillingspunkterne",
            "indstillingspunkter",
            "indstillingens",
            "del",
            "dele",
            "delen",
            "pind",
            "pinde",
            "prik",
            "dot",
            "bullet",
            "at",
            "nr",
            "forslag",
            "litra",
            "led",
            "delpunkt",
            "underpunkt",
            "indstilling",
            "pkter",
            "pktr",
            "at-punkt",
            "at-punkterne",
            "dagsordenspunkt",
            "delindstilling");

    private static final Map<String, String> ORDINALS = Map.ofEntries(
            Map.entry("første", "1"),
            Map.entry("anden", "2"),
            Map.entry("andet", "2"),
            Map.entry("tredje", "3"),
            Map.entry("fjerde", "4"),
            Map.entry("femte", "5"),
            Map.entry("sjette", "6"),
            Map.entry("syvende", "7"),
            Map.entry("ottende", "8"),
            Map.entry("niende", "9"),
            Map.entry("tiende", "10"));

    private static final Set<String> REST = Set.of("øvrige", "resten", "resterende", "andre", "restende");

    /** Between two numbers that stand for all from one to the other. */
    private static final List<String> UP_TO = List.of("-", "–", "til", "t.o.m");

    private static final String TO = "ad";
    private static final Set<String> OF_AGENDA = Set.of("under", "sammen", "jf", "se", "forbindelse");

    private PointWords() {}

    /** {@code denne del}: of the points named before. */
    public static boolean isPart(String word, String next) {
        return word.equals("denne") && next.equals("del");
    }

    /** Whether a noun stands before or after the number of a point. */
    public static boolean isNoun(String word) {
        return NOUNS.contains(word);
    }

    /** {@code Ad 2. Udsat}: whether labels of points follow, and then what became of them. */
    public static boolean leads(String word) {
        return word.equals(TO);
    }

    /** {@code drøftet under punkt 3}, {@code sammen med punkt 3}: after a verb, of an item of the agenda. */
    public static boolean leadToOther(String word) {
        return OF_AGENDA.contains(word);
    }

    /** The number of an ordinal, {@code 1} of {@code første}. */
    public static Optional<String> ordinal(String word) {
        return Optional.ofNullable(ORDINALS.get(word));
    }

    /** Whether a word stands for the points that are not named. */
    public static boolean isRest(String word) {
        return REST.contains(word);
    }

    /** Whether a word or mark between two numbers means all from one to the other. */
    public static boolean isUpTo(String word) {
        return UP_TO.contains(word);
    }
}
