package dk.kkr.generated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words of made-up agendas. A bar shows where a word may be broken at a line's end. */
final class Vocabulary {
    static final List<String> ACTORS = words(
            "kom|mu|ner|ne",
            "re|gi|o|nen",
            "sty|re|grup|pen",
            "for|mand|ska|bet",
            "sekre|ta|ri|a|tet",
            "ar|bejds|grup|pen",
            "kom|mu|nal|di|rek|tør|kred|sen",
            "kom|mu|nal|be|sty|rel|ser|ne",
            "er|hvervs|hu|set",
            "tra|fik|sel|ska|bet");

    static final List<String> VERBS = words(
            "drøf|ter",
            "an|be|fa|ler",
            "ud|ar|bej|der",
            "gen|nem|fø|rer",
            "un|der|støt|ter",
            "fi|nan|sie|rer",
            "ko|or|di|ne|rer",
            "vur|de|rer",
            "pri|o|ri|te|rer",
            "for|be|re|der");

    static final List<String> THINGS = words(
            "hand|lings|pla|nen",
            "kli|ma|til|pas|nin|gen",
            "sund|heds|af|ta|len",
            "er|hvervs|frem|me|ind|sat|sen",
            "ud|dan|nel|ses|dæk|nin|gen",
            "re|krut|te|rings|ind|sat|sen",
            "tra|fik|plan|læg|nin|gen",
            "vel|færds|tek|no|lo|gi|en",
            "af|falds|sor|te|rin|gen",
            "sam|ar|bejds|af|ta|len",
            "be|skæf|ti|gel|ses|ind|sat|sen",
            "di|gi|ta|li|se|rin|gen",
            "e|ner|gi|om|stil|lin|gen",
            "kyst|be|skyt|tel|sen",
            "prak|tik|plad|ser|ne",
            "hjem|me|syge|ple|jen",
            "bo|sæt|nings|stra|te|gi|en",
            "kul|tur|af|ta|len");

    static final List<String> FRAMES = words(
            "på tværs af",
            "på bag|grund af",
            "med ud|gangs|punkt i",
            "in|den for ram|mer|ne af",
            "som et led i",
            "med hen|syn til",
            "ved si|den af");

    static final List<String> CONTEXTS = words(
            "kom|mu|ne|græn|ser|ne",
            "bud|get|af|ta|len",
            "ø|ko|no|mi|af|ta|len",
            "de lo|ka|le er|fa|rin|ger",
            "den na|ti|o|na|le stra|te|gi",
            "lands|de|lens ud|vik|ling",
            "de fæl|les mål|sæt|nin|ger",
            "kort|læg|nin|gen");

    static final List<String> TIMES = words(
            "i det kom|men|de år",
            "i lø|bet af ef|ter|å|ret",
            "in|den som|mer|fe|ri|en",
            "fra å|rets be|gyn|del|se",
            "i den næ|ste pe|ri|o|de");

    private static final Map<String, List<Integer>> BREAKS = new HashMap<>();

    static {
        Stream.of(ACTORS, VERBS, THINGS, FRAMES, CONTEXTS, TIMES)
                .flatMap(List::stream)
                .flatMap(phrase -> Stream.of(phrase.split(" ")))
                .forEach(word -> BREAKS.put(plain(word), breaksOf(word)));
    }

    private Vocabulary() {}

    private static List<String> words(String... words) {
        return List.of(words);
    }

    /** A phrase without its bars. */
    static String plain(String phrase) {
        return phrase.replace("|", "");
    }

    /** Where a lower-case word may be broken; nowhere if the list does not have it. */
    static List<Integer> breaksIn(String word) {
        return BREAKS.getOrDefault(word, List.of());
    }

    /** At least two letters stay on either side, as in Word; and no conjunction stays alone on the next line. */
    private static List<Integer> breaksOf(String word) {
        List<Integer> breaks = new ArrayList<>();
        int bars = 0;
        int length = plain(word).length();
        for (int bar = word.indexOf('|'); bar >= 0; bar = word.indexOf('|', bar + 1)) {
            int at = bar - bars++;
            if (at >= 2 && length - at >= 2) {
                breaks.add(at);
            }
        }
        return breaks;
    }
}
