package dk.kkr.generated;

import java.util.List;
import java.util.Locale;

/** Sentences, titles and lists that sound like an agenda and say nothing. */
final class Prose {
    private static final List<String> SENTENCES = List.of(
            "{A} {v} {t} {f} {c}.",
            "{A} {v} {t}, og {a} {v} {t} {z}.",
            "Det fremgår af {c}, at {a} {v} {t} {f} {c}.",
            "{Z} {v} {a} {t}, mens {a} {v} {t} {f} {c}.",
            "Udgiften er {n} mio. kr. om året, hvoraf {a} afholder {n} mio. kr. {z}.",
            "Hvis {a} {v} {t} {z}, kan {t} og {t} samles.",
            "{T} er vigtig.");

    private static final List<String> TITLES = List.of(
            "Status for {t}",
            "{T} {f} {c}",
            "Drøftelse af {t} og {t}",
            "Udpegning til {t}",
            "Opfølgning på {t} {f} {c}",
            "{T}: {A} {v} {t} {z}",
            "{T} – {t} {f} {c} {z} og {t} {f} {c}");

    private static final List<String> ENTRIES =
            List.of("{a} {v} {t}", "{t} {f} {c} {z}", "{v} {t} {z}, så {a} {v} {t}");

    private final Chance chance;

    Prose(Chance chance) {
        this.chance = chance;
    }

    String paragraph() {
        StringBuilder paragraph = new StringBuilder(sentence());
        for (int i = chance.between(0, 4); i > 0; i--) {
            paragraph.append(' ').append(sentence());
        }
        return paragraph.toString();
    }

    String sentence() {
        return fill(chance.of(SENTENCES));
    }

    String listIntroduction() {
        return fill("{A} {v} følgende {f} {c}:");
    }

    String entry() {
        return fill(chance.of(ENTRIES));
    }

    String entryInCapitals() {
        return capital(entry());
    }

    String title() {
        return fill(chance.of(TITLES));
    }

    /** Short, so that it never takes two lines. */
    String enclosure() {
        return fill(chance.of(List.of("Notat om {t}", "Udkast til {t}", "Oversigt over {t}")));
    }

    /** Short, so that the first word of any text would have fitted after it: that shows a heading. */
    String subHeading() {
        return fill("{T}");
    }

    private String fill(String pattern) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            text.append(pattern, at, open).append(word(pattern.charAt(open + 1)));
            at = open + "{a}".length();
        }
        return text.append(pattern, at, pattern.length()).toString();
    }

    private String word(char kind) {
        String word = Vocabulary.plain(
                switch (Character.toLowerCase(kind)) {
                    case 'a' -> chance.of(Vocabulary.ACTORS);
                    case 'v' -> chance.of(Vocabulary.VERBS);
                    case 't' -> chance.of(Vocabulary.THINGS);
                    case 'f' -> chance.of(Vocabulary.FRAMES);
                    case 'c' -> chance.of(Vocabulary.CONTEXTS);
                    case 'z' -> chance.of(Vocabulary.TIMES);
                    default -> chance.between(1, 40) + "," + chance.between(1, 9);
                });
        return Character.isUpperCase(kind) ? capital(word) : word;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
