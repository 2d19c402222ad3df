package dk.kkr.profile;

import dk.kkr.text.Digits;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words of votes. All in lower case. */
public final class VoteWords {
    /** {@code hverken for eller imod}. */
    public static final String NEITHER = "hverken";

    /** {@code med én stemme}, of a vote or of a voice. */
    public static final String VOICE = "stemme";

    /** {@code stemte for}. */
    public static final String IN_FAVOUR = "for";

    private static final Set<String> FOR = Set.of("for", "ja", "ja-stemmer");
    private static final Set<String> AGAINST = Set.of("imod", "mod", "nej", "nej-stemmer", "modstemmer");
    private static final Set<String> VOTES = Set.of(
            "stemmer",
            "stemme",
            "stemte",
            "stemt",
            "stemmerne",
            "medlemmer",
            "ja-stemmer",
            "nej-stemmer",
            "mandater",
            "modstemmer");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("ingen", 0),
            Map.entry("en", 1),
            Map.entry("én", 1),
            Map.entry("et", 1),
            Map.entry("to", 2),
            Map.entry("tre", 3),
            Map.entry("fire", 4),
            Map.entry("fem", 5),
            Map.entry("seks", 6),
            Map.entry("syv", 7),
            Map.entry("otte", 8),
            Map.entry("ni", 9),
            Map.entry("ti", 10),
            Map.entry("elleve", 11),
            Map.entry("tolv", 12),
            Map.entry("tretten", 13),
            Map.entry("fjorten", 14),
            Map.entry("femten", 15),
            Map.entry("tyve", 20));

    private VoteWords() {}

    /** Whether a motion that does it has too few votes: {@code faldt}. */
    public static boolean fall(Verb verb) {
        return verb.infinitive().equals("falde");
    }

    /** Whether a word names those who agree. */
    public static boolean areFor(String word) {
        return FOR.contains(word);
    }

    /** Whether a word names those who refuse. */
    public static boolean areAgainst(String word) {
        return AGAINST.contains(word);
    }

    /** Whether a vote is for nothing. */
    public static boolean areBlank(String word) {
        return word.startsWith("blank");
    }

    /** Whether a word names people who vote, who may be mentioned without a vote. */
    public static boolean areVoters(String word) {
        return word.equals("medlemmer");
    }

    /** Whether a word says that the whole council is of one mind; {@code enige om} is no vote. */
    public static boolean isUnanimousVote(String word) {
        return word.startsWith("enst") || word.equals("enigt");
    }

    /** {@code i alt 4}. */
    public static boolean isInAll(String word, String next) {
        return word.equals("i") && next.equals("alt");
    }

    /** {@code uden afstemning}. */
    public static boolean isWithoutVote(String word, String next) {
        return word.equals("uden") && next.startsWith("afstemning");
    }

    /** Whether a word names votes or voters. */
    public static boolean areVotes(String word) {
        return VOTES.contains(word);
    }

    /** The number of a word: {@code 12}, {@code to}. */
    public static Optional<Integer> number(String word) {
        if (!word.isEmpty() && word.length() <= 3 && Digits.areAll(word)) {
            return Optional.of(Integer.parseInt(word));
        }
        return Optional.ofNullable(NUMBERS.get(word));
    }
}
