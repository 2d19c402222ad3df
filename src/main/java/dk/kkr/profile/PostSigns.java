package dk.kkr.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Beginnings of words without which a text says nothing about a post, looked for before anything is parted into words:
 * most paragraphs have none of them, or no name.
 */
public final class PostSigns {
    private static final List<String> STEMS = List.of(
            "udpeg",
            "udtræd",
            "udtråd",
            "udestå",
            "udnævn",
            "udskift",
            "udgå",
            "ubesat",
            "genudpeg",
            "genvalg",
            "genvælg",
            "genindstil",
            "valg",
            "vælg",
            "vakan",
            "vacan",
            "nyvalg",
            "nyudpeg",
            "nomin",
            "nedlæg",
            "nedlag",
            "indtræd",
            "indtråd",
            "indstil",
            "indmeld",
            "fratræd",
            "fratråd",
            "fortsæt",
            "fortsat",
            "foreslå",
            "forlad",
            "afløs",
            "anbefal",
            "afgå",
            "erstat",
            "efterf",
            "overta",
            "ophør",
            "opstil",
            "træk",
            "trak",
            "trukk",
            "træde",
            "trådt",
            "tiltræd",
            "tiltråd",
            "konstitu",
            "beskik",
            "stopper",
            "suppleant",
            "suppl",
            "stedfortr",
            "medlem",
            "repræsenta",
            "formand",
            "næstform",
            "forkvind",
            "forperson",
            "observatør",
            "mangle",
            "ledig",
            "kandidat",
            "peger");

    private static final int LETTERS = 0x180;
    private static final Map<Character, List<String>> BY_LETTER = byLetter();

    private PostSigns() {}

    private static Map<Character, List<String>> byLetter() {
        Map<Character, List<String>> stems = new HashMap<>();
        for (String stem : STEMS) {
            stems.merge(stem.charAt(0), List.of(stem), PostSigns::both);
        }
        return stems;
    }

    private static List<String> both(List<String> one, List<String> other) {
        List<String> all = new java.util.ArrayList<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    /** Whether a word of the text, from one offset to another, begins like one that tells of a post. */
    public static boolean areIn(String text, int from, int to) {
        boolean within = false;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean letter = Character.isLetter(c);
            if (letter && !within && c < LETTERS && beginsAt(text, at, BY_LETTER.get(Character.toLowerCase(c)))) {
                return true;
            }
            within = letter;
        }
        return false;
    }

    private static boolean beginsAt(String text, int at, @org.jspecify.annotations.Nullable List<String> stems) {
        if (stems == null) {
            return false;
        }
        for (String stem : stems) {
            if (text.regionMatches(true, at, stem, 0, stem.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence may say which party has a post: {@code besætter posten}, {@code melder navn ind}. */
    public static boolean giveToParty(String text, int from, int to) {
        String part = text.substring(from, to);
        return part.contains("besætte")
                || part.contains("melder navn")
                || part.contains("indstillingsret")
                || part.contains("tilfalde")
                || part.contains("tilkommer")
                || part.contains("har ret til");
    }

    /** Whether a word, in lower case, tells of filling a post: {@code udpege}, {@code udpegning}. */
    public static boolean tellOfAppointing(String word) {
        return word.startsWith("udpeg")
                || word.startsWith("indmeld")
                || word.startsWith("vælge")
                || word.startsWith("kandidat");
    }
}
