package dk.kkr.profile;

import java.util.List;

/** Beginnings of words without which a text says nothing about a post; {@link SignTable} looks for them. */
public final class PostSigns {
    /** What happens to a post. */
    static final List<String> VERBS = List.of(
            "udpeg",
            "udtræd",
            "udtråd",
            "udnævn",
            "udskift",
            "udgår",
            "genudpeg",
            "genvalg",
            "genvælg",
            "valgt",
            "valget",
            "vælges",
            "vælger",
            "vælge",
            "nyvalg",
            "nyudpeg",
            "nedlæg",
            "nedlag",
            "indtræd",
            "indtråd",
            "fratræd",
            "fratråd",
            "fritag",
            "fortsæt",
            "forlad",
            "afløs",
            "afgår",
            "afgik",
            "erstat",
            "efterf",
            "overta",
            "ophør",
            "trække",
            "trukket",
            "træde",
            "trådt",
            "tiltræde",
            "konstitue",
            "beskik",
            "stopper",
            "stoppet",
            "peger",
            "pegede",
            "peget");

    /** Proposing, which is told only where something is recommended or decided. */
    static final List<String> PROPOSALS = List.of("genindstil", "nomin", "indstille", "foreslå", "anbefale", "opstill");

    /** What somebody is in a body. They are in many texts that fill no post. */
    static final List<String> ROLES = List.of(
            "suppleant",
            "stedfortr",
            "medlem",
            "repræsenta",
            "formand",
            "formænd",
            "næstform",
            "forkvind",
            "forperson",
            "observatør",
            "bestyrelsesm",
            "udskiftning",
            "besættelse");

    /** What is not filled. */
    static final List<String> VACANCIES =
            List.of("udestår", "ubesat", "vakan", "indmeld", "mangle", "ledig", "kandidat");

    /** What a title is about that asks for names. */
    static final List<String> TITLES = List.of("repræsentation", "konstituering", "sammensætning");

    private PostSigns() {}

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
