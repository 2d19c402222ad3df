package dk.kkr.profile;

import dk.kkr.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The verbs of recommendations and decisions in all their forms. Of two verbs with one form the first listed has it:
 * {@code tiltræde} approves here, and comes into no post.
 */
public final class Verbs {
    private static final String FIRST_CLASS = "1";
    private static final String SECOND_CLASS = "2";
    private static final String REGULAR = "-r";

    /** Of nouns for what is done. */
    private static final List<String> NOUN_ENDINGS = List.of("lsen", "lse", "ningen", "ning");

    /** Of infinitives. */
    private static final String VOWEL = "e";

    /** With the answer as it is given, so that a look makes none. */
    private static final Map<String, Optional<Verb>> FORMS = forms();

    private static final ThreeLetters BEGINNINGS = ThreeLetters.of(FORMS.keySet());

    private Verbs() {}

    /** The verb of which a word, in lower case, is a form. */
    public static Optional<Verb> of(String lower) {
        return BEGINNINGS.mayBegin(lower) ? FORMS.getOrDefault(lower, Optional.empty()) : Optional.empty();
    }

    /**
     * The verb of which a noun is made: {@code udsætte} of {@code udsættelse}, {@code henvise} of {@code henvisning}.
     */
    public static Optional<Verb> ofNoun(String lower) {
        for (String ending : NOUN_ENDINGS) {
            if (lower.endsWith(ending)) {
                String stem = lower.substring(0, lower.length() - ending.length());
                return of(stem.endsWith(VOWEL) ? stem : stem + VOWEL);
            }
        }
        return Optional.empty();
    }

    private static Map<String, Optional<Verb>> forms() {
        Map<String, Optional<Verb>> forms = new HashMap<>();
        for (VerbTable table : VerbTable.all()) {
            for (String verb : Words.split(table.verbs(), ";")) {
                add(Words.of(verb), table.kind(), forms);
            }
        }
        return forms;
    }

    private static void add(List<String> parts, Verb.Kind kind, Map<String, Optional<Verb>> forms) {
        String infinitive = parts.get(0);
        String last = parts.get(parts.size() - 1);
        String past = last.equals(FIRST_CLASS)
                ? infinitive + "de"
                : last.equals(SECOND_CLASS) ? stem(infinitive) + "te" : parts.get(2);
        String participle =
                last.equals(FIRST_CLASS) ? infinitive + "t" : last.equals(SECOND_CLASS) ? stem(infinitive) + "t" : last;
        String present = parts.size() == 2 || parts.get(1).equals(REGULAR) ? infinitive + "r" : parts.get(1);
        put(present, infinitive, kind, Verb.Form.PRESENT, forms);
        put(past, infinitive, kind, Verb.Form.PAST, forms);
        put(participle, infinitive, kind, Verb.Form.PARTICIPLE, forms);
        put(infinitive, infinitive, kind, Verb.Form.INFINITIVE, forms);
        put(infinitive + "s", infinitive, kind, Verb.Form.PASSIVE, forms);
        put(past + (past.endsWith("e") ? "s" : "es"), infinitive, kind, Verb.Form.PASSIVE_PAST, forms);
    }

    /** {@code godkend} of {@code godkende}. */
    private static String stem(String infinitive) {
        return infinitive.substring(0, infinitive.length() - 1);
    }

    private static void put(
            String word, String infinitive, Verb.Kind kind, Verb.Form form, Map<String, Optional<Verb>> forms) {
        forms.putIfAbsent(word, Optional.of(new Verb(word, infinitive, kind, form)));
    }
}
