package dk.kkr.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A small rule of Danish hyphenation (Retskrivningsordbogen §§ 15-16): between two vowels the last consonant goes to
 * the next line, together with those that it cannot be separated from: {@code kom-mu-ne}, {@code re-geds-bro},
 * {@code mi-ni-ster}. It knows no compounds and splits {@code ungdom-suddannelse} wrongly; {@link CompoundParts} adds
 * what it misses. Every break is soft all the same.
 */
final class Syllables {
    /** At least so many letters stay on either side, as in Word and LibreOffice. */
    static final int FEWEST_LETTERS = 2;

    private static final String VOWELS = "aeiouyæøåéèêäöü";

    private static final Set<String> INSEPARABLE = Set.of(
            "bl", "br", "dr", "dv", "fj", "fl", "fr", "gl", "gr", "hj", "hv", "kl", "kr", "kv", "ph", "pl", "pr", "sj",
            "sk", "sl", "sp", "st", "sv", "th", "tr", "tv", "skr", "spr", "str");

    private Syllables() {}

    /** The offsets before which the word may be broken, in order. */
    static List<Integer> breaksIn(String word) {
        String letters = word.toLowerCase(Locale.ROOT);
        List<Integer> breaks = new ArrayList<>();
        int vowel = nextVowel(letters, 0);
        while (vowel < letters.length()) {
            int consonant = nextConsonant(letters, vowel);
            int next = nextVowel(letters, consonant);
            int at = consonant + onsetWithin(letters.substring(consonant, next));
            if (next < letters.length() && at >= FEWEST_LETTERS && letters.length() - at >= FEWEST_LETTERS) {
                breaks.add(at);
            }
            vowel = next;
        }
        return breaks;
    }

    /** Where the next syllable begins within the consonants between two vowels. */
    private static int onsetWithin(String cluster) {
        for (int at = Math.max(0, cluster.length() - 3); at < cluster.length() - 1; at++) {
            if (INSEPARABLE.contains(cluster.substring(at))) {
                return at;
            }
        }
        return Math.max(0, cluster.length() - 1);
    }

    private static int nextVowel(String letters, int from) {
        int at = from;
        while (at < letters.length() && VOWELS.indexOf(letters.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static int nextConsonant(String letters, int from) {
        int at = from;
        while (at < letters.length() && VOWELS.indexOf(letters.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
