package dk.kkr.profile;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words of votes. All in lower case. */
public final class VoteWords {
    private static final Set<String> FOR = Set.of("for", "ja", "ja-stemmer");
    private static final Set<String> AGAINST = Set.of("imod", "mod", "nej", "nej-stemmer", "modstemmer");
    private static final Set<String> VOTES = Set.of("stemmer", "stemme", "stemte", "stemt", "medlemmer", "ja-stemmer", "nej-stemmer", "mandater", "modstemmer");
    private static final Set<String> UNANIMOUS = Set.of("enstemmigt", "enstemmig", "enstemmige", "enig", "enigt", "enige");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("en", 1), Map.entry("én", 1), Map.entry("et", 1), Map.entry("to", 2), Map.entry("tre", 3), Map.entry("fire", 4), Map.entry("fem", 5),
            Map.entry("seks", 6), Map.entry("syv", 7), Map.entry("otte", 8), Map.entry("ni", 9), Map.entry("ti", 10), Map.entry("elleve", 11), Map.entry("tolv", 12),
            Map.entry("tretten", 13), Map.entry("fjorten", 14), Map.entry("femten", 15), Map.entry("tyve", 20));

    private VoteWords() {}

    /** Whether a word names those who agree. */
    public static boolean areFor(String word) {
        return FOR.contains(word);
    }

    /** Whether a word names those who refuse. */
    public static boolean areAgainst(String word) {
        return AGAINST.contains(word);
    }

    /** Whether a word names votes or voters. */
    public static boolean areVotes(String word) {
        return VOTES.contains(word);
    }

    /** Whether a word says that all were of one mind. */
    public static boolean isUnanimous(String word) {
        return UNANIMOUS.contains(word);
    }

    /** The number of a word: {@code 12}, {@code to}. */
    public static Optional<Integer> number(String word) {
        if (!word.isEmpty() && word.length() <= 3 && Character.isDigit(word.charAt(0)) && word.chars().allMatch(Character::isDigit)) {
            return Optional.of(Integer.parseInt(word));
        }
        return Optional.ofNullable(NUMBERS.get(word));
    }
}
